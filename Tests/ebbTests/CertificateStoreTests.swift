import ChargingStation
import Crypto
import Glibc
import Network
import OCPPMessages
import Quantities
import Testing

@testable import ebb

/// A station's certificates on disk: what OCPP installs, lists, deletes and renews.
struct CertificateStoreTests {
    private static let now = Int64(Clock.now.utcSeconds)
    private static let year: Int64 = 365 * 86_400

    private final class Directory {
        let path: String

        init() {
            var template = Array("/tmp/ebb-store-XXXXXX".utf8CString)
            mkdtemp(&template)
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit {
            for name in Terminal.files(in: path) { unlink(path + "/" + name) }
            rmdir(path)
        }
    }

    private struct Unexpected: Error { var what: String }

    private func root(
        _ name: String, kind: KeyKind = .p256, validity: ClosedRange<Int64> = now - year...now + year
    ) throws -> (certificate: Certificate, key: PrivateKey) {
        let key = try PrivateKey(generating: kind)
        let template = CertificateTemplate(name, serialNumber: 0xABC, validity: validity, usage: .authority)
        return (try template.issue(key.publicKey, by: (nil, key)), key)
    }

    private func text(_ certificate: Certificate) -> String { String(decoding: certificate.pem, as: UTF8.self) }

    @Test func `roots are installed, listed by their hashes, found again and deleted`() throws {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let (v2g, _) = try root("V2G Root")
        let (mo, _) = try root("MO Root")
        for (use, root) in [(InstallCertificateUse.v2GRootCertificate, v2g), (.moRootCertificate, mo)] {
            guard case .done(let holdings) = store.perform(.install(use, pem: text(root)), at: Self.now) else {
                Issue.record("\(use) is not installed")
                continue
            }
            #expect(!holdings.hasCSMSRoot)
        }
        let again = try CertificateStore(directory.path)
        #expect(again.holdings.entries == 2)
        guard case .list(let list) = again.perform(.list([.v2GRootCertificate]), at: Self.now) else {
            throw Unexpected(what: "no list")
        }
        let data = try #require(list.first?.certificateHashData)
        #expect(list.count == 1 && data.serialNumber == "abc" && data.hashAlgorithm == .sha256)
        var shouted = data
        shouted.serialNumber = "0ABC"
        shouted.issuerKeyHash = data.issuerKeyHash.uppercased()
        #expect(again.perform(.delete(shouted), at: Self.now) == .done(again.holdings))
        #expect(again.perform(.delete(data), at: Self.now) == .notFound)
        #expect(try CertificateStore(directory.path).roots(.v2GRootCertificate).isEmpty)
    }

    @Test func `hashes by any of OCPP's functions name a certificate`() throws {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let (root, _) = try root("MO Root")
        for function in CertificateHashes.Function.allCases {
            try store.keep(root, .moRootCertificate)
            let hashes = try root.hashes(issuer: root, function)
            let data = CertificateHashData(
                hashAlgorithm: HashAlgorithm(function), issuerNameHash: hashes.issuerName,
                issuerKeyHash: hashes.issuerKey, serialNumber: hashes.serialNumber)
            #expect(store.perform(.delete(data), at: Self.now) == .done(store.holdings))
        }
    }

    @Test func `what is no root, not valid any more, or two at once is refused`() throws {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let (good, key) = try root("Root")
        let leaf = try CertificateTemplate(
            "leaf", serialNumber: 2, validity: Self.now - 10...Self.now + Self.year, usage: .signature
        ).issue(PrivateKey(generating: .p256).publicKey, by: (good, key))
        let (old, _) = try root("Old", validity: Self.now - Self.year...Self.now - 10)
        for pem in ["", "nonsense", text(leaf), text(old), text(good) + text(good)] {
            guard case .refused = store.perform(.install(.csmsRootCertificate, pem: pem), at: Self.now) else {
                Issue.record("taken: \(pem.prefix(40))")
                continue
            }
        }
        #expect(store.holdings.entries == 0)
    }

    @Test func `the only root of the central system stays`() throws {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let (first, _) = try root("First")
        try store.keep(first, .csmsRootCertificate)
        let hashes = try first.hashes(issuer: first)
        let data = CertificateHashData(
            hashAlgorithm: .sha256, issuerNameHash: hashes.issuerName, issuerKeyHash: hashes.issuerKey,
            serialNumber: hashes.serialNumber)
        guard case .failed = store.perform(.delete(data), at: Self.now) else { throw Unexpected(what: "deleted") }
        try store.keep(try root("Second").certificate, .csmsRootCertificate)
        #expect(store.perform(.delete(data), at: Self.now) == .done(store.holdings))
    }

