import COpenSSL
import Testing

@testable import Crypto

/// Signatures over firmware images, as their makers give them.
struct ImageSignatureTests {
    private let image: [UInt8] = Array("the image".utf8)

    private func key(curve: String) throws -> PrivateKey {
        PrivateKey(KeyHandle(try #require(openssl_generate_ec(curve))))
    }

    private func rsa(_ bits: Int32) throws -> PrivateKey {
        let context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        #expect(EVP_PKEY_keygen_init(context) == 1)
        #expect(EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits) == 1)
        #expect(EVP_PKEY_generate(context, &key) == 1)
        return PrivateKey(KeyHandle(try #require(key)))
    }

    /// As OpenSSL writes it: DER of ECDSA, and of RSA with this padding.
    private func sign(_ key: PrivateKey, _ digest: OpaquePointer?, padding: Int32 = RSA_PKCS1_PSS_PADDING) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var keyContext: OpaquePointer?
        #expect(EVP_DigestSignInit(context, &keyContext, digest, nil, key.handle.key) == 1)
        if openssl_is(key.handle.key, "RSA") == 1 { EVP_PKEY_CTX_set_rsa_padding(keyContext, padding) }
        var signature = [UInt8](repeating: 0, count: 1024)
        var length = signature.count
        #expect(EVP_DigestSign(context, &signature, &length, image, image.count) == 1)
        return Array(signature.prefix(length))
    }

    @Test func `ECDSA counts on every strong curve, over every hash of the second family`() throws {
        for curve in ["P-256", "P-384", "P-521"] {
            let key = try key(curve: curve)
            for digest in [EVP_sha256(), EVP_sha384(), EVP_sha512()] {
                let signature = sign(key, digest)
                #expect(key.publicKey.verifiesImage(signature, of: image), "\(curve)")
                #expect(!key.publicKey.verifiesImage(signature, of: image + [0]))
            }
            #expect(!key.publicKey.verifiesImage(sign(key, EVP_sha1()), of: image))
        }
    }

    @Test func `RSA counts with PSS, and not with the older padding or a short key`() throws {
        let key = try rsa(3072)
        for digest in [EVP_sha256(), EVP_sha384(), EVP_sha512()] {
            #expect(key.publicKey.verifiesImage(sign(key, digest), of: image))
            #expect(!key.publicKey.verifiesImage(sign(key, digest, padding: RSA_PKCS1_PADDING), of: image))
        }
        let weak = try rsa(1024)
        #expect(!weak.publicKey.verifiesImage(sign(weak, EVP_sha256()), of: image))
    }

    @Test func `raw ECDSA and Ed448 count too, nonsense does not`() throws {
        for kind in [KeyKind.p256, .p521, .ed448] {
            let key = try PrivateKey(generating: kind)
            #expect(try key.publicKey.verifiesImage(key.sign(image), of: image))
            #expect(!key.publicKey.verifiesImage([], of: image))
            #expect(!key.publicKey.verifiesImage([0x30, 1, 2, 3], of: image))
        }
    }
}
