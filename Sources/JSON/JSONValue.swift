/// A JSON value as a tree, for texts whose shape is not known beforehand.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the text; of equal names all are kept.
    case object([Member])

    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    public init(parsing bytes: [UInt8]) throws(JSONError) {
        let document = try JSONDocument(parsing: bytes)
        self.init(document.root)
    }

    public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }

    /// Copies a value out of its document.
    public init(_ cursor: JSONCursor) {
        if let members = cursor.members {
            self = .object(members.map { Member($0.name.string, JSONValue($0.value)) })
        } else if let elements = cursor.elements {
            self = .array(elements.map { JSONValue($0) })
        } else if let text = cursor.text {
            self = .string(text.string)
        } else if cursor.kind == .integer, let integer = cursor.integer {
            self = .integer(integer)
        } else if let number = cursor.number {
            self = .number(number)
        } else if let bool = cursor.bool {
            self = .bool(bool)
        } else {
            self = .null
        }
    }

    /// The compact text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The compact text in UTF-8.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.finish()
    }
}

// Readings; another kind of value gives nil.
extension JSONValue {
    /// The value of the last member of this name.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
    public var members: [Member]? { if case .object(let value) = self { value } else { nil } }

    /// A number without fraction that fits 64 bits.
    public var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(whole: value)
        default: nil
        }
    }

    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0, $1) })
    }
    public init(nilLiteral: ()) { self = .null }
}
