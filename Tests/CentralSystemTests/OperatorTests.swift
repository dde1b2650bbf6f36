import CentralSystem
import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

@Suite struct OperatorTests {
    var script = StationScript()

    private func stop(_ transaction: String = "T1") -> OperatorRequest {
        .call(station: "CS1", .requestStopTransaction(RequestStopTransactionRequest(transactionId: transaction)))
    }

    @Test mutating func `an operator starts and stops a transaction`() {
        script.boot()
        let token = IdToken(idToken: "me", type: "Central")
        script.tell(
            .request(
                1,
                .call(
                    station: "CS1",
                    .requestStartTransaction(
                        RequestStartTransactionRequest(evseId: 1, idToken: token, remoteStartId: 7)))))
        let start = script.answer("RequestStartTransaction", with: StationScript.accepted)
        #expect(start?["idToken"] == ["idToken": "me", "type": "Central"])
        #expect(start?["evseId"] == 1)
        #expect(
            script.answers[1]
                == .response(.requestStartTransaction(RequestStartTransactionResponse(status: .accepted))))
        script.tell(.request(2, stop()))
        let refusal: JSONValue = ["status": "Rejected", "statusInfo": ["reasonCode": "TxNotFound"]]
        #expect(script.answer("RequestStopTransaction", with: refusal)?["transactionId"] == "T1")
        #expect(
            script.answers[2]
                == .response(
                    .requestStopTransaction(
                        RequestStopTransactionResponse(
                            status: .rejected, statusInfo: StatusInfo(reasonCode: "TxNotFound")))))
    }

    @Test mutating func `what was called and answered is kept`() {
        script.boot()
        script.tell(.request(1, stop()))
        script.answer("RequestStopTransaction", with: ["status": "Rejected"])
        #expect(
            script.notices("RequestStopTransaction") == [
                ["request": ["transactionId": "T1"], "response": ["status": "Rejected"]]
            ])
    }

    @Test mutating func `a station's error answer reaches the operator`() {
        script.boot()
        script.tell(.request(1, stop()))
        script.refuse("RequestStopTransaction", "NotSupported")
        #expect(script.answers[1] == .refused(.error(CallError(.notSupported))))
    }

    @Test mutating func `an answer that violates its schema is told as such`() {
        script.boot()
        script.tell(.request(1, stop()))
        script.answer("RequestStopTransaction", with: ["status": "Perhaps"])
        guard case .refused(.invalidAnswer(let error))? = script.answers[1] else {
            Issue.record("\(String(describing: script.answers[1]))")
            return
        }
        #expect(error.path == "status")
    }

    @Test mutating func `what only stations call is not called`() {
        script.boot()
        script.tell(.request(1, .call(station: "CS1", .heartbeat(HeartbeatRequest()))))
        #expect(script.answers[1] == .refused(.wrongDirection(.heartbeat)))
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `requests to stations that cannot take them are refused at once`() {
        script.tell(.request(1, stop()))
        #expect(script.answers[1] == .refused(.unknownStation))
        script.boot()
        script.tell(.request(2, stop()))
        script.tell(.request(3, stop()))
        script.tell(.disconnected(connection: 1))
        #expect(script.answers[2] == .refused(.disconnected))
        #expect(script.answers[3] == .refused(.disconnected))
        script.tell(.request(4, stop()))
        #expect(script.answers[4] == .refused(.notConnected))
    }

    @Test mutating func `a request that waited too long behind another one is not sent`() {
        script.boot()
        script.tell(.request(1, stop("T1")))
        script.tell(.request(2, stop("T2")))
        script.pass(.seconds(29))
        #expect(script.answers.isEmpty)
        script.pass(.seconds(2))
        #expect(script.answers[1] == .refused(.timedOut))
        #expect(script.answers[2] == .refused(.timedOut))
        #expect(script.takeCall("RequestStopTransaction")?.payload["transactionId"] == "T1")
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `requests that a station does not keep up with are bounded`() {
        script.boot()
        for number in 0..<40 { script.tell(.request(UInt64(number), stop())) }
        #expect(script.answers.count == 40 - 17)
        #expect(script.answers[39] == .refused(.busy))
    }
}
