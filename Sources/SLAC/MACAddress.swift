/// Who speaks on the power line: Ethernet addresses, and the number of a matching run (ISO 15118-3, A.9).

/// An Ethernet address.
public struct MACAddress: Hashable, Sendable {
    /// The six bytes as a number, the first one on the wire most significant; the upper 16 bits are zero.
    public let bits: UInt64

    public init(_ bits: UInt64) { self.bits = bits & 0xFFFF_FFFF_FFFF }

    /// - Precondition: six bytes, in the order of the wire.
    public init(_ bytes: [UInt8]) {
        precondition(bytes.count == 6, "an Ethernet address has 6 bytes")
        self.init(bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    public static let broadcast = MACAddress(0xFFFF_FFFF_FFFF)
    /// Under it a modem of Qualcomm or Lumissil hears its own host, whatever its address on the line is.
    public static let localModem = MACAddress(0x00B0_5200_0001)

    /// `00:b0:52:00:00:01`.
    public var text: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for index in 0..<6 {
            let byte = UInt8(truncatingIfNeeded: bits >> UInt64(40 - 8 * index))
            if index > 0 { text.append(UInt8(ascii: ":")) }
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0xF)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// The EV's random name for one try to match; every message of the try carries it.
public struct RunID: Hashable, Sendable {
    /// The eight bytes as a number, the first one on the wire most significant.
    public let bits: UInt64

    public init(_ bits: UInt64) { self.bits = bits }
}
