/// Which function builds which request and takes which response.
import ISO15118Messages
import Quantities

extension EVCC {
    /// The request as the EV's state is now. Only kinds that an EVCC sends on the main stream.
    func request(_ kind: RequestKind, at now: Moment) -> V2GMessage {
        switch kind {
        case .dcChargeLoop: .dc_ChargeLoopReq(dcChargeLoop(at: now))
        case .acChargeLoop: .ac_ChargeLoopReq(acChargeLoop(at: now))
        case .supportedAppProtocol: .supportedAppProtocolReq(supportedAppProtocol())
        case .sessionSetup:
            .sessionSetupReq(SessionSetupReq(header: header(at: now), evccid: configuration.evccID))
        case .authorizationSetup: .authorizationSetupReq(AuthorizationSetupReq(header: header(at: now)))
        case .authorization: .authorizationReq(authorization(at: now))
        case .serviceDiscovery: .serviceDiscoveryReq(serviceDiscovery(at: now))
        case .serviceDetail: .serviceDetailReq(serviceDetail(at: now))
        case .serviceSelection: .serviceSelectionReq(serviceSelection(at: now))
        case .acChargeParameterDiscovery: .ac_ChargeParameterDiscoveryReq(acChargeParameters(at: now))
        case .dcChargeParameterDiscovery: .dc_ChargeParameterDiscoveryReq(dcChargeParameters(at: now))
        case .scheduleExchange: .scheduleExchangeReq(scheduleExchange(at: now))
        case .cableCheck: .dc_CableCheckReq(DC_CableCheckReq(header: header(at: now)))
        case .preCharge: .dc_PreChargeReq(preCharge(at: now))
        case .powerDelivery: .powerDeliveryReq(powerDelivery(at: now))
        case .weldingDetection: .dc_WeldingDetectionReq(weldingDetection(at: now))
        case .sessionStop: .sessionStopReq(sessionStop(at: now))
        case .certificateInstallation: .certificateInstallationReq(certificateInstallation(at: now))
        case .meteringConfirmation, .vehicleCheckIn, .vehicleCheckOut:
            preconditionFailure("the EVCC's state machine never asks for this")
        }
    }

    /// A response to the request that is out, without FAILED, of this session.
    mutating func follow(_ message: V2GMessage, at now: Moment, into effects: inout [Effect]) {
        switch message {
        case .dc_ChargeLoopRes(let response): took(response, at: now, into: &effects)
        case .ac_ChargeLoopRes(let response): took(response, at: now, into: &effects)
        case .supportedAppProtocolRes(let response): took(response, at: now, into: &effects)
        case .sessionSetupRes(let response): took(response, at: now, into: &effects)
        case .authorizationSetupRes(let response): took(response, at: now, into: &effects)
        case .authorizationRes(let response): took(response, at: now, into: &effects)
        case .certificateInstallationRes(let response): took(response, at: now, into: &effects)
        case .serviceDiscoveryRes(let response): took(response, at: now, into: &effects)
        case .serviceDetailRes(let response): took(response, at: now, into: &effects)
        case .serviceSelectionRes: serviceSelected(at: now, into: &effects)
        case .ac_ChargeParameterDiscoveryRes(let response): took(response, at: now, into: &effects)
        case .dc_ChargeParameterDiscoveryRes(let response): took(response, at: now, into: &effects)
        case .scheduleExchangeRes(let response): took(response, at: now, into: &effects)
        case .dc_CableCheckRes(let response): took(response, at: now, into: &effects)
        case .dc_PreChargeRes(let response): took(response, at: now, into: &effects)
        case .powerDeliveryRes(let response): took(response, at: now, into: &effects)
        case .dc_WeldingDetectionRes(let response): took(response, at: now, into: &effects)
        case .sessionStopRes: sessionStopped(at: now, into: &effects)
        default: break  // responseKind matched the request: no other response gets here
        }
    }

    func header(at now: Moment) -> MessageHeader {
        MessageHeader(sessionID: session.id, timeStamp: now.utcSeconds)
    }
}
