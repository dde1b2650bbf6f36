// OCPP 2.1, chapter K: the prices of a charging schedule, in the words in which ISO 15118-20 tells a vehicle of them.

import ISO15118
import ISO15118Messages
import OCPP
import OCPPMessages

extension ScheduleOption {
    mutating func price(by priced: PricedSchedule, _ pricing: Pricing) {
        charging.prices = PriceSchedule(priced, pricing)
        // What energy is worth goes for both directions; what is paid, the central system has said of charging alone.
        if pricing == .levels { discharging?.prices = charging.prices }
    }
}

extension EnergySchedule {
    func isPriced(as other: Self) -> Bool { prices == other.prices }
}

extension PriceSchedule {
    /// In the kind that the vehicle chose with its parameter set. nil: these prices cannot be told so.
    ///
    /// Levels are told from each kind of prices, since a vehicle needs no more of them than their order; amounts of money
    /// only from amounts.
    init?(_ priced: PricedSchedule, _ pricing: Pricing) {
        switch pricing {
        case .none: return nil
        case .absolute:
            guard let schedule = priced.schedule.absolutePriceSchedule.flatMap({ Self.absolute($0) }) else {
                return nil
            }
            self = .absolutePriceSchedule(schedule)
        case .levels:
            guard let schedule = Self.levels(priced) else { return nil }
            self = .priceLevelSchedule(schedule)
        }
    }

    private static func levels(_ priced: PricedSchedule) -> ISO15118Messages.PriceLevelSchedule? {
        let schedule = priced.schedule
        if let levels = schedule.priceLevelSchedule { return ISO15118Messages.PriceLevelSchedule(levels) }
        if let tariff = schedule.salesTariff { return ISO15118Messages.PriceLevelSchedule(tariff, from: priced.start) }
        guard let prices = schedule.absolutePriceSchedule else { return nil }
        // One order for all schedules that the vehicle compares.
        let fees = Set(priced.alternatives.flatMap { $0.absolutePriceSchedule?.fees ?? [] }).sorted()
        return ISO15118Messages.PriceLevelSchedule(
            anchor: prices.timeAnchor, id: prices.priceScheduleID, levels: fees.count,
            entries: zip(prices.priceRuleStacks, prices.fees).map { stack, fee in
                (stack.duration, 1 + (fees.firstIndex(of: fee) ?? 0))
            })
    }

    /// nil: its algorithm has a longer name than the wire has room for.
    private static func absolute(
        _ prices: OCPPMessages.AbsolutePriceSchedule
    ) -> ISO15118Messages.AbsolutePriceSchedule? {
        guard prices.priceAlgorithm.unicodeScalars.count <= 255 else { return nil }
        let taxes = (prices.taxRules ?? []).prefix(10).map { ISO15118Messages.TaxRule($0) }
        let services = (prices.additionalSelectedServices ?? []).prefix(5).map {
            AdditionalService(serviceName: $0.serviceName.cut(to: 80), serviceFee: .init($0.serviceFee))
        }
        return ISO15118Messages.AbsolutePriceSchedule(
            timeAnchor: prices.timeAnchor.anchor, priceScheduleID: UInt32(clamping: max(prices.priceScheduleID, 1)),
            priceScheduleDescription: prices.priceScheduleDescription?.cut(to: 160),
            currency: prices.currency.cut(to: 3),
            // Of "en-GB" the language.
            language: String(prices.language.prefix { $0 != "-" }).cut(to: 3),
            priceAlgorithm: prices.priceAlgorithm, minimumCost: prices.minimumCost.map { .init($0) },
            maximumCost: prices.maximumCost.map { .init($0) },
            taxRules: taxes.isEmpty ? nil : TaxRuleList(taxRule: taxes),
            priceRuleStacks: PriceRuleStackList(
                priceRuleStack: prices.priceRuleStacks.map { stack in
                    ISO15118Messages.PriceRuleStack(
                        duration: UInt32(clamping: stack.duration),
                        priceRule: stack.priceRule.prefix(8).map { ISO15118Messages.PriceRule($0) })
                }),
            overstayRules: prices.overstayRuleList.map { ISO15118Messages.OverstayRuleList($0) },
            additionalSelectedServices: services.isEmpty ? nil : AdditionalServiceList(additionalService: services))
    }
}

extension OCPPMessages.AbsolutePriceSchedule {
    /// What a kilowatt-hour costs at little power, stack by stack.
    fileprivate var fees: [Double] {
        priceRuleStacks.map { stack in
            stack.priceRule.min { $0.powerRangeStart.number < $1.powerRangeStart.number }?.energyFee.number ?? 0
        }
    }
}

