// OCPP 2.1, K11 to K13, K27 and K29: limits, set-points and local generation that come from outside: from an energy
// manager at the site or the operator of the grid. They act at once; the central system hears of them.

import OCPP
import OCPPMessages
import Quantities

/// What somebody at the site or the grid asks for, beside the central system. Positive power charges.
public struct ExternalLimit: Equatable, Sendable {
    /// What is limited, by whom.
    public struct Key: Hashable, Sendable {
        /// 0 is the grid connection of the whole station.
        public var evse: Int
        public var source: ProfileOrigin
        /// Power that is generated here and comes on top of the limits, instead of a limit.
        public var isLocalGeneration: Bool

        public init(evse: Int = 0, source: ProfileOrigin, isLocalGeneration: Bool = false) {
            precondition(source.isExternal, "what the central system asks for are charging profiles")
            self.evse = evse
            self.source = source
            self.isLocalGeneration = isLocalGeneration
        }
    }

    /// One step of a limit that changes over time.
    public struct Step: Equatable, Sendable {
        /// From now.
        public var start: Duration
        public var limit: Watts?
        public var dischargeLimit: Watts?

        public init(start: Duration, limit: Watts? = nil, dischargeLimit: Watts? = nil) {
            self.start = start
            self.limit = limit
            self.dischargeLimit = dischargeLimit
        }
    }

    public var key: Key
    /// The most that may be charged, or what is generated, ≥ 0.
    public var limit: Watts?
    /// The most that may be discharged, ≤ 0.
    public var dischargeLimit: Watts?
    /// What is asked for, within everybody's limits; negative discharges where the operation mode lets it.
    public var setpoint: Watts?
    /// Instead of the values above: at most 1024 steps, the first at zero.
    public var steps: [Step] = []
    /// How long it holds without another word; nil: until it is cleared.
    public var duration: Duration?
    public var isGridCritical: Bool?

    public init(
        _ key: Key, limit: Watts? = nil, dischargeLimit: Watts? = nil, setpoint: Watts? = nil,
        duration: Duration? = nil, isGridCritical: Bool? = nil
    ) {
        self.key = key
        self.limit = limit
        self.dischargeLimit = dischargeLimit
        self.setpoint = setpoint
        self.duration = duration
        self.isGridCritical = isGridCritical
    }
}

/// An external limit and what the central system knows of it.
struct ExternalState: Equatable, Sendable {
    /// Clearing: its end is on its way to the central system.
    enum Knowledge: Equatable, Sendable { case untold, told, clearingUntold, clearing }

    var limit: ExternalLimit
    var knowledge = Knowledge.untold
    /// The central system may know of it, be it by another value: its end is told.
    var isHeard = false

    var isOver: Bool { knowledge == .clearingUntold || knowledge == .clearing }
}

extension Station {
    /// A limit arrives, or another value of one.
    mutating func externalLimit(_ limit: ExternalLimit, _ turn: inout Turn) {
        guard settings.externalControlSignalsEnabled, limit.key.evse == 0 || index(ofEVSE: limit.key.evse) != nil else {
            return turn.emit(.note(.external("\(limit.key.name) is not taken")))
        }
        do throws(ProfileViolation) {
            if try move(limit, &turn) {
                // What it was before the central system left it to this source.
                externalLimitCleared(limit.key, &turn)
                return profileMoved(&turn)
            }
            guard !settings.externalConstraintsDisallowed || limit.key.isLocalGeneration else {
                return turn.emit(.note(.external("external constraints are disallowed")))
            }
            try install(limit, &turn)
        } catch {
            return turn.emit(.note(.external("\(limit.key.name) is refused: \(error)")))
        }
        let last = smartCharging.external[limit.key]
        let isWorthTelling = last.map { !$0.limit.isNear(limit, percent: settings.limitChangeSignificance) } ?? true
        let known = last?.knowledge == .told && !isWorthTelling
        smartCharging.external[limit.key] = ExternalState(
            limit: limit, knowledge: known ? .told : .untold, isHeard: last?.isHeard ?? false)
        profilesChanged(&turn)
        tellExternalLimits(&turn)
    }

