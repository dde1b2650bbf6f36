import OCPPMessages

/// The charging profiles installed at a station, by EVSE.
///
/// A profile's id is unique; so is (purpose, stack level, EVSE) at any moment. Kept by the engine that owns it; its
/// evaluation is in `limit(at:for:)` and `compositeSchedule`.
public struct ChargingProfileStore: Equatable, Sendable {
    struct Installed: Equatable, Sendable {
        var evseId: Int
        var profile: ChargingProfile
        var origin: ProfileOrigin
        /// When its values came: at installation, or with the last update of a dynamic schedule.
        var updatedAt: DateTime
    }

    public var capabilities: SmartChargingCapabilities
    /// In the order of installation.
    private(set) var installed: [Installed] = []
    /// Profiles that a station keeps at most; more are refused.
    public static let capacity = 256

    public init(capabilities: SmartChargingCapabilities = SmartChargingCapabilities()) {
        self.capabilities = capabilities
    }

    /// Installs a profile, in place of the one with its id.
    ///
    /// - Parameters:
    ///   - evseId: 0 is the whole station, or every EVSE for a TxDefaultProfile.
    ///   - transactionId: of the transaction at the EVSE, nil when there is none.
    public mutating func install(
        _ profile: ChargingProfile, evseId: Int, transactionId: String?, origin: ProfileOrigin = .centralSystem,
        at now: DateTime
    ) throws(ProfileViolation) {
        try ProfileValidation(capabilities: capabilities, profile: profile)
            .check(evseId: evseId, transactionId: transactionId, origin: origin)
        for other in installed where other.profile.id != profile.id && other.conflicts(with: profile, evseId: evseId) {
            throw ProfileViolation(
                .duplicateProfile, "profile \(other.profile.id) has this purpose, stack level and EVSE")
        }
        let entry = Installed(
            evseId: evseId, profile: profile, origin: origin, updatedAt: profile.dynUpdateTime ?? now)
        if let index = installed.firstIndex(where: { $0.profile.id == profile.id }) {
            guard installed[index].origin == origin else {
                throw ProfileViolation(.duplicateProfile, "id \(profile.id) belongs to another source")
            }
            installed[index] = entry
        } else {
            guard installed.count < Self.capacity else {
                throw ProfileViolation(.invalidProfile, "\(Self.capacity) profiles are installed")
            }
            installed.append(entry)
        }
    }

    /// Moves the values of a dynamic profile (UpdateDynamicSchedule); what the update does not name stays.
    public mutating func update(id: Int, _ update: ChargingScheduleUpdate, at now: DateTime) throws(ProfileViolation) {
        guard let index = installed.firstIndex(where: { $0.profile.id == id }) else {
            throw ProfileViolation(.invalidProfile, "no profile \(id) is installed")
        }
        var entry = installed[index]
        guard entry.profile.chargingProfileKind == .dynamic else {
            throw ProfileViolation(.unsupportedKind, "profile \(id) is not dynamic")
        }
        entry.profile.chargingSchedule[0].chargingSchedulePeriod[0].apply(update)
        entry.profile.dynUpdateTime = now
        entry.updatedAt = now
        try ProfileValidation(capabilities: capabilities, profile: entry.profile)
            .check(evseId: entry.evseId, transactionId: entry.profile.transactionId, origin: entry.origin)
        installed[index] = entry
    }

    /// Removes what the request names (ClearChargingProfile) and tells how many there were. External constraints stay.
    public mutating func clear(_ request: ClearChargingProfileRequest) -> Int {
        let before = installed.count
        installed.removeAll { entry in
            guard entry.profile.chargingProfilePurpose != .chargingStationExternalConstraints else { return false }
            // An id names one profile; criteria beside it do not matter.
            if let id = request.chargingProfileId { return entry.profile.id == id }
            guard let criteria = request.chargingProfileCriteria else { return true }
            return (criteria.evseId ?? entry.evseId) == entry.evseId
                && (criteria.chargingProfilePurpose ?? entry.profile.chargingProfilePurpose)
                    == entry.profile.chargingProfilePurpose
                && (criteria.stackLevel ?? entry.profile.stackLevel) == entry.profile.stackLevel
        }
        return before - installed.count
    }

    /// Removes the external constraint of this id, which only the site's energy manager does.
    public mutating func removeConstraint(id: Int) -> Bool {
        let before = installed.count
        installed.removeAll { $0.profile.id == id && $0.origin == .local }
        return installed.count < before
    }

    /// A transaction's profiles end with it.
    public mutating func endTransaction(_ transactionId: String) {
        installed.removeAll { $0.profile.transactionId == transactionId }
    }

    /// Removes what can never be in force again, and gives the ids.
    ///
    /// - Parameter offlineSince: when the connection to the central system was lost; nil while there is one.
    public mutating func removeExpired(at now: DateTime, offlineSince: DateTime?) -> [Int] {
        let expired = installed.filter { $0.isOver(at: now, offlineSince: offlineSince) }.map(\.profile.id)
        if !expired.isEmpty { installed.removeAll { expired.contains($0.profile.id) } }
        return expired
    }

    public func profile(id: Int) -> ChargingProfile? { installed.first { $0.profile.id == id }?.profile }

    public var count: Int { installed.count }

    /// The profiles that match (GetChargingProfiles), with their EVSE.
    public func profiles(
        evseId: Int?, matching criterion: ChargingProfileCriterion
    ) -> [(evseId: Int, profile: ChargingProfile)] {
        installed.filter { entry in
            let profile = entry.profile
            if let ids = criterion.chargingProfileId, !ids.contains(profile.id) { return false }
            return (evseId ?? entry.evseId) == entry.evseId
                && (criterion.chargingProfilePurpose ?? profile.chargingProfilePurpose)
                    == profile.chargingProfilePurpose
                && (criterion.stackLevel ?? profile.stackLevel) == profile.stackLevel
        }.map { ($0.evseId, $0.profile) }
    }
}

extension ChargingProfileStore.Installed {
    /// Whether both could be in force at one moment with nothing to order them.
    fileprivate func conflicts(with other: ChargingProfile, evseId: Int) -> Bool {
        guard profile.chargingProfilePurpose == other.chargingProfilePurpose, profile.stackLevel == other.stackLevel,
            profile.transactionId == other.transactionId,
            // A default for all EVSEs meets the default of each.
            self.evseId == evseId || self.evseId == 0 || evseId == 0
        else { return false }
        if let end = profile.validTo, let start = other.validFrom, end <= start { return false }
        if let end = other.validTo, let start = profile.validFrom, end <= start { return false }
        return true
    }
}

extension ChargingSchedulePeriod {
    fileprivate mutating func apply(_ update: ChargingScheduleUpdate) {
        limit = update.limit ?? limit
        limit_L2 = update.limit_L2 ?? limit_L2
        limit_L3 = update.limit_L3 ?? limit_L3
        dischargeLimit = update.dischargeLimit ?? dischargeLimit
        dischargeLimit_L2 = update.dischargeLimit_L2 ?? dischargeLimit_L2
        dischargeLimit_L3 = update.dischargeLimit_L3 ?? dischargeLimit_L3
        setpoint = update.setpoint ?? setpoint
        setpoint_L2 = update.setpoint_L2 ?? setpoint_L2
        setpoint_L3 = update.setpoint_L3 ?? setpoint_L3
        setpointReactive = update.setpointReactive ?? setpointReactive
        setpointReactive_L2 = update.setpointReactive_L2 ?? setpointReactive_L2
        setpointReactive_L3 = update.setpointReactive_L3 ?? setpointReactive_L3
    }
}
