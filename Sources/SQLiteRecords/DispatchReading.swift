import Quantities
import Records

/// Dispatches read back: the open ones after a restart, any one for a report.
extension SQLiteRecords {
    public mutating func dispatches(latest count: Int) throws(RecordsError) -> [String] {
        let statement = try connection.prepare(
            """
            SELECT name FROM dispatch d JOIN (SELECT dispatch, min(id) AS heard FROM dispatch_event GROUP BY dispatch) e
                ON e.dispatch = d.id
            ORDER BY heard DESC LIMIT ?
            """)
        return try statement.all(max(0, count), read: { $0.text(0) })
    }

    public mutating func account(of dispatch: String) throws(RecordsError) -> DispatchAccount? {
        let number = try connection.prepare("SELECT id FROM dispatch WHERE name = ?")
        guard let id = try number.first(dispatch, read: { $0.integer(0) }) else { return nil }
        let trail = try trail(of: dispatch, id)
        guard !trail.isEmpty else { return nil }
        return DispatchAccount(
            trail: trail, report: try report(of: dispatch, id), settlements: try settlements(of: dispatch, id))
    }

    func restoreTrails() throws(RecordsError) -> [[DispatchEventRecord]] {
        let open = try connection.prepare(
            """
            SELECT d.id, name FROM dispatch d JOIN dispatch_event e ON e.dispatch = d.id
            WHERE is_over = 0 GROUP BY d.id ORDER BY min(e.id)
            """)
        var trails: [[DispatchEventRecord]] = []
        for (id, name) in try open.all(read: { ($0.integer(0), $0.text(1)) }) {
            trails.append(try trail(of: name, id))
        }
        return trails
    }

    private func trail(of dispatch: String, _ id: Int64) throws(RecordsError) -> [DispatchEventRecord] {
        let statement = try connection.prepare(
            """
            SELECT sequence, at, kind, is_last, s.name, evse, t.name, requested, actual, imported, exported,
                window_start, window_end, detail
            FROM dispatch_event LEFT JOIN charging_transaction t ON t.id = charging_transaction
                LEFT JOIN station s ON s.id = t.station
            WHERE dispatch = ? ORDER BY sequence
            """)
        return try statement.all(id) { row in
            DispatchEventRecord(
                dispatch: dispatch, sequence: Int(row.integer(0)), at: row.integer(1), kind: row.text(2),
                isLast: row.integer(3) != 0,
                session: row.optionalText(6).map {
                    SessionKey(station: row.text(4), evse: Int(row.integer(5)), transaction: $0)
                },
                requested: row.quantity(7), actual: row.quantity(8), registers: row.registers(9, 10),
                start: row.optionalInteger(11), end: row.optionalInteger(12), detail: row.optionalText(13))
        }
    }

    private func report(of dispatch: String, _ id: Int64) throws(RecordsError) -> ReportRecord? {
        let statement = try connection.prepare(
            """
            SELECT at, power, window_start, window_end, strategy, outcome, requested_energy, unserved_energy
            FROM report WHERE dispatch = ?
            """)
        return try statement.first(id) { row in
            ReportRecord(
                dispatch: dispatch, at: row.integer(0), power: Watts(row.real(1)), start: row.integer(2),
                end: row.integer(3), strategy: row.text(4), outcome: row.text(5),
                requestedEnergy: WattHours(row.real(6)), unservedEnergy: WattHours(row.real(7)))
        }
    }

    private func settlements(of dispatch: String, _ id: Int64) throws(RecordsError) -> [SettlementRecord] {
        let statement = try connection.prepare(
            """
            SELECT s.name, evse, t.name, opening_imported, opening_exported, closing_imported, closing_exported,
                setpoints, dropped_out, quality, bound
            FROM settlement JOIN charging_transaction t ON t.id = charging_transaction
                JOIN station s ON s.id = t.station
            WHERE dispatch = ? ORDER BY s.name, evse, t.name
            """)
        return try statement.all(id) { row in
            SettlementRecord(
                dispatch: dispatch,
                session: SessionKey(station: row.text(0), evse: Int(row.integer(1)), transaction: row.text(2)),
                opening: row.registers(3, 4), closing: row.registers(5, 6), setpoints: Int(row.integer(7)),
                droppedOut: row.optionalInteger(8), quality: row.text(9), bound: row.text(10))
        }
    }
}
