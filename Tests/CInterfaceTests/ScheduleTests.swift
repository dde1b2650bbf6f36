/// Schedules, prices and needs from C.
import CEbb
import CInterface
import Testing

extension Memory {
    func schedule(
        _ watts: Double, from start: ebb_moment, _ change: (inout ebb_schedule) -> Void = { _ in }
    ) -> ebb_schedule {
        let power = ebb_power(l1: watts, l2: .nan, l3: .nan)
        var schedule = ebb_schedule(
            start: start,
            steps: list([ebb_step(seconds: 3600, power: power), ebb_step(seconds: 82_800, power: power)]),
            step_count: 2, tolerance: .nan, available_energy: .nan, prices: nil)
        change(&schedule)
        return schedule
    }

    func rule(_ fee: Double) -> ebb_price_rule {
        ebb_price_rule(
            energy_fee: fee, power_range_start: 0, parking_fee: 0.5, parking_fee_period: 60, carbon_dioxide: 300,
            renewable_percentage: 40)
    }

    /// The same price for a day.
    func prices(absolute fee: Double) -> ebb_prices {
        ebb_prices(
            kind: EBB_ABSOLUTE_PRICES, start: 1_800_000_000, id: 1, level_count: 0, currency: text("EUR"),
            language: text("en"), algorithm: text("urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power"),
            minimum_cost: .nan, maximum_cost: 99,
            steps: list([ebb_price_step(seconds: 86_400, level: 0, rules: list([rule(fee)]), rule_count: 1)]),
            step_count: 1)
    }

    func prices(level: UInt8) -> ebb_prices {
        ebb_prices(
            kind: EBB_PRICE_LEVELS, start: 1_800_000_000, id: 1, level_count: 9, currency: nil, language: nil,
            algorithm: nil, minimum_cost: .nan, maximum_cost: .nan,
            steps: list([ebb_price_step(seconds: 86_400, level: level, rules: nil, rule_count: 0)]), step_count: 1)
    }
}

extension Pair {
    fileprivate func schedule() {
        vehicle.preferences.control_modes = memory.list([EBB_SCHEDULED])
        vehicle.preferences.control_mode_count = 1
        vehicle.departure_ns = 8 * 3600 * 1_000_000_000
        station.awaits_schedules = true
    }
}

@Test(arguments: [EBB_PRICE_LEVELS, EBB_ABSOLUTE_PRICES])
func `a vehicle chooses the cheaper of two schedules`(_ pricing: ebb_pricing) {
    let pair = Pair()
    pair.schedule()
    pair.station.offer.scheduled_pricings = pair.memory.list([pricing])
    pair.station.offer.scheduled_pricing_count = 1
    var profile: (id: UInt32, steps: [Double], tolerance: ebb_answer)?
    pair.atStation = { pair, effect in
        if effect.kind == EBB_SECC_CHARGING_NEEDS {
            #expect(effect.needs.control_mode == EBB_SCHEDULED && effect.needs.maximum_supporting_points == 1024)
            #expect(effect.needs.supported_service_count == 1 && effect.needs.supported_services[0] == EBB_DC_BPT)
            #expect(effect.needs.mobility_needs_mode == EBB_NEEDS_BY_EVCC && effect.needs.energy_offer == nil)
            let options = [(7, UInt8(5), 0.40), (8, 2, 0.20)].map { id, level, fee in
                let memory = pair.memory
                let prices = pricing == EBB_PRICE_LEVELS ? memory.prices(level: level) : memory.prices(absolute: fee)
                return ebb_schedule_option(
                    id: UInt32(id),
                    charging: memory.schedule(11_000, from: pair.now) {
                        $0.tolerance = 500
                        $0.prices = memory.list([prices])
                    }, discharging: memory.list([memory.schedule(-5_000, from: pair.now)]))
            }
            #expect(ebb_secc_schedules(pair.secc, options, 2, pair.now) == EBB_OK)
        }
        if effect.kind == EBB_SECC_POWER_PROFILE {
            let steps = UnsafeBufferPointer(start: effect.profile.steps, count: effect.profile.step_count)
            profile = (effect.profile.schedule_id, steps.map(\.power.l1), effect.profile.accepts_tolerance)
        }
    }
    pair.connect()
    pair.run(seconds: 5)
    #expect(profile?.id == 8 && profile?.tolerance == EBB_YES)
    #expect(profile?.steps.first == 11_000)
}

