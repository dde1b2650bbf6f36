// Profiles of every kind and purpose, by chance but the same ones for the same seed.

import OCPP
import OCPPMessages
import Quantities

/// A small seeded generator, so that a failure repeats.
struct SplitMix: RandomNumberGenerator {
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
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func milliseconds(_ range: ClosedRange<Int64>) -> Duration {
        .milliseconds(Int64.random(in: range, using: &self))
    }
}

extension SplitMix {
    /// Around `base`, for EVSEs 0 to 3 and the transactions "tx1" to "tx3".
    mutating func item(_ id: Int, around base: DateTime) -> ObviousEvaluation.Item {
        let purpose = pick([
            ChargingProfilePurpose.txProfile, .txProfile, .txDefaultProfile, .txDefaultProfile, .priorityCharging,
            .chargingStationMaxProfile, .chargingStationExternalConstraints, .localGeneration,
        ])
        let isExternal = purpose == .chargingStationExternalConstraints || (purpose == .localGeneration && chance(2))
        let origin = isExternal ? pick([ProfileOrigin.systemOperator, .energyManager, .other]) : .centralSystem
        let evseId =
            switch purpose {
            case .txProfile: number(1...3)
            case .chargingStationMaxProfile: 0
            default: number(0...3)
            }
        let actsOnTransactions = purpose == .txProfile || purpose == .txDefaultProfile || purpose == .priorityCharging
        let kind = pick(
            actsOnTransactions
                ? [ChargingProfileKind.absolute, .recurring, .relative, .dynamic] : [.absolute, .recurring, .dynamic])
        var profile = ChargingProfile(
            id: id, stackLevel: number(0...4), chargingProfilePurpose: purpose, chargingProfileKind: kind,
            chargingSchedule: [])
        if kind == .recurring { profile.recurrencyKind = pick([.daily, .weekly]) }
        if purpose == .txProfile { profile.transactionId = "tx\(evseId)" }
        if chance(4) { profile.validFrom = base + milliseconds(-300_000...300_000) }
        if chance(4) { profile.validTo = (profile.validFrom ?? base) + milliseconds(1000...600_000) }
        if chance(4) { profile.maxOfflineDuration = number(0...400) }
        let schedules = purpose == .txProfile && kind != .dynamic && chance(3) ? number(2...3) : 1
        profile.chargingSchedule = (0..<schedules).map { schedule($0, of: profile, around: base, isExternal) }
        return ObviousEvaluation.Item(
            evseId: evseId, profile: profile, origin: origin, received: base + milliseconds(-400_000...200_000),
            seed: next())
    }

    private mutating func schedule(
        _ id: Int, of profile: ChargingProfile, around base: DateTime, _ isExternal: Bool
    ) -> ChargingSchedule {
        let purpose = profile.chargingProfilePurpose
        var starts = [0]
        if profile.chargingProfileKind != .dynamic {
            for _ in 0..<number(0...5) { starts.append((starts.last ?? 0) + number(1...200)) }
        }
        let periods = starts.map { period(from: $0, of: profile, isExternal) }
        var schedule = ChargingSchedule(id: id, chargingRateUnit: pick([.w, .w, .a]), chargingSchedulePeriod: periods)
        if schedule.chargingRateUnit == .a {
            for index in schedule.chargingSchedulePeriod.indices {
                schedule.chargingSchedulePeriod[index].scale(1 / 500)
            }
        }
        if profile.chargingProfileKind == .absolute || profile.chargingProfileKind == .recurring {
            var start = base + milliseconds(-400_000...300_000)
            if profile.chargingProfileKind == .recurring {
                start = start + .seconds(-86_400 * (profile.recurrencyKind == .weekly ? 7 : 1) * number(0...3))
            }
            if chance(3) {
                // In the offset of some other place, which is to be disregarded.
                schedule.useLocalTime = true
                let local = DateTime(milliseconds: start.milliseconds + 3_600_000)
                let text = local.text.dropLast() + pick(["Z", "+09:30", "-05:00"])
                schedule.startSchedule = DateTime(String(text))
            } else {
                schedule.startSchedule = start
            }
        }
        if purpose != .priorityCharging, chance(2) { schedule.duration = number(1...600) }
        if purpose == .txProfile || purpose == .txDefaultProfile, chance(4) {
            schedule.randomizedDelay = number(1...300)
        }
        let factor = schedule.chargingRateUnit == .a ? 1.0 / 500 : 1
        if chance(5) {
            schedule.limitAtSoC = LimitAtSoC(soc: number(0...100), limit: Double(number(0...8)) * 1000 * factor)
        }
        if chance(4) { schedule.minChargingRate = Double(number(1...4)) * 1000 * factor }
        return schedule
    }

