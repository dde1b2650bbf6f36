// EVSEs that are taken out of service and come back (OCPP 2.1, G03 and G04).

import ChargingStation
import JSON
import Quantities
import Testing

@Suite struct AvailabilityTests {
    private func change(_ bench: inout Bench, _ status: JSONValue, _ evse: JSONValue? = nil) throws -> String? {
        var request: [JSONValue.Member] = [.init("operationalStatus", status)]
        if let evse { request.append(.init("evse", evse)) }
        return try bench.call("ChangeAvailability", .object(request))?.status
    }

    private func statuses(_ bench: Bench, evse: Int64) -> [String] {
        bench.csms.calls(of: "StatusNotification").filter { $0["evseId"]?.integer == evse }
            .compactMap { $0["connectorStatus"]?.string }
    }

    @Test func `a transaction hears nothing of an availability that another EVSE, or its own, has already`() throws {
        var bench = try Bench.booted(evses: 2) { $0.settings.txUpdatedInterval = 0 }
        try bench.plugIn()
        try bench.run(seconds: 20)
        bench.csms.calls = []
        #expect(try change(&bench, "Operative", ["id": 2]) == "Accepted")
        #expect(try change(&bench, "Operative", ["id": 1]) == "Accepted")
        #expect(try change(&bench, "Inoperative", ["id": 1]) == "Scheduled")
        #expect(try change(&bench, "Operative") == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.events.isEmpty)
    }

    @Test func `an EVSE whose transaction waits for its cable goes out of service after it`() throws {
        var bench = try Bench.booted(evses: 2) { $0.token = nil }
        let start: JSONValue = ["evseId": 2, "remoteStartId": 1, "idToken": ["idToken": "a", "type": "Central"]]
        #expect(try bench.call("RequestStartTransaction", start)?.status == "Accepted")
        #expect(try change(&bench, "Inoperative", ["id": 2]) == "Scheduled")
        try bench.run(seconds: 30)
        #expect(statuses(bench, evse: 2).isEmpty)
        // The driver does not come.
        try bench.run(seconds: 40)
        #expect(bench.events.last?["triggerReason"] == "EVConnectTimeout")
        #expect(statuses(bench, evse: 2) == ["Unavailable"])
    }

    @Test func `what is not there is not taken out of service`() throws {
        var bench = try Bench.booted(evses: 2)
        #expect(try change(&bench, "Inoperative", ["id": 2, "connectorId": 9]) == "Rejected")
        #expect(try change(&bench, "Inoperative", ["id": 3]) == "Rejected")
        try bench.run(seconds: 1)
        #expect(statuses(bench, evse: 2).isEmpty)
        #expect(try change(&bench, "Inoperative", ["id": 2, "connectorId": 1]) == "Accepted")
        try bench.run(seconds: 1)
        #expect(statuses(bench, evse: 2) == ["Unavailable"])
    }

    @Test func `a vehicle that was plugged in out of service is let in when its EVSE comes back`() throws {
        var bench = try Bench.booted()
        #expect(try change(&bench, "Inoperative") == "Accepted")
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 1)
        #expect(bench.events.isEmpty)
        #expect(try change(&bench, "Operative") == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.events.first?["triggerReason"] == "CablePluggedIn")
    }
}
