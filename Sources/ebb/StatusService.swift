// OCPP 2.1, C07 and M06 at `ebb serve`: whether certificates hold, by revocation lists, by OCSP responses that the own authorities sign,
// and by what other authorities' responders say.
import CentralSystem
import ChargingStation
import Crypto
import ISO15118
import OCPPMessages
import PlugAndCharge

struct StatusService {
    /// What a responder has to be asked before the question can be answered.
    struct Inquiry: Equatable, Sendable {
        var about: StatusInquiry
        var url: String
    }

    /// Responders' answers in DER.
    typealias Told = [StatusInquiry: [UInt8]]

    /// Authorities whose keys are here.
    var responders: [StatusResponder] = []
    /// Revocation lists with the certificates of those who signed them; nil: there are none.
    var lists: FollowedFile<RevocationRegister>?
    /// Where contracts must lead that a station could not check; nil: none of them counts.
    var operators: TrustAnchors?
    /// The only responders that are asked: a station must not choose whom this host talks to.
    var responderURLs: Set<String> = []
    /// Whether a contract counts whose revocation cannot be looked up.
    var takesUnknown = true

    /// Seconds until a station has to ask again: it does so twice a day.
    private static let validity: Int64 = 86_400

    /// Whether it has any word on contracts.
    var looksUpContracts: Bool { lists != nil || operators != nil || !responderURLs.isEmpty }

    /// Empty: `answer` has all that it needs.
    func inquiries(for question: HostQuestion) -> [Inquiry] {
        guard !responderURLs.isEmpty else { return [] }
        lists?.refresh()
        switch question {
        // The response itself is wanted, whatever is known.
        case .certificateStatus(let data) where responder(for: data) == nil:
            return inquiry(about: CertificateHashes(data), at: data.responderURL).map { [$0] } ?? []
        case .certificateChainStatus(let requests):
            let asked = requests.filter { $0.source == .ocsp }.compactMap { request in
                inquiry(about: CertificateHashes(request.certificateHashData), at: request.urls.first)
            }
            return asked.filter { status(of: $0.about.hashes, [:]) == .unknown }
        case .contract(_, _, let hashes):
            let asked = hashes.compactMap { inquiry(about: CertificateHashes($0), at: $0.responderURL) }
            return asked.filter { status(of: $0.about.hashes, [:]) == .unknown }
        default: return []
        }
    }

    private func inquiry(about hashes: CertificateHashes?, at url: String?) -> Inquiry? {
        guard let hashes, let url, responderURLs.contains(url) else { return nil }
        return Inquiry(about: StatusInquiry(hashes), url: url)
    }

    /// nil: the question is another service's.
    func answer(_ question: HostQuestion, _ told: Told = [:], at now: Int64) -> HostAnswer? {
        lists?.refresh()
        switch question {
        case .certificateStatus(let data): return response(about: data, told, at: now)
        case .certificateChainStatus(let requests):
            return .certificateChainStatus(requests.map { chainStatus($0, told, at: now) })
        case .contract(let token, let chain, let hashes):
            return .contract(verdict(on: token, chain: chain, hashes, told, at: now))
        default: return nil
        }
    }

    /// The lists have the first word. An authority knows of its own certificates, and what nobody revoked is good.
    private func status(of hashes: CertificateHashes, _ told: Told) -> RevocationStatus {
        let status = lists?.content.status(of: hashes) ?? .unknown
        guard status == .unknown else { return status }
        if responders.contains(where: { $0.answers(about: hashes) }) { return .good }
        let inquiry = StatusInquiry(hashes)
        let authorities = (operators?.roots ?? []) + (lists?.content.authorities ?? [])
        return told[inquiry].flatMap { inquiry.status(in: $0, from: authorities) } ?? .unknown
    }

    private func responder(for data: OCSPRequestData) -> StatusResponder? {
        guard let hashes = CertificateHashes(data) else { return nil }
        return responders.first { $0.answers(about: hashes) }
    }

    private func response(about data: OCSPRequestData, _ told: Told, at now: Int64) -> HostAnswer {
        guard let hashes = CertificateHashes(data) else { return .failed("there is no such hash function") }
        guard let responder = responder(for: data) else {
            // Whoever is shown it looks at its signature.
            guard let response = told[StatusInquiry(hashes)] else {
                return .failed("the authority's key is not here, and no responder answers")
            }
            return Self.accepted(response)
        }
        do throws(CryptoError) {
            return Self.accepted(
                try responder.response(about: hashes, status(of: hashes, told), at: now, validity: Self.validity))
        } catch {
            return .failed("\(error)")
        }
    }

    private static func accepted(_ response: [UInt8]) -> HostAnswer {
        .certificateStatus(GetCertificateStatusResponse(status: .accepted, ocspResult: Base64.encode(response)))
    }

    private func chainStatus(
        _ request: CertificateStatusRequestInfo, _ told: Told, at now: Int64
    ) -> CertificateStatus {
        let status: CertificateStatusEnum =
            switch CertificateHashes(request.certificateHashData).map({ self.status(of: $0, told) }) {
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
        on token: IdToken, chain: String?, _ hashes: [OCSPRequestData], _ told: Told, at now: Int64
    ) -> AuthorizeCertificateStatus {
        let statuses = hashes.map { CertificateHashes($0).map { status(of: $0, told) } ?? .unknown }
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
