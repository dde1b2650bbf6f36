import OCPPMessages
import PowerPlant
import Quantities
import Records

/// What an energy manager at the site leaves to a station's sessions (OCPP 2.1 use cases K11 to K14), and which sessions
/// a driver took out of our hands (K21, K22).
struct ExternalLimits: Equatable, Sendable {
    private struct Limit: Equatable, Sendable {
        /// `EMS`, `SO` and so on.
        let source: String
        /// 0: at the station's grid connection.
        let evse: Int
        let schedules: [ChargingSchedule]
        let heard: UTCNanoseconds
    }

    static let most = 16

    private var limits: [Limit] = []
    /// What holds now, by EVSE.
    private(set) var inForce: [Int: PowerInterval] = [:]
    /// Transactions under priority charging.
    private(set) var priority: [String] = []
    private(set) var deadline: Moment?

    var isEmpty: Bool { limits.isEmpty && priority.isEmpty }

    /// Another limit of the same source and EVSE gives way; the oldest one when there are too many, which is told.
    @discardableResult
    mutating func set(
        _ request: NotifyChargingLimitRequest, heard: UTCNanoseconds, at now: Moment
    ) -> (source: String, evse: Int)? {
        let evse = request.evseId ?? 0
        clear(request.chargingLimit.chargingLimitSource, evse: evse, at: now)
        let oldest = limits.count == Self.most ? limits.removeFirst() : nil
        limits.append(
            Limit(
                source: request.chargingLimit.chargingLimitSource, evse: evse,
                schedules: request.chargingSchedule ?? [], heard: heard))
        _ = advance(to: now)
        return oldest.map { ($0.source, $0.evse) }
    }

    /// `evse` nil: all of the source. Says at which EVSEs there was one.
    @discardableResult
    mutating func clear(_ source: String, evse: Int?, at now: Moment) -> [Int] {
        let cleared = limits.filter { $0.source == source && (evse == nil || $0.evse == evse) }.map(\.evse)
        limits.removeAll { $0.source == source && (evse == nil || $0.evse == evse) }
        _ = advance(to: now)
        return cleared
    }

    mutating func setPriority(_ transaction: String, _ isOn: Bool) {
        priority.removeAll { $0 == transaction }
        if isOn, priority.count < Inventory.mostEVSEs { priority.append(transaction) }
    }

    /// Whether something else holds from now on.
    mutating func advance(to now: Moment) -> Bool {
        let before = inForce
        inForce = [:]
        var next: UTCNanoseconds?
        for limit in limits {
            for schedule in limit.schedules {
                let (interval, change) = schedule.interval(at: now.utcNanoseconds, heard: limit.heard)
                if let change { next = min(change, next ?? change) }
                guard let interval else { continue }
                inForce[limit.evse] = inForce[limit.evse].map { $0.narrowed(by: interval) } ?? interval
            }
        }
        deadline = next.map { now + .nanoseconds(max(1, min($0 - now.utcNanoseconds, 86_400 * 1_000_000_000))) }
        return inForce != before
    }

    /// What is left to a session at this EVSE; nil: no limit is known. That of the grid connection is shared alike by
    /// the station's sessions.
    func interval(evse: Int, sessions: Int) -> PowerInterval? {
        let shared = inForce[0].map { whole in
            PowerInterval(lower: whole.lower / Double(max(1, sessions)), upper: whole.upper / Double(max(1, sessions)))
        }
        guard let own = inForce[evse], evse != 0 else { return shared }
        return shared.map { own.narrowed(by: $0) } ?? own
    }
}

extension PowerInterval {
    fileprivate func narrowed(by other: PowerInterval) -> PowerInterval {
        PowerInterval(lower: max(lower, other.lower), upper: min(upper, other.upper))
    }
}

extension ChargingSchedule {
    /// What the schedule allows at a time, and when that changes next. Its times count from its start, or from when it
    /// was told. Currents are taken at 230 V on the phases that the period names.
    fileprivate func interval(
        at now: UTCNanoseconds, heard: UTCNanoseconds
    ) -> (interval: PowerInterval?, change: UTCNanoseconds?) {
        let second: Int64 = 1_000_000_000
        // A start from beyond all bounds is as good as one ten years ago.
        let start = max(startSchedule?.nanoseconds ?? heard, now - 3653 * 86_400 * second)
        guard now >= start else { return (nil, start) }
        let elapsed = Int(clamping: (now - start) / second)
        if let duration, elapsed >= duration { return (nil, nil) }
        let current = chargingSchedulePeriod.last { $0.startPeriod <= elapsed }
        let following = chargingSchedulePeriod.first { $0.startPeriod > elapsed }?.startPeriod ?? duration
        let change = following.flatMap { offset -> UTCNanoseconds? in
            let (nanoseconds, isTooFar) = Int64(offset).multipliedReportingOverflow(by: second)
            let (moment, isTooLate) = start.addingReportingOverflow(nanoseconds)
            return isTooFar || isTooLate ? nil : moment
        }
        guard let current else { return (nil, change) }
        let factor = chargingRateUnit == .w ? 1 : 230 * Double(current.numberPhases ?? 3)
        let upper = current.limit.map { Watts(max(0, $0) * factor) } ?? Watts(.infinity)
        let lower = current.dischargeLimit.map { Watts(min(0, $0) * factor) } ?? Watts(-.infinity)
        return (PowerInterval(lower: lower, upper: upper), change)
    }
}
