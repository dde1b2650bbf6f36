import EXI
import ISO15118Messages

/// The first byte chooses the schema, the rest is an EXI stream.
enum EXIRoundTrip {
    static let schemas: [@Sendable (ArraySlice<UInt8>) -> String?] = [
        { violation(AppProtocolDocument.self, $0) }, { violation(CommonMessagesDocument.self, $0) },
        { violation(ACDocument.self, $0) }, { violation(DCDocument.self, $0) }, { violation(ACDPDocument.self, $0) },
        { violation(WPTDocument.self, $0) }, { violation(XMLSignatureDocument.self, $0) },
        { violation(AppProtocolFragment.self, $0) }, { violation(CommonMessagesFragment.self, $0) },
        { violation(ACFragment.self, $0) }, { violation(DCFragment.self, $0) }, { violation(ACDPFragment.self, $0) },
        { violation(WPTFragment.self, $0) }, { violation(XMLSignatureFragment.self, $0) },
    ]

    static func violation(of bytes: [UInt8]) -> String? {
        guard let first = bytes.first else { return nil }
        return schemas[Int(first) % schemas.count](bytes.dropFirst())
    }

    private static func violation<Document: EXIDocument & Equatable>(
        _ type: Document.Type, _ stream: ArraySlice<UInt8>
    ) -> String? {
        guard let decoded = try? Document.decode(stream) else { return nil }
        do throws(EXIError) {
            let encoded = try decoded.encoded()
            let again = try Document.decode(encoded)
            guard again == decoded else { return "what was encoded decodes to something else" }
            guard try again.encoded() == encoded else { return "the same message encodes in two ways" }
        } catch {
            return "a message that decoded does not encode and decode: \(error)"
        }
        return nil
    }
}
