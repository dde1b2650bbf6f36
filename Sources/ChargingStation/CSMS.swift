// The exchange with the central system: connection, calls in order, answers, and what a failure of each means.

import OCPP
import OCPPMessages
import Quantities

// The connection.
extension Station {
    mutating func csmsConnected(_ turn: inout Turn) {
        guard case .offline(let since) = link else { return }
        forgetExpiredProfiles(&turn)
        link = .online
        keepOfflineSince(&turn)
        let place = network?.lastGood
        networkConnected(&turn)
        let hasMoved = network?.lastGood != place
        backOff.succeeded()
        silences = 0
        rpc.limits.answerTime = .seconds(settings.messageTimeout)
        for index in evses.indices { retarget(index, &turn) }
        if registration == .accepted, !hasMoved {
            // [B01] A mere reconnection is no boot.
            scheduleHeartbeat(after: turn.now)
            resume(&turn, allStatus: turn.now - since >= .seconds(settings.offlineThreshold))
        } else {
            // [B10.FR.10] By another profile it may be another central system, which has to know the station.
            let reason = registration == .accepted ? .unknown : bootReason
            registration = .none(retry: nil)
            sendBootNotification(reason, &turn)
        }
    }

    /// The connection is lost, or the attempt at one failed.
    mutating func csmsDisconnected(_ turn: inout Turn) {
        switch link {
        case .off: return
        case .offline: networkFailed()
        case .online, .closing:
            link = .offline(since: turn.now)
            keepOfflineSince(&turn)
            var ignored = [RPC.Effect]()
            rpc.handle(.disconnected, at: turn.now, into: &ignored)
            holdUntil = nil
            for call in outbox.disconnect() { unsent(call, &turn) }
            for index in evses.indices { retarget(index, &turn) }
        }
        turn.emit(.csmsConnect(after: backOff.next(settings, &random), access))
    }

    /// A central system that is connected but does not answer is no better than none.
    private mutating func answerMissed(_ turn: inout Turn) {
        silences += 1
        guard silences >= Self.patience, isOnline else { return }
        turn.emit(.note(.csms("no answer to \(silences) calls, reconnecting")))
        link = .closing
        turn.emit(.csmsClose)
    }

    /// Calls without answer before the station gives the connection up.
    private static let patience = 2

    var linkDeadline: Moment? {
        guard isOnline else { return nil }
        var next = rpc.deadline
        func consider(_ moment: Moment?) { if let moment { next = min(next ?? moment, moment) } }
        consider(bootRetry)
        if registration == .accepted { consider(nextHeartbeat) }
        if !outbox.isEmpty { consider(holdUntil) }
        return next
    }

    mutating func wakeLink(_ turn: inout Turn) {
        guard isOnline else { return }
        if let deadline = rpc.deadline, deadline <= turn.now {
            var effects = [RPC.Effect]()
            rpc.wake(at: turn.now, into: &effects)
            carryOut(effects, &turn)
        }
        if let hold = holdUntil, hold <= turn.now { holdUntil = nil }
        wakeBoot(&turn)
        wakeHeartbeat(&turn)
    }
}

// The station's calls.
extension Station {
    /// - Parameter signature: of the reading in it, for which it waits.
    mutating func enqueue(
        _ request: AnyRequest, for purpose: CallPurpose, signature: UInt64? = nil, _ turn: inout Turn
    ) {
        var call = Outbox.Call(request: request, purpose: purpose)
        call.signature = signature
        call.isUndated = !clock.isKnown
        call.isBacklog = !isOnline
        call.isTriggered = turn.isTriggered
        keep(&call, &turn)
        guard let dropped = outbox.append(call) else { return }
        turn.emit(.note(.csms("outbox full, dropped \(dropped.request.action.rawValue)")))
        forget(dropped, &turn)
        outboxIsFull(&turn)
        unsent(dropped, &turn)
    }