extension ISO15118Messages.PriceLevelSchedule {
    /// - Parameter entries: seconds and level, 1 for the cheapest.
    fileprivate init(
        anchor: DateTime, id: Int, description: String? = nil, levels: Int, entries: [(seconds: Int, level: Int)]
    ) {
        self.init(
            timeAnchor: anchor.anchor, priceScheduleID: UInt32(clamping: max(id, 1)),
            priceScheduleDescription: description?.cut(to: 32), numberOfPriceLevels: UInt8(clamping: levels),
            priceLevelScheduleEntries: PriceLevelScheduleEntryList(
                priceLevelScheduleEntry: entries.prefix(1024).map {
                    ISO15118Messages.PriceLevelScheduleEntry(
                        duration: UInt32(clamping: $0.seconds), priceLevel: UInt8(clamping: $0.level))
                }))
    }

    fileprivate init(_ schedule: OCPPMessages.PriceLevelSchedule) {
        self.init(
            anchor: schedule.timeAnchor, id: schedule.priceScheduleId, description: schedule.priceScheduleDescription,
            levels: schedule.numberOfPriceLevels,
            entries: schedule.priceLevelScheduleEntries.map { ($0.duration, $0.priceLevel) })
    }

    /// ISO 15118-2's tariff, each entry of which lasts until the next. nil: it names no levels.
    fileprivate init?(_ tariff: SalesTariff, from start: DateTime) {
        let entries = tariff.salesTariffEntry.sorted { $0.relativeTimeInterval.start < $1.relativeTimeInterval.start }
        let levels = entries.compactMap(\.ePriceLevel)
        let starts = entries.map { min(max($0.relativeTimeInterval.start, 0), Int(Int32.max)) }
        guard let first = starts.first, levels.count == entries.count else { return nil }
        let last = entries.last?.relativeTimeInterval.duration ?? 86_400
        let lengths = zip(starts, starts.dropFirst()).map { $1 - $0 } + [last]
        self.init(
            anchor: start + .seconds(first), id: tariff.id,
            description: tariff.salesTariffDescription, levels: tariff.numEPriceLevels ?? levels.max() ?? 1,
            entries: Array(zip(lengths, levels)))
    }
}

extension ISO15118Messages.PriceRule {
    fileprivate init(_ rule: OCPPMessages.PriceRule) {
        self.init(
            energyFee: .init(rule.energyFee), parkingFee: rule.parkingFee.map { .init($0) },
            parkingFeePeriod: rule.parkingFeePeriod.map { UInt32(clamping: $0) },
            carbonDioxideEmission: rule.carbonDioxideEmission.map { UInt16(clamping: $0) },
            renewableGenerationPercentage: rule.renewableGenerationPercentage.map { UInt8(clamping: $0) },
            powerRangeStart: .init(rule.powerRangeStart))
    }
}

extension ISO15118Messages.TaxRule {
    fileprivate init(_ rule: OCPPMessages.TaxRule) {
        self.init(
            taxRuleID: UInt32(clamping: max(rule.taxRuleID, 1)), taxRuleName: rule.taxRuleName?.cut(to: 80),
            taxRate: .init(rule.taxRate), taxIncludedInPrice: rule.taxIncludedInPrice,
            appliesToEnergyFee: rule.appliesToEnergyFee, appliesToParkingFee: rule.appliesToParkingFee,
            appliesToOverstayFee: rule.appliesToOverstayFee,
            appliesMinimumMaximumCost: rule.appliesToMinimumMaximumCost)
    }
}

extension ISO15118Messages.OverstayRuleList {
    fileprivate init(_ list: OCPPMessages.OverstayRuleList) {
        self.init(
            overstayTimeThreshold: list.overstayTimeThreshold.map { UInt32(clamping: $0) },
            overstayPowerThreshold: list.overstayPowerThreshold.map { .init($0) },
            overstayRule: list.overstayRule.prefix(5).map {
                ISO15118Messages.OverstayRule(
                    overstayRuleDescription: $0.overstayRuleDescription?.cut(to: 160),
                    startTime: UInt32(clamping: $0.startTime), overstayFee: .init($0.overstayFee),
                    overstayFeePeriod: UInt32(clamping: $0.overstayFeePeriod))
            })
    }
}

// Numbers, texts and times.

extension ISO15118Messages.RationalNumber {
    /// What fits is told as it is.
    fileprivate init(_ number: OCPPMessages.RationalNumber) {
        if (-3...3).contains(number.exponent), let value = Int16(exactly: number.value) {
            self.init(exponent: Int8(number.exponent), value: value)
        } else {
            self.init(number.number)
        }
    }
}

extension OCPPMessages.RationalNumber {
    fileprivate var number: Double {
        var power = 1.0
        for _ in 0..<min(exponent.magnitude, 300) { power *= 10 }
        return exponent < 0 ? Double(value) / power : Double(value) * power
    }
}

extension String {
    /// The wire counts Unicode's scalars.
    fileprivate func cut(to length: Int) -> String { String(UnicodeScalarView(unicodeScalars.prefix(length))) }
}

extension DateTime {
    /// Seconds since 1970.
    fileprivate var anchor: UInt64 { UInt64(clamping: milliseconds / 1000) }
}
