import Glibc
import Records
import Synchronization

/// A thread that owns the records and makes one commit of whatever is waiting, so that many stations share the cost
/// of one synchronised write.
///
/// Each submission carries a token; it comes back through `report`, on the store's thread, when its records are
/// durable or when they could not be kept.
public final class GroupCommit: Sendable {
    public enum Outcome: Equatable, Sendable {
        case stored(tokens: [UInt64], CommitCount)
        /// Nothing of these submissions was kept; they may be submitted again.
        case failed(tokens: [UInt64], RecordsError)
    }

    private let mailbox: Mailbox
    private let thread: pthread_t

    public init(
        _ store: consuming sending SQLiteRecords, report: @escaping @Sendable (Outcome) -> Void
    ) {
        let mailbox = Mailbox()
        self.mailbox = mailbox
        let worker = Unmanaged.passRetained(Worker(store, mailbox, report))
        var thread = pthread_t()
        let status = pthread_create(&thread, nil, runWorker, worker.toOpaque())
        precondition(status == 0, "no thread for the records")
        self.thread = thread
    }

    /// Hands records over; never waits for the disk.
    public func submit(_ records: [Record], token: UInt64) {
        mailbox.put { $0.submissions.add(records, token: token) }
    }

    /// Hands over what was gathered, which is empty then.
    public func submit(_ gathered: inout Submissions) {
        guard !gathered.isEmpty else { return }
        mailbox.put { $0.submissions.take(&gathered) }
    }

    /// Runs `question` on the store's thread, after everything submitted before it is durable.
    public func ask(_ question: @escaping @Sendable (inout SQLiteRecords) -> Void) {
        mailbox.put { $0.questions.append(question) }
    }

    /// Commits what is waiting, puts every row into its table, closes the file and ends the thread. Nothing may be submitted after it.
    public func finish() {
        mailbox.put { $0.isFinished = true }
        pthread_join(thread, nil)
    }
}

/// Submissions in their order, gathered so that many cost one handing over and wake the store's thread once.
public struct Submissions: Sendable {
    fileprivate var records: [Record] = []
    fileprivate var tokens: [UInt64] = []

    public init() {}

    public var isEmpty: Bool { tokens.isEmpty }

    public mutating func add(_ records: [Record], token: UInt64) {
        self.records.append(contentsOf: records)
        tokens.append(token)
    }

    /// Moves all of `others` behind these.
    fileprivate mutating func take(_ others: inout Submissions) {
        if isEmpty { return swap(&self, &others) }
        records.append(contentsOf: others.records)
        tokens.append(contentsOf: others.tokens)
        others = Submissions()
    }
}

private struct Mail: Sendable {
    var submissions = Submissions()
    var questions: [@Sendable (inout SQLiteRecords) -> Void] = []
    var isFinished = false

    var isEmpty: Bool { submissions.isEmpty && questions.isEmpty && !isFinished }
}

/// Mail under a lock, and a semaphore that is raised when the empty box receives something.
private final class Mailbox: Sendable {
    private let mail = Mutex(Mail())
    private let arrivals: Semaphore = Semaphore()

    func put(_ change: (inout Mail) -> Void) {
        let wasEmpty = mail.withLock { mail in
            defer { change(&mail) }
            return mail.isEmpty
        }
        if wasEmpty { arrivals.raise() }
    }

    /// Waits until there is something, and takes all of it.
    func take() -> Mail {
        while true {
            let taken = mail.withLock { mail in
                var taken = Mail(isFinished: mail.isFinished)
                swap(&taken, &mail)
                return taken
            }
            if !taken.isEmpty { return taken }
            arrivals.wait()
        }
    }
}

/// A POSIX semaphore at a fixed address.
private final class Semaphore: @unchecked Sendable {
    // sem_t may be used from any thread; only its address must not change.
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func raise() { sem_post(semaphore) }

    func wait() {
        while sem_wait(semaphore) != 0 && errno == EINTR {}
    }
}

private final class Worker {
    private var store: SQLiteRecords
    private let mailbox: Mailbox
    private let report: @Sendable (GroupCommit.Outcome) -> Void

    init(
        _ store: consuming SQLiteRecords, _ mailbox: Mailbox,
        _ report: @escaping @Sendable (GroupCommit.Outcome) -> Void
    ) {
        self.store = store
        self.mailbox = mailbox
        self.report = report
    }

    func run() {
        while true {
            let mail = mailbox.take()
            if !mail.submissions.isEmpty { commit(mail.submissions.records, mail.submissions.tokens) }
            for question in mail.questions { question(&store) }
            if mail.isFinished { return settle() }
        }
    }

    /// A file that is left in order has every row where it is looked up. Where that fails, the next start does it.
    private func settle() { try? store.settle() }

    private func commit(_ records: [Record], _ tokens: [UInt64]) {
        do throws(RecordsError) {
            report(.stored(tokens: tokens, try store.commit(records)))
        } catch {
            report(.failed(tokens: tokens, error))
        }
    }
}

private func runWorker(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().run()
    return nil
}
