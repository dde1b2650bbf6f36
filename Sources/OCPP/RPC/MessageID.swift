/// The id that pairs a call with its answer: at most 36 characters.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    static let maxLength = 36
    /// Answers a frame whose own id cannot be read.
    static let unreadable = MessageID(text: "-1")

    public init(text: String) { self.text = text }

    /// The number in base 36, at most 13 characters: short enough for a string without an allocation.
    init(_ number: UInt64) { text = String(number, radix: 36) }

    public var description: String { text }
}
