import JSON
import OCPPMessages
import Quantities
import Records

/// What a transaction costs by a tariff, while it runs (OCPP 2.1 chapter I): energy, minutes of charging, minutes of
/// idling and the fixed fee, each at the price whose conditions hold at the beginning of a stretch.
///
/// Energy out of the vehicle is not paid for by a tariff of OCPP.
struct RunningCost: Equatable, Sendable {
    let tariff: Tariff
    /// The station's local time less UTC.
    let localOffset: Duration
    private(set) var started: UTCNanoseconds
    private var at: UTCNanoseconds
    private var firstImported: WattHours?
    private var imported: WattHours?
    private var power: Watts?
    private var isCharging = false
    private var chargingSeconds = 0.0
    private var idleSeconds = 0.0
    // Without tax, in the tariff's currency.
    private var energy = 0.0
    private var charging = 0.0
    private var idling = 0.0
    private var fixed = 0.0
    /// The kind of the EVSE's current; nil: not known, and then no price that asks for it holds.
    var current: EvseKind?

    init(_ tariff: Tariff, from start: UTCNanoseconds, localOffset: Duration) {
        self.tariff = tariff
        self.localOffset = localOffset
        started = start
        at = start
        let circumstances = circumstances
        fixed =
            tariff.fixedFee?.prices.first { $0.conditions.map { circumstances.meet($0) } ?? true }?.priceFixed ?? 0
    }

    /// Goes on with what was kept; nil: that is no such record.
    init?(_ tariff: Tariff, record json: JSONValue?) {
        guard let json, let offset = json["offset"]?.integer, offset.magnitude <= 86_400,
            let started = json["started"]?.integer, let at = json["at"]?.integer, at >= started,
            let sums = json["sums"]?.array?.compactMap(\.number), sums.count == 6
        else { return nil }
        self.tariff = tariff
        localOffset = .seconds(offset)
        self.started = started
        self.at = at
        firstImported = json["firstImported"]?.number.map { WattHours($0) }
        imported = json["imported"]?.number.map { WattHours($0) }
        power = json["power"]?.number.map { Watts($0) }
        isCharging = json["isCharging"]?.bool == true
        (chargingSeconds, idleSeconds) = (sums[0], sums[1])
        (energy, charging, idling, fixed) = (sums[2], sums[3], sums[4], sums[5])
        current = json["current"]?.string.flatMap { EvseKind(rawValue: $0) }
    }

    /// All but the tariff.
    var record: JSONValue {
        var members: [JSONValue.Member] = [
            .init("offset", .integer(localOffset.components.seconds)), .init("started", .integer(started)),
            .init("at", .integer(at)), .init("isCharging", .bool(isCharging)),
            .init(
                "sums", .array([chargingSeconds, idleSeconds, energy, charging, idling, fixed].map { .number($0) })),
        ]
        func add(_ name: String, _ value: JSONValue?) { if let value { members.append(.init(name, value)) } }
        add("firstImported", firstImported.map { .number($0.value) })
        add("imported", imported.map { .number($0.value) })
        add("power", power.map { .number($0.value) })
        add("current", current.map { .string($0.rawValue) })
        return .object(members)
    }

    /// The last stretch ends at an event or a reading.
    mutating func advance(to moment: UTCNanoseconds, isCharging: Bool?, imported: WattHours?, power: Watts?) {
        let moment = max(at, moment)
        let seconds = Double(moment - at) / 1e9
        let circumstances = circumstances
        if self.isCharging {
            charging += seconds / 60 * (tariff.chargingTime?.price(circumstances) ?? 0)
            chargingSeconds += seconds
        } else {
            idling += seconds / 60 * (tariff.idleTime?.price(circumstances) ?? 0)
            idleSeconds += seconds
        }
        if let imported {
            if let before = self.imported, imported > before {
                energy += (imported - before).value / 1000 * (tariff.energy?.price(circumstances) ?? 0)
            }
            // A register that went back is another meter's, and begins anew.
            self.imported = imported
            firstImported = firstImported ?? imported
        }
        at = moment
        self.power = power ?? self.power
        self.isCharging = isCharging ?? self.isCharging
    }

    /// The total with tax, within the tariff's least and most. The least counts at the end.
    func total(isOver: Bool) -> Double {
        var total =
            energy * Self.factor(tariff.energy?.taxRates) + charging * Self.factor(tariff.chargingTime?.taxRates)
            + idling * Self.factor(tariff.idleTime?.taxRates) + fixed * Self.factor(tariff.fixedFee?.taxRates)
        if let most = tariff.maxCost?.withTax { total = min(total, most) }
        if isOver, let least = tariff.minCost?.withTax { total = max(total, least) }
        return (total * 10_000).rounded() / 10_000
    }

    private var circumstances: TariffCircumstances {
        TariffCircumstances(
            local: LocalTime(at, offset: localOffset), current: current,
            energy: imported.flatMap { now in firstImported.map { (now - $0).value } } ?? 0, power: power?.value,
            time: Double(at - started) / 1e9, chargingTime: chargingSeconds, idleTime: idleSeconds)
    }

    /// Rates of one stack level add up; each level is put on what the ones below it made.
    static func factor(_ rates: [TaxRate]?) -> Double {
        guard let rates else { return 1 }
        return Dictionary(grouping: rates) { $0.stack ?? 0 }.sorted { $0.key < $1.key }.reduce(1) { factor, level in
            factor * (1 + level.value.reduce(0) { $0 + $1.tax / 100 })
        }
    }
}

extension TariffEnergy {
    fileprivate func price(_ circumstances: TariffCircumstances) -> Double? {
        prices.first { $0.conditions.map { circumstances.meet($0) } ?? true }?.priceKwh
    }
}

extension TariffTime {
    fileprivate func price(_ circumstances: TariffCircumstances) -> Double? {
        prices.first { $0.conditions.map { circumstances.meet($0) } ?? true }?.priceMinute
    }
}

extension Price {
    fileprivate var withTax: Double? { inclTax ?? exclTax.map { $0 * RunningCost.factor(taxRates) } }
}
