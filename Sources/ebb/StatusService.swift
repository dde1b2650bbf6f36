// OCPP 2.1, C07 and M06 at `ebb serve`: whether certificates hold, by revocation lists and, of the own authorities' certificates, by
// OCSP responses that these sign.
import CentralSystem
import ChargingStation
import Crypto
import ISO15118
import OCPPMessages
import PlugAndCharge

struct StatusService {
    /// Authorities whose keys are here.
    var responders: [StatusResponder] = []
    /// Revocation lists with the certificates of those who signed them; nil: only the own authorities' certificates are known.
    var lists: FollowedFile<RevocationRegister>?
    /// Where contracts must lead that a station could not check; nil: none of them counts.
    var operators: TrustAnchors?
    /// Whether a contract counts whose revocation cannot be looked up.
    var takesUnknown = true

    /// Seconds until a station has to ask again: it does so twice a day.
    private static let validity: Int64 = 86_400

    /// nil: the question is another service's.
    func answer(_ question: HostQuestion, at now: Int64) -> HostAnswer? {
        lists?.refresh()
        switch question {
        case .certificateStatus(let data): return response(about: data, at: now)
        case .certificateChainStatus(let requests):
            return .certificateChainStatus(requests.map { chainStatus($0, at: now) })
        case .contract(let token, let chain, let hashes):
            return .contract(verdict(on: token, chain: chain, hashes, at: now))
        default: return nil
        }
    }

    /// An authority knows of its own certificates, and what nobody revoked is good.
    private func status(of hashes: CertificateHashes) -> RevocationStatus {
        let status = lists?.content.status(of: hashes) ?? .unknown
        return status == .unknown && responders.contains { $0.answers(about: hashes) } ? .good : status
    }

    private func response(about data: OCSPRequestData, at now: Int64) -> HostAnswer {
        guard let hashes = CertificateHashes(data),
            let responder = responders.first(where: { $0.answers(about: hashes) })
        else { return .failed("the authority's key is not here") }
        do throws(CryptoError) {
            let response = try responder.response(about: hashes, status(of: hashes), at: now, validity: Self.validity)
            return .certificateStatus(
                GetCertificateStatusResponse(status: .accepted, ocspResult: Base64.encode(response)))
        } catch {
            return .failed("\(error)")
        }
    }

    private func chainStatus(_ request: CertificateStatusRequestInfo, at now: Int64) -> CertificateStatus {
        let status: CertificateStatusEnum =
            switch CertificateHashes(request.certificateHashData).map(status) {
            case nil: .failed
            case .good: .good
            case .revoked: .revoked
            case .unknown: .unknown
            }
        // What is not known now may be in the next moment.
        let next = status == .good || status == .revoked ? now + Self.validity : now
        return CertificateStatus(
            certificateHashData: request.certificateHashData, source: request.source, status: status,
            nextUpdate: DateTime(milliseconds: next * 1_000))
    }

    /// [C07] Whose station checked the chain sends hashes, and what is left is revocation; whose could not sends the chain.
    private func verdict(
        on token: IdToken, chain: String?, _ hashes: [OCSPRequestData], at now: Int64
    ) -> AuthorizeCertificateStatus {
        let statuses = hashes.map { CertificateHashes($0).map(status) ?? .unknown }
        if statuses.contains(where: \.isRevoked) { return .certificateRevoked }
        if let chain { return verdict(on: token, Array(chain.utf8), at: now) }
        return takesUnknown || !statuses.contains(.unknown) ? .accepted : .noCertificateAvailable
    }

    private func verdict(on token: IdToken, _ pem: [UInt8], at now: Int64) -> AuthorizeCertificateStatus {
        guard var anchors = operators, let chain = try? Chain(pem: pem),
            let emaid = EMAID(chain.leaf.commonName), emaid == EMAID(token.idToken)
        else { return .certChainError }
        anchors.revocationLists = lists?.content.lists ?? []
        do throws(ChainFault) {
            try anchors.validate(chain.leaf, through: chain.authorities, at: now)
            return .accepted
        } catch {
            switch error {
            case .expired: return .certificateExpired
            case .revoked: return .certificateRevoked
            case .notYetValid, .untrusted, .unsuitableKey, .invalid: return .certChainError
            }
        }
    }
}

extension RevocationStatus {
    fileprivate var isRevoked: Bool { if case .revoked = self { true } else { false } }
}

extension CertificateHashes {
    init?(_ data: OCSPRequestData) {
        guard let function = Function(rawValue: data.hashAlgorithm.rawValue) else { return nil }
        self.init(
            function: function, issuerName: data.issuerNameHash, issuerKey: data.issuerKeyHash,
            serialNumber: data.serialNumber)
    }

    init?(_ data: CertificateHashData) {
        guard let function = Function(rawValue: data.hashAlgorithm.rawValue) else { return nil }
        self.init(
            function: function, issuerName: data.issuerNameHash, issuerKey: data.issuerKeyHash,
            serialNumber: data.serialNumber)
    }
}
