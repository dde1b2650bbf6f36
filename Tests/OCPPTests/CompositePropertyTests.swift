// Whatever profiles are installed: a composite schedule says at each second what chapter K says of that second.

import OCPP
import OCPPMessages
import Quantities
import Testing

private struct Case {
    var store = ChargingProfileStore()
    var obvious = ObviousEvaluation()
    var situation = ChargingSituation(evseId: 1)
    var start = noon

    init(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        // An ordinary day, and the hours in which summer time begins and ends.
        let base = random.pick([
            noon, DateTime(milliseconds: 1_774_745_900_000), DateTime(milliseconds: 1_792_889_900_000),
        ])
        for id in 1...random.number(6...20) {
            let item = random.item(id, around: base)
            let target = ProfileTarget(evseId: item.evseId, transactionId: item.profile.transactionId)
            do throws(ProfileViolation) {
                try store.install(
                    item.profile, for: target, origin: item.origin, seed: item.seed, at: item.received)
                obvious.items.append(item)
            } catch {
                // Two may not stand at one place; everything else about them is legal.
                try #require(error.reason == .duplicateProfile, "\(error)")
            }
        }
        try #require(obvious.items.count >= 3)
        situation = random.situation(evseId: random.number(0...1), around: base)
        for evse in 2...3 where situation.evseId == 0 || random.chance(2) {
            situation.others.append(random.situation(evseId: evse, around: base))
        }
        if random.chance(3) {
            let since = base + random.milliseconds(-300_000...100_000)
            situation.offlineSince = since
            for index in situation.others.indices { situation.others[index].offlineSince = since }
        }
        start = base + random.milliseconds(-200_000...100_000)
    }

    /// What is wrong with a second of a schedule; nil: nothing.
    func fault(of schedule: CompositeSchedule, at second: Int) -> String? {
        let answer = obvious.answer(at: start + .seconds(Int64(second)), for: situation)
        guard let period = schedule.chargingSchedulePeriod.last(where: { $0.startPeriod <= second }) else {
            return "second \(second) has no period"
        }
        func sum(_ base: Double?, _ l2: Double?, _ l3: Double?) -> Double? { base.map { $0 + (l2 ?? 0) + (l3 ?? 0) } }
        func isNear(_ a: Double?, _ b: Double?) -> Bool {
            guard let a, let b else { return a == b }
            return a == b || abs(a - b) < 1e-5
        }
        let limit = sum(period.limit, period.limit_L2, period.limit_L3)
        let setpoint = sum(period.setpoint, period.setpoint_L2, period.setpoint_L3)
        let least = sum(period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3)
        let expectedLimit = answer.limit.isFinite ? answer.limit : nil
        let tellsDischarging = answer.mode != .chargingOnly || situation.evseId == 0
        let expectedLeast = tellsDischarging && answer.dischargeLimit.isFinite ? answer.dischargeLimit : nil
        let byPhase = answer.setpointByPhase ?? []
        guard isNear(limit, expectedLimit), isNear(setpoint, answer.setpoint), isNear(least, expectedLeast),
            (period.operationMode ?? .chargingOnly) == answer.mode, period.numberPhases == answer.numberPhases,
            isNear(period.limit_L2, answer.limitByPhase?[1]), isNear(period.limit_L3, answer.limitByPhase?[2]),
            isNear(period.setpoint_L2, byPhase.isEmpty ? nil : byPhase[1])
        else { return "second \(second): \(period) is not \(answer)" }
        // What holds at every moment: nothing widens a limit below zero, and without a mode for it nothing discharges.
        let isSafe = limit ?? 0 >= 0 && least ?? 0 <= 0 && (setpoint ?? 0) <= (limit ?? .infinity) + 1e-5
        return isSafe ? nil : "second \(second) is not safe: \(period)"
    }
}

@Suite struct CompositePropertyTests {
    @Test(arguments: 0..<300 as Range<UInt64>)
    func `each second of a composite schedule is what the profiles mean`(seed: UInt64) throws {
        let example = try Case(seed: seed)
        let seconds = 240
        let schedule = example.store.compositeSchedule(
            from: example.start, seconds: seconds, unit: .w, for: example.situation)
        #expect(schedule.duration == seconds)
        for second in 0..<seconds {
            if let fault = example.fault(of: schedule, at: second) {
                Issue.record("seed \(seed): \(fault)")
                return
            }
        }
    }

    @Test(arguments: 1000..<1060 as Range<UInt64>)
    func `so is each step of a fortnight`(seed: UInt64) throws {
        let example = try Case(seed: seed)
        let seconds = 14 * 86_400
        let schedule = example.store.compositeSchedule(
            from: example.start, seconds: seconds, unit: .w, for: example.situation)
        // Where it steps and just before, and now and then between.
        let steps = schedule.chargingSchedulePeriod.map(\.startPeriod).flatMap { [$0, $0 - 1] }
        let between = stride(from: 0, to: schedule.duration, by: 7919)
        for second in steps + between where second >= 0 && second < schedule.duration {
            if let fault = example.fault(of: schedule, at: second) {
                Issue.record("seed \(seed): \(fault)")
                return
            }
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `no EVSE and no sum of them takes more than the grid gives`(seed: UInt64) throws {
        let example = try Case(seed: seed)
        guard example.situation.evseId == 1 else { return }
        let everybody = [example.situation] + example.situation.others
        for second in stride(from: Int64(0), to: 400, by: 7) {
            let time = example.start + .seconds(second)
            var station = example.situation
            station.evseId = 0
            station.others = []
            let grid = example.store.limit(at: time, for: station)
            guard let most = grid.limit else { continue }
            var sum = Watts(0)
            for (index, evse) in everybody.enumerated() {
                var asking = evse
                asking.others = everybody
                asking.others.remove(at: index)
                for other in asking.others.indices { asking.others[other].others = [] }
                asking.gridPhases = station.gridPhases
                let limit = example.store.limit(at: time, for: asking)
                sum = sum + max(0, limit.setpoint ?? limit.limit ?? 0)
            }
            // What is generated at one EVSE is not the grid's.
            let hasOwnSun = example.obvious.items.contains {
                $0.profile.chargingProfilePurpose == .localGeneration && $0.evseId > 0
            }
            #expect(hasOwnSun || sum <= most + 1e-3, "seed \(seed), second \(second)")
        }
    }
}
