/// The legal-sequence table (ISO 15118-20, 8.5): which request may follow which exchange.
///
/// One table for both roles and for the tests: the SECC refuses what it does not allow with FAILED_SequenceError, the
/// EVCC never sends what it does not allow.

/// A request by its name, as a bit, so that a set of them is one word.
public enum RequestKind: UInt8, Sendable, CaseIterable {
    case supportedAppProtocol
    case sessionSetup
    case authorizationSetup
    case authorization
    case certificateInstallation
    case serviceDiscovery
    case serviceDetail
    case serviceSelection
    case acChargeParameterDiscovery
    case dcChargeParameterDiscovery
    case scheduleExchange
    case cableCheck
    case preCharge
    case powerDelivery
    case acChargeLoop
    case dcChargeLoop
    case weldingDetection
    case meteringConfirmation
    case sessionStop
    case vehicleCheckIn
    case vehicleCheckOut
}

public struct RequestSet: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public init(_ kinds: RequestKind...) { rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

    public func contains(_ kind: RequestKind) -> Bool { rawValue & 1 << UInt32(kind.rawValue) != 0 }
}

public struct MessageSequence: Equatable, Sendable {
    /// How far the session has come: the SECC waits for one of `Stage.allowed`.
    public enum Stage: UInt8, Sendable, CaseIterable {
        case connected
        case protocolAgreed
        case sessionSetUp
        /// A paused session goes on where its services are already selected.
        case sessionJoined
        case authorizing
        /// As `authorizing`, where contracts are handed out and more of them may wait.
        case provisioning
        case authorized
        case servicesDiscovered
        case servicesDetailed
        case acServiceSelected
        case dcServiceSelected
        case parametersKnown
        case acScheduled
        case dcScheduled
        case cableChecking
        case cableChecked
        case preCharging
        case preCharged
        /// PowerDelivery(Start) is being worked on, or the session stands by.
        case startingAC
        case startingDC
        case acLoop
        case dcLoop
        /// PowerDelivery(ScheduleRenegotiation) left the loop; contactors stay closed.
        case reschedulingAC
        case reschedulingDC
        case acStopped
        case dcStopped
        case ended

        public var allowed: RequestSet {
            switch self {
            case .connected: RequestSet(.supportedAppProtocol)
            case .protocolAgreed: RequestSet(.sessionSetup)
            case .sessionSetUp: RequestSet(.authorizationSetup, .sessionStop)
            case .sessionJoined:
                RequestSet(.authorizationSetup, .acChargeParameterDiscovery, .dcChargeParameterDiscovery, .sessionStop)
            case .authorizing: RequestSet(.authorization, .sessionStop)
            case .provisioning: RequestSet(.authorization, .certificateInstallation, .sessionStop)
            case .authorized: RequestSet(.serviceDiscovery, .sessionStop)
            case .servicesDiscovered: RequestSet(.serviceDetail, .sessionStop)
            case .servicesDetailed: RequestSet(.serviceDetail, .serviceSelection, .sessionStop)
            case .acServiceSelected: RequestSet(.acChargeParameterDiscovery, .sessionStop)
            case .dcServiceSelected: RequestSet(.dcChargeParameterDiscovery, .sessionStop)
            case .parametersKnown: RequestSet(.scheduleExchange, .sessionStop)
            case .acScheduled: RequestSet(.powerDelivery, .sessionStop)
            case .dcScheduled: RequestSet(.cableCheck, .powerDelivery, .sessionStop)
            case .cableChecking: RequestSet(.cableCheck, .powerDelivery, .sessionStop)
            case .cableChecked: RequestSet(.preCharge, .powerDelivery, .sessionStop)
            case .preCharging: RequestSet(.preCharge, .powerDelivery, .sessionStop)
            case .preCharged: RequestSet(.powerDelivery, .sessionStop)
            case .startingAC, .startingDC: RequestSet(.powerDelivery, .sessionStop)
            case .acLoop: RequestSet(.acChargeLoop, .powerDelivery)
            case .dcLoop: RequestSet(.dcChargeLoop, .powerDelivery)
            case .reschedulingAC, .reschedulingDC: RequestSet(.scheduleExchange, .powerDelivery)
            case .acStopped: RequestSet(.sessionStop)
            case .dcStopped: RequestSet(.weldingDetection, .sessionStop)
            case .ended: []
            }
        }
    }