    private mutating func period(
        from start: Int, of profile: ChargingProfile, _ isExternal: Bool
    ) -> ChargingSchedulePeriod {
        var period = ChargingSchedulePeriod(startPeriod: start)
        let limit = Double(number(0...11)) * 1000
        let dischargeLimit = -Double(number(0...9)) * 1000
        let setpoint = Double(number(-11...11)) * 1000
        if chance(4) { period.numberPhases = number(1...3) }
        switch profile.chargingProfilePurpose {
        case .priorityCharging, .localGeneration: period.limit = limit
        case .chargingStationMaxProfile:
            period.limit = limit * 2
            if chance(3) { period.dischargeLimit = dischargeLimit }
        case .chargingStationExternalConstraints:
            period.operationMode = pick([nil, .externalLimits, .externalSetpoint])
            if chance(2) { period.limit = limit }
            if chance(3) { period.dischargeLimit = dischargeLimit }
            if period.operationMode == .externalSetpoint { period.setpoint = setpoint }
        case .txProfile, .txDefaultProfile:
            let mode = pick([
                OperationMode.chargingOnly, .chargingOnly, .centralSetpoint, .centralSetpoint, .centralFrequency,
                .externalSetpoint, .externalLimits, .idle,
            ])
            period.operationMode = mode == .chargingOnly && chance(2) ? nil : mode
            if mode == .chargingOnly { period.limit = limit }
            if mode == .centralSetpoint || mode == .centralFrequency { period.setpoint = setpoint }
            if mode == .centralSetpoint || mode == .centralFrequency || mode == .externalSetpoint {
                if chance(2) { period.limit = limit }
                if chance(2) { period.dischargeLimit = dischargeLimit }
            }
            if profile.chargingProfilePurpose == .txProfile, chance(3) { tellPhasesApart(&period) }
        }
        return period
    }

    private mutating func tellPhasesApart(_ period: inout ChargingSchedulePeriod) {
        if let limit = period.limit {
            (period.limit, period.limit_L2, period.limit_L3) = (limit / 3, limit / 4, limit / 5)
        }
        if let least = period.dischargeLimit {
            (period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3) = (
                least / 3, least / 5, least / 4
            )
        }
        if let setpoint = period.setpoint {
            (period.setpoint, period.setpoint_L2, period.setpoint_L3) = (setpoint / 2, setpoint / 3, setpoint / 4)
        }
    }

    mutating func situation(evseId: Int, around base: DateTime) -> ChargingSituation {
        var situation = ChargingSituation(evseId: evseId, phases: pick([3, 3, 1]))
        if !chance(5) {
            situation.transactionId = "tx\(evseId)"
            situation.transactionStart = base + milliseconds(-300_000...100_000)
        }
        if chance(4) {
            situation.isDirectCurrent = true
            situation.phases = 1
            situation.voltage = 400
        }
        situation.hasPriority = chance(3)
        if chance(2) { situation.stateOfCharge = StateOfCharge(percent: Double(number(0...100))) }
        situation.scheduleIndex = number(0...2)
        situation.clock = LocalClock(rule: "CET-1CEST,M3.5.0,M10.5.0/3") ?? .utc
        situation.setpointPriority = pick(SetpointPriority.allCases)
        if chance(2) { situation.highestPower = Watts(Double(number(1...11)) * 1000) }
        if chance(2) { situation.lowestPower = Watts(-Double(number(0...11)) * 1000) }
        return situation
    }
}

extension ChargingSchedulePeriod {
    fileprivate mutating func scale(_ factor: Double) {
        limit = limit.map { $0 * factor }
        limit_L2 = limit_L2.map { $0 * factor }
        limit_L3 = limit_L3.map { $0 * factor }
        dischargeLimit = dischargeLimit.map { $0 * factor }
        dischargeLimit_L2 = dischargeLimit_L2.map { $0 * factor }
        dischargeLimit_L3 = dischargeLimit_L3.map { $0 * factor }
        setpoint = setpoint.map { $0 * factor }
        setpoint_L2 = setpoint_L2.map { $0 * factor }
        setpoint_L3 = setpoint_L3.map { $0 * factor }
    }
}
