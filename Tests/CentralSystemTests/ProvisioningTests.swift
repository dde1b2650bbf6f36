import CentralSystem
import JSON
import PowerPlant
import Quantities
import Records
import Testing

@Suite struct ProvisioningTests {
    var script = StationScript()

    @Test mutating func `an unknown station is asked to introduce itself, then set up`() {
        script.connect()
        #expect(
            script.answer("TriggerMessage", with: StationScript.accepted)?["requestedMessage"] == "BootNotification")
        let answer = script.result("BootNotification", StationScript.bootNotification)
        #expect(answer?["status"] == "Accepted")
        #expect(answer?["interval"] == 300)
        #expect(answer?["currentTime"] == script.time())
        // The safe profile comes before everything that could discharge.
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted)
        #expect(profile?["evseId"] == 0)
        #expect(profile?["chargingProfile"]?["chargingProfilePurpose"] == "TxDefaultProfile")
        #expect(profile?["chargingProfile"]?["stackLevel"] == 0)
        let period = profile?["chargingProfile"]?["chargingSchedule"]?.array?[0]["chargingSchedulePeriod"]?.array?[0]
        #expect(period?["operationMode"] == "ChargingOnly")
        #expect(script.answer("GetBaseReport", with: StationScript.accepted)?["reportBase"] == "FullInventory")
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a station that introduces itself in time is not asked to`() {
        script = StationScript(introductionGrace: .seconds(5))
        script.connect()
        script.pass(.seconds(4))
        #expect(script.hasNothingMoreToSay)
        _ = script.result("BootNotification", StationScript.bootNotification)
        #expect(script.takeCall("SetChargingProfile") != nil)
    }

    @Test mutating func `a report in parts becomes the facts of the EVSE`() {
        script.boot()
        let facts = script.store.restore().evses
        #expect(facts.count == 1)
        #expect(facts.first?.evse == 1)
        #expect(facts.first?.isV2XEnabled == true)
        #expect(facts.first?.takesDynamicProfiles == true)
        #expect(facts.first?.operationModes == "ChargingOnly,CentralSetpoint,CentralFrequency")
        #expect(facts.first?.chargeLimit == 22_000)
        #expect(facts.first?.dischargeLimit == -11_000)
        #expect(script.store.restore().stations.first?.vendor == "Maker")
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a station that knows no report is left with what it shows`() {
        script.connect()
        script.refuse("TriggerMessage", "NotSupported")
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.refuse("GetBaseReport", "NotImplemented")
        script.pass(.seconds(600))
        #expect(script.hasNothingMoreToSay)
    }

    @Test mutating func `a call without an answer is made again later`() {
        script.connect()
        #expect(script.takeCall("TriggerMessage") != nil)
        script.pass(.seconds(31))
        #expect(script.hasNothingMoreToSay)
        script.pass(.seconds(20))
        #expect(script.takeCall("TriggerMessage") != nil)
    }

    @Test mutating func `a default profile of another system gives way once`() {
        script.connect()
        script.answer("TriggerMessage", with: StationScript.accepted)
        let duplicate: JSONValue = ["status": "Rejected", "statusInfo": ["reasonCode": "DuplicateProfile"]]
        script.answer("SetChargingProfile", with: duplicate)
        let criteria = script.answer("ClearChargingProfile", with: StationScript.accepted)?["chargingProfileCriteria"]
        #expect(criteria?["chargingProfilePurpose"] == "TxDefaultProfile")
        #expect(criteria?["stackLevel"] == 0)
        script.answer("SetChargingProfile", with: duplicate)
        #expect(script.takeCall("GetBaseReport") != nil)
    }

    @Test mutating func `a station that connects again replaces its older connection`() {
        script.boot()
        script.connect(over: 2)
        #expect(script.closed == [1])
        // What still comes over the old one is nobody's, and its end changes nothing.
        _ = script.call("Heartbeat", [:], over: 1)
        script.tell(.disconnected(connection: 1))
        #expect(script.sent[1]?.isEmpty != false)
        #expect(script.result("Heartbeat", [:], over: 2)?["currentTime"] == script.time())
        #expect(script.central.overview(of: "CS1")?.isConnected == true)
    }

    @Test mutating func `what a station tells cannot leave its line of the log`() {
        script.connect()
        let station: JSONValue = ["vendorName": "A\nB\u{1B}[2J", "model": "M"]
        _ = script.result("BootNotification", ["reason": "PowerUp", "chargingStation": station])
        #expect(script.logged == ["booted: A\u{FFFD}B\u{FFFD}[2J M, PowerUp"])
    }

    @Test mutating func `the plant hears of connections`() {
        script.connect()
        script.tell(.disconnected(connection: 1))
        #expect(
            script.takePlantInputs() == [
                .connection(station: "CS1", isUp: true), .connection(station: "CS1", isUp: false),
            ])
    }

    @Test func `only names that may stand in a URL are admitted`() {
        var settings = CentralSystemSettings()
        #expect(settings.admits("CS1"))
        #expect(!settings.admits(""))
        #expect(!settings.admits("a:b"))
        #expect(!settings.admits(String(repeating: "x", count: 49)))
        settings.stations = .listed(["CS1"])
        #expect(settings.admits("CS1"))
        #expect(!settings.admits("CS2"))
    }

    @Test mutating func `tokens are judged by the list, and discharge is allowed with them`() {
        var settings = CentralSystemSettings()
        settings.tokens = .listed(["good"])
        script = StationScript(settings: settings)
        script.boot()
        let good = script.result("Authorize", ["idToken": ["idToken": "good", "type": "ISO14443"]])
        #expect(good?["idTokenInfo"]?["status"] == "Accepted")
        #expect(good?["allowedEnergyTransfer"]?.array?.contains("DC_BPT") == true)
        let bad = script.result("Authorize", ["idToken": ["idToken": "bad", "type": "ISO14443"]])
        #expect(bad?["idTokenInfo"]?["status"] == "Unknown")
        #expect(bad?["allowedEnergyTransfer"] == nil)
    }

    @Test mutating func `whatever else a station calls is refused, never ignored`() {
        script.boot()
        #expect(script.result("NotSuchAnAction", [:]) == "NotImplemented")
        #expect(script.result("Reset", ["type": "Immediate"]) == "NotSupported")
        #expect(script.result("DataTransfer", ["vendorId": "x"])?["status"] == "UnknownVendorId")
        #expect(script.result("Heartbeat", ["extra": 1]) == "ProtocolError")
        #expect(script.result("StatusNotification", ["evseId": 1]) == "OccurrenceConstraintViolation")
        let status: JSONValue = [
            "timestamp": script.time(), "connectorStatus": "Available", "evseId": 9_000_000, "connectorId": 1,
        ]
        #expect(script.result("StatusNotification", status) == "PropertyConstraintViolation")
        script.receive("[2,")
        #expect(script.takeAnswer(to: "-1") == "RpcFrameworkError")
        #expect(script.result("Heartbeat", [:])?["currentTime"] != nil)
    }
}
