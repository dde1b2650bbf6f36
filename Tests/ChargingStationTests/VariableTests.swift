// OCPP 2.1, B05 to B08: the device model read, written, kept and reported.

import ChargingStation
import JSON
import OCPPMessages
import Quantities
import Testing

@Suite struct VariableTests {
    private let comm = JSONValue.component("OCPPCommCtrlr")
    private let sampled = JSONValue.component("SampledDataCtrlr")

    @Test func `names are compared without their case and told back as they came`() throws {
        var bench = try Bench.booted()
        let result = try bench.get(.component("ocppcommCTRLR"), .variable("heartbeatinterval"))
        #expect(result?["attributeStatus"] == "Accepted")
        #expect(result?["component"]?["name"] == "ocppcommCTRLR")
        let other = try bench.get(.component("OCPPCommCtrlr"), .variable("MessageTimeout"))
        #expect(other?["attributeStatus"] == "UnknownVariable", "the variable is one of an instance")
        #expect(
            try bench.value(comm, .variable("MessageTimeout", instance: "default")) == "30")
    }

    @Test func `the clock shows the time of the call`() throws {
        var bench = try Bench.booted()
        try bench.run(seconds: 100)
        let text = try bench.value(.component("ClockCtrlr"), .variable("DateTime"))
        #expect(text == DateTime(bench.now).text)
    }

    @Test func `a refusal says why`() throws {
        var bench = try Bench.booted()
        func refusal(_ component: JSONValue, _ variable: String, _ value: String) throws -> String? {
            let result = try bench.set(component, .variable(variable), to: value)
            #expect(result?["attributeStatus"] == "Rejected")
            return result?["attributeStatusInfo"]?["reasonCode"]?.string
        }
        #expect(try refusal(comm, "HeartbeatInterval", "86401") == "ValueTooHigh")
        #expect(try refusal(comm, "HeartbeatInterval", "-1") == "ValueTooLow")
        #expect(try refusal(comm, "HeartbeatInterval", "often") == "InvalidValue")
        #expect(try refusal(.component("ChargingStation"), "Model", "x") == "ReadOnly")
        #expect(try refusal(.component("AuthCtrlr"), "AuthorizeRemoteStart", "maybe") == "InvalidValue")
    }

    @Test func `MinSet and MaxSet narrow what may be set`() throws {
        var bench = try Bench.booted()
        let interval = JSONValue.variable("TxUpdatedInterval")
        #expect(try bench.set(sampled, interval, to: "4", type: "MinSet")?["attributeStatus"] == "Accepted")
        #expect(try bench.set(sampled, interval, to: "60", type: "MaxSet")?["attributeStatus"] == "Accepted")
        #expect(try bench.set(sampled, interval, to: "3")?["attributeStatus"] == "Rejected")
        #expect(try bench.set(sampled, interval, to: "61")?["attributeStatus"] == "Rejected")
        #expect(try bench.set(sampled, interval, to: "60")?["attributeStatus"] == "Accepted")
        #expect(
            try bench.set(sampled, interval, to: "59", type: "MaxSet")?["attributeStatus"] == "Rejected",
            "the value that holds would be outside")
        #expect(try bench.value(sampled, interval, type: "MaxSet") == "60")
    }

    @Test func `what was written holds after a restart, bounds and EVSEs included`() throws {
        var bench = try Bench.booted(evses: 2)
        _ = try bench.set(sampled, .variable("TxUpdatedInterval"), to: "7")
        _ = try bench.set(sampled, .variable("TxUpdatedInterval"), to: "5", type: "MinSet")
        _ = try bench.set(.component("V2XChargingCtrlr", evse: 2), .variable("Enabled"), to: "false")
        _ = try bench.set(.component("TxCtrlr"), .variable("TxStopPoint"), to: "Nonsense")
        bench = try bench.restarted()
        #expect(try bench.value(sampled, .variable("TxUpdatedInterval")) == "7")
        #expect(try bench.value(sampled, .variable("TxUpdatedInterval"), type: "MinSet") == "5")
        #expect(try bench.value(.component("V2XChargingCtrlr", evse: 1), .variable("Enabled")) == "true")
        #expect(try bench.value(.component("V2XChargingCtrlr", evse: 2), .variable("Enabled")) == "false")
        #expect(bench.station.station.settings.txStopPoint == [.evConnected, .authorized])
    }

    @Test(arguments: ["", "{", "{\"setVariableData\":[]}", "[1,2]"])
    func `a damaged record is no record`(text: String) throws {
        var bench = Bench { $0.stored[.settings] = Array(text.utf8) }
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(try bench.value(comm, .variable("OfflineThreshold")) == "60")
    }

    @Test func `a value that needs a reboot holds after it`() throws {
        var bench = try Bench.booted()
        let evse = JSONValue.component("EVSE", evse: 1)
        let id = JSONValue.variable("ISO15118EvseId")
        #expect(try bench.set(evse, id, to: "DE*NEW*E1")?["attributeStatus"] == "RebootRequired")
        #expect(try bench.value(evse, id) == "DE*EBB*E1")
        #expect(try bench.call("Reset", ["type": "Immediate"])?.status == "Accepted")
        try bench.run(seconds: 10)
        #expect(try bench.value(evse, id) == "DE*NEW*E1")
        #expect(try bench.set(evse, id, to: "DE*NEW*E1")?["attributeStatus"] == "Accepted")
        bench = try bench.restarted()
        #expect(try bench.value(evse, id) == "DE*NEW*E1")
    }

    @Test func `lists and messages beyond their limits are refused as a whole`() throws {
        var bench = try Bench.booted()
        let item: JSONValue = [
            "component": ["name": "OCPPCommCtrlr"], "variable": ["name": "OfflineThreshold"],
        ]
        let many = JSONValue.array(Array(repeating: item, count: 26))
        #expect(
            try bench.call("GetVariables", ["getVariableData": many]) == .error(code: "OccurrenceConstraintViolation"))
        #expect(
            try bench.call("GetReport", ["requestId": 1, "componentVariable": many])
                == .error(code: "OccurrenceConstraintViolation"))
        let long = item.with("attributeValue", .string(String(repeating: "x", count: 2500)))
            .with(
                "customData",
                ["vendorId": "v", "padding": .string(String(repeating: "y", count: 3000))])
        #expect(
            try bench.call("SetVariables", ["setVariableData": .array(Array(repeating: long, count: 20))])
                == .error(code: "FormatViolation"))
        #expect(
            try bench.value(.component("DeviceDataCtrlr"), .variable("ItemsPerMessage", instance: "GetVariables"))
                == "25")
    }

    @Test func `no variable is listed twice, and each entry keeps its schema`() throws {
        for ratings in [StageRatings.dc(), .ac(), .dc(discharge: 0)] {
            var bench = try Bench.booted(ratings, evses: 2)
            let entries = try bench.report("FullInventory")
            let names = entries.map { "\($0["component"]!.text) \($0["variable"]!.text)" }
            #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
            for entry in entries { _ = try ReportData(json: entry.bytes) }
        }
    }

    @Test func `a report tells attributes, limits and what may be monitored`() throws {
        var bench = try Bench.booted()
        let entries = try bench.report("FullInventory")
        func entry(_ component: String, _ variable: String) -> JSONValue? {
            entries.first {
                $0["component"]?["name"]?.string == component && $0["variable"]?["name"]?.string == variable
            }
        }
        let heartbeat = try #require(entry("OCPPCommCtrlr", "HeartbeatInterval"))
        #expect(heartbeat["variableAttribute"]?.array?.map { $0["type"]?.string } == [nil, "MinSet", "MaxSet"])
        #expect(heartbeat["variableAttribute"]?.array?[0]["mutability"] == "ReadWrite")
        #expect(heartbeat["variableAttribute"]?.array?[0]["persistent"] == true)
        #expect(heartbeat["variableCharacteristics"]?["minLimit"]?.number == 0)
        #expect(heartbeat["variableCharacteristics"]?["unit"] == "s")
        let model = try #require(entry("ChargingStation", "Model"))
        #expect(model["variableAttribute"]?.array?[0]["constant"] == true)
        #expect(model["variableCharacteristics"]?["supportsMonitoring"] == false)
        #expect(entry("EVSE", "Power")?["variableCharacteristics"]?["supportsMonitoring"] == true)
        #expect(entry("ConnectedEV", "StateOfCharge") == nil, "no vehicle is there")
    }

    @Test func `the configuration inventory is what can be set, the summary what bears on charging`() throws {
        var bench = try Bench.booted(evses: 2)
        let settings = try bench.report("ConfigurationInventory")
        #expect(settings.count > 20)
        #expect(
            settings.allSatisfy {
                $0["variableAttribute"]?.array?.contains { $0["mutability"] == "ReadWrite" } == true
            })
        #expect(try bench.report("SummaryInventory").count == 5, "the station, two EVSEs, two connectors")
        try bench.inject(.groundFault)
        let summary = try bench.report("SummaryInventory")
        let problems = summary.filter { $0["variable"]?["name"] != "AvailabilityState" }
            .compactMap { $0["component"]?["name"]?.string }
        #expect(Set(problems) == ["ChargingStation", "EVSE", "Connector", "RCD"])
    }

    @Test func `components are reported by criterion and name`() throws {
        var bench = try Bench.booted(evses: 2)
        try bench.inject(.isolation)
        try bench.tell(.measured(evse: 2, EVSEMeasurement(fault: .gridLoss)))
        func components(_ criteria: JSONValue, _ names: JSONValue? = nil) throws -> Set<String> {
            bench.csms.calls = []
            let request: JSONValue = ["requestId": 4, "componentCriteria": criteria]
            _ = try bench.call("GetReport", request.with("componentVariable", names))
            try bench.run(seconds: 1)
            return Set(
                bench.csms.calls(of: "NotifyReport").flatMap { $0["reportData"]?.array ?? [] }
                    .compactMap { $0["component"]?["name"]?.string })
        }
        #expect(try components(["Problem"]).contains("ElectricalFeed"))
        #expect(try !components(["Problem"]).contains("MonitoringCtrlr"))
        #expect(try components(["Enabled"]).contains("MonitoringCtrlr"))
        #expect(try components(["Enabled"], [["component": ["name": "TxCtrlr"]]]) == ["TxCtrlr"])
        #expect(try components(["Problem"], [["component": ["name": "TxCtrlr"]]]) == [])
    }

    @Test func `a vehicle's battery and limits are there while it is`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        let ev = JSONValue.component("ConnectedEV", evse: 1)
        #expect(try bench.value(ev, .variable("Available")) == "true")
        #expect(try bench.value(ev, .variable("VehicleID")) == "WEBBTEST0001")
        #expect(try bench.value(ev, .variable("ProtocolAgreed")) == "urn:iso:std:iso:15118:-20:DC,1,0")
        #expect(try bench.value(ev, .variable("DischargePower"), type: "MaxSet") == "10000.0")
        #expect(try bench.value(ev, .variable("DCVoltage"), type: "MinSet") == "300.0")
        let soc = try #require(try bench.value(ev, .variable("StateOfCharge")).flatMap(Double.init))
        #expect((50...51).contains(soc))
        #expect(try bench.value(.component("EVSE", evse: 1), .variable("Power"), type: "Target") == "5000.0")
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(try bench.value(ev, .variable("Available")) == "false")
        #expect(try bench.value(ev, .variable("VehicleID")) == "")
    }

    @Test func `what a vehicle speaks and shows is there while it is`() throws {
        var bench = try Bench.booted()
        let ev = JSONValue.component("ConnectedEV", evse: 1)
        #expect(try bench.value(ev, .variable("ProtocolSupportedByEV", instance: "1")) == "")
        try bench.plugIn()
        try bench.run(seconds: 10)
        #expect(
            try bench.value(ev, .variable("ProtocolSupportedByEV", instance: "1"))
                == "urn:iso:std:iso:15118:-20:DC,1,0")
        #expect(try bench.value(ev, .variable("ProtocolSupportedByEV", instance: "2")) == "")
        try bench.tell(
            .vehicleChain(
                evse: 1,
                VehicleChain(
                    leaf: "LEAF", authorities: ["SUB2", "SUB1"], root: String(repeating: "R", count: 2_501))))
        func certificate(_ instance: String) throws -> String? {
            try bench.value(ev, .variable("VehicleCertificate", instance: instance))
        }
        #expect(try certificate("Leaf") == "LEAF")
        #expect(try certificate("SubCA1") == "SUB1")
        #expect(try certificate("SubCA2") == "SUB2")
        #expect(try certificate("Root") == "", "half a certificate is none")
        try bench.dropCar()
        #expect(try certificate("Leaf") == "")
        #expect(try bench.value(ev, .variable("ProtocolSupportedByEV", instance: "1")) == "")
    }

    @Test func `the grid's frequency and the inverter's reactive power are sampled where they are measured`() throws {
        var bench = try Bench.booted()
        let wanted = "Frequency,Power.Reactive.Import,Power.Reactive.Export,Power.Import.Minimum,Energy.Active.Net"
        let sampled = JSONValue.component("SampledDataCtrlr")
        #expect(
            try bench.set(sampled, .variable("TxUpdatedMeasurands"), to: wanted)?["attributeStatus"] == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 20)
        try bench.connect(SimulatedGrid(frequency: 49.9))
        try bench.run(seconds: 20)
        let event = try #require(bench.events.last { $0["triggerReason"] == "MeterValuePeriodic" })
        #expect(event.value("Frequency") == 49.9)
        #expect(event.value("Power.Reactive.Import") == 0 && event.value("Power.Reactive.Export") == 0)
        #expect(event.value("Power.Import.Minimum") == 0)
        let samples = event["meterValue"]?.array?.last?["sampledValue"]?.array ?? []
        let frequency = try #require(samples.first { $0["measurand"] == "Frequency" })
        #expect(frequency["unitOfMeasure"]?["unit"] == "Hz" && frequency["location"] == "Inlet")
        // A meter that is silent measures nothing.
        try bench.connect(nil)
        try bench.run(seconds: 30)
        let later = try #require(bench.events.last { $0["triggerReason"] == "MeterValuePeriodic" })
        #expect(later.value("Frequency") == nil && later.value("Energy.Active.Net") != nil)
    }

    @Test func `a measurand that a list names is one that the station's characteristics offer`() throws {
        var bench = try Bench.booted()
        let entries = try bench.report("ConfigurationInventory").filter {
            $0["variable"]?["name"]?.string?.hasSuffix("Measurands") == true
        }
        #expect(entries.count > 4)
        for entry in entries {
            let list = try #require(entry["variableCharacteristics"]?["valuesList"]?.string)
            #expect(list.utf8.count <= 1000)
            for name in list.split(separator: ",") { #expect(Measurand(rawValue: String(name)) != nil, "\(name)") }
        }
    }

    @Test func `an operation mode adds measurands, at their own interval where they have one`() throws {
        var bench = try Bench.booted()
        let v2x = JSONValue.component("V2XChargingCtrlr", evse: 1)
        func mode(_ name: String) -> JSONValue { .variable(name, instance: "CentralSetpoint") }
        _ = try bench.set(.component("SampledDataCtrlr"), .variable("TxUpdatedInterval"), to: "30")
        #expect(
            try bench.set(v2x, mode("TxUpdatedMeasurands"), to: "Voltage,Power.Active.Setpoint")?["attributeStatus"]
                == "Accepted")
        #expect(try bench.set(v2x, mode("TxUpdatedMeasurands"), to: "Noise")?["attributeStatus"] == "Rejected")
        _ = try bench.set(v2x, mode("TxEndedMeasurands"), to: "Voltage")
        try bench.plugIn()
        try bench.run(seconds: 15)
        _ = try bench.setDynamicProfile(id: 1, setpoint: 4_000)
        try bench.run(seconds: 60)
        let together = try #require(bench.events.last { $0["triggerReason"] == "MeterValuePeriodic" })
        #expect(together.value("Power.Active.Setpoint") == 4_000)
        #expect(together.value("Power.Active.Import") == 4_000)

        #expect(try bench.set(v2x, mode("TxUpdatedInterval"), to: "4")?["attributeStatus"] == "Accepted")
        let known = bench.events.count
        try bench.run(seconds: 29)
        let samples = bench.events.dropFirst(known).filter { $0["triggerReason"] == "MeterValuePeriodic" }
        let own = samples.filter { $0.value("Power.Active.Setpoint") != nil }
        #expect(own.count == 8, "at once, and every four seconds")
        #expect(own.filter { $0.value("Power.Active.Import") == nil }.count >= 7)
        _ = try bench.stopTransaction()
        try bench.run(seconds: 10)
        #expect(bench.events.last?.value("Voltage") != nil)
    }

    @Test func `no power is told as minus zero`() throws {
        var bench = try Bench.booted()
        let evse = JSONValue.component("EVSE", evse: 1)
        for variable in ["Power", "DischargePower"] {
            #expect(try bench.value(evse, .variable(variable)) == "0.0")
            #expect(try bench.value(evse, .variable(variable), type: "Target") == "0.0")
            _ = try bench.set(evse, .variable(variable), to: "-0", type: "MaxSet")
            #expect(try bench.value(evse, .variable(variable), type: "MaxSet") == "0.0")
        }
        #expect(try bench.report("FullInventory").allSatisfy { !"\($0)".contains("-0.0") })
    }

    @Test func `the operator's greatest power holds against every set-point`() throws {
        var bench = try Bench.charging(setpoint: 8_000)
        let evse = JSONValue.component("EVSE", evse: 1)
        #expect(try bench.value(evse, .variable("Power"), type: "MaxSet") == "11000.0")
        #expect(
            try bench.set(evse, .variable("Power"), to: "3000", type: "MaxSet")?["attributeStatus"] == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 3_000)
        _ = try bench.set(evse, .variable("DischargePower"), to: "2000", type: "MaxSet")
        _ = try bench.update(1, setpoint: -9_000)
        try bench.run(seconds: 10)
        #expect(bench.measured.power == -2_000)
        #expect(
            try bench.set(evse, .variable("Power"), to: "-1", type: "MaxSet")?["attributeStatusInfo"]?["reasonCode"]
                == "ValueTooLow")
        for (variable, watts) in [("Power", "11001"), ("DischargePower", "99999")] {
            let refused = try bench.set(evse, .variable(variable), to: watts, type: "MaxSet")
            #expect(refused?["attributeStatus"] == "Rejected")
            #expect(refused?["attributeStatusInfo"]?["reasonCode"] == "ValueTooHigh")
        }
        #expect(try bench.value(evse, .variable("Power"), type: "MaxSet") == "3000.0")
    }

    @Test func `a vehicle's needs are told within the operator's greatest power`() throws {
        var bench = try Bench.booted()
        let evse = JSONValue.component("EVSE", evse: 1)
        _ = try bench.set(evse, .variable("Power"), to: "3000", type: "MaxSet")
        _ = try bench.set(evse, .variable("DischargePower"), to: "2000", type: "MaxSet")
        try bench.plugIn()
        try bench.run(seconds: 10)
        let needs = try #require(bench.csms.calls(of: "NotifyEVChargingNeeds").last?["chargingNeeds"])
        #expect(needs["v2xChargingParameters"]?["maxChargePower"] == 3_000)
        #expect(needs["v2xChargingParameters"]?["maxDischargePower"] == 2_000)
    }
}
