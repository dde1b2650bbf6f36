// Charging profiles over a restart, over lost connections, among EVSEs; and the composite schedule against what the
// station does.

import ChargingStation
import ISO15118
import JSON
import OCPP
import Quantities
import Testing

private func profile(
    _ id: Int64, _ purpose: String, _ periods: [JSONValue], start: Moment, stackLevel: Int64 = 0,
    transaction: String? = nil, more: [JSONValue.Member] = []
) -> JSONValue {
    let schedule: JSONValue = [
        "id": 1, "chargingRateUnit": "W", "startSchedule": .string(UTCTime.text(nanoseconds: start.utcNanoseconds)),
        "chargingSchedulePeriod": .array(periods),
    ]
    var members: [JSONValue.Member] = [
        .init("id", .integer(id)), .init("stackLevel", .integer(stackLevel)),
        .init("chargingProfilePurpose", .string(purpose)), .init("chargingProfileKind", "Absolute"),
        .init("chargingSchedule", [schedule]),
    ]
    if let transaction { members.append(.init("transactionId", .string(transaction))) }
    return .object(members + more)
}

private func limit(_ watts: Int64, from second: Int64 = 0) -> JSONValue {
    ["startPeriod": .integer(second), "limit": .integer(watts)]
}

extension Bench {
    @discardableResult
    fileprivate mutating func set(_ profile: JSONValue, evse: Int64) throws -> ScriptedCSMS.Answer? {
        try call("SetChargingProfile", ["evseId": .integer(evse), "chargingProfile": profile])
    }

    fileprivate func reason(_ answer: ScriptedCSMS.Answer?) -> String? {
        answer?.status == "Rejected" ? answer?.payload?["statusInfo"]?["reasonCode"]?.string : answer?.status
    }

    /// The targets that the station gave an EVSE so far.
    fileprivate func target(evse: Int) -> Watts? {
        notes.compactMap { if case .target(evse, let watts) = $0 { watts } else { nil } }.last
    }
}

@Suite struct StoredProfileTests {
    @Test func `profiles that last are there after a restart, those of a transaction are not`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.set(profile(2, "TxDefaultProfile", [limit(3_000)], start: bench.now), evse: 0)
        try bench.set(profile(4, "ChargingStationMaxProfile", [limit(9_000)], start: bench.now), evse: 0)
        try bench.set(profile(6, "PriorityCharging", [limit(8_000)], start: bench.now), evse: 1)
        let stored = try #require(bench.stored[.chargingProfiles])
        // A set-point that moves often wears no memory out.
        bench.stored[.chargingProfiles] = nil
        _ = try bench.update(1, setpoint: 4_000)
        #expect(bench.stored[.chargingProfiles] == nil)

