/// What can be said of a message without its content: name, role, session, response code, payload type.
import ISO15118Messages

extension V2GMessage {
    /// nil in responses.
    public var requestKind: RequestKind? {
        switch self {
        case .supportedAppProtocolReq: .supportedAppProtocol
        case .sessionSetupReq: .sessionSetup
        case .authorizationSetupReq: .authorizationSetup
        case .authorizationReq: .authorization
        case .certificateInstallationReq: .certificateInstallation
        case .serviceDiscoveryReq: .serviceDiscovery
        case .serviceDetailReq: .serviceDetail
        case .serviceSelectionReq: .serviceSelection
        case .scheduleExchangeReq: .scheduleExchange
        case .powerDeliveryReq: .powerDelivery
        case .meteringConfirmationReq: .meteringConfirmation
        case .sessionStopReq: .sessionStop
        case .vehicleCheckInReq: .vehicleCheckIn
        case .vehicleCheckOutReq: .vehicleCheckOut
        case .ac_ChargeParameterDiscoveryReq: .acChargeParameterDiscovery
        case .ac_ChargeLoopReq: .acChargeLoop
        case .dc_ChargeParameterDiscoveryReq: .dcChargeParameterDiscovery
        case .dc_CableCheckReq: .cableCheck
        case .dc_PreChargeReq: .preCharge
        case .dc_ChargeLoopReq: .dcChargeLoop
        case .dc_WeldingDetectionReq: .weldingDetection
        default: nil
        }
    }

    /// Which request it answers; nil in requests.
    public var responseKind: RequestKind? {
        switch self {
        case .supportedAppProtocolRes: .supportedAppProtocol
        case .sessionSetupRes: .sessionSetup
        case .authorizationSetupRes: .authorizationSetup
        case .authorizationRes: .authorization
        case .certificateInstallationRes: .certificateInstallation
        case .serviceDiscoveryRes: .serviceDiscovery
        case .serviceDetailRes: .serviceDetail
        case .serviceSelectionRes: .serviceSelection
        case .scheduleExchangeRes: .scheduleExchange
        case .powerDeliveryRes: .powerDelivery
        case .meteringConfirmationRes: .meteringConfirmation
        case .sessionStopRes: .sessionStop
        case .vehicleCheckInRes: .vehicleCheckIn
        case .vehicleCheckOutRes: .vehicleCheckOut
        case .ac_ChargeParameterDiscoveryRes: .acChargeParameterDiscovery
        case .ac_ChargeLoopRes: .acChargeLoop
        case .dc_ChargeParameterDiscoveryRes: .dcChargeParameterDiscovery
        case .dc_CableCheckRes: .cableCheck
        case .dc_PreChargeRes: .preCharge
        case .dc_ChargeLoopRes: .dcChargeLoop
        case .dc_WeldingDetectionRes: .weldingDetection
        default: nil
        }
    }

    /// nil in SupportedAppProtocol, which has no header.
    var header: MessageHeader? {
        switch self {
        case .supportedAppProtocolReq, .supportedAppProtocolRes: nil
        case .sessionSetupReq(let message): message.header
        case .sessionSetupRes(let message): message.header
        case .authorizationSetupReq(let message): message.header
        case .authorizationSetupRes(let message): message.header
        case .authorizationReq(let message): message.header
        case .authorizationRes(let message): message.header
        case .certificateInstallationReq(let message): message.header
        case .certificateInstallationRes(let message): message.header
        case .serviceDiscoveryReq(let message): message.header
        case .serviceDiscoveryRes(let message): message.header
        case .serviceDetailReq(let message): message.header
        case .serviceDetailRes(let message): message.header
        case .serviceSelectionReq(let message): message.header
        case .serviceSelectionRes(let message): message.header
        case .scheduleExchangeReq(let message): message.header
        case .scheduleExchangeRes(let message): message.header
        case .powerDeliveryReq(let message): message.header
        case .powerDeliveryRes(let message): message.header
        case .meteringConfirmationReq(let message): message.header
        case .meteringConfirmationRes(let message): message.header
        case .sessionStopReq(let message): message.header
        case .sessionStopRes(let message): message.header
        case .vehicleCheckInReq(let message): message.header
        case .vehicleCheckInRes(let message): message.header
        case .vehicleCheckOutReq(let message): message.header
        case .vehicleCheckOutRes(let message): message.header
        case .ac_ChargeParameterDiscoveryReq(let message): message.header
        case .ac_ChargeParameterDiscoveryRes(let message): message.header
        case .ac_ChargeLoopReq(let message): message.header
        case .ac_ChargeLoopRes(let message): message.header
        case .dc_ChargeParameterDiscoveryReq(let message): message.header
        case .dc_ChargeParameterDiscoveryRes(let message): message.header
        case .dc_CableCheckReq(let message): message.header
        case .dc_CableCheckRes(let message): message.header
        case .dc_PreChargeReq(let message): message.header
        case .dc_PreChargeRes(let message): message.header
        case .dc_ChargeLoopReq(let message): message.header
        case .dc_ChargeLoopRes(let message): message.header
        case .dc_WeldingDetectionReq(let message): message.header
        case .dc_WeldingDetectionRes(let message): message.header
        }
    }

    var sessionID: SessionID? { header?.sessionID }

