import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

/// One end of a connection with its time; `says` is the transcript of what it did.
private struct End {
    var rpc: RPC
    var now = Moment(nanoseconds: 0, utcNanoseconds: 0)

    init(_ role: RPC.Role, limits: RPC.Limits = RPC.Limits()) { rpc = RPC(role: role, firstID: 100, limits: limits) }

    mutating func handle(_ input: RPC.Input) -> [RPC.Effect] {
        var effects: [RPC.Effect] = []
        rpc.handle(input, at: now, into: &effects)
        return effects
    }

    mutating func receive(_ text: String) -> [RPC.Effect] { handle(.received(Array(text.utf8))) }

    /// The texts sent on receiving `text`.
    mutating func reply(_ text: String) -> [String] { receive(text).compactMap(\.sentText) }

    mutating func wake(after duration: Duration) -> [RPC.Effect] {
        now = now + duration
        var effects: [RPC.Effect] = []
        rpc.wake(at: now, into: &effects)
        return effects
    }
}

extension RPC.Effect {
    fileprivate var sentText: String? {
        if case .send(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
    }

    fileprivate var isFault: Bool { if case .fault = self { true } else { false } }
}

private let heartbeat = AnyRequest.heartbeat(HeartbeatRequest())
private let boot = AnyRequest.bootNotification(
    BootNotificationRequest(chargingStation: ChargingStation(model: "M", vendorName: "V"), reason: .powerUp))

struct RPCCallTests {
    @Test func `a call goes out and its result comes back under its token`() {
        var station = End(.station)
        #expect(station.handle(.call(heartbeat, token: 7)).map(\.sentText) == [#"[2,"2s","Heartbeat",{}]"#])
        #expect(station.rpc.deadline == station.now + .seconds(30))
        let effects = station.receive(#"[3,"2s",{"currentTime":"2026-01-01T00:00:00Z"}]"#)
        let time = DateTime("2026-01-01T00:00:00Z") ?? DateTime(milliseconds: 0)
        #expect(effects == [.result(7, .heartbeat(HeartbeatResponse(currentTime: time)))])
        #expect(station.rpc.deadline == nil)
    }

    @Test func `one call is open at a time and ids are never reused`() {
        var station = End(.station)
        #expect(station.handle(.call(heartbeat, token: 1)).count == 1)
        #expect(station.handle(.call(heartbeat, token: 2)) == [])
        #expect(station.rpc.pendingCalls == 2)
        let effects = station.receive(#"[4,"2s","InternalError","busy",{"a":1}]"#)
        #expect(effects.first == .failed(1, .refused(CallError(.internalError, "busy", details: ["a": 1]))))
        #expect(effects.last?.sentText == #"[2,"2t","Heartbeat",{}]"#)
        _ = station.handle(.disconnected)
        #expect(station.handle(.call(heartbeat, token: 3)).map(\.sentText) == [#"[2,"2u","Heartbeat",{}]"#])
    }

    @Test func `a call times out and the next one goes out`() {
        var station = End(.station)
        _ = station.handle(.call(heartbeat, token: 1))
        _ = station.handle(.call(heartbeat, token: 2))
        #expect(station.wake(after: .seconds(29)) == [])
        let effects = station.wake(after: .seconds(1))
        #expect(effects.first == .failed(1, .timedOut))
        #expect(effects.last?.sentText == #"[2,"2t","Heartbeat",{}]"#)
        // The late result belongs to nobody.
        #expect(station.receive(#"[3,"2s",{"currentTime":"2026-01-01T00:00:00Z"}]"#).map(\.isFault) == [true])
        #expect(station.rpc.pendingCalls == 1)
    }

    @Test func `the queue is bounded`() {
        var limits = RPC.Limits()
        limits.queuedCalls = 2
        var station = End(.station, limits: limits)
        for token in 0..<3 { #expect(!station.handle(.call(heartbeat, token: UInt64(token))).contains { $0.isFault }) }
        #expect(station.handle(.call(heartbeat, token: 9)) == [.failed(9, .queueFull)])
        #expect(
            station.handle(.disconnected) == (0..<3).map { .failed(UInt64($0), .disconnected) })
    }

    @Test func `a request that violates its schema is not sent`() {
        var station = End(.station)
        let request = AnyRequest.bootNotification(
            BootNotificationRequest(
                chargingStation: ChargingStation(model: String(repeating: "m", count: 21), vendorName: "V"),
                reason: .powerUp))
        guard case .failed(1, .invalidRequest(let error))? = station.handle(.call(request, token: 1)).first else {
            Issue.record("sent")
            return
        }
        #expect(error.code == .propertyConstraintViolation && error.path == "chargingStation.model")
    }

    @Test func `a faulty result is answered with CALLRESULTERROR`() {
        var station = End(.station)
        _ = station.handle(.call(heartbeat, token: 1))
        let effects = station.receive(#"[3,"2s",{"currentTime":5}]"#)
        #expect(
            effects.first?.sentText
                == #"[5,"2s","TypeConstraintViolation","currentTime: must be of type string",{}]"#)
        guard case .failed(1, .invalidResult(let error))? = effects.last else {
            Issue.record("\(effects)")
            return
        }
        #expect(error.path == "currentTime")
    }

    @Test func `an error code that is not listed is a generic error`() {
        var station = End(.station)
        _ = station.handle(.call(heartbeat, token: 1))
        #expect(
            station.receive(#"[4,"2s","Odd","x",{}]"#) == [.failed(1, .refused(CallError(.genericError, "'Odd' x")))])
    }
}

struct RPCAnswerTests {
    @Test func `a request is handed over and answered`() {
        var central = End(.centralSystem)
        let effects = central.receive(
            #"[2,"abc","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"M","vendorName":"V"}}]"#)
        #expect(effects == [.request(MessageID(text: "abc"), boot)])
        let response = BootNotificationResponse(
            currentTime: DateTime(milliseconds: 1500), interval: 300, status: .accepted)
        #expect(
            central.handle(.answer(MessageID(text: "abc"), .bootNotification(response))).map(\.sentText)
                == [#"[3,"abc",{"currentTime":"1970-01-01T00:00:01.500Z","interval":300,"status":"Accepted"}]"#])
        // Answered once, never twice.
        #expect(central.handle(.answer(MessageID(text: "abc"), .bootNotification(response))) == [])
    }

    @Test func `both directions are independent`() {
        var station = End(.station)
        _ = station.handle(.call(heartbeat, token: 1))
        let effects = station.receive(#"[2,"x","ClearCache",{}]"#)
        #expect(effects == [.request(MessageID(text: "x"), .clearCache(ClearCacheRequest()))])
        let refusal = RPC.Input.refuse(MessageID(text: "x"), CallError(.notSupported, "no cache"))
        #expect(station.handle(refusal).map(\.sentText) == [#"[4,"x","NotSupported","no cache",{}]"#])
        #expect(station.rpc.pendingCalls == 1)
    }

    @Test(arguments: [
        ("nonsense", #"[4,"-1","RpcFrameworkError","no JSON"#),
        ("{}", #"[4,"-1","RpcFrameworkError""#),
        ("[]", #"[4,"-1","RpcFrameworkError""#),
        (#" [ 2 , "a" , "Heartbeat" , {]"#, #"[4,"a","FormatViolation","no JSON"#),
        (#"[2,"a","Heartbeat",{"customData":{"vendorId":"V","x":1e400}}]"#, #"[4,"a","FormatViolation","no JSON"#),
        (#"[2,"1234567890123456789012345678901234567","Heartbeat",{]"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,"a\"b\u00e9\\","Heartbeat",{]"#, #"[4,"a\"bé\\","FormatViolation","no JSON"#),
        (#"[2,"\ud83d\ude00","Heartbeat",{]"#, #"[4,"😀","FormatViolation","no JSON"#),
        (#"[2,"a\x","Heartbeat",{}]"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,"\ud83d","Heartbeat",{}]"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,"a\"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,"a\","Heartbeat",{]"#, #"[4,"-1","RpcFrameworkError""#),
        ("[2,\"a\tb\",\"Heartbeat\",{]", #"[4,"-1","RpcFrameworkError""#),
        (#"["2","a","Heartbeat",{}]"#, #"[4,"a","RpcFrameworkError""#),
        (#"[2]"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,5,"Heartbeat",{}]"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,"1234567890123456789012345678901234567","Heartbeat",{}]"#, #"[4,"-1","RpcFrameworkError""#),
        (#"[2,"a"]"#, #"[4,"a","RpcFrameworkError""#),
        (#"[2,"a",{},{}]"#, #"[4,"a","RpcFrameworkError""#),
        (#"[2,"a","Heartbeat"]"#, #"[4,"a","RpcFrameworkError""#),
        (#"[2,"a","Heartbeat",{},{}]"#, #"[4,"a","RpcFrameworkError""#),
        (#"[2,"a","Heartbeat",[]]"#, #"[4,"a","TypeConstraintViolation""#),
        (#"[2,"a","StartTransaction",{}]"#, #"[4,"a","NotImplemented","unknown action 'StartTransaction'""#),
        (#"[2,"a","SetChargingProfile",{}]"#, #"[4,"a","NotSupported""#),
        (#"[2,"a","NotifyPeriodicEventStream",{}]"#, #"[4,"a","NotSupported""#),
        (
            #"[2,"a","BootNotification",{"reason":"PowerUp"}]"#,
            #"[4,"a","OccurrenceConstraintViolation","chargingStation: is required",{}]"#
        ),
        (#"[2,"a","Heartbeat",{"x":1}]"#, #"[4,"a","ProtocolError","x: is no field of this payload",{}]"#),
        (
            #"[2,"a","BootNotification",{"reason":"Bored","chargingStation":{"model":"M","vendorName":"V"}}]"#,
            #"[4,"a","PropertyConstraintViolation","reason: 'Bored' is not one of the values listed",{}]"#
        ),
    ]) func `a faulty call gets the error that OCPP gives it`(frame: String, answer: String) throws {
        var central = End(.centralSystem)
        let replies = central.reply(frame)
        #expect(replies.count == 1)
        #expect(replies.first?.hasPrefix(answer) == true, "\(replies)")
        // And the connection goes on.
        #expect(central.receive(#"[2,"next","Heartbeat",{}]"#).count == 1)
    }

    @Test func `integers beyond 64 bits are taken where the schema bounds none`() {
        var central = End(.centralSystem)
        let effects = central.receive(
            #"[2,"a","Heartbeat",{"customData":{"vendorId":"V","x":18446744073709551616}}]"#)
        guard case .request(_, .heartbeat(let request))? = effects.first else {
            Issue.record("\(effects)")
            return
        }
        #expect(request.customData?["x"]?.number == 18_446_744_073_709_551_616)
    }

    @Test func `a result that is no JSON ends its call`() {
        var station = End(.station)
        let call = station.handle(.call(heartbeat, token: 7)).compactMap(\.sentText).first ?? ""
        let id = call.split(separator: "\"")[1]
        let effects = station.receive(#"[3,"\#(id)",{"currentTime":"#)
        #expect(effects.compactMap(\.sentText).first?.hasPrefix(#"[5,"\#(id)","FormatViolation""#) == true)
        #expect(station.rpc.pendingCalls == 0)
    }

    @Test(arguments: [
        #"[7,"a",{}]"#, "[0]", #"[3,"a",{}]"#, "[3]", "[4]", #"[4,"a"]"#, #"[4,"-1","GenericError","",{}]"#,
        #"[5,"a","GenericError","",{}]"#, "[5]", #"[6,"a","Heartbeat",{}]"#, "[6]",
        #"[6,"a","NotifyPeriodicEventStream",{}]"#,
    ]) func `what needs no answer gets none`(frame: String) {
        var central = End(.centralSystem)
        #expect(central.receive(frame).map(\.isFault) == [true])
    }

    @Test func `an oversize frame is refused unread`() {
        var limits = RPC.Limits()
        limits.frameSize = 30
        var central = End(.centralSystem, limits: limits)
        #expect(
            central.reply(#"[2,"a","Heartbeat",{         }]"#)
                == [#"[4,"-1","RpcFrameworkError","the frame exceeds 30 bytes",{}]"#])
    }

    @Test func `a repeated id is served by one answer and a flood is refused`() {
        var central = End(.centralSystem)
        #expect(central.reply(#"[2,"a","Heartbeat",{}]"#) == [])
        #expect(central.receive(#"[2,"a","Heartbeat",{}]"#).map(\.isFault) == [true])
        for number in 1..<8 { #expect(central.reply("[2,\"\(number)\",\"Heartbeat\",{}]") == []) }
        #expect(central.reply(#"[2,"b","Heartbeat",{}]"#).first?.contains("RpcFrameworkError") == true)
    }

    @Test func `an event stream is received and not answered`() throws {
        let payload = NotifyPeriodicEventStream(
            data: [StreamDataElement(t: 0.5, v: "1")], id: 3, pending: 0, basetime: DateTime(milliseconds: 0))
        var station = End(.station)
        let frames = station.handle(.send(payload)).compactMap(\.sentText)
        #expect(frames.count == 1 && frames[0].hasPrefix(#"[6,"2s","NotifyPeriodicEventStream","#))
        var central = End(.centralSystem)
        #expect(central.receive(frames[0]) == [.event(payload)])
    }

    @Test func `an answer of ours that violates its schema becomes an internal error`() {
        var central = End(.centralSystem)
        _ = central.receive(#"[2,"a","Authorize",{"idToken":{"idToken":"1","type":"Central"}}]"#)
        let response = AuthorizeResponse(idTokenInfo: IdTokenInfo(status: .accepted, language1: "far too long"))
        let effects = central.handle(.answer(MessageID(text: "a"), .authorize(response)))
        #expect(effects.first?.sentText?.hasPrefix(#"[4,"a","InternalError""#) == true)
        #expect(effects.last?.isFault == true)
    }

    @Test func `an idle connection costs little`() {
        #expect(MemoryLayout<RPC>.size <= 200)
    }
}
