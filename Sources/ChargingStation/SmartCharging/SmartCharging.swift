// OCPP 2.1, chapter K and Q: from charging profiles to the target of a session.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

extension Station {
    static let operationModes: [OperationMode] = [.chargingOnly, .centralSetpoint, .centralFrequency, .idle]
    static let highestStackLevel = 100

    static var smartChargingCapabilities: SmartChargingCapabilities {
        var capabilities = SmartChargingCapabilities()
        capabilities.operationModes = Set(operationModes)
        capabilities.maxStackLevel = highestStackLevel
        return capabilities
    }

    /// Evaluates the profiles now and tells the session what follows: the latest target wins, and only a change is told.
    mutating func retarget(_ index: Int, _ turn: inout Turn) {
        let situation = situation(of: index)
        let time = DateTime(turn.now)
        let limit = profiles.limit(at: time, for: situation)
        evses[index].scheduleChange = profiles.change(after: time, for: situation).map { turn.now.reaching($0) }
        let target = target(limit, at: index)
        if target != evses[index].target {
            evses[index].target = target
            turn.emit(.note(.target(evse: evses[index].id, target)))
            tellSECC(.target(.total(target)), at: index, &turn)
        }
        let mode = evses[index].transaction?.operationMode
        if mode != limit.operationMode {
            evses[index].transaction?.operationMode = limit.operationMode
            // Before power flows a mode is a plan, not something that changed.
            if mode != nil, evses[index].isTransferring {
                updateTransaction(index, trigger: .operationModeChanged, &turn)
            }
        }
    }

    private func target(_ limit: EffectiveLimit, at index: Int) -> Watts {
        let evse = evses[index]
        // No power for whom nobody has let in, nor for who is on the way out.
        if !evse.isAuthorized || evse.profileDue != nil || evse.transaction?.ending != nil { return 0 }
        // [E16] Nor for whom a limit has stopped.
        if evse.transaction?.limits.reached != nil { return 0 }
        let highest = evse.ratings.maximumChargePower
        let lowest = evse.mayDischarge ? -evse.ratings.maximumDischargePower : 0
        let isUnbound = limit.setpointSource == nil && limit.limitSource == nil && limit.operationMode == .chargingOnly
        // Without a set-point, and without any profile at all, a vehicle charges as fast as it may.
        let asked = limit.setpoint ?? limit.clamped(highest)
        return (isUnbound ? configuration.standaloneTarget ?? asked : asked).clamped(to: lowest...highest)
    }

    func situation(of index: Int) -> ChargingSituation {
        let evse = evses[index]
        return ChargingSituation(
            evseId: evse.id, transactionId: evse.transaction?.id,
            transactionStart: evse.transaction.map { DateTime($0.started) }, phases: max(1, evse.ratings.phases),
            voltage: evse.ratings.isDirectCurrent ? evse.vehicle?.presentVoltage ?? 400 : evse.ratings.nominalVoltage,
            offlineSince: offlineSince.map { DateTime($0) })
    }

    /// The schedule of an EVSE steps, or the wait for a promised profile is over.
    mutating func wakeSchedule(_ index: Int, _ turn: inout Turn) {
        if let due = evses[index].profileDue, due <= turn.now { stopWaitingForProfile(index, &turn) }
        guard let change = evses[index].scheduleChange, change <= turn.now else { return }
        for id in profiles.removeExpired(at: DateTime(turn.now), offlineSince: offlineSince.map { DateTime($0) }) {
            turn.emit(.note(.csms("charging profile \(id) has expired")))
        }
        retarget(index, &turn)
    }

    private mutating func retargetAll(_ turn: inout Turn) { for index in evses.indices { retarget(index, &turn) } }
}

