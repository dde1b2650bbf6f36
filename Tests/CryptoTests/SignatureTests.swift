import Testing

@testable import Crypto

struct SignatureTests {
    static let message = Array("a message".utf8)

    @Test(arguments: [(KeyKind.p521, 132), (.ed448, 114), (.p256, 64)])
    func `a key verifies what it signed, in the length that XML wants`(kind: KeyKind, length: Int) throws {
        let key = try PrivateKey(generating: kind)
        let signature = try key.sign(Self.message)
        #expect(signature.count == length)
        #expect(key.publicKey.verifies(signature, of: Self.message))
        #expect(!key.publicKey.verifies(signature, of: Self.message + [0]))
        #expect(!(try PrivateKey(generating: kind)).publicKey.verifies(signature, of: Self.message))
    }

    @Test(arguments: [KeyKind.p521, .p256])
    func `a signature in DER form counts as well`(kind: KeyKind) throws {
        let key = try PrivateKey(generating: kind)
        let der = try #require(ECDSASignature.der(try key.sign(Self.message), kind))
        #expect(der.first == 0x30)
        #expect(key.publicKey.verifies(der, of: Self.message))
    }

    @Test(arguments: [KeyKind.p521, .ed448, .p256, .x448])
    func `no bytes that are no signature verify, and none crash`(kind: KeyKind) throws {
        let key = try PrivateKey(generating: kind).publicKey
        for count in [0, 1, 2, 64, 113, 114, 115, 131, 132, 133, 1000] {
            #expect(!key.verifies([UInt8](repeating: 0, count: count), of: Self.message))
            #expect(!key.verifies([UInt8](repeating: 0x30, count: count), of: Self.message))
            #expect(!key.verifies([UInt8](repeating: 0xFF, count: count), of: Self.message))
        }
    }

    @Test func `Ed448 signs as RFC 8032 says`() throws {
        // RFC 8032, 7.4, the test with one byte.
        let secret = try Self.bytes(
            "c4eab05d357007c632f3dbb48489924d552b08fe0c353a0d4a1f00acda2c463afbea67c5e8d2877c5e3bc397a659949ef8021e954e0a12274e"
        )
        let signature = try Self.bytes(
            "26b8f91727bd62897af15e41eb43c377efb9c610d48f2335cb0bd0087810f4352541b143c4b981b7e18f62de8ccdf633fc1bf037ab7cd77980"
                + "5e0dbcc0aae1cbcee1afb2e027df36bc04dcecbf154336c19f0af7e0a6472905e799f1953d2a0ff3348ab21aa4adafd1d234441cf807c03a00"
        )
        #expect(try PrivateKey(secret, .ed448).sign([0x03]) == signature)
    }

    @Test(arguments: [KeyKind.p521, .ed448, .x448, .p256])
    func `a key goes through its raw form and through PEM`(kind: KeyKind) throws {
        let key = try PrivateKey(generating: kind)
        #expect(try PrivateKey(key.bytes, kind).publicKey == key.publicKey)
        #expect(try PrivateKey(pem: key.pem).publicKey == key.publicKey)
        #expect(try PublicKey(key.publicKey.bytes, kind) == key.publicKey)
    }

    @Test func `a number that is no key of the curve is refused`() {
        #expect(throws: CryptoError.malformed("private key")) {
            try PrivateKey([UInt8](repeating: 0, count: 66), .p521)
        }
        #expect(throws: CryptoError.malformed("private key")) {
            try PrivateKey([UInt8](repeating: 0xFF, count: 66), .p521)
        }
    }

    static func bytes(_ text: String) throws -> [UInt8] {
        let digits = Array(text)
        return try stride(from: 0, to: digits.count, by: 2).map {
            try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
        }
    }
}
