import COpenSSL
import Glibc

/// The certificates and rules of one side of TLS, shared by all its connections on any thread.
///
/// The defaults are those of ISO 15118-20: TLS 1.3 with mutual authentication.
public final class TLSContext: @unchecked Sendable {
    public struct Options: Sendable {
        public var profile = TLSProfile.vehicle
        /// This side's certificates. A peer is shown the first that it can verify and that leads to an authority which
        /// it named, else the first that it can verify.
        public var identities: [Identity] = []
        /// PEM file: the authorities that the peer's certificate must lead to; nil: the system's own. The peer is told
        /// their names, so that it can choose among its certificates.
        public var authoritiesFile: String?
        /// PEM file: revocation lists of the authorities, each of which must have one then; nil: nothing is looked up.
        public var revocationListsFile: String?
        /// Whether the peer must show a certificate that leads to a trusted authority.
        public var verifiesPeer = true
        /// Client: whether the certificate must be the server name's. Vehicles know stations by their chain alone.
        public var verifiesServerName = true
        /// Client: what becomes of the status that the server staples to its certificate.
        public var stapling = StaplingPolicy.checked
        /// A file to which session secrets are appended in the NSS format, for reading captures. Never in operation.
        public var keyLogFile: String?

        public init() {}
    }

    /// The files of one certificate.
    public struct Identity: Sendable {
        /// PEM: the certificate, followed by its intermediate authorities.
        public var certificateChainFile: String
        /// PEM: its private key.
        public var privateKeyFile: String
        /// Opens the private key when it is encrypted.
        public var privateKeyPassword: String?
        /// DER: an OCSP response about the certificate, for peers that ask for it. Read at each handshake, so that
        /// whoever renews it need not restart anything.
        public var statusFile: String?

        public init(
            certificateChainFile: String, privateKeyFile: String, privateKeyPassword: String? = nil,
            statusFile: String? = nil
        ) {
            self.certificateChainFile = certificateChainFile
            self.privateKeyFile = privateKeyFile
            self.privateKeyPassword = privateKeyPassword
            self.statusFile = statusFile
        }
    }

    let context: OpaquePointer
    let isServer: Bool
    let verifiesServerName: Bool
    let stapling: StaplingPolicy
    private let identities: [TLSIdentity]
    private let keyLog: KeyLog?

    public convenience init(server options: Options) throws(NetworkError) { try self.init(options, isServer: true) }

    public convenience init(client options: Options) throws(NetworkError) { try self.init(options, isServer: false) }

    private init(_ options: Options, isServer: Bool) throws(NetworkError) {
        self.isServer = isServer
        verifiesServerName = !isServer && options.verifiesPeer && options.verifiesServerName
        stapling = options.verifiesPeer ? options.stapling : .ignored
        keyLog = try options.keyLogFile.map { file throws(NetworkError) in try KeyLog(file) }
        identities = try options.identities.map { files throws(NetworkError) in try TLSIdentity(files) }
        guard let context = SSL_CTX_new(isServer ? TLS_server_method() : TLS_client_method()) else {
            throw .tls(TLSSession.reason())
        }
        self.context = context
        openssl_set_modes(context)
        // Sessions are not resumed: a connection lasts as long as a charging session or longer.
        SSL_CTX_set_num_tickets(context, 0)
        try options.profile.apply(to: context)
        try loadAuthorities(options)
        try checkIdentities(options)
        setCallbacks()
    }

    deinit { SSL_CTX_free(context) }

    private func loadAuthorities(_ options: Options) throws(NetworkError) {
        guard options.verifiesPeer else { return SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil) }
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        if let file = options.authoritiesFile {
            guard SSL_CTX_load_verify_file(context, file) == 1 else { throw .unusable(file) }
            // In a CertificateRequest, or in a ClientHello's certificate_authorities (RFC 8446, 4.2.4).
            SSL_CTX_set0_CA_list(context, SSL_load_client_CA_file(file))
        } else {
            SSL_CTX_set_default_verify_paths(context)
        }
        if let file = options.revocationListsFile { try loadRevocationLists(file) }
    }

    private func loadRevocationLists(_ file: String) throws(NetworkError) {
        let store = SSL_CTX_get_cert_store(context)
        guard let lookup = X509_STORE_add_lookup(store, X509_LOOKUP_file()),
            X509_load_crl_file(lookup, file, X509_FILETYPE_PEM) > 0
        else { throw .unusable(file) }
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL))
    }

    /// What the profile does not allow is told now and not at every handshake.
    private func checkIdentities(_ options: Options) throws(NetworkError) {
        let trial = SSL_new(context)
        defer { SSL_free(trial) }
        for (identity, files) in zip(identities, options.identities) {
            guard let trial, identity.show(in: trial) else {
                throw .tls("\(files.certificateChainFile) is weaker than its peers may accept: \(TLSSession.reason())")
            }
        }
    }

    private func setCallbacks() {
        openssl_set_owner(context, Unmanaged.passUnretained(self).toOpaque())
        if !identities.isEmpty { SSL_CTX_set_cert_cb(context, Self.chooseIdentity, nil) }
        if keyLog != nil { SSL_CTX_set_keylog_callback(context, Self.logSecret) }
        if isServer {
            openssl_set_status_callback(context, Self.stapleStatus)
        } else if stapling != .ignored {
            _ = openssl_ask_for_status(context)
            openssl_set_status_callback(context, Self.judgeStatus)
        }
    }

    private static func owner(of session: OpaquePointer?) -> TLSContext? {
        openssl_owner(session).map { Unmanaged<TLSContext>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let chooseIdentity: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Int32 = {
        session, _ in
        guard let session, let context = owner(of: session) else { return 0 }
        let usable = context.identities.filter { $0.isVerifiable(in: session) }
        let authorities = SSL_get0_peer_CA_list(session)
        let choice = usable.first { $0.leads(toAnyOf: authorities) } ?? usable.first ?? context.identities.first
        return choice?.show(in: session) == true ? 1 : 0
    }

    private static let stapleStatus: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Int32 = {
        session, _ in
        guard let session, let context = owner(of: session), let shown = SSL_get_certificate(session),
            let status = context.identities.first(where: { $0.leaf == shown })?.status,
            openssl_staple_status(session, status, status.count) == 1
        else { return SSL_TLSEXT_ERR_NOACK }
        return SSL_TLSEXT_ERR_OK
    }

    private static let judgeStatus: @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?) -> Int32 = {
        session, _ in
        guard let session, let context = owner(of: session), let owner = openssl_session_owner(session) else {
            return -1
        }
        guard let objection = StapledStatus(session)?.objection(context.stapling) else { return 1 }
        Unmanaged<TLSSession>.fromOpaque(owner).takeUnretainedValue().objection = objection
        return 0
    }

    private static let logSecret: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> Void = { session, line in
        guard let line, let log = owner(of: session)?.keyLog else { return }
        log.append(String(cString: line))
    }
}

extension NetworkError {
    /// What OpenSSL says about a file.
    static func unusable(_ file: String) -> NetworkError { .tls("\(file): \(TLSSession.reason())") }
}

/// Appends session secrets to a file.
private final class KeyLog {
    private let file: Descriptor

    init(_ path: String) throws(NetworkError) {
        file = try Descriptor(open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600), from: "open \(path)")
    }

    func append(_ line: String) {
        // One write per line keeps lines whole when several threads append.
        let text = Array((line + "\n").utf8)
        _ = write(file.number, text, text.count)
    }
}
