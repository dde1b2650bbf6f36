// OCPP 2.1, Q01: at what price a vehicle would give energy back, in its own words.

import ISO15118
import ISO15118Messages
import OCPPMessages

extension OCPPMessages.EVEnergyOffer {
    /// Both standards have the same offer; only the numbers are written otherwise.
    init(_ offer: ISO15118Messages.EVEnergyOffer) {
        let power = offer.evPowerSchedule
        let prices = offer.evAbsolutePriceSchedule
        self.init(
            evAbsolutePriceSchedule: OCPPMessages.EVAbsolutePriceSchedule(
                timeAnchor: DateTime(anchor: prices.timeAnchor), currency: String(prices.currency.prefix(3)),
                evAbsolutePriceScheduleEntries: prices.evPriceRuleStacks.evPriceRuleStack.map { stack in
                    EVAbsolutePriceScheduleEntry(
                        duration: Int(stack.duration),
                        evPriceRule: stack.evPriceRule.map {
                            OCPPMessages.EVPriceRule(
                                energyFee: $0.energyFee.number, powerRangeStart: $0.powerRangeStart.number)
                        })
                }, priceAlgorithm: prices.priceAlgorithm),
            evPowerSchedule: OCPPMessages.EVPowerSchedule(
                evPowerScheduleEntries: power.evPowerScheduleEntries.evPowerScheduleEntry.map {
                    OCPPMessages.EVPowerScheduleEntry(duration: Int($0.duration), power: $0.power.number)
                }, timeAnchor: DateTime(anchor: power.timeAnchor)))
    }
}

extension DateTime {
    /// Seconds since 1970, as far as a year of four digits goes.
    fileprivate init(anchor: UInt64) { self.init(milliseconds: Int64(min(anchor, 253_402_300_799)) * 1000) }
}
