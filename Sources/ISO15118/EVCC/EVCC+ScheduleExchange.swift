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
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum))
    }

    func secondsToDeparture(from now: Moment) -> UInt32? {
        configuration.departure.map { UInt32(clamped: ($0 - now).seconds) }
    }

    mutating func took(_ response: ScheduleExchangeRes, at now: Moment, into effects: inout [Effect]) {
        guard response.evseProcessing == .finished else {
            return again(.scheduleExchange, at: now, into: &effects)
        }
        switch (response.seResControlMode, controlMode) {
        case (.dynamic_SEResControlMode, .dynamic): session.schedule = nil
        case (.scheduled_SEResControlMode(let offer), .scheduled):
            guard let tuple = offer.scheduleTuple.first else { return end(.nothingInCommon, into: &effects) }
            let entries = tuple.chargingSchedule.powerSchedule.powerScheduleEntries.powerScheduleEntry
            session.schedule = Schedule(
                tupleID: tuple.scheduleTupleID, power: entries.first.map { $0.power.quantity() } ?? 0)
        default: return giveUp(.nothingInCommon, after: .scheduleExchange, at: now, into: &effects)
        }
        if response.goToPause == true { session.stop = session.stop ?? .pause }
        session.progress = .start
        let isRescheduling = sequence.stage == .reschedulingDC
        let next: RequestKind = service.isDC && !isRescheduling ? .cableCheck : .powerDelivery
        finished(.scheduleExchange, then: next, at: now, into: &effects)
    }
}
