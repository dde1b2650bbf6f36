/// From bytes to the next request: framing, decoding, response codes, repetition, and the end of a connection.
import EXI
import ISO15118Messages
import Quantities

extension EVCC {
    mutating func connect(tls: Bool, at now: Moment, into effects: inout [Effect]) {
        if isConnected { end(.disconnected, closing: false, into: &effects) }
        stream = V2GTP.Stream(payloadLimit: configuration.payloadLimit)
        sequence = MessageSequence()
        session = Session()
        session.authorization.isTLS = tls
        session.setupDeadline = now + configuration.timing.communicationSetup
        if let paused { session.id = paused.id }
        proceed(.supportedAppProtocol, at: now, into: &effects)
    }

    mutating func receive(_ bytes: [UInt8], at now: Moment, into effects: inout [Effect]) {
        guard isConnected else { return }
        stream.append(bytes)
        while isConnected {
            do {
                guard let frame = try stream.next() else { return }
                take(frame.payload, type: frame.type, at: now, into: &effects)
            } catch {
                return end(.fault(.stream(error)), into: &effects)
            }
        }
    }

    private mutating func take(
        _ payload: ArraySlice<UInt8>, type: UInt16, at now: Moment, into effects: inout [Effect]
    ) {
        guard let type = V2GTP.PayloadType(rawValue: type), type.carriesMessages else {
            return reject(.fault(.unknownPayloadType(type)), into: &effects)
        }
        let message: V2GMessage
        do {
            message = try V2GMessage(exi: payload, type: type)
        } catch {
            let fault = V2GFault.undecodable(
                payloadType: type.rawValue, length: payload.count, error)
            return end(.fault(fault), into: &effects)
        }
        let side = type.sideRequest
        if configuration.transcript { effects.append(.note(message.note(.received, on: type))) }
        guard let kind = message.responseKind, side == nil ? isAwaited(kind) : side == kind && awaits(kind) else {
            return end(.fault(.unexpectedMessage(message.name)), into: &effects)
        }
        if let code = message.rejectionCode { reject(.answered(code), message.name, into: &effects) }
        if message.isFailure {
            return end(kind == .supportedAppProtocol ? .nothingInCommon : .refused, into: &effects)
        }
        if let id = message.sessionID, kind != .sessionSetup, id != session.id {
            return end(.fault(.session(id)), into: &effects)
        }
        if side == nil {
            follow(message, at: now, into: &effects)
        } else {
            followAside(message, at: now, into: &effects)
        }
    }

    private func isAwaited(_ kind: RequestKind) -> Bool {
        if case .answer(kind, _) = wait { true } else { false }
    }

    func reject(_ reason: Rejection.Reason, _ message: String? = nil, into effects: inout [Effect]) {
        effects.append(.note(.rejected(Rejection(sessionID: session.id, message: message, reason: reason))))
    }

    /// Sends the next request, or the first one of the way out when the session is to stop.
    mutating func proceed(_ kind: RequestKind, at now: Moment, into effects: inout [Effect]) {
        var kind = kind
        if session.stop != nil, session.progress != .stop, kind != .acChargeLoop || isRampedDown(at: now) {
            switch wayOut {
            case .powerDelivery:
                session.progress = .stop
                kind = .powerDelivery
                // In AC the EV's own inverter drives: it stops before the EVSE is told.
                if !service.isDC, session.contactors.isCommanded, session.leaving == nil {
                    effects.append(.follow(.zero))
                }
            case .sessionStop: kind = .sessionStop
            case nil: return end(session.failure ?? .terminated, into: &effects)
            }
        }
        precondition(sequence.allows(kind), "the sequence table forbids what this state machine wants to send")
        if kind == .acChargeLoop { noteRamp() }
        if kind == .powerDelivery { session.asked = session.progress }
        let message = request(kind, at: now)
        do {
            effects.append(.send(try message.framed()))
        } catch {
            return end(.fault(.unencodable(error)), into: &effects)
        }
        if configuration.transcript { effects.append(.note(message.note(.sent))) }
        session.requestedAt = now
        if kind == .preCharge { session.isPreChargeReported = session.contactors.isClosed }
        wait = .answer(kind, until: answerDeadline(kind, at: now))
    }

