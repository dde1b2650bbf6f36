// Chapter K as one reads it: every second by itself, every profile by a plain look at its payload. Slow and without a
// thought for it, so that it can be held against the evaluation that is neither.

import OCPP
import OCPPMessages
import Quantities

/// Power over the phases, in watts: one number, or three where a profile tells phases apart.
private struct Power {
    var total: Double
    var phases: [Double]?

    /// No more than `bound`; phases carry their part of it.
    func atMost(_ bound: Double, _ count: Int) -> Power {
        let each = phases?.map { min($0, bound / Double(count)) }
        return Power(total: min(each?.reduce(0, +) ?? total, bound), phases: each)
    }

    func atLeast(_ bound: Double, _ count: Int) -> Power {
        let each = phases?.map { max($0, bound / Double(count)) }
        return Power(total: max(each?.reduce(0, +) ?? total, bound), phases: each)
    }

    /// The phases, evenly where they are not told apart.
    func spread(_ count: Int) -> [Double] { phases ?? [Double](repeating: total / Double(count), count: 3) }
}

struct ObviousEvaluation {
    struct Item {
        var evseId: Int
        var profile: ChargingProfile
        var origin: ProfileOrigin
        var received: DateTime
        var seed: UInt64
    }

    /// What a second of a composite schedule is to say.
    struct Answer {
        var limit = Double.infinity
        var dischargeLimit = 0.0
        var setpoint: Double?
        var mode = OperationMode.chargingOnly
        var numberPhases: Int?
        var limitByPhase: [Double]?
        var setpointByPhase: [Double]?
    }

    private struct Ruling {
        var item: Item
        var schedule: ChargingSchedule
        var period: ChargingSchedulePeriod
        var mode: OperationMode { period.operationMode ?? .chargingOnly }
    }

    private struct Own {
        var limit = Power(total: .infinity)
        var dischargeLimit = Power(total: 0)
        var setpoint: Power?
        var mode = OperationMode.chargingOnly
        var phases = 1
        var least = 0.0
    }

    var items: [Item] = []

    // MARK: Which period of which profile

    /// Central European Time in 2026.
    private func localMilliseconds(_ utc: Int64) -> Int64 {
        let summer: Range<Int64> = 1_774_746_000_000..<1_792_890_000_000
        return utc + (summer.contains(utc) ? 7_200_000 : 3_600_000)
    }

    private func ruling(_ item: Item, at utc: Int64, _ situation: ChargingSituation) -> Ruling? {
        let profile = item.profile
        if let from = profile.validFrom, utc < from.milliseconds { return nil }
        if let to = profile.validTo, utc >= to.milliseconds { return nil }
        if let most = profile.maxOfflineDuration, let since = situation.offlineSince,
            utc >= since.milliseconds + Int64(most) * 1000
        {
            return nil
        }
        let schedule = profile.chargingSchedule[min(situation.scheduleIndex, profile.chargingSchedule.count - 1)]
        let isLocal = schedule.useLocalTime == true
        func clock(_ utc: Int64) -> Int64 { isLocal ? localMilliseconds(utc) : utc }
        let time = clock(utc)
        let written = schedule.startSchedule.map { isLocal ? $0.wallClock.milliseconds : $0.milliseconds }
        var elapsed: Int64
        switch profile.chargingProfileKind {
        case .absolute: elapsed = time - (written ?? clock(item.received.milliseconds))
        case .dynamic: elapsed = time - clock(item.received.milliseconds)
        case .relative:
            // Until the transaction begins it is about to.
            elapsed = situation.transactionStart.map { time - clock($0.milliseconds) } ?? 0
        case .recurring:
            elapsed = time - (written ?? 0)
            let every: Int64 = profile.recurrencyKind == .weekly ? 604_800_000 : 86_400_000
            if elapsed >= 0 { elapsed %= every }
        }
        guard elapsed >= 0 else { return nil }
        if let duration = schedule.duration, elapsed >= Int64(duration) * 1000 { return nil }
        var period: ChargingSchedulePeriod?
        for (index, candidate) in schedule.chargingSchedulePeriod.enumerated() {
            var start = Int64(candidate.startPeriod)
            if index > 0, let most = schedule.randomizedDelay {
                start += RandomDelay.seconds(
                    seed: item.seed, transaction: situation.transactionId, evseId: situation.evseId, period: index,
                    most: Int64(most))
            }
            // A later period that has begun leaves nothing of an earlier one.
            if elapsed >= start * 1000 { period = candidate }
        }
        return period.map { Ruling(item: item, schedule: schedule, period: $0) }
    }

