import OCPPMessages
import Quantities

/// When an installed profile is in force, and which of its periods.
///
/// Times are milliseconds since 1970, which the years of a `DateTime` and a duration of 32 bits cannot overflow.
struct ProfileTimeline {
    /// Where a schedule's time 0 lies, and how it comes back.
    private enum Start {
        case fixed(Int64)
        /// First start and distance of the starts.
        case repeated(Int64, every: Int64)
        /// Time stands still at 0: relative to a transaction that has not begun.
        case held
    }

    private let schedule: ChargingSchedule
    private let start: Start
    /// From the schedule's start; nil is forever.
    private let duration: Int64?
    /// The profile is valid from the first to before the second.
    private let validFrom: Int64
    private let validTo: Int64

    /// nil when the profile has no schedule.
    init?(_ installed: ChargingProfileStore.Installed, situation: ChargingSituation) {
        let profile = installed.profile
        guard let schedule = profile.chargingSchedule.first else { return nil }
        self.schedule = schedule
        let first = schedule.startSchedule?.milliseconds
        switch profile.chargingProfileKind {
        case .absolute: start = .fixed(first ?? installed.updatedAt.milliseconds)
        case .recurring:
            start = .repeated(
                first ?? installed.updatedAt.milliseconds,
                every: profile.recurrencyKind == .weekly ? 604_800_000 : 86_400_000)
        case .relative: start = situation.transactionStart.map { .fixed($0.milliseconds) } ?? .held
        case .dynamic: start = .fixed(installed.updatedAt.milliseconds)
        }
        duration = schedule.duration.map { Self.milliseconds(seconds: $0) }
        validFrom = profile.validFrom?.milliseconds ?? .min
        var end = profile.validTo?.milliseconds ?? .max
        if let offlineSince = situation.offlineSince, let limit = profile.maxOfflineDuration {
            end = min(end, offlineSince.milliseconds + Self.milliseconds(seconds: limit))
        }
        validTo = end
    }

    static func milliseconds(seconds: Int) -> Int64 { Int64(min(max(seconds, 0), Int(Int32.max))) * 1000 }

    /// The period in force at `time`; nil when the profile says nothing then.
    func period(at time: Int64) -> ChargingSchedulePeriod? {
        guard time >= validFrom, time < validTo, let elapsed = elapsed(at: time), elapsed < duration ?? .max else {
            return nil
        }
        let index = firstPeriod(after: elapsed)
        return index == 0 ? nil : schedule.chargingSchedulePeriod[index - 1]
    }

    var unit: ChargingRateUnit { schedule.chargingRateUnit }

    /// The first time after `time` at which `period(at:)` may change; nil when it never does.
    func change(after time: Int64) -> Int64? {
        var next: Int64?
        func consider(_ candidate: Int64) {
            if candidate > time && candidate < next ?? .max { next = candidate }
        }
        consider(validFrom)
        if validTo != .max { consider(validTo) }
        guard let (origin, following) = origins(at: time) else { return next }
        consider(origin)
        if let following { consider(following) }
        if let duration { consider(origin + duration) }
        let index = firstPeriod(after: time - origin)
        if index < schedule.chargingSchedulePeriod.count {
            consider(origin + Self.milliseconds(seconds: schedule.chargingSchedulePeriod[index].startPeriod))
        }
        return next
    }

    /// Nothing of the profile is in force at `time` or later.
    func isOver(at time: Int64) -> Bool {
        if time >= validTo { return true }
        guard case .fixed(let start) = start, let duration else { return false }
        return time >= start + duration
    }

    private func elapsed(at time: Int64) -> Int64? {
        switch start {
        case .held: 0
        case .fixed(let start): time < start ? nil : time - start
        case .repeated(let start, let every): time < start ? nil : (time - start) % every
        }
    }

    /// The start that rules at `time`, or the first one, and the one after it.
    private func origins(at time: Int64) -> (Int64, Int64?)? {
        switch start {
        case .held: nil
        case .fixed(let start): (start, nil)
        case .repeated(let start, let every):
            time < start ? (start, nil) : (time - (time - start) % every, time - (time - start) % every + every)
        }
    }

    /// The index of the first period that starts after `elapsed` milliseconds; periods are in order.
    private func firstPeriod(after elapsed: Int64) -> Int {
        var low = 0
        var high = schedule.chargingSchedulePeriod.count
        while low < high {
            let middle = (low + high) / 2
            if Self.milliseconds(seconds: schedule.chargingSchedulePeriod[middle].startPeriod) <= elapsed {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

extension ChargingProfileStore.Installed {
    /// Whether the profile can never be in force again.
    func isOver(at now: DateTime, offlineSince: DateTime?) -> Bool {
        if let end = profile.validTo, now >= end { return true }
        if profile.invalidAfterOfflineDuration == true, let limit = profile.maxOfflineDuration, let offlineSince,
            now.milliseconds >= offlineSince.milliseconds + ProfileTimeline.milliseconds(seconds: limit)
        {
            return true
        }
        // A dynamic profile revives with its next update, a relative one with its transaction's time.
        guard profile.chargingProfileKind == .absolute else { return false }
        let situation = ChargingSituation(evseId: evseId)
        return ProfileTimeline(self, situation: situation)?.isOver(at: now.milliseconds) ?? true
    }
}
