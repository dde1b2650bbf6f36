import OCPPMessages

/// The charging profiles installed at a station, by EVSE.
///
/// A profile's id is unique; so is (purpose, stack level, EVSE) at any moment. Kept by the engine that owns it; its
/// evaluation is in `limit(at:for:)` and `compositeSchedule`.
public struct ChargingProfileStore: Equatable, Sendable {
    struct Installed: Equatable, Sendable {
        var evseId: Int
        var profile: ChargingProfile {
            didSet { schedules = profile.chargingSchedule.map { ScheduleValues($0) } }
        }
        var origin: ProfileOrigin
        /// When its values came: at installation, or with the last update of a dynamic schedule.
        var updatedAt: DateTime
        /// Of its random delays.
        var seed: UInt64
        /// As they are evaluated.
        private(set) var schedules: [ScheduleValues]

        init(evseId: Int, profile: ChargingProfile, origin: ProfileOrigin, updatedAt: DateTime, seed: UInt64) {
            self.evseId = evseId
            self.profile = profile
            self.origin = origin
            self.updatedAt = updatedAt
            self.seed = seed
            schedules = profile.chargingSchedule.map { ScheduleValues($0) }
        }

        /// The schedules follow from the profile.
        static func == (a: Self, b: Self) -> Bool {
            a.evseId == b.evseId && a.profile == b.profile && a.origin == b.origin && a.updatedAt == b.updatedAt
                && a.seed == b.seed
        }
    }

    public var capabilities: SmartChargingCapabilities
    /// In the order of installation.
    private(set) var installed: [Installed] = []
    /// Profiles that a station keeps at most; more are refused.
    public static let capacity = 256

    public init(capabilities: SmartChargingCapabilities = SmartChargingCapabilities()) {
        self.capabilities = capabilities
    }

    /// Installs a profile, in place of the one with its id [K01.FR.05].
    ///
    /// - Parameters:
    ///   - target: the EVSE, 0 for the whole station or every EVSE, and what is there.
    ///   - seed: of random delays; another for every installation.
    public mutating func install(
        _ profile: ChargingProfile, for target: ProfileTarget, origin: ProfileOrigin = .centralSystem,
        seed: UInt64 = 0, at now: DateTime
    ) throws(ProfileViolation) {
        let place = try check(profile, for: target, origin: origin)
        var profile = profile
        for index in profile.chargingSchedule.indices where profile.chargingSchedule[index].useLocalTime == true {
            // [K01.FR.90] The offset is disregarded, also when the profile is reported.
            profile.chargingSchedule[index].startSchedule = profile.chargingSchedule[index].startSchedule?.wallClock
        }
        let entry = Installed(
            evseId: target.evseId, profile: profile, origin: origin, updatedAt: profile.dynUpdateTime ?? now,
            seed: seed)
        if let place { installed[place] = entry } else { installed.append(entry) }
    }

    /// Throws what `install` would throw now.
    ///
    /// - Returns: the place of the profile that this one would replace.
    @discardableResult
    public func check(
        _ profile: ChargingProfile, for target: ProfileTarget, origin: ProfileOrigin = .centralSystem
    ) throws(ProfileViolation) -> Int? {
        try ProfileValidation(capabilities: capabilities, profile: profile, target: target, origin: origin).check()
        for other in installed where other.profile.id != profile.id {
            if other.conflicts(with: profile, evseId: target.evseId, from: origin) {
                throw ProfileViolation(
                    .duplicateProfile, "profile \(other.profile.id) has this purpose, stack level and EVSE")
            }
            if other.disagreesOnPhase(with: profile, evseId: target.evseId) {
                // [K01.FR.141]
                throw ProfileViolation(.phaseConflict, "profile \(other.profile.id) takes another phase")
            }
        }
        guard let index = installed.firstIndex(where: { $0.profile.id == profile.id }) else {
            guard installed.count < Self.capacity else {
                throw ProfileViolation(.outOfMemory, "\(Self.capacity) profiles are installed")
            }
            return nil
        }
        guard installed[index].origin.isExternal == origin.isExternal else {
            throw ProfileViolation(.invalidProfileId, "id \(profile.id) belongs to another source")
        }
        return index
    }

