// Charging profiles and what the session makes of them.

import ChargingStation
import JSON
import Quantities
import Testing

/// A profile with one schedule; times are seconds after the profile is set.
private func profile(
    id: Int64, purpose: String = "TxProfile", kind: String = "Absolute", stackLevel: Int64 = 1, transaction: String?,
    start: Moment?, periods: [JSONValue], more: [JSONValue.Member] = [], scheduleMore: [JSONValue.Member] = []
) -> JSONValue {
    var schedule: [JSONValue.Member] = [
        .init("id", .integer(id)), .init("chargingRateUnit", "W"), .init("chargingSchedulePeriod", .array(periods)),
    ]
    if let start { schedule.append(.init("startSchedule", .string(UTCTime.text(nanoseconds: start.utcNanoseconds)))) }
    var members: [JSONValue.Member] = [
        .init("id", .integer(id)), .init("stackLevel", .integer(stackLevel)),
        .init("chargingProfilePurpose", .string(purpose)), .init("chargingProfileKind", .string(kind)),
        .init("chargingSchedule", [.object(schedule + scheduleMore)]),
    ]
    if let transaction { members.append(.init("transactionId", .string(transaction))) }
    return .object(members + more)
}

private func setpoint(_ watts: Double, from second: Int64) -> JSONValue {
    ["startPeriod": .integer(second), "operationMode": "CentralSetpoint", "setpoint": .number(watts)]
}

extension Bench {
    fileprivate mutating func set(_ profile: JSONValue, evse: Int64 = 1) throws -> ScriptedCSMS.Answer? {
        try call("SetChargingProfile", ["evseId": .integer(evse), "chargingProfile": profile])
    }

    /// What every phase of the grid connection may carry.
    fileprivate mutating func limitStation(
        amperes: Int64, phases: Int64? = nil, purpose: JSONValue = "ChargingStationMaxProfile"
    ) throws -> ScriptedCSMS.Answer? {
        var period: [JSONValue.Member] = [.init("startPeriod", 0), .init("limit", .integer(amperes))]
        if let phases { period.append(.init("numberPhases", .integer(phases))) }
        let schedule: JSONValue = [
            "id": 9, "chargingRateUnit": "A", "startSchedule": .string(UTCTime.text(nanoseconds: now.utcNanoseconds)),
            "chargingSchedulePeriod": [.object(period)],
        ]
        let profile: JSONValue = [
            "id": 9, "stackLevel": 0, "chargingProfilePurpose": purpose, "chargingProfileKind": "Absolute",
            "chargingSchedule": [schedule],
        ]
        return try set(profile, evse: 0)
    }

    /// A car in its loop, without any profile.
    fileprivate static func looping() throws -> Bench {
        var bench = try Bench.booted()
        try bench.plugIn()
        try bench.run(seconds: 20)
        try #require(bench.measured.contactorsClosed)
        return bench
    }
}

@Suite struct SmartChargingTests {
    @Test func `without a profile a vehicle charges as fast as both sides allow`() throws {
        let bench = try Bench.looping()
        #expect(bench.measured.power == 10_000)
    }

    @Test func `the target steps with the schedule's periods, at their second`() throws {
        var bench = try Bench.looping()
        let begin = bench.now
        let periods = [setpoint(4_000, from: 0), setpoint(-6_000, from: 30), setpoint(2_000, from: 45)]
        let answer = try bench.set(profile(id: 1, transaction: bench.transactionID, start: begin, periods: periods))
        #expect(answer?.status == "Accepted")
        for (second, power) in [(29.9, Watts(4_000)), (31, -6_000), (44.9, -6_000), (46, 2_000)] {
            try bench.run(until: begin + .nanoseconds(Int64(second * 1e9)))
            #expect(bench.measured.power == power, "at \(second) s")
        }
    }

