// OCPP 2.1, I07 to I12: what a transaction costs by its tariff, counted from one reading to the next.

import OCPP
import OCPPMessages
import Quantities

/// Between two readings energy flows evenly, so that a price that ends in between ends where its condition says.
struct Bill: Equatable, Sendable {
    /// What the meter shows and what the vehicle does.
    struct Reading: Equatable, Sendable {
        var imported: WattHours
        var exported: WattHours
        /// Anything else is idle time.
        var isCharging: Bool
        var power: Watts
        var current: Double

        /// Milliwatt-hours into the vehicle, less those out of it.
        fileprivate var net: Int64 { Self.milliwattHours(imported) - Self.milliwattHours(exported) }

        /// What no meter shows is nothing.
        private static func milliwattHours(_ register: WattHours) -> Int64 {
            register.value.magnitude < 1e15 ? Int64((register.value * 1000).rounded()) : 0
        }
    }

    struct Sums: Equatable, Sendable {
        var fixed = Amount.zero
        var energy = Amount.zero
        var charging = Amount.zero
        var idle = Amount.zero
        var reservationFixed = Amount.zero
        var reservationTime = Amount.zero

        var total: Amount { fixed + energy + charging + idle + reservationFixed + reservationTime }
    }

    /// A time of one price.
    struct Period: Equatable, Sendable {
        var start: DateTime
        var tariff: String
        var prices: Prices
        var usage = Usage()
    }

    struct Prices: Equatable, Sendable {
        var energy: Amount.Price?
        var time: Amount.Price?
        var isCharging: Bool
    }

    /// Periods that are told apart, at most; the last one takes what comes after.
    private static let maximumPeriods = 100
    /// Price changes between two readings that are heeded, at most.
    private static let maximumPieces = 1_000

    private(set) var rules: TariffRules
    private let isDirectCurrent: Bool
    private(set) var usage = Usage()
    /// For how many milliseconds the EVSE was kept free for the driver.
    private(set) var reservationTime: Int64 = 0
    /// Of the present tariff, without taxes.
    private(set) var net = Sums()
    /// Of the tariffs before it.
    private(set) var earlierNet = Sums()
    private(set) var earlierGross = Sums()
    private(set) var periods: [Period] = []
    private(set) var at: Moment
    private(set) var reading: Reading

    init(
        _ rules: TariffRules, at now: Moment, _ reading: Reading, isDirectCurrent: Bool,
        paidWith payment: [DirectPayment.Detail] = [], reserved: ClosedRange<DateTime>? = nil, clock: LocalClock
    ) {
        self.rules = rules
        self.isDirectCurrent = isDirectCurrent
        at = now
        self.reading = reading
        begin(payment, reserved, clock)
    }

    /// Goes on with a record. What flowed after it has its price and no time: nobody pays for a station without power.
    init(
        _ rules: TariffRules, _ record: BillRecord, at now: Moment, _ next: Reading, isDirectCurrent: Bool,
        clock: LocalClock
    ) {
        self.rules = rules
        self.isDirectCurrent = isDirectCurrent
        usage = record.usage
        reservationTime = record.reservationTime
        net = record.net
        earlierNet = record.earlierNet
        earlierGross = record.earlierGross
        periods = record.periods
        reading = record.reading
        at = Moment(nanoseconds: now.nanoseconds, utcNanoseconds: record.at)
        skip(to: now, next, clock: clock)
    }

    /// Nothing of the time until now counts; energy does.
    mutating func skip(to now: Moment, _ next: Reading, clock: LocalClock) {
        let last = at
        at.nanoseconds = now.nanoseconds
        advance(to: Moment(nanoseconds: now.nanoseconds, utcNanoseconds: last.utcNanoseconds), next, clock: clock)
        at = now
    }

    /// The clock was wrong by so much.
    mutating func redate(by nanoseconds: Int64, periods isWrong: Bool) {
        at.utcNanoseconds += nanoseconds
        guard isWrong else { return }
        for index in periods.indices { periods[index].start = periods[index].start + .nanoseconds(nanoseconds) }
    }

    /// [I11] Another tariff from now on; what was used until now stays at its price.
    mutating func change(to rules: TariffRules, at now: Moment, _ reading: Reading, clock: LocalClock) {
        advance(to: now, reading, clock: clock)
        earlierGross = gross
        earlierNet = allNet
        net = Sums()
        self.rules = rules
    }

    /// The fixed fee is the one that holds when the transaction begins.
    private mutating func begin(
        _ payment: [DirectPayment.Detail], _ reserved: ClosedRange<DateTime>?, _ clock: LocalClock
    ) {
        var now = circumstances(clock)
        now.payment = payment
        if let fee = rules.fixed.price(where: { $0?.hold(in: now) ?? true }) { net.fixed += .fixed(fee) }
        guard let reserved else { return }
        if let fee = rules.reservationFixed.price(where: { $0?.hold(in: now) ?? true }) {
            net.reservationFixed += .fixed(fee)
        }
        countReservation(reserved, clock)
    }

