/// The status codes of a Close frame (RFC 6455, section 7.4).
public struct CloseCode: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let normal = CloseCode(rawValue: 1000)
    public static let goingAway = CloseCode(rawValue: 1001)
    public static let protocolError = CloseCode(rawValue: 1002)
    public static let unsupportedData = CloseCode(rawValue: 1003)
    /// Never on the wire: the peer's Close frame carried no code.
    public static let none = CloseCode(rawValue: 1005)
    public static let invalidPayload = CloseCode(rawValue: 1007)
    public static let policyViolation = CloseCode(rawValue: 1008)
    public static let messageTooBig = CloseCode(rawValue: 1009)
    public static let internalError = CloseCode(rawValue: 1011)
    public static let serviceRestart = CloseCode(rawValue: 1012)
    public static let tryAgainLater = CloseCode(rawValue: 1013)

    /// Whether an endpoint may send this code: what the RFC and its registry define, and the ranges of libraries and
    /// applications.
    public var isAllowedOnTheWire: Bool {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

/// How a connection ended.
public enum Closing: Equatable, Sendable {
    /// The peer began the close handshake.
    case byPeer(CloseCode, reason: String)
    /// This side began it and the peer agreed.
    case byUs(CloseCode, reason: String)
    /// The peer broke the protocol; it was told so with this code.
    case violation(CloseCode, reason: String)
    /// The HTTP upgrade was refused: a server's own decision, or what the client was told.
    case refused(status: Int, reason: String)
    /// The peer was silent for too long.
    case timedOut(Wait)
    /// The transport ended without a close handshake.
    case lost

    public enum Wait: Equatable, Sendable { case handshake, pong, close }
}

extension Closing: CustomStringConvertible {
    public var description: String {
        switch self {
        case .byPeer(let code, let reason): "closed by the peer (\(code.rawValue)\(reason.isEmpty ? "" : " \(reason)"))"
        case .byUs(let code, let reason): "closed (\(code.rawValue)\(reason.isEmpty ? "" : " \(reason)"))"
        case .violation(let code, let reason): "failed (\(code.rawValue)): \(reason)"
        case .refused(let status, let reason): "refused with HTTP \(status) \(reason)"
        case .timedOut(.handshake): "the handshake took too long"
        case .timedOut(.pong): "no pong came"
        case .timedOut(.close): "the peer did not answer the close"
        case .lost: "the connection was lost"
        }
    }
}
