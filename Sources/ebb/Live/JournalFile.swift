// A station's journal on the disk: appended by a thread of its own, which makes one synchronised write of whatever is waiting.
import ChargingStation
import Glibc
import Network
import Synchronization

/// Belongs to its loop's thread; only the writing is the other thread's.
final class JournalFile {
    private let queue: JournalQueue
    private var submitted: UInt64 = 0
    private var durable: UInt64 = 0
    /// What waits for the writes before it, in order.
    private var waiting: [(position: UInt64, work: () -> Void)] = []

    /// Reads the journal at `path`: what the station is to start with.
    static func read(_ path: String) throws(CommandError) -> [UInt8] { try KeptFile(path: path).read() ?? [] }

    /// - Parameter failed: hears once of a disk that does not take the journal. The station then goes on without: only a
    ///   restart would lose what it owes.
    init(at path: String, on loop: EventLoop, failed: @escaping (String) -> Void) {
        let queue = JournalQueue()
        self.queue = queue
        let relay = Relay()
        var hasFailed = false
        let outcomes = loop.mailbox(of: JournalQueue.Outcome.self) { outcome in
            if let error = outcome.error, !hasFailed {
                hasFailed = true
                failed("\(path) is not kept, \(error)")
            }
            relay.file?.reached(outcome.position)
        }
        relay.file = self
        queue.start(JournalWriter(path: path)) { outcomes.post($0) }
    }

    private final class Relay { weak var file: JournalFile? }

    /// Never waits for the disk.
    func write(_ write: JournalWrite) {
        submitted += 1
        queue.put(write)
    }

    /// Does `work` when everything written before is durable: at once, if it is.
    func afterWrites(_ work: @escaping () -> Void) {
        if waiting.isEmpty, durable == submitted { return work() }
        waiting.append((submitted, work))
    }

    private func reached(_ position: UInt64) {
        durable = max(durable, position)
        let ready = waiting.prefix { $0.position <= durable }
        waiting.removeFirst(ready.count)
        for item in ready { item.work() }
    }

    /// Makes everything durable and ends the thread.
    func finish() { queue.finish() }
}

/// Between the two threads.
private final class JournalQueue: Sendable {
    struct Outcome: Sendable {
        /// So many writes are durable, or could not be made.
        var position: UInt64
        var error: String?
    }

    private struct Mail: Sendable {
        var writes: [JournalWrite] = []
        /// Writes that a replacement after them has made void.
        var voided: UInt64 = 0
        var isFinished = false
    }

    private let mail = Mutex(Mail())
    private let arrivals = Arrivals()
    private let thread = Mutex<pthread_t?>(nil)

    func put(_ write: JournalWrite) {
        mail.withLock { mail in
            if case .replace = write {
                // So a disk that hangs costs no more memory than what is still true.
                mail.voided += UInt64(mail.writes.count)
                mail.writes = []
            }
            mail.writes.append(write)
        }
        arrivals.raise()
    }

    func start(_ writer: JournalWriter, report: @escaping @Sendable (Outcome) -> Void) {
        let work = Unmanaged.passRetained(Work { [self] in run(writer, report) })
        var thread = pthread_t()
        let status = pthread_create(&thread, nil, runJournal, work.toOpaque())
        precondition(status == 0, "no thread for the journal")
        self.thread.withLock { $0 = thread }
    }

    func finish() {
        mail.withLock { $0.isFinished = true }
        arrivals.raise()
        if let thread = thread.withLock({ $0 }) { pthread_join(thread, nil) }
    }

    private func run(_ writer: JournalWriter, _ report: (Outcome) -> Void) {
        var writer = writer
        var position: UInt64 = 0
        while true {
            arrivals.wait()
            let mail = mail.withLock { mail in
                let taken = mail
                mail.writes = []
                mail.voided = 0
                return taken
            }
            if !mail.writes.isEmpty {
                let error = writer.write(mail.writes)
                position += UInt64(mail.writes.count) + mail.voided
                report(Outcome(position: position, error: error))
            }
            if mail.isFinished { return }
        }
    }
}

/// The file. A new one takes the old one's name only when it is on the disk as a whole.
private struct JournalWriter {
    let path: String
    private var descriptor: Int32 = -1
    /// Bytes that are whole lines.
    private var length: off_t = 0

    init(path: String) { self.path = path }

    /// Makes the writes durable together; what went wrong, or nil.
    mutating func write(_ writes: [JournalWrite]) -> String? {
        var bytes: [UInt8] = []
        var replaces = false
        for write in writes {
            switch write {
            case .append(let more): bytes += more
            case .replace(let all): (bytes, replaces) = (all, true)
            }
        }
        // Appended, a replacement means the same: its first line makes void what stands before it.
        let isDone = replaces || descriptor < 0 ? replace(with: bytes) || append(bytes) : append(bytes)
        return isDone ? nil : String(cString: strerror(errno))
    }

    private mutating func append(_ bytes: [UInt8]) -> Bool {
        guard descriptor >= 0 else { return false }
        guard put(bytes, into: descriptor), fdatasync(descriptor) == 0 else {
            let reason = errno
            // What is half there would hide all that comes after it.
            _ = ftruncate(descriptor, length)
            errno = reason
            return false
        }
        length += off_t(bytes.count)
        return true
    }

    private mutating func replace(with bytes: [UInt8]) -> Bool {
        let draft = path + ".new"
        let new = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        guard new >= 0 else { return false }
        guard put(bytes, into: new), fsync(new) == 0, rename(draft, path) == 0 else {
            let reason = errno
            close(new)
            errno = reason
            return false
        }
        if descriptor >= 0 { close(descriptor) }
        descriptor = new
        length = off_t(bytes.count)
        return syncDirectory()
    }

    /// The name, too, is data of a file: the directory's.
    private func syncDirectory() -> Bool {
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let directory = open(parent.isEmpty ? "/" : parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return false }
        defer { close(directory) }
        return fsync(directory) == 0
    }

    private func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || (count < 0 && errno == EINTR) else { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }
}

/// A POSIX semaphore at a fixed address.
private final class Arrivals: @unchecked Sendable {
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

private final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
}

private func runJournal(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
    return nil
}
