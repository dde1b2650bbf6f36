/// TLS over a connection's socket.
public final class TLSContext {}
final class TLSSession {
    enum Handshake { case done, wait(UInt32), failed(NetworkError) }
    init?(_ security: Security, peer: String?) throws(NetworkError) { return nil }
    func attach(_ n: Int32) throws(NetworkError) {}
    var peerCertificate: [UInt8]? { nil }
    var hasPending: Bool { false }
    func sendClose() {}
    func handshake() -> Handshake { .done }
    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Connection.Transfer { .end }
    func send(_ bytes: UnsafeRawBufferPointer) -> Connection.Transfer { .end }
}
