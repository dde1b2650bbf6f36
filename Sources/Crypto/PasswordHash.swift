/// Passwords as a central system keeps them: salted and hashed by scrypt (RFC 7914), which is slow and wants memory, so
/// that a stolen list is of little use.
import COpenSSL

public struct PasswordHash: Equatable, Sendable {
    /// 2¹⁴ rounds on blocks of 1 KiB, which take 16 MiB and much more time than anything else in a handshake.
    private static let rounds: UInt64 = 1 << 14
    private static let blockSize: UInt64 = 8
    private static let memory: UInt64 = 64 << 20

    private let rounds: UInt64
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Under a salt of its own.
    public init(_ password: String) throws(CryptoError) {
        rounds = Self.rounds
        salt = try SecureRandom.bytes(16)
        hash = try Self.derive(password, salt, rounds)
    }

    /// From its text: `scrypt:16384:SALT:HASH`, salt and hash in hexadecimal; nil when it is no such text.
    public init?(text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "scrypt", let rounds = UInt64(parts[1]),
            // More than a few times ours would let a file stall whoever reads it.
            (1 << 10...1 << 15).contains(rounds), rounds & (rounds - 1) == 0,
            let salt = Hexadecimal.bytes(parts[2]), salt.count >= 16,
            let hash = Hexadecimal.bytes(parts[3]), hash.count == 32
        else { return nil }
        self.rounds = rounds
        self.salt = salt
        self.hash = hash
    }

    public var text: String { "scrypt:\(rounds):\(Hexadecimal.text(salt)):\(Hexadecimal.text(hash))" }

    /// Slow by design. The time does not tell how much of the password was right.
    public func matches(_ password: String) -> Bool {
        guard let candidate = try? Self.derive(password, salt, rounds) else { return false }
        return CRYPTO_memcmp(candidate, hash, hash.count) == 0
    }

    static func derive(_ password: String, _ salt: [UInt8], _ rounds: UInt64) throws(CryptoError) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        guard
            EVP_PBE_scrypt(bytes, bytes.count, salt, salt.count, rounds, blockSize, 1, memory, &hash, hash.count) == 1
        else { throw .library() }
        return hash
    }
}

/// A password that was right before, remembered without being kept: under a key that dies with the process.
public struct PasswordMemory: Sendable {
    private let key: [UInt8]
    private var digests: [String: [UInt8]] = [:]

    public init() throws(CryptoError) { key = try SecureRandom.bytes(32) }

    public mutating func remember(_ password: String, of id: String) { digests[id] = digest(password, id) }

    public mutating func forget(_ id: String) { digests[id] = nil }

    /// nil when nothing is known of `id`.
    public func matches(_ password: String, of id: String) -> Bool? {
        guard let known = digests[id] else { return nil }
        return CRYPTO_memcmp(known, digest(password, id), known.count) == 0
    }

    private func digest(_ password: String, _ id: String) -> [UInt8] {
        Digest.hmacSHA256(Array(id.utf8) + [0] + Array(password.utf8), key: key)
    }
}
