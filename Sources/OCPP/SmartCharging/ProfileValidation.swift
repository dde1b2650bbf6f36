import OCPPMessages

/// What a station takes part in, as its device model reports it.
public struct SmartChargingCapabilities: Equatable, Sendable {
    public var operationModes: Set<OperationMode> = [
        .chargingOnly, .centralSetpoint, .centralFrequency, .externalSetpoint, .externalLimits, .localFrequency, .idle,
    ]
    public var purposes: Set<ChargingProfilePurpose> = [.chargingStationMaxProfile, .txDefaultProfile, .txProfile]
    public var kinds: Set<ChargingProfileKind> = [.absolute, .recurring, .relative, .dynamic]
    public var rateUnits: Set<ChargingRateUnit> = [.w, .a]
    public var maxStackLevel = 100

    public init() {}
}

/// Who installs a profile.
public enum ProfileOrigin: Hashable, Sendable {
    case centralSystem
    /// An energy manager at the site: the only source of external constraints.
    case local
}

/// Checks a charging profile by itself (K01, Q03–Q10): the rules that no schema expresses.
struct ProfileValidation {
    let capabilities: SmartChargingCapabilities
    let profile: ChargingProfile

    /// - Parameters:
    ///   - evseId: 0 is the whole station.
    ///   - transactionId: of the transaction at the EVSE, nil when there is none.
    func check(evseId: Int, transactionId: String?, origin: ProfileOrigin) throws(ProfileViolation) {
        try checkPurpose(evseId: evseId, origin: origin)
        try checkTransaction(transactionId)
        try checkKind()
        guard profile.stackLevel >= 0 && profile.stackLevel <= capabilities.maxStackLevel else {
            throw ProfileViolation(.invalidStackLevel, "stackLevel is not from 0 to \(capabilities.maxStackLevel)")
        }
        if let from = profile.validFrom, let to = profile.validTo, from >= to {
            throw ProfileViolation(.invalidProfile, "validTo is not after validFrom")
        }
        guard profile.chargingSchedule.count == 1 || isForTransactions else {
            throw ProfileViolation(.invalidSchedule, "several schedules are for transactions only")
        }
        for schedule in profile.chargingSchedule { try check(schedule) }
    }

    private var isForTransactions: Bool {
        profile.chargingProfilePurpose == .txProfile || profile.chargingProfilePurpose == .txDefaultProfile
    }

    private func checkPurpose(evseId: Int, origin: ProfileOrigin) throws(ProfileViolation) {
        let purpose = profile.chargingProfilePurpose
        if purpose == .chargingStationExternalConstraints {
            // [K01.FR.22] They tell what acts on the station from outside, so no central system sets them.
            guard origin == .local else {
                throw ProfileViolation(.unsupportedPurpose, "external constraints are not set by a central system")
            }
        } else if !capabilities.purposes.contains(purpose) {
            throw ProfileViolation(.unsupportedPurpose, "\(purpose.rawValue) is not supported")
        }
        if purpose == .chargingStationMaxProfile && evseId != 0 {
            throw ProfileViolation(.invalidProfile, "ChargingStationMaxProfile is for evseId 0")
        }
        if purpose == .txProfile && evseId == 0 {
            throw ProfileViolation(.invalidProfile, "TxProfile is for one EVSE")
        }
    }

    private func checkTransaction(_ transactionId: String?) throws(ProfileViolation) {
        guard profile.chargingProfilePurpose == .txProfile else {
            guard profile.transactionId == nil else {
                throw ProfileViolation(.invalidProfile, "transactionId belongs to TxProfile only")
            }
            return
        }
        guard let wanted = profile.transactionId else {
            throw ProfileViolation(.invalidProfile, "TxProfile needs a transactionId")
        }
        guard wanted == transactionId else {
            throw ProfileViolation(.txNotFound, "transaction '\(wanted)' is not active here")
        }
    }

    private func checkKind() throws(ProfileViolation) {
        let kind = profile.chargingProfileKind
        guard capabilities.kinds.contains(kind) else {
            throw ProfileViolation(.unsupportedKind, "\(kind.rawValue) is not supported")
        }
        switch kind {
        case .absolute: return try needStart(kind)
        case .recurring:
            guard profile.recurrencyKind != nil else {
                throw ProfileViolation(.invalidProfile, "Recurring needs a recurrencyKind")
            }
            return try needStart(kind)
        case .relative:
            guard isForTransactions else {
                throw ProfileViolation(.invalidProfile, "Relative needs a transaction to be relative to")
            }
            guard profile.chargingSchedule.allSatisfy({ $0.startSchedule == nil }) else {
                throw ProfileViolation(.invalidSchedule, "Relative has no startSchedule")
            }
        case .dynamic:
            guard profile.chargingSchedule.count == 1, profile.chargingSchedule[0].chargingSchedulePeriod.count == 1
            else { throw ProfileViolation(.invalidSchedule, "Dynamic has exactly one schedule of one period") }
        }
    }

