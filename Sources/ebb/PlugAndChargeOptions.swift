// The options of `ebb station` and `ebb ev` that have to do with contracts.
import Crypto
import ISO15118
import Network
import PlugAndCharge

enum ContractHelp {
    static let station = """
        CONTRACTS: --mo-ca FILE [--mo-crl FILE] [--providers ID,...] [--pnc-older] [--no-eim]
                   [--contracts DIR --cps-cert FILE --cps-key FILE --oem-ca FILE]
        With TLS, --mo-ca offers Plug & Charge: a contract that leads to one of these roots opens an EVSE when the central
        system accepts its EMAID. --mo-crl are revocation lists of its authorities. --providers limits contracts to these
        eMSPs (such as DEEBB). --pnc-older takes chains on secp256r1 beside secp521r1 and Ed448. --no-eim leaves no other
        way in. With --contracts cars may fetch theirs here: DIR/PCID/EMAID.pem and .key, signed by the certificate
        provisioning service of --cps-cert, for cars that lead to --oem-ca. 'ebb pki' makes all these files.
        """
    static let vehicle = """
        CONTRACTS: [--contract-cert FILE --contract-key FILE] [--contracts DIR] [--no-eim] [--pnc-older]
                   [--oem-cert FILE --oem-key FILE [--oem-x448-key FILE] [--max-contracts N]]
        With TLS, the car shows the contract of --contract-cert, then those in DIR (EMAID.pem and .key), to a station that
        offers Plug & Charge. When none suits and the station hands contracts out, it asks for up to N (1) by its OEM
        provisioning certificate, --oem-cert, takes those that are signed under a root of --tls-ca, and keeps them in DIR.
        --no-eim: the driver is never asked to identify themselves. --pnc-older takes chains on secp256r1 too.
        """
}

/// What a station needs for Plug & Charge.
struct StationContracts {
    var offer: SECC.PnCOffer
    var offersEIM: Bool
    var verifier: ContractVerifier
    var provisioning: ContractProvisioning?
    /// The roots that the station was started with.
    private let ownRoots: [Certificate]

    init(
        offer: SECC.PnCOffer, offersEIM: Bool, verifier: ContractVerifier, provisioning: ContractProvisioning? = nil
    ) {
        self.offer = offer
        self.offersEIM = offersEIM
        self.verifier = verifier
        self.provisioning = provisioning
        ownRoots = verifier.anchors.roots
    }

    /// Contracts lead to its own roots and to those that are installed now: what was deleted counts no more.
    mutating func trust(_ installed: [Certificate]) { verifier.anchors.roots = ownRoots + installed }
}

extension Arguments {
    /// `--mo-ca`, `--mo-crl`, `--providers`, `--pnc-older`, `--no-eim`, and `--contracts` with what belongs to it; nil: no Plug &
    /// Charge.
    /// - Parameter fromCSMS: the central system hands contracts out, and may install the roots that they lead to.
    mutating func stationContracts(
        tls: Bool, fromCSMS: Bool = false
    ) throws(CommandError) -> StationContracts? {
        let roots = try option("--mo-ca")
        let lists = try option("--mo-crl")
        let providers = try option("--providers")?.split(separator: ",").map { EMAID.compact(String($0)) } ?? []
        let legacy = flag("--pnc-older")
        let offersEIM = !flag("--no-eim")
        let directory = try option("--contracts")
        guard roots != nil || fromCSMS else {
            guard providers.isEmpty, !legacy, offersEIM, directory == nil, lists == nil else {
                throw .usage("Plug & Charge needs the roots of its mobility operators: --mo-ca FILE")
            }
            return nil
        }
        guard tls else { throw .usage("Plug & Charge needs TLS: --tls-cert FILE --tls-key FILE") }
        guard providers.allSatisfy({ $0.utf8.count == 5 }), providers.count <= 128 else {
            throw .usage("--providers takes country and provider of up to 128 eMSPs, such as DEEBB,NLXYZ")
        }
        var installs: ContractProvisioning?
        if let directory { installs = try provisioning(VehicleDirectories(path: directory), legacy: legacy) }
        var operators = TrustAnchors(roots: [])
        operators.acceptsLegacyCurves = legacy
        if let roots { operators = try Self.anchors(roots, legacy: legacy) }
        if let lists {
            operators.revocationLists = try ContractDirectory.file(lists) { try RevocationList.all(pem: $0) }
        }
        return StationContracts(
            offer: SECC.PnCOffer(supportedProviders: providers, installsCertificates: installs != nil),
            offersEIM: offersEIM,
            verifier: ContractVerifier(anchors: operators, providers: Set(providers)),
            provisioning: installs)
    }

