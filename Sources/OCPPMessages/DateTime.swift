import JSON
import Quantities

/// A UTC time of the OCPP schemas (`date-time`, RFC 3339), to the millisecond: OCPP allows three digits of a second.
///
/// Two times are equal when they are the same moment, whatever offset they were read with.
@frozen public struct DateTime: Hashable, Comparable, Sendable {
    /// Milliseconds above twelve bits for the offset.
    @usableFromInline let packed: Int64

    /// Milliseconds since 1970-01-01T00:00:00Z, in the years 0000 to 9999.
    @inlinable public var milliseconds: Int64 { packed >> 12 }
    /// The offset that the text named, in minutes east of UTC: what a schedule in local time disregards.
    @inlinable public var offsetMinutes: Int { Int(packed & 0xFFF) - 2048 }

    /// The nearest time in the years 0000 to 9999.
    public init(milliseconds: Int64) { self.init(milliseconds: milliseconds, offsetMinutes: 0) }

    private init(milliseconds: Int64, offsetMinutes: Int64) {
        packed = min(max(milliseconds, Self.first), Self.last) << 12 | offsetMinutes + 2048
    }

    /// From nanoseconds since 1970; parts of a millisecond are cut.
    public init(nanoseconds: Int64) { self.init(milliseconds: nanoseconds.flooredMilliseconds) }

    public init(_ moment: Moment) { self.init(nanoseconds: moment.utcNanoseconds) }

    /// nil when the text is no RFC 3339 date-time with `Z` or a numeric offset.
    public init?(_ text: String) {
        var text = text
        guard let value = text.withUTF8({ DateTime(utf8: $0) }) else { return nil }
        self = value
    }

    init?(utf8: UnsafeBufferPointer<UInt8>) {
        if let milliseconds = Self.usual(utf8) {
            self.init(milliseconds: milliseconds)
            return
        }
        guard let (milliseconds, offset) = UTCTime.wallClock(utf8: utf8) else { return nil }
        self.init(milliseconds: milliseconds, offsetMinutes: offset)
    }

    /// Reads what stations write, `2026-01-31T12:00:00Z` or with three digits of a second; nil for any other form and for
    /// days and seconds that not every month and minute has.
    private static func usual(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard bytes.count == 20 || bytes.count == 24 && bytes[19] == UInt8(ascii: "."),
            bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), bytes[bytes.count - 1] == UInt8(ascii: "Z")
        else { return nil }
        var isNumber = true
        func digit(_ place: Int) -> Int64 {
            let value = bytes[place] &- UInt8(ascii: "0")
            if value > 9 { isNumber = false }
            return Int64(value)
        }
        func pair(_ place: Int) -> Int64 { digit(place) * 10 + digit(place + 1) }
        let (year, month, day) = (pair(0) * 100 + pair(2), pair(5), pair(8))
        let (hour, minute, second) = (pair(11), pair(14), pair(17))
        let milliseconds = bytes.count == 24 ? pair(20) * 10 + digit(22) : 0
        guard isNumber, (1...12).contains(month), (1...28).contains(day), hour < 24, minute < 60, second < 60 else {
            return nil
        }
        let seconds =
            UTCTime.days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
        return seconds * 1000 + milliseconds
    }

    /// Nanoseconds since 1970; what lies beyond 64 bits (years before 1678, after 2261) gives the first or last one.
    public var nanoseconds: Int64 {
        let (value, overflow) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
        return overflow ? (milliseconds < 0 ? .min : .max) : value
    }

    /// `2026-01-31T12:00:00Z`, or with three digits of a second where they are not zero.
    public var text: String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: UTCTime.longest) { buffer in
            let count = UTCTime.write(milliseconds: milliseconds, to: buffer)
            return String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    func write(to writer: inout JSONWriter) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: UTCTime.longest) { buffer in
            let count = UTCTime.write(milliseconds: milliseconds, to: buffer)
            writer.string(utf8: UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// The time that the text showed, taken for UTC.
    public var wallClock: Self { Self(milliseconds: milliseconds + Int64(offsetMinutes) * 60_000) }

    @inlinable public static func == (a: Self, b: Self) -> Bool { a.milliseconds == b.milliseconds }
    public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
    public func hash(into hasher: inout Hasher) { hasher.combine(milliseconds) }

    /// A sum beyond the years 0000 to 9999 gives the first or last time.
    public static func + (time: Self, duration: Duration) -> Self {
        let (seconds, attoseconds) = duration.components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        guard !overflow else { return Self(milliseconds: seconds < 0 ? .min : .max) }
        let (sum, beyond) = time.milliseconds.addingReportingOverflow(whole)
        return Self(milliseconds: beyond ? (whole < 0 ? .min : .max) : sum)
            .adding(milliseconds: attoseconds / 1_000_000_000_000_000)
    }

    public static func - (a: Self, b: Self) -> Duration { .milliseconds(a.milliseconds - b.milliseconds) }

    // Within the bounds below nothing overflows.
    private func adding(milliseconds more: Int64) -> Self { Self(milliseconds: milliseconds + more) }

    private static let first: Int64 = -62_167_219_200_000
    private static let last: Int64 = 253_402_300_799_999
}

extension DateTime: CustomStringConvertible {
    public var description: String { text }
}

extension Int64 {
    fileprivate var flooredMilliseconds: Int64 {
        let quotient = self / 1_000_000
        return self % 1_000_000 < 0 ? quotient - 1 : quotient
    }
}
