import Glibc
import Quantities
import Records
import SQLiteRecords
import Synchronization
import Testing

@Suite struct GroupCommitTests {
    private let directory = TemporaryDirectory()

    /// What the store's thread reported.
    private final class Reports: Sendable {
        let outcomes = Mutex<[GroupCommit.Outcome]>([])

        var stored: [UInt64] {
            outcomes.withLock { outcomes in
                outcomes.flatMap { outcome -> [UInt64] in
                    if case .stored(let tokens, _) = outcome { tokens } else { [] }
                }
            }
        }
    }

    private final class Shared<Value: Sendable>: Sendable {
        let value: Mutex<Value>

        init(_ value: Value) { self.value = Mutex(value) }
    }

    private func event(_ station: Int, _ number: Int, of transaction: String = "T1") -> Record {
        .transactionEvent(
            TransactionEventRecord(
                station: "CS\(station)", transaction: transaction, sequenceNumber: number, kind: .updated, at: 0,
                trigger: "MeterValuePeriodic"))
    }

    @Test func `every token comes back once, in order, and its records are kept`() throws {
        let reports = Reports()
        let commits = GroupCommit(try SQLiteRecords(path: directory.database)) { outcome in
            reports.outcomes.withLock { $0.append(outcome) }
        }
        for token in 0..<2000 { commits.submit([event(token % 10, token / 10)], token: UInt64(token)) }
        commits.finish()
        #expect(reports.stored == Array(0..<2000))
        var store = try SQLiteRecords(path: directory.database)
        let transactions = try store.restore().transactions
        #expect(transactions.count == 10)
        #expect(transactions.allSatisfy { $0.lastSequenceNumber == 199 && $0.missing.isEmpty })
    }

    @Test func `what waits while the thread is busy becomes one commit`() throws {
        let reports = Reports()
        let commits = GroupCommit(try SQLiteRecords(path: directory.database)) { outcome in
            reports.outcomes.withLock { $0.append(outcome) }
        }
        let gate = Shared(())
        gate.value.withLock { _ in
            commits.ask { _ in gate.value.withLock { _ in } }
            for token in 0..<100 { commits.submit([event(0, token)], token: UInt64(token)) }
        }
        commits.finish()
        // The first submissions may have met the thread before the question did.
        #expect(reports.stored == Array(0..<100))
        #expect(reports.outcomes.withLock { $0.count } <= 2)
    }

    @Test func `what was gathered is handed over whole and in order`() throws {
        let reports = Reports()
        let commits = GroupCommit(try SQLiteRecords(path: directory.database)) { outcome in
            reports.outcomes.withLock { $0.append(outcome) }
        }
        var gathered = Submissions()
        commits.submit(&gathered)
        for round in 0..<10 {
            for token in round * 100..<round * 100 + 100 {
                gathered.add([event(0, token)], token: UInt64(token))
            }
            commits.submit(&gathered)
            #expect(gathered.isEmpty)
        }
        commits.finish()
        #expect(reports.stored == Array(0..<1000))
        #expect(reports.outcomes.withLock { $0.count } <= 10)
        var store = try SQLiteRecords(path: directory.database)
        #expect(try store.restore().transactions.map(\.lastSequenceNumber) == [999])
    }

    @Test func `a failed commit tells all its tokens, and later ones go on`() throws {
        let reports = Reports()
        let commits = GroupCommit(try SQLiteRecords(path: directory.database, sizeLimit: 400_000)) { outcome in
            reports.outcomes.withLock { $0.append(outcome) }
        }
        commits.submit((0..<50_000).map { event(0, $0) }, token: 1)
        while reports.outcomes.withLock({ $0.isEmpty }) { sched_yield() }
        commits.submit([event(0, 0)], token: 2)
        commits.finish()
        #expect(
            reports.outcomes.withLock { $0 } == [
                .failed(tokens: [1], .full(path: directory.database)),
                .stored(tokens: [2], CommitCount(kept: 1, duplicates: 0)),
            ])
    }

    @Test func `a question sees what was submitted before it`() throws {
        let commits = GroupCommit(try SQLiteRecords(path: directory.database)) { _ in }
        let answer = Shared<Int?>(nil)
        commits.submit([event(1, 0), event(1, 1)], token: 1)
        commits.ask { store in
            let transactions = try? store.restore().transactions
            answer.value.withLock { $0 = transactions?.first?.lastSequenceNumber }
        }
        commits.finish()
        #expect(answer.value.withLock { $0 } == 1)
    }
}
