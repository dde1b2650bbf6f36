import Quantities

/// Windows in time: taken or refused, opened, closed, settled.
extension Plant {
    mutating func take(_ request: DispatchRequest, at now: UTCInstant, into effects: inout [PlantEffect]) {
        if let refusal = refusal(of: request, at: now) {
            effects.append(.dispatchRefused(request.id, refusal))
            return
        }
        let start = request.start ?? now
        let end = start + request.duration
        var ledger = DispatchLedger(id: request.id)
        ledger.append(
            .requested(power: request.power, start: start, end: end, strategy: request.strategy), at: now,
            into: &effects)
        effects.append(.dispatchAccepted(request.id, start: start, end: end, forecast(of: ledger, at: now)))
        let place = planned.firstIndex { $0.start > start } ?? planned.count
        planned.insert(ledger, at: place)
        advance(to: now, into: &effects)
    }

    private func refusal(of request: DispatchRequest, at now: UTCInstant) -> DispatchRefusal? {
        guard request.power.value.isFinite else { return .powerNotANumber }
        guard request.duration > .zero else { return .durationNotPositive }
        guard request.duration <= settings.longestWindow else { return .durationTooLong(limit: settings.longestWindow) }
        let start = request.start ?? now
        guard start >= now else { return .startPassed }
        let end = start + request.duration
        let known = planned + closing + (running.map { [$0.ledger] } ?? [])
        if known.contains(where: { $0.id == request.id }) || settledIDs.contains(request.id) { return .idInUse }
        guard planned.count < settings.mostPlanned else { return .tooManyPlanned(limit: settings.mostPlanned) }
        let open = planned + (running.map { [$0.ledger] } ?? [])
        return open.first { $0.start < end && start < $0.end }.map { .overlaps($0.id) }
    }

    private func forecast(of ledger: DispatchLedger, at now: UTCInstant) -> Forecast {
        let request = AllocationRequest(
            power: ledger.power, now: now, step: settings.planInterval, windowEnd: ledger.end,
            strategy: ledger.strategy, settings: settings)
        let window = ledger.end - ledger.start
        let curve = FeasibilityCurve(of: fleet.sessions, for: request)
        return Forecast(
            unserved: curve.unserved(ledger.power, for: window),
            holdable: min(window, curve.holdable(ledger.power)))
    }

    mutating func retarget(_ id: DispatchID, _ power: Watts, at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard power.value.isFinite else {
            effects.append(.dispatchRefused(id, .powerNotANumber))
            return
        }
        if running?.ledger.id == id {
            guard running?.ledger.power != power else { return }
            running?.ledger.append(.retargeted(power), at: now, into: &effects)
            replan(.newPower, at: now, into: &effects)
        } else if let index = planned.firstIndex(where: { $0.id == id }) {
            planned[index].append(.retargeted(power), at: now, into: &effects)
        } else {
            effects.append(.dispatchRefused(id, .unknown))
        }
    }

    mutating func cancel(_ id: DispatchID, at now: UTCInstant, into effects: inout [PlantEffect]) {
        if running?.ledger.id == id {
            close(.cancelled, at: now, into: &effects)
        } else if let index = planned.firstIndex(where: { $0.id == id }) {
            var ledger = planned.remove(at: index)
            ledger.append(.closed(.cancelled), at: now, into: &effects)
            settle(&ledger, at: now, into: &effects)
        } else {
            effects.append(.dispatchRefused(id, .unknown))
        }
        advance(to: now, into: &effects)
    }

    /// Does what is due by `now`.
    mutating func advance(to now: UTCInstant, into effects: inout [PlantEffect]) {
        if let end = running?.ledger.end, end <= now { close(.completed, at: end, into: &effects) }
        while running == nil, let next = planned.first, next.start <= now {
            planned.removeFirst()
            open(next, at: now, into: &effects)
            // A window that passed while nobody was here opens and closes at once.
            if next.end <= now { close(.completed, at: next.end, into: &effects) }
        }
        if running == nil { releaseAll(at: now, into: &effects) }
        if let due = running?.nextTick, due <= now { tick(at: now, into: &effects) }
        settleWhatIsRead(at: now, into: &effects)
    }

    private mutating func open(_ ledger: DispatchLedger, at now: UTCInstant, into effects: inout [PlantEffect]) {
        var ledger = ledger
        for session in fleet.sessions {
            ledger.append(.joined(session.terms.id, session.registers), at: now, into: &effects)
        }
        ledger.append(.started, at: now, into: &effects)
        ledger.append(
            .sampled(requested: ledger.power, delivered: fleet.power), at: now, into: &effects)
        running = RunningDispatch(ledger: ledger, nextTick: now + settings.tick, nextPlan: now)
        let plan = plan("start", at: now, into: &effects)
        effects.append(.dispatchStarted(ledger.id, plan))
    }

    /// Ends the window. The fleet is set free by `advance`, unless the next window opens at once.
    private mutating func close(_ outcome: DispatchOutcome, at end: UTCInstant, into effects: inout [PlantEffect]) {
        guard var ledger = running?.ledger else { return }
        // The only copy from here on: appending to it must not copy its series.
        running = nil
        ledger.append(.closed(outcome), at: end, into: &effects)
        closing.append(ledger)
    }

    private mutating func releaseAll(at now: UTCInstant, into effects: inout [PlantEffect]) {
        for position in 0..<fleet.count { releaseIfIdle(position, at: now, into: &effects) }
    }

    /// Outside a window nothing is asked of a session; one that comes back with a set-point of old is set free.
    mutating func releaseIfIdle(_ position: Int, at now: UTCInstant, into effects: inout [PlantEffect]) {
        guard running == nil, fleet.steering[position].isSteered, fleet.sessions[position].isConnected else { return }
        let id = fleet.sessions[position].terms.id
        fleet.setSetpoint(nil, at: position)
        fleet.hold(position, until: nil)
        fleet.steer(position) { $0.released() }
        effects.append(.release(id))
        for index in closing.indices where closing[index].setpoints[id] != nil {
            closing[index].append(.released(id), at: now, into: &effects)
        }
    }
}
