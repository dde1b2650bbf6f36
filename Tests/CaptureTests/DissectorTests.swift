import ISO15118
import ISO15118Messages
import Testing

@testable import Capture

@Suite struct DissectorTests {
    private static let setUp = [
        "supportedAppProtocolReq", "supportedAppProtocolRes", "SessionSetupReq", "SessionSetupRes",
        "AuthorizationSetupReq", "AuthorizationSetupRes", "AuthorizationReq", "AuthorizationRes",
    ]

    // MARK: TLS

    @Test func `a session inside TLS is read with its secrets`() throws {
        let events = try Recordings.events(of: Recordings.session, keys: Recordings.sessionKeys)
        #expect(events.notices.isEmpty)
        guard case .connection(let client, let server, let suite)? = events.first?.kind else {
            Issue.record("no connection")
            return
        }
        #expect(server == CaptureEndpoint(address: [UInt8](repeating: 0, count: 15) + [1], port: 55_000))
        #expect(client.address == server.address && suite == "TLS_AES_256_GCM_SHA384")
        let messages = events.messages(of: 1)
        #expect(Array(messages.prefix(8)) == Self.setUp)
        #expect(messages.contains("DC_ChargeLoopRes") && messages.last == "SessionStopRes")
        #expect(!messages.contains { $0.hasPrefix("0x") })
        // Each request has its answer.
        #expect(messages.filter { $0.hasSuffix("Req") }.count == messages.filter { $0.hasSuffix("Res") }.count)
    }

    @Test func `ChaCha20-Poly1305, a HelloRetryRequest and key updates are followed`() throws {
        let events = try Recordings.events(of: Recordings.keyUpdate, keys: Recordings.keyUpdateKeys)
        guard case .connection(_, _, "TLS_CHACHA20_POLY1305_SHA256")? = events.first?.kind else {
            Issue.record("no connection by ChaCha20-Poly1305")
            return
        }
        #expect(events.messages() == ["SessionSetupReq", "SessionSetupRes", "SessionStopReq", "SessionStopRes"])
        #expect(events.last?.kind == .closed && events.notices.isEmpty)
    }

    @Test func `without its secrets a session is told of and not read`() throws {
        let events = try Recordings.events(of: Recordings.session)
        #expect(events.messages(of: 1).isEmpty)
        #expect(
            events.notices == ["TLS_AES_256_GCM_SHA384, and the key log has no secrets for this connection"])
        #expect(Array(events.messages(of: 2).prefix(8)) == Self.setUp)
    }

    @Test func `a key log with other secrets, nonsense and comments does no harm`() throws {
        let noise = "# comment\nCLIENT_RANDOM 00 11\nCLIENT_TRAFFIC_SECRET_0 zz yy\n\nCLIENT_TRAFFIC_SECRET_0\n"
        let keys = Array(noise.utf8) + Recordings.sessionKeys
        let events = try Recordings.events(of: Recordings.session, keys: keys)
        #expect(events == (try Recordings.events(of: Recordings.session, keys: Recordings.sessionKeys)))
        let wrong = String(decoding: Recordings.sessionKeys, as: UTF8.self).split(separator: "\n").map { line in
            line.dropLast() + (line.last == "0" ? "1" : "0")
        }
        let unreadable = try Recordings.events(
            of: Recordings.session, keys: Array(wrong.joined(separator: "\n").utf8))
        #expect(unreadable.notices == ["TLS records that the key log does not open"])
        #expect(unreadable.messages(of: 1).isEmpty)
    }

    @Test(arguments: [20, 45, 90, 140])
    func `a packet lost inside TLS costs what it held and no more`(index: Int) throws {
        let packets = try Recordings.packets(of: Recordings.session)
        let whole = Recordings.events(of: packets, keys: Recordings.sessionKeys).messages(of: 1)
        // The packet with that number among those of the TLS session that carry data.
        let carriers = packets.indices.filter { packets[$0].bytes.count > 86 }
        var damaged = packets
        damaged.remove(at: carriers[index])
        let events = Recordings.events(of: damaged, keys: Recordings.sessionKeys)
        let rest = events.messages(of: 1)
        #expect(rest.count >= whole.count - 1 && rest.last == whole.last)
        #expect(rest.count == whole.count || !events.notices.isEmpty)
    }

    // MARK: TCP

    @Test func `segments out of order and repeated make the same stream`() throws {
        let packets = try Recordings.packets(of: Recordings.session)
        let expected = Recordings.events(of: packets, keys: Recordings.sessionKeys).messages()
        var shuffled: [CapturedPacket] = []
        for (index, packet) in packets.enumerated() {
            shuffled.append(packet)
            if index % 3 == 0 { shuffled.append(packet) }
            if index % 5 == 4, index > 20 { shuffled.append(packets[index - 8]) }
        }
        #expect(Recordings.events(of: shuffled, keys: Recordings.sessionKeys).messages() == expected)
        let frames = [V2GMessage.sample(1), .sample(2), .sample(3)].map(\.frame)
        var wire = Wire()
        wire.open()
        let first = wire.next
        // The second before the first, and a third that covers both.
        wire.send(frames[1], at: first &+ UInt32(frames[0].count))
        wire.send(frames[0], at: first)
        wire.send(frames[0] + frames[1] + frames[2], at: first)
        #expect(Recordings.events(of: wire.packets).messages() == Array(repeating: "SessionStopReq", count: 3))
    }

    @Test func `after bytes that are missing the next frame is found`() {
        var wire = Wire()
        wire.open()
        let frames = (1...3).map { V2GMessage.sample(UInt64($0)).frame }
        wire.send(frames[0], at: wire.next)
        // The first half of the second frame is not in the capture.
        let start = wire.next &+ UInt32(frames[0].count)
        wire.send(Array(frames[1].dropFirst(10)) + frames[2], at: start &+ 10)
        let events = Recordings.events(of: wire.packets)
        #expect(events.messages() == ["SessionStopReq", "SessionStopReq"])
        #expect(
            events.notices == [
                "10 bytes from the client are not in the capture",
                "\(frames[1].count - 10) bytes passed over up to the next V2GTP header",
            ])
    }

    @Test func `a capture that begins in the middle of a session is read from there`() throws {
        let packets = try Recordings.packets(of: Recordings.session)
        let open = packets.filter {
            InternetPacket($0).map { [$0.source.port, $0.destination.port] }?.contains(56_000) == true
        }
        let messages = Recordings.events(of: Array(open.dropFirst(40))).messages()
        #expect(messages.count > 10 && messages.last == "SessionStopRes")
    }

    @Test func `sequence numbers wrap`() {
        var wire = Wire(opening: .max - 20)
        wire.open()
        for number in 1...4 {
            let frame = V2GMessage.sample(UInt64(number)).frame
            wire.send(frame, at: wire.next)
            wire.next &+= UInt32(frame.count)
        }
        #expect(Recordings.events(of: wire.packets).messages().count == 4)
    }

    @Test func `other protocols are passed over in silence`() {
        var wire = Wire()
        wire.open()
        wire.send(Array("GET / HTTP/1.1\r\n\r\n".utf8), at: wire.next)
        #expect(Recordings.events(of: wire.packets).isEmpty)
    }

    // MARK: Discovery

    @Test func `discovery is shown`() {
        var wire = Wire()
        wire.datagram(SDP.Request(security: .tls).datagram, from: 40_000, to: SDP.port)
        let answer = SDP.Response(address: [UInt8](repeating: 7, count: 16), port: 50_000, security: .tls)
        wire.datagram(answer.datagram, from: SDP.port, to: 40_000)
        wire.datagram([1, 2, 3], from: 40_000, to: SDP.port)
        let kinds = Recordings.events(of: wire.packets).map(\.kind)
        #expect(
            kinds == [
                .discoveryRequest(SDP.Request(security: .tls), from: wire.vehicle(40_000)),
                .discoveryResponse(answer, from: wire.vehicle(SDP.port)),
                .notice("a datagram at the port of discovery that is no SDP message"),
            ])
    }
}