@Test func `an energy offer reaches the station`() {
    let pair = Pair()
    pair.schedule()
    let memory = pair.memory
    var price = memory.rule(0.3)
    price.power_range_start = 1000
    let power = ebb_power(l1: 8000, l2: .nan, l3: .nan)
    let offer = ebb_energy_offer(
        start: 1_800_000_000, steps: memory.list([ebb_step(seconds: 3600, power: power)]), step_count: 1,
        price_start: 1_800_000_060, currency: memory.text("EUR"), algorithm: memory.text("urn:algorithm"),
        price_steps: memory.list([
            ebb_price_step(seconds: 1800, level: 0, rules: memory.list([price]), rule_count: 1)
        ]), price_step_count: 1)
    pair.vehicle.energy_offer = memory.list([offer])
    var seen = 0
    pair.atStation = { pair, effect in
        guard effect.kind == EBB_SECC_CHARGING_NEEDS, let offer = effect.needs.energy_offer?.pointee else { return }
        seen += 1
        #expect(offer.start == 1_800_000_000 && offer.price_start == 1_800_000_060)
        #expect(offer.step_count == 1 && offer.steps[0].seconds == 3600 && offer.steps[0].power.l1 == 8000)
        #expect(String(cString: offer.currency) == "EUR" && String(cString: offer.algorithm) == "urn:algorithm")
        let step = offer.price_steps[0]
        #expect(offer.price_step_count == 1 && step.seconds == 1800 && step.rule_count == 1)
        #expect(step.rules[0].energy_fee == 0.3 && step.rules[0].power_range_start == 1000)
    }
    pair.connect()
    pair.run(seconds: 2)
    #expect(seen == 1)
}