        var again = try Bench.booted { $0.stored[.chargingProfiles] = stored }
        _ = try again.call("GetChargingProfiles", ["requestId": 1, "chargingProfile": [:]])
        try again.run(seconds: 1)
        let ids = again.csms.calls(of: "ReportChargingProfiles").flatMap { $0["chargingProfile"]?.array ?? [] }
            .compactMap { $0["id"]?.integer }
        #expect(ids.sorted() == [2, 4, 6])
        try again.plugIn()
        try again.run(seconds: 20)
        #expect(again.measured.power == 3_000)
        // What is cleared is forgotten.
        #expect(try again.call("ClearChargingProfile", [:])?.status == "Accepted")
        #expect(again.stored.keys.contains(.chargingProfiles) == false)
    }

    @Test func `a stored garbage is no profile`() throws {
        var bench = try Bench.booted { $0.stored[.chargingProfiles] = Array("[{\"evseId\":0},7".utf8) }
        #expect(
            try bench.call("GetChargingProfiles", ["requestId": 1, "chargingProfile": [:]])?.status == "NoProfiles")
    }

    @Test func `what is stored is not set too often`() throws {
        var bench = try Bench.booted(evses: 2) { $0.settings.profileUpdateRateLimit = 60 }
        func setDefault(_ id: Int64, evse: Int64) throws -> ScriptedCSMS.Answer? {
            try bench.set(profile(id, "TxDefaultProfile", [limit(3_000)], start: bench.now), evse: evse)
        }
        #expect(try setDefault(1, evse: 1)?.status == "Accepted")
        try bench.run(seconds: 20)
        let refused = try setDefault(1, evse: 1)
        #expect(bench.reason(refused) == "RateLimitExceeded")
        #expect(refused?.payload?["statusInfo"]?["additionalInfo"] == "40 seconds before retry")
        #expect(try setDefault(2, evse: 2)?.status == "Accepted", "another EVSE is another place")
        try bench.run(seconds: 40)
        #expect(try setDefault(1, evse: 1)?.status == "Accepted")
    }

    @Test func `a profile that was offline too long does not come back with the connection`() throws {
        var bench = try Bench.charging(setpoint: -5_000)
        let discharge = profile(
            9, "TxProfile", [["startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": -7_000]],
            start: bench.now, stackLevel: 5, transaction: bench.transactionID,
            more: [.init("maxOfflineDuration", 30), .init("invalidAfterOfflineDuration", true)])
        #expect(try bench.set(discharge, evse: 1)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -7_000)
        try bench.loseCSMS()
        try bench.run(seconds: 29)
        #expect(bench.measured.power == -7_000)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -5_000)
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.isConnected && bench.measured.power == -5_000)
    }

    /// A station that keeps a default profile of 3 kW for half a minute without its central system, started again `seconds`
    /// after it lost that, and its power 3 s later.
    private func restarted(after seconds: Double) throws -> Bench {
        var bench = try Bench.booted()
        let careful = profile(
            9, "TxDefaultProfile", [limit(3_000)], start: bench.now, stackLevel: 5,
            more: [.init("maxOfflineDuration", 30), .init("invalidAfterOfflineDuration", true)])
        #expect(try bench.set(careful, evse: 0)?.status == "Accepted")
        try bench.loseCSMS()
        try bench.run(seconds: seconds - 3)
        bench.csmsIsReachable = false
        try bench.losePower(seconds: 3)
        return bench
    }

    private func profiles(_ bench: inout Bench) throws -> Int {
        bench.csms.calls = []
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.isConnected)
        let all: JSONValue = ["chargingProfilePurpose": "TxDefaultProfile"]
        _ = try bench.call("GetChargingProfiles", ["requestId": 1, "chargingProfile": all])
        try bench.run(seconds: 1)
        return bench.csms.calls(of: "ReportChargingProfiles").flatMap { $0["chargingProfile"]?.array ?? [] }.count
    }

    @Test func `time without a central system counts on over a restart`() throws {
        var soon = try restarted(after: 10)
        #expect(soon.stored[.offlineSince] != nil)
        try soon.run(seconds: 5)
        #expect(try profiles(&soon) == 1)
        #expect(soon.stored[.offlineSince] == nil)
        // Not half a minute after the restart, and yet too late.
        var late = try restarted(after: 28)
        try late.run(seconds: 5)
        #expect(try profiles(&late) == 0)
    }
}

@Suite struct CompositeTests {
    /// Every second of the schedule against the target that the station has then.
    private func step(
        _ bench: inout Bench, evse: Int64 = 1, seconds: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let answer = try bench.call(
            "GetCompositeSchedule",
            ["evseId": .integer(evse), "duration": .integer(Int64(seconds)), "chargingRateUnit": "W"])
        let periods = try #require(answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array)
        #expect(periods.count > 3, sourceLocation: sourceLocation)
        let begin = bench.now
        for second in 0..<seconds {
            // In the middle of the second, so that its beginning is over.
            try bench.run(until: begin + .milliseconds(Int64(second) * 1000 + 500))
            let period = try #require(periods.last { $0["startPeriod"]?.integer ?? 0 <= second })
            let told = Watts(period["setpoint"]?.number ?? period["limit"]?.number ?? .infinity)
            #expect(bench.target(evse: Int(evse)) == told, "second \(second)", sourceLocation: sourceLocation)
        }
    }

