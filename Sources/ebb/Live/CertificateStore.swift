// A station's certificates and keys as files in one directory: what OCPP 2.1, A02 and M, have the station's host keep.
import ChargingStation
import Crypto
import Network
import OCPPMessages

/// Roots are `USE-DIGEST.pem`; a certificate of the station's own is `USE.pem` with its key, and `USE.der` with its OCSP
/// response; the key of a request that is under way is `USE.new.key`. A certificate towards the central system that a newer
/// one is yet to prove better than is `USE.former`, with its key.
final class CertificateStore {
    let directory: String
    private(set) var roots: [(use: InstallCertificateUse, certificate: Certificate)] = []
    private(set) var own: [CertificateSigningUse: [Certificate]] = [:]
    private(set) var hasFormer = false
    private let limit = 50

    /// Files that are no certificates are an error: a root that is silently missing would be found out at the worst time.
    init(_ directory: String) throws(CommandError) {
        self.directory = directory
        try Terminal.makeDirectory(directory)
        for name in Terminal.files(in: directory) where name.hasSuffix(".pem") {
            let chain = try ContractDirectory.file("\(directory)/\(name)") { try Certificate.all(pem: $0) }
            if let use = CertificateSigningUse(rawValue: String(name.dropLast(4))) {
                own[use] = chain
            } else if let use = InstallCertificateUse.allCases.first(where: { name.hasPrefix($0.rawValue + "-") }) {
                roots.append((use, chain[0]))
            }
        }
        let former = try former.read()
        hasFormer = own[.chargingStationCertificate] != nil && former != nil
    }

    var holdings: CertificateHoldings {
        var holdings = CertificateHoldings()
        holdings.entries = roots.count + own.values.reduce(0) { $0 + $1.count }
        holdings.limit = limit
        holdings.hasCSMSRoot = roots.contains { $0.use == .csmsRootCertificate }
        holdings.hasStationCertificate = own[.chargingStationCertificate] != nil
        holdings.hasFormerStationCertificate = hasFormer
        return holdings
    }

    func roots(_ uses: InstallCertificateUse...) -> [Certificate] {
        roots.filter { uses.contains($0.use) }.map(\.certificate)
    }

    /// Makes the roots of a file the station's own, as the factory would; those that are there already stay.
    func adopt(_ file: String, as use: InstallCertificateUse) throws(CommandError) {
        for root in try ContractDirectory.file(file, { try Certificate.all(pem: $0) }) where root.isAuthority {
            try keep(root, use)
        }
    }

    /// Makes a certificate, its chain and its key the station's own, unless it has one for this use.
    func adopt(certificate: String, key: String, as use: CertificateSigningUse) throws(CommandError) {
        guard own[use] == nil else { return }
        let chain = try ContractDirectory.file(certificate) { try Certificate.all(pem: $0) }
        let bytes = try Terminal.read(file: key)
        try keep(chain, bytes, use)
    }

    func keep(_ root: Certificate, _ use: InstallCertificateUse) throws(CommandError) {
        guard !roots.contains(where: { $0.use == use && $0.certificate == root }) else { return }
        try KeptFile(path: path(of: root, use)).write(root.pem)
        roots.append((use, root))
    }

    func remove(_ root: Certificate, _ use: InstallCertificateUse) throws(CommandError) {
        try KeptFile(path: path(of: root, use)).write(nil)
        roots.removeAll { $0.use == use && $0.certificate == root }
    }

    /// Chain and key in one file, so that they cannot come apart.
    func keep(_ chain: [Certificate], _ key: [UInt8], _ use: CertificateSigningUse) throws(CommandError) {
        try KeptFile(path: path(use, "der")).write(nil)
        try KeptFile(path: path(use, "pem")).write(chain.reduce(key) { $0 + $1.pem })
        own[use] = chain
    }

    /// Keeps what the station shows its central system beside what comes after it. What has never opened a connection is
    /// not worth it: then the one before stays the former.
    func keepFormer() throws(CommandError) {
        guard !hasFormer else { return }
        let newest = KeptFile(path: path(.chargingStationCertificate, "pem"))
        guard let bytes = try newest.read() else { return }
        try former.write(bytes)
        hasFormer = true
    }

