import CLinux
import Glibc
import Quantities

/// What happens on a connection, told to its owner's handler.
public enum ConnectionEvent {
    /// Ready to use: connected or accepted, and the TLS handshake done where there is one.
    case opened
    /// Bytes that arrived, which the owner may overwrite; gone when the handler returns.
    case received(UnsafeMutableRawBufferPointer)
    /// The last event, told exactly once.
    case closed(CloseReason)
}

/// Why a connection ended.
public enum CloseReason: Equatable, Sendable {
    case byPeer
    case byUs
    case failed(NetworkError)
}

/// A TCP connection, with or without TLS, on its loop's thread.
public final class Connection: EventSource {
    public typealias Handler = (Connection, ConnectionEvent) -> Void

    public let loop: EventLoop
    public let remoteAddress: SocketAddress
    /// Free for the owner: the index of whatever the connection belongs to.
    public var tag = 0
    /// Bytes that may wait to be sent before the connection is given up.
    public var maximumOutputBytes = 4 << 20

    private var socket: Descriptor?
    private var slot = 0
    private var phase: Phase
    private var tls: TLSSession?
    /// Who hears the events; may be replaced by a later owner.
    public var handler: Handler?
    /// Counts this connection while it lives.
    private weak var listener: Listener?
    private var timer: Timer?
    private var output: [UInt8] = []
    private var sent = 0
    private var isQueuedForFlush = false
    private var isQueuedForHandshake = false
    /// Since when a handshake waits for the peer.
    private var waitsSince: Moment
    private var watched = EPOLLIN.rawValue

    private enum Phase: Equatable {
        case connecting
        case handshaking
        case open
        /// Everything written is to be sent, then the peer is given a moment to close.
        case finishing
        case lingering
        case closed(CloseReason)
    }

    /// Takes over a descriptor: accepted, or still connecting when `isConnecting`.
    init(
        _ loop: EventLoop, _ socket: consuming Descriptor, _ remote: SocketAddress, tls: TLSSession?,
        isConnecting: Bool,
        timeout: Duration, handler: @escaping Handler
    ) throws(NetworkError) {
        self.loop = loop
        self.handler = handler
        self.tls = tls
        remoteAddress = remote
        waitsSince = loop.now
        phase = isConnecting ? .connecting : tls != nil ? .handshaking : .open
        let number = socket.number
        _ = linux_no_delay(number)
        self.socket = consume socket
        watched = isConnecting ? EPOLLOUT.rawValue : EPOLLIN.rawValue
        try tls?.attach(number)
        slot = try loop.register(self, number, watched)
        if phase != .open { arm(timeout) }
    }

    public var isClosed: Bool {
        if case .closed = phase { true } else { false }
    }

    /// SHA-512 of the certificate, in DER, that the peer showed over TLS; nil when it showed none.
    public var peerCertificateDigest: [UInt8]? { tls?.peerCertificateDigest }

    /// The certificates that a client showed over TLS, in DER, its own first; empty when it showed none.
    public var peerCertificateChain: [[UInt8]] { tls?.peerChain ?? [] }

    /// The subject of the certificate that the peer showed over TLS; nil when it showed none.
    public var peerSubject: PeerSubject? { tls?.peerSubject }

    /// The address of this end.
    public var localAddress: SocketAddress? { socket.borrowedNumber.flatMap(SocketAddress.init(local:)) }

    // MARK: Writing

    /// Queues bytes; they leave at the end of the loop's round, or as the peer takes them.
    public func write(_ bytes: UnsafeRawBufferPointer) { write { $0.append(contentsOf: bytes) } }

    public func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

    /// Queues what `append` appends. It must only append.
    public func write(_ append: (inout [UInt8]) -> Void) {
        switch phase {
        case .finishing, .lingering, .closed: return
        case .connecting, .handshaking, .open: break
        }
        if output.capacity == 0 { output = loop.outputBuffers.take() }
        append(&output)
        guard !output.isEmpty else { return releaseOutput() }
        queueFlush()
        if output.count - sent > maximumOutputBytes {
            flush()
            if output.count - sent > maximumOutputBytes { end(.failed(.outputFull(limit: maximumOutputBytes))) }
        }
    }

    /// Bytes that wait to be sent.
    public var unsentBytes: Int { output.count - sent }

    /// Ends the connection once everything written is sent and the peer has closed too, or after a second.
    public func finish() {
        guard phase == .open || phase == .handshaking else { return isClosed ? () : close() }
        phase = .finishing
        arm(.seconds(1))
        queueFlush()
    }

    /// Ends the connection at once; what waits to be sent is dropped.
    public func close() { end(.byUs) }

    /// An idle connection owns no buffer.
    private func releaseOutput() {
        guard output.capacity > 0 else { return }
        loop.outputBuffers.give(output)
        output = []
        sent = 0
    }

    /// A peer that always leaves something unread must not make the buffer grow for ever. Half at a time, so that a
    /// byte is moved once on average.
    private func dropSent() {
        guard sent > 1 << 16, sent > output.count / 2 else { return }
        output.removeFirst(sent)
        sent = 0
    }

    private func queueFlush() {
        guard !isQueuedForFlush else { return }
        isQueuedForFlush = true
        loop.unflushed.append(self)
    }

    func flush() {
        isQueuedForFlush = false
        guard phase == .open || phase == .finishing else { return }
        while sent < output.count {
            switch sendSome() {
            case .bytes(let count): sent += count
            case .wait(let events):
                dropSent()
                return watch(EPOLLIN.rawValue | events)
            case .end: return end(.byPeer)
            case .failed(let error): return end(.failed(error))
            }
        }
        releaseOutput()
        watch(EPOLLIN.rawValue)
        if phase == .finishing {
            phase = .lingering
            tls?.sendClose()
            socket.withNumber { _ = shutdown($0, Int32(SHUT_WR)) }
        }
    }

