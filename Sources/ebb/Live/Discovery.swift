// ISO 15118's discovery (SDP) on real sockets: a station that answers, and a car that asks.
import ISO15118
import Network
import Quantities

extension SocketAddress {
    fileprivate static func multicast(interface: UInt32) throws(NetworkError) -> SocketAddress {
        guard
            let group = SocketAddress(ipv6Bytes: SDP.multicastGroup, port: SDP.port, interface: interface)
        else { throw .badAddress("ff02::1") }
        // Multicast to the link goes out on one interface, as link-local addresses do.
        guard case .v6(let high, let low, _) = group.host else { return group }
        return SocketAddress(.v6(high, low, scope: interface), port: SDP.port)
    }
}

/// Answers every request on one interface with where the station listens.
final class DiscoveryServer {
    private var socket: DatagramSocket!

    /// `listener` gives the address to name, or nil while no EVSE is free.
    init(
        on loop: EventLoop, interface: String, security: SDP.Security, listener: @escaping () -> SocketAddress?
    ) throws(NetworkError) {
        let index = try SocketAddress.interface(named: interface)
        let any = SocketAddress(.v6(0, 0, scope: 0), port: SDP.port)
        socket = try DatagramSocket(on: loop, at: any, sharesPort: true) { [unowned self] bytes, source, from in
            guard from == index, SDP.Request(datagram: Array(bytes)) != nil, let address = listener(),
                let bytes = address.ipv6Bytes
            else { return }
            let answer = SDP.Response(address: bytes, port: address.port, security: security)
            // A datagram may be lost: the car asks again.
            try? socket.send(answer.datagram, to: source)
        }
        try socket.join(.multicast(interface: index), interface: interface)
    }
}

/// Asks until a station answers, at most as often as the standard allows.
final class DiscoveryClient {
    private let loop: EventLoop
    private let index: UInt32
    private let request: SDP.Request
    private var socket: DatagramSocket!
    private var timer: Timer!
    private var requests = 0
    private var found: ((Result<SocketAddress, NetworkError>) -> Void)?

    /// Calls `found` once.
    init(
        on loop: EventLoop, interface: String, security: SDP.Security,
        found: @escaping (Result<SocketAddress, NetworkError>) -> Void
    ) throws(NetworkError) {
        self.loop = loop
        self.found = found
        index = try SocketAddress.interface(named: interface)
        request = SDP.Request(security: security)
        let local = try SocketAddress.linkLocal(interface: interface)
        socket = try DatagramSocket(on: loop, at: local) { [unowned self] bytes, _, _ in heard(Array(bytes)) }
        try socket.useForMulticast(interface: interface)
        timer = loop.timer { [unowned self] _ in ask() }
        ask()
    }

    private func ask() {
        guard requests < SDP.maximumRequests else { return finish(.failure(.timedOut("discovery of a station"))) }
        requests += 1
        timer.deadline = loop.now + SDP.retryInterval
        do throws(NetworkError) {
            try socket.send(request.datagram, to: .multicast(interface: index))
        } catch {
            finish(.failure(error))
        }
    }

    private func heard(_ datagram: [UInt8]) {
        guard let answer = SDP.Response(datagram: datagram), answer.security == request.security,
            let address = SocketAddress(ipv6Bytes: answer.address, port: answer.port, interface: index)
        else { return }
        finish(.success(address))
    }

    private func finish(_ result: Result<SocketAddress, NetworkError>) {
        timer.deadline = nil
        socket.close()
        let found = self.found
        self.found = nil
        found?(result)
    }
}
