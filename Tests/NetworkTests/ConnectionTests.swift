import Network
import Testing

@Suite struct ConnectionTests {
    @Test(arguments: ["127.0.0.1:0", "[::1]:0"])
    func `bytes come back whole and in order`(text: String) throws {
        let loop = try EventLoop()
        let listener = try Listener(on: loop, at: SocketAddress(text)) { connection, event in
            if case .received(let bytes) = event { connection.write(UnsafeRawBufferPointer(bytes)) }
        }
        let sent = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var received: [UInt8] = []
        let client = try loop.connect(to: listener.address) { connection, event in
            switch event {
            case .opened: connection.write(sent)
            case .received(let bytes): received.append(contentsOf: bytes)
            case .closed: break
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { received.count == sent.count })
        let isIntact = received == sent
        #expect(isIntact)
        #expect(client.remoteAddress == listener.address)
    }

    @Test func `an address in use is told in one line`() throws {
        let loop = try EventLoop()
        let first = try Listener(on: loop, at: .loopback()) { _, _ in }
        let error = #expect(throws: NetworkError.self) { try Listener(on: loop, at: first.address) { _, _ in } }
        #expect(error?.description == "address \(first.address) is in use")
    }

    @Test func `a peer that does not read is given up, the others go on`() throws {
        let loop = try EventLoop()
        var reason: CloseReason?
        let listener = try Listener(on: loop, at: .loopback()) { connection, event in
            switch event {
            case .opened: connection.maximumOutputBytes = 100_000
            // The first byte asks for more than anyone takes.
            case .received(let bytes):
                if bytes[0] == 1 {
                    for _ in 0..<1000 { connection.write([UInt8](repeating: 7, count: 65_536)) }
                } else {
                    connection.write([bytes[0]])
                }
            case .closed(let why): reason = reason ?? why
            }
        }
        var answered = false
        let greedy = try loop.connect(to: listener.address) { connection, event in
            if case .opened = event { connection.write([1]) }
        }
        #expect(loop.run(atMost: .seconds(10)) { reason != nil })
        #expect(reason == .failed(.outputFull(limit: 100_000)))
        _ = try loop.connect(to: listener.address) { connection, event in
            if case .opened = event { connection.write([2]) }
            if case .received = event { answered = true }
        }
        #expect(loop.run(atMost: .seconds(10)) { answered })
        greedy.close()
    }

    @Test func `a stream much longer than the output buffer arrives whole`() throws {
        let loop = try EventLoop()
        let total = 12_550_000
        let piece = (0..<251_000).map { UInt8($0 % 251) }
        var written = 0
        var source: Connection?
        let listener = try Listener(on: loop, at: .loopback()) { connection, event in
            if case .opened = event { source = connection }
        }
        var count = 0
        var isIntact = true
        _ = try loop.connect(to: listener.address) { _, event in
            guard case .received(let bytes) = event else { return }
            for offset in stride(from: 0, to: bytes.count, by: 997) where isIntact {
                isIntact = bytes[offset] == UInt8(truncatingIfNeeded: (count + offset) % 251)
            }
            count += bytes.count
        }
        // Something always waits: the buffer never drains until the end.
        let isDone = loop.run(atMost: .seconds(20)) {
            while let source, source.unsentBytes < 1_000_000, written < total {
                source.write(piece)
                written += piece.count
            }
            return count == total
        }
        #expect(isDone && isIntact)
    }

    @Test func `everything written is sent before a connection finishes`() throws {
        let loop = try EventLoop()
        let listener = try Listener(on: loop, at: .loopback()) { connection, event in
            if case .opened = event {
                connection.write([UInt8](repeating: 1, count: 2_000_000))
                connection.finish()
            }
        }
        var count = 0
        var reason: CloseReason?
        _ = try loop.connect(to: listener.address) { _, event in
            if case .received(let bytes) = event { count += bytes.count }
            if case .closed(let why) = event { reason = why }
        }
        #expect(loop.run(atMost: .seconds(10)) { reason != nil })
        #expect(reason == .byPeer)
        #expect(count == 2_000_000)
    }

    @Test func `a full listener serves the next peer when one leaves`() throws {
        let loop = try EventLoop()
        let listener = try Listener(on: loop, at: .loopback()) { connection, event in
            if case .opened = event { connection.write([1]) }
        }
        listener.limits.connections = 2
        var greeted: [Int] = []
        let clients = try (0..<3).map { index in
            try loop.connect(to: listener.address) { _, event in
                if case .received = event { greeted.append(index) }
            }
        }
        #expect(!loop.run(atMost: .milliseconds(300)) { greeted.count == 3 })
        let (first, waiting) = (try #require(greeted.first), Set(0..<3).subtracting(greeted))
        clients[first].close()
        #expect(loop.run(atMost: .seconds(10)) { greeted.count == 3 })
        #expect(waiting.count == 1 && waiting.contains(greeted[2]))
    }

    @Test func `a connection that nobody answers is timed out`() throws {
        let loop = try EventLoop()
        let listener = try Listener(on: loop, at: .loopback()) { _, _ in }
        listener.limits.connections = 0
        let stranger = try TLSContext(client: TLSContext.Options())
        var reason: CloseReason?
        _ = try loop.connect(to: listener.address, security: .tls(stranger), timeout: .milliseconds(100)) { _, event in
            if case .closed(let why) = event { reason = why }
        }
        #expect(loop.run(atMost: .seconds(10)) { reason != nil })
        #expect(reason == .failed(.timedOut("TLS handshake with \(listener.address)")))
    }

    @Test(arguments: ["", "9000", "127.0.0.1", "127.0.0.1:70000", "[::1]", "300.0.0.1:1", "[fe80::1%none0]:1"])
    func `what is no address is refused`(text: String) {
        #expect(throws: NetworkError.self) { try SocketAddress(text) }
    }

    @Test(arguments: ["127.0.0.1:9000", "[::1]:9000", "[fe80::1%lo]:15118", "0.0.0.0:0"])
    func `an address and its text are each other's inverse`(text: String) throws {
        #expect(try SocketAddress(text).description == text)
    }
}
