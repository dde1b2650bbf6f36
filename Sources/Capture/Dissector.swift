import ISO15118

/// What a capture shows of ISO 15118-20.
public struct CaptureEvent: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        case discoveryRequest(SDP.Request, from: CaptureEndpoint)
        case discoveryResponse(SDP.Response, from: CaptureEndpoint)
        /// A connection speaks V2GTP: to `server`, inside TLS when there is a cipher suite.
        case connection(client: CaptureEndpoint, server: CaptureEndpoint, suite: String?)
        /// One V2GTP frame's payload.
        case frame(fromClient: Bool, type: UInt16, payload: [UInt8])
        case closed
        /// Something that is missing or cannot be read.
        case notice(String)
    }

    /// Nanoseconds since 1970 in UTC.
    public var time: Int64
    /// Counts the capture's TCP connections from 1 on; nil for what belongs to none.
    public var connection: Int?
    public var kind: Kind
}

/// Follows the TCP connections and the discovery of a capture, packet by packet.
public struct Dissector {
    /// Connections that are followed at once; the one that was silent for longest makes room.
    private static let connectionLimit = 1024

    private struct Pair: Hashable {
        var a: CaptureEndpoint
        var b: CaptureEndpoint
    }

    private var keyLog: KeyLog
    private var conversations: [Pair: (conversation: Conversation, heard: Int64)] = [:]
    private var count = 0
    private var time: Int64 = 0
    private var unknownLinkTypes: Set<UInt32> = []
    private var hasFragments = false

    public init(_ keyLog: KeyLog = KeyLog()) { self.keyLog = keyLog }

    public mutating func take(_ record: CaptureFile.Record) -> [CaptureEvent] {
        switch record {
        case .secrets(let text):
            keyLog.add(text)
            return []
        case .packet(let packet): return take(packet)
        }
    }

    /// To be called after the last record.
    public mutating func finish() -> [CaptureEvent] {
        var events: [CaptureEvent] = []
        for key in conversations.keys.sorted(by: { number($0) < number($1) }) {
            let pieces = conversations[key]?.conversation.finish(keyLog) ?? []
            if let conversation = conversations[key]?.conversation { events += tell(pieces, of: conversation) }
        }
        conversations = [:]
        return events
    }

    private func number(_ key: Pair) -> Int { conversations[key]?.conversation.number ?? 0 }

    private mutating func take(_ packet: CapturedPacket) -> [CaptureEvent] {
        time = packet.time
        guard InternetPacket.supports(linkType: packet.linkType) else {
            guard unknownLinkTypes.count < 16, unknownLinkTypes.insert(packet.linkType).inserted else { return [] }
            return [notice("packets of link type \(packet.linkType) are not understood")]
        }
        guard let packet = InternetPacket(packet) else { return [] }
        switch packet.content {
        case .tcp(let segment): return follow(segment, packet)
        case .udp(let bytes): return discovery(Array(bytes), packet)
        case .fragment:
            if hasFragments { return [] }
            hasFragments = true
            return [notice("IP fragments are passed over")]
        }
    }

    private func notice(_ text: String) -> CaptureEvent { CaptureEvent(time: time, kind: .notice(text)) }

    private func discovery(_ datagram: [UInt8], _ packet: InternetPacket) -> [CaptureEvent] {
        guard packet.destination.port == SDP.port || packet.source.port == SDP.port else { return [] }
        if let request = SDP.Request(datagram: datagram) {
            return [CaptureEvent(time: time, kind: .discoveryRequest(request, from: packet.source))]
        }
        if let response = SDP.Response(datagram: datagram) {
            return [CaptureEvent(time: time, kind: .discoveryResponse(response, from: packet.source))]
        }
        return [notice("a datagram at the port of discovery that is no SDP message")]
    }

    private mutating func follow(_ segment: InternetPacket.TCPSegment, _ packet: InternetPacket) -> [CaptureEvent] {
        let forth = Pair(a: packet.source, b: packet.destination)
        let back = Pair(a: packet.destination, b: packet.source)
        let isRequest = segment.isOpening && segment.acknowledgement == nil
        var key = conversations[forth] != nil ? forth : back
        if isRequest, conversations[key]?.conversation.opening != segment.sequence {
            conversations[key] = nil
            key = forth
        }
        if conversations[key] == nil {
            // Who answers a SYN is the server; in the middle of a connection whoever is heard first counts as client.
            guard !segment.isReset, isRequest || segment.isOpening || !segment.bytes.isEmpty else { return [] }
            key = segment.isOpening && !isRequest ? back : forth
            makeRoom()
            count += 1
            conversations[key] = (
                Conversation(count, client: key.a, server: key.b, opening: isRequest ? segment.sequence : nil), time
            )
        }
        conversations[key]?.heard = time
        let pieces = conversations[key]?.conversation.take(segment, fromClient: key == forth, keyLog) ?? []
        guard let conversation = conversations[key]?.conversation else { return [] }
        return tell(pieces, of: conversation)
    }

    private mutating func makeRoom() {
        guard conversations.count >= Self.connectionLimit,
            let oldest = conversations.min(by: { $0.value.heard < $1.value.heard })?.key
        else { return }
        conversations[oldest] = nil
    }

    private func tell(_ pieces: [Conversation.Piece], of conversation: Conversation) -> [CaptureEvent] {
        pieces.map { piece in
            let kind: CaptureEvent.Kind =
                switch piece {
                case .recognised(let suite):
                    .connection(client: conversation.client, server: conversation.server, suite: suite)
                case .frame(let fromClient, let type, let payload):
                    .frame(fromClient: fromClient, type: type, payload: payload)
                case .notice(let text): .notice(text)
                case .closed: .closed
                }
            return CaptureEvent(time: time, connection: conversation.number, kind: kind)
        }
    }
}
