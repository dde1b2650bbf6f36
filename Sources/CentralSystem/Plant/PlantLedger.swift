import PowerPlant
import Quantities
import Records

/// The plant's audit trail as records, and back.
extension DispatchEventRecord {
    public init(_ record: PlantRecord) {
        self.init(
            dispatch: record.dispatch.text, sequence: record.sequence, at: record.at.nanoseconds,
            kind: record.event.kind.rawValue, isLast: record.event == .settled)
        switch record.event {
        case .requested(let power, let start, let end, let strategy):
            requested = power
            self.start = start.nanoseconds
            self.end = end.nanoseconds
            detail = strategy.rawValue
        case .retargeted(let power), .started(let power), .committed(let power): requested = power
        case .planned(let reason, let requested, let allocated):
            self.requested = requested
            actual = allocated
            detail = reason
        case .joined(let session, let registers), .left(let session, let registers):
            self.session = SessionKey(session)
            self.registers = registers.map(Registers.init)
        case .assigned(let session, let power, let bound):
            self.session = SessionKey(session)
            requested = power
            detail = bound.text
        case .released(let session): self.session = SessionKey(session)
        case .answered(let session, let power, let isAccepted):
            self.session = SessionKey(session)
            requested = power
            detail = isAccepted ? "accepted" : "refused"
        case .metered(let session, let registers, let quality):
            self.session = SessionKey(session)
            self.registers = registers.map(Registers.init)
            detail = quality.rawValue
        case .sampled(let requested, let delivered):
            self.requested = requested
            actual = delivered
        case .closed(let outcome): detail = outcome.rawValue
        case .settled: break
        }
    }
}

extension PlantRecord {
    /// Nil when the record does not carry what its kind needs.
    public init?(_ record: DispatchEventRecord) {
        guard let kind = Event.Kind(rawValue: record.kind), let event = Event(kind, record) else { return nil }
        self.init(
            dispatch: DispatchID(record.dispatch), sequence: record.sequence,
            at: UTCInstant(nanoseconds: record.at), event: event)
    }
}

extension PlantRecord.Event {
    fileprivate enum Kind: String {
        case requested, retargeted, started, planned, committed, joined, assigned, released, answered, left, metered
        case sampled, closed, settled
    }

    fileprivate var kind: Kind {
        switch self {
        case .requested: .requested
        case .retargeted: .retargeted
        case .started: .started
        case .planned: .planned
        case .committed: .committed
        case .joined: .joined
        case .assigned: .assigned
        case .released: .released
        case .answered: .answered
        case .left: .left
        case .metered: .metered
        case .sampled: .sampled
        case .closed: .closed
        case .settled: .settled
        }
    }

    fileprivate init?(_ kind: Kind, _ record: DispatchEventRecord) {
        let session = record.session.map(SessionID.init)
        let registers = record.registers.map(EnergyRegisters.init)
        switch (kind, session, record.requested) {
        case (.requested, _, let power?):
            guard let start = record.start, let end = record.end,
                let strategy = record.detail.flatMap(Strategy.init(rawValue:))
            else { return nil }
            self = .requested(
                power: power, start: UTCInstant(nanoseconds: start), end: UTCInstant(nanoseconds: end),
                strategy: strategy)
        case (.retargeted, _, let power?): self = .retargeted(power)
        case (.started, _, let power?): self = .started(committed: power)
        case (.committed, _, let power?): self = .committed(power)
        case (.planned, _, let power?):
            guard let actual = record.actual, let reason = record.detail else { return nil }
            self = .planned(reason: reason, requested: power, allocated: actual)
        case (.joined, let session?, _): self = .joined(session, registers)
        case (.left, let session?, _): self = .left(session, registers)
        case (.released, let session?, _): self = .released(session)
        case (.assigned, let session?, let power?):
            guard let bound = Bound.allCases.first(where: { $0.text == record.detail }) else { return nil }
            self = .assigned(session, power, bound)
        case (.answered, let session?, let power?):
            self = .answered(session, power, isAccepted: record.detail == "accepted")
        case (.metered, let session?, _):
            guard let quality = record.detail.flatMap(SessionSettlement.Quality.init(rawValue:)) else { return nil }
            self = .metered(session, registers, quality)
        case (.sampled, _, let power?):
            guard let actual = record.actual else { return nil }
            self = .sampled(requested: power, delivered: actual)
        case (.closed, _, _):
            guard let outcome = record.detail.flatMap(DispatchOutcome.init(rawValue:)) else { return nil }
            self = .closed(outcome)
        case (.settled, _, _): self = .settled
        default: return nil
        }
    }
}

extension DispatchReport {
    /// The settled figures as records: one for the dispatch and one a session.
    public func records(at now: UTCNanoseconds) -> [Record] {
        let report = ReportRecord(
            dispatch: id.text, at: now, power: power, start: start.nanoseconds, end: end.nanoseconds,
            strategy: strategy.rawValue, outcome: outcome?.rawValue ?? "open", requestedEnergy: requestedEnergy,
            unservedEnergy: unservedEnergy)
        return [.report(report)]
            + sessions.map { session in
                .settlement(
                    SettlementRecord(
                        dispatch: id.text, session: SessionKey(session.id),
                        opening: session.opening.map(Registers.init),
                        closing: session.closing.map(Registers.init), setpoints: session.setpoints,
                        droppedOut: session.droppedOut?.nanoseconds, quality: session.quality.rawValue,
                        bound: session.bound.text))
            }
    }
}

extension SessionKey {
    init(_ id: SessionID) { self.init(station: id.station, evse: id.evse, transaction: id.transaction) }
}

extension SessionID {
    init(_ key: SessionKey) { self.init(station: key.station, evse: key.evse, transaction: key.transaction) }
}

extension Registers {
    init(_ registers: EnergyRegisters) { self.init(imported: registers.imported, exported: registers.exported) }
}

extension EnergyRegisters {
    init(_ registers: Registers) { self.init(imported: registers.imported, exported: registers.exported) }
}
