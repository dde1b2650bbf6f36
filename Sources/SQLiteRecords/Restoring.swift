import Quantities
import Records

/// What is read back: after a restart, and for reports.
extension SQLiteRecords {
    public mutating func restore() throws(RecordsError) -> RestoredState {
        try settle()
        return RestoredState(
            stations: try restoreStations(), evses: try restoreEVSEs(), transactions: try restoreTransactions(),
            dispatches: try restoreTrails(), tokens: try restoreTokens(), items: try restoreItems())
    }

    public mutating func notices(
        of station: String, action: String?, latest count: Int
    ) throws(RecordsError) -> [NoticeRecord] {
        let statement = try connection.prepare(
            """
            SELECT at, number, action, payload FROM notice
            WHERE station = (SELECT id FROM station WHERE name = ?1) AND (?2 IS NULL OR action = ?2)
            ORDER BY id DESC LIMIT ?3
            """)
        return try statement.all(station, action, max(0, count)) { row in
            NoticeRecord(
                station: station, at: row.integer(0), number: row.integer(1), action: row.text(2),
                payload: row.text(3))
        }
    }

    private func restoreItems() throws(RecordsError) -> [ItemRecord] {
        let statement = try connection.prepare(
            """
            SELECT s.name, i.name, at, number, value FROM item i JOIN station s ON s.id = station
            ORDER BY s.name, i.name
            """)
        return try statement.all { row in
            ItemRecord(
                station: row.text(0), name: row.text(1), at: row.integer(2), number: row.integer(3),
                value: row.text(4))
        }
    }

    private func restoreTokens() throws(RecordsError) -> [TokenRecord] {
        let statement = try connection.prepare(
            "SELECT token, max(version), entry FROM token GROUP BY token ORDER BY token")
        return try statement.all { row in
            TokenRecord(token: row.text(0), version: Int(row.integer(1)), entry: row.optionalText(2))
        }
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
            SELECT name, evse, max(at), v2x_enabled, takes_dynamic, takes_offline_duration, highest_stack_level,
                operation_modes, energy_transfer_modes,
                charge_limit, discharge_limit
            FROM evse_facts JOIN station ON station.id = station GROUP BY station, evse ORDER BY name, evse
            """)
        return try statement.all { row in
            EVSEFactsRecord(
                station: row.text(0), evse: Int(row.integer(1)), at: row.integer(2), isV2XEnabled: row.bool(3),
                takesDynamicProfiles: row.bool(4), takesOfflineDuration: row.bool(5),
                highestStackLevel: row.optionalInteger(6).map { Int($0) }, operationModes: row.text(7),
                energyTransferModes: row.text(8), chargeLimit: row.quantity(9), dischargeLimit: row.quantity(10))
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