// What the central system asks.
extension Station {
    /// [K01, Q02 to Q04]
    mutating func setProfile(_ request: SetChargingProfileRequest, _ turn: inout Turn) -> SetChargingProfileResponse {
        let index = index(ofEVSE: request.evseId)
        guard settings.smartChargingEnabled, request.evseId == 0 || index != nil else {
            return SetChargingProfileResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "UnknownEvse"))
        }
        do throws(ProfileViolation) {
            try profiles.install(
                request.chargingProfile, evseId: request.evseId,
                transactionId: index.flatMap { evses[$0].transaction?.id }, at: DateTime(turn.now))
        } catch {
            return SetChargingProfileResponse(status: .rejected, statusInfo: StatusInfo(error))
        }
        if let index { evses[index].profileDue = nil }
        retargetAll(&turn)
        for index in evses.indices { offerSchedule(index, &turn) }
        return SetChargingProfileResponse(status: .accepted)
    }

    /// [K28] The values of a Dynamic profile move; the session has them before the answer is out.
    mutating func updateSchedule(
        _ request: UpdateDynamicScheduleRequest, _ turn: inout Turn
    ) -> UpdateDynamicScheduleResponse {
        do throws(ProfileViolation) {
            try profiles.update(id: request.chargingProfileId, request.scheduleUpdate, at: DateTime(turn.now))
        } catch {
            return UpdateDynamicScheduleResponse(status: .rejected, statusInfo: StatusInfo(error))
        }
        retargetAll(&turn)
        return UpdateDynamicScheduleResponse(status: .accepted)
    }

    /// [K10]
    mutating func clearProfiles(
        _ request: ClearChargingProfileRequest, _ turn: inout Turn
    ) -> ClearChargingProfileResponse {
        let cleared = profiles.clear(request)
        retargetAll(&turn)
        for index in evses.indices { offerSchedule(index, &turn) }
        return ClearChargingProfileResponse(status: cleared > 0 ? .accepted : .unknown)
    }

    /// [K08]
    func compositeSchedule(_ request: GetCompositeScheduleRequest, _ now: Moment) -> GetCompositeScheduleResponse {
        var situation: ChargingSituation
        if let index = index(ofEVSE: request.evseId) {
            situation = self.situation(of: index)
        } else if request.evseId == 0 {
            situation = self.situation(of: 0)
            situation.evseId = 0
            situation.transactionId = nil
        } else {
            return GetCompositeScheduleResponse(status: .rejected, statusInfo: StatusInfo(reasonCode: "UnknownEvse"))
        }
        let schedule = profiles.compositeSchedule(
            from: DateTime(now), seconds: request.duration, unit: request.chargingRateUnit ?? .w, for: situation)
        return GetCompositeScheduleResponse(status: .accepted, schedule: schedule)
    }

    /// [K09] The report follows the answer, a message for each EVSE.
    mutating func reportProfiles(
        _ request: GetChargingProfilesRequest, _ turn: inout Turn
    ) -> GetChargingProfilesResponse {
        let found = profiles.profiles(evseId: request.evseId, matching: request.chargingProfile)
        // Every profile here is the central system's own.
        let sources = request.chargingProfile.chargingLimitSource
        guard !found.isEmpty, sources == nil || sources?.contains("CSO") == true else {
            return GetChargingProfilesResponse(status: .noProfiles)
        }
        let ids = Set(found.map(\.evseId)).sorted()
        for id in ids {
            let report = ReportChargingProfilesRequest(
                requestId: request.requestId, chargingLimitSource: "CSO",
                chargingProfile: found.filter { $0.evseId == id }.map(\.profile), tbc: id != ids.last, evseId: id)
            enqueue(.reportChargingProfiles(report), for: .report, &turn)
        }
        return GetChargingProfilesResponse(status: .accepted)
    }
}

// What transactions bring and take.
extension Station {
    /// [F01.FR.08] The profile of a remote start becomes the transaction's.
    mutating func installRemoteProfile(_ index: Int, _ turn: inout Turn) {
        guard var profile = evses[index].remoteStart?.profile?.value, let id = evses[index].transaction?.id else {
            return
        }
        evses[index].remoteStart?.profile = nil
        profile.transactionId = id
        do throws(ProfileViolation) {
            try profiles.install(profile, evseId: evses[index].id, transactionId: id, at: DateTime(turn.now))
        } catch {
            turn.emit(.note(.csms("the remote start's profile is refused: \(error)")))
        }
        retarget(index, &turn)
    }

    /// [K01.FR.09] A transaction's profiles end with it.
    mutating func forgetProfiles(ofTransaction id: String, at index: Int, _ turn: inout Turn) {
        profiles.endTransaction(id)
        retarget(index, &turn)
    }
}

extension StatusInfo {
    fileprivate init(_ violation: ProfileViolation) {
        // The schema gives a reason code 20 characters, one less than the longest that the text defines.
        self.init(
            reasonCode: String(violation.reason.rawValue.prefix(20)),
            additionalInfo: String(violation.detail.prefix(1024)))
    }
}

extension Moment {
    /// The moment at which UTC shows `time`; this one when it has passed.
    fileprivate func reaching(_ time: DateTime) -> Moment {
        let (wait, overflow) = time.nanoseconds.subtractingReportingOverflow(utcNanoseconds)
        let year: Int64 = 366 * 86_400 * 1_000_000_000
        return self + .nanoseconds(overflow ? year : min(max(wait, 0), year))
    }
}
