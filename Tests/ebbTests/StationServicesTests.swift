import ChargingStation
import Crypto
import Glibc
import Network
import OCPPMessages
import PlugAndCharge
import Quantities
import Testing

@testable import ebb

/// What a station's host answers to its engine's questions about firmware.
struct StationServicesTests {
    private static let now = Clock.now
    private static let year: Int64 = 365 * 86_400

    private typealias Issuer = (certificate: Certificate, key: PrivateKey)

    private static var validity: ClosedRange<Int64> { Int64(now.utcSeconds) - year...Int64(now.utcSeconds) + year }

    private func root(_ name: String) throws -> Issuer {
        let key = try PrivateKey(generating: .p256)
        let template = CertificateTemplate(name, serialNumber: 1, validity: Self.validity, usage: .authority)
        return (try template.issue(key.publicKey, by: (nil, key)), key)
    }

    private func signer(_ kind: KeyKind, of root: Issuer) throws -> String {
        let template = CertificateTemplate("signer", serialNumber: 2, validity: Self.validity, usage: .signature)
        let leaf = try template.issue(PrivateKey(generating: kind).publicKey, by: (root.certificate, root.key))
        return String(decoding: leaf.pem, as: UTF8.self)
    }

    /// What the engine hears of a signing certificate.
    private func verdict(_ services: StationServices, _ pem: String) -> FirmwareNews? {
        var news: FirmwareNews?
        services.answer = { if case .firmware(let answer) = $0 { news = answer } }
        services.perform(.firmware(.checkCertificate(pem)), at: Self.now)
        return news
    }

    @Test func `a maker signs on any curve of the web`() throws {
        let maker = try root("Maker")
        let makers = TrustAnchors(roots: [maker.certificate])
        let services = try StationServices(on: EventLoop(), makers: makers) { _ in }
        for kind in [KeyKind.p256, .p521] {
            #expect(verdict(services, try signer(kind, of: maker)) == .certificateIsGood)
        }
        let stranger = try signer(.p256, of: try root("Stranger"))
        #expect(verdict(services, stranger) == .certificateIsBad(isRevoked: false))
    }

    @Test func `an image's name is its version, dots and all`() {
        for (name, version) in [
            ("ebb-1.2.3.bin", "ebb-1.2.3"), ("ebb-1.2.3", "ebb-1.2.3"), ("ebb-2.0-rc1.tar.GZ", "ebb-2.0-rc1"),
            ("ebb", "ebb"), ("bin", "bin"), (".bin", ""), ("", ""),
        ] {
            #expect(StationServices.version(of: name) == version)
        }
    }

    @Test func `a maker that the central system installed counts from then on, until it is deleted`() throws {
        var template = Array("/tmp/ebb-services-XXXXXX".utf8CString)
        mkdtemp(&template)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in Terminal.files(in: directory) { unlink(directory + "/" + name) }
            rmdir(directory)
        }
        let store = try CertificateStore(directory)
        let services = try StationServices(on: EventLoop(), makers: nil, store: store) { _ in }
        let maker = try root("Maker")
        let signer = try signer(.p256, of: maker)
        #expect(verdict(services, signer) == .certificateIsBad(isRevoked: false))
        // A root of another use is no maker.
        try store.keep(maker.certificate, .csmsRootCertificate)
        #expect(verdict(services, signer) == .certificateIsBad(isRevoked: false))
        try store.keep(maker.certificate, .manufacturerRootCertificate)
        #expect(verdict(services, signer) == .certificateIsGood)
        try store.remove(maker.certificate, .manufacturerRootCertificate)
        #expect(verdict(services, signer) == .certificateIsBad(isRevoked: false))
    }
}
