/// ScheduleExchange (ISO 15118-20, 8.3.4.3.7): the EV's needs, and with Scheduled control its choice of a schedule.
import ISO15118Messages
import Quantities

extension EVCC {
    func scheduleExchange(at now: Moment) -> ScheduleExchangeReq {
        ScheduleExchangeReq(
            header: header(at: now), maximumSupportingPoints: configuration.maximumSupportingPoints,
            seReqControlMode: controlMode == .dynamic
                ? .dynamic_SEReqControlMode(dynamicNeeds(at: now))
                : .scheduled_SEReqControlMode(scheduledNeeds(at: now)))
    }

    private func dynamicNeeds(at now: Moment) -> Dynamic_SEReqControlMode {
        let energy = battery.energy
        return Dynamic_SEReqControlMode(
            // The schema wants a time: an EV without one stays for a day.
            departureTime: secondsToDeparture(from: now) ?? 86_400,
            minimumSOC: battery.minimumSOC?.wirePercent, targetSOC: battery.targetSOC?.wirePercent,
            evTargetEnergyRequest: RationalNumber(energy.target),
            evMaximumEnergyRequest: RationalNumber(energy.maximum),
            evMinimumEnergyRequest: RationalNumber(energy.minimum),
            evMaximumV2XEnergyRequest: service.isBidirectional ? energy.maximumV2X.map { RationalNumber($0) } : nil,
            evMinimumV2XEnergyRequest: service.isBidirectional ? energy.minimumV2X.map { RationalNumber($0) } : nil)
    }

    private func scheduledNeeds(at now: Moment) -> Scheduled_SEReqControlMode {
        Scheduled_SEReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evEnergyOffer: service.isBidirectional ? configuration.energyOffer : nil)
    }

    /// The station's word counts where the EV leaves the needs to it.
    func secondsToDeparture(from now: Moment) -> UInt32? {
        (session.mobilityNeeds?.departure ?? configuration.departure).map { UInt32(clamped: ($0 - now).seconds) }
    }

    mutating func took(_ response: ScheduleExchangeRes, at now: Moment, into effects: inout [Effect]) {
        guard response.evseProcessing == .finished else {
            return again(.scheduleExchange, at: now, into: &effects)
        }
        guard takeSchedule(response, at: now, into: &effects) else {
            return giveUp(.nothingInCommon, after: .scheduleExchange, at: now, into: &effects)
        }
        if response.goToPause == true { session.stop = session.stop ?? .pause }
        session.progress = .start
        let isRescheduling = sequence.stage == .reschedulingDC
        let next: RequestKind = service.isDC && !isRescheduling ? .cableCheck : .powerDelivery
        finished(.scheduleExchange, then: next, at: now, into: &effects)
    }

    /// What the battery and both sides' limits allow.
    var means: ChargingPlan.Means {
        ChargingPlan.Means(
            battery: battery.energy,
            chargePower: min(
                battery.limits.maximumChargePower.total, session.evseLimits.maximumChargePower.total),
            dischargePower: service.isBidirectional
                ? max(battery.limits.maximumDischargePower.total, session.evseLimits.maximumDischargePower.total)
                : 0,
            departure: session.mobilityNeeds?.departure ?? configuration.departure)
    }

    /// Scheduled control: what the chosen schedule and the battery make of this moment.
    func scheduledPower(at now: Moment) -> Watts {
        guard let option = session.plan?.option else { return 0 }
        return means.power(
            option.charging.power.value(at: now).total, option.discharging?.power.value(at: now).total ?? 0, after: 0)
    }

    /// False when the answer is not of the control mode that was selected.
    mutating func takeSchedule(
        _ response: ScheduleExchangeRes, at now: Moment, into effects: inout [Effect]
    ) -> Bool {
        switch (response.seResControlMode, controlMode) {
        case (.dynamic_SEResControlMode(let mode), .dynamic):
            session.plan = nil
            take(
                MobilityAnswer(
                    departureTime: mode.departureTime, minimumSOC: mode.minimumSOC, targetSOC: mode.targetSOC),
                at: now, into: &effects)
        case (.scheduled_SEResControlMode(let offer), .scheduled):
            let options = offer.scheduleTuple.map { ScheduleOption($0, at: now) }
            session.plan = ChargingPlan.best(of: options, means, from: now)
        default: return false
        }
        return true
    }
}
