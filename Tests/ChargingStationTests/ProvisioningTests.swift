// Boot, reports, variables, and the central system's faults: what needs no vehicle.

import ChargingStation
import ISO15118
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct BootTests {
    @Test func `a station boots once and tells each connector's status`() throws {
        var bench = Bench(evses: 2)
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(
            bench.csms.calls.map(\.action) == [
                "BootNotification", "SecurityEventNotification", "StatusNotification", "StatusNotification",
            ])
        let boot = bench.csms.calls[0].payload
        #expect(boot["reason"] == "PowerUp")
        #expect(boot["chargingStation"]?["vendorName"] == "Ebb")
        #expect(bench.csms.calls[3].payload["connectorStatus"] == "Available")
        #expect(bench.csms.calls[3].payload["evseId"] == 2)
    }

    @Test func `a mere reconnection is no boot, a long one repeats the status`() throws {
        var bench = try Bench.booted()
        try bench.loseCSMS()
        try bench.run(seconds: 10)
        bench.csmsIsReachable = true
        bench.csms.calls = []
        try bench.run(seconds: 60)
        #expect(bench.csms.calls.isEmpty)

        try bench.loseCSMS()
        try bench.run(seconds: 120)
        bench.csmsIsReachable = true
        try bench.run(seconds: 120)
        #expect(bench.csms.calls.map(\.action) == ["StatusNotification"])
    }

    @Test func `a pending station reports but calls nothing else until it is accepted`() throws {
        var bench = Bench()
        bench.csms.results["BootNotification"] = [
            "interval": 20, "status": "Pending",
        ]
        try bench.powerUp()
        try bench.run(seconds: 5)
        #expect(
            try bench.call("GetBaseReport", ["requestId": 1, "reportBase": "SummaryInventory"])?.status == "Accepted")
        #expect(
            try bench.call(
                "RequestStartTransaction",
                ["idToken": ["idToken": "a", "type": "Central"], "remoteStartId": 1])?.payload?["statusInfo"]?[
                    "reasonCode"]
                == "CSNotAccepted")
        #expect(
            try bench.call("RequestStopTransaction", ["transactionId": "a"])?.payload?["statusInfo"]?["reasonCode"]
                == "CSNotAccepted")
        try bench.run(seconds: 5)
        #expect(Set(bench.csms.calls.map(\.action)) == ["BootNotification", "NotifyReport"])
        bench.csms.results["BootNotification"] = [
            "interval": 20, "status": "Accepted",
        ]
        try bench.run(seconds: 12)
        #expect(bench.csms.calls(of: "BootNotification").count == 2)
        #expect(bench.csms.calls.last?.action == "StatusNotification")
    }

    @Test func `a pending station sends what is triggered, and neither starts nor stops transactions`() throws {
        var bench = Bench()
        bench.csms.results["BootNotification"] = ["interval": 300, "status": "Pending"]
        try bench.powerUp()
        try bench.run(seconds: 5)
        for message in ["StatusNotification", "Heartbeat", "FirmwareStatusNotification", "MeterValues"] {
            let answer = try bench.call("TriggerMessage", ["requestedMessage": .string(message)])
            #expect(answer?.status == "Accepted")
            try bench.run(seconds: 1)
            #expect(bench.csms.calls.last?.action == message)
        }
        let stop = try bench.call("RequestStopTransaction", ["transactionId": "1"])
        #expect(stop?.payload?["statusInfo"]?["reasonCode"] == "CSNotAccepted")
        let start = try bench.call(
            "RequestStartTransaction", ["idToken": ["idToken": "a", "type": "Central"], "remoteStartId": 1])
        #expect(start?.payload?["statusInfo"]?["reasonCode"] == "CSNotAccepted")
        let known = bench.csms.calls.count
        // Nobody asked for what follows.
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 60)
        #expect(bench.csms.calls.count == known)
        _ = try bench.call("TriggerMessage", ["requestedMessage": "BootNotification"])
        try bench.run(seconds: 1)
        #expect(bench.csms.calls.last?.payload["reason"] == "Triggered")
    }

    @Test func `a rejected station refuses the central system's calls and asks again later`() throws {
        var bench = Bench()
        bench.csms.results["BootNotification"] = [
            "interval": 0, "status": "Rejected",
        ]
        try bench.powerUp()
        try bench.run(seconds: 1)
        let answer = try bench.call("GetBaseReport", ["requestId": 1, "reportBase": "FullInventory"])
        #expect(answer == .error(code: "SecurityError"))
        try bench.run(seconds: 65)
        #expect(bench.csms.calls.map(\.action) == ["BootNotification", "BootNotification", "BootNotification"])
        let trigger: JSONValue = ["requestedMessage": "BootNotification"]
        #expect(try bench.call("TriggerMessage", trigger)?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.csms.calls.last?.payload["reason"] == "Triggered")
    }

    @Test func `heartbeats fill the silence at the interval of the boot's answer`() throws {
        var bench = Bench()
        bench.csms.results["BootNotification"] = [
            "interval": 30, "status": "Accepted",
        ]
        try bench.powerUp()
        try bench.run(seconds: 100)
        #expect(bench.csms.calls(of: "Heartbeat").count == 3)
    }
}

