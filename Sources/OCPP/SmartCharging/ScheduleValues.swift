// A schedule as it is evaluated: its numbers alone, without the texts and lists that a payload carries beside them.

import OCPPMessages
import Quantities

/// A value in the schedule's unit. Alone it is the total in watts, or the current of every phase; beside the others it
/// is that of L1.
struct PhaseValues: Equatable, Sendable {
    var l1: Double
    var l2: Double?
    var l3: Double?

    init?(_ l1: Double?, _ l2: Double?, _ l3: Double?) {
        guard let l1 else { return nil }
        self.l1 = l1
        self.l2 = l2
        self.l3 = l3
    }
}

struct PeriodValues: Equatable, Sendable {
    let limit: PhaseValues?
    let dischargeLimit: PhaseValues?
    let setpoint: PhaseValues?
    let setpointReactive: PhaseValues?
    let mode: OperationMode
    let numberPhases: Int?
    let phaseToUse: Int?
    /// It asks for sleep or preconditioning, beside its numbers.
    let hasWords: Bool

    init(_ period: ChargingSchedulePeriod) {
        limit = PhaseValues(period.limit, period.limit_L2, period.limit_L3)
        dischargeLimit = PhaseValues(period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3)
        setpoint = PhaseValues(period.setpoint, period.setpoint_L2, period.setpoint_L3)
        setpointReactive = PhaseValues(
            period.setpointReactive, period.setpointReactive_L2, period.setpointReactive_L3)
        mode = period.operationMode ?? .chargingOnly
        numberPhases = period.numberPhases
        phaseToUse = period.phaseToUse
        hasWords = period.evseSleep == true || period.preconditioningRequest == true
    }
}

struct ScheduleValues: Equatable, Sendable {
    /// Milliseconds from the schedule's start, ascending from 0.
    let starts: [Int64]
    let periods: [PeriodValues]
    let unit: ChargingRateUnit
    /// Milliseconds; nil is forever.
    let duration: Int64?
    /// Milliseconds since 1970, on the local clock where the schedule says so.
    let start: Int64?
    let isLocalTime: Bool
    /// Milliseconds; 0 is none.
    let randomizedDelay: Int64
    let limitAtSoC: LimitAtSoC?
    let minChargingRate: Double?

    init(_ schedule: ChargingSchedule) {
        starts = schedule.chargingSchedulePeriod.map { Self.milliseconds(seconds: $0.startPeriod) }
        periods = schedule.chargingSchedulePeriod.map { PeriodValues($0) }
        unit = schedule.chargingRateUnit
        duration = schedule.duration.map { Self.milliseconds(seconds: $0) }
        start = schedule.startSchedule?.milliseconds
        isLocalTime = schedule.useLocalTime ?? false
        randomizedDelay = Self.milliseconds(seconds: schedule.randomizedDelay ?? 0)
        limitAtSoC = schedule.limitAtSoC
        minChargingRate = schedule.minChargingRate
    }

    static func milliseconds(seconds: Int) -> Int64 { Int64(min(max(seconds, 0), Int(Int32.max))) * 1000 }
}
