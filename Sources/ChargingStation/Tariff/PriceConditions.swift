// OCPP 2.1, I07: when a price applies, and when that next changes.

import OCPP
import OCPPMessages

/// What is used until now, and how; times in milliseconds.
struct Usage: Equatable, Sendable {
    /// Milliwatt-hours into the vehicle, less those out of it.
    var energy: Int64 = 0
    var chargingTime: Int64 = 0
    var idleTime: Int64 = 0

    var time: Int64 { chargingTime + idleTime }
}

/// What holds at one moment.
struct Circumstances: Equatable, Sendable {
    /// Milliseconds since 1970, local time.
    var localTime: Int64
    var usage: Usage
    /// Watts, negative out of the vehicle.
    var power: Double
    /// Amperes over all phases, negative out of the vehicle.
    var current: Double
    var isDirectCurrent: Bool
    /// What a terminal told of the payment, for the fixed fee alone.
    var payment: [DirectPayment.Detail] = []
}

/// Conditions that all have to hold. Energies in milliwatt-hours, times in milliseconds.
struct PriceConditions: Equatable, Sendable {
    /// From the one, inclusive, to the other, exclusive. [TariffConditionsType] For energy out of the vehicle both are
    /// negative, and the minimum is the one that is closer to zero.
    struct Range<Value: SignedNumeric & Comparable & Sendable>: Equatable, Sendable {
        var minimum: Value?
        var maximum: Value?

        var isNegative: Bool { (minimum ?? 0) < 0 || (maximum ?? 0) < 0 }

        func contains(_ value: Value) -> Bool {
            let sign: Value = isNegative ? -1 : 1
            return (minimum.map { value * sign >= $0 * sign } ?? true)
                && (maximum.map { value * sign < $0 * sign } ?? true)
        }

        var bounds: [Value] { [minimum, maximum].compactMap { $0 } }
    }

    /// Milliseconds after midnight.
    private(set) var hours = Range<Int64>()
    private(set) var days: Set<DayOfWeek> = []
    /// Days since 1970.
    private(set) var dates = Range<Int64>()
    private(set) var kind: EvseKind?
    /// Of a payment at a terminal.
    private(set) var payment: [DirectPayment.Detail] = []
    private(set) var energy = Range<Int64>()
    private(set) var current = Range<Double>()
    private(set) var power = Range<Double>()
    private(set) var time = Range<Int64>()
    private(set) var chargingTime = Range<Int64>()
    private(set) var idleTime = Range<Int64>()

    /// Energy out of the vehicle has a price only where a condition speaks of it.
    var isForDischarge: Bool { energy.isNegative || current.isNegative || power.isNegative }

    private var dependsOnClock: Bool { !hours.bounds.isEmpty || !days.isEmpty || !dates.bounds.isEmpty }

    func hold(in now: Circumstances) -> Bool {
        let day = now.localTime.floored(by: Self.day)
        let hour = now.localTime - day * Self.day
        return isInHours(hour) && dates.contains(day) && (days.isEmpty || days.contains(.of(day: day)))
            && (kind.map { $0 == (now.isDirectCurrent ? .dc : .ac) } ?? true)
            && payment.allSatisfy { now.payment.contains($0) }
            && energy.contains(now.usage.energy) && current.contains(now.current) && power.contains(now.power)
            && time.contains(now.usage.time) && chargingTime.contains(now.usage.chargingTime)
            && idleTime.contains(now.usage.idleTime)
    }

    /// An end before the start lies on the next day.
    private func isInHours(_ hour: Int64) -> Bool {
        let start = hours.minimum ?? 0
        let end = hours.maximum ?? 0
        if start < end { return hour >= start && hour < end }
        // 00:00 is the end of the day.
        return hour >= start || hour < end
    }

    /// Milliseconds until time alone may change whether they hold; nil: it never does.
    func change(after now: Circumstances, isCharging: Bool) -> Int64? {
        var waits = (time.bounds.map { $0 - now.usage.time })
        waits +=
            isCharging
            ? chargingTime.bounds.map { $0 - now.usage.chargingTime } : idleTime.bounds.map { $0 - now.usage.idleTime }
        if dependsOnClock {
            let hour = now.localTime - now.localTime.floored(by: Self.day) * Self.day
            waits += (hours.bounds + [Self.day]).map { $0 - hour }
        }
        return waits.filter { $0 > 0 }.min()
    }

