import Network
import Testing

@Suite struct DatagramTests {
    @Test func `a datagram is answered to its source`() throws {
        let loop = try EventLoop()
        var responder: DatagramSocket?
        responder = try DatagramSocket(on: loop, at: SocketAddress("[::1]:0")) { bytes, source, _ in
            try? responder?.send(bytes.reversed(), to: source)
        }
        let address = try #require(responder?.address)
        var answer: [UInt8] = []
        let asker = try DatagramSocket(on: loop, at: SocketAddress("[::1]:0")) { bytes, _, _ in answer = Array(bytes) }
        try asker.send([1, 2, 3], to: address)
        #expect(loop.run(atMost: .seconds(10)) { !answer.isEmpty })
        #expect(answer == [3, 2, 1])
        responder?.close()
    }

    /// Whether the loopback interface carries multicast: it does in a network namespace made for that.
    static let canMulticast: Bool = {
        guard let loop = try? EventLoop(), let index = try? SocketAddress.interface(named: "lo"),
            let socket = try? DatagramSocket(on: loop, at: SocketAddress("[::]:0"), handler: { _, _, _ in })
        else { return false }
        let group = SocketAddress(.v6(0xFF02_0000_0000_0000, 1, scope: index), port: socket.address.port)
        return (try? socket.join(group, interface: "lo")) != nil && (try? socket.send([0], to: group)) != nil
    }()

    @Test(.enabled(if: canMulticast, "the loopback interface carries no multicast here"))
    func `a multicast reaches the group on its interface`() throws {
        let index = try SocketAddress.interface(named: "lo")
        let loop = try EventLoop()
        var answers: [[UInt8]] = []
        var interface: UInt32 = 0
        var responder: DatagramSocket?
        responder = try DatagramSocket(on: loop, at: SocketAddress("[::]:0"), sharesPort: true) { bytes, source, at in
            interface = at
            try? responder?.send([0x02] + bytes, to: source)
        }
        let group = SocketAddress(
            .v6(0xFF02_0000_0000_0000, 1, scope: index), port: try #require(responder?.address.port))
        try responder?.join(group, interface: "lo")
        let vehicle = try DatagramSocket(on: loop, at: SocketAddress("[::]:0")) { bytes, _, _ in
            answers.append(Array(bytes))
        }
        try vehicle.useForMulticast(interface: "lo")
        try vehicle.send([0x01], to: group)
        #expect(loop.run(atMost: .seconds(10)) { !answers.isEmpty })
        #expect(answers == [[0x02, 0x01]])
        #expect(interface == index)
        responder?.close()
    }
}
