import Crypto
import Testing

@Suite struct DigestTests {
    @Test func `HMAC-SHA256 is RFC 4231's`() {
        // Test cases 1 and 2.
        let first = Digest.hmacSHA256(Array("Hi There".utf8), key: [UInt8](repeating: 0x0B, count: 20))
        #expect(first.prefix(8) == [0xB0, 0x34, 0x4C, 0x61, 0xD8, 0xDB, 0x38, 0x53])
        let second = Digest.hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(second.suffix(8) == [0x9D, 0xEC, 0x58, 0xB9, 0x64, 0xEC, 0x38, 0x43])
    }
}
