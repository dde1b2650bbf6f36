import Quantities

/// One dispatch's trail folded up: the running plant and a restart build the same state from the same records.
struct DispatchLedger: Equatable, Sendable {
    let id: DispatchID
    private(set) var power: Watts = 0
    private(set) var start = UTCInstant(nanoseconds: 0)
    private(set) var end = UTCInstant(nanoseconds: 0)
    private(set) var strategy = Strategy.laxity
    private(set) var phase = Phase.planned
    /// The power that the plant answers for; nil until its first plan.
    private(set) var committed: Watts?
    private(set) var sessions: [SessionSettlement] = []
    private(set) var setpoints: [SessionID: Watts] = [:]
    private var series: [PowerSample] = []
    private var unserved: Watts = 0
    private var unservedSince = UTCInstant(nanoseconds: 0)
    private var unservedEnergy: WattHours = 0
    private var positions: [SessionID: Int] = [:]
    private var sequence = 0

    enum Phase: Equatable, Sendable {
        case planned, running
        case closed(DispatchOutcome, at: UTCInstant)
        case settled(DispatchOutcome, at: UTCInstant)
    }

    init(id: DispatchID) { self.id = id }

    /// Folds an event in and hands it out for keeping.
    mutating func append(_ event: PlantRecord.Event, at now: UTCInstant, into effects: inout [PlantEffect]) {
        let record = PlantRecord(dispatch: id, sequence: sequence, at: now, event: event)
        fold(record)
        effects.append(.record(record))
    }

    /// Folds a record in; one that was folded before, or is out of order, changes nothing.
    mutating func fold(_ record: PlantRecord) {
        guard record.dispatch == id, record.sequence >= sequence, record.sequence < .max else { return }
        sequence = record.sequence + 1
        switch record.event {
        case .requested(let power, let start, let end, let strategy):
            (self.power, self.start, self.end, self.strategy) = (power, start, end, strategy)
        case .retargeted(let power): self.power = power
        case .started:
            phase = .running
            // What passed before the window was opened, after a restart, was not served.
            unserved = power
            unservedSince = start
            count(until: min(record.at, end))
            unserved = 0
        case .planned(_, let requested, let allocated):
            count(until: record.at)
            unserved = requested - allocated
        case .committed(let power): committed = power
        case .joined(let session, let registers): join(session, registers)
        case .assigned(let session, let power, let bound):
            setpoints[session] = power
            change(session) {
                $0.setpoints += 1
                $0.bound = bound
            }
        case .released(let session): setpoints[session] = nil
        case .answered: break
        case .left(let session, let registers): leave(session, registers, at: record.at)
        case .metered(let session, let registers, let quality):
            change(session) {
                $0.closing = registers ?? $0.closing
                $0.quality = quality
            }
        case .sampled(let requested, let delivered):
            series.append(PowerSample(at: record.at, requested: requested, delivered: delivered))
        case .closed(let outcome):
            count(until: record.at)
            unserved = 0
            phase = .closed(outcome, at: record.at)
        case .settled:
            if case .closed(let outcome, let at) = phase { phase = .settled(outcome, at: at) }
        }
    }

    func position(of session: SessionID) -> Int? { positions[session] }

    private mutating func count(until now: UTCInstant) {
        unservedEnergy = unservedEnergy + unserved.magnitude.over(max(.zero, now - unservedSince))
        unservedSince = now
    }

    private mutating func join(_ session: SessionID, _ registers: EnergyRegisters?) {
        guard let position = positions[session] else {
            positions[session] = sessions.count
            sessions.append(
                SessionSettlement(
                    id: session, opening: registers, closing: registers, setpoints: 0, droppedOut: nil,
                    quality: registers == nil ? .missing : .stale, bound: .none))
            return
        }
        // A meter that was silent when the session joined opens with its first reading.
        if sessions[position].opening == nil {
            sessions[position].opening = registers
            sessions[position].closing = registers
            sessions[position].quality = registers == nil ? .missing : .stale
        }
    }

    private mutating func leave(_ session: SessionID, _ registers: EnergyRegisters?, at now: UTCInstant) {
        setpoints[session] = nil
        change(session) {
            $0.closing = registers ?? $0.closing
            if registers != nil && $0.opening != nil { $0.quality = .metered }
            if $0.droppedOut == nil { $0.droppedOut = now }
        }
    }

    private mutating func change(_ session: SessionID, _ body: (inout SessionSettlement) -> Void) {
        guard let position = positions[session] else { return }
        body(&sessions[position])
    }
}

extension DispatchLedger {
    var outcome: DispatchOutcome? {
        switch phase {
        case .planned, .running: nil
        case .closed(let outcome, _), .settled(let outcome, _): outcome
        }
    }

    /// The settlement as far as it is known.
    func report(at now: UTCInstant) -> DispatchReport {
        var closedAt = min(max(now, start), end)
        switch phase {
        case .closed(_, let at), .settled(_, let at): closedAt = at
        case .planned, .running: break
        }
        var requested: WattHours = 0
        var from = start
        for (index, sample) in series.enumerated() {
            let until = index + 1 < series.count ? min(series[index + 1].at, closedAt) : closedAt
            requested = requested + sample.requested.over(max(.zero, until - from))
            from = until
        }
        return DispatchReport(
            id: id, power: power, start: start, end: closedAt, strategy: strategy, outcome: outcome, series: series,
            sessions: sessions.sorted { $0.id < $1.id }, requestedEnergy: requested, unservedEnergy: unservedEnergy)
    }
}

extension DispatchReport {
    /// Replays a dispatch's audit trail into its report; nil when the records do not begin with a request.
    public init?(trail: [PlantRecord]) {
        guard let first = trail.first, case .requested = first.event else { return nil }
        var ledger = DispatchLedger(id: first.dispatch)
        for record in trail { ledger.fold(record) }
        self = ledger.report(at: trail[trail.count - 1].at)
    }
}
