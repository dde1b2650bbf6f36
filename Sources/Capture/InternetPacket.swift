/// From a captured frame to the TCP segment or UDP datagram in it: link layers, VLAN tags, IPv4 and IPv6.

/// One end of a TCP connection or of a datagram.
public struct CaptureEndpoint: Hashable, Sendable {
    /// 4 or 16 bytes in network order.
    public var address: [UInt8]
    public var port: UInt16

    public init(address: [UInt8], port: UInt16) {
        self.address = address
        self.port = port
    }
}

struct InternetPacket {
    enum Content {
        case tcp(TCPSegment)
        case udp(ArraySlice<UInt8>)
        /// Fragments of a datagram are not put together.
        case fragment
    }

    var source: CaptureEndpoint
    var destination: CaptureEndpoint
    var content: Content

    struct TCPSegment {
        var sequence: UInt32
        var acknowledgement: UInt32?
        var isOpening: Bool
        var isClosing: Bool
        var isReset: Bool
        var bytes: ArraySlice<UInt8>
    }

    static func supports(linkType: UInt32) -> Bool {
        switch linkType {
        case 0, 1, 12, 14, 101, 108, 113, 228, 229, 276: true
        default: false
        }
    }

    /// nil for what carries neither TCP nor UDP, and for packets cut short.
    init?(_ packet: CapturedPacket) {
        guard let (version, bytes) = Self.network(packet) else { return nil }
        let parsed = version == 4 ? Self.ipv4(ByteField(bytes)) : Self.ipv6(ByteField(bytes))
        guard let (from, to, transport, payload) = parsed else { return nil }
        let field = ByteField(payload)
        guard let transport else {
            self.init(source: .init(address: from, port: 0), destination: .init(address: to, port: 0), .fragment)
            return
        }
        guard let fromPort = field.u16(0), let toPort = field.u16(2),
            let content = transport == 6 ? Self.tcp(field) : Self.udp(field)
        else { return nil }
        self.init(
            source: .init(address: from, port: fromPort), destination: .init(address: to, port: toPort), content)
    }

    private init(source: CaptureEndpoint, destination: CaptureEndpoint, _ content: Content) {
        self.source = source
        self.destination = destination
        self.content = content
    }

    // MARK: Link layers

    private static func network(_ packet: CapturedPacket) -> (version: Int, bytes: ArraySlice<UInt8>)? {
        let field = ByteField(packet.bytes)
        switch packet.linkType {
        case 1: return etherType(field, typeAt: 12)
        case 113: return etherType(field, typeAt: 14)
        case 276: return etherType(field, typeAt: 0, headerLength: 20)
        // The family of the capturing system in its own byte order, or in network order.
        case 0, 108: return field.rest(4).flatMap(raw)
        default: return raw(packet.bytes)
        }
    }

    /// The version is the packet's own first digit.
    private static func raw(_ bytes: ArraySlice<UInt8>) -> (version: Int, bytes: ArraySlice<UInt8>)? {
        guard let first = bytes.first, first >> 4 == 4 || first >> 4 == 6 else { return nil }
        return (Int(first >> 4), bytes)
    }

    private static func etherType(
        _ field: ByteField, typeAt place: Int, headerLength: Int? = nil
    ) -> (version: Int, bytes: ArraySlice<UInt8>)? {
        guard var type = field.u16(place) else { return nil }
        var start = headerLength ?? place + 2
        while type == 0x8100 || type == 0x88A8 || type == 0x9100 {
            guard let inner = field.u16(start + 2) else { return nil }
            type = inner
            start += 4
        }
        guard type == 0x0800 || type == 0x86DD else { return nil }
        return field.rest(start).flatMap(raw)
    }

    // MARK: IP

    private typealias Datagram = (from: [UInt8], to: [UInt8], transport: UInt8?, payload: ArraySlice<UInt8>)

    private static func ipv4(_ field: ByteField) -> Datagram? {
        guard let first = field.u8(0), let total = field.u16(2), let fragment = field.u16(6), let next = field.u8(9),
            let from = field.slice(12, 4), let to = field.slice(16, 4), next == 6 || next == 17
        else { return nil }
        let header = Int(first & 0x0F) * 4
        // Hardware that cuts segments later leaves the length 0.
        let length = total == 0 ? field.count : Int(total)
        guard header >= 20, let payload = field.slice(header, length - header) else { return nil }
        return (Array(from), Array(to), fragment & 0x3FFF != 0 ? nil : next, payload)
    }

    private static func ipv6(_ field: ByteField) -> Datagram? {
        guard let length = field.u16(4), var next = field.u8(6), let from = field.slice(8, 16),
            let to = field.slice(24, 16),
            var payload = length == 0 ? field.rest(40) : field.slice(40, Int(length))
        else { return nil }
        // Each round takes at least eight bytes.
        while true {
            let header = ByteField(payload)
            switch next {
            case 6, 17: return (Array(from), Array(to), next, payload)
            case 44: return (Array(from), Array(to), nil, payload)
            case 0, 43, 60:
                guard let following = header.u8(0), let units = header.u8(1),
                    let rest = header.rest(8 + 8 * Int(units))
                else { return nil }
                (next, payload) = (following, rest)
            default: return nil
            }
        }
    }

    // MARK: Transport

    private static func tcp(_ field: ByteField) -> Content? {
        guard let sequence = field.u32(4), let acknowledgement = field.u32(8), let offset = field.u8(12),
            let flags = field.u8(13), offset >> 4 >= 5, let bytes = field.rest(Int(offset >> 4) * 4)
        else { return nil }
        return .tcp(
            TCPSegment(
                sequence: sequence, acknowledgement: flags & 0x10 != 0 ? acknowledgement : nil,
                isOpening: flags & 0x02 != 0, isClosing: flags & 0x01 != 0, isReset: flags & 0x04 != 0, bytes: bytes))
    }

    private static func udp(_ field: ByteField) -> Content? {
        guard let length = field.u16(4), let bytes = field.slice(8, Int(length) - 8) else { return nil }
        return .udp(bytes)
    }
}
