import Glibc
import Quantities
import Records
import SQLiteRecords

/// Records kept on the disk, in batches as group commit makes them.
enum Storage {
    static func printCosts() throws {
        print("records in SQLite, every commit synchronised; wall time")
        for (batch, total) in [(1, 2_000), (100, 200_000), (1_000, 400_000)] {
            let path = "/tmp/ebb-bench-\(getpid()).sqlite"
            defer { for end in ["", "-wal", "-shm"] { unlink(path + end) } }
            var store = try SQLiteRecords(path: path)
            let batches = (0..<total / batch).map { start in (0..<batch).map { record(start * batch + $0) } }
            let start = Command.wallNanoseconds()
            for records in batches { _ = try store.commit(records) }
            let seconds = Double(Command.wallNanoseconds() - start) / 1e9
            print("  batches of \(pad(batch, 5))  \(pad(Int(Double(total) / seconds), 8)) rows/s")
            guard batch == 1_000 else { continue }
            let restoring = Command.wallNanoseconds()
            let state = try store.restore()
            let milliseconds = (Command.wallNanoseconds() - restoring) / 1_000_000
            print("  restoring \(state.transactions.count) open transactions of \(total) rows  \(milliseconds) ms")
        }
    }

    /// Of 5,000 transactions in turn: an event and its reading.
    private static func record(_ number: Int) -> Record {
        let transaction = number / 2 % 5_000
        let sequence = number / 10_000
        let station = "STATION-\(transaction)"
        let at = Int64(number) * 1_000_000
        return number.isMultiple(of: 2)
            ? .transactionEvent(
                TransactionEventRecord(
                    station: station, transaction: "TX-\(transaction)", sequenceNumber: sequence, kind: .updated,
                    at: at, evse: 1, trigger: "MeterValuePeriodic", chargingState: "Charging"))
            : .meterSample(
                MeterSampleRecord(
                    station: station, evse: 1, transaction: "TX-\(transaction)",
                    origin: .transactionEvent(sequenceNumber: sequence, index: 0), at: at, imported: 1000,
                    exported: 5, power: -7000, stateOfCharge: 0.5))
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
