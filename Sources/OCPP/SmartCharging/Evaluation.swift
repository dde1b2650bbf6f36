// What all installed profiles together mean (K01, K02, K27; SC.01): the transaction's own profile, narrowed by what
// limits its EVSE and by its share of the grid connection, widened by what is generated locally.

import OCPPMessages
import Quantities

/// The profiles that act on one EVSE alone.
private struct EVSEProfiles {
    let situation: ChargingSituation
    var priority = ProfileStack()
    var transaction = ProfileStack()
    var standard = ProfileStack()
    var external = SourceStacks()
    var generation = ProfileStack()

    init(_ store: ChargingProfileStore, _ situation: ChargingSituation) {
        self.situation = situation
        for (entry, installed) in store.installed.enumerated() {
            let isHere = installed.evseId == situation.evseId
            let cursor = { ProfileCursor(installed, entry: entry, situation: situation) }
            switch installed.profile.chargingProfilePurpose {
            case .txProfile:
                let transaction = installed.profile.transactionId
                if isHere, transaction != nil, transaction == situation.transactionId {
                    self.transaction.insert(cursor())
                }
            case .txDefaultProfile: if isHere || installed.evseId == 0 { standard.insert(cursor()) }
            case .priorityCharging:
                if situation.hasPriority, isHere || installed.evseId == 0 { priority.insert(cursor()) }
            case .chargingStationExternalConstraints:
                if isHere { external.insert(cursor(), from: installed.origin) }
            case .localGeneration: if isHere { generation.insert(cursor()) }
            case .chargingStationMaxProfile: break
            }
        }
    }

    mutating func move(to time: Int64) -> Int64 {
        priority.move(to: time)
        transaction.move(to: time)
        standard.move(to: time)
        external.move(to: time)
        generation.move(to: time)
        return min(priority.until, transaction.until, standard.until, external.until, generation.until)
    }

    /// A TxProfile rules before every TxDefaultProfile, and with priority a PriorityCharging profile before both.
    var own: ProfileCursor? { priority.ruling ?? transaction.ruling ?? standard.ruling }
}

/// The profiles that act on the grid connection.
private struct StationProfiles {
    var most = ProfileStack()
    var external = SourceStacks()
    var generation = ProfileStack()

    init(_ store: ChargingProfileStore, _ situation: ChargingSituation) {
        for (entry, installed) in store.installed.enumerated() where installed.evseId == 0 {
            let cursor = { ProfileCursor(installed, entry: entry, situation: situation) }
            switch installed.profile.chargingProfilePurpose {
            case .chargingStationMaxProfile: most.insert(cursor())
            case .chargingStationExternalConstraints: external.insert(cursor(), from: installed.origin)
            case .localGeneration: generation.insert(cursor())
            case .txProfile, .txDefaultProfile, .priorityCharging: break
            }
        }
    }

    mutating func move(to time: Int64) -> Int64 {
        most.move(to: time)
        external.move(to: time)
        generation.move(to: time)
        return min(most.until, external.until, generation.until)
    }
}

/// All profiles that matter to a situation, at a time that moves on.
struct Evaluation {
    private let store: ChargingProfileStore
    private let situation: ChargingSituation
    private var station: StationProfiles
    /// The EVSE that is asked about first, unless it is the whole station; then those that share the grid with it.
    private var evses: [EVSEProfiles]
    /// When the result may next change.
    private(set) var until = Int64.min

    init(_ store: ChargingProfileStore, for situation: ChargingSituation, at time: Int64) {
        self.store = store
        self.situation = situation
        station = StationProfiles(store, situation)
        let situations = situation.evseId == 0 ? situation.others : [situation] + situation.others
        evses = situations.map { EVSEProfiles(store, $0) }
        move(to: time)
    }

    mutating func move(to time: Int64) {
        guard time >= until else { return }
        until = station.move(to: time)
        for index in evses.indices { until = min(until, evses[index].move(to: time)) }
    }

    func result() -> EffectiveLimit { situation.evseId == 0 ? wholeStation() : firstEVSE() }

    // MARK: The grid connection

    /// What limits the grid connection, before local generation.
    private func grid() -> EffectiveLimit {
        var result = EffectiveLimit(dischargeLimit: nil)
        let supply = gridSupply
        if let most = station.most.ruling { result.narrow(by: most, supply, stateOfCharge: nil) }
        station.external.forEach { result.narrow(by: $0, supply, stateOfCharge: nil) }
        return result
    }

    private var gridSupply: Supply {
        Supply(phases: phases(most: situation.gridPhases, nil), voltage: situation.gridVoltage)
    }

    /// [K01.FR.140] The lowest number of phases of all profiles that apply. Without one it is three, or what there is.
    private func phases(most: Int, _ evse: EVSEProfiles?) -> Int {
        var phases = max(most, 1)
        func consider(_ ruling: ProfileCursor) {
            if let number = ruling.values.numberPhases { phases = max(1, min(phases, number)) }
        }
        if let most = station.most.ruling { consider(most) }
        station.external.forEach(consider)
        if let own = evse?.own { consider(own) }
        evse?.external.forEach(consider)
        return phases
    }

