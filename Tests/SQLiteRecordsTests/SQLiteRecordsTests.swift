import CSQLite
import Glibc
import Quantities
import Records
import Testing

@testable import SQLiteRecords

@Suite struct SQLiteRecordsTests {
    private let directory = TemporaryDirectory()

    private static func event(_ number: Int) -> Record {
        .transactionEvent(
            TransactionEventRecord(
                station: "CS1", transaction: "T1", sequenceNumber: number, kind: number == 0 ? .started : .updated,
                at: Int64(number), trigger: "MeterValuePeriodic"))
    }

    @Test(arguments: 1...20) func `it answers as the store in memory does, also after reopening`(seed: UInt64) throws {
        var random = RandomRecords(seed: seed)
        var memory = MemoryRecords()
        var kept = try SQLiteRecords(path: directory.database)
        for _ in 0..<10 {
            let batch = random.batch(40)
            let (count, expected) = (try kept.commit(batch), memory.commit(batch))
            #expect(count == expected)
        }
        try expectSame(&kept, memory)
        kept = try SQLiteRecords(path: directory.path + "/other.sqlite")
        kept = try SQLiteRecords(path: directory.database)
        try expectSame(&kept, memory)
        // Keys are known across runs as well.
        let again = memory.records + expectedItems(memory)
        let count = try kept.commit(again)
        #expect(count == CommitCount(kept: 0, duplicates: again.count))
    }

    private func expectedItems(_ memory: MemoryRecords) -> [Record] { memory.restore().items.map { .item($0) } }

    @Test func `of what stands at a station the latest is kept, until it is taken away`() throws {
        func item(_ at: Int64, _ value: String?, station: String = "CS1") -> Record {
            .item(ItemRecord(station: station, name: "limit/0/EMS", at: at, number: 1, value: value))
        }
        var store = try SQLiteRecords(path: directory.database)
        var memory = MemoryRecords()
        for batch in [[item(5, "5"), item(3, "3"), item(5, "5 again")], [item(9, "9"), item(1, "1", station: "CS2")]] {
            let (count, expected) = (try store.commit(batch), memory.commit(batch))
            #expect(count == expected)
        }
        #expect(try store.restore().items.map(\.value) == ["9", "1"])
        let (gone, expected) = (try store.commit([item(2, nil)]), memory.commit([item(2, nil)]))
        #expect(gone == expected)
        #expect(try store.restore().items.map(\.station) == ["CS2"])
        #expect(memory.restore().items.map(\.station) == ["CS2"])
    }

    private func expectSame(_ kept: inout SQLiteRecords, _ memory: MemoryRecords) throws {
        let (restored, expected) = (try kept.restore(), memory.restore())
        #expect(restored.stations == expected.stations)
        #expect(restored.evses == expected.evses)
        #expect(restored.transactions == expected.transactions)
        #expect(restored.dispatches == expected.dispatches)
        #expect(restored.tokens == expected.tokens)
        #expect(restored.items == expected.items)
        for action in ["NotifyEvent", "NotifySettlement", nil] {
            let (notices, others) = (
                try kept.notices(of: "CS1", action: action, latest: 7),
                memory.notices(of: "CS1", action: action, latest: 7)
            )
            #expect(notices == others)
        }
        let (dispatches, latest) = (try kept.dispatches(latest: 2), memory.dispatches(latest: 2))
        #expect(dispatches == latest)
        for dispatch in ["D0", "D1", "D2", "none"] {
            let (account, other) = (try kept.account(of: dispatch), memory.account(of: dispatch))
            #expect(account == other)
        }
    }

    @Test func `of a station that never stops telling the latest notices are kept`() throws {
        var store = try SQLiteRecords(path: directory.database)
        let notices = (1...2000).map { number in
            Record.notice(
                NoticeRecord(
                    station: "CS1", at: 0, number: Int64(number), action: "NotifyEvent", payload: "{}"))
        }
        _ = try store.commit(notices)
        let kept = try store.notices(of: "CS1", action: nil, latest: 5000)
        #expect((NoticeRecord.most..<NoticeRecord.most + 64).contains(kept.count))
        #expect(kept.first?.number == 2000)
        #expect(kept.last?.number == Int64(2001 - kept.count))
    }

    @Test func `new events wait beside the index, and an older one brings them in`() throws {
        var store = try SQLiteRecords(path: directory.database)
        _ = try store.commit([Self.event(0), Self.event(2)])
        #expect(try Self.rows(of: store) == ["2", "0"])
        let count = try store.commit([Self.event(1), Self.event(2), Self.event(3)])
        #expect(count == CommitCount(kept: 2, duplicates: 1))
        #expect(try Self.rows(of: store) == ["1", "3"])
        let restored = try store.restore().transactions.first
        #expect(restored?.lastSequenceNumber == 3)
        #expect(restored?.missing == [])
        #expect(try Self.rows(of: store) == ["0", "4"])
    }