@Suite struct ResetTests {
    @Test func `an immediate reset ends the transaction, tells it, and boots again`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        #expect(try bench.call("Reset", ["type": "Immediate"])?.status == "Accepted")
        try bench.run(seconds: 20)
        #expect(!bench.measured.contactorsClosed)
        let ended = try #require(bench.events.last { $0["eventType"] == "Ended" })
        #expect(ended["triggerReason"] == "ResetCommand")
        #expect(ended["transactionInfo"]?["stoppedReason"] == "ImmediateReset")
        #expect(bench.csms.calls(of: "BootNotification").last?["reason"] == "RemoteReset")
    }

    @Test func `a reset on idle waits for the vehicle to leave`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        #expect(try bench.call("Reset", ["type": "OnIdle"])?.status == "Scheduled")
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 5_000)
        #expect(bench.csms.calls(of: "BootNotification").isEmpty)
        try bench.unplug()
        try bench.run(seconds: 30)
        #expect(bench.csms.calls(of: "BootNotification").last?["reason"] == "ScheduledReset")
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "EVDisconnected")
    }

    @Test func `a reset on idle takes no newcomer in meanwhile`() throws {
        var bench = try Bench.charging(setpoint: 5_000) { configuration in
            configuration.evses.append(configuration.evses[0])
        }
        bench.csms.calls = []
        #expect(try bench.call("Reset", ["type": "OnIdle"])?.status == "Scheduled")
        try bench.run(seconds: 1)
        let status = try #require(bench.csms.calls(of: "StatusNotification").first)
        #expect(status["evseId"] == 2)
        #expect(status["connectorStatus"] == "Unavailable")
        try bench.unplug()
        try bench.run(seconds: 30)
        #expect(bench.csms.calls(of: "StatusNotification").last?["connectorStatus"] == "Available")
    }

    @Test func `a vehicle ends its session in order before the station resets`() throws {
        for reset: JSONValue in [["type": "OnIdle"], ["type": "Immediate"]] {
            var bench = try Bench.charging(setpoint: 5_000)
            _ = try bench.call("Reset", reset)
            if reset["type"] == "OnIdle" { _ = try bench.stopTransaction() }
            try bench.run(seconds: 15)
            #expect(bench.car?.ended == .terminated)
            #expect(bench.events.last?["eventType"] == "Ended")
            #expect(bench.csms.calls(of: "BootNotification").count == 1)
        }
    }

    @Test func `a vehicle ends its session in order before its EVSE resets`() throws {
        for reset: JSONValue in [["type": "OnIdle", "evseId": 1], ["type": "Immediate", "evseId": 1]] {
            var bench = try Bench.charging(setpoint: 5_000)
            _ = try bench.call("Reset", reset)
            if reset["type"] == "OnIdle" { _ = try bench.stopTransaction() }
            try bench.run(seconds: 15)
            #expect(bench.car?.ended == .terminated)
            #expect(bench.events.last?["eventType"] == "Ended")
        }
    }

    @Test func `a vehicle that nobody has let in does not keep the station from its reset`() throws {
        var bench = try Bench.booted {
            $0.token = nil
            $0.settings.txStartPoint = .powerPathClosed
        }
        try bench.plugIn()
        try bench.run(seconds: 10)
        #expect(bench.car?.ended == nil)
        #expect(try bench.call("Reset", ["type": "OnIdle"])?.status == "Accepted")
        try bench.run(seconds: 25)
        #expect(bench.car?.ended != nil)
        #expect(bench.csms.calls(of: "BootNotification").count == 1)
    }

    @Test func `one EVSE is reset alone, without a boot`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        bench.csms.calls = []
        #expect(try bench.call("Reset", ["type": "Immediate", "evseId": 7])?.status == "Rejected")
        #expect(try bench.call("Reset", ["type": "OnIdle", "evseId": 1])?.status == "Scheduled")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 5_000)
        #expect(try bench.call("Reset", ["type": "Immediate", "evseId": 1])?.status == "Accepted")
        try bench.run(seconds: 20)
        #expect(!bench.measured.contactorsClosed)
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "ImmediateReset")
        #expect(bench.csms.calls(of: "BootNotification").isEmpty)
    }

    @Test func `a transaction goes on after a reset that resumes it`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        #expect(try bench.call("Reset", ["type": "ImmediateAndResume"])?.status == "Rejected")
        _ = try bench.set(.component("TxCtrlr"), .variable("ResumptionTimeout"), to: "120")
        let transaction = bench.transactionID
        #expect(try bench.call("Reset", ["type": "ImmediateAndResume"])?.status == "Accepted")
        try bench.run(seconds: 10)
        #expect(!bench.measured.contactorsClosed)
        #expect(bench.csms.calls(of: "BootNotification").last?["reason"] == "RemoteReset")
        try bench.connectCar()
        try bench.run(seconds: 20)
        #expect(bench.measured.power == 5_000)
        #expect(bench.events.allSatisfy { $0["transactionInfo"]?["transactionId"]?.string == transaction })
        let triggers = bench.events.compactMap { $0["triggerReason"]?.string }
        let reset = try #require(triggers.firstIndex(of: "ResetCommand"))
        let resumed = try #require(triggers.firstIndex(of: "TxResumed"))
        #expect(reset < resumed)
    }

    @Test func `the host may know why the station boots`() throws {
        var bench = Bench { $0.bootReason = .watchdog }
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "BootNotification").first?["reason"] == "Watchdog")
    }
}

