import CLinux
import Glibc

/// A UDP socket, which ISO 15118's discovery protocol (SDP) multicasts over.
public final class DatagramSocket: EventSource {
    /// A datagram's bytes, its source, and the index of the interface it came in on (IPv6; 0 when not known).
    public typealias Handler = (UnsafeRawBufferPointer, _ source: SocketAddress, _ interface: UInt32) -> Void

    /// The address of this end, with the port that the system chose when 0 was asked for.
    public let address: SocketAddress
    private let loop: EventLoop
    private var socket: Descriptor?
    private var slot = 0
    private var handler: Handler?

    /// Binds `address`. With `sharesPort`, other sockets may be bound to the same address, as receivers of one multicast
    /// group are.
    public init(
        on loop: EventLoop, at address: SocketAddress, sharesPort: Bool = false, handler: @escaping Handler
    ) throws(NetworkError) {
        self.loop = loop
        self.handler = handler
        let socket = try Descriptor(linux_datagram_socket(address.family), from: "socket")
        let number = socket.number
        if sharesPort { _ = linux_reuse_address(number) }
        if address.isIPv6 {
            _ = linux_ipv6_only(number)
            _ = linux_report_interface(number)
        }
        guard address.withSockaddr({ bind(number, $0, $1) }) == 0 else {
            throw NetworkError("bind", code: errno, address: address)
        }
        self.address = SocketAddress(local: number) ?? address
        self.socket = consume socket
        slot = try loop.register(self, number, EPOLLIN.rawValue)
    }

    /// Receives what is sent to an IPv6 multicast group on one interface, and sends its own multicasts there.
    public func join(_ group: SocketAddress, interface name: String) throws(NetworkError) {
        let interface = try SocketAddress.interface(named: name)
        guard let number else { return }
        var address = group.ipv6
        guard linux_multicast_join(number, &address, interface) == 0 else {
            throw NetworkError("join \(group.hostText) on \(name)", code: errno)
        }
        try useForMulticast(interface: name)
    }

    /// Sends multicasts through one interface.
    public func useForMulticast(interface name: String) throws(NetworkError) {
        let interface = try SocketAddress.interface(named: name)
        guard let number else { return }
        guard linux_multicast_interface(number, interface) == 0 else {
            throw NetworkError("multicast on \(name)", code: errno)
        }
    }

    /// Sends one datagram. When the system has no room for it, it is lost, as datagrams may be.
    public func send(_ bytes: [UInt8], to address: SocketAddress) throws(NetworkError) {
        guard let number else { return }
        let count = address.withSockaddr { sendto(number, bytes, bytes.count, 0, $0, $1) }
        guard count >= 0 || errno == EAGAIN || errno == ENOBUFS else {
            throw NetworkError("sendto", code: errno, address: address)
        }
    }

    public func close() {
        guard let number else { return }
        loop.unregister(slot, number)
        socket = nil
        handler = nil
    }

    func abandon() { close() }

    private var number: Int32? {
        switch socket {
        case .some(let socket): socket.number
        case .none: nil
        }
    }

    func ready(_ events: UInt32) {
        // Bounded, so that a flood does not starve the loop's other sockets.
        for _ in 0..<16 {
            guard let number else { return }
            var storage = sockaddr_storage()
            var length = socklen_t()
            var interface: UInt32 = 0
            let buffer = loop.receiveBuffer
            let count = linux_receive_datagram(
                number, buffer.baseAddress, buffer.count, &storage, &length, &interface)
            // An error reported here concerns a datagram sent before; the socket stays usable.
            guard count >= 0 else { return }
            guard let source = SocketAddress(storage) else { continue }
            handler?(UnsafeRawBufferPointer(rebasing: buffer[..<count]), source, interface)
        }
    }
}
