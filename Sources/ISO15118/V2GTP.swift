/// V2G transfer protocol (ISO 15118-20, 7.8): an 8-byte header in front of every payload on TCP and UDP.
///
/// `01 FE`, payload type (u16), payload length (u32), all big-endian.
public enum V2GTP {
    public static let headerLength = 8
    /// The largest payload that is taken from a peer. The longest legal messages stay far below it, but for the schedules
    /// that an EV with room for more than 128 entries may get: its EVCC takes more.
    public static let defaultPayloadLimit = 1 << 18

    /// What the payload is, from the header.
    public enum PayloadType: UInt16, Sendable, CaseIterable {
        case supportedAppProtocol = 0x8001
        case common = 0x8002
        case ac = 0x8003
        case dc = 0x8004
        case acdp = 0x8005
        case wpt = 0x8006
        case scheduleRenegotiation = 0x8101
        case meteringConfirmation = 0x8102
        case acdpSystemStatus = 0x8103
        case parkingStatus = 0x8104
        case sdpRequest = 0x9000
        case sdpResponse = 0x9001
        case sdpWirelessRequest = 0x9002
        case sdpWirelessResponse = 0x9003

        /// The only request, with its response, of a stream beside the main one; nil on the main stream.
        var sideRequest: RequestKind? {
            switch self {
            case .scheduleRenegotiation: .scheduleExchange
            case .meteringConfirmation: .meteringConfirmation
            default: nil
            }
        }

        /// Whether `V2GMessage` has the messages of this type.
        var carriesMessages: Bool {
            switch self {
            case .supportedAppProtocol, .common, .ac, .dc, .scheduleRenegotiation, .meteringConfirmation: true
            default: false
            }
        }
    }

    public struct Header: Equatable, Sendable {
        /// Raw, because a receiver skips types that it does not know.
        public var payloadType: UInt16
        public var payloadLength: UInt32

        public init(payloadType: UInt16, payloadLength: UInt32) {
            self.payloadType = payloadType
            self.payloadLength = payloadLength
        }
    }

    /// Reserves a header at the end of `frame`; `finish` fills it in once the payload follows it.
    public static func begin(_ type: PayloadType, in frame: inout [UInt8]) {
        frame.append(0x01)
        frame.append(0xFE)
        frame.append(UInt8(type.rawValue >> 8))
        frame.append(UInt8(type.rawValue & 0xFF))
        for _ in 0..<4 { frame.append(0) }
    }

    /// Writes the payload length into the header that starts at `start`.
    public static func finish(_ frame: inout [UInt8], from start: Int = 0) {
        precondition(frame.count >= start + headerLength)
        let length = UInt32(frame.count - start - headerLength)
        for index in 0..<4 { frame[start + 4 + index] = UInt8(truncatingIfNeeded: length >> UInt32(24 - 8 * index)) }
    }

    /// A whole frame.
    public static func frame(_ type: PayloadType, _ payload: [UInt8]) -> [UInt8] {
        var frame = [UInt8]()
        frame.reserveCapacity(headerLength + payload.count)
        begin(type, in: &frame)
        frame.append(contentsOf: payload)
        finish(&frame)
        return frame
    }

    /// The header in the first eight bytes; nil when version bytes are wrong or bytes are missing.
    public static func header(_ bytes: some RandomAccessCollection<UInt8>) -> Header? {
        guard bytes.count >= headerLength else { return nil }
        var iterator = bytes.makeIterator()
        var next: UInt64 { UInt64(iterator.next() ?? 0) }
        guard next == 0x01, next == 0xFE else { return nil }
        let type = next << 8 | next
        let length = next << 24 | next << 16 | next << 8 | next
        return Header(payloadType: UInt16(type), payloadLength: UInt32(length))
    }
}

extension V2GTP {
    /// Why a byte stream cannot be read on.
    public enum StreamError: Error, Equatable, Sendable {
        /// The two version bytes are not `01 FE`: the stream has no frame boundary any more.
        case badVersion(UInt8, UInt8)
        case oversize(length: UInt32)
    }

    /// Cuts a TCP byte stream into frames. Holds at most one frame and what arrived with it.
    public struct Stream: Equatable, Sendable {
        private var buffer: [UInt8] = []
        private var start = 0
        private let payloadLimit: Int

        public init(payloadLimit: Int = V2GTP.defaultPayloadLimit) { self.payloadLimit = payloadLimit }

        /// Bytes that wait for the rest of their frame.
        public var pendingBytes: Int { buffer.count - start }

        public mutating func append(_ bytes: [UInt8]) {
            if start == buffer.count {
                buffer = bytes
                start = 0
            } else {
                if start > 0 {
                    buffer.removeFirst(start)
                    start = 0
                }
                buffer.append(contentsOf: bytes)
            }
        }

        /// The next whole frame's payload type and payload; nil when more bytes are needed.
        public mutating func next() throws(StreamError) -> (type: UInt16, payload: ArraySlice<UInt8>)? {
            let available = buffer.count - start
            if available >= 2, buffer[start] != 0x01 || buffer[start + 1] != 0xFE {
                throw .badVersion(buffer[start], buffer[start + 1])
            }
            guard available >= V2GTP.headerLength, let header = V2GTP.header(buffer[start...]) else { return nil }
            guard header.payloadLength <= UInt32(payloadLimit) else { throw .oversize(length: header.payloadLength) }
            let end = start + V2GTP.headerLength + Int(header.payloadLength)
            guard end <= buffer.count else { return nil }
            let payload = buffer[(start + V2GTP.headerLength)..<end]
            start = end
            return (header.payloadType, payload)
        }
    }
}
