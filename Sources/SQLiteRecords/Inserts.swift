import Records

/// The statements of a commit, prepared once.
struct Inserts: ~Copyable {
    let begin, commit: Statement
    let station, stationNumber: Statement
    let transaction, transactionNumber, end: Statement
    let dispatch, dispatchNumber: Statement
    let boot, evseFacts, authorization: Statement
    let transactionEvent, sequenceFault, meterSample, chargingNeeds: Statement
    let fresh, highest: Statement
    /// As `transactionEvent` and `meterSample`, for `rowsAtOnce`.
    let transactionEvents, meterSamples: Statement
    let setpoint, dispatchEvent, endDispatch, report, settlement: Statement
    let notice, dropNotices, token, item, dropItem: Statement

    /// A statement's own cost is twice a row's.
    static let rowsAtOnce = 16

    static let eventColumns = """
        charging_transaction, sequence_number, kind, at, evse, trigger, charging_state, token, was_offline,
        stopped_reason
        """
    static let sampleColumns = """
        charging_transaction, at, sequence_number, place, evse, station, context, imported, exported, power,
        state_of_charge
        """

    static func prepared(on connection: borrowing Connection) throws(RecordsError) -> Inserts {
        try Inserts(
            begin: connection.prepare("BEGIN IMMEDIATE"),
            commit: connection.prepare("COMMIT"),
            station: connection.insert(into: "station", "name"),
            stationNumber: connection.prepare("SELECT id FROM station WHERE name = ?"),
            transaction: connection.insert(into: "charging_transaction", "station, name"),
            transactionNumber: connection.prepare(
                "SELECT id FROM charging_transaction WHERE station = ? AND name = ?"),
            end: connection.prepare("UPDATE charging_transaction SET ended = 1 WHERE id = ?"),
            dispatch: connection.insert(into: "dispatch", "name"),
            dispatchNumber: connection.prepare("SELECT id FROM dispatch WHERE name = ?"),
            boot: connection.insert(into: "boot", "station, at, vendor, model, serial_number, firmware, reason"),
            evseFacts: connection.insert(
                into: "evse_facts",
                """
                station, evse, at, v2x_enabled, takes_dynamic, takes_offline_duration, highest_stack_level,
                operation_modes, energy_transfer_modes, charge_limit,
                discharge_limit
                """),
            authorization: connection.insert(into: "authorization", "station, at, token, token_type, status"),
            transactionEvent: connection.insert(into: "transaction_event", eventColumns),
            sequenceFault: connection.insert(
                into: "sequence_fault", "charging_transaction, kind, first_number, last_number, at"),
            meterSample: connection.insert(into: "meter_sample", sampleColumns),
            chargingNeeds: connection.insert(
                into: "charging_needs",
                """
                charging_transaction, station, evse, at, energy_transfer, is_dynamic, departure, charge_limit,
                discharge_limit, target_energy, minimum_energy, maximum_energy, minimum_v2x_energy, maximum_v2x_energy,
                state_of_charge, capacity, imported, exported
                """),
            fresh: connection.prepare("INSERT INTO fresh (rows) VALUES (?)"),
            highest: connection.prepare(
                "SELECT max(sequence_number) FROM transaction_event WHERE charging_transaction = ?"),
            transactionEvents: connection.insert(into: "transaction_event", eventColumns, rows: rowsAtOnce),
            meterSamples: connection.insert(into: "meter_sample", sampleColumns, rows: rowsAtOnce),
            setpoint: connection.insert(into: "setpoint", "charging_transaction, at, phase, power, reason"),
            dispatchEvent: connection.insert(
                into: "dispatch_event",
                """
                dispatch, sequence, at, kind, is_last, charging_transaction, evse, requested, actual, imported,
                exported, window_start, window_end, detail
                """),
            endDispatch: connection.prepare("UPDATE dispatch SET is_over = 1 WHERE id = ?"),
            report: connection.insert(
                into: "report",
                """
                dispatch, at, power, window_start, window_end, strategy, outcome, requested_energy, unserved_energy
                """),
            settlement: connection.insert(
                into: "settlement",
                """
                dispatch, charging_transaction, evse, opening_imported, opening_exported, closing_imported,
                closing_exported, setpoints, dropped_out, quality, bound
                """),
            notice: connection.insert(into: "notice", "station, at, number, action, payload"),
            dropNotices: connection.prepare(
                """
                DELETE FROM notice WHERE station = ?1 AND id <= (
                    SELECT id FROM notice WHERE station = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)
                """),
            token: connection.insert(into: "token", "token, version, entry"),
            item: connection.prepare(
                """
                INSERT INTO item (station, name, at, number, value) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (station, name) DO UPDATE
                    SET at = excluded.at, number = excluded.number, value = excluded.value
                    WHERE (excluded.at, excluded.number) > (at, number)
                """),
            dropItem: connection.prepare("DELETE FROM item WHERE station = ? AND name = ?"))
    }
}

extension Connection {
    /// An insert that leaves a row of the same key as it is. `columns` are separated by commas.
    fileprivate func insert(into table: String, _ columns: String, rows: Int = 1) throws(RecordsError) -> Statement {
        let row = "(" + columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ") + ")"
        let rows = repeatElement(row, count: rows).joined(separator: ", ")
        // Only a repeated key is passed over; every other fault must show.
        return try prepare("INSERT INTO \(table) (\(columns)) VALUES \(rows) ON CONFLICT DO NOTHING")
    }
}
