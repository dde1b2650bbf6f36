// OCPP 2.1, K01 to K10: profiles that the central system sets, clears and asks for, and those of transactions.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// Profiles in one report at most: a profile may have three schedules of 1024 periods.
    private static let profilesPerReport = 4

    /// [K01, Q02 to Q04]
    mutating func setProfile(_ request: SetChargingProfileRequest, _ turn: inout Turn) -> SetChargingProfileResponse {
        let index = index(ofEVSE: request.evseId)
        // [K01.FR.28]
        guard request.evseId == 0 || index != nil else { return .rejected(.unknownEvse) }
        guard settings.smartChargingEnabled else { return .rejected(.notEnabled) }
        let profile = request.chargingProfile
        do throws(ProfileViolation) {
            try checkRate(profile, evseId: request.evseId, turn.now)
            try profiles.install(
                profile, for: profileTarget(evseId: request.evseId), seed: random.next(), at: turn.timestamp)
        } catch {
            return SetChargingProfileResponse(status: .rejected, statusInfo: StatusInfo(error))
        }
        smartCharging.storedAt[.init(purpose: profile.chargingProfilePurpose, evseId: request.evseId)] = turn.now
        valuesCame(profile: profile.id, turn.now)
        if let index { evses[index].profileDue = nil }
        profilesChanged(&turn)
        return SetChargingProfileResponse(status: .accepted)
    }

    /// [K01.FR.56, K01.FR.57] What is stored is not set again and again: memory wears out.
    private func checkRate(_ profile: ChargingProfile, evseId: Int, _ now: Moment) throws(ProfileViolation) {
        guard let limit = settings.profileUpdateRateLimit,
            settings.storedPurposes.contains(profile.chargingProfilePurpose),
            let last = smartCharging.storedAt[.init(purpose: profile.chargingProfilePurpose, evseId: evseId)]
        else { return }
        let wait = last + .seconds(limit) - now
        if wait > .zero {
            throw ProfileViolation(.rateLimitExceeded, "\(Int(wait.seconds.rounded(.up))) seconds before retry")
        }
    }

    func profileTarget(evseId: Int) -> ProfileTarget {
        guard let index = index(ofEVSE: evseId) else {
            return ProfileTarget(
                evseId: evseId, isDirectCurrent: evses.allSatisfy { $0.ratings.isDirectCurrent },
                takesPhaseValues: false, takesSeveralSchedules: false)
        }
        let evse = evses[index]
        return ProfileTarget(
            evseId: evseId, transactionId: evse.transaction?.id, isDirectCurrent: evse.ratings.isDirectCurrent,
            takesPhaseValues: evse.needs?.limits.maximumChargePower.isPerPhase == true,
            takesSeveralSchedules: evse.needs?.controlMode == .scheduled)
    }

    /// Whatever changed the profiles: sessions follow at once, vehicles that plan are asked to plan again, and what lasts
    /// is stored.
    mutating func profilesChanged(_ turn: inout Turn) {
        storeProfiles(&turn)
        endUselessPriority(&turn)
        retargetAll(&turn)
        for index in evses.indices { offerSchedule(index, &turn) }
    }

    /// [K10]
    mutating func clearProfiles(
        _ request: ClearChargingProfileRequest, _ turn: inout Turn
    ) -> ClearChargingProfileResponse {
        guard !profiles.clear(request).isEmpty else { return ClearChargingProfileResponse(status: .unknown) }
        profilesChanged(&turn)
        return ClearChargingProfileResponse(status: .accepted)
    }

    /// [K08]
    func compositeSchedule(_ request: GetCompositeScheduleRequest, _ now: Moment) -> GetCompositeScheduleResponse {
        var situation: ChargingSituation
        if let index = index(ofEVSE: request.evseId) {
            situation = self.situation(of: index)
            situation.plan = evses[index].plan
        } else if request.evseId == 0 {
            situation = gridSituation
        } else {
            return GetCompositeScheduleResponse(status: .rejected, statusInfo: StatusInfo(.unknownEvse))
        }
        guard settings.smartChargingEnabled else {
            return GetCompositeScheduleResponse(status: .rejected, statusInfo: StatusInfo(.notEnabled))
        }
        guard request.duration >= 0 else {
            return GetCompositeScheduleResponse(status: .rejected, statusInfo: StatusInfo(.valueTooLow))
        }
        var schedule = profiles.compositeSchedule(
            from: DateTime(now), seconds: request.duration, unit: request.chargingRateUnit ?? .w, for: situation)
        schedule.chargingSchedulePeriod = schedule.chargingSchedulePeriod.map(\.idlingWithoutValues)
        return GetCompositeScheduleResponse(status: .accepted, schedule: schedule)
    }

    /// [K09] The report follows the answer, EVSE by EVSE and source by source.
    mutating func reportProfiles(
        _ request: GetChargingProfilesRequest, _ turn: inout Turn
    ) -> GetChargingProfilesResponse {
        let found = profiles.profiles(evseId: request.evseId, matching: request.chargingProfile)
        guard !found.isEmpty else { return GetChargingProfilesResponse(status: .noProfiles) }
        var parts: [ReportChargingProfilesRequest] = []
        for evseId in Set(found.map(\.evseId)).sorted() {
            for origin in ProfileOrigin.allCases {
                var rest = found.filter { $0.evseId == evseId && $0.origin == origin }.map(\.profile)[...]
                while !rest.isEmpty {
                    let part = rest.prefix(Self.profilesPerReport)
                    rest = rest.dropFirst(part.count)
                    parts.append(
                        ReportChargingProfilesRequest(
                            requestId: request.requestId, chargingLimitSource: origin.rawValue,
                            chargingProfile: Array(part), tbc: true, evseId: evseId))
                }
            }
        }
        parts[parts.count - 1].tbc = false
        for part in parts { enqueue(.reportChargingProfiles(part), for: .report, &turn) }
        return GetChargingProfilesResponse(status: .accepted)
    }
}