@Suite struct DeviceModelTests {
    @Test func `a report can be asked for by component`() throws {
        var bench = try Bench.booted(evses: 2)
        let request: JSONValue = [
            "requestId": 2,
            "componentVariable": [
                ["component": ["name": "fiscalmetering", "evse": ["id": 2]]],
                ["component": ["name": "ChargingStation"], "variable": ["name": "Model"]],
            ],
        ]
        #expect(try bench.call("GetReport", request)?.status == "Accepted")
        try bench.run(seconds: 1)
        let entries = bench.csms.calls(of: "NotifyReport").flatMap { $0["reportData"]?.array ?? [] }
        #expect(entries.filter { $0["component"]?["name"] == "ChargingStation" }.count == 1)
        #expect(entries.count == 3)
        #expect(
            try bench.call("GetReport", ["requestId": 3, "componentCriteria": ["Problem"]])?.status == "EmptyResultSet")
    }

    @Test func `the full report comes in numbered parts and shows what V2X needs`() throws {
        var bench = try Bench.booted(evses: 2)
        let answer = try bench.call("GetBaseReport", ["requestId": 7, "reportBase": "FullInventory"])
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 1)
        let parts = bench.csms.calls(of: "NotifyReport")
        #expect(parts.count >= 3)
        #expect(parts.map { $0["seqNo"]?.integer } == (0..<parts.count).map { Int64($0) })
        #expect(parts.dropLast().allSatisfy { $0["tbc"] == true })
        #expect(parts.last?["tbc"] == false)
        #expect(parts.allSatisfy { $0["requestId"] == 7 && ($0["reportData"]?.array?.count ?? 0) <= 25 })

        let entries = parts.flatMap { $0["reportData"]?.array ?? [] }
        func entry(_ component: String, _ variable: String, evse: Int64?) -> JSONValue? {
            entries.first {
                $0["component"]?["name"]?.string == component && $0["variable"]?["name"]?.string == variable
                    && $0["component"]?["evse"]?["id"]?.integer == evse
            }
        }
        let modes = entry("V2XChargingCtrlr", "SupportedOperationModes", evse: 2)
        #expect(
            modes?["variableAttribute"]?.array?[0]["value"]?.string?.split(separator: ",") == [
                "Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency",
                "LocalFrequency", "LocalLoadBalancing",
            ])
        let transfer = entry("V2XChargingCtrlr", "SupportedEnergyTransferModes", evse: 1)
        #expect(transfer?["variableAttribute"]?.array?[0]["value"] == "DC_BPT,DC")
        let discharge = entry("EVSE", "DischargePower", evse: 1)
        #expect(discharge?["variableCharacteristics"]?["maxLimit"]?.number == 11_000)
        #expect(discharge?["variableCharacteristics"]?["unit"] == "W")
        for (component, variable) in [
            ("ISO15118Ctrlr", "Enabled"), ("V2XChargingCtrlr", "Enabled"), ("Connector", "AvailabilityState"),
        ] {
            #expect(
                entries.contains {
                    $0["component"]?["name"]?.string == component && $0["variable"]?["name"]?.string == variable
                })
        }
        #expect(entry("SmartChargingCtrlr", "ProfileStackLevel", evse: nil) != nil)
        #expect(entry("TxCtrlr", "TxStartPoint", evse: nil) != nil)
    }

    @Test func `variables are read by name, and what is unknown is told so`() throws {
        var bench = try Bench.booted()
        func item(_ component: String, _ variable: String, evse: Int64? = nil, type: String? = nil) -> JSONValue {
            var place: [JSONValue.Member] = [.init("name", .string(component))]
            if let evse { place.append(.init("evse", ["id": .integer(evse)])) }
            var item: [JSONValue.Member] = [
                .init("component", .object(place)), .init("variable", ["name": .string(variable)]),
            ]
            if let type { item.append(.init("attributeType", .string(type))) }
            return .object(item)
        }
        let answer = try bench.call(
            "GetVariables",
            [
                "getVariableData": [
                    item("OCPPCommCtrlr", "HeartbeatInterval"), item("V2XChargingCtrlr", "Enabled", evse: 1),
                    item("V2XChargingCtrlr", "Enabled", evse: 9), item("OCPPCommCtrlr", "Nonsense"),
                    item("Nonsense", "Enabled"), item("OCPPCommCtrlr", "HeartbeatInterval", type: "Target"),
                ]
            ])
        let results = answer?.payload?["getVariableResult"]?.array ?? []
        #expect(
            results.map { $0["attributeStatus"]?.string } == [
                "Accepted", "Accepted", "UnknownComponent", "UnknownVariable", "UnknownComponent",
                "NotSupportedAttributeType",
            ])
        #expect(results[0]["attributeValue"] == "300")
        #expect(results[1]["attributeValue"] == "true")
    }

    @Test func `variables are set within their bounds`() throws {
        var bench = try Bench.booted()
        func set(_ component: String, _ variable: String, _ value: String) throws -> String? {
            let answer = try bench.call(
                "SetVariables",
                [
                    "setVariableData": [
                        [
                            "component": ["name": .string(component)], "variable": ["name": .string(variable)],
                            "attributeValue": .string(value),
                        ]
                    ]
                ])
            return answer?.payload?["setVariableResult"]?.array?[0]["attributeStatus"]?.string
        }
        #expect(try set("SampledDataCtrlr", "TxUpdatedInterval", "1") == "Accepted")
        #expect(bench.station.station.settings.txUpdatedInterval == 1)
        #expect(try set("SampledDataCtrlr", "TxUpdatedInterval", "-1") == "Rejected")
        #expect(try set("SampledDataCtrlr", "TxUpdatedInterval", "99999999999999999999") == "Rejected")
        #expect(try set("TxCtrlr", "TxStartPoint", "PowerPathClosed") == "Accepted")
        #expect(bench.station.station.settings.txStartPoint == .powerPathClosed)
        #expect(try set("TxCtrlr", "TxStartPoint", "Whenever") == "Rejected")
        #expect(try set("SampledDataCtrlr", "TxUpdatedMeasurands", "Voltage,SoC") == "Accepted")
        #expect(bench.station.station.settings.txUpdatedMeasurands == [.voltage, .soC])
        #expect(try set("ChargingStation", "Model", "another") == "Rejected")
        #expect(try set("OCPPCommCtrlr", "HeartbeatInterval", "10") == "Accepted")
        bench.csms.calls = []
        try bench.run(seconds: 25)
        #expect(bench.csms.calls.map(\.action) == ["Heartbeat", "Heartbeat"])
    }
}

