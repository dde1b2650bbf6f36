import Quantities

extension Listener {
    /// What one listener takes on. A single peer can use up neither the descriptors nor the time of the others.
    public struct Limits: Sendable {
        /// Open at once; further ones wait in the backlog.
        public var connections = 1_000
        /// Open at once from one address; further ones are refused.
        public var connectionsPerAddress = 32
        /// TLS handshakes under way at once. Beyond, one whose peer has been silent for a second makes room; while
        /// there is none, further connections wait in the backlog.
        public var handshakes = 64
        /// TLS handshakes under way at once from one address; further ones are refused.
        public var handshakesPerAddress = 8
        /// How long a TLS handshake may take.
        public var handshakeTimeout = Duration.seconds(10)

        public init() {}
    }

    /// Why a connection never opened.
    public enum Refusal: Equatable, Sendable {
        case connectionsPerAddress
        case handshakesPerAddress
        /// Failed, timed out, or broken off by the peer.
        case handshake(CloseReason)
    }
}

extension Listener.Refusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .connectionsPerAddress: "too many connections from one address"
        case .handshakesPerAddress: "too many TLS handshakes from one address"
        case .handshake(.failed(let error)): "\(error)"
        case .handshake(.byPeer), .handshake(.byUs): "broken off during the TLS handshake"
        }
    }
}

/// Who holds connections and handshakes of a listener.
struct Visitors {
    private struct Share {
        var connections = 0
        var handshakes = 0
    }

    private var shares: [SocketAddress.Host: Share] = [:]
    private(set) var connections = 0
    /// Handshakes under way, the oldest first.
    private(set) var handshaking: [Connection] = []

    /// Why another connection from `host` is too much; nil: it is welcome.
    func objection(
        to host: SocketAddress.Host, handshakes: Bool, _ limits: Listener.Limits
    ) -> Listener.Refusal? {
        guard let share = shares[host] else { return nil }
        if share.connections >= limits.connectionsPerAddress { return .connectionsPerAddress }
        return handshakes && share.handshakes >= limits.handshakesPerAddress ? .handshakesPerAddress : nil
    }

    /// The oldest handshake whose peer is silent.
    var stalled: Connection? { handshaking.first { $0.hasStalledHandshake } }

    mutating func come(_ connection: Connection, handshakes: Bool) {
        connections += 1
        shares[connection.remoteAddress.host, default: Share()].connections += 1
        guard handshakes else { return }
        shares[connection.remoteAddress.host]?.handshakes += 1
        handshaking.append(connection)
    }

    mutating func handshakeEnded(_ connection: Connection) {
        guard let place = handshaking.firstIndex(where: { $0 === connection }) else { return }
        handshaking.remove(at: place)
        shares[connection.remoteAddress.host]?.handshakes -= 1
    }

    mutating func leave(_ connection: Connection) {
        let host = connection.remoteAddress.host
        connections -= 1
        shares[host]?.connections -= 1
        if shares[host]?.connections == 0 { shares[host] = nil }
    }
}
