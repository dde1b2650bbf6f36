import OCPP
import OCPPMessages

/// What an operator can ask of a station.
public enum OperatorRequest: Equatable, Sendable {
    /// Any action that a central system may call.
    case call(station: String, AnyRequest)
    /// Reads the device model anew.
    case inventory(station: String)
    /// Whether a station that is known is accepted from its next BootNotification on.
    case admit(station: String, CentralSystemSettings.Admission)
    /// Who decides about a running session's power.
    case mode(station: String, transaction: String, SteeringMode)
    /// The aFRR signal, to these stations or to all where sessions follow frequency by themselves.
    case signal(AFRRSignalRequest, stations: [String]?)
    /// Enters a token into the table, or changes it; it is answered once it is durable.
    indirect case setToken(Token)
    case removeToken(String)
}

public enum OperatorAnswer: Equatable, Sendable {
    case accepted
    /// The stations that it is on its way to.
    case sent(to: [String])
    /// What the station answered, which may be a refusal in the action's own terms.
    case response(AnyResponse)
    case refused(OperatorRefusal)
}

/// Why a request has no answer of the station's.
public enum OperatorRefusal: Error, Equatable, Sendable {
    case unknownStation
    case notConnected
    /// As many requests as are held for one station wait already.
    case busy
    /// It cannot be done with this station or session, or makes no sense; one line that says why.
    case unsuitable(String)
    /// There is no such token.
    case unknownToken
    /// It could not be kept.
    case notKept(String)
    /// A central system does not call this action.
    case wrongDirection(Action)
    /// The station answered with CALLERROR.
    case error(CallError)
    /// The request violates its schema and was not sent.
    case invalidRequest(OCPPSchemaError)
    /// The station's answer violates its schema.
    case invalidAnswer(OCPPSchemaError)
    /// No answer in time. The station may have carried the request out.
    case timedOut
    /// The connection was lost. The station may have carried the request out.
    case disconnected
    /// The central system ends.
    case stopping
}

extension OperatorRefusal: CustomStringConvertible {
    /// One line for the operator.
    public var description: String {
        switch self {
        case .unknownStation: "no such station is known"
        case .notConnected: "the station is not connected"
        case .unsuitable(let reason): reason
        case .unknownToken: "there is no such token"
        case .notKept(let reason): "it could not be kept: \(reason)"
        case .busy: "too many requests wait for the station; try again later"
        case .wrongDirection(let action): "\(action.rawValue) is called by stations, not by a central system"
        case .error(let error): error.reason.isEmpty ? error.code.rawValue : error.description
        case .invalidRequest(let error): "the request violates its schema: \(error)"
        case .invalidAnswer(let error): "the station's answer violates its schema: \(error)"
        case .timedOut: "the station did not answer in time"
        case .disconnected: "the connection to the station was lost"
        case .stopping: "the central system is being stopped"
        }
    }

    init(_ failure: CallFailure) {
        switch failure {
        case .invalidRequest(let error): self = .invalidRequest(error)
        case .queueFull: self = .busy
        case .disconnected: self = .disconnected
        case .timedOut: self = .timedOut
        case .refused(let error): self = .error(error)
        case .invalidResult(let error): self = .invalidAnswer(error)
        }
    }
}