    @Test func `the composite schedule is what the station does`() throws {
        var bench = try Bench.looping()
        let begin = bench.now
        let periods = [setpoint(4_000, from: 0), setpoint(-6_000, from: 30)]
        _ = try bench.set(
            profile(
                id: 1, transaction: bench.transactionID, start: begin, periods: periods,
                scheduleMore: [.init("duration", 60)]))
        let limit: JSONValue = ["startPeriod": 0, "limit": 3_000]
        _ = try bench.set(
            profile(id: 2, purpose: "TxDefaultProfile", stackLevel: 0, transaction: nil, start: begin, periods: [limit])
        )
        let request: JSONValue = ["evseId": 1, "duration": 90, "chargingRateUnit": "W"]
        let answer = try #require(try bench.call("GetCompositeSchedule", request))
        #expect(answer.status == "Accepted")
        let told = try #require(answer.payload?["schedule"]?["chargingSchedulePeriod"]?.array)
        #expect(told.map { $0["startPeriod"]?.integer } == [0, 30, 60])
        #expect(told.map { $0["setpoint"]?.number } == [4_000, -6_000, nil])
        #expect(told[2]["limit"]?.number == 3_000)
        for (second, power) in [(20, Watts(4_000)), (50, -6_000), (80, 3_000)] {
            try bench.run(until: begin + .seconds(second))
            #expect(bench.measured.power == power, "at \(second) s")
        }
    }

    @Test func `a composite schedule has no values where a profile idles, and no negative duration`() throws {
        var bench = try Bench.looping()
        let idle: JSONValue = ["startPeriod": 0, "operationMode": "Idle"]
        _ = try bench.set(profile(id: 1, transaction: bench.transactionID, start: bench.now, periods: [idle]))
        func ask(_ seconds: Int64) throws -> JSONValue? {
            try bench.call("GetCompositeSchedule", ["evseId": 1, "duration": .integer(seconds)])?.payload
        }
        #expect(try ask(60)?["schedule"]?["chargingSchedulePeriod"] == [idle])
        let refused = try ask(-5)
        #expect(refused?["status"] == "Rejected" && refused?["statusInfo"]?["reasonCode"] == "ValueTooLow")
    }