    @Test func `a reading waits with its event, and one without a new event does not`() throws {
        var store = try SQLiteRecords(path: directory.database)
        func reading(_ place: Int) -> Record {
            .meterSample(
                MeterSampleRecord(
                    station: "CS1", evse: 1, transaction: "T1",
                    origin: .transactionEvent(sequenceNumber: 0, index: place), at: 7, power: 1))
        }
        let count = try store.commit([Self.event(0), reading(0), reading(1), reading(1)])
        #expect(count == CommitCount(kept: 3, duplicates: 1))
        let later = try store.commit([Self.event(0), reading(0), reading(2)])
        #expect(later == CommitCount(kept: 1, duplicates: 2))
        #expect(try store.connection.text("SELECT count(*) FROM meter_sample") == "3")
        #expect(store.fresh.isEmpty)
    }

    @Test func `readings without an event leave what is fresh alone`() throws {
        var store = try SQLiteRecords(path: directory.database)
        let reading = Record.meterSample(
            MeterSampleRecord(
                station: "CS1", evse: 1, transaction: "T1", origin: .meterValues(index: 0), at: 7, power: 1))
        let count = try store.commit([Self.event(0), reading, reading])
        #expect(count == CommitCount(kept: 2, duplicates: 1))
        #expect(try Self.rows(of: store) == ["1", "0"])
    }

    @Test func `what was fresh when the store was left is moved when it is opened again`() throws {
        do {
            var store = try SQLiteRecords(path: directory.database)
            _ = try store.commit([Self.event(0), Self.event(1)])
        }
        var store = try SQLiteRecords(path: directory.database)
        let count = try store.commit([Self.event(1), Self.event(2)])
        #expect(count == CommitCount(kept: 1, duplicates: 1))
        #expect(try Self.rows(of: store) == ["1", "2"])
    }

    @Test func `fresh rows that cannot be read are told`() throws {
        var store = try SQLiteRecords(path: directory.database)
        _ = try store.commit([Self.event(0)])
        try store.connection.execute("UPDATE fresh SET rows = substr(rows, 1, length(rows) - 1)")
        var failure: RecordsError?
        do throws(RecordsError) { _ = try store.restore() } catch { failure = error }
        #expect(failure == .corrupt(path: directory.database, detail: "fresh rows cannot be read"))
    }

    @Test func `many fresh rows are moved at once`() throws {
        var store = try SQLiteRecords(path: directory.database)
        _ = try store.commit((0..<FreshRows.most).map(Self.event))
        #expect(try Self.rows(of: store) == ["\(FreshRows.most)", "0"])
        _ = try store.commit([Self.event(FreshRows.most)])
        #expect(try Self.rows(of: store) == ["1", "\(FreshRows.most)"])
    }

    /// Events that are fresh, and events in the index.
    private static func rows(of store: borrowing SQLiteRecords) throws(RecordsError) -> [String] {
        [
            "\(store.fresh.count)",
            try store.connection.text("SELECT count(*) FROM transaction_event"),
        ]
    }

    @Test func `every commit is synchronised to the disk`() throws {
        let store = try SQLiteRecords(path: directory.database)
        let (journal, synchronous) = (
            try store.connection.text("PRAGMA journal_mode"), try store.connection.text("PRAGMA synchronous")
        )
        #expect(journal == "wal")
        // 2 is FULL.
        #expect(synchronous == "2")
    }

    @Test func `a second user of the file is refused`() throws {
        var store = try SQLiteRecords(path: directory.database)
        #expect(Self.error(directory.database) == .locked(path: directory.database))
        _ = try store.commit([Self.event(0)])
    }

    @Test func `a file that is no database is refused`() throws {
        write(
            Array("not a database at all, though long enough to have a header of a hundred bytes and more: ".utf8),
            at: 0)
        guard case .corrupt = Self.error(directory.database) else {
            Issue.record("\(String(describing: Self.error(directory.database)))")
            return
        }
    }

    @Test func `a damaged file is refused`() throws {
        do {
            var store = try SQLiteRecords(path: directory.database)
            _ = try store.commit((0..<5000).map(Self.event))
        }
        write([UInt8](repeating: 0xA5, count: 4096 * 20), at: 4096 * 30)
        guard case .corrupt = Self.error(directory.database) else {
            Issue.record("\(String(describing: Self.error(directory.database)))")
            return
        }
    }

