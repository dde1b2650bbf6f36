import Quantities
import Records

/// What is read back: after a restart, and for reports.
extension SQLiteRecords {
    public mutating func restore() throws(RecordsError) -> RestoredState {
        RestoredState(
            stations: try restoreStations(), evses: try restoreEVSEs(), transactions: try restoreTransactions(),
            dispatches: try phases("HAVING phase < \(DispatchRecord.Phase.ended.rawValue) ORDER BY heard"))
    }

    public mutating func dispatches(latest count: Int) throws(RecordsError) -> [DispatchRecord] {
        try phases("ORDER BY heard DESC LIMIT \(max(0, count))")
    }

    public mutating func account(of dispatch: String) throws(RecordsError) -> DispatchAccount? {
        let number = try connection.prepare("SELECT id FROM dispatch WHERE name = ?")
        guard let id = try number.first(dispatch, read: { $0.integer(0) }) else { return nil }
        let phases = try connection.prepare(
            """
            SELECT ?, phase, at, power, window_start, window_end, strategy FROM dispatch_phase WHERE dispatch = ?
            ORDER BY phase
            """)
        let settlements = try connection.prepare(
            """
            SELECT s.name, t.name, x.at, imported_at_start, imported_at_end, exported_at_start, exported_at_end,
                requested
            FROM settlement x JOIN charging_transaction t ON t.id = charging_transaction JOIN station s ON s.id = station
            WHERE dispatch = ? ORDER BY s.name, t.name
            """)
        let power = try connection.prepare(
            "SELECT at, requested, delivered FROM fleet_power WHERE dispatch = ? ORDER BY at")
        let known = try phases.all(dispatch, id, read: DispatchRecord.init(row:))
        guard !known.isEmpty else { return nil }
        return DispatchAccount(
            phases: known,
            settlements: try settlements.all(id) { row in
                SettlementRecord(
                    dispatch: dispatch, station: row.text(0), transaction: row.text(1), at: row.integer(2),
                    importedAtStart: WattHours(row.real(3)), importedAtEnd: WattHours(row.real(4)),
                    exportedAtStart: WattHours(row.real(5)), exportedAtEnd: WattHours(row.real(6)),
                    requested: WattHours(row.real(7)))
            },
            power: try power.all(id) { row in
                FleetPowerRecord(
                    dispatch: dispatch, at: row.integer(0), requested: Watts(row.real(1)), delivered: Watts(row.real(2))
                )
            })
    }

    /// The last phase of each dispatch. SQLite takes the other columns from the row that has the maximum.
    private func phases(_ selection: String) throws(RecordsError) -> [DispatchRecord] {
        let statement = try connection.prepare(
            """
            SELECT d.name, max(phase) AS phase, at, power, window_start, window_end, strategy,
                (SELECT min(id) FROM dispatch_phase first WHERE first.dispatch = p.dispatch) AS heard
            FROM dispatch_phase p JOIN dispatch d ON d.id = p.dispatch GROUP BY p.dispatch \(selection)
            """)
        return try statement.all(read: DispatchRecord.init(row:))
    }

    private func restoreStations() throws(RecordsError) -> [StationRecord] {
        let statement = try connection.prepare(
            """
            SELECT name, max(at), vendor, model, serial_number, firmware, reason
            FROM boot JOIN station ON station.id = station GROUP BY station ORDER BY name
            """)
        return try statement.all { row in
            StationRecord(
                station: row.text(0), at: row.integer(1), vendor: row.text(2), model: row.text(3),
                serialNumber: row.optionalText(4), firmware: row.optionalText(5), bootReason: row.text(6))
        }
    }

    private func restoreEVSEs() throws(RecordsError) -> [EVSEFactsRecord] {
        let statement = try connection.prepare(
            """
            SELECT name, evse, max(at), v2x_enabled, takes_dynamic, operation_modes, energy_transfer_modes,
                charge_limit, discharge_limit
            FROM evse_facts JOIN station ON station.id = station GROUP BY station, evse ORDER BY name, evse
            """)
        return try statement.all { row in
            EVSEFactsRecord(
                station: row.text(0), evse: Int(row.integer(1)), at: row.integer(2), isV2XEnabled: row.integer(3) != 0,
                takesDynamicProfiles: row.integer(4) != 0, operationModes: row.text(5),
                energyTransferModes: row.text(6), chargeLimit: row.quantity(7), dischargeLimit: row.quantity(8))
        }
    }

    private func restoreTransactions() throws(RecordsError) -> [OpenTransaction] {
        let open = try connection.prepare(
            """
            SELECT t.id, s.name, t.name FROM charging_transaction t JOIN station s ON s.id = station
            WHERE ended = 0 ORDER BY s.name, t.name
            """)
        let keys = try open.all { ($0.integer(0), $0.text(1), $0.text(2)) }
        let reader = try OpenTransactionReader.prepared(on: connection)
        var transactions: [OpenTransaction] = []
        for (id, station, name) in keys {
            if let transaction = try reader.read(id, station, name) { transactions.append(transaction) }
        }
        return transactions
    }
}

extension DispatchRecord {
    /// From the columns name, phase, at, power, window start and end, strategy.
    fileprivate init(row: Row) {
        self.init(
            dispatch: row.text(0), phase: Phase(rawValue: UInt8(truncatingIfNeeded: row.integer(1))) ?? .requested,
            at: row.integer(2), power: Watts(row.real(3)), start: row.integer(4), end: row.integer(5),
            strategy: row.text(6))
    }
}