    @Test func `limits of the whole station narrow a set-point`() throws {
        var bench = try Bench.charging(setpoint: 9_000)
        let most: JSONValue = ["startPeriod": 0, "limit": 2_500]
        let answer = try bench.set(
            profile(id: 9, purpose: "ChargingStationMaxProfile", transaction: nil, start: bench.now, periods: [most]),
            evse: 0)
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 2_500)
        #expect(try bench.call("ClearChargingProfile", ["chargingProfileId": 9])?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 9_000)
        #expect(try bench.call("ClearChargingProfile", ["chargingProfileId": 9])?.status == "Unknown")
    }

    @Test func `the grid connection of a DC station is told in amperes of each phase`() throws {
        var bench = try Bench.booted(.dc(power: 22_000))
        func told(_ unit: String) throws -> JSONValue? {
            let request: JSONValue = ["evseId": 0, "duration": 60, "chargingRateUnit": .string(unit)]
            return try bench.call("GetCompositeSchedule", request)?.payload?["schedule"]?["chargingSchedulePeriod"]?
                .array?.first
        }
        try #require(try bench.limitStation(amperes: 20)?.status == "Accepted")
        #expect(try told("A")?["limit"]?.number == 20)
        #expect(try told("W")?["limit"]?.number == 13_800)
    }

    @Test func `a limit of a DC station's grid connection may name its phases, one of its vehicles may not`() throws {
        var bench = try Bench.booted()
        #expect(try bench.limitStation(amperes: 20, phases: 1)?.status == "Accepted")
        let request: JSONValue = ["evseId": 0, "duration": 60, "chargingRateUnit": "W"]
        let schedule = try bench.call("GetCompositeSchedule", request)?.payload?["schedule"]
        #expect(schedule?["chargingSchedulePeriod"]?.array?.first?["limit"]?.number == 4_600)
        let refused = try bench.limitStation(amperes: 20, phases: 3, purpose: "TxDefaultProfile")
        #expect(refused?.payload?["statusInfo"]?["reasonCode"] == "NoPhaseForDC")
    }

    @Test func `an update is held to the same rules as the profile that it moves`() throws {
        var bench = try Bench.charging(setpoint: 4_000)
        let byPhase: JSONValue = ["setpoint": 3_000, "setpoint_L2": 1_000]
        let request: JSONValue = ["chargingProfileId": 1, "scheduleUpdate": byPhase]
        let refused = try bench.call("UpdateDynamicSchedule", request)
        #expect(refused?.status == "Rejected")
        #expect(refused?.payload?["statusInfo"]?["reasonCode"] == "PhaseConflict")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 4_000)
        #expect(try bench.update(1, setpoint: 3_000)?.status == "Accepted")
    }

    @Test func `a change of operation mode is reported as such`() throws {
        var bench = try Bench.looping()
        _ = try bench.setDynamicProfile(id: 1, setpoint: -3_000)
        try bench.run(seconds: 1)
        let changed = try #require(bench.events.last { $0["triggerReason"] == "OperationModeChanged" })
        #expect(changed["transactionInfo"]?["operationMode"] == "CentralSetpoint")
        _ = try bench.call("ClearChargingProfile", ["chargingProfileId": 1])
        try bench.run(seconds: 1)
        let back = try #require(bench.events.last { $0["triggerReason"] == "OperationModeChanged" })
        #expect(back["transactionInfo"]?["operationMode"] == "ChargingOnly")
    }

    @Test func `a set-point of zero suspends, and the state says by whom`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        _ = try bench.update(1, setpoint: 0)
        try bench.run(seconds: 10)
        #expect(bench.measured.power == 0)
        #expect(bench.events.last?["transactionInfo"]?["chargingState"] == "SuspendedEVSE")
        _ = try bench.update(1, setpoint: -500)
        try bench.run(seconds: 10)
        #expect(bench.events.last?["transactionInfo"]?["chargingState"] == "Charging")
        // What tells another state than the event before says so.
        let states = bench.events.map { $0["transactionInfo"]?["chargingState"] }
        for (index, event) in bench.events.enumerated().dropFirst() where states[index] != states[index - 1] {
            #expect(event["triggerReason"] != "ChargingRateChanged", "\(String(describing: states[index]))")
        }
    }

    @Test func `a profile that makes no sense is refused with its reason`() throws {
        var bench = try Bench.looping()
        let id = bench.transactionID
        func reason(_ answer: ScriptedCSMS.Answer?) -> String? {
            answer?.status == "Rejected" ? answer?.payload?["statusInfo"]?["reasonCode"]?.string : nil
        }
        let periods = [setpoint(1_000, from: 0)]
        #expect(
            reason(try bench.set(profile(id: 1, transaction: "other", start: bench.now, periods: periods)))
                == "TxNotFound")
        let idle: JSONValue = ["startPeriod": 0, "operationMode": "LocalLoadBalancing", "limit": 5_000]
        #expect(
            reason(try bench.set(profile(id: 1, transaction: id, start: bench.now, periods: [idle])))
                == "InvalidSchedule")
        #expect(
            reason(try bench.set(profile(id: 1, transaction: id, start: bench.now, periods: periods), evse: 9))
                == "UnknownEvse")
        #expect(reason(try bench.update(1, setpoint: 5)) != nil)
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 10_000, "nothing of it had an effect")
    }

    @Test func `installed profiles are reported on demand`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        let request: JSONValue = ["requestId": 3, "chargingProfile": ["chargingProfilePurpose": "TxProfile"]]
        #expect(try bench.call("GetChargingProfiles", request)?.status == "Accepted")
        try bench.run(seconds: 1)
        let report = try #require(bench.csms.calls(of: "ReportChargingProfiles").first)
        #expect(report["requestId"] == 3)
        #expect(report["tbc"] == false)
        #expect(report["chargingProfile"]?.array?.first?["id"] == 1)
        let none: JSONValue = ["requestId": 4, "chargingProfile": ["chargingProfilePurpose": "TxDefaultProfile"]]
        #expect(try bench.call("GetChargingProfiles", none)?.status == "NoProfiles")
    }

    @Test func `a transaction's profile ends with it`() throws {
        var bench = try Bench.charging(setpoint: -5_000)
        _ = try bench.stopTransaction()
        try bench.run(seconds: 5)
        try bench.unplug()
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.measured.power == 10_000)
    }

    @Test func `a remote start brings its own profile`() throws {
        var bench = try Bench.booted { $0.token = nil }
        var start: [JSONValue.Member] = [
            .init("remoteStartId", 1), .init("idToken", ["idToken": "a", "type": "Central"]),
        ]
        let limit: JSONValue = ["startPeriod": 0, "limit": 4_200]
        start.append(
            .init("chargingProfile", profile(id: 5, transaction: nil, start: bench.now, periods: [limit])))
        #expect(try bench.call("RequestStartTransaction", .object(start))?.status == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.measured.power == 4_200)
    }

    @Test func `a remote start whose profile would be refused starts nothing`() throws {
        var bench = try Bench.booted { $0.token = nil }
        func start(_ profile: JSONValue) -> JSONValue {
            [
                "remoteStartId": 1, "idToken": ["idToken": "a", "type": "Central"], "chargingProfile": profile,
            ]
        }
        let (limit, negative): (JSONValue, JSONValue) = (
            ["startPeriod": 0, "limit": 4_200], ["startPeriod": 0, "limit": -5]
        )
        for (refused, reason) in [
            (profile(id: 5, transaction: nil, start: nil, periods: [limit]), "InvalidSchedule"),
            (profile(id: 5, transaction: nil, start: bench.now, periods: [negative]), "InvalidSchedule"),
            (
                profile(id: 5, stackLevel: 101, transaction: nil, start: bench.now, periods: [limit]),
                "InvalidStackLevel"
            ),
            // It cannot know the name of a transaction that has not begun.
            (profile(id: 5, transaction: "t", start: bench.now, periods: [limit]), "InvalidProfile"),
            (
                profile(id: 5, purpose: "TxDefaultProfile", transaction: nil, start: bench.now, periods: [limit]),
                "UnsupportedPurpose"
            ),
        ] {
            let answer = try bench.call("RequestStartTransaction", start(refused))
            #expect(answer?.status == "Rejected")
            #expect(answer?.payload?["statusInfo"]?["reasonCode"]?.string == reason)
        }
        try bench.run(seconds: 1)
        #expect(bench.events.isEmpty)
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(!bench.measured.contactorsClosed)
    }
}

@Suite struct ChargingNeedsTests {
    @Test func `a promised profile that never comes is not waited for any longer than a minute`() throws {
        var bench = try Bench.booted()
        bench.csms.results["NotifyEVChargingNeeds"] = ["status": "Processing"]
        try bench.plugIn()
        try bench.run(seconds: 50)
        #expect(bench.measured.contactorsClosed)
        #expect(bench.measured.power == 0)
        try bench.run(seconds: 20)
        #expect(bench.measured.power == 10_000)
    }

    @Test func `needs that could not be told are told after the reconnection`() throws {
        var bench = try Bench.booted()
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 30)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        let needs = try #require(bench.csms.calls(of: "NotifyEVChargingNeeds").first)
        #expect(needs["chargingNeeds"]?["departureTime"] != nil)
        let parameters = needs["chargingNeeds"]?["v2xChargingParameters"]
        #expect(parameters?["evMinV2XEnergyRequest"]?.number ?? 1 < 0)
        #expect(parameters?["maxDischargeCurrent"]?.number ?? -1 >= 0)
        #expect(parameters?["maxVoltage"]?.number == 450)
    }
}