    /// [K01.FR.40]
    private func needStart(_ kind: ChargingProfileKind) throws(ProfileViolation) {
        guard profile.chargingSchedule.allSatisfy({ $0.startSchedule != nil }) else {
            throw ProfileViolation(.invalidSchedule, "\(kind.rawValue) needs a startSchedule")
        }
    }

    private func check(_ schedule: ChargingSchedule) throws(ProfileViolation) {
        guard capabilities.rateUnits.contains(schedule.chargingRateUnit) else {
            throw ProfileViolation(.unsupportedRateUnit, "\(schedule.chargingRateUnit.rawValue) is not supported")
        }
        guard schedule.duration ?? 0 >= 0 else { throw ProfileViolation(.invalidSchedule, "negative duration") }
        guard schedule.chargingSchedulePeriod.first?.startPeriod == 0 else {
            throw ProfileViolation(.invalidSchedule, "the first period must start at 0")
        }
        var previous = -1
        for period in schedule.chargingSchedulePeriod {
            guard period.startPeriod > previous else {
                throw ProfileViolation(.invalidSchedule, "periods must start one after the other")
            }
            previous = period.startPeriod
            try check(period, unit: schedule.chargingRateUnit)
        }
    }
}

// One period.
extension ProfileValidation {
    private func check(_ period: ChargingSchedulePeriod, unit: ChargingRateUnit) throws(ProfileViolation) {
        guard [period.limit, period.limit_L2, period.limit_L3].allSatisfy({ $0 ?? 0 >= 0 }) else {
            throw ProfileViolation(.invalidSchedule, "a limit is never negative; discharging takes a setpoint")
        }
        let dischargeLimits = [period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3]
        guard dischargeLimits.allSatisfy({ $0 ?? 0 <= 0 }) else {
            throw ProfileViolation(.invalidSchedule, "a dischargeLimit is never positive")
        }
        try checkMode(period, unit: unit)
        try checkPhases(period)
    }

    private func checkMode(_ period: ChargingSchedulePeriod, unit: ChargingRateUnit) throws(ProfileViolation) {
        let mode = period.operationMode ?? .chargingOnly
        guard mode == .chargingOnly || isForTransactions else {
            throw ProfileViolation(.invalidOperationMode, "\(mode.rawValue) is for transactions only")
        }
        guard capabilities.operationModes.contains(mode) else {
            throw ProfileViolation(.invalidOperationMode, "\(mode.rawValue) is not supported")
        }
        func refuse(_ field: String, _ isPresent: Bool) throws(ProfileViolation) {
            if isPresent { throw ProfileViolation(.invalidSchedule, "\(mode.rawValue) carries no \(field)") }
        }
        // The values of a dynamic schedule may come with the first update.
        let mayComeLater = profile.chargingProfileKind == .dynamic
        switch mode {
        case .chargingOnly:
            guard period.limit != nil || mayComeLater else {
                throw ProfileViolation(.invalidSchedule, "ChargingOnly needs a limit")
            }
            try refuse("setpoint", period.setpoint != nil)
            // A limit on discharging is no mode: constraints of the whole station carry one beside theirs.
            try refuse("dischargeLimit", period.dischargeLimit != nil && isForTransactions)
        case .centralSetpoint, .centralFrequency:
            guard period.setpoint != nil || mayComeLater else {
                throw ProfileViolation(.invalidSchedule, "\(mode.rawValue) needs a setpoint")
            }
        case .externalSetpoint, .externalLimits: try refuse("setpoint", period.setpoint != nil)
        case .localFrequency:
            guard period.v2xFreqWattCurve?.count ?? 0 >= 2 else {
                throw ProfileViolation(.noFreqWattCurve, "LocalFrequency needs a curve of two points or more")
            }
            guard unit == .w else { throw ProfileViolation(.invalidSchedule, "LocalFrequency needs the unit W") }
            try refuse("setpoint", period.setpoint != nil)
        case .localLoadBalancing, .idle:
            try refuse("setpoint", period.setpoint != nil)
            try refuse("limit", period.limit != nil || period.dischargeLimit != nil)
        }
    }

    private func checkPhases(_ period: ChargingSchedulePeriod) throws(ProfileViolation) {
        if period.phaseToUse != nil && period.numberPhases != 1 {
            throw ProfileViolation(.phaseConflict, "phaseToUse needs numberPhases 1")
        }
        let families: [(base: Double?, others: [Double?])] = [
            (period.limit, [period.limit_L2, period.limit_L3]),
            (period.dischargeLimit, [period.dischargeLimit_L2, period.dischargeLimit_L3]),
            (period.setpoint, [period.setpoint_L2, period.setpoint_L3]),
            (period.setpointReactive, [period.setpointReactive_L2, period.setpointReactive_L3]),
        ]
        for family in families where family.others.contains(where: { $0 != nil }) {
            guard profile.chargingProfilePurpose == .txProfile, family.base != nil else {
                throw ProfileViolation(.phaseConflict, "values per phase stand beside the base value of a TxProfile")
            }
        }
    }
}
