import CLinux
import Glibc
import Quantities

/// Whether a connection is encrypted.
public enum Security {
    case plain
    case tls(TLSContext)

    public var isTLS: Bool {
        if case .tls = self { true } else { false }
    }
}

/// Accepts TCP connections at an address.
public final class Listener: EventSource {
    /// The address listened at, with the port that the system chose when 0 was asked for.
    public let address: SocketAddress
    public var limits: Limits
    /// Hears of connections that never opened.
    public var refused: ((SocketAddress, Refusal) -> Void)?
    /// How many connections never opened.
    public private(set) var refusals = 0

    private let loop: EventLoop
    private var socket: Descriptor?
    private var slot = 0
    /// How the next connections are secured; those that stand stay as they are.
    public var security: Security
    private let handler: Connection.Handler
    private var visitors = Visitors()
    /// Connections that opened or ended since the heap was trimmed, and until when it is left alone.
    private var comings = 0
    private var trim: Timer?
    /// Set while accepting is paused, because descriptors ran out or a limit is reached.
    private var pause: Timer?

    /// Listens at `address`. With `sharesPort`, several loops or processes may listen at it and the kernel spreads
    /// connections among them.
    public init(
        on loop: EventLoop, at address: SocketAddress, security: Security = .plain, sharesPort: Bool = false,
        limits: Limits = Limits(), handler: @escaping Connection.Handler
    ) throws(NetworkError) {
        self.loop = loop
        self.security = security
        self.limits = limits
        self.handler = handler
        let socket = try Descriptor(linux_stream_socket(address.family), from: "socket")
        let number = socket.number
        _ = linux_reuse_address(number)
        if sharesPort { _ = linux_reuse_port(number) }
        if address.isIPv6 { _ = linux_ipv6_only(number) }
        guard address.withSockaddr({ bind(number, $0, $1) }) == 0, listen(number, 4096) == 0 else {
            throw NetworkError("bind", code: errno, address: address)
        }
        self.address = SocketAddress(local: number) ?? address
        self.socket = consume socket
        slot = try loop.register(self, number, EPOLLIN.rawValue)
    }

    /// Stops listening; connections that were accepted stay.
    public func close() {
        guard let number else { return }
        pause?.deadline = nil
        trim?.deadline = nil
        loop.unregister(slot, number)
        socket = nil
    }

    private var number: Int32? {
        switch socket {
        case .some(let socket): socket.number
        case .none: nil
        }
    }

    func ready(_ events: UInt32) {
        // Bounded, so that a burst of new connections does not starve the open ones.
        for _ in 0..<64 {
            guard let number else { return }
            guard hasRoom else { return pauseAccepting() }
            var storage = sockaddr_storage()
            var length = socklen_t()
            let accepted = linux_accept(number, &storage, &length)
            guard accepted >= 0 else {
                switch errno {
                case EAGAIN: return
                // Out of descriptors or memory: epoll would report the backlog again and again.
                case EMFILE, ENFILE, ENOBUFS, ENOMEM: return pauseAccepting()
                // The connection ended while it waited.
                default: continue
                }
            }
            open(accepted, SocketAddress(storage) ?? address)
        }
    }

    private var hasRoom: Bool {
        visitors.connections < limits.connections
            && (visitors.handshaking.count < limits.handshakes || visitors.stalled != nil)
    }

    private func open(_ accepted: Int32, _ remote: SocketAddress) {
        do throws(NetworkError) {
            let socket = try Descriptor(accepted, from: "accept4")
            if let objection = visitors.objection(to: remote.host, handshakes: security.isTLS, limits) {
                return refuse(remote, objection)
            }
            if visitors.handshaking.count >= limits.handshakes { visitors.stalled?.giveUpHandshake() }
            let connection = try Connection(
                loop, socket, remote, tls: try security.session(peer: nil), isConnecting: false,
                timeout: limits.handshakeTimeout, handler: handler)
            visitors.come(connection, handshakes: security.isTLS)
            noteComing()
            connection.accepted(by: self)
        } catch {
            // This one connection cannot be served; its descriptor is closed and the others go on.
        }
    }

    private func refuse(_ remote: SocketAddress, _ refusal: Refusal) {
        refusals += 1
        refused?(remote, refusal)
    }

    /// `reason` tells why the connection ended with the handshake; nil: it is open now.
    func handshakeEnded(_ connection: Connection, _ reason: CloseReason?) {
        visitors.handshakeEnded(connection)
        noteComing()
        if let reason { refuse(connection.remoteAddress, .handshake(reason)) }
    }

    func connectionEnded(_ connection: Connection) {
        visitors.leave(connection)
        noteComing()
    }

    /// A crowd that comes or leaves at once uses much more memory for a moment than it needs afterwards, and leaves it
    /// strewn over the heap: what is free of it goes back to the system when no more have come for a second.
    private func noteComing() {
        comings += 1
        guard comings >= 500 else { return }
        let trim =
            self.trim
            ?? loop.timer { [unowned self] _ in
                comings = 0
                linux_trim_heap()
            }
        trim.deadline = loop.now + .seconds(1)
        self.trim = trim
    }

    func abandon() { close() }

    private func pauseAccepting() {
        guard let number else { return }
        loop.watch(slot, number, 0)
        let pause =
            self.pause
            ?? loop.timer { [unowned self] _ in
                guard let number = self.number else { return }
                loop.watch(slot, number, EPOLLIN.rawValue)
            }
        pause.deadline = loop.now + .milliseconds(100)
        self.pause = pause
    }
}

extension SocketAddress {
    /// The local address of a socket.
    init?(local number: Int32) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let status = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(number, $0, &length) }
        }
        guard status == 0 else { return nil }
        self.init(storage)
    }
}

extension EventLoop {
    /// Connects to `address`; `handler` hears `.opened` or `.closed`. `source` binds this end, which lets one host have
    /// more connections to one address than there are ports.
    public func connect(
        to address: SocketAddress, from source: SocketAddress? = nil, security: Security = .plain,
        serverName: String? = nil, timeout: Duration = .seconds(10), handler: @escaping Connection.Handler
    ) throws(NetworkError) -> Connection {
        let socket = try Descriptor(linux_stream_socket(address.family), from: "socket")
        let number = socket.number
        if let source {
            _ = linux_bind_port_late(number)
            guard source.withSockaddr({ bind(number, $0, $1) }) == 0 else {
                throw NetworkError("bind", code: errno, address: source)
            }
        }
        let status = address.withSockaddr { Glibc.connect(number, $0, $1) }
        guard status == 0 || errno == EINPROGRESS else { throw NetworkError("connect", code: errno, address: address) }
        return try Connection(
            self, consume socket, address, tls: try security.session(peer: serverName ?? address.hostText),
            isConnecting: true, timeout: timeout, handler: handler)
    }
}