    /// Moves the values of a dynamic profile (UpdateDynamicSchedule); what the update does not name stays.
    ///
    /// - Parameters:
    ///   - target: what is there now, at the EVSE that `evseId(ofProfile:)` gives; nil: anything that takes the values.
    ///   - origin: an energy manager moves its own profiles, and those of the central system that leave their limits or
    ///     set-point to it [K29.FR.03].
    public mutating func update(
        id: Int, _ update: ChargingScheduleUpdate, for target: ProfileTarget? = nil,
        origin: ProfileOrigin = .centralSystem, at now: DateTime
    ) throws(ProfileViolation) {
        guard let index = installed.firstIndex(where: { $0.profile.id == id }) else {
            throw ProfileViolation(.invalidProfile, "no profile \(id) is installed")
        }
        var entry = installed[index]
        guard entry.profile.chargingProfileKind == .dynamic else {
            throw ProfileViolation(.invalidProfile, "profile \(id) is not dynamic")
        }
        guard origin.isExternal || !entry.origin.isExternal else {
            throw ProfileViolation(.invalidProfile, "profile \(id) is another source's")
        }
        entry.profile.chargingSchedule[0].chargingSchedulePeriod[0].apply(update)
        entry.profile.dynUpdateTime = now
        entry.updatedAt = now
        let target = target ?? ProfileTarget(evseId: entry.evseId, transactionId: entry.profile.transactionId)
        let values = entry.profile.chargingSchedule[0].chargingSchedulePeriod[0]
        let validation = ProfileValidation(
            capabilities: capabilities, profile: entry.profile, target: target, origin: entry.origin)
        try validation.check(values, unit: entry.profile.chargingSchedule[0].chargingRateUnit, isUpdatedBy: origin)
        installed[index] = entry
    }

    /// Removes what the request names (ClearChargingProfile) and gives it. What came from outside stays [K10.FR.04].
    public mutating func clear(_ request: ClearChargingProfileRequest) -> [ChargingProfile] {
        remove { entry in
            guard !entry.origin.isExternal else { return false }
            // An id names one profile; criteria beside it do not matter.
            if let id = request.chargingProfileId { return entry.profile.id == id }
            guard let criteria = request.chargingProfileCriteria else { return true }
            return (criteria.evseId ?? entry.evseId) == entry.evseId
                && (criteria.chargingProfilePurpose ?? entry.profile.chargingProfilePurpose)
                    == entry.profile.chargingProfilePurpose
                && (criteria.stackLevel ?? entry.profile.stackLevel) == entry.profile.stackLevel
        }
    }

    /// Removes the profile from outside with this id, which only its source does.
    public mutating func removeExternal(id: Int) -> Bool {
        !remove { $0.profile.id == id && $0.origin.isExternal }.isEmpty
    }

    /// A transaction's profiles end with it.
    public mutating func endTransaction(_ transactionId: String) -> [ChargingProfile] {
        remove { $0.profile.transactionId == transactionId }
    }

    /// Removes what can never be in force again, and gives it.
    ///
    /// - Parameter offlineSince: when the connection to the central system was lost; nil while there is one.
    public mutating func removeExpired(
        at now: DateTime, offlineSince: DateTime?, clock: LocalClock = .utc
    ) -> [ChargingProfile] {
        remove { $0.isOver(at: now, offlineSince: offlineSince, clock: clock) }
    }

    private mutating func remove(where matches: (Installed) -> Bool) -> [ChargingProfile] {
        let removed = installed.filter(matches).map(\.profile)
        if !removed.isEmpty { installed.removeAll { entry in removed.contains { $0.id == entry.profile.id } } }
        return removed
    }

