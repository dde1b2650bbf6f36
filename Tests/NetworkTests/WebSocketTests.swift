import Network
import Testing
import WebSocket

@Suite struct WebSocketTests {
    /// A server on a free loopback port that answers every text with the same text.
    private func echoServer(
        on loop: EventLoop, options: EndpointOptions = EndpointOptions(subprotocols: ["ocpp2.1"]),
        admit: @escaping WebSocketServer.Admit = { _, _ in .accept }
    ) throws -> (WebSocketServer, WebSocketURL) {
        let server = try WebSocketServer(on: loop, at: .loopback(), options: options, admit: admit) { socket, event in
            if case .text(let bytes) = event { socket.send(text: bytes) }
        }
        return (server, try #require(WebSocketURL("ws://\(server.address)/ocpp")))
    }

    @Test func `messages of every length class come back`() throws {
        let loop = try EventLoop()
        let (_, url) = try echoServer(on: loop)
        let texts = [0, 1, 125, 126, 300, 65_535, 65_536, 200_000].map { String(repeating: "kWh ", count: $0 / 4 + 1) }
        var answers: [String] = []
        var subprotocol: String?
        let client = try WebSocketClient.connect(
            on: loop, to: url.appending(segment: "CS 1"), subprotocols: ["ocpp2.1", "ocpp2.0.1"]
        ) { socket, event in
            switch event {
            case .opened(let opening, _):
                subprotocol = opening.subprotocol
                for text in texts { socket.send(text: text) }
            case .text(let bytes): answers.append(String(decoding: bytes, as: UTF8.self))
            default: break
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { answers.count == texts.count })
        // Compared as a whole: the texts are too long to be shown.
        let isSame = answers == texts
        #expect(isSame)
        #expect(subprotocol == "ocpp2.1")
        #expect(client.isOpen)
    }

    @Test func `a station that the owner does not know gets 404`() throws {
        let loop = try EventLoop()
        var asked: [String] = []
        let (_, url) = try echoServer(on: loop) { _, request in
            asked = request.path
            return .refuse(status: 404, reason: "no such station")
        }
        var ending: Closing?
        _ = try WebSocketClient.connect(on: loop, to: url.appending(segment: "CS/9"), subprotocols: ["ocpp2.1"]) {
            if case .closed(let closing, _) = $1 { ending = closing }
        }
        #expect(loop.run(atMost: .seconds(10)) { ending != nil })
        #expect(asked == ["ocpp", "CS/9"])
        #expect(ending == .refused(status: 404, reason: "Not Found"))
    }

    @Test func `a client waits for a decision that takes its time`() throws {
        let loop = try EventLoop()
        var waiting: [WebSocketConnection] = []
        let (_, url) = try echoServer(on: loop) { socket, _ in
            waiting.append(socket)
            return .later
        }
        var opened = 0
        var ending: Closing?
        for _ in 0..<2 {
            _ = try WebSocketClient.connect(on: loop, to: url, subprotocols: ["ocpp2.1"]) {
                switch $1 {
                case .opened: opened += 1
                case .closed(let closing, _): ending = closing
                default: break
                }
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { waiting.count == 2 })
        #expect(opened == 0 && ending == nil)
        waiting[0].decide(.accept)
        waiting[1].decide(.refuse(status: 401, reason: "wrong password"))
        // Once is enough.
        waiting[0].decide(.refuse(status: 401, reason: "wrong password"))
        #expect(loop.run(atMost: .seconds(10)) { opened == 1 && ending != nil })
        #expect(ending == .refused(status: 401, reason: "Unauthorized"))
    }

    @Test func `who talks before the decision is sent away, and the decision finds nobody`() throws {
        let loop = try EventLoop()
        var waiting: [WebSocketConnection] = []
        let (server, _) = try echoServer(on: loop) { socket, _ in
            waiting.append(socket)
            return .later
        }
        let request =
            "GET /ocpp/CS1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        for tail in ["too early", ""] {
            var isClosed = false
            let connection = try loop.connect(to: server.address) { connection, event in
                switch event {
                case .opened: connection.write(Array((request + tail).utf8))
                case .closed: isClosed = true
                case .received: Issue.record("an answer without a decision")
                }
            }
            if tail.isEmpty {
                #expect(loop.run(atMost: .seconds(10)) { waiting.count == 2 })
                connection.write(Array("too early".utf8))
            }
            #expect(loop.run(atMost: .seconds(10)) { isClosed })
        }
        for socket in waiting { socket.decide(.accept) }
        #expect(waiting.allSatisfy { !$0.isOpen })
    }

    @Test func `no subprotocol in common ends the connection after the handshake`() throws {
        let loop = try EventLoop()
        let (_, url) = try echoServer(on: loop)
        var opening: Opening?
        var ending: Closing?
        _ = try WebSocketClient.connect(on: loop, to: url, subprotocols: ["ocpp1.6"]) { _, event in
            switch event {
            case .opened(let agreed, _): opening = agreed
            case .closed(let closing, _): ending = closing
            default: break
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { ending != nil })
        #expect(opening?.subprotocol == nil)
        #expect(opening != nil)
        #expect(ending == .byPeer(.protocolError, reason: "no subprotocol in common"))
    }

    @Test func `a close is shaken hands on and both sides hear it once`() throws {
        let loop = try EventLoop()
        var endings: [Closing] = []
        let server = try WebSocketServer(on: loop, at: .loopback(), options: EndpointOptions()) { socket, event in
            switch event {
            case .opened: socket.close(.goingAway, reason: "restart")
            case .closed(let closing, _): endings.append(closing)
            default: break
            }
        }
        let url = try #require(WebSocketURL("ws://\(server.address)"))
        _ = try WebSocketClient.connect(on: loop, to: url) { _, event in
            if case .closed(let closing, _) = event { endings.append(closing) }
        }
        #expect(loop.run(atMost: .seconds(10)) { endings.count == 2 })
        #expect(endings.contains(.byPeer(.goingAway, reason: "restart")))
        #expect(endings.contains(.byUs(.goingAway, reason: "restart")))
    }

    @Test func `nobody listening is told in one line`() throws {
        let loop = try EventLoop()
        let free = try Listener(on: loop, at: .loopback()) { _, _ in }
        let address = free.address
        free.close()
        var cause: NetworkError?
        _ = try WebSocketClient.connect(on: loop, to: try #require(WebSocketURL("ws://\(address)"))) { _, event in
            if case .closed(.lost, let error) = event { cause = error }
        }
        #expect(loop.run(atMost: .seconds(10)) { cause != nil })
        #expect(cause?.description == "nothing listens at \(address)")
    }

    @Test func `an address may not hold more handshakes than its share`() throws {
        let loop = try EventLoop()
        var limits = WebSocketServer.Limits()
        limits.handshakesPerAddress = 3
        var ended = 0
        let server = try WebSocketServer(on: loop, at: .loopback(), options: EndpointOptions(), limits: limits) {
            if case .closed = $1 { ended += 1 }
        }
        var dropped = 0
        let silent = try (0..<5).map { _ in
            try loop.connect(to: server.address) { _, event in
                if case .closed = event { dropped += 1 }
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { dropped == 2 })
        for connection in silent { connection.close() }
        // The share is free again.
        var isOpen = false
        let url = try #require(WebSocketURL("ws://\(server.address)"))
        #expect(loop.run(atMost: .seconds(10)) { ended == 3 })
        _ = try WebSocketClient.connect(on: loop, to: url) { _, event in
            if case .opened = event { isOpen = true }
        }
        #expect(loop.run(atMost: .seconds(10)) { isOpen })
    }

    @Test func `a peer that breaks the protocol hears why, the others go on`() throws {
        let loop = try EventLoop()
        var endings: [Closing] = []
        let server = try WebSocketServer(on: loop, at: .loopback(), options: EndpointOptions()) { socket, event in
            if case .text(let bytes) = event { socket.send(text: bytes) }
            if case .closed(let closing, _) = event { endings.append(closing) }
        }
        let url = try #require(WebSocketURL("ws://\(server.address)"))
        var answers = 0
        let good = try WebSocketClient.connect(on: loop, to: url) { socket, event in
            if case .opened = event { socket.send(text: "1") }
            if case .text = event { answers += 1 }
        }
        #expect(loop.run(atMost: .seconds(10)) { answers == 1 })
        let request =
            "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        var heard: [UInt8] = []
        var isOver = false
        _ = try loop.connect(to: server.address) { connection, event in
            switch event {
            // A frame that is not masked.
            case .opened: connection.write(Array(request.utf8) + [0x81, 0x01, 0x61])
            case .received(let bytes): heard.append(contentsOf: bytes)
            case .closed: isOver = true
            }
        }
        #expect(loop.run(atMost: .seconds(10)) { isOver && !endings.isEmpty })
        #expect(endings == [.violation(.protocolError, reason: "a client's frame is not masked")])
        let close = try #require(heard.lastIndex(of: 0x88))
        #expect(Array(heard[(close + 2)..<(close + 4)]) == [0x03, 0xEA])
        good.send(text: "2")
        #expect(loop.run(atMost: .seconds(10)) { answers == 2 })
    }
}
