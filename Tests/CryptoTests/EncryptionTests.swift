import Testing

@testable import Crypto

struct EncryptionTests {
    static let text = [UInt8](repeating: 0x42, count: 66)

    @Test(arguments: [(KeyKind.p521, 66), (.x448, 56)])
    func `two parties derive the same session key of 256 bits`(kind: KeyKind, length: Int) throws {
        let sender = try PrivateKey(generating: kind)
        let receiver = try PrivateKey(generating: kind)
        let secret = try sender.sharedSecret(with: receiver.publicKey)
        #expect(secret.count == length)
        #expect(try receiver.sharedSecret(with: sender.publicKey) == secret)
        #expect(SessionKey.derived(from: secret).count == 32)
        #expect(SessionKey.derived(from: secret) != SessionKey.derived(from: secret + [0]))
    }

    @Test func `X448 agrees as RFC 7748 says`() throws {
        // RFC 7748, 6.2.
        let alice = try PrivateKey(
            SignatureTests.bytes(
                "9a8f4925d1519f5775cf46b04b5800d4ee9ee8bae8bc5565d498c28dd9c9baf574a9419744897391006382a6f127ab1d9ac2d8c0a598726b"
            ), .x448)
        let bob = try PublicKey(
            SignatureTests.bytes(
                "3eb7a829b0cd20f5bcfc0b599b6feccf6da4627107bdb0d4f345b43027d8b972fc3e34fb4232a13ca706dcb57aec3dae07bdc1c67bf33609"
            ), .x448)
        let secret = try SignatureTests.bytes(
            "07fff4181ac6cc95ec1c16a94a0f74d12da232ce40a77552281d282bb60c0b56fd2464c335543936521c24403085d59a449a5037514a879d"
        )
        #expect(try alice.sharedSecret(with: bob) == secret)
    }

    @Test func `keys on different curves do not agree`() throws {
        let sender = try PrivateKey(generating: .p521)
        #expect(throws: CryptoError.self) {
            try sender.sharedSecret(with: try PrivateKey(generating: .x448).publicKey)
        }
    }

    @Test func `a ciphertext opens with its key and its additional data alone`() throws {
        let key = [UInt8](repeating: 7, count: 32)
        let sealed = try AESGCM.seal(Self.text, key: key, additionalData: [1, 2, 3])
        #expect(sealed.count == 12 + 66 + 16)
        #expect(try AESGCM.open(sealed, key: key, additionalData: [1, 2, 3]) == Self.text)
        #expect(throws: CryptoError.notAuthentic) { try AESGCM.open(sealed, key: key, additionalData: [1, 2]) }
        for index in sealed.indices {
            var spoilt = sealed
            spoilt[index] ^= 1
            #expect(throws: CryptoError.notAuthentic) { try AESGCM.open(spoilt, key: key, additionalData: [1, 2, 3]) }
        }
        for count in 0..<28 {
            #expect(throws: CryptoError.notAuthentic) {
                try AESGCM.open(Array(sealed.prefix(count)), key: key, additionalData: [1, 2, 3])
            }
        }
    }

    @Test func `AES-GCM opens what NIST's vectors say`() throws {
        // The GCM specification's test case 16: 256-bit key, additional data.
        let key = try SignatureTests.bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        let vector = try SignatureTests.bytes("cafebabefacedbaddecaf888")
        let cipher = try SignatureTests.bytes(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        )
        let tag = try SignatureTests.bytes("76fc6ece0f4e1768cddf8853bb2d551b")
        let text = try SignatureTests.bytes(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
        )
        let additional = try SignatureTests.bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2")
        #expect(try AESGCM.open(vector + cipher + tag, key: key, additionalData: additional) == text)
    }
}
