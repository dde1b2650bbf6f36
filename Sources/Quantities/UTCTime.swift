/// RFC 3339 date-times, the form in which OCPP and the plant's reports carry UTC.
public enum UTCTime {
    /// Bytes of the longest text that is written here.
    public static let longest = 24

    /// `2026-01-31T12:00:00.123Z` for nanoseconds since 1970, cut to milliseconds.
    public static func text(nanoseconds: Int64) -> String {
        String(unsafeUninitializedCapacity: longest) { bytes in
            write(milliseconds: nanoseconds.floorDivided(by: 1_000_000), to: bytes, fraction: true)
        }
    }

    /// Writes `2026-01-31T12:00:00Z`, or with three digits of a second where they are not zero or asked for.
    ///
    /// - Parameters:
    ///   - milliseconds: since 1970, in the years 0000 to 9999.
    ///   - bytes: room for `longest` bytes.
    /// - Returns: how many bytes were written.
    public static func write(
        milliseconds: Int64, to bytes: UnsafeMutableBufferPointer<UInt8>, fraction: Bool = false
    ) -> Int {
        let days = milliseconds.floorDivided(by: 86_400_000)
        let rest = milliseconds - days * 86_400_000
        let (year, month, day) = civil(days: days)
        var writer = DigitWriter(bytes: bytes)
        writer.put(year, width: 4)
        writer.put("-")
        writer.put(month, width: 2)
        writer.put("-")
        writer.put(day, width: 2)
        writer.put("T")
        writer.put(rest / 3_600_000, width: 2)
        writer.put(":")
        writer.put(rest / 60_000 % 60, width: 2)
        writer.put(":")
        writer.put(rest / 1000 % 60, width: 2)
        if fraction || rest % 1000 != 0 {
            writer.put(".")
            writer.put(rest % 1000, width: 3)
        }
        writer.put("Z")
        return writer.count
    }

    /// Nanoseconds since 1970 of an RFC 3339 date-time with `Z` or a numeric offset; nil when it is none, or is
    /// beyond 64 bits (years before 1678, after 2261).
    public static func nanoseconds(_ text: String) -> Int64? {
        var text = text
        return text.withUTF8 { bytes in
            guard let (seconds, fraction, _) = parse(bytes) else { return nil }
            let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
            let (sum, beyond) = whole.addingReportingOverflow(fraction)
            return overflow || beyond ? nil : sum
        }
    }

    /// Milliseconds since 1970 of an RFC 3339 date-time in UTF-8, with `Z` or a numeric offset, cut; nil when it is
    /// none.
    public static func milliseconds(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        wallClock(utf8: bytes).map { $0.milliseconds }
    }

    /// The same, with the offset that the text names, in minutes east of UTC.
    public static func wallClock(
        utf8 bytes: UnsafeBufferPointer<UInt8>
    ) -> (milliseconds: Int64, offsetMinutes: Int64)? {
        guard let (seconds, fraction, offset) = parse(bytes) else { return nil }
        return (seconds * 1000 + fraction / 1_000_000, offset / 60)
    }

    /// Seconds since 1970, nanoseconds after them, and the offset in seconds.
    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (seconds: Int64, fraction: Int64, offset: Int64)? {
        var reader = DigitReader(bytes: bytes)
        guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
            let day = reader.number(2), reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.number(2), reader.skip(":"), let minute = reader.number(2), reader.skip(":"),
            let second = reader.number(2),
            (1...12).contains(month), (1...daysIn(month: month, year: year)).contains(day), hour < 24, minute < 60,
            second < 61, let fraction = reader.fraction(), let offset = reader.offset(), reader.isAtEnd
        else { return nil }
        let seconds = days(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
        return (seconds - offset, fraction, offset)
    }

    /// Days since 1970-01-01 of a proleptic Gregorian date.
    public static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        // Years counted from March put the leap day last.
        let y = month <= 2 ? year - 1 : year
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return y * 365 + y.floorDivided(by: 4) - y.floorDivided(by: 100) + y.floorDivided(by: 400) + dayOfYear - 719_468
    }

    private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func daysIn(month: Int64, year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

private struct DigitReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func number(_ width: Int) -> Int64? {
        guard position + width <= bytes.count else { return nil }
        var value: Int64 = 0
        for byte in bytes[position..<position + width] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int64(byte & 0xF)
        }
        position += width
        return value
    }

    /// Nanoseconds after an optional point; digits past the ninth are dropped.
    mutating func fraction() -> Int64? {
        guard skip(".") else { return 0 }
        var value: Int64 = 0
        var weight: Int64 = 100_000_000
        let start = position
        while let digit = number(1) {
            value += digit * weight
            weight /= 10
        }
        return position > start ? value : nil
    }

    /// Seconds east of UTC.
    mutating func offset() -> Int64? {
        if skip("Z") || skip("z") { return 0 }
        let sign: Int64 = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hours = number(2), skip(":"), let minutes = number(2), hours < 24, minutes < 60 else {
            return nil
        }
        return sign * (hours * 3600 + minutes * 60)
    }
}

private struct DigitWriter {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    mutating func put(_ character: Unicode.Scalar) {
        bytes[count] = UInt8(ascii: character)
        count += 1
    }

    mutating func put(_ value: Int64, width: Int) {
        var rest = value
        for position in stride(from: count + width - 1, through: count, by: -1) {
            bytes[position] = UInt8(0x30 + rest % 10)
            rest /= 10
        }
        count += width
    }
}

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
