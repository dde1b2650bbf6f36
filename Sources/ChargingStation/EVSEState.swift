// One EVSE as the station sees it: its session, its stage's readings, its transaction and its target.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

/// The state of one EVSE with one connector.
struct EVSEState: Equatable, Sendable {
    /// Where the vehicle on the line is.
    enum Session: Equatable, Sendable {
        case none
        /// Connected, before its charging needs are known.
        case setUp
        /// Its needs are known; the contactors may close.
        case needsKnown(SECC.ChargingNeeds)
    }

    /// Whether somebody pays (OCPP 2.1, chapter C).
    enum Authorization: Equatable, Sendable {
        case none
        /// The central system was asked, or will be as soon as it can be reached.
        case asking(Station.Token)
        case granted(Station.Token)
        case refused
    }

    let id: Int
    let ratings: StageRatings
    let connectorType: String
    var secc: SECC
    var evccID: String?
    /// What the vehicle showed over TLS.
    var chain: Boxed<VehicleChain>?
    var session = Session.none
    var authorization = Authorization.none
    /// Whoever was let in.
    var driver = Driver()
    /// The contract that opened the EVSE ends within two weeks.
    var contractExpiresSoon = false
    /// [C07] What the host found about the contract in play.
    var evidence: Boxed<ContractEvidence>?
    /// The central system has not yet been asked about the token in play.
    var isGrantedAlone = false
    /// Whether the central system lets energy flow out of the vehicle. [Q01] Silence means charging only.
    var mayDischarge = false
    var transaction: TransactionState?
    /// [C25] Until then somebody pays for it on the web.
    var webPaymentEnd: Moment?
    /// [C25] What the display shows to whoever wants to.
    var webCode: WebPaymentCode?
    /// Conditions that held when last looked at.
    var points: TxPoints = []
    /// The central system's ChangeAvailability.
    var isOperative = true
    /// Kept free for whoever reserved it.
    var isReserved = false
    /// Kept free for an installation of firmware.
    var isHeld = false
    /// UnlockConnector that waits for the host.
    var unlocking: MessageID?
    /// [B12] It resets once its transaction is over, and takes no new one until then.
    var awaitsReset = false
    /// When it no longer waits for the vehicle to end its session.
    var resetDue: Moment?
    /// [B13] A reset has interrupted its transaction, and the central system has not heard that it goes on.
    var isResuming = false
    /// [E17] A loss of power has interrupted its transaction, and the vehicle has not come back yet.
    var isInterrupted = false
    var isPlugged = false
    /// What the bay's sensor sees.
    var isBayOccupied = false
    /// The signed reading with which the next transaction begins.
    var signedStart: SignedStart?
    /// The vehicle sleeps: its session may go on later, and its transaction stays open.
    var isPaused = false
    /// The token of a paused session from before a restart.
    var keptToken: Station.Token?
    var rejections = RejectionCounts()
    var measured = EVSEMeasurement()
    var measuredAt: Moment?
    /// Since when the vehicle takes next to nothing of what it is offered.
    var quietSince: Moment?
    /// The vehicle's latest words in the charge loop.
    var vehicle: SECC.VehicleReport?
    /// What the SECC was told last; nil before the first time.
    var target: Watts?
    /// The same phase by phase, where a profile tells phases apart.
    var targetByPhase: PhaseWatts?
    /// AC: what the SECC was told of reactive power.
    var reactiveTarget: PhaseReactivePower?
    /// What the power electronics were told last.
    var isAsleep = false
    /// [Q08, Q09] Where the station finds the power itself.
    var local = LocalControl()
    /// [R01, R02] What the grid asks of the inverter, the EVSE's or in AC the vehicle's.
    var inverter: DERInverter
    /// [K21, K22] The transaction has priority.
    var hasPriority = false
    /// [SC.04] What it means to charge by them.
    var plan: [PlanStep] = []
    /// Which of the offered schedules the vehicle chose.
    var scheduleIndex = 0
    /// When the composite schedule next changes.
    var scheduleChange: Moment?
    /// The central system knows the vehicle's needs.
    var needsReported = false
    /// A RequestStartTransaction that the transaction carries.
    var remoteStart: RemoteStart?
    /// Until then the target is zero, because a profile was promised.
    var profileDue: Moment?
    /// The charging schedules that the vehicle plans with under Scheduled control.
    var offeredSchedules: [ScheduleOption] = []
    /// When an authorization without cable, or a cable without its vehicle, ends the waiting.
    var patience: Moment?
    /// When the station decides about the token by itself, should the central system still be out of reach.
    var decidesAlone: Moment?
    /// What the central system was last told of the connector.
    var reportedStatus: ConnectorStatus?

