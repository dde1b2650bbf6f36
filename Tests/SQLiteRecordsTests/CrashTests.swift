import Glibc
import Quantities
import Records
import SQLiteRecords
import Testing

@Suite struct CrashTests {
    private static let batchSize = 50

    /// Commits batch after batch and notes each in `ledger` once it is kept, until it is killed by a thread of its
    /// own that knows nothing of where the writing stands.
    private static func writeUntilKilled(database: String, ledger: String, afterBatches: Int) throws {
        let file = open(ledger, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var store = try SQLiteRecords(path: database)
        for batch in 0... {
            _ = try store.commit(
                (0..<batchSize).map { place in
                    .transactionEvent(
                        TransactionEventRecord(
                            station: "CS1", transaction: "T1", sequenceNumber: batch * batchSize + place,
                            kind: .updated, at: 0, trigger: "MeterValuePeriodic"))
                })
            write(file, [1], 1)
            if batch == afterBatches {
                var thread = pthread_t()
                pthread_create(
                    &thread, nil,
                    { _ in
                        kill(getpid(), SIGKILL); return nil
                    }, nil)
            }
        }
    }

    @Test(arguments: [0, 3, 40]) func `a killed writer leaves every batch that it had been promised`(batches: Int)
        async throws
    {
        let directory = TemporaryDirectory()
        let (database, ledger) = (directory.database, directory.path + "/ledger")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [database = database as String, ledger = ledger as String, batches = batches as Int] in
            try Self.writeUntilKilled(database: database, ledger: ledger, afterBatches: batches)
        }
        var status = stat()
        #expect(stat(ledger, &status) == 0)
        let promised = Int(status.st_size)
        var store = try SQLiteRecords(path: database)
        let transaction = try #require(try store.restore().transactions.first)
        #expect(promised > batches)
        #expect(transaction.lastSequenceNumber + 1 >= promised * Self.batchSize)
        // Batches are whole, and at most the one that was being written is there without a promise.
        #expect((transaction.lastSequenceNumber + 1) % Self.batchSize == 0)
        #expect(transaction.lastSequenceNumber + 1 <= (promised + 1) * Self.batchSize)
        #expect(transaction.missing.isEmpty)
    }
}
