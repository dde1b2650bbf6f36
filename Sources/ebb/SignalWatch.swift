// SIGINT and SIGTERM as an orderly end: a thread waits for them and tells the event loop.
import Glibc

enum SignalWatch {
    /// To be called before any other thread is started: threads inherit the blocked signals.
    static func block() {
        var set = self.set
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Calls `stop` on a thread of its own at the first signal; a second one ends the process as if nothing was set up.
    static func start(_ stop: @escaping @Sendable () -> Void) {
        let context = Unmanaged.passRetained(Stop(stop))
        var thread = pthread_t()
        if pthread_create(&thread, nil, wait, context.toOpaque()) == 0 {
            pthread_detach(thread)
        } else {
            context.release()
        }
    }

    fileprivate static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        return set
    }

    private final class Stop {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static let wait: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        guard let context else { return nil }
        let stop = Unmanaged<Stop>.fromOpaque(context).takeRetainedValue()
        var set = SignalWatch.set
        var signal: Int32 = 0
        guard sigwait(&set, &signal) == 0 else { return nil }
        stop.run()
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        return nil
    }
}
