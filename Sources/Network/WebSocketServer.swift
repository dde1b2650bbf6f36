import Quantities
import WebSocket

/// Accepts WebSocket connections at an address.
public final class WebSocketServer {
    /// Decides about a request, by its path and credentials, and may set the connection's tag.
    public typealias Admit = (WebSocketConnection, Request) -> Admission

    public enum Admission {
        case accept
        /// The answer follows by `WebSocketConnection.decide`; until then the client has to wait.
        case later
        /// An HTTP status: 401, 403, 404, 429 or 503.
        case refuse(status: Int, reason: String)
    }

    /// How many peers a server takes on.
    public struct Limits: Sendable {
        public var connections = 20_000
        /// Whole sites come from one address, and all at once after an outage.
        public var connectionsPerAddress = 20_000
        /// TLS handshakes under way at once; further connections wait in the backlog.
        public var handshakes = 1_000
        /// Opening handshakes under way at once from one address: a host that only opens sockets is cut off here.
        public var handshakesPerAddress = 10_000

        public init() {}
    }

    public var address: SocketAddress { listener.address }
    private let listener: Listener

    public init(
        on loop: EventLoop, at address: SocketAddress, security: Security = .plain, options: EndpointOptions,
        limits: Limits = Limits(), sharesPort: Bool = false,
        admit: @escaping Admit = { _, _ in .accept }, handler: @escaping WebSocketConnection.Handler
    ) throws(NetworkError) {
        let handshakes = HandshakeCount(limits.handshakesPerAddress)
        var transport = Listener.Limits()
        transport.connections = limits.connections
        transport.connectionsPerAddress = limits.connectionsPerAddress
        transport.handshakes = limits.handshakes
        transport.handshakesPerAddress = limits.handshakesPerAddress
        transport.handshakeTimeout = options.handshakeTimeout
        listener = try Listener(
            on: loop, at: address, security: security, sharesPort: sharesPort, limits: transport
        ) { transport, event in
            guard case .opened = event else { return }
            let host = transport.remoteAddress.host
            guard handshakes.begin(host) else { return transport.close() }
            let endpoint = Endpoint(serverWith: options, at: loop.now)
            var isHandshaking = true
            let socket = WebSocketConnection(transport, endpoint, admit: admit) { socket, event in
                switch event {
                case .opened, .closed:
                    if isHandshaking { handshakes.end(host) }
                    isHandshaking = false
                default: break
                }
                handler(socket, event)
            }
            transport.handler = { _, event in socket.handle(event) }
        }
    }

    /// Hears of connections that never opened, because of a limit or in their TLS handshake.
    public var refused: ((SocketAddress, Listener.Refusal) -> Void)? {
        get { listener.refused }
        set { listener.refused = newValue }
    }

    /// Stops listening; open connections stay.
    public func close() { listener.close() }
}

/// Opening handshakes under way, by address.
private final class HandshakeCount {
    private var counts: [SocketAddress.Host: Int] = [:]
    private let limit: Int

    init(_ limit: Int) { self.limit = limit }

    func begin(_ host: SocketAddress.Host) -> Bool {
        guard counts[host, default: 0] < limit else { return false }
        counts[host, default: 0] += 1
        return true
    }

    func end(_ host: SocketAddress.Host) {
        counts[host, default: 1] -= 1
        if counts[host] == 0 { counts[host] = nil }
    }
}

/// Opens WebSocket connections. Reconnecting is its owner's decision.
public enum WebSocketClient {
    /// Connects to `url`, at `address` unless its host is to be resolved. The handler hears `.opened` or `.closed`.
    public static func connect(
        on loop: EventLoop, to url: WebSocketURL, at address: SocketAddress? = nil, from source: SocketAddress? = nil,
        tls: TLSContext? = nil, subprotocols: [String] = [], credentials: BasicCredentials? = nil,
        options: EndpointOptions = EndpointOptions(), handler: @escaping WebSocketConnection.Handler
    ) throws(NetworkError) -> WebSocketConnection {
        var security = Security.plain
        if url.isSecure {
            guard let tls else { throw .tls("a wss: URL needs certificates") }
            security = .tls(tls)
        }
        var target = address
        if target == nil { target = try SocketAddress.resolve(host: url.host, port: url.port) }
        guard let target else { throw .unknownHost(url.host) }
        let transport = try loop.connect(
            to: target, from: source, security: security, serverName: url.host, timeout: options.handshakeTimeout
        ) { _, _ in }
        let opening = ClientOpening(
            host: url.hostField, target: url.target, subprotocols: subprotocols,
            credentials: credentials ?? url.credentials, offersCompression: options.compresses)
        var nonce = [UInt8]()
        for _ in 0..<4 {
            withUnsafeBytes(of: loop.random.next()) { nonce.append(contentsOf: $0) }
        }
        var endpoint: Endpoint?
        // The request waits in the output buffer until the connection is established.
        transport.write {
            endpoint = Endpoint(client: opening, nonce: nonce, options: options, at: loop.now, into: &$0)
        }
        guard let endpoint else { throw .reset }
        let connection = WebSocketConnection(transport, endpoint, admit: nil, handler: handler)
        transport.handler = { _, event in connection.handle(event) }
        return connection
    }
}
