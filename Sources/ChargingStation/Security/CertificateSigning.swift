// OCPP 2.1, A02 and A03: the station's own certificates, requested of the central system and renewed.

import OCPP
import OCPPMessages
import Quantities

/// One request for a certificate that is under way.
struct CertificateSigning: Equatable, Sendable {
    enum Phase: Equatable, Sendable {
        /// The host makes key and request.
        case making
        /// SignCertificate is on its way.
        case asking
        /// [A02.FR.17] The central system took it; the certificate is due by then.
        case awaiting(until: Moment)
    }

    let use: CertificateSigningUse
    /// Pairs SignCertificate with CertificateSigned.
    let id: Int
    var phase = Phase.making
    var csr = ""
    /// [B02.FR.02] The central system asked for it.
    let isTriggered: Bool
    /// How often it was asked again.
    var repeats = 0
    /// The central system took the request once.
    var isTaken = false

    var due: Moment? { if case .awaiting(let until) = phase { until } else { nil } }
}

extension Station {
    /// [A02, A03, F06] Asks for a new certificate, unless one is under way. False: this station has no such certificate.
    @discardableResult
    mutating func beginSigning(_ use: CertificateSigningUse, _ turn: inout Turn) -> Bool {
        guard configuration.certificates != nil else { return false }
        if let place = certificates.place(of: use) {
            // Whoever wants it now does not mean when the next repeat is due, least of all after a certificate that was refused.
            if certificates.signings[place].due != nil { askForSigning(place, &turn) }
            return true
        }
        let signing = CertificateSigning(
            use: use, id: Int.random(in: 1...Int(Int32.max), using: &random), isTriggered: turn.isTriggered)
        certificates.signings.append(signing)
        let subject = CertificateTask.Subject(
            commonName: network?.identity(configuration.id) ?? configuration.id,
            organization: settings.organizationName)
        assign(.makeRequest(use, subject), for: .signing(use), &turn)
        return true
    }

    mutating func requestMade(_ use: CertificateSigningUse, _ answer: CertificateAnswer, _ turn: inout Turn) {
        guard let place = certificates.place(of: use) else { return }
        guard case .request(let csr) = answer else {
            certificates.signings.remove(at: place)
            return turn.emit(.note(.csms("no certificate request can be made for \(use.rawValue)")))
        }
        certificates.signings[place].csr = csr
        askForSigning(place, &turn)
    }

    private mutating func askForSigning(_ place: Int, _ turn: inout Turn) {
        certificates.signings[place].phase = .asking
        let signing = certificates.signings[place]
        let request = SignCertificateRequest(csr: signing.csr, certificateType: signing.use, requestId: signing.id)
        turn.isTriggered = signing.isTriggered
        defer { turn.isTriggered = false }
        enqueue(.signCertificate(request), for: .signCertificate(signing.use), &turn)
    }

    mutating func signingAnswered(_ answer: SignCertificateResponse, _ use: CertificateSigningUse, _ turn: inout Turn) {
        guard let place = certificates.place(of: use) else { return }
        // Of a request that it took, it may say that it is still at work.
        guard answer.status == .accepted || certificates.signings[place].isTaken else {
            // [A02.FR.20] It is asked again by whoever wants it, not by the station.
            certificates.signings.remove(at: place)
            let reason = answer.statusInfo?.reasonCode ?? "no reason told"
            return turn.emit(.note(.csms("the request for \(use.rawValue) is refused: \(reason)")))
        }
        certificates.signings[place].isTaken = true
        awaitCertificate(place, &turn)
    }

    /// The request did not reach the central system: it is repeated like one that no certificate came for.
    mutating func signingUnsent(_ use: CertificateSigningUse, _ turn: inout Turn) {
        guard let place = certificates.place(of: use) else { return }
        awaitCertificate(place, &turn)
    }

