// Powers, durations, times and addresses as people write them at a command line.
import Quantities

enum Units {
    /// `-500kW`, `1.5MW`, `7400W` or plain watts; positive charges, negative discharges.
    static func power(_ text: String) -> Watts? {
        let scales: [(suffix: String, watts: Double)] = [("kW", 1e3), ("MW", 1e6), ("GW", 1e9), ("W", 1)]
        let scale = scales.first { text.hasSuffix($0.suffix) }
        guard let value = Double(text.dropLast(scale?.suffix.count ?? 0)), value.isFinite else { return nil }
        let watts = value * (scale?.watts ?? 1)
        // Beyond a terawatt a typing error is the likelier reading.
        return abs(watts) <= 1e12 ? Watts(watts) : nil
    }

    /// `15m`, `90s`, `1h30m`, `250ms` or plain seconds; longer than zero, at most 31 days.
    static func duration(_ text: String) -> Duration? {
        let scales = ["h": 3600.0, "m": 60, "s": 1, "ms": 0.001]
        var rest = text[...]
        var seconds = 0.0
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let value = Double(digits), let scale = scales[unit.isEmpty ? "s" : String(unit)] else { return nil }
            seconds += value * scale
        }
        guard seconds > 0, seconds <= 31 * 86_400 else { return nil }
        return .nanoseconds(Int64(seconds * 1e9))
    }

    /// `ADDR:PORT`, `[IPv6]:PORT` or a port alone, which then means loopback.
    static func endpoint(_ text: String) -> (address: String, port: UInt16)? {
        guard let colon = text.lastIndex(of: ":") else { return UInt16(text).map { ("127.0.0.1", $0) } }
        guard let port = UInt16(text[text.index(after: colon)...]) else { return nil }
        var address = text[..<colon]
        if address.hasPrefix("["), address.hasSuffix("]") { address = address.dropFirst().dropLast() }
        return (address.isEmpty || address == "localhost" ? "127.0.0.1" : String(address), port)
    }
}

extension Arguments {
    mutating func power(_ name: String) throws(CommandError) -> Watts? {
        guard let text = try option(name) else { return nil }
        guard let power = Units.power(text) else { throw .usage("\(name) takes a power such as -500kW, not '\(text)'") }
        return power
    }

    mutating func duration(_ name: String) throws(CommandError) -> Duration? {
        guard let text = try option(name) else { return nil }
        guard let duration = Units.duration(text) else {
            throw .usage("\(name) takes a duration such as 15m or 90s, not '\(text)'")
        }
        return duration
    }

    mutating func endpoint(_ name: String, or standard: String) throws(CommandError) -> (
        address: String, port: UInt16
    ) {
        let text = try option(name) ?? standard
        guard let endpoint = Units.endpoint(text) else {
            throw .usage("\(name) takes an address such as 127.0.0.1:9000, not '\(text)'")
        }
        return endpoint
    }
}
