/// Scheduled control: schedules offered, chosen, announced and followed.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct ScheduleTests {
    @Test func `the exchange stays Ongoing until the station has answered the needs`() {
        var pair = SessionPair.scheduled(.dc(), awaiting: true)
        pair.connect()
        pair.run { $0.messages.count { $0 == "ScheduleExchangeReq" } == 4 }
        #expect(pair.secc.sequence.stage == .parametersKnown)
        #expect(pair.stationEffects.count { $0.needs != nil } == 1, "the needs are told once")
        pair.tell(.schedules([pair.option(1, [(3600, 8_000)])]))
        pair.run(to: .dcLoop)
        pair.run(for: .seconds(1))
        #expect(pair.power == 8_000)
    }

    @Test(arguments: [SessionPair.dc(), .ac(), .mcs()])
    func `the set-point follows the entry that is in force, in both directions`(pair: SessionPair) {
        var pair = SessionPair.scheduled(pair)
        let charging: [(Int64, Watts)] = [(60, 8_000), (60, 3_000), (60, 0), (60, 5_000)]
        pair.tell(.schedules([pair.option(1, charging, discharging: [(120, 0), (60, -4_000), (60, 0)])]))
        pair.connect()
        pair.run { $0.messages.contains { $0.hasSuffix("ChargeLoopReq") } }
        let start = pair.now
        for (second, power) in [(30, 8_000), (90, 3_000), (150, -4_000), (210, 5_000)] as [(Int64, Watts)] {
            pair.run(for: start + .seconds(second) - pair.now)
            #expect((pair.power - power).magnitude < 2, "\(second) s")
        }
    }

    @Test func `the station's target still narrows what the schedule gives`() {
        var pair = SessionPair.scheduled(.ac())
        pair.tell(.schedules([pair.option(1, [(3600, 8_000)])]))
        pair = SessionPair.charging(pair, target: 20_000)
        #expect(pair.power == 8_000)
        pair.tell(.target(.total(5_000)))
        pair.run(for: .seconds(1))
        #expect(pair.power == 5_000)
        pair.tell(.target(.total(-5_000)))
        pair.run(for: .seconds(1))
        #expect(pair.power == 0, "the schedule lets nothing out")
    }

    @Test func `three schedules of 1,024 entries reach the EV whole`() throws {
        var pair = SessionPair.scheduled(.dc(), pricing: .levels)
        let entries = (0..<1024).map { (Int64(60), Watts(Double(1_000 + $0))) }
        let options = (1...3).map { pair.option(UInt32($0), entries, levels: entries.map { _ in 2 }) }
        pair.tell(.schedules(options))
        pair.connect()
        pair.run(to: .dcScheduled)
        let tuples = try #require(pair.offeredTuples)
        #expect(tuples.count == 3)
        let power = tuples[2].chargingSchedule.powerSchedule.powerScheduleEntries.powerScheduleEntry
        #expect(power.count == 1024)
        #expect(power[1023] == PowerScheduleEntry(duration: 60, power: RationalNumber(exponent: 0, value: 2023)))
        pair.run(to: .cableChecked)
        #expect(pair.evcc.session.plan?.option.charging.power.steps.count == 1024)
    }

    @Test func `three schedules of 1,024 entries with eight prices each in both directions reach the EV`() {
        var pair = SessionPair.scheduled(.dc())
        var station = pair.secc.configuration
        station.offer.scheduledPricings = [.absolute]
        pair.secc = SECC(station)
        let rule = PriceRule(
            energyFee: RationalNumber(0.333), parkingFee: RationalNumber(1.111), parkingFeePeriod: 100_000,
            carbonDioxideEmission: 300, renewableGenerationPercentage: 50, powerRangeStart: RationalNumber(12_345.6))
        let prices = PriceSchedule.absolutePriceSchedule(
            AbsolutePriceSchedule(
                timeAnchor: 0, priceScheduleID: 1, currency: "EUR", language: "en", priceAlgorithm: "a",
                priceRuleStacks: PriceRuleStackList(
                    priceRuleStack: Array(
                        repeating: PriceRuleStack(duration: 100_000, priceRule: Array(repeating: rule, count: 8)),
                        count: 1024))))
        let entries = (0..<1024).map { _ in (Int64(100_000), Watts(8_000)) }
        let options = (1...3).map { id in
            var option = pair.option(UInt32(id), entries, discharging: entries.map { ($0.0, -$0.1) })
            option.charging.prices = prices
            option.discharging?.prices = prices
            return option
        }
        pair.tell(.schedules(options))
        pair.connect()
        pair.run(to: .dcScheduled)
        pair.run(to: .cableChecked)
        #expect(pair.evcc.isConnected)
        let longest = pair.stationEffects.compactMap { $0.sent?.count }.max() ?? 0
        #expect((V2GTP.defaultPayloadLimit..<1024 * 2048).contains(longest))
    }

    @Test func `an EV with little memory gets a shorter schedule that allows nothing more`() throws {
        var pair = SessionPair.scheduled(.dc())
        var vehicle = pair.evcc.configuration
        vehicle.maximumSupportingPoints = 12
        pair.evcc = EVCC(vehicle)
        pair.tell(.schedules([pair.option(1, (0..<24).map { (Int64(60), Watts(Double($0 == 20 ? 500 : 9_000))) })]))
        pair.connect()
        pair.run(to: .dcScheduled)
        let entries = try #require(pair.offeredTuples?.first).chargingSchedule.powerSchedule.powerScheduleEntries
        #expect(entries.powerScheduleEntry.count == 12)
        #expect(
            entries.powerScheduleEntry[11]
                == PowerScheduleEntry(duration: 13 * 60, power: RationalNumber(exponent: 0, value: 500)))
        #expect(pair.secc.session.scheduling.offered[0].charging.power.steps.count == 12, "and that is what holds")
    }

    @Test(arguments: [Pricing.none, .levels, .absolute])
    func `prices go with the schedule as the parameter set says`(pricing: Pricing) throws {
        var pair = SessionPair.scheduled(.dc(), pricing: pricing)
        var option = pair.option(1, [(3600, 8_000)], levels: [1])
        if pricing == .absolute { option.charging.prices = .euros([(3600, 3)], at: pair.now) }
        pair.tell(.schedules([option]))
        pair.connect()
        pair.run(to: .dcScheduled)
        let schedule = try #require(pair.offeredTuples?.first).chargingSchedule.priceSchedule
        switch (pricing, schedule) {
        case (.none, nil), (.levels, .priceLevelSchedule), (.absolute, .absolutePriceSchedule): break
        default: Issue.record("\(pricing) does not go with \(String(describing: schedule))")
        }
    }

    @Test func `the EV's energy offer reaches the station with the needs`() throws {
        var pair = SessionPair.scheduled(.dc())
        var vehicle = pair.evcc.configuration
        let offer = EVEnergyOffer(
            evPowerSchedule: EVPowerSchedule(
                timeAnchor: 1_800_000_000,
                evPowerScheduleEntries: EVPowerScheduleEntryList(evPowerScheduleEntry: [
                    EVPowerScheduleEntry(duration: 3600, power: RationalNumber(exponent: 0, value: -5000))
                ])),
            evAbsolutePriceSchedule: EVAbsolutePriceSchedule(
                timeAnchor: 1_800_000_000, currency: "EUR",
                priceAlgorithm: "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
                evPriceRuleStacks: EVPriceRuleStackList(evPriceRuleStack: [
                    EVPriceRuleStack(
                        duration: 3600,
                        evPriceRule: [
                            EVPriceRule(
                                energyFee: RationalNumber(exponent: -2, value: 30),
                                powerRangeStart: RationalNumber(exponent: 0, value: 0))
                        ])
                ])))
        vehicle.energyOffer = offer
        pair.evcc = EVCC(vehicle)
        pair.connect()
        pair.run(to: .dcScheduled)
        #expect(pair.stationEffects.lazy.compactMap(\.needs).first?.energyOffer == offer)
    }

    @Test func `a schedule's anchor may be in seconds, in microseconds, or missing`() {
        let now = SequenceTests.now
        let half = now.utcSeconds - 1800
        #expect(Moment(anchor: half, at: now) == now - .seconds(1800))
        #expect(Moment(anchor: half * 1_000_000, at: now) == now - .seconds(1800))
        #expect(Moment(anchor: 0, at: now) == now)
        #expect(Moment(anchor: .max, at: now) == now)
    }

    @Test func `a station's schedule that outlasts all clocks is followed for as long as they go`() {
        var pair = SessionPair.scheduled(.dc())
        pair.tell(.schedules([pair.option(1, (0..<12).map { (4_294_967_295, Watts(1_000 * Double($0 + 3))) })]))
        pair.connect()
        pair.run(to: .dcLoop)
        pair.run(for: .seconds(1))
        #expect(pair.power == 3_000)
    }

    @Test func `hostile durations are cut to what can be counted`() {
        let entries = (0..<1024).map { _ in PowerScheduleEntry(duration: .max, power: RationalNumber(1.0)) }
        let timeline = PowerTimeline(anchor: 0, entries, discharging: false, at: SequenceTests.now)
        #expect((timeline.end - SequenceTests.now).seconds == 10 * 366 * 86_400)
        let option = ScheduleOption(id: 1, charging: EnergySchedule(power: timeline))
        let means = ChargingPlan.Means(
            battery: EnergyRequests(target: 1, maximum: 1e30, minimum: 0), chargePower: 1e30, dischargePower: 0)
        #expect(ChargingPlan(option, means, from: SequenceTests.now).power.steps.count <= 2048)
    }
}

