/// AuthorizationSetup and Authorization (ISO 15118-20, 8.3.4.3.2 and 8.3.4.3.3) by contract or external means.
import ISO15118Messages
import Quantities

extension SECC {
    /// Contracts are shown over TLS alone.
    var pncOffer: PnCOffer? { session.link?.isTLS == true ? configuration.pnc : nil }

    private var offeredServices: [ISO15118Messages.Authorization] {
        guard pncOffer != nil else { return [.eim] }
        return configuration.offersEIM ? [.pnC, .eim] : [.pnC]
    }

    mutating func authorizationSetup(at now: Moment, into effects: inout [Effect]) {
        let response = AuthorizationSetupRes(
            header: header(at: now), responseCode: .ok, authorizationServices: offeredServices,
            certificateInstallationService: pncOffer?.installsCertificates ?? false,
            asResAuthorizationMode: setupMode)
        let outcome: MessageSequence.Outcome = response.certificateInstallationService ? .provisioning : .finished
        reply(.authorizationSetupRes(response), to: .authorizationSetup, outcome, at: now, into: &effects)
    }

    private var setupMode: ASResAuthorizationMode {
        guard let offer = pncOffer, let link = session.link else {
            return .eim_ASResAuthorizationMode(EIM_ASResAuthorizationMode())
        }
        return .pnC_ASResAuthorizationMode(
            PnC_ASResAuthorizationMode(
                genChallenge: link.genChallenge,
                supportedProviders: offer.supportedProviders.isEmpty
                    ? nil : SupportedProvidersList(providerID: Array(offer.supportedProviders.prefix(128)))))
    }

    mutating func authorization(_ request: AuthorizationReq, at now: Moment, into effects: inout [Effect]) {
        switch request.aReqAuthorizationMode {
        case .eim_AReqAuthorizationMode where request.selectedAuthorizationService == .eim && offers(.eim):
            eimAuthorization(at: now, into: &effects)
        case .pnC_AReqAuthorizationMode(let mode) where request.selectedAuthorizationService == .pnC && offers(.pnC):
            let contract = ContractAuthorization(mode: mode, signature: request.header.signature)
            contractAuthorization(contract, at: now, into: &effects)
        default:
            // A warning, not a failure: the EV may choose again.
            authorize(.warning_AuthorizationSelectionInvalid, .finished, at: now, into: &effects)
        }
    }

    private func offers(_ service: ISO15118Messages.Authorization) -> Bool { offeredServices.contains(service) }

    private mutating func eimAuthorization(at now: Moment, into effects: inout [Effect]) {
        session.contract = nil
        switch session.authorization {
        case .accepted, .acceptedExpiringSoon:
            authorize(.ok, .finished, at: now, into: &effects)
        case .rejected, .refused:
            forgetAuthorization()
            authorize(.warning_EIMAuthorizationFailure, .finished, at: now, into: &effects)
        case .waitingForCustomer:
            askOnce(.eim, into: &effects)
            authorize(.ok, .ongoing_WaitingForCustomerInteraction, at: now, into: &effects)
        case .processing, nil:
            askOnce(.eim, into: &effects)
            authorize(.ok, .ongoing, at: now, into: &effects)
        }
    }

    private mutating func contractAuthorization(
        _ contract: ContractAuthorization, at now: Moment, into effects: inout [Effect]
    ) {
        // [V2G20-2565] A signature over another challenge may be an old one.
        guard contract.mode.genChallenge == session.link?.genChallenge else {
            return authorize(.warning_ChallengeInvalid, .finished, at: now, into: &effects)
        }
        // [V2G20-1582] An EV repeats its request unaltered; another one is another question.
        if session.contract != contract {
            forgetAuthorization()
            session.contract = contract
        }
        switch session.authorization {
        case .accepted: authorize(.ok, .finished, at: now, into: &effects)
        case .acceptedExpiringSoon: authorize(.ok_CertificateExpiresSoon, .finished, at: now, into: &effects)
        case .rejected, .refused:
            var code = ResponseCode.warning_GeneralPnCAuthorizationError
            if case .refused(let reason) = session.authorization { code = reason }
            forgetAuthorization()
            authorize(code, .finished, at: now, into: &effects)
        case .processing, .waitingForCustomer, nil:
            askOnce(.pnc(contract), into: &effects)
            authorize(.ok, .ongoing, at: now, into: &effects)
        }
    }

    private mutating func forgetAuthorization() {
        session.authorization = nil
        session.isAuthorizationAsked = false
        session.contract = nil
    }

    private mutating func askOnce(_ service: AuthorizationService, into effects: inout [Effect]) {
        guard !session.isAuthorizationAsked else { return }
        session.isAuthorizationAsked = true
        effects.append(.authorize(service))
    }

    private mutating func authorize(
        _ code: ResponseCode, _ processing: Processing, at now: Moment, into effects: inout [Effect]
    ) {
        if code.isFailure { return refuse(.authorization, code, at: now, into: &effects) }
        let response = AuthorizationRes(header: header(at: now), responseCode: code, evseProcessing: processing)
        let isDone = code.isOK && processing == .finished
        reply(.authorizationRes(response), to: .authorization, isDone ? .finished : .ongoing, at: now, into: &effects)
    }
}
