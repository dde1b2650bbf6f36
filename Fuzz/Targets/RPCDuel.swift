import JSON
import OCPP
import OCPPMessages
import Quantities

/// OCPP-J's calls over one connection at a peer that sends whatever it wants. The first byte chooses the role.
struct RPCDuel {
    private var octets: Octets
    private var now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    private var rpc: RPC
    private let isStation: Bool
    /// Requests that the peer made and that are not answered yet.
    private var asked: [MessageID] = []
    /// Ids of the calls that went out, and the tokens that wait for their end.
    private var calls: [String] = []
    private var isCallOpen = false
    private var waiting: Set<RPC.Token> = []
    private var nextToken: RPC.Token = 1
    private var violation: String?

    private static let actions = ["Heartbeat", "Reset", "BootNotification", "GetVariables", "DataTransfer", "Nothing"]
    private static let payloads = [
        "{}", #"{"type":"Immediate"}"#, #"{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}"#,
        #"{"getVariableData":[{"component":{"name":"C"},"variable":{"name":"V"}}]}"#, #"{"vendorId":"x"}"#,
        #"{"currentTime":"2026-01-01T00:00:00Z"}"#, "[]", "null",
    ]

    static func violation(of bytes: [UInt8]) -> String? {
        var duel = RPCDuel(bytes)
        return duel.fight()
    }

    private init(_ bytes: [UInt8]) {
        octets = Octets(bytes)
        isStation = octets.byte() & 1 == 0
        var limits = RPC.Limits()
        limits.queuedCalls = 4
        limits.unansweredCalls = 4
        rpc = RPC(role: isStation ? .station : .centralSystem, firstID: 1, limits: limits)
    }

    private mutating func fight() -> String? {
        var acts = 0
        while acts < 2000, violation == nil, let act = octets.op() {
            acts += 1
            carryOut(act)
            if asked.count > 4 { violation = "more unanswered requests than the limit" }
            if rpc.pendingCalls > 5 { violation = "more calls wait than the limit" }
            if (rpc.deadline != nil) != isCallOpen { violation = "a deadline without a call, or a call without one" }
        }
        tell(.disconnected)
        if violation == nil, !waiting.isEmpty { violation = "a call has no end" }
        return violation
    }

    private mutating func carryOut(_ act: UInt8) {
        let variant = Int(act >> 4)
        switch act & 7 {
        case 0: tell(.received(octets.take(Int(octets.byte()))))
        case 1:
            let action = Self.actions[variant % Self.actions.count]
            receive("[2,\"p\(octets.byte())\",\"\(action)\",\(payload())]")
        case 2: receive("[\(octets.byte() % 8),\"\(calls.last ?? "none")\",\(payload())]")
        case 3: receive("[\(octets.byte() % 8),\"\(calls.last ?? "none")\",\"InternalError\",\"text\",\(payload())]")
        case 4: call(variant)
        case 5:
            guard let id = asked.popLast() else { return }
            tell(
                variant & 1 == 0
                    ? .answer(id, .heartbeat(HeartbeatResponse(currentTime: DateTime(now))))
                    : .refuse(id, CallError(.notSupported)))
        case 6:
            now = now + .seconds(Int64(variant) * 4)
            var effects: [RPC.Effect] = []
            rpc.wake(at: now, into: &effects)
            see(effects)
        default: if variant == 0 { tell(.disconnected) }
        }
    }

    private mutating func payload() -> String { Self.payloads[Int(octets.byte()) % Self.payloads.count] }

    private mutating func receive(_ text: String) { tell(.received(Array(text.utf8))) }

    private mutating func call(_ variant: Int) {
        waiting.insert(nextToken)
        let request: AnyRequest =
            isStation
            ? .heartbeat(HeartbeatRequest()) : .reset(ResetRequest(type: variant & 1 == 0 ? .immediate : .onIdle))
        nextToken += 1
        tell(.call(request, token: nextToken - 1))
    }

    private mutating func tell(_ input: RPC.Input) {
        var effects: [RPC.Effect] = []
        rpc.handle(input, at: now, into: &effects)
        if case .disconnected = input {
            asked = []
            isCallOpen = false
        }
        if effects.count > 16 { violation = "one input has \(effects.count) effects" }
        see(effects)
    }

    private mutating func see(_ effects: [RPC.Effect]) {
        for effect in effects {
            switch effect {
            case .send(let frame): sent(frame)
            case .request(let id, _):
                if asked.contains(id) { violation = "one id is asked twice" }
                asked.append(id)
            case .result(let token, _), .failed(let token, _):
                if waiting.remove(token) == nil { violation = "a call ends twice" }
                if case .failed(_, .queueFull) = effect { continue }
                if case .failed(_, .invalidRequest) = effect { continue }
                isCallOpen = rpc.deadline != nil
            case .event, .fault: break
            }
        }
    }

    private mutating func sent(_ frame: [UInt8]) {
        guard let elements = (try? JSONValue(parsing: frame))?.array, let type = elements.first?.integer,
            elements.count >= 3, let id = elements[1].string, (1...36).contains(id.count)
        else { return violation = "sends what is no frame: \(String(decoding: frame, as: UTF8.self))" }
        guard type == 2 else { return }
        if calls.contains(id) { violation = "an id is used twice" }
        calls.append(id)
        isCallOpen = true
    }
}
