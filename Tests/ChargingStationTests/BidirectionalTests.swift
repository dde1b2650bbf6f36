// OCPP 2.1, chapter Q: a car with a real EVCC under the operation modes of bidirectional power transfer.

import ChargingStation
import ISO15118
import JSON
import OCPP
import Quantities
import Testing

extension Bench {
    /// A car that may discharge, in its loop.
    static func bidirectional(
        _ ratings: StageRatings = .dc(power: 11_000), _ services: [EnergyService] = [.dcBPT, .dc]
    ) throws -> Bench {
        var bench = try Bench.booted(ratings)
        try bench.plugIn(services)
        try bench.run(seconds: 20)
        try #require(bench.measured.contactorsClosed)
        return bench
    }

    /// An Absolute TxProfile of one period from now on.
    mutating func follow(
        _ period: JSONValue, id: Int64 = 1, purpose: String = "TxProfile", more: [JSONValue.Member] = []
    ) throws -> ScriptedCSMS.Answer? {
        var profile: [JSONValue.Member] = [
            .init("id", .integer(id)), .init("stackLevel", 1), .init("chargingProfilePurpose", .string(purpose)),
            .init("chargingProfileKind", "Absolute"),
            .init(
                "chargingSchedule",
                [
                    [
                        "id": .integer(id), "chargingRateUnit": "W",
                        "startSchedule": .string(UTCTime.text(nanoseconds: now.utcNanoseconds)),
                        "chargingSchedulePeriod": [period],
                    ]
                ]),
        ]
        if purpose == "TxProfile" { profile.append(.init("transactionId", .string(transactionID))) }
        return try call("SetChargingProfile", ["evseId": 1, "chargingProfile": .object(profile + more)])
    }

    /// The last target that the session was told.
    var target: Watts? {
        notes.reversed().lazy.compactMap { if case .target(_, let watts) = $0 { watts } else { nil } }.first
    }
}

private let localFrequency: JSONValue = [
    "startPeriod": 0, "operationMode": "LocalFrequency", "v2xBaseline": 1_000,
    "v2xFreqWattCurve": [
        ["frequency": 49.8, "power": -8_000], ["frequency": 50, "power": 0], ["frequency": 50.2, "power": 8_000],
    ],
    "v2xSignalWattCurve": [["signal": -100, "power": -4_000], ["signal": 100, "power": 4_000]],
]

