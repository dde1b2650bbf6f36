/// The shortest legal answer to every request, for the response codes that end a session.
import ISO15118Messages
import Quantities

extension SECC {
    func refusal(of kind: RequestKind, _ code: ResponseCode, at now: Moment) -> V2GMessage {
        let header = header(at: now)
        switch kind {
        case .supportedAppProtocol:
            return .supportedAppProtocolRes(SupportedAppProtocolRes(responseCode: .failed_NoNegotiation))
        case .sessionSetup:
            return .sessionSetupRes(
                SessionSetupRes(header: header, responseCode: code, evseid: configuration.evseID))
        case .authorizationSetup:
            return .authorizationSetupRes(
                AuthorizationSetupRes(
                    header: header, responseCode: code, authorizationServices: [.eim],
                    certificateInstallationService: false,
                    asResAuthorizationMode: .eim_ASResAuthorizationMode(EIM_ASResAuthorizationMode())))
        case .authorization:
            return .authorizationRes(
                AuthorizationRes(header: header, responseCode: code, evseProcessing: .finished))
        case .certificateInstallation:
            return .certificateInstallationRes(.empty(header, code, .finished))
        case .serviceDiscovery:
            let service = Service(serviceID: configuration.services[0].rawValue, freeService: false)
            return .serviceDiscoveryRes(
                ServiceDiscoveryRes(
                    header: header, responseCode: code, serviceRenegotiationSupported: false,
                    energyTransferServiceList: ServiceList(service: [service])))
        case .serviceDetail:
            let parameter = Parameter(.connector, configuration.offer.connectors.first ?? 1)
            return .serviceDetailRes(
                ServiceDetailRes(
                    header: header, responseCode: code, serviceID: configuration.services[0].rawValue,
                    serviceParameterList: ServiceParameterList(parameterSet: [
                        ParameterSet(parameterSetID: 0, parameter: [parameter])
                    ])))
        case .serviceSelection:
            return .serviceSelectionRes(ServiceSelectionRes(header: header, responseCode: code))
        case .scheduleExchange:
            return .scheduleExchangeRes(
                ScheduleExchangeRes(
                    header: header, responseCode: code, evseProcessing: .finished,
                    seResControlMode: .dynamic_SEResControlMode(Dynamic_SEResControlMode())))
        case .powerDelivery:
            return .powerDeliveryRes(PowerDeliveryRes(header: header, responseCode: code))
        case .sessionStop:
            return .sessionStopRes(SessionStopRes(header: header, responseCode: code))
        case .meteringConfirmation:
            return .meteringConfirmationRes(MeteringConfirmationRes(header: header, responseCode: code))
        case .vehicleCheckIn:
            return .vehicleCheckInRes(VehicleCheckInRes(header: header, responseCode: code))
        case .vehicleCheckOut:
            return .vehicleCheckOutRes(
                VehicleCheckOutRes(header: header, responseCode: code, evseCheckOutStatus: .completed))
        case .acChargeParameterDiscovery, .acChargeLoop: return acRefusal(of: kind, header, code)
        case .dcChargeParameterDiscovery, .cableCheck, .preCharge, .dcChargeLoop, .weldingDetection:
            return dcRefusal(of: kind, header, code)
        }
    }

    private func acRefusal(of kind: RequestKind, _ header: MessageHeader, _ code: ResponseCode) -> V2GMessage {
        if kind == .acChargeLoop {
            return .ac_ChargeLoopRes(
                AC_ChargeLoopRes(
                    header: header, responseCode: code,
                    clResControlMode: AC_CLResControlMode(
                        ACAnswer(), service: session.selection?.service ?? .ac, mode: .dynamic)))
        }
        return .ac_ChargeParameterDiscoveryRes(
            AC_ChargeParameterDiscoveryRes(
                header: header, responseCode: code,
                ac_CPDResEnergyTransferMode: AC_CPDResEnergyTransferModeChoice(
                    station.limits, service: session.selection?.service ?? .ac,
                    frequency: configuration.nominalFrequency, sign: dischargeSign)))
    }

    private func dcRefusal(of kind: RequestKind, _ header: MessageHeader, _ code: ResponseCode) -> V2GMessage {
        let service = session.selection?.service ?? .dc
        let voltage = RationalNumber(station.measurement.voltage)
        switch kind {
        case .cableCheck:
            return .dc_CableCheckRes(
                DC_CableCheckRes(header: header, responseCode: code, evseProcessing: .finished))
        case .preCharge:
            return .dc_PreChargeRes(
                DC_PreChargeRes(header: header, responseCode: code, evsePresentVoltage: voltage))
        case .weldingDetection:
            return .dc_WeldingDetectionRes(
                DC_WeldingDetectionRes(header: header, responseCode: code, evsePresentVoltage: voltage))
        case .dcChargeLoop:
            return .dc_ChargeLoopRes(
                DC_ChargeLoopRes(
                    header: header, responseCode: code, evsePresentCurrent: RationalNumber(0.0),
                    evsePresentVoltage: voltage, evsePowerLimitAchieved: false, evseCurrentLimitAchieved: false,
                    evseVoltageLimitAchieved: false,
                    clResControlMode: DC_CLResControlMode(
                        station.limits, MobilityAnswer(), service: service, mode: .dynamic, sign: dischargeSign)))
        default:
            return .dc_ChargeParameterDiscoveryRes(
                DC_ChargeParameterDiscoveryRes(
                    header: header, responseCode: code,
                    dc_CPDResEnergyTransferMode: DC_CPDResEnergyTransferModeChoice(
                        station.limits, service: service, sign: dischargeSign)))
        }
    }
}
