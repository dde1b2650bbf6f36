/// Certificate revocation lists (RFC 5280, 5).
import COpenSSL

public struct RevocationList: Sendable {
    private let handle: Handle

    /// All lists of a PEM text. None is an error.
    public static func all(pem: [UInt8]) throws(CryptoError) -> [RevocationList] {
        defer { ERR_clear_error() }
        let lists = PEM.reading(pem) { source in
            var lists: [RevocationList] = []
            while let list = PEM_read_bio_X509_CRL(source, nil, nil, nil) {
                lists.append(RevocationList(handle: Handle(list)))
            }
            return lists
        }
        guard !lists.isEmpty else { throw .malformed("revocation list in PEM form") }
        return lists
    }

    /// Whether this is `issuer`'s own list and names `certificate`. A list that is out of date still counts for what it
    /// names: revocation is for good.
    func revokes(_ certificate: Certificate, of issuer: Certificate) -> Bool {
        defer { ERR_clear_error() }
        guard X509_NAME_cmp(X509_CRL_get_issuer(handle.list), X509_get_subject_name(issuer.handle.certificate)) == 0,
            X509_CRL_verify(handle.list, X509_get0_pubkey(issuer.handle.certificate)) == 1
        else { return false }
        var entry: OpaquePointer?
        return X509_CRL_get0_by_cert(handle.list, &entry, certificate.handle.certificate) == 1
    }

    /// Owns an `X509_CRL`, whose own lock guards what OpenSSL caches of it.
    private final class Handle: @unchecked Sendable {
        let list: OpaquePointer
        init(_ list: OpaquePointer) { self.list = list }
        deinit { X509_CRL_free(list) }
    }
}
