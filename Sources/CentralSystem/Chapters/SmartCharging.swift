import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// OCPP 2.1 chapters K and Q: what vehicles need, and the profiles that bring sessions to the power the plant wants.
extension CentralSystem {
    /// K17, Q01. Kept before it is answered, since a restart would otherwise lose it: it is told once a session.
    mutating func take(_ request: NotifyEVChargingNeedsRequest, from place: Int, at now: Moment) -> Answer {
        guard let evse = stations[place].place(ofEVSE: request.evseId) else { return .unknownEVSE(request.evseId) }
        let session = stations[place].evses[evse].session
        let record = ChargingNeedsRecord(
            request, station: stations[place].id, transaction: session?.transaction, registers: session?.registers,
            at: now.utcNanoseconds)
        return .whenDurable([.chargingNeeds(record)], .chargingNeeds(record))
    }

    mutating func apply(_ needs: ChargingNeedsRecord, from place: Int, into effects: inout [Effect]) {
        guard let evse = stations[place].place(ofEVSE: needs.evse) else { return }
        stations[place].evses[evse].needsAhead = needs
        takeNeedsAhead(at: place, evse, into: &effects)
    }

    /// Binds needs to the transaction that they belong to, which may have begun after them.
    mutating func takeNeedsAhead(at place: Int, _ evse: Int, into effects: inout [Effect]) {
        guard let session = stations[place].evses[evse].session, var needs = stations[place].evses[evse].needsAhead,
            needs.transaction == nil || needs.transaction == session.transaction
        else { return }
        stations[place].evses[evse].needsAhead = nil
        if needs.transaction == nil {
            needs.transaction = session.transaction
            effects.append(.store([.chargingNeeds(needs)], token: 0))
        }
        stations[place].evses[evse].session?.needs = needs
        stations[place].evses[evse].session?.steering.needsTold()
        tellTerms(at: place, evse, into: &effects)
    }

    /// K20: the vehicle's own schedule within ours.
    mutating func take(_ request: NotifyEVChargingScheduleRequest, from place: Int, at now: Moment) -> Answer {
        guard stations[place].place(ofEVSE: request.evseId) != nil else { return .unknownEVSE(request.evseId) }
        return keep(
            .notifyEVChargingSchedule(request), from: place, at: now,
            answering: .notifyEVChargingSchedule(NotifyEVChargingScheduleResponse(status: .accepted)))
    }

    /// K28: a station asks for the set-point of its Dynamic profile.
    func take(_ request: PullDynamicScheduleUpdateRequest, from place: Int) -> Answer {
        let wanted = ChargingProfiles.evse(ofSteeringID: request.chargingProfileId)
            .flatMap { id in stations[place].evses.first { $0.id == id }?.session?.steering.wanted }
        let response =
            if let wanted {
                PullDynamicScheduleUpdateResponse(
                    scheduleUpdate: ChargingScheduleUpdate(setpoint: wanted.value), status: .accepted)
            } else {
                PullDynamicScheduleUpdateResponse(
                    status: .rejected, statusInfo: StatusInfo(.notFound))
            }
        return .result(.pullDynamicScheduleUpdate(response))
    }

    /// The plant wants another power, or none.
    mutating func steer(
        _ id: SessionID, at now: Moment, into effects: inout [Effect], _ change: (inout Steering) -> Void
    ) {
        // A session that ended meanwhile: the plant hears of its end in the order of the effects.
        guard let place = place(of: id.station), let evse = stations[place].place(ofTransaction: id.transaction),
            var steering = stations[place].evses[evse].session?.steering
        else { return }
        change(&steering)
        stations[place].evses[evse].session?.steering = steering
        goOn(place, at: now, into: &effects)
    }

    /// After a reconnection or a boot: what stands at the station is not known any more.
    mutating func resumeSteering(at place: Int, at now: Moment) {
        let setUp = stations[place].setUp
        let hasSafeDefault = setUp.safeProfile != .notDue && !setUp.isSafeProfileRefused
        for evse in stations[place].evses.indices {
            stations[place].evses[evse].session?.steering.reconnected(
                at: now, grace: settings.resumptionGrace, hasSafeDefault: hasSafeDefault)
        }
    }

    /// The request that brings a session one step on.
    func request(for step: Steering.Step, at place: Int, _ evse: Int, at now: Moment) -> AnyRequest? {
        let state = stations[place].evses[evse]
        guard let transaction = state.session?.transaction else { return nil }
        let facts = stations[place].facts(ofEVSE: state.id)
        let stackLevel = min(settings.steeringStackLevel, max(1, facts?.highestStackLevel ?? .max))
        let offlineDuration = facts?.takesOfflineDuration == false ? nil : settings.offlineDuration
        switch step {
        case .safe:
            let profile = ChargingProfiles.safe(
                transaction: transaction, evse: state.id, limit: facts?.chargeLimit ?? settings.safeChargeLimit,
                at: now)
            return .setChargingProfile(SetChargingProfileRequest(evseId: state.id, chargingProfile: profile))
        case .install(let power):
            let profile = ChargingProfiles.dynamic(
                power, mode: state.session?.steering.mode.operationMode ?? .centralSetpoint, transaction: transaction,
                evse: state.id, stackLevel: stackLevel,
                offlineDuration: offlineDuration, at: now)
            return .setChargingProfile(SetChargingProfileRequest(evseId: state.id, chargingProfile: profile))
        case .update(let power):
            return .updateDynamicSchedule(
                UpdateDynamicScheduleRequest(
                    chargingProfileId: ChargingProfiles.steeringID(evse: state.id),
                    scheduleUpdate: ChargingScheduleUpdate(setpoint: power.value)))
        case .schedule(let power):
            let profile = ChargingProfiles.absolute(
                power, transaction: transaction, evse: state.id, stackLevel: stackLevel,
                offlineDuration: offlineDuration, duration: settings.scheduleDuration, at: now)
            return .setChargingProfile(SetChargingProfileRequest(evseId: state.id, chargingProfile: profile))
        case .fix(let mode):
            guard case .fixed(let period) = mode else { return nil }
            let profile = ChargingProfiles.fixed(
                period, transaction: transaction, evse: state.id, stackLevel: stackLevel,
                offlineDuration: offlineDuration, at: now)
            return .setChargingProfile(SetChargingProfileRequest(evseId: state.id, chargingProfile: profile))
        case .clear:
            return .clearChargingProfile(
                ClearChargingProfileRequest(chargingProfileId: ChargingProfiles.steeringID(evse: state.id)))
        }
    }
}
