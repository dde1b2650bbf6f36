import CSQLite
import Quantities
import Records

/// Records in an SQLite file: write-ahead log, synchronised on every commit, one transaction a batch.
///
/// The file belongs to this value for as long as it lives: a second process is refused. It is not shared between
/// threads; `GroupCommit` gives it one of its own.
public struct SQLiteRecords: RecordStore, ~Copyable {
    let connection: Connection
    private let inserts: Inserts
    private var stations = NumberCache<String>()
    private var transactions = NumberCache<TransactionKey>()
    private var dispatches = NumberCache<String>()

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
        do {
            try inserts.begin.run()
            for record in batch {
                if try insert(record) { count.kept += 1 } else { count.duplicates += 1 }
            }
            try inserts.commit.run()
        } catch {
            // SQLite may have rolled back itself, when the disk is full for one; then this does nothing.
            sqlite3_exec(connection.handle, "ROLLBACK", nil, nil, nil)
            stations.removeAll()
            transactions.removeAll()
            dispatches.removeAll()
            throw error
        }
        return count
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
        }
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
        let transaction = try number(event.station, event.transaction)
        let isNew = try inserts.transactionEvent.insert(
            transaction, event.sequenceNumber, event.kind.rawValue, event.at, event.evse, event.trigger,
            event.chargingState, event.token, event.wasOffline, event.stoppedReason)
        if isNew && event.kind == .ended { try inserts.end.run(transaction) }
        return isNew
    }

    private mutating func insert(_ sample: MeterSampleRecord) throws(RecordsError) -> Bool {
        let (sequenceNumber, place) =
            switch sample.origin {
            case .transactionEvent(let sequenceNumber, let index): (sequenceNumber, index)
            case .meterValues(let index): (-1, index)
            }
        return try inserts.meterSample.insert(
            try number(sample.station, sample.transaction), try number(station: sample.station), sample.evse,
            sequenceNumber, place, sample.at, sample.context, sample.imported, sample.exported, sample.power,
            sample.stateOfCharge)
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
        let key = TransactionKey(station: station, transaction: transaction)
        if let known = transactions[key] { return known }
        let stationNumber = try number(station: station)
        try inserts.transaction.run(stationNumber, transaction)
        guard let number = try inserts.transactionNumber.first(stationNumber, transaction, read: { $0.integer(0) })
        else { throw connection.lastError }
        transactions[key] = number
        return number
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

/// Numbers of names used of late. When it is full it starts anew, which costs a look-up a name.
private struct NumberCache<Name: Hashable> {
    private static var limit: Int { 65_536 }
    private var numbers: [Name: Int64] = [:]

    subscript(name: Name) -> Int64? {
        get { numbers[name] }
        set {
            if numbers.count >= Self.limit { numbers.removeAll(keepingCapacity: true) }
            numbers[name] = newValue
        }
    }

    mutating func removeAll() { numbers.removeAll() }
}