    fileprivate static let day: Int64 = 86_400_000
}

// From OCPP's words.
extension PriceConditions {
    init?(of conditions: TariffConditions?) throws(TariffRules.Refusal) {
        guard let conditions else { return nil }
        try setCalendar(
            conditions.startTimeOfDay, conditions.endTimeOfDay, conditions.dayOfWeek, conditions.validFromDate,
            conditions.validToDate)
        kind = conditions.evseKind
        let limits = [conditions.minEnergy, conditions.maxEnergy].compactMap(\.self)
        guard limits.allSatisfy({ $0.magnitude < 1e12 }) else { throw .invalid("InvalidValue") }
        energy = Range(
            minimum: conditions.minEnergy.map { Int64(($0 * 1000).rounded()) },
            maximum: conditions.maxEnergy.map { Int64(($0 * 1000).rounded()) })
        current = Range(minimum: conditions.minCurrent, maximum: conditions.maxCurrent)
        power = Range(minimum: conditions.minPower, maximum: conditions.maxPower)
        time = try .seconds(conditions.minTime, conditions.maxTime)
        chargingTime = try .seconds(conditions.minChargingTime, conditions.maxChargingTime)
        idleTime = try .seconds(conditions.minIdleTime, conditions.maxIdleTime)
    }

    init?(of conditions: TariffConditionsFixed?) throws(TariffRules.Refusal) {
        guard let conditions else { return nil }
        payment = [("PaymentBrand", conditions.paymentBrand), ("PaymentRecognition", conditions.paymentRecognition)]
            .compactMap { type, value in value.map { DirectPayment.Detail(type, $0) } }
        try setCalendar(
            conditions.startTimeOfDay, conditions.endTimeOfDay, conditions.dayOfWeek, conditions.validFromDate,
            conditions.validToDate)
        kind = conditions.evseKind
    }

    private mutating func setCalendar(
        _ start: String?, _ end: String?, _ days: [DayOfWeek]?, _ from: String?, _ to: String?
    ) throws(TariffRules.Refusal) {
        if let start { hours.minimum = try Self.timeOfDay(start) }
        if let end { hours.maximum = try Self.timeOfDay(end) }
        self.days = Set(days ?? [])
        if let from { dates.minimum = try Self.date(from) }
        if let to { dates.maximum = try Self.date(to) }
    }

    /// `HH:MM`
    private static func timeOfDay(_ text: String) throws(TariffRules.Refusal) -> Int64 {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard text.utf8.count == 5, parts.count == 2, let hour = Int64(parts[0]), let minute = Int64(parts[1]),
            (0...23).contains(hour), (0...59).contains(minute)
        else { throw .invalid("InvalidValue") }
        return (hour * 60 + minute) * 60_000
    }

    /// `YYYY-MM-DD`
    private static func date(_ text: String) throws(TariffRules.Refusal) -> Int64 {
        guard text.utf8.count == 10, let midnight = DateTime(text + "T00:00:00Z") else {
            throw .invalid("InvalidValue")
        }
        return midnight.milliseconds.floored(by: day)
    }
}

extension PriceConditions.Range where Value == Int64 {
    fileprivate static func seconds(_ minimum: Int?, _ maximum: Int?) throws(TariffRules.Refusal) -> Self {
        for value in [minimum, maximum] {
            if let value, !(0...1_000_000_000).contains(value) { throw .invalid("InvalidValue") }
        }
        return Self(minimum: minimum.map { Int64($0) * 1000 }, maximum: maximum.map { Int64($0) * 1000 })
    }
}

extension Int64 {
    fileprivate func floored(by unit: Int64) -> Int64 { (self - (self % unit + unit) % unit) / unit }
}

extension DayOfWeek {
    /// 1970 began on a Thursday.
    fileprivate static func of(day: Int64) -> Self {
        let week: [Self] = [.thursday, .friday, .saturday, .sunday, .monday, .tuesday, .wednesday]
        return week[Int(((day % 7) + 7) % 7)]
    }
}
