/// Every answer, with every response code, in every state in which an EVCC waits for one.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct AnswerTests {
    /// EVCCs that wait for each answer, others that do not wait for any, and the SECC whose session it is.
    static let waiting: (evccs: [RequestKind: EVCC], resting: [String: EVCC], secc: SECC) = {
        var evccs: [RequestKind: EVCC] = [:]
        var resting: [String: EVCC] = [:]
        var fetching = SessionPair.byContract(contracts: [], installs: true)
        fetching.installations = [.delivered(.test(remaining: 0))]
        fetching.installed = [ContractTests.contract]
        fetching.contractAnswers = [.accepted]
        var secc = fetching.secc
        for pair in [SessionPair.dc(), .ac(), fetching] {
            var whole = SessionPair.charging(pair, target: 1_000)
            secc = whole.secc
            whole.vehicle(.stop(.terminate))
            whole.runToEnd()
            evccs.merge(whole.vehicleSnapshots) { first, _ in first }
            resting.merge(whole.vehicleRests) { first, _ in first }
        }
        for work in [EVCC.KeyWork.signing(.authorization), .signing(.certificateInstallation), .installing] {
            resting.merge(SessionPair.atKeys(work).vehicleRests) { first, _ in first }
        }
        return (evccs, resting, secc)
    }()

    /// What an EVCC asks on the main stream.
    static let asked: [RequestKind] = [
        .supportedAppProtocol, .sessionSetup, .authorizationSetup, .authorization, .serviceDiscovery, .serviceDetail,
        .serviceSelection, .acChargeParameterDiscovery, .dcChargeParameterDiscovery, .scheduleExchange, .cableCheck,
        .preCharge, .powerDelivery, .acChargeLoop, .dcChargeLoop, .weldingDetection, .sessionStop,
        .certificateInstallation,
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

    @Test(arguments: asked)
    func `a request ends the session, and so does an answer on a side stream that nobody asked`(
        awaited: RequestKind
    ) throws {
        let evcc = try #require(Self.waiting.evccs[awaited])
        for kind in RequestKind.allCases {
            let request = SequenceTests.request(kind, session: evcc.session.id)
            let answer = Self.waiting.secc.refusal(of: kind, .ok, at: SequenceTests.now)
            var frames = [request.frame]
            for type in [V2GTP.PayloadType.scheduleRenegotiation, .meteringConfirmation]
            where kind != .supportedAppProtocol {
                frames += [request.frame(on: type), answer.frame(on: type)]
            }
            for frame in frames { Self.expectEnd(evcc, frame, "\(kind) while waiting for \(awaited)") }
        }
    }

    @Test(arguments: waiting.resting.keys.sorted())
    func `an EVCC that has asked for nothing takes no answer`(rest: String) throws {
        let evcc = try #require(Self.waiting.resting[rest])
        for kind in RequestKind.allCases {
            let answer = Self.waiting.secc.refusal(of: kind, .ok, at: SequenceTests.now)
            Self.expectEnd(evcc, answer.frame, "\(kind) \(rest)")
        }
    }

    @Test func `the transcripts reach every rest of an EVCC`() {
        #expect(
            Set(Self.waiting.resting.keys) == [
                "before authorization", "before certificateInstallation", "before preCharge", "before cableCheck",
                "before dcChargeLoop", "before acChargeLoop", "keys before authorization",
                "keys before certificateInstallation", "keys installing",
            ])
    }

    @Test func `an answer that a side stream waits for comes on that stream`() {
        var asking = SessionPair.charging(SideStreamTests.aside(.dc()), target: 5_000)
        asking.vehicle(.renegotiate(.schedule))
        let evcc = asking.evcc
        for type in [V2GTP.PayloadType.scheduleRenegotiation, .meteringConfirmation, .common] {
            for kind in [RequestKind.scheduleExchange, .meteringConfirmation] {
                let answer = asking.secc.refusal(of: kind, .ok, at: asking.now)
                if type == .scheduleRenegotiation, kind == .scheduleExchange {
                    var after = evcc
                    var effects: [EVCC.Effect] = []
                    after.handle(.received(answer.frame(on: type)), at: asking.now, into: &effects)
                    #expect(after.isConnected && after.session.aside.isRescheduled)
                } else {
                    Self.expectEnd(evcc, answer.frame(on: type), "\(kind) on \(type)")
                }
            }
        }
    }

    private static func expectEnd(_ evcc: EVCC, _ frame: [UInt8], _ comment: Comment) {
        var after = evcc
        var effects: [EVCC.Effect] = []
        after.handle(.received(frame), at: now(of: evcc), into: &effects)
        #expect(!after.isConnected, comment)
        #expect(effects.contains(.openContactors) == evcc.session.contactors.isCommanded, comment)
        #expect(effects.last == .close, comment)
        #expect(effects.contains { if case .sessionEnded(.fault) = $0 { true } else { false } }, comment)
    }
}
