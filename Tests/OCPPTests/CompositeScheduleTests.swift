import OCPP
import OCPPMessages
import Quantities
import Testing

struct CompositeScheduleTests {
    @Test func `a composite schedule tells limits and set-points`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(3000)]))
        try store.add(
            profile(2, start: noon + .seconds(10), duration: 20, periods: [setpoint(-5000, dischargeLimit: -6000)]))
        let schedule = store.compositeSchedule(from: noon, seconds: 60, unit: .w, for: session)
        #expect(
            schedule.chargingSchedulePeriod == [
                charging(3000), setpoint(-5000, from: 10, dischargeLimit: -6000), charging(3000, from: 30),
            ])
        #expect(schedule.duration == 60 && schedule.scheduleStart == noon)
        let amperes = store.compositeSchedule(from: noon, seconds: 5, unit: .a, for: session)
        #expect(amperes.chargingSchedulePeriod == [charging(3000 / 690)])
    }

    @Test func `a schedule without end stays within the schema`() throws {
        var store = ChargingProfileStore()
        let periods = (0..<1024).map { charging(Double($0 % 7) * 1000, from: $0 * 10) }
        try store.add(profile(1, .txDefaultProfile, kind: .recurring, periods: periods))
        let schedule = store.compositeSchedule(from: noon, seconds: .max, unit: .w, for: session)
        #expect(schedule.chargingSchedulePeriod.count == 1024)
        #expect(schedule.duration < 2 * 86_400)
        _ = try schedule.json()
    }

    /// What a second of a composite schedule says.
    private func value(of schedule: CompositeSchedule, at second: Int) -> ChargingSchedulePeriod? {
        var period = schedule.chargingSchedulePeriod.last { $0.startPeriod <= second }
        period?.startPeriod = 0
        return period
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `a composite schedule equals the limit at every second`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var store = ChargingProfileStore()
        var installed = 0
        for id in 1...12 {
            // Some collide with others and are refused, which is as good.
            if (try? store.add(
                random.profile(id), at: noon + .milliseconds(Int64.random(in: -300...300, using: &random))))
                != nil
            {
                installed += 1
            }
        }
        #expect(installed > 0)
        var situation = session
        if random.chance(2) { situation.offlineSince = noon + .seconds(Int64.random(in: -500...500, using: &random)) }
        let start = noon + .milliseconds(Int64.random(in: -900_000...900_000, using: &random))
        let seconds = 1200
        let schedule = store.compositeSchedule(from: start, seconds: seconds, unit: .w, for: situation)
        #expect(schedule.duration == seconds)
        for second in 0..<seconds {
            let limit = store.limit(at: start + .seconds(Int64(second)), for: situation)
            let period = try #require(value(of: schedule, at: second))
            let told = EffectiveLimit(
                limit: period.limit.map { Watts($0) },
                dischargeLimit: period.operationMode == nil ? 0 : period.dischargeLimit.map { Watts($0) },
                setpoint: period.setpoint.map { Watts($0) }, operationMode: period.operationMode ?? .chargingOnly)
            guard told.limit == limit.limit, told.dischargeLimit == limit.dischargeLimit,
                told.setpoint == limit.setpoint, told.operationMode == limit.operationMode
            else {
                Issue.record("second \(second): \(told) is not \(limit)")
                return
            }
            // What holds at every moment.
            #expect(limit.limit ?? 0 >= 0 && limit.dischargeLimit ?? 0 <= 0)
            if let setpoint = limit.setpoint { #expect(limit.clamped(setpoint) == setpoint) }
        }
    }
}

/// A small seeded generator, so that a failure repeats.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// True once in `n`.
    mutating func chance(_ n: Int) -> Bool { Int.random(in: 0..<n, using: &self) == 0 }

    mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }

    mutating func profile(_ id: Int) -> ChargingProfile {
        let purpose = pick([
            ChargingProfilePurpose.txProfile, .txProfile, .txDefaultProfile, .chargingStationMaxProfile,
            .chargingStationExternalConstraints,
        ])
        let isForTransactions = purpose == .txProfile || purpose == .txDefaultProfile
        let kind = pick(
            isForTransactions
                ? [ChargingProfileKind.absolute, .recurring, .relative, .dynamic] : [.absolute, .recurring, .dynamic])
        var starts = [0]
        if kind != .dynamic {
            for _ in 0..<Int.random(in: 0..<6, using: &self) {
                starts.append((starts.last ?? 0) + Int.random(in: 1..<400, using: &self))
            }
        }
        let periods = starts.map { period(from: $0, isForTransactions: isForTransactions) }
        var profile = OCPPTests.profile(
            id, purpose, stackLevel: Int.random(in: 0..<4, using: &self), kind: kind,
            start: noon + .milliseconds(Int64.random(in: -900_000...600_000, using: &self)),
            duration: chance(2) ? nil : Int.random(in: 1..<900, using: &self), unit: pick([.w, .w, .a]),
            periods: periods)
        if chance(3) { profile.validFrom = noon + .milliseconds(Int64.random(in: -900_000...900_000, using: &self)) }
        if chance(3) {
            profile.validTo = (profile.validFrom ?? noon) + .seconds(Int64.random(in: 1...900, using: &self))
        }
        if chance(3) { profile.maxOfflineDuration = Int.random(in: 0..<600, using: &self) }
        return profile
    }

    private mutating func period(from start: Int, isForTransactions: Bool) -> ChargingSchedulePeriod {
        let limit = Double(Int.random(in: 0...11, using: &self)) * 1000
        guard isForTransactions, !chance(3) else { return charging(limit, from: start) }
        if chance(5) { return ChargingSchedulePeriod(startPeriod: start, operationMode: .idle) }
        return setpoint(
            Double(Int.random(in: -11...11, using: &self)) * 1000, from: start, limit: chance(2) ? limit : nil,
            dischargeLimit: chance(2) ? -Double(Int.random(in: 0...9, using: &self)) * 1000 : nil)
    }
}
