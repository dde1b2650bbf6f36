import EXI
import ISO15118Messages
import JSON

extension Bool: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        guard let value = image.bool else { throw JSONImageError("true or false is expected") }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.bool(self) }
}

extension String: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        guard let value = image.string else { throw JSONImageError("a string is expected") }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.string(self) }
}

/// Integers, also as the strings that `ImageText` makes of those beyond 64 bits.
protocol IntegerImage: JSONImage, FixedWidthInteger {}

extension IntegerImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let value =
            switch image {
            case .string(let digits): Self(digits)
            default: image.integer.flatMap { Self(exactly: $0) }
            }
        guard let value else { throw JSONImageError("an integer from \(Self.min) to \(Self.max) is expected") }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.raw(String(self).utf8) }
}

extension Int8: IntegerImage {}
extension UInt8: IntegerImage {}
extension Int16: IntegerImage {}
extension UInt16: IntegerImage {}
extension Int32: IntegerImage {}
extension UInt32: IntegerImage {}
extension UInt64: IntegerImage {}

extension EXIInteger: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let value =
            switch image {
            case .string(let digits): EXIInteger(digits)
            default: image.integer.map { EXIInteger(Int($0)) }
            }
        guard let value else { throw JSONImageError("an integer is expected") }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.raw(description.utf8) }
}

/// An enumeration, as its text.
protocol TextImage: JSONImage {
    init?(text: String)
    var text: String { get }
}

extension TextImage {
    public init(image: JSONValue) throws(JSONImageError) {
        guard let text = image.string, let value = Self(text: text) else {
            throw JSONImageError("'\(image.string ?? image.text)' is none of its values")
        }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.string(text) }
}

extension SessionID: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let bytes = try Hexadecimal(image: image).bytes
        guard bytes.count == 8 else { throw JSONImageError("16 hexadecimal digits are expected") }
        self.init(rawValue: bytes.reduce(0) { $0 << 8 | UInt64($1) })
    }

    public func writeImage(to writer: inout JSONWriter) {
        Hexadecimal((0..<8).reversed().map { UInt8(truncatingIfNeeded: rawValue >> ($0 * 8)) }).writeImage(to: &writer)
    }
}
