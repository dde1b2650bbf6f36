import CSQLite
import Quantities
import Records

/// Records in an SQLite file: write-ahead log, synchronised on every commit, one transaction a batch.
///
/// The file belongs to this value for as long as it lives: a second process is refused. It is not shared between
/// threads; `GroupCommit` gives it one of its own.
public struct SQLiteRecords: RecordStore, ~Copyable {
    let connection: Connection
    let inserts: Inserts
    var fresh = FreshRows()
    private var stations = NumberCache<String, Int64>()
    private var transactions = NumberCache<TransactionKey, KnownTransaction>()
    private var dispatches = NumberCache<String, Int64>()
    /// The one asked for last.
    private var latest: (key: TransactionKey, known: KnownTransaction)?

    /// Opens the file at `path`, or creates it, and checks it; a check takes about a second a gigabyte.
    ///
    /// - Parameter sizeLimit: bytes that the file may grow to; nil: as far as the disk goes.
    public init(path: String, sizeLimit: Int? = nil) throws(RecordsError) {
        try self.init(path: path, sizeLimit: sizeLimit, steps: Schema.steps)
    }

    init(path: String, sizeLimit: Int? = nil, steps: [String]) throws(RecordsError) {
        let connection = try Connection(path: path)
        // Exclusive before the first access: no shared-memory file, and no second writer until we close.
        try connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try connection.execute("PRAGMA journal_mode = WAL")
        try connection.execute("PRAGMA synchronous = FULL")
        // Pages that are written again and again reach the file once; what a statement may undo stays in memory.
        try connection.execute("PRAGMA wal_autocheckpoint = 8000")
        try connection.execute("PRAGMA temp_store = MEMORY")
        // Sixteen megabytes: the indexes' pages that are written to at a time.
        try connection.execute("PRAGMA cache_size = -16000")
        if let sizeLimit {
            let pageSize = Int(try connection.text("PRAGMA page_size")) ?? 4096
            try connection.execute("PRAGMA max_page_count = \(max(1, sizeLimit / pageSize))")
        }
        let finding = try connection.text("PRAGMA quick_check(1)")
        guard finding == "ok" else { throw .corrupt(path: path, detail: finding) }
        try Schema.migrate(connection, steps: steps)
        inserts = try Inserts.prepared(on: connection)
        self.connection = connection
    }

    public mutating func commit(_ batch: [Record]) throws(RecordsError) -> CommitCount {
        var count = CommitCount()
        guard !batch.isEmpty else { return count }
        try transact { store throws(RecordsError) in
            if store.fresh.mustMove { try store.moveFreshRows() }
            for record in batch {
                if try store.insert(record) { count.kept += 1 } else { count.duplicates += 1 }
            }
            try store.keepFreshRows()
            store.fresh.leaveEvent()
        }
        return count
    }

    /// Puts every row where it is looked up.
    mutating func settle() throws(RecordsError) {
        guard !fresh.isEmpty else { return }
        try transact { store throws(RecordsError) in try store.moveFreshRows() }
    }

    /// All that `body` writes, or nothing of it.
    private mutating func transact(_ body: (inout SQLiteRecords) throws(RecordsError) -> Void) throws(RecordsError) {
        do {
            try inserts.begin.run()
            try body(&self)
            try inserts.commit.run()
        } catch {
            // SQLite may have rolled back itself, when the disk is full for one; then this does nothing.
            sqlite3_exec(connection.handle, "ROLLBACK", nil, nil, nil)
            stations.removeAll()
            transactions.removeAll()
            latest = nil
            dispatches.removeAll()
            fresh.lost()
            throw error
        }
    }

    /// Whether the record was new.
    private mutating func insert(_ record: Record) throws(RecordsError) -> Bool {
        switch record {
        case .station(let r):
            return try inserts.boot.insert(
                try number(station: r.station), r.at, r.vendor, r.model, r.serialNumber, r.firmware, r.bootReason)
        case .evseFacts(let r):
            return try inserts.evseFacts.insert(
                try number(station: r.station), r.evse, r.at, r.isV2XEnabled, r.takesDynamicProfiles,
                r.takesOfflineDuration, r.highestStackLevel, r.operationModes, r.energyTransferModes, r.chargeLimit,
                r.dischargeLimit)
        case .authorization(let r):
            return try inserts.authorization.insert(
                try number(station: r.station), r.at, r.token, r.tokenType, r.status)
        case .transactionEvent(let r): return try insert(r)
        case .sequenceFault(let r):
            return try inserts.sequenceFault.insert(
                try number(r.station, r.transaction), r.kind.rawValue, r.numbers.lowerBound, r.numbers.upperBound,
                r.at)
        case .meterSample(let r): return try insert(r)
        case .chargingNeeds(let r):
            return try inserts.chargingNeeds.insert(
                try number(r.station, r.transaction), try number(station: r.station), r.evse, r.at, r.energyTransfer,
                r.isDynamic, r.departure, r.chargeLimit, r.dischargeLimit, r.targetEnergy, r.minimumEnergy,
                r.maximumEnergy, r.minimumV2XEnergy, r.maximumV2XEnergy, r.stateOfCharge, r.capacity,
                r.registers?.imported, r.registers?.exported)
        case .setpoint(let r):
            return try inserts.setpoint.insert(
                try number(r.station, r.transaction), r.at, r.phase.rawValue, r.power, r.reason)
        case .dispatchEvent(let r): return try insert(r)
        case .report(let r):
            return try inserts.report.insert(
                try number(dispatch: r.dispatch), r.at, r.power, r.start, r.end, r.strategy, r.outcome,
                r.requestedEnergy, r.unservedEnergy)
        case .settlement(let r):
            return try inserts.settlement.insert(
                try number(dispatch: r.dispatch), try number(r.session.station, r.session.transaction),
                r.session.evse, r.opening?.imported, r.opening?.exported, r.closing?.imported, r.closing?.exported,
                r.setpoints, r.droppedOut, r.quality, r.bound)
        case .notice(let r): return try insert(r)
        case .token(let r): return try inserts.token.insert(r.token, r.version, r.entry)
        case .item(let r):
            let station = try number(station: r.station)
            guard let value = r.value else { return try inserts.dropItem.insert(station, r.name) }
            return try inserts.item.insert(station, r.name, r.at, r.number, value)
        }
    }

