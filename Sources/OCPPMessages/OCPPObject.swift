import JSON

/// A type of the OCPP schemas that is an object in JSON. Decoder and encoder check all that its schema checks.
public protocol OCPPObject: Equatable, Sendable {
    init(_ json: JSONCursor) throws(OCPPSchemaError)
    /// Appends the object. After an error the writer's content is no JSON.
    func encode(to writer: inout JSONWriter) throws(OCPPSchemaError)
}

/// An enumeration of the OCPP schemas; its raw value is the text in JSON.
public protocol OCPPEnumeration: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    init(_ json: JSONCursor) throws(OCPPSchemaError)
}

/// The request of an action that is answered.
public protocol OCPPRequest: OCPPObject {
    associatedtype Response: OCPPObject
    static var action: Action { get }
}

/// Who sends an action's request.
public enum Direction: Hashable, Sendable {
    case fromStation, fromCentralSystem, both
}

extension OCPPObject {
    /// Decodes a payload that stands alone.
    public init(json: [UInt8]) throws(OCPPSchemaError) {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: json)
        } catch {
            throw OCPPSchemaError(code: .formatViolation, path: "", reason: error.description)
        }
        self = try Self(document.root)
    }

    /// The payload's compact JSON.
    public func json() throws(OCPPSchemaError) -> [UInt8] {
        var writer = JSONWriter()
        try encode(to: &writer)
        return writer.finish()
    }
}
