import Quantities

/// A point in UTC: departures, windows and meter readings, which must mean the same after a restart.
///
/// `Moment` carries a monotonic clock that starts anew with the process, so it cannot be kept.
public struct UTCInstant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    public var nanoseconds: Int64

    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
    public init(_ moment: Moment) { nanoseconds = moment.utcNanoseconds }

    public var description: String { UTCTime.text(nanoseconds: nanoseconds) }

    public static func < (a: UTCInstant, b: UTCInstant) -> Bool { a.nanoseconds < b.nanoseconds }
    /// Saturates at the ends of the calendar, so that a peer's absurd time cannot trap.
    public static func + (instant: UTCInstant, duration: Duration) -> UTCInstant {
        let (sum, overflow) = instant.nanoseconds.addingReportingOverflow(duration.nanoseconds)
        return UTCInstant(nanoseconds: overflow ? (duration > .zero ? .max : .min) : sum)
    }
    public static func - (a: UTCInstant, b: UTCInstant) -> Duration {
        let (difference, overflow) = a.nanoseconds.subtractingReportingOverflow(b.nanoseconds)
        return .nanoseconds(overflow ? (a > b ? .max : .min) : difference)
    }

    /// Seconds from `start` to this instant; negative before it. For inner loops: no `Duration` on the way.
    func seconds(since start: UTCInstant) -> Double {
        let (difference, overflow) = nanoseconds.subtractingReportingOverflow(start.nanoseconds)
        return overflow ? (self > start ? 9.2e9 : -9.2e9) : Double(difference) * 1e-9
    }
}

extension Moment {
    /// The moment at which the driver's clock will show `instant`, judged by this one.
    func when(_ instant: UTCInstant) -> Moment {
        let wait = instant - UTCInstant(self)
        let (time, overflow) = nanoseconds.addingReportingOverflow(wait.nanoseconds)
        return Moment(nanoseconds: overflow ? (wait > .zero ? .max : .min) : time, utcNanoseconds: instant.nanoseconds)
    }
}
