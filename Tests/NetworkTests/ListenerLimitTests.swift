import Network
import Quantities
import Testing

@Suite struct ListenerLimitTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    private func echo(on loop: EventLoop, _ limits: Listener.Limits) throws -> Listener {
        let context = try TLSContext(server: certificates.options("station"))
        return try Listener(on: loop, at: .loopback(), security: .tls(context), limits: limits) { connection, event in
            if case .received(let bytes) = event { connection.write(UnsafeRawBufferPointer(bytes)) }
        }
    }

    /// A vehicle that says one byte and waits for it to come back.
    private func answer(
        from listener: Listener, source: String? = nil, on loop: EventLoop, _ answered: @escaping () -> Void
    ) throws -> Connection {
        let context = try TLSContext(client: certificates.options("vehicle"))
        let source = try source.map { try SocketAddress(host: $0, port: 0) }
        return try loop.connect(to: listener.address, from: source, security: .tls(context)) { connection, event in
            if case .opened = event { connection.write([42]) }
            if case .received = event { answered() }
        }
    }

    @Test func `stalled and broken handshakes end alone`() throws {
        let loop = try EventLoop()
        var limits = Listener.Limits()
        limits.handshakesPerAddress = 11
        limits.handshakeTimeout = .milliseconds(300)
        let listener = try echo(on: loop, limits)
        var timedOut = 0
        var failed = 0
        listener.refused = { _, refusal in
            guard case .handshake(.failed(let error)) = refusal else { return }
            if case .timedOut = error { timedOut += 1 } else { failed += 1 }
        }
        for index in 0..<10 {
            _ = try loop.connect(to: listener.address) { connection, event in
                // Half of them say nothing, half of them nonsense.
                if case .opened = event, index % 2 == 0 { connection.write(Array("GET / HTTP/1.1\r\n\r\n".utf8)) }
            }
        }
        var answered = false
        _ = try answer(from: listener, on: loop) { answered = true }
        #expect(loop.run(atMost: .seconds(20)) { answered && timedOut + failed == 10 })
        #expect(timedOut == 5)
        #expect(failed == 5)
        #expect(listener.refusals == 10)
    }

    @Test func `a flood of handshakes from one address is cut off, and others are served`() throws {
        let loop = try EventLoop()
        var limits = Listener.Limits()
        limits.handshakesPerAddress = 4
        let listener = try echo(on: loop, limits)
        var refusals: [Listener.Refusal] = []
        listener.refused = { refusals.append($1) }
        let flood = try (0..<50).map { _ in
            try loop.connect(to: listener.address, from: SocketAddress("127.0.0.2:0")) { _, _ in }
        }
        #expect(loop.run(atMost: .seconds(20)) { refusals.count == 46 })
        #expect(refusals.allSatisfy { $0 == .handshakesPerAddress })
        var answered = false
        _ = try answer(from: listener, on: loop) { answered = true }
        #expect(loop.run(atMost: .seconds(20)) { answered })
        // Once the flood is over, its address is served again.
        for connection in flood { connection.close() }
        #expect(loop.run(atMost: .seconds(20)) { refusals.count == 50 })
        answered = false
        _ = try answer(from: listener, source: "127.0.0.2", on: loop) { answered = true }
        #expect(loop.run(atMost: .seconds(20)) { answered })
    }

    @Test func `an address holds only so many connections`() throws {
        let loop = try EventLoop()
        var limits = Listener.Limits()
        limits.connectionsPerAddress = 2
        let listener = try echo(on: loop, limits)
        var refusals: [Listener.Refusal] = []
        listener.refused = { refusals.append($1) }
        var answers = 0
        var open: [Connection] = []
        for count in 1...2 {
            open.append(try answer(from: listener, on: loop) { answers += 1 })
            #expect(loop.run(atMost: .seconds(20)) { answers == count })
        }
        open.append(try answer(from: listener, on: loop) { answers += 1 })
        #expect(loop.run(atMost: .seconds(20)) { refusals == [.connectionsPerAddress] })
        open.append(try answer(from: listener, source: "127.0.0.2", on: loop) { answers += 1 })
        #expect(loop.run(atMost: .seconds(20)) { answers == 3 })
        for connection in open { connection.close() }
        // The share is free again once the listener has heard of the end.
        var later: [Connection] = []
        #expect(
            loop.run(atMost: .seconds(20)) {
                if later.last?.isClosed != false, let next = try? answer(from: listener, on: loop, { answers += 1 }) {
                    later.append(next)
                }
                return answers == 4
            })
    }

    @Test func `handshakes that stall make room for those that do not`() throws {
        let loop = try EventLoop()
        var limits = Listener.Limits()
        limits.handshakes = 3
        limits.handshakeTimeout = .seconds(3600)
        let listener = try echo(on: loop, limits)
        var refusals: [Listener.Refusal] = []
        listener.refused = { refusals.append($1) }
        let silent = try (0..<3).map { _ in try loop.connect(to: listener.address) { _, _ in } }
        var answered = false
        _ = try answer(from: listener, on: loop) { answered = true }
        #expect(loop.run(atMost: .seconds(20)) { answered })
        #expect(refusals.count == 1)
        #expect(silent.count == 3)
    }
}
