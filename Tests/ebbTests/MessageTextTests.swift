import ISO15118
import ISO15118Messages
import JSON
import Quantities
import Testing

@testable import ebb

@Suite struct MessageTextTests {
    private let header = MessageHeader(sessionID: SessionID(7), timeStamp: 1_795_187_473)

    private func payload(_ message: V2GMessage) -> [UInt8] { Array(message.frame.dropFirst(V2GTP.headerLength)) }

    private func line(_ message: V2GMessage, since: Duration? = nil, session: String? = nil) -> MessageLine {
        MessageLine(
            time: 1_795_187_473_729_000_000, since: since, session: session, isFromVehicle: true,
            payloadType: message.payloadType.rawValue, payload: payload(message))
    }

    private var loopRequest: V2GMessage {
        .dc_ChargeLoopReq(
            DC_ChargeLoopReq(
                header: header, displayParameters: DisplayParameters(presentSOC: 61), meterInfoRequested: false,
                evPresentVoltage: RationalNumber(exponent: -1, value: 3982),
                clReqControlMode: .scheduled_DC_CLReqControlMode(
                    .init(
                        evTargetCurrent: RationalNumber(exponent: 0, value: -20),
                        evTargetVoltage: RationalNumber(exponent: 0, value: 400),
                        evMaximumChargePower: RationalNumber(exponent: 2, value: 115)))))
    }

    @Test func `a message stands on a line with what it says`() {
        let line = line(loopRequest, since: .milliseconds(248), session: "#1")
        #expect(
            line.text == "15:11:13.729 +0.248 #1 EV -> DC_ChargeLoopReq PresentSOC 61 %, EVPresentVoltage 398.2 V, "
                + "EVTargetCurrent -20 A, EVTargetVoltage 400 V, EVMaximumChargePower 11.5 kW")
    }

    @Test func `a response points to the vehicle and shows its code`() {
        let answer = V2GMessage.sessionStopRes(
            SessionStopRes(header: header, responseCode: .failed_NoServiceRenegotiationSupported))
        #expect(line(answer).text == "15:11:13.729 EV <- SessionStopRes FAILED_NoServiceRenegotiationSupported")
    }

    @Test func `what repeats is gathered, and long lists are cut`() {
        let request = V2GMessage.serviceDiscoveryReq(
            ServiceDiscoveryReq(header: header, supportedServiceIDs: .init(serviceID: [1, 2, 5, 6, 8, 9])))
        #expect(line(request).text == "15:11:13.729 EV -> ServiceDiscoveryReq ServiceID 1,2,5,6, ... (6)")
    }

    @Test func `what is no message is told with its size`() {
        let line = MessageLine(
            time: 0, since: nil, session: nil, isFromVehicle: false, payloadType: 0x8010, payload: [1, 2, 3])
        #expect(line.text == "00:00:00.000 EV <- payload type 0x8010, 3 bytes that are no ISO 15118-20 message")
    }

    @Test func `JSON carries the whole message`() {
        let json = line(loopRequest, session: "#1").json
        #expect(json["message"]?["DC_ChargeLoopReq"]?["Header"]?["SessionID"]?.string == "0000000000000007")
        #expect(json["from"]?.string == "EV" && json["session"]?.string == "#1")
        #expect(json["time"]?.string == "2026-11-20T15:11:13.729Z")
    }
}
