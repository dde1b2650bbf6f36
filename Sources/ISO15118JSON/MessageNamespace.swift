import EXI
import ISO15118Messages
import JSON

/// The namespaces of ISO 15118-20 messages, by their short names.
public enum MessageNamespace: String, CaseIterable, Sendable {
    case sap, common, ac, dc, wpt, acdp, xmldsig

    public var uri: String {
        switch self {
        case .sap: "urn:iso:15118:2:2010:AppProtocol"
        case .common: "urn:iso:std:iso:15118:-20:CommonMessages"
        case .ac: "urn:iso:std:iso:15118:-20:AC"
        case .dc: "urn:iso:std:iso:15118:-20:DC"
        case .wpt: "urn:iso:std:iso:15118:-20:WPT"
        case .acdp: "urn:iso:std:iso:15118:-20:ACDP"
        case .xmldsig: "http://www.w3.org/2000/09/xmldsig#"
        }
    }

    /// From a short name or a URI.
    public init?(_ name: String) {
        guard let found = Self.allCases.first(where: { $0.rawValue == name || $0.uri == name }) else { return nil }
        self = found
    }

    /// What may go wrong between JSON and EXI.
    public enum Failure: Error, Equatable, Sendable {
        case image(JSONImageError)
        case exi(EXIError)
    }

    /// The stream of the message in `image`, `{"DC_ChargeLoopReq": {…}}`.
    public func encode(_ image: JSONValue, isFragment: Bool) throws(Failure) -> [UInt8] {
        switch (self, isFragment) {
        case (.sap, false): try Self.encode(image, AppProtocolDocument.self)
        case (.sap, true): try Self.encode(image, AppProtocolFragment.self)
        case (.common, false): try Self.encode(image, CommonMessagesDocument.self)
        case (.common, true): try Self.encode(image, CommonMessagesFragment.self)
        case (.ac, false): try Self.encode(image, ACDocument.self)
        case (.ac, true): try Self.encode(image, ACFragment.self)
        case (.dc, false): try Self.encode(image, DCDocument.self)
        case (.dc, true): try Self.encode(image, DCFragment.self)
        case (.wpt, false): try Self.encode(image, WPTDocument.self)
        case (.wpt, true): try Self.encode(image, WPTFragment.self)
        case (.acdp, false): try Self.encode(image, ACDPDocument.self)
        case (.acdp, true): try Self.encode(image, ACDPFragment.self)
        case (.xmldsig, false): try Self.encode(image, XMLSignatureDocument.self)
        case (.xmldsig, true): try Self.encode(image, XMLSignatureFragment.self)
        }
    }

    /// The image, as JSON text, of the message in a stream.
    public func decode(_ bytes: [UInt8], isFragment: Bool) throws(EXIError) -> [UInt8] {
        switch (self, isFragment) {
        case (.sap, false): try AppProtocolDocument.decode(bytes).image
        case (.sap, true): try AppProtocolFragment.decode(bytes).image
        case (.common, false): try CommonMessagesDocument.decode(bytes).image
        case (.common, true): try CommonMessagesFragment.decode(bytes).image
        case (.ac, false): try ACDocument.decode(bytes).image
        case (.ac, true): try ACFragment.decode(bytes).image
        case (.dc, false): try DCDocument.decode(bytes).image
        case (.dc, true): try DCFragment.decode(bytes).image
        case (.wpt, false): try WPTDocument.decode(bytes).image
        case (.wpt, true): try WPTFragment.decode(bytes).image
        case (.acdp, false): try ACDPDocument.decode(bytes).image
        case (.acdp, true): try ACDPFragment.decode(bytes).image
        case (.xmldsig, false): try XMLSignatureDocument.decode(bytes).image
        case (.xmldsig, true): try XMLSignatureFragment.decode(bytes).image
        }
    }

    private static func encode<Root: RootImage>(_ image: JSONValue, _ type: Root.Type) throws(Failure) -> [UInt8] {
        let root: Root
        do throws(JSONImageError) { root = try Root(image: image) } catch { throw .image(error) }
        do throws(EXIError) { return try root.encoded() } catch { throw .exi(error) }
    }
}
