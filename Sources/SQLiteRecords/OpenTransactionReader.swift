import Quantities
import Records

/// Reads what is last known of a transaction, by indexed look-ups: its cost does not grow with its history, except
/// for the search for missing sequence numbers.
struct OpenTransactionReader: ~Copyable {
    fileprivate let firstEvent, lastEvent, missing: Statement
    private let evse, token, chargingState: Statement
    private let firstImported, firstExported, lastImported, lastExported: Statement
    private let power, stateOfCharge, lastReading: Statement
    private let needs, setpoint: Statement

    static func prepared(on connection: borrowing Connection) throws(RecordsError) -> OpenTransactionReader {
        try OpenTransactionReader(
            firstEvent: connection.events("at, sequence_number", .first),
            lastEvent: connection.events("at, sequence_number", .last),
            missing: connection.prepare(
                """
                SELECT sequence_number, following FROM (
                    SELECT sequence_number, lead(sequence_number) OVER (ORDER BY sequence_number) AS following
                    FROM transaction_event WHERE charging_transaction = ?)
                WHERE following > sequence_number + 1
                """),
            evse: connection.events("evse", .first, where: "evse"),
            token: connection.events("token", .first, where: "token"),
            chargingState: connection.events("charging_state", .last, where: "charging_state"),
            firstImported: connection.samples("imported", .first),
            firstExported: connection.samples("exported", .first),
            lastImported: connection.samples("imported", .last),
            lastExported: connection.samples("exported", .last),
            power: connection.samples("power", .last),
            stateOfCharge: connection.samples("state_of_charge", .last),
            lastReading: connection.samples("at", .last),
            needs: connection.prepare(
                """
                SELECT evse, at, energy_transfer, is_dynamic, departure, charge_limit, discharge_limit, target_energy,
                    minimum_energy, maximum_energy, minimum_v2x_energy, maximum_v2x_energy, state_of_charge, capacity, imported, exported
                FROM charging_needs WHERE charging_transaction = ? ORDER BY at DESC, id DESC LIMIT 1
                """),
            setpoint: connection.prepare(
                "SELECT phase, power FROM setpoint WHERE charging_transaction = ? ORDER BY at DESC, id DESC LIMIT 1"))
    }

    /// Nil when only readings or set-points of it are known, but no event.
    func read(_ id: Int64, _ station: String, _ name: String) throws(RecordsError) -> OpenTransaction? {
        guard let first = try firstEvent.first(id, read: { (at: $0.integer(0), number: $0.integer(1)) }),
            let last = try lastEvent.first(id, read: { (at: $0.integer(0), number: $0.integer(1)) })
        else { return nil }
        var holes = try missing.all(id) { Int($0.integer(0)) + 1...Int($0.integer(1)) - 1 }
        if first.number > 0 { holes.insert(0...Int(first.number) - 1, at: 0) }
        return OpenTransaction(
            station: station, transaction: name, evse: try evse.first(id) { Int($0.integer(0)) },
            token: try token.first(id) { $0.text(0) }, chargingState: try chargingState.first(id) { $0.text(0) },
            started: first.at, lastEvent: last.at, lastSequenceNumber: Int(last.number), missing: holes,
            firstImported: try quantity(firstImported, id), firstExported: try quantity(firstExported, id),
            lastImported: try quantity(lastImported, id), lastExported: try quantity(lastExported, id),
            power: try quantity(power, id), stateOfCharge: try quantity(stateOfCharge, id),
            lastReading: try lastReading.first(id) { $0.integer(0) },
            needs: try readNeeds(id, station, name), setpoint: try readSetpoint(id))
    }

    private func quantity<Value: Quantity>(
        _ statement: borrowing Statement, _ id: Int64
    ) throws(RecordsError) -> Value? {
        try statement.first(id) { Value($0.real(0)) }
    }

    private func readNeeds(
        _ id: Int64, _ station: String, _ name: String
    ) throws(RecordsError) -> ChargingNeedsRecord? {
        try needs.first(id) { row in
            ChargingNeedsRecord(
                station: station, evse: Int(row.integer(0)), transaction: name, at: row.integer(1),
                energyTransfer: row.text(2), isDynamic: row.integer(3) != 0, departure: row.optionalInteger(4),
                chargeLimit: row.quantity(5), dischargeLimit: row.quantity(6), targetEnergy: row.quantity(7),
                minimumEnergy: row.quantity(8), maximumEnergy: row.quantity(9), minimumV2XEnergy: row.quantity(10),
                maximumV2XEnergy: row.quantity(11), stateOfCharge: row.quantity(12), capacity: row.quantity(13),
                registers: row.registers(14, 15))
        }
    }

    private func readSetpoint(_ id: Int64) throws(RecordsError) -> Watts? {
        let standing: [SetpointRecord.Phase] = [.sent, .accepted]
        let last = try setpoint.first(id) { row in
            standing.contains { $0.rawValue == row.integer(0) } ? Watts(row.real(1)) : nil
        }
        return last ?? nil
    }
}

private enum End: String {
    case first = "ASC"
    case last = "DESC"
}

extension Connection {
    /// Columns of a transaction's first or last event, or of the first or last that has `column`.
    fileprivate func events(
        _ columns: String, _ end: End, where column: String? = nil
    ) throws(RecordsError) -> Statement {
        let condition = column.map { " AND \($0) IS NOT NULL" } ?? ""
        return try prepare(
            """
            SELECT \(columns) FROM transaction_event WHERE charging_transaction = ?\(condition)
            ORDER BY sequence_number \(end.rawValue) LIMIT 1
            """)
    }

    /// A column of the first or last reading that has it. Of readings of one instant the sequence
    /// numbers tell the order; those of MeterValues come first.
    fileprivate func samples(_ column: String, _ end: End) throws(RecordsError) -> Statement {
        try prepare(
            """
            SELECT \(column) FROM meter_sample WHERE charging_transaction = ? AND \(column) IS NOT NULL
            ORDER BY at \(end.rawValue), sequence_number \(end.rawValue), place \(end.rawValue), evse \(end.rawValue)
            LIMIT 1
            """)
    }
}
