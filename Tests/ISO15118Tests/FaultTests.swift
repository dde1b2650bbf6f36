/// Time-outs, refusals and garbage, on both sides.
import EXI
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct FaultTests {
    @Test func `an EV that falls silent is let go after the sequence time-out`() {
        var pair = SessionPair.dc()
        pair.connect()
        pair.run(to: .parametersKnown)
        pair.losesRequests = true
        pair.run { !$0.evcc.isConnected }
        #expect(pair.transcript.contains("[EV: timedOut(ISO15118.RequestKind.scheduleExchange)]"))

        var secc = pair.snapshots[.parametersKnown]
        var effects: [SECC.Effect] = []
        let deadline = secc?.deadline
        secc?.wake(at: deadline! - .milliseconds(1), into: &effects)
        #expect(effects.isEmpty)
        secc?.wake(at: deadline!, into: &effects)
        #expect(effects == [.sessionEnded(.timedOut), .close])
    }

    @Test func `silence in the charge loop opens the contactors within half a second`() {
        for pair in [SessionPair.charging(.dc(), target: 5_000), .charging(.ac(), target: 5_000)] {
            var secc = pair.secc
            var effects: [SECC.Effect] = []
            #expect(secc.deadline.map { $0 - pair.now } ?? .seconds(9) <= .milliseconds(500))
            secc.wake(at: pair.now + .milliseconds(500), into: &effects)
            #expect(
                effects == [
                    .stage(.setPower(.zero)), .stage(.openContactors), .sessionEnded(.timedOut), .close,
                ])
        }
    }

    @Test func `the time-out in the charge loop is a setting`() {
        var pair = SessionPair.dc()
        var configuration = pair.secc.configuration
        configuration.timing.chargeLoopSequence = .seconds(60)
        pair.secc = SECC(configuration)
        pair = SessionPair.charging(pair, target: 5_000)
        #expect(pair.secc.deadline.map { $0 - pair.now } ?? .zero > .seconds(59))
    }

    @Test func `a connection that says nothing is closed after 20 s`() {
        var secc = SessionPair.dc().secc
        var effects: [SECC.Effect] = []
        secc.handle(.connected(.test(1)), at: SequenceTests.now, into: &effects)
        #expect(secc.deadline == SequenceTests.now + .seconds(20))
        secc.wake(at: SequenceTests.now + .seconds(20), into: &effects)
        #expect(effects == [.close])
        #expect(secc.deadline == nil)
    }

    @Test(
        arguments: [
            (MessageSequence.Stage.connected, Duration.seconds(2)), (.sessionSetUp, .seconds(2)),
            (.servicesDiscovered, .seconds(5)), (.cableChecked, .seconds(2)), (.dcLoop, .milliseconds(500)),
        ])
    func `the EV waits for an answer as long as the standard says`(stage: MessageSequence.Stage, timeout: Duration) {
        var pair = SessionPair.dc()
        var configuration = pair.secc.configuration
        configuration.timing.chargeLoopSequence = .seconds(60)
        pair.secc = SECC(configuration)
        pair.connect()
        pair.losesAnswers = stage == .connected
        pair.run(to: stage)
        // The answer that brought the SECC here still arrives; the next one is lost.
        let sent = pair.messages.count { $0.hasSuffix("Req") }
        if stage != .connected { pair.run { $0.messages.count { $0.hasSuffix("Req") } > sent } }
        pair.losesAnswers = true
        let start = pair.now
        pair.run { !$0.evcc.isConnected }
        #expect(pair.now - start == timeout)
        #expect(pair.vehicleEffects.last == .close)
        #expect(pair.vehicleEffects.contains { if case .sessionEnded(.timedOut) = $0 { true } else { false } })
    }

    @Test func `an answer that stays Ongoing ends the session in time`() {
        var authorizing = SessionPair.dc()
        authorizing.authorization = .processing
        authorizing.connect()
        let start = authorizing.now
        authorizing.run { !$0.evcc.isConnected }
        #expect(authorizing.transcript.contains("[EV: timedOut(ISO15118.RequestKind.authorization)]"))
        #expect(abs((authorizing.now - start).seconds - 60) < 1)

        var checking = SessionPair.dc()
        checking.cableCheck = .running
        checking.connect()
        checking.run(to: .cableChecking)
        let checkingSince = checking.now
        checking.run { !$0.evcc.isConnected }
        #expect(checking.transcript.contains("[EV: timedOut(ISO15118.RequestKind.cableCheck)]"))
        #expect(abs((checking.now - checkingSince).seconds - 40) < 1)
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

    @Test func `a rejected authorization is a warning, after which the EV leaves`() {
        var pair = SessionPair.dc()
        pair.authorization = .rejected
        pair.connect()
        pair.runToEnd()
        #expect(
            pair.messages.suffix(4) == [
                "AuthorizationReq", "AuthorizationRes WARNING_EIMAuthorizationFailure", "SessionStopReq",
                "SessionStopRes OK",
            ])
        #expect(pair.transcript.contains("[EV: refused]"))
    }

    @Test func `a failed cable check ends the session without live output`() {
        var pair = SessionPair.dc()
        pair.cableCheck = .failed
        pair.connect()
        pair.runToEnd()
        #expect(pair.messages.last == "DC_CableCheckRes FAILED")
        #expect(pair.transcript.contains("[EVSE opens contactors]"))
    }

    @Test func `contactors that do not close are a FAILED_ContactorError`() {
        var pair = SessionPair.ac()
        pair.stageClosesContactors = false
        pair.connect()
        pair.runToEnd()
        #expect(pair.messages.last == "PowerDeliveryRes FAILED_ContactorError")
        #expect(pair.transcript.contains("[EVSE opens contactors]"))
    }

    @Test func `a voltage that does not come up ends PreCharge after ten seconds`() {
        var pair = SessionPair.dc()
        pair.connect()
        pair.run(to: .cableChecked)
        pair.battery.voltage = 2_000
        pair.vehicle(.battery(pair.battery))
        let start = pair.now
        pair.run { !$0.evcc.isConnected }
        #expect(pair.transcript.contains("[EV: timedOut(ISO15118.RequestKind.preCharge)]"))
        #expect(abs((pair.now - start).seconds - 10) < 1)
    }

    @Test func `services, parameter sets and charge parameters that were not offered are refused`() throws {
        let waiting = try #require(SequenceTests.waiting[.servicesDetailed])
        let header = waiting.header(at: SequenceTests.now)
        func answer(_ secc: SECC, _ request: V2GMessage) throws -> ResponseCode? {
            var secc = secc
            var effects: [SECC.Effect] = []
            secc.handle(.received(request.frame), at: SequenceTests.now, into: &effects)
            return try #require(effects.lazy.compactMap(\.sent).first.flatMap(SessionPair.message(in:))).responseCode
        }
        func selection(_ service: UInt16, _ set: UInt16) -> V2GMessage {
            .serviceSelectionReq(
                ServiceSelectionReq(
                    header: header,
                    selectedEnergyTransferService: SelectedService(serviceID: service, parameterSetID: set)))
        }
        #expect(
            try answer(waiting, .serviceDetailReq(ServiceDetailReq(header: header, serviceID: 65)))
                == .failed_ServiceIDInvalid)
        #expect(try answer(waiting, selection(6, 1)) == .ok)
        #expect(try answer(waiting, selection(1, 1)) == .failed_NoEnergyTransferServiceSelected)
        #expect(try answer(waiting, selection(6, 0)) == .failed_ServiceSelectionInvalid)
        #expect(try answer(waiting, selection(6, 99)) == .failed_ServiceSelectionInvalid)

        let selected = try #require(SequenceTests.waiting[.dcServiceSelected])
        let charging = DC_CPDReqEnergyTransferModeChoice(
            SessionPair.dc().battery.limits, service: .dc, targetSOC: nil, sign: DischargeSign(isNegative: false))
        #expect(
            try answer(
                selected,
                .dc_ChargeParameterDiscoveryReq(
                    DC_ChargeParameterDiscoveryReq(header: header, dc_CPDReqEnergyTransferMode: charging)))
                == .failed_WrongChargeParameter, "parameters of DC for a DC_BPT session")
        var impossible = SessionPair.dc().battery.limits
        impossible.minimumVoltage = 2_000
        let mode = DC_CPDReqEnergyTransferModeChoice(
            impossible, service: .dcBPT, targetSOC: nil, sign: DischargeSign(isNegative: false))
        #expect(
            try answer(
                selected,
                .dc_ChargeParameterDiscoveryReq(
                    DC_ChargeParameterDiscoveryReq(header: header, dc_CPDReqEnergyTransferMode: mode)))
                == .failed_WrongChargeParameter)
    }
}

