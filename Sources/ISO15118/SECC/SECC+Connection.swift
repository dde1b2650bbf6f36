/// From bytes to answered requests: framing, decoding, the sequence table, and the end of a connection.
import EXI
import ISO15118Messages
import Quantities

extension SECC {
    /// How a connection ends.
    enum Closing { case closed, close, afterPeer }

    mutating func connect(_ link: Link, at now: Moment, into effects: inout [Effect]) {
        if isConnected { end(.disconnected, .closed, at: now, into: &effects) }
        stream = V2GTP.Stream()
        sequence = MessageSequence()
        session.id = link.freshSessionID
        session.link = link
        session.mustFail = station.measurement.isFaulty
        wait = .request(until: now + configuration.timing.communicationSetup)
    }

    mutating func receive(_ bytes: [UInt8], at now: Moment, into effects: inout [Effect]) {
        guard isServing else { return }
        stream.append(bytes)
        drain(at: now, into: &effects)
    }

    /// Answers the frames that are complete, one at a time: none while the power stage holds an answer back.
    mutating func drain(at now: Moment, into effects: inout [Effect]) {
        while case .request = wait {
            do {
                guard let frame = try stream.next() else { break }
                take(frame.payload, type: frame.type, at: now, into: &effects)
            } catch {
                return end(.fault(.stream(error)), .close, at: now, into: &effects)
            }
        }
        if stream.pendingBytes > V2GTP.defaultPayloadLimit + V2GTP.headerLength {
            let excess = V2GTP.StreamError.oversize(length: UInt32(clamping: stream.pendingBytes))
            end(.fault(.stream(excess)), .close, at: now, into: &effects)
        }
    }

    private mutating func take(
        _ payload: ArraySlice<UInt8>, type: UInt16, at now: Moment, into effects: inout [Effect]
    ) {
        guard let type = V2GTP.PayloadType(rawValue: type), type.carriesMessages else {
            // Streams that this role does not speak are no reason to end the session.
            return reject(.fault(.unknownPayloadType(type)), into: &effects)
        }
        session.aside = type.sideRequest == nil ? nil : type
        let message: V2GMessage
        do {
            message = try V2GMessage(exi: payload, type: type)
        } catch {
            let fault = V2GFault.undecodable(
                payloadType: type.rawValue, length: payload.count, error)
            return end(.fault(fault), .close, at: now, into: &effects)
        }
        note(message, .received, into: &effects)
        guard let kind = message.requestKind, type.sideRequest == nil || type.sideRequest == kind else {
            return end(.fault(.unexpectedMessage(message.name)), .close, at: now, into: &effects)
        }
        guard isInSequence(kind) else { return refuse(kind, .failed_SequenceError, at: now, into: &effects) }
        if let id = message.sessionID, kind != .sessionSetup, id != session.id {
            return refuse(kind, .failed_UnknownSession, at: now, into: &effects)
        }
        if isRefused(kind) { return refuse(kind, refusalCode(message), at: now, into: &effects) }
        answer(message, at: now, into: &effects)
    }

    private func isInSequence(_ kind: RequestKind) -> Bool {
        guard session.aside != nil else { return sequence.allows(kind) }
        return sequence.allowsAside(kind) && (kind != .meteringConfirmation || isMeteringExpected)
    }

    /// After an emergency or with a fault, once there is a session to refuse.
    private func isRefused(_ kind: RequestKind) -> Bool {
        kind != .supportedAppProtocol && (session.mustFail || endsHere(kind))
    }

    /// What starts delivery is told that there is none; for other requests the reason has no code of its own.
    private func refusalCode(_ message: V2GMessage) -> ResponseCode {
        guard case .powerDeliveryReq(let request) = message, request.chargeProgress == .start, isReadyToDeliver else {
            return .failed
        }
        return .failed_PowerDeliveryNotApplied
    }

    /// Before the loop there is no EVSENotification: a station that wants to stop can only refuse.
    private func endsHere(_ kind: RequestKind) -> Bool {
        guard session.notification == .terminate else { return false }
        switch kind {
        case .acChargeLoop, .dcChargeLoop, .powerDelivery, .weldingDetection, .sessionStop: return false
        case .meteringConfirmation, .scheduleExchange: return session.aside == nil
        default: return true
        }
    }

    /// Sends an answer that carries no FAILED and waits for the next request.
    mutating func reply(
        _ message: V2GMessage, to kind: RequestKind, _ outcome: MessageSequence.Outcome, at now: Moment,
        into effects: inout [Effect]
    ) {
        guard send(message, into: &effects) else { return refuse(kind, .failed, at: now, into: &effects) }
        noticeTold(in: kind, at: now)
        guard session.aside == nil else { return }
        sequence.completed(kind, outcome)
        switch sequence.stage {
        case .protocolAgreed: break  // the set-up time-out covers SessionSetup too
        case .acLoop, .dcLoop: wait = .request(until: now + configuration.timing.chargeLoopSequence)
        default: wait = .request(until: now + configuration.timing.sequence)
        }
    }

    /// Answers with a FAILED response code, which ends the session.
    mutating func refuse(
        _ kind: RequestKind, _ code: ResponseCode, at now: Moment, into effects: inout [Effect]
    ) {
        makeSafe(into: &effects)
        let isSent = send(refusal(of: kind, code, at: now), into: &effects)
        end(.failed, isSent ? .afterPeer : .close, at: now, into: &effects)
    }

    /// False when a value of the host's does not fit the message: then nothing is sent, and a note says so.
    private func send(_ message: V2GMessage, into effects: inout [Effect]) -> Bool {
        do {
            effects.append(.send(try message.framed(on: session.aside)))
        } catch {
            reject(.fault(.unencodable(error)), message.name, into: &effects)
            return false
        }
        note(message, .sent, into: &effects)
        if let code = message.rejectionCode { reject(.answered(code), message.name, into: &effects) }
        return true
    }

    func reject(_ reason: Rejection.Reason, _ message: String? = nil, into effects: inout [Effect]) {
        let id = session.isStarted ? session.id : .none
        effects.append(.note(.rejected(Rejection(sessionID: id, message: message, reason: reason))))
    }

    private func note(
        _ message: V2GMessage, _ direction: TranscriptEntry.Direction, into effects: inout [Effect]
    ) {
        guard configuration.transcript else { return }
        effects.append(.note(message.note(direction, on: session.aside)))
    }

    /// Brings the stage to the safe state, reports the end, and lets go of the connection.
    mutating func end(_ reason: SessionEnd, _ closing: Closing, at now: Moment, into effects: inout [Effect]) {
        makeSafe(into: &effects)
        if case .fault(let fault) = reason { reject(.fault(fault), into: &effects) }
        if session.isStarted { effects.append(.sessionEnded(reason)) }
        session = Session()
        sequence.end()
        stream = V2GTP.Stream()
        switch closing {
        case .closed: wait = .connection
        case .close:
            wait = .connection
            effects.append(.close)
        case .afterPeer: wait = .peerClose(until: now + configuration.timing.close)
        }
    }
}
