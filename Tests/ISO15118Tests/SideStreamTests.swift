/// The streams beside the charge loop.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct SideStreamTests {
    /// An EV that renegotiates schedules on stream 8101.
    static func aside(_ pair: SessionPair) -> SessionPair {
        var pair = pair
        var configuration = pair.evcc.configuration
        configuration.renegotiatesAside = true
        configuration.transcript = true
        pair.evcc = EVCC(configuration)
        return pair
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `a schedule is renegotiated beside the loop, which never stops`(pair: SessionPair) {
        for byStation in [true, false] {
            var pair = SessionPair.charging(Self.aside(pair), target: 5_000)
            pair.transcript = []
            pair.vehicleEffects = []
            if byStation {
                pair.tell(.notify(.scheduleRenegotiation))
            } else {
                pair.vehicle(.renegotiate(.schedule))
            }
            pair.run { $0.messages.contains("PowerDeliveryRes OK") }
            pair.run(for: .seconds(1))
            #expect(
                pair.messages.filter { $0.hasPrefix("ScheduleExchange") } == [
                    "ScheduleExchangeReq", "ScheduleExchangeRes OK",
                ])
            #expect(
                pair.messages.filter { $0.hasPrefix("PowerDelivery") } == [
                    "PowerDeliveryReq", "PowerDeliveryRes OK",
                ])
            let asked = pair.vehicleEffects.contains {
                guard let entry = $0.entry else { return false }
                return entry.direction == .sent && entry.message.name == "ScheduleExchangeReq"
                    && entry.payloadType == .scheduleRenegotiation
            }
            #expect(asked)
            #expect(!pair.transcript.contains("[power zero]"))
            #expect(pair.power == 5_000)
            #expect(pair.secc.session.notification == nil)
        }
    }

    @Test func `beside a PowerDelivery that is out nobody asks, because it may end the loop`() {
        var pair = SessionPair.charging(Self.aside(.dc()), target: 5_000)
        pair.run { if case .next = $0.evcc.wait { true } else { false } }
        pair.vehicle(.stop(.terminate))
        #expect(!pair.evcc.mayAskAside)
        pair.run { $0.secc.sequence.stage == .dcStopped }
        pair.runToEnd()
        #expect(pair.messages.last == "SessionStopRes OK")
    }

    @Test func `a lost answer beside the loop ends the session in time`() {
        var pair = SessionPair.charging(Self.aside(.dc()), target: 5_000)
        var evcc = pair.evcc
        var effects: [EVCC.Effect] = []
        evcc.handle(.renegotiate(.schedule), at: pair.now, into: &effects)
        // The loop goes on: its own time-out is not what ends this.
        evcc.wait = .next(.dcChargeLoop, at: pair.now + .seconds(9))
        evcc.wake(at: pair.now + .milliseconds(1_999), into: &effects)
        #expect(evcc.isConnected)
        #expect(evcc.deadline == pair.now + .seconds(2))
        evcc.wake(at: pair.now + .seconds(2), into: &effects)
        #expect(effects.contains(.sessionEnded(.timedOut(.scheduleExchange))))
        #expect(effects.contains(.openContactors))
        pair.evcc = evcc
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended && $0 != .dcLoop && $0 != .acLoop })
    func `outside the loop a side stream's request is out of order`(stage: MessageSequence.Stage) throws {
        for (kind, type) in [
            (RequestKind.scheduleExchange, V2GTP.PayloadType.scheduleRenegotiation),
            (.meteringConfirmation, .meteringConfirmation),
        ] {
            var secc = try #require(SequenceTests.waiting[stage])
            var effects: [SECC.Effect] = []
            let request = SequenceTests.request(kind, session: secc.session.id)
            secc.handle(.received(request.frame(on: type)), at: SequenceTests.now, into: &effects)
            let frame = try #require(effects.lazy.compactMap(\.sent).first)
            #expect(V2GTP.header(frame)?.payloadType == type.rawValue, "answered on the stream that it came on")
            #expect(SessionPair.message(in: frame)?.responseCode == .failed_SequenceError)
            #expect(effects.contains(.stage(.openContactors)) == (effects.count { $0.stage != nil } > 0))
        }
    }

    @Test func `a message that is not the stream's own closes the connection`() throws {
        var secc = try #require(SequenceTests.waiting[.dcLoop])
        var effects: [SECC.Effect] = []
        let request = SequenceTests.request(.sessionStop, session: secc.session.id)
        secc.handle(.received(request.frame(on: .meteringConfirmation)), at: SequenceTests.now, into: &effects)
        #expect(effects.contains { $0.fault == .unexpectedMessage("SessionStopReq") })
        #expect(effects.contains(.stage(.openContactors)))
        #expect(effects.last == .close)
    }

    @Test func `a side stream's answer leaves the loop's time-out alone`() throws {
        var secc = try #require(SequenceTests.waiting[.dcLoop])
        let deadline = secc.deadline
        var effects: [SECC.Effect] = []
        let request = SequenceTests.request(.scheduleExchange, session: secc.session.id)
        secc.handle(
            .received(request.frame(on: .scheduleRenegotiation)), at: SequenceTests.now, into: &effects)
        #expect(effects.contains { $0.sent.map(SessionPair.describe) == "ScheduleExchangeRes OK" })
        #expect(secc.deadline == deadline)
        #expect(secc.sequence.stage == .dcLoop)
    }
}

extension EVCC.Effect {
    var sent: [UInt8]? { if case .send(let bytes) = self { bytes } else { nil } }
    var entry: TranscriptEntry? { if case .note(.message(let entry)) = self { entry } else { nil } }
}

extension SECC.Effect {
    var stage: SECC.StageCommand? { if case .stage(let command) = self { command } else { nil } }
}