    /// What an exchange of request and response achieved.
    public enum Outcome: Equatable, Sendable {
        /// Processing goes on: the same request follows.
        case ongoing
        case finished
        /// AuthorizationSetup: contracts are handed out here.
        case provisioning
        /// SessionSetup: a paused session goes on.
        case joined
        /// ServiceSelection: the current type that was chosen.
        case selected(EnergyService)
        /// PowerDelivery, by ChargeProgress.
        case started, standby, stopped, rescheduling
        /// SessionStop(ServiceRenegotiation).
        case renegotiating
    }

    public private(set) var stage = Stage.connected
    /// The current type of the selected service; AC until then.
    private var isDC = false

    public init() {}

    public func allows(_ request: RequestKind) -> Bool { stage.allowed.contains(request) }

    /// Side streams run beside the charge loop and leave the stage as it is.
    public func allowsAside(_ request: RequestKind) -> Bool {
        switch stage {
        case .acLoop, .dcLoop: request == .scheduleExchange || request == .meteringConfirmation
        default: false
        }
    }

    /// Moves on after a request was answered without FAILED.
    public mutating func completed(_ request: RequestKind, _ outcome: Outcome) {
        switch request {
        case .supportedAppProtocol: stage = .protocolAgreed
        case .sessionSetup: stage = outcome == .joined ? .sessionJoined : .sessionSetUp
        case .authorizationSetup: stage = outcome == .provisioning ? .provisioning : .authorizing
        // [V2G20-1975] After the last contract only AuthorizationReq may follow.
        case .certificateInstallation: stage = outcome == .finished ? .authorizing : .provisioning
        case .authorization: if outcome == .finished { stage = .authorized }
        case .serviceDiscovery: stage = .servicesDiscovered
        case .serviceDetail: stage = .servicesDetailed
        case .serviceSelection:
            if case .selected(let service) = outcome { isDC = service.isDC }
            stage = isDC ? .dcServiceSelected : .acServiceSelected
        case .acChargeParameterDiscovery, .dcChargeParameterDiscovery:
            isDC = request == .dcChargeParameterDiscovery
            stage = .parametersKnown
        case .scheduleExchange: scheduled(outcome)
        case .cableCheck: stage = outcome == .finished ? .cableChecked : .cableChecking
        case .preCharge: stage = outcome == .finished ? .preCharged : .preCharging
        case .powerDelivery: delivered(outcome)
        case .acChargeLoop: stage = .acLoop
        case .dcChargeLoop: stage = .dcLoop
        case .weldingDetection: stage = .dcStopped
        case .sessionStop: stage = outcome == .renegotiating ? .authorized : .ended
        case .meteringConfirmation, .vehicleCheckIn, .vehicleCheckOut: break
        }
    }

    public mutating func end() { stage = .ended }

    private mutating func scheduled(_ outcome: Outcome) {
        guard outcome == .finished else { return }
        switch stage {
        case .reschedulingAC: stage = .startingAC
        case .reschedulingDC: stage = .startingDC
        default: stage = isDC ? .dcScheduled : .acScheduled
        }
    }

    private mutating func delivered(_ outcome: Outcome) {
        switch outcome {
        case .started: stage = isDC ? .dcLoop : .acLoop
        case .standby: stage = isDC ? .startingDC : .startingAC
        case .stopped: stage = isDC ? .dcStopped : .acStopped
        case .rescheduling: stage = isDC ? .reschedulingDC : .reschedulingAC
        case .ongoing, .finished, .provisioning, .joined, .selected, .renegotiating: break
        }
    }
}
