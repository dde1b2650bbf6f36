import COpenSSL
import Glibc

/// A certificate with its chain, its key, and perhaps its status: one of those that a side of TLS may show.
final class TLSIdentity {
    let leaf: OpaquePointer
    private let key: OpaquePointer
    /// The intermediate authorities, from the leaf's issuer on.
    private let chain: OpaquePointer
    private let statusFile: String?

    init(_ files: TLSContext.Identity) throws(NetworkError) {
        statusFile = files.statusFile
        key = try Self.readKey(files.privateKeyFile, password: files.privateKeyPassword)
        var certificates: [OpaquePointer]
        do throws(NetworkError) {
            certificates = try Self.readCertificates(files.certificateChainFile)
        } catch {
            EVP_PKEY_free(key)
            throw error
        }
        leaf = certificates.removeFirst()
        chain = OPENSSL_sk_new_null()
        for certificate in certificates { OPENSSL_sk_push(chain, UnsafeRawPointer(certificate)) }
        guard X509_check_private_key(leaf, key) == 1 else {
            throw .tls("the key in \(files.privateKeyFile) does not belong to the certificate")
        }
        if let statusFile, status == nil { throw .tls("\(statusFile) holds no OCSP response") }
    }

    deinit {
        X509_free(leaf)
        EVP_PKEY_free(key)
        while let certificate = OPENSSL_sk_pop(chain) { X509_free(OpaquePointer(certificate)) }
        OPENSSL_sk_free(chain)
    }

    /// Whether the peer can check a signature by this key, and the certificate's own kind.
    func isVerifiable(in session: OpaquePointer) -> Bool {
        SSL_check_chain(session, leaf, key, chain) & CERT_PKEY_EE_SIGNATURE != 0
    }

    /// Whether one of the names is an authority of this chain.
    func leads(toAnyOf names: OpaquePointer?) -> Bool {
        for index in 0..<max(0, OPENSSL_sk_num(names)) {
            guard let name = OPENSSL_sk_value(names, index).map({ OpaquePointer($0) }) else { continue }
            if X509_NAME_cmp(X509_get_issuer_name(leaf), name) == 0 { return true }
            for place in 0..<OPENSSL_sk_num(chain) {
                guard let authority = OPENSSL_sk_value(chain, place).map({ OpaquePointer($0) }) else { continue }
                if X509_NAME_cmp(X509_get_issuer_name(authority), name) == 0 { return true }
            }
        }
        return false
    }

    func show(in session: OpaquePointer) -> Bool { SSL_use_cert_and_key(session, leaf, key, chain, 1) == 1 }

    /// The OCSP response to staple, as it stands in its file now.
    var status: [UInt8]? {
        guard let statusFile, let file = fopen(statusFile, "rb") else { return nil }
        defer { fclose(file) }
        let capacity = 1 << 16
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { $1 = fread($0.baseAddress, 1, capacity, file) }
        var next = UnsafePointer<UInt8>?.none
        return bytes.withUnsafeBufferPointer { buffer in
            next = buffer.baseAddress
            guard let response = d2i_OCSP_RESPONSE(nil, &next, buffer.count) else { return nil }
            OCSP_RESPONSE_free(response)
            return bytes
        }
    }

    private static func readKey(_ file: String, password: String?) throws(NetworkError) -> OpaquePointer {
        guard let source = BIO_new_file(file, "r") else { throw .unusable(file) }
        defer { BIO_free(source) }
        // Without a password of its own, an encrypted key must fail rather than ask at the terminal.
        var password = Array((password ?? "").utf8CString)
        guard let key = PEM_read_bio_PrivateKey(source, nil, nil, &password) else { throw .unusable(file) }
        return key
    }

    /// At least one.
    private static func readCertificates(_ file: String) throws(NetworkError) -> [OpaquePointer] {
        guard let source = BIO_new_file(file, "r") else { throw .unusable(file) }
        defer { BIO_free(source) }
        var certificates: [OpaquePointer] = []
        while let certificate = PEM_read_bio_X509(source, nil, nil, nil) { certificates.append(certificate) }
        guard !certificates.isEmpty else { throw .unusable(file) }
        ERR_clear_error()
        return certificates
    }
}
