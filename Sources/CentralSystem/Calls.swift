import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// What is asked of stations: the next call follows from what is wanted and what stands, whenever the one before it has
/// been answered.
extension CentralSystem {
    mutating func callNext(_ place: Int, at now: Moment, into effects: inout [Effect]) {
        while stations[place].link != nil, stations[place].outstanding == nil {
            if !stations[place].requests.isEmpty { dropExpiredRequests(of: place, at: now, into: &effects) }
            guard let call = nextCall(place, at: now) else { return }
            begin(call, at: place, now: now)
            guard let request = request(for: call, at: place, at: now) else {
                // The session that it was for is gone.
                continue
            }
            stations[place].outstanding = call
            record(call, .sent, nil, at: place, now: now, into: &effects)
            transmit(request, to: place, at: now, into: &effects)
        }
    }

    /// The operator comes first, then set-points, then what the station is to be set up with.
    private mutating func nextCall(_ place: Int, at now: Moment) -> Call? {
        if let request = stations[place].requests.first { return .operatorCall(request) }
        // [B02, B03] Nothing is arranged with a station that has not been accepted.
        guard stations[place].admission == .accepted else { return nextCallBeforeAdmission(place, at: now) }
        for evse in stations[place].evses.indices {
            guard let (step, transaction) = stations[place].evses[evse].nextStep(at: now, settings: settings) else {
                continue
            }
            return .step(step, evse: stations[place].evses[evse].id, transaction: transaction)
        }
        if let call = stations[place].setUp.next(at: now) { return call }
        guard stations[place].hasErrands else { return nil }
        return dossiers[place]?.errands.next(at: now).map { .errand($0) }
    }

    private mutating func begin(_ call: Call, at place: Int, now: Moment) {
        switch call {
        case .inventory:
            stations[place].setUp.requestID = takeRequestID()
            stations[place].setUp.gathered = Inventory()
            stations[place].setUp.inventory = .underWay
        case .step(let step, let evse, _):
            guard let evse = stations[place].place(ofEVSE: evse) else { return }
            stations[place].evses[evse].session?.steering.sent(step, at: now)
        case .operatorCall(let call):
            stations[place].requests.removeFirst()
            beginOperatorCall(call.request, at: place, now: now)
        case .errand: withDossier(of: place) { $0.errands.begin() }
        case .introduction, .safeProfile, .safeProfileClearing: break
        }
    }

    private mutating func request(for call: Call, at place: Int, at now: Moment) -> AnyRequest? {
        switch call {
        case .introduction: return .triggerMessage(TriggerMessageRequest(requestedMessage: .bootNotification))
        case .inventory:
            return .getBaseReport(
                GetBaseReportRequest(requestId: stations[place].setUp.requestID, reportBase: .fullInventory))
        case .safeProfile:
            let limit = stations[place].standingLimit ?? settings.safeChargeLimit
            let profile = ChargingProfiles.standing(limit: limit, at: now)
            return .setChargingProfile(SetChargingProfileRequest(evseId: 0, chargingProfile: profile))
        case .safeProfileClearing:
            return .clearChargingProfile(
                ClearChargingProfileRequest(
                    chargingProfileCriteria: ClearChargingProfile(
                        evseId: 0, chargingProfilePurpose: .txDefaultProfile,
                        stackLevel: ChargingProfiles.safeStackLevel)))
        case .step(let step, let evse, let transaction):
            guard let evse = stations[place].place(ofEVSE: evse),
                stations[place].evses[evse].session?.transaction == transaction
            else { return nil }
            return request(for: step, at: place, evse, at: now)
        case .operatorCall(let call): return call.request
        case .errand(let errand): return errand.request
        }
    }

    /// The audit trail of set-points.
    func record(
        _ call: Call, _ phase: SetpointRecord.Phase, _ reason: String?, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        guard case .step(let step, _, let transaction) = call, step.power != nil || phase == .released else { return }
        effects.append(
            .store(
                [
                    .setpoint(
                        SetpointRecord(
                            station: stations[place].id, transaction: transaction, at: now.utcNanoseconds, phase: phase,
                            power: step.power ?? 0, reason: reason))
                ], token: 0))
    }

    /// When the station has to be looked at again if nothing comes from it; always after `now`. What is due already
    /// waits for the answer to the call that is outstanding.
    mutating func deadline(of place: Int, after now: Moment) -> Moment? {
        stations[place].deadline(after: now, settings: settings)
    }

    mutating func takeRequestID() -> Int {
        defer { nextRequestID = nextRequestID == Int(Int32.max) ? 1 : nextRequestID + 1 }
        return nextRequestID
    }
}

extension Station {
    fileprivate mutating func deadline(after now: Moment, settings: CentralSystemSettings) -> Moment? {
        guard link != nil else { return nil }
        var earliest: Moment?
        func consider(_ moment: Moment?) {
            guard let moment, moment > now else { return }
            earliest = min(moment, earliest ?? moment)
        }
        consider(link?.rpc.deadline)
        consider(setUp.pausedUntil)
        consider(setUp.doubtsUntil)
        if setUp.inventory == .due { consider(setUp.inventoryDue) }
        consider(dossierDeadline)
        for evse in evses.indices { consider(evses[evse].stepDeadline(after: now, settings: settings)) }
        return earliest
    }
}

extension SetUp {
    // Mutating only to be read in place.
    fileprivate mutating func next(at now: Moment) -> Call? {
        if let pausedUntil, now < pausedUntil { return nil }
        if introduction == .due { return .introduction }
        switch safeProfile {
        case .due: return .safeProfile
        case .underWay: return .safeProfileClearing
        case .notDue, .done: break
        }
        guard inventory == .due, inventoryDue.map({ $0 <= now }) ?? true else { return nil }
        return .inventory
    }
}