@Suite struct CentralSystemFaultTests {
    @Test func `what the station does not know or do is told so, never passed over in silence`() throws {
        var bench = try Bench.booted()
        #expect(try bench.call("MakeCoffee", [:]) == .error(code: "NotImplemented"))
        #expect(
            try bench.call(
                "PublishFirmware",
                [
                    "location": "x", "checksum": "y", "requestId": 1,
                ]) == .error(code: "NotSupported"))
        #expect(try bench.call("BootNotification", [:]) == .error(code: "NotSupported"))
    }

    @Test func `an invalid payload is answered with the kind of its fault`() throws {
        var bench = try Bench.booted()
        #expect(try bench.call("GetBaseReport", ["requestId": 1]) == .error(code: "OccurrenceConstraintViolation"))
        #expect(
            try bench.call("GetBaseReport", ["requestId": "x", "reportBase": "FullInventory"])
                == .error(code: "TypeConstraintViolation"))
        #expect(
            try bench.call("GetBaseReport", ["requestId": 1, "reportBase": "Everything"])
                == .error(code: "PropertyConstraintViolation"))
    }

    @Test(arguments: [
        "", "[", "{}", "[2]", "[2,\"a\"]", "[9,\"a\",{}]", "[3,\"unasked\",{}]", "\u{0}\u{1}",
        "[2,\"i\",\"Reset\",null]",
    ])
    func `broken frames leave the station working`(frame: String) throws {
        var bench = try Bench.booted()
        try bench.tell(.csmsMessage(Array(frame.utf8)))
        #expect(
            try bench.call("GetBaseReport", ["requestId": 1, "reportBase": "SummaryInventory"])?.status == "Accepted")
    }

    @Test func `a central system that does not answer is left and tried again with growing waits`() throws {
        var bench = Bench { configuration in
            configuration.settings.retryBackOffWaitMinimum = 4
            configuration.settings.retryBackOffRandomRange = 0
            configuration.settings.retryBackOffRepeatTimes = 2
        }
        bench.csmsIsReachable = false
        try bench.powerUp()
        try bench.run(seconds: 60)
        #expect(bench.waits.prefix(5) == [.zero, .seconds(4), .seconds(8), .seconds(16), .seconds(16)])

        bench.csmsIsReachable = true
        try bench.run(seconds: 20)
        #expect(bench.csms.calls.first?.action == "BootNotification")
        bench.csms.isSilent = true
        bench.waits = []
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 70)
        #expect(bench.waits.first == .seconds(4), "the connection was given up after two calls without answer")
        bench.csms.isSilent = false
        bench.csms.calls = []
        try bench.run(seconds: 30)
        #expect(bench.csms.calls.contains { $0.action == "TransactionEvent" })
    }
}