    /// `--cps-cert`, `--cps-key` and `--oem-ca`, with the contracts of `store`.
    mutating func provisioning(
        _ store: VehicleDirectories, legacy: Bool
    ) throws(CommandError) -> ContractProvisioning {
        let certificate = try required("--cps-cert")
        let key = try required("--cps-key")
        let makers = try Self.anchors(try required("--oem-ca"), legacy: legacy)
        return try ContractDirectory.file(certificate) { bytes in
            try ContractProvisioning(
                store: store, provider: Chain(pem: bytes), providerKey: PrivateKey(pem: try Terminal.read(file: key)),
                makers: makers)
        }
    }

    /// `--contract-cert`, `--oem-cert` and what belongs to them; nil: a car without contracts.
    mutating func vehicleCredentials(
        _ tls: TLSContext.Options?, contracts directory: ContractDirectory?
    ) throws(CommandError) -> VehicleCredentials? {
        let certificate = try option("--contract-cert")
        let key = try option("--contract-key")
        guard (certificate == nil) == (key == nil) else {
            throw .usage("--contract-cert and --contract-key go together")
        }
        let legacy = flag("--pnc-older")
        let provisioning = try provisioning()
        var contracts: [IssuedContract] = []
        if let certificate, let key {
            contracts.append(try ContractDirectory.contract(certificate: certificate, key: key))
        }
        contracts += try directory?.contracts() ?? []
        guard !contracts.isEmpty || provisioning != nil else { return nil }
        guard tls != nil else { throw .usage("Plug & Charge needs TLS: --tls-cert FILE --tls-key FILE --tls-ca FILE") }
        var anchors = TrustAnchors(roots: [])
        if let authorities = tls?.authoritiesFile { anchors = try Self.anchors(authorities, legacy: legacy) }
        guard provisioning == nil || !anchors.roots.isEmpty else {
            throw .usage("--oem-cert needs the V2G roots that contracts must be signed under: --tls-ca FILE")
        }
        return VehicleCredentials(contracts: contracts, provisioning: provisioning, providers: anchors)
    }

    private mutating func provisioning() throws(CommandError) -> VehicleCredentials.Provisioning? {
        let agreement = try option("--oem-x448-key")
        guard let certificate = try option("--oem-cert") else {
            guard agreement == nil, try option("--oem-key") == nil else {
                throw .usage("--oem-cert and --oem-key go together")
            }
            return nil
        }
        let key = try required("--oem-key")
        return try ContractDirectory.file(certificate) { bytes in
            try VehicleCredentials.Provisioning(
                chain: Chain(pem: bytes), key: PrivateKey(pem: try Terminal.read(file: key)),
                agreementKey: try agreement.map { try PrivateKey(pem: try Terminal.read(file: $0)) })
        }
    }

    static func anchors(_ path: String, legacy: Bool) throws(CommandError) -> TrustAnchors {
        var anchors = TrustAnchors(roots: try ContractDirectory.file(path) { try Certificate.all(pem: $0) })
        anchors.acceptsLegacyCurves = legacy
        return anchors
    }
}
