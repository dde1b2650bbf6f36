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
        case .meteringConfirmationReq(let request): meteringConfirmation(request, at: now, into: &effects)
        default: break  // the sequence table lets no other request through
        }
    }

    func header(at now: Moment) -> MessageHeader {
        MessageHeader(sessionID: session.id, timeStamp: now.utcSeconds)
    }
}