/// Which of several schedules an EV takes.
@Suite struct ChargingPlanTests {
    private let now = SequenceTests.now
    private var means: ChargingPlan.Means {
        ChargingPlan.Means(
            battery: EnergyRequests(target: 10_000, maximum: 20_000, minimum: -5_000), chargePower: 11_000,
            dischargePower: -7_000, departure: now + .seconds(4 * 3600))
    }

    private func option(
        _ id: UInt32, _ charging: [(Int64, Watts)], discharging: [(Int64, Watts)] = [], prices: PriceSchedule? = nil
    ) -> ScheduleOption {
        func timeline(_ steps: [(Int64, Watts)]) -> PowerTimeline {
            PowerTimeline(from: now, steps.map { .init(.seconds($0.0), PhasePower($0.1)) })
        }
        return ScheduleOption(
            id: id, charging: EnergySchedule(power: timeline(charging), prices: prices),
            discharging: discharging.isEmpty ? nil : EnergySchedule(power: timeline(discharging)))
    }

    @Test func `of two that reach the target the cheaper one is taken`() {
        let dear = option(1, [(14_400, 11_000)], prices: .euros([(14_400, 4)], at: now))
        let cheap = option(2, [(14_400, 5_000)], prices: .euros([(14_400, 2)], at: now))
        let plan = ChargingPlan.best(of: [dear, cheap], means, from: now)
        #expect(plan?.option.id == 2)
        #expect(abs((plan?.cost ?? 0) - 20) < 0.01, "10 kWh at 2, what comes beyond the target is not counted")
    }

