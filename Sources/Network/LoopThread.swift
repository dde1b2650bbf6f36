import CLinux
import Glibc
import Synchronization

/// A thread that runs an event loop of its own.
public final class LoopThread: Sendable {
    /// Reaches the loop from other threads.
    public let handle: EventLoop.Handle
    private let thread: pthread_t
    private let outcome: Outcome

    private final class Outcome: Sendable {
        let error = Mutex<(any Error)?>(nil)
    }

    private final class Start {
        let loop: EventLoop
        let body: @Sendable (EventLoop) throws -> Void
        let outcome: Outcome

        init(_ loop: EventLoop, _ outcome: Outcome, _ body: @escaping @Sendable (EventLoop) throws -> Void) {
            self.loop = loop
            self.outcome = outcome
            self.body = body
        }
    }

    /// Starts a thread on which `setUp` makes what the loop runs, and then the loop runs until it is stopped.
    public init(
        name: String, setUp: @escaping @Sendable (EventLoop) throws -> Void
    ) throws(NetworkError) {
        let loop = try EventLoop()
        handle = loop.handle
        outcome = Outcome()
        let start = Unmanaged.passRetained(Start(loop, outcome, setUp))
        var thread = pthread_t()
        let error = linux_start_thread(&thread, String(name.prefix(15)), Self.main, start.toOpaque())
        guard error == 0 else {
            start.release()
            throw .system(call: "pthread_create", code: error)
        }
        self.thread = thread
    }

    /// Waits for the loop to end; throws what `setUp` threw. To be called once.
    public func join() throws {
        pthread_join(thread, nil)
        if let error = outcome.error.withLock({ $0 }) { throw error }
    }

    private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        guard let context else { return nil }
        let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
        do {
            try start.body(start.loop)
            start.loop.run()
        } catch {
            start.outcome.error.withLock { $0 = error }
        }
        start.loop.tearDown()
        return nil
    }
}
