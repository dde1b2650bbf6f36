import Quantities
import Records
import Testing

@Suite struct MemoryRecordsTests {
    private var store = MemoryRecords()

    private func event(
        _ number: Int, _ kind: TransactionEventRecord.Kind = .updated, transaction: String = "T1"
    ) -> Record {
        .transactionEvent(
            TransactionEventRecord(
                station: "CS1", transaction: transaction, sequenceNumber: number, kind: kind, at: 1000 + Int64(number),
                evse: number == 0 ? 1 : nil, trigger: "MeterValuePeriodic",
                chargingState: number == 2 ? "Charging" : nil))
    }

    private func sample(_ number: Int, imported: WattHours? = nil, power: Watts? = nil) -> Record {
        .meterSample(
            MeterSampleRecord(
                station: "CS1", evse: 1, transaction: "T1", origin: .transactionEvent(sequenceNumber: number, index: 0),
                at: 1000 + Int64(number), imported: imported, power: power))
    }

    @Test mutating func `a record kept before is ignored and counted`() {
        #expect(store.commit([event(0, .started), event(1)]) == CommitCount(kept: 2, duplicates: 0))
        #expect(store.commit([event(1), event(2), event(2)]) == CommitCount(kept: 1, duplicates: 2))
        #expect(store.records.count == 3)
    }

    @Test mutating func `an open transaction is restored with its first and last readings`() {
        _ = store.commit([
            event(0, .started), sample(0, imported: 500), event(1), sample(1, imported: 700, power: 7000), event(2),
            sample(2, power: -3000),
        ])
        #expect(
            store.restore().transactions == [
                OpenTransaction(
                    station: "CS1", transaction: "T1", evse: 1, chargingState: "Charging", started: 1000,
                    lastEvent: 1002, lastSequenceNumber: 2, firstImported: 500, lastImported: 700, power: -3000,
                    lastReading: 1002)
            ])
    }

    @Test mutating func `sequence numbers that never arrived are told`() {
        _ = store.commit([event(2), event(3), event(7)])
        #expect(store.restore().transactions.first?.missing == [0...1, 4...6])
    }

    @Test mutating func `a transaction that ended is not restored, even when its end came early`() {
        _ = store.commit([event(3, .ended), event(1), event(0, .started), event(0, .started, transaction: "T2")])
        #expect(store.restore().transactions.map(\.transaction) == ["T2"])
    }

    @Test mutating func `a dispatch is restored with its trail until it is over`() {
        let trail = ["requested", "started", "settled"].enumerated().map { sequence, kind in
            DispatchEventRecord(
                dispatch: "D1", sequence: sequence, at: Int64(sequence), kind: kind, isLast: kind == "settled",
                requested: -50_000)
        }
        _ = store.commit([.dispatchEvent(trail[1]), .dispatchEvent(trail[0])])
        #expect(store.restore().dispatches == [Array(trail[...1])])
        _ = store.commit([.dispatchEvent(trail[2])])
        #expect(store.restore().dispatches.isEmpty)
        #expect(store.account(of: "D1")?.trail == trail)
        #expect(store.account(of: "D2") == nil)
        #expect(store.dispatches(latest: 5) == ["D1"])
    }
}
