/// Ways out of a session: by the EV, by the station, early, paused, renegotiated, in an emergency.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct StopTests {
    @Test func `power is at zero before the answer, contactors open after it, the EV's last`() throws {
        var pair = SessionPair.charging(.dc(), target: 9_000)
        pair.transcript = []
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        let order = [
            "PowerDeliveryReq", "[power zero]", "PowerDeliveryRes OK", "[EVSE opens contactors]",
            "[EV opens contactors]", "DC_WeldingDetectionReq",
        ]
        #expect(pair.transcript.filter { order.contains($0) }.prefix(6) == order[...])
    }

    @Test func `the answer to a stop waits for the current to fall`() {
        var pair = SessionPair.charging(.dc(), target: 9_000)
        let request = PowerDeliveryReq(
            header: pair.secc.header(at: pair.now), evProcessing: .finished, chargeProgress: .stop)
        var effects: [SECC.Effect] = []
        pair.secc.handle(.received(V2GMessage.powerDeliveryReq(request).frame), at: pair.now, into: &effects)
        #expect(effects.contains(.stage(.setPower(.zero))))
        #expect(!effects.contains { $0.sent != nil }, "the converter still drives its last current")
        var measurement = pair.stage
        measurement.current = 0
        pair.secc.handle(.measured(measurement), at: pair.now + .milliseconds(300), into: &effects)
        #expect(effects.contains { $0.sent.map(SessionPair.describe) == "PowerDeliveryRes OK" })
        #expect(effects.last == .stage(.openContactors))
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `the station ends a session by telling the EV to terminate`(pair: SessionPair) {
        var pair = SessionPair.charging(pair, target: 5_000)
        pair.tell(.notify(.terminate))
        pair.runToEnd()
        #expect(pair.messages.suffix(2) == ["SessionStopReq", "SessionStopRes OK"])
        #expect(pair.transcript.contains("[station: terminated]"))
        #expect(pair.transcript.contains("[EV: terminated]"))
        #expect(!pair.stage.contactorsClosed)
        #expect(pair.power == 0)
    }

    @Test func `a station that wants to stop before the loop refuses the next request`() {
        var pair = SessionPair.dc()
        pair.connect()
        pair.run(to: .parametersKnown)
        pair.tell(.notify(.terminate))
        pair.runToEnd()
        #expect(pair.messages.last == "ScheduleExchangeRes FAILED")
        #expect(pair.transcript.contains("[station: failed]"))
        #expect(pair.transcript.contains("[EV: refused]"))
    }

    @Test(arguments: [MessageSequence.Stage.cableChecking, .preCharging])
    func `an early stop during CableCheck or PreCharge is honoured`(stage: MessageSequence.Stage) {
        var pair = SessionPair.dc()
        pair.cableCheck = stage == .cableChecking ? .running : .passed
        pair.connect()
        pair.run(to: stage)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(
            pair.outline.suffix(6) == [
                "PowerDeliveryReq", "PowerDeliveryRes OK", "DC_WeldingDetectionReq", "DC_WeldingDetectionRes OK",
                "SessionStopReq", "SessionStopRes OK",
            ])
        #expect(!pair.outline.contains("DC_ChargeLoopReq"))
        #expect(pair.transcript.contains("[EVSE opens contactors]"))
        #expect(pair.transcript.contains("[station: terminated]"))
    }

    @Test func `an early stop before anything is live goes straight to SessionStop`() {
        var pair = SessionPair.dc()
        pair.connect()
        pair.run(to: .authorized)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        #expect(pair.messages.suffix(2) == ["SessionStopReq", "SessionStopRes OK"])
        #expect(!pair.transcript.contains("[EVSE opens contactors]"))
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `a paused session is joined again under its own name and services`(pair: SessionPair) {
        var pair = SessionPair.charging(pair, target: 5_000)
        pair.tell(.notify(.pause))
        pair.runToEnd()
        #expect(pair.transcript.contains("[EV: paused]"))
        #expect(pair.transcript.contains("[station: paused]"))
        pair.transcript = []
        pair.connect(sessionID: 42)
        pair.run { $0.messages.filter { $0.hasSuffix("ChargeLoopRes OK") }.count == 3 }
        #expect(pair.messages.contains("SessionSetupRes OK_OldSessionJoined"))
        #expect(!pair.messages.contains("ServiceDiscoveryReq"))
        #expect(pair.secc.session.id == SessionID(0x0102_0304_0506_0708))
        #expect(pair.power == 5_000)
    }

    @Test func `another EV does not join a paused session`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.vehicle(.stop(.pause))
        pair.runToEnd()
        var vehicle = pair.evcc.configuration
        vehicle.evccID = "SOMEONE ELSE"
        var other = EVCC(vehicle)
        other.paused = pair.evcc.paused
        pair.evcc = other
        pair.transcript = []
        pair.connect(sessionID: 42)
        pair.run(to: .dcLoop)
        #expect(pair.messages.contains("SessionSetupRes OK_NewSessionEstablished"))
        #expect(pair.secc.session.id == SessionID(42))
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `a schedule is renegotiated with the contactors closed`(pair: SessionPair) {
        var pair = SessionPair.charging(pair, target: 5_000)
        let loop = pair.secc.sequence.stage
        pair.transcript = []
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run(to: pair.secc.configuration.services[0].isDC ? .reschedulingDC : .reschedulingAC)
        pair.run(to: loop)
        #expect(
            pair.outline.suffix(6) == [
                "PowerDeliveryReq", "PowerDeliveryRes OK", "ScheduleExchangeReq", "ScheduleExchangeRes OK",
                // Twice in the outline's window of two.
                "PowerDeliveryReq", "PowerDeliveryRes OK",
            ])
        #expect(!pair.transcript.contains("[EVSE opens contactors]"))
        pair.run(for: .seconds(1))
        #expect(pair.power == 5_000)
    }

    @Test func `services are renegotiated when the EVSE supports it`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.transcript = []
        pair.tell(.notify(.serviceRenegotiation))
        pair.run(to: .authorized)
        pair.run(to: .dcLoop)
        #expect(pair.messages.contains("SessionStopRes OK"))
        #expect(pair.messages.contains("ServiceSelectionRes OK"))
        #expect(!pair.messages.contains("SessionSetupReq"))
        pair.run(for: .seconds(1))
        #expect(pair.power == 5_000)
    }

    @Test func `an emergency stop opens the contactors at once and refuses the next request`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.transcript = []
        pair.tell(.emergencyStop)
        #expect(pair.transcript == ["[power zero]", "[EVSE opens contactors]"])
        pair.runToEnd()
        #expect(pair.messages == ["DC_ChargeLoopReq", "DC_ChargeLoopRes FAILED"])
        #expect(pair.transcript.contains("[EV opens contactors]"))
        #expect(pair.transcript.contains("[station: failed]"))
    }

    @Test func `a fault of the power stage is an emergency`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.stage.isFaulty = true
        pair.tell(.measured(pair.stage))
        #expect(!pair.stage.contactorsClosed)
        pair.runToEnd()
        #expect(pair.messages.last == "DC_ChargeLoopRes FAILED")
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `a fault while the contactors close says that power is not applied`(pair: SessionPair) {
        for isEmergency in [true, false] {
            var pair = pair
            pair.stageClosesContactors = false
            pair.connect()
            pair.run { if case .stage(.closingContactors, _) = $0.secc.wait { true } else { false } }
            if isEmergency {
                pair.tell(.emergencyStop)
            } else {
                pair.stage.isFaulty = true
                pair.tell(.measured(pair.stage))
            }
            #expect(pair.messages.last == "PowerDeliveryRes FAILED_PowerDeliveryNotApplied")
            pair.runToEnd()
            #expect(pair.transcript.contains("[EVSE opens contactors]"))
            #expect(pair.transcript.contains("[EV: refused]"))
        }
    }

    @Test func `in AC the inverter stops before the EVSE is told`() throws {
        var pair = SessionPair.charging(.ac(), target: 5_000)
        pair.run(for: .seconds(1))
        pair.vehicleEffects = []
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        let zero = try #require(pair.vehicleEffects.firstIndex(of: .follow(.zero)))
        let told = try #require(
            pair.vehicleEffects.firstIndex { $0.sent.map(SessionPair.describe) == "PowerDeliveryReq" })
        #expect(zero < told)
        let reports = pair.vehicleEffects[..<told].compactMap { effect -> Double? in
            guard case .ac_ChargeLoopReq(let request) = effect.sent.flatMap(SessionPair.message(in:)),
                case .bpt_Dynamic_AC_CLReqControlMode(let mode) = request.clReqControlMode
            else { return nil }
            return mode.evPresentActivePower.number
        }
        #expect(reports.last == 0, "the EVSE has heard it, too")
    }

    @Test func `a notification without a session does not reach the next one`() {
        var pair = SessionPair.dc()
        pair.tell(.notify(.terminate))
        pair = SessionPair.charging(pair, target: 5_000)
        #expect(pair.power == 5_000)
    }

    @Test func `a second connection ends the first one's session`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.tell(.connected(.test(42)))
        #expect(pair.transcript.suffix(3) == ["[power zero]", "[EVSE opens contactors]", "[station: disconnected]"])
        #expect(pair.secc.sequence.stage == .connected)
    }

    @Test func `a notification in the answer that starts delivery leads out before the first loop`() {
        for (notification, way) in [
            (SECC.Notification.terminate, "SessionStopReq"), (.scheduleRenegotiation, "ScheduleExchangeReq"),
        ] {
            var pair = SessionPair.ac()
            pair.connect()
            pair.run(to: .acScheduled)
            pair.tell(.notify(notification))
            pair.transcript = []
            pair.run { $0.messages.contains(way) }
            #expect(!pair.messages.contains("AC_ChargeLoopReq"), "\(notification)")
            #expect(!pair.messages.contains { $0.contains("FAILED") })
        }
    }

    @Test func `after a session the EVSE serves the next one`() {
        var pair = SessionPair.charging(.ac(), target: 5_000)
        pair.vehicle(.stop(.terminate))
        pair.runToEnd()
        pair.transcript = []
        pair.connect(sessionID: 42)
        pair.run { $0.messages.filter { $0.hasSuffix("ChargeLoopRes OK") }.count == 3 }
        #expect(pair.secc.session.id == SessionID(42))
        #expect(pair.power == 5_000)
    }
}
