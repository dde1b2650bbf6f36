import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// What becomes of our calls: the station's answers, its refusals, and its silence.
extension CentralSystem {
    /// The station answered the call that was outstanding.
    mutating func take(_ response: AnyResponse, at place: Int, now: Moment, into effects: inout [Effect]) {
        guard let call = stations[place].outstanding else { return }
        stations[place].outstanding = nil
        let response = stations[place].quirks.isEmpty ? response : meant(by: response, at: place)
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
        case (.errand(let errand), let response): take(response, to: errand, at: place, now: now, into: &effects)
        case (.operatorCall(let call), let response):
            takeOperatorAnswer(response, to: call, at: place, now: now, into: &effects)
            effects.append(.answer(call.number, .response(response)))
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
        case .errand(let errand):
            log(.warning, place, "\(call.name): \(failure.text)", into: &effects)
            guard failure.isUnanswered else { return }
            let moment = now + settings.retryInterval
            if !withDossier(of: place, { $0.errands.postpone(errand, until: moment) }) {
                log(.warning, place, "\(call.name): given up", into: &effects)
            }
            return
        case .operatorCall(let call):
            if let report = call.request.reportID, dossiers[place] != nil, !failure.isUnanswered {
                withDossier(of: place) { $0.reports.forget(report) }
            }
            switch failure {
            case .refused, .invalidRequest, .queueFull:
                withdrawPassword(of: call.request, call.number, at: place, now: now, into: &effects)
            case .disconnected, .timedOut, .invalidResult: break
            }
            effects.append(.answer(call.number, .refused(OperatorRefusal(failure))))
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
        stations[place].setUp.isSafeProfileRefused = response.status == .rejected
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
            withdrawPassword(of: request.request, request.number, at: place, now: now, into: &effects)
            effects.append(.answer(request.number, .refused(.disconnected)))
        }
        stations[place].requests = []
        if stations[place].setUp.inventory == .underWay { stations[place].setUp.inventory = .due }
        stations[place].setUp.pausedUntil = nil
    }
}

extension SetUp {
    fileprivate mutating func finish(_ call: Call) {
        switch call {
        case .introduction: introduction = .done
        case .inventory: inventory = .done
        case .safeProfile, .safeProfileClearing:
            safeProfile = .done
            isSafeProfileRefused = true
        case .step, .operatorCall, .errand: break
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
        case .step(.fix(let mode), _, _): "setting \(mode.operationMode.rawValue)"
        case .step: "setting the set-point"
        case .operatorCall: "the operator's request"
        case .errand(let errand): errand.request.action.rawValue
        }
    }
}

extension Steering.Step {
    /// The power that it brings.
    var power: Watts? {
        switch self {
        case .install(let power), .update(let power), .schedule(let power): power
        case .safe, .fix, .clear: nil
        }
    }

    /// What an error answer, or none, means for it.
    fileprivate func failure(_ failure: CallFailure) -> Steering.Failure {
        guard !failure.isUnanswered else { return .unanswered }
        switch self {
        case .install, .update: return failure.isUnsupported ? .dynamicUnsupported : .refused
        case .safe, .schedule, .fix, .clear: return .refused
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