extension V2GMessage {
    fileprivate static func sample(_ session: UInt64) -> V2GMessage {
        .sessionStopReq(
            .init(header: .init(sessionID: .init(session), timeStamp: session), chargingSession: .terminate))
    }
}

/// Packets of one vehicle, as raw IPv6.
private struct Wire {
    private(set) var packets: [CapturedPacket] = []
    /// The next sequence number.
    var next: UInt32
    private let address = [0xFE, 0x80] + [UInt8](repeating: 0, count: 13) + [9]

    init(opening: UInt32 = 1000) { next = opening }

    func vehicle(_ port: UInt16) -> CaptureEndpoint { CaptureEndpoint(address: address, port: port) }

    mutating func open() {
        segment([], at: next, flags: 0x02)
        next &+= 1
    }

    mutating func send(_ bytes: [UInt8], at sequence: UInt32) { segment(bytes, at: sequence, flags: 0x10) }

    mutating func datagram(_ bytes: [UInt8], from source: UInt16, to destination: UInt16) {
        var writer = CaptureWriter(isBigEndian: true)
        for field in [source, destination, UInt16(bytes.count + 8), 0] { writer.u16(field) }
        writer.append(bytes)
        packet(writer.bytes, protocol: 17)
    }

    private mutating func segment(_ bytes: [UInt8], at sequence: UInt32, flags: UInt16) {
        var writer = CaptureWriter(isBigEndian: true)
        writer.u16(40_000)
        writer.u16(50_000)
        writer.u32(sequence)
        writer.u32(0)
        writer.u16(0x5000 | flags)
        for _ in 0..<3 { writer.u16(0) }
        writer.append(bytes)
        packet(writer.bytes, protocol: 6)
    }

    private mutating func packet(_ payload: [UInt8], protocol number: UInt8) {
        var writer = CaptureWriter(isBigEndian: true)
        writer.u32(0x6000_0000)
        writer.u16(UInt16(payload.count))
        writer.append([number, 64] + address + address)
        writer.append(payload)
        packets.append(CapturedPacket(time: Int64(packets.count) * 1_000_000, linkType: 101, bytes: writer.bytes[...]))
    }
}
