// Local time at a station, for schedules with `useLocalTime`: a rule as POSIX writes it in TZ, no table of zones.

import OCPPMessages
import Quantities

/// How local time runs: `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// The rule holds for all years. A zone's name (`Europe/Oslo`) is its host's to look up: the last line of a TZif file is
/// such a rule.
public struct LocalClock: Hashable, Sendable {
    /// A date of every year and a time of that day, in seconds; beyond a day either way is allowed.
    private enum Day: Hashable, Sendable {
        /// The `week`th such weekday of a month, 5 is the last; Sunday is 0.
        case weekday(Int, week: Int, month: Int)
        /// 1 to 365; February 29 is never counted.
        case julian(Int)
        /// 0 to 365.
        case ordinal(Int)
    }

    private struct Change: Hashable, Sendable {
        var day: Day
        var seconds: Int64
    }

    private struct Summer: Hashable, Sendable {
        /// Seconds east of UTC.
        var offset: Int64
        var begin: Change
        var end: Change
    }

    /// As it was given: a rule, or the name of a zone.
    public let text: String
    /// Seconds east of UTC.
    private let standard: Int64
    private let summer: Summer?

    public static let utc = LocalClock(text: "UTC0", standard: 0, summer: nil)

    private init(text: String, standard: Int64, summer: Summer?) {
        self.text = text
        self.standard = standard
        self.summer = summer
    }

    /// nil for what is no rule, or names daylight saving time without telling when it holds.
    public init?(rule text: String) {
        var reader = RuleReader(text)
        guard reader.skipName(), let west = reader.time(mostHours: 24) else { return nil }
        guard !reader.isAtEnd else {
            self.init(text: text, standard: -west, summer: nil)
            return
        }
        guard reader.skipName() else { return nil }
        var offset = -west + 3600
        if reader.peek != UInt8(ascii: ",") {
            guard let west = reader.time(mostHours: 24) else { return nil }
            offset = -west
        }
        guard let begin = Self.change(&reader), let end = Self.change(&reader), reader.isAtEnd else { return nil }
        self.init(text: text, standard: -west, summer: Summer(offset: offset, begin: begin, end: end))
    }

    /// A zone by its name (`Europe/Oslo`), with the rule that its host has found for it.
    public init?(zone name: String, rule: String) {
        guard let clock = LocalClock(rule: rule) else { return nil }
        self.init(text: name, standard: clock.standard, summer: clock.summer)
    }

    /// The offset at a time, as `+01:00`.
    public func offsetText(at time: DateTime) -> String {
        let minutes = offset(at: time.milliseconds) / 60_000
        func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
    }

    /// When the offset next changes; nil: never.
    public func transition(after time: DateTime) -> DateTime? {
        change(after: time.milliseconds).map { DateTime(milliseconds: $0) }
    }

    /// Milliseconds that local time is ahead of UTC at `utc` milliseconds since 1970.
    package func offset(at utc: Int64) -> Int64 {
        guard let summer else { return standard * 1000 }
        let (begin, end) = changes(in: year(at: utc), summer)
        let isSummer = begin < end ? utc >= begin && utc < end : utc >= begin || utc < end
        return (isSummer ? summer.offset : standard) * 1000
    }

    /// When the offset next changes, in milliseconds since 1970; nil: never.
    func change(after utc: Int64) -> Int64? {
        guard let summer else { return nil }
        let year = year(at: utc)
        var next: Int64?
        for year in year - 1...year + 1 {
            let (begin, end) = changes(in: year, summer)
            for change in [begin, end] where change > utc { next = min(next ?? change, change) }
        }
        return next
    }

    /// The year of standard time.
    private func year(at utc: Int64) -> Int64 {
        let days = Self.floor(utc + standard * 1000, by: 86_400_000)
        var year = 1970 + Self.floor(days * 400, by: 146_097)
        while UTCTime.days(year: year + 1, month: 1, day: 1) <= days { year += 1 }
        while UTCTime.days(year: year, month: 1, day: 1) > days { year -= 1 }
        return year
    }

    private func changes(in year: Int64, _ summer: Summer) -> (begin: Int64, end: Int64) {
        let begin = Self.days(summer.begin.day, in: year) * 86_400 + summer.begin.seconds - standard
        let end = Self.days(summer.end.day, in: year) * 86_400 + summer.end.seconds - summer.offset
        return (begin * 1000, end * 1000)
    }

    private static func days(_ day: Day, in year: Int64) -> Int64 {
        let newYear = UTCTime.days(year: year, month: 1, day: 1)
        switch day {
        case .ordinal(let number): return newYear + Int64(number)
        case .julian(let number):
            let isLeap = UTCTime.days(year: year + 1, month: 1, day: 1) - newYear == 366
            return newYear + Int64(number) - 1 + (isLeap && number >= 60 ? 1 : 0)
        case .weekday(let weekday, let week, let month):
            let first = UTCTime.days(year: year, month: Int64(month), day: 1)
            let next = UTCTime.days(year: month == 12 ? year + 1 : year, month: Int64(month % 12 + 1), day: 1)
            // 1970-01-01 was a Thursday.
            let wait = (Int64(weekday) - first - 4) % 7
            var found = first + (wait + 7) % 7 + Int64(week - 1) * 7
            while found >= next { found -= 7 }
            return found
        }
    }

    private static func change(_ reader: inout RuleReader) -> Change? {
        guard reader.skip(",") else { return nil }
        let day: Day
        if reader.skip("M") {
            guard let month = reader.number(1...12), reader.skip("."), let week = reader.number(1...5),
                reader.skip("."), let weekday = reader.number(0...6)
            else { return nil }
            day = .weekday(weekday, week: week, month: month)
        } else if reader.skip("J") {
            guard let number = reader.number(1...365) else { return nil }
            day = .julian(number)
        } else {
            guard let number = reader.number(0...365) else { return nil }
            day = .ordinal(number)
        }
        guard reader.skip("/") else { return Change(day: day, seconds: 7200) }
        return reader.time(mostHours: 167).map { Change(day: day, seconds: $0) }
    }

    private static func floor(_ value: Int64, by divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}

private struct RuleReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8.prefix(256)) }

    var isAtEnd: Bool { position == bytes.count }
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// A zone's name: three letters or more, or anything in angle brackets.
    mutating func skipName() -> Bool {
        let begin = position
        if skip("<") {
            while let byte = peek, byte != UInt8(ascii: ">") { position += 1 }
            return skip(">") && position - begin > 4
        }
        while let byte = peek, (byte | 0x20) >= UInt8(ascii: "a"), (byte | 0x20) <= UInt8(ascii: "z") { position += 1 }
        return position - begin >= 3
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
        var value = 0
        let begin = position
        while let byte = peek, byte >= 0x30, byte <= 0x39, position - begin < 4 {
            value = value * 10 + Int(byte - 0x30)
            position += 1
        }
        return position > begin && range.contains(value) ? value : nil
    }

    /// `hh[:mm[:ss]]` with a sign, in seconds.
    mutating func time(mostHours: Int) -> Int64? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = number(0...mostHours) else { return nil }
        var seconds = Int64(hours) * 3600
        for unit in [Int64(60), 1] where skip(":") {
            guard let value = number(0...59) else { return nil }
            seconds += Int64(value) * unit
        }
        return isNegative ? -seconds : seconds
    }
}
