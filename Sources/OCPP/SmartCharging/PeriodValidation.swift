import OCPPMessages

// One period: limits and set-points by operation mode, operation modes by purpose, phases.
extension ProfileValidation {
    /// - Parameter updater: whose update gave the period its values; the installer's, unless it was an energy manager.
    func check(
        _ period: ChargingSchedulePeriod, unit: ChargingRateUnit, isUpdatedBy updater: ProfileOrigin? = nil
    ) throws(ProfileViolation) {
        let limits = [period.limit, period.limit_L2, period.limit_L3]
        guard limits.allSatisfy({ $0 ?? 0 >= 0 }) else {
            throw ProfileViolation(.invalidSchedule, "a limit is never negative; discharging takes a setpoint")
        }
        let dischargeLimits = [period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3]
        guard dischargeLimits.allSatisfy({ $0 ?? 0 <= 0 }) else {
            throw ProfileViolation(.invalidSchedule, "a dischargeLimit is never positive")
        }
        let setpoints = [
            period.setpoint, period.setpoint_L2, period.setpoint_L3, period.setpointReactive,
            period.setpointReactive_L2, period.setpointReactive_L3, period.v2xBaseline,
        ]
        guard (limits + dischargeLimits + setpoints).allSatisfy({ $0?.isFinite ?? true }) else {
            throw ProfileViolation(.invalidSchedule, "a value is not finite")
        }
        try checkPurpose(of: period.operationMode ?? .chargingOnly)
        try checkCurves(period, unit: unit)
        try checkMode(period, isFromOutside: (updater ?? origin).isExternal)
        try checkPhases(period)
        // [K01.FR.126]
        if period.evseSleep == true && !(capabilities.evseSleep && period.operationMode == .idle) {
            throw ProfileViolation(.invalidSchedule, "evseSleep is not supported, or not in Idle")
        }
    }

    /// [K01.FR.111 to K01.FR.115] Which purpose has which operation modes.
    private func checkPurpose(of mode: OperationMode) throws(ProfileViolation) {
        let isAllowed =
            switch profile.chargingProfilePurpose {
            case .txProfile, .txDefaultProfile: true
            case .priorityCharging, .chargingStationMaxProfile: mode == .chargingOnly
            case .chargingStationExternalConstraints:
                mode == .chargingOnly || mode == .externalLimits || mode == .externalSetpoint
            case .localGeneration: mode == .chargingOnly || mode == .externalLimits
            }
        guard isAllowed else {
            throw ProfileViolation(
                .invalidOperationMode, "\(profile.chargingProfilePurpose.rawValue) has no \(mode.rawValue)")
        }
        // What a site's energy manager asks for is not chosen by the central system.
        guard capabilities.operationModes.contains(mode) || origin.isExternal else {
            throw ProfileViolation(.invalidOperationMode, "\(mode.rawValue) is not supported")
        }
    }

    private func checkMode(
        _ period: ChargingSchedulePeriod, isFromOutside: Bool
    ) throws(ProfileViolation) {
        let mode = period.operationMode ?? .chargingOnly
        func refuse(_ field: String, _ isPresent: Bool) throws(ProfileViolation) {
            if isPresent { throw ProfileViolation(.invalidSchedule, "\(mode.rawValue) carries no \(field)") }
        }
        // The values of a dynamic schedule may come with the first update.
        let mayComeLater = profile.chargingProfileKind == .dynamic
        if mode != .centralSetpoint { try refuse("setpointReactive", period.setpointReactive != nil) }
        switch mode {
        case .chargingOnly:
            guard period.limit != nil || mayComeLater || origin.isExternal else {
                throw ProfileViolation(.invalidSchedule, "ChargingOnly needs a limit")
            }
            try refuse("setpoint", period.setpoint != nil)
            // A limit on discharging is no mode: constraints of the whole station carry one beside theirs.
            try refuse(
                "dischargeLimit", period.dischargeLimit != nil && profile.chargingProfilePurpose.actsOnTransactions)
        case .centralSetpoint, .centralFrequency:
            guard period.setpoint != nil || mayComeLater else {
                throw ProfileViolation(.invalidSchedule, "\(mode.rawValue) needs a setpoint")
            }
        case .externalSetpoint: try refuse("setpoint", period.setpoint != nil && !isFromOutside)
        case .externalLimits:
            try refuse("setpoint", period.setpoint != nil)
            let hasLimits = period.limit != nil || period.dischargeLimit != nil
            try refuse("limit", hasLimits && !isFromOutside && isForTransactions)
        // [Q08.FR.04]
        case .localFrequency, .localLoadBalancing, .idle:
            try refuse("setpoint", period.setpoint != nil)
            try refuse("limit", period.limit != nil || period.dischargeLimit != nil)
        }
    }