    /// The highest stack level of those that match.
    private func ruling(
        at utc: Int64, _ situation: ChargingSituation, where matches: (Item) -> Bool
    ) -> Ruling? {
        var best: Ruling?
        for item in items where matches(item) && best?.item.profile.stackLevel ?? -1 < item.profile.stackLevel {
            best = ruling(item, at: utc, situation) ?? best
        }
        return best
    }

    private func external(_ evseId: Int, at utc: Int64, _ situation: ChargingSituation) -> [Ruling] {
        [ProfileOrigin.systemOperator, .energyManager, .other].compactMap { origin in
            ruling(at: utc, situation) {
                $0.profile.chargingProfilePurpose == .chargingStationExternalConstraints && $0.evseId == evseId
                    && $0.origin == origin
            }
        }
    }

    private func transactionRuling(at utc: Int64, _ situation: ChargingSituation) -> Ruling? {
        func isHere(_ item: Item) -> Bool { item.evseId == 0 || item.evseId == situation.evseId }
        let priority =
            situation.hasPriority
            ? ruling(at: utc, situation) { $0.profile.chargingProfilePurpose == .priorityCharging && isHere($0) } : nil
        return priority
            ?? ruling(at: utc, situation) {
                $0.profile.chargingProfilePurpose == .txProfile && $0.evseId == situation.evseId
                    && $0.profile.transactionId == situation.transactionId
            }
            ?? ruling(at: utc, situation) { $0.profile.chargingProfilePurpose == .txDefaultProfile && isHere($0) }
    }

    // MARK: What it means

    private func power(
        _ base: Double?, _ l2: Double?, _ l3: Double?, _ unit: ChargingRateUnit, _ phases: Int, _ volts: Double
    ) -> Power? {
        guard let base else { return nil }
        if l2 != nil || l3 != nil {
            let each = [base, l2 ?? 0, l3 ?? 0].map { unit == .a ? $0 * volts : $0 }
            if phases < 3 { return Power(total: each.prefix(phases).reduce(0, +)) }
            return Power(total: each.reduce(0, +), phases: each)
        }
        return Power(total: unit == .a ? base * volts * Double(phases) : base)
    }

    private func limit(_ ruling: Ruling, _ phases: Int, _ volts: Double) -> Power? {
        let period = ruling.period
        return power(period.limit, period.limit_L2, period.limit_L3, ruling.schedule.chargingRateUnit, phases, volts)
    }

    private func dischargeLimit(_ ruling: Ruling, _ phases: Int, _ volts: Double) -> Power? {
        let period = ruling.period
        return power(
            period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3,
            ruling.schedule.chargingRateUnit, phases, volts)
    }

    private func setpoint(_ ruling: Ruling, _ phases: Int, _ volts: Double) -> Power? {
        let period = ruling.period
        return power(
            period.setpoint, period.setpoint_L2, period.setpoint_L3, ruling.schedule.chargingRateUnit, phases, volts)
    }

    private func station(at utc: Int64, _ situation: ChargingSituation) -> [Ruling] {
        let most = ruling(at: utc, situation) { $0.profile.chargingProfilePurpose == .chargingStationMaxProfile }
        return [most].compactMap { $0 } + external(0, at: utc, situation)
    }

    private func generation(_ evseId: Int, at utc: Int64, _ situation: ChargingSituation) -> [Ruling] {
        ProfileOrigin.allCases.compactMap { origin in
            ruling(at: utc, situation) {
                $0.profile.chargingProfilePurpose == .localGeneration && $0.evseId == evseId && $0.origin == origin
            }
        }
    }

