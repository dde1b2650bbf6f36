import Quantities
import Testing

@testable import WebSocket

@Suite struct FrameTests {
    private let plain = EndpointOptions(compresses: false)

    @Test func `the RFC's example frames are read by the side they are meant for`() {
        var (server, client) = Peer.pair(server: plain)
        let hello = Array("Hello".utf8)
        #expect(client.receive([0x81, 0x05] + hello) == [.text("Hello")])
        #expect(
            server.receive([0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58]) == [.text("Hello")])
        #expect(client.receive([0x01, 0x03, 0x48, 0x65, 0x6C, 0x80, 0x02, 0x6C, 0x6F]) == [.text("Hello")])
        #expect(client.receive([0x89, 0x05] + hello) == [.ping])
        #expect(client.takeOutput() == [0x8A, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58])
        #expect(server.receive([0x8A, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58]) == [.pong])
        let bytes = (0..<65_536).map { UInt8(truncatingIfNeeded: $0) }
        #expect(client.receive([0x82, 0x7E, 0x01, 0x00] + bytes[..<256]) == [.binary(Array(bytes[..<256]))])
        #expect(client.receive([0x82, 0x7F, 0, 0, 0, 0, 0, 1, 0, 0] + bytes) == [.binary(bytes)])
    }

    @Test func `the RFC's example frames are written`() {
        var (server, client) = Peer.pair(server: plain)
        server.send("Hello")
        #expect(server.takeOutput() == [0x81, 0x05] + Array("Hello".utf8))
        client.send("Hello")
        #expect(client.takeOutput() == [0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58])
        server.send([UInt8](repeating: 0, count: 256))
        #expect(server.takeOutput().prefix(4) == [0x82, 0x7E, 0x01, 0x00])
        server.send([UInt8](repeating: 0, count: 65_536))
        #expect(server.takeOutput().prefix(10) == [0x82, 0x7F, 0, 0, 0, 0, 0, 1, 0, 0])
    }

    /// Fragments, control frames between them, every length class and an empty message.
    private static let conversation: [UInt8] = {
        var bytes = masked(0x01, "grid ") + masked(0x89, "are you there") + masked(0x00, "sig") + masked(0x00, "")
        bytes += masked(0x8A, "") + masked(0x80, "näl") + masked(0x81, "") + masked(0x82, [1, 2, 3])
        var medium = masked(0x82, [UInt8](repeating: 9, count: 100))
        medium.replaceSubrange(1..<2, with: [0xFE, 0x00, 100])
        return bytes + medium + masked(0x88, [0x03, 0xE8] + Array("bye".utf8))
    }()

    private static let told: [Peer.Told] = [
        .ping, .pong, .text("grid signäl"), .text(""), .binary([1, 2, 3]), .binary([UInt8](repeating: 9, count: 100)),
        .closed(.byPeer(.normal, reason: "bye")),
    ]

    @Test func `a conversation reads the same wherever it is cut`() {
        let (opened, _) = Peer.pair(server: plain)
        for cut in 0...Self.conversation.count {
            var server = opened
            let told =
                server.receive(Array(Self.conversation[..<cut])) + server.receive(Array(Self.conversation[cut...]))
            #expect(told == Self.told, "cut at \(cut)")
        }
        var server = opened
        #expect(Self.conversation.flatMap { server.receive([$0]) } == Self.told)
    }

    static let violations: [(what: String, bytes: [UInt8], code: UInt16)] = [
        ("a frame that is not masked", [0x81, 0x00], 1002), ("RSV1 without an extension", masked(0xC1, "a"), 1002),
        ("RSV2", masked(0xA1, "a"), 1002), ("RSV3", masked(0x91, "a"), 1002),
        ("a reserved data opcode", masked(0x83, "a"), 1002), ("a reserved control opcode", masked(0x8B, "a"), 1002),
        ("a fragmented ping", masked(0x09, "a"), 1002),
        ("a ping of 126 bytes", [0x89, 0xFE, 0x00, 0x7E, 0, 0, 0, 0], 1002),
        ("a continuation of nothing", masked(0x80, "a"), 1002),
        ("a text within a text", masked(0x01, "a") + masked(0x81, "b"), 1002),
        ("a length with its highest bit set", [0x82, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1002),
        ("a length of 2^62", [0x82, 0xFF, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1009),
        ("one byte too many", [0x82, 0xFF, 0, 0, 0, 0, 0, 0x10, 0, 1, 0, 0, 0, 0], 1009),
        ("a text that is no UTF-8", masked(0x81, [0xC0, 0xAF]), 1007),
        ("a fragmented text that is no UTF-8", masked(0x01, [0xE2, 0x82]) + masked(0x80, [0x41]), 1007),
        ("a close code cut short", masked(0x88, [0x03]), 1002),
        ("a close code that only software may use", masked(0x88, [0x03, 0xED]), 1002),
        ("close code 999", masked(0x88, [0x03, 0xE7]), 1002), ("close code 5000", masked(0x88, [0x13, 0x88]), 1002),
        ("a close reason that is no UTF-8", masked(0x88, [0x03, 0xE8, 0xFF]), 1007),
    ]

    @Test(arguments: violations)
    func `a violation fails the connection with its code`(what: String, bytes: [UInt8], code: UInt16) {
        var (server, client) = Peer.pair(server: plain)
        let told = server.receive(bytes)
        guard case .closed(.violation(let told, _))? = told.last else {
            Issue.record("\(what) was told as \(told)")
            return
        }
        #expect(told.rawValue == code, "\(what)")
        #expect(server.endpoint.isClosed && server.endpoint.deadline == nil)
        guard case .closed(.byPeer(let heard, _))? = client.receive(server.takeOutput()).last else {
            Issue.record("\(what): no Close frame was sent")
            return
        }
        #expect(heard.rawValue == code)
        #expect(server.receive(masked(0x81, "after the end")).isEmpty)
    }

    @Test func `a client refuses masked frames`() {
        var (_, client) = Peer.pair()
        #expect(
            client.receive(masked(0x81, "a"))
                == [.closed(.violation(.protocolError, reason: "a server's frame is masked"))])
    }

    @Test func `fragments together may not exceed the limit`() {
        var (server, _) = Peer.pair(server: EndpointOptions(maximumMessageBytes: 250, compresses: false))
        let piece = [UInt8](repeating: 1, count: 100)
        #expect(server.receive(masked(0x02, piece) + masked(0x00, piece)).isEmpty)
        guard case .closed(.violation(.messageTooBig, _))? = server.receive(masked(0x80, piece)).first else {
            Issue.record("the third piece was taken")
            return
        }
    }

    @Test func `a close handshake ends with the code of who began it`() {
        var (server, client) = Peer.pair()
        client.close(.goingAway, "maintenance")
        client.send("too late")
        #expect(server.receive(client.takeOutput()) == [.closed(.byPeer(.goingAway, reason: "maintenance"))])
        #expect(client.receive(server.takeOutput()) == [.closed(.byUs(.goingAway, reason: "maintenance"))])
        #expect(client.endpoint.transportEnded() == nil)
    }

    @Test func `both may close at once`() {
        var (server, client) = Peer.pair()
        client.close(.normal)
        server.close(.goingAway)
        let (fromClient, fromServer) = (client.takeOutput(), server.takeOutput())
        #expect(server.receive(fromClient) == [.closed(.byUs(.goingAway, reason: ""))])
        #expect(client.receive(fromServer) == [.closed(.byUs(.normal, reason: ""))])
        #expect(server.takeOutput().isEmpty && client.takeOutput().isEmpty)
    }

    @Test func `messages in flight arrive while this side waits for the Close`() {
        var (server, client) = Peer.pair()
        client.send("last reading")
        server.close(.goingAway)
        #expect(server.receive(client.takeOutput()) == [.text("last reading")])
    }

    @Test func `a long close reason is cut between characters`() {
        var (server, client) = Peer.pair()
        client.close(.normal, String(repeating: "ä", count: 100))
        #expect(
            server.receive(client.takeOutput()) == [
                .closed(.byPeer(.normal, reason: String(repeating: "ä", count: 61)))
            ])
    }

    @Test func `silence is pinged and then ended, anything heard is life`() {
        let options = EndpointOptions(pingInterval: .seconds(30), pongTimeout: .seconds(5))
        var (server, client) = Peer.pair(server: options)
        #expect(server.pass(.seconds(29)) == nil && server.output.isEmpty)
        #expect(server.pass(.seconds(1)) == nil)
        #expect(client.receive(server.takeOutput()) == [.ping])
        #expect(server.receive(client.takeOutput()) == [.pong])
        #expect(server.endpoint.deadline == server.now + .seconds(30))
        #expect(server.pass(.seconds(30)) == nil && server.takeOutput() == [0x89, 0x00])
        #expect(server.pass(.seconds(5)) == .closed(.timedOut(.pong)))
        #expect(server.endpoint.isClosed)
    }

    @Test func `a Close that is not answered is timed out`() {
        var (server, _) = Peer.pair()
        server.close(.normal)
        #expect(server.pass(.seconds(5)) == .closed(.timedOut(.close)))
    }

    @Test func `a lost transport is told`() {
        var (server, _) = Peer.pair()
        guard case .closed(.lost)? = server.endpoint.transportEnded() else {
            Issue.record("nothing was told")
            return
        }
        #expect(server.endpoint.transportEnded() == nil)
    }

    @Test func `masking in words equals masking byte by byte`() {
        let key: UInt32 = 0xA1B2_C3D4
        for offset in 0..<9 {
            for count in 0..<40 {
                var bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
                let expected = bytes.enumerated().map { index, byte in
                    byte ^ UInt8(truncatingIfNeeded: key >> (8 * UInt32((index + offset) % 4)))
                }
                bytes.withUnsafeMutableBytes { Mask.apply(key, to: $0, offset: offset) }
                #expect(bytes == expected)
            }
        }
    }

    @Test func `UTF-8 is judged as the standard library judges it`() {
        var random = SeededRandom(seed: 11)
        let scalars: [[UInt8]] = [
            [0x24], [0xC2, 0xA2], [0xE2, 0x82, 0xAC], [0xF0, 0x90, 0x8D, 0x88], [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80],
            [0xC0, 0x80], [0xE0, 0x80, 0x80], [0x80], [0xFF], [0xEF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF],
            [0xE2, 0x82],
            Array("kilowatts".utf8),
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<8, using: &random)).flatMap { _ in
                scalars.randomElement(using: &random) ?? []
            }
            let expected = String(validating: bytes, as: UTF8.self) != nil
            #expect(bytes.withUnsafeBytes(UTF8Check.isValid) == expected, "\(bytes)")
        }
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
