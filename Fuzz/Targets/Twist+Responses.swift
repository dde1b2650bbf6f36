import ISO15118
import ISO15118Messages

// A station that lies.
extension Duel {
    private static let notifications: [EVSENotification] = [
        .pause, .exitStandby, .terminate, .meteringConfirmation, .scheduleRenegotiation, .serviceRenegotiation,
    ]

    mutating func twistedResponse(_ message: V2GMessage, _ variant: Int) -> V2GMessage {
        let status = EVSEStatus(
            notificationMaxDelay: UInt16(variant),
            evseNotification: Self.notifications[variant % Self.notifications.count])
        switch message {
        case .supportedAppProtocolRes(var response):
            response.schemaID = variant & 1 == 0 ? nil : octets.byte()
            return .supportedAppProtocolRes(response)
        case .sessionSetupRes(var response):
            response.responseCode = variant & 1 == 0 ? .ok_OldSessionJoined : .ok_NewSessionEstablished
            response.header.sessionID = SessionID(UInt64(octets.byte()))
            return .sessionSetupRes(response)
        case .authorizationSetupRes, .authorizationRes, .certificateInstallationRes:
            return twistedIdentification(message, variant)
        case .serviceDiscoveryRes(var response):
            let service = Service(serviceID: UInt16(octets.byte() % 10), freeService: true)
            response.energyTransferServiceList.service.insert(service, at: 0)
            if variant & 1 == 0 { response.vasList = ServiceList(service: [service]) }
            response.serviceRenegotiationSupported = variant & 2 == 0
            return .serviceDiscoveryRes(response)
        case .serviceDetailRes(var response):
            let set = octets.byte().asInt % response.serviceParameterList.parameterSet.count
            let list = response.serviceParameterList.parameterSet[set].parameter
            let parameter = octets.byte().asInt % list.count
            response.serviceParameterList.parameterSet[set].parameter[parameter].value = parameterValue(variant)
            response.serviceParameterList.parameterSet[set].parameterSetID = octets.number()
            return .serviceDetailRes(response)
        case .scheduleExchangeRes(let response): return .scheduleExchangeRes(twisted(response, variant))
        case .dc_CableCheckRes(var response):
            response.evseProcessing = variant & 1 == 0 ? .ongoing : .finished
            return .dc_CableCheckRes(response)
        case .dc_PreChargeRes(var response):
            response.evsePresentVoltage = rational()
            return .dc_PreChargeRes(response)
        case .dc_WeldingDetectionRes(var response):
            response.evsePresentVoltage = rational()
            return .dc_WeldingDetectionRes(response)
        case .powerDeliveryRes(var response):
            let codes: [ResponseCode] = [
                .ok, .warning_StandbyNotAllowed, .warning_ScheduleRenegotiationFailed, .ok_PowerToleranceConfirmed,
            ]
            if variant & 1 == 0 { response.responseCode = octets.one(of: codes) }
            response.evseStatus = status
            return .powerDeliveryRes(response)
        case .dc_ChargeLoopRes(var response):
            response.evseStatus = status
            response.evsePresentCurrent = rational()
            response.clResControlMode = twisted(response.clResControlMode)
            return .dc_ChargeLoopRes(response)
        case .ac_ChargeLoopRes(var response):
            if variant & 8 == 0 { response.evseStatus = status }
            response.evseTargetFrequency = rational()
            response.clResControlMode = twisted(response.clResControlMode, variant)
            return .ac_ChargeLoopRes(response)
        case .ac_ChargeParameterDiscoveryRes(let response):
            return .ac_ChargeParameterDiscoveryRes(twisted(response, variant))
        case .dc_ChargeParameterDiscoveryRes(var response):
            if case .bpt_DC_CPDResEnergyTransferMode(var mode) = response.dc_CPDResEnergyTransferMode {
                mode.evseMaximumChargePower = rational()
                mode.evseMaximumDischargePower = rational()
                mode.evsePowerRampLimitation = rational()
                response.dc_CPDResEnergyTransferMode = .bpt_DC_CPDResEnergyTransferMode(mode)
            }
            return .dc_ChargeParameterDiscoveryRes(response)
        default: return message
        }
    }

    private mutating func twistedIdentification(_ message: V2GMessage, _ variant: Int) -> V2GMessage {
        switch message {
        case .authorizationSetupRes(var response):
            let services: [[Authorization]] = [[.eim], [.pnC], [.pnC, .eim], [.eim, .pnC]]
            response.authorizationServices = services[variant & 3]
            response.certificateInstallationService = variant & 4 == 0
            if variant & 8 == 0 {
                response.asResAuthorizationMode = .pnC_ASResAuthorizationMode(
                    PnC_ASResAuthorizationMode(
                        genChallenge: [UInt8](repeating: octets.byte(), count: 16),
                        supportedProviders: SupportedProvidersList(providerID: ["DEEBB", "D-E*X", ""])))
            }
            return .authorizationSetupRes(response)
        case .authorizationRes(var response):
            let all: [Processing] = [.finished, .ongoing, .ongoing_WaitingForCustomerInteraction]
            response.evseProcessing = all[variant % 3]
            response.responseCode = variant & 4 == 0 ? .ok : .warning_EIMAuthorizationFailure
            return .authorizationRes(response)
        case .certificateInstallationRes(var response):
            response.remainingContractCertificateChains = octets.byte()
            response.evseProcessing = variant & 1 == 0 ? .finished : .ongoing
            if variant & 2 == 0 { response.responseCode = .warning_CertificateExpired }
            return .certificateInstallationRes(response)
        default: return message
        }
    }

