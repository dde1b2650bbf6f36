/// The table behind `TimeoutTests`: for every member of `Timing` the sessions in which it counts.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

/// One way in which a time runs out.
struct Timeout: Sendable, CustomTestStringConvertible {
    typealias Member = any WritableKeyPath<Timing, Duration> & Sendable

    let member: Member
    let testDescription: String
    /// Settings that let the member be what runs out first.
    var others = Timing()
    /// What the transcript says at the moment, and not before.
    let happens: [String]
    /// A session at the moment in which the time begins.
    let begin: @Sendable (Timing) -> SessionPair

    /// In `Timing`: whose value changes with the key path's.
    var name: String? {
        var changed = Timing()
        changed[keyPath: member] = .seconds(12_345)
        return zip(Mirror(reflecting: Timing()).children, Mirror(reflecting: changed).children).first {
            $0.value as? Duration != $1.value as? Duration
        }?.0.label
    }

    init(
        _ member: Member, _ description: String, happens: [String],
        others: (inout Timing) -> Void = { _ in }, begin: @escaping @Sendable (Timing) -> SessionPair
    ) {
        self.member = member
        testDescription = description
        self.happens = happens
        others(&self.others)
        self.begin = begin
    }

    static let table = answers + setUp + keys + ongoing + station + stage + notices
}

// The EVCC's.
extension Timeout {
    private static func end(_ kind: RequestKind, closed: Bool = false) -> [String] {
        (closed ? ["[EV opens contactors]"] : []) + ["[EV: timedOut(ISO15118.RequestKind.\(kind))]", "[EV closes]"]
    }

    /// Every request of an EVCC is out, and nothing comes.
    private static let answers: [Timeout] =
        AnswerTests.asked.map { kind in
            let member: Member =
                switch kind {
                case .serviceDetail, .certificateInstallation: \.longMessage
                case .acChargeLoop, .dcChargeLoop: \.chargeLoopMessage
                default: \.message
                }
            let isClosed = [RequestKind.powerDelivery, .acChargeLoop, .dcChargeLoop].contains(kind)
            return Timeout(member, "the answer to \(kind)", happens: end(kind, closed: isClosed)) { timing in
                var pair = SessionPair.asking(kind, timing)
                pair.stationFallsSilent()
                return pair
            }
        } + [
            Timeout(
                \.message, "the answer to a schedule exchange beside the loop",
                happens: end(.scheduleExchange, closed: true)
            ) { timing in
                var pair = SessionPair.charging(SideStreamTests.aside(.dc()).timed(timing), target: 5_000)
                pair.run(for: .seconds(1))
                pair.losesSideAnswers = true
                pair.vehicle(.renegotiate(.schedule))
                return pair
            },
            Timeout(
                \.message, "the answer to a receipt", happens: end(.meteringConfirmation, closed: true)
            ) { timing in
                var pair = MeteringTests.charging().timed(timing)
                pair.receiptVerdict = nil
                pair.tell(.notify(.meteringConfirmation))
                pair.run { $0.messages.contains("MeteringConfirmationReq") }
                return pair
            },
        ]

    private static let setUp: [Timeout] =
        [RequestKind.supportedAppProtocol, .sessionSetup].map { kind in
            Timeout(
                \.communicationSetup, "\(kind) within the set-up", happens: end(kind),
                others: { $0.message = .seconds(60) }
            ) { timing in
                var pair = SessionPair.asking(kind, timing)
                pair.stationFallsSilent()
                return pair
            }
        }
        + [MessageSequence.Stage.connected, .protocolAgreed].map { stage in
            Timeout(\.communicationSetup, "an SECC that is \(stage)", happens: ["[station closes]"]) { timing in
                var pair = SessionPair.dc().timed(timing)
                pair.connect()
                pair.run(to: stage)
                pair.vehicleFallsSilent()
                return pair
            }
        }

    private static let keys: [Timeout] = [
        EVCC.KeyWork.signing(.authorization), .signing(.certificateInstallation), .installing,
    ]
    .map { work in
        Timeout(\.keyWork, "keys, \(work)", happens: ["AuthorizationReq"]) { .atKeys(work, $0) }
    }