    init(id: Int, _ configuration: EVSEConfiguration) {
        self.id = id
        ratings = configuration.ratings
        connectorType = configuration.connectorType
        inverter = DERInverter(InverterRatings(configuration.ratings))
        var session = configuration.secc
        // The central system's limits are known only after it has heard of the vehicle's needs.
        session.awaitsSchedules = true
        let kept = configuration.paused.flatMap { PausedEVSE(record: $0) }
        keptToken = kept?.token
        secc = SECC(session, paused: kept?.session)
    }

    var isAuthorized: Bool { if case .granted = authorization { true } else { false } }
    var isTransferring: Bool { measured.contactorsClosed && needs != nil }
    var needs: SECC.ChargingNeeds? { if case .needsKnown(let needs) = session { needs } else { nil } }

    /// The conditions of TxStartPoint and TxStopPoint that hold now.
    var presentPoints: TxPoints {
        var points: TxPoints = []
        if isBayOccupied { points.insert(.parkingBayOccupancy) }
        if isPlugged { points.insert(.evConnected) }
        if isAuthorized { points.insert(.authorized) }
        if isPlugged && isAuthorized { points.insert(.powerPathClosed) }
        if isPlugged && isAuthorized && signedStart?.reading != nil { points.insert(.dataSigned) }
        if isTransferring { points.insert(.energyTransfer) }
        return points
    }

    /// [E02] What the vehicle and the station do.
    func chargingState(at now: Moment) -> ChargingState {
        guard isPlugged else { return .idle }
        guard isTransferring else { return .evConnected }
        if target == 0 { return .suspendedEVSE }
        if let quietSince, now - quietSince >= Self.quietTime { return .suspendedEV }
        return .charging
    }

    /// Adds up the time in which energy flowed into the vehicle. What flowed since the last reading is what it showed.
    mutating func countCharging(_ before: EVSEMeasurement, at now: Moment) {
        if let last = measuredAt, before.contactorsClosed, before.power > quietPower {
            transaction?.charged += now - last
        }
        measuredAt = now
    }

    /// How long a vehicle may take next to nothing before it counts as suspended: longer than any ramp through zero.
    static let quietTime = Duration.seconds(10)

    /// Power below which nothing to speak of flows.
    var quietPower: Watts { max(ratings.maximumChargePower * 0.005, 20) }

    /// [G01] What the connector is to somebody who wants to charge.
    var status: ConnectorStatus {
        if measured.fault != nil { return .faulted }
        if isPlugged || isInterrupted { return .occupied }
        // [G03, G04, B12] Who is in stays in, also before the cable is.
        guard isInService || transaction != nil else { return .unavailable }
        // Whoever shows a token has it from then on.
        return isReserved ? .reserved : .available
    }

    /// Whether a new transaction may begin.
    var isInService: Bool { isOperative && !awaitsReset && !isHeld }

    /// When the EVSE next wants to be woken.
    var deadline: Moment? {
        var next = secc.deadline
        for moment in [
            scheduleChange, profileDue, patience, resetDue, decidesAlone, transaction?.nextSample,
            transaction?.ending?.due,
            driver.nextCost, driver.nextRecord, webPaymentEnd, webCode?.end,
            transaction?.ended.next, transaction?.limits.due(since: transaction?.started),
        ] {
            if let moment { next = min(next ?? moment, moment) }
        }
        return next
    }
}
