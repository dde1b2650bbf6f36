import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

/// Use cases B01 to B03, and E14 after a boot.
@Suite struct AdmissionTests {
    private func script(_ admission: CentralSystemSettings.Admission) -> StationScript {
        var settings = CentralSystemSettings()
        settings.admissions = ["CS1": admission]
        settings.admissionInterval = .seconds(45)
        return StationScript(settings: settings, introductionGrace: .seconds(5))
    }

    @Test func `a station that is kept waiting may be set up, and says nothing of transactions`() {
        var script = script(.pending)
        script.connect()
        let boot = script.result("BootNotification", StationScript.bootNotification)
        #expect(boot?["status"] == "Pending")
        #expect(boot?["interval"] == 45)
        #expect(script.hasNothingMoreToSay)
        #expect(script.result("TransactionEvent", script.event("Started", 0)) == "SecurityError")
        #expect(
            script.result(
                "MeterValues",
                ["evseId": 1, "meterValue": [["timestamp": script.time(), "sampledValue": [["value": 1]]]]])
                == "SecurityError")
        let request = GetBaseReportRequest(requestId: 9, reportBase: .configurationInventory)
        script.tell(.request(1, .call(station: "CS1", .getBaseReport(request))))
        script.answer("GetBaseReport", with: StationScript.accepted)
        #expect(script.result("NotifyReport", ["requestId": 9, "seqNo": 0, "generatedAt": script.time()]) == [:])
        #expect(script.central.overview(of: "CS1")?.reports.first?.state == .complete)
        #expect(script.central.overview(of: "CS1")?.admission == .pending)
    }

    @Test func `a station that is kept waiting tells only what it is asked for`() {
        var script = script(.pending)
        script.connect()
        _ = script.result("BootNotification", StationScript.bootNotification)
        #expect(script.result("Heartbeat", [:]) == "SecurityError")
        let report: JSONValue = ["requestId": 9, "seqNo": 0, "generatedAt": script.time()]
        #expect(script.result("NotifyReport", report) == "SecurityError")
        let request = TriggerMessageRequest(requestedMessage: .heartbeat)
        script.tell(.request(1, .call(station: "CS1", .triggerMessage(request))))
        script.answer("TriggerMessage", with: StationScript.accepted)
        #expect(script.result("Heartbeat", [:])?["currentTime"] != nil)
        let status: JSONValue = [
            "timestamp": script.time(), "connectorStatus": "Available", "evseId": 1, "connectorId": 1,
        ]
        #expect(script.result("StatusNotification", status) == "SecurityError")
    }

    @Test func `a station that is kept waiting boots again when an operator accepts it, also after a restart`() {
        var script = script(.pending)
        script.connect()
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.tell(.request(1, .admit(station: "CS1", .accepted)))
        #expect(script.answers[1] == .accepted)
        let trigger = script.answer("TriggerMessage", with: StationScript.accepted)
        #expect(trigger?["requestedMessage"] == "BootNotification")
        #expect(script.result("BootNotification", StationScript.bootNotification)?["status"] == "Accepted")
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(script.result("Heartbeat", [:])?["currentTime"] != nil)
        let restored = script.store.restore()
        script = self.script(.pending)
        script.tell(.restore(restored))
        script.connect()
        #expect(script.result("BootNotification", StationScript.bootNotification)?["status"] == "Accepted")
    }

    @Test func `an operator may turn away a station that settings accept`() {
        var script = StationScript()
        script.boot()
        script.tell(.request(1, .admit(station: "CS1", .rejected)))
        script.answer("TriggerMessage", with: StationScript.accepted)
        #expect(script.result("BootNotification", StationScript.bootNotification)?["status"] == "Rejected")
        #expect(script.result("Heartbeat", [:]) == "SecurityError")
        script.tell(.request(2, .admit(station: "CS9", .accepted)))
        #expect(script.answers[2] == .refused(.unknownStation))
    }

    @Test func `a station that was rejected is left alone`() {
        var script = script(.rejected)
        script.connect()
        #expect(script.result("BootNotification", StationScript.bootNotification)?["status"] == "Rejected")
        #expect(script.result("Heartbeat", [:]) == "SecurityError")
        script.tell(.request(1, .call(station: "CS1", .clearCache(ClearCacheRequest()))))
        #expect(script.answers[1] == .refused(.unsuitable("the station has been rejected")))
        script.pass(.seconds(600))
        #expect(script.hasNothingMoreToSay)
    }

    @Test func `a station that is not accepted is left alone after a reconnection and a restart too`() {
        var script = script(.rejected)
        let boot = StationRecord(station: "CS1", at: 0, vendor: "Maker", model: "One", bootReason: "PowerUp")
        script.tell(.restore(RestoredState(stations: [boot])))
        script.connect()
        #expect(script.result("Heartbeat", [:]) == "SecurityError")
        script.pass(.seconds(600))
        #expect(script.hasNothingMoreToSay)
    }

    @Test func `a transaction that a station lost in its boot is over`() {
        var script = StationScript()
        script.charge()
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.pass(.seconds(3))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.pass(.seconds(15))
        script.answer("GetBaseReport", with: ["status": "NotSupported"])
        let status = script.answer("GetTransactionStatus", with: ["ongoingIndicator": false, "messagesInQueue": false])
        #expect(status == ["transactionId": "T1"])
        let restored = script.store.restore()
        var other = StationScript()
        other.tell(.restore(restored))
        #expect(other.central.overview(of: "CS1")?.evses.isEmpty == true)
        #expect(
            script.takePlantInputs().contains {
                if case .sessionEnded(let id, _) = $0 { id.transaction == "T1" } else { false }
            })
    }

    @Test func `a transaction that goes on after a boot goes on`() {
        var script = StationScript()
        script.charge()
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.pass(.seconds(3))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.pass(.seconds(15))
        script.answer("GetBaseReport", with: ["status": "NotSupported"])
        script.answer("GetTransactionStatus", with: ["ongoingIndicator": false, "messagesInQueue": true])
        #expect(script.central.overview(of: "CS1")?.evses.first?.transaction == "T1")
    }

    @Test func `a transaction that tells an event after a boot is not asked about`() {
        var script = StationScript()
        script.charge()
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.pass(.seconds(3))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        _ = script.result("TransactionEvent", script.event("Updated", 2))
        script.pass(.seconds(10))
        script.answer("GetBaseReport", with: ["status": "NotSupported"])
        script.pass(.seconds(60))
        #expect(script.hasNothingMoreToSay)
    }

    @Test func `a station that is away when its transactions are in doubt is asked when it comes back`() {
        var script = StationScript()
        script.charge()
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.tell(.disconnected(connection: 1))
        script.pass(.seconds(60))
        script.connect(over: 2)
        script.answer("SetChargingProfile", with: StationScript.accepted, over: 2)
        script.answer("GetBaseReport", with: ["status": "NotSupported"], over: 2)
        #expect(script.takeCall("GetTransactionStatus", over: 2) != nil)
    }

    @Test func `after a power cut the inventory of a known station has its turn`() {
        var settings = CentralSystemSettings()
        settings.inventorySpread = .seconds(1000)
        var script = StationScript(settings: settings)
        script.boot()
        _ = script.result("BootNotification", StationScript.bootNotification)
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.pass(.seconds(9))
        #expect(script.hasNothingMoreToSay)
        script.pass(.seconds(1))
        #expect(script.takeCall("GetBaseReport") != nil)
    }

    @Test func `the inventory of a station with new firmware is read at once`() {
        var script = StationScript()
        script.boot()
        _ = script.result(
            "BootNotification",
            ["reason": "PowerUp", "chargingStation": ["vendorName": "Maker", "model": "One", "firmwareVersion": "2"]])
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(script.takeCall("GetBaseReport") != nil)
    }

    @Test func `the inventory of a station that was told to start again is read at once`() {
        var script = StationScript()
        script.boot()
        _ = script.result(
            "BootNotification",
            ["reason": "RemoteReset", "chargingStation": ["vendorName": "Maker", "model": "One"]])
        script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(script.takeCall("GetBaseReport") != nil)
    }
}