    /// Old notices go now and then, so that a station that never stops telling fills no disk.
    private mutating func insert(_ notice: NoticeRecord) throws(RecordsError) -> Bool {
        let station = try number(station: notice.station)
        let isNew = try inserts.notice.insert(station, notice.at, notice.number, notice.action, notice.payload)
        if isNew, sqlite3_last_insert_rowid(connection.handle) % 64 == 0 {
            try inserts.dropNotices.run(station, NoticeRecord.most)
        }
        return isNew
    }

    private mutating func insert(_ event: DispatchEventRecord) throws(RecordsError) -> Bool {
        let dispatch = try number(dispatch: event.dispatch)
        let transaction = try event.session.map { session throws(RecordsError) in
            try number(session.station, session.transaction)
        }
        let isNew = try inserts.dispatchEvent.insert(
            dispatch, event.sequence, event.at, event.kind, event.isLast, transaction ?? 0, event.session?.evse,
            event.requested, event.actual, event.registers?.imported, event.registers?.exported, event.start,
            event.end, event.detail)
        if isNew && event.isLast { try inserts.endDispatch.run(dispatch) }
        return isNew
    }

    private mutating func insert(_ event: TransactionEventRecord) throws(RecordsError) -> Bool {
        let known = try know(TransactionKey(station: event.station, transaction: event.transaction))
        var isNew = true
        if event.sequenceNumber > known.highest {
            fresh.append(event, of: known.number)
            known.highest = event.sequenceNumber
        } else {
            fresh.leaveEvent()
            if !fresh.isEmpty { try moveFreshRows() }
            isNew = try insert { $0.append(event, of: known.number) }
        }
        if isNew && event.kind == .ended { try inserts.end.run(known.number) }
        return isNew
    }

    private mutating func insert(_ sample: MeterSampleRecord) throws(RecordsError) -> Bool {
        var (transaction, station): (Int64, Int64)
        if let name = sample.transaction {
            let known = try know(TransactionKey(station: sample.station, transaction: name))
            (transaction, station) = (known.number, known.station)
            if fresh.take(sample, of: transaction, station: station) { return true }
            // It came with an event that came again: that one may be fresh still.
            if case .transactionEvent = sample.origin, !fresh.isEmpty { try moveFreshRows() }
        } else {
            (transaction, station) = (0, try number(station: sample.station))
        }
        return try insert { $0.append(sample, of: transaction, station: station) }
    }

    private mutating func number(station name: String) throws(RecordsError) -> Int64 {
        if let known = stations[name] { return known }
        try inserts.station.run(name)
        guard let number = try inserts.stationNumber.first(name, read: { $0.integer(0) }) else {
            throw connection.lastError
        }
        stations[name] = number
        return number
    }

    /// 0 without a transaction.
    private mutating func number(_ station: String, _ transaction: String?) throws(RecordsError) -> Int64 {
        guard let transaction else { return 0 }
        return try know(TransactionKey(station: station, transaction: transaction)).number
    }

    private mutating func know(_ key: TransactionKey) throws(RecordsError) -> KnownTransaction {
        // A reading follows its event.
        if let latest, latest.key == key { return latest.known }
        if let known = transactions[key] {
            latest = (key, known)
            return known
        }
        // All are forgotten when no room is left.
        if transactions.isFull, !fresh.isEmpty { try moveFreshRows() }
        let station = try number(station: key.station)
        let isNew = try inserts.transaction.insert(station, key.transaction)
        guard let number = try inserts.transactionNumber.first(station, key.transaction, read: { $0.integer(0) })
        else { throw connection.lastError }
        let highest = isNew ? nil : try inserts.highest.first(number, read: { $0.optionalInteger(0) })
        let known = KnownTransaction(number: number, station: station, highest: Int((highest ?? nil) ?? -1))
        transactions[key] = known
        latest = (key, known)
        return known
    }

    private mutating func number(dispatch name: String) throws(RecordsError) -> Int64 {
        if let known = dispatches[name] { return known }
        try inserts.dispatch.run(name)
        guard let number = try inserts.dispatchNumber.first(name, read: { $0.integer(0) })
        else { throw connection.lastError }
        dispatches[name] = number
        return number
    }
}

/// A transaction's and its station's number, and the highest sequence number of its events; -1 without any.
private final class KnownTransaction {
    let number: Int64
    let station: Int64
    var highest: Int

    init(number: Int64, station: Int64, highest: Int) {
        self.number = number
        self.station = station
        self.highest = highest
    }
}

/// What is known of names used of late. When it is full it starts anew, which costs a look-up a name.
private struct NumberCache<Name: Hashable, Known> {
    private static var limit: Int { 65_536 }
    private var known: [Name: Known] = [:]

    var isFull: Bool { known.count >= Self.limit }

    subscript(name: Name) -> Known? {
        get { known[name] }
        set {
            if isFull, known[name] == nil { known.removeAll(keepingCapacity: true) }
            known[name] = newValue
        }
    }

    mutating func removeAll() { known.removeAll() }
}
