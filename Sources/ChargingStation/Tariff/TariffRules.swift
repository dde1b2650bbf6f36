// OCPP 2.1, I07: a tariff as it is counted with: its prices, their conditions and the taxes on them.

import OCPPMessages

/// A tariff that this station can calculate.
struct TariffRules: Equatable, Sendable {
    struct Element: Equatable, Sendable {
        let price: Amount.Price
        let conditions: PriceConditions?
    }

    /// The first price whose conditions hold is the one.
    struct Dimension: Equatable, Sendable {
        var elements: [Element] = []
        var taxes = Taxes()

        func price(where holds: (PriceConditions?) -> Bool) -> Amount.Price? {
            elements.first { holds($0.conditions) }?.price
        }
    }

    /// Why a tariff is not taken.
    enum Refusal: Error, Sendable {
        case tooManyElements
        case conditionNotSupported
        /// OCPP's reason code.
        case invalid(String)
    }

    /// Prices of one dimension, at most.
    static let maximumElements = 20

    /// In OCPP's words.
    let tariff: Tariff
    private(set) var fixed = Dimension()
    private(set) var energy = Dimension()
    private(set) var charging = Dimension()
    private(set) var idle = Dimension()
    private(set) var reservationFixed = Dimension()
    private(set) var reservationTime = Dimension()

    var id: String { tariff.tariffId }
    var currency: String { tariff.currency }
    var minimum: Price? { tariff.minCost }
    var maximum: Price? { tariff.maxCost }

    init(_ tariff: Tariff) throws(Refusal) {
        self.tariff = tariff
        for limit in [minimum, maximum] {
            if let limit, limit.exclTax == nil, limit.inclTax == nil { throw .invalid("MissingParam") }
        }
        try fixed.add(tariff.fixedFee)
        try reservationFixed.add(tariff.reservationFixed)
        if let part = tariff.energy {
            energy.taxes = try Taxes(part.taxRates)
            for item in part.prices { try energy.add(item.priceKwh, PriceConditions(of: item.conditions)) }
        }
        try charging.add(tariff.chargingTime)
        try idle.add(tariff.idleTime)
        try reservationTime.add(tariff.reservationTime)
    }
}

extension TariffRules.Dimension {
    fileprivate mutating func add(_ price: Double, _ conditions: PriceConditions?) throws(TariffRules.Refusal) {
        guard elements.count < TariffRules.maximumElements else { throw .tooManyElements }
        guard let price = Amount.Price(price) else { throw .invalid("InvalidValue") }
        elements.append(TariffRules.Element(price: price, conditions: conditions))
    }

    fileprivate mutating func add(_ part: TariffFixed?) throws(TariffRules.Refusal) {
        guard let part else { return }
        taxes = try Taxes(part.taxRates)
        for item in part.prices { try add(item.priceFixed, PriceConditions(of: item.conditions)) }
    }

    fileprivate mutating func add(_ part: TariffTime?) throws(TariffRules.Refusal) {
        guard let part else { return }
        taxes = try Taxes(part.taxRates)
        for item in part.prices { try add(item.priceMinute, PriceConditions(of: item.conditions)) }
    }
}

extension Station {
    /// What only a terminal could tell is no condition where there is none.
    func rules(_ tariff: Tariff) throws(TariffRules.Refusal) -> TariffRules {
        let rules = try TariffRules(tariff)
        let fees = rules.fixed.elements + rules.reservationFixed.elements
        let asksForPayment = fees.contains { $0.conditions?.payment.isEmpty == false }
        guard !asksForPayment || configuration.paymentTerminal != nil else { throw .conditionNotSupported }
        return rules
    }
}

/// Taxes by their stack: those of one level are all taken from what the levels below have made of the price.
struct Taxes: Equatable, Sendable {
    let rates: [TaxRate]
    /// Of each level in hundred millionths of what is taxed, the lowest level first.
    private var levels: [Int64] = []

    init() { rates = [] }

    init(_ rates: [TaxRate]?) throws(TariffRules.Refusal) {
        self.rates = rates ?? []
        for rate in self.rates where !(0...1_000).contains(rate.tax) { throw .invalid("InvalidValue") }
        let stacks = Dictionary(grouping: self.rates) { $0.stack ?? 0 }
        levels = stacks.keys.sorted().map { stack in
            stacks[stack, default: []].reduce(0) { $0 + Int64(($1.tax * 1e6).rounded()) }
        }
    }

    func added(to net: Amount) -> Amount {
        levels.reduce(net) { $0 + $0.times(hundredMillionths: $1) }
    }
}
