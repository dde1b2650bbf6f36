/// Every answer, with every response code, in every state in which an EVCC waits for one.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct AnswerTests {
    /// EVCCs that wait for each answer, and the SECC whose session it is.
    static let waiting: (evccs: [RequestKind: EVCC], secc: SECC) = {
        var evccs: [RequestKind: EVCC] = [:]
        var secc = SessionPair.dc().secc
        for pair in [SessionPair.dc(), .ac()] {
            var whole = SessionPair.charging(pair, target: 1_000)
            secc = whole.secc
            whole.vehicle(.stop(.terminate))
            whole.runToEnd()
            evccs.merge(whole.vehicleSnapshots) { first, _ in first }
        }
        return (evccs, secc)
    }()

    /// What an EVCC asks on the main stream by external identification.
    static let asked: [RequestKind] = [
        .supportedAppProtocol, .sessionSetup, .authorizationSetup, .authorization, .serviceDiscovery, .serviceDetail,
        .serviceSelection, .acChargeParameterDiscovery, .dcChargeParameterDiscovery, .scheduleExchange, .cableCheck,
        .preCharge, .powerDelivery, .acChargeLoop, .dcChargeLoop, .weldingDetection, .sessionStop,
    ]

    static func take(_ answer: V2GMessage, _ evcc: EVCC) -> (evcc: EVCC, effects: [EVCC.Effect]) {
        var evcc = evcc
        var effects: [EVCC.Effect] = []
        evcc.handle(.received(answer.frame), at: now(of: evcc), into: &effects)
        return (evcc, effects)
    }

    /// Before the answer would be late.
    static func now(of evcc: EVCC) -> Moment { evcc.deadline.map { $0 - .milliseconds(400) } ?? SequenceTests.now }

    @Test func `the transcripts reach every request of an EVCC`() {
        #expect(Self.asked.filter { Self.waiting.evccs[$0] == nil } == [])
    }

    @Test(arguments: asked)
    func `an answer to another request ends the session, with open contactors`(awaited: RequestKind) throws {
        let evcc = try #require(Self.waiting.evccs[awaited])
        for kind in RequestKind.allCases where kind != awaited {
            let answer = Self.waiting.secc.refusal(of: kind, .ok, at: SequenceTests.now)
            let (after, effects) = Self.take(answer, evcc)
            #expect(!after.isConnected, "\(kind) while waiting for \(awaited)")
            #expect(effects.last == .close)
            #expect(effects.contains(.sessionEnded(.fault(.unexpectedMessage(answer.name)))))
            #expect(effects.contains(.openContactors) == evcc.session.contactors.isCommanded)
            #expect(effects.count { if case .note(.rejected) = $0 { true } else { false } } == 1)
        }
    }

    @Test(arguments: asked.filter { $0 != .supportedAppProtocol })
    func `FAILED ends the session at once, and nothing else does`(awaited: RequestKind) throws {
        let evcc = try #require(Self.waiting.evccs[awaited])
        var station = Self.waiting.secc
        station.session.id = evcc.session.id
        for code in ResponseCode.allCases {
            let (after, effects) = Self.take(station.refusal(of: awaited, code, at: SequenceTests.now), evcc)
            let isRefused = effects.contains(.sessionEnded(.refused))
            #expect(isRefused == code.isFailure, "\(awaited) \(code.text)")
            if code.isFailure {
                #expect(!after.isConnected)
                #expect(effects.last == .close)
                #expect(effects.contains(.openContactors) == evcc.session.contactors.isCommanded)
            } else if awaited != .sessionStop {
                #expect(after.isConnected, "\(awaited) \(code.text) goes on, or leaves in order")
            }
            let rejections = effects.compactMap { effect -> Rejection? in
                if case .note(.rejected(let rejection)) = effect { rejection } else { nil }
            }
            #expect(rejections.contains { $0.reason == .answered(code) } == !code.isOK)
        }
    }

    @Test func `an answer on a side stream that nobody asked ends the session`() throws {
        let evcc = try #require(Self.waiting.evccs[.dcChargeLoop])
        for (type, kind) in [
            (V2GTP.PayloadType.meteringConfirmation, RequestKind.meteringConfirmation),
            (.scheduleRenegotiation, .scheduleExchange), (.scheduleRenegotiation, .dcChargeLoop),
        ] {
            var evcc = evcc
            var effects: [EVCC.Effect] = []
            let frame = Self.waiting.secc.refusal(of: kind, .ok, at: SequenceTests.now).frame(on: type)
            evcc.handle(.received(frame), at: Self.now(of: evcc), into: &effects)
            #expect(effects.contains(.openContactors))
            #expect(effects.last == .close)
        }
    }
}
