import OCPPMessages
import Quantities

/// What the profiles are applied to: one EVSE with its transaction and its supply.
public struct ChargingSituation: Equatable, Sendable {
    /// 0 asks for the whole station: only what limits the station as such applies.
    public var evseId: Int
    public var transactionId: String?
    public var transactionStart: DateTime?
    /// Phases in use, 1 to 3; turns amperes per phase into watts.
    public var phases: Int
    /// Voltage between a phase and neutral.
    public var voltage: Volts
    /// When the connection to the central system was lost; nil while there is one.
    public var offlineSince: DateTime?

    public init(
        evseId: Int, transactionId: String? = nil, transactionStart: DateTime? = nil, phases: Int = 3,
        voltage: Volts = 230, offlineSince: DateTime? = nil
    ) {
        self.evseId = evseId
        self.transactionId = transactionId
        self.transactionStart = transactionStart
        self.phases = phases
        self.voltage = voltage
        self.offlineSince = offlineSince
    }
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
    public var operationMode: OperationMode
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
    /// The ids of the profiles that bound the limits and gave mode and set-point.
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
}

extension ChargingProfileStore {
    /// What the installed profiles allow and ask for at `time`.
    ///
    /// Within a purpose the highest stack level that is in force rules, and a TxProfile rules before every
    /// TxDefaultProfile. Across purposes the limits narrow each other: none of them widens, none causes a discharge.
    public func limit(at time: DateTime, for situation: ChargingSituation) -> EffectiveLimit {
        var result = EffectiveLimit()
        if situation.evseId == 0 {
            result.dischargeLimit = nil
        } else if let period = ruling(.txProfile, at: time, situation)
            ?? ruling(.txDefaultProfile, at: time, situation)
        {
            result.take(period)
        }
        for purpose in [ChargingProfilePurpose.chargingStationMaxProfile, .chargingStationExternalConstraints] {
            if let period = ruling(purpose, at: time, situation) { result.narrow(period) }
        }
        if let setpoint = result.setpoint { result.setpoint = result.clamped(setpoint) }
        return result
    }

    /// The first time after `time` at which `limit(at:for:)` may give another result; nil: never.
    public func change(after time: DateTime, for situation: ChargingSituation) -> DateTime? {
        let changes = installed.lazy.filter { $0.applies(to: situation) }
            .compactMap { ProfileTimeline($0, situation: situation)?.change(after: time.milliseconds) }
        return changes.min().map { DateTime(milliseconds: $0) }
    }

    private func ruling(
        _ purpose: ChargingProfilePurpose, at time: DateTime, _ situation: ChargingSituation
    ) -> RulingPeriod? {
        var best: (stackLevel: Int, period: RulingPeriod)?
        for entry in installed where entry.profile.chargingProfilePurpose == purpose && entry.applies(to: situation) {
            guard best.map({ $0.stackLevel < entry.profile.stackLevel }) ?? true,
                let timeline = ProfileTimeline(entry, situation: situation),
                let period = timeline.period(at: time.milliseconds)
            else { continue }
            best = (
                entry.profile.stackLevel,
                RulingPeriod(profile: entry.profile.id, period: period, unit: timeline.unit, situation: situation)
            )
        }
        return best?.period
    }
}

extension ChargingProfileStore.Installed {
    fileprivate func applies(to situation: ChargingSituation) -> Bool {
        guard evseId == 0 || evseId == situation.evseId else { return false }
        return profile.chargingProfilePurpose != .txProfile
            || (profile.transactionId != nil && profile.transactionId == situation.transactionId)
    }
}

/// The period of one purpose that is in force, in watts.
private struct RulingPeriod {
    let profile: Int
    let mode: OperationMode
    let limit: Watts?
    let dischargeLimit: Watts?
    let setpoint: Watts?
    let setpointReactive: Watts?
    /// As the profile has it, for what is no limit.
    let period: ChargingSchedulePeriod

    init(profile: Int, period: ChargingSchedulePeriod, unit: ChargingRateUnit, situation: ChargingSituation) {
        self.profile = profile
        self.period = period
        mode = period.operationMode ?? .chargingOnly
        let phases = min(max(period.numberPhases ?? situation.phases, 1), max(situation.phases, 1))
        /// A value alone is the total in watts, or the current of every phase; beside L2 or L3 it is that of L1.
        func watts(_ value: Double?, _ l2: Double?, _ l3: Double?) -> Watts? {
            guard let value else { return nil }
            let perPhase = l2 != nil || l3 != nil
            let sum = value + (l2 ?? 0) + (l3 ?? 0)
            switch unit {
            case .w: return Watts(sum)
            case .a: return situation.voltage * Amperes(perPhase ? sum : sum * Double(phases))
            }
        }
        limit = watts(period.limit, period.limit_L2, period.limit_L3)
        dischargeLimit = watts(period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3)
        setpoint = watts(period.setpoint, period.setpoint_L2, period.setpoint_L3)
        setpointReactive = watts(
            period.setpointReactive, period.setpointReactive_L2, period.setpointReactive_L3)
    }
}

extension EffectiveLimit {
    /// The transaction's own profile: mode, set-point and the first limits.
    fileprivate mutating func take(_ period: RulingPeriod) {
        operationMode = period.mode
        modeSource = period.profile
        evseSleep = period.period.evseSleep ?? false
        preconditioningRequest = period.period.preconditioningRequest ?? false
        limit = period.limit
        limitSource = period.limit == nil ? nil : period.profile
        switch period.mode {
        case .chargingOnly: return
        case .idle:
            limit = 0
            setpoint = 0
            limitSource = period.profile
            setpointSource = period.profile
        case .centralSetpoint, .centralFrequency:
            dischargeLimit = period.dischargeLimit
            // Before the first update nothing is asked for, which is not the same as charging freely.
            setpoint = period.setpoint ?? 0
            setpointReactive = period.setpointReactive
            setpointSource = period.profile
        case .localFrequency:
            dischargeLimit = period.dischargeLimit
            v2xBaseline = period.period.v2xBaseline.map { Watts($0) }
            v2xFreqWattCurve = period.period.v2xFreqWattCurve
            v2xSignalWattCurve = period.period.v2xSignalWattCurve
        case .externalSetpoint, .externalLimits, .localLoadBalancing:
            dischargeLimit = period.dischargeLimit
        }
        dischargeLimitSource = dischargeLimit == nil ? nil : period.profile
    }

    /// A limit of the station or from outside: it narrows, whatever the mode.
    fileprivate mutating func narrow(_ period: RulingPeriod) {
        if let bound = period.limit, bound < limit ?? Watts(.infinity) {
            limit = max(bound, 0)
            limitSource = period.profile
        }
        if let bound = period.dischargeLimit, bound > dischargeLimit ?? Watts(-.infinity) {
            dischargeLimit = min(bound, 0)
            dischargeLimitSource = period.profile
        }
    }
}
