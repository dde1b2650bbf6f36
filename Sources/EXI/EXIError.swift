/// What is wrong with an EXI stream or with a message to be written, and at which bit of the stream it showed.
///
/// The offset counts from the first bit of the EXI header.
public enum EXIError: Error, Equatable, Sendable {
    /// The stream ends inside the message.
    case truncated(bitOffset: Int)
    /// The stream goes on after the end of the document.
    case trailingBytes(bitOffset: Int)
    /// The first byte is not the header `0x80`: version 1, no options, no cookie.
    case unsupportedHeader(bitOffset: Int)
    /// An event code that no event has where it stands.
    case unknownEvent(bitOffset: Int)
    /// A legal deviation from the schema (second-level event code, `xsi:type`, an element or text by wildcard).
    case unsupportedDeviation(bitOffset: Int)
    /// A string by reference to the string table, which ISO 15118 does not use.
    case unsupportedStringTableHit(bitOffset: Int)
    /// A value outside its type: an enumeration, the range of a number, a character.
    case invalidValue(bitOffset: Int)
    /// A string or binary with more or fewer characters or bytes than its type lets it have.
    case invalidLength(bitOffset: Int)
    /// More or fewer repetitions than the schema lets stand. Only writing reports it: on the wire it is an unknown event.
    case invalidCount(bitOffset: Int)

    /// The bit of the stream at which the error showed.
    public var bitOffset: Int {
        switch self {
        case .truncated(let offset), .trailingBytes(let offset), .unsupportedHeader(let offset),
            .unknownEvent(let offset), .unsupportedDeviation(let offset), .unsupportedStringTableHit(let offset),
            .invalidValue(let offset), .invalidLength(let offset), .invalidCount(let offset):
            offset
        }
    }
}

extension EXIError: CustomStringConvertible {
    public var description: String {
        let what =
            switch self {
            case .truncated: "the stream ends inside the message"
            case .trailingBytes: "the stream goes on after the document"
            case .unsupportedHeader: "the header is not 0x80"
            case .unknownEvent: "unknown event code"
            case .unsupportedDeviation: "a deviation from the schema is not supported"
            case .unsupportedStringTableHit: "a string table hit is not supported"
            case .invalidValue: "a value is outside its type"
            case .invalidLength: "a string or binary is longer or shorter than its type allows"
            case .invalidCount: "too many or too few repetitions"
            }
        return what + " at bit \(bitOffset)"
    }
}