    /// nil in requests and in SupportedAppProtocolRes, which has codes of its own.
    public var responseCode: ResponseCode? {
        switch self {
        case .sessionSetupRes(let message): message.responseCode
        case .authorizationSetupRes(let message): message.responseCode
        case .authorizationRes(let message): message.responseCode
        case .certificateInstallationRes(let message): message.responseCode
        case .serviceDiscoveryRes(let message): message.responseCode
        case .serviceDetailRes(let message): message.responseCode
        case .serviceSelectionRes(let message): message.responseCode
        case .scheduleExchangeRes(let message): message.responseCode
        case .powerDeliveryRes(let message): message.responseCode
        case .meteringConfirmationRes(let message): message.responseCode
        case .sessionStopRes(let message): message.responseCode
        case .vehicleCheckInRes(let message): message.responseCode
        case .vehicleCheckOutRes(let message): message.responseCode
        case .ac_ChargeParameterDiscoveryRes(let message): message.responseCode
        case .ac_ChargeLoopRes(let message): message.responseCode
        case .dc_ChargeParameterDiscoveryRes(let message): message.responseCode
        case .dc_CableCheckRes(let message): message.responseCode
        case .dc_PreChargeRes(let message): message.responseCode
        case .dc_ChargeLoopRes(let message): message.responseCode
        case .dc_WeldingDetectionRes(let message): message.responseCode
        default: nil
        }
    }

    /// A response that ends the session.
    var isFailure: Bool {
        if case .supportedAppProtocolRes(let response) = self { return response.responseCode == .failed_NoNegotiation }
        return responseCode?.isFailure ?? false
    }

    /// A response code that is a rejection: neither OK nor nothing.
    var rejectionCode: ResponseCode? {
        if case .supportedAppProtocolRes = self { return isFailure ? .failed : nil }
        guard let code = responseCode, !code.isOK else { return nil }
        return code
    }

    /// Of the main stream.
    public var payloadType: V2GTP.PayloadType {
        switch self {
        case .supportedAppProtocolReq, .supportedAppProtocolRes: .supportedAppProtocol
        case .ac_ChargeParameterDiscoveryReq, .ac_ChargeParameterDiscoveryRes, .ac_ChargeLoopReq, .ac_ChargeLoopRes:
            .ac
        case .dc_ChargeParameterDiscoveryReq, .dc_ChargeParameterDiscoveryRes, .dc_CableCheckReq, .dc_CableCheckRes,
            .dc_PreChargeReq, .dc_PreChargeRes, .dc_ChargeLoopReq, .dc_ChargeLoopRes, .dc_WeldingDetectionReq,
            .dc_WeldingDetectionRes:
            .dc
        default: .common
        }
    }

    /// The root element.
    public var name: String {
        switch self {
        case .supportedAppProtocolReq: "supportedAppProtocolReq"
        case .supportedAppProtocolRes: "supportedAppProtocolRes"
        case .sessionSetupReq: "SessionSetupReq"
        case .sessionSetupRes: "SessionSetupRes"
        case .authorizationSetupReq: "AuthorizationSetupReq"
        case .authorizationSetupRes: "AuthorizationSetupRes"
        case .authorizationReq: "AuthorizationReq"
        case .authorizationRes: "AuthorizationRes"
        case .certificateInstallationReq: "CertificateInstallationReq"
        case .certificateInstallationRes: "CertificateInstallationRes"
        case .serviceDiscoveryReq: "ServiceDiscoveryReq"
        case .serviceDiscoveryRes: "ServiceDiscoveryRes"
        case .serviceDetailReq: "ServiceDetailReq"
        case .serviceDetailRes: "ServiceDetailRes"
        case .serviceSelectionReq: "ServiceSelectionReq"
        case .serviceSelectionRes: "ServiceSelectionRes"
        case .scheduleExchangeReq: "ScheduleExchangeReq"
        case .scheduleExchangeRes: "ScheduleExchangeRes"
        case .powerDeliveryReq: "PowerDeliveryReq"
        case .powerDeliveryRes: "PowerDeliveryRes"
        case .meteringConfirmationReq: "MeteringConfirmationReq"
        case .meteringConfirmationRes: "MeteringConfirmationRes"
        case .sessionStopReq: "SessionStopReq"
        case .sessionStopRes: "SessionStopRes"
        case .vehicleCheckInReq: "VehicleCheckInReq"
        case .vehicleCheckInRes: "VehicleCheckInRes"
        case .vehicleCheckOutReq: "VehicleCheckOutReq"
        case .vehicleCheckOutRes: "VehicleCheckOutRes"
        case .ac_ChargeParameterDiscoveryReq: "AC_ChargeParameterDiscoveryReq"
        case .ac_ChargeParameterDiscoveryRes: "AC_ChargeParameterDiscoveryRes"
        case .ac_ChargeLoopReq: "AC_ChargeLoopReq"
        case .ac_ChargeLoopRes: "AC_ChargeLoopRes"
        case .dc_ChargeParameterDiscoveryReq: "DC_ChargeParameterDiscoveryReq"
        case .dc_ChargeParameterDiscoveryRes: "DC_ChargeParameterDiscoveryRes"
        case .dc_CableCheckReq: "DC_CableCheckReq"
        case .dc_CableCheckRes: "DC_CableCheckRes"
        case .dc_PreChargeReq: "DC_PreChargeReq"
        case .dc_PreChargeRes: "DC_PreChargeRes"
        case .dc_ChargeLoopReq: "DC_ChargeLoopReq"
        case .dc_ChargeLoopRes: "DC_ChargeLoopRes"
        case .dc_WeldingDetectionReq: "DC_WeldingDetectionReq"
        case .dc_WeldingDetectionRes: "DC_WeldingDetectionRes"
        }
    }
}