    private var generation: Watts {
        guard let ruling = station.generation.ruling, let limit = ruling.values.limit else { return 0 }
        let supply = Supply(phases: situation.gridPhases, voltage: situation.gridVoltage)
        return max(0, supply.watts(limit, ruling.timeline.schedule.unit).total)
    }

    /// [K08.FR.04] What the grid connection has to expect at most: the sum of its EVSEs, within its own limits.
    private func wholeStation() -> EffectiveLimit {
        var result = grid()
        let phases = gridSupply.phases
        if !evses.isEmpty {
            let demands = evses.map { demand(of: $0) }
            let most = demands.reduce(Watts(0)) { $0 + $1.charge }
            let least = demands.reduce(Watts(0)) { $0 + $1.discharge }
            if most.value.isFinite { result.narrow(limit: most, phases: phases, source: nil) }
            if least.value.isFinite { result.narrow(dischargeLimit: least, phases: phases, source: nil) }
        }
        result.widen(limit: generation, phases: phases)
        if phases < 3 { result.numberPhases = phases }
        return result
    }

    // MARK: One EVSE

    private func firstEVSE() -> EffectiveLimit {
        let evse = evses[0]
        var result = own(evse)
        let grid = grid()
        let phases = supply(of: evse).phases
        if let bound = grid.limit { narrow(&result, to: bound, source: grid.limitSource, phases) }
        if let bound = grid.dischargeLimit {
            narrow(&result, toDischarging: bound, source: grid.dischargeLimitSource, phases)
        }
        // [K27] It comes on top of the least of the limits, equally for all.
        result.widen(limit: generation / Double(evses.count), phases: phases)
        if let ruling = evse.generation.ruling, let limit = ruling.values.limit {
            result.widen(
                limit: supply(of: evse).watts(limit, ruling.timeline.schedule.unit).total, phases: phases)
        }
        bound(&result, by: evse)
        return result
    }

    /// What the hardware can, and the set-point within everything.
    private func bound(_ result: inout EffectiveLimit, by evse: EVSEProfiles) {
        let phases = supply(of: evse).phases
        if let highest = evse.situation.highestPower { result.narrow(limit: highest, phases: phases, source: nil) }
        if let lowest = evse.situation.lowestPower {
            result.narrow(dischargeLimit: lowest, phases: phases, source: nil)
        }
        result.clampSetpoint(phases: phases)
    }

    /// The most that an EVSE would charge (≥ 0) and discharge (≤ 0) if the grid connection gave everything.
    private func demand(of evse: EVSEProfiles) -> (charge: Watts, discharge: Watts) {
        var own = own(evse)
        bound(&own, by: evse)
        return (
            max(0, own.setpoint ?? own.limit ?? Watts(.infinity)),
            min(0, own.setpoint ?? own.dischargeLimit ?? Watts(-.infinity))
        )
    }

    private func narrow(_ result: inout EffectiveLimit, to bound: Watts, source: Int?, _ phases: Int) {
        var bound = bound
        if evses.count > 1 {
            let shares = LoadSharing(
                evses.map {
                    LoadSharing.Participant(
                        evseId: $0.situation.evseId, demand: demand(of: $0).charge, least: leastPower($0))
                })
            bound = shares.share(of: bound, for: evses[0].situation.evseId)
        }
        result.narrow(limit: bound, phases: phases, source: source)
    }

    private func narrow(
        _ result: inout EffectiveLimit, toDischarging bound: Watts, source: Int?, _ phases: Int
    ) {
        var bound = bound
        if evses.count > 1 {
            let shares = LoadSharing(
                evses.map {
                    LoadSharing.Participant(
                        evseId: $0.situation.evseId, demand: -demand(of: $0).discharge, least: 0)
                })
            bound = -shares.share(of: -bound, for: evses[0].situation.evseId)
        }
        result.narrow(dischargeLimit: bound, phases: phases, source: source)
    }

    private func supply(of evse: EVSEProfiles) -> Supply {
        let situation = evse.situation
        guard !situation.isDirectCurrent else { return Supply(phases: 1, voltage: situation.voltage) }
        return Supply(phases: phases(most: situation.phases, evse), voltage: situation.voltage)
    }

    /// minChargingRate: below it a vehicle charges badly.
    private func leastPower(_ evse: EVSEProfiles) -> Watts {
        guard let ruling = evse.own, let least = ruling.timeline.schedule.minChargingRate else { return 0 }
        return supply(of: evse).watts(least, ruling.timeline.schedule.unit)
    }