@Suite struct LocalFrequencyTests {
    @Test func `a falling frequency discharges the car within the same turn`() throws {
        var bench = try Bench.bidirectional()
        #expect(try bench.follow(localFrequency)?.status == "Accepted")
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 1_000)
        try bench.connect(SimulatedGrid(frequency: 49.9))
        #expect(bench.target.map { abs($0.value + 3_000) < 1e-6 } == true, "no time has passed")
        try bench.run(seconds: 1)
        #expect(abs(bench.measured.power.value + 3_000) < 1e-6)
        try bench.connect(SimulatedGrid(frequency: 49))
        try bench.run(seconds: 1)
        #expect(bench.measured.power == -7_000, "the curve is level beyond its ends")
        let modes = bench.events.compactMap { $0["transactionInfo"]?["operationMode"]?.string }
        #expect(modes.last == "LocalFrequency")
        #expect(bench.events.contains { $0["triggerReason"] == "OperationModeChanged" })
    }

    @Test func `a change below LocalFrequencyUpdateThreshold moves nothing`() throws {
        var bench = try Bench.bidirectional()
        let controller = JSONValue.component("V2XChargingCtrlr", evse: 1)
        let answer = try bench.set(controller, .variable("LocalFrequencyUpdateThreshold"), to: "20")
        #expect(answer?["attributeStatus"] == "Accepted")
        _ = try bench.follow(localFrequency)
        try bench.run(seconds: 1)
        try bench.connect(SimulatedGrid(frequency: 50.01))
        #expect(bench.target == 1_000)
        try bench.connect(SimulatedGrid(frequency: 50.02))
        #expect(bench.target.map { abs($0.value - 1_800) < 1e-6 } == true)
    }

    @Test func `a meter that went silent leaves the baseline`() throws {
        var bench = try Bench.bidirectional()
        _ = try bench.follow(localFrequency)
        try bench.connect(SimulatedGrid(frequency: 49.9))
        try bench.run(seconds: 2)
        try bench.connect(nil)
        try bench.run(seconds: 7)
        #expect(abs(bench.measured.power.value + 3_000) < 1e-6)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 1_000)
    }

    @Test func `an aFRR signal adds what its curve gives, now or at its time`() throws {
        var bench = try Bench.bidirectional()
        _ = try bench.follow(localFrequency)
        try bench.run(seconds: 1)
        let text = UTCTime.text(nanoseconds: bench.now.utcNanoseconds)
        #expect(try bench.call("AFRRSignal", ["timestamp": .string(text), "signal": 50])?.status == "Accepted")
        #expect(bench.target == 3_000)
        let later = UTCTime.text(nanoseconds: (bench.now + .seconds(10)).utcNanoseconds)
        #expect(try bench.call("AFRRSignal", ["timestamp": .string(later), "signal": -75])?.status == "Accepted")
        try bench.run(seconds: 9)
        #expect(bench.measured.power == 3_000)
        try bench.run(seconds: 3)
        #expect(bench.measured.power == -2_000)
    }

    @Test func `an aFRR signal without a curve for it is refused`() throws {
        var bench = try Bench.charging(setpoint: 2_000)
        let text = UTCTime.text(nanoseconds: bench.now.utcNanoseconds)
        let answer = try bench.call("AFRRSignal", ["timestamp": .string(text), "signal": 50])
        #expect(answer?.status == "Rejected")
        #expect(answer?.payload?["statusInfo"]?["reasonCode"] == "NoSignalWattCurve")
        #expect(bench.target == 2_000)
    }

    @Test func `signals to come are bounded`() throws {
        var bench = try Bench.bidirectional()
        _ = try bench.follow(localFrequency)
        var answers: [String?] = []
        for second in 1...40 {
            let time = UTCTime.text(nanoseconds: (bench.now + .seconds(second)).utcNanoseconds)
            answers.append(try bench.call("AFRRSignal", ["timestamp": .string(time), "signal": 1])?.status)
        }
        #expect(answers.filter { $0 == "Accepted" }.count == 32)
        #expect(answers.last == "Rejected")
    }

    @Test func `limits and short curves are no part of LocalFrequency`() throws {
        var bench = try Bench.bidirectional()
        let curve: JSONValue = [["frequency": 49, "power": -1], ["frequency": 51, "power": 1]]
        let cases: [(JSONValue, String)] = [
            (
                [
                    "startPeriod": 0, "operationMode": "LocalFrequency", "v2xBaseline": 0, "limit": 5_000,
                    "v2xFreqWattCurve": curve,
                ], "InvalidSchedule"
            ),
            (
                ["startPeriod": 0, "operationMode": "LocalFrequency", "v2xFreqWattCurve": curve], "NoFreqWattCurve"
            ),
            (
                [
                    "startPeriod": 0, "operationMode": "LocalFrequency", "v2xBaseline": 0, "v2xFreqWattCurve": curve,
                    "v2xSignalWattCurve": [["signal": 1, "power": 1]],
                ], "NoSignalWattCurve"
            ),
        ]
        for (period, reason) in cases {
            let answer = try bench.follow(period)
            #expect(answer?.status == "Rejected")
            #expect(answer?.payload?["statusInfo"]?["reasonCode"]?.string == reason)
        }
    }
}

@Suite struct LocalLoadBalancingTests {
    @Test func `the connection is kept between its thresholds`() throws {
        var bench = try Bench.bidirectional()
        let controller = JSONValue.component("V2XChargingCtrlr", evse: 1)
        for (instance, value) in [
            ("UpperThreshold", "8000"), ("LowerThreshold", "-2000"), ("UpperOffset", "-500"), ("LowerOffset", "0"),
        ] {
            let answer = try bench.set(controller, .variable("LocalLoadBalancing", instance: instance), to: value)
            #expect(answer?["attributeStatus"] == "Accepted")
        }
        _ = try bench.follow(["startPeriod": 0, "operationMode": "LocalLoadBalancing"])
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 0, "nothing is to be balanced")
        // More than 8 kW is brought to 7.5 kW.
        try bench.connect(SimulatedGrid(otherLoad: 12_000))
        #expect(bench.target == -4_500, "in the same turn")
        try bench.run(seconds: 3)
        #expect(abs(bench.measured.power.value + 4_500) < 1)
        // Between the thresholds the car stays where it is.
        try bench.connect(SimulatedGrid(otherLoad: 9_000))
        try bench.run(seconds: 3)
        #expect(abs(bench.measured.power.value + 4_500) < 1)
        // The sun comes out: what is given to the grid ends at 2 kW.
        try bench.connect(SimulatedGrid(otherLoad: -6_000))
        try bench.run(seconds: 3)
        #expect(abs(bench.measured.power.value - 4_000) < 1)
    }
}

@Suite struct OperationModeTests {
    @Test func `Idle neither charges nor discharges`() throws {
        var bench = try Bench.bidirectional()
        #expect(try bench.follow(["startPeriod": 0, "operationMode": "Idle"])?.status == "Accepted")
        try bench.run(seconds: 3)
        #expect(bench.measured.power == 0)
        #expect(bench.measured.contactorsClosed)
        let info = bench.events.last?["transactionInfo"]
        #expect(info?["operationMode"] == "Idle")
        #expect(info?["chargingState"] == "SuspendedEVSE")
    }

