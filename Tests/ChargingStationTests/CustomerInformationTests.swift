// OCPP 2.1, N09 and N10: what a station keeps about a customer.

import ChargingStation
import JSON
import Testing

@Suite struct CustomerInformationTests {
    private func ask(
        _ bench: inout Bench, report: Bool, clear: Bool, _ whom: (String, JSONValue)?
    ) throws -> (status: String?, text: String) {
        bench.csms.calls = []
        var request: JSONValue = ["requestId": 5, "report": .bool(report), "clear": .bool(clear)]
        if let whom { request = request.with(whom.0, whom.1) }
        let answer = try bench.call("CustomerInformation", request)
        try bench.run(seconds: 1)
        let parts = bench.csms.calls(of: "NotifyCustomerInformation")
        #expect(parts.map { $0["seqNo"]?.integer } == (0..<parts.count).map { Int64($0) })
        #expect(parts.isEmpty || parts.last?["tbc"] == false)
        return (answer?.status, parts.compactMap { $0["data"]?.string }.joined())
    }

    @Test func `the customer of a transaction is told, by token or by identifier`() throws {
        var bench = try Bench.charging(setpoint: 1_000)
        let transaction = bench.transactionID
        let token: JSONValue = ["idToken": "DRIVER-1", "type": "Central"]
        let told = try ask(&bench, report: true, clear: false, ("idToken", token))
        #expect(told.status == "Accepted")
        #expect(
            told.text == """
                EVSE 1: token driver-1 (Central), transaction \(transaction)
                authorization cache: token driver-1 (Central), Accepted
                """)
        #expect(
            try ask(&bench, report: true, clear: false, ("customerIdentifier", "driver-1")).text == told.text)
        let other: JSONValue = ["idToken": "driver-1", "type": "ISO14443"]
        #expect(try ask(&bench, report: true, clear: false, ("idToken", other)).text == "no data found")
    }

    @Test func `a request without a customer or a wish is refused`() throws {
        var bench = try Bench.booted()
        #expect(try ask(&bench, report: true, clear: false, nil).status == "Invalid")
        let nothing = try ask(&bench, report: false, clear: false, ("customerIdentifier", "x"))
        #expect(nothing.status == "Rejected")
        #expect(nothing.text.isEmpty)
    }

    @Test func `clearing tells that it is done, and what is owed stays`() throws {
        var bench = try Bench.booted { $0.token = nil }
        try bench.loseCSMS()
        try bench.tell(.plugged(evse: 1))
        try bench.tell(.presented(evse: 1, Station.Token("card")))
        try bench.run(seconds: 20)
        try bench.tell(.unplugged(evse: 1))
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(try ask(&bench, report: false, clear: true, ("customerIdentifier", "card")).text == "no data found")
        try bench.tell(.plugged(evse: 1))
        try bench.tell(.presented(evse: 1, Station.Token("card")))
        try bench.run(seconds: 1)
        #expect(try ask(&bench, report: false, clear: true, ("customerIdentifier", "card")).text == "data cleared")
        #expect(try ask(&bench, report: true, clear: true, ("customerIdentifier", "card")).text.hasPrefix("EVSE 1"))
    }
}