    @Test func `the composite schedule is what the station does, second by second`() throws {
        var bench = try Bench.charging(setpoint: 9_000)
        try bench.set(
            profile(2, "TxDefaultProfile", [limit(3_000), limit(5_000, from: 70)], start: bench.now), evse: 0)
        let steps = [(0, 9_000), (10, -6_000), (25, 2_000)].map { second, watts -> JSONValue in
            ["startPeriod": .integer(second), "operationMode": "CentralSetpoint", "setpoint": .integer(watts)]
        }
        var plan = profile(
            3, "TxProfile", steps, start: bench.now, stackLevel: 5, transaction: bench.transactionID,
            more: [.init("validTo", .string(UTCTime.text(nanoseconds: (bench.now + .seconds(60)).utcNanoseconds)))])
        #expect(try bench.set(plan, evse: 1)?.status == "Accepted")
        try bench.set(
            profile(
                4, "ChargingStationMaxProfile", [limit(8_000), limit(1_000, from: 33), limit(7_000, from: 41)],
                start: bench.now),
            evse: 0)
        var outside = ExternalLimit(.init(source: .systemOperator))
        outside.steps = [
            .init(start: .zero), .init(start: .seconds(15), dischargeLimit: -4_000),
            .init(start: .seconds(50), limit: 0),
            .init(start: .seconds(65)),
        ]
        try bench.tell(.externalLimit(outside))
        try step(&bench, seconds: 100)
        // The lower profile of the transaction rules again after 60 s; without it the default does.
        #expect(bench.target(evse: 1) == 7_000)
        plan = .null
        #expect(try bench.call("ClearChargingProfile", ["chargingProfileId": 1])?.status == "Accepted")
        #expect(bench.target(evse: 1) == 5_000)
    }

    @Test func `EVSEs share the grid connection, and the composite schedules say so`() throws {
        var bench = try Bench.booted(evses: 2)
        try bench.set(
            profile(1, "ChargingStationMaxProfile", [limit(12_000), limit(6_000, from: 60)], start: bench.now), evse: 0)
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.target(evse: 1) == 11_000)
        try bench.tell(.plugged(evse: 2))
        try bench.run(seconds: 2)
        #expect(bench.target(evse: 1) == 6_000)
        #expect(bench.target(evse: 2) == 6_000)
        let grid = try bench.call("GetCompositeSchedule", ["evseId": 0, "duration": 100])
        let periods = grid?.payload?["schedule"]?["chargingSchedulePeriod"]?.array
        #expect(periods?.map { $0["limit"]?.number } == [12_000, 6_000])
        // One wants less: what is left is the other's.
        try bench.set(profile(2, "TxDefaultProfile", [limit(2_000)], start: bench.now), evse: 2)
        #expect(bench.target(evse: 2) == 2_000)
        #expect(bench.target(evse: 1) == 10_000)
        try bench.run(seconds: 60)
        #expect(bench.target(evse: 1) == 4_000)
        try bench.tell(.unplugged(evse: 2))
        #expect(bench.target(evse: 1) == 6_000)
    }

    @Test func `amperes follow the phases and the voltage`() throws {
        var bench = try Bench.booted(.ac())
        try bench.plugIn([.acBPT, .ac])
        try bench.run(seconds: 20)
        let period: JSONValue = ["startPeriod": 0, "limit": 10]
        let schedule: JSONValue = [
            "id": 1, "chargingRateUnit": "A", "chargingSchedulePeriod": [period],
            "startSchedule": .string(UTCTime.text(nanoseconds: bench.now.utcNanoseconds)),
        ]
        let profile: JSONValue = [
            "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile",
            "chargingProfileKind": "Absolute", "chargingSchedule": [schedule],
        ]
        #expect(try bench.set(profile, evse: 1)?.status == "Accepted")
        #expect(bench.target(evse: 1) == 6_900)
        let answer = try bench.call(
            "GetCompositeSchedule", ["evseId": 1, "duration": 60, "chargingRateUnit": "A"])
        #expect(answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array?.first?["limit"] == 10)
    }

    @Test func `a vehicle that is nearly full is charged more slowly`() throws {
        var bench = try Bench.booted()
        try bench.plugIn()
        try bench.run(seconds: 15)
        bench.car?.energy = 47_600
        var slow = profile(
            1, "TxProfile", [["startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": 9_000]],
            start: bench.now, transaction: bench.transactionID)
        if case .object(var members) = slow, case .array(let schedules)? = slow["chargingSchedule"],
            case .object(let schedule) = schedules[0]
        {
            members.removeAll { $0.name == "chargingSchedule" }
            members.append(
                .init(
                    "chargingSchedule",
                    [.object(schedule + [.init("limitAtSoC", ["soc": 80, "limit": 2_000])])]))
            slow = .object(members)
        }
        #expect(try bench.set(slow, evse: 1)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.target(evse: 1) == 9_000)
        try bench.run(seconds: 60)
        #expect(bench.target(evse: 1) == 2_000)
    }
}
