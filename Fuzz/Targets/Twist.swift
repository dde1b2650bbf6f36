import ISO15118
import ISO15118Messages

// Changes of single fields, for which chance would need long: the message stays well formed and means something else.
extension Duel {
    /// The frame with some field changed; as it was when there is nothing to change.
    mutating func twisted(_ frame: [UInt8], _ variant: Int) -> [UInt8] {
        guard let header = V2GTP.header(frame), let type = V2GTP.PayloadType(rawValue: header.payloadType),
            let message = try? V2GMessage(exi: frame[V2GTP.headerLength...], type: type)
        else { return frame }
        return (attacked == .secc ? twistedRequest(message, variant) : twistedResponse(message, variant)).frame
    }

    private mutating func rational() -> RationalNumber {
        RationalNumber(exponent: Int8(bitPattern: octets.byte()), value: Int16(bitPattern: octets.number()))
    }

    private mutating func twistedRequest(_ message: V2GMessage, _ variant: Int) -> V2GMessage {
        switch message {
        case .sessionSetupReq(var request):
            request.header.sessionID = SessionID(UInt64(octets.byte()))
            return .sessionSetupReq(request)
        case .serviceDetailReq(var request):
            request.serviceID = octets.number()
            return .serviceDetailReq(request)
        case .serviceSelectionReq(var request):
            if variant & 1 == 0 { request.selectedEnergyTransferService.serviceID = octets.number() }
            if variant & 2 == 0 { request.selectedEnergyTransferService.parameterSetID = octets.number() }
            return .serviceSelectionReq(request)
        case .powerDeliveryReq(var request):
            let all: [ChargeProgress] = [.start, .stop, .standby, .scheduleRenegotiation]
            request.chargeProgress = all[variant & 3]
            request.evProcessing = variant & 4 == 0 ? .finished : .ongoing
            return .powerDeliveryReq(request)
        case .sessionStopReq(var request):
            let all: [ChargingSession] = [.pause, .serviceRenegotiation, .terminate]
            request.chargingSession = all[variant % 3]
            return .sessionStopReq(request)
        case .dc_PreChargeReq(var request):
            request.evTargetVoltage = rational()
            request.evProcessing = variant & 1 == 0 ? .finished : .ongoing
            return .dc_PreChargeReq(request)
        case .dc_ChargeLoopReq(var request):
            request.clReqControlMode = twisted(request.clReqControlMode)
            return .dc_ChargeLoopReq(request)
        case .ac_ChargeLoopReq(var request):
            request.clReqControlMode = twisted(request.clReqControlMode)
            return .ac_ChargeLoopReq(request)
        default: return message
        }
    }

    private mutating func twisted(_ mode: DC_CLReqControlMode) -> DC_CLReqControlMode {
        switch mode {
        case .bpt_Dynamic_DC_CLReqControlMode(var mode):
            mode.evMaximumChargePower = rational()
            mode.evMaximumDischargePower = rational()
            mode.evMaximumEnergyRequest = rational()
            return .bpt_Dynamic_DC_CLReqControlMode(mode)
        case .dynamic_DC_CLReqControlMode(var mode):
            mode.evMaximumChargePower = rational()
            mode.evMaximumVoltage = rational()
            return .dynamic_DC_CLReqControlMode(mode)
        case .bpt_Scheduled_DC_CLReqControlMode(var mode):
            mode.evTargetCurrent = rational()
            mode.evTargetVoltage = rational()
            return .bpt_Scheduled_DC_CLReqControlMode(mode)
        case .scheduled_DC_CLReqControlMode(var mode):
            mode.evTargetCurrent = rational()
            mode.evTargetVoltage = rational()
            return .scheduled_DC_CLReqControlMode(mode)
        }
    }

    private mutating func twisted(_ mode: AC_CLReqControlMode) -> AC_CLReqControlMode {
        switch mode {
        case .bpt_Dynamic_AC_CLReqControlMode(var mode):
            mode.evMaximumChargePower = rational()
            mode.evMaximumDischargePower = rational()
            mode.evPresentActivePower = rational()
            return .bpt_Dynamic_AC_CLReqControlMode(mode)
        case .dynamic_AC_CLReqControlMode(var mode):
            mode.evMaximumChargePower = rational()
            mode.evPresentActivePower = rational()
            return .dynamic_AC_CLReqControlMode(mode)
        case .bpt_Scheduled_AC_CLReqControlMode(var mode):
            mode.evPresentActivePower = rational()
            return .bpt_Scheduled_AC_CLReqControlMode(mode)
        case .scheduled_AC_CLReqControlMode(var mode):
            mode.evPresentActivePower = rational()
            return .scheduled_AC_CLReqControlMode(mode)
        }
    }

    private mutating func twistedResponse(_ message: V2GMessage, _ variant: Int) -> V2GMessage {
        let notifications: [EVSENotification] = [
            .pause, .exitStandby, .terminate, .meteringConfirmation, .scheduleRenegotiation, .serviceRenegotiation,
        ]
        let status = EVSEStatus(
            notificationMaxDelay: UInt16(variant), evseNotification: notifications[variant % notifications.count])
        switch message {
        case .sessionSetupRes(var response):
            response.responseCode = variant & 1 == 0 ? .ok_OldSessionJoined : .ok_NewSessionEstablished
            response.header.sessionID = SessionID(UInt64(octets.byte()))
            return .sessionSetupRes(response)
        case .authorizationRes(var response):
            let all: [Processing] = [.finished, .ongoing, .ongoing_WaitingForCustomerInteraction]
            response.evseProcessing = all[variant % 3]
            response.responseCode = variant & 4 == 0 ? .ok : .warning_EIMAuthorizationFailure
            return .authorizationRes(response)
        case .scheduleExchangeRes(var response):
            response.evseProcessing = variant & 1 == 0 ? .ongoing : .finished
            response.goToPause = variant & 2 == 0
            return .scheduleExchangeRes(response)
        case .dc_PreChargeRes(var response):
            response.evsePresentVoltage = rational()
            return .dc_PreChargeRes(response)
        case .powerDeliveryRes(var response):
            response.evseStatus = status
            return .powerDeliveryRes(response)
        case .dc_ChargeLoopRes(var response):
            response.evseStatus = status
            response.evsePresentCurrent = rational()
            return .dc_ChargeLoopRes(response)
        case .ac_ChargeLoopRes(var response):
            if variant & 8 == 0 { response.evseStatus = status }
            if case .bpt_Dynamic_AC_CLResControlMode(var mode) = response.clResControlMode {
                mode.evseTargetActivePower = rational()
                response.clResControlMode = .bpt_Dynamic_AC_CLResControlMode(mode)
            }
            return .ac_ChargeLoopRes(response)
        default: return message
        }
    }
}
