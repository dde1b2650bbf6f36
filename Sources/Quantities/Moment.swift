/// A point in time: a monotonic clock for deadlines and order, with the UTC time that the driver's clock showed at it.
///
/// Engines never read a clock: their driver tells them the moment with every input.
@frozen public struct Moment: Hashable, Comparable, Sendable {
    /// Nanoseconds on the driver's monotonic clock; its zero is arbitrary.
    public var nanoseconds: Int64
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    public var utcNanoseconds: Int64

    @inlinable public init(nanoseconds: Int64, utcNanoseconds: Int64) {
        self.nanoseconds = nanoseconds
        self.utcNanoseconds = utcNanoseconds
    }

    /// Whole seconds since 1970, as ISO 15118-20 headers carry them.
    @inlinable public var utcSeconds: UInt64 { UInt64(max(0, utcNanoseconds / 1_000_000_000)) }

    /// Order is the monotonic clock's: UTC may be set back.
    @inlinable public static func < (a: Moment, b: Moment) -> Bool { a.nanoseconds < b.nanoseconds }
    @inlinable public static func == (a: Moment, b: Moment) -> Bool { a.nanoseconds == b.nanoseconds }
    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(nanoseconds) }

    @inlinable public static func + (moment: Moment, duration: Duration) -> Moment {
        let step = duration.nanoseconds
        return Moment(nanoseconds: moment.nanoseconds + step, utcNanoseconds: moment.utcNanoseconds + step)
    }

    @inlinable public static func - (moment: Moment, duration: Duration) -> Moment { moment + (.zero - duration) }
    @inlinable public static func - (a: Moment, b: Moment) -> Duration {
        .nanoseconds(a.nanoseconds - b.nanoseconds)
    }
}

extension Duration {
    /// Whole nanoseconds; ±292 years fit.
    @inlinable public var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    @inlinable public var seconds: Double { Double(nanoseconds) / 1e9 }
}
