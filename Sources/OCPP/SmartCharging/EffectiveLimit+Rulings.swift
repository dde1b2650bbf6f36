// What each ruling profile does to the limits of an EVSE.

import OCPPMessages
import Quantities

extension EffectiveLimit {
    /// The transaction's own profile: mode, set-point and the first limits.
    mutating func take(_ ruling: Ruling, _ supply: Supply) {
        let values = ruling.values
        operationMode = values.mode
        modeSource = ruling.profile
        if let limit = values.limit {
            self.limit = supply.watts(limit, ruling.unit)
            limitSource = ruling.profile
        }
        if values.mode != .chargingOnly {
            dischargeLimit = values.dischargeLimit.map { supply.watts($0, ruling.unit) }
            dischargeLimitSource = dischargeLimit == nil ? nil : ruling.profile
        }
        switch values.mode {
        case .idle:
            limit = 0
            setpoint = 0
            dischargeLimit = 0
            limitSource = ruling.profile
            dischargeLimitSource = ruling.profile
            setpointSource = ruling.profile
        case .centralSetpoint, .centralFrequency, .externalSetpoint:
            // Before the first update nothing is asked for, which is not the same as charging freely.
            setpoint = values.setpoint.map { supply.watts($0, ruling.unit) } ?? 0
            setpointReactive = values.setpointReactive.map { supply.watts($0, ruling.unit) }
            setpointSource = ruling.profile
        case .chargingOnly, .externalLimits, .localFrequency, .localLoadBalancing: break
        }
    }

    /// The same of a profile that has values for each phase.
    mutating func tellApart(_ phases: PeriodPhases, _ ruling: Ruling, _ supply: Supply) {
        func tell(_ values: PhaseValues?, _ total: inout Watts?, _ byPhase: inout PhaseWatts?) {
            guard total != nil, let values else { return }
            (total, byPhase) = supply.watts(values, ruling.unit)
        }
        tell(phases.limit, &limit, &limitByPhase)
        if ruling.mode != .chargingOnly { tell(phases.dischargeLimit, &dischargeLimit, &dischargeLimitByPhase) }
        tell(phases.setpoint, &setpoint, &setpointByPhase)
        tell(phases.setpointReactive, &setpointReactive, &setpointReactiveByPhase)
    }

    /// What the hardware can, and the set-point within everything.
    mutating func bound(by place: Place, phases: Int) {
        if let highest = place.highestPower { narrow(limit: highest, phases: phases, source: nil) }
        if let lowest = place.lowestPower { narrow(dischargeLimit: lowest, phases: phases, source: nil) }
        clampSetpoint(phases: phases)
    }

    /// A limit from outside the transaction: it narrows, whatever the mode.
    mutating func narrow(by ruling: Ruling, _ supply: Supply) {
        if let bound = ruling.values.limit {
            narrow(limit: supply.watts(bound, ruling.unit), phases: supply.phases, source: ruling.profile)
        }
        if let bound = ruling.values.dischargeLimit {
            narrow(dischargeLimit: supply.watts(bound, ruling.unit), phases: supply.phases, source: ruling.profile)
        }
    }

    /// [Q05, Q06] A set-point from outside. A profile that only charges, or that idles, keeps it from discharging; a
    /// set-point of the transaction's own yields to it or not, as SetpointPriority says.
    mutating func follow(
        _ external: Ruling, _ supply: Supply, share: Double, over own: Ruling?, priority: SetpointPriority
    ) {
        guard let value = external.values.setpoint else { return }
        let keepsItsOwn = priority == .central && own?.values.setpoint != nil
        switch own?.mode {
        case .idle: return
        case .centralSetpoint, .centralFrequency: if priority == .central { return }
        case .externalSetpoint: if keepsItsOwn { return }
        case nil: dischargeLimit = nil
        case .chargingOnly, .externalLimits, .localFrequency, .localLoadBalancing: break
        }
        setpoint = supply.watts(value, external.unit) * share
        setpointByPhase = nil
        setpointSource = external.profile
        if operationMode == .chargingOnly {
            operationMode = .externalSetpoint
            modeSource = external.profile
        }
    }
}