    /// Restores what was installed before a restart, without asking for its transaction.
    mutating func restore(_ entry: Installed) {
        guard installed.count < Self.capacity, !installed.contains(where: { $0.profile.id == entry.profile.id }) else {
            return
        }
        let target = ProfileTarget(evseId: entry.evseId, transactionId: entry.profile.transactionId)
        let validation = ProfileValidation(
            capabilities: capabilities, profile: entry.profile, target: target, origin: entry.origin)
        // Another version of the station may support less.
        if (try? validation.check()) != nil { installed.append(entry) }
    }

    public func profile(id: Int) -> ChargingProfile? { installed.first { $0.profile.id == id }?.profile }

    /// Where a profile is installed; 0 is the whole station or every EVSE.
    public func evseId(ofProfile id: Int) -> Int? { installed.first { $0.profile.id == id }?.evseId }

    public var count: Int { installed.count }

    /// The profiles that match (GetChargingProfiles), with their EVSE and source.
    ///
    /// - Parameter evseId: 0 is the station itself; nil is everywhere.
    public func profiles(
        evseId: Int?, matching criterion: ChargingProfileCriterion
    ) -> [(evseId: Int, origin: ProfileOrigin, profile: ChargingProfile)] {
        installed.filter { entry in
            let profile = entry.profile
            if let ids = criterion.chargingProfileId, !ids.contains(profile.id) { return false }
            if let sources = criterion.chargingLimitSource, !sources.contains(entry.origin.rawValue) { return false }
            return (evseId ?? entry.evseId) == entry.evseId
                && (criterion.chargingProfilePurpose ?? profile.chargingProfilePurpose)
                    == profile.chargingProfilePurpose
                && (criterion.stackLevel ?? profile.stackLevel) == profile.stackLevel
        }.map { ($0.evseId, $0.origin, $0.profile) }
    }

    /// [K29.FR.03] The dynamic profile in force that leaves limits or set-point at an EVSE to an energy manager.
    public func delegated(to mode: OperationMode, at time: DateTime, for situation: ChargingSituation)
        -> ChargingProfile?
    {
        let limit = limit(at: time, for: situation)
        guard limit.operationMode == mode, let id = limit.modeSource, let profile = profile(id: id),
            profile.chargingProfileKind == .dynamic, profile.chargingProfilePurpose.actsOnTransactions
        else { return nil }
        return profile
    }

    /// Whether something limits the grid connection that EVSEs share.
    public var sharesGrid: Bool {
        installed.contains { $0.evseId == 0 && !$0.profile.chargingProfilePurpose.actsOnTransactions }
    }

    /// Whether a profile's power moves with the voltage, or with the vehicle's state of charge.
    public var usesAmperes: Bool { installed.contains { $0.schedules.contains { $0.unit == .a } } }
    public var usesStateOfCharge: Bool { installed.contains { $0.schedules.contains { $0.limitAtSoC != nil } } }

    /// How many schedules the vehicle of a transaction may choose among, 1 to 3.
    public func scheduleCount(ofTransaction id: String?) -> Int {
        installed.filter { id != nil && $0.profile.transactionId == id }.map(\.schedules.count).max() ?? 1
    }

    /// Ids of the schedules that a transaction's vehicle chooses among, of its highest profile.
    public func scheduleIDs(ofTransaction id: String?) -> [Int] {
        let own = installed.filter { id != nil && $0.profile.transactionId == id }
        return own.max { $0.profile.stackLevel < $1.profile.stackLevel }?.profile.chargingSchedule.map(\.id) ?? []
    }

    /// [K21] Whether a PriorityCharging profile stands ready for an EVSE.
    public func hasPriorityProfile(evseId: Int) -> Bool {
        installed.contains {
            $0.profile.chargingProfilePurpose == .priorityCharging && ($0.evseId == 0 || $0.evseId == evseId)
        }
    }

    /// TxProfiles whose transaction is not among these are gone.
    public mutating func keepTransactions(_ ids: Set<String>) {
        _ = remove { entry in entry.profile.transactionId.map { !ids.contains($0) } ?? false }
    }

