/// Schedules on the wire (ISO 15118-20, 8.3.5.3.15 to 8.3.5.3.33). Discharging schedules carry magnitudes there, power
/// profiles negative numbers.
import ISO15118Messages
import Quantities

extension Moment {
    /// Whose TimeAnchor this is. Peers write seconds or microseconds since 1970; what is more than a year off, as zero
    /// is, counts from now.
    init(anchor: UInt64, at now: Moment) {
        let seconds = Int64(clamping: anchor > 100_000_000_000_000 ? anchor / 1_000_000 : anchor)
        let offset = seconds - Int64(clamping: now.utcSeconds)
        self = offset.magnitude < 366 * 86_400 ? now.wholeSecond + .seconds(offset) : now
    }

    /// The last full second of UTC: what a TimeAnchor can say.
    var wholeSecond: Moment { self - .nanoseconds(utcNanoseconds % 1_000_000_000) }
}

extension Timeline {
    init<Entry>(
        anchor: UInt64, _ entries: [Entry], at now: Moment, duration: (Entry) -> UInt32, value: (Entry) -> Value
    ) {
        self.init(
            from: Moment(anchor: anchor, at: now),
            entries.map { Step(.seconds(Int64(duration($0))), value($0)) })
        limitLength()
    }
}

extension PowerTimeline {
    /// - Parameter discharging: the numbers are magnitudes of discharge, in whatever sign.
    init(anchor: UInt64, _ entries: [PowerScheduleEntry], discharging: Bool, at now: Moment) {
        self.init(anchor: anchor, entries, at: now, duration: { $0.duration }) { entry in
            discharging
                ? PhasePower(discharge: entry.power, entry.power_L2, entry.power_L3)
                : PhasePower(entry.power, entry.power_L2, entry.power_L3)
        }
    }

    /// - Parameter magnitudes: without signs, as a discharging schedule has it.
    func entries(magnitudes: Bool) -> [PowerScheduleEntry] {
        steps.map { step in
            func wire(_ power: Watts) -> RationalNumber { RationalNumber(magnitudes ? power.magnitude : power) }
            return PowerScheduleEntry(
                duration: UInt32(clamped: step.duration.seconds), power: wire(step.value.l1),
                power_L2: step.value.l2.map(wire), power_L3: step.value.l3.map(wire))
        }
    }
}

extension EnergySchedule {
    init(_ wire: ChargingSchedule, discharging: Bool, at now: Moment) {
        let schedule = wire.powerSchedule
        self.init(
            power: PowerTimeline(
                anchor: schedule.timeAnchor, schedule.powerScheduleEntries.powerScheduleEntry,
                discharging: discharging, at: now),
            tolerance: schedule.powerTolerance?.quantity(), availableEnergy: schedule.availableEnergy?.quantity(),
            prices: wire.priceSchedule)
    }

    func wire(discharging: Bool, pricing: Pricing, points: Int) -> ChargingSchedule {
        let power = power.limited(to: points)
        return ChargingSchedule(
            powerSchedule: PowerSchedule(
                timeAnchor: power.start.utcSeconds,
                // [V2G20-2189] Only charging draws on it.
                availableEnergy: discharging ? nil : availableEnergy.map { RationalNumber($0) },
                powerTolerance: tolerance.map { RationalNumber($0) },
                powerScheduleEntries: PowerScheduleEntryList(
                    powerScheduleEntry: power.entries(magnitudes: discharging))),
            priceSchedule: prices?.suiting(pricing, points: points)
                ?? (pricing == .levels ? .level(from: power.start) : nil))
    }
}

extension ScheduleOption {
    init(_ wire: ScheduleTuple, at now: Moment) {
        self.init(
            id: wire.scheduleTupleID,
            charging: EnergySchedule(wire.chargingSchedule, discharging: false, at: now),
            discharging: wire.dischargingSchedule.map { EnergySchedule($0, discharging: true, at: now) })
    }

    func wire(pricing: Pricing, points: Int) -> ScheduleTuple {
        ScheduleTuple(
            scheduleTupleID: id, chargingSchedule: charging.wire(discharging: false, pricing: pricing, points: points),
            dischargingSchedule: discharging?.wire(discharging: true, pricing: pricing, points: points))
    }
}

extension PriceSchedule {
    /// nil when it is not of the kind that was agreed; its first `points` entries otherwise.
    func suiting(_ pricing: Pricing, points: Int) -> PriceSchedule? {
        switch (self, pricing) {
        case (.absolutePriceSchedule(var schedule), .absolute):
            let stacks = schedule.priceRuleStacks.priceRuleStack
            schedule.priceRuleStacks.priceRuleStack = Array(stacks.prefix(points))
            return .absolutePriceSchedule(schedule)
        case (.priceLevelSchedule(var schedule), .levels):
            let entries = schedule.priceLevelScheduleEntries.priceLevelScheduleEntry
            schedule.priceLevelScheduleEntries.priceLevelScheduleEntry = Array(entries.prefix(points))
            return .priceLevelSchedule(schedule)
        default: return nil
        }
    }

    /// One price level for a day: the price never changes.
    static func level(from now: Moment) -> PriceSchedule {
        .priceLevelSchedule(
            PriceLevelSchedule(
                timeAnchor: now.utcSeconds, priceScheduleID: 1, numberOfPriceLevels: 1,
                priceLevelScheduleEntries: PriceLevelScheduleEntryList(priceLevelScheduleEntry: [
                    PriceLevelScheduleEntry(duration: 86_400, priceLevel: 1)
                ])))
    }
}

extension PowerProfile {
    init(_ wire: EVPowerProfile, at now: Moment) {
        power = PowerTimeline(
            anchor: wire.timeAnchor, wire.evPowerProfileEntries.evPowerProfileEntry, discharging: false, at: now)
        if case .scheduled_EVPPTControlMode(let choice) = wire.evpptControlMode {
            scheduleID = choice.selectedScheduleTupleID
            acceptsTolerance = choice.powerToleranceAcceptance.map { $0 == .powerToleranceConfirmed }
        }
    }

    var wire: EVPowerProfile {
        EVPowerProfile(
            timeAnchor: power.start.utcSeconds,
            evpptControlMode: scheduleID.map { id in
                .scheduled_EVPPTControlMode(
                    Scheduled_EVPPTControlMode(
                        selectedScheduleTupleID: id,
                        powerToleranceAcceptance: acceptsTolerance.map {
                            $0 ? .powerToleranceConfirmed : .powerToleranceNotConfirmed
                        }))
            } ?? .dynamic_EVPPTControlMode(Dynamic_EVPPTControlMode()),
            evPowerProfileEntries: EVPowerProfileEntryList(evPowerProfileEntry: power.entries(magnitudes: false)))
    }
}
