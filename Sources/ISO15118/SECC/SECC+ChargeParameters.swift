/// AC_ and DC_ChargeParameterDiscovery (ISO 15118-20, 8.3.4.4.1 and 8.3.4.5.1): both sides' rated limits.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func chargeParameters(
        _ request: AC_ChargeParameterDiscoveryReq, at now: Moment, into effects: inout [Effect]
    ) {
        let kind = RequestKind.acChargeParameterDiscovery
        guard let selection = session.selection, !selection.service.isDC,
            let limits = PowerLimits(request.ac_CPDReqEnergyTransferMode, service: selection.service),
            limits.areChargeable
        else { return refuse(kind, .failed_WrongChargeParameter, at: now, into: &effects) }
        session.vehicle.limits = limits
        session.vehicleWritesNegatives = request.ac_CPDReqEnergyTransferMode.hasNegativeDischarge
        let response = AC_ChargeParameterDiscoveryRes(
            header: header(at: now), responseCode: .ok,
            ac_CPDResEnergyTransferMode: .init(
                station.limits, service: selection.service, frequency: configuration.nominalFrequency,
                sign: dischargeSign))
        reply(.ac_ChargeParameterDiscoveryRes(response), to: kind, .finished, at: now, into: &effects)
    }

    mutating func chargeParameters(
        _ request: DC_ChargeParameterDiscoveryReq, at now: Moment, into effects: inout [Effect]
    ) {
        let kind = RequestKind.dcChargeParameterDiscovery
        guard let selection = session.selection, selection.service.isDC,
            let limits = PowerLimits(request.dc_CPDReqEnergyTransferMode, service: selection.service),
            limits.areChargeable, limits.maximumChargeCurrent >= 0, limits.maximumVoltage > 0,
            limits.maximumVoltage >= limits.minimumVoltage
        else { return refuse(kind, .failed_WrongChargeParameter, at: now, into: &effects) }
        session.vehicle.limits = limits
        session.vehicleWritesNegatives = request.dc_CPDReqEnergyTransferMode.hasNegativeDischarge
        let response = DC_ChargeParameterDiscoveryRes(
            header: header(at: now), responseCode: .ok,
            dc_CPDResEnergyTransferMode: .init(
                station.limits, service: selection.service, sign: dischargeSign))
        reply(.dc_ChargeParameterDiscoveryRes(response), to: kind, .finished, at: now, into: &effects)
    }
}

extension SECC {
    /// Who sends negative discharge limits is answered alike.
    var dischargeSign: DischargeSign {
        DischargeSign(isNegative: configuration.dischargeLimitsAreNegative || session.vehicleWritesNegatives)
    }
}

extension PowerLimits {
    /// [V2G20-1619], [V2G20-2272] What no EV can mean.
    fileprivate var areChargeable: Bool {
        maximumChargePower.total >= 0 && maximumChargePower.total >= minimumChargePower.total
    }
}
