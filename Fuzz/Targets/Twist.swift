import ISO15118
import ISO15118Messages

// Changes of single fields, for which chance would need long: the message stays well formed and means something else.
extension Duel {
    /// The frame with some field changed; as it was when there is nothing to change.
    mutating func twisted(_ frame: [UInt8], _ variant: Int) -> [UInt8] {
        guard let (message, type) = Safety.message(frame) else { return frame }
        let changed = attacked == .secc ? twistedRequest(message, variant) : twistedResponse(message, variant)
        // On the stream that it came on; what fits no schema cannot be said.
        return (try? changed.framed(on: type)) ?? frame
    }

    mutating func rational() -> RationalNumber { octets.rational() }

    /// Changes the number when there is one.
    mutating func vary(_ number: inout RationalNumber?) { if number != nil { number = rational() } }

    mutating func entries() -> [PowerScheduleEntry] {
        let count = octets.byte().asInt % 5 + 1
        return (0..<count).map { _ in
            let shape = octets.byte()
            return PowerScheduleEntry(
                duration: shape & 1 == 0 ? UInt32(octets.number()) : .max, power: rational(),
                power_L2: shape & 2 == 0 ? nil : rational(), power_L3: shape & 4 == 0 ? nil : rational())
        }
    }

    /// About now, in microseconds, at the epoch, or out of all time.
    mutating func anchor() -> UInt64 {
        let all: [UInt64] = [1_800_000_000, 1_800_000_000_000_000, 0, .max, 1_800_000_900, 1_799_000_000]
        return octets.one(of: all)
    }
}