    @Test func `one that reaches the target goes before a cheaper one that does not`() {
        let cheap = option(1, [(14_400, 2_000)], prices: .levels([(14_400, 1)], at: now))
        let enough = option(2, [(14_400, 4_000)], prices: .levels([(14_400, 9)], at: now))
        #expect(ChargingPlan.best(of: [cheap, enough], means, from: now)?.option.id == 2)
        let little = option(3, [(14_400, 1_000)])
        #expect(ChargingPlan.best(of: [little, cheap], means, from: now)?.option.id == 1, "the one that comes closest")
    }

    @Test func `prices count at the time and at the power at which energy flows`() {
        var schedule = PriceSchedule.euros([(3600, 1), (3600, 9)], at: now)
        guard case .absolutePriceSchedule(var absolute) = schedule else { return }
        absolute.priceRuleStacks.priceRuleStack[0].priceRule.append(
            PriceRule(energyFee: RationalNumber(5.0), powerRangeStart: RationalNumber(6_000.0)))
        schedule = .absolutePriceSchedule(absolute)
        let slow = ChargingPlan(option(1, [(7200, 5_000)], prices: schedule), means, from: now)
        #expect(abs(slow.cost - (5 * 1 + 5 * 9)) < 0.01)
        let fast = ChargingPlan(option(1, [(7200, 10_000)], prices: schedule), means, from: now)
        #expect(abs(fast.cost - 10 * 5) < 0.02)
    }

