// What a station takes part in (SmartChargingCtrlr, V2XChargingCtrlr), and for what a profile is installed.

import OCPPMessages

/// What a station takes part in, as its device model reports it.
public struct SmartChargingCapabilities: Equatable, Sendable {
    public var operationModes: Set<OperationMode> = [
        .chargingOnly, .centralSetpoint, .centralFrequency, .externalSetpoint, .externalLimits, .localFrequency, .idle,
    ]
    public var purposes: Set<ChargingProfilePurpose> = [
        .chargingStationMaxProfile, .txDefaultProfile, .txProfile, .priorityCharging, .localGeneration,
    ]
    public var kinds: Set<ChargingProfileKind> = [.absolute, .recurring, .relative, .dynamic]
    public var rateUnits: Set<ChargingRateUnit> = [.w, .a]
    public var maxStackLevel = 100
    /// Of one schedule; the schema allows 1024.
    public var maxPeriods = 1024
    /// MaxExternalConstraintsId: ids up to this one are for profiles from outside, never for a central system's.
    public var maxExternalConstraintsId: Int?
    public var maxOfflineDuration = true
    public var useLocalTime = true
    public var randomizedDelay = true
    public var limitAtSoC = true
    public var evseSleep = false
    /// ACPhaseSwitchingSupported: which phase one-phase charging takes can be chosen.
    public var phaseSwitching = false
    /// DCInputPhaseControl: a DC EVSE can choose the phases of its supply.
    public var dcInputPhaseControl = false

    public init() {}
}

/// Who installs a profile; the raw value is the `chargingLimitSource` of reports.
public enum ProfileOrigin: String, Hashable, Sendable, CaseIterable {
    /// The central system, as the operator of the charging station.
    case centralSystem = "CSO"
    /// An energy manager at the site.
    case energyManager = "EMS"
    /// The operator of the grid.
    case systemOperator = "SO"
    case other = "Other"

    public var isExternal: Bool { self != .centralSystem }
}

/// What a profile is installed for, as far as the rules ask.
public struct ProfileTarget: Equatable, Sendable {
    /// 0 is the whole station, or every EVSE for the purposes that act on transactions.
    public var evseId: Int
    /// Of the transaction at the EVSE; nil when there is none.
    public var transactionId: String?
    public var isDirectCurrent: Bool
    /// [K01.FR.142] The vehicle reported its powers phase by phase.
    public var takesPhaseValues: Bool
    /// [K01.FR.34] The vehicle told its needs, and chooses among schedules.
    public var takesSeveralSchedules: Bool

    public init(
        evseId: Int, transactionId: String? = nil, isDirectCurrent: Bool = false, takesPhaseValues: Bool = true,
        takesSeveralSchedules: Bool = true
    ) {
        self.evseId = evseId
        self.transactionId = transactionId
        self.isDirectCurrent = isDirectCurrent
        self.takesPhaseValues = takesPhaseValues
        self.takesSeveralSchedules = takesSeveralSchedules
    }
}

extension ChargingProfilePurpose {
    /// It acts on each transaction by itself; at evseId 0 on those of every EVSE.
    var actsOnTransactions: Bool {
        switch self {
        case .txProfile, .txDefaultProfile, .priorityCharging: true
        case .chargingStationMaxProfile, .chargingStationExternalConstraints, .localGeneration: false
        }
    }
}
