/// Why a text is no JSON that this room reads, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Reason: Hashable, Sendable {
        case empty
        case truncated
        /// A character that cannot stand here.
        case unexpectedCharacter
        /// Something follows the value.
        case trailingContent
        case badEscape
        /// A control character stands unescaped in a string.
        case controlCharacter
        case badNumber
        /// A number beyond doubles.
        case numberOutOfRange
        case invalidUTF8
        /// Nested deeper than 256.
        case tooDeep
        case outOfMemory
    }

    public let reason: Reason
    /// Bytes before the fault.
    public let offset: Int

    public init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String {
        let text =
            switch reason {
            case .empty: "no value"
            case .truncated: "text ends early"
            case .unexpectedCharacter: "unexpected character"
            case .trailingContent: "something follows the value"
            case .badEscape: "bad escape in a string"
            case .controlCharacter: "unescaped control character in a string"
            case .badNumber: "bad number"
            case .numberOutOfRange: "number out of range"
            case .invalidUTF8: "invalid UTF-8"
            case .tooDeep: "nested too deep"
            case .outOfMemory: "out of memory"
            }
        return "\(text) at byte \(offset)"
    }
}
