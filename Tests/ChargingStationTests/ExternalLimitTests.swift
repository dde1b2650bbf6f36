// Limits, set-points and generation from outside: what the sessions do and the central system hears.

import ChargingStation
import JSON
import OCPP
import Quantities
import Testing

@Suite struct ExternalLimitTests {
    private let grid = ExternalLimit.Key(source: .systemOperator)
    private let manager = ExternalLimit.Key(source: .energyManager)
    private let sun = ExternalLimit.Key(source: .energyManager, isLocalGeneration: true)

    @Test func `a limit from the grid acts at once and is told, and so is its end`() throws {
        var bench = try Bench.looping()
        try bench.limit(grid, 3_000) { $0.isGridCritical = true }
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 3_000)
        let told = try #require(bench.notified().first)
        #expect(told["chargingLimit"]?["chargingLimitSource"] == "SO")
        #expect(told["chargingLimit"]?["isGridCritical"] == true)
        #expect(told["evseId"] == nil && told["chargingSchedule"] == nil)
        // [K11.FR.04] The transaction's rate has changed.
        #expect(bench.events.last { $0["triggerReason"] == "ChargingRateChanged" } != nil)
        try bench.tell(.externalLimitCleared(grid))
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 10_000)
        #expect(bench.notified("ClearedChargingLimit").map { $0["chargingLimitSource"] } == ["SO"])
    }

    @Test func `a limit of zero stops charging and never discharges`() throws {
        var bench = try Bench.looping()
        try bench.limit(grid, 0)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 0)
        #expect(try bench.setDynamicProfile(id: 1, setpoint: 6_000)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 0)
        #expect(try bench.update(1, setpoint: -6_000)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -6_000, "discharging relieves the grid")
    }

    @Test func `an EVSE that sleeps tells limits and schedules as one that is awake`() throws {
        var bench = try Bench.looping()
        func composite(_ bench: inout Bench) throws -> [JSONValue] {
            let answer = try bench.call("GetCompositeSchedule", ["evseId": 1, "duration": 600])
            return answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array ?? []
        }
        let sleep: JSONValue = ["startPeriod": 0, "operationMode": "Idle", "evseSleep": true]
        let accepted = try bench.set(
            2, "TxProfile", evse: 1, sleep, scheduleMore: [.init("duration", 60)],
            more: [.init("transactionId", .string(bench.transactionID))])
        #expect(accepted?.status == "Accepted")
        try bench.run(seconds: 10)
        try #require(bench.station.evses[0].stage.isAsleep)
        try bench.limit(manager, 3_000)
        try bench.run(seconds: 2)
        #expect(bench.notified().count == 1 && bench.notified()[0]["chargingLimit"]?["chargingLimitSource"] == "EMS")
        let asleep = try composite(&bench)
        #expect(asleep.count == 2 && asleep[0]["operationMode"] == "Idle" && asleep[0]["evseSleep"] == true)
        #expect(asleep.last?["startPeriod"] == 48 && asleep.last?["limit"] == 3_000)
        #expect(asleep.last?["evseSleep"] == nil && asleep.last?["operationMode"] == nil)
        try bench.run(seconds: 60)
        #expect(bench.measured.power == 3_000)
        #expect(try composite(&bench).map { $0["limit"] } == [3_000])
        #expect(bench.notified().count == 1)
    }

    @Test func `small changes act but are not told, larger ones are`() throws {
        var bench = try Bench.looping { $0.settings.limitChangeSignificance = 10 }
        for watts in [5_000, 5_200, 4_800, 4_000] as [Watts] {
            try bench.limit(manager, watts)
            try bench.run(seconds: 2)
            #expect(bench.measured.power == watts)
        }
        #expect(bench.notified().count == 2)
    }

    @Test func `what could not be told is told when the central system is back`() throws {
        var bench = try Bench.looping()
        try bench.loseCSMS()
        try bench.limit(manager, 4_000)
        try bench.limit(grid, 3_000)
        try bench.tell(.externalLimitCleared(grid))
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 4_000)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        // Nobody need hear of a limit that came and went meanwhile.
        #expect(bench.notified().map { $0["chargingLimit"]?["chargingLimitSource"] } == ["EMS"])
        #expect(bench.notified("ClearedChargingLimit").isEmpty)
        try bench.loseCSMS()
        try bench.tell(.externalLimitCleared(manager))
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(bench.notified("ClearedChargingLimit").count == 1)
    }

    @Test func `limits hold on over a power cut, and their ends are told`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 4_000)
        try bench.limit(grid, 3_000) {
            $0.isGridCritical = true
            $0.duration = .seconds(60)
        }
        try bench.limit(sun, 1_000)
        try bench.run(seconds: 2)
        bench.csms.calls = []
        try bench.losePower(seconds: 10)
        try bench.run(seconds: 5)
        func most(_ bench: inout Bench) throws -> JSONValue? {
            let answer = try bench.call("GetCompositeSchedule", ["evseId": 1, "duration": 10])
            return answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array?.first?["limit"]
        }
        #expect(try most(&bench) == 4_000)
        // Whether the last messages arrived nobody knows.
        let told = bench.notified().compactMap { $0["chargingLimit"] }
        #expect(told.map { $0["chargingLimitSource"] } == ["EMS", "EMS", "SO"])
        #expect(told.map { $0["isLocalGeneration"] } == [nil, true, nil])
        #expect(told.map { $0["isGridCritical"] } == [nil, nil, true])
        #expect(bench.notified("ClearedChargingLimit").isEmpty)
        // The wall clock has run on meanwhile.
        try bench.run(seconds: 45)
        #expect(try most(&bench) == 5_000)
        #expect(bench.notified("ClearedChargingLimit").map { $0["chargingLimitSource"] } == ["SO"])
        try bench.tell(.externalLimitCleared(manager))
        try bench.tell(.externalLimitCleared(sun))
        try bench.run(seconds: 2)
        #expect(bench.notified("ClearedChargingLimit").map { $0["chargingLimitSource"] } == ["SO", "EMS", "EMS"])
        #expect(bench.stored[.externalLimits] == nil && bench.stored[.chargingProfiles] == nil)
    }

    @Test func `a limit that ends while there is no power, or no central system, is told as over`() throws {
        var bench = try Bench.looping()
        try bench.limit(grid, 3_000) { $0.duration = .seconds(30) }
        try bench.limit(manager, 4_000)
        try bench.run(seconds: 2)
        try bench.loseCSMS()
        // Another value that is not told changes nothing about the one that was.
        try bench.limit(manager, 2_000)
        try bench.tell(.externalLimitCleared(manager))
        bench.csms.calls = []
        bench.csmsIsReachable = true
        try bench.losePower(seconds: 60)
        try bench.run(seconds: 5)
        #expect(bench.notified().isEmpty)
        #expect(bench.notified("ClearedChargingLimit").map { $0["chargingLimitSource"] } == ["EMS", "SO"])
        #expect(bench.stored[.externalLimits] == nil)
    }

    @Test func `a garbage is no limit, and a limit without its words is one`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 4_000)
        let garbage = """
            [7, {"evseId": 0}, {"evseId": 0, "chargingLimitSource": "CSO", "isLocalGeneration": false, "isHeard": true},
            {"evseId": 9, "chargingLimitSource": "SO", "isLocalGeneration": false, "isHeard": true}]
            """
        for text in [garbage, "[{", ""] {
            var again = bench
            again.csms.calls = []
            try again.losePower(seconds: 5) { $0.stored[.externalLimits] = Array(text.utf8) }
            try again.run(seconds: 5)
            #expect(again.notified().count == 1)
            let answer = try again.call("GetCompositeSchedule", ["evseId": 0, "duration": 10])
            let periods = answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array
            #expect(periods?.map { $0["limit"] } == [4_000])
            try again.tell(.externalLimitCleared(manager))
            try again.run(seconds: 2)
            #expect(again.notified("ClearedChargingLimit").map { $0["chargingLimitSource"] } == ["EMS"])
        }
    }

    @Test func `a limit without another word ends by itself`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 2_000) { $0.duration = .seconds(30) }
        try bench.run(seconds: 29)
        #expect(bench.measured.power == 2_000)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 10_000)
        #expect(bench.notified("ClearedChargingLimit").count == 1)
    }

    @Test func `steps of a limit are told with their schedule where that is wanted`() throws {
        var bench = try Bench.looping()
        #expect(try bench.setVariable("NotifyChargingLimitWithSchedules", "true") == "Accepted")
        try bench.limit(manager) {
            $0.steps = [.init(start: .zero, limit: 6_000), .init(start: .seconds(20), limit: 2_000)]
        }
        try bench.run(seconds: 15)
        #expect(bench.measured.power == 6_000)
        try bench.run(seconds: 10)
        #expect(bench.measured.power == 2_000)
        let periods = bench.notified().first?["chargingSchedule"]?.array?.first?["chargingSchedulePeriod"]?.array
        #expect(periods?.map { $0["limit"]?.number } == [6_000, 2_000])
    }

    @Test func `what the sun gives comes on top of the limits and is told apart from them`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 3_000)
        try bench.limit(sun, 1_500)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 4_500)
        #expect(bench.notified().map { $0["chargingLimit"]?["isLocalGeneration"] } == [nil, true])
        let answer = try bench.call("GetCompositeSchedule", ["evseId": 1, "duration": 60])
        #expect(answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array?.first?["limit"] == 4_500)
    }

    @Test func `what is generated here adds to what the central system knows of`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 3_000)
        let sunny: JSONValue = ["startPeriod": 0, "limit": 1_000]
        #expect(try bench.set(2, "LocalGeneration", evse: 0, sunny)?.status == "Accepted")
        try bench.limit(sun, 2_000)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 6_000)
        #expect(bench.notified().map { $0["chargingLimit"]?["isLocalGeneration"] } == [nil, true])
        try bench.tell(.externalLimitCleared(sun))
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 4_000)
        #expect(bench.notified("ClearedChargingLimit").count == 1)
        // The other way round too.
        try bench.limit(sun, 2_000)
        #expect(try bench.call("ClearChargingProfile", ["chargingProfileId": 2])?.status == "Accepted")
        #expect(try bench.set(2, "LocalGeneration", evse: 0, sunny)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 6_000)
    }

    @Test func `a refusal names what is refused`() throws {
        var bench = try Bench.looping()
        try bench.limit(sun, -1)
        #expect(
            bench.notes.contains {
                if case .external(let text) = $0 { text.hasPrefix("generation of EMS is refused") } else { false }
            })
    }

    @Test func `profiles of all sources are reported, each source by itself and in parts`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 3_000)
        try bench.limit(sun, 1_500)
        for id in 1...5 as ClosedRange<Int64> {
            let answer = try bench.set(
                id, "TxDefaultProfile", evse: 0, ["startPeriod": 0, "limit": 8_000], stackLevel: id,
                more: [.init("customData", ["vendorId": "them", "mark": .integer(id)])])
            #expect(answer?.status == "Accepted")
        }
        #expect(
            try bench.call("GetChargingProfiles", ["requestId": 8, "chargingProfile": [:]])?.status == "Accepted")
        try bench.run(seconds: 1)
        let reports = bench.notified("ReportChargingProfiles")
        #expect(reports.map { $0["chargingLimitSource"] } == ["CSO", "CSO", "EMS"])
        #expect(reports.map { $0["chargingProfile"]?.array?.count } == [4, 1, 2])
        #expect(reports.map { $0["tbc"] } == [true, true, false])
        #expect(reports[1]["chargingProfile"]?.array?.first?["customData"]?["mark"] == 5)
        let ids = reports[2]["chargingProfile"]?.array?.map { $0["id"]?.integer ?? 0 } ?? []
        #expect(ids.count == 2 && ids.allSatisfy { $0 < 0 })
        let onlyGrid: JSONValue = ["requestId": 9, "chargingProfile": ["chargingLimitSource": ["SO"]]]
        #expect(try bench.call("GetChargingProfiles", onlyGrid)?.status == "NoProfiles")
        // [K10.FR.04] A central system does not clear them.
        #expect(try bench.call("ClearChargingProfile", ["chargingProfileId": .integer(ids[0])])?.status == "Unknown")
        #expect(try bench.call("ClearChargingProfile", [:])?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 4_500)
    }

    @Test func `a central system may forbid both the signals and the profiles of them`() throws {
        var bench = try Bench.looping()
        try bench.limit(manager, 3_000)
        #expect(try bench.setVariable("ExternalConstraintsProfileDisallowed", "true") == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 10_000)
        #expect(bench.notified("ClearedChargingLimit").count == 1)
        try bench.limit(manager, 3_000)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 10_000)
        #expect(try bench.setVariable("ExternalConstraintsProfileDisallowed", "false") == "Accepted")
        #expect(try bench.setVariable("ExternalControlSignalsEnabled", "false") == "Accepted")
        try bench.limit(manager, 3_000)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 10_000)
    }

    @Test func `a profile that leaves its set-point to an energy manager follows it`() throws {
        var bench = try Bench.looping()
        let here = ExternalLimit.Key(evse: 1, source: .energyManager)
        try bench.limit(here) { $0.setpoint = 8_000 }
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 8_000)
        let answer = try bench.set(
            1, "TxProfile", evse: 1, ["startPeriod": 0, "operationMode": "ExternalSetpoint", "dischargeLimit": -5_000],
            kind: "Dynamic", scheduleMore: [.init("duration", 30)],
            more: [.init("transactionId", .string(bench.transactionID))])
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 2)
        #expect(bench.measured.power == 8_000)
        try bench.limit(here) { $0.setpoint = -7_000 }
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -5_000)
        // It is the central system's own profile now, and no limit from outside any more.
        #expect(bench.notified().count == 1 && bench.notified("ClearedChargingLimit").count == 1)
        // [K29.FR.07] Without another word the profile is over, and comes back with the next one.
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 10_000)
        try bench.limit(here) { $0.setpoint = 2_000 }
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 2_000)
    }

    @Test func `SetpointPriority says whose set-point is followed`() throws {
        var bench = try Bench.charging(setpoint: 6_000)
        let here = ExternalLimit.Key(evse: 1, source: .energyManager)
        try bench.limit(here) { $0.setpoint = 2_000 }
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 2_000)
        #expect(try bench.setVariable("SetpointPriority", "TxProfile") == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 6_000)
        #expect(try bench.setVariable("SetpointPriority", "Nobody") == "Rejected")
    }
}
