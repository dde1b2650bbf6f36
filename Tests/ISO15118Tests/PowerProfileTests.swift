/// The response codes of ChargeParameterDiscovery, ScheduleExchange, PowerDelivery and the charge loop that concern
/// limits, schedules and profiles.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct PowerProfileTests {
    /// When every pair begins, and with it the schedules.
    private let begin = SessionPair.ac().now

    /// An SECC that waits for PowerDelivery(Start) with 8 kW offered for an hour, then 4 kW, and 3 kW back.
    private func scheduled(tolerance: Watts? = nil, required: Bool = false) -> SECC {
        var pair = SessionPair.scheduled(.ac())
        var station = pair.secc.configuration
        station.powerToleranceRequired = required
        pair.secc = SECC(station)
        var option = pair.option(4, [(3600, 8_000), (3600, 4_000)], discharging: [(7200, -3_000)])
        option.charging.tolerance = tolerance
        pair.tell(.schedules([option, pair.option(5, [(3600, 1_000)])]))
        pair.connect()
        pair.run(to: .acScheduled)
        pair.secc.station.measurement.contactorsClosed = true
        return pair.secc
    }

    private func start(
        _ secc: SECC, id: UInt32? = 4, _ profile: [(UInt32, Double)]?, accepts: PowerToleranceAcceptance? = nil
    ) -> PowerDeliveryReq {
        PowerDeliveryReq(
            header: secc.header, evProcessing: .finished, chargeProgress: .start,
            evPowerProfile: profile.map { steps in
                EVPowerProfile(
                    timeAnchor: 0,
                    evpptControlMode: id.map {
                        .scheduled_EVPPTControlMode(
                            Scheduled_EVPPTControlMode(
                                selectedScheduleTupleID: $0, powerToleranceAcceptance: accepts))
                    } ?? .dynamic_EVPPTControlMode(Dynamic_EVPPTControlMode()),
                    evPowerProfileEntries: EVPowerProfileEntryList(
                        evPowerProfileEntry: steps.map {
                            PowerScheduleEntry(duration: $0.0, power: RationalNumber($0.1))
                        }))
            })
    }

    @Test(
        arguments: [
            (4, [(3600, 8_000), (3600, 4_000)], .ok), (4, [(600, -3_000), (600, 2_000)], .ok),
            (4, [(100_000, 4_000)], .ok),
            (4, [(3602, 8_000)], .failed_EVPowerProfileInvalid), (4, [(60, 8_100)], .failed_EVPowerProfileInvalid),
            (4, [(60, -3_100)], .failed_EVPowerProfileInvalid), (5, [(60, -1)], .ok),
            (5, [(60, -100)], .failed_EVPowerProfileInvalid),
            (4, nil, .failed_EVPowerProfileInvalid),
            (9, [(60, 1_000)], .failed_ScheduleSelectionInvalid), (nil, [(60, 1)], .failed_ScheduleSelectionInvalid),
        ] as [(UInt32?, [(UInt32, Double)]?, ResponseCode)])
    func `a profile must keep within the schedule that it names`(
        id: UInt32?, profile: [(UInt32, Double)]?, code: ResponseCode
    ) {
        var secc = scheduled()
        #expect(secc.code(of: .powerDeliveryReq(start(secc, id: id, profile)), at: begin) == code)
        #expect(secc.sequence.stage == (code == .ok ? .acLoop : .ended))
    }

    @Test func `under Dynamic control a profile only informs, and a choice of schedules is a mistake`() {
        var pair = SessionPair.ac()
        pair.connect()
        pair.run(to: .acScheduled)
        pair.secc.station.measurement.contactorsClosed = true
        var secc = pair.secc
        #expect(secc.code(of: .powerDeliveryReq(start(secc, id: nil, [(60, 99_000)]))) == .ok)
        secc = pair.secc
        #expect(secc.code(of: .powerDeliveryReq(start(secc, id: nil, nil))) == .ok)
        secc = pair.secc
        let choice = start(secc, id: 1, [(60, 1_000)])
        #expect(secc.code(of: .powerDeliveryReq(choice)) == .failed_ScheduleSelectionInvalid)
    }

    @Test(
        arguments: [
            (nil, .powerToleranceConfirmed, false, .ok_PowerToleranceConfirmed), (nil, nil, true, .ok),
            (nil, .powerToleranceNotConfirmed, true, .ok),
            (500, .powerToleranceConfirmed, true, .ok_PowerToleranceConfirmed),
            (500, .powerToleranceNotConfirmed, false, .warning_PowerToleranceNotConfirmed),
            (500, nil, false, .warning_PowerToleranceNotConfirmed),
            (500, .powerToleranceNotConfirmed, true, .failed_PowerToleranceNotConfirmed),
        ] as [(Watts?, PowerToleranceAcceptance?, Bool, ResponseCode)])
    func `a tolerance is confirmed, declined with a warning, or required`(
        tolerance: Watts?, acceptance: PowerToleranceAcceptance?, required: Bool, code: ResponseCode
    ) {
        var secc = scheduled(tolerance: tolerance, required: required)
        let request = start(secc, [(3600, 1_000)], accepts: acceptance)
        #expect(secc.code(of: .powerDeliveryReq(request)) == code)
        #expect(
            secc.session.notification == (code == .warning_PowerToleranceNotConfirmed ? .scheduleRenegotiation : nil))
    }

    @Test func `an EV that declines the tolerance renegotiates once and charges without`() throws {
        var pair = SessionPair.scheduled(.ac())
        var vehicle = pair.evcc.configuration
        vehicle.acceptsPowerTolerance = false
        pair.evcc = EVCC(vehicle)
        var option = pair.option(1, [(3600, 8_000)])
        option.charging.tolerance = 400
        pair.tell(.schedules([option]))
        pair.connect()
        pair.run { $0.messages.count { $0 == "AC_ChargeLoopRes OK" } == 5 }
        #expect(pair.messages.count { $0 == "PowerDeliveryRes WARNING_PowerToleranceNotConfirmed" } == 1)
        #expect(pair.messages.count { $0 == "ScheduleExchangeRes OK" } == 2)
        #expect(try #require(pair.offeredTuples).first?.chargingSchedule.powerSchedule.powerTolerance == nil)
        #expect(pair.power == 8_000)
    }

    @Test func `an EV off its profile is warned, and sent away when it does not come back in time`() {
        var pair = SessionPair.scheduled(.ac())
        var option = pair.option(1, [(3600, 8_000)])
        option.charging.tolerance = 500
        pair.tell(.schedules([option]))
        pair.connect()
        pair.run { $0.messages.last == "AC_ChargeLoopRes OK" }
        #expect(pair.messages.contains("PowerDeliveryRes OK_PowerToleranceConfirmed"))
        pair.run(for: .seconds(2))
        // The inverter does as it likes.
        pair.disobeys = PhasePower(2_000)
        pair.run(for: .seconds(1))
        #expect(pair.messages.last == "AC_ChargeLoopRes WARNING_EVPowerProfileViolation")
        pair.disobeys = nil
        pair.run(for: .seconds(1))
        #expect(pair.messages.last == "AC_ChargeLoopRes OK")
        pair.disobeys = PhasePower(2_000)
        pair.run(for: .seconds(59))
        #expect(pair.messages.last == "AC_ChargeLoopRes WARNING_EVPowerProfileViolation")
        pair.runToEnd()
        #expect(pair.messages.last == "AC_ChargeLoopRes FAILED_EVPowerProfileViolation")
        #expect(pair.transcript.contains("[EV: refused]"))
    }

    @Test func `nobody strays who is held back by the station`() {
        var pair = SessionPair.scheduled(.ac())
        var option = pair.option(1, [(3600, 8_000)])
        option.charging.tolerance = 500
        pair.tell(.schedules([option]))
        pair = SessionPair.charging(pair, target: 1_000)
        pair.run(for: .seconds(70))
        #expect(pair.power == 1_000)
        #expect(pair.messages.last == "AC_ChargeLoopRes OK")
    }

    @Test func `a schedule request of the other control mode is FAILED`() {
        var pair = SessionPair.scheduled(.dc())
        pair.connect()
        pair.run(to: .parametersKnown)
        // A request as an EV under Dynamic control makes it.
        let dynamic = SequenceTests.request(.scheduleExchange, session: pair.secc.session.id)
        #expect(pair.secc.code(of: dynamic) == .failed)
    }

    @Test func `a schedule answer of the other control mode makes the EV leave`() {
        var pair = SessionPair.dc()
        pair.connect()
        pair.run(to: .parametersKnown)
        var evcc = pair.evcc
        var effects: [EVCC.Effect] = []
        let tuple = pair.option(1, [(60, 1_000)]).wire(pricing: .none, points: 9)
        let response = ScheduleExchangeRes(
            header: MessageHeader(sessionID: evcc.session.id, timeStamp: 0), responseCode: .ok,
            evseProcessing: .finished,
            seResControlMode: .scheduled_SEResControlMode(Scheduled_SEResControlMode(scheduleTuple: [tuple])))
        evcc.wait = .answer(.scheduleExchange, until: pair.now + .seconds(2))
        evcc.sequence.completed(.dcChargeParameterDiscovery, .finished)
        evcc.handle(.received(V2GMessage.scheduleExchangeRes(response).frame), at: pair.now, into: &effects)
        let sent = effects.lazy.compactMap { effect -> String? in
            if case .send(let bytes) = effect { SessionPair.describe(bytes) } else { nil }
        }
        #expect(sent.first == "SessionStopReq")
    }
}