    /// The time until the driver came, at the prices of its hours.
    private mutating func countReservation(_ reserved: ClosedRange<DateTime>, _ clock: LocalClock) {
        var time = reserved.lowerBound.milliseconds
        let end = reserved.upperBound.milliseconds
        reservationTime = end - time
        for piece in 1...Self.maximumPieces where time < end {
            var now = circumstances(clock)
            now.localTime = time + clock.offset(at: time)
            let waits = rules.reservationTime.elements.compactMap {
                $0.conditions?.change(after: now, isCharging: false)
            }
            let next = piece < Self.maximumPieces ? min(end, time + (waits.min() ?? end - time)) : end
            if let price = rules.reservationTime.price(where: { $0?.hold(in: now) ?? true }) {
                net.reservationTime += .time(price, milliseconds: next - time)
            }
            time = next
        }
    }

    mutating func advance(to now: Moment, _ next: Reading, clock: LocalClock) {
        // Less than a millisecond stays for the next time.
        var time = max(0, (now - at).nanoseconds / 1_000_000)
        var energy = next.net - reading.net
        var pieces = 0
        while time > 0 || energy != 0 {
            pieces += 1
            let (part, share) = pieces < Self.maximumPieces ? piece(of: time, energy, clock) : (time, energy)
            count(part, share, clock)
            at = at + .milliseconds(part)
            time -= part
            energy -= share
        }
        reading = next
    }

    /// As much of an interval as has one price.
    private func piece(of time: Int64, _ energy: Int64, _ clock: LocalClock) -> (time: Int64, energy: Int64) {
        let now = circumstances(clock)
        var part = time
        var share = energy
        func energyWithin(_ part: Int64) -> Int64 {
            time == 0 ? 0 : Int64(Int128(energy) * Int128(part) / Int128(time))
        }
        func consider(_ wait: Int64) {
            guard wait < part else { return }
            part = wait
            share = energyWithin(wait)
        }
        // Local time jumps there.
        if let shift = clock.transition(after: DateTime(at)) {
            consider(shift.milliseconds - DateTime(at).milliseconds)
        }
        for element in rules.energy.elements + (reading.isCharging ? rules.charging : rules.idle).elements {
            guard let conditions = element.conditions else { continue }
            if let wait = conditions.change(after: now, isCharging: reading.isCharging) { consider(wait) }
            for bound in conditions.energy.bounds {
                let wanted = bound - usage.energy
                guard wanted != 0, (wanted > 0) == (energy > 0), wanted.magnitude < share.magnitude else { continue }
                part = Int64(Int128(time) * Int128(wanted) / Int128(energy))
                share = wanted
            }
        }
        // Where a boundary lies within a millisecond, the clock moves by one.
        return part == 0 && share == 0 && time > 0 ? (1, energyWithin(1)) : (part, share)
    }

    private mutating func count(_ time: Int64, _ energy: Int64, _ clock: LocalClock) {
        let now = circumstances(clock)
        let priced = reading.isCharging ? rules.charging : rules.idle
        let prices = Prices(
            energy: rules.energy.price { conditions in
                (energy < 0) == (conditions?.isForDischarge ?? false) && conditions?.hold(in: now) ?? true
            },
            time: priced.price { $0?.hold(in: now) ?? true }, isCharging: reading.isCharging)
        if let price = prices.energy { net.energy += .energy(price, milliwattHours: energy) }
        if let price = prices.time {
            let amount = Amount.time(price, milliseconds: time)
            if reading.isCharging { net.charging += amount } else { net.idle += amount }
        }
        note(prices, time, energy)
    }

    private mutating func note(_ prices: Prices, _ time: Int64, _ energy: Int64) {
        let last = periods.last
        if last?.prices != prices || last?.tariff != rules.id, periods.count < Self.maximumPeriods {
            periods.append(Period(start: DateTime(at), tariff: rules.id, prices: prices))
        }
        usage.add(time, energy, isCharging: reading.isCharging)
        periods[periods.count - 1].usage.add(time, energy, isCharging: reading.isCharging)
    }

    private func circumstances(_ clock: LocalClock) -> Circumstances {
        let utc = DateTime(at).milliseconds
        return Circumstances(
            localTime: utc + clock.offset(at: utc), usage: usage, power: reading.power.value, current: reading.current,
            isDirectCurrent: isDirectCurrent)
    }
}

extension Usage {
    fileprivate mutating func add(_ time: Int64, _ energy: Int64, isCharging: Bool) {
        self.energy += energy
        if isCharging { chargingTime += time } else { idleTime += time }
    }
}

