import ISO15118
import ISO15118Messages

// A car that lies.
extension Duel {
    mutating func twistedRequest(_ message: V2GMessage, _ variant: Int) -> V2GMessage {
        switch message {
        case .supportedAppProtocolReq(var request):
            request.appProtocol[0].priority = octets.byte() % 20 + 1
            request.appProtocol[0].versionNumberMinor = UInt32(octets.number())
            let other = request.appProtocol[0]
            request.appProtocol += Array(repeating: other, count: variant)
            return .supportedAppProtocolReq(request)
        case .sessionSetupReq(var request):
            request.header.sessionID = SessionID(UInt64(octets.byte()))
            if variant & 1 != 0 { request.evccid = "WMI" + String(octets.byte()) }
            return .sessionSetupReq(request)
        case .authorizationReq(let request): return .authorizationReq(twisted(request, variant))
        case .certificateInstallationReq(var request):
            if variant & 1 == 0 { request.header.signature = nil }
            request.maximumContractCertificateChains = octets.byte()
            return .certificateInstallationReq(request)
        case .serviceDiscoveryReq(var request):
            request.supportedServiceIDs = variant & 1 == 0 ? nil : ServiceIDList(serviceID: [octets.number(), 5, 6])
            return .serviceDiscoveryReq(request)
        case .serviceDetailReq(var request):
            request.serviceID = variant & 1 == 0 ? octets.number() : UInt16(octets.byte())
            return .serviceDetailReq(request)
        case .serviceSelectionReq(var request):
            if variant & 1 == 0 { request.selectedEnergyTransferService.serviceID = UInt16(octets.byte()) }
            if variant & 2 == 0 { request.selectedEnergyTransferService.parameterSetID = UInt16(octets.byte()) }
            if variant & 4 == 0 {
                request.selectedVASList = SelectedServiceList(selectedService: [
                    SelectedService(serviceID: UInt16(octets.byte()), parameterSetID: UInt16(octets.byte()))
                ])
            }
            return .serviceSelectionReq(request)
        case .scheduleExchangeReq(let request): return .scheduleExchangeReq(twisted(request, variant))
        case .powerDeliveryReq(let request): return .powerDeliveryReq(twisted(request, variant))
        case .meteringConfirmationReq(var request):
            if variant & 1 == 0 { request.header.signature = nil }
            if variant & 2 == 0 { request.signedMeteringData.meterInfo.chargedEnergyReadingWh &+= 1 }
            if variant & 4 == 0 { request.signedMeteringData.sessionID = SessionID(UInt64(octets.byte())) }
            return .meteringConfirmationReq(request)
        case .sessionStopReq(var request):
            let all: [ChargingSession] = [.pause, .serviceRenegotiation, .terminate]
            request.chargingSession = all[variant % 3]
            return .sessionStopReq(request)
        case .ac_ChargeParameterDiscoveryReq, .dc_ChargeParameterDiscoveryReq, .dc_PreChargeReq, .dc_ChargeLoopReq,
            .ac_ChargeLoopReq:
            return twistedPower(message, variant)
        default: return message
        }
    }

    private mutating func twisted(_ request: AuthorizationReq, _ variant: Int) -> AuthorizationReq {
        var request = request
        if variant & 1 == 0 { request.header.signature = nil }
        if variant & 2 == 0 { request.selectedAuthorizationService = variant & 4 == 0 ? .eim : .pnC }
        if variant & 8 == 0, case .pnC_AReqAuthorizationMode(var mode) = request.aReqAuthorizationMode {
            if variant & 4 == 0 { mode.genChallenge[octets.byte().asInt % 16] ^= 1 }
            mode.contractCertificateChain = Forgery.chain(octets.byte())
            request.aReqAuthorizationMode = .pnC_AReqAuthorizationMode(mode)
        } else if variant & 8 == 0 {
            request.aReqAuthorizationMode = .pnC_AReqAuthorizationMode(
                PnC_AReqAuthorizationMode(
                    id: "id1", genChallenge: [UInt8](repeating: octets.byte(), count: 16),
                    contractCertificateChain: Forgery.chain(octets.byte())))
        }
        return request
    }

    private mutating func twisted(_ request: ScheduleExchangeReq, _ variant: Int) -> ScheduleExchangeReq {
        var request = request
        request.maximumSupportingPoints = max(12, UInt16(octets.byte()) * 4 + 4)
        switch request.seReqControlMode {
        case .dynamic_SEReqControlMode(var mode):
            mode.departureTime = variant & 1 == 0 ? .max : UInt32(octets.number())
            mode.evMaximumEnergyRequest = rational()
            mode.evMinimumEnergyRequest = rational()
            vary(&mode.evMinimumV2XEnergyRequest)
            request.seReqControlMode = .dynamic_SEReqControlMode(mode)
        case .scheduled_SEReqControlMode(var mode):
            mode.departureTime = variant & 1 == 0 ? .max : UInt32(octets.number())
            vary(&mode.evTargetEnergyRequest)
            mode.evMaximumEnergyRequest = variant & 2 == 0 ? nil : rational()
            mode.evEnergyOffer = variant & 4 == 0 ? nil : Forgery.energyOffer
            request.seReqControlMode = .scheduled_SEReqControlMode(mode)
        }
        if variant & 8 != 0 {
            // The other control mode.
            request.seReqControlMode =
                if case .dynamic_SEReqControlMode = request.seReqControlMode {
                    .scheduled_SEReqControlMode(Scheduled_SEReqControlMode(evMaximumEnergyRequest: rational()))
                } else {
                    .dynamic_SEReqControlMode(
                        Dynamic_SEReqControlMode(
                            departureTime: 0, evTargetEnergyRequest: rational(), evMaximumEnergyRequest: rational(),
                            evMinimumEnergyRequest: rational()))
                }
        }
        return request
    }

    private mutating func twisted(_ request: PowerDeliveryReq, _ variant: Int) -> PowerDeliveryReq {
        var request = request
        guard variant & 8 == 0 else { return profiled(request, variant) }
        let all: [ChargeProgress] = [.start, .stop, .standby, .scheduleRenegotiation]
        request.chargeProgress = all[variant & 3]
        request.evProcessing = variant & 4 == 0 ? .finished : .ongoing
        return request
    }

    private mutating func profiled(_ request: PowerDeliveryReq, _ variant: Int) -> PowerDeliveryReq {
        var request = request
        guard var profile = request.evPowerProfile, variant & 7 != 0 else {
            request.evPowerProfile = nil
            return request
        }
        if variant & 1 != 0 { profile.evPowerProfileEntries.evPowerProfileEntry = entries() }
        if variant & 2 != 0 { profile.timeAnchor = anchor() }
        if variant & 4 != 0 {
            profile.evpptControlMode = .scheduled_EVPPTControlMode(
                Scheduled_EVPPTControlMode(
                    selectedScheduleTupleID: UInt32(octets.byte() % 4) + 1,
                    powerToleranceAcceptance: octets.byte() & 1 == 0
                        ? .powerToleranceNotConfirmed : .powerToleranceConfirmed))
        }
        request.evPowerProfile = profile
        return request
    }
}