    /// Sends the next call if none is under way.
    mutating func callNext(_ turn: inout Turn) {
        guard isOnline, rpc.pendingCalls == 0,
            let call = outbox.next(
                isRegistered: registration == .accepted, holdsKept: holdUntil != nil || outbox.awaitsSignature)
        else { return }
        clock.asked = turn.now
        tellRPC(.call(call.request, token: 0), &turn)
    }

    mutating func tellRPC(_ input: RPC.Input, _ turn: inout Turn) {
        var effects = [RPC.Effect]()
        rpc.handle(input, at: turn.now, into: &effects)
        carryOut(effects, &turn)
    }

    mutating func csmsSaid(_ bytes: [UInt8], _ turn: inout Turn) {
        guard isOnline else { return }
        turn.messageSize = bytes.count
        monitoring.streams.sent = 0
        tellRPC(.received(bytes), &turn)
        sendStreams(&turn)
    }

    private mutating func carryOut(_ effects: [RPC.Effect], _ turn: inout Turn) {
        for effect in effects {
            switch effect {
            case .send(let bytes): turn.emit(.csmsSend(bytes))
            case .request(let id, let request):
                turn.call = id
                if let answer = answer(request, &turn) { give(answer, to: id, &turn) }
            case .result(_, let response): answered(response, &turn)
            case .failed(_, let failure): failed(failure, &turn)
            case .fault(let error):
                turn.emit(.note(.csms(error.description)))
                watchFault(error, &turn)
            case .event: break
            }
        }
        callNext(&turn)
    }

    /// Answers a call, at once or when the host has done what it waited for. One whose connection is gone is not answered.
    mutating func give(_ answer: Result<AnyResponse, CallError>, to id: MessageID, _ turn: inout Turn) {
        switch answer {
        case .success(let response): tellRPC(.answer(id, response), &turn)
        case .failure(let error): tellRPC(.refuse(id, error), &turn)
        }
    }

    private mutating func answered(_ response: AnyResponse, _ turn: inout Turn) {
        silences = 0
        guard let call = finishCall(&turn) else { return }
        if registration == .accepted { scheduleHeartbeat(after: turn.now) }
        paceBacklog(after: call, &turn)
        switch (call.purpose, response) {
        // A Security
        case (.signCertificate(let use), .signCertificate(let answer)): signingAnswered(answer, use, &turn)
        // B Provisioning
        case (.boot, .bootNotification(let answer)): bootAnswered(answer, &turn)
        // C Authorization
        case (.authorize(let index), .authorize(let answer)): authorizeAnswered(answer, at: index, &turn)
        case (.authorizeStop(let index), .authorize(let answer)): stopAnswered(answer, at: index, &turn)
        case (.settlement(let reference), .notifySettlement(let answer)):
            settlementAnswered(answer, reference, &turn)
        case (.vatNumber(let evse), .vatNumberValidation(let answer)): vatNumberAnswered(answer, at: evse, &turn)
        // E Transactions
        case (.transactionEvent(let index, let id, let type), .transactionEvent(let answer)):
            if type == .ended { endAnswered(answer, transaction: id, &turn) }
            transactionEventAnswered(answer, transaction: id, at: index, &turn)
        // G Availability
        case (.heartbeat, .heartbeat(let answer)): synchronise(with: answer.currentTime, &turn)
        // K Smart charging
        case (.chargingNeeds(let index), .notifyEVChargingNeeds(let answer)):
            chargingNeedsAnswered(answer, at: index, &turn)
        case (.pull(let profile), .pullDynamicScheduleUpdate(let answer)):
            pullAnswered(answer, profile: profile, &turn)
        case (.clearedLimit(let key), _): clearedLimitAnswered(key, &turn)
        // M ISO 15118 certificates
        case (.evCertificate(let index), .get15118EVCertificate(let answer)):
            evCertificateAnswered(answer, at: index, &turn)
        case (.certificateStatus(let data), .getCertificateStatus(let answer)):
            statusAnswered(answer, of: data, &turn)
        case (.chainStatus(let index), .getCertificateChainStatus(let answer)):
            chainStatusAnswered(answer, at: index, &turn)
        // N Diagnostics
        case (.openStream(let monitor), .openPeriodicEventStream(let answer)): streamAnswered(answer, monitor)
        // P Data transfer
        case (.dataTransfer, .dataTransfer(let answer)): turn.emit(.transferred(answer))
        default: break
        }
    }

