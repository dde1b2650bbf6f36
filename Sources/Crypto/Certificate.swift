/// An X.509 certificate (RFC 5280): reading it, and what it says.
import COpenSSL

public struct Certificate: Sendable {
    let handle: CertificateHandle
    public let der: [UInt8]

    public init(der: [UInt8]) throws(CryptoError) {
        let certificate = der.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            guard let certificate = d2i_X509(nil, &start, buffer.count) else { return nil }
            // Bytes behind it would be signed along with it unseen.
            guard start == buffer.baseAddress.map({ $0 + buffer.count }) else {
                X509_free(certificate)
                return nil
            }
            return certificate
        }
        guard let certificate else {
            ERR_clear_error()
            throw .malformed("certificate")
        }
        handle = CertificateHandle(certificate)
        self.der = der
    }

    init(_ certificate: OpaquePointer) throws(CryptoError) {
        handle = CertificateHandle(certificate)
        var memory: UnsafeMutablePointer<UInt8>?
        let count = i2d_X509(certificate, &memory)
        guard count > 0, let memory else { throw .library() }
        defer { openssl_free(memory) }
        der = Array(UnsafeBufferPointer(start: memory, count: Int(count)))
    }

    /// All certificates of a PEM text, in its order; other blocks are skipped. None is an error.
    public static func all(pem: [UInt8]) throws(CryptoError) -> [Certificate] {
        defer { ERR_clear_error() }
        let certificates = try PEM.reading(pem) { (source) throws(CryptoError) in
            var certificates: [Certificate] = []
            while let certificate = PEM_read_bio_X509(source, nil, nil, nil) {
                certificates.append(try Certificate(certificate))
            }
            return certificates
        }
        guard !certificates.isEmpty else { throw .malformed("certificate in PEM form") }
        return certificates
    }

    public var pem: [UInt8] { PEM.text { PEM_write_bio_X509($0, handle.certificate) } }
}

extension Certificate: Equatable {
    public static func == (a: Certificate, b: Certificate) -> Bool { a.der == b.der }
}

extension Certificate {
    /// The subject's CN: the EMAID of a contract, the PCID of a provisioning certificate. Empty without one.
    public var commonName: String { Self.entry(NID_commonName, of: X509_get_subject_name(handle.certificate)) }

    /// The subject's O; empty without one.
    public var organization: String { Self.entry(NID_organizationName, of: X509_get_subject_name(handle.certificate)) }

    /// A name's only field of this kind; empty when there is none, or more than one.
    static func entry(_ field: Int32, of name: OpaquePointer?) -> String {
        let index = X509_NAME_get_index_by_NID(name, field, -1)
        guard index >= 0, X509_NAME_get_index_by_NID(name, field, index) < 0,
            let entry = X509_NAME_get_entry(name, index)
        else { return "" }
        var memory: UnsafeMutablePointer<UInt8>?
        let count = ASN1_STRING_to_UTF8(&memory, X509_NAME_ENTRY_get_data(entry))
        guard count >= 0, let memory else { return "" }
        defer { openssl_free(memory) }
        return String(decoding: UnsafeBufferPointer(start: memory, count: Int(count)), as: UTF8.self)
    }

    /// The subject's and the issuer's names in the order and form of RFC 2253, as XML signatures write them.
    public var subject: String { Self.text(X509_get_subject_name(handle.certificate)) }
    public var issuer: String { Self.text(X509_get_issuer_name(handle.certificate)) }

    private static func text(_ name: OpaquePointer?) -> String {
        let buffer = BIO_new(BIO_s_mem())
        defer { BIO_free(buffer) }
        openssl_print_name(buffer, name)
        return String(decoding: PEM.bytes(of: buffer), as: UTF8.self)
    }

    /// Big-endian, without leading zeros.
    public var serialNumber: [UInt8] {
        let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(handle.certificate), nil)
        defer { BN_free(number) }
        var bytes = [UInt8](repeating: 0, count: Int((BN_num_bits(number) + 7) / 8))
        BN_bn2bin(number, &bytes)
        return bytes
    }

    /// Seconds since 1970 at which it stops to be valid; nil when the certificate does not say it in a known form.
    public var expiry: Int64? { Self.seconds(X509_get0_notAfter(handle.certificate)) }

    /// Seconds since 1970 from which on it is valid; nil as above.
    public var start: Int64? { Self.seconds(X509_get0_notBefore(handle.certificate)) }

    static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64? {
        let zero = ASN1_TIME_set(nil, 0)
        defer { ASN1_STRING_free(zero) }
        var days: Int32 = 0
        var seconds: Int32 = 0
        guard ASN1_TIME_diff(&days, &seconds, zero, time) == 1 else { return nil }
        return Int64(days) * 86_400 + Int64(seconds)
    }

    /// Empty without the extension.
    public var subjectKeyIdentifier: [UInt8] {
        guard let identifier = X509_get0_subject_key_id(handle.certificate) else { return [] }
        return Array(
            UnsafeBufferPointer(start: ASN1_STRING_get0_data(identifier), count: Int(ASN1_STRING_length(identifier))))
    }

    /// Whether it may sign other certificates.
    public var isAuthority: Bool { X509_check_ca(handle.certificate) == 1 }

    /// Whether its key usage, when it has one, lets its key sign messages.
    public var maySign: Bool { X509_get_key_usage(handle.certificate) & UInt32(KU_DIGITAL_SIGNATURE) != 0 }

    /// Whether its key usage, when it has one, lets its key agree on secrets.
    public var mayAgreeOnKeys: Bool { X509_get_key_usage(handle.certificate) & UInt32(KU_KEY_AGREEMENT) != 0 }

    public var publicKey: PublicKey {
        get throws(CryptoError) {
            guard let key = X509_get_pubkey(handle.certificate) else { throw .library() }
            return PublicKey(KeyHandle(key))
        }
    }

    /// The key in the extension subjectAltPublicKeyInfo (X.509:2019, 9.8): an Ed448 provisioning certificate carries
    /// there the X448 key to which contract keys are encrypted.
    public var alternativePublicKey: PublicKey? {
        let object = OBJ_txt2obj(Self.alternativePublicKeyOID, 1)
        defer { ASN1_OBJECT_free(object) }
        let index = X509_get_ext_by_OBJ(handle.certificate, object, -1)
        guard index >= 0, let value = X509_EXTENSION_get_data(X509_get_ext(handle.certificate, index)) else {
            return nil
        }
        var start = ASN1_STRING_get0_data(value)
        guard let key = d2i_PUBKEY(nil, &start, Int(ASN1_STRING_length(value))) else {
            ERR_clear_error()
            return nil
        }
        return PublicKey(KeyHandle(key))
    }

    static var alternativePublicKeyOID: String { "2.5.29.72" }
}

/// Owns an `X509`. OpenSSL caches what it reads of it under a lock of its own.
final class CertificateHandle: @unchecked Sendable {
    let certificate: OpaquePointer
    init(_ certificate: OpaquePointer) { self.certificate = certificate }
    deinit { X509_free(certificate) }
}
