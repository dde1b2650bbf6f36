// OCPP 2.1, R01 to R03: what DER controls do to the power between a car and a grid that moves.

import ChargingStation
import ISO15118
import JSON
import Quantities
import Testing

extension Bench {
    fileprivate mutating func setCurve(
        _ type: String, _ unit: String, _ points: [(Double, Double)], more: [JSONValue.Member] = []
    ) throws {
        let data = JSONValue.array(points.map { ["x": .number($0.0), "y": .number($0.1)] })
        let curve = JSONValue.object(
            [.init("priority", 1), .init("yUnit", .string(unit)), .init("curveData", data)] + more)
        try #require(try setDER("\(type)-1", type, "curve", curve)?.status == "Accepted")
    }
}

@Suite struct DERTripTests {
    private static let enterService: JSONValue = [
        "priority": 0, "highVoltage": 106, "lowVoltage": 92, "highFreq": 50.1, "lowFreq": 49.8, "delay": 20,
        "rampRate": 10,
    ]

    @Test func `a voltage that stays low trips the inverter, and it enters service when the grid is good for long`()
        throws
    {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve("LVMustTrip", "Not_Applicable", [(50, 0.2), (88, 2)])
        #expect(try bench.setDER("enter", "EnterService", "enterService", Self.enterService)?.status == "Accepted")
        // 88 % may last for two seconds.
        try bench.connect(SimulatedGrid(voltage: 202.4))
        try bench.run(seconds: 1.9)
        #expect(bench.measured.power == -8_000)
        try bench.connect(SimulatedGrid(voltage: 230))
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -8_000, "it rode through")
        #expect(bench.alarms.isEmpty)
        // 50 % may not last for more than 200 ms.
        try bench.connect(SimulatedGrid(voltage: 115))
        try bench.run(seconds: 0.19)
        #expect(bench.measured.power == -8_000)
        try bench.run(seconds: 0.02)
        #expect(bench.measured.power == 0, "without a ramp")
        #expect(bench.measured.contactorsClosed, "the session goes on")
        try bench.run(seconds: 1)
        #expect(bench.alarms == ["LVMustTrip UnderVoltage"])
        // 90 % is beyond the curve, but not good enough to enter service.
        try bench.connect(SimulatedGrid(voltage: 207))
        try bench.run(seconds: 60)
        #expect(bench.measured.power == 0)
        try bench.connect(SimulatedGrid(voltage: 230))
        try bench.run(seconds: 19)
        #expect(bench.measured.power == 0)
        // 10 s to the rated 11 kW.
        try bench.run(seconds: 5)
        #expect(bench.measured.power < -3_000 && bench.measured.power > -6_000)
        try bench.run(seconds: 6)
        #expect(bench.measured.power == -8_000)
        #expect(bench.alarms == ["LVMustTrip UnderVoltage", "LVMustTrip UnderVoltage is over"])
    }

    @Test func `momentary cessation ends with the sag`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve("LVMomCess", "Not_Applicable", [(60, 0)])
        try bench.connect(SimulatedGrid(voltage: 120))
        #expect(bench.measured.power == 0, "in the same turn")
        try bench.run(seconds: 1)
        try bench.connect(SimulatedGrid(voltage: 230))
        try bench.run(seconds: 1)
        #expect(bench.measured.power == -8_000)
        #expect(bench.alarms == ["LVMomCess UnderVoltage", "LVMomCess UnderVoltage is over"])
    }

    @Test func `cessation may keep reactive power, and ends with its hysteresis`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve(
            "LVMomCess", "Not_Applicable", [(60, 0)],
            more: [
                .init("hysteresis", ["hysteresisLow": 90, "hysteresisDelay": 5, "hysteresisGradient": 20]),
                .init("voltageParams", ["powerDuringCessation": "Reactive"]),
            ])
        let fixed: JSONValue = ["priority": 0, "setpoint": -50, "unit": "PctMaxVar"]
        _ = try bench.setDER("fixed", "FixedVar", "fixedVar", fixed)
        try bench.connect(SimulatedGrid(voltage: 120))
        try bench.run(seconds: 1)
        #expect(bench.measured.power == 0)
        #expect(abs(bench.measured.reactivePower.value - 2_420) < 1)
        // Above the curve, but not above the hysteresis.
        try bench.connect(SimulatedGrid(voltage: 180))
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 0)
        try bench.connect(SimulatedGrid())
        try bench.run(seconds: 4.9)
        #expect(bench.measured.power == 0)
        // 20 % of 11 kW a second.
        try bench.run(seconds: 2)
        #expect(bench.measured.power < -3_000 && bench.measured.power > -5_000)
        try bench.run(seconds: 4)
        #expect(bench.measured.power == -8_000)
    }

    @Test func `an alarm that nobody heard is told after the reconnection`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve("LFMustTrip", "Not_Applicable", [(47.5, 0.1)])
        try bench.loseCSMS()
        try bench.connect(SimulatedGrid(frequency: 47))
        try bench.run(seconds: 1)
        #expect(bench.measured.power == 0, "it needs no central system to trip")
        #expect(bench.alarms.isEmpty)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(bench.alarms == ["LFMustTrip UnderFrequency"])
    }

    @Test func `a high frequency trips after its time`() throws {
        var bench = try Bench.charging(setpoint: 6_000)
        try bench.setCurve("HFMustTrip", "Not_Applicable", [(51.5, 0.5)])
        try bench.connect(SimulatedGrid(frequency: 51.6))
        try bench.run(seconds: 1)
        #expect(bench.measured.power == 0)
        #expect(bench.alarms == ["HFMustTrip OverFrequency"])
        // Without EnterService a minute of a good grid.
        try bench.connect(SimulatedGrid())
        try bench.run(seconds: 59)
        #expect(bench.measured.power == 0)
        try bench.run(seconds: 3)
        #expect(bench.measured.power == 6_000)
    }

    @Test func `where it may trip it rides through, and says so`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve("HVMayTrip", "Not_Applicable", [(110, 1)])
        try bench.connect(SimulatedGrid(voltage: 255))
        try bench.run(seconds: 5)
        try bench.connect(SimulatedGrid())
        try bench.run(seconds: 1)
        #expect(bench.measured.power == -8_000)
        #expect(bench.alarms == ["HVMayTrip OverVoltage", "HVMayTrip OverVoltage is over"])
    }

    @Test func `too much discharging for too long trips`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve("PowerMonitoringMustTrip", "Not_Applicable", [(70, 2)])
        try bench.run(seconds: 3)
        #expect(bench.measured.power == 0)
        #expect(bench.alarms == ["PowerMonitoringMustTrip -"])
    }

    @Test func `a voltage that is high on average over ten minutes trips`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        let parameters: JSONValue = ["hv10MinMeanValue": 110, "hv10MinMeanTripDelay": 3]
        try bench.setCurve(
            "HVMustTrip", "Not_Applicable", [(120, 0.16)], more: [.init("voltageParams", parameters)])
        try bench.connect(SimulatedGrid(voltage: 254))
        try bench.run(seconds: 590)
        #expect(bench.measured.power < 0)
        try bench.run(seconds: 60)
        #expect(bench.measured.power == 0)
        #expect(bench.alarms == ["HVMustTrip OverVoltage"])
    }
}

