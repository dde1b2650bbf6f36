import PowerPlant
import Quantities
import Records

/// The plant's audit trail as records, and back.
extension DispatchEventRecord {
    public init(_ record: PlantRecord) {
        let row = record.row
        self.init(
            dispatch: row.dispatch.text, sequence: row.sequence, at: row.at.nanoseconds, kind: row.kind,
            isLast: row.isLast, session: row.session.map(SessionKey.init), requested: row.requested,
            actual: row.actual, registers: row.registers.map(Registers.init), start: row.start?.nanoseconds,
            end: row.end?.nanoseconds, detail: row.detail)
    }
}

extension PlantRecord {
    /// Nil when the record does not carry what its kind needs.
    public init?(_ record: DispatchEventRecord) {
        var row = PlantRecordRow(
            dispatch: DispatchID(record.dispatch), sequence: record.sequence,
            at: UTCInstant(nanoseconds: record.at), kind: record.kind)
        row.isLast = record.isLast
        row.session = record.session.map(SessionID.init)
        row.requested = record.requested
        row.actual = record.actual
        row.registers = record.registers.map(EnergyRegisters.init)
        row.start = record.start.map { UTCInstant(nanoseconds: $0) }
        row.end = record.end.map { UTCInstant(nanoseconds: $0) }
        row.detail = record.detail
        self.init(row)
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
