import CSQLite
import Records

/// Events and readings as they come are appended, those of a commit in one piece; many at once, in the order of their
/// tables' keys, they are moved to where they are looked up.
///
/// Each row at once in its table would dirty a page of its transaction's own, and that page would be written whole:
/// forty times the row. A row may stay fresh only when it is known without a look-up to be new:
/// - an event whose sequence number is higher than all of its transaction, which the store keeps in mind;
/// - a reading that follows its event in the same commit.
///
/// Fresh events belong to transactions that are kept in mind: before one is forgotten, all are moved.
struct FreshRows {
    /// So many fill the pages of a table well, and do not hold up answers for long when they are moved.
    static let most = 32_768

    private(set) var count = 0
    /// Those of the commit that is under way.
    private(set) var written = FreshRowWriter()
    /// Rows may be there that are not kept in mind: after the start, and after a commit that failed.
    private var isUnknown = true
    /// The event that was appended last, and the least place that a new reading of it has.
    private var event: (transaction: Int64, number: Int, nextPlace: Int)?

    var mustMove: Bool { isUnknown || count >= Self.most }
    var isEmpty: Bool { count == 0 && !isUnknown }

    /// Another event came after it, or its commit is over.
    mutating func leaveEvent() { event = nil }

    mutating func append(_ record: TransactionEventRecord, of transaction: Int64) {
        count += 1
        event = (transaction, record.sequenceNumber, 0)
        written.append(record, of: transaction)
    }

    /// Appends a reading if it is new because its event is.
    mutating func take(_ record: MeterSampleRecord, of transaction: Int64, station: Int64) -> Bool {
        guard case .transactionEvent(let number, let place) = record.origin, let event,
            event.transaction == transaction, event.number == number, place >= event.nextPlace
        else { return false }
        self.event?.nextPlace = place + 1
        count += 1
        written.append(record, of: transaction, station: station)
        return true
    }

    /// What was written is in the store.
    mutating func kept() { written.removeAll() }

    mutating func moved() {
        count = 0
        isUnknown = false
    }

    mutating func lost() {
        self = FreshRows()
    }
}

extension SQLiteRecords {
    /// Keeps the fresh rows of the commit so far.
    mutating func keepFreshRows() throws(RecordsError) {
        guard !fresh.written.bytes.isEmpty else { return }
        try inserts.fresh.run(fresh.written.bytes)
        fresh.kept()
    }

    /// Moves all fresh rows, within the transaction that is open.
    mutating func moveFreshRows() throws(RecordsError) {
        try keepFreshRows()
        var bytes: [UInt8] = []
        try connection.prepare("SELECT rows FROM fresh ORDER BY id").forEach { row in
            row.withBlob(0) { bytes.append(contentsOf: $0) }
        }
        try bytes.withUnsafeBufferPointer { buffer throws(RecordsError) in
            var rest = UnsafeRawBufferPointer(buffer)
            var rows: [FreshRow] = []
            rows.reserveCapacity(fresh.count)
            while let row = FreshRow(takenFrom: &rest) { rows.append(row) }
            guard rest.isEmpty else { throw .corrupt(path: connection.path, detail: "fresh rows cannot be read") }
            rows.sort { $0.order < $1.order }
            let samples = rows.firstIndex { $0.table == .sample } ?? rows.endIndex
            try insert(rows[..<samples], by: inserts.transactionEvent, inserts.transactionEvents)
            try insert(rows[samples...], by: inserts.meterSample, inserts.meterSamples)
        }
        try connection.execute("DELETE FROM fresh")
        fresh.moved()
    }

    private func insert(
        _ rows: ArraySlice<FreshRow>, by one: borrowing Statement, _ several: borrowing Statement
    ) throws(RecordsError) {
        var rest = rows
        while rest.count >= Inserts.rowsAtOnce {
            _ = try several.insert(rest.prefix(Inserts.rowsAtOnce))
            rest = rest.dropFirst(Inserts.rowsAtOnce)
        }
        for row in rest { _ = try one.insert(CollectionOfOne(row)) }
    }

    /// Puts the row that `write` writes into its table; false: its key is there.
    func insert(_ write: (inout FreshRowWriter) -> Void) throws(RecordsError) -> Bool {
        var writer = FreshRowWriter()
        write(&writer)
        return try writer.bytes.withUnsafeBufferPointer { buffer throws(RecordsError) in
            var bytes = UnsafeRawBufferPointer(buffer)
            guard let row = FreshRow(takenFrom: &bytes) else { preconditionFailure("it was just written") }
            return switch row.table {
            case .event: try inserts.transactionEvent.insert(CollectionOfOne(row))
            case .sample: try inserts.meterSample.insert(CollectionOfOne(row))
            }
        }
    }
}

extension FreshRowWriter {
    /// The columns of `Inserts.eventColumns`.
    mutating func append(_ event: TransactionEventRecord, of transaction: Int64) {
        append(to: .event) { row in
            row.add(transaction)
            row.add(event.sequenceNumber)
            row.add(event.kind.rawValue)
            row.add(event.at)
            row.add(event.evse)
            row.add(event.trigger)
            row.add(event.chargingState)
            row.add(event.token)
            row.add(event.wasOffline)
            row.add(event.stoppedReason)
        }
    }

    /// The columns of `Inserts.sampleColumns`.
    mutating func append(_ sample: MeterSampleRecord, of transaction: Int64, station: Int64) {
        let (sequenceNumber, place) = sample.origin.order
        append(to: .sample) { row in
            row.add(transaction)
            row.add(sample.at)
            row.add(sequenceNumber)
            row.add(place)
            row.add(sample.evse)
            row.add(station)
            row.add(sample.context)
            row.add(sample.imported)
            row.add(sample.exported)
            row.add(sample.power)
            row.add(sample.stateOfCharge)
        }
    }
}
