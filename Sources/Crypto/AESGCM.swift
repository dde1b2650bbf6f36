/// AES-256 in Galois/Counter mode (NIST SP 800-38D) in the order in which ISO 15118-20 sends it: initialisation vector of
/// 12 bytes, ciphertext, tag of 16 bytes.
import COpenSSL

public enum AESGCM {
    public static let vectorLength = 12
    public static let tagLength = 16

    /// Encrypts under a fresh initialisation vector. The key has 32 bytes.
    public static func seal(
        _ text: [UInt8], key: [UInt8], additionalData: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        precondition(key.count == 32, "AES-256 takes a key of 32 bytes")
        var vector = [UInt8](repeating: 0, count: vectorLength)
        guard RAND_bytes(&vector, Int32(vectorLength)) == 1 else { throw .library() }
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        var cipher = [UInt8](repeating: 0, count: text.count + 16)
        var tag = [UInt8](repeating: 0, count: tagLength)
        var length: Int32 = 0
        var last: Int32 = 0
        guard EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, key, vector) == 1,
            EVP_EncryptUpdate(context, nil, &length, additionalData, Int32(additionalData.count)) == 1,
            EVP_EncryptUpdate(context, &cipher, &length, text, Int32(text.count)) == 1,
            EVP_EncryptFinal_ex(context, &tag, &last) == 1,
            openssl_gcm_get_tag(context, Int32(tagLength), &tag) == 1
        else { throw .library() }
        return vector + cipher.prefix(Int(length)) + tag
    }

    /// Throws `notAuthentic` unless the same key and additional data made `sealed`.
    public static func open(
        _ sealed: [UInt8], key: [UInt8], additionalData: [UInt8]
    ) throws(CryptoError) -> [UInt8] {
        precondition(key.count == 32, "AES-256 takes a key of 32 bytes")
        guard sealed.count >= vectorLength + tagLength else { throw .notAuthentic }
        let vector = Array(sealed.prefix(vectorLength))
        let cipher = Array(sealed.dropFirst(vectorLength).dropLast(tagLength))
        var tag = Array(sealed.suffix(tagLength))
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        var text = [UInt8](repeating: 0, count: cipher.count + 16)
        var rest = [UInt8](repeating: 0, count: 16)
        var length: Int32 = 0
        var last: Int32 = 0
        guard EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, key, vector) == 1,
            EVP_DecryptUpdate(context, nil, &length, additionalData, Int32(additionalData.count)) == 1,
            EVP_DecryptUpdate(context, &text, &length, cipher, Int32(cipher.count)) == 1,
            openssl_gcm_set_tag(context, Int32(tagLength), &tag) == 1
        else { throw .library() }
        guard EVP_DecryptFinal_ex(context, &rest, &last) == 1 else {
            ERR_clear_error()
            throw .notAuthentic
        }
        return Array(text.prefix(Int(length)))
    }
}
