/// Certificate revocation lists (RFC 5280, 5).
import COpenSSL

public struct RevocationList: Sendable {
    private let handle: Handle

    private init(_ handle: Handle) { self.handle = handle }

    /// All lists of a PEM text. None is an error.
    public static func all(pem: [UInt8]) throws(CryptoError) -> [RevocationList] {
        defer { ERR_clear_error() }
        let lists = PEM.reading(pem) { source in
            var lists: [RevocationList] = []
            while let list = PEM_read_bio_X509_CRL(source, nil, nil, nil) {
                lists.append(RevocationList(Handle(list)))
            }
            return lists
        }
        guard !lists.isEmpty else { throw .malformed("revocation list in PEM form") }
        return lists
    }

    /// A list of `authority`'s that names these certificates besides those of its list before.
    /// - Parameters:
    ///   - date: of their revocation, and of the list; seconds since 1970.
    ///   - validity: seconds until there is to be another list.
    public init(
        of authority: (certificate: Certificate, key: PrivateKey), revoking certificates: [Certificate],
        after former: RevocationList? = nil, at date: Int64, validity: Int64
    ) throws(CryptoError) {
        guard let list = former.map({ X509_CRL_dup($0.handle.list) }) ?? X509_CRL_new() else { throw .library() }
        handle = Handle(list)
        let time = ASN1_TIME_set(nil, time_t(date))
        let next = ASN1_TIME_set(nil, time_t(date + validity))
        defer {
            ASN1_STRING_free(time)
            ASN1_STRING_free(next)
        }
        X509_CRL_set_version(list, 1)
        X509_CRL_set_issuer_name(list, X509_get_subject_name(authority.certificate.handle.certificate))
        X509_CRL_set1_lastUpdate(list, time)
        X509_CRL_set1_nextUpdate(list, next)
        for certificate in certificates where former?.names(certificate) != true {
            guard let entry = X509_REVOKED_new() else { throw .library() }
            X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate.handle.certificate))
            X509_REVOKED_set_revocationDate(entry, time)
            // The list owns it now.
            guard X509_CRL_add0_revoked(list, entry) == 1 else { throw .library() }
        }
        X509_CRL_sort(list)
        guard X509_CRL_sign(list, authority.key.handle.key, authority.key.kind.digest) > 0 else { throw .library() }
    }

    public var pem: [UInt8] { PEM.text { PEM_write_bio_X509_CRL($0, handle.list) } }

    /// Whether this is `authority`'s own list. One that is out of date still counts for what it names: revocation is for good.
    public func isSigned(by authority: Certificate) -> Bool {
        defer { ERR_clear_error() }
        return X509_NAME_cmp(
            X509_CRL_get_issuer(handle.list), X509_get_subject_name(authority.handle.certificate)) == 0
            && X509_CRL_verify(handle.list, X509_get0_pubkey(authority.handle.certificate)) == 1
    }

    /// Whether this is `issuer`'s own list and names `certificate`.
    func revokes(_ certificate: Certificate, of issuer: Certificate) -> Bool {
        isSigned(by: issuer) && names(certificate)
    }

    private func names(_ certificate: Certificate) -> Bool {
        defer { ERR_clear_error() }
        var entry: OpaquePointer?
        return X509_CRL_get0_by_cert(handle.list, &entry, certificate.handle.certificate) == 1
    }

    /// When the certificate of this number, in hexadecimal, was revoked, in seconds since 1970; nil: it was not.
    func revocation(of serialNumber: String) -> Int64? {
        guard let serial = SerialNumber(serialNumber) else { return nil }
        var entry: OpaquePointer?
        guard X509_CRL_get0_by_serial(handle.list, &entry, serial.number) == 1 else { return nil }
        return Certificate.seconds(X509_REVOKED_get0_revocationDate(entry)) ?? 0
    }

    /// Owns an `X509_CRL`, whose own lock guards what OpenSSL caches of it.
    private final class Handle: @unchecked Sendable {
        let list: OpaquePointer
        init(_ list: OpaquePointer) { self.list = list }
        deinit { X509_CRL_free(list) }
    }
}
