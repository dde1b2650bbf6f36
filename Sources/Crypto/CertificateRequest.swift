/// Requests for certificates (PKCS #10, RFC 2986): made by who holds the key, read by who signs.
import COpenSSL

public struct CertificateRequest: Sendable {
    /// What a new request says of its subject.
    public struct Subject: Equatable, Sendable {
        public var commonName: String
        /// O and C, left out when empty; DC as ISO 15118 wants of a station's certificate for vehicles.
        public var organization: String
        public var country: String
        public var domain: String?

        public init(_ commonName: String, organization: String = "", country: String = "", domain: String? = nil) {
            self.commonName = commonName
            self.organization = organization
            self.country = country
            self.domain = domain
        }
    }

    private let handle: Handle

    /// Of this subject, for the public half of `key`, signed by `key`.
    public init(_ subject: Subject, key: PrivateKey) throws(CryptoError) {
        guard let request = X509_REQ_new() else { throw .library() }
        handle = Handle(request)
        let name = X509_REQ_get_subject_name(request)
        for (field, value) in [
            ("CN", subject.commonName), ("O", subject.organization), ("C", subject.country),
            ("DC", subject.domain ?? ""),
        ] where !value.isEmpty {
            let isAdded = X509_NAME_add_entry_by_txt(
                name, field, MBSTRING_UTF8, Array(value.utf8), Int32(value.utf8.count), -1, 0)
            guard isAdded == 1 else { throw .library() }
        }
        guard X509_REQ_set_pubkey(request, key.handle.key) == 1,
            X509_REQ_sign(request, key.handle.key, key.kind.digest) > 0
        else { throw .library() }
    }

    /// The first request of a PEM text. Its signature is checked: whoever asks holds the key.
    public init(pem: [UInt8]) throws(CryptoError) {
        defer { ERR_clear_error() }
        guard let request = PEM.reading(pem, { PEM_read_bio_X509_REQ($0, nil, nil, nil) }) else {
            throw .malformed("certificate request in PEM form")
        }
        handle = Handle(request)
        guard let key = X509_REQ_get0_pubkey(request), X509_REQ_verify(request, key) == 1 else {
            throw .malformed("certificate request that its own key signed")
        }
    }

    public var pem: [UInt8] { PEM.text { PEM_write_bio_X509_REQ($0, handle.request) } }

    /// The subject's CN and O; empty without one, or with several.
    public var commonName: String { Certificate.entry(NID_commonName, of: X509_REQ_get_subject_name(handle.request)) }
    public var organization: String {
        Certificate.entry(NID_organizationName, of: X509_REQ_get_subject_name(handle.request))
    }

    public var publicKey: PublicKey {
        get throws(CryptoError) {
            guard let key = X509_REQ_get_pubkey(handle.request) else { throw .library() }
            return PublicKey(KeyHandle(key))
        }
    }

    /// Owns an `X509_REQ`, which nothing changes once it is made.
    private final class Handle: @unchecked Sendable {
        let request: OpaquePointer
        init(_ request: OpaquePointer) { self.request = request }
        deinit { X509_REQ_free(request) }
    }
}