    /// [K28.FR.10] Dynamic profiles that want to be asked for, with the time of their last values and the interval in
    /// seconds.
    public var pulled: [(id: Int, updatedAt: DateTime, interval: Int)] {
        installed.compactMap { entry in
            guard !entry.origin.isExternal, let interval = entry.profile.dynUpdateInterval, interval > 0 else {
                return nil
            }
            return (entry.profile.id, entry.updatedAt, interval)
        }
    }
}

extension ChargingProfileStore.Installed {
    /// [K01.FR.06, K01.FR.39, K01.FR.53] Whether both could be in force at one moment with nothing to order them.
    fileprivate func conflicts(with other: ChargingProfile, evseId: Int, from origin: ProfileOrigin) -> Bool {
        // What may come from outside is ordered within its source, the central system being one of local generation's.
        switch profile.chargingProfilePurpose {
        case .chargingStationExternalConstraints, .localGeneration: if self.origin != origin { return false }
        case .chargingStationMaxProfile, .priorityCharging, .txDefaultProfile, .txProfile: break
        }
        guard profile.chargingProfilePurpose == other.chargingProfilePurpose, profile.stackLevel == other.stackLevel,
            profile.transactionId == other.transactionId, meets(other, evseId: evseId)
        else { return false }
        return overlaps(other)
    }

    fileprivate func disagreesOnPhase(with other: ChargingProfile, evseId: Int) -> Bool {
        guard evseId == self.evseId || evseId == 0 || self.evseId == 0, overlaps(other) else { return false }
        let mine = Set(profile.chargingSchedule.flatMap(\.chargingSchedulePeriod).compactMap(\.phaseToUse))
        let others = Set(other.chargingSchedule.flatMap(\.chargingSchedulePeriod).compactMap(\.phaseToUse))
        return !mine.isEmpty && !others.isEmpty && mine != others
    }

    /// Both act on one place. A default for all EVSEs meets the default of each; a limit of the station is another than
    /// that of an EVSE.
    private func meets(_ other: ChargingProfile, evseId: Int) -> Bool {
        self.evseId == evseId
            || (profile.chargingProfilePurpose.actsOnTransactions && (self.evseId == 0 || evseId == 0))
    }

    private func overlaps(_ other: ChargingProfile) -> Bool {
        if let end = profile.validTo, let start = other.validFrom, end <= start { return false }
        if let end = other.validTo, let start = profile.validFrom, end <= start { return false }
        return true
    }
}

extension ChargingSchedulePeriod {
    fileprivate mutating func apply(_ update: ChargingScheduleUpdate) {
        func move(
            _ values: inout (Double?, Double?, Double?), to new: (Double?, Double?, Double?)
        ) {
            // A base value without its phases is the total again.
            if new.0 != nil { values = new }
            values.1 = new.1 ?? values.1
            values.2 = new.2 ?? values.2
        }
        var values = (limit, limit_L2, limit_L3)
        move(&values, to: (update.limit, update.limit_L2, update.limit_L3))
        (limit, limit_L2, limit_L3) = values
        values = (dischargeLimit, dischargeLimit_L2, dischargeLimit_L3)
        move(&values, to: (update.dischargeLimit, update.dischargeLimit_L2, update.dischargeLimit_L3))
        (dischargeLimit, dischargeLimit_L2, dischargeLimit_L3) = values
        values = (setpoint, setpoint_L2, setpoint_L3)
        move(&values, to: (update.setpoint, update.setpoint_L2, update.setpoint_L3))
        (setpoint, setpoint_L2, setpoint_L3) = values
        values = (setpointReactive, setpointReactive_L2, setpointReactive_L3)
        move(&values, to: (update.setpointReactive, update.setpointReactive_L2, update.setpointReactive_L3))
        (setpointReactive, setpointReactive_L2, setpointReactive_L3) = values
    }
}