// What transactions bring and take.
extension Station {
    /// [F01] What would be refused when the transaction begins is refused before it does: nobody wants it without its limit.
    func checkRemoteProfile(_ profile: ChargingProfile, at index: Int) throws(ProfileViolation) {
        guard profile.transactionId == nil else {
            throw ProfileViolation(.invalidProfile, "a profile that comes with its transaction has no transactionId")
        }
        var (profile, target) = (profile, profileTarget(evseId: evses[index].id))
        // The transaction gets its name when it begins.
        target.transactionId = target.transactionId ?? ""
        profile.transactionId = target.transactionId
        try profiles.check(profile, for: target)
    }

    /// [K05] The profile of a remote start becomes the transaction's.
    mutating func installRemoteProfile(_ index: Int, _ turn: inout Turn) {
        guard var profile = evses[index].remoteStart?.profile?.value, let id = evses[index].transaction?.id else {
            return
        }
        evses[index].remoteStart?.profile = nil
        profile.transactionId = id
        do throws(ProfileViolation) {
            try profiles.install(
                profile, for: profileTarget(evseId: evses[index].id), seed: random.next(), at: turn.timestamp)
        } catch {
            turn.emit(.note(.csms("the remote start's profile is refused: \(error)")))
        }
        storeProfiles(&turn)
        retarget(index, &turn)
    }

    /// A transaction's profiles and its priority end with it.
    mutating func forgetProfiles(ofTransaction id: String, at index: Int, _ turn: inout Turn) {
        evses[index].hasPriority = false
        evses[index].scheduleIndex = 0
        if !profiles.endTransaction(id).isEmpty { storeProfiles(&turn) }
        retarget(index, &turn)
    }

    /// [K01.FR.102] What has been offline too long does not come back with the connection.
    mutating func forgetExpiredProfiles(_ turn: inout Turn) {
        let expired = profiles.removeExpired(
            at: turn.timestamp, offlineSince: offlineSince.map { DateTime($0) }, clock: settings.localClock)
        guard !expired.isEmpty else { return }
        for profile in expired { turn.emit(.note(.csms("charging profile \(profile.id) has expired"))) }
        forgetExpiredLimits(expired.map(\.id), &turn)
        endUselessPriority(&turn)
        storeProfiles(&turn)
    }
}

extension ChargingSchedulePeriod {
    /// [Q10] Idle carries no values: it says by itself that there is no power.
    fileprivate var idlingWithoutValues: Self {
        guard operationMode == .idle else { return self }
        var period = ChargingSchedulePeriod(startPeriod: startPeriod)
        period.operationMode = .idle
        period.evseSleep = evseSleep
        period.preconditioningRequest = preconditioningRequest
        return period
    }
}

extension SetChargingProfileResponse {
    fileprivate static func rejected(_ reasonCode: ReasonCode) -> Self {
        Self(status: .rejected, statusInfo: StatusInfo(reasonCode))
    }
}

extension StatusInfo {
    init(_ violation: ProfileViolation) { self.init(violation.reason, violation.detail) }
}
