import COpenSSL
import Glibc

/// The certificates and rules of one side of TLS, shared by all its connections on any thread.
///
/// The defaults are those of ISO 15118-20: TLS 1.3 with mutual authentication.
public final class TLSContext: @unchecked Sendable {
    public struct Options: Sendable {
        /// PEM file: this side's certificate, followed by its intermediate authorities.
        public var certificateChainFile: String?
        /// PEM file: the private key of that certificate.
        public var privateKeyFile: String?
        /// Opens the private key when it is encrypted.
        public var privateKeyPassword: String?
        /// PEM file: the authorities that the peer's certificate must lead to; nil: the system's own.
        public var authoritiesFile: String?
        /// Whether the peer must show a certificate that leads to a trusted authority.
        public var verifiesPeer = true
        /// Client: whether the certificate must be the server name's. Vehicles know stations by their chain alone.
        public var verifiesServerName = true
        /// TLS 1.3 cipher suites, in order of preference.
        public var cipherSuites = ["TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"]
        /// Groups for the key exchange, in order of preference. ISO 15118-20 asks for the first two; the others let
        /// older peers in.
        public var groups = ["P-521", "X448", "P-256", "X25519", "P-384"]
        /// Whether TLS 1.2 is spoken too, as OCPP's security profiles allow.
        public var allowsTLS12 = false
        /// A file to which session secrets are appended in the NSS format, for reading captures. Never in operation.
        public var keyLogFile: String?

        public init() {}
    }

    let context: OpaquePointer
    let isServer: Bool
    let verifiesServerName: Bool
    private let keyLog: KeyLog?

    public convenience init(server options: Options) throws(NetworkError) { try self.init(options, isServer: true) }

    public convenience init(client options: Options) throws(NetworkError) { try self.init(options, isServer: false) }

    private init(_ options: Options, isServer: Bool) throws(NetworkError) {
        guard let context = SSL_CTX_new(isServer ? TLS_server_method() : TLS_client_method()) else {
            throw .tls(TLSSession.reason())
        }
        self.context = context
        self.isServer = isServer
        verifiesServerName = !isServer && options.verifiesPeer && options.verifiesServerName
        keyLog = try options.keyLogFile.map { file throws(NetworkError) in try KeyLog(file) }
        openssl_set_modes(context)
        // Sessions are not resumed: a connection lasts as long as a charging session or longer.
        SSL_CTX_set_num_tickets(context, 0)
        guard openssl_set_minimum_version(context, options.allowsTLS12 ? TLS1_2_VERSION : TLS1_3_VERSION) == 1,
            SSL_CTX_set_ciphersuites(context, options.cipherSuites.joined(separator: ":")) == 1,
            openssl_set_groups(context, options.groups.joined(separator: ":")) == 1
        else { throw .tls("unknown cipher suite or group (\(TLSSession.reason()))") }
        try loadIdentity(options)
        try loadAuthorities(options)
        if let keyLog {
            openssl_set_owner(context, Unmanaged.passUnretained(keyLog).toOpaque())
            SSL_CTX_set_keylog_callback(context, KeyLog.callback)
        }
    }

    deinit { SSL_CTX_free(context) }

    private func loadIdentity(_ options: Options) throws(NetworkError) {
        if let file = options.certificateChainFile {
            guard SSL_CTX_use_certificate_chain_file(context, file) == 1 else { throw Self.unreadable(file) }
        }
        guard let file = options.privateKeyFile else { return }
        guard let source = BIO_new_file(file, "r") else { throw Self.unreadable(file) }
        defer { BIO_free(source) }
        // Without a password of its own, an encrypted key must fail rather than ask at the terminal.
        var password = Array((options.privateKeyPassword ?? "").utf8CString)
        guard let key = PEM_read_bio_PrivateKey(source, nil, nil, &password) else { throw Self.unreadable(file) }
        defer { EVP_PKEY_free(key) }
        guard SSL_CTX_use_PrivateKey(context, key) == 1, SSL_CTX_check_private_key(context) == 1 else {
            throw .tls("the key in \(file) does not belong to the certificate")
        }
    }

    private func loadAuthorities(_ options: Options) throws(NetworkError) {
        guard options.verifiesPeer else { return SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil) }
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        if let file = options.authoritiesFile {
            guard SSL_CTX_load_verify_file(context, file) == 1 else { throw Self.unreadable(file) }
            // The names tell a client which of its certificates is asked for.
            if isServer { SSL_CTX_set_client_CA_list(context, SSL_load_client_CA_file(file)) }
        } else {
            SSL_CTX_set_default_verify_paths(context)
        }
    }

    private static func unreadable(_ file: String) -> NetworkError { .tls("\(file): \(TLSSession.reason())") }
}

/// Appends session secrets to a file.
private final class KeyLog {
    private let file: Descriptor

    init(_ path: String) throws(NetworkError) {
        file = try Descriptor(open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600), from: "open \(path)")
    }

    static let callback: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> Void = { session, line in
        guard let line, let owner = openssl_owner(session) else { return }
        let log = Unmanaged<KeyLog>.fromOpaque(owner).takeUnretainedValue()
        // One write per line keeps lines whole when several threads append.
        let text = Array((String(cString: line) + "\n").utf8)
        _ = write(log.file.number, text, text.count)
    }
}
