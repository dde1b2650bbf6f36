import Quantities

/// Sharing the power out: plans, corrections by the meters, and as few new set-points as will do.
extension Plant {
    /// A look at the meters: the fleet's power goes into the series, and what is off target is trimmed.
    mutating func tick(at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard let current = running else { return }
        running?.nextTick = max(current.nextTick + settings.tick, now)
        if current.nextTick + settings.tick <= now { running?.nextTick = now + settings.tick }
        running?.ledger.append(
            .sampled(requested: current.ledger.power, delivered: fleet.power), at: now, into: &effects)
        if current.nextPlan <= now {
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

    @discardableResult
    mutating func plan(_ reason: String, at now: UTCInstant, into effects: inout [PlantEffect]) -> Plan {
        guard var current = running else { return Plan(requested: 0, allocated: 0, steered: 0, changed: 0) }
        endHolds(at: now)
        let shift = offsets()
        let committed = allocate(current.ledger, shift: shift, at: now)
        if committed != current.ledger.committed {
            current.ledger.append(.committed(committed), at: now, into: &effects)
        }
        current.goal = scratch.allocation.allocated + shift
        current.nextPlan = now + settings.planInterval
        running = current
        let step = min(settings.planInterval, max(.milliseconds(1), current.ledger.end - now)).seconds
        let changed = choose(step: step, at: now, into: &effects)
        let plan = Plan(
            requested: current.ledger.power, allocated: current.goal,
            steered: fleet.sessions.count { $0.setpoint != nil }, changed: changed)
        if plan.allocated != current.plan.allocated || plan.requested != current.plan.requested || changed > 0 {
            running?.ledger.append(
                .planned(reason: reason, requested: plan.requested, allocated: plan.allocated), at: now,
                into: &effects)
        }
        running?.plan = plan
        return plan
    }

    /// Allocates with headroom, and when that falls short of what was promised before, without: the headroom is there to
    /// keep the promise when sessions drop out. Returns the power that the plant answers for.
    private mutating func allocate(_ ledger: DispatchLedger, shift: Watts, at now: UTCInstant) -> Watts {
        var request = AllocationRequest(
            power: ledger.power - shift, now: now, step: settings.planInterval, windowEnd: ledger.end,
            strategy: ledger.strategy, settings: settings)
        scratch.allocate(request, over: fleet.sessions)
        let reached = scratch.allocation.allocated + shift
        let missing = ledger.power - reached
        guard missing.magnitude > max(settings.resolution, ledger.power.magnitude * 1e-6) else { return ledger.power }
        // Positive: the promise lies nearer to the target than what keeps the headroom.
        let promised = missing > 0 ? ledger.committed - reached : reached - ledger.committed
        guard promised > settings.resolution else { return reached }
        let promise = missing > 0 ? min(ledger.committed, ledger.power) : max(ledger.committed, ledger.power)
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
            fleet.steer(position) { $0.offset = 0 }
        }
    }

    /// What the steered sessions do beyond their set-points, all together.
    private func offsets() -> Watts {
        var sum: Watts = 0
        for position in 0..<fleet.count where fleet.sessions[position].isSteerable {
            if fleet.sessions[position].setpoint != nil { sum = sum + fleet.steering[position].offset }
        }
        return sum
    }

    /// Turns the allocation into set-points: keeps those near enough, trims the rest to the sum, sends what changed.
    private mutating func choose(step: Double, at now: UTCInstant, into effects: inout [PlantEffect]) -> Int {
        scratch.desired.removeAll(keepingCapacity: true)
        var sum = 0.0
        for position in 0..<fleet.count {
            let reach = scratch.reach(position)
            var desired = scratch.allocation.powers[position].value
            if fleet.sessions[position].isSteerable {
                desired = rounded(desired)
                if let standing = fleet.sessions[position].setpoint?.value {
                    let band = settings.deadband * max(reach.discharge, reach.base + reach.charge)
                    let isAllowed = standing >= reach.lower(over: step) && standing <= reach.upper(over: step)
                    if isAllowed, abs(desired - standing) <= band { desired = standing }
                }
            }
            sum += desired
            scratch.desired.append(desired)
        }
        let residual = scratch.allocation.allocated.value - sum
        trim(residual, tolerance: max(settings.resolution.value, 0.0005 * abs(sum)), step: step)
        return send(at: now, into: &effects)
    }

    /// Between plans: moves a few set-points by what the meters say is missing.
    private mutating func correct(at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard let current = running, scratch.desired.count == fleet.count else { return }
        var expected = 0.0
        for position in 0..<fleet.count {
            let session = fleet.sessions[position]
            scratch.desired[position] = session.setpoint?.value ?? 0
            guard session.isConnected else { continue }
            if let setpoint = session.setpoint, session.isSteerable {
                let steering = fleet.steering[position]
                expected += (setpoint + steering.offset).value
            } else {
                expected += session.power?.value ?? 0
            }
        }
        let residual = current.goal.value - expected
        let tolerance = max(settings.resolution.value, settings.tolerance * current.goal.value.magnitude)
        guard abs(residual) > tolerance else { return }
        let step = min(settings.planInterval, max(.milliseconds(1), current.ledger.end - now)).seconds
        trim(residual, tolerance: settings.resolution.value, step: step)
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
        for position in 0..<fleet.count where fleet.sessions[position].isSteerable {
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
