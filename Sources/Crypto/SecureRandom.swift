/// OpenSSL's random generator, for secrets and for serial numbers that nobody guesses.
import COpenSSL

public enum SecureRandom {
    public static func bytes(_ count: Int) throws(CryptoError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        guard RAND_bytes(&bytes, Int32(count)) == 1 else { throw .library() }
        return bytes
    }

    /// 1 to 2⁶³ - 1.
    static func number() throws(CryptoError) -> UInt64 {
        let bytes = try bytes(8)
        return max(1, bytes.reduce(0) { $0 << 8 | UInt64($1) } >> 1)
    }
}