@Suite struct GarbageTests {
    @Test func `a wrong V2GTP header closes the connection in every state`() {
        for (stage, waiting) in SequenceTests.waiting {
            var secc = waiting
            var effects: [SECC.Effect] = []
            secc.handle(.received([0x47, 0x45, 0x54, 0x20]), at: SequenceTests.now, into: &effects)
            #expect(effects.last == .close, "in \(stage)")
            #expect(effects.contains { $0.fault == .stream(.badVersion(0x47, 0x45)) })
            #expect(effects.contains(.stage(.openContactors)) == waiting.session.stage.isActive)
            #expect(!secc.isConnected)
        }
    }

    @Test func `truncated EXI closes the connection, wherever it is cut`() {
        for (stage, waiting) in SequenceTests.waiting {
            for kind in RequestKind.allCases where stage.allowed.contains(kind) {
                let message = SequenceTests.request(kind, session: waiting.session.id)
                let payload = Array(message.frame.dropFirst(V2GTP.headerLength))
                for length in [0, 1, payload.count / 2, payload.count - 1] {
                    var secc = waiting
                    var effects: [SECC.Effect] = []
                    let frame = V2GTP.frame(message.payloadType, Array(payload.prefix(length)))
                    secc.handle(.received(frame), at: SequenceTests.now, into: &effects)
                    #expect(effects.last == .close, "\(kind) cut to \(length)")
                    #expect(!secc.isConnected)
                }
            }
        }
    }

