// What must not be read over a shoulder or out of a log.

/// A password. Whatever prints it, prints dots.
public struct Secret: Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The password itself, for the one place that sends it.
    public let revealed: String

    public init(_ text: String) { revealed = text }

    public var description: String { "…" }
    public var debugDescription: String { "…" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
