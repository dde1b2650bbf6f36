/// A whole public-key infrastructure (ISO 15118-20, Annex B and Annex F) for trials: every root, authority and leaf that a
/// charging session by contract can meet.
import Crypto
import ISO15118

public struct TestInfrastructure: Sendable {
    /// A certificate that is used by someone, with its chain and key.
    public struct Identity: Sendable {
        public var chain: Chain
        public var key: PrivateKey

        public init(chain: Chain, key: PrivateKey) {
            self.chain = chain
            self.key = key
        }
    }

    /// A root with two authorities below it.
    public struct Hierarchy: Sendable {
        public var root: Certificate
        public var rootKey: PrivateKey
        /// Below the root, then below the first.
        public var authorities: [(certificate: Certificate, key: PrivateKey)]
    }

    public struct Settings: Sendable {
        public var kind = KeyKind.p521
        public var pcid = "WMIEBB123456789AB1"
        /// The contracts that wait for the vehicle, and those that it has already.
        public var emaids = ["DEEBBC000000011", "DEEBBC000000022"]
        /// Where every certificate but the roots says that its status is told; nil: they say nothing.
        public var responderURL: String?
        /// Seconds since 1970. Leaves and authorities end with it; roots last four times as long.
        public var validity: ClosedRange<Int64>

        public init(validity: ClosedRange<Int64>) { self.validity = validity }
    }

    public let settings: Settings
    /// The root of charge point operators and of the certificate provisioning service.
    public let v2g: Hierarchy
    /// Under the V2G root.
    public let provisioningService: Hierarchy
    public let mobilityOperator: Hierarchy
    public let maker: Hierarchy
    /// The station's TLS server certificate.
    public let station: Identity
    /// The vehicle's TLS client certificate.
    public let vehicle: Identity
    public let provisioning: Identity
    /// What contract keys are encrypted to, when it is not the provisioning certificate's own key.
    public let agreementKey: PrivateKey?
    public let provider: Identity
    public let contracts: [Identity]

    public init(_ settings: Settings) throws(CryptoError) {
        self.settings = settings
        var workshop = Workshop(settings)
        v2g = try workshop.hierarchy("V2G Root CA", "CPO", domain: "V2G")
        provisioningService = try workshop.authorities("CPS", below: (v2g.root, v2g.rootKey))
        mobilityOperator = try workshop.hierarchy("MO Root CA", "MO", domain: "MO")
        maker = try workshop.hierarchy("OEM Root CA", "OEM", domain: "OEM")
        station = try workshop.leaf(
            "DEEBBE1", "CPO", below: v2g, .signatureAndKeyAgreement, extendedUsage: "serverAuth")
        vehicle = try workshop.leaf(
            settings.pcid, "OEM", below: maker, .signatureAndKeyAgreement, extendedUsage: "clientAuth")
        let agreementKey = settings.kind == .ed448 ? try PrivateKey(generating: .x448) : nil
        provisioning = try workshop.leaf(
            settings.pcid, "OEM", below: maker, .signatureAndKeyAgreement, alternative: agreementKey?.publicKey)
        self.agreementKey = agreementKey
        provider = try workshop.leaf("Ebb Certificate Provisioning", "CPS", below: provisioningService, .signature)
        var contracts: [Identity] = []
        for emaid in settings.emaids {
            contracts.append(try workshop.leaf(emaid, "MO", below: mobilityOperator, .contract))
        }
        self.contracts = contracts
    }

    /// A contract of the mobility operator as one with other dates.
    public func contract(
        _ emaid: String, validity: ClosedRange<Int64>
    ) throws(CryptoError) -> Identity {
        var settings = settings
        settings.validity = validity
        var workshop = Workshop(settings, serialNumber: 1000)
        return try workshop.leaf(emaid, "MO", below: mobilityOperator, .contract)
    }
}

/// Numbers certificates and signs them.
private struct Workshop {
    private let settings: TestInfrastructure.Settings
    private var serialNumber: UInt64

    init(_ settings: TestInfrastructure.Settings, serialNumber: UInt64 = 1) {
        self.settings = settings
        self.serialNumber = serialNumber
    }

    private var long: ClosedRange<Int64> {
        let start = settings.validity.lowerBound
        return start...start + 4 * (settings.validity.upperBound - start)
    }

    mutating func hierarchy(
        _ root: String, _ name: String, domain: String
    ) throws(CryptoError) -> TestInfrastructure.Hierarchy {
        let key = try PrivateKey(generating: settings.kind)
        var template = template(root, .authority, domain)
        template.validity = long
        template.responderURL = nil
        let certificate = try template.issue(key.publicKey, by: (nil, key))
        return try authorities(name, below: (certificate, key))
    }

    mutating func authorities(
        _ name: String, below root: (certificate: Certificate, key: PrivateKey)
    ) throws(CryptoError) -> TestInfrastructure.Hierarchy {
        var hierarchy = TestInfrastructure.Hierarchy(root: root.certificate, rootKey: root.key, authorities: [])
        var issuer = (certificate: Optional(root.certificate), key: root.key)
        for number in 1...2 {
            let key = try PrivateKey(generating: settings.kind)
            var template = template("\(name) Sub-CA \(number)", .authority, name)
            template.pathLength = 2 - number
            let certificate = try template.issue(key.publicKey, by: issuer)
            hierarchy.authorities.append((certificate, key))
            issuer = (certificate, key)
        }
        return hierarchy
    }

    mutating func leaf(
        _ name: String, _ domain: String, below hierarchy: TestInfrastructure.Hierarchy,
        _ usage: CertificateTemplate.Usage, extendedUsage: String? = nil, alternative: PublicKey? = nil
    ) throws(CryptoError) -> TestInfrastructure.Identity {
        let key =
            usage == .contract ? try PrivateKey.contractKey(settings.kind) : try PrivateKey(generating: settings.kind)
        var template = template(name, usage, domain)
        template.extendedUsage = extendedUsage
        template.alternativePublicKey = alternative
        let issuer = hierarchy.authorities[hierarchy.authorities.count - 1]
        let certificate = try template.issue(key.publicKey, by: (issuer.certificate, issuer.key))
        return TestInfrastructure.Identity(
            chain: Chain(leaf: certificate, authorities: hierarchy.authorities.reversed().map(\.certificate)), key: key)
    }

    private mutating func template(
        _ name: String, _ usage: CertificateTemplate.Usage, _ domain: String
    ) -> CertificateTemplate {
        var template = CertificateTemplate(
            name, serialNumber: serialNumber, validity: settings.validity, usage: usage)
        template.domain = domain
        template.responderURL = settings.responderURL
        serialNumber += 1
        return template
    }
}