/// FAILED_WrongChargeParameter.
@Suite struct ChargeParameterTests {
    @Test(arguments: [true, false])
    func `parameters of the other direction or that no EV can mean are refused`(isDC: Bool) {
        let stage: MessageSequence.Stage = isDC ? .dcServiceSelected : .acServiceSelected
        for (fault, spoil) in Self.faults where fault != "voltages crossed" || isDC {
            var pair = isDC ? SessionPair.dc() : .ac()
            pair.connect()
            pair.run(to: stage)
            var evcc = pair.evcc
            spoil(&evcc)
            let request: V2GMessage =
                isDC
                ? .dc_ChargeParameterDiscoveryReq(evcc.dcChargeParameters(at: pair.now))
                : .ac_ChargeParameterDiscoveryReq(evcc.acChargeParameters(at: pair.now))
            let expected: ResponseCode = fault == "none" ? .ok : .failed_WrongChargeParameter
            #expect(pair.secc.code(of: request, at: pair.now) == expected, "\(fault)")
        }
    }

    private static let faults: [(String, @Sendable (inout EVCC) -> Void)] = [
        ("none", { _ in }),
        ("charging alone", { $0.onlyCharge() }),
        ("negative power", { $0.battery.limits.maximumChargePower = PhasePower(-1_000) }),
        (
            "minimum above maximum",
            {
                $0.battery.limits.maximumChargePower = PhasePower(1_000)
                $0.battery.limits.minimumChargePower = PhasePower(2_000)
            }
        ),
        ("voltages crossed", { $0.battery.limits.minimumVoltage = 900 }),
    ]