    /// An EVSE's own limits and set-point, without regard to the others.
    private func own(_ evse: EVSEProfiles) -> EffectiveLimit {
        var result = EffectiveLimit()
        let situation = evse.situation
        let supply = supply(of: evse)
        let ruling = evse.own
        if let ruling {
            result.take(ruling, supply, stateOfCharge: situation.stateOfCharge)
            addWords(of: ruling, situation, to: &result)
        }
        if let external = evse.external.setpoint {
            result.follow(external, supply, share: 1, over: ruling, priority: situation.setpointPriority)
        } else if let external = station.external.setpoint {
            result.follow(
                external, gridSupply, share: 1 / Double(max(evses.count, 1)), over: ruling,
                priority: situation.setpointPriority)
        }
        evse.external.forEach { result.narrow(by: $0, supply, stateOfCharge: situation.stateOfCharge) }
        if !situation.isDirectCurrent {
            if supply.phases < 3 { result.numberPhases = supply.phases }
            result.phaseToUse = ruling?.values.phaseToUse ?? station.most.ruling?.values.phaseToUse
            evse.external.forEach { if result.phaseToUse == nil { result.phaseToUse = $0.values.phaseToUse } }
        }
        return result
    }

    /// What a period carries beside its limits and set-points.
    private func addWords(
        of ruling: ProfileCursor, _ situation: ChargingSituation, to result: inout EffectiveLimit
    ) {
        guard ruling.values.mode == .localFrequency || ruling.values.hasWords else { return }
        let schedules = store.installed[ruling.entry].profile.chargingSchedule
        let period = schedules[min(max(situation.scheduleIndex, 0), schedules.count - 1)]
            .chargingSchedulePeriod[ruling.period]
        result.evseSleep = period.evseSleep ?? false
        result.preconditioningRequest = period.preconditioningRequest ?? false
        guard ruling.values.mode == .localFrequency else { return }
        result.v2xBaseline = period.v2xBaseline.map { Watts($0) }
        result.v2xFreqWattCurve = period.v2xFreqWattCurve
        result.v2xSignalWattCurve = period.v2xSignalWattCurve
    }
}

extension EffectiveLimit {
    /// The transaction's own profile: mode, set-point and the first limits.
    fileprivate mutating func take(_ ruling: ProfileCursor, _ supply: Supply, stateOfCharge: StateOfCharge?) {
        let values = ruling.values
        let unit = ruling.timeline.schedule.unit
        operationMode = values.mode
        modeSource = ruling.profile
        if let limit = values.limit {
            (self.limit, limitByPhase) = supply.watts(limit, unit)
            limitSource = ruling.profile
        }
        if values.mode != .chargingOnly {
            (dischargeLimit, dischargeLimitByPhase) = values.dischargeLimit.map { supply.watts($0, unit) } ?? (nil, nil)
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
            (setpoint, setpointByPhase) = values.setpoint.map { supply.watts($0, unit) } ?? (0, nil)
            setpointSource = ruling.profile
            if let reactive = values.setpointReactive {
                (setpointReactive, setpointReactiveByPhase) = supply.watts(reactive, unit)
            }
        case .chargingOnly, .externalLimits, .localFrequency, .localLoadBalancing: break
        }
        capAtSoC(ruling, supply, stateOfCharge)
    }

    /// [K01.FR.100] Beyond a state of charge the limit and a set-point are no more than this.
    private mutating func capAtSoC(_ ruling: ProfileCursor, _ supply: Supply, _ stateOfCharge: StateOfCharge?) {
        guard let cap = ruling.timeline.schedule.limitAtSoC, let stateOfCharge,
            stateOfCharge.percent >= Double(cap.soc)
        else { return }
        narrow(
            limit: supply.watts(cap.limit, ruling.timeline.schedule.unit), phases: supply.phases,
            source: ruling.profile)
    }

    /// A limit from outside the transaction: it narrows, whatever the mode.
    fileprivate mutating func narrow(by ruling: ProfileCursor, _ supply: Supply, stateOfCharge: StateOfCharge?) {
        let values = ruling.values
        let unit = ruling.timeline.schedule.unit
        if let bound = values.limit {
            narrow(limit: supply.watts(bound, unit).total, phases: supply.phases, source: ruling.profile)
        }
        if let bound = values.dischargeLimit {
            narrow(dischargeLimit: supply.watts(bound, unit).total, phases: supply.phases, source: ruling.profile)
        }
        capAtSoC(ruling, supply, stateOfCharge)
    }

    /// [Q05, Q06] A set-point from outside. A profile that only charges, or that idles, keeps it from discharging; a
    /// set-point of the transaction's own yields to it or not, as SetpointPriority says.
    fileprivate mutating func follow(
        _ external: ProfileCursor, _ supply: Supply, share: Double, over own: ProfileCursor?,
        priority: SetpointPriority
    ) {
        guard let values = external.values.setpoint else { return }
        let keepsItsOwn = priority == .central && own?.values.setpoint != nil
        switch own?.values.mode {
        case .idle: return
        case .centralSetpoint, .centralFrequency: if priority == .central { return }
        case .externalSetpoint: if keepsItsOwn { return }
        case nil: dischargeLimit = nil
        case .chargingOnly, .externalLimits, .localFrequency, .localLoadBalancing: break
        }
        setpoint = supply.watts(values, external.timeline.schedule.unit).total * share
        setpointByPhase = nil
        setpointSource = external.profile
        if operationMode == .chargingOnly {
            operationMode = .externalSetpoint
            modeSource = external.profile
        }
    }
}