// What is told.
extension Bill {
    private var allNet: Sums {
        Sums(
            fixed: earlierNet.fixed + net.fixed, energy: earlierNet.energy + net.energy,
            charging: earlierNet.charging + net.charging, idle: earlierNet.idle + net.idle,
            reservationFixed: earlierNet.reservationFixed + net.reservationFixed,
            reservationTime: earlierNet.reservationTime + net.reservationTime)
    }

    private var gross: Sums {
        Sums(
            fixed: earlierGross.fixed + rules.fixed.taxes.added(to: net.fixed),
            energy: earlierGross.energy + rules.energy.taxes.added(to: net.energy),
            charging: earlierGross.charging + rules.charging.taxes.added(to: net.charging),
            idle: earlierGross.idle + rules.idle.taxes.added(to: net.idle),
            reservationFixed: earlierGross.reservationFixed
                + rules.reservationFixed.taxes.added(to: net.reservationFixed),
            reservationTime: earlierGross.reservationTime + rules.reservationTime.taxes.added(to: net.reservationTime))
    }

    /// In a driver's words: what is to be paid, with taxes.
    var text: String { "\(toPay) \(rules.currency)" }

    /// With taxes, in the currency.
    var toPay: Double {
        let total = totalCost.total
        return total.inclTax ?? total.exclTax ?? 0
    }

    /// Amounts are rounded to millionths of the currency here, and nowhere before.
    var totalCost: TotalCost {
        let net = allNet
        let gross = self.gross
        func price(_ net: Amount, _ gross: Amount, _ dimension: TariffRules.Dimension) -> Price? {
            if dimension.elements.isEmpty, net == .zero { return nil }
            let rates = dimension.taxes.rates
            return Price(exclTax: net.value, inclTax: gross.value, taxRates: rates.isEmpty ? nil : rates)
        }
        var cost = TotalCost(
            currency: rules.currency, typeOfCost: .normalCost,
            total: TotalPrice(exclTax: net.total.value, inclTax: gross.total.value))
        cost.fixed = price(net.fixed, gross.fixed, rules.fixed)
        cost.energy = price(net.energy, gross.energy, rules.energy)
        cost.chargingTime = price(net.charging, gross.charging, rules.charging)
        cost.idleTime = price(net.idle, gross.idle, rules.idle)
        if reservationTime > 0 {
            cost.reservationFixed = price(net.reservationFixed, gross.reservationFixed, rules.reservationFixed)
            cost.reservationTime = price(net.reservationTime, gross.reservationTime, rules.reservationTime)
        }
        let (kind, limit) = limit(net.total, gross.total)
        if let limit {
            cost.typeOfCost = kind
            cost.total = limit
        }
        return cost
    }

    /// [I07] The least and the most that a transaction costs, each with or without taxes as the tariff names it.
    private func limit(_ net: Amount, _ gross: Amount) -> (TariffCost, TotalPrice?) {
        func total(_ limit: Price) -> TotalPrice {
            let taxed = limit.exclTax.flatMap { Amount.Price($0) }.flatMap { price in
                (try? Taxes(limit.taxRates))?.added(to: .fixed(price)).value
            }
            return TotalPrice(exclTax: limit.exclTax, inclTax: limit.inclTax ?? (limit.taxRates == nil ? nil : taxed))
        }
        if let most = rules.maximum,
            most.exclTax.map({ net.value > $0 }) ?? false || most.inclTax.map({ gross.value > $0 }) ?? false
        {
            return (.maxCost, total(most))
        }
        if let least = rules.minimum,
            least.exclTax.map({ net.value < $0 }) ?? false || least.inclTax.map({ gross.value < $0 }) ?? false
        {
            return (.minCost, total(least))
        }
        return (.normalCost, nil)
    }

    /// [I12] Energies in watt-hours, times in whole seconds.
    var details: CostDetails {
        CostDetails(
            chargingPeriods: periods.isEmpty
                ? nil
                : periods.map { period in
                    var dimensions = [
                        CostDimension(type: .energy, volume: Double(period.usage.energy) / 1000)
                    ]
                    if period.prices.isCharging {
                        dimensions.append(
                            CostDimension(type: .chargingTime, volume: Double(period.usage.chargingTime) / 1000))
                    } else {
                        dimensions.append(CostDimension(type: .idleTIme, volume: Double(period.usage.idleTime) / 1000))
                    }
                    return ChargingPeriod(dimensions: dimensions, tariffId: period.tariff, startPeriod: period.start)
                },
            totalCost: totalCost,
            totalUsage: TotalUsage(
                energy: Double(usage.energy) / 1000, chargingTime: Int(usage.time / 1000),
                idleTime: Int(usage.idleTime / 1000),
                reservationTime: reservationTime > 0 ? Int(reservationTime / 1000) : nil))
    }
}
