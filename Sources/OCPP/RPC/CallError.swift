import JSON
import OCPPMessages

/// Why a call was refused: what CALLERROR and CALLRESULTERROR carry.
public struct CallError: Error, Equatable, Sendable, CustomStringConvertible {
    public var code: OCPPErrorCode
    /// At most 255 characters reach the peer.
    public var reason: String
    /// An object; further information of any shape.
    public var details: JSONValue

    public init(_ code: OCPPErrorCode, _ reason: String = "", details: JSONValue = .object([])) {
        self.code = code
        self.reason = reason
        self.details = details
    }

    public init(_ error: OCPPSchemaError) { self.init(error.code, error.description) }

    public var description: String { "\(code.rawValue): \(reason)" }
}

/// Why a call of ours has no result.
public enum CallFailure: Error, Equatable, Sendable {
    /// The request violates its schema and was not sent.
    case invalidRequest(OCPPSchemaError)
    /// More calls wait than the limit allows; this one was not sent.
    case queueFull
    /// The connection ended. The peer may have carried the call out.
    case disconnected
    /// No answer came in time. The peer may have carried the call out.
    case timedOut
    /// The peer answered with an error.
    case refused(CallError)
    /// The answer violates its schema, which the peer has been told.
    case invalidResult(OCPPSchemaError)
}
