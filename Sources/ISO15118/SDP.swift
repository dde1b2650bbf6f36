/// SECC discovery protocol (ISO 15118-20, 7.10): the EVCC asks by UDP multicast to [ff02::1]:15118, the SECC answers
/// with the address of its TCP port. Packets only; `Network` owns the sockets.
public enum SDP {
    public static let port: UInt16 = 15118
    /// The link-local all-nodes group ff02::1.
    public static let multicastGroup: [UInt8] = [0xFF, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    public static let retryInterval = Duration.milliseconds(250)
    public static let maximumRequests = 50
    /// Where an SECC may listen for V2GTP; EVs refuse an answer that names another port.
    public static let tcpPorts: ClosedRange<UInt16> = 49152...65535

    public enum Security: UInt8, Sendable {
        case tls = 0x00
        case none = 0x10
    }

    public struct Request: Equatable, Sendable {
        public var security: Security

        public init(security: Security) { self.security = security }

        /// The UDP datagram. The second byte says TCP, the only transport there is.
        public var datagram: [UInt8] { V2GTP.frame(.sdpRequest, [security.rawValue, 0x00]) }

        /// nil when the datagram is no SDP request: it is dropped without an answer.
        public init?(datagram: [UInt8]) {
            guard let payload = SDP.payload(of: datagram, type: .sdpRequest, length: 2), payload[1] == 0x00,
                let security = Security(rawValue: payload[0])
            else { return nil }
            self.security = security
        }
    }

    public struct Response: Equatable, Sendable {
        /// IPv6 address, 16 bytes in network order.
        public var address: [UInt8]
        public var port: UInt16
        public var security: Security

        /// - Precondition: `address` has 16 bytes.
        public init(address: [UInt8], port: UInt16, security: Security) {
            precondition(address.count == 16, "an IPv6 address has 16 bytes")
            self.address = address
            self.port = port
            self.security = security
        }

        public var datagram: [UInt8] {
            let tail = [UInt8(port >> 8), UInt8(port & 0xFF), security.rawValue, 0x00]
            return V2GTP.frame(.sdpResponse, address + tail)
        }

        /// nil when the datagram is no SDP response: the EVCC goes on waiting.
        public init?(datagram: [UInt8]) {
            guard let payload = SDP.payload(of: datagram, type: .sdpResponse, length: 20), payload[19] == 0x00,
                let security = Security(rawValue: payload[18])
            else { return nil }
            address = Array(payload[0..<16])
            port = UInt16(payload[16]) << 8 | UInt16(payload[17])
            self.security = security
        }
    }

    private static func payload(of datagram: [UInt8], type: V2GTP.PayloadType, length: Int) -> [UInt8]? {
        guard let header = V2GTP.header(datagram), header.payloadType == type.rawValue,
            header.payloadLength == UInt32(length), datagram.count == V2GTP.headerLength + length
        else { return nil }
        return Array(datagram[V2GTP.headerLength...])
    }
}
