import JSON
import OCPPMessages
import Quantities
import Testing

@testable import CentralSystem

@Suite struct FootprintTests {
    @Test func `a station that only stands there is small, and has no dossier`() {
        var script = StationScript()
        script.boot()
        let status: JSONValue = [
            "timestamp": script.time(), "connectorStatus": "Available", "evseId": 1, "connectorId": 1,
        ]
        _ = script.result("StatusNotification", status)
        _ = script.result("Heartbeat", [:])
        #expect(script.central.dossiers.isEmpty)
        #expect(MemoryLayout<Station>.stride <= 1024)
    }

    @Test func `a session that charges makes no dossier either`() {
        var script = StationScript()
        script.charge()
        _ = script.result("TransactionEvent", script.event("Updated", 1, imported: 2000, power: 3000))
        #expect(script.central.dossiers.isEmpty)
    }
}
