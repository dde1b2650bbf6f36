// Certificates of charging stations: their requests, the authority that signs them, and the names that OCPP gives them.

import COpenSSL
import Testing

@testable import Crypto

@Suite struct StationCertificateTests {
    static let now = TestChain.now

    static func authority(_ kind: KeyKind = .p256) throws -> (StationAuthority, Certificate) {
        let key = try PrivateKey(generating: kind)
        let root = try CertificateTemplate(
            "CSMS Root", serialNumber: 7, validity: now - 86_400...now + 10 * TestChain.year, usage: .authority
        ).issue(key.publicKey, by: (nil, key))
        return (try StationAuthority(chain: [root], key: key), root)
    }

    @Test(arguments: [KeyKind.p256, .p521, .ed448])
    func `a station's request becomes a certificate that leads to the authority`(kind: KeyKind) throws {
        let (authority, root) = try Self.authority()
        let key = try PrivateKey(generating: kind)
        let request = try CertificateRequest(.init("EBB-1", organization: "Ebb Grid"), key: key)
        let chain = try Certificate.all(pem: authority.sign(request.pem, station: "EBB-1", at: Self.now))
        #expect(chain.count == 1 && chain[0].commonName == "EBB-1" && chain[0].organization == "Ebb Grid")
        #expect(try chain[0].publicKey == key.publicKey)
        var anchors = TrustAnchors(roots: [root])
        anchors.acceptsWebKeys = true
        try anchors.validate(chain[0], through: [], at: Self.now)
        #expect(throws: ChainFault.expired) { try anchors.validate(chain[0], through: [], at: Self.now + 400 * 86_400) }
    }

    @Test func `nobody gets a certificate in another station's name`() throws {
        let (authority, _) = try Self.authority()
        let request = try CertificateRequest(.init("EBB-2"), key: PrivateKey(generating: .p256))
        #expect(throws: StationAuthority.Refusal.foreignName("EBB-2")) {
            try authority.sign(request.pem, station: "EBB-1", at: Self.now)
        }
    }

    @Test func `an operator's authority signs for its own stations alone`() throws {
        var (authority, _) = try Self.authority()
        authority.organization = "Ebb Grid"
        let request = try CertificateRequest(
            .init("EBB-1", organization: "Somebody"), key: PrivateKey(generating: .p256))
        #expect(throws: StationAuthority.Refusal.foreignOrganization("Somebody")) {
            try authority.sign(request.pem, station: "EBB-1", at: Self.now)
        }
    }

    @Test func `a request that was changed on its way is none`() throws {
        let (authority, _) = try Self.authority()
        let request = try CertificateRequest(.init("EBB-1"), key: PrivateKey(generating: .p256))
        var text = String(decoding: request.pem, as: UTF8.self).split(separator: "\n").map(String.init)
        // The last line of the signature.
        text[text.count - 2] = String(text[text.count - 2].reversed())
        for garbage in [Array(text.joined(separator: "\n").utf8), [], Array("-----BEGIN NOTHING-----".utf8)] {
            #expect(throws: StationAuthority.Refusal.malformed) {
                try authority.sign(garbage, station: "EBB-1", at: Self.now)
            }
        }
    }

    @Test func `an RSA key of 1024 bits is too weak to be signed, and of 2048 strong enough`() throws {
        let (authority, _) = try Self.authority()
        let weak = try CertificateRequest(.init("EBB-1"), key: Self.rsa(1024))
        #expect(throws: StationAuthority.Refusal.weakKey) {
            try authority.sign(weak.pem, station: "EBB-1", at: Self.now)
        }
        let strong = try CertificateRequest(.init("EBB-1"), key: Self.rsa(2048))
        _ = try authority.sign(strong.pem, station: "EBB-1", at: Self.now)
    }

    private static func rsa(_ bits: UInt32) throws -> PrivateKey {
        let context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        #expect(EVP_PKEY_keygen_init(context) == 1)
        #expect(EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(bits)) == 1)
        #expect(EVP_PKEY_generate(context, &key) == 1)
        return PrivateKey(KeyHandle(try #require(key)))
    }

    @Test(arguments: CertificateHashes.Function.allCases)
    func `the hashes are those that OpenSSL's own OCSP client asks by`(function: CertificateHashes.Function) throws {
        let chain = try TestChain(.p256)
        let hashes = try chain.leaf.hashes(issuer: chain.authorities[0], function)
        let id = OCSP_cert_to_id(
            function.digest, chain.leaf.handle.certificate, chain.authorities[0].handle.certificate)
        defer { OCSP_CERTID_free(id) }
        var name: UnsafeMutablePointer<ASN1_OCTET_STRING>?
        var key: UnsafeMutablePointer<ASN1_OCTET_STRING>?
        OCSP_id_get0_info(&name, nil, &key, nil, id)
        func text(_ string: UnsafeMutablePointer<ASN1_OCTET_STRING>?) -> String {
            Hexadecimal.text(
                UnsafeBufferPointer(start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string))))
        }
        #expect(hashes.issuerName == text(name) && hashes.issuerKey == text(key))
        #expect(hashes.serialNumber == "63")
    }

    @Test func `a root is named by itself, and knows its own signature`() throws {
        let chain = try TestChain(.p256)
        #expect(try chain.root.hashes(issuer: chain.root).serialNumber == "1")
        #expect(chain.root.isSelfSigned && !chain.leaf.isSelfSigned)
        #expect(chain.authorities[1].isSigned(by: chain.root) && !chain.leaf.isSigned(by: chain.root))
    }
}

@Suite struct PasswordTests {
    @Test func `a password opens its hash and nothing else does`() throws {
        let hash = try PasswordHash("correct horse battery staple")
        let read = try #require(PasswordHash(text: hash.text))
        #expect(read == hash && read.matches("correct horse battery staple"))
        #expect(!read.matches("correct horse battery stapl") && !read.matches(""))
        #expect(try PasswordHash("correct horse battery staple") != hash)
    }

    @Test func `what is no hash is not read as one`() throws {
        let good = try PasswordHash("0123456789abcdef").text
        for text in [
            "", "scrypt", good.replacing("scrypt", with: "md5"), good.replacing("16384", with: "1073741824"),
            good.replacing("16384", with: "16383"), String(good.dropLast(2)), good + ":00",
        ] {
            #expect(PasswordHash(text: text) == nil, "\(text)")
        }
    }

    @Test func `scrypt is scrypt`() throws {
        // RFC 7914, section 12, third vector: r 8, p 1, N 16384, of which these are the first 32 bytes.
        let salt = "SodiumChloride".utf8.map { $0 }
        #expect(salt.count < 16, "salts of ours are longer, so that the vector goes past the text form")
        let hash = try PasswordHash.derive("pleaseletmein", salt, 1 << 14)
        #expect(
            Hexadecimal.text(hash) == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2")
    }

    @Test func `a password is remembered without being kept`() throws {
        var memory = try PasswordMemory()
        #expect(memory.matches("0123456789abcdef", of: "EBB-1") == nil)
        memory.remember("0123456789abcdef", of: "EBB-1")
        #expect(memory.matches("0123456789abcdef", of: "EBB-1") == true)
        #expect(memory.matches("0123456789abcdeg", of: "EBB-1") == false)
        #expect(memory.matches("0123456789abcdef", of: "EBB-2") == nil)
        #expect(!"\(memory)".contains("0123456789abcdef"))
        memory.forget("EBB-1")
        #expect(memory.matches("0123456789abcdef", of: "EBB-1") == nil)
    }
}
