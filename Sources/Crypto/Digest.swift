/// Hash functions (FIPS 180-4, FIPS 202 and RFC 1321).
import COpenSSL

public enum Digest {
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, EVP_sha256(), length: 32) }
    public static func sha384(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, EVP_sha384(), length: 48) }
    public static func sha512(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, EVP_sha512(), length: 64) }
    /// 512 bits of output, as RFC 9231 fixes it for XML signatures.
    public static func shake256(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, EVP_shake256(), length: 64) }
    /// Tells a whole file from a torn one, as OCPP asks for it; against whoever means harm it proves nothing.
    public static func md5(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, EVP_md5(), length: 16) }
    /// For key identifiers (RFC 5280, 4.2.1.2), never for signatures.
    static func sha1(_ bytes: [UInt8]) -> [UInt8] { hash(bytes, EVP_sha1(), length: 20) }

    /// RFC 2104 with SHA-256.
    public static func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, &length)
        return digest
    }

    private static func hash(_ bytes: [UInt8], _ function: OpaquePointer, length: Int) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var digest = [UInt8](repeating: 0, count: length)
        var isDone =
            EVP_DigestInit_ex(context, function, nil) == 1 && EVP_DigestUpdate(context, bytes, bytes.count) == 1
        // Only the extendable function takes a length.
        if function == EVP_shake256() {
            isDone = isDone && EVP_DigestFinalXOF(context, &digest, length) == 1
        } else {
            isDone = isDone && EVP_DigestFinal_ex(context, &digest, nil) == 1
        }
        precondition(isDone, "OpenSSL lacks a hash function")
        return digest
    }
}
