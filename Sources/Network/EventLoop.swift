import CLinux
import Glibc
import Quantities
import WebSocket

/// One thread's sockets, timers and clock, over epoll.
///
/// Everything made on a loop belongs to the thread that runs it: no locks, no reference counting across threads. Other
/// threads reach it through a `Mailbox` or its `handle`.
public final class EventLoop {
    /// The moment at which the current round of events began.
    public private(set) var now: Moment = Clock.now
    /// Reaches this loop from other threads.
    public let handle: Handle

    private let epoll: Descriptor
    private let doorbell: Doorbell
    private let timers = TimerHeap()
    private var sources: [Slot] = []
    private var freeSlots: [Int] = []
    private var drains: [() -> Void] = []
    private var roundEnds: [() -> Void] = []
    private var isStopping = false

    /// Where sockets are read to, one at a time: idle connections own no buffer.
    let receiveBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 64)
    /// Connections to flush when the round ends, so that all answers of a round share one system call.
    var unflushed: [Connection] = []
    /// TLS handshakes that can go on, the longest waiting first.
    var handshakes: [Connection] = []
    /// Connections whose end has not been told yet.
    var ended: [Connection] = []
    var outputBuffers = OutputBuffers()
    /// What an endpoint answers on its own while it takes something in; empty between two calls.
    var replies: [UInt8] = []
    let random: RandomPool
    /// What all WebSocket endpoints of this loop share.
    let endpointResources: EndpointResources

    private struct Slot {
        /// Told apart from events that epoll still reports for a source that had the slot before.
        var generation: UInt32
        var source: (any EventSource)?
    }

    /// Stops a loop, or runs something on its thread, from any thread.
    public struct Handle: Sendable {
        fileprivate let jobs: Mailbox<@Sendable (EventLoop) -> Void>

        public func post(_ job: @escaping @Sendable (EventLoop) -> Void) { jobs.post(job) }
        public func stop() { jobs.post { $0.stop() } }
    }

    public init() throws(NetworkError) {
        epoll = try Descriptor(linux_epoll(), from: "epoll_create1")
        doorbell = try Doorbell()
        let jobs = Mailbox<@Sendable (EventLoop) -> Void>(doorbell)
        handle = Handle(jobs: jobs)
        let random = RandomPool()
        self.random = random
        endpointResources = EndpointResources { random.next() }
        // OpenSSL writes to sockets without MSG_NOSIGNAL.
        signal(SIGPIPE, SIG_IGN)
        guard linux_epoll_set(epoll.number, EPOLL_CTL_ADD, doorbell.descriptor, EPOLLIN.rawValue, .max) == 0 else {
            throw NetworkError("epoll_ctl", code: errno)
        }
        drains.append { [unowned self] in
            for job in jobs.collect() { job(self) }
        }
    }

    deinit { receiveBuffer.deallocate() }

    /// A mailbox whose messages `receive` takes on this loop's thread.
    public func mailbox<Message: Sendable>(
        of type: Message.Type = Message.self, _ receive: @escaping (Message) -> Void
    ) -> Mailbox<Message> {
        let mailbox = Mailbox<Message>(doorbell)
        drains.append { for message in mailbox.collect() { receive(message) } }
        return mailbox
    }

    /// Does `job` at the end of every round, before what the round wrote is sent: hands over in one piece what many
    /// events led to.
    public func atEndOfRounds(_ job: @escaping () -> Void) { roundEnds.append(job) }

    /// A timer that calls `fire` on this loop's thread.
    public func timer(_ fire: @escaping (Moment) -> Void) -> Timer { Timer(in: timers, fire: fire) }

    /// Runs until `stop`, which may have been called before.
    public func run() {
        while !isStopping { turn(until: nil) }
        isStopping = false
    }

    /// Runs until `stop` or until `isDone`, at most for `limit`. True when it was done.
    @discardableResult
    public func run(atMost limit: Duration, until isDone: () -> Bool = { false }) -> Bool {
        let end = Clock.now + limit
        while !isStopping, !isDone() {
            guard Clock.now < end else { return false }
            turn(until: end)
        }
        isStopping = false
        return isDone()
    }

    public func stop() { isStopping = true }

    /// Ends everything on this loop, without telling owners: the loop is not to run again.
    func tearDown() {
        for slot in sources { slot.source?.abandon() }
        ended = []
        unflushed = []
        handshakes = []
        timers.clear()
    }

    /// Waits for events, carries them out, fires timers, and sends what all that produced.
    private func turn(until end: Moment?) {
        // What was written between two rounds.
        settle()
        withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: 256) { events in
            let count = epoll_wait(epoll.number, events.baseAddress, Int32(events.count), waitMilliseconds(until: end))
            now = Clock.now
            for event in events.prefix(Int(max(0, count))) {
                dispatch(event.events, token: event.data.u64)
            }
        }
        timers.fire(at: now)
        settle()
        continueHandshakes()
    }

    /// A step of a handshake computes for up to some milliseconds: steps are taken once the round's answers have left,
    /// and only until a millisecond is over, so that sessions wait for one of them and not for a whole queue.
    private func continueHandshakes() {
        guard !handshakes.isEmpty else { return }
        let end = Clock.now + .milliseconds(1)
        var taken = 0
        repeat {
            handshakes[taken].handshake()
            taken += 1
        } while taken < handshakes.count && Clock.now < end
        handshakes.removeFirst(taken)
        settle()
    }

    private func waitMilliseconds(until end: Moment?) -> Int32 {
        guard handshakes.isEmpty else { return 0 }
        var until = timers.earliest ?? .max
        if let end { until = min(until, end.nanoseconds) }
        guard until != .max else { return -1 }
        let left = until - Clock.now.nanoseconds
        // Rounded up: a timer may be late by less than a millisecond, never early.
        return left <= 0 ? 0 : Int32(clamping: (left + 999_999) / 1_000_000)
    }

    private func dispatch(_ events: UInt32, token: UInt64) {
        guard token != .max else {
            doorbell.silence()
            for drain in drains { drain() }
            return
        }
        let slot = sources[Int(token & 0xFFFF_FFFF)]
        guard slot.generation == UInt32(token >> 32) else { return }
        slot.source?.ready(events)
    }

    /// Flushes and tells ends until neither leads to more of them.
    private func settle() {
        for job in roundEnds { job() }
        while !unflushed.isEmpty || !ended.isEmpty {
            var batch: [Connection] = []
            swap(&batch, &unflushed)
            for connection in batch { connection.flush() }
            var gone: [Connection] = []
            swap(&gone, &ended)
            for connection in gone { connection.tellEnd() }
        }
    }
}

