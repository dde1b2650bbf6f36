/// AC_ and DC_ChargeLoop (ISO 15118-20, 8.3.4.4.2 and 8.3.4.5.4): the answer that carries the latest target.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func chargeLoop(_ request: DC_ChargeLoopReq, at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection, selection.accepts(request.clReqControlMode) else {
            return refuse(.dcChargeLoop, .failed_WrongChargeParameter, at: now, into: &effects)
        }
        session.vehicle.take(request, at: now)
        drive(at: now, into: &effects)
        let code = loopVerdict(at: now)
        if code.isFailure { return refuse(.dcChargeLoop, code, at: now, into: &effects) }
        let measured = station.measurement
        let meter = meterInfo(requested: request.meterInfoRequested, at: now)
        let response = DC_ChargeLoopRes(
            header: header(at: now), responseCode: code, evseStatus: evseStatus(at: now),
            meterInfo: meter,
            evsePresentCurrent: RationalNumber(measured.current),
            evsePresentVoltage: RationalNumber(measured.voltage),
            evsePowerLimitAchieved: isPowerLimitAchieved, evseCurrentLimitAchieved: isCurrentLimitAchieved,
            evseVoltageLimitAchieved: isVoltageLimitAchieved,
            clResControlMode: DC_CLResControlMode(
                station.limits, mobilityAnswer(at: now), service: selection.service, mode: selection.controlMode,
                sign: dischargeSign))
        reply(.dc_ChargeLoopRes(response), to: .dcChargeLoop, .finished, at: now, into: &effects)
        if isServing { effects.append(.vehicleReport(session.vehicle)) }
    }

    mutating func chargeLoop(_ request: AC_ChargeLoopReq, at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection, selection.accepts(request.clReqControlMode) else {
            return refuse(.acChargeLoop, .failed_WrongChargeParameter, at: now, into: &effects)
        }
        session.vehicle.take(request, at: now)
        drive(at: now, into: &effects)
        let code = loopVerdict(at: now)
        if code.isFailure { return refuse(.acChargeLoop, code, at: now, into: &effects) }
        let support = station.gridSupport
        let answer = ACAnswer(
            target: phaseTarget(at: now), reactive: support.reactivePower, present: station.measurement.power,
            mobility: mobilityAnswer(at: now))
        let meter = meterInfo(requested: request.meterInfoRequested, at: now)
        let response = AC_ChargeLoopRes(
            header: header(at: now), responseCode: code, evseStatus: evseStatus(at: now),
            meterInfo: meter,
            evseTargetFrequency: support.frequency.map { RationalNumber($0) },
            clResControlMode: AC_CLResControlMode(
                answer, service: selection.service, mode: selection.controlMode))
        reply(.ac_ChargeLoopRes(response), to: .acChargeLoop, .finished, at: now, into: &effects)
        if isServing { effects.append(.vehicleReport(session.vehicle)) }
    }

    /// OK, or what the EV has not kept: its profile, or the station's wish for another schedule.
    private mutating func loopVerdict(at now: Moment) -> ResponseCode {
        let code = profileVerdict(at: now)
        return code.isOK ? rescheduleVerdict() : code
    }

    /// As long as the EV leaves the needs to the station.
    private func mobilityAnswer(at now: Moment) -> MobilityAnswer {
        guard session.selection?.mobilityNeedsMode == .secc else { return MobilityAnswer() }
        return MobilityAnswer(session.scheduling.mobilityNeeds, at: now)
    }
}

extension SECC {
    // The flags say that the EVSE, not the EV, holds the value back. One per cent is the converter's own deviation.
    private var isPowerLimitAchieved: Bool {
        let power = station.measurement.voltage * station.measurement.current
        let limits = station.limits
        return power < 0
            ? power <= limits.maximumDischargePower.total * 0.99 : power >= limits.maximumChargePower.total * 0.99
    }

    private var isCurrentLimitAchieved: Bool {
        let current = station.measurement.current
        let limits = station.limits
        return current < 0
            ? current <= limits.maximumDischargeCurrent * 0.99 : current >= limits.maximumChargeCurrent * 0.99
    }

    private var isVoltageLimitAchieved: Bool {
        station.measurement.voltage >= station.limits.maximumVoltage * 0.99
    }
}