    /// [A02.FR.17, A02.FR.18] The wait doubles with each repeat.
    private mutating func awaitCertificate(_ place: Int, _ turn: inout Turn) {
        let doublings = min(certificates.signings[place].repeats, 16)
        let wait = Duration.seconds(max(1, settings.certSigningWaitMinimum) << doublings)
        certificates.signings[place].phase = .awaiting(until: turn.now + wait)
    }

    /// [A02.FR.19] After the last repeat the station waits for somebody to ask anew.
    mutating func wakeSignings(_ turn: inout Turn) {
        for place in certificates.signings.indices.reversed() {
            guard let due = certificates.signings[place].due, due <= turn.now else { continue }
            let use = certificates.signings[place].use
            guard certificates.signings[place].repeats < settings.certSigningRepeatTimes else {
                certificates.signings.remove(at: place)
                turn.emit(.note(.csms("no certificate came for \(use.rawValue)")))
                continue
            }
            certificates.signings[place].repeats += 1
            askForSigning(place, &turn)
        }
    }

    /// [A02.FR.06] The host holds the key that the certificate must fit, and its roots.
    mutating func certificateSigned(_ request: CertificateSignedRequest, _ turn: inout Turn) -> Station.Answer? {
        guard configuration.certificates != nil else { return .notSupported(.certificateSigned) }
        let use = request.certificateType ?? .chargingStationCertificate
        guard request.certificateChain.utf8.count <= Self.longestChain else {
            return .success(.certificateSigned(.rejected(.tooLargeElement)))
        }
        guard let place = certificates.place(of: use), certificates.signings[place].phase != .making,
            request.requestId == nil || request.requestId == certificates.signings[place].id
        else {
            report(.invalidChargingStationCertificate, "a certificate that nobody asked for", &turn)
            return .success(.certificateSigned(.rejected(.invalidCertificate)))
        }
        return hand(.keepCertificate(use, chain: request.certificateChain), for: .keeping(use), &turn)
    }

    mutating func certificateKept(
        _ use: CertificateSigningUse, _ answer: CertificateAnswer, _ turn: inout Turn
    ) -> CertificateSignedResponse {
        switch answer {
        case .done:
            certificates.signings.removeAll { $0.use == use }
            // [A02.FR.08] The station shows it at once.
            if use == .chargingStationCertificate {
                network?.showsFormerCertificate = false
                if network?.currentProfile?.securityProfile == 3 { network?.awaitsReconnection = true }
            }
            report(.reconfigurationOfSecurityParameters, "a new \(use.rawValue)", &turn)
            return CertificateSignedResponse(status: .accepted)
        case .refused(let reason):
            report(.invalidChargingStationCertificate, reason, &turn)
            return .rejected(.invalidCertificate, reason)
        default: return .rejected(.internalError)
        }
    }

    /// [A02.FR.10] A connection stands: of two certificates the one that has opened it is the one.
    mutating func settleCertificate(_ turn: inout Turn) {
        guard let network, certificates.holdings.hasFormerStationCertificate,
            // The newest came while the connection was being made, which then says nothing of it.
            network.currentProfile?.securityProfile == 3, !network.awaitsReconnection
        else { return }
        let keepsFormer = network.showsFormerCertificate
        assign(.settleCertificate(keepsFormer: keepsFormer), for: .settling(keepsFormer: keepsFormer), &turn)
    }

    mutating func certificateSettled(keepsFormer: Bool, _ answer: CertificateAnswer, _ turn: inout Turn) {
        // It is settled with the next connection then.
        guard case .done = answer else {
            return turn.emit(.note(.csms("the certificate that is not in use cannot be discarded")))
        }
        network?.showsFormerCertificate = false
        // [A02.FR.29]
        if keepsFormer { report(.discardedRenewedClientCertificate, "it opened no connection", &turn) }
    }

    /// Bytes of a chain: SecurityCtrlr.MaxCertificateChainSize.
    static let longestChain = 10_000
}

extension CertificateSignedResponse {
    fileprivate static func rejected(_ reasonCode: ReasonCode, _ detail: String? = nil) -> Self {
        Self(status: .rejected, statusInfo: StatusInfo(reasonCode, detail))
    }
}