@Test func `schedules beyond the standard are not taken`() {
    let pair = Pair()
    pair.create()
    let memory = pair.memory
    let good = ebb_schedule_option(id: 1, charging: memory.schedule(11_000, from: pair.now), discharging: nil)
    func status(_ change: (inout ebb_schedule_option) -> Void) -> ebb_status {
        var option = good
        change(&option)
        return ebb_secc_schedules(pair.secc, [option], 1, pair.now)
    }
    func steps(_ seconds: UInt32, _ watts: Double, count: Int = 1) -> UnsafePointer<ebb_step> {
        let power = ebb_power(l1: watts, l2: .nan, l3: .nan)
        return memory.list([ebb_step](repeating: ebb_step(seconds: seconds, power: power), count: count))
    }
    func step(_ option: inout ebb_schedule_option, _ seconds: UInt32, _ watts: Double) {
        option.charging.steps = steps(seconds, watts)
        option.charging.step_count = 1
    }
    #expect(status { _ in } == EBB_OK)
    #expect(ebb_secc_schedules(pair.secc, nil, 1, pair.now) == EBB_MISSING)
    #expect(ebb_secc_schedules(pair.secc, [good], 0, pair.now) == EBB_INVALID_LIST)
    #expect(ebb_secc_schedules(pair.secc, [good], -1, pair.now) == EBB_INVALID_LIST)
    #expect(ebb_secc_schedules(pair.secc, [good, good], 2, pair.now) == EBB_INVALID_LIST)
    #expect(status { $0.id = 0 } == EBB_INVALID_VALUE)
    #expect(status { $0.charging.start.utc_ns = .max } == EBB_INVALID_VALUE)
    #expect(status { $0.charging.step_count = 0 } == EBB_INVALID_LIST)
    #expect(status { $0.charging.step_count = 1025 } == EBB_INVALID_LIST)
    #expect(status { $0.charging.steps = nil } == EBB_MISSING)
    #expect(status { step(&$0, 0, 1000) } == EBB_INVALID_VALUE)
    #expect(status { step(&$0, 60, -1000) } == EBB_INVALID_VALUE)
    #expect(status { step(&$0, 60, .infinity) } == EBB_INVALID_VALUE)
    #expect(status { step(&$0, .max, 1000) } == EBB_INVALID_VALUE)
    #expect(
        status {
            $0.charging.steps = steps(300_000_000, 1000, count: 1024)
            $0.charging.step_count = 1024
        } == EBB_INVALID_VALUE)
    #expect(status { $0.charging.tolerance = 0 } == EBB_INVALID_VALUE)
    #expect(status { $0.charging.available_energy = -.infinity } == EBB_INVALID_VALUE)
    #expect(
        status { $0.discharging = memory.list([memory.schedule(5000, from: pair.now)]) } == EBB_INVALID_VALUE)

    func priced(_ prices: ebb_prices, _ change: (inout ebb_prices) -> Void) -> ebb_status {
        var prices = prices
        change(&prices)
        return status { $0.charging.prices = memory.list([prices]) }
    }
    let levels = memory.prices(level: 3)
    #expect(priced(levels) { _ in } == EBB_OK)
    #expect(priced(levels) { $0.kind = EBB_NO_PRICES } == EBB_INVALID_VALUE)
    #expect(priced(levels) { $0.id = 0 } == EBB_INVALID_VALUE)
    #expect(priced(levels) { $0.level_count = 2 } == EBB_INVALID_VALUE)
    #expect(priced(levels) { $0.step_count = 0 } == EBB_INVALID_LIST)
    let absolute = memory.prices(absolute: 0.3)
    #expect(priced(absolute) { _ in } == EBB_OK)
    #expect(priced(absolute) { $0.currency = nil } == EBB_MISSING)
    #expect(priced(absolute) { $0.currency = memory.text("EURO") } == EBB_INVALID_TEXT)
    #expect(priced(absolute) { $0.maximum_cost = .infinity } == EBB_INVALID_VALUE)
    func ruled(_ count: Int = 1, _ change: (inout ebb_price_rule) -> Void) -> ebb_status {
        var rule = memory.rule(0.3)
        change(&rule)
        let step = ebb_price_step(seconds: 60, level: 0, rules: memory.list([rule]), rule_count: count)
        return priced(absolute) { $0.steps = memory.list([step]) }
    }
    #expect(ruled { _ in } == EBB_OK)
    #expect(ruled(0) { _ in } == EBB_INVALID_LIST)
    #expect(ruled(9) { _ in } == EBB_INVALID_LIST)
    #expect(ruled { $0.energy_fee = .nan } == EBB_INVALID_VALUE)
    #expect(ruled { $0.renewable_percentage = 101 } == EBB_INVALID_VALUE)
    #expect(ruled { $0.parking_fee_period = 1 << 40 } == EBB_INVALID_VALUE)
    #expect(ruled { $0.carbon_dioxide = -2 } == EBB_INVALID_VALUE)
}

@Test func `the station tells when the driver leaves`() throws {
    let pair = Pair()
    pair.station.offer.mobility_needs_modes = pair.memory.list([EBB_NEEDS_BY_SECC])
    pair.station.offer.mobility_needs_mode_count = 1
    var told: [ebb_mobility_needs] = []
    pair.atVehicle = { _, effect in
        if effect.kind == EBB_EVCC_MOBILITY_NEEDS { told.append(effect.mobility_needs) }
    }
    pair.connect()
    pair.run(seconds: 2)
    let hour: Int64 = 3_600_000_000_000
    var needs = ebb_mobility_needs(
        departure_ns: pair.now.monotonic_ns + hour, minimum_soc: 0.3, target_soc: 0.9, acknowledge_within: 30,
        prices: nil)
    #expect(ebb_secc_mobility_needs(pair.secc, &needs, pair.now) == EBB_OK)
    pair.run(seconds: 2)
    let last = try #require(told.last)
    #expect(last.minimum_soc == 0.3 && last.target_soc == 0.9 && last.acknowledge_within == 30)
    #expect((last.departure_ns - needs.departure_ns).magnitude <= 1_000_000_000)
    #expect(ebb_secc_mobility_needs(pair.secc, nil, pair.now) == EBB_MISSING)
    for seconds in [-1, .infinity, 1e300] {
        needs.acknowledge_within = seconds
        #expect(ebb_secc_mobility_needs(pair.secc, &needs, pair.now) == EBB_INVALID_VALUE)
    }
}
