/// A private key: signatures, and its owner's half of a key agreement.
import COpenSSL

public struct PrivateKey: Sendable {
    let handle: KeyHandle

    init(_ handle: KeyHandle) { self.handle = handle }

    /// A fresh key from OpenSSL's random generator.
    public init(generating kind: KeyKind) throws(CryptoError) {
        let key: OpaquePointer? =
            switch kind {
            case .p521, .p256: openssl_generate_ec(kind.curve)
            case .ed448: openssl_generate("ED448")
            case .x448: openssl_generate("X448")
            case .other: nil
            }
        guard let key else { throw .library() }
        handle = KeyHandle(key)
    }

    /// From its raw form: the number, big-endian and padded to the curve's length (P-521, P-256), or RFC 8032's and
    /// RFC 7748's bytes. A number that is no key of the curve throws.
    public init(_ bytes: [UInt8], _ kind: KeyKind) throws(CryptoError) {
        let key: OpaquePointer?
        switch kind {
        case .p521, .p256: key = Self.key(number: bytes, kind)
        case .ed448: key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED448, nil, bytes, bytes.count)
        case .x448: key = EVP_PKEY_new_raw_private_key(EVP_PKEY_X448, nil, bytes, bytes.count)
        case .other: key = nil
        }
        guard let key else {
            ERR_clear_error()
            throw .malformed("private key")
        }
        handle = KeyHandle(key)
    }

    /// PKCS #8 or a traditional PEM block; `password` opens an encrypted one.
    public init(pem: [UInt8], password: String = "") throws(CryptoError) {
        // Without a password of its own, an encrypted key must fail rather than ask at the terminal.
        var secret = Array(password.utf8CString)
        let key = PEM.reading(pem) { PEM_read_bio_PrivateKey($0, nil, nil, &secret) }
        guard let key else {
            ERR_clear_error()
            throw .malformed("private key in PEM form that opens")
        }
        handle = KeyHandle(key)
    }

    public var kind: KeyKind { handle.kind }
    public var publicKey: PublicKey { PublicKey(handle) }

    /// The raw form that `init` takes; empty for other kinds.
    public var bytes: [UInt8] {
        switch kind {
        case .p521, .p256:
            var number: OpaquePointer?
            guard EVP_PKEY_get_bn_param(handle.key, OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1 else { return [] }
            defer { BN_clear_free(number) }
            var bytes = [UInt8](repeating: 0, count: kind.numberLength ?? 0)
            guard BN_bn2binpad(number, &bytes, Int32(bytes.count)) > 0 else { return [] }
            return bytes
        case .ed448, .x448:
            var bytes = [UInt8](repeating: 0, count: 64)
            var length = bytes.count
            guard EVP_PKEY_get_raw_private_key(handle.key, &bytes, &length) == 1 else { return [] }
            return Array(bytes.prefix(length))
        case .other: return []
        }
    }

    /// PKCS #8, not encrypted.
    public var pem: [UInt8] { PEM.text { PEM_write_bio_PKCS8PrivateKey($0, handle.key, nil, nil, 0, nil, nil) } }

    /// Signs `message`: raw `r ‖ s` of ECDSA with the curve's hash, or an EdDSA signature.
    public func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] {
        guard kind != .x448, kind != .other else { throw .unsuitableKey("it cannot sign") }
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 256)
        var length = signature.count
        guard EVP_DigestSignInit(context, nil, kind.digest, nil, handle.key) == 1,
            EVP_DigestSign(context, &signature, &length, message, message.count) == 1,
            let raw = ECDSASignature.raw(Array(signature.prefix(length)), kind)
        else { throw .library() }
        return raw
    }

    /// The key of a number; nil when it is zero or not below the order of the curve's base point.
    private static func key(number bytes: [UInt8], _ kind: KeyKind) -> OpaquePointer? {
        guard let curve = kind.curve, bytes.count == kind.numberLength,
            let number = BN_bin2bn(bytes, Int32(bytes.count), nil)
        else { return nil }
        defer { BN_clear_free(number) }
        let group = EC_GROUP_new_by_curve_name(kind == .p521 ? NID_secp521r1 : NID_X9_62_prime256v1)
        let point = EC_POINT_new(group)
        defer {
            EC_POINT_free(point)
            EC_GROUP_free(group)
        }
        guard BN_is_zero(number) == 0, BN_cmp(number, EC_GROUP_get0_order(group)) < 0,
            EC_POINT_mul(group, point, number, nil, nil, nil) == 1
        else { return nil }
        var encoded = [UInt8](repeating: 0, count: 256)
        let length = EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, &encoded, encoded.count, nil)
        return openssl_ec_key(curve, encoded, length, number)
    }
}
