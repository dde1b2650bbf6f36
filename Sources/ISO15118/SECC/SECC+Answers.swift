/// Which handler answers which request, and the header of every answer.
import ISO15118Messages
import Quantities

extension SECC {
    /// The request is legal here, of this session, and decoded.
    mutating func answer(_ message: V2GMessage, at now: Moment, into effects: inout [Effect]) {
        switch message {
        case .dc_ChargeLoopReq(let request): chargeLoop(request, at: now, into: &effects)
        case .ac_ChargeLoopReq(let request): chargeLoop(request, at: now, into: &effects)
        case .supportedAppProtocolReq(let request): supportedAppProtocol(request, at: now, into: &effects)
        case .sessionSetupReq(let request): sessionSetup(request, at: now, into: &effects)
        case .authorizationSetupReq: authorizationSetup(at: now, into: &effects)
        case .authorizationReq(let request): authorization(request, at: now, into: &effects)
        case .certificateInstallationReq(let request): certificateInstallation(request, at: now, into: &effects)
        case .serviceDiscoveryReq(let request): serviceDiscovery(request, at: now, into: &effects)
        case .serviceDetailReq(let request): serviceDetail(request, at: now, into: &effects)
        case .serviceSelectionReq(let request): serviceSelection(request, at: now, into: &effects)
        case .ac_ChargeParameterDiscoveryReq(let request): chargeParameters(request, at: now, into: &effects)
        case .dc_ChargeParameterDiscoveryReq(let request): chargeParameters(request, at: now, into: &effects)
        case .scheduleExchangeReq(let request): scheduleExchange(request, at: now, into: &effects)
        case .dc_CableCheckReq: cableCheck(at: now, into: &effects)
        case .dc_PreChargeReq(let request): preCharge(request, at: now, into: &effects)
        case .powerDeliveryReq(let request): powerDelivery(request, at: now, into: &effects)
        case .dc_WeldingDetectionReq: weldingDetection(at: now, into: &effects)
        case .sessionStopReq(let request): sessionStop(request, at: now, into: &effects)
        default: break  // the sequence table lets no other request through
        }
    }

    func header(at now: Moment) -> MessageHeader {
        MessageHeader(sessionID: session.id, timeStamp: now.utcSeconds)
    }

    /// What the EV is told beside an answer, when there is something to tell.
    var evseStatus: EVSEStatus? {
        guard let notification = session.notification else { return nil }
        return EVSEStatus(
            // A terminating EV acts at once; the others get the minute that the standard gives a pause.
            notificationMaxDelay: notification == .terminate ? 0 : 60,
            evseNotification: notification.wire)
    }
}

extension SECC.Notification {
    fileprivate var wire: EVSENotification {
        switch self {
        case .terminate: .terminate
        case .pause: .pause
        case .scheduleRenegotiation: .scheduleRenegotiation
        case .serviceRenegotiation: .serviceRenegotiation
        case .exitStandby: .exitStandby
        case .meteringConfirmation: .meteringConfirmation
        }
    }
}