    /// [K13] A limit is lifted by who set it.
    mutating func externalLimitCleared(_ key: ExternalLimit.Key, _ turn: inout Turn) {
        guard profiles.removeExternal(id: key.profileID) || smartCharging.external[key] != nil else { return }
        forgetLimit(key)
        profilesChanged(&turn)
        tellExternalLimits(&turn)
    }

    /// Limits that ended by themselves.
    mutating func forgetExpiredLimits(_ ids: [Int], _ turn: inout Turn) {
        for key in smartCharging.external.keys where ids.contains(key.profileID) { forgetLimit(key) }
        tellExternalLimits(&turn)
    }

    /// Signals from outside are switched off, or must not be constraints any more.
    mutating func externalSettingsChanged(_ turn: inout Turn) {
        for (key, state) in smartCharging.external where !state.isOver {
            let isAllowed =
                settings.externalControlSignalsEnabled
                && (key.isLocalGeneration || !settings.externalConstraintsDisallowed)
            if !isAllowed { externalLimitCleared(key, &turn) }
        }
    }

    private mutating func forgetLimit(_ key: ExternalLimit.Key) {
        guard let state = smartCharging.external[key], !state.isOver else { return }
        // Nobody need hear of the end of what nobody heard of.
        if state.isHeard {
            smartCharging.external[key]?.knowledge = .clearingUntold
        } else {
            smartCharging.external[key] = nil
        }
    }
}

// As charging profiles.
extension Station {
    /// [K29.FR.03] A profile of the central system that leaves its limits or set-point to an energy manager takes them.
    /// False: there is none.
    private mutating func move(_ limit: ExternalLimit, _ turn: inout Turn) throws(ProfileViolation) -> Bool {
        guard !limit.key.isLocalGeneration, limit.steps.isEmpty, limit.key.evse > 0 else { return false }
        let situation = situation(of: limit.key.evse - 1)
        let mode = limit.setpoint == nil ? OperationMode.externalLimits : .externalSetpoint
        guard let profile = profiles.delegated(to: mode, at: turn.timestamp, for: situation),
            let schedule = profile.chargingSchedule.first
        else { return false }
        let volts = situation.voltage.value * Double(situation.phases)
        let factor = schedule.chargingRateUnit == .a ? 1 / volts : 1
        let update = ChargingScheduleUpdate(
            limit: limit.limit.map { $0.value * factor },
            dischargeLimit: limit.dischargeLimit.map { $0.value * factor },
            setpoint: limit.setpoint.map { $0.value * factor })
        try profiles.update(id: profile.id, update, origin: limit.key.source, at: turn.timestamp)
        return true
    }

    /// [K11.FR.06, K27, K29.FR.04] One value is a dynamic profile, steps are an absolute one.
    private mutating func install(_ limit: ExternalLimit, _ turn: inout Turn) throws(ProfileViolation) {
        var schedule = ChargingSchedule(
            id: 1, chargingRateUnit: .w, chargingSchedulePeriod: limit.periods)
        schedule.duration = limit.duration.map { max(1, $0.wholeSeconds) }
        if !limit.steps.isEmpty { schedule.startSchedule = turn.timestamp }
        let profile = ChargingProfile(
            id: limit.key.profileID, stackLevel: 0,
            chargingProfilePurpose: limit.key.isLocalGeneration
                ? .localGeneration : .chargingStationExternalConstraints,
            chargingProfileKind: limit.steps.isEmpty ? .dynamic : .absolute, chargingSchedule: [schedule],
            dynUpdateTime: limit.steps.isEmpty ? turn.timestamp : nil)
        try profiles.install(
            profile, for: ProfileTarget(evseId: limit.key.evse), origin: limit.key.source, at: turn.timestamp)
    }
}

