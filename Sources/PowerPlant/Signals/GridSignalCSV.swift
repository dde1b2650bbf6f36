import Quantities

/// Why a signal file cannot be read, with the line where it shows, counted from 1.
public enum GridSignalError: Error, Equatable, Sendable, CustomStringConvertible {
    case empty
    case unknownColumns(String)
    case fieldMissing(line: Int)
    case notANumber(line: Int, String)
    case notATime(line: Int, String)
    case timeNotRising(line: Int)

    public var description: String {
        switch self {
        case .empty: "the signal has no values"
        case .unknownColumns(let header):
            "line 1: no known columns in '\(header)'; name a time (date and second_of_day, seconds, or time) and a value "
                + "(dispatch_pct, watts or kilowatts)"
        case .fieldMissing(let line): "line \(line): fewer fields than columns"
        case .notANumber(let line, let field): "line \(line): '\(field)' is not a number"
        case .notATime(let line, let field): "line \(line): '\(field)' is not a time"
        case .timeNotRising(let line): "line \(line): the time is not later than the line before"
        }
    }
}

extension GridSignal {
    /// Reads comma-separated values with a header line.
    ///
    /// Times: `date` (YYYY-MM-DD) with `second_of_day`; `seconds`; or `time` / `utc` (RFC 3339, or seconds). Values:
    /// `dispatch_pct` (per cent of capacity), `watts` or `kilowatts`. Other columns are passed over.
    public init(csv text: String) throws(GridSignalError) {
        var text = text
        text.makeContiguousUTF8()
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst() else { throw .empty }
        let columns = try Columns(header: String(Substring(first)))
        var seconds: [Double] = []
        var values: [Double] = []
        for (index, line) in lines.enumerated() {
            let fields = Self.fields(line)
            if fields.count == 1, fields[0].isEmpty { continue }
            let time = try columns.time(of: fields, line: index + 2)
            if let last = seconds.last, time <= last { throw .timeNotRising(line: index + 2) }
            seconds.append(time)
            values.append(try columns.value(of: fields, line: index + 2))
        }
        guard let start = seconds.first else { throw .empty }
        self.init(seconds: seconds.map { $0 - start }, values: values, unit: columns.unit)
    }

    fileprivate static func fields(_ line: Substring.UTF8View.SubSequence) -> [Substring] {
        line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { field in
            var field = field
            while let last = field.last, last == 0x20 || last == 0x0D || last == 0x09 { field.removeLast() }
            while let first = field.first, first == 0x20 || first == 0x09 { field.removeFirst() }
            return Substring(field)
        }
    }
}

/// Where time and value stand in a line.
private struct Columns {
    private enum Time {
        case dateAndSecond(Int, Int)
        case seconds(Int)
        case dateTime(Int)
    }

    private let time: Time
    private let value: Int
    private let factor: Double
    let unit: GridSignal.Unit

    init(header: String) throws(GridSignalError) {
        // A byte-order mark is no part of the first name.
        let names = GridSignal.fields(Substring(header).utf8[...]).map {
            $0.lowercased().replacingPrefix("\u{FEFF}")
        }
        if let date = names.firstIndex(of: "date"), let second = names.firstIndex(of: "second_of_day") {
            time = .dateAndSecond(date, second)
        } else if let seconds = names.firstIndex(where: { $0 == "seconds" || $0 == "second" }) {
            time = .seconds(seconds)
        } else if let dateTime = names.firstIndex(where: { $0 == "time" || $0 == "utc" }) {
            time = .dateTime(dateTime)
        } else {
            throw .unknownColumns(header)
        }
        if let percent = names.firstIndex(of: "dispatch_pct") {
            (value, factor, unit) = (percent, 0.01, .share)
        } else if let watts = names.firstIndex(of: "watts") {
            (value, factor, unit) = (watts, 1, .watts)
        } else if let kilowatts = names.firstIndex(of: "kilowatts") {
            (value, factor, unit) = (kilowatts, 1000, .watts)
        } else {
            throw .unknownColumns(header)
        }
    }

    func time(of fields: [Substring], line: Int) throws(GridSignalError) -> Double {
        switch time {
        case .dateAndSecond(let date, let second):
            let day = try field(date, of: fields, line: line)
            guard let midnight = UTCTime.nanoseconds("\(day)T00:00:00Z") else { throw .notATime(line: line, day) }
            return Double(midnight / 1_000_000_000) + (try number(second, of: fields, line: line))
        case .seconds(let column): return try number(column, of: fields, line: line)
        case .dateTime(let column):
            let text = try field(column, of: fields, line: line)
            if let seconds = Double(text), seconds.isFinite { return seconds }
            guard let instant = UTCTime.nanoseconds(text) else { throw .notATime(line: line, text) }
            return Double(instant) / 1e9
        }
    }

    func value(of fields: [Substring], line: Int) throws(GridSignalError) -> Double {
        try number(value, of: fields, line: line) * factor
    }

    private func field(_ column: Int, of fields: [Substring], line: Int) throws(GridSignalError) -> String {
        guard column < fields.count else { throw .fieldMissing(line: line) }
        return String(fields[column])
    }

    private func number(_ column: Int, of fields: [Substring], line: Int) throws(GridSignalError) -> Double {
        let text = try field(column, of: fields, line: line)
        guard let number = Double(text), number.isFinite, number.magnitude < 1e15 else {
            throw .notANumber(line: line, text)
        }
        return number
    }
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String) -> String {
        unicodeScalars.starts(with: prefix.unicodeScalars)
            ? String(String.UnicodeScalarView(unicodeScalars.dropFirst(prefix.unicodeScalars.count))) : self
    }
}