    private mutating func parameterValue(_ variant: Int) -> ParameterValue {
        switch variant % 6 {
        case 0: .intValue(Int32(octets.byte()))
        case 1: .shortValue(Int16(octets.byte() % 4))
        case 2: .byteValue(Int8(octets.byte() % 4))
        case 3: .boolValue(octets.byte() & 1 == 0)
        case 4: .rationalNumber(rational())
        default: .finiteString(String(octets.number()))
        }
    }

    private mutating func twisted(_ response: ScheduleExchangeRes, _ variant: Int) -> ScheduleExchangeRes {
        var response = response
        response.evseProcessing = variant & 1 == 0 ? .finished : .ongoing
        response.goToPause = variant & 2 == 0 ? nil : true
        switch response.seResControlMode {
        case .dynamic_SEResControlMode(var mode):
            mode.departureTime = variant & 4 == 0 ? .max : UInt32(octets.byte())
            response.seResControlMode = .dynamic_SEResControlMode(mode)
        case .scheduled_SEResControlMode(var mode):
            for index in mode.scheduleTuple.indices { twist(&mode.scheduleTuple[index], variant) }
            response.seResControlMode = .scheduled_SEResControlMode(mode)
        }
        return response
    }

    private mutating func twist(_ tuple: inout ScheduleTuple, _ variant: Int) {
        tuple.scheduleTupleID = UInt32(octets.byte()) + 1
        tuple.chargingSchedule.powerSchedule.timeAnchor = anchor()
        tuple.chargingSchedule.powerSchedule.powerScheduleEntries.powerScheduleEntry = entries()
        if variant & 4 == 0 {
            tuple.chargingSchedule.priceSchedule = octets.prices(from: now, 3, levels: variant & 8 == 0)
        }
        tuple.dischargingSchedule?.powerSchedule.powerScheduleEntries.powerScheduleEntry = entries()
    }

    private mutating func twisted(_ mode: DC_CLResControlMode) -> DC_CLResControlMode {
        switch mode {
        case .bpt_Dynamic_DC_CLResControlMode(var mode):
            mode.departureTime = UInt32(octets.byte())
            mode.evseMaximumChargePower = rational()
            mode.evseMaximumDischargeCurrent = rational()
            return .bpt_Dynamic_DC_CLResControlMode(mode)
        case .bpt_Scheduled_DC_CLResControlMode(var mode):
            vary(&mode.evseMaximumChargePower)
            vary(&mode.evseMaximumChargeCurrent)
            vary(&mode.evseMaximumDischargeCurrent)
            return .bpt_Scheduled_DC_CLResControlMode(mode)
        case .dynamic_DC_CLResControlMode(var mode):
            mode.evseMaximumChargeCurrent = rational()
            return .dynamic_DC_CLResControlMode(mode)
        case .scheduled_DC_CLResControlMode(var mode):
            vary(&mode.evseMaximumChargeCurrent)
            return .scheduled_DC_CLResControlMode(mode)
        }
    }

    private mutating func twisted(_ mode: AC_CLResControlMode, _ variant: Int) -> AC_CLResControlMode {
        switch mode {
        case .bpt_Dynamic_AC_CLResControlMode(var mode):
            mode.evseTargetActivePower = rational()
            if variant & 1 == 0 { mode.evseTargetActivePower_L2 = nil }
            if variant & 2 == 0 { mode.evseTargetReactivePower = rational() }
            mode.departureTime = variant & 4 == 0 ? nil : .max
            return .bpt_Dynamic_AC_CLResControlMode(mode)
        case .dynamic_AC_CLResControlMode(var mode):
            mode.evseTargetActivePower = rational()
            return .dynamic_AC_CLResControlMode(mode)
        case .bpt_Scheduled_AC_CLResControlMode(var mode):
            mode.evseTargetActivePower = variant & 1 == 0 ? nil : rational()
            vary(&mode.evseTargetActivePower_L3)
            return .bpt_Scheduled_AC_CLResControlMode(mode)
        case .scheduled_AC_CLResControlMode(var mode):
            mode.evseTargetActivePower = rational()
            return .scheduled_AC_CLResControlMode(mode)
        }
    }

    private mutating func twisted(
        _ response: AC_ChargeParameterDiscoveryRes, _ variant: Int
    ) -> AC_ChargeParameterDiscoveryRes {
        var response = response
        switch response.ac_CPDResEnergyTransferMode {
        case .ac_CPDResEnergyTransferMode(var mode):
            mode.evseMaximumChargePower = rational()
            mode.maximumPowerAsymmetry = rational()
            response.ac_CPDResEnergyTransferMode = .ac_CPDResEnergyTransferMode(mode)
        case .bpt_AC_CPDResEnergyTransferMode(var mode):
            if variant & 1 == 0 { mode.evseMaximumChargePower = rational() }
            if variant & 2 == 0 { mode.evsePowerRampLimitation = rational() }
            if variant & 4 == 0 { mode.maximumPowerAsymmetry = rational() }
            if variant & 8 == 0 { mode.evseMaximumDischargePower_L2 = nil }
            response.ac_CPDResEnergyTransferMode = .bpt_AC_CPDResEnergyTransferMode(mode)
        }
        return response
    }
}