@Suite struct DERFunctionTests {
    @Test func `droop moves power around its set-point with the frequency`() throws {
        var bench = try Bench.charging(setpoint: -4_000)
        let droop: JSONValue = [
            "priority": 0, "overFreq": 50.2, "underFreq": 49.8, "overDroop": 0.05, "underDroop": 0.05,
            "responseTime": 0,
        ]
        #expect(try bench.setDER("droop", "FreqDroop", "freqDroop", droop)?.status == "Accepted")
        #expect(bench.target == -4_000)
        // 0.25 Hz of 50 Hz by 5 %: a tenth of 11 kW.
        try bench.connect(SimulatedGrid(frequency: 50.45))
        #expect(bench.target.map { abs($0.value + 2_900) < 1e-3 } == true)
        try bench.connect(SimulatedGrid(frequency: 49.55))
        #expect(bench.target.map { abs($0.value + 5_100) < 1e-3 } == true)
    }

    @Test func `a response takes its open loop time to nine tenths`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve(
            "VoltWatt", "PctMaxW", [(106, 100), (110, 0)], more: [.init("responseTime", 10)])
        try bench.run(seconds: 1)
        try bench.connect(SimulatedGrid(voltage: 253))
        try bench.run(seconds: 10)
        // From 100 % to about 10 % of 11 kW.
        #expect(bench.measured.power < -900 && bench.measured.power > -1_400)
        try bench.run(seconds: 40)
        #expect(abs(bench.measured.power.value) < 20)
    }

    @Test func `power over frequency bounds discharging, and orders charging below zero`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        try bench.setCurve("FreqWatt", "PctMaxW", [(50.2, 100), (51.2, -50)])
        try bench.connect(SimulatedGrid(frequency: 50.7))
        #expect(bench.target.map { abs($0.value + 2_750) < 1e-3 } == true)
        try bench.connect(SimulatedGrid(frequency: 51.2))
        #expect(bench.target == 5_500)
    }

    @Test func `gradients bound every change of power`() throws {
        var bench = try Bench.charging(setpoint: -8_000)
        let gradient: JSONValue = ["priority": 0, "gradient": 10, "softGradient": 0]
        #expect(try bench.setDER("slow", "Gradients", "gradient", gradient)?.status == "Accepted")
        _ = try bench.update(1, setpoint: 3_000)
        try bench.run(seconds: 5)
        // 1.1 kW a second.
        #expect(abs(bench.measured.power.value + 2_500) < 250)
        try bench.run(seconds: 6)
        #expect(bench.measured.power == 3_000)
    }

    @Test func `reactive power follows voltage, power factor and set-point`() throws {
        var bench = try Bench.charging(setpoint: -4_000)
        try bench.setCurve("VoltVar", "PctMaxVar", [(92, 100), (98, 0), (102, 0), (108, -100)])
        #expect(bench.measured.reactivePower == 0)
        try bench.connect(SimulatedGrid(voltage: 230 * 1.05))
        // Half of 44 % of 11 kVA is absorbed.
        #expect(abs(bench.measured.reactivePower.value - 2_420) < 1)
        try bench.connect(SimulatedGrid(voltage: 230 * 0.9))
        #expect(abs(bench.measured.reactivePower.value + 4_840) < 1)
        let fixed: JSONValue = ["priority": 0, "setpoint": 25, "unit": "PctMaxVar"]
        _ = try bench.setDER("fixed", "FixedVar", "fixedVar", fixed)
        #expect(abs(bench.measured.reactivePower.value + 1_210) < 1, "the lower number wins among modes")
        _ = try bench.call("ClearDERControl", ["isDefault": true])
        #expect(bench.measured.reactivePower == 0)
        let factor: JSONValue = ["priority": 0, "displacement": 0.95, "excitation": true]
        _ = try bench.setDER("pf", "FixedPFInject", "fixedPFInject", factor)
        #expect(abs(bench.measured.reactivePower.value - 1_314.7) < 1)
    }

    @Test func `in AC the vehicle's inverter is asked for the reactive power`() throws {
        var bench = try Bench.bidirectional(.ac(), [.acBPT, .ac])
        _ = try bench.setDynamicProfile(id: 1, setpoint: 5_000)
        let fixed: JSONValue = ["priority": 0, "setpoint": -50, "unit": "PctMaxVar"]
        #expect(try bench.setDER("fixed", "FixedVar", "fixedVar", fixed)?.status == "Accepted")
        try bench.run(seconds: 3)
        let asked = try #require(bench.car?.support.reactivePower)
        let total = asked.l1.value + (asked.l2?.value ?? 0) + (asked.l3?.value ?? 0)
        #expect(abs(total - 11_040 * 0.44 / 2) < 10, "it absorbs")
    }
}
