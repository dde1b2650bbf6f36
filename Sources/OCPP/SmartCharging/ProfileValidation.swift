import OCPPMessages

/// Checks a charging profile by itself (K01, Q03–Q10): the rules that no schema expresses.
struct ProfileValidation {
    let capabilities: SmartChargingCapabilities
    let profile: ChargingProfile
    let target: ProfileTarget
    let origin: ProfileOrigin

    func check() throws(ProfileViolation) {
        try checkPurpose()
        try checkTransaction()
        try checkKind()
        try checkOffline()
        guard profile.stackLevel >= 0 && profile.stackLevel <= capabilities.maxStackLevel else {
            throw ProfileViolation(.invalidStackLevel, "stackLevel is not from 0 to \(capabilities.maxStackLevel)")
        }
        if let from = profile.validFrom, let to = profile.validTo, from >= to {
            throw ProfileViolation(.invalidProfile, "validTo is not after validFrom")
        }
        try checkSchedules()
    }

    var isForTransactions: Bool {
        profile.chargingProfilePurpose == .txProfile || profile.chargingProfilePurpose == .txDefaultProfile
    }

    private func checkPurpose() throws(ProfileViolation) {
        let purpose = profile.chargingProfilePurpose
        if origin.isExternal {
            guard purpose == .chargingStationExternalConstraints || purpose == .localGeneration else {
                throw ProfileViolation(.unsupportedPurpose, "\(purpose.rawValue) is the central system's")
            }
        } else if purpose == .chargingStationExternalConstraints {
            // [K01.FR.22] They tell what acts on the station from outside, so no central system sets them.
            throw ProfileViolation(.unsupportedPurpose, "external constraints are not set by a central system")
        } else if !capabilities.purposes.contains(purpose) {
            // [K01.FR.120]
            throw ProfileViolation(.unsupportedPurpose, "\(purpose.rawValue) is not supported")
        } else if let last = capabilities.maxExternalConstraintsId, profile.id <= last {
            // [K01.FR.81]
            throw ProfileViolation(.invalidProfileId, "ids up to \(last) are for external constraints")
        }
        if purpose == .chargingStationMaxProfile && target.evseId != 0 {
            throw ProfileViolation(.invalidProfile, "ChargingStationMaxProfile is for evseId 0")
        }
        if purpose == .txProfile && target.evseId == 0 {
            // [K01.FR.16]
            throw ProfileViolation(.invalidProfile, "TxProfile is for one EVSE")
        }
    }

    private func checkTransaction() throws(ProfileViolation) {
        guard profile.chargingProfilePurpose == .txProfile else {
            guard profile.transactionId == nil else {
                throw ProfileViolation(.invalidProfile, "transactionId belongs to TxProfile only")
            }
            return
        }
        // [K01.FR.03]
        guard let wanted = profile.transactionId else {
            throw ProfileViolation(.invalidProfile, "TxProfile needs a transactionId")
        }
        // [K01.FR.09, K01.FR.33]
        guard wanted == target.transactionId else {
            throw ProfileViolation(.txNotFound, "transaction '\(wanted)' is not active here")
        }
    }

    private func checkKind() throws(ProfileViolation) {
        let kind = profile.chargingProfileKind
        guard capabilities.kinds.contains(kind) else {
            // [K01.FR.121]
            throw ProfileViolation(.unsupportedKind, "\(kind.rawValue) is not supported")
        }
        if kind != .dynamic && (profile.dynUpdateInterval != nil || profile.dynUpdateTime != nil) {
            // [K01.FR.122, K28.FR.04]
            throw ProfileViolation(.invalidSchedule, "\(kind.rawValue) has no dynamic updates")
        }
        if kind != .recurring && profile.recurrencyKind != nil {
            throw ProfileViolation(.invalidProfile, "recurrencyKind belongs to Recurring only")
        }
        switch kind {
        case .absolute: return try needStart(kind)
        case .recurring:
            guard profile.recurrencyKind != nil else {
                throw ProfileViolation(.invalidProfile, "Recurring needs a recurrencyKind")
            }
            return try needStart(kind)
        case .relative:
            // [K01.FR.38]
            guard profile.chargingProfilePurpose.actsOnTransactions || (origin.isExternal && target.evseId > 0) else {
                throw ProfileViolation(.invalidProfile, "Relative needs a transaction to be relative to")
            }
            // [K01.FR.41]
            guard profile.chargingSchedule.allSatisfy({ $0.startSchedule == nil }) else {
                throw ProfileViolation(.invalidSchedule, "Relative has no startSchedule")
            }
        case .dynamic:
            guard profile.chargingSchedule.count == 1, profile.chargingSchedule[0].chargingSchedulePeriod.count == 1
            else { throw ProfileViolation(.invalidSchedule, "Dynamic has exactly one schedule of one period") }
            guard profile.dynUpdateInterval ?? 0 >= 0 else {
                throw ProfileViolation(.invalidSchedule, "dynUpdateInterval is negative")
            }
        }
    }

