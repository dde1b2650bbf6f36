/// What an endpoint tells its driver about the bytes it received.
public enum Event {
    /// Server: a client asks for the upgrade. Call `accept` or `refuse` before anything else.
    case requested(Request)
    /// The handshake is complete.
    case opened(Opening)
    case message(Message)
    /// The peer sent a ping, which is answered already.
    case ping
    case pong
    /// The last event. The transport is to be closed once the output is sent.
    case closed(Closing)
}

/// What the handshake agreed on.
public struct Opening: Equatable, Sendable {
    public var subprotocol: String?
    /// Whether messages may be compressed.
    public var isCompressed: Bool
}

/// A whole message, unmasked, inflated and, if it is text, valid UTF-8.
public struct Message {
    public enum Kind: Equatable, Sendable { case text, binary }

    public let kind: Kind
    private let storage: Storage

    private enum Storage {
        /// In the driver's receive buffer or in the shared inflater: gone after the next call.
        case borrowed(UnsafeRawBufferPointer)
        case owned([UInt8])
    }

    init(_ kind: Kind, borrowed bytes: UnsafeRawBufferPointer) {
        self.kind = kind
        storage = .borrowed(bytes)
    }

    init(_ kind: Kind, owned bytes: [UInt8]) {
        self.kind = kind
        storage = .owned(bytes)
    }

    /// The payload, valid within `body` and only before the endpoint is given more input.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        switch storage {
        case .borrowed(let bytes): try body(bytes)
        case .owned(let bytes): try bytes.withUnsafeBytes(body)
        }
    }
}
