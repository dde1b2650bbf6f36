/// The block format of pcapng: sections with interfaces, packets, and secrets for decryption.
struct PcapngFormat {
    static let sectionHeader: UInt32 = 0x0A0D_0D0A
    private static let blockLimit: UInt32 = 1 << 24
    private static let interfaceLimit = 4096
    /// "TLSK": a key log.
    private static let tlsSecrets: UInt32 = 0x544C_534B

    private struct Interface {
        var linkType: UInt32
        var snapLength: UInt32
        /// Ticks a second; the default is microseconds.
        var resolution: UInt64 = 1_000_000
        /// Seconds.
        var offset: Int64 = 0
    }

    private var isBigEndian = true
    private var interfaces: [Interface] = []

    mutating func next(_ queue: inout ByteQueue) throws(CaptureError) -> CaptureFile.Record? {
        while let block = try takeBlock(&queue) {
            let body = ByteField(block.body, isBigEndian: isBigEndian)
            switch block.type {
            case Self.sectionHeader: interfaces = []
            case 1: try addInterface(body, at: block.offset)
            case 6: return try enhancedPacket(body, at: block.offset).map(CaptureFile.Record.packet)
            case 3: return try simplePacket(body, at: block.offset).map(CaptureFile.Record.packet)
            case 10:
                if body.u32(0) == Self.tlsSecrets, let length = body.u32(4), let text = body.slice(8, Int(length)) {
                    return .secrets(Array(text))
                }
            default: break
            }
        }
        return nil
    }

    private mutating func takeBlock(
        _ queue: inout ByteQueue
    ) throws(CaptureError) -> (type: UInt32, body: ArraySlice<UInt8>, offset: Int)? {
        guard queue.count >= 12 else { return nil }
        let offset = queue.offset
        // The type of a section header reads the same in both byte orders, and tells of the order behind it.
        if ByteField(queue.front).u32(0) == Self.sectionHeader {
            switch ByteField(queue.front).u32(8) {
            case 0x1A2B_3C4D: isBigEndian = true
            case 0x4D3C_2B1A: isBigEndian = false
            default: throw .damaged(offset: offset, what: "a section without byte order")
            }
        }
        let field = ByteField(queue.front, isBigEndian: isBigEndian)
        guard let type = field.u32(0), let length = field.u32(4) else { return nil }
        guard length >= 12, length % 4 == 0, length <= Self.blockLimit else {
            throw .damaged(offset: offset, what: "a block of \(length) bytes")
        }
        guard queue.count >= Int(length) else { return nil }
        guard field.u32(Int(length) - 4) == length else {
            throw .damaged(offset: offset, what: "a block whose two lengths differ")
        }
        return (type, queue.take(Int(length)).dropFirst(8).dropLast(4), offset)
    }

    private mutating func addInterface(_ body: ByteField, at offset: Int) throws(CaptureError) {
        guard let linkType = body.u16(0), let snapLength = body.u32(4), interfaces.count < Self.interfaceLimit else {
            throw .damaged(offset: offset, what: "an interface description")
        }
        var interface = Interface(linkType: UInt32(linkType), snapLength: snapLength)
        var place = 8
        while let code = body.u16(place), let length = body.u16(place + 2), code != 0 {
            let value = ByteField(body.slice(place + 4, Int(length)) ?? [], isBigEndian: isBigEndian)
            if code == 9, let exponent = value.u8(0) { interface.resolution = Self.resolution(exponent) }
            if code == 14, let high = value.u32(isBigEndian ? 0 : 4), let low = value.u32(isBigEndian ? 4 : 0) {
                interface.offset = Int64(bitPattern: UInt64(high) << 32 | UInt64(low))
            }
            place += 4 + (Int(length) + 3) / 4 * 4
        }
        interfaces.append(interface)
    }

    /// Ticks a second from if_tsresol: a negative power of two when its highest bit is set, else of ten.
    private static func resolution(_ exponent: UInt8) -> UInt64 {
        if exponent & 0x80 != 0 { return 1 << UInt64(min(exponent & 0x7F, 62)) }
        return (0..<min(exponent, 18)).reduce(1) { ticks, _ in ticks * 10 }
    }

    private func enhancedPacket(_ body: ByteField, at offset: Int) throws(CaptureError) -> CapturedPacket? {
        guard let index = body.u32(0), index < interfaces.count, let high = body.u32(4), let low = body.u32(8),
            let length = body.u32(12), let bytes = body.slice(20, Int(length))
        else { throw .damaged(offset: offset, what: "a packet block") }
        let interface = interfaces[Int(index)]
        let ticks = UInt64(high) << 32 | UInt64(low)
        let (seconds, rest) = ticks.quotientAndRemainder(dividingBy: interface.resolution)
        let (product, lost) = rest.multipliedReportingOverflow(by: 1_000_000_000)
        let fraction = lost ? rest / max(1, interface.resolution / 1_000_000_000) : product / interface.resolution
        let whole = Int64(clamping: seconds).addingReportingOverflow(interface.offset).partialValue
        let nanoseconds = whole.multipliedReportingOverflow(by: 1_000_000_000).partialValue
        return CapturedPacket(
            time: nanoseconds.addingReportingOverflow(Int64(clamping: fraction)).partialValue,
            linkType: interface.linkType, bytes: bytes)
    }

    /// It has no time and no interface but the first.
    private func simplePacket(_ body: ByteField, at offset: Int) throws(CaptureError) -> CapturedPacket? {
        guard let interface = interfaces.first, let original = body.u32(0) else {
            throw .damaged(offset: offset, what: "a packet block")
        }
        let limit = interface.snapLength == 0 ? original : min(original, interface.snapLength)
        guard let bytes = body.slice(4, min(Int(limit), body.count - 4)) else { return nil }
        return CapturedPacket(time: 0, linkType: interface.linkType, bytes: bytes)
    }
}
