/// The electric vehicle communication controller: the EV's side of ISO 15118-20.
///
/// It drives the session's cadence. A value without sockets or clocks: feed it `Input`s, carry out its `Effect`s in
/// order.
import EXI
import ISO15118Messages
import Quantities

public struct EVCC: Engine, Equatable, Sendable {
    public internal(set) var configuration: Configuration
    public internal(set) var sequence = MessageSequence()
    /// The latest goes into the next request.
    var battery: BatteryState
    var session = Session()
    /// What the next connection asks to join.
    var paused: PausedSession?
    var wait = Wait.connection
    var stream = V2GTP.Stream()

    public init(_ configuration: Configuration) {
        precondition(configuration.valueAddedServices.count <= 7, "SupportedServiceIDs has room for 7 of them")
        self.configuration = configuration
        battery = BatteryState(
            energy: EnergyRequests(target: 0, maximum: 0, minimum: 0),
            limits: PowerLimits(maximumChargePower: .zero))
    }

    public var isConnected: Bool { wait != .connection }

    public var deadline: Moment? {
        switch wait {
        case .connection: nil
        case .answer(_, let until): until
        case .next(_, let moment): moment
        case .keys(_, let until): until
        }
    }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .connected(let tls): connect(tls: tls, at: now, into: &effects)
        case .received(let bytes): receive(bytes, at: now, into: &effects)
        case .disconnected: if isConnected { end(.disconnected, closing: false, into: &effects) }
        case .battery(let state): battery = state
        case .contactors(let isClosed):
            session.contactors.isClosed = isClosed
            if case .next(.preCharge, _) = wait { proceed(.preCharge, at: now, into: &effects) }
        case .stop(let stop):
            guard isConnected else { return }
            session.stop = SessionStop(stop)
            // Waiting for the cadence is no reason to wait with a stop.
            if case .next(let kind, _) = wait { proceed(kind, at: now, into: &effects) }
            if case .keys(let work, _) = wait { proceed(work.request, at: now, into: &effects) }
        case .signed(let signature): signed(signature, at: now, into: &effects)
        case .installed(let contract): installed(contract, at: now, into: &effects)
        }
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        guard let deadline, deadline <= now else { return }
        switch wait {
        case .connection: break
        case .answer(let kind, _): end(.timedOut(kind), into: &effects)
        case .next(let kind, _): proceed(kind, at: now, into: &effects)
        case .keys(.signing, _): signed(nil, at: now, into: &effects)
        case .keys(.installing, _): installed(nil, at: now, into: &effects)
        }
    }
}

extension EVCC {
    /// What the engine waits for. The moment is its deadline.
    enum Wait: Equatable, Sendable {
        case connection
        case answer(RequestKind, until: Moment)
        /// The cadence of the loop, or of a request that is repeated while its answer is Ongoing.
        case next(RequestKind, at: Moment)
        /// The vehicle's keys are at work.
        case keys(KeyWork, until: Moment)
    }

    /// How the session is to be left, once it can be.
    enum SessionStop: Equatable, Sendable {
        case terminate, pause, renegotiateServices

        init(_ stop: Stop) {
            switch stop {
            case .terminate: self = .terminate
            case .pause: self = .pause
            }
        }
    }

    struct Session: Equatable, Sendable {
        var id = SessionID.none
        var isStarted = false
        var authorization = AuthorizationState()
        var stop: SessionStop?
        /// Why the EV itself gave up; reported at the end.
        var failure: SessionEnd?
        var search = ServiceSearch()
        var selection: Selection?
        var evseLimits = PowerLimits(maximumChargePower: .zero)
        /// Scheduled control.
        var plan: ChargingPlan?
        /// MobilityNeedsMode 2.
        var mobilityNeeds: MobilityNeeds?
        var ramp = Ramp()
        var gridSupport = GridSupport()
        /// Since when the same answer is Ongoing.
        var ongoingSince: Moment?
        var requestedAt: Moment?
        var progress = Progress.start
        /// The PreChargeReq that is out said Finished.
        var isPreChargeReported = false
        var isWeldingChecked = false
        var contactors = Contactors()
    }

    struct Contactors: Equatable, Sendable {
        /// What the vehicle was told, and what it says.
        var isCommanded = false
        var isClosed = false
    }

    enum Progress: Equatable, Sendable { case start, stop, renegotiateSchedule }

    struct Selection: Equatable, Sendable {
        var service: EnergyService
        var parameterSetID: UInt16
        var parameters: ServiceParameters
        var controlMode: ControlMode { parameters.controlMode }
    }

    struct PausedSession: Equatable, Sendable {
        var id: SessionID
        var selection: Selection
    }
}
