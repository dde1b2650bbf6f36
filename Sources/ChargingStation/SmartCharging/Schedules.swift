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
        // [K18.FR.24] The vehicle chooses where the central system gave several.
        let count = min(profiles.scheduleCount(ofTransaction: evses[index].transaction?.id), 3)
        let options = (0..<count).map { scheduleOption($0, needs.pricing, at: index, turn.now) }
        let last = evses[index].offeredSchedules
        guard !options.map(\.charging).continues(last.map(\.charging), from: turn.now) else { return }
        evses[index].offeredSchedules = options
        tellSECC(.schedules(options), at: index, &turn)
        // [K16.FR.02]
        if !last.isEmpty, evses[index].isTransferring { tellSECC(.notify(.scheduleRenegotiation), at: index, &turn) }
    }

    /// - Parameter choice: 0 for the first schedule of each profile.
    private func scheduleOption(_ choice: Int, _ pricing: Pricing, at index: Int, _ now: Moment) -> ScheduleOption {
        let ratings = evses[index].ratings
        var situation = situation(of: index)
        situation.scheduleIndex = choice
        let composite = profiles.compositeSchedule(
            from: DateTime(now), seconds: Self.horizon, unit: .w, for: situation)
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
        var option = ScheduleOption(
            id: UInt32(choice + 1), charging: EnergySchedule(power: PowerTimeline(from: now, steps)))
        if evses[index].mayDischarge {
            let power = PowerTimeline(from: now, [.init(day, PhasePower(-ratings.maximumDischargePower))])
            option.discharging = EnergySchedule(power: power)
        }
        if let priced = profiles.pricedSchedule(at: DateTime(now), for: situation) { option.price(by: priced, pricing) }
        return option
    }

    /// [K16, K18] The vehicle has chosen: the central system hears of its power profile.
    mutating func vehiclePlans(_ profile: PowerProfile, at index: Int, _ turn: inout Turn) {
        guard let id = profile.scheduleID else { return }
        evses[index].plan = profile.power.planSteps
        let choice = Int(id) - 1
        if choice != evses[index].scheduleIndex {
            evses[index].scheduleIndex = max(choice, 0)
            retarget(index, &turn)
        }
        guard canCall, settings.smartChargingEnabled else { return }
        // [K18] In the central system's own words, where the schedule is one of its own.
        let ids = profiles.scheduleIDs(ofTransaction: evses[index].transaction?.id)
        let scheduleID = ids.indices.contains(choice) ? ids[choice] : Int(id)
        var start = 0
        let periods = profile.power.steps.prefix(1024).map { step in
            defer { start += Int(step.duration.seconds) }
            let power = step.value.total
            return ChargingSchedulePeriod(
                startPeriod: start, limit: max(power, 0).value,
                dischargeLimit: power < 0 ? power.value : nil)
        }
        let schedule = ChargingSchedule(
            id: scheduleID, startSchedule: DateTime(profile.power.start),
            duration: start, chargingRateUnit: .w, chargingSchedulePeriod: periods)
        enqueue(
            .notifyEVChargingSchedule(
                NotifyEVChargingScheduleRequest(
                    timeBase: DateTime(profile.power.start), chargingSchedule: schedule, evseId: evses[index].id,
                    selectedChargingScheduleId: max(scheduleID, 0), powerToleranceAcceptance: profile.acceptsTolerance)),
            for: .chargingSchedule, &turn)
    }
}

extension PowerTimeline {
    /// Beyond its end the vehicle has said nothing.
    fileprivate var planSteps: [PlanStep] {
        var start = start
        var plan: [PlanStep] = []
        for step in steps.prefix(1024) {
            plan.append(PlanStep(start: DateTime(start), limit: max(step.value.total, 0)))
            start = start + step.duration
        }
        plan.append(PlanStep(start: DateTime(start), limit: nil))
        return plan
    }
}

extension [EnergySchedule] {
    fileprivate func continues(_ last: [EnergySchedule], from now: Moment) -> Bool {
        count == last.count
            && zip(last, self).allSatisfy { $0.power.continues(as: $1.power, from: now) && $0.isPriced(as: $1) }
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
