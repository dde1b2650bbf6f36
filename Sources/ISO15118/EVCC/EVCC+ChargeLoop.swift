/// AC_ and DC_ChargeLoop (ISO 15118-20, 8.3.4.4.2 and 8.3.4.5.4): the cadence of the session, set by the EV.
import ISO15118Messages
import Quantities

extension EVCC {
    func dcChargeLoop(at now: Moment) -> DC_ChargeLoopReq {
        DC_ChargeLoopReq(
            header: header(at: now), displayParameters: displayParameters,
            meterInfoRequested: configuration.requestsMeterInfo, evPresentVoltage: RationalNumber(battery.voltage),
            clReqControlMode: dcControlMode(at: now))
    }

    func acChargeLoop(at now: Moment) -> AC_ChargeLoopReq {
        AC_ChargeLoopReq(
            header: header(at: now), displayParameters: displayParameters,
            meterInfoRequested: configuration.requestsMeterInfo, clReqControlMode: acControlMode(at: now))
    }

    private var displayParameters: DisplayParameters {
        DisplayParameters(
            presentSOC: battery.stateOfCharge.wirePercent, minimumSOC: battery.minimumSOC?.wirePercent,
            targetSOC: battery.targetSOC?.wirePercent, maximumSOC: battery.maximumSOC?.wirePercent,
            chargingComplete: battery.energy.target <= 0,
            batteryEnergyCapacity: battery.capacity.map { RationalNumber($0) })
    }

    mutating func took(_ response: DC_ChargeLoopRes, at now: Moment, into effects: inout [Effect]) {
        effects.append(
            .delivered(response.evsePresentVoltage.quantity(), response.evsePresentCurrent.quantity()))
        loopAnswered(.dcChargeLoop, response.evseStatus, at: now, into: &effects)
    }

    mutating func took(_ response: AC_ChargeLoopRes, at now: Moment, into effects: inout [Effect]) {
        // The target of a Scheduled answer is optional; without one the EV follows the schedule.
        let target = response.clResControlMode.target ?? PhasePower(session.schedule?.power ?? 0)
        effects.append(.follow(limited(target)))
        loopAnswered(.acChargeLoop, response.evseStatus, at: now, into: &effects)
    }

    /// Never beyond either side's limits.
    private func limited(_ target: PhasePower) -> PhasePower {
        let own = battery.limits
        let evse = session.evseLimits
        guard service.isBidirectional else {
            return target.clamped(from: .zero, to: own.maximumChargePower)
                .clamped(from: .zero, to: evse.maximumChargePower)
        }
        return target.clamped(from: own.maximumDischargePower, to: own.maximumChargePower)
            .clamped(from: evse.maximumDischargePower, to: evse.maximumChargePower)
    }

    private mutating func loopAnswered(
        _ kind: RequestKind, _ status: EVSEStatus?, at now: Moment, into effects: inout [Effect]
    ) {
        sequence.completed(kind, .finished)
        if let status { obey(status.evseNotification) }
        if session.stop != nil || session.progress == .renegotiateSchedule {
            return proceed(.powerDelivery, at: now, into: &effects)
        }
        let due = (session.requestedAt ?? now) + configuration.loopInterval
        if due <= now { return proceed(kind, at: now, into: &effects) }
        wait = .next(kind, at: due)
    }
}

extension EVCC {
    /// DC Scheduled: the current that carries the schedule's power within both sides' limits.
    var scheduledCurrent: Amperes {
        guard battery.voltage > 0, battery.energy.maximum > 0, let schedule = session.schedule else { return 0 }
        let power = min(
            schedule.power, battery.limits.maximumChargePower.total, session.evseLimits.maximumChargePower.total)
        let most = min(battery.limits.maximumChargeCurrent, session.evseLimits.maximumChargeCurrent)
        return min(Amperes(max(power, 0).value / battery.voltage.value), max(most, 0))
    }
}
