/// Ephemeral-static Diffie-Hellman and the key derivation of contract key encryption (ISO 15118-20, 7.9.2.5.4; NIST SP
/// 800-56A).
import COpenSSL

extension PrivateKey {
    /// ECDH (P-521: the x coordinate, 66 bytes) or X448 (56 bytes). Both keys are of one kind.
    public func sharedSecret(with other: PublicKey) throws(CryptoError) -> [UInt8] {
        guard kind == other.kind, kind == .p521 || kind == .x448 || kind == .p256 else {
            throw .unsuitableKey("both parties need a key on the same curve")
        }
        let context = EVP_PKEY_CTX_new(handle.key, nil)
        defer { EVP_PKEY_CTX_free(context) }
        var secret = [UInt8](repeating: 0, count: 128)
        var length = secret.count
        guard EVP_PKEY_derive_init(context) == 1, EVP_PKEY_derive_set_peer(context, other.handle.key) == 1,
            EVP_PKEY_derive(context, &secret, &length) == 1
        else { throw .library() }
        return Array(secret.prefix(length))
    }
}

public enum SessionKey {
    /// [V2G20-2535] The concatenation key derivation function with SHA-512, cut to 256 bits: algorithm 0x01, the sender
    /// "U", the receiver "V".
    public static func derived(from secret: [UInt8]) -> [UInt8] {
        let counter: [UInt8] = [0, 0, 0, 1]
        let otherInformation: [UInt8] = [0x01, UInt8(ascii: "U"), UInt8(ascii: "V")]
        return Array(Digest.sha512(counter + secret + otherInformation).prefix(32))
    }
}
