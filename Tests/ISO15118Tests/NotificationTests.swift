/// EVSENotification and the ways out of the charge loop, asked for by either side.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct NotificationTests {
    /// An EV that takes notice of nothing: it keeps asking for the next loop.
    private static func deaf(_ pair: SessionPair) -> SessionPair {
        var pair = pair
        pair.isDeafToNotifications = true
        return pair
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `an EV follows a pause at once, and the answers tell it how long it may take`(pair: SessionPair) throws {
        var pair = SessionPair.charging(pair, target: 5_000)
        pair.tell(.notify(.pause))
        let asked = pair.now
        pair.runToEnd()
        #expect(pair.transcript.contains("[EV: paused]"))
        #expect(pair.transcript.contains("[station: paused]"))
        #expect(pair.now - asked < .seconds(8))
        let told = pair.stationEffects.lazy.compactMap { $0.sent.flatMap(SessionPair.message(in:))?.evseStatus }.first
        #expect(told == EVSEStatus(notificationMaxDelay: 60, evseNotification: .pause))
    }

    @Test func `the remaining time counts down in the answers`() {
        var pair = SessionPair.charging(Self.deaf(.dc()), target: 5_000)
        pair.tell(.notify(.pause))
        pair.run(for: .seconds(30))
        let told = pair.stationEffects.compactMap {
            $0.sent.flatMap(SessionPair.message(in:))?.evseStatus?.notificationMaxDelay
        }
        #expect(told.first == 60)
        #expect(told == told.sorted(by: >))
        #expect(told.last.map { (29...31).contains($0) } == true)
    }

    @Test func `current falls before the contactors open on an EV that ignores the end`() {
        var pair = SessionPair.charging(Self.deaf(.dc()), target: 5_000)
        pair.tell(.notify(.terminate))
        pair.run(for: .seconds(1))
        pair.stageHoldsCurrent = true
        pair.transcript = []
        let asked = pair.now
        pair.run { $0.transcript.contains("[power zero]") }
        #expect(pair.stage.contactorsClosed, "the current has not fallen yet")
        pair.run { $0.transcript.contains("[EVSE opens contactors]") }
        #expect(pair.now - asked < .seconds(6) + pair.secc.configuration.timing.stageAction)
    }

    @Test func `a renegotiation that the EV ignores is dropped and the session goes on`() {
        for notification in [SECC.Notification.scheduleRenegotiation, .serviceRenegotiation] {
            var pair = SessionPair.charging(Self.deaf(.dc()), target: 5_000)
            pair.tell(.notify(notification))
            pair.run(for: .seconds(70))
            #expect(pair.power == 5_000)
            #expect(pair.stationEffects.contains { if case .note(.notificationIgnored) = $0 { true } else { false } })
            let warnings = pair.messages.count { $0 == "DC_ChargeLoopRes WARNING_ScheduleRenegotiationFailed" }
            #expect(warnings == (notification == .scheduleRenegotiation ? 1 : 0))
            pair.stationEffects = []
            pair.run(for: .seconds(1))
            let told = pair.stationEffects.contains { $0.sent.flatMap(SessionPair.message(in:))?.evseStatus != nil }
            #expect(!told)
        }
    }

    @Test func `an EV that renegotiates in time is not warned, nor one that is asked again and follows then`() {
        var pair = SessionPair.charging(Self.deaf(.dc()), target: 5_000)
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run(for: .seconds(30))
        pair.isDeafToNotifications = false
        pair.run(for: .seconds(40))
        #expect(pair.messages.count { $0 == "ScheduleExchangeRes OK" } == 2)
        #expect(!pair.messages.contains { $0.contains("WARNING") })

        pair.isDeafToNotifications = true
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run { $0.messages.contains("DC_ChargeLoopRes WARNING_ScheduleRenegotiationFailed") }
        pair.isDeafToNotifications = false
        pair.tell(.notify(.scheduleRenegotiation))
        pair.run(for: .seconds(70))
        #expect(pair.messages.count { $0 == "ScheduleExchangeRes OK" } == 3)
        #expect(pair.messages.count { $0.contains("WARNING") } == 1)
    }

    @Test func `nothing takes the place of a termination`() {
        var pair = SessionPair.charging(.dc(), target: 5_000)
        pair.tell(.notify(.terminate))
        pair.tell(.notify(.pause))
        pair.runToEnd()
        #expect(pair.transcript.contains("[station: terminated]"))
    }

    @Test func `a pause before the schedule goes with ScheduleExchangeRes`() {
        for pair in [SessionPair.dc(), .ac()] {
            var pair = pair
            pair.connect()
            pair.run(to: .parametersKnown)
            pair.tell(.notify(.pause))
            pair.runToEnd()
            #expect(
                pair.messages.suffix(4) == [
                    "ScheduleExchangeReq", "ScheduleExchangeRes OK", "SessionStopReq", "SessionStopRes OK",
                ])
            #expect(pair.transcript.contains("[station: paused]"))
        }
    }

    // MARK: The EV's own wishes

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `the EV renegotiates its schedule by itself`(pair: SessionPair) {
        var pair = SessionPair.charging(pair, target: 5_000)
        pair.transcript = []
        pair.vehicle(.renegotiate(.schedule))
        pair.run { $0.messages.contains("ScheduleExchangeRes OK") }
        pair.run(for: .seconds(1))
        #expect(
            pair.outline.prefix(6) == [
                "PowerDeliveryReq", "PowerDeliveryRes OK", "ScheduleExchangeReq", "ScheduleExchangeRes OK",
                "PowerDeliveryReq", "PowerDeliveryRes OK",
            ])
        #expect(!pair.transcript.contains("[EVSE opens contactors]"))
        #expect(pair.power == 5_000)
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `the EV renegotiates its services by itself`(pair: SessionPair) {
        var pair = SessionPair.charging(pair, target: 5_000)
        let loop = pair.secc.sequence.stage
        pair.transcript = []
        pair.vehicle(.renegotiate(.services))
        pair.run(to: .authorized)
        #expect(!pair.stage.contactorsClosed)
        pair.run(to: loop)
        #expect(pair.messages.contains("ServiceSelectionRes OK"))
        #expect(!pair.messages.contains("AuthorizationReq"))
        pair.run(for: .seconds(1))
        #expect(pair.power == 5_000)
    }

    @Test func `an EV does not ask for what the station did not offer`() {
        var pair = SessionPair.dc()
        var configuration = pair.secc.configuration
        configuration.serviceRenegotiation = false
        pair.secc = SECC(configuration)
        pair = SessionPair.charging(pair, target: 5_000)
        pair.vehicle(.renegotiate(.services))
        pair.run(for: .seconds(5))
        #expect(pair.power == 5_000)
        #expect(!pair.messages.contains("SessionStopReq"))
    }

    // MARK: Standby

    static func standingBy(_ pair: SessionPair) -> SessionPair {
        var pair = pair
        var configuration = pair.secc.configuration
        configuration.standbyAllowed = true
        pair.secc = SECC(configuration)
        pair = SessionPair.charging(pair, target: 5_000)
        pair.transcript = []
        pair.vehicle(.standby(true))
        pair.run { $0.secc.sequence.stage == .startingDC || $0.secc.sequence.stage == .startingAC }
        return pair
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `in standby no power flows, the contactors stay closed and the session lives`(pair: SessionPair) {
        var pair = Self.standingBy(pair)
        #expect(pair.power == 0)
        pair.run(for: .seconds(120))
        #expect(pair.stage.contactorsClosed)
        #expect(pair.power == 0)
        #expect(pair.evcc.isConnected)
        #expect(!pair.messages.contains { $0.hasPrefix("SessionStop") })
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `either side ends a standby, and the power is back without PreCharge`(pair: SessionPair) {
        for endsByStation in [true, false] {
            var pair = Self.standingBy(pair)
            pair.run(for: .seconds(20))
            pair.transcript = []
            if endsByStation { pair.tell(.notify(.exitStandby)) } else { pair.vehicle(.standby(false)) }
            pair.run(for: .seconds(7))
            #expect(pair.power == 5_000)
            #expect(!pair.messages.contains("DC_PreChargeReq"))
            #expect(!pair.transcript.contains("[EVSE opens contactors]"))
        }
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `a session can be stopped out of standby`(pair: SessionPair) {
        for byStation in [true, false] {
            var pair = Self.standingBy(pair)
            if byStation { pair.tell(.notify(.terminate)) } else { pair.vehicle(.stop(.terminate)) }
            pair.runToEnd()
            #expect(pair.transcript.contains("[station: terminated]"))
            #expect(!pair.stage.contactorsClosed)
        }
    }

    @Test(arguments: [SessionPair.dc(), .ac()])
    func `where standby is not allowed a warning says so and the loop goes on`(pair: SessionPair) {
        var pair = SessionPair.charging(pair, target: 5_000)
        pair.vehicle(.standby(true))
        pair.run(for: .seconds(5))
        #expect(pair.messages.contains("PowerDeliveryRes WARNING_StandbyNotAllowed"))
        #expect(pair.power == 5_000)
        #expect(pair.evcc.isConnected)
    }
}

extension V2GMessage {
    var evseStatus: EVSEStatus? {
        switch self {
        case .dc_ChargeLoopRes(let response): response.evseStatus
        case .ac_ChargeLoopRes(let response): response.evseStatus
        case .powerDeliveryRes(let response): response.evseStatus
        default: nil
        }
    }
}
