import ISO15118
import ISO15118Messages
import Quantities
import Testing

@testable import FuzzTargets

/// The properties themselves can fail.
@Suite struct SafetyTests {
    private static let now = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)
    private static let header = MessageHeader(sessionID: SessionID(1), timeStamp: 0)
    private static let stopRequest = V2GMessage.sessionStopReq(
        SessionStopReq(header: header, chargingSession: .terminate))
    private static let stopResponse = V2GMessage.sessionStopRes(SessionStopRes(header: header, responseCode: .ok))

    private var safety = Safety()

    init() {
        safety.stationLimits = .ac(chargePower: 11_000, dischargePower: -11_000, phases: 3)
        safety.count(0, after: SECC.Input.connected(SECC.Link(freshSessionID: SessionID(1), genChallenge: .zeros)))
    }

    private mutating func see(_ effect: SECC.Effect) { safety.see(effect, at: Self.now) }

    private func point(_ watts: Watts) -> SECC.Effect {
        var point = SECC.SetPoint.zero
        point.power = watts
        return .stage(.setPower(point))
    }

    @Test mutating func `power through open contactors`() {
        see(point(5_000))
        #expect(safety.violation == "the SECC drives power through open contactors: 5000.0")
    }

    @Test mutating func `power beyond the limits`() {
        see(.stage(.closeContactors))
        see(point(-12_000))
        #expect(safety.violation == "the SECC drives power beyond the EVSE's limits: -12000.0")
    }

    @Test mutating func `power that is no number`() {
        see(.stage(.closeContactors))
        see(point(Watts(.nan)))
        #expect(safety.violation == "the SECC drives power beyond the EVSE's limits: nan")
    }

    @Test mutating func `an answer that nobody asked for`() {
        see(.send(Self.stopResponse.frame))
        #expect(safety.violation == "the SECC answers what nobody asked: 18.0")
    }

    @Test mutating func `an answer that comes twice`() {
        safety.station.conversation.take(Self.stopRequest.frame, at: Self.now)
        see(.send(Self.stopResponse.frame))
        #expect(safety.violation == nil)
        see(.send(Self.stopResponse.frame))
        #expect(safety.violation == "the SECC answers what nobody asked: 18.0")
    }

    @Test mutating func `a request without an answer`() {
        safety.station.conversation.take(Self.stopRequest.frame, at: Self.now)
        #expect(!safety.station.conversation.isAnswered(at: Self.now))
    }

    @Test mutating func `contactors that close after FAILED`() {
        let failed = V2GMessage.sessionStopRes(SessionStopRes(header: Self.header, responseCode: .failed))
        safety.station.conversation.take(Self.stopRequest.frame, at: Self.now)
        see(.send(failed.frame))
        see(.stage(.closeContactors))
        #expect(safety.violation == "the SECC closes contactors after the end")
    }

    @Test mutating func `a phase with more than its share`() {
        let mode = Dynamic_AC_CLResControlMode(
            evseTargetActivePower: RationalNumber(9_000.0), evseTargetActivePower_L2: RationalNumber(0.0),
            evseTargetActivePower_L3: RationalNumber(0.0))
        let response = AC_ChargeLoopRes(
            header: Self.header, responseCode: .ok, clResControlMode: .dynamic_AC_CLResControlMode(mode))
        safety.station.conversation.take(Self.loopRequest.frame, at: Self.now)
        see(.send(V2GMessage.ac_ChargeLoopRes(response).frame))
        #expect(safety.violation == "the SECC asks more of a phase than the EVSE has: 9000.0")
    }

    @Test mutating func `an EVCC that follows more than its inverter can`() {
        var battery = EVCC.BatteryState(
            energy: EnergyRequests(target: 0, maximum: 0, minimum: 0), limits: .ac(chargePower: 3_000, phases: 3))
        battery.voltage = 400
        safety.battery = battery
        safety.count(0, after: EVCC.Input.connected(tls: false))
        safety.see(EVCC.Effect.closeContactors)
        safety.see(EVCC.Effect.follow(PhasePower(l1: 2_000, l2: 500, l3: 500)))
        #expect(safety.violation == "the EVCC overloads a phase: 2000.0")
    }

    private static var loopRequest: V2GMessage {
        let zero = RationalNumber(0.0)
        return .ac_ChargeLoopReq(
            AC_ChargeLoopReq(
                header: header, meterInfoRequested: false,
                clReqControlMode: .scheduled_AC_CLReqControlMode(
                    Scheduled_AC_CLReqControlMode(evPresentActivePower: zero))))
    }
}

extension [UInt8] {
    fileprivate static var zeros: [UInt8] { [UInt8](repeating: 0, count: 16) }
}
