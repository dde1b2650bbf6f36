import CLinux
import COpenSSL
import Glibc

/// Whose certificate a peer showed, as far as its subject tells; empty where it does not.
public struct PeerSubject: Equatable, Sendable {
    /// CN.
    public var commonName: String
    /// O.
    public var organization: String

    public init(commonName: String, organization: String) {
        self.commonName = commonName
        self.organization = organization
    }
}

/// TLS on one connection's socket.
final class TLSSession {
    private let session: OpaquePointer
    /// Owns what OpenSSL calls back into.
    private let context: TLSContext
    /// Why this side broke the handshake off itself.
    var objection: String?

    enum Handshake {
        case done
        /// To be called again when epoll reports these events.
        case wait(UInt32)
        case failed(NetworkError)
    }

    /// `peer` is the server's name or address, for a client.
    init(_ context: TLSContext, peer: String?) throws(NetworkError) {
        guard let session = SSL_new(context.context) else { throw .tls(Self.reason()) }
        self.session = session
        self.context = context
        openssl_set_session_owner(session, Unmanaged.passUnretained(self).toOpaque())
        if context.isServer { SSL_set_accept_state(session) } else { SSL_set_connect_state(session) }
        guard !context.isServer, let peer else { return }
        let isAddress = (try? SocketAddress(host: peer, port: 0)) != nil && peer != "localhost"
        if !isAddress { _ = openssl_set_server_name(session, peer) }
        guard context.verifiesServerName else { return }
        let status =
            isAddress
            ? X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session), String(peer.prefix { $0 != "%" }))
            : SSL_set1_host(session, peer)
        guard status == 1 else { throw .tls("\(peer) is no server name") }
    }

    deinit { SSL_free(session) }

    func attach(_ socket: Int32) throws(NetworkError) {
        guard SSL_set_fd(session, socket) == 1 else { throw .tls(Self.reason()) }
    }

    func handshake() -> Handshake {
        ERR_clear_error()
        let status = SSL_do_handshake(session)
        if status == 1 { return .done }
        switch outcome(status) {
        case .wait(let events): return .wait(events)
        case .failed(let error): return .failed(error)
        case .end, .bytes: return .failed(.tls("the peer closed during the handshake"))
        }
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Connection.Transfer {
        ERR_clear_error()
        let count = SSL_read(session, buffer.baseAddress, Int32(clamping: buffer.count))
        return count > 0 ? .bytes(Int(count)) : outcome(count)
    }

    func send(_ bytes: UnsafeRawBufferPointer) -> Connection.Transfer {
        ERR_clear_error()
        let count = SSL_write(session, bytes.baseAddress, Int32(clamping: bytes.count))
        return count > 0 ? .bytes(Int(count)) : outcome(count)
    }

    /// Tells the peer that no more will come.
    func sendClose() {
        ERR_clear_error()
        SSL_shutdown(session)
    }

    /// SHA-512 of the peer's certificate in DER; nil when it showed none.
    var peerCertificateDigest: [UInt8]? {
        guard let certificate = SSL_get1_peer_certificate(session) else { return nil }
        defer { X509_free(certificate) }
        let digest = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
            var length: UInt32 = 0
            count = X509_digest(certificate, EVP_sha512(), buffer.baseAddress, &length) == 1 ? Int(length) : 0
        }
        return digest.isEmpty ? nil : digest
    }

    /// The peer's certificate and what it sent along, in DER, its own first; empty when it showed none. On a server.
    var peerChain: [[UInt8]] {
        guard let leaf = SSL_get1_peer_certificate(session) else { return [] }
        defer { X509_free(leaf) }
        var chain = [Self.der(leaf)]
        let others = SSL_get_peer_cert_chain(session)
        for index in 0..<max(0, OPENSSL_sk_num(others)) {
            guard let certificate = OPENSSL_sk_value(others, index) else { continue }
            chain.append(Self.der(OpaquePointer(certificate)))
        }
        return chain
    }

    private static func der(_ certificate: OpaquePointer) -> [UInt8] {
        var memory: UnsafeMutablePointer<UInt8>?
        let count = i2d_X509(certificate, &memory)
        guard count > 0, let memory else { return [] }
        defer { openssl_release(memory) }
        return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
    }

    /// The subject of the peer's certificate; nil when it showed none.
    var peerSubject: PeerSubject? {
        guard let certificate = SSL_get1_peer_certificate(session) else { return nil }
        defer { X509_free(certificate) }
        let name = X509_get_subject_name(certificate)
        return PeerSubject(
            commonName: Self.entry(NID_commonName, of: name), organization: Self.entry(NID_organizationName, of: name))
    }

    /// A name's only field of this kind; empty when there is none, or more than one.
    private static func entry(_ field: Int32, of name: OpaquePointer?) -> String {
        let index = X509_NAME_get_index_by_NID(name, field, -1)
        guard index >= 0, X509_NAME_get_index_by_NID(name, field, index) < 0 else { return "" }
        var text: UnsafeMutablePointer<UInt8>?
        let count = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)))
        guard count >= 0, let text else { return "" }
        defer { openssl_release(text) }
        return String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self)
    }

    /// What a call that moved nothing means.
    private func outcome(_ status: Int32) -> Connection.Transfer {
        let code = errno
        switch SSL_get_error(session, status) {
        case SSL_ERROR_WANT_READ: return .wait(EPOLLIN.rawValue)
        case SSL_ERROR_WANT_WRITE: return .wait(EPOLLOUT.rawValue)
        case SSL_ERROR_ZERO_RETURN: return .end
        case SSL_ERROR_SYSCALL: return code == 0 ? .end : .failed(NetworkError("TLS", code: code))
        default:
            if let objection { return .failed(.tls(objection)) }
            let verification = SSL_get_verify_result(session)
            let detail = Self.reason()
            guard verification != X509_V_OK, let text = X509_verify_cert_error_string(verification) else {
                return .failed(.tls(detail))
            }
            return .failed(.tls("\(detail) (\(String(cString: text)))"))
        }
    }

    /// The latest error that OpenSSL queued on this thread.
    static func reason() -> String {
        let code = ERR_peek_last_error()
        defer { ERR_clear_error() }
        if let text = ERR_reason_error_string(code) { return String(cString: text) }
        return code == 0 ? "unknown error" : "error \(code)"
    }
}

extension Security {
    /// A new connection's TLS; nil when it is plain.
    func session(peer: String?) throws(NetworkError) -> TLSSession? {
        switch self {
        case .plain: nil
        case .tls(let context): try TLSSession(context, peer: peer)
        }
    }
}
