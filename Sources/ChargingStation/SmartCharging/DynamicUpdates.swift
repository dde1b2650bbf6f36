// OCPP 2.1, K28: the values of dynamic profiles move, pushed by the central system or pulled by the station.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// The session has the new values before the answer is out.
    mutating func updateSchedule(
        _ request: UpdateDynamicScheduleRequest, _ turn: inout Turn
    ) -> UpdateDynamicScheduleResponse {
        guard settings.smartChargingEnabled else {
            return UpdateDynamicScheduleResponse(status: .rejected, statusInfo: StatusInfo(.notEnabled))
        }
        do throws(ProfileViolation) {
            try update(id: request.chargingProfileId, request.scheduleUpdate, &turn)
        } catch {
            return UpdateDynamicScheduleResponse(status: .rejected, statusInfo: StatusInfo(error))
        }
        valuesCame(profile: request.chargingProfileId, turn.now)
        profileMoved(&turn)
        return UpdateDynamicScheduleResponse(status: .accepted)
    }

    /// By the rules of SetChargingProfile, at what is there now.
    private mutating func update(
        id: Int, _ update: ChargingScheduleUpdate, _ turn: inout Turn
    ) throws(ProfileViolation) {
        let target = profiles.evseId(ofProfile: id).map { profileTarget(evseId: $0) }
        try profiles.update(id: id, update, for: target, at: turn.timestamp)
    }

    /// Values that move often are not stored at each step, and no vehicle plans anew for a set-point.
    mutating func profileMoved(_ turn: inout Turn) {
        retargetAll(&turn)
        for index in evses.indices { offerSchedule(index, &turn) }
    }

    /// [K28.FR.10] When the next profile wants to be asked for; nil: none does, or nobody can be asked.
    var pullDeadline: Moment? {
        guard canCall, settings.smartChargingEnabled else { return nil }
        return profiles.pulled.map { pullDue($0.id, interval: $0.interval) }.min()
    }

    /// The interval runs from the last values or the last question; a profile from before a restart is asked for at once.
    private func pullDue(_ id: Int, interval: Int) -> Moment {
        smartCharging.pulls[id].map { $0 + .seconds(min(interval, 31_536_000)) }
            ?? Moment(nanoseconds: 0, utcNanoseconds: 0)
    }

    /// A profile that wants to be asked for has new values.
    mutating func valuesCame(profile id: Int, _ now: Moment) {
        let pulled = profiles.pulled
        smartCharging.pulls = smartCharging.pulls.filter { id, _ in pulled.contains { $0.id == id } }
        if pulled.contains(where: { $0.id == id }) { smartCharging.pulls[id] = now }
    }

    mutating func wakePulls(_ turn: inout Turn) {
        guard let due = pullDeadline, due <= turn.now else { return }
        let pulled = profiles.pulled
        for profile in pulled where pullDue(profile.id, interval: profile.interval) <= turn.now {
            smartCharging.pulls[profile.id] = turn.now
            enqueue(
                .pullDynamicScheduleUpdate(PullDynamicScheduleUpdateRequest(chargingProfileId: profile.id)),
                for: .pull(profile: profile.id), &turn)
        }
    }

    /// [K28.FR.08]
    mutating func pullAnswered(_ answer: PullDynamicScheduleUpdateResponse, profile id: Int, _ turn: inout Turn) {
        guard answer.status == .accepted, let update = answer.scheduleUpdate else {
            let reason = answer.statusInfo?.reasonCode ?? answer.status.rawValue
            return turn.emit(.note(.csms("no update for charging profile \(id): \(reason)")))
        }
        do throws(ProfileViolation) {
            try self.update(id: id, update, &turn)
        } catch {
            return turn.emit(.note(.csms("the update of charging profile \(id) is refused: \(error)")))
        }
        valuesCame(profile: id, turn.now)
        profileMoved(&turn)
    }
}