    private func fewest(_ most: Int, _ rulings: [Ruling]) -> Int {
        rulings.compactMap(\.period.numberPhases).reduce(most, min)
    }

    /// One EVSE by itself. `root` is who asks, for the grid; `sharers` is how many EVSEs there are.
    private func own(
        _ situation: ChargingSituation, root: ChargingSituation, sharers: Int, at utc: Int64
    ) -> Own {
        var own = Own()
        let transaction = transactionRuling(at: utc, situation)
        let outside = external(situation.evseId, at: utc, situation)
        let grid = station(at: utc, root)
        let volts = situation.voltage.value
        own.phases =
            situation.isDirectCurrent
            ? 1 : fewest(situation.phases, grid + [transaction].compactMap { $0 } + outside)
        let count = own.phases
        if let transaction {
            own.mode = transaction.mode
            own.limit = limit(transaction, count, volts) ?? own.limit
            switch own.mode {
            case .chargingOnly: break
            case .idle:
                own.limit = Power(total: 0)
                own.setpoint = Power(total: 0)
            case .centralSetpoint, .centralFrequency, .externalSetpoint:
                own.dischargeLimit = dischargeLimit(transaction, count, volts) ?? Power(total: -.infinity)
                own.setpoint = setpoint(transaction, count, volts) ?? Power(total: 0)
            case .externalLimits, .localFrequency, .localLoadBalancing:
                own.dischargeLimit = dischargeLimit(transaction, count, volts) ?? Power(total: -.infinity)
            }
            own.least =
                power(
                    transaction.schedule.minChargingRate, nil, nil, transaction.schedule.chargingRateUnit, count, volts)?
                .total ?? 0
        }
        // A set-point from outside: the EVSE's own before the station's, of which everybody follows a part.
        let isAsking = { (ruling: Ruling) in ruling.mode == .externalSetpoint && ruling.period.setpoint != nil }
        var asked = outside.first(where: isAsking).flatMap { setpoint($0, count, volts)?.total }
        if asked == nil, let ruling = grid.first(where: isAsking) {
            asked = setpoint(ruling, fewest(root.gridPhases, grid), root.gridVoltage.value).map {
                $0.total / Double(max(sharers, 1))
            }
        }
        let mayFollow =
            switch transaction?.mode {
            case .idle: false
            case .centralSetpoint, .centralFrequency: situation.setpointPriority == .external
            case .externalSetpoint: situation.setpointPriority == .external || transaction?.period.setpoint == nil
            default: true
            }
        if let asked, mayFollow {
            own.setpoint = Power(total: asked)
            if transaction == nil { own.dischargeLimit = Power(total: -.infinity) }
            if own.mode == .chargingOnly { own.mode = .externalSetpoint }
        }
        for ruling in [transaction].compactMap({ $0 }) + outside {
            // Beyond a state of charge a schedule allows less.
            guard let cap = ruling.schedule.limitAtSoC, let charge = situation.stateOfCharge,
                charge.percent >= Double(cap.soc)
            else { continue }
            let bound = power(cap.limit, nil, nil, ruling.schedule.chargingRateUnit, count, volts)
            own.limit = own.limit.atMost(bound?.total ?? 0, count)
        }
        for ruling in outside {
            if let bound = limit(ruling, count, volts) { own.limit = own.limit.atMost(bound.total, count) }
            if let bound = dischargeLimit(ruling, count, volts) {
                own.dischargeLimit = own.dischargeLimit.atLeast(bound.total, count)
            }
        }
        return own
    }

    private func bounded(_ own: Own, _ situation: ChargingSituation) -> Own {
        var own = own
        if let highest = situation.highestPower { own.limit = own.limit.atMost(highest.value, own.phases) }
        if let lowest = situation.lowestPower {
            own.dischargeLimit = own.dischargeLimit.atLeast(lowest.value, own.phases)
        }
        guard let setpoint = own.setpoint else { return own }
        if let each = setpoint.phases {
            let high = own.limit.spread(own.phases)
            let low = own.dischargeLimit.spread(own.phases)
            let within = (0..<3).map { max(min(each[$0], high[$0]), low[$0]) }
            own.setpoint = Power(total: within.reduce(0, +), phases: within)
        } else {
            own.setpoint = Power(total: max(min(setpoint.total, own.limit.total), own.dischargeLimit.total))
        }
        return own
    }

