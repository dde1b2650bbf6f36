/// A public key: verification of signatures, and the other party's half of a key agreement.
import COpenSSL

public struct PublicKey: Sendable {
    let handle: KeyHandle

    init(_ handle: KeyHandle) { self.handle = handle }

    /// From its raw form: an uncompressed point (P-521, P-256) or the key's own bytes (Ed448, X448).
    public init(_ bytes: [UInt8], _ kind: KeyKind) throws(CryptoError) {
        let key: OpaquePointer?
        switch kind {
        case .p521, .p256: key = openssl_ec_key(kind.curve, bytes, bytes.count, nil)
        case .ed448: key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED448, nil, bytes, bytes.count)
        case .x448: key = EVP_PKEY_new_raw_public_key(EVP_PKEY_X448, nil, bytes, bytes.count)
        case .other: key = nil
        }
        guard let key else {
            ERR_clear_error()
            throw .malformed("public key")
        }
        handle = KeyHandle(key)
    }

    public var kind: KeyKind { handle.kind }

    /// The raw form that `init` takes; empty for other kinds.
    public var bytes: [UInt8] { handle.publicBytes }

    /// Whether it has at least 112 bits of security: RSA of 2048 bits, elliptic curves of 224.
    public var isStrong: Bool { EVP_PKEY_get_security_bits(handle.key) >= 112 }

    /// Whether `signature` is this key's over `message`. ECDSA signatures are raw `r ‖ s` as in XML, or DER.
    public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let signature = ECDSASignature.der(signature, kind) else { return false }
        let context = EVP_MD_CTX_new()
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        guard kind != .x448, kind != .other,
            EVP_DigestVerifyInit(context, nil, kind.digest, nil, handle.key) == 1
        else { return false }
        return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}

extension PublicKey: Equatable {
    public static func == (a: PublicKey, b: PublicKey) -> Bool { EVP_PKEY_eq(a.handle.key, b.handle.key) == 1 }
}

extension KeyKind {
    /// ECDSA's hash; EdDSA has its own inside.
    var digest: OpaquePointer? {
        switch self {
        case .p521: EVP_sha512()
        case .p256: EVP_sha256()
        case .ed448, .x448, .other: nil
        }
    }
}

/// Owns an `EVP_PKEY`, which OpenSSL never changes once it is made.
final class KeyHandle: @unchecked Sendable {
    let key: OpaquePointer
    let kind: KeyKind

    init(_ key: OpaquePointer) {
        self.key = key
        kind =
            if openssl_is(key, "EC") == 1 {
                switch KeyHandle.group(key) {
                case "secp521r1": .p521
                case "prime256v1": .p256
                default: .other
                }
            } else if openssl_is(key, "ED448") == 1 {
                .ed448
            } else if openssl_is(key, "X448") == 1 {
                .x448
            } else {
                .other
            }
    }

    deinit { EVP_PKEY_free(key) }

    private static func group(_ key: OpaquePointer) -> String {
        var name = [CChar](repeating: 0, count: 64)
        guard EVP_PKEY_get_group_name(key, &name, name.count, nil) == 1 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    var publicBytes: [UInt8] {
        switch kind {
        case .p521, .p256:
            var bytes = [UInt8](repeating: 0, count: 256)
            var length = 0
            guard EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, &bytes, bytes.count, &length) == 1
            else {
                return []
            }
            return Array(bytes.prefix(length))
        case .ed448, .x448:
            var bytes = [UInt8](repeating: 0, count: 64)
            var length = bytes.count
            guard EVP_PKEY_get_raw_public_key(key, &bytes, &length) == 1 else { return [] }
            return Array(bytes.prefix(length))
        case .other: return []
        }
    }
}
