// OCPP 2.1, K15 to K17: from the limits of charging profiles to the schedule that a vehicle plans with under Scheduled
// control, and back to what it made of it.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// How far ahead a vehicle may plan.
    private static let horizon = 86_400

    /// Offers the limits of the day as a schedule. A set-point is no limit: it lives within the schedule, as the target.
    ///
    /// A vehicle that already charges by another schedule is asked to exchange it.
    mutating func offerSchedule(_ index: Int, _ turn: inout Turn) {
        guard let needs = evses[index].needs, needs.controlMode == .scheduled, evses[index].profileDue == nil else {
            return
        }
        let option = scheduleOption(at: index, turn.now)
        let last = evses[index].offeredSchedule
        guard last.map({ !$0.continues(as: option.charging.power, from: turn.now) }) ?? true else { return }
        evses[index].offeredSchedule = option.charging.power
        tellSECC(.schedules([option]), at: index, &turn)
        if last != nil, evses[index].isTransferring { tellSECC(.notify(.scheduleRenegotiation), at: index, &turn) }
    }

    private func scheduleOption(at index: Int, _ now: Moment) -> ScheduleOption {
        let ratings = evses[index].ratings
        let composite = profiles.compositeSchedule(
            from: DateTime(now), seconds: Self.horizon, unit: .w, for: situation(of: index))
        let periods = composite.chargingSchedulePeriod
        var steps: [PowerTimeline.Step] = []
        for (place, period) in periods.enumerated() {
            let end = place + 1 < periods.count ? periods[place + 1].startPeriod : Self.horizon
            let power = Watts(period.limit ?? .infinity).clamped(to: 0...ratings.maximumChargePower)
            let duration = Duration.seconds(max(end - period.startPeriod, 1))
            if steps.last?.value.l1 == power {
                steps[steps.count - 1].duration += duration
            } else {
                steps.append(PowerTimeline.Step(duration, PhasePower(power)))
            }
        }
        let day = Duration.seconds(Self.horizon)
        if steps.isEmpty { steps = [PowerTimeline.Step(day, PhasePower(ratings.maximumChargePower))] }
        var option = ScheduleOption(id: 1, charging: EnergySchedule(power: PowerTimeline(from: now, steps)))
        if evses[index].mayDischarge {
            let power = PowerTimeline(from: now, [.init(day, PhasePower(-ratings.maximumDischargePower))])
            option.discharging = EnergySchedule(power: power)
        }
        return option
    }

    /// [K16.FR.06] The vehicle has chosen: the central system hears of its power profile.
    mutating func vehiclePlans(_ profile: PowerProfile, at index: Int, _ turn: inout Turn) {
        guard let id = profile.scheduleID, canCall, settings.smartChargingEnabled else { return }
        var start = 0
        let periods = profile.power.steps.prefix(1024).map { step in
            defer { start += Int(step.duration.seconds) }
            let power = step.value.total
            return ChargingSchedulePeriod(
                startPeriod: start, limit: max(power, 0).value,
                dischargeLimit: power < 0 ? power.value : nil)
        }
        let schedule = ChargingSchedule(
            id: Int(id), startSchedule: DateTime(profile.power.start),
            duration: start, chargingRateUnit: .w, chargingSchedulePeriod: periods)
        enqueue(
            .notifyEVChargingSchedule(
                NotifyEVChargingScheduleRequest(
                    timeBase: DateTime(profile.power.start), chargingSchedule: schedule, evseId: evses[index].id,
                    selectedChargingScheduleId: Int(id), powerToleranceAcceptance: profile.acceptsTolerance)),
            for: .chargingSchedule, &turn)
    }
}

extension PowerTimeline {
    /// Whether another timeline says the same of the time from `now` on. A second more or less is the wire's rounding,
    /// and the end is only where the view ends.
    fileprivate func continues(as other: PowerTimeline, from now: Moment) -> Bool {
        let mine = future(from: now)
        let others = other.future(from: now)
        guard mine.count == others.count else { return false }
        for (place, pair) in zip(mine, others).enumerated() {
            guard pair.0.power == pair.1.power else { return false }
            let isLast = place == mine.count - 1
            guard isLast || abs((pair.0.end - pair.1.end).seconds) <= 1 else { return false }
        }
        return true
    }

    private func future(from now: Moment) -> [(end: Moment, power: PhasePower)] {
        var end = start
        var future: [(end: Moment, power: PhasePower)] = []
        for step in steps {
            end = end + step.duration
            if end > now { future.append((end, step.value)) }
        }
        return future.isEmpty ? steps.suffix(1).map { (now, $0.value) } : future
    }
}
