import OCPPMessages
import Quantities
import Records

/// A time at the station's place: what conditions of tariffs speak of.
struct LocalTime: Equatable, Sendable {
    /// Minutes since midnight.
    let minute: Int
    /// 0 is Monday.
    let weekday: Int
    /// `2026-01-31`.
    let date: String

    init(_ utc: UTCNanoseconds, offset: Duration) {
        let seconds = utc / 1_000_000_000 + offset.components.seconds
        let day = (Double(seconds) / 86_400).rounded(.down)
        minute = Int(seconds - Int64(day) * 86_400) / 60
        // 1 January 1970 was a Thursday.
        weekday = ((Int(day) + 3) % 7 + 7) % 7
        date = String(DateTime(nanoseconds: Int64(day) * 86_400 * 1_000_000_000).text.prefix(10))
    }
}

/// What the conditions of a price are held against (OCPP 2.1, TariffConditionsType).
struct TariffCircumstances {
    let local: LocalTime
    let current: EvseKind?
    /// Watt-hours into the vehicle so far.
    let energy: Double
    /// Watts; nil: not metered.
    let power: Double?
    /// Seconds so far.
    let time: Double
    let chargingTime: Double
    let idleTime: Double

    func meet(_ c: TariffConditions) -> Bool {
        meetTimes(c.startTimeOfDay, c.endTimeOfDay, c.dayOfWeek, c.validFromDate, c.validToDate)
            && (c.evseKind == nil || c.evseKind == current) && within(energy, c.minEnergy, c.maxEnergy)
            && within(power, c.minPower, c.maxPower)
            // Currents are not kept, so a price that asks for one does not hold.
            && within(nil, c.minCurrent, c.maxCurrent)
            && within(time, c.minTime.map(Double.init), c.maxTime.map(Double.init))
            && within(chargingTime, c.minChargingTime.map(Double.init), c.maxChargingTime.map(Double.init))
            && within(idleTime, c.minIdleTime.map(Double.init), c.maxIdleTime.map(Double.init))
    }

    /// How it is paid is not known here, so a fee for one way of paying does not hold.
    func meet(_ c: TariffConditionsFixed) -> Bool {
        meetTimes(c.startTimeOfDay, c.endTimeOfDay, c.dayOfWeek, c.validFromDate, c.validToDate)
            && (c.evseKind == nil || c.evseKind == current) && c.paymentBrand == nil && c.paymentRecognition == nil
    }

    /// From the least on, up to but not at the most.
    private func within(_ value: Double?, _ least: Double?, _ most: Double?) -> Bool {
        guard least != nil || most != nil else { return true }
        guard let value else { return false }
        return value >= least ?? -.infinity && value < most ?? .infinity
    }

    private func meetTimes(
        _ start: String?, _ end: String?, _ days: [DayOfWeek]?, _ from: String?, _ to: String?
    ) -> Bool {
        if let days, !days.contains(DayOfWeek.fromMonday[local.weekday]) { return false }
        // Dates of this form compare as text.
        if let from, local.date < from { return false }
        if let to, local.date >= to { return false }
        let start = start.flatMap(Self.minute) ?? 0
        var end = end.flatMap(Self.minute) ?? 0
        // 00:00 stops at the end of the day.
        if end == 0 { end = 24 * 60 }
        // An end before the start is on the next day.
        return start <= end ? (start..<end).contains(local.minute) : local.minute >= start || local.minute < end
    }

    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
    }
}

extension DayOfWeek {
    fileprivate static let fromMonday: [DayOfWeek] = [
        .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
}
