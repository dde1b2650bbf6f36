/// Every member of `Timing`: what happens at its moment, and that it does not happen before.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct TimeoutTests {
    @Test(arguments: Timeout.table, [Duration.zero, .milliseconds(500)])
    func `a time-out comes at its moment and not before, and is a setting`(timeout: Timeout, longer: Duration) {
        var timing = timeout.others
        timing[keyPath: timeout.member] += longer
        var pair = timeout.begin(timing)
        pair.transcript = []
        pair.run(for: timing[keyPath: timeout.member] - .milliseconds(1))
        #expect(!pair.transcript.contains(where: timeout.happens.contains))
        pair.run(for: .milliseconds(1))
        #expect(pair.transcript.filter(timeout.happens.contains) == timeout.happens)
    }

    @Test func `the table has every member of Timing`() {
        let members = Mirror(reflecting: Timing()).children.compactMap(\.label)
        #expect(members.filter { member in !Timeout.table.contains { $0.name == member } } == [])
    }

    @Test(arguments: MessageSequence.Stage.allCases.filter { $0 != .ended })
    func `an EV that falls silent is let go in every state, and nothing stays live`(
        stage: MessageSequence.Stage
    ) throws {
        let waiting = try #require(SequenceTests.waiting[stage])
        let since = try #require(SequenceTests.waitingSince[stage])
        let timing = waiting.configuration.timing
        let time =
            switch stage {
            case .connected, .protocolAgreed: timing.communicationSetup
            case .acLoop, .dcLoop: timing.chargeLoopSequence
            default: timing.sequence
            }
        var secc = waiting
        #expect(secc.deadline == since + time)
        var effects: [SECC.Effect] = []
        secc.wake(at: since + time - .milliseconds(1), into: &effects)
        #expect(effects.isEmpty)
        secc.wake(at: since + time, into: &effects)
        let wasDriven = waiting.session.stage.setPoint != .zero
        let wasLive = waiting.session.stage.isActive
        effects.removeAll { if case .note = $0 { true } else { false } }
        #expect(
            effects == (wasDriven ? [.stage(.setPower(.zero))] : []) + (wasLive ? [.stage(.openContactors)] : [])
                + (waiting.session.isStarted ? [.sessionEnded(.timedOut)] : []) + [.close])
        #expect(!secc.isConnected && secc.deadline == nil)
    }

    @Test func `an Ongoing time-out does not wait for an answer that is late`() {
        var pair = SessionPair.dc()
        pair.cableCheck = .running
        pair = pair.untilOngoing(.cableCheck)
        pair.run(for: .seconds(39))
        pair.stationFallsSilent()
        pair.run(for: .milliseconds(999))
        #expect(pair.evcc.isConnected)
        pair.run(for: .milliseconds(1))
        #expect(!pair.evcc.isConnected)
    }

    @Test func `an EV waits for its customer without a time-out`() {
        var pair = SessionPair.dc()
        pair.authorization = .waitingForCustomer
        pair.connect()
        pair.run(for: .seconds(300))
        #expect(pair.evcc.isConnected)
        pair.tell(.authorization(.accepted))
        pair.run(to: .dcLoop)
    }

    @Test func `keys that do not sign a receipt are waited for beside the loop`() {
        var pair = MeteringTests.charging()
        pair.keysAreSilent = true
        pair.tell(.notify(.meteringConfirmation))
        pair.run { $0.evcc.session.aside.metering != .idle }
        let timing = pair.evcc.configuration.timing
        // The station's wish stands no longer: the keys are not asked again.
        pair.secc.session.notice = nil
        pair.run(for: timing.keyWork - .milliseconds(1))
        #expect(pair.evcc.session.aside.metering != .idle)
        pair.run(for: .milliseconds(1))
        #expect(pair.evcc.session.aside.metering == .idle)
        #expect(pair.evcc.isConnected && pair.power == 5_000)
    }
}
