import Glibc
import Network
import Quantities
import Testing
import WebSocket

@Suite struct TLSTests {
    private let certificates: TestCertificates

    init() throws { certificates = try TestCertificates.shared.get() }

    private func echo(
        on loop: EventLoop, seen: @escaping (ConnectionEvent, Connection) -> Void = { _, _ in }
    ) throws -> Listener {
        let context = try TLSContext(server: certificates.options("station"))
        return try Listener(on: loop, at: .loopback(), security: .tls(context)) { connection, event in
            if case .received(let bytes) = event { connection.write(UnsafeRawBufferPointer(bytes)) }
            seen(event, connection)
        }
    }

    @Test func `both sides know each other's certificate and bytes come back`() throws {
        let loop = try EventLoop()
        var vehicle: [UInt8]?
        let listener = try echo(on: loop) { event, connection in
            if case .opened = event { vehicle = connection.peerCertificateDigest }
        }
        let context = try TLSContext(client: certificates.options("vehicle"))
        let sent = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        var received: [UInt8] = []
        var station: [UInt8]?
        _ = try loop.connect(to: listener.address, security: .tls(context)) { connection, event in
            switch event {
            case .opened:
                station = connection.peerCertificateDigest
                connection.write(sent)
            case .received(let bytes): received.append(contentsOf: bytes)
            case .closed(let reason): Issue.record("closed: \(reason)")
            }
        }
        #expect(loop.run(atMost: .seconds(20)) { received.count >= sent.count })
        let isIntact = received == sent
        #expect(isIntact)
        #expect(vehicle?.count == 64 && station?.count == 64 && vehicle != station)
    }

    @Test func `a vehicle without a certificate is refused`() throws {
        let loop = try EventLoop()
        var events: [String] = []
        var end: CloseReason?
        let listener = try echo(on: loop) { event, _ in
            switch event {
            case .opened: events.append("opened")
            case .received: events.append("received")
            case .closed(let reason): end = reason
            }
        }
        let context = try TLSContext(client: certificates.options())
        var clientEnd: CloseReason?
        _ = try loop.connect(to: listener.address, security: .tls(context)) { connection, event in
            if case .opened = event { connection.write([1, 2, 3]) }
            if case .closed(let reason) = event { clientEnd = reason }
        }
        #expect(loop.run(atMost: .seconds(20)) { end != nil && clientEnd != nil })
        #expect(events.isEmpty)
        guard case .failed(.tls(let reason))? = end else {
            Issue.record("ended with \(String(describing: end))")
            return
        }
        #expect(reason.contains("certificate"))
    }

    @Test(arguments: [("stranger", "both"), ("station", "stranger")])
    func `a chain that leads nowhere is refused`(shown: String, trusted: String) throws {
        let loop = try EventLoop()
        var options = certificates.options(shown)
        options.verifiesPeer = false
        let server = try TLSContext(server: options)
        let listener = try Listener(on: loop, at: .loopback(), security: .tls(server)) { _, _ in }
        let client = try TLSContext(client: certificates.options("vehicle", trusting: trusted))
        var isOpen = false
        var end: CloseReason?
        _ = try loop.connect(to: listener.address, security: .tls(client)) { _, event in
            if case .opened = event { isOpen = true }
            if case .closed(let reason) = event { end = reason }
        }
        #expect(loop.run(atMost: .seconds(20)) { end != nil })
        #expect(!isOpen)
        guard case .failed(.tls(let reason))? = end else {
            Issue.record("ended with \(String(describing: end))")
            return
        }
        #expect(reason.contains("certificate verify failed"))
    }

    @Test func `a certificate for another name is refused, unless names do not count`() throws {
        let loop = try EventLoop()
        let listener = try echo(on: loop)
        var options = certificates.options("vehicle")
        func end(_ options: TLSContext.Options, name: String) throws -> Bool {
            let context = try TLSContext(client: options)
            var isOpen: Bool?
            _ = try loop.connect(to: listener.address, security: .tls(context), serverName: name) { connection, event in
                if case .opened = event { isOpen = true }
                if case .closed = event { isOpen = isOpen ?? false }
            }
            #expect(loop.run(atMost: .seconds(20)) { isOpen != nil })
            return isOpen ?? false
        }
        #expect(try end(options, name: "localhost"))
        #expect(try !end(options, name: "station.example"))
        options.verifiesServerName = false
        #expect(try end(options, name: "station.example"))
    }

    @Test func `WebSocket runs over TLS and secrets are logged when asked for`() throws {
        let loop = try EventLoop()
        let server = try WebSocketServer(
            on: loop, at: .loopback(), security: .tls(TLSContext(server: certificates.options("station"))),
            options: EndpointOptions()
        ) { socket, event in
            if case .text(let bytes) = event { socket.send(text: bytes) }
        }
        var options = certificates.options("vehicle")
        let log = certificates.path("keys.log")
        options.keyLogFile = log
        var answer: String?
        let url = try #require(WebSocketURL("wss://localhost:\(server.address.port)/CS1"))
        _ = try WebSocketClient.connect(on: loop, to: url, tls: TLSContext(client: options)) { socket, event in
            switch event {
            case .opened: socket.send(text: "Grüße")
            case .text(let bytes): answer = String(decoding: bytes, as: UTF8.self)
            default: break
            }
        }
        #expect(loop.run(atMost: .seconds(20)) { answer != nil })
        #expect(answer == "Grüße")
        let file = try #require(fopen(log, "r"))
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        #expect(fgets(&line, 512, file) != nil)
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        #expect(text.contains("_TRAFFIC_SECRET ") && text.hasSuffix("\n"))
    }

    @Test func `files that cannot be used are named`() {
        var options = certificates.options("station")
        options.identities[0].certificateChainFile = "/nonexistent.pem"
        let error = #expect(throws: NetworkError.self) { try TLSContext(server: options) }
        #expect(error?.description.contains("/nonexistent.pem") == true)
        options = certificates.options("station")
        options.identities[0].privateKeyFile = certificates.path("vehicle.key")
        let mismatch = #expect(throws: NetworkError.self) { try TLSContext(server: options) }
        #expect(mismatch?.description.contains("does not belong to the certificate") == true)
    }
}
