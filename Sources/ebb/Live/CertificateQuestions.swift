// What the central system is asked and told about certificates that vehicles show (OCPP 2.1, C07 and M07).
import ChargingStation
import Crypto
import OCPPMessages
import PlugAndCharge

extension CertificateStatusRequestInfo {
    /// [M07] About each certificate whose issuer was sent along and that says where its status is told.
    static func questions(about chain: [[UInt8]]) -> [CertificateStatusRequestInfo] {
        let certificates = chain.compactMap { try? Certificate(der: $0) }
        return zip(certificates, certificates.dropFirst()).prefix(4).compactMap { certificate, issuer in
            guard let url = certificate.responderURL, certificate.isSigned(by: issuer),
                let hashes = try? certificate.hashes(issuer: issuer)
            else { return nil }
            let name = CertificateHashData(
                hashAlgorithm: HashAlgorithm(hashes.function), issuerNameHash: hashes.issuerName,
                issuerKeyHash: hashes.issuerKey, serialNumber: hashes.serialNumber)
            return CertificateStatusRequestInfo(certificateHashData: name, source: .ocsp, urls: [url])
        }
    }
}

extension VehicleChain {
    /// From DER, the vehicle's own first; nil when it showed none.
    init?(_ chain: [[UInt8]]) {
        let certificates = chain.prefix(4).compactMap { try? Certificate(der: $0) }
        guard let leaf = certificates.first, certificates.count == min(chain.count, 4) else { return nil }
        let root = certificates.last.flatMap { certificates.count > 1 && $0.isSelfSigned ? $0 : nil }
        let authorities = certificates.dropFirst().dropLast(root == nil ? 0 : 1)
        func text(_ certificate: Certificate) -> String { String(decoding: certificate.pem, as: UTF8.self) }
        self.init(leaf: text(leaf), authorities: authorities.map(text), root: root.map(text))
    }
}

extension ContractEvidence {
    /// [C07] Named by OCSP is whatever has an issuer at hand and says where its status is told.
    init(_ chain: Chain, isTrusted: Bool, roots: [Certificate]) {
        let issuers = chain.authorities + roots
        let hashes = ([chain.leaf] + chain.authorities).compactMap { certificate -> OCSPRequestData? in
            guard let url = certificate.responderURL,
                let issuer = issuers.first(where: { $0.subject == certificate.issuer }),
                let hashes = try? certificate.hashes(issuer: issuer)
            else { return nil }
            return OCSPRequestData(hashes, responderURL: url)
        }
        self.init(isTrusted: isTrusted, chain: String(decoding: chain.pem, as: UTF8.self), hashes: hashes)
    }
}
