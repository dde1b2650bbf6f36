/// Power and prices over time, between C's structures and the engines' values.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

/// The most steps of a schedule.
private let mostSteps = 1024

extension PowerTimeline {
    /// Each power as `check` lets it be.
    init(
        _ start: ebb_moment, _ steps: UnsafePointer<ebb_step>?, _ count: Int,
        _ check: (Double) throws(Refusal) -> Watts
    ) throws(Refusal) {
        // Sums of durations must not overflow; ten years are more than any schedule means.
        var left: UInt64 = 10 * 366 * 86_400
        let steps = try list(steps, count, atMost: mostSteps) { (image) throws(Refusal) -> Step in
            guard image.seconds > 0, image.seconds <= left else { throw .invalidValue }
            left -= UInt64(image.seconds)
            return Step(.seconds(Int64(image.seconds)), try PhasePower(image.power, check))
        }
        guard !steps.isEmpty else { throw .invalidList }
        self.init(from: try Moment(start), steps)
    }
}

extension ScheduleOption {
    init(_ image: ebb_schedule_option) throws(Refusal) {
        guard image.id > 0 else { throw .invalidValue }
        self.init(id: image.id, charging: try EnergySchedule(image.charging, Watts.positive))
        if let discharging = image.discharging {
            self.discharging = try EnergySchedule(discharging.pointee, Watts.negative)
        }
    }

    /// What `SECC.Input.schedules` takes.
    static func options(
        _ start: UnsafePointer<ebb_schedule_option>?, _ count: Int
    ) throws(Refusal) -> [ScheduleOption] {
        let options = try list(start, count, atMost: 3, ScheduleOption.init(_:))
        guard !options.isEmpty else { throw .invalidList }
        for (index, option) in options.enumerated() where options[..<index].contains(where: { $0.id == option.id }) {
            throw .invalidList
        }
        return options
    }
}

extension EnergySchedule {
    fileprivate init(_ image: ebb_schedule, _ check: (Double) throws(Refusal) -> Watts) throws(Refusal) {
        self.init(power: try PowerTimeline(image.start, image.steps, image.step_count, check))
        tolerance = try .told(image.tolerance)
        availableEnergy = try .told(image.available_energy)
        if let tolerance, tolerance <= 0 { throw .invalidValue }
        if let availableEnergy, availableEnergy <= 0 { throw .invalidValue }
        prices = try image.prices.map { (prices) throws(Refusal) in try PriceSchedule(prices.pointee) }
    }
}

extension MobilityNeeds {
    init(_ image: ebb_mobility_needs) throws(Refusal) {
        self.init(
            departure: try .told(image.departure_ns), minimumSOC: try .told(image.minimum_soc),
            targetSOC: try .told(image.target_soc), acknowledgeWithin: try .told(image.acknowledge_within),
            prices: try image.prices.map { (prices) throws(Refusal) in try PriceSchedule(prices.pointee) })
    }

    var image: ebb_mobility_needs {
        ebb_mobility_needs(
            departure_ns: departure.image, minimum_soc: minimumSOC.number, target_soc: targetSOC.number,
            acknowledge_within: acknowledgeWithin.seconds, prices: nil)
    }
}

// MARK: Prices

extension PriceSchedule {
    fileprivate init(_ image: ebb_prices) throws(Refusal) {
        guard image.id > 0 else { throw .invalidValue }
        switch image.kind {
        case EBB_PRICE_LEVELS: self = .priceLevelSchedule(try PriceLevelSchedule(image))
        case EBB_ABSOLUTE_PRICES: self = .absolutePriceSchedule(try AbsolutePriceSchedule(image))
        default: throw .invalidValue
        }
    }
}

/// At least one step.
private func priceSteps<Step>(
    _ start: UnsafePointer<ebb_price_step>?, _ count: Int, _ convert: (ebb_price_step) throws(Refusal) -> Step
) throws(Refusal) -> [Step] {
    let steps = try list(start, count, atMost: mostSteps) { (image) throws(Refusal) -> Step in
        guard image.seconds > 0 else { throw .invalidValue }
        return try convert(image)
    }
    guard !steps.isEmpty else { throw .invalidList }
    return steps
}

extension PriceLevelSchedule {
    fileprivate init(_ image: ebb_prices) throws(Refusal) {
        let levels = image.level_count
        let steps = try priceSteps(image.steps, image.step_count) { (step) throws(Refusal) in
            guard step.level <= levels else { throw .invalidValue }
            return PriceLevelScheduleEntry(duration: step.seconds, priceLevel: step.level)
        }
        self.init(
            timeAnchor: image.start, priceScheduleID: image.id, numberOfPriceLevels: levels,
            priceLevelScheduleEntries: PriceLevelScheduleEntryList(priceLevelScheduleEntry: steps))
    }
}

