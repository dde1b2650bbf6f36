import Quantities
import WebSocket

/// What happens on a WebSocket, told to its owner's handler.
public enum WebSocketEvent {
    /// The handshake is done; the request is the client's, on a server.
    case opened(Opening, Request?)
    /// A text message, valid UTF-8; gone when the handler returns.
    case text(UnsafeRawBufferPointer)
    /// A binary message; gone when the handler returns.
    case binary(UnsafeRawBufferPointer)
    /// The peer sent a ping or a pong.
    case alive
    /// The last event, told exactly once, also when `opened` was never told. `cause` is what the network reported.
    case closed(Closing, cause: NetworkError?)
}

/// One end of a WebSocket connection on its loop's thread.
public final class WebSocketConnection {
    public typealias Handler = (WebSocketConnection, WebSocketEvent) -> Void

    /// Free for the owner: the index of the station that this is.
    public var tag = 0
    /// The subject of the certificate that the peer showed over TLS; nil when it showed none.
    public var peerSubject: PeerSubject? { transport.peerSubject }
    public var remoteAddress: SocketAddress { transport.remoteAddress }
    /// Bytes that wait to be sent.
    public var unsentBytes: Int { transport.unsentBytes }
    public var isOpen: Bool { endpoint.isOpen }

    private let transport: Connection
    private var endpoint: Endpoint
    private var handler: Handler?
    private let admit: WebSocketServer.Admit?
    /// A client's request that waits for `decide`.
    private var undecided: Request?
    private var closing: Closing?
    private lazy var timer: Timer = transport.loop.timer { [unowned self] now in
        take { endpoint, output in endpoint.wake(with: resources, at: now, into: &output) }
        timer.deadline = endpoint.deadline
    }

    private var resources: EndpointResources { transport.loop.endpointResources }

    init(_ transport: Connection, _ endpoint: Endpoint, admit: WebSocketServer.Admit?, handler: @escaping Handler) {
        self.transport = transport
        self.endpoint = endpoint
        self.admit = admit
        self.handler = handler
        timer.deadline = endpoint.deadline
    }

    // MARK: Sending

    /// Sends a text message; the bytes must be UTF-8. False when the connection is not open.
    @discardableResult
    public func send(text: UnsafeRawBufferPointer) -> Bool {
        guard endpoint.isOpen else { return false }
        transport.write { endpoint.send(text: text, with: resources, into: &$0) }
        return true
    }

    @discardableResult
    public func send(text: [UInt8]) -> Bool { text.withUnsafeBytes { send(text: $0) } }

    @discardableResult
    public func send(text: String) -> Bool {
        var text = text
        return text.withUTF8 { send(text: UnsafeRawBufferPointer($0)) }
    }

    /// Sends a binary message. False when the connection is not open.
    @discardableResult
    public func send(binary: UnsafeRawBufferPointer) -> Bool {
        guard endpoint.isOpen else { return false }
        transport.write { endpoint.send(binary: binary, with: resources, into: &$0) }
        return true
    }

    /// Sends a ping now, whatever the ping interval.
    public func ping() {
        transport.write { endpoint.ping(with: resources, at: transport.loop.now, into: &$0) }
        timer.deadline = endpoint.deadline
    }

    /// Begins the close handshake, or gives up an opening handshake.
    public func close(_ code: CloseCode = .normal, reason: String = "") {
        guard endpoint.isOpen else { return endpoint.isClosed ? () : transport.close() }
        transport.write { endpoint.close(code, reason: reason, with: resources, at: transport.loop.now, into: &$0) }
        timer.deadline = endpoint.deadline
    }

    // MARK: Receiving

    func handle(_ event: ConnectionEvent) {
        switch event {
        case .opened: break
        case .received(let bytes):
            var rest = bytes
            let now = transport.loop.now
            // A client says nothing before it has its answer.
            guard undecided == nil else { return transport.close() }
            while take({ $0.receive(&rest, with: resources, at: now, into: &$1) }) {
                guard undecided == nil else { return rest.isEmpty ? () : transport.close() }
            }
            timer.deadline = endpoint.deadline
        case .closed(let reason):
            timer.deadline = nil
            undecided = nil
            if case .closed(let closing)? = endpoint.transportEnded() { self.closing = closing }
            let handler = self.handler
            self.handler = nil
            var cause: NetworkError?
            if case .failed(let error) = reason { cause = error }
            handler?(self, .closed(closing ?? .lost, cause: cause))
        }
    }

    /// Lets the endpoint work and acts on the event that comes of it. False when there was none.
    @discardableResult
    private func take(_ work: (inout Endpoint, inout [UInt8]) -> Event?) -> Bool {
        // Most of what arrives writes nothing by itself.
        let event = work(&endpoint, &transport.loop.replies)
        if !transport.loop.replies.isEmpty {
            transport.write { $0.append(contentsOf: transport.loop.replies) }
            transport.loop.replies.removeAll(keepingCapacity: true)
        }
        guard let event else { return false }
        switch event {
        case .requested(let request): decide(admit?(self, request) ?? .accept, about: request)
        case .opened(let opening): handler?(self, .opened(opening, nil))
        case .message(let message):
            message.withBytes { handler?(self, message.kind == .text ? .text($0) : .binary($0)) }
        case .ping, .pong: handler?(self, .alive)
        case .closed(let closing):
            self.closing = closing
            transport.finish()
            return false
        }
        return true
    }

    /// The answer that `Admission.later` promised. Without a request that waits for it, nothing happens.
    public func decide(_ admission: WebSocketServer.Admission) {
        guard let request = undecided, !endpoint.isClosed else { return }
        undecided = nil
        decide(admission, about: request)
        timer.deadline = endpoint.deadline
    }

    private func decide(_ admission: WebSocketServer.Admission, about request: Request) {
        switch admission {
        case .later: undecided = request
        case .accept:
            var opened: Event?
            transport.write { opened = endpoint.accept(request, with: resources, at: transport.loop.now, into: &$0) }
            if case .opened(let opening)? = opened { handler?(self, .opened(opening, request)) }
        case .refuse(let status, let reason):
            take { endpoint, output in endpoint.refuse(status: status, reason: reason, into: &output) }
        }
    }
}
