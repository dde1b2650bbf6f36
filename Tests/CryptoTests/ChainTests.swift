import COpenSSL
import Testing

@testable import Crypto

/// A root, two authorities and a leaf.
struct TestChain {
    static let now: Int64 = 1_800_000_000
    static let year: Int64 = 365 * 86_400

    var root: Certificate
    var authorities: [Certificate]
    var leaf: Certificate
    /// Of the authority above the leaf.
    var issuerKey: PrivateKey

    init(
        _ kind: KeyKind = .p521, leafValidity: ClosedRange<Int64> = now - year...now + year, lengths: [Int?] = [1, 0],
        leafUsage: CertificateTemplate.Usage = .contract
    ) throws {
        let validity = Self.now - Self.year...Self.now + 10 * Self.year
        var key = try PrivateKey(generating: kind)
        root = try CertificateTemplate("Root", serialNumber: 1, validity: validity, usage: .authority).issue(
            key.publicKey, by: (nil, key))
        var issuer = root
        authorities = []
        for (index, length) in lengths.enumerated() {
            let own = try PrivateKey(generating: kind)
            var template = CertificateTemplate(
                "Sub \(index + 1)", serialNumber: 2 + UInt64(index), validity: validity, usage: .authority)
            template.pathLength = length
            issuer = try template.issue(own.publicKey, by: (issuer, key))
            authorities.insert(issuer, at: 0)
            key = own
        }
        leaf = try CertificateTemplate("DEEBBC123456789", serialNumber: 99, validity: leafValidity, usage: leafUsage)
            .issue(PrivateKey(generating: kind).publicKey, by: (issuer, key))
        issuerKey = key
    }

    func validate(_ change: (inout TrustAnchors) -> Void = { _ in }) throws(ChainFault) {
        var anchors = TrustAnchors(roots: [root])
        change(&anchors)
        try anchors.validate(leaf, through: authorities, at: Self.now)
    }
}

struct ChainTests {
    @Test(arguments: [KeyKind.p521, .ed448]) func `a whole chain on the standard's curves holds`(kind: KeyKind) throws {
        let chain = try TestChain(kind)
        #expect(throws: Never.self) { try chain.validate() }
    }

    @Test func `a chain on an older curve holds where that is wanted`() throws {
        let chain = try TestChain(.p256)
        #expect(throws: ChainFault.unsuitableKey) { try chain.validate() }
        try chain.validate { $0.acceptsLegacyCurves = true }
    }

    @Test func `time decides`() throws {
        let year = TestChain.year
        let past = try TestChain(leafValidity: TestChain.now - year...TestChain.now - 1)
        #expect(throws: ChainFault.expired) { try past.validate() }
        let future = try TestChain(leafValidity: TestChain.now + 1...TestChain.now + year)
        #expect(throws: ChainFault.notYetValid) { try future.validate() }
    }

    @Test func `another root, or a missing authority, leads nowhere`() throws {
        var chain = try TestChain()
        #expect(throws: ChainFault.untrusted) { try chain.validate { $0.roots = [] } }
        let other = try TestChain()
        #expect(throws: ChainFault.self) { try chain.validate { $0.roots = [other.root] } }
        chain.authorities.removeFirst()
        #expect(throws: ChainFault.untrusted) { try chain.validate() }
    }

    @Test func `an authority may not have more authorities below it than it says`() throws {
        #expect(throws: ChainFault.self) { try TestChain(lengths: [0, 0]).validate() }
        #expect(throws: ChainFault.self) { try TestChain(lengths: [nil, nil, nil, nil]).validate() }
    }

