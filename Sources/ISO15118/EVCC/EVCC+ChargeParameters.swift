/// AC_ and DC_ChargeParameterDiscovery (ISO 15118-20, 8.3.4.4.1 and 8.3.4.5.1): both sides' rated limits.
import ISO15118Messages
import Quantities

extension EVCC {
    var service: EnergyService { session.selection?.service ?? configuration.services[0] }
    var dischargeSign: DischargeSign { DischargeSign(isNegative: configuration.dischargeLimitsAreNegative) }
    var controlMode: ControlMode { session.selection?.controlMode ?? .dynamic }

    var chargeParameterDiscovery: RequestKind {
        service.isDC ? .dcChargeParameterDiscovery : .acChargeParameterDiscovery
    }

    func acChargeParameters(at now: Moment) -> AC_ChargeParameterDiscoveryReq {
        AC_ChargeParameterDiscoveryReq(
            header: header(at: now),
            ac_CPDReqEnergyTransferMode: .init(
                battery.limits, service: service, sign: dischargeSign))
    }

    func dcChargeParameters(at now: Moment) -> DC_ChargeParameterDiscoveryReq {
        DC_ChargeParameterDiscoveryReq(
            header: header(at: now),
            dc_CPDReqEnergyTransferMode: .init(
                battery.limits, service: service, targetSOC: battery.targetSOC, sign: dischargeSign))
    }

    mutating func took(_ response: AC_ChargeParameterDiscoveryRes, at now: Moment, into effects: inout [Effect]) {
        guard let limits = PowerLimits(response.ac_CPDResEnergyTransferMode, service: service) else {
            return giveUp(.nothingInCommon, after: .acChargeParameterDiscovery, at: now, into: &effects)
        }
        session.evseLimits = limits
        finished(.acChargeParameterDiscovery, then: .scheduleExchange, at: now, into: &effects)
    }

    mutating func took(_ response: DC_ChargeParameterDiscoveryRes, at now: Moment, into effects: inout [Effect]) {
        guard let limits = PowerLimits(response.dc_CPDResEnergyTransferMode, service: service) else {
            return giveUp(.nothingInCommon, after: .dcChargeParameterDiscovery, at: now, into: &effects)
        }
        session.evseLimits = limits
        finished(.dcChargeParameterDiscovery, then: .scheduleExchange, at: now, into: &effects)
    }
}
