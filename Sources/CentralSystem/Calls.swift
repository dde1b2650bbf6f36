import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// What is asked of stations: the next call follows from what is wanted and what stands, whenever the one before it has
/// been answered.
extension CentralSystem {
    mutating func callNext(_ place: Int, at now: Moment, into effects: inout [Effect]) {
        while stations[place].link != nil, stations[place].outstanding == nil, let call = nextCall(place, at: now) {
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
    private func nextCall(_ place: Int, at now: Moment) -> Call? {
        let station = stations[place]
        if let request = station.requests.first { return .operatorCall(request) }
        for evse in station.evses {
            guard let session = evse.session, let needs = session.needs,
                let step = session.steering.next(isDynamic: needs.isDynamic, at: now, settings: settings)
            else { continue }
            return .step(step, evse: evse.id, transaction: session.transaction)
        }
        if let pausedUntil = station.setUp.pausedUntil, now < pausedUntil { return nil }
        if station.setUp.introduction == .due { return .introduction }
        if station.setUp.safeProfile == .due { return .safeProfile }
        if station.setUp.safeProfile == .underWay { return .safeProfileClearing }
        if station.setUp.inventory == .due { return .inventory }
        return nil
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
        case .operatorCall: stations[place].requests.removeFirst()
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
            let limit = stations[place].facts.compactMap(\.chargeLimit).max() ?? settings.safeChargeLimit
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
        case .operatorCall(let call): return request(for: call.request)
        }
    }

    /// The station answered the call that was outstanding.
    mutating func take(_ response: AnyResponse, at place: Int, now: Moment, into effects: inout [Effect]) {
        guard let call = stations[place].outstanding else { return }
        stations[place].outstanding = nil
        switch (call, response) {
        case (.introduction, .triggerMessage): stations[place].setUp.introduction = .done
        case (.inventory, .getBaseReport(let response)):
            if response.status != .accepted { stations[place].setUp.inventory = .done }
        case (.safeProfile, .setChargingProfile(let response)):
            takeSafeProfileAnswer(response, at: place, into: &effects)
        case (.safeProfileClearing, .clearChargingProfile):
            stations[place].setUp.safeProfileIsCleared = true
            stations[place].setUp.safeProfile = .due
        case (.step(let step, let evse, let transaction), let response):
            takeStepAnswer(
                step, response.refusal, at: place, evse: evse, transaction: transaction, now: now, into: &effects)
        case (.operatorCall(let call), let response): answer(call, response, into: &effects)
        default: break
        }
    }

    /// The call that was outstanding has no result.
    mutating func takeFailure(_ failure: CallFailure, at place: Int, now: Moment, into effects: inout [Effect]) {
        guard let call = stations[place].outstanding else { return }
        stations[place].outstanding = nil
        fail(call, failure, at: place, now: now, into: &effects)
    }

    private mutating func fail(
        _ call: Call, _ failure: CallFailure, at place: Int, now: Moment, into effects: inout [Effect]
    ) {
        switch call {
        case .step(let step, let evse, let transaction):
            takeStepFailure(
                step, step.failure(failure), failure.text, at: place, evse: evse, transaction: transaction, now: now,
                into: &effects)
            return
        case .operatorCall(let call):
            effects.append(.answer(call.number, .refused(failure.text)))
            return
        case .introduction, .inventory, .safeProfile, .safeProfileClearing: break
        }
        log(.warning, place, "\(call.name): \(failure.text)", into: &effects)
        guard failure.isUnanswered else {
            // It will not do it the next time either.
            stations[place].setUp.finish(call)
            return
        }
        if call == .inventory { stations[place].setUp.inventory = .due }
        stations[place].setUp.pausedUntil = now + settings.retryInterval
    }

    private mutating func takeSafeProfileAnswer(
        _ response: SetChargingProfileResponse, at place: Int, into effects: inout [Effect]
    ) {
        stations[place].setUp.safeProfile = .done
        guard response.status == .rejected else { return }
        let reason = response.statusInfo?.reasonCode ?? "no reason"
        log(.warning, place, "refused the charging-only default profile: \(reason)", into: &effects)
        // Another system's profile stands in its place: it is taken away once.
        if reason == "DuplicateProfile", !stations[place].setUp.safeProfileIsCleared {
            stations[place].setUp.safeProfile = .underWay
        }
    }

    private mutating func takeStepAnswer(
        _ step: Steering.Step, _ refusal: String?, at place: Int, evse: Int, transaction: String, now: Moment,
        into effects: inout [Effect]
    ) {
        if let refusal {
            takeStepFailure(
                step, step.failure(reason: refusal), refusal, at: place, evse: evse, transaction: transaction,
                now: now, into: &effects)
            return
        }
        let call = Call.step(step, evse: evse, transaction: transaction)
        record(call, step == .clear ? .released : .accepted, nil, at: place, now: now, into: &effects)
        guard let evse = stations[place].place(ofTransaction: transaction), let id = stations[place].sessionID(at: evse)
        else { return }
        stations[place].evses[evse].session?.steering.succeeded(step, sentAt: now, settings: settings)
        if let power = step.power { effects.append(.plant(.setpointAnswered(id, power, isAccepted: true))) }
    }

    private mutating func takeStepFailure(
        _ step: Steering.Step, _ failure: Steering.Failure, _ text: String, at place: Int, evse: Int,
        transaction: String, now: Moment, into effects: inout [Effect]
    ) {
        let call = Call.step(step, evse: evse, transaction: transaction)
        let phase = failure == .unanswered ? SetpointRecord.Phase.unanswered : .refused
        record(call, phase, text, at: place, now: now, into: &effects)
        log(.warning, place, "\(call.name) for transaction \(transaction): \(text)", into: &effects)
        guard let evse = stations[place].place(ofTransaction: transaction), let id = stations[place].sessionID(at: evse)
        else { return }
        let isFinal = stations[place].evses[evse].session?.steering
            .failed(step, failure, at: now, settings: settings)
        // A station that takes no Dynamic profiles is steered more slowly from here on.
        tellTerms(at: place, evse, into: &effects)
        if isFinal == true, let power = step.power {
            effects.append(.plant(.setpointAnswered(id, power, isAccepted: false)))
        }
    }

    /// The connection is gone: nothing asked over it will be answered.
    mutating func abandonCalls(of place: Int, at now: Moment, into effects: inout [Effect]) {
        takeFailure(.disconnected, at: place, now: now, into: &effects)
        for request in stations[place].requests {
            effects.append(.answer(request.number, .refused("the station disconnected")))
        }
        stations[place].requests = []
        if stations[place].setUp.inventory == .underWay { stations[place].setUp.inventory = .due }
        stations[place].setUp.pausedUntil = nil
    }

    /// The audit trail of set-points.
    private func record(
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
    func deadline(of place: Int, after now: Moment) -> Moment? {
        guard let link = stations[place].link else { return nil }
        var earliest: Moment?
        func consider(_ moment: Moment?) {
            guard let moment, moment > now else { return }
            earliest = min(moment, earliest ?? moment)
        }
        consider(link.rpc.deadline)
        consider(stations[place].setUp.pausedUntil)
        for evse in stations[place].evses {
            guard let session = evse.session, let needs = session.needs else { continue }
            consider(session.steering.deadline(isDynamic: needs.isDynamic, after: now, settings: settings))
        }
        return earliest
    }

    mutating func takeRequestID() -> Int {
        defer { nextRequestID = nextRequestID == Int(Int32.max) ? 1 : nextRequestID + 1 }
        return nextRequestID
    }
}

extension SetUp {
    fileprivate mutating func finish(_ call: Call) {
        switch call {
        case .introduction: introduction = .done
        case .inventory: inventory = .done
        case .safeProfile, .safeProfileClearing: safeProfile = .done
        case .step, .operatorCall: break
        }
    }
}

extension Call {
    fileprivate var name: String {
        switch self {
        case .introduction: "asking for a BootNotification"
        case .inventory: "asking for the inventory"
        case .safeProfile: "setting the charging-only default profile"
        case .safeProfileClearing: "clearing the default profile"
        case .step(.safe, _, _): "setting the charging-only profile"
        case .step(.clear, _, _): "clearing the set-point"
        case .step: "setting the set-point"
        case .operatorCall: "the operator's request"
        }
    }
}

extension Steering.Step {
    /// The power that it brings.
    var power: Watts? {
        switch self {
        case .install(let power), .update(let power), .schedule(let power): power
        case .safe, .clear: nil
        }
    }

    /// What an error answer, or none, means for it.
    fileprivate func failure(_ failure: CallFailure) -> Steering.Failure {
        guard !failure.isUnanswered else { return .unanswered }
        switch self {
        case .install, .update: return failure.isUnsupported ? .dynamicUnsupported : .refused
        case .safe, .schedule, .clear: return .refused
        }
    }

    /// What a refusal for this reason means for it.
    fileprivate func failure(reason: String) -> Steering.Failure {
        switch (self, reason) {
        case (.install, "UnsupportedKind"): .dynamicUnsupported
        case (.update, "RateLimitExceeded"): .refused
        case (.update, _): .profileGone
        default: .refused
        }
    }
}

extension AnyResponse {
    /// The reason when it is a refusal of a profile; nil when it is not.
    fileprivate var refusal: String? {
        switch self {
        case .setChargingProfile(let response):
            response.status == .accepted ? nil : response.statusInfo?.reasonCode ?? "no reason told"
        case .updateDynamicSchedule(let response):
            response.status == .accepted ? nil : response.statusInfo?.reasonCode ?? "no reason told"
        // What is unknown there does not stand there, which is what was wanted.
        default: nil
        }
    }
}
