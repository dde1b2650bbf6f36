import Quantities

extension Plant {
    /// A plant that goes on where an earlier one stopped.
    ///
    /// `trails` holds the records of each dispatch that was not settled, in any order; `settled` the ids of those that
    /// were. Sessions come back as `.session` inputs, after `.connection(station, isUp: false)` for stations that are not
    /// connected yet. Until the first `wake` or input nothing is decided.
    public init(
        settings: PlantSettings = PlantSettings(), restoring trails: [[PlantRecord]], settled: [DispatchID] = [],
        at now: Moment
    ) {
        self.init(settings: settings, at: now)
        settledIDs = settled
        for trail in trails {
            let records = trail.sorted { $0.sequence < $1.sequence }
            guard let first = records.first, case .requested = first.event else { continue }
            var ledger = DispatchLedger(id: first.dispatch)
            for record in records { ledger.fold(record) }
            take(ledger, at: UTCInstant(now))
        }
        planned.sort { $0.start < $1.start }
    }

    private mutating func take(_ ledger: DispatchLedger, at now: UTCInstant) {
        switch ledger.phase {
        case .planned: planned.append(ledger)
        case .running:
            running = RunningDispatch(ledger: ledger, nextTick: now, nextPlan: now)
            standing.merge(ledger.setpoints) { $1 }
        case .closed:
            closing.append(ledger)
            standing.merge(ledger.setpoints) { old, _ in old }
        case .settled: settledIDs.append(ledger.id)
        }
    }
}
