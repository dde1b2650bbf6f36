/// AC_ and DC_ChargeLoop (ISO 15118-20, 8.3.4.4.2 and 8.3.4.5.4): the answer that carries the latest target.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func chargeLoop(_ request: DC_ChargeLoopReq, at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection, selection.accepts(request.clReqControlMode) else {
            return refuse(.dcChargeLoop, .failed_WrongChargeParameter, at: now, into: &effects)
        }
        session.vehicle.take(request, at: now)
        drive(into: &effects)
        let measured = station.measurement
        let response = DC_ChargeLoopRes(
            header: header(at: now), responseCode: .ok, evseStatus: evseStatus,
            meterInfo: request.meterInfoRequested ? meterInfo(at: now) : nil,
            evsePresentCurrent: RationalNumber(measured.current),
            evsePresentVoltage: RationalNumber(measured.voltage),
            evsePowerLimitAchieved: isPowerLimitAchieved, evseCurrentLimitAchieved: isCurrentLimitAchieved,
            evseVoltageLimitAchieved: isVoltageLimitAchieved,
            clResControlMode: DC_CLResControlMode(
                station.limits, service: selection.service, mode: selection.controlMode, sign: dischargeSign))
        reply(.dc_ChargeLoopRes(response), to: .dcChargeLoop, .finished, at: now, into: &effects)
        effects.append(.vehicleReport(session.vehicle))
    }

    mutating func chargeLoop(_ request: AC_ChargeLoopReq, at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection, selection.accepts(request.clReqControlMode) else {
            return refuse(.acChargeLoop, .failed_WrongChargeParameter, at: now, into: &effects)
        }
        session.vehicle.take(request, at: now)
        drive(into: &effects)
        let response = AC_ChargeLoopRes(
            header: header(at: now), responseCode: .ok, evseStatus: evseStatus,
            meterInfo: request.meterInfoRequested ? meterInfo(at: now) : nil,
            clResControlMode: AC_CLResControlMode(
                target: phaseTarget(), present: station.measurement.power, service: selection.service,
                mode: selection.controlMode))
        reply(.ac_ChargeLoopRes(response), to: .acChargeLoop, .finished, at: now, into: &effects)
        effects.append(.vehicleReport(session.vehicle))
    }

    private func meterInfo(at now: Moment) -> MeterInfo? {
        guard let meter = station.meter else { return nil }
        return MeterInfo(
            meterID: configuration.meterID, chargedEnergyReadingWh: UInt64(clamped: meter.imported.value),
            bpt_DischargedEnergyReadingWh: UInt64(clamped: meter.exported.value), meterTimestamp: now.utcSeconds)
    }
}

extension SECC {
    // The flags say that the EVSE, not the EV, holds the value back. One per cent is the converter's own deviation.
    private var isPowerLimitAchieved: Bool {
        let power = station.measurement.voltage * station.measurement.current
        return power > 0
            ? power >= station.limits.maximumChargePower.total * 0.99
            : power < 0 && power <= station.limits.maximumDischargePower.total * 0.99
    }

    private var isCurrentLimitAchieved: Bool {
        let current = station.measurement.current
        return current > 0
            ? current >= station.limits.maximumChargeCurrent * 0.99
            : current < 0 && current <= station.limits.maximumDischargeCurrent * 0.99
    }

    private var isVoltageLimitAchieved: Bool {
        station.measurement.voltage >= station.limits.maximumVoltage * 0.99
    }
}
