import Quantities
import Testing

@testable import WebSocket

@Suite struct HandshakeTests {
    static func request(
        _ line: String = "GET /chat HTTP/1.1", without: String? = nil, adding more: [String] = []
    ) -> [UInt8] {
        let fields = [
            "Host: server.example.com", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13",
        ]
        let kept = fields.filter { field in without.map { !field.hasPrefix($0 + ":") } ?? true }
        return Array(([line] + kept + more + ["", ""]).joined(separator: "\r\n").utf8)
    }

    @Test func `the RFC's key has the RFC's answer`() {
        #expect(AcceptKey.answer(to: "dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    }

    @Test func `SHA-1 gives the digests of FIPS 180`() {
        func hex(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        #expect(hex(SHA1.digest(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(hex(SHA1.digest([])) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
        let two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(hex(SHA1.digest(Array(two.utf8))) == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
        #expect(
            hex(SHA1.digest([UInt8](repeating: UInt8(ascii: "a"), count: 1000)))
                == "291e9a6c66994949b57ba5e650361e98fc36b1ba")
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func `Base64 is RFC 4648's`(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test(arguments: ["Zg=", "Zg", "Z===", "====", "Zm9*", "=m9v"])
    func `what is no Base64 is refused`(text: String) { #expect(Base64.decode(text) == nil) }

    @Test func `a server answers as the RFC shows`() {
        var server = Peer.server(EndpointOptions(subprotocols: ["chat"]))
        let told = server.receive(Self.request(adding: ["Sec-WebSocket-Protocol: superchat, chat"]))
        #expect(told == [.requested("/chat"), .opened("chat", isCompressed: false)])
        let answer = """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r
            Sec-WebSocket-Protocol: chat\r
            \r

            """
        #expect(String(decoding: server.takeOutput(), as: UTF8.self) == answer)
    }

    @Test func `the client's first subprotocol that the server speaks is chosen`() {
        let (server, client) = Peer.pair(
            server: EndpointOptions(subprotocols: ["ocpp2.1", "ocpp2.0.1"]), subprotocols: ["ocpp2.0.1", "ocpp2.1"])
        #expect(server.endpoint.isOpen && client.endpoint.isOpen)
        var fresh = Peer.server(EndpointOptions(subprotocols: ["ocpp2.1", "ocpp2.0.1"]))
        let told = fresh.receive(
            Self.request(adding: ["Sec-WebSocket-Protocol: ocpp1.6", "Sec-WebSocket-Protocol: ocpp2.1, ocpp2.0.1"]))
        #expect(told.last == .opened("ocpp2.1", isCompressed: false))
    }

    @Test(arguments: [["ocpp1.6"], []])
    func `without a subprotocol in common the handshake completes and the connection closes`(offered: [String]) {
        var server = Peer.server(EndpointOptions(subprotocols: ["ocpp2.1"]))
        var client = Peer.client(ClientOpening(host: "csms", target: "/CS1", subprotocols: offered))
        #expect(server.receive(client.takeOutput()) == [.requested("/CS1")])
        let answer = server.takeOutput()
        #expect(!String(decoding: answer, as: UTF8.self).contains("Sec-WebSocket-Protocol"))
        #expect(
            client.receive(answer) == [
                .opened(nil, isCompressed: true),
                .closed(.byPeer(.protocolError, reason: "no subprotocol in common")),
            ])
        #expect(
            server.receive(client.takeOutput())
                == [.closed(.byUs(.protocolError, reason: "no subprotocol in common"))])
    }

    @Test func `path and credentials are read`() throws {
        let bytes = Self.request(
            "GET /ocpp/CS%2F1%20%C3%A4?x=1 HTTP/1.1", adding: ["Authorization: Basic Q1MxOnNlY3JldDp3aXRoOmNvbG9ucw=="])
        let request = try Request(parsing: bytes)
        #expect(request.path == ["ocpp", "CS/1 ä"])
        #expect(request.target == "/ocpp/CS%2F1%20%C3%A4?x=1")
        #expect(request.credentials == BasicCredentials(user: "CS1", password: "secret:with:colons"))
        #expect(request.fields.contains(Request.Field(name: "host", value: "server.example.com")))
    }

    static let refused: [(bytes: [UInt8], status: Int)] = [
        (request("POST /chat HTTP/1.1"), 405), (request("GET /chat HTTP/1.0"), 400), (request("GET /chat"), 400),
        (request("GET chat HTTP/1.1"), 400), (request("GET /%zz HTTP/1.1"), 400), (request("GET /%ff HTTP/1.1"), 400),
        (request(without: "Host"), 400), (request(without: "Upgrade"), 426), (request(without: "Connection"), 426),
        (request(without: "Sec-WebSocket-Key"), 400), (request(without: "Sec-WebSocket-Version"), 426),
        (request(without: "Sec-WebSocket-Version", adding: ["Sec-WebSocket-Version: 8"]), 426),
        (request(without: "Sec-WebSocket-Key", adding: ["Sec-WebSocket-Key: c2hvcnQ="]), 400),
        (request(adding: ["Host: twice"]), 400), (request(adding: [" folded: line"]), 400),
        (request(adding: ["no colon"]), 400), (request(adding: ["a\nb: c"]), 400), (request(adding: [": empty"]), 400),
        (Array("\r\n\r\n".utf8), 400), (Array("\u{16}\u{3}\u{1}\r\n\r\n".utf8), 400),
        ([0xFF, 0xFE, 0x0D, 0x0A, 0x0D, 0x0A], 400),
        (request(adding: ["X-Long: " + String(repeating: "x", count: 9000)]), 431),
    ]

    @Test(arguments: refused)
    func `what is no upgrade gets an HTTP error`(bytes: [UInt8], status: Int) {
        var server = Peer.server()
        let told = server.receive(bytes)
        guard case .closed(.refused(let answered, _))? = told.first, told.count == 1 else {
            Issue.record("told \(told)")
            return
        }
        #expect(answered == status)
        let answer = String(decoding: server.output, as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
        #expect(status != 426 || answer.contains("Sec-WebSocket-Version: 13") || answer.contains("Upgrade: websocket"))
    }

    @Test func `the owner's refusal is told to the client`() {
        var server = Peer.server()
        var client = Peer.client()
        var bytes = client.takeOutput()
        bytes.withUnsafeMutableBytes { buffer in
            var rest = buffer
            let event = server.endpoint.receive(&rest, with: server.resources, at: server.now, into: &server.output)
            guard case .requested? = event else { return }
            _ = server.endpoint.refuse(status: 401, reason: "unknown station", into: &server.output)
        }
        #expect(String(decoding: server.output, as: UTF8.self).contains("WWW-Authenticate: Basic realm="))
        #expect(client.receive(server.takeOutput()) == [.closed(.refused(status: 401, reason: "Unauthorized"))])
    }

    @Test(arguments: [
        ("c3pPLMBiTxaQ9kYGzzhZRbK+xOo=", ""), ("", "Sec-WebSocket-Protocol: ocpp2.1"),
        ("", "Sec-WebSocket-Extensions: x-webkit-deflate-frame"),
        ("", "Sec-WebSocket-Extensions: permessage-deflate"),
        ("", "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; client_max_window_bits"),
        ("", "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; server_max_window_bits=16"),
    ])
    func `a client fails on an answer that it did not ask for`(accept: String, field: String) {
        var client = Peer.client()
        let key = Base64.encode(Array("the sample nonce".utf8))
        var answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n"
        answer += "Sec-WebSocket-Accept: \(accept.isEmpty ? AcceptKey.answer(to: key) : accept)\r\n"
        answer += (field.isEmpty ? "" : field + "\r\n") + "\r\n"
        guard case .closed(.refused(101, _))? = client.receive(Array(answer.utf8)).first else {
            Issue.record("the answer was taken")
            return
        }
        #expect(client.endpoint.isClosed)
    }

    @Test func `a head may come byte by byte and be followed by frames at once`() {
        var server = Peer.server()
        let bytes = Self.request() + masked(0x81, "Hello")
        #expect(
            bytes.flatMap { server.receive([$0]) } == [
                .requested("/chat"), .opened(nil, isCompressed: false), .text("Hello"),
            ])
        var whole = Peer.server()
        #expect(whole.receive(bytes).last == .text("Hello"))
    }

    @Test func `a peer that never finishes its handshake is timed out`() {
        var server = Peer.server()
        _ = server.receive(Array("GET / HTTP/1.1\r\n".utf8))
        #expect(server.pass(.seconds(9)) == nil)
        #expect(server.pass(.seconds(1)) == .closed(.timedOut(.handshake)))
        var client = Peer.client()
        #expect(client.pass(.seconds(10)) == .closed(.timedOut(.handshake)))
    }

    @Test func `URLs are taken apart`() throws {
        let url = try #require(WebSocketURL("wss://CS1:p%40ss@[::1]:9000/ocpp?a=b"))
        #expect(url.isSecure && url.host == "::1" && url.port == 9000 && url.target == "/ocpp?a=b")
        #expect(url.credentials == BasicCredentials(user: "CS1", password: "p@ss"))
        #expect(url.hostField == "[::1]:9000")
        #expect(url.appending(segment: "CS/1 ä").target == "/ocpp/CS%2F1%20%C3%A4?a=b")
        let plain = try #require(WebSocketURL("ws://csms.example"))
        #expect(plain.port == 80 && plain.target == "/" && plain.hostField == "csms.example")
        #expect(plain.appending(segment: "CS1").target == "/CS1")
    }

    @Test(arguments: [
        "", "http://a/", "ws:/a", "ws://", "ws://:80/", "ws://a:0/", "ws://a:99999/", "ws://[::1", "ws://a/#b",
        "ws://a/\r\nX: y", "ws://%zz@a/",
    ])
    func `what is no WebSocket URL is refused`(text: String) { #expect(WebSocketURL(text) == nil) }
}
