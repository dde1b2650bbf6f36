// `revoked.pem` in a directory of `ebb pki`: a revocation list of each of its authorities, behind the authority's certificate.
import Crypto

struct RevokedFile {
    private typealias Authority = (certificate: Certificate, key: PrivateKey)

    static let name = "revoked.pem"
    /// Seconds until there is to be another list: for trials, as long as roots hold.
    private static let validity: Int64 = 4 * 365 * 86_400

    let directory: String

    /// Lists that name nobody.
    func begin(at now: Int64) throws(CommandError) {
        var lists: [(Authority, RevocationList)] = []
        for authority in try authorities() { lists.append((authority, try Self.list(of: authority, [], nil, at: now))) }
        try write(lists)
    }

    /// Adds the first certificate of a file to its authority's list.
    func add(_ file: String, at now: Int64) throws(CommandError) {
        let certificate = try ContractDirectory.file(file) { try Certificate.all(pem: $0)[0] }
        let known = try ContractDirectory.file(path(Self.name)) { try RevocationList.all(pem: $0) }
        var isFound = false
        var lists: [(Authority, RevocationList)] = []
        for authority in try authorities() {
            let former = known.first { $0.isSigned(by: authority.certificate) }
            let isIssuer =
                certificate.issuer == authority.certificate.subject && certificate.isSigned(by: authority.certificate)
            isFound = isFound || isIssuer
            lists.append((authority, try Self.list(of: authority, isIssuer ? [certificate] : [], former, at: now)))
        }
        guard isFound else { throw .failure("\(file): no authority of \(directory) signed it") }
        try write(lists)
        Terminal.print("\(certificate.commonName) is revoked in \(path(Self.name))")
    }

    private static func list(
        of authority: Authority, _ certificates: [Certificate], _ former: RevocationList?, at now: Int64
    ) throws(CommandError) -> RevocationList {
        do throws(CryptoError) {
            return try RevocationList(
                of: authority, revoking: certificates, after: former, at: now, validity: validity)
        } catch {
            throw .failure("the revocation list of \(authority.certificate.commonName) cannot be made: \(error)")
        }
    }

    private func write(_ lists: [(Authority, RevocationList)]) throws(CommandError) {
        let pem = lists.reduce([]) { $0 + $1.0.certificate.pem + $1.1.pem }
        try KeptFile(path: path(Self.name)).write(pem)
    }

    /// Every authority whose key is there, once.
    private func authorities() throws(CommandError) -> [Authority] {
        var found: [Authority] = []
        for name in Terminal.files(in: directory) where name.hasSuffix(".pem") {
            let key = path(name.dropLast(4) + ".key")
            guard let certificate = try? Certificate.all(pem: Terminal.read(file: path(name)))[0],
                certificate.isAuthority,
                !found.contains(where: { $0.certificate == certificate }),
                let secret = try? PrivateKey(pem: Terminal.read(file: key))
            else { continue }
            found.append((certificate, secret))
        }
        return found
    }

    private func path(_ name: some StringProtocol) -> String { "\(directory)/\(name)" }
}