    /// [K01.FR.40]
    private func needStart(_ kind: ChargingProfileKind) throws(ProfileViolation) {
        guard profile.chargingSchedule.allSatisfy({ $0.startSchedule != nil }) else {
            throw ProfileViolation(.invalidSchedule, "\(kind.rawValue) needs a startSchedule")
        }
    }

    private func checkOffline() throws(ProfileViolation) {
        guard profile.maxOfflineDuration != nil || profile.invalidAfterOfflineDuration == true else { return }
        guard capabilities.maxOfflineDuration else {
            throw ProfileViolation(.unsupportedParam, "maxOfflineDuration is not supported")
        }
        guard let most = profile.maxOfflineDuration, most >= 0 else {
            throw ProfileViolation(.invalidProfile, "maxOfflineDuration is missing or negative")
        }
    }

    private func checkSchedules() throws(ProfileViolation) {
        if profile.chargingSchedule.count > 1 {
            guard profile.chargingProfilePurpose == .txProfile else {
                throw ProfileViolation(.invalidSchedule, "several schedules are for a TxProfile only")
            }
            // [K01.FR.34] Nobody chooses among them before the vehicle has told its needs.
            guard target.takesSeveralSchedules else {
                throw ProfileViolation(.invalidMessageSeq, "no vehicle here chooses among schedules")
            }
            guard Set(profile.chargingSchedule.map(\.id)).count == profile.chargingSchedule.count else {
                throw ProfileViolation(.invalidSchedule, "schedules share an id")
            }
        }
        guard !profile.chargingSchedule.isEmpty else {
            throw ProfileViolation(.invalidSchedule, "there is no schedule")
        }
        for schedule in profile.chargingSchedule { try check(schedule) }
    }

    private func check(_ schedule: ChargingSchedule) throws(ProfileViolation) {
        guard capabilities.rateUnits.contains(schedule.chargingRateUnit) else {
            // [K01.FR.26]
            throw ProfileViolation(.unsupportedRateUnit, "\(schedule.chargingRateUnit.rawValue) is not supported")
        }
        guard schedule.chargingSchedulePeriod.count <= capabilities.maxPeriods else {
            throw ProfileViolation(.tooManyElements, "a schedule has \(capabilities.maxPeriods) periods at most")
        }
        guard schedule.duration ?? 1 > 0 else { throw ProfileViolation(.invalidSchedule, "duration is not positive") }
        if schedule.duration != nil && profile.chargingProfilePurpose == .priorityCharging {
            // [K01.FR.70] It lasts until its transaction ends.
            throw ProfileViolation(.invalidSchedule, "PriorityCharging has no duration")
        }
        try checkOptions(schedule)
        // [K01.FR.31]
        guard schedule.chargingSchedulePeriod.first?.startPeriod == 0 else {
            throw ProfileViolation(.invalidSchedule, "the first period must start at 0")
        }
        var previous = -1
        for period in schedule.chargingSchedulePeriod {
            // [K01.FR.35]
            guard period.startPeriod > previous else {
                throw ProfileViolation(.invalidSchedule, "periods must start one after the other")
            }
            previous = period.startPeriod
            try check(period, unit: schedule.chargingRateUnit)
        }
    }

    /// What a station may or may not support.
    private func checkOptions(_ schedule: ChargingSchedule) throws(ProfileViolation) {
        if schedule.useLocalTime == true && !capabilities.useLocalTime {
            // [K01.FR.123]
            throw ProfileViolation(.invalidSchedule, "useLocalTime is not supported")
        }
        if let delay = schedule.randomizedDelay, delay != 0 {
            // [K01.FR.95, K01.FR.124]
            guard isForTransactions else {
                throw ProfileViolation(.invalidSchedule, "randomizedDelay is for transactions only")
            }
            guard capabilities.randomizedDelay, delay > 0 else {
                throw ProfileViolation(.invalidSchedule, "randomizedDelay is not supported or negative")
            }
        }
        if let limit = schedule.limitAtSoC {
            // [K01.FR.125]
            guard capabilities.limitAtSoC else {
                throw ProfileViolation(.invalidSchedule, "limitAtSoC is not supported")
            }
            guard limit.limit.isFinite, limit.limit >= 0, (0...100).contains(limit.soc) else {
                throw ProfileViolation(.invalidSchedule, "limitAtSoC is out of range")
            }
        }
        for value in [schedule.minChargingRate, schedule.powerTolerance] {
            guard let value else { continue }
            guard value.isFinite, value >= 0 else {
                throw ProfileViolation(.invalidSchedule, "minChargingRate or powerTolerance is negative")
            }
        }
    }
}
