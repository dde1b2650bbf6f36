// A schedule as it is evaluated: its numbers alone, without the texts and lists that a payload carries beside them.

import OCPPMessages
import Quantities

/// A value in the schedule's unit, phase by phase.
struct PhaseValues: Sendable {
    let l1: Double
    let l2: Double
    let l3: Double

    /// nil where a period does not tell phases apart.
    init?(_ l1: Double?, _ l2: Double?, _ l3: Double?) {
        guard let l1, l2 != nil || l3 != nil else { return nil }
        self.l1 = l1
        self.l2 = l2 ?? 0
        self.l3 = l3 ?? 0
    }
}

/// What few periods have: values for each phase.
struct PeriodPhases: Sendable {
    let limit: PhaseValues?
    let dischargeLimit: PhaseValues?
    let setpoint: PhaseValues?
    let setpointReactive: PhaseValues?

    init?(_ period: ChargingSchedulePeriod) {
        limit = PhaseValues(period.limit, period.limit_L2, period.limit_L3)
        dischargeLimit = PhaseValues(period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3)
        setpoint = PhaseValues(period.setpoint, period.setpoint_L2, period.setpoint_L3)
        setpointReactive = PhaseValues(
            period.setpointReactive, period.setpointReactive_L2, period.setpointReactive_L3)
        if limit == nil, dischargeLimit == nil, setpoint == nil, setpointReactive == nil { return nil }
    }
}

/// One period. It is copied at every step of an evaluation, so that it is small: what is absent is not a number.
struct PeriodValues: Sendable {
    private let limitValue: Double
    private let dischargeLimitValue: Double
    private let setpointValue: Double
    private let setpointReactiveValue: Double
    let mode: OperationMode
    private let phases: Int8
    private let phase: Int8
    /// It asks for sleep or preconditioning, beside its numbers.
    let hasWords: Bool
    /// It tells phases apart.
    let isByPhase: Bool

    init(_ period: ChargingSchedulePeriod) {
        limitValue = period.limit ?? .nan
        dischargeLimitValue = period.dischargeLimit ?? .nan
        setpointValue = period.setpoint ?? .nan
        setpointReactiveValue = period.setpointReactive ?? .nan
        mode = period.operationMode ?? .chargingOnly
        phases = Int8(clamping: period.numberPhases ?? 0)
        phase = Int8(clamping: period.phaseToUse ?? 0)
        hasWords = period.evseSleep == true || period.preconditioningRequest == true
        isByPhase = PeriodPhases(period) != nil
    }

    /// The total in watts, or the current of every phase.
    var limit: Double? { limitValue.isNaN ? nil : limitValue }
    var dischargeLimit: Double? { dischargeLimitValue.isNaN ? nil : dischargeLimitValue }
    var setpoint: Double? { setpointValue.isNaN ? nil : setpointValue }
    var setpointReactive: Double? { setpointReactiveValue.isNaN ? nil : setpointReactiveValue }
    var numberPhases: Int? { phases == 0 ? nil : Int(phases) }
    var phaseToUse: Int? { phase == 0 ? nil : Int(phase) }
}

/// The most that is charged beyond a state of charge, in per cent.
struct ChargeCap: Sendable {
    let soc: Double
    let limit: Double
}

struct ScheduleValues: Sendable {
    /// Milliseconds from the schedule's start, ascending from 0.
    let starts: [Int64]
    let periods: [PeriodValues]
    /// For each period, or none at all.
    let phases: [PeriodPhases?]
    let unit: ChargingRateUnit
    /// Milliseconds; nil is forever.
    let duration: Int64?
    /// Milliseconds since 1970, on the local clock where the schedule says so.
    let start: Int64?
    let isLocalTime: Bool
    /// Milliseconds; 0 is none.
    let randomizedDelay: Int64
    let limitAtSoC: ChargeCap?
    let minChargingRate: Double?

    init(_ schedule: ChargingSchedule) {
        starts = schedule.chargingSchedulePeriod.map { Self.milliseconds(seconds: $0.startPeriod) }
        periods = schedule.chargingSchedulePeriod.map { PeriodValues($0) }
        phases =
            periods.contains { $0.isByPhase } ? schedule.chargingSchedulePeriod.map { PeriodPhases($0) } : []
        unit = schedule.chargingRateUnit
        duration = schedule.duration.map { Self.milliseconds(seconds: $0) }
        start = schedule.startSchedule?.milliseconds
        isLocalTime = schedule.useLocalTime ?? false
        randomizedDelay = Self.milliseconds(seconds: schedule.randomizedDelay ?? 0)
        limitAtSoC = schedule.limitAtSoC.map { ChargeCap(soc: Double($0.soc), limit: $0.limit) }
        minChargingRate = schedule.minChargingRate
    }

    static func milliseconds(seconds: Int) -> Int64 { Int64(min(max(seconds, 0), Int(Int32.max))) * 1000 }
}
