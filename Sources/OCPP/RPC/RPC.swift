import JSON
import OCPPMessages
import Quantities

/// OCPP-J's remote procedure calls over one connection, for either role: frames, ids, order, time-outs and faults.
///
/// Of each direction one call is open at a time; ours wait in a bounded queue, and the two directions do not wait for
/// each other. Whatever is faulty gets the error answer that OCPP-J gives it. Retries are the caller's business.
public struct RPC: Engine, Equatable, Sendable {
    public enum Role: Hashable, Sendable {
        case station, centralSystem
    }

    public struct Limits: Hashable, Sendable {
        /// Bytes of the largest frame that is read.
        public var frameSize: Int32 = 1 << 20
        /// Calls of ours that may wait behind the open one.
        public var queuedCalls: Int32 = 64
        /// Calls of the peer that may be unanswered. The protocol allows one; a few more do no harm.
        public var unansweredCalls: Int32 = 8
        /// How long the peer may take to answer.
        public var answerTime: Duration = .seconds(30)

        public init() {}
    }

    /// What the caller names a call of its own by.
    public typealias Token = UInt64

    public enum Input: Equatable, Sendable {
        /// A text message arrived.
        case received([UInt8])
        /// Call the peer. Exactly one `result` or `failed` with this token follows.
        case call(AnyRequest, token: Token)
        /// Send the message that is never answered.
        case send(NotifyPeriodicEventStream)
        /// Answer a request. An answer to what is no longer open is dropped.
        case answer(MessageID, AnyResponse)
        case refuse(MessageID, CallError)
        /// The connection has ended. The same value may serve the next one, and goes on with its ids.
        case disconnected
    }

    public enum Effect: Equatable, Sendable {
        /// Send a text message.
        case send([UInt8])
        /// The peer calls; `answer` or `refuse` with the id is due.
        case request(MessageID, AnyRequest)
        /// The peer sent what needs no answer.
        case event(NotifyPeriodicEventStream)
        case result(Token, AnyResponse)
        case failed(Token, CallFailure)
        /// Something was refused or ignored; for the log.
        case fault(CallError)
    }

    private struct WaitingCall: Equatable, Sendable {
        let id: MessageID
        let token: Token
        let action: Action
        let frame: [UInt8]
    }

    private struct OpenCall: Equatable, Sendable {
        let id: MessageID
        let token: Token
        let action: Action
        let deadline: Moment
    }

    public let role: Role
    public var limits: Limits
    private var nextID: UInt64
    private var open: OpenCall?
    private var waiting: [WaitingCall] = []
    private var unanswered: [MessageID] = []

    /// - Parameters:
    ///   - firstID: ids count up from here. They must never repeat for one station, so start at the driver's UTC time
    ///     in nanoseconds: no connection sends a message per nanosecond.
    public init(role: Role, firstID: UInt64, limits: Limits = Limits()) {
        self.role = role
        self.limits = limits
        nextID = firstID
    }

    public var deadline: Moment? { open?.deadline }

    /// Calls of ours without an answer yet, the waiting ones included.
    public var pendingCalls: Int { waiting.count + (open == nil ? 0 : 1) }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .received(let bytes): receive(bytes, at: now, into: &effects)
        case .call(let request, let token): call(request, token: token, at: now, into: &effects)
        case .send(let payload): send(payload, into: &effects)
        case .answer(let id, let response): answer(id, response, into: &effects)
        case .refuse(let id, let error):
            guard close(id) else { return }
            effects.append(.send(Frame.callError(id, error)))
        case .disconnected: disconnect(into: &effects)
        }
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        guard let open, open.deadline <= now else { return }
        self.open = nil
        effects.append(.failed(open.token, .timedOut))
        sendNext(at: now, into: &effects)
    }
}

// Calls of ours.
extension RPC {
    private mutating func newID() -> MessageID {
        defer { nextID &+= 1 }
        return MessageID(nextID)
    }

    private mutating func call(_ request: AnyRequest, token: Token, at now: Moment, into effects: inout [Effect]) {
        guard waiting.count < Int(limits.queuedCalls) else { return effects.append(.failed(token, .queueFull)) }
        let id = newID()
        do throws(OCPPSchemaError) {
            let frame = try Frame.call(id, request)
            waiting.append(WaitingCall(id: id, token: token, action: request.action, frame: frame))
        } catch {
            return effects.append(.failed(token, .invalidRequest(error)))
        }
        if open == nil { sendNext(at: now, into: &effects) }
    }

    private mutating func sendNext(at now: Moment, into effects: inout [Effect]) {
        guard !waiting.isEmpty else { return }
        let next = waiting.removeFirst()
        open = OpenCall(
            id: next.id, token: next.token, action: next.action, deadline: now + limits.answerTime)
        effects.append(.send(next.frame))
    }

    private mutating func send(_ payload: NotifyPeriodicEventStream, into effects: inout [Effect]) {
        do throws(OCPPSchemaError) {
            effects.append(.send(try Frame.send(newID(), payload)))
        } catch {
            effects.append(.fault(CallError(error)))
        }
    }

    private mutating func disconnect(into effects: inout [Effect]) {
        if let open { effects.append(.failed(open.token, .disconnected)) }
        for call in waiting { effects.append(.failed(call.token, .disconnected)) }
        open = nil
        waiting = []
        unanswered = []
    }
}

// Answers of ours.
extension RPC {
    /// False when no request of this id is open.
    private mutating func close(_ id: MessageID) -> Bool {
        guard let index = unanswered.firstIndex(of: id) else { return false }
        unanswered.remove(at: index)
        return true
    }

