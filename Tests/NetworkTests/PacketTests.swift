import Network
import Testing

@Suite struct PacketTests {
    @Test func `an interface that is not there is named`() throws {
        let loop = try EventLoop()
        #expect(throws: NetworkError.unknownInterface("no-such-if")) {
            try PacketSocket(on: loop, interface: "no-such-if", etherType: 0x88E1) { _ in }
        }
    }

    @Test func `frames need an Ethernet interface, and the right to send them`() throws {
        let loop = try EventLoop()
        do throws(NetworkError) {
            _ = try PacketSocket(on: loop, interface: "lo", etherType: 0x88E1) { _ in }
            Issue.record("the loopback interface was taken for an Ethernet")
        } catch {
            // Which of the two is missing depends on who runs this.
            #expect(error == .notEthernet("lo") || error == .rawFramesNotPermitted("lo"))
        }
    }
}
