import Testing

@testable import WebSocket

@Suite struct HostileInputTests {
    /// Bytes of a good conversation with some of them changed, dropped or doubled, in pieces of any size.
    @Test func `no input breaks an endpoint`() {
        var random = SeededRandom(seed: 21)
        let (server, client) = Peer.pair(server: EndpointOptions(maximumMessageBytes: 4096))
        var talk = client
        for length in [3, 200, 1000] {
            talk.send(String(repeating: "watt ", count: length / 5))
            talk.send([UInt8](repeating: 7, count: length))
        }
        talk.endpoint.ping(with: talk.resources, at: talk.now, into: &talk.output)
        talk.close(.normal, "done")
        let good = talk.takeOutput()
        var violations = 0
        for _ in 0..<3000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: position)
                default: bytes.insert(bytes[position], at: position)
                }
            }
            var peer = server
            var told: [Peer.Told] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...max(1, min(rest.count, 300)), using: &random)
                told += peer.receive(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            let ends = told.count { if case .closed = $0 { true } else { false } }
            #expect(ends <= 1)
            #expect(ends == 0 || peer.endpoint.isClosed)
            if case .closed(.violation)? = told.last { violations += 1 }
        }
        #expect(violations > 1000)
    }

    @Test func `no request breaks an endpoint`() {
        var random = SeededRandom(seed: 22)
        let client = Peer.client(ClientOpening(host: "csms", target: "/a%20b", subprotocols: ["ocpp2.1"]))
        for _ in 0..<3000 {
            var bytes = client.output
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                bytes[position] = UInt8.random(in: 0...255, using: &random)
            }
            var server = Peer.server(EndpointOptions(subprotocols: ["ocpp2.1"]))
            _ = server.receive(bytes)
            // Whatever it was, the server waits, opened, or answered.
            #expect(!server.endpoint.isClosed || !server.output.isEmpty)
        }
    }
}