    private static let ongoing: [Timeout] = [
        Timeout(\.ongoing, "Authorization", happens: end(.authorization) + ["[station: disconnected]"]) { timing in
            var pair = SessionPair.dc().timed(timing)
            pair.authorization = .processing
            return pair.untilOngoing(.authorization)
        },
        Timeout(
            \.ongoing, "CertificateInstallation", happens: end(.certificateInstallation),
            others: { $0.certificateRetrieval = .seconds(90) }
        ) { timing in
            var pair = SessionPair.byContract(contracts: [], installs: true).timed(timing)
            pair.installations = [.processing]
            return pair.untilOngoing(.certificateInstallation)
        },
        Timeout(
            \.ongoing, "ScheduleExchange", happens: end(.scheduleExchange),
            others: { $0.ongoingPerformance = .seconds(90) }
        ) { timing in SessionPair.scheduled(.dc(), awaiting: true).timed(timing).untilOngoing(.scheduleExchange) },
        Timeout(
            \.ongoing, "ScheduleExchange beside the loop",
            happens: ["[EV opens contactors]", "[EV: timedOut(ISO15118.RequestKind.scheduleExchange)]", "[EV closes]"],
            others: { $0.ongoingPerformance = .seconds(90) }
        ) { timing in
            var pair = SideStreamTests.aside(.scheduled(.dc(), awaiting: true)).timed(timing)
            pair.connect()
            pair.run(to: .parametersKnown)
            pair.run(for: .milliseconds(50))
            pair.tell(.schedules([pair.option(1, [(3600, 8_000)])]))
            pair.run(to: .dcLoop)
            pair.run(for: .seconds(1))
            pair.vehicle(.renegotiate(.schedule))
            return pair
        },
        Timeout(
            \.cableCheck, "CableCheck",
            happens: end(.cableCheck) + ["[EVSE opens contactors]", "[station: disconnected]"]
        ) { timing in
            var pair = SessionPair.dc().timed(timing)
            pair.cableCheck = .running
            return pair.untilOngoing(.cableCheck)
        },
        Timeout(
            \.preCharge, "PreCharge",
            happens: end(.preCharge) + ["[EVSE opens contactors]", "[station: disconnected]"]
        ) { timing in
            var pair = SessionPair.dc().timed(timing)
            pair.connect()
            pair.run(to: .cableChecked)
            // More than the EVSE has.
            pair.battery.voltage = 2_000
            pair.vehicle(.battery(pair.battery))
            pair.run { if case .next(.preCharge, _) = $0.evcc.wait { true } else { false } }
            return pair
        },
        Timeout(\.rampDown, "an inverter that does not stop", happens: ["PowerDeliveryReq"]) { timing in
            var pair = SessionPair.charging(.ac().timed(timing), target: 5_000)
            pair.run(for: .seconds(1))
            pair.disobeys = PhasePower(5_000)
            pair.vehicle(.stop(.terminate))
            return pair
        },
    ]
}

// The SECC's.
extension Timeout {
    private static let end = ["[station: timedOut]", "[station closes]"]

    private static let station: [Timeout] = [
        Timeout(\.sequence, "an EV that plans for ever", happens: end) { .deserted(.dc().timed($0), .parametersKnown) },
        Timeout(\.sequence, "with the output live", happens: ["[EVSE opens contactors]"] + end) {
            .deserted(.dc().timed($0), .cableChecking)
        },
        Timeout(
            \.chargeLoopSequence, "DC", happens: ["[power zero]", "[EVSE opens contactors]"] + end
        ) { .deserted(.charging(.dc().timed($0), target: 5_000)) },
        Timeout(
            \.chargeLoopSequence, "AC", happens: ["[power zero]", "[EVSE opens contactors]"] + end
        ) { .deserted(.charging(.ac().timed($0), target: 5_000)) },
        Timeout(
            \.ongoingPerformance, "schedules that do not come",
            happens: ["ScheduleExchangeRes FAILED", "[station: failed]"], others: { $0.ongoing = .seconds(90) }
        ) { SessionPair.scheduled(.dc(), awaiting: true).timed($0).untilOngoing(.scheduleExchange) },
        Timeout(
            \.certificateRetrieval, "a contract that does not come",
            happens: ["CertificateInstallationRes WARNING_NoCertificateAvailable"],
            others: { $0.ongoing = .seconds(90) }
        ) { timing in
            var pair = SessionPair.byContract(contracts: [], installs: true).timed(timing)
            pair.installations = [.processing]
            return pair.untilOngoing(.certificateInstallation)
        },
        Timeout(
            \.profileCorrection, "an EV off its profile",
            happens: [
                "[EVSE opens contactors]", "AC_ChargeLoopRes FAILED_EVPowerProfileViolation", "[station: failed]",
            ]
        ) { timing in
            var pair = SessionPair.scheduled(.ac()).timed(timing)
            var option = pair.option(1, [(3600, 8_000)])
            option.charging.tolerance = 500
            pair.tell(.schedules([option]))
            pair.disobeys = PhasePower(2_000)
            pair.connect()
            pair.run { $0.messages.last == "AC_ChargeLoopRes WARNING_EVPowerProfileViolation" }
            return pair
        },
        Timeout(\.close, "an EVCC that does not close", happens: ["[station closes]"]) { timing in
            var pair = SessionPair.charging(.dc().timed(timing), target: 5_000)
            pair.vehicle(.stop(.terminate))
            pair.run { $0.transcript.last == "[station: terminated]" }
            pair.vehicleFallsSilent()
            return pair
        },
    ]

