/// Making certificates: for a public-key infrastructure of one's own, and for tests.
import COpenSSL

/// What a new certificate is to say.
public struct CertificateTemplate: Sendable {
    public enum Usage: String, Sendable {
        case authority = "keyCertSign,cRLSign"
        case signature = "digitalSignature"
        case signatureAndKeyAgreement = "digitalSignature,keyAgreement"
        case contract = "digitalSignature,nonRepudiation,keyAgreement"
    }

    public var commonName: String
    /// The subject's O, C and DC, left out when empty; the standard's certificate kinds are told apart by their DC.
    public var organization = "Ebb"
    public var country = "DE"
    public var domain: String?
    public var serialNumber: UInt64
    /// Seconds since 1970.
    public var validity: ClosedRange<Int64>
    public var usage: Usage
    /// Of an authority: how many authorities may follow below it; nil: any number.
    public var pathLength: Int?
    /// Extended key usage in OpenSSL's words, such as `serverAuth`.
    public var extendedUsage: String?
    /// What a server is called by, in OpenSSL's words: `DNS:localhost,IP:127.0.0.1`.
    public var alternativeNames: String?
    /// Where the certificate's status is told by OCSP.
    public var responderURL: String?
    public var alternativePublicKey: PublicKey?

    public init(_ commonName: String, serialNumber: UInt64, validity: ClosedRange<Int64>, usage: Usage) {
        self.commonName = commonName
        self.serialNumber = serialNumber
        self.validity = validity
        self.usage = usage
    }

    /// The certificate of `key`, signed by `issuer`; nil: by its own private key, as a root.
    public func issue(
        _ key: PublicKey, by issuer: (certificate: Certificate?, key: PrivateKey)
    ) throws(CryptoError) -> Certificate {
        guard let certificate = X509_new() else { throw .library() }
        var isIssued = false
        defer { if !isIssued { X509_free(certificate) } }
        X509_set_version(certificate, 2)
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serialNumber)
        ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(validity.lowerBound))
        ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(validity.upperBound))
        guard X509_set_pubkey(certificate, key.handle.key) == 1 else { throw .library() }
        let subject = X509_get_subject_name(certificate)
        try add(commonName, "CN", to: subject)
        if !organization.isEmpty { try add(organization, "O", to: subject) }
        if !country.isEmpty { try add(country, "C", to: subject) }
        if let domain { try add(domain, "DC", to: subject) }
        let authority = issuer.certificate?.handle.certificate ?? certificate
        X509_set_issuer_name(certificate, X509_get_subject_name(authority))
        try addExtensions(to: certificate, key, authority: authority)
        guard X509_sign(certificate, issuer.key.handle.key, issuer.key.kind.digest) > 0 else { throw .library() }
        isIssued = true
        return try Certificate(certificate)
    }

    private func add(_ value: String, _ field: String, to name: OpaquePointer?) throws(CryptoError) {
        guard
            X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, Array(value.utf8), Int32(value.utf8.count), -1, 0)
                == 1
        else { throw .library() }
    }

    private func addExtensions(
        to certificate: OpaquePointer, _ key: PublicKey, authority: OpaquePointer
    ) throws(CryptoError) {
        let isAuthority = usage == .authority
        let constraints = isAuthority ? "CA:TRUE" + (pathLength.map { ",pathlen:\($0)" } ?? "") : "CA:FALSE"
        try add(NID_basic_constraints, "critical," + constraints, to: certificate, authority)
        try add(NID_key_usage, "critical," + usage.rawValue, to: certificate, authority)
        try add(NID_subject_key_identifier, Self.identifier(of: key), to: certificate, authority)
        try add(NID_authority_key_identifier, "keyid", to: certificate, authority)
        if let extendedUsage { try add(NID_ext_key_usage, extendedUsage, to: certificate, authority) }
        if let alternativeNames { try add(NID_subject_alt_name, alternativeNames, to: certificate, authority) }
        if let responderURL { try add(NID_info_access, "OCSP;URI:" + responderURL, to: certificate, authority) }
        if let alternativePublicKey { try add(alternativePublicKey, to: certificate) }
    }

    /// RFC 5280, 4.2.1.2, method 2: 0100 and the last 60 bits of the key's SHA-1, eight bytes as ISO 15118-20 counts on.
    private static func identifier(of key: PublicKey) -> String {
        guard key.kind != .other else { return "hash" }
        var bytes = Array(Digest.sha1(key.bytes).suffix(8))
        bytes[0] = 0x40 | bytes[0] & 0x0F
        return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: ":")
    }

    private func add(
        _ kind: Int32, _ value: String, to certificate: OpaquePointer, _ authority: OpaquePointer
    ) throws(CryptoError) {
        var context = X509V3_CTX()
        X509V3_set_ctx(&context, authority, certificate, nil, nil, 0)
        guard let part = X509V3_EXT_conf_nid(nil, &context, kind, value) else { throw .library() }
        defer { X509_EXTENSION_free(part) }
        guard X509_add_ext(certificate, part, -1) == 1 else { throw .library() }
    }

    private func add(_ key: PublicKey, to certificate: OpaquePointer) throws(CryptoError) {
        var memory: UnsafeMutablePointer<UInt8>?
        let count = i2d_PUBKEY(key.handle.key, &memory)
        guard count > 0, let memory else { throw .library() }
        let value = ASN1_OCTET_STRING_new()
        let object = OBJ_txt2obj(Certificate.alternativePublicKeyOID, 1)
        defer {
            openssl_free(memory)
            ASN1_STRING_free(value)
            ASN1_OBJECT_free(object)
        }
        ASN1_OCTET_STRING_set(value, memory, count)
        let part = X509_EXTENSION_create_by_OBJ(nil, object, 0, value)
        defer { X509_EXTENSION_free(part) }
        guard part != nil, X509_add_ext(certificate, part, -1) == 1 else { throw .library() }
    }
}
