import Testing

@testable import WebSocket

@Suite struct DeflateTests {
    static let greetings: [(what: String, bytes: [UInt8])] = [
        ("one frame", [0xC1, 0x07, 0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]),
        ("two frames", [0x41, 0x03, 0xF2, 0x48, 0xCD, 0x80, 0x04, 0xC9, 0xC9, 0x07, 0x00]),
        ("a stored block", [0xC1, 0x0B, 0x00, 0x05, 0x00, 0xFA, 0xFF, 0x48, 0x65, 0x6C, 0x6C, 0x6F, 0x00]),
        ("a final block", [0xC1, 0x08, 0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00, 0x00]),
        (
            "two blocks",
            [0xC1, 0x0D, 0xF2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xCA, 0xC9, 0xC9, 0x07, 0x00]
        ),
    ]

    @Test(arguments: greetings)
    func `the RFC's compressed greetings are read`(what: String, bytes: [UInt8]) {
        var (_, client) = Peer.pair()
        #expect(client.receive(bytes) == [.text("Hello")], "\(what)")
        #expect(bytes.flatMap { client.receive([$0]) } == [.text("Hello")], "\(what), byte by byte")
    }

    @Test func `messages go compressed both ways, one independent of the other`() {
        var (server, client) = Peer.pair()
        let event =
            #"[2,"17","TransactionEvent",{"eventType":"Updated","meterValue":["#
            + String(repeating: #"{"measurand":"Power.Active.Import","value":-7000.0},"#, count: 40) + "]}]"
        for _ in 0..<3 {
            client.send(event)
            let bytes = client.takeOutput()
            #expect(bytes.count < event.utf8.count / 8)
            #expect(server.receive(bytes) == [.text(event)])
            server.send(event)
            #expect(client.receive(server.takeOutput()) == [.text(event)])
        }
        // A message that does not shrink goes as it is.
        var random = SeededRandom(seed: 3)
        let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
        client.send(noise)
        let bytes = client.takeOutput()
        #expect(bytes.first == 0x82)
        #expect(server.receive(bytes) == [.binary(noise)])
    }

    @Test func `round trips of every size`() {
        var (server, client) = Peer.pair(client: EndpointOptions(compressionThresholdBytes: 0))
        var random = SeededRandom(seed: 5)
        for size in [0, 1, 2, 3, 100, 8191, 8192, 8193, 16_384, 65_535, 65_536, 300_000, 1 << 20] {
            let text = String(
                decoding: (0..<size).map { _ in UInt8.random(in: 0x61...0x68, using: &random) }, as: UTF8.self)
            client.send(text)
            #expect(server.receive(client.takeOutput()) == [.text(text)], "\(size) bytes")
        }
    }

    @Test func `a message that inflates without end is cut off`() {
        var (server, client) = Peer.pair(client: EndpointOptions(maximumMessageBytes: 1 << 30))
        client.send([UInt8](repeating: 0, count: (1 << 20) + 1))
        let bomb = client.takeOutput()
        #expect(bomb.count < 10_000)
        guard case .closed(.violation(.messageTooBig, _))? = server.receive(bomb).first else {
            Issue.record("the bomb was taken")
            return
        }
    }

    @Test(arguments: [
        [0xC1, 0x00], [0xC1, 0x03, 0xF2, 0x48, 0xCD], [0xC1, 0x02, 0xFF, 0xFF],
        [0xC1, 0x05, 0x07, 0x00, 0x00, 0x00, 0x00],
    ])
    func `what cannot be inflated is refused`(bytes: [UInt8]) {
        var (_, client) = Peer.pair()
        #expect(
            client.receive(bytes) == [.closed(.violation(.invalidPayload, reason: "a message cannot be inflated"))])
    }

    @Test func `a ping or a continuation cannot be compressed`() {
        for bytes: [UInt8] in [[0xC9, 0x00], [0x41, 0x01, 0x00, 0xC0, 0x00]] {
            var (_, client) = Peer.pair()
            guard case .closed(.violation(.protocolError, _))? = client.receive(bytes).first else {
                Issue.record("RSV1 was taken")
                return
            }
        }
    }

    static let offers: [(offer: String, response: String?, windowBits: Int?)] = [
        ("permessage-deflate", "permessage-deflate; server_no_context_takeover; client_no_context_takeover", 13),
        (
            "permessage-deflate; client_max_window_bits; server_max_window_bits=10",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=10", 10
        ),
        (
            "permessage-deflate; server_max_window_bits=\"15\"; client_max_window_bits=9",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=15", 13
        ),
        (
            "permessage-deflate; server_max_window_bits=8",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=8", nil
        ),
        (
            "permessage-deflate; unknown, permessage-deflate; server_no_context_takeover",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover", 13
        ),
        ("permessage-deflate; server_max_window_bits", nil, nil),
        ("permessage-deflate; server_max_window_bits=16", nil, nil),
        ("permessage-deflate; server_max_window_bits=08", nil, nil),
        ("permessage-deflate; client_no_context_takeover=1", nil, nil),
        ("permessage-deflate; client_no_context_takeover; client_no_context_takeover", nil, nil),
        ("x-other", nil, nil), ("", nil, nil), (";,;=,", nil, nil),
    ]

    @Test(arguments: offers)
    func `offers are answered`(offer: String, response: String?, windowBits: Int?) {
        let answer = Deflate.answer(to: ExtensionOffer.parse(offer))
        #expect(answer?.response == response)
        #expect(answer?.0.windowBits == windowBits)
    }
}