    @Test func `a plan ends when the battery is full or the driver leaves`() {
        let full = ChargingPlan(option(1, [(86_400, 10_000)]), means, from: now)
        #expect((full.energy - 20_000).magnitude < 3)
        #expect(full.power.steps.map(\.value) == [PhasePower(10_000), PhasePower(0)])
        let short = ChargingPlan(option(1, [(86_400, 2_000)]), means, from: now)
        #expect(short.energy == 8_000)
        #expect(short.power.end == now + .seconds(4 * 3600))
    }

    @Test func `a plan discharges where the schedule gives nothing else, and never below the cycling range`() {
        let plan = ChargingPlan(
            option(1, [(3600, 3_000), (7200, 0)], discharging: [(10_800, -9_000)]), means, from: now)
        #expect(plan.power.steps.map(\.value.l1) == [3_000, -7_000, 0])
        #expect((plan.energy - -5_000).magnitude < 3)
    }
}

extension SessionPair {
    /// Under Scheduled control alone.
    static func scheduled(_ pair: SessionPair, pricing: Pricing = .none, awaiting: Bool = false) -> SessionPair {
        var pair = pair
        var station = pair.secc.configuration
        station.offer.controlModes = [.scheduled]
        station.offer.scheduledPricings = [pricing]
        station.awaitsSchedules = awaiting
        pair.secc = SECC(station)
        return pair
    }

    /// Seconds and watts, from now on.
    func option(
        _ id: UInt32, _ charging: [(Int64, Watts)], discharging: [(Int64, Watts)] = [], levels: [UInt8] = []
    ) -> ScheduleOption {
        func timeline(_ steps: [(Int64, Watts)]) -> PowerTimeline {
            PowerTimeline(from: now, steps.map { .init(.seconds($0.0), PhasePower($0.1)) })
        }
        let prices = levels.isEmpty ? nil : PriceSchedule.levels(zip(charging, levels).map { ($0.0, $1) }, at: now)
        return ScheduleOption(
            id: id, charging: EnergySchedule(power: timeline(charging), prices: prices),
            discharging: discharging.isEmpty ? nil : EnergySchedule(power: timeline(discharging)))
    }

    /// Of the last ScheduleExchangeRes.
    var offeredTuples: [ScheduleTuple]? {
        for message in stationMessages.reversed() {
            if case .scheduleExchangeRes(let response) = message,
                case .scheduled_SEResControlMode(let mode) = response.seResControlMode
            {
                return mode.scheduleTuple
            }
        }
        return nil
    }
}

extension PriceSchedule {
    static func levels(_ entries: [(Int64, UInt8)], at now: Moment) -> PriceSchedule {
        .priceLevelSchedule(
            PriceLevelSchedule(
                timeAnchor: now.utcSeconds, priceScheduleID: 1, numberOfPriceLevels: 9,
                priceLevelScheduleEntries: PriceLevelScheduleEntryList(
                    priceLevelScheduleEntry: entries.map {
                        PriceLevelScheduleEntry(duration: UInt32($0.0), priceLevel: $0.1)
                    })))
    }

    /// Seconds, and euros a kilowatt-hour.
    static func euros(_ stacks: [(Int64, Double)], at now: Moment) -> PriceSchedule {
        .absolutePriceSchedule(
            AbsolutePriceSchedule(
                timeAnchor: now.utcSeconds, priceScheduleID: 1, currency: "EUR", language: "ENG",
                priceAlgorithm: "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
                priceRuleStacks: PriceRuleStackList(
                    priceRuleStack: stacks.map { seconds, price in
                        PriceRuleStack(
                            duration: UInt32(seconds),
                            priceRule: [
                                PriceRule(energyFee: RationalNumber(price), powerRangeStart: RationalNumber(0.0))
                            ])
                    })))
    }
}
