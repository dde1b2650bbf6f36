/// A client's opening handshake as a server sees it (RFC 6455, section 4.2.1).
public struct Request: Equatable, Sendable {
    /// Path and query as they stand in the request line.
    public var target: String
    /// The path's segments, percent-decoded: `/ocpp/CS%2F1?x` gives `["ocpp", "CS/1"]`.
    public var path: [String]
    /// The subprotocols offered, in the client's order of preference.
    public var subprotocols: [String]
    /// What the client's Basic authorization says (RFC 7617), unchecked.
    public var credentials: BasicCredentials?
    /// All header fields, names in lower case.
    public var fields: [Field] { head.fields.map { Field(name: $0.name, value: $0.value) } }

    private var head: HTTPHead
    let key: String

    public struct Field: Equatable, Sendable {
        public var name: String
        public var value: String
    }

    var extensionOffers: [ExtensionOffer] {
        head.fields.filter { $0.name == "sec-websocket-extensions" }.flatMap { ExtensionOffer.parse($0.value) }
    }

    /// Reads the bytes of a head, or says why and with which answer it is refused.
    init(parsing bytes: [UInt8]) throws(Refusal) {
        guard let head = HTTPHead(parsing: bytes) else { throw Refusal(400, "malformed request head") }
        let line = head.startLine.split(separator: " ", omittingEmptySubsequences: false)
        guard line.count == 3, line[2].hasPrefix("HTTP/1."), line[2] != "HTTP/1.0" else {
            throw Refusal(400, "malformed request line")
        }
        guard line[0] == "GET" else { throw Refusal(405, "only GET is allowed", fields: ["Allow: GET"]) }
        guard head.hasToken("websocket", in: "upgrade"), head.hasToken("upgrade", in: "connection") else {
            throw Refusal(426, "this is a WebSocket endpoint", fields: ["Upgrade: websocket", "Connection: Upgrade"])
        }
        guard head["sec-websocket-version"] == "13" else {
            throw Refusal(426, "only version 13 is spoken", fields: ["Sec-WebSocket-Version: 13"])
        }
        guard head["host"] != nil else { throw Refusal(400, "Host is missing or repeated") }
        guard let key = head["sec-websocket-key"], Base64.decode(key)?.count == 16 else {
            throw Refusal(400, "Sec-WebSocket-Key is not 16 bytes in Base64")
        }
        guard line[1].hasPrefix("/"), let path = Self.segments(line[1]) else {
            throw Refusal(400, "malformed request target")
        }
        self.head = head
        self.key = key
        self.path = path
        target = String(line[1])
        subprotocols = head.list("sec-websocket-protocol")
        credentials = head["authorization"].flatMap(BasicCredentials.init(field:))
    }

    private static func segments(_ target: Substring) -> [String]? {
        let path = target.prefix { $0 != "?" && $0 != "#" }
        var segments = [String]()
        for segment in path.split(separator: "/") {
            guard let decoded = segment.percentDecoded else { return nil }
            segments.append(decoded)
        }
        return segments
    }
}

/// A user name and password, sent as HTTP Basic authorization (RFC 7617).
public struct BasicCredentials: Equatable, Sendable {
    public var user: String
    public var password: String

    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    init?(field: String) {
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "basic", let bytes = Base64.decode(parts[1].trimmed),
            let text = String(validating: bytes, as: UTF8.self), let colon = text.firstIndex(of: ":")
        else { return nil }
        user = String(text[..<colon])
        password = String(text[text.index(after: colon)...])
    }

    var field: String { "Basic " + Base64.encode(Array("\(user):\(password)".utf8)) }
}

/// Why an upgrade is refused, as an HTTP answer.
struct Refusal: Error, Equatable, Sendable {
    var status: Int
    var reason: String
    var fields: [String]

    init(_ status: Int, _ reason: String, fields: [String] = []) {
        self.status = status
        self.reason = reason
        self.fields = fields
    }

    func write(into output: inout [UInt8]) {
        var answer = "HTTP/1.1 \(status) \(Self.phrase(status))\r\n"
        for field in fields { answer += field + "\r\n" }
        if !fields.contains("Connection: Upgrade") { answer += "Connection: close\r\n" }
        answer += "Content-Type: text/plain\r\nContent-Length: \(reason.utf8.count + 1)\r\n\r\n\(reason)\n"
        output.append(contentsOf: answer.utf8)
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 426: "Upgrade Required"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        default: "Refused"
        }
    }
}