/// Something that waits on a descriptor.
protocol EventSource: AnyObject {
    /// `events` is epoll's mask.
    func ready(_ events: UInt32)
    /// The loop is gone.
    func abandon()
}

extension EventLoop {
    /// Watches a descriptor for its source, which the loop keeps alive until `unregister`.
    func register(_ source: any EventSource, _ descriptor: Int32, _ events: UInt32) throws(NetworkError) -> Int {
        let slot = freeSlots.popLast() ?? sources.count
        if slot == sources.count { sources.append(Slot(generation: 0, source: nil)) }
        guard linux_epoll_set(epoll.number, EPOLL_CTL_ADD, descriptor, events, token(slot)) == 0 else {
            freeSlots.append(slot)
            throw NetworkError("epoll_ctl", code: errno)
        }
        sources[slot].source = source
        return slot
    }

    func watch(_ slot: Int, _ descriptor: Int32, _ events: UInt32) {
        let status = linux_epoll_set(epoll.number, EPOLL_CTL_MOD, descriptor, events, token(slot))
        precondition(status == 0, "a registered descriptor can be watched")
    }

    func unregister(_ slot: Int, _ descriptor: Int32) {
        _ = linux_epoll_set(epoll.number, EPOLL_CTL_DEL, descriptor, 0, 0)
        sources[slot].source = nil
        sources[slot].generation &+= 1
        freeSlots.append(slot)
    }

    private func token(_ slot: Int) -> UInt64 { UInt64(sources[slot].generation) << 32 | UInt64(slot) }
}

/// Output buffers between two uses: a connection holds one only while it has something to send.
struct OutputBuffers {
    private var spare: [[UInt8]] = []

    mutating func take() -> [UInt8] { spare.popLast() ?? [] }

    mutating func give(_ buffer: consuming [UInt8]) {
        guard spare.count < 64, buffer.capacity <= 1 << 16 else { return }
        buffer.removeAll(keepingCapacity: true)
        spare.append(buffer)
    }
}

/// Random numbers from the kernel, fetched a page at a time.
final class RandomPool {
    private var numbers = [UInt32](repeating: 0, count: 1024)
    private var used = 1024

    func next() -> UInt32 {
        if used == numbers.count {
            numbers.withUnsafeMutableBytes { linux_random($0.baseAddress, $0.count) }
            used = 0
        }
        defer { used += 1 }
        return numbers[used]
    }
}
