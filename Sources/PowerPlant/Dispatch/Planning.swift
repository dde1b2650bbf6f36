import Quantities

/// Sharing the power out: plans, corrections by the meters, and as few new set-points as will do.
extension Plant {
    /// A look at the meters: the fleet's power goes into the series, and what is off target is trimmed.
    mutating func tick(at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard let due = running?.nextTick, let planDue = running?.nextPlan, let power = running?.ledger.power else {
            return
        }
        let next = due + settings.tick
        running?.nextTick = next > now ? next : now + settings.tick
        running?.ledger.append(.sampled(requested: power, delivered: fleet.power), at: now, into: &effects)
        if planDue <= now {
            replan(.interval, at: now, into: &effects)
        } else {
            correct(at: now, into: &effects)
        }
    }

    /// Plans the running window anew, if there is one.
    mutating func replan(_ reason: ReplanReason, at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard let id = running?.ledger.id else { return }
        let plan = plan(reason.text, at: now, into: &effects)
        if reason != .interval || plan.changed > 0 { effects.append(.replanned(id, reason, plan)) }
    }

    mutating func plan(_ reason: String, at now: UTCInstant, into effects: inout [PlantEffect]) -> Plan {
        guard let power = running?.ledger.power, let before = running?.plan else { return .none }
        endHolds(at: now)
        let shift = offsets()
        let committed = allocate(shift: shift, at: now)
        if committed != running?.ledger.committed {
            running?.ledger.append(.committed(committed), at: now, into: &effects)
        }
        let isPlaced = scratch.allocation.unserved.magnitude <= max(settings.resolution, power.magnitude * 1e-6)
        let goal = isPlaced ? committed : scratch.allocation.allocated + shift
        running?.goal = goal
        running?.nextPlan = now + settings.planInterval
        let changed = choose(step: remainingStep(at: now), at: now, into: &effects)
        let plan = Plan(
            requested: power, allocated: goal, steered: fleet.steered, changed: changed)
        if plan.allocated != before.allocated || plan.requested != before.requested || changed > 0 {
            running?.ledger.append(
                .planned(reason: reason, requested: power, allocated: goal), at: now, into: &effects)
        }
        running?.plan = plan
        return plan
    }

    /// Seconds for which a plan's set-points are to hold.
    private func remainingStep(at now: UTCInstant) -> Double {
        guard let end = running?.ledger.end else { return settings.planInterval.seconds }
        return min(settings.planInterval, max(.milliseconds(1), end - now)).seconds
    }

    /// Allocates with headroom, and when that falls short of what was promised before, without: the headroom is there to
    /// keep the promise when sessions drop out. Returns the power that the plant answers for.
    private mutating func allocate(shift: Watts, at now: UTCInstant) -> Watts {
        guard let power = running?.ledger.power, let end = running?.ledger.end, let strategy = running?.ledger.strategy
        else { return 0 }
        var request = AllocationRequest(
            power: power - shift, now: now, step: settings.planInterval, windowEnd: end, strategy: strategy,
            settings: settings)
        scratch.allocate(request, over: fleet.sessions)
        let reached = scratch.allocation.allocated + shift
        let missing = power - reached
        guard missing.magnitude > max(settings.resolution, power.magnitude * 1e-6) else { return power }
        guard let committed = running?.ledger.committed else { return reached }
        // Positive: the promise lies nearer to the target than what keeps the headroom.
        let further = missing > 0 ? committed - reached : reached - committed
        guard further > settings.resolution else { return reached }
        let promise = missing > 0 ? min(committed, power) : max(committed, power)
        request.power = promise - shift
        request.headroom = 0
        scratch.allocate(request, over: fleet.sessions)
        return promise
    }

    /// Holds that have run out: the session is asked again.
    private mutating func endHolds(at now: UTCInstant) {
        for position in 0..<fleet.count {
            guard let until = fleet.sessions[position].heldUntil, until <= now else { continue }
            fleet.hold(position, until: nil)
            fleet.setSetpoint(nil, at: position)
            fleet.steer(position) { $0.forget() }
        }
    }

    /// What the steered sessions do beyond their set-points, all together.
    private func offsets() -> Watts {
        var sum: Watts = 0
        for position in 0..<fleet.count where fleet.isSteerable(position) {
            guard let setpoint = fleet.sessions[position].setpoint else { continue }
            sum = sum + fleet.steering[position].response(to: setpoint) - setpoint
        }
        return sum
    }

    /// Turns the allocation into set-points: keeps those near enough, trims the rest to the sum, sends what changed.
    private mutating func choose(step: Double, at now: UTCInstant, into effects: inout [PlantEffect]) -> Int {
        scratch.desired.removeAll(keepingCapacity: true)
        let goal = running?.goal.value ?? 0
        var expected = 0.0
        for position in 0..<fleet.count {
            let reach = scratch.reach(position)
            var desired = scratch.allocation.powers[position].value
            if fleet.isSteerable(position) {
                desired = rounded(desired)
                if let standing = fleet.sessions[position].setpoint?.value {
                    let band = settings.deadband * max(reach.discharge, reach.base + reach.charge)
                    let isAllowed = standing >= reach.lower(over: step) && standing <= reach.upper(over: step)
                    if isAllowed, abs(desired - standing) <= band { desired = standing }
                }
            }
            let isSteered = fleet.isSteerable(position)
            expected += isSteered ? fleet.steering[position].response(to: Watts(desired)).value : desired
            scratch.desired.append(desired)
        }
        trim(goal - expected, tolerance: max(settings.resolution.value, 0.0005 * abs(goal)), step: step)
        return send(at: now, into: &effects)
    }

    /// Between plans: moves a few set-points by what the meters say is missing.
    private mutating func correct(at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard let goal = running?.goal.value, scratch.desired.count == fleet.count else { return }
        var expected = 0.0
        for position in 0..<fleet.count {
            let setpoint = fleet.sessions[position].setpoint
            scratch.desired[position] = setpoint?.value ?? 0
            guard fleet.sessions[position].isConnected else { continue }
            if let setpoint, fleet.isSteerable(position) {
                expected += fleet.steering[position].response(to: setpoint).value
            } else {
                expected += fleet.sessions[position].power?.value ?? 0
            }
        }
        let residual = goal - expected
        guard abs(residual) > max(settings.resolution.value, settings.tolerance * abs(goal)) else { return }
        trim(residual, tolerance: settings.resolution.value, step: remainingStep(at: now))
        _ = send(at: now, into: &effects)
    }

    /// Whole multiples of the resolution, towards zero, so that rounding never crosses a limit.
    private func rounded(_ power: Double) -> Double {
        let unit = settings.resolution.value
        return unit > 0 ? (power / unit).rounded(.towardZero) * unit : power
    }

    /// Sends the set-points that differ from those in force; says how many.
    private mutating func send(at now: UTCInstant, into effects: inout [PlantEffect]) -> Int {
        var changed = 0
        for position in 0..<fleet.count where fleet.isSteerable(position) {
            let power = Watts(scratch.desired[position])
            guard fleet.sessions[position].setpoint != power else { continue }
            let id = fleet.sessions[position].terms.id
            let before = fleet.sessions[position].power
            fleet.setSetpoint(power, at: position)
            fleet.steer(position) { $0.assigned(at: now, from: before) }
            running?.ledger.append(.assigned(id, power, scratch.allocation.bounds[position]), at: now, into: &effects)
            effects.append(.assign(id, power))
            changed += 1
        }
        return changed
    }
}