    /// [Q08] LocalFrequency follows a curve of two points or more around a baseline, in watts.
    private func checkCurves(_ period: ChargingSchedulePeriod, unit: ChargingRateUnit) throws(ProfileViolation) {
        guard period.operationMode == .localFrequency else {
            guard period.v2xFreqWattCurve == nil, period.v2xSignalWattCurve == nil, period.v2xBaseline == nil else {
                throw ProfileViolation(.invalidSchedule, "curves and baseline belong to LocalFrequency only")
            }
            return
        }
        guard unit == .w else { throw ProfileViolation(.invalidSchedule, "LocalFrequency needs the unit W") }
        let frequencies = period.v2xFreqWattCurve?.map(\.frequency) ?? []
        guard period.v2xBaseline != nil, frequencies.count >= 2, Self.isAscending(frequencies) else {
            throw ProfileViolation(
                .noFreqWattCurve, "LocalFrequency needs a baseline and a curve of two points or more, in order")
        }
        // [Q08.FR.02]
        if let curve = period.v2xSignalWattCurve, curve.count < 2 || !Self.isAscending(curve.map { Double($0.signal) })
        {
            throw ProfileViolation(.noSignalWattCurve, "a curve of signals needs two points or more, in order")
        }
    }

    private static func isAscending(_ values: [Double]) -> Bool {
        zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
    }

    private func checkPhases(_ period: ChargingSchedulePeriod) throws(ProfileViolation) {
        // The grid connection in front of DC EVSEs is AC.
        let isGrid = target.evseId == 0 && !profile.chargingProfilePurpose.actsOnTransactions
        if target.isDirectCurrent && !isGrid && !capabilities.dcInputPhaseControl {
            // [K01.FR.44]
            guard period.numberPhases == nil && period.phaseToUse == nil else {
                throw ProfileViolation(.noPhaseForDC, "a DC EVSE has no phases to choose")
            }
        }
        if let phases = period.numberPhases, !(1...3).contains(phases) {
            throw ProfileViolation(.invalidSchedule, "numberPhases is not from 1 to 3")
        }
        if let phase = period.phaseToUse {
            // [K01.FR.19, K01.FR.20, K01.FR.48]
            guard period.numberPhases == 1, (1...3).contains(phase) else {
                throw ProfileViolation(.invalidSchedule, "phaseToUse needs numberPhases 1")
            }
            guard capabilities.phaseSwitching else {
                throw ProfileViolation(.invalidSchedule, "phaseToUse is not supported")
            }
        }
        let families: [(base: Double?, others: [Double?])] = [
            (period.limit, [period.limit_L2, period.limit_L3]),
            (period.dischargeLimit, [period.dischargeLimit_L2, period.dischargeLimit_L3]),
            (period.setpoint, [period.setpoint_L2, period.setpoint_L3]),
            (period.setpointReactive, [period.setpointReactive_L2, period.setpointReactive_L3]),
        ]
        for family in families where family.others.contains(where: { $0 != nil }) {
            // [K01.FR.144, K01.FR.146, V2X.10]
            guard profile.chargingProfilePurpose == .txProfile, family.base != nil, target.takesPhaseValues else {
                throw ProfileViolation(
                    .phaseConflict,
                    "values by phase stand beside the base value of a TxProfile, for a vehicle that reported them")
            }
        }
    }
}