    @Test func `a directory that does not exist is told`() {
        guard case .inaccessible(let path, _) = Self.error("/nonexistent/ebb.sqlite") else {
            Issue.record("\(String(describing: Self.error("/nonexistent/ebb.sqlite")))")
            return
        }
        #expect(path == "/nonexistent/ebb.sqlite")
    }

    @Test func `a full disk fails the batch and leaves the earlier ones`() throws {
        var store = try SQLiteRecords(path: directory.database, sizeLimit: 400_000)
        _ = try store.commit((0..<100).map(Self.event))
        var failure: RecordsError?
        do throws(RecordsError) { _ = try store.commit((100..<50_000).map(Self.event)) } catch { failure = error }
        #expect(failure == .full(path: directory.database))
        // What was begun is undone, and small batches go on.
        let count = try store.commit([Self.event(100)])
        #expect(count == CommitCount(kept: 1, duplicates: 0))
        let last = try store.restore().transactions.first?.lastSequenceNumber
        #expect(last == 100)
    }

    @Test func `an older file is brought up to date, a newer one is refused`() throws {
        do { _ = try SQLiteRecords(path: directory.database) }
        do {
            let steps = Schema.steps + ["CREATE TABLE later (id INTEGER PRIMARY KEY)"]
            var store = try SQLiteRecords(path: directory.database, steps: steps)
            let rows = try store.connection.text("SELECT count(*) FROM later")
            #expect(rows == "0")
            _ = try store.commit([Self.event(0)])
        }
        let version = Schema.steps.count
        #expect(
            Self.error(directory.database)
                == .tooNew(path: directory.database, version: version + 1, supported: version))
    }

    @Test func `events and readings of an older file are kept, the fresh ones too`() throws {
        do {
            let connection = try Connection(path: directory.database)
            try Schema.migrate(connection, steps: Array(Schema.steps.prefix(4)))
            try connection.execute(
                """
                INSERT INTO station (id, name) VALUES (1, 'CS1');
                INSERT INTO charging_transaction (id, station, name) VALUES (1, 1, 'T1');
                INSERT INTO transaction_event
                    (charging_transaction, sequence_number, kind, at, evse, trigger, charging_state, was_offline)
                    VALUES (1, 0, 0, 5, 1, 'CablePluggedIn', 'Charging', 0);
                INSERT INTO fresh_transaction_event
                    (charging_transaction, sequence_number, kind, at, trigger, was_offline)
                    VALUES (1, 1, 1, 6, 'MeterValuePeriodic', 0), (1, 0, 0, 5, 'CablePluggedIn', 0);
                INSERT INTO meter_sample
                    (charging_transaction, station, evse, sequence_number, place, at, context, imported)
                    VALUES (1, 1, 1, 0, 0, 5, 'Sample.Periodic', 10);
                INSERT INTO fresh_meter_sample
                    (charging_transaction, station, evse, sequence_number, place, at, context, imported, power)
                    VALUES (1, 1, 1, 1, 0, 6, 'Sample.Periodic', 12, 7000);
                """)
        }
        var store = try SQLiteRecords(path: directory.database)
        let transaction = try store.restore().transactions.first
        #expect(transaction?.lastSequenceNumber == 1)
        #expect(transaction?.chargingState == "Charging")
        #expect(transaction?.firstImported == 10)
        #expect(transaction?.lastImported == 12)
        #expect(transaction?.power == 7000)
        let count = try store.commit([Self.event(0), Self.event(1), Self.event(2)])
        #expect(count == CommitCount(kept: 1, duplicates: 2))
    }

    @Test func `a step that fails leaves the file as it was`() throws {
        let steps = Schema.steps + ["CREATE TABLE later (id INTEGER PRIMARY KEY); CREATE TABLE later (id INTEGER)"]
        #expect(throws: RecordsError.self) { try Self.openOnce(directory.database, steps: steps) }
        let store = try SQLiteRecords(path: directory.database)
        let version = try store.connection.text("PRAGMA user_version")
        #expect(version == "\(Schema.steps.count)")
    }

    private static func openOnce(_ path: String, steps: [String] = Schema.steps) throws(RecordsError) {
        _ = try SQLiteRecords(path: path, steps: steps)
    }

    private static func error(_ path: String) -> RecordsError? {
        do throws(RecordsError) {
            try openOnce(path)
            return nil
        } catch {
            return error
        }
    }

    private func write(_ bytes: [UInt8], at offset: Int) {
        let file = open(directory.database, O_WRONLY | O_CREAT, 0o600)
        #expect(pwrite(file, bytes, bytes.count, off_t(offset)) == bytes.count)
        close(file)
    }
}
