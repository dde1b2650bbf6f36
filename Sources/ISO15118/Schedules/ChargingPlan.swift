/// What an EV makes of a schedule that it is offered: power, energy and cost until it leaves, and its choice.
import ISO15118Messages
import Quantities

/// An EV's way through one schedule: it charges with all that the schedule gives until the battery is full, and
/// discharges where the schedule gives nothing else.
struct ChargingPlan: Equatable, Sendable {
    var option: ScheduleOption
    /// What the EV announces as its power profile.
    private(set) var power: PowerTimeline
    /// Into the battery until departure.
    private(set) var energy: WattHours = 0
    /// In the schedule's currency, or price level times kilowatt-hours; 0 without prices. What is charged beyond the
    /// driver's target is no reason against a schedule and is left out.
    private(set) var cost = 0.0

    /// What the EV can do, seen from now.
    struct Means: Equatable, Sendable {
        var battery: EnergyRequests
        /// The least of both sides, ≥ 0 and ≤ 0.
        var chargePower: Watts
        var dischargePower: Watts
        var departure: Moment?
    }

    init(_ option: ScheduleOption, _ means: Means, from now: Moment) {
        self.option = option
        let now = now.wholeSecond
        var charging = PowerTimeline.Walk(option.charging.power)
        var discharging = option.discharging.map { PowerTimeline.Walk($0.power) }
        var prices = PriceWalk(option.charging.prices, at: now)
        var refunds = PriceWalk(option.discharging?.prices ?? option.charging.prices, at: now)
        let end = min(option.charging.power.end, means.departure ?? option.charging.power.end)
        var steps: [PowerTimeline.Step] = []
        var moment = now
        while moment < end, steps.count < 2047 {
            let (most, mostEnd) = charging.step(at: moment)
            let (least, leastEnd) = discharging?.step(at: moment) ?? (.zero, nil)
            let watts = means.power(most.total, least.total, after: energy)
            let (price, priceEnd) = watts < 0 ? refunds.step(at: moment, watts) : prices.step(at: moment, watts)
            var until = [mostEnd, leastEnd, priceEnd].reduce(end) { min($0, $1 ?? end) }
            if watts != 0 {
                // Whole seconds: the step in which the battery gets full ends a little late.
                let room = watts > 0 ? means.battery.maximum - energy : means.battery.cyclingFloor - energy
                let seconds = min((room / WattHours(watts.value)) * 3600, 1e8)
                until = min(until, moment + .seconds(Int64(seconds) + 1))
            }
            let flow = watts.over(until - moment)
            // Up to the target alone.
            let priced = flow < 0 ? flow : min(flow, max(means.battery.target - energy, 0))
            cost += price * priced.value / 1000
            energy = energy + flow
            steps.append(watts: watts, until - moment)
            moment = until
        }
        power = PowerTimeline(from: now, steps.isEmpty ? [.init(.seconds(1), .zero)] : steps)
    }

    /// The cheapest plan that reaches the driver's target, or else the one that comes closest; equals go to the first.
    static func best(of options: [ScheduleOption], _ means: Means, from now: Moment) -> ChargingPlan? {
        var best: ChargingPlan?
        for option in options {
            let plan = ChargingPlan(option, means, from: now)
            guard let other = best else {
                best = plan
                continue
            }
            let enough = (plan.energy >= means.battery.target, other.energy >= means.battery.target)
            let isBetter =
                switch enough {
                case (true, true): plan.cost < other.cost
                case (true, false): true
                case (false, true): false
                case (false, false): plan.energy > other.energy
                }
            if isBetter { best = plan }
        }
        return best
    }
}

extension ChargingPlan.Means {
    /// What the EV does with what a schedule gives, once `energy` has gone into the battery.
    func power(_ most: Watts, _ least: Watts, after energy: WattHours) -> Watts {
        if most > 0 { return battery.maximum > energy ? max(min(most, chargePower), 0) : 0 }
        guard least < 0, battery.cyclingFloor < energy else { return 0 }
        return min(max(least, dischargePower), 0)
    }
}

extension EnergyRequests {
    /// How much more the battery must hold before it may be discharged; negative when it may.
    var cyclingFloor: WattHours { minimumV2X ?? minimum }
}

extension [PowerTimeline.Step] {
    fileprivate mutating func append(watts: Watts, _ duration: Duration) {
        if let last, last.value.l1 == watts {
            self[count - 1].duration += duration
        } else {
            append(PowerTimeline.Step(duration, PhasePower(watts)))
        }
    }
}

/// The price of energy over time: of a kilowatt-hour, or the level.
private struct PriceWalk {
    private var levels: Timeline<Double>.Walk?
    private var rules: Timeline<[PriceRule]>.Walk?

    init(_ schedule: PriceSchedule?, at now: Moment) {
        switch schedule {
        case nil: break
        case .priceLevelSchedule(let schedule):
            levels = Timeline<Double>.Walk(
                Timeline(
                    anchor: schedule.timeAnchor, schedule.priceLevelScheduleEntries.priceLevelScheduleEntry, at: now,
                    duration: { $0.duration }, value: { Double($0.priceLevel) }))
        case .absolutePriceSchedule(let schedule):
            rules = Timeline<[PriceRule]>.Walk(
                Timeline(
                    anchor: schedule.timeAnchor, schedule.priceRuleStacks.priceRuleStack, at: now,
                    duration: { $0.duration }, value: { $0.priceRule }))
        }
    }

    /// The price at a power: of the rule with the highest PowerRangeStart that the power reaches.
    mutating func step(at moment: Moment, _ power: Watts) -> (price: Double, until: Moment?) {
        if let (level, until) = levels?.step(at: moment) { return (level, until) }
        guard let (stack, until) = rules?.step(at: moment) else { return (0, nil) }
        var best: PriceRule?
        for rule in stack where rule.powerRangeStart.number <= power.magnitude.value {
            if let found = best, found.powerRangeStart.number > rule.powerRangeStart.number { continue }
            best = rule
        }
        return ((best ?? stack.first)?.energyFee.number ?? 0, until)
    }
}
