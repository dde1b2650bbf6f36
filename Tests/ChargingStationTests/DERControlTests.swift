// OCPP 2.1, R04 and R05: DER controls set, superseded, started, reported, cleared and kept.

import ChargingStation
import ISO15118
import JSON
import Quantities
import Testing

extension Bench {
    /// `field`: the member that carries the setting.
    mutating func setDER(
        _ id: String, _ type: String, isDefault: Bool = true, _ field: String, _ setting: JSONValue
    ) throws -> ScriptedCSMS.Answer? {
        try call(
            "SetDERControl",
            .object([
                .init("isDefault", .bool(isDefault)), .init("controlId", .string(id)),
                .init("controlType", .string(type)), .init(field, setting),
            ]))
    }

    func time(_ seconds: Int64) -> JSONValue {
        .string(UTCTime.text(nanoseconds: (now + .seconds(seconds)).utcNanoseconds))
    }

    /// A limit of discharging.
    mutating func limitDischarge(
        _ id: String, to percent: Int64, priority: Int64, from start: Int64? = nil, for duration: Int64? = nil
    ) throws -> ScriptedCSMS.Answer? {
        var setting: [JSONValue.Member] = [
            .init("priority", .integer(priority)), .init("pctMaxDischargePower", .integer(percent)),
        ]
        if let start { setting.append(.init("startTime", time(start))) }
        if let duration { setting.append(.init("duration", .integer(duration))) }
        return try setDER(
            id, "LimitMaxDischarge", isDefault: start == nil, "limitMaxDischarge", .object(setting))
    }

    var startStops: [String] {
        csms.calls(of: "NotifyDERStartStop").map {
            "\($0["controlId"]?.string ?? "") \($0["started"] == true ? "starts" : "stops")"
                + ($0["supersededIds"]?.array.map { " over \($0.compactMap(\.string).joined(separator: " "))" } ?? "")
        }
    }

    var alarms: [String] {
        csms.calls(of: "NotifyDERAlarm").map {
            "\($0["controlType"]?.string ?? "") \($0["gridEventFault"]?.string ?? "-")"
                + ($0["alarmEnded"] == true ? " is over" : "")
        }
    }
}

