import Records

/// Events and readings as they come are appended to tables of their own that have no index; many at once, in the order
/// of the indexes, they are moved to where they are looked up.
///
/// With an index beside the table every row would dirty a page of its transaction's own, and that page would be
/// written whole: forty times the row. A row may stay fresh only when it is known without a look-up to be new:
/// - an event whose sequence number is higher than all of its transaction, which the store keeps in mind;
/// - a reading that follows its event in the same commit.
///
/// Fresh events belong to transactions that are kept in mind: before one is forgotten, all are moved.
struct FreshRows {
    /// So many fill the pages of an index well, and do not hold up answers for long when they are moved.
    static let most = 32_768

    private(set) var count = 0
    /// Rows may be there that are not kept in mind: after the start, and after a commit that failed.
    private var isUnknown = true
    /// The event that was appended last, and the least place that a new reading of it has.
    private var event: (transaction: Int64, number: Int, nextPlace: Int)?

    var mustMove: Bool { isUnknown || count >= Self.most }
    var isEmpty: Bool { count == 0 && !isUnknown }

    /// Another event came after it, or its commit is over.
    mutating func leaveEvent() { event = nil }

    mutating func appended(event number: Int, of transaction: Int64) {
        count += 1
        event = (transaction, number, 0)
    }

    /// Whether a reading is new because its event is. Then it counts as appended.
    mutating func takes(place: Int, ofEvent number: Int, of transaction: Int64) -> Bool {
        guard let event, event.transaction == transaction, event.number == number, place >= event.nextPlace else {
            return false
        }
        self.event?.nextPlace = place + 1
        count += 1
        return true
    }

    mutating func moved() {
        count = 0
        isUnknown = false
    }

    mutating func lost() {
        self = FreshRows()
    }
}

extension Connection {
    /// Moves all fresh rows, within the transaction that is open. Readings of one instant keep the order in which they
    /// came.
    func moveFreshRows() throws(RecordsError) {
        try move("transaction_event", Inserts.eventColumns, orderedBy: "charging_transaction, sequence_number")
        try move("meter_sample", Inserts.sampleColumns, orderedBy: "charging_transaction, at, id")
    }

    private func move(_ table: String, _ columns: String, orderedBy order: String) throws(RecordsError) {
        try execute(
            """
            INSERT INTO \(table) (\(columns)) SELECT \(columns) FROM fresh_\(table) WHERE true ORDER BY \(order)
            ON CONFLICT DO NOTHING;
            DELETE FROM fresh_\(table)
            """)
    }
}
