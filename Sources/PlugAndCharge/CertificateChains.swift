/// Chains as messages carry them: DER, the leaf first, without the root.
import Crypto
import ISO15118
import ISO15118Messages
import Quantities

/// A leaf certificate and the authorities between it and a root.
public struct Chain: Sendable {
    public var leaf: Certificate
    public var authorities: [Certificate]

    public init(leaf: Certificate, authorities: [Certificate]) {
        self.leaf = leaf
        self.authorities = authorities
    }

    /// The certificates of a PEM text, leaf first. A root at the end is left out: it is never sent.
    public init(pem: [UInt8]) throws(CryptoError) {
        let certificates = try Certificate.all(pem: pem)
        leaf = certificates[0]
        authorities = certificates.dropFirst().filter { $0.subject != $0.issuer }
        guard authorities.count <= 3 else { throw .malformed("chain of at most three sub-authorities") }
    }

    init(_ leaf: [UInt8], _ authorities: SubCertificates?) throws(CryptoError) {
        self.leaf = try Certificate(der: leaf)
        self.authorities = []
        for authority in authorities?.certificate ?? [] { self.authorities.append(try Certificate(der: authority)) }
    }

    init(_ chain: ContractCertificateChain) throws(CryptoError) {
        try self.init(chain.certificate, chain.subCertificates)
    }
    init(_ chain: SignedCertificateChain) throws(CryptoError) {
        try self.init(chain.certificate, chain.subCertificates)
    }
    init(_ chain: CertificateChain) throws(CryptoError) { try self.init(chain.certificate, chain.subCertificates) }

    /// The leaf first.
    public var pem: [UInt8] { authorities.reduce(leaf.pem) { $0 + $1.pem } }

    private var subCertificates: SubCertificates { SubCertificates(certificate: authorities.map(\.der)) }

    /// For AuthorizationReq and SignedInstallationData.
    var asContract: ContractCertificateChain {
        ContractCertificateChain(certificate: leaf.der, subCertificates: subCertificates)
    }

    /// For CertificateInstallationReq.
    var asSigned: SignedCertificateChain {
        SignedCertificateChain(
            id: "id1", certificate: leaf.der, subCertificates: authorities.isEmpty ? nil : subCertificates)
    }

    /// For CertificateInstallationRes.
    var asProvider: CertificateChain {
        CertificateChain(certificate: leaf.der, subCertificates: authorities.isEmpty ? nil : subCertificates)
    }

    /// Whether it leads to a root at `now`.
    @discardableResult
    func validate(against anchors: TrustAnchors, at now: Moment) throws(ChainFault) -> [Certificate] {
        try anchors.validate(leaf, through: authorities, at: now.utcNanoseconds / 1_000_000_000)
    }
}

extension ChainFault {
    /// [V2G20-2212] to [V2G20-2215]
    var responseCode: ResponseCode {
        switch self {
        case .expired: .warning_CertificateExpired
        case .notYetValid: .warning_CertificateNotYetValid
        case .revoked: .warning_CertificateRevoked
        case .untrusted, .unsuitableKey, .invalid: .warning_CertificateValidationError
        }
    }
}