@Suite struct DERControlTests {
    @Test func `a limit of discharging acts in the same turn, and its end as well`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        #expect(try bench.limitDischarge("half", to: 50, priority: 3)?.status == "Accepted")
        #expect(bench.target == -5_500)
        try bench.run(seconds: 2)
        #expect(bench.measured.power == -5_500)
        let clear: JSONValue = ["isDefault": true, "controlId": "half"]
        #expect(try bench.call("ClearDERControl", clear)?.status == "Accepted")
        #expect(try bench.call("ClearDERControl", clear)?.status == "NotFound")
        try bench.run(seconds: 2)
        #expect(bench.measured.power == -8_000)
    }

    @Test func `the lowest priority number wins, and the ids that lose are told`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        #expect(try bench.limitDischarge("low", to: 50, priority: 5)?.payload?["supersededIds"] == nil)
        let high = try bench.limitDischarge("high", to: 20, priority: 1)
        #expect(high?.payload?["supersededIds"]?.array == ["low"])
        #expect(bench.target == -2_200)
        let weak = try bench.limitDischarge("weak", to: 80, priority: 9)
        #expect(weak?.status == "Accepted")
        #expect(weak?.payload?["supersededIds"]?.array == ["weak"])
        #expect(bench.target == -2_200)
        _ = try bench.call("ClearDERControl", ["isDefault": true, "controlId": "high"])
        #expect(bench.target == -5_500)
    }

    @Test func `a scheduled control goes before the default one from its start to its end`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        _ = try bench.limitDischarge("always", to: 50, priority: 0)
        #expect(try bench.limitDischarge("soon", to: 25, priority: 7, from: 10, for: 20)?.status == "Accepted")
        let over = try bench.limitDischarge("sooner", to: 10, priority: 2, from: 15, for: 5)
        #expect(over?.payload?["supersededIds"]?.array == ["soon"])
        try bench.run(seconds: 9)
        #expect(bench.measured.power == -5_500)
        #expect(bench.startStops.isEmpty)
        try bench.run(seconds: 3)
        #expect(bench.measured.power == -2_750)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -1_100)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -2_750)
        try bench.run(seconds: 10)
        #expect(bench.measured.power == -5_500)
        #expect(
            bench.startStops == [
                "soon starts", "sooner starts over soon", "sooner stops", "soon starts", "soon stops",
            ])
    }

    @Test func `a running control that is set anew for later ends now`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        _ = try bench.limitDischarge("a", to: 50, priority: 1, from: 0, for: 100)
        #expect(bench.target == -5_500)
        _ = try bench.limitDischarge("a", to: 50, priority: 1, from: 20, for: 100)
        #expect(bench.target == -8_000)
        try bench.run(seconds: 22)
        #expect(bench.target == -5_500)
        #expect(bench.startStops == ["a starts", "a stops", "a starts"])
        _ = try bench.call("ClearDERControl", ["isDefault": false])
        try bench.run(seconds: 1)
        #expect(bench.startStops.last == "a stops")
        #expect(bench.target == -8_000)
    }

    @Test func `requests that break the rules are refused`() throws {
        var bench = try Bench.booted()
        let point: JSONValue = [["x": 110, "y": 1]]
        func curve(_ unit: String, _ points: JSONValue, _ more: [JSONValue.Member] = []) -> JSONValue {
            .object([.init("priority", 1), .init("yUnit", .string(unit)), .init("curveData", points)] + more)
        }
        let falling: JSONValue = [["x": 110, "y": 1], ["x": 100, "y": 2]]
        let function: JSONValue = [["x": 95, "y": 40], ["x": 105, "y": -40]]
        let cases: [(String, Bool, String, JSONValue, String)] = [
            ("HVMustTrip", true, "curve", curve("PctMaxW", point), "InvalidValue"),
            ("HVMustTrip", true, "curve", curve("Not_Applicable", falling), "InvalidValue"),
            ("HVMustTrip", true, "curve", curve("Not_Applicable", [["x": 110, "y": -1]]), "InvalidValue"),
            ("VoltVar", true, "curve", curve("PctMaxW", function), "InvalidValue"),
            ("VoltVar", true, "curve", curve("PctMaxVar", [["x": 1, "y": 400], ["x": 2, "y": 1]]), "InvalidValue"),
            ("VoltVar", true, "curve", curve("PctMaxVar", function, [.init("duration", 5)]), "InvalidValue"),
            ("VoltVar", false, "curve", curve("PctMaxVar", function), "MissingParam"),
            ("WattPF", true, "curve", curve("Not_Applicable", [["x": 0, "y": 2], ["x": 1, "y": 1]]), "InvalidValue"),
            (
                "Gradients", false, "gradient", ["priority": 0, "gradient": 1, "softGradient": 1], "InvalidValue"
            ),
            ("FixedVar", true, "curve", curve("PctMaxVar", function), "InvalidValue"),
            (
                "FixedVar", true, "fixedVar", ["priority": 0, "setpoint": 130, "unit": "PctMaxVar"], "InvalidValue"
            ),
            ("LimitMaxDischarge", true, "limitMaxDischarge", ["priority": 0], "MissingParam"),
            (
                "FixedPFInject", true, "fixedPFInject", ["priority": 0, "displacement": 1.5, "excitation": true],
                "InvalidValue"
            ),
            (
                "FreqDroop", true, "freqDroop",
                [
                    "priority": 0, "overFreq": 50.2, "underFreq": 49.8, "overDroop": 0, "underDroop": 0.05,
                    "responseTime": 1,
                ], "InvalidValue"
            ),
            (
                "EnterService", true, "enterService",
                ["priority": 0, "highVoltage": 90, "lowVoltage": 110, "highFreq": 50.1, "lowFreq": 49.5], "InvalidValue"
            ),
        ]
        for (type, isDefault, field, setting, reason) in cases {
            let answer = try bench.setDER("x", type, isDefault: isDefault, field, setting)
            #expect(answer?.status == "Rejected", "\(type) \(setting)")
            #expect(answer?.payload?["statusInfo"]?["reasonCode"]?.string == reason, "\(type) \(setting)")
        }
        let past = try bench.limitDischarge("past", to: 1, priority: 1, from: -20, for: 10)
        #expect(past?.status == "Rejected")
        #expect(try bench.call("GetDERControl", ["requestId": 1])?.status == "NotFound", "nothing was kept")
    }

    @Test func `controls are reported in parts that the schema carries`() throws {
        var bench = try Bench.booted()
        for number in 0..<20 {
            let curve: JSONValue = [
                "priority": .integer(Int64(number)), "yUnit": "Not_Applicable", "curveData": [["x": 120, "y": 0.16]],
                "customData": ["vendorId": "org.ebb", "note": "kept"],
            ]
            _ = try bench.setDER("trip-\(number)", "HVMustTrip", "curve", curve)
        }
        _ = try bench.limitDischarge("limit", to: 10, priority: 0)
        bench.csms.calls = []
        #expect(try bench.call("GetDERControl", ["requestId": 4])?.status == "Accepted")
        try bench.run(seconds: 2)
        let reports = bench.csms.calls(of: "ReportDERControl")
        #expect(reports.map { $0["tbc"]?.bool } == [true, false])
        #expect(reports.allSatisfy { $0["requestId"] == 4 })
        let curves = reports.flatMap { $0["curve"]?.array ?? [] }
        #expect(curves.count == 20)
        #expect(curves.filter { $0["isSuperseded"] == false }.map { $0["id"]?.string } == ["trip-0"])
        #expect(curves.first?["curve"]?["customData"]?["note"] == "kept")
        #expect(reports.flatMap { $0["limitMaxDischarge"]?.array ?? [] }.count == 1)
        let type: JSONValue = ["requestId": 5, "isDefault": false, "controlType": "HVMustTrip"]
        #expect(try bench.call("GetDERControl", type)?.status == "NotFound")
    }

    @Test func `how many controls are kept is bounded`() throws {
        var bench = try Bench.booted()
        var answers: [String?] = []
        for number in 0..<30 {
            answers.append(try bench.limitDischarge("\(number)", to: 10, priority: 1)?.status)
        }
        #expect(answers.filter { $0 == "Accepted" }.count == 24)
        #expect(answers.last == "Rejected")
        #expect(try bench.limitDischarge("3", to: 90, priority: 1)?.status == "Accepted", "an id replaces itself")
    }

    @Test func `controls survive a restart, and a start is told once`() throws {
        var bench = try Bench.booted()
        _ = try bench.limitDischarge("default", to: 50, priority: 1)
        _ = try bench.limitDischarge("running", to: 40, priority: 1, from: 0, for: 100)
        _ = try bench.limitDischarge("later", to: 30, priority: 1, from: 200, for: 10)
        try bench.run(seconds: 5)
        #expect(bench.startStops == ["running starts"])
        var next = try bench.restarted()
        next.csms.calls = []
        _ = try next.call("GetDERControl", ["requestId": 1])
        try next.run(seconds: 2)
        let limits = next.csms.calls(of: "ReportDERControl").flatMap { $0["limitMaxDischarge"]?.array ?? [] }
        #expect(limits.map { $0["id"]?.string } == ["default", "running", "later"])
        try next.run(seconds: 110)
        #expect(next.startStops == ["running stops"])
        try next.run(seconds: 86)
        #expect(next.startStops == ["running stops", "later starts"])
    }

    @Test func `what a station stored before is garbage to it or not, but never a trap`() throws {
        var bench = Bench { $0.stored[.derControls] = Array("+{\n-[]\n\n+{\"isDefault\":true}\nxx".utf8) }
        try bench.powerUp()
        try bench.run(seconds: 1)
        #expect(try bench.call("GetDERControl", ["requestId": 1])?.status == "NotFound")
    }

    @Test func `an AC station claims what the targets of AC_BPT reach, and no trips`() throws {
        var bench = try Bench.booted(.ac())
        let modes = try bench.value(.component("ACDERCtrlr", evse: 1), .variable("ModesSupported"))
        let list = Set((modes ?? "").split(separator: ",").map(String.init))
        #expect(list.isSuperset(of: ["FreqDroop", "VoltVar", "VoltWatt", "FixedVar", "LimitMaxDischarge"]))
        #expect(list.isDisjoint(with: ["HVMustTrip", "LVMomCess", "EnterService", "PowerMonitoringMustTrip"]))
        let curve: JSONValue = ["priority": 0, "yUnit": "Not_Applicable", "curveData": [["x": 120, "y": 0.16]]]
        #expect(try bench.setDER("trip", "HVMustTrip", "curve", curve)?.status == "NotSupported")
        #expect(
            try bench.call("ClearDERControl", ["isDefault": true, "controlType": "HVMustTrip"])?.status
                == "NotSupported")
        #expect(
            try bench.get(.component("DCDERCtrlr", evse: 1), .variable("MaxW"))?["attributeStatus"]
                == "UnknownComponent"
        )
    }

    @Test func `a DC station tells its whole nameplate`() throws {
        var bench = try Bench.booted()
        let required = [
            "MaxW", "OverExcitedW", "OverExcitedPF", "UnderExcitedW", "UnderExcitedPF", "MaxVA", "MaxVar", "MaxVarNeg",
            "MaxChargeRateW", "MaxChargeRateVA", "ModesSupported", "InverterManufacturer", "InverterModel",
            "InverterSwVersion", "InverterHwVersion", "ReactiveSusceptance",
        ]
        for name in required {
            let result = try bench.get(.component("DCDERCtrlr", evse: 1), .variable(name))
            #expect(result?["attributeStatus"] == "Accepted", "\(name)")
            #expect(result?["attributeValue"]?.string?.isEmpty == false, "\(name)")
        }
        let modes = try bench.value(.component("DCDERCtrlr", evse: 1), .variable("ModesSupported"))
        #expect(modes?.split(separator: ",").count == 22)
    }
}
