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
            remainingTimeToMinimumSOC: battery.timeToMinimumSOC.map { UInt32(clamped: $0.seconds) },
            remainingTimeToTargetSOC: battery.timeToTargetSOC.map { UInt32(clamped: $0.seconds) },
            remainingTimeToMaximumSOC: battery.timeToMaximumSOC.map { UInt32(clamped: $0.seconds) },
            chargingComplete: battery.energy.target <= 0,
            batteryEnergyCapacity: battery.capacity.map { RationalNumber($0) }, inletHot: battery.isInletHot)
    }

    mutating func took(_ response: DC_ChargeLoopRes, at now: Moment, into effects: inout [Effect]) {
        session.evseLimits.take(response.clResControlMode)
        take(response.clResControlMode.mobility, at: now, into: &effects)
        effects.append(
            .delivered(response.evsePresentVoltage.quantity(), response.evsePresentCurrent.quantity()))
        if controlMode == .scheduled { ramp(to: PhasePower(scheduledPower(at: now)), at: now) }
        loopAnswered(.dcChargeLoop, response.evseStatus, response.meterInfo, at: now, into: &effects)
    }

    mutating func took(_ response: AC_ChargeLoopRes, at now: Moment, into effects: inout [Effect]) {
        take(response.clResControlMode.mobility, at: now, into: &effects)
        // The target of a Scheduled answer is optional; without one the EV follows the schedule.
        ramp(to: response.clResControlMode.target ?? PhasePower(scheduledPower(at: now)), at: now)
        if session.leaving == nil { effects.append(.follow(session.ramp.power)) }
        let support = GridSupport(
            reactivePower: response.clResControlMode.reactiveTarget?.clamped(to: battery.maximumReactivePower),
            frequency: response.evseTargetFrequency?.number)
        if support != session.gridSupport {
            session.gridSupport = support
            effects.append(.support(support))
        }
        loopAnswered(.acChargeLoop, response.evseStatus, response.meterInfo, at: now, into: &effects)
    }

    private mutating func loopAnswered(
        _ kind: RequestKind, _ status: EVSEStatus?, _ meter: MeterInfo?, at now: Moment, into effects: inout [Effect]
    ) {
        sequence.completed(kind, .finished)
        if let meter { session.aside.shownMeter = meter }
        if let status { obey(status.evseNotification, at: now, into: &effects) }
        rampDown(at: now, into: &effects)
        if wantsPowerDelivery, isRampedDown(at: now) {
            return proceed(.powerDelivery, at: now, into: &effects)
        }
        let due = (session.requestedAt ?? now) + configuration.loopInterval
        if due <= now { return proceed(kind, at: now, into: &effects) }
        wait = .next(kind, at: due)
    }

    /// MobilityNeedsMode 2: the station knows when the driver leaves and what he needs.
    mutating func take(_ answer: MobilityAnswer, at now: Moment, into effects: inout [Effect]) {
        guard session.selection?.parameters.mobilityNeedsMode == .secc, answer != MobilityAnswer() else { return }
        var needs = MobilityNeeds(answer, at: now)
        // The wire counts whole seconds from each answer on: a moment that only wavers is the same moment.
        if let last = session.mobilityNeeds?.departure, let next = needs.departure,
            (-1...1).contains((next - last).seconds)
        {
            needs.departure = last
        }
        guard needs != session.mobilityNeeds else { return }
        session.mobilityNeeds = needs
        effects.append(.mobilityNeeds(needs))
    }
}

// How power moves from one answer to the next.
extension EVCC {
    /// Where the EV is on its way to what it was asked for.
    struct Ramp: Equatable, Sendable {
        var power = PhasePower.zero
        /// Of the last step; nil: none yet.
        var at: Moment?
    }

    /// One step towards `target`, within the limits of both sides, never faster than either lets power change.
    mutating func ramp(to target: PhasePower, at now: Moment) {
        let goal = limited(target)
        var next = goal
        if let rate = rampPerSecond {
            let last = session.ramp.power.like(goal)
            let elapsed = now - (session.ramp.at ?? now)
            // A limit that has come closer is no wish: it is obeyed at once.
            next = limited(last.approaching(goal, by: rate * min(max(elapsed.seconds, 0), 1)))
        }
        session.ramp = Ramp(power: next, at: now)
    }

    /// Change of power in a second, ≥ 0, the slower one of both sides; nil: as fast as it likes. A station that says
    /// something negative lets nothing change.
    private var rampPerSecond: Watts? {
        let evse = session.evseLimits.rampPercentPerMinute.map {
            max(session.evseLimits.maximumChargePower.total, 0) * (max($0, 0) / 100 / 60)
        }
        guard let own = configuration.rampPerSecond.map({ max($0, 0) }) else { return evse }
        return evse.map { min($0, own) } ?? own
    }

    /// Never beyond either side's limits.
    private func limited(_ target: PhasePower) -> PhasePower {
        let own = battery.limits
        let evse = session.evseLimits
        let isBidirectional = service.isBidirectional
        let power = target.clamped(
            from: isBidirectional ? own.maximumDischargePower : .zero, to: own.maximumChargePower
        ).clamped(from: isBidirectional ? evse.maximumDischargePower : .zero, to: evse.maximumChargePower)
        guard !service.isDC, let asymmetry = evse.maximumAsymmetry else { return power }
        // One phase alone is as far from the others as it has power.
        return power.isPerPhase
            ? power.balanced(within: asymmetry) : PhasePower(power.l1.bounded(-asymmetry, asymmetry))
    }

    /// DC Scheduled: the current that carries the power of the schedule within both sides' limits.
    func scheduledCurrent(at now: Moment) -> Amperes {
        guard battery.voltage > 0 else { return 0 }
        let power = session.ramp.at == nil && rampPerSecond == nil ? scheduledPower(at: now) : session.ramp.power.total
        let own = battery.limits
        let evse = session.evseLimits
        return Amperes(power.value / battery.voltage.value).bounded(
            max(own.maximumDischargeCurrent, evse.maximumDischargeCurrent),
            min(own.maximumChargeCurrent, evse.maximumChargeCurrent))
    }
}
