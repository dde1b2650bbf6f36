/// What a client asks for in its opening handshake (RFC 6455, section 4.1), and the check of the answer.
public struct ClientOpening: Equatable, Sendable {
    /// Host and, unless it is the scheme's own, port, as the Host field carries them.
    public var host: String
    /// Path and query, already percent-encoded.
    public var target: String
    /// In order of preference.
    public var subprotocols: [String]
    public var credentials: BasicCredentials?
    /// Whether permessage-deflate is offered.
    public var offersCompression: Bool

    public init(
        host: String, target: String, subprotocols: [String] = [], credentials: BasicCredentials? = nil,
        offersCompression: Bool = true
    ) {
        self.host = host
        self.target = target
        self.subprotocols = subprotocols
        self.credentials = credentials
        self.offersCompression = offersCompression
    }

    func write(key: String, into output: inout [UInt8]) {
        var request = "GET \(target) HTTP/1.1\r\nHost: \(host)\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        request += "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: \(key)\r\n"
        if !subprotocols.isEmpty {
            request += "Sec-WebSocket-Protocol: \(subprotocols.joined(separator: ", "))\r\n"
        }
        if offersCompression { request += "Sec-WebSocket-Extensions: \(Deflate.offer)\r\n" }
        if let credentials { request += "Authorization: \(credentials.field)\r\n" }
        output.append(contentsOf: (request + "\r\n").utf8)
    }

    /// Checks the answer to a request that carried `key`.
    func check(_ bytes: [UInt8], key: String) throws(Refusal) -> (subprotocol: String?, deflate: Deflate?) {
        guard let head = HTTPHead(parsing: bytes) else { throw Refusal(0, "the answer is no HTTP") }
        let line = head.startLine.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard line.count >= 2, line[0].hasPrefix("HTTP/1."), let status = Int(line[1]) else {
            throw Refusal(0, "the answer is no HTTP")
        }
        guard status == 101 else { throw Refusal(status, line.count == 3 ? String(line[2]) : "") }
        guard head.hasToken("websocket", in: "upgrade"), head.hasToken("upgrade", in: "connection") else {
            throw Refusal(status, "the answer upgrades to something else")
        }
        guard head["sec-websocket-accept"] == AcceptKey.answer(to: key) else {
            throw Refusal(status, "Sec-WebSocket-Accept does not fit the key")
        }
        let chosen = head.list("sec-websocket-protocol")
        guard chosen.count <= 1, chosen.allSatisfy(subprotocols.contains) else {
            throw Refusal(status, "the subprotocol was not offered")
        }
        let extensions = head.fields.filter { $0.name == "sec-websocket-extensions" }
            .flatMap { ExtensionOffer.parse($0.value) }
        guard let accepted = extensions.first else { return (chosen.first, nil) }
        guard offersCompression, extensions.count == 1, let deflate = Deflate(response: accepted) else {
            throw Refusal(status, "the extension was not offered")
        }
        return (chosen.first, deflate)
    }
}

enum AcceptKey {
    /// The Sec-WebSocket-Accept that belongs to a Sec-WebSocket-Key.
    static func answer(to key: String) -> String {
        Base64.encode(SHA1.digest(Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)))
    }
}
