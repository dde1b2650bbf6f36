/// How OCSP and OCPP name a certificate: by hashes of its issuer's name and key, and its number (RFC 6960, 4.1.1).
import COpenSSL

public struct CertificateHashes: Hashable, Sendable {
    public enum Function: String, Sendable, CaseIterable {
        case sha256 = "SHA256"
        case sha384 = "SHA384"
        case sha512 = "SHA512"

        var digest: OpaquePointer? {
            switch self {
            case .sha256: EVP_sha256()
            case .sha384: EVP_sha384()
            case .sha512: EVP_sha512()
            }
        }
    }

    public var function: Function
    /// Of the issuer's name in DER, and of its public key's bits; hexadecimal in lower case.
    public var issuerName: String
    public var issuerKey: String
    /// Hexadecimal in lower case, without leading zeros.
    public var serialNumber: String

    /// Digits count whatever their case, and a serial number without its leading zeros.
    public init(function: Function, issuerName: String, issuerKey: String, serialNumber: String) {
        self.function = function
        self.issuerName = issuerName.lowercased()
        self.issuerKey = issuerKey.lowercased()
        let digits = serialNumber.lowercased().drop { $0 == "0" }
        self.serialNumber = digits.isEmpty ? "0" : String(digits)
    }
}

extension Certificate {
    /// Its name by `issuer`'s, which for a root is itself.
    public func hashes(
        issuer: Certificate, _ function: CertificateHashes.Function = .sha256
    ) throws(CryptoError) -> CertificateHashes {
        var name = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var key = name
        var nameLength: UInt32 = 0
        var keyLength: UInt32 = 0
        guard
            X509_NAME_digest(X509_get_issuer_name(handle.certificate), function.digest, &name, &nameLength) == 1,
            X509_pubkey_digest(issuer.handle.certificate, function.digest, &key, &keyLength) == 1
        else { throw .library() }
        return CertificateHashes(
            function: function, issuerName: Hexadecimal.text(name.prefix(Int(nameLength))),
            issuerKey: Hexadecimal.text(key.prefix(Int(keyLength))), serialNumber: Hexadecimal.text(serialNumber))
    }

    /// Whether `hashes` name a certificate that this one issued.
    func isIssuer(of hashes: CertificateHashes) -> Bool {
        var name = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var key = name
        var nameLength: UInt32 = 0
        var keyLength: UInt32 = 0
        guard
            X509_NAME_digest(
                X509_get_subject_name(handle.certificate), hashes.function.digest, &name, &nameLength) == 1,
            X509_pubkey_digest(handle.certificate, hashes.function.digest, &key, &keyLength) == 1
        else { return false }
        return Hexadecimal.text(name.prefix(Int(nameLength))) == hashes.issuerName
            && Hexadecimal.text(key.prefix(Int(keyLength))) == hashes.issuerKey
    }

    public var isSelfSigned: Bool { subject == issuer && isSigned(by: self) }

    /// Whether `issuer`'s key made its signature. Says nothing about dates or constraints.
    public func isSigned(by issuer: Certificate) -> Bool {
        defer { ERR_clear_error() }
        guard let key = X509_get0_pubkey(issuer.handle.certificate) else { return false }
        return X509_verify(handle.certificate, key) == 1
    }

    /// Where an OCSP responder tells of it; nil when it names none.
    public var responderURL: String? {
        guard let url = openssl_responder(handle.certificate) else { return nil }
        defer { openssl_free(url) }
        return String(cString: url)
    }
}

/// A certificate's number as OpenSSL has it.
struct SerialNumber: ~Copyable {
    let number: UnsafeMutablePointer<ASN1_INTEGER>

    /// From hexadecimal digits; nil when it is no such text, or longer than a number may be [RFC 5280, 4.1.2.2].
    init?(_ text: String) {
        guard (1...40).contains(text.utf8.count) else { return nil }
        var parsed: OpaquePointer?
        defer { BN_free(parsed) }
        guard BN_hex2bn(&parsed, text) == text.utf8.count, !text.hasPrefix("-"),
            let number = BN_to_ASN1_INTEGER(parsed, nil)
        else { return nil }
        self.number = number
    }

    deinit { ASN1_STRING_free(number) }
}

/// Bytes in digits, two each, in lower case.
enum Hexadecimal {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// nil when it is no such text.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map { UInt8($0) } }
        guard digits.count == text.utf8.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
