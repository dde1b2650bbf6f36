import OCPPMessages
import Quantities

/// When an installed profile is in force for a transaction, and which of its periods.
///
/// Times are milliseconds since 1970, which the years of a `DateTime` and a duration of 32 bits cannot overflow. A
/// schedule in local time is followed on the wall's clock: an hour that is skipped in spring is skipped in the schedule,
/// one that comes twice in autumn is gone through twice.
struct ProfileTimeline {
    /// Where a schedule's time 0 lies, and how it comes back.
    private enum Start {
        case fixed(Int64)
        /// First start and distance of the starts.
        case repeated(Int64, every: Int64)
        /// Time stands still at 0: relative to a transaction that has not begun.
        case held
    }

    let schedule: ScheduleValues
    let scheduleIndex: Int
    private let start: Start
    /// Where the periods start; those that random delays push behind a later one are empty.
    private let starts: [Int64]
    private let clock: LocalClock?
    /// The profile is valid from the first to before the second.
    private let validFrom: Int64
    private let validTo: Int64

    init(_ installed: ChargingProfileStore.Installed, situation: ChargingSituation) {
        let profile = installed.profile
        // [K18.FR.24] The second schedule of one stack level goes with the second of another.
        scheduleIndex = min(max(situation.scheduleIndex, 0), installed.schedules.count - 1)
        schedule = installed.schedules[scheduleIndex]
        let clock = schedule.isLocalTime ? situation.clock : nil
        self.clock = clock
        let received = installed.updatedAt.milliseconds
        let origin = schedule.start ?? received + (clock?.offset(at: received) ?? 0)
        switch profile.chargingProfileKind {
        case .absolute: start = .fixed(origin)
        case .recurring:
            start = .repeated(origin, every: profile.recurrencyKind == .weekly ? 604_800_000 : 86_400_000)
        case .relative:
            let begin = situation.transactionStart?.milliseconds
            let ahead = begin.flatMap { clock?.offset(at: $0) } ?? 0
            start = begin.map { .fixed($0 + ahead) } ?? .held
        case .dynamic: start = .fixed(received + (clock?.offset(at: received) ?? 0))
        }
        starts =
            schedule.randomizedDelay == 0
            ? schedule.starts : installed.delayedStarts(of: schedule, for: situation)
        validFrom = profile.validFrom?.milliseconds ?? .min
        var end = profile.validTo?.milliseconds ?? .max
        if let offlineSince = situation.offlineSince, let limit = profile.maxOfflineDuration {
            end = min(end, offlineSince.milliseconds + ScheduleValues.milliseconds(seconds: limit))
        }
        validTo = end
    }

    /// The period in force at `time`, -1 when the profile says nothing then, and when that may next change.
    func state(at time: Int64) -> (period: Int, until: Int64) {
        guard time < validTo else { return (-1, .max) }
        guard time >= validFrom else { return (-1, validFrom) }
        let ahead = clock?.offset(at: time) ?? 0
        let (period, until) = scheduleState(at: time + ahead)
        var change = until == .max ? until : until - ahead
        if let turn = clock?.change(after: time) { change = min(change, turn) }
        return (period, min(change, validTo))
    }

    /// The same on the schedule's own clock, without the profile's validity.
    private func scheduleState(at time: Int64) -> (period: Int, until: Int64) {
        let elapsed: Int64
        let following: Int64
        switch start {
        case .held: return (0, .max)
        case .fixed(let start):
            guard time >= start else { return (-1, start) }
            elapsed = time - start
            following = .max
        case .repeated(let start, let every):
            guard time >= start else { return (-1, start) }
            elapsed = (time - start) % every
            following = time - elapsed + every
        }
        if let duration = schedule.duration, elapsed >= duration { return (-1, following) }
        var next = following
        if let duration = schedule.duration { next = min(next, time - elapsed + duration) }
        let index = firstPeriod(after: elapsed)
        if index < starts.count { next = min(next, time - elapsed + starts[index]) }
        return (index - 1, next)
    }

    /// Where the time 0 of the schedule's run lies that `time` is in; nil: the run has not begun.
    func origin(at time: Int64) -> Int64? {
        let ahead = clock?.offset(at: time) ?? 0
        switch start {
        case .held: return nil
        case .fixed(let start): return start - ahead
        case .repeated(let start, let every): return time - (time + ahead - start) % every
        }
    }

    /// Nothing of the profile is in force at `time` or later.
    func isOver(at time: Int64) -> Bool {
        if time >= validTo { return true }
        guard case .fixed(let start) = start, let duration = schedule.duration else { return false }
        return time + (clock?.offset(at: time) ?? 0) >= start + duration
    }

    /// The index of the first period that starts after `elapsed` milliseconds; starts never descend.
    private func firstPeriod(after elapsed: Int64) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= elapsed { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension ChargingProfileStore.Installed {
    /// [K01.FR.93] Every period but the first starts later by a random number of seconds, the same ones throughout a
    /// transaction. [K01.FR.97] One that comes behind a later one is skipped: it starts with that one, and is over.
    fileprivate func delayedStarts(of schedule: ScheduleValues, for situation: ChargingSituation) -> [Int64] {
        var starts = schedule.starts
        for index in starts.indices.dropFirst() {
            starts[index] +=
                1000
                * RandomDelay.seconds(
                    seed: seed, transaction: situation.transactionId, evseId: situation.evseId, period: index,
                    most: schedule.randomizedDelay / 1000)
        }
        for index in starts.indices.dropLast().reversed() { starts[index] = min(starts[index], starts[index + 1]) }
        return starts
    }

    /// Whether the profile can never be in force again.
    func isOver(at now: DateTime, offlineSince: DateTime?, clock: LocalClock) -> Bool {
        if let end = profile.validTo, now >= end { return true }
        if profile.invalidAfterOfflineDuration == true, let limit = profile.maxOfflineDuration, let offlineSince,
            now.milliseconds >= offlineSince.milliseconds + ScheduleValues.milliseconds(seconds: limit)
        {
            return true
        }
        // A dynamic profile revives with its next update, a relative one with its transaction's time.
        // What comes from outside does not: it is set anew.
        let isDynamic = profile.chargingProfileKind == .dynamic && origin.isExternal
        guard profile.chargingProfileKind == .absolute || isDynamic else { return false }
        var situation = ChargingSituation(evseId: evseId)
        situation.clock = clock
        return ProfileTimeline(self, situation: situation).isOver(at: now.milliseconds)
    }
}

/// The random delays of a profile, from what they belong to: drawn once, they need not be kept.
public enum RandomDelay {
    /// From 0 to `most`.
    public static func seconds(seed: UInt64, transaction: String?, evseId: Int, period: Int, most: Int64) -> Int64 {
        // FNV-1a, then the finalizer of SplitMix64.
        var hash = 0xCBF2_9CE4_8422_2325 ^ seed
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for byte in (transaction ?? "").utf8 { mix(byte) }
        for number in [evseId, period] {
            for shift in [0, 8, 16, 24] { mix(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        hash ^= hash >> 31
        return most <= 0 ? 0 : Int64(hash % UInt64(most + 1))
    }
}
