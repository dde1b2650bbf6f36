import OCPPMessages
import PowerPlant
import Quantities

/// OCPP 2.1 chapter K, use cases K11 to K14, K20 to K22: limits that come from elsewhere narrow what the plant may ask of
/// the sessions.
extension CentralSystem {
    /// K11, K12.
    mutating func take(
        _ request: NotifyChargingLimitRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        if let evse = request.evseId, evse != 0, stations[place].place(ofEVSE: evse) == nil {
            return .unknownEVSE(evse)
        }
        let limit = request.chargingLimit
        let urgency = limit.isGridCritical == true ? ", critical for the grid" : ""
        log(.info, place, "a limit of \(limit.chargingLimitSource) holds\(urgency)", into: &effects)
        let oldest = withDossier(of: place) { $0.limits.set(request, heard: now.utcNanoseconds, at: now) }
        if let oldest { drop(.limit(oldest.source, evse: oldest.evse), at: place, into: &effects) }
        keep(
            .limit(limit.chargingLimitSource, evse: request.evseId ?? 0), request, at: place, now: now,
            into: &effects)
        tellAllTerms(at: place, into: &effects)
        return keep(
            .notifyChargingLimit(request), from: place, at: now,
            answering: .notifyChargingLimit(NotifyChargingLimitResponse()))
    }

    /// K13.
    mutating func take(
        _ request: ClearedChargingLimitRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        log(.info, place, "the limit of \(request.chargingLimitSource) is gone", into: &effects)
        if dossiers[place] != nil {
            let source = request.chargingLimitSource
            for evse in withDossier(of: place, { $0.limits.clear(source, evse: request.evseId, at: now) }) {
                drop(.limit(source, evse: evse), at: place, into: &effects)
            }
            tellAllTerms(at: place, into: &effects)
        }
        return keep(
            .clearedChargingLimit(request), from: place, at: now,
            answering: .clearedChargingLimit(ClearedChargingLimitResponse()))
    }

    /// K22: the driver asked the station for the most that there is; the session is not ours to steer meanwhile.
    mutating func take(
        _ request: NotifyPriorityChargingRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        setPriority(request.transactionId, request.activated, at: place, now: now, into: &effects)
        return keep(
            .notifyPriorityCharging(request), from: place, at: now,
            answering: .notifyPriorityCharging(NotifyPriorityChargingResponse()))
    }

    mutating func setPriority(
        _ transaction: String, _ isOn: Bool, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        guard let evse = stations[place].place(ofTransaction: transaction) else { return }
        withDossier(of: place) { $0.limits.setPriority(transaction, isOn) }
        if isOn {
            keep(.priority(transaction), "true", at: place, now: now, into: &effects)
        } else {
            drop(.priority(transaction), at: place, into: &effects)
        }
        tellTerms(at: place, evse, into: &effects)
    }

    /// What the dossier says of a session narrows its terms.
    func narrow(_ terms: inout SessionTerms, at place: Int, _ evse: Int) {
        if stations[place].evses[evse].session?.steering.mode.isFixed == true { terms.control = .none }
        guard !dossiers.isEmpty, let limits = dossiers[place]?.limits, !limits.isEmpty else { return }
        let sessions = stations[place].evses.count { $0.session != nil }
        terms.site = limits.interval(evse: stations[place].evses[evse].id, sessions: sessions)
        if limits.priority.contains(terms.id.transaction) { terms.control = .none }
    }
}