    @Test(arguments: [CertificateSigningUse.chargingStationCertificate, .v2GCertificate, .v2G20Certificate])
    func `a request becomes a certificate that TLS can show`(use: CertificateSigningUse) throws {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let authority = try root("Root", kind: use == .v2G20Certificate ? .p521 : .p256)
        try store.keep(
            authority.certificate, use == .chargingStationCertificate ? .csmsRootCertificate : .v2GRootCertificate)
        let subject = CertificateTask.Subject(commonName: "CS1", organization: "Ebb")
        guard case .request(let csr) = store.perform(.makeRequest(use, subject), at: Self.now) else {
            throw Unexpected(what: "no request")
        }
        #expect(csr.utf8.count <= 5_500 && store.identity(use) == nil)
        let signer = try StationAuthority(chain: [authority.certificate], key: authority.key)
        let chain = try signer.sign(Array(csr.utf8), station: "CS1", at: Self.now)
        let keep = CertificateTask.keepCertificate(use, chain: String(decoding: chain, as: UTF8.self))
        #expect(store.perform(keep, at: Self.now) == .done(store.holdings))
        #expect(store.holdings.hasStationCertificate == (use == .chargingStationCertificate))
        // The key was for this one certificate.
        guard case .refused = store.perform(keep, at: Self.now) else { throw Unexpected(what: "taken twice") }

        let again = try CertificateStore(directory.path)
        var options = TLSContext.Options()
        options.profile = use == .v2G20Certificate ? .vehicle : .web
        options.verifiesPeer = false
        options.identities = [try #require(again.identity(use))]
        _ = try TLSContext(server: options)
        #expect(again.ending(at: Self.now).isEmpty && again.ending(at: Self.now + 360 * 86_400) == [use])
        let garbage = OCSPRequestData(
            try again.own[use]![0].hashes(issuer: authority.certificate), responderURL: "http://ocsp.example")
        guard case .refused(let reason) = again.perform(.keepStatus(garbage, response: [1, 2, 3]), at: Self.now) else {
            throw Unexpected(what: "kept")
        }
        #expect(reason == "it is no OCSP response")
        #expect(again.identity(use)?.statusFile == nil)
    }

    @Test(arguments: [true, false])
    func `what the station showed before stays until it is settled which one opens connections`(keepsFormer: Bool)
        throws
    {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let authority = try root("Root")
        try store.keep(authority.certificate, .csmsRootCertificate)
        let signer = try StationAuthority(chain: [authority.certificate], key: authority.key)
        let use = CertificateSigningUse.chargingStationCertificate
        var chains: [[Certificate]] = []
        for name in ["first", "second", "third"] {
            let subject = CertificateTask.Subject(commonName: name, organization: "Ebb")
            guard case .request(let csr) = store.perform(.makeRequest(use, subject), at: Self.now) else {
                throw Unexpected(what: "no request")
            }
            let chain = try signer.sign(Array(csr.utf8), station: name, at: Self.now)
            let keep = CertificateTask.keepCertificate(use, chain: String(decoding: chain, as: UTF8.self))
            #expect(store.perform(keep, at: Self.now) == .done(store.holdings))
            #expect(store.holdings.hasFormerStationCertificate == (name != "first"))
            chains.append(try #require(store.own[use]))
        }
        // The first has opened connections, the second never had the chance.
        let again = try CertificateStore(directory.path)
        #expect(again.holdings.hasFormerStationCertificate)
        var options = TLSContext.Options()
        options.profile = .web
        options.verifiesPeer = false
        options.identities = [try #require(again.formerIdentity)]
        _ = try TLSContext(server: options)
        #expect(
            again.perform(.settleCertificate(keepsFormer: keepsFormer), at: Self.now) == .done(again.holdings))
        #expect(again.formerIdentity == nil && !again.holdings.hasFormerStationCertificate)
        #expect(again.own[use] == (keepsFormer ? chains[0] : chains[2]))
        let last = try CertificateStore(directory.path)
        #expect(last.own[use] == again.own[use] && last.holdings == again.holdings)
        options.identities = [try #require(last.identity(use))]
        _ = try TLSContext(server: options)
    }

    @Test func `a certificate towards vehicles can be had once there is a V2G root, and is missing until it is there`()
        throws
    {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let (mo, _) = try root("MO Root")
        try store.keep(mo, .moRootCertificate)
        #expect(!store.lacksVehicleCertificate)
        let (v2g, key) = try root("V2G Root", kind: .p521)
        try store.keep(v2g, .v2GRootCertificate)
        #expect(store.lacksVehicleCertificate)
        try store.keep([v2g], key.pem, .v2G20Certificate)
        #expect(!store.lacksVehicleCertificate)
    }

    @Test func `a certificate of another key, or of nobody's authority, is refused`() throws {
        let directory = Directory()
        let store = try CertificateStore(directory.path)
        let ours = try root("Ours")
        let theirs = try root("Theirs")
        try store.keep(ours.certificate, .csmsRootCertificate)
        let subject = CertificateTask.Subject(commonName: "CS1", organization: "Ebb")
        guard case .request(let csr) = store.perform(.makeRequest(.chargingStationCertificate, subject), at: Self.now)
        else { throw Unexpected(what: "no request") }
        let foreign = try StationAuthority(chain: [theirs.certificate], key: theirs.key)
            .sign(Array(csr.utf8), station: "CS1", at: Self.now)
        let request = try CertificateRequest(.init("CS1"), key: PrivateKey(generating: .p256))
        let other = try StationAuthority(chain: [ours.certificate], key: ours.key)
            .sign(request.pem, station: "CS1", at: Self.now)
        for (chain, reason) in [
            (foreign, "the chain does not hold: untrusted"), (other, "the certificate is of another key"),
            ([], "no certificate in PEM"),
        ] {
            let task = CertificateTask.keepCertificate(
                .chargingStationCertificate, chain: String(decoding: chain, as: UTF8.self))
            #expect(store.perform(task, at: Self.now) == .refused(reason))
        }
        #expect(store.identity(.chargingStationCertificate) == nil)
    }
}