    /// The level up to which everybody may go, found by halving.
    private func share(
        _ total: Double, _ wanting: [(id: Int, demand: Double, least: Double)], of id: Int
    ) -> Double {
        let demand = wanting.map(\.demand).reduce(0, +)
        if demand <= total { return wanting.contains { $0.id == id } ? total : 0 }
        if wanting.isEmpty { return 0 }
        var low = 0.0
        var high = total
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if wanting.map({ min($0.demand, middle) }).reduce(0, +) <= total { low = middle } else { high = middle }
        }
        let starving = wanting.filter { $0.demand > low && low < $0.least - 1e-7 }.map(\.id).max()
        if let starving { return share(total, wanting.filter { $0.id != starving }, of: id) }
        return wanting.contains { $0.id == id } ? low : 0
    }

    func answer(at time: DateTime, for situation: ChargingSituation) -> Answer {
        let utc = time.milliseconds
        let grid = station(at: utc, situation)
        let gridPhases = fewest(situation.gridPhases, grid)
        let volts = situation.gridVoltage.value
        let gridLimit = grid.compactMap { limit($0, gridPhases, volts)?.total }.min()
        let gridDischarge = grid.compactMap { dischargeLimit($0, gridPhases, volts)?.total }.max()
        let sun = generation(0, at: utc, situation)
            .compactMap { limit($0, situation.gridPhases, volts)?.total }.reduce(0, +)
        let everybody = situation.evseId == 0 ? situation.others : [situation] + situation.others
        let owns = everybody.map { own($0, root: situation, sharers: everybody.count, at: utc) }
        let bounds = zip(owns, everybody).map { bounded($0, $1) }
        let charging = bounds.map { max(0, $0.setpoint?.total ?? $0.limit.total) }
        let discharging = bounds.map { max(0, -($0.setpoint?.total ?? $0.dischargeLimit.total)) }
        var answer = Answer()
        guard situation.evseId != 0 else {
            answer.limit = gridLimit ?? .infinity
            answer.dischargeLimit = gridDischarge ?? -.infinity
            if !everybody.isEmpty {
                answer.limit = min(answer.limit, charging.reduce(0, +))
                answer.dischargeLimit = max(answer.dischargeLimit, -discharging.reduce(0, +))
            }
            answer.limit += sun
            answer.numberPhases = gridPhases < 3 ? gridPhases : nil
            return answer
        }
        var result = owns[0]
        if let gridLimit {
            let wanting = everybody.indices.map { (everybody[$0].evseId, charging[$0], owns[$0].least) }
            let most = everybody.count > 1 ? share(gridLimit, wanting, of: situation.evseId) : gridLimit
            result.limit = result.limit.atMost(most, result.phases)
        }
        if let gridDischarge {
            let wanting = everybody.indices.map { (everybody[$0].evseId, discharging[$0], 0.0) }
            let most = everybody.count > 1 ? share(-gridDischarge, wanting, of: situation.evseId) : -gridDischarge
            result.dischargeLimit = result.dischargeLimit.atLeast(-most, result.phases)
        }
        var extra = sun / Double(everybody.count)
        for ruling in generation(situation.evseId, at: utc, situation) {
            extra += limit(ruling, result.phases, situation.voltage.value)?.total ?? 0
        }
        result.limit.total += extra
        result.limit.phases = result.limit.phases?.map { $0 + extra / Double(result.phases) }
        result = bounded(result, situation)
        answer.limit = result.limit.total
        answer.dischargeLimit = result.dischargeLimit.total
        answer.setpoint = result.setpoint?.total
        answer.mode = result.mode
        answer.limitByPhase = result.limit.phases
        answer.setpointByPhase = result.setpoint?.phases
        if !situation.isDirectCurrent, result.phases < 3 { answer.numberPhases = result.phases }
        return answer
    }
}
