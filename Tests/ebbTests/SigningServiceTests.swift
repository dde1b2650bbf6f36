import CentralSystem
import Crypto
import OCPPMessages
import Testing

@testable import ebb

/// What `ebb serve` signs, and what it does not.
struct SigningServiceTests {
    private static let now: Int64 = 1_800_000_000

    private func authority(_ name: String) throws -> StationAuthority {
        let key = try PrivateKey(generating: .p256)
        let template = CertificateTemplate(
            name, serialNumber: 1, validity: Self.now - 1000...Self.now + 100 * 86_400, usage: .authority)
        return try StationAuthority(chain: [template.issue(key.publicKey, by: (nil, key))], key: key)
    }

    private func request(_ name: String) throws -> String {
        let key = try PrivateKey(generating: .p256)
        return String(decoding: try CertificateRequest(.init(name), key: key).pem, as: UTF8.self)
    }

    @Test func `each use has its authority, and the chain names the station`() throws {
        let service = SigningService(stations: try authority("CSMS"), vehicles: try authority("CPO"))
        for (use, issuer) in [(CertificateSigningUse.chargingStationCertificate, "CSMS"), (.v2G20Certificate, "CPO")] {
            let answer = service.answer(.sign(csr: try request("EBB-1"), use: use), of: "EBB-1", at: Self.now)
            guard case .signed(let chain)? = answer else {
                Issue.record("\(use): \(String(describing: answer))")
                continue
            }
            let leaf = try #require(try Certificate.all(pem: Array(chain.utf8)).first)
            #expect(leaf.commonName == "EBB-1")
            #expect(leaf.issuer.contains(issuer))
        }
    }

    @Test func `another's name, no request and a use without an authority get nothing`() throws {
        let service = SigningService(stations: try authority("CSMS"), vehicles: nil)
        for (csr, use) in [
            (try request("EBB-2"), CertificateSigningUse.chargingStationCertificate),
            ("no request", .chargingStationCertificate), (try request("EBB-1"), .v2GCertificate),
        ] {
            guard case .failed? = service.answer(.sign(csr: csr, use: use), of: "EBB-1", at: Self.now) else {
                Issue.record("\(csr.prefix(20)) was signed for \(use)")
                continue
            }
        }
        #expect(service.answer(.vatNumber("1"), of: "EBB-1", at: Self.now) == nil)
    }
}