    // MARK: Events

    func ready(_ events: UInt32) {
        switch phase {
        case .connecting: connected()
        case .handshaking: queueHandshake()
        case .open, .finishing, .lingering:
            if events & EPOLLOUT.rawValue != 0 { flush() }
            if events & ~EPOLLOUT.rawValue != 0 { receive() }
        case .closed: break
        }
    }

    private func connected() {
        let error = socket.borrowedNumber.map(linux_socket_error) ?? 0
        guard error == 0 else { return end(.failed(NetworkError("connect", code: error, address: remoteAddress))) }
        watch(EPOLLIN.rawValue)
        if tls != nil {
            phase = .handshaking
            queueHandshake()
        } else {
            open()
        }
    }

    private func queueHandshake() {
        guard !isQueuedForHandshake else { return }
        isQueuedForHandshake = true
        loop.handshakes.append(self)
    }

    /// Takes the handshake as far as what has arrived allows.
    func handshake() {
        isQueuedForHandshake = false
        guard phase == .handshaking, let tls else { return }
        switch tls.handshake() {
        case .done:
            watch(EPOLLIN.rawValue)
            open()
        case .wait(let events):
            watch(events)
            waitsSince = loop.now
        case .failed(let error): end(.failed(error))
        }
    }

    /// Whether the handshake has waited for the peer for a second.
    var hasStalledHandshake: Bool {
        phase == .handshaking && !isQueuedForHandshake && loop.now - waitsSince >= .seconds(1)
    }

    func giveUpHandshake() { end(.failed(.timedOut("TLS handshake with \(remoteAddress)"))) }

    private func open() {
        if phase == .handshaking { listener?.handshakeEnded(self, nil) }
        phase = .open
        timer?.deadline = nil
        timer = nil
        if !output.isEmpty { queueFlush() }
        handler?(self, .opened)
    }

    /// Begins an accepted connection.
    func accepted(by listener: Listener) {
        self.listener = listener
        // A client speaks first.
        waitsSince = loop.now
        if phase == .open { open() }
    }

    private func receive() {
        // Bounded, so that one busy peer does not starve the others; epoll reports again what is left. OpenSSL reads
        // no further than one record, which fits the buffer, and so hides nothing from epoll.
        for _ in 0..<4 {
            let buffer = loop.receiveBuffer
            switch receiveSome(into: buffer) {
            case .bytes(let count):
                if phase == .open {
                    handler?(self, .received(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])))
                }
                if isClosed || tls == nil && count < buffer.count { return }
            case .wait: return
            case .end: return end(phase == .open ? .byPeer : .byUs)
            case .failed(let error): return end(phase == .open ? .failed(error) : .byUs)
            }
        }
    }

    // MARK: The socket

    enum Transfer {
        case bytes(Int)
        /// Nothing moved until epoll reports these events.
        case wait(UInt32)
        case end
        case failed(NetworkError)
    }

    private func receiveSome(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        if let tls { return tls.receive(into: buffer) }
        guard let number = socket.borrowedNumber else { return .end }
        let count = recv(number, buffer.baseAddress, buffer.count, 0)
        if count > 0 { return .bytes(count) }
        if count == 0 { return .end }
        return errno == EAGAIN || errno == EINTR ? .wait(EPOLLIN.rawValue) : .failed(NetworkError("recv", code: errno))
    }

    private func sendSome() -> Transfer {
        output.withUnsafeBytes { bytes in
            let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
            if let tls { return tls.send(rest) }
            guard let number = socket.borrowedNumber else { return .end }
            let count = linux_send(number, rest.baseAddress, rest.count)
            if count >= 0 { return .bytes(count) }
            return errno == EAGAIN || errno == EINTR
                ? .wait(EPOLLOUT.rawValue) : .failed(NetworkError("send", code: errno))
        }
    }

    private func watch(_ events: UInt32) {
        guard events != watched, let number = socket.borrowedNumber else { return }
        watched = events
        loop.watch(slot, number, events)
    }

    // MARK: The end

    private func arm(_ timeout: Duration) {
        let timer = self.timer ?? loop.timer { [unowned self] _ in timedOut() }
        timer.deadline = Clock.now + timeout
        self.timer = timer
    }

    private func timedOut() {
        switch phase {
        case .connecting: end(.failed(.timedOut("connection to \(remoteAddress)")))
        case .handshaking: giveUpHandshake()
        default: end(.byUs)
        }
    }

    private func end(_ reason: CloseReason) {
        guard !isClosed else { return }
        if phase == .handshaking { listener?.handshakeEnded(self, reason) }
        phase = .closed(reason)
        timer?.deadline = nil
        timer = nil
        tls = nil
        socket.withNumber { loop.unregister(slot, $0) }
        socket = nil
        releaseOutput()
        listener?.connectionEnded(self)
        // Told when the round ends: the owner may be in the middle of something.
        loop.ended.append(self)
    }

    func abandon() {
        end(.byUs)
        handler = nil
    }

    func tellEnd() {
        guard case .closed(let reason) = phase, let handler else { return }
        self.handler = nil
        handler(self, .closed(reason))
    }
}

extension Descriptor? {
    fileprivate var borrowedNumber: Int32? {
        switch self {
        case .some(let descriptor): descriptor.number
        case .none: nil
        }
    }

    fileprivate func withNumber(_ body: (Int32) -> Void) {
        if let number = borrowedNumber { body(number) }
    }
}