    @Test func `an unknown payload type is passed over`() {
        for (_, waiting) in SequenceTests.waiting {
            for type: UInt16 in [0x0000, 0x8005, 0x8103, 0x9000, 0xFFFF] {
                var secc = waiting
                var effects: [SECC.Effect] = []
                let frame: [UInt8] = [0x01, 0xFE, UInt8(type >> 8), UInt8(type & 0xFF), 0, 0, 0, 1, 0xAA]
                secc.handle(.received(frame), at: SequenceTests.now, into: &effects)
                #expect(effects.count == 1)
                #expect(effects.first?.fault == .unknownPayloadType(type))
                #expect(secc.isConnected)
            }
        }
    }

    @Test func `a response sent to the SECC, or a request to the EVCC, closes the connection`() throws {
        let pair = SessionPair.charging(.dc(), target: 1_000)
        var secc = pair.secc
        var effects: [SECC.Effect] = []
        let response = SessionStopRes(header: secc.header(at: pair.now), responseCode: .ok)
        secc.handle(.received(V2GMessage.sessionStopRes(response).frame), at: pair.now, into: &effects)
        #expect(effects.contains { $0.fault == .unexpectedMessage("SessionStopRes") })
        #expect(effects.last == .close)

        var evcc = pair.evcc
        var vehicleEffects: [EVCC.Effect] = []
        let request = SequenceTests.request(.sessionStop, session: secc.session.id)
        evcc.handle(.received(request.frame), at: pair.now, into: &vehicleEffects)
        #expect(vehicleEffects.contains(.sessionEnded(.fault(.unexpectedMessage("SessionStopReq")))))
        #expect(vehicleEffects.contains(.openContactors))
        #expect(vehicleEffects.last == .close)
    }

    @Test func `the EVCC ends the session on an answer of another session or with FAILED`() {
        for (id, code) in [(666 as UInt64, ResponseCode.ok), (0x0102_0304_0506_0708, .failed)] {
            var pair = SessionPair.dc()
            pair.connect()
            pair.run(to: .sessionSetUp)
            pair.run { $0.messages.last == "AuthorizationSetupReq" }
            var effects: [EVCC.Effect] = []
            let response = AuthorizationSetupRes(
                header: MessageHeader(sessionID: SessionID(id), timeStamp: 0), responseCode: code,
                authorizationServices: [.eim], certificateInstallationService: false,
                asResAuthorizationMode: .eim_ASResAuthorizationMode(EIM_ASResAuthorizationMode()))
            pair.evcc.handle(
                .received(V2GMessage.authorizationSetupRes(response).frame), at: pair.now, into: &effects)
            let expected: EVCC.SessionEnd = code == .failed ? .refused : .fault(.session(SessionID(id)))
            #expect(effects.contains(.sessionEnded(expected)))
            #expect(effects.last == .close)
        }
    }

    @Test func `random bytes neither trap nor leave the stage live`() {
        var generator = SplitMix(state: 7)
        for (_, waiting) in SequenceTests.waiting {
            for _ in 0..<200 {
                var secc = waiting
                var effects: [SECC.Effect] = []
                let kind = RequestKind.allCases[Int(generator.next() % UInt64(RequestKind.allCases.count))]
                var frame = SequenceTests.request(kind, session: waiting.session.id).frame
                for _ in 0..<3 {
                    let index = V2GTP.headerLength + Int(generator.next() % UInt64(frame.count - V2GTP.headerLength))
                    frame[index] = UInt8(truncatingIfNeeded: generator.next())
                }
                secc.handle(.received(frame), at: SequenceTests.now, into: &effects)
                if !secc.isConnected { #expect(!secc.session.stage.isActive) }
            }
        }
    }

    @Test func `a flood behind an unanswered request closes the connection`() {
        var pair = SessionPair.ac()
        pair.stageClosesContactors = false
        pair.connect()
        pair.run { if case .stage = $0.secc.wait { true } else { false } }
        for _ in 0..<40 { pair.tell(.received([UInt8](repeating: 0x01, count: 16_384))) }
        #expect(!pair.secc.isConnected)
        #expect(pair.secc.stream.pendingBytes == 0)
    }
}

/// SplitMix64: a small seeded generator.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
