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

    /// `paused` is what `Effect.keep` gave out before a restart. It counts while its service is still wanted.
    /// `Configuration.check()` tells beforehand whether the settings fit the messages.
    public init(_ configuration: Configuration, paused: PausedSession? = nil) {
        if let paused, configuration.services.contains(paused.selection.service) { self.paused = paused }
        self.configuration = configuration
        battery = BatteryState(
            energy: EnergyRequests(target: 0, maximum: 0, minimum: 0),
            limits: PowerLimits(maximumChargePower: .zero))
    }

    public var isConnected: Bool { wait != .connection }

    public var deadline: Moment? {
        switch wait {
        case .connection: nil
        case .answer(_, let moment), .next(_, let moment), .keys(_, let moment):
            sideDeadline.map { min($0, moment) } ?? moment
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
        case .stop(let stop): self.stop(stop, at: now, into: &effects)
        case .renegotiate(let renegotiation): renegotiate(renegotiation, at: now, into: &effects)
        case .standby(let isStandby): standBy(isStandby, at: now, into: &effects)
        case .signed(let signature): signed(signature, at: now, into: &effects)
        case .installed(let contract): installed(contract, at: now, into: &effects)
        }
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        switch wait {
        case .answer(let kind, let until) where until <= now: return end(.timedOut(kind), into: &effects)
        case .next(let kind, let moment) where moment <= now: proceed(kind, at: now, into: &effects)
        case .keys(.signing, let until) where until <= now: signed(nil, at: now, into: &effects)
        case .keys(.installing, let until) where until <= now: installed(nil, at: now, into: &effects)
        case .connection, .answer, .next, .keys: break
        }
        wakeSideStreams(at: now, into: &effects)
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

    struct Session: Equatable, Sendable {
        var id = SessionID.none
        /// Until SessionSetup is through: when it must be.
        var setupDeadline: Moment?
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
        /// What the PowerDelivery that is out asked for.
        var asked = Progress.start
        var leaving: RampDown?
        var canRenegotiateServices = false
        var aside = SideStreams()
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

    enum Progress: Equatable, Sendable { case start, stop, standby, renegotiateSchedule }

    struct Selection: Equatable, Sendable {
        var service: EnergyService
        var parameterSetID: UInt16
        var parameters: ServiceParameters
        var controlMode: ControlMode { parameters.controlMode }
    }
}