    @Test func `an authority is no leaf`() throws {
        #expect(throws: ChainFault.invalid("the leaf is an authority")) {
            try TestChain(leafUsage: .authority).validate()
        }
    }

    @Test func `what is revoked does not count`() throws {
        let chain = try TestChain()
        let revoked = chain.authorities[1].serialNumber
        #expect(throws: ChainFault.revoked) {
            try chain.validate { $0.isRevoked = { $0.serialNumber == revoked } }
        }
    }

    @Test func `an authority's list takes back what it names, and only its own list does`() throws {
        let chain = try TestChain()
        let own = try RevocationList.all(pem: Self.list([99], of: chain.authorities[0], by: chain.issuerKey))
        #expect(throws: ChainFault.revoked) { try chain.validate { $0.revocationLists = own } }
        let others = try RevocationList.all(pem: Self.list([98], of: chain.authorities[0], by: chain.issuerKey))
        try chain.validate { $0.revocationLists = others }
        let forged = try RevocationList.all(
            pem: Self.list([99], of: chain.authorities[0], by: PrivateKey(generating: .p521)))
        try chain.validate { $0.revocationLists = forged }
        let strange = try RevocationList.all(pem: Self.list([99], of: chain.root, by: chain.issuerKey))
        try chain.validate { $0.revocationLists = strange }
        #expect(throws: CryptoError.self) { try RevocationList.all(pem: chain.leaf.pem) }
    }

    private static func list(_ serials: [Int], of issuer: Certificate, by key: PrivateKey) -> [UInt8] {
        let list = X509_CRL_new()
        defer { X509_CRL_free(list) }
        X509_CRL_set_version(list, 1)
        X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer.handle.certificate))
        let time = ASN1_TIME_set(nil, Int(TestChain.now))
        defer { ASN1_STRING_free(time) }
        X509_CRL_set1_lastUpdate(list, time)
        for serial in serials {
            let entry = X509_REVOKED_new()
            let number = ASN1_INTEGER_new()
            ASN1_INTEGER_set(number, serial)
            X509_REVOKED_set_serialNumber(entry, number)
            X509_REVOKED_set_revocationDate(entry, time)
            X509_CRL_add0_revoked(list, entry)
            ASN1_STRING_free(number)
        }
        X509_CRL_sign(list, key.handle.key, key.kind.digest)
        return PEM.text { PEM_write_bio_X509_CRL($0, list) }
    }

    @Test func `a certificate says what was put in`() throws {
        let chain = try TestChain()
        #expect(chain.leaf.commonName == "DEEBBC123456789")
        #expect(chain.leaf.serialNumber == [99])
        #expect(chain.leaf.expiry == TestChain.now + TestChain.year)
        #expect(chain.leaf.subjectKeyIdentifier.count == 8)
        #expect(chain.leaf.issuer == "C=DE,O=Ebb,CN=Sub 2")
        #expect(chain.leaf.maySign && !chain.leaf.isAuthority && chain.root.isAuthority)
        #expect(try Certificate(der: chain.leaf.der).pem == chain.leaf.pem)
        #expect(try Certificate.all(pem: chain.leaf.pem + chain.root.pem) == [chain.leaf, chain.root])
        #expect(chain.leaf.alternativePublicKey == nil)
    }

    @Test func `an alternative key travels in the certificate`() throws {
        let key = try PrivateKey(generating: .ed448)
        let second = try PrivateKey(generating: .x448)
        var template = CertificateTemplate(
            "Car", serialNumber: 1, validity: 0...TestChain.now, usage: .signatureAndKeyAgreement)
        template.alternativePublicKey = second.publicKey
        let certificate = try Certificate(der: try template.issue(key.publicKey, by: (nil, key)).der)
        #expect(certificate.alternativePublicKey == second.publicKey)
    }

    @Test func `what is no certificate is told, not trapped on`() throws {
        let der = try TestChain().leaf.der
        for bytes in [[], [0x30], Array(der.dropLast()), der + [0], [UInt8](repeating: 0xFF, count: 2000)] {
            #expect(throws: CryptoError.malformed("certificate")) { try Certificate(der: bytes) }
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var spoilt = der
            spoilt[Int.random(in: der.indices, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
            guard let certificate = try? Certificate(der: spoilt) else { continue }
            // Reading any field of a certificate that parses must be safe.
            _ = (certificate.commonName, certificate.issuer, certificate.expiry, certificate.serialNumber)
            _ = try? TrustAnchors(roots: []).validate(certificate, through: [certificate], at: TestChain.now)
        }
    }
}
