// What OCPP's security profiles 2 and 3 need for trials: a root, the central system's certificate, and the stations'.
import Crypto
import PlugAndCharge

/// On P-256, which every peer's TLS knows [A00.FR.503].
struct CSMSInfrastructure {
    let root: (certificate: Certificate, key: PrivateKey)
    let server: TestInfrastructure.Identity
    let stations: [(id: String, identity: TestInfrastructure.Identity)]

    /// - Parameter validity: of the leaves, in seconds since 1970; the root holds four times as long.
    init(stations ids: [String], validity: ClosedRange<Int64>) throws(CryptoError) {
        var serial: UInt64 = 1
        func template(_ name: String, _ usage: CertificateTemplate.Usage) -> CertificateTemplate {
            defer { serial += 1 }
            return CertificateTemplate(name, serialNumber: serial, validity: validity, usage: usage)
        }
        let key = try PrivateKey(generating: .p256)
        var authority = template("CSMS Root CA", .authority)
        authority.validity =
            validity.lowerBound...validity.lowerBound + 4 * (validity.upperBound - validity.lowerBound)
        let certificate = try authority.issue(key.publicKey, by: (nil, key))
        root = (certificate, key)

        func leaf(_ template: CertificateTemplate) throws(CryptoError) -> TestInfrastructure.Identity {
            let own = try PrivateKey(generating: .p256)
            let leaf = try template.issue(own.publicKey, by: (certificate, key))
            return TestInfrastructure.Identity(chain: Chain(leaf: leaf, authorities: []), key: own)
        }
        var csms = template("localhost", .signatureAndKeyAgreement)
        csms.extendedUsage = "serverAuth"
        csms.alternativeNames = "DNS:localhost,IP:127.0.0.1,IP:::1"
        server = try leaf(csms)
        var stations: [(id: String, identity: TestInfrastructure.Identity)] = []
        for id in ids {
            var station = template(id, .signatureAndKeyAgreement)
            station.extendedUsage = "clientAuth"
            stations.append((id, try leaf(station)))
        }
        self.stations = stations
    }
}