    /// As the input `answer`.
    public mutating func answer(_ id: MessageID, _ response: AnyResponse, into effects: inout [Effect]) {
        guard close(id) else { return }
        do throws(OCPPSchemaError) {
            effects.append(.send(try Frame.callResult(id, response)))
        } catch {
            // An answer of ours that violates its schema is our fault, and silence would be a second one.
            let error = CallError(.internalError, "the answer would violate its schema: \(error)")
            effects.append(.send(Frame.callError(id, error)))
            effects.append(.fault(error))
        }
    }
}

// What the peer sends.
extension RPC {
    /// As the input `received`, without the cost of one: this is called with every message.
    public mutating func receive(_ bytes: [UInt8], at now: Moment, into effects: inout [Effect]) {
        guard bytes.count <= Int(limits.frameSize) else {
            let error = CallError(.rpcFrameworkError, "the frame exceeds \(limits.frameSize) bytes")
            return refuse(.unreadable, error, into: &effects)
        }
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes)
        } catch {
            return receiveBroken(bytes, error, at: now, into: &effects)
        }
        switch Frame(document.root) {
        case .call(let id, let action, let payload):
            receiveCall(id, action, payload, into: &effects)
        case .callResult(let id, let payload):
            receiveResult(id, payload, at: now, into: &effects)
        case .callError(let id, let error):
            guard open?.id == id else { return ignore("error for a call that is not open", into: &effects) }
            finish(.refused(error), at: now, into: &effects)
        case .callResultError(_, let error): effects.append(.fault(error))
        case .send(let action, let payload): receiveSend(action, payload, into: &effects)
        case .unknownType(let number): ignore("message type \(number)", into: &effects)
        case .malformedCall(let id, let reason):
            refuse(id ?? .unreadable, CallError(.rpcFrameworkError, reason), into: &effects)
        case .malformedAnswer(let reason): ignore(reason, into: &effects)
        }
    }

    /// No JSON. A call whose id can be read is refused under it, and a result ends its call: nobody waits in vain.
    private mutating func receiveBroken(
        _ bytes: [UInt8], _ fault: JSONError, at now: Moment, into effects: inout [Effect]
    ) {
        guard let (isCall, id) = Frame.head(of: bytes) else {
            return refuse(.unreadable, CallError(.rpcFrameworkError, "no JSON: \(fault)"), into: &effects)
        }
        let error = OCPPSchemaError(code: .formatViolation, path: "", reason: "no JSON: \(fault)")
        if isCall { return refuse(id, CallError(error), into: &effects) }
        guard open?.id == id else { return ignore("result of a call that is not open", into: &effects) }
        effects.append(.send(Frame.callResultError(id, CallError(error))))
        finish(.invalidResult(error), at: now, into: &effects)
    }

    private func refuse(_ id: MessageID, _ error: CallError, into effects: inout [Effect]) {
        effects.append(.send(Frame.callError(id, error)))
        effects.append(.fault(error))
    }

    private func ignore(_ what: String, into effects: inout [Effect]) {
        effects.append(.fault(CallError(.rpcFrameworkError, "ignored: \(what)")))
    }

    private mutating func receiveCall(
        _ id: MessageID, _ name: JSONText, _ payload: JSONCursor, into effects: inout [Effect]
    ) {
        guard let action = Action(name) else {
            return refuse(id, CallError(.notImplemented, "unknown action \(name.quoted)"), into: &effects)
        }
        guard action.direction != (role == .station ? .fromStation : .fromCentralSystem), !action.isSend else {
            let error = CallError(.notSupported, "\(action.rawValue) is not called in this direction")
            return refuse(id, error, into: &effects)
        }
        // A retry may come under the id of a call that is still being worked on: the one answer serves both.
        guard !unanswered.contains(id) else { return ignore("repeated call \(id)", into: &effects) }
        guard unanswered.count < Int(limits.unansweredCalls) else {
            return refuse(id, CallError(.rpcFrameworkError, "too many calls await their answer"), into: &effects)
        }
        do throws(OCPPSchemaError) {
            let request = try AnyRequest(action, payload)
            unanswered.append(id)
            effects.append(.request(id, request))
        } catch {
            refuse(id, CallError(error), into: &effects)
        }
    }

    private mutating func receiveResult(
        _ id: MessageID, _ payload: JSONCursor, at now: Moment, into effects: inout [Effect]
    ) {
        guard let open, open.id == id else { return ignore("result of a call that is not open", into: &effects) }
        do throws(OCPPSchemaError) {
            let response = try AnyResponse(open.action, payload)
            self.open = nil
            effects.append(.result(open.token, response))
            sendNext(at: now, into: &effects)
        } catch {
            effects.append(.send(Frame.callResultError(id, CallError(error))))
            finish(.invalidResult(error), at: now, into: &effects)
        }
    }

    private mutating func finish(_ failure: CallFailure, at now: Moment, into effects: inout [Effect]) {
        guard let open else { return }
        self.open = nil
        effects.append(.failed(open.token, failure))
        sendNext(at: now, into: &effects)
    }

    private func receiveSend(_ name: JSONText, _ payload: JSONCursor, into effects: inout [Effect]) {
        guard let action = Action(name), action.isSend, role == .centralSystem else {
            return ignore("send of \(name.quoted)", into: &effects)
        }
        do throws(OCPPSchemaError) {
            effects.append(.event(try NotifyPeriodicEventStream(payload)))
        } catch {
            effects.append(.fault(CallError(error)))
        }
    }
}
