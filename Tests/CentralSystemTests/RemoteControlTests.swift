import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct RemoteControlTests {
    var script = StationScript()

    @Test mutating func `an operator starts and stops a transaction`() {
        script.boot()
        script.tell(.request(1, .start(station: "CS1", evse: 1, token: "me")))
        let start = script.answer("RequestStartTransaction", with: StationScript.accepted)
        #expect(start?["idToken"] == ["idToken": "me", "type": "Central"])
        #expect(start?["evseId"] == 1)
        #expect(script.answers[1] == .accepted)
        script.tell(.request(2, .stop(station: "CS1", transaction: "T1")))
        let refusal: JSONValue = ["status": "Rejected", "statusInfo": ["reasonCode": "TxNotFound"]]
        #expect(script.answer("RequestStopTransaction", with: refusal)?["transactionId"] == "T1")
        #expect(script.answers[2] == .refused("TxNotFound"))
    }

    @Test mutating func `an operator sees the composite schedule`() {
        script.boot()
        script.tell(.request(1, .compositeSchedule(station: "CS1", evse: 1, duration: .seconds(600))))
        let schedule: JSONValue = [
            "status": "Accepted",
            "schedule": [
                "evseId": 1, "duration": 600, "scheduleStart": script.time(), "chargingRateUnit": "W",
                "chargingSchedulePeriod": [["startPeriod": 0, "setpoint": -7000]],
            ],
        ]
        let request = script.answer("GetCompositeSchedule", with: schedule)
        #expect(request == ["duration": 600, "chargingRateUnit": "W", "evseId": 1])
        guard case .schedule(let composite)? = script.answers[1] else {
            Issue.record("\(String(describing: script.answers[1]))")
            return
        }
        #expect(composite.chargingSchedulePeriod.first?.setpoint == -7000)
    }

    @Test mutating func `requests to stations that cannot take them are refused at once`() {
        script.tell(.request(1, .stop(station: "CS1", transaction: "T1")))
        #expect(script.answers[1] == .refused("no station CS1 is known"))
        script.boot()
        script.tell(.request(2, .stop(station: "CS1", transaction: "T1")))
        script.tell(.request(3, .stop(station: "CS1", transaction: "T1")))
        script.tell(.disconnected(connection: 1))
        #expect(script.answers[2] == .refused("the connection was lost"))
        #expect(script.answers[3] == .refused("the station disconnected"))
        script.tell(.request(4, .stop(station: "CS1", transaction: "T1")))
        #expect(script.answers[4] == .refused("station CS1 is not connected"))
    }

    @Test mutating func `requests that a station does not keep up with are bounded`() {
        script.boot()
        for number in 0..<40 { script.tell(.request(UInt64(number), .stop(station: "CS1", transaction: "T1"))) }
        #expect(script.answers.count == 40 - 17)
        #expect(script.answers[39] == .refused("station CS1 is busy; try again later"))
    }
}
