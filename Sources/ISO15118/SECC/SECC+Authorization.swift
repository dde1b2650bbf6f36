/// AuthorizationSetup and Authorization (ISO 15118-20, 8.3.4.3.2) by external identification means.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func authorizationSetup(at now: Moment, into effects: inout [Effect]) {
        let response = AuthorizationSetupRes(
            header: header(at: now), responseCode: .ok, authorizationServices: [.eim],
            certificateInstallationService: false,
            asResAuthorizationMode: .eim_ASResAuthorizationMode(EIM_ASResAuthorizationMode()))
        reply(.authorizationSetupRes(response), to: .authorizationSetup, .finished, at: now, into: &effects)
    }

    mutating func authorization(_ request: AuthorizationReq, at now: Moment, into effects: inout [Effect]) {
        guard request.selectedAuthorizationService == .eim else {
            // A warning, not a failure: the EV may choose again.
            return authorize(.warning_AuthorizationSelectionInvalid, .finished, .ongoing, at: now, into: &effects)
        }
        switch session.authorization {
        case .accepted:
            authorize(.ok, .finished, .finished, at: now, into: &effects)
        case .rejected:
            session.authorization = nil
            session.isAuthorizationAsked = false
            authorize(.warning_EIMAuthorizationFailure, .finished, .ongoing, at: now, into: &effects)
        case .waitingForCustomer:
            askOnce(into: &effects)
            authorize(.ok, .ongoing_WaitingForCustomerInteraction, .ongoing, at: now, into: &effects)
        case .processing, nil:
            askOnce(into: &effects)
            authorize(.ok, .ongoing, .ongoing, at: now, into: &effects)
        }
    }

    private mutating func askOnce(into effects: inout [Effect]) {
        guard !session.isAuthorizationAsked else { return }
        session.isAuthorizationAsked = true
        effects.append(.authorize(.eim))
    }

    private mutating func authorize(
        _ code: ResponseCode, _ processing: Processing, _ outcome: MessageSequence.Outcome, at now: Moment,
        into effects: inout [Effect]
    ) {
        let response = AuthorizationRes(header: header(at: now), responseCode: code, evseProcessing: processing)
        reply(.authorizationRes(response), to: .authorization, outcome, at: now, into: &effects)
    }
}
