import OCPP
import OCPPMessages
import Quantities

/// A call of ours that awaits its answer. A station takes one at a time.
enum Call: Equatable, Sendable {
    /// Asks an unknown station to send its BootNotification.
    case introduction
    case inventory
    case safeProfile
    /// Takes away whatever stands where the safe profile should.
    case safeProfileClearing
    case step(Steering.Step, evse: Int, transaction: String)
    case operatorCall(OperatorCall)
    indirect case errand(Errand)
}

/// What the operator asked for, and under which number.
struct OperatorCall: Equatable, Sendable {
    let number: UInt64
    let request: AnyRequest
    /// It is not sent from here on.
    let expires: Moment
}

extension CallFailure {
    /// The station understood, and does not do such things.
    var isUnsupported: Bool {
        guard case .refused(let error) = self else { return false }
        return error.code != .internalError && error.code != .genericError
    }

    /// The station may have carried the call out, or may never have had it.
    var isUnanswered: Bool {
        switch self {
        case .timedOut, .disconnected, .queueFull: true
        case .refused, .invalidRequest, .invalidResult: false
        }
    }

    var text: String {
        switch self {
        case .refused(let error): error.reason.isEmpty ? error.code.rawValue : error.description
        case .invalidRequest(let error): "the request violates its schema: \(error)"
        case .invalidResult(let error): "the answer violates its schema: \(error)"
        case .timedOut: "no answer in time"
        case .disconnected: "the connection was lost"
        case .queueFull: "too many calls wait"
        }
    }
}
