import CLinux
import Glibc

/// Whole Ethernet frames of one type on one interface: how a host speaks with power line modems.
public final class PacketSocket: EventSource {
    /// A whole frame, from its destination address on.
    public typealias Handler = (UnsafeRawBufferPointer) -> Void

    /// The interface's own Ethernet address, 6 bytes.
    public let address: [UInt8]
    private let loop: EventLoop
    private var socket: Descriptor?
    private var slot = 0
    private var handler: Handler?

    /// Hears what comes in on the interface with this EtherType, broadcasts included.
    public init(
        on loop: EventLoop, interface name: String, etherType: UInt16, handler: @escaping Handler
    ) throws(NetworkError) {
        self.loop = loop
        self.handler = handler
        let interface = try SocketAddress.interface(named: name)
        var address = [UInt8](repeating: 0, count: 6)
        let number = linux_packet_socket(interface, etherType, &address)
        guard number >= 0 else {
            switch errno {
            case EPERM, EACCES: throw .rawFramesNotPermitted(name)
            case EPROTONOSUPPORT: throw .notEthernet(name)
            case let code: throw .system(call: "packet socket on \(name)", code: code)
            }
        }
        self.address = address
        socket = try Descriptor(number, from: "socket")
        slot = try loop.register(self, number, EPOLLIN.rawValue)
    }

    /// Sends one whole frame. A frame that the interface cannot take now is lost, as frames may be.
    public func send(_ frame: [UInt8]) {
        guard let number else { return }
        _ = linux_send(number, frame, frame.count)
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
        for _ in 0..<64 {
            guard let number else { return }
            let buffer = loop.receiveBuffer
            let count = recv(number, buffer.baseAddress, buffer.count, 0)
            guard count >= 0 else { return }
            handler?(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