    @Test(arguments: [SessionPair.dc(), .ac(), .mcs()])
    func `a loop request of another control mode or direction is refused`(pair: SessionPair) {
        let charging = SessionPair.charging(pair, target: 1_000)
        let isDC = charging.evcc.service.isDC
        for mode in ControlMode.allCases {
            for isBidirectional in [true, false] {
                var evcc = charging.evcc
                evcc.session.selection?.parameters.controlMode = mode
                if !isBidirectional { evcc.onlyCharge() }
                let request: V2GMessage =
                    isDC
                    ? .dc_ChargeLoopReq(evcc.dcChargeLoop(at: charging.now))
                    : .ac_ChargeLoopReq(evcc.acChargeLoop(at: charging.now))
                var secc = charging.secc
                let isRight = mode == .dynamic && isBidirectional
                #expect(
                    secc.code(of: request, at: charging.now) == (isRight ? .ok : .failed_WrongChargeParameter),
                    "\(mode), bidirectional \(isBidirectional)")
            }
        }
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `an EV that is answered with the other direction's parameters leaves in order`(pair: SessionPair) {
        var pair = pair
        pair.connect()
        pair.run { $0.messages.last?.hasSuffix("ChargeParameterDiscoveryRes OK") == true }
        // The answer is under way to an EV that has selected the service without discharge.
        pair.evcc.onlyCharge()
        pair.runToEnd()
        #expect(pair.messages.suffix(2) == ["SessionStopReq", "SessionStopRes OK"])
        #expect(pair.transcript.contains("[EV: nothingInCommon]"))
    }
}

extension EVCC {
    /// Takes the service without discharge for the one that was selected.
    fileprivate mutating func onlyCharge() {
        let unidirectional = service.unidirectional
        session.selection?.service = unidirectional
    }
}