    @Test func `the power electronics sleep while a period says so, and wake for the next one`() throws {
        var bench = try Bench.bidirectional()
        #expect(
            try bench.value(.component("SmartChargingCtrlr"), .variable("SupportsFeature", instance: "EvseSleep"))
                == "true")
        let periods: JSONValue = [
            ["startPeriod": 0, "operationMode": "Idle", "evseSleep": true],
            ["startPeriod": 60, "operationMode": "CentralSetpoint", "setpoint": -4_000],
        ]
        let start = UTCTime.text(nanoseconds: bench.now.utcNanoseconds)
        let answer = try bench.call(
            "SetChargingProfile",
            [
                "evseId": 1,
                "chargingProfile": [
                    "id": 3, "stackLevel": 1, "chargingProfilePurpose": "TxProfile",
                    "chargingProfileKind": "Absolute", "transactionId": .string(bench.transactionID),
                    "chargingSchedule": [
                        [
                            "id": 1, "chargingRateUnit": "W", "startSchedule": .string(start),
                            "chargingSchedulePeriod": periods,
                        ]
                    ],
                ],
            ])
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 0 && bench.measured.contactorsClosed)
        #expect(bench.station.evses[0].stage.isAsleep)
        try bench.run(seconds: 55.5)
        #expect(!bench.station.evses[0].stage.isAsleep)
        #expect(bench.measured.power == 0, "waking takes a moment")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -4_000)
    }

    @Test func `electronics that sleep are awake for the next vehicle`() throws {
        var bench = try Bench.bidirectional()
        let sleep: JSONValue = ["startPeriod": 0, "operationMode": "Idle", "evseSleep": true]
        #expect(try bench.follow(sleep, id: 2)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.station.evses[0].stage.isAsleep)
        _ = try bench.stopTransaction()
        try bench.run(seconds: 10)
        #expect(!bench.station.evses[0].stage.isAsleep)
        try bench.unplug()
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power > 0)
    }

    @Test func `CentralFrequency follows each set-point of the central system`() throws {
        var bench = try Bench.bidirectional()
        let period: JSONValue = ["startPeriod": 0, "operationMode": "CentralFrequency", "setpoint": -3_000]
        _ = try bench.follow(period)
        try bench.run(seconds: 2)
        #expect(bench.measured.power == -3_000)
        #expect(bench.events.last?["transactionInfo"]?["operationMode"] == "CentralFrequency")
    }

    @Test func `an energy manager's set-point moves the car within its profile`() throws {
        var bench = try Bench.bidirectional()
        let period: JSONValue = [
            "startPeriod": 0, "operationMode": "ExternalSetpoint", "limit": 6_000, "dischargeLimit": -2_000,
        ]
        #expect(try bench.follow(period)?.status == "Accepted")
        try bench.run(seconds: 1)
        #expect(bench.target == 0, "nobody has asked for anything yet")
        let key = ExternalLimit.Key(evse: 1, source: .energyManager)
        try bench.tell(.externalLimit(ExternalLimit(key, setpoint: -5_000)))
        #expect(bench.target == -2_000)
        try bench.tell(.externalLimit(ExternalLimit(key, setpoint: 4_000)))
        #expect(bench.target == 4_000)
    }

    @Test func `external limits bound a car that charges`() throws {
        var bench = try Bench.bidirectional()
        _ = try bench.follow(["startPeriod": 0, "operationMode": "ExternalLimits"])
        let key = ExternalLimit.Key(evse: 1, source: .energyManager)
        try bench.tell(.externalLimit(ExternalLimit(key, limit: 3_000, dischargeLimit: 0)))
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 3_000)
        #expect(bench.events.last?["transactionInfo"]?["operationMode"] == "ExternalLimits")
    }

    @Test func `an AC car's inverter follows the frequency, too`() throws {
        var bench = try Bench.bidirectional(.ac(), [.acBPT, .ac])
        #expect(try bench.follow(localFrequency)?.status == "Accepted")
        try bench.connect(SimulatedGrid(frequency: 49.9))
        #expect(bench.target.map { abs($0.value + 3_000) < 1e-6 } == true)
        try bench.run(seconds: 2)
        #expect(abs(bench.measured.power.value + 3_000) < 1)
    }
}