    /// Of the two certificates towards the central system only one remains.
    func settle(keepsFormer: Bool) throws(CommandError) {
        if keepsFormer, let bytes = try former.read() {
            let use = CertificateSigningUse.chargingStationCertificate
            let chain = try ContractDirectory.file(former.path) { try Certificate.all(pem: $0) }
            try KeptFile(path: path(use, "pem")).write(bytes)
            own[use] = chain
        }
        try former.write(nil)
        hasFormer = false
    }

    private var former: KeptFile { KeptFile(path: path(.chargingStationCertificate, "former")) }

    func remove(_ use: CertificateSigningUse) throws(CommandError) {
        try KeptFile(path: path(use, "der")).write(nil)
        try KeptFile(path: path(use, "pem")).write(nil)
        own[use] = nil
    }

    private func path(of root: Certificate, _ use: InstallCertificateUse) -> String {
        let digest = Digest.sha256(root.der).prefix(8).map { String($0, radix: 16) }.joined()
        return "\(directory)/\(use.rawValue)-\(digest).pem"
    }

    func path(_ use: CertificateSigningUse, _ kind: String) -> String { "\(directory)/\(use.rawValue).\(kind)" }
}

// TLS.
extension CertificateStore {
    /// For TLS contexts; nil without such a certificate.
    func identity(_ use: CertificateSigningUse) -> TLSContext.Identity? {
        guard own[use] != nil else { return nil }
        let status = KeptFile(path: path(use, "der"))
        let isStapled = (try? status.read()) != nil
        return TLSContext.Identity(
            certificateChainFile: path(use, "pem"), privateKeyFile: path(use, "pem"),
            statusFile: isStapled ? status.path : nil)
    }

    /// [A02.FR.28] What the station showed its central system before; nil: nothing but the newest is there.
    var formerIdentity: TLSContext.Identity? {
        hasFormer ? TLSContext.Identity(certificateChainFile: former.path, privateKeyFile: former.path) : nil
    }

    /// All roots of one use in one file for TLS contexts, with those of another file; nil when there are none.
    func authoritiesFile(_ use: InstallCertificateUse, and other: String? = nil) throws(CommandError) -> String? {
        var certificates = roots(use)
        if let other { certificates += try ContractDirectory.file(other) { try Certificate.all(pem: $0) } }
        guard !certificates.isEmpty else { return nil }
        // No suffix of a certificate's: it is not read at the next start.
        let path = "\(directory)/\(use.rawValue).authorities"
        try KeptFile(path: path).write(certificates.reduce([]) { $0 + $1.pem })
        return path
    }

    /// [A03] Own certificates that end within a month; seconds since 1970.
    func ending(at now: Int64) -> [CertificateSigningUse] {
        own.filter { ($0.value[0].expiry ?? .max) - now < 30 * 86_400 }.map(\.key)
    }

    /// [A02] A certificate towards vehicles could be had, now that there is a root for it.
    var lacksVehicleCertificate: Bool { own[.v2G20Certificate] == nil && !roots(.v2GRootCertificate).isEmpty }

    /// [M06] What a vehicle may ask of the station's certificates by OCSP.
    var statusQuestions: [OCSPRequestData] {
        [CertificateSigningUse.v2G20Certificate, .v2GCertificate].compactMap { use in
            guard let chain = own[use], chain.count > 1, let url = chain[0].responderURL,
                let hashes = try? chain[0].hashes(issuer: chain[1])
            else { return nil }
            return OCSPRequestData(hashes, responderURL: url)
        }
    }
}

extension OCSPRequestData {
    init(_ hashes: CertificateHashes, responderURL: String) {
        self.init(
            hashAlgorithm: HashAlgorithm(hashes.function), issuerNameHash: hashes.issuerName,
            issuerKeyHash: hashes.issuerKey, serialNumber: hashes.serialNumber, responderURL: responderURL)
    }
}

extension HashAlgorithm {
    init(_ function: CertificateHashes.Function) {
        switch function {
        case .sha256: self = .sha256
        case .sha384: self = .sha384
        case .sha512: self = .sha512
        }
    }
}
