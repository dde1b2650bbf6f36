import OCPPMessages
import Quantities

/// Power on each of three phases.
public struct PhaseWatts: Equatable, Sendable {
    public var l1: Watts
    public var l2: Watts
    public var l3: Watts

    public init(_ l1: Watts, _ l2: Watts, _ l3: Watts) {
        self.l1 = l1
        self.l2 = l2
        self.l3 = l3
    }

    public var total: Watts { l1 + l2 + l3 }

    func map(_ change: (Watts) -> Watts) -> PhaseWatts { PhaseWatts(change(l1), change(l2), change(l3)) }
}

/// What the profiles allow and ask for at one moment. Positive charges, negative discharges.
public struct EffectiveLimit: Equatable, Sendable {
    /// The most that may be charged, zero or more; nil: without limit.
    public var limit: Watts?
    /// The most that may be discharged, zero or less; nil: without limit. Without a V2X operation mode it is zero.
    public var dischargeLimit: Watts?
    /// The power that is asked for, already within the limits; nil where the mode asks for none.
    public var setpoint: Watts?
    /// Reactive power that is asked for, in var; positive is inductive.
    public var setpointReactive: Watts?
    /// The same phase by phase, where a TxProfile tells phases apart; each of the above is then their sum.
    public var limitByPhase: PhaseWatts?
    public var dischargeLimitByPhase: PhaseWatts?
    public var setpointByPhase: PhaseWatts?
    public var setpointReactiveByPhase: PhaseWatts?
    public var operationMode: OperationMode
    /// AC: the phases that may be used, 1 to 3, and which one, where a profile says so.
    public var numberPhases: Int?
    public var phaseToUse: Int?
    /// LocalFrequency: the power on top of which the curves' powers come.
    public var v2xBaseline: Watts?
    /// LocalFrequency: power over the frequency of the grid, as the profile carries it.
    public var v2xFreqWattCurve: [V2XFreqWattPoint]?
    /// LocalFrequency: power over the signal of an AFRRSignal request.
    public var v2xSignalWattCurve: [V2XSignalWattPoint]?
    /// Idle: the power electronics are to be switched off.
    public var evseSleep = false
    /// The vehicle is to keep its battery ready for charging.
    public var preconditioningRequest = false
    /// The ids of the profiles that gave the mode, bound the limits and gave the set-point.
    public var modeSource: Int?
    public var limitSource: Int?
    public var dischargeLimitSource: Int?
    public var setpointSource: Int?

    public init(
        limit: Watts? = nil, dischargeLimit: Watts? = 0, setpoint: Watts? = nil,
        operationMode: OperationMode = .chargingOnly
    ) {
        self.limit = limit
        self.dischargeLimit = dischargeLimit
        self.setpoint = setpoint
        self.operationMode = operationMode
    }

    /// The nearest power within the limits.
    public func clamped(_ power: Watts) -> Watts {
        var power = power
        if let limit { power = min(power, limit) }
        if let dischargeLimit { power = max(power, dischargeLimit) }
        return power
    }

    /// Equal but for the profiles that it came from.
    func asksTheSame(as other: EffectiveLimit) -> Bool {
        limit == other.limit && dischargeLimit == other.dischargeLimit && setpoint == other.setpoint
            && operationMode == other.operationMode && numberPhases == other.numberPhases
            && phaseToUse == other.phaseToUse && setpointReactive == other.setpointReactive
            && limitByPhase == other.limitByPhase && dischargeLimitByPhase == other.dischargeLimitByPhase
            && setpointByPhase == other.setpointByPhase
            && setpointReactiveByPhase == other.setpointReactiveByPhase && evseSleep == other.evseSleep
            && preconditioningRequest == other.preconditioningRequest && v2xBaseline == other.v2xBaseline
            && v2xFreqWattCurve == other.v2xFreqWattCurve && v2xSignalWattCurve == other.v2xSignalWattCurve
    }
}

// How rules narrow it. Nothing here widens but local generation, and nothing causes a discharge.
extension EffectiveLimit {
    /// A bound on charging, from a profile or (without one) from what the hardware can.
    mutating func narrow(limit bound: Watts, phases: Int, source: Int?) {
        let bound = max(bound, 0)
        limitByPhase = limitByPhase?.map { min($0, bound / Double(max(phases, 1))) }
        let narrowed = min(limitByPhase?.total ?? limit ?? bound, bound)
        if narrowed < limit ?? Watts(.infinity), let source { limitSource = source }
        limit = narrowed
    }

    mutating func narrow(dischargeLimit bound: Watts, phases: Int, source: Int?) {
        let bound = min(bound, 0)
        dischargeLimitByPhase = dischargeLimitByPhase?.map { max($0, bound / Double(max(phases, 1))) }
        let narrowed = max(dischargeLimitByPhase?.total ?? dischargeLimit ?? bound, bound)
        if narrowed > dischargeLimit ?? Watts(-.infinity), let source { dischargeLimitSource = source }
        dischargeLimit = narrowed
    }

    /// [K27] What the sun gives comes on top of every limit.
    mutating func widen(limit more: Watts, phases: Int) {
        guard more > 0, let limit else { return }
        limitByPhase = limitByPhase?.map { $0 + more / Double(max(phases, 1)) }
        self.limit = limit + more
    }

    mutating func clampSetpoint(phases: Int) {
        guard let setpoint else { return }
        if let byPhase = setpointByPhase {
            let share = 1 / Double(max(phases, 1))
            let high = limitByPhase ?? limit.map { PhaseWatts($0 * share, $0 * share, $0 * share) }
            let low = dischargeLimitByPhase ?? dischargeLimit.map { PhaseWatts($0 * share, $0 * share, $0 * share) }
            func within(_ value: Watts, _ low: Watts?, _ high: Watts?) -> Watts {
                max(min(value, high ?? value), low ?? Watts(-.infinity))
            }
            let clamped = PhaseWatts(
                within(byPhase.l1, low?.l1, high?.l1), within(byPhase.l2, low?.l2, high?.l2),
                within(byPhase.l3, low?.l3, high?.l3))
            setpointByPhase = clamped
            self.setpoint = clamped.total
        } else {
            self.setpoint = clamped(setpoint)
        }
    }
}