@Suite struct V2XAuthorizationTests {
    @Test func `charging comes first where the central system has not decided on discharging`() throws {
        var bench = try Bench.booted()
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Accepted"]]
        try bench.plugIn()
        try bench.run(seconds: 20)
        let first = try #require(bench.csms.calls(of: "NotifyEVChargingNeeds").last?["chargingNeeds"])
        #expect(first["requestedEnergyTransfer"] == "DC")
        #expect(first["availableEnergyTransfer"]?.array?.contains("DC_BPT") == true)
        #expect(try bench.setDynamicProfile(id: 1, setpoint: -4_000)?.status == "Accepted")
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 0, "nothing may leave the car")
        let allow: JSONValue = [
            "transactionId": .string(bench.transactionID), "allowedEnergyTransfer": ["DC", "DC_BPT"],
        ]
        #expect(try bench.call("NotifyAllowedEnergyTransfer", allow)?.status == "Accepted")
        try bench.run(seconds: 2)
        let then = bench.csms.calls(of: "NotifyEVChargingNeeds").last?["chargingNeeds"]
        #expect(then?["requestedEnergyTransfer"] == "DC_BPT")
        #expect(bench.measured.power == -4_000)
        let revoke: JSONValue = ["transactionId": .string(bench.transactionID), "allowedEnergyTransfer": ["DC"]]
        _ = try bench.call("NotifyAllowedEnergyTransfer", revoke)
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 0)
    }

    @Test func `a car that chose to charge only is asked to choose again`() throws {
        var bench = try Bench.booted()
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Accepted"]]
        try bench.plugIn([.dc, .dcBPT])
        try bench.run(seconds: 20)
        func choices() -> Int { bench.notes.filter { if case .serviceSelected = $0 { true } else { false } }.count }
        #expect(choices() == 1)
        let allow: JSONValue = [
            "transactionId": .string(bench.transactionID), "allowedEnergyTransfer": ["DC", "DC_BPT"],
        ]
        #expect(try bench.call("NotifyAllowedEnergyTransfer", allow)?.status == "Accepted")
        try bench.run(seconds: 20)
        #expect(choices() == 2)
        #expect(bench.measured.contactorsClosed)
        let unknown: JSONValue = ["transactionId": "none", "allowedEnergyTransfer": ["DC_BPT"]]
        #expect(try bench.call("NotifyAllowedEnergyTransfer", unknown)?.status == "Rejected")
    }

    @Test func `the central system learns the name of the vehicle with the token`() throws {
        var bench = try Bench.booted { $0.token = nil }
        try bench.plugIn()
        try bench.run(seconds: 5)
        try bench.tell(.presented(evse: 1, Station.Token("card")))
        try bench.run(seconds: 10)
        let names: [JSONValue] = [["additionalIdToken": "WEBBTEST0001", "type": "EVCCID"]]
        #expect(bench.csms.calls(of: "Authorize").first?["idToken"]?["additionalInfo"]?.array == names)
        let told = bench.events.first { $0["idToken"] != nil }
        #expect(told?["idToken"]?["additionalInfo"]?.array == names)
    }
}

@Suite struct OfflineV2XTests {
    @Test func `a station offline for longer than its profile lets it stops discharging, and resumes`() throws {
        var bench = try Bench.bidirectional()
        let standby: JSONValue = ["startPeriod": 0, "limit": 2_000]
        #expect(try bench.follow(standby, id: 9, purpose: "TxDefaultProfile")?.status == "Accepted")
        let period: JSONValue = ["startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": -5_000]
        let answer = try bench.follow(period, more: [.init("maxOfflineDuration", 30)])
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 2)
        #expect(bench.measured.power == -5_000)
        try bench.loseCSMS()
        let lost = bench.now
        try bench.run(until: lost + .seconds(29))
        #expect(bench.measured.power == -5_000)
        try bench.run(until: lost + .seconds(32))
        #expect(bench.measured.power == 2_000)
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.measured.power == -5_000)
        #expect(
            bench.events.contains { $0["offline"] == true && $0["transactionInfo"]?["operationMode"] == "ChargingOnly" }
        )
    }

    @Test func `without a central system nobody discharges a car that starts`() throws {
        var bench = try Bench.booted()
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 40)
        #expect(bench.measured.power > 0)
        try bench.connect(SimulatedGrid(frequency: 49))
        try bench.run(seconds: 2)
        #expect(bench.measured.power > 0)
        #expect(bench.measured.exported == 0)
    }
}

@Suite struct V2XModelTests {
    @Test func `modes are claimed with the instruments that they need`() throws {
        var bench = try Bench.booted()
        let controller = JSONValue.component("V2XChargingCtrlr", evse: 1)
        let modes = try bench.value(controller, .variable("SupportedOperationModes"))
        #expect(modes?.split(separator: ",").count == 8)
        var blind = Station(
            StationConfiguration(id: "EBB-2", evses: [EVSEConfiguration(ratings: .dc(), evseID: "DE*EBB*E1")], seed: 1))
        #expect(!blind.watchesGrid)
        var effects: [Station.Effect] = []
        blind.handle(
            .gridMeasured(GridMeasurement(frequency: .nan, power: Watts(.infinity))), at: Bench.start, into: &effects)
        #expect(effects.isEmpty)
    }
}
