/// Capture files: pcap in both byte orders with micro- or nanoseconds, and pcapng (draft-ietf-opsawg-pcap, -pcapng).

/// One packet as it was captured.
public struct CapturedPacket: Equatable, Sendable {
    /// Nanoseconds since 1970 in UTC.
    public var time: Int64
    /// LINKTYPE_ of the tcpdump group's registry.
    public var linkType: UInt32
    public var bytes: ArraySlice<UInt8>
}

/// Why a capture cannot be read on. Offsets are in bytes from the beginning of the file.
public enum CaptureError: Error, Equatable, Sendable, CustomStringConvertible {
    case unknownFormat
    case damaged(offset: Int, what: String)
    case truncated(offset: Int)

    public var description: String {
        switch self {
        case .unknownFormat: "is neither pcap nor pcapng"
        case .damaged(let offset, let what): "is damaged at byte \(offset): \(what)"
        case .truncated(let offset): "ends in the middle of a record that begins at byte \(offset)"
        }
    }
}

/// Reads a capture that is fed to it in pieces; holds one record and the piece that it came with.
public struct CaptureFile {
    public enum Record: Equatable, Sendable {
        case packet(CapturedPacket)
        /// Secrets of TLS connections, in the format of key logs.
        case secrets([UInt8])
    }

    enum Format {
        case unknown
        case pcap(PcapFormat)
        case pcapng(PcapngFormat)
    }

    var queue = ByteQueue()
    private var format = Format.unknown

    public init() {}

    public mutating func append(_ bytes: [UInt8]) { queue.append(bytes[...]) }

    /// The next record; nil when more of the file is needed.
    public mutating func next() throws(CaptureError) -> Record? {
        while true {
            switch format {
            case .unknown:
                guard queue.count >= 4 else { return nil }
                let field = ByteField(queue.front)
                if field.u32(0) == PcapngFormat.sectionHeader {
                    format = .pcapng(PcapngFormat())
                } else {
                    guard let header = try PcapFormat(&queue) else { return nil }
                    format = .pcap(header)
                }
            case .pcap(let header):
                return try header.next(&queue).map(Record.packet)
            case .pcapng(var blocks):
                defer { format = .pcapng(blocks) }
                return try blocks.next(&queue)
            }
        }
    }

    /// To be called once the whole file was appended and read.
    public func finish() throws(CaptureError) {
        if case .unknown = format { throw .unknownFormat }
        if queue.count > 0 { throw .truncated(offset: queue.offset) }
    }
}

/// The classic format: a header of 24 bytes, then packets behind headers of 16.
struct PcapFormat {
    /// More than any snap length in use; a longer packet is a damaged length.
    static let packetLimit: UInt32 = 1 << 18

    private var isBigEndian: Bool
    private var nanosecondsPerTick: Int64
    private var linkType: UInt32

    /// nil while the header is not complete.
    init?(_ queue: inout ByteQueue) throws(CaptureError) {
        switch ByteField(queue.front).u32(0) {
        case 0xA1B2_C3D4: (isBigEndian, nanosecondsPerTick) = (true, 1000)
        case 0xD4C3_B2A1: (isBigEndian, nanosecondsPerTick) = (false, 1000)
        case 0xA1B2_3C4D: (isBigEndian, nanosecondsPerTick) = (true, 1)
        case 0x4D3C_B2A1: (isBigEndian, nanosecondsPerTick) = (false, 1)
        default: throw .unknownFormat
        }
        guard let network = ByteField(queue.front, isBigEndian: isBigEndian).u32(20) else { return nil }
        // The upper bits tell of frame check sequences, which come after what is read here.
        linkType = network & 0x0FFF_FFFF
        _ = queue.take(24)
    }

    func next(_ queue: inout ByteQueue) throws(CaptureError) -> CapturedPacket? {
        let field = ByteField(queue.front, isBigEndian: isBigEndian)
        guard let seconds = field.u32(0), let fraction = field.u32(4), let length = field.u32(8) else { return nil }
        guard length <= Self.packetLimit else {
            throw .damaged(offset: queue.offset, what: "a packet of \(length) bytes")
        }
        guard queue.count >= 16 + Int(length) else { return nil }
        let record = queue.take(16 + Int(length))
        let time = Int64(seconds) * 1_000_000_000 + Int64(fraction) * nanosecondsPerTick
        return CapturedPacket(time: time, linkType: linkType, bytes: record.dropFirst(16))
    }
}
