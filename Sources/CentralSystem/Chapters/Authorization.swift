import OCPP
import OCPPMessages
import Quantities
import Records

/// OCPP 2.1 chapter C, and use case Q01: who may charge, and in which directions.
extension CentralSystem {
    /// C01, C04, C07: the answer waits for the host when a contract has to be checked.
    mutating func take(
        _ request: AuthorizeRequest, _ id: MessageID, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let info = judge(request.idToken, at: now)
        let token = tokens[request.idToken.idToken]
        effects.append(
            .store(
                [
                    .authorization(
                        AuthorizationRecord(
                            station: stations[place].id, at: now.utcNanoseconds, token: request.idToken.idToken,
                            tokenType: request.idToken.type, status: info.status.rawValue))
                ], token: 0))
        let isAccepted = info.status == .accepted
        var response = AuthorizeResponse(
            idTokenInfo: info,
            allowedEnergyTransfer: isAccepted ? allowedEnergyTransfer(of: token, at: place) : nil,
            // [I07] A driver's own tariff; the tariff for all is set at the station.
            tariff: isAccepted ? token?.tariff.flatMap { settings.tariffs[$0] } : nil)
        guard request.certificate != nil || request.iso15118CertificateHashData != nil else {
            return .result(.authorize(response))
        }
        guard isAccepted else {
            response.certificateStatus = .contractCancelled
            return .result(.authorize(response))
        }
        let question = HostQuestion.contract(
            request.idToken, chain: request.certificate, hashes: request.iso15118CertificateHashData ?? [])
        if settings.services.contains(.contractValidation),
            ask(question, for: .contract(response), call: id, at: place, now: now, into: &effects)
        {
            return .later
        }
        return .result(.authorize(response.with(certificates: unchecked(request))))
    }

    /// Without a service that checks contracts: a station that sends hashes has checked the chain itself, and what is
    /// left is revocation. A chain that it could not check is not taken unseen.
    private func unchecked(_ request: AuthorizeRequest) -> AuthorizeCertificateStatus {
        if request.certificate != nil { return .certChainError }
        return settings.takesContractsWithoutStatus ? .accepted : .noCertificateAvailable
    }

    func judge(_ token: IdToken, at now: Moment) -> IdTokenInfo {
        if let known = tokens[token.idToken] { return known.info(at: now) }
        // [C02] Without a token there is nobody to judge.
        if token.type == "NoAuthorization" { return IdTokenInfo(status: .accepted) }
        return switch settings.tokens {
        case .any: IdTokenInfo(status: .accepted)
        case .listed(let tokens): IdTokenInfo(status: tokens.contains(token.idToken) ? .accepted : .unknown)
        }
    }

    /// Both directions where the station takes them, unless the token is allowed less. Without this list a station may
    /// only charge.
    func allowedEnergyTransfer(of token: Token?, at place: Int) -> [EnergyTransferMode] {
        let charging: [EnergyTransferMode] = [.acSinglePhase, .acTwoPhase, .acThreePhase, .dc]
        let facts = stations[place].facts
        let isOneWay = !facts.isEmpty && !facts.contains { $0.isV2XEnabled != false }
        var allowed = token?.allowedEnergyTransfer ?? charging + [.acBPT, .dcBPT]
        if token?.allowedEnergyTransfer == nil {
            // What else its EVSEs name: DER control, megawatts, wireless.
            for name in facts.flatMap({ $0.energyTransferModes.split(separator: ",") }) {
                guard let mode = EnergyTransferMode(rawValue: String(name)), !allowed.contains(mode) else { continue }
                allowed.append(mode)
            }
        }
        return isOneWay ? allowed.filter { !$0.rawValue.contains("BPT") } : allowed
    }
}

extension AuthorizeResponse {
    /// [C07.FR] A contract that does not hold authorizes nobody.
    func with(certificates status: AuthorizeCertificateStatus) -> AuthorizeResponse {
        var response = self
        response.certificateStatus = status
        guard status != .accepted else { return response }
        response.idTokenInfo = IdTokenInfo(status: .invalid)
        response.allowedEnergyTransfer = nil
        response.tariff = nil
        return response
    }
}
