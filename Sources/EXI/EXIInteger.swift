/// An integer of any size, for `xs:integer`: the serial numbers of certificates have up to 20 bytes.
public struct EXIInteger: Hashable, Sendable {
    public let isNegative: Bool
    /// The absolute value, most significant byte first, without leading zeros; empty for zero.
    public let magnitude: [UInt8]

    /// The number with the given absolute value, most significant byte first.
    public init(isNegative: Bool = false, magnitude: [UInt8]) {
        let digits = Array(magnitude.drop { $0 == 0 })
        self.isNegative = isNegative && !digits.isEmpty
        self.magnitude = digits
    }

    public init(_ value: Int) {
        let magnitude = value.magnitude
        self.init(
            isNegative: value < 0,
            magnitude: (0..<8).reversed().map { UInt8(truncatingIfNeeded: magnitude >> UInt($0 * 8)) })
    }

    /// A decimal number with an optional sign; nil when `text` is none.
    public init?(_ text: String) {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
        guard !digits.isEmpty, text.utf8.count - digits.count <= 1 else { return nil }
        var bytes: [UInt8] = []  // least significant first
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            var carry = Int(digit & 0xF)
            for index in bytes.indices {
                carry += Int(bytes[index]) * 10
                bytes[index] = UInt8(truncatingIfNeeded: carry)
                carry >>= 8
            }
            if carry > 0 { bytes.append(UInt8(carry)) }
        }
        self.init(isNegative: text.utf8.first == UInt8(ascii: "-"), magnitude: bytes.reversed())
    }
}

extension EXIInteger: CustomStringConvertible {
    /// The decimal number.
    public var description: String {
        var rest = magnitude
        var digits: [UInt8] = []  // least significant first
        while !rest.isEmpty {
            var remainder = 0
            for index in rest.indices {
                remainder = remainder << 8 | Int(rest[index])
                rest[index] = UInt8(remainder / 10)
                remainder %= 10
            }
            digits.append(UInt8(remainder) + 0x30)
            rest = Array(rest.drop { $0 == 0 })
        }
        if digits.isEmpty { return "0" }
        return (isNegative ? "-" : "") + String(decoding: digits.reversed(), as: UTF8.self)
    }
}

extension EXIInteger {
    /// The groups of seven bits that EXI writes, least significant first; of a negative number its complement's.
    func groupsForWriting() -> [UInt8] {
        var bytes = Array(magnitude.reversed())
        if isNegative { Self.add(-1, to: &bytes) }
        var groups: [UInt8] = []
        var held = 0
        var count = 0
        for byte in bytes {
            held |= Int(byte) << count
            count += 8
            while count >= 7 {
                groups.append(UInt8(held & 0x7F))
                held >>= 7
                count -= 7
            }
        }
        if count > 0 { groups.append(UInt8(held)) }
        while groups.count > 1, groups.last == 0 { groups.removeLast() }
        return groups.isEmpty ? [0] : groups
    }

    init(isNegative: Bool, groups: [UInt8]) {
        var bytes: [UInt8] = []  // least significant first
        var held = 0
        var count = 0
        for group in groups {
            held |= Int(group) << count
            count += 7
            if count >= 8 {
                bytes.append(UInt8(held & 0xFF))
                held >>= 8
                count -= 8
            }
        }
        bytes.append(UInt8(held))
        if isNegative { Self.add(1, to: &bytes) }
        self.init(isNegative: isNegative, magnitude: bytes.reversed())
    }

    /// Adds 1 or -1 to a number, least significant byte first; it must not be zero when 1 is taken away.
    private static func add(_ one: Int, to bytes: inout [UInt8]) {
        var carry = one
        for index in bytes.indices where carry != 0 {
            let sum = Int(bytes[index]) + carry
            bytes[index] = UInt8(truncatingIfNeeded: sum)
            carry = sum >> 8
        }
        if carry > 0 { bytes.append(UInt8(carry)) }
    }
}
