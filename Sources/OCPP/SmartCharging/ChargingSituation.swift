import OCPPMessages
import Quantities

/// What the profiles are applied to: one EVSE with its transaction and its supply, and whom it shares the grid with.
public struct ChargingSituation: Equatable, Sendable {
    /// 0 asks for the grid connection of the whole station.
    public var evseId: Int
    public var transactionId: String?
    public var transactionStart: DateTime?
    /// Phases in use, 1 to 3; turns amperes per phase into watts.
    public var phases: Int
    /// Voltage between a phase and neutral, of DC the vehicle's.
    public var voltage: Volts
    public var isDirectCurrent = false
    /// Of the grid connection, for what limits the whole station.
    public var gridPhases = 3
    public var gridVoltage: Volts = 230
    /// When the connection to the central system was lost; nil while there is one.
    public var offlineSince: DateTime?
    /// [K21, K22] The transaction has priority: its TxProfiles and the TxDefaultProfiles are overruled.
    public var hasPriority = false
    /// As the vehicle told it last.
    public var stateOfCharge: StateOfCharge?
    /// Which schedule the vehicle chose where a profile has several.
    public var scheduleIndex = 0
    /// Runs schedules in local time.
    public var clock = LocalClock.utc
    /// SetpointPriority: whose set-point is followed when both an external one and a transaction's are in force.
    public var setpointPriority = SetpointPriority.external
    /// What the EVSE can drive, ≥ 0 and ≤ 0; nil: without bound.
    public var highestPower: Watts?
    public var lowestPower: Watts?
    /// [SC.04] What the vehicle has announced under Scheduled control, in order; a composite schedule expects no more.
    public var plan: [PlanStep] = []
    /// The other EVSEs that want power now, and share what the grid connection gives; for evseId 0 all of them. Their
    /// own `others` do not count.
    public var others: [ChargingSituation] = []

    public init(
        evseId: Int, transactionId: String? = nil, transactionStart: DateTime? = nil, phases: Int = 3,
        voltage: Volts = 230, offlineSince: DateTime? = nil
    ) {
        self.evseId = evseId
        self.transactionId = transactionId
        self.transactionStart = transactionStart
        self.phases = phases
        self.voltage = voltage
        self.offlineSince = offlineSince
    }
}

/// The most that a vehicle means to charge, ≥ 0, from a time on; nil: it has said nothing of that time.
public struct PlanStep: Equatable, Sendable {
    public var start: DateTime
    public var limit: Watts?

    public init(start: DateTime, limit: Watts?) {
        self.start = start
        self.limit = limit
    }
}

/// SmartChargingCtrlr.SetpointPriority: the purpose whose set-point is followed.
public enum SetpointPriority: String, CaseIterable, Sendable {
    case external = "ChargingStationExternalConstraints"
    case central = "TxProfile"
}
