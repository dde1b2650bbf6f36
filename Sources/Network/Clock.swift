import Glibc
import Quantities

/// The only place that reads the system's clocks.
public enum Clock {
    /// Now, on the monotonic clock and in UTC.
    public static var now: Moment {
        Moment(nanoseconds: read(CLOCK_MONOTONIC), utcNanoseconds: read(CLOCK_REALTIME))
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