    /// A request whose answer waits for the stage, while the EVCC's own patience lasts.
    private static func acting(
        _ description: String, happens: [String], begin: @escaping @Sendable (Timing) -> SessionPair
    ) -> Timeout {
        Timeout(\.stageAction, description, happens: happens, others: { $0.message = .seconds(10) }) { timing in
            var pair = begin(timing)
            pair.run { if case .stage = $0.secc.wait { true } else { false } }
            return pair
        }
    }

    private static let refused = ["PowerDeliveryRes FAILED", "[station: failed]"]

    private static let stage: [Timeout] = [
        acting(
            "contactors that do not close",
            happens: ["[EVSE opens contactors]", "PowerDeliveryRes FAILED_ContactorError", "[station: failed]"]
        ) { timing in
            var pair = SessionPair.dc().timed(timing)
            pair.stageClosesContactors = false
            pair.connect()
            return pair
        },
        acting("DC current that does not fall", happens: ["[EVSE opens contactors]"] + refused) {
            .held(.dc().timed($0)) { $0.vehicle(.stop(.terminate)) }
        },
        // The EVSE's own contactor breaks it.
        acting("AC power that does not fall", happens: ["PowerDeliveryRes OK", "[EVSE opens contactors]"]) {
            .held(.ac().timed($0)) { $0.vehicle(.stop(.terminate)) }
        },
        acting("DC current that does not fall for standby", happens: ["[EVSE opens contactors]"] + refused) {
            .held(.dc().timed($0)) { $0.vehicle(.standby(true)) }
        },
        acting("AC power that does not fall for standby", happens: ["PowerDeliveryRes OK"]) {
            .held(.ac().timed($0)) { $0.vehicle(.standby(true)) }
        },
        Timeout(\.stageAction, "current after a termination that was ignored", happens: ["[EVSE opens contactors]"]) {
            timing in
            var pair = SessionPair.deaf(.dc().timed(timing), to: .terminate)
            pair.stageHoldsCurrent = true
            pair.run { $0.secc.session.stage.withdrawal != nil }
            return pair
        },
    ]

    private static let notices: [Timeout] = [
        Timeout(\.notification, "a pause in DC", happens: ["[power zero]", "[EVSE opens contactors]"]) {
            .deaf(.dc().timed($0), to: .pause)
        },
        Timeout(\.notification, "a pause in AC", happens: ["[power zero]", "[EVSE opens contactors]"]) {
            .deaf(.ac().timed($0), to: .pause)
        },
        Timeout(
            \.notification, "a schedule renegotiation",
            happens: ["DC_ChargeLoopRes WARNING_ScheduleRenegotiationFailed"]
        ) { .deaf(.dc().timed($0), to: .scheduleRenegotiation) },
        Timeout(\.termination, "a termination", happens: ["[power zero]", "[EVSE opens contactors]"]) {
            .deaf(.dc().timed($0), to: .terminate)
        },
    ]
}

extension SessionPair {
    /// The request is on its way to the station.
    fileprivate static func asking(_ kind: RequestKind, _ timing: Timing) -> SessionPair {
        let pair: SessionPair =
            switch kind {
            case .certificateInstallation: .byContract(contracts: [], installs: true)
            case .acChargeParameterDiscovery, .acChargeLoop: .ac()
            default: .dc()
            }
        var asking = pair.timed(timing)
        asking.connect()
        if kind == .weldingDetection || kind == .sessionStop {
            asking.run(to: .dcLoop)
            asking.vehicle(.stop(.terminate))
        }
        asking.run { if case .answer(kind, _) = $0.evcc.wait { true } else { false } }
        return asking
    }

    /// The first Ongoing answer has arrived.
    func untilOngoing(_ kind: RequestKind) -> SessionPair {
        var pair = self
        pair.connect()
        pair.run { if case .next(kind, _) = $0.evcc.wait { true } else { false } }
        return pair
    }

    /// The SECC waits in this state, and the vehicle is gone.
    fileprivate static func deserted(_ pair: SessionPair, _ stage: MessageSequence.Stage? = nil) -> SessionPair {
        var pair = pair
        if let stage {
            if stage == .cableChecking { pair.cableCheck = .running }
            pair.connect()
            pair.run(to: stage)
        }
        pair.vehicleFallsSilent()
        return pair
    }

    /// Power flows and goes on flowing, whatever the stage and the inverter are told.
    fileprivate static func held(_ pair: SessionPair, leave: (inout SessionPair) -> Void) -> SessionPair {
        var pair = pair
        pair.secc.configuration.standbyAllowed = true
        pair = .charging(pair, target: 5_000)
        pair.run(for: .seconds(1))
        pair.stageHoldsCurrent = true
        pair.disobeys = PhasePower(5_000)
        leave(&pair)
        return pair
    }

    /// An EV that takes no notice has just been told.
    fileprivate static func deaf(_ pair: SessionPair, to notification: SECC.Notification) -> SessionPair {
        var pair = pair
        pair.isDeafToNotifications = true
        pair = .charging(pair, target: 5_000)
        pair.tell(.notify(notification))
        pair.run { $0.secc.session.notice?.due != nil }
        return pair
    }
}