    /// What waited for a connection leaves at the pace that the configuration sets.
    private mutating func paceBacklog(after call: Outbox.Call, _ turn: inout Turn) {
        guard call.isBacklog, configuration.backlogPause > .zero, outbox.hasBacklog else { return }
        holdUntil = turn.now + configuration.backlogPause
    }

    private mutating func failed(_ failure: CallFailure, _ turn: inout Turn) {
        guard let call = outbox.outstanding else { return }
        turn.emit(.note(.csms("\(call.request.action.rawValue) failed: \(failure)")))
        switch failure {
        case .timedOut:
            if call.purpose.isKept {
                outbox.putBack(failures: call.failures)
            } else {
                _ = finishCall(&turn)
                unsent(call, &turn)
            }
            answerMissed(&turn)
        case .refused(let error):
            silences = 0
            refused(call, error, &turn)
        case .invalidResult:
            // It was answered, if badly: sending it again would only count it twice.
            silences = 0
            _ = finishCall(&turn)
            if !call.purpose.isKept { unsent(call, &turn) }
        case .invalidRequest, .queueFull, .disconnected:
            _ = finishCall(&turn)
            unsent(call, &turn)
        }
    }

    /// [E13] A refused event is tried again, later and later, and then given up.
    private mutating func refused(_ call: Outbox.Call, _ error: CallError, _ turn: inout Turn) {
        if call.purpose.isRepeated, let attempts = settings.attempts(of: call.request.action),
            call.failures + 1 < attempts.most
        {
            outbox.putBack(failures: call.failures + 1)
            holdUntil = turn.now + .seconds(attempts.interval * (call.failures + 1))
            return
        }
        _ = finishCall(&turn)
        switch call.purpose {
        case .authorize(let index): refuseAuthorization(index, &turn)
        case .openStream(let monitor): streamAnswered(OpenPeriodicEventStreamResponse(status: .rejected), monitor)
        default: unsent(call, &turn)
        }
    }

    /// A call that the central system did not get, or made nothing of.
    private mutating func unsent(_ call: Outbox.Call, _ turn: inout Turn) {
        switch call.purpose {
        // A Security
        case .signCertificate(let use): signingUnsent(use, &turn)
        case .securityEvent: break
        case .boot: registration = .none(retry: turn.now + Self.bootRetryWait)
        case .authorize(let index): awaitCentralSystem(index, &turn)
        // C Authorization
        case .authorizeStop(let index): stopAnswered(nil, at: index, &turn)
        case .vatNumber(let evse): vatNumberAnswered(nil, at: evse, &turn)
        case .transactionEvent(_, let id, .ended): endAnswered(TransactionEventResponse(), transaction: id, &turn)
        case .chargingNeeds(let index):
            evses[index].needsReported = false
            stopWaitingForProfile(index, &turn)
        case .statusNotification(let index): evses[index].reportedStatus = nil
        // M ISO 15118 certificates
        case .evCertificate(let index): installationUnsent(index, &turn)
        case .certificateStatus(let data): if !canCall { certificates.statusesDue.append(data) }
        case .chainStatus: break
        // K Smart charging
        case .chargingLimit(let key): chargingLimitUnsent(key)
        case .clearedLimit(let key): clearedLimitUnsent(key)
        case .pull, .priority: break
        // N Diagnostics
        case .openStream(let monitor): _ = monitoring.streams.update(monitor) { $0.phase = .closed }
        case .event, .closeStream: break
        // R DER control
        case .derEvent: break
        // L Firmware
        case .firmwareStatus: firmware.isTold = false
        case .publicationStatus: publication.isTold = false
        // P Data transfer
        case .dataTransfer: turn.emit(.transferred(nil))
        case .heartbeat, .transactionEvent, .meterValues, .chargingSchedule, .report, .logStatus, .batterySwap,
            .reservationStatus, .settlement:
            break
        }
    }
}