    private enum WayOut { case powerDelivery, sessionStop }

    /// Where power may be flowing, or about to, PowerDelivery(Stop) comes before SessionStop.
    private var wayOut: WayOut? {
        switch sequence.stage {
        case .cableChecking, .cableChecked, .preCharging, .preCharged, .startingAC, .startingDC, .acLoop, .dcLoop,
            .reschedulingAC, .reschedulingDC:
            .powerDelivery
        default: sequence.allows(.sessionStop) ? .sessionStop : nil
        }
    }

    private func answerDeadline(_ kind: RequestKind, at now: Moment) -> Moment {
        let timing = configuration.timing
        let timeout =
            switch kind {
            case .serviceDetail, .certificateInstallation: timing.longMessage
            case .acChargeLoop, .dcChargeLoop: timing.chargeLoopMessage
            default: timing.message
            }
        if let setup = session.setupDeadline { return min(now + timeout, setup) }
        guard let since = session.ongoingSince, let limit = ongoingLimit(kind) else { return now + timeout }
        return min(now + timeout, since + limit)
    }

    private func ongoingLimit(_ kind: RequestKind) -> Duration? {
        switch kind {
        case .cableCheck: configuration.timing.cableCheck
        case .preCharge: configuration.timing.preCharge
        case .authorization, .certificateInstallation, .scheduleExchange, .powerDelivery, .weldingDetection:
            configuration.timing.ongoing
        default: nil
        }
    }

    /// The answer was Ongoing: the same request again after a while, for as long as the standard lets it.
    mutating func again(
        _ kind: RequestKind, limited: Bool = true, at now: Moment, into effects: inout [Effect]
    ) {
        sequence.completed(kind, .ongoing)
        let since = limited ? session.ongoingSince ?? now : now
        session.ongoingSince = limited ? since : nil
        if let limit = ongoingLimit(kind), now - since >= limit { return end(.timedOut(kind), into: &effects) }
        let moment = now + configuration.repeatInterval
        if session.stop != nil { return proceed(kind, at: now, into: &effects) }
        wait = .next(kind, at: moment)
    }

    /// The answer finished its request.
    mutating func finished(
        _ kind: RequestKind, _ outcome: MessageSequence.Outcome = .finished, then next: RequestKind, at now: Moment,
        into effects: inout [Effect]
    ) {
        sequence.completed(kind, outcome)
        session.ongoingSince = nil
        proceed(next, at: now, into: &effects)
    }

    /// The EV gives up in an orderly way.
    mutating func giveUp(
        _ reason: SessionEnd, after kind: RequestKind, at now: Moment, into effects: inout [Effect]
    ) {
        sequence.completed(kind, .finished)
        session.failure = reason
        session.stop = .terminate(.nothingInCommon)
        proceed(.sessionStop, at: now, into: &effects)
    }

    /// No power, contactors open, connection gone.
    mutating func end(_ reason: SessionEnd, closing: Bool = true, into effects: inout [Effect]) {
        openContactors(into: &effects)
        if case .fault(let fault) = reason { reject(.fault(fault), into: &effects) }
        effects.append(.sessionEnded(reason))
        session = Session()
        sequence.end()
        stream = V2GTP.Stream()
        wait = .connection
        if closing { effects.append(.close) }
    }

    mutating func closeContactors(into effects: inout [Effect]) {
        guard !session.contactors.isCommanded else { return }
        session.contactors.isCommanded = true
        effects.append(.closeContactors)
    }

    mutating func openContactors(into effects: inout [Effect]) {
        guard session.contactors.isCommanded else { return }
        session.contactors.isCommanded = false
        effects.append(.follow(.zero))
        effects.append(.openContactors)
    }
}
