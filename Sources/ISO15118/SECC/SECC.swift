/// The supply equipment communication controller: one EVSE's side of ISO 15118-20.
///
/// It only answers. A value without sockets or clocks: feed it `Input`s, carry out its `Effect`s in order. One SECC
/// serves one connection at a time and lives as long as its EVSE.
import EXI
import ISO15118Messages
import Quantities

public struct SECC: Engine, Equatable, Sendable {
    public internal(set) var configuration: Configuration
    public internal(set) var sequence = MessageSequence()
    /// What the station told last; it outlives sessions.
    var station: Station
    var session = Session()
    /// The session that an EV may join again.
    var paused: PausedSession?
    var wait = Wait.connection
    var stream = V2GTP.Stream()

    /// `paused` is what `Effect.keep` gave out before a restart. It counts while its service is still offered.
    /// `Configuration.check()` tells beforehand whether the settings fit the messages.
    public init(_ configuration: Configuration, paused: PausedSession? = nil) {
        if let paused, configuration.services.contains(paused.selection.service) { self.paused = paused }
        self.configuration = configuration
        station = Station(limits: configuration.limits)
    }

    public var isConnected: Bool { wait != .connection }

    /// The protocols that the EV of this connection has offered, at most 20; empty before it has.
    public var offeredProtocols: [AppProtocol] { session.protocols }

    /// A session may still be answered: the connection stands and has not seen its last answer.
    var isServing: Bool {
        switch wait {
        case .request, .stage: true
        case .connection, .peerClose: false
        }
    }

    public var deadline: Moment? {
        var next: Moment?
        switch wait {
        case .connection: return nil
        case .request(let until), .stage(_, let until), .peerClose(let until): next = until
        }
        for moment in [session.notice?.due, session.stage.withdrawal] {
            if let moment { next = min(next ?? moment, moment) }
        }
        return next
    }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .connected(let link): connect(link, at: now, into: &effects)
        case .received(let bytes): receive(bytes, at: now, into: &effects)
        case .disconnected: if isConnected { end(.disconnected, .closed, at: now, into: &effects) }
        case .authorization(let authorization): session.authorization = authorization
        case .installation(let answer): session.installations.answer = answer
        case .receipt(let isValid): receiptVerified(isValid, at: now, into: &effects)
        case .target(let target):
            station.target = target
            drive(at: now, into: &effects)
        case .gridSupport(let support): station.gridSupport = support
        case .limits(let limits):
            station.limits = limits
            drive(at: now, into: &effects)
        case .schedules(let options): takeSchedules(options)
        case .mobilityNeeds(let needs): session.scheduling.mobilityNeeds = needs
        case .measured(let measurement):
            station.measurement = measurement
            stageMeasured(at: now, into: &effects)
        case .meter(let meter): station.meter = meter
        case .notify(let notification): notify(notification, at: now, into: &effects)
        case .emergencyStop: emergencyStop(at: now, into: &effects)
        }
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        if let notice = session.notice, let due = notice.due, due <= now {
            noticeExpired(notice, at: now, into: &effects)
        }
        withdrawalMeasured(at: now, into: &effects)
        switch wait {
        case .request(let until) where until <= now: end(.timedOut, .close, at: now, into: &effects)
        case .stage(let action, let until) where until <= now: stageTimedOut(action, at: now, into: &effects)
        case .peerClose(let until) where until <= now:
            wait = .connection
            effects.append(.close)
        case .connection, .request, .stage, .peerClose: break
        }
    }
}

extension SECC {
    /// What the engine waits for. The moment is its deadline.
    enum Wait: Equatable, Sendable {
        case connection
        case request(until: Moment)
        /// A request is unanswered until the power stage has acted.
        case stage(StageAction, until: Moment)
        /// The last answer is out; the EVCC closes first.
        case peerClose(until: Moment)
    }

    enum StageAction: Equatable, Sendable {
        case closingContactors
        /// Current to zero before PowerDeliveryRes(Stop).
        case rampingDown
        /// Current to zero before PowerDeliveryRes(Standby).
        case enteringStandby
    }

    struct Station: Equatable, Sendable {
        /// Without a target the EV charges as fast as both sides allow.
        var target: PowerTarget?
        var gridSupport = GridSupport()
        var limits: PowerLimits
        var measurement = StageMeasurement()
        var meter: MeterReading?
    }

    /// What one V2G session has agreed on so far.
    struct Session: Equatable, Sendable {
        var id = SessionID.none
        /// nil between connections.
        var link: Link?
        var evccID = ""
        /// What the EV speaks, as its SupportedAppProtocolReq has it.
        var protocols: [AppProtocol] = []
        var isStarted = false
        /// A paused session that was joined.
        var isResumed = false
        var authorization: Authorization?
        var isAuthorizationAsked = false
        /// The contract that is being looked at.
        var contract: ContractAuthorization?
        var installations = Installations()
        var notice: Notice?
        var metering = Metering()
        /// The side stream that the request at hand came on; nil: the main stream.
        var aside: V2GTP.PayloadType?
        /// ScheduleExchange has finished on the side stream.
        var isRescheduledAside = false
        /// The next request is answered with FAILED.
        var mustFail = false
        var supportedServices: [EnergyService] = []
        var services = Services()
        var selection: Selection?
        var needs = Needs()
        var scheduling = Scheduling()
        /// Discharge limits came with a minus sign.
        var vehicleWritesNegatives = false
        var vehicle = VehicleReport(limits: PowerLimits(maximumChargePower: .zero))
        var stage = StageState()
    }

    /// From ScheduleExchangeReq.
    struct Needs: Equatable, Sendable {
        var energy: EnergyRequests?
        var departure: Moment?
        var minimumSOC: StateOfCharge?
        var targetSOC: StateOfCharge?
    }

    /// What the stage was told.
    struct StageState: Equatable, Sendable {
        /// Something may be live: end of session brings it to the safe state.
        var isActive = false
        var isDelivering = false
        var isCableCheckStarted = false
        var preCharge: Volts?
        var setPoint = SetPoint.zero
        /// The station takes the power away by itself: contactors open at the latest then.
        var withdrawal: Moment?
    }
}