// To the central system.
extension Station {
    /// [K11.FR.02, K12.FR.02, K13.FR.02, K27] Everything that it does not know yet.
    mutating func tellExternalLimits(_ turn: inout Turn) {
        defer { storeExternalLimits(&turn) }
        guard canCall else { return }
        for key in smartCharging.external.keys.sorted() {
            guard let state = smartCharging.external[key] else { continue }
            switch state.knowledge {
            case .told, .clearing: continue
            case .untold:
                smartCharging.external[key]?.knowledge = .told
                smartCharging.external[key]?.isHeard = true
                enqueue(.notifyChargingLimit(notification(of: state.limit)), for: .chargingLimit(key), &turn)
            case .clearingUntold:
                smartCharging.external[key]?.knowledge = .clearing
                enqueue(
                    .clearedChargingLimit(
                        ClearedChargingLimitRequest(
                            chargingLimitSource: key.source.rawValue, evseId: key.evse == 0 ? nil : key.evse)),
                    for: .clearedLimit(key), &turn)
            }
        }
    }

    private func notification(of limit: ExternalLimit) -> NotifyChargingLimitRequest {
        var request = NotifyChargingLimitRequest(
            evseId: limit.key.evse == 0 ? nil : limit.key.evse,
            chargingLimit: ChargingLimit(
                chargingLimitSource: limit.key.source.rawValue,
                isLocalGeneration: limit.key.isLocalGeneration ? true : nil, isGridCritical: limit.isGridCritical))
        if settings.notifyChargingLimitWithSchedules {
            request.chargingSchedule = profiles.profile(id: limit.key.profileID)?.chargingSchedule
        }
        return request
    }

    /// The central system did not get it.
    mutating func chargingLimitUnsent(_ key: ExternalLimit.Key) {
        if smartCharging.external[key]?.knowledge == .told { smartCharging.external[key]?.knowledge = .untold }
    }

    mutating func clearedLimitUnsent(_ key: ExternalLimit.Key) {
        if smartCharging.external[key]?.knowledge == .clearing {
            smartCharging.external[key]?.knowledge = .clearingUntold
        }
    }

    mutating func clearedLimitAnswered(_ key: ExternalLimit.Key, _ turn: inout Turn) {
        guard smartCharging.external[key]?.knowledge == .clearing else { return }
        smartCharging.external[key] = nil
        storeExternalLimits(&turn)
    }
}

extension Duration {
    /// Rounded up, as far as a schedule goes.
    fileprivate var wholeSeconds: Int {
        let (seconds, attoseconds) = components
        return Int(min(max(seconds, 0), Int64(Int32.max) - 1)) + (attoseconds > 0 ? 1 : 0)
    }
}

extension ExternalLimit.Key: Comparable {
    public static func < (a: Self, b: Self) -> Bool { a.profileID > b.profileID }

    /// For people.
    fileprivate var name: String { (isLocalGeneration ? "generation of " : "a limit of ") + source.rawValue }

    /// Negative: a central system's ids are its own.
    var profileID: Int {
        let source =
            switch source {
            case .energyManager: 0
            case .systemOperator: 1
            case .other, .centralSystem: 2
            }
        return -1 - (evse * 6 + source * 2 + (isLocalGeneration ? 1 : 0))
    }
}

extension ExternalLimit {
    fileprivate var periods: [ChargingSchedulePeriod] {
        guard steps.isEmpty else {
            return steps.map {
                ChargingSchedulePeriod(
                    startPeriod: $0.start.wholeSeconds, limit: $0.limit?.value,
                    dischargeLimit: $0.dischargeLimit?.value,
                    operationMode: .externalLimits)
            }
        }
        return [
            ChargingSchedulePeriod(
                startPeriod: 0, limit: limit?.value, dischargeLimit: dischargeLimit?.value, setpoint: setpoint?.value,
                operationMode: setpoint == nil ? .externalLimits : .externalSetpoint)
        ]
    }

    /// [SC.03] The central system need not hear of every watt.
    fileprivate func isNear(_ other: ExternalLimit, percent: Double) -> Bool {
        guard steps.isEmpty, other.steps.isEmpty, isGridCritical == other.isGridCritical else { return self == other }
        func isNear(_ a: Watts?, _ b: Watts?) -> Bool {
            guard let a, let b else { return a == b }
            return (a - b).magnitude <= a.magnitude * (percent / 100)
        }
        return isNear(limit, other.limit) && isNear(dischargeLimit, other.dischargeLimit)
            && isNear(setpoint, other.setpoint)
    }
}
