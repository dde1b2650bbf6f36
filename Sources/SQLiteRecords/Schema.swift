import CSQLite
import Records

/// The tables, and the steps that bring an older file up to them.
///
/// Rows are appended in the order in which they come; what makes a record unique is an index beside the table, whose
/// first column groups the rows that are open at a time, so that inserting touches few pages. Events and readings, the
/// most by far, lie in the order of that key themselves. Stations and transactions are kept by number.
enum Schema {
    /// `steps[n]` brings a file of version n to version n + 1.
    static let steps = [version1, version2, version3, version4, version5]

    private static let version1 = """
        CREATE TABLE station (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE boot (
            id INTEGER PRIMARY KEY, station INTEGER NOT NULL, at INTEGER NOT NULL, vendor TEXT NOT NULL,
            model TEXT NOT NULL, serial_number TEXT, firmware TEXT, reason TEXT NOT NULL, UNIQUE (station, at)) STRICT;
        CREATE TABLE evse_facts (
            id INTEGER PRIMARY KEY, station INTEGER NOT NULL, evse INTEGER NOT NULL, at INTEGER NOT NULL,
            v2x_enabled INTEGER, takes_dynamic INTEGER, takes_offline_duration INTEGER, highest_stack_level INTEGER,
            operation_modes TEXT NOT NULL, energy_transfer_modes TEXT NOT NULL, charge_limit REAL, discharge_limit REAL,
            UNIQUE (station, evse, at)) STRICT;
        CREATE TABLE authorization (
            id INTEGER PRIMARY KEY, station INTEGER NOT NULL, at INTEGER NOT NULL, token TEXT NOT NULL,
            token_type TEXT NOT NULL, status TEXT NOT NULL, UNIQUE (station, at, token, token_type, status)) STRICT;

        CREATE TABLE charging_transaction (
            id INTEGER PRIMARY KEY, station INTEGER NOT NULL, name TEXT NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
            UNIQUE (station, name)) STRICT;
        CREATE INDEX open_transaction ON charging_transaction (id) WHERE ended = 0;
        CREATE TABLE transaction_event (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, sequence_number INTEGER NOT NULL,
            kind INTEGER NOT NULL, at INTEGER NOT NULL, evse INTEGER, trigger TEXT NOT NULL, charging_state TEXT,
            token TEXT, was_offline INTEGER NOT NULL, stopped_reason TEXT,
            UNIQUE (charging_transaction, sequence_number)) STRICT;
        CREATE TABLE sequence_fault (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, kind INTEGER NOT NULL,
            first_number INTEGER NOT NULL, last_number INTEGER NOT NULL, at INTEGER NOT NULL,
            UNIQUE (charging_transaction, kind, first_number, last_number, at)) STRICT;
        -- charging_transaction is 0 outside of transactions, sequence_number -1 in MeterValues.
        CREATE TABLE meter_sample (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, station INTEGER NOT NULL,
            evse INTEGER NOT NULL, sequence_number INTEGER NOT NULL, place INTEGER NOT NULL, at INTEGER NOT NULL,
            context TEXT NOT NULL, imported REAL, exported REAL, power REAL, state_of_charge REAL,
            UNIQUE (charging_transaction, at, sequence_number, place, station, evse)) STRICT;
        CREATE TABLE charging_needs (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, station INTEGER NOT NULL,
            evse INTEGER NOT NULL, at INTEGER NOT NULL, energy_transfer TEXT NOT NULL, is_dynamic INTEGER NOT NULL,
            departure INTEGER, charge_limit REAL, discharge_limit REAL, target_energy REAL, minimum_energy REAL,
            maximum_energy REAL, minimum_v2x_energy REAL, maximum_v2x_energy REAL, state_of_charge REAL, capacity REAL,
            imported INTEGER, exported INTEGER,
            UNIQUE (charging_transaction, at, station, evse)) STRICT;

        CREATE TABLE setpoint (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, at INTEGER NOT NULL, phase INTEGER NOT NULL,
            power REAL NOT NULL, reason TEXT, UNIQUE (charging_transaction, at, phase)) STRICT;

        CREATE TABLE dispatch (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, is_over INTEGER NOT NULL DEFAULT 0) STRICT;
        CREATE INDEX open_dispatch ON dispatch (id) WHERE is_over = 0;
        CREATE TABLE dispatch_event (
            id INTEGER PRIMARY KEY, dispatch INTEGER NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL,
            kind TEXT NOT NULL, is_last INTEGER NOT NULL, charging_transaction INTEGER NOT NULL, evse INTEGER,
            requested REAL, actual REAL, imported INTEGER, exported INTEGER, window_start INTEGER, window_end INTEGER,
            detail TEXT, UNIQUE (dispatch, sequence)) STRICT;
        CREATE TABLE report (
            id INTEGER PRIMARY KEY, dispatch INTEGER NOT NULL UNIQUE, at INTEGER NOT NULL, power REAL NOT NULL,
            window_start INTEGER NOT NULL, window_end INTEGER NOT NULL, strategy TEXT NOT NULL, outcome TEXT NOT NULL,
            requested_energy REAL NOT NULL, unserved_energy REAL NOT NULL) STRICT;
        CREATE TABLE settlement (
            id INTEGER PRIMARY KEY, dispatch INTEGER NOT NULL, charging_transaction INTEGER NOT NULL,
            evse INTEGER NOT NULL, opening_imported INTEGER, opening_exported INTEGER, closing_imported INTEGER,
            closing_exported INTEGER, setpoints INTEGER NOT NULL, dropped_out INTEGER, quality TEXT NOT NULL,
            bound TEXT NOT NULL, UNIQUE (dispatch, charging_transaction, evse)) STRICT;
        """

