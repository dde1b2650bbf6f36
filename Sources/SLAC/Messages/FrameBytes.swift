/// Bytes of a management message, in the order of the wire.

/// Reads them. Past the end it reads zeros and remembers that, so that a decoder asks once, at its end.
struct FrameReader {
    private let bytes: [UInt8]
    private var offset: Int
    private(set) var isTruncated = false

    init(_ bytes: [UInt8], from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    mutating func byte() -> UInt8 {
        guard offset < bytes.count else {
            isTruncated = true
            return 0
        }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        guard count <= bytes.count - offset else {
            isTruncated = true
            return [UInt8](repeating: 0, count: count)
        }
        defer { offset += count }
        return Array(bytes[offset..<offset + count])
    }

    mutating func skip(_ count: Int) {
        if count > bytes.count - offset { isTruncated = true }
        offset = min(offset + count, bytes.count)
    }

    /// HomePlug's numbers are little-endian.
    mutating func u16() -> UInt16 { UInt16(byte()) | UInt16(byte()) << 8 }

    mutating func address() -> MACAddress { MACAddress(big(bytes: 6)) }
    mutating func runID() -> RunID { RunID(big(bytes: 8)) }

    private mutating func big(bytes count: Int) -> UInt64 {
        (0..<count).reduce(0) { number, _ in number << 8 | UInt64(byte()) }
    }

    /// APPLICATION_TYPE "PEV-EVSE matching" and SECURITY_TYPE "none", the only ones of ISO 15118-3.
    mutating func isForMatching() -> Bool {
        let application = byte()
        let security = byte()
        return application == 0 && security == 0
    }
}

struct FrameWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }
    mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }
    mutating func zeros(_ count: Int) { for _ in 0..<count { bytes.append(0) } }

    mutating func u16(_ number: UInt16) {
        bytes.append(UInt8(number & 0xFF))
        bytes.append(UInt8(number >> 8))
    }

    mutating func address(_ address: MACAddress) { big(address.bits, bytes: 6) }
    mutating func runID(_ run: RunID) { big(run.bits, bytes: 8) }
    /// APPLICATION_TYPE and SECURITY_TYPE.
    mutating func forMatching() { zeros(2) }

    private mutating func big(_ number: UInt64, bytes count: Int) {
        for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - index)))) }
    }
}
