// OCPP 2.1, chapter N: monitors and the events that they make.

import ChargingStation
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct MonitoringTests {
    private let evse = JSONValue.component("EVSE", evse: 1)
    private let power = JSONValue.variable("Power")

    @Test func `a threshold is told when it is crossed, and when it is not any more`() throws {
        var bench = try Bench.charging(setpoint: 3_000)
        let set = try bench.monitor(evse, power, "UpperThreshold", 5_000)
        #expect(set?["status"] == "Accepted")
        let id = try #require(set?["id"]?.integer)
        try bench.run(seconds: 5)
        #expect(bench.eventData.isEmpty)
        _ = try bench.update(1, setpoint: 6_000)
        try bench.run(seconds: 5)
        let event = try #require(bench.eventData.first)
        #expect(event["trigger"] == "Alerting")
        #expect(event["variableMonitoringId"]?.integer == id)
        #expect(event["eventNotificationType"] == "CustomMonitor")
        #expect(event["severity"] == 5)
        #expect(event["transactionId"]?.string == bench.transactionID)
        #expect(event["cleared"] == nil)
        _ = try bench.update(1, setpoint: 5_000)
        try bench.run(seconds: 5)
        #expect(bench.eventData.count == 2, "on the threshold is not beyond it")
        #expect(bench.eventData.last?["cleared"] == true)
        #expect(bench.csms.calls(of: "NotifyEvent").allSatisfy { $0["seqNo"] == 0 && $0["tbc"] == false })
    }

    @Test func `a changed threshold is compared at once, a cleared one says nothing`() throws {
        var bench = try Bench.charging(setpoint: 6_000)
        let id = try bench.monitor(evse, power, "UpperThreshold", 5_000)?["id"]?.integer
        try bench.run(seconds: 1)
        #expect(bench.eventData.count == 1, "[N07.FR.16] it was crossed already")
        #expect(try bench.monitor(evse, power, "UpperThreshold", 7_000, id: id)?["status"] == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.eventData.last?["cleared"] == true, "[N07.FR.11]")
        _ = try bench.monitor(evse, power, "UpperThreshold", 5_500, id: id)
        try bench.run(seconds: 1)
        #expect(bench.eventData.count == 3)
        let cleared = try bench.call("ClearVariableMonitoring", ["id": [.integer(id ?? 0), 999_999]])?.payload
        #expect(
            cleared?["clearMonitoringResult"]?.array?.map { $0["status"]?.string } == ["Accepted", "NotFound"])
        _ = try bench.update(1, setpoint: 0)
        try bench.run(seconds: 5)
        #expect(bench.eventData.count == 3, "[N07.FR.12]")
    }

    @Test func `a delta is told for each change of its size, and for any change of what is no number`() throws {
        var bench = try Bench.charging(setpoint: 1_000)
        let energy = JSONValue.component("FiscalMetering", evse: 1)
        _ = try bench.monitor(energy, .variable("EnergyImportRegister"), "Delta", 10)
        _ = try bench.monitor(evse, .variable("AvailabilityState"), "Delta", 1)
        let before = bench.measured.imported
        try bench.run(seconds: 180)
        let told = bench.eventData.filter { $0["variable"]?["name"] == "EnergyImportRegister" }
        #expect(bench.measured.imported.value - before.value > 49)
        #expect((3...5).contains(told.count), "50 Wh in steps of a little more than 10 Wh")
        #expect(told.allSatisfy { $0["trigger"] == "Delta" })
        try bench.unplug()
        try bench.run(seconds: 1)
        let state = bench.eventData.filter { $0["variable"]?["name"] == "AvailabilityState" }
        #expect(state.map { $0["actualValue"]?.string } == ["Available"])
    }

    @Test func `power that is off its target is told once`() throws {
        var bench = try Bench.charging(setpoint: 0)
        _ = try bench.monitor(evse, power, "TargetDelta", 2_000)
        _ = try bench.update(1, setpoint: 9_000)
        try bench.run(seconds: 30)
        #expect(bench.eventData.count == 1, "the target was 9 kW away while the stage ramped")
        #expect(
            try bench.monitor(.component("OCPPCommCtrlr"), .variable("HeartbeatInterval"), "TargetDelta", 1)?["status"]
                == "UnsupportedMonitorType")
    }

    @Test func `periodic values come at their interval, aligned ones at the clock's`() throws {
        var bench = try Bench.booted()
        _ = try bench.monitor(evse, power, "Periodic", 7)
        _ = try bench.monitor(evse, power, "PeriodicClockAligned", 60)
        try bench.run(seconds: 62)
        let times = bench.eventData.compactMap { $0["timestamp"]?.string.flatMap { DateTime($0) } }
        let aligned = bench.eventData.filter {
            $0["timestamp"]?.string.flatMap { DateTime($0) }.map { $0.milliseconds % 60_000 == 0 } == true
        }
        #expect(times.count == 9)
        #expect(aligned.count == 1)
        #expect(bench.eventData.allSatisfy { $0["trigger"] == "Periodic" })
    }

    @Test func `a monitor of transactions sleeps between them`() throws {
        var bench = try Bench.booted()
        _ = try bench.monitor(evse, power, "Periodic", 5, transaction: true)
        try bench.run(seconds: 30)
        #expect(bench.eventData.isEmpty)
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.eventData.count >= 5)
    }

    @Test func `what makes no sense is refused with the right word`() throws {
        var bench = try Bench.booted()
        #expect(try bench.monitor(.component("Nonsense"), power, "Delta", 1)?["status"] == "UnknownComponent")
        #expect(try bench.monitor(evse, .variable("Nonsense"), "Delta", 1)?["status"] == "UnknownVariable")
        #expect(
            try bench.monitor(evse, .variable("SupplyPhases"), "Delta", 1)?["status"] == "UnsupportedMonitorType",
            "it never changes")
        #expect(
            try bench.monitor(evse, .variable("AvailabilityState"), "UpperThreshold", 1)?["status"]
                == "UnsupportedMonitorType")
        #expect(try bench.monitor(evse, power, "Delta", -1)?["status"] == "Rejected")
        #expect(try bench.monitor(evse, power, "UpperThreshold", 12_000)?["status"] == "Rejected")
        #expect(try bench.monitor(evse, power, "Periodic", 0)?["status"] == "Rejected")
        #expect(try bench.monitor(evse, power, "Delta", 1, id: 77_777)?["status"] == "Rejected")
        #expect(try bench.monitor(evse, power, "Delta", 1, id: 1)?["status"] == "Rejected", "another variable's")
        #expect(try bench.monitor(evse, power, "Delta", 1)?["status"] == "Accepted")
        #expect(try bench.monitor(evse, power, "Delta", 2)?["status"] == "Duplicate")
        #expect(try bench.monitor(evse, power, "Delta", 2, severity: 6)?["status"] == "Accepted")
        let ids = JSONValue.array((0..<26).map { .integer($0) })
        #expect(try bench.call("ClearVariableMonitoring", ["id": ids]) == .error(code: "OccurrenceConstraintViolation"))
    }

    @Test func `faults are told by hard-wired monitors, with their cause`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.inject(.overtemperature)
        try bench.run(seconds: 1)
        let events = bench.eventData
        #expect(events.map { $0["component"]?["name"]?.string } == ["TemperatureSensor", "Connector"])
        #expect(events.allSatisfy { $0["eventNotificationType"] == "HardWiredMonitor" && $0["actualValue"] == "true" })
        #expect(events[0]["techCode"] == "overtemperature")
        #expect(events[1]["cause"] == events[0]["eventId"])
        try bench.inject(nil)
        try bench.run(seconds: 1)
        #expect(bench.eventData.count == 4)
        #expect(bench.eventData.suffix(2).allSatisfy { $0["cleared"] == true && $0["actualValue"] == "false" })
        #expect(Set(bench.eventData.map { $0["eventId"]?.integer }).count == 4)
        let id = try #require(events[0]["variableMonitoringId"])
        let cleared = try bench.call("ClearVariableMonitoring", ["id": [id]])?.payload?["clearMonitoringResult"]
        #expect(cleared?.array?[0]["status"] == "Rejected")
    }

    @Test func `offline, severe events wait and others are looked at again`() throws {
        var bench = try Bench.charging(setpoint: 2_000)
        _ = try bench.monitor(evse, .variable("ActiveTransactionId"), "Delta", 1, severity: 4)
        _ = try bench.monitor(evse, power, "UpperThreshold", 1_000, severity: 8)
        _ = try bench.monitor(evse, .variable("ChargingState"), "Delta", 1, severity: 9)
        try bench.run(seconds: 1)
        bench.csms.calls = []
        try bench.loseCSMS()
        let lost = bench.now
        try bench.unplug()
        try bench.run(seconds: 30)
        #expect(bench.eventData.isEmpty)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        let waited = bench.eventData.filter { $0["severity"] == 4 }
        #expect(waited.count == 1)
        #expect(waited.first?["timestamp"]?.string == DateTime(lost).text, "when it happened")
        // How things stand now, though it happened while nobody listened.
        let later = bench.eventData.filter { $0["severity"] == 8 }
        #expect(later.count == 1)
        #expect(later.first?["cleared"] == true)
    }

    @Test func `the level limits what is told`() throws {
        var bench = try Bench.charging(setpoint: 2_000)
        _ = try bench.monitor(evse, power, "UpperThreshold", 5_000, severity: 6)
        #expect(try bench.call("SetMonitoringLevel", ["severity": 5])?.status == "Accepted")
        #expect(try bench.value(.component("MonitoringCtrlr"), .variable("ActiveMonitoringLevel")) == "5")
        _ = try bench.update(1, setpoint: 6_000)
        try bench.run(seconds: 5)
        #expect(bench.eventData.isEmpty)
        #expect(try bench.call("SetMonitoringLevel", ["severity": 6])?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.eventData.count == 1)
        #expect(try bench.call("SetMonitoringLevel", ["severity": 10])?.status == "Rejected")
        _ = try bench.set(.component("MonitoringCtrlr"), .variable("Enabled"), to: "false")
        _ = try bench.update(1, setpoint: 1_000)
        try bench.run(seconds: 5)
        #expect(bench.eventData.count == 1)
    }

    @Test func `the base chooses between hard-wired, preconfigured and custom monitors`() throws {
        let preconfigured = SetMonitoringData(
            value: 9_000, type: .upperThreshold, severity: 6, component: Component(evse: EVSE(id: 1), name: "EVSE"),
            variable: Variable(name: "Power"))
        var bench = try Bench.booted { $0.monitors = [preconfigured] }
        func kinds() throws -> [String] {
            bench.csms.calls = []
            _ = try bench.call("GetMonitoringReport", ["requestId": 3])
            try bench.run(seconds: 1)
            return bench.csms.calls(of: "NotifyMonitoringReport").flatMap { $0["monitor"]?.array ?? [] }
                .flatMap { $0["variableMonitoring"]?.array ?? [] }
                .compactMap { $0["eventNotificationType"]?.string }
        }
        let hardWired = Array(repeating: "HardWiredMonitor", count: 8)
        #expect(try kinds() == hardWired + ["PreconfiguredMonitor"])
        #expect(
            try bench.monitor(evse, power, "UpperThreshold", 8_000, severity: 6, id: 5_001)?["status"] == "Accepted")
        #expect(try kinds() == hardWired + ["CustomMonitor"], "[N04.FR.15]")
        _ = try bench.call("SetMonitoringBase", ["monitoringBase": "All"])
        #expect(try kinds() == hardWired + ["CustomMonitor"], "[N03.FR.03]")
        _ = try bench.call("SetMonitoringBase", ["monitoringBase": "FactoryDefault"])
        #expect(try kinds() == hardWired + ["PreconfiguredMonitor"], "[N03.FR.04]")
        _ = try bench.call("SetMonitoringBase", ["monitoringBase": "HardWiredOnly"])
        #expect(try kinds() == hardWired, "[N03.FR.05]")
        bench = try bench.restarted { $0.monitors = [preconfigured] }
        #expect(try kinds() == hardWired, "the base outlives a restart")
    }

    @Test func `the monitoring report is filtered and comes in parts`() throws {
        var bench = try Bench.booted(evses: 8)
        for number in 1...8 as ClosedRange<Int64> {
            _ = try bench.monitor(.component("EVSE", evse: number), power, "Delta", 100)
            _ = try bench.monitor(.component("EVSE", evse: number), power, "UpperThreshold", 100, severity: 9)
        }
        bench.csms.calls = []
        #expect(try bench.call("GetMonitoringReport", ["requestId": 9])?.status == "Accepted")
        try bench.run(seconds: 1)
        let parts = bench.csms.calls(of: "NotifyMonitoringReport")
        #expect(parts.count == 3, "8 x (7 hard-wired variables + the power) in parts of 25")
        #expect(parts.map { $0["seqNo"]?.integer } == [0, 1, 2])
        #expect(parts.map { $0["tbc"]?.bool } == [true, true, false])
        bench.csms.calls = []
        let request: JSONValue = [
            "requestId": 10, "monitoringCriteria": ["ThresholdMonitoring"],
            "componentVariable": [["component": ["name": "EVSE", "evse": ["id": 3]]]],
        ]
        #expect(try bench.call("GetMonitoringReport", request)?.status == "Accepted")
        try bench.run(seconds: 1)
        let monitors = bench.csms.calls(of: "NotifyMonitoringReport").flatMap { $0["monitor"]?.array ?? [] }
        #expect(monitors.count == 1)
        #expect(monitors[0]["variableMonitoring"]?.array?.map { $0["type"]?.string } == ["UpperThreshold"])
        #expect(
            try bench.call(
                "GetMonitoringReport", ["requestId": 11, "monitoringCriteria": ["PeriodicMonitoring"]])?.status
                == "EmptyResultSet")
    }

    @Test func `custom monitors and crossed thresholds outlive a restart`() throws {
        var bench = try Bench.charging(setpoint: 6_000)
        let id = try bench.monitor(evse, power, "UpperThreshold", 5_000)?["id"]
        // Crossings are stored within ten seconds.
        try bench.run(seconds: 10)
        #expect(bench.eventData.count == 1)
        bench = try bench.restarted()
        #expect(bench.eventData.count == 2, "[N07.FR.14] the power is gone")
        #expect(bench.eventData.last?["cleared"] == true)
        #expect(bench.eventData.last?["variableMonitoringId"] == id)
        #expect(
            try bench.monitor(evse, .variable("Power"), "LowerThreshold", 10)?["id"]?.integer != id?.integer)
    }

    @Test func `monitors are bounded`() throws {
        var bench = try Bench.booted()
        let variables =
            ["Power", "DischargePower", "DCVoltage", "DCCurrent", "ActiveTransactionId", "ChargingState"]
            .map { (JSONValue.component("EVSE", evse: 1), $0) }
            + ["OfflineThreshold", "HeartbeatInterval", "RetryBackOffWaitMinimum", "RetryBackOffRandomRange"]
            .map { (.component("OCPPCommCtrlr"), $0) }
        var items = [JSONValue]()
        for (component, variable) in variables {
            for severity in 0...9 as ClosedRange<Int64> {
                for type in ["Delta", "Periodic", "PeriodicClockAligned"] {
                    items.append(
                        .object([
                            .init("component", component), .init("variable", .variable(variable)),
                            .init("type", .string(type)), .init("value", 100), .init("severity", .integer(severity)),
                        ]))
                }
            }
        }
        var statuses = [String?]()
        while !items.isEmpty {
            let answer = try bench.call("SetVariableMonitoring", ["setMonitoringData": .array(Array(items.prefix(25)))])
            items.removeFirst(min(25, items.count))
            statuses += answer?.payload?["setMonitoringResult"]?.array?.map { $0["status"]?.string } ?? []
        }
        #expect(statuses.count == 300)
        #expect(statuses.prefix(256).allSatisfy { $0 == "Accepted" })
        #expect(statuses.dropFirst(256).allSatisfy { $0 == "Rejected" })
    }

    @Test func `a central system that takes no events does not hold up what it takes`() throws {
        var bench = try Bench.charging(setpoint: 2_000)
        bench.csms.errors["NotifyEvent"] = "NotSupported"
        try bench.inject(.emergencyStop)
        try bench.run(seconds: 2)
        #expect(bench.csms.calls(of: "NotifyEvent").count == 1, "it is not repeated")
        #expect(bench.events.last?["eventType"] == "Ended")
    }

    @Test func `nothing is told of events before the central system has accepted the station`() throws {
        var bench = Bench()
        bench.csms.results["BootNotification"] = [
            "interval": 20, "status": "Pending",
        ]
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(try bench.monitor(evse, power, "Periodic", 2)?["status"] == "Accepted")
        try bench.inject(.gridLoss)
        try bench.run(seconds: 10)
        #expect(try bench.call("GetMonitoringReport", ["requestId": 1])?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(Set(bench.csms.calls.map(\.action)) == ["BootNotification", "NotifyMonitoringReport"])
        bench.csms.results["BootNotification"] = [
            "interval": 20, "status": "Accepted",
        ]
        try bench.run(seconds: 15)
        #expect(bench.eventData.contains { $0["techCode"] == "gridLoss" })
    }

    @Test(arguments: [
        "", "{}", "{\"customData\":{\"vendorId\":\"ebb\"},\"setMonitoringData\":[]}",
        """
        {"customData":{"vendorId":"ebb","base":"All","level":9,"crossed":["x",5]},"setMonitoringData":[{"id":1,"value":1,\
        "type":"Delta","severity":1,"component":{"name":"X"},"variable":{"name":"Y"}},{"id":-9,"value":-1e308,"type":\
        "Periodic","severity":1,"component":{"name":"EVSE","evse":{"id":1}},"variable":{"name":"Power"}}]}
        """,
    ])
    func `a damaged or foreign record leaves the station working`(text: String) throws {
        var bench = Bench { $0.stored[.monitors] = Array(text.utf8) }
        try bench.powerUp()
        try bench.run(seconds: 2)
        #expect(try bench.monitor(evse, power, "Delta", 1)?["status"] == "Accepted")
    }

    @Test func `a flood of events pushes no transaction out of the outbox`() throws {
        var bench = try Bench.booted { $0.outboxLimit = 20 }
        _ = try bench.monitor(evse, power, "Periodic", 1, severity: 0)
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.events.first?["eventType"] == "Started")
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.eventData.count > 10)
    }

    @Test func `a value that swings around its threshold is stored once in ten seconds`() throws {
        var bench = try Bench.booted()
        _ = try bench.monitor(evse, .variable("DCVoltage"), "UpperThreshold", 400)
        var records: [[UInt8]?] = []
        for step in 0..<40 {
            try bench.tell(.measured(evse: 1, EVSEMeasurement(voltage: step % 2 == 0 ? 410 : 390)))
            if records.last != bench.stored[.monitors] { records.append(bench.stored[.monitors]) }
            try bench.run(seconds: 0.5)
        }
        #expect(bench.eventData.count >= 39)
        #expect(records.count <= 4)
    }
}
