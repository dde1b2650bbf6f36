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

    @Test func `an EV that waits for the station's schedules beside the loop has not missed the time for it`() {
        var pair = Self.aside(.scheduled(.dc(), awaiting: true))
        pair.isDeafToNotifications = true
        pair.connect()
        pair.run { $0.messages.contains("ScheduleExchangeRes OK") }
        pair.tell(.schedules([pair.option(1, [(3600, 8_000)])]))
        pair.run(to: .dcLoop)
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run(for: .seconds(58))
        pair.isDeafToNotifications = false
        pair.run(for: .seconds(10))
        #expect(pair.stationEffects.contains(.note(.notificationIgnored(.scheduleRenegotiation))))
        #expect(!pair.messages.contains { $0.contains("WARNING") })
        pair.tell(.schedules([pair.option(1, [(3600, 3_000)])]))
        pair.run(for: .seconds(1))
        #expect((pair.power - 3_000).magnitude < 2)
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