    /// What `FreshRows` tells of: the two tables that grow with every message, once more without what makes a row
    /// unique.
    private static let version2 = """
        CREATE TABLE fresh_transaction_event (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, sequence_number INTEGER NOT NULL,
            kind INTEGER NOT NULL, at INTEGER NOT NULL, evse INTEGER, trigger TEXT NOT NULL, charging_state TEXT,
            token TEXT, was_offline INTEGER NOT NULL, stopped_reason TEXT) STRICT;
        CREATE TABLE fresh_meter_sample (
            id INTEGER PRIMARY KEY, charging_transaction INTEGER NOT NULL, station INTEGER NOT NULL,
            evse INTEGER NOT NULL, sequence_number INTEGER NOT NULL, place INTEGER NOT NULL, at INTEGER NOT NULL,
            context TEXT NOT NULL, imported REAL, exported REAL, power REAL, state_of_charge REAL) STRICT;
        """

    /// What stations told that is kept as it came, and the operator's table of tokens.
    private static let version3 = """
        CREATE TABLE notice (
            id INTEGER PRIMARY KEY, station INTEGER NOT NULL, at INTEGER NOT NULL, number INTEGER NOT NULL,
            action TEXT NOT NULL, payload TEXT NOT NULL, UNIQUE (station, at, number)) STRICT;
        CREATE INDEX notice_of_station ON notice (station, id);
        CREATE TABLE token (
            id INTEGER PRIMARY KEY, token TEXT NOT NULL, version INTEGER NOT NULL, entry TEXT,
            UNIQUE (token, version)) STRICT;
        """

    /// What stands at stations until it is taken away.
    private static let version4 = """
        CREATE TABLE item (
            id INTEGER PRIMARY KEY, station INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
            number INTEGER NOT NULL, value TEXT NOT NULL, UNIQUE (station, name)) STRICT;
        """

    /// Events and readings in the order of their keys, with no index beside them, and fresh ones of a commit as one row
    /// (`FreshRowWriter`).
    private static let version5 = """
        CREATE TABLE event (
            charging_transaction INTEGER NOT NULL, sequence_number INTEGER NOT NULL, kind INTEGER NOT NULL,
            at INTEGER NOT NULL, evse INTEGER, trigger TEXT NOT NULL, charging_state TEXT, token TEXT,
            was_offline INTEGER NOT NULL, stopped_reason TEXT,
            PRIMARY KEY (charging_transaction, sequence_number)) STRICT, WITHOUT ROWID;
        INSERT INTO event SELECT charging_transaction, sequence_number, kind, at, evse, trigger, charging_state, token,
            was_offline, stopped_reason FROM transaction_event;
        INSERT INTO event SELECT charging_transaction, sequence_number, kind, at, evse, trigger, charging_state, token,
            was_offline, stopped_reason FROM fresh_transaction_event WHERE true
            ON CONFLICT DO NOTHING;
        DROP TABLE transaction_event;
        DROP TABLE fresh_transaction_event;
        ALTER TABLE event RENAME TO transaction_event;
        CREATE TABLE sample (
            charging_transaction INTEGER NOT NULL, at INTEGER NOT NULL, sequence_number INTEGER NOT NULL,
            place INTEGER NOT NULL, evse INTEGER NOT NULL, station INTEGER NOT NULL, context TEXT NOT NULL,
            imported REAL, exported REAL, power REAL, state_of_charge REAL,
            PRIMARY KEY (charging_transaction, at, sequence_number, place, evse, station)) STRICT, WITHOUT ROWID;
        INSERT INTO sample SELECT charging_transaction, at, sequence_number, place, evse, station, context, imported,
            exported, power, state_of_charge FROM meter_sample;
        INSERT INTO sample SELECT charging_transaction, at, sequence_number, place, evse, station, context, imported,
            exported, power, state_of_charge FROM fresh_meter_sample WHERE true
            ON CONFLICT DO NOTHING;
        DROP TABLE meter_sample;
        DROP TABLE fresh_meter_sample;
        ALTER TABLE sample RENAME TO meter_sample;
        CREATE TABLE fresh (id INTEGER PRIMARY KEY, rows BLOB NOT NULL) STRICT;
        """

    /// Brings the file to the newest version, all steps in one transaction.
    static func migrate(_ connection: borrowing Connection, steps: [String] = steps) throws(RecordsError) {
        let version = Int(try connection.text("PRAGMA user_version")) ?? 0
        guard version <= steps.count else {
            throw .tooNew(path: connection.path, version: version, supported: steps.count)
        }
        // Taking the write lock even without a step tells at once whether another process holds the file.
        try connection.execute("BEGIN IMMEDIATE")
        do {
            for step in steps[max(0, version)...] { try connection.execute(step) }
            try connection.execute("PRAGMA user_version = \(steps.count); COMMIT")
        } catch {
            sqlite3_exec(connection.handle, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }
}