extension AbsolutePriceSchedule {
    fileprivate init(_ image: ebb_prices) throws(Refusal) {
        let stacks = try priceSteps(image.steps, image.step_count) { (step) throws(Refusal) in
            PriceRuleStack(
                duration: step.seconds, priceRule: try rules(step) { (rule) throws(Refusal) in try PriceRule(rule) })
        }
        self.init(
            timeAnchor: image.start, priceScheduleID: image.id, currency: try text(image.currency, atMost: 3),
            language: try text(image.language, atMost: 3), priceAlgorithm: try text(image.algorithm, atMost: 255),
            minimumCost: try rational(image.minimum_cost), maximumCost: try rational(image.maximum_cost),
            priceRuleStacks: PriceRuleStackList(priceRuleStack: stacks))
    }
}

private func rules<Rule>(
    _ step: ebb_price_step, _ convert: (ebb_price_rule) throws(Refusal) -> Rule
) throws(Refusal) -> [Rule] {
    let rules = try list(step.rules, step.rule_count, atMost: 8, convert)
    guard !rules.isEmpty else { throw .invalidList }
    return rules
}

/// NAN stands for none.
private func rational(_ number: Double) throws(Refusal) -> RationalNumber? {
    number.isNaN ? nil : try finite(number)
}

private func finite(_ number: Double) throws(Refusal) -> RationalNumber {
    RationalNumber(try Watts(finite: number))
}

/// −1 stands for none.
private func whole<Number: FixedWidthInteger>(
    _ number: Int64, atMost most: Number = .max
) throws(Refusal) -> Number? {
    if number == -1 { return nil }
    guard let number = Number(exactly: number), number <= most else { throw .invalidValue }
    return number
}

extension PriceRule {
    fileprivate init(_ image: ebb_price_rule) throws(Refusal) {
        self.init(
            energyFee: try finite(image.energy_fee), parkingFee: try rational(image.parking_fee),
            parkingFeePeriod: try whole(image.parking_fee_period),
            carbonDioxideEmission: try whole(Int64(image.carbon_dioxide)),
            renewableGenerationPercentage: try whole(Int64(image.renewable_percentage), atMost: 100),
            powerRangeStart: try finite(image.power_range_start))
    }
}

// MARK: What an EV offers

extension EVEnergyOffer {
    init(_ image: ebb_energy_offer) throws(Refusal) {
        let steps = try list(image.steps, image.step_count, atMost: mostSteps) { (step) throws(Refusal) in
            guard step.seconds > 0 else { throw .invalidValue }
            return EVPowerScheduleEntry(duration: step.seconds, power: try finite(step.power.l1))
        }
        guard !steps.isEmpty else { throw .invalidList }
        let stacks = try priceSteps(image.price_steps, image.price_step_count) { (step) throws(Refusal) in
            EVPriceRuleStack(
                duration: step.seconds,
                evPriceRule: try rules(step) { (rule) throws(Refusal) in
                    EVPriceRule(
                        energyFee: try finite(rule.energy_fee), powerRangeStart: try finite(rule.power_range_start))
                })
        }
        self.init(
            evPowerSchedule: EVPowerSchedule(
                timeAnchor: image.start, evPowerScheduleEntries: EVPowerScheduleEntryList(evPowerScheduleEntry: steps)),
            evAbsolutePriceSchedule: EVAbsolutePriceSchedule(
                timeAnchor: image.price_start, currency: try text(image.currency, atMost: 3),
                priceAlgorithm: try text(image.algorithm, atMost: 255),
                evPriceRuleStacks: EVPriceRuleStackList(evPriceRuleStack: stacks)))
    }
}

extension Loan {
    mutating func lend(_ offer: EVEnergyOffer) -> UnsafePointer<ebb_energy_offer>? {
        let prices = offer.evAbsolutePriceSchedule
        let steps = offer.evPowerSchedule.evPowerScheduleEntries.evPowerScheduleEntry.map {
            ebb_step(seconds: $0.duration, power: ebb_power(l1: $0.power.number, l2: .nan, l3: .nan))
        }
        var priceSteps: [ebb_price_step] = []
        for stack in prices.evPriceRuleStacks.evPriceRuleStack {
            let rules = stack.evPriceRule.map {
                ebb_price_rule(
                    energy_fee: $0.energyFee.number, power_range_start: $0.powerRangeStart.number, parking_fee: .nan,
                    parking_fee_period: -1, carbon_dioxide: -1, renewable_percentage: -1)
            }
            priceSteps.append(
                ebb_price_step(seconds: stack.duration, level: 0, rules: lend(rules), rule_count: rules.count))
        }
        return lend([
            ebb_energy_offer(
                start: offer.evPowerSchedule.timeAnchor, steps: lend(steps), step_count: steps.count,
                price_start: prices.timeAnchor, currency: lend(prices.currency),
                algorithm: lend(prices.priceAlgorithm), price_steps: lend(priceSteps),
                price_step_count: priceSteps.count)
        ])
    }

    mutating func lend(_ profile: PowerProfile) -> ebb_power_profile {
        let steps = profile.power.steps.map {
            ebb_step(seconds: UInt32(clamping: Int64($0.duration.seconds)), power: $0.value.image)
        }
        return ebb_power_profile(
            schedule_id: profile.scheduleID ?? 0, start: profile.power.start.image, steps: lend(steps),
            step_count: steps.count, accepts_tolerance: profile.acceptsTolerance.image)
    }
}
