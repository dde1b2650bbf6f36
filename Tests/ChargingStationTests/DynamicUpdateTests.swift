// K28: dynamic profiles that the station asks for.

import ChargingStation
import JSON
import OCPP
import Quantities
import Testing

@Suite struct DynamicUpdateTests {
    private func pulling(_ bench: inout Bench) throws {
        let answer = try bench.set(
            3, "TxProfile", evse: 1, ["startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": 1_000],
            kind: "Dynamic",
            more: [.init("transactionId", .string(bench.transactionID)), .init("dynUpdateInterval", 10)])
        try #require(answer?.status == "Accepted")
    }

    @Test func `a dynamic profile is asked for at its interval`() throws {
        var bench = try Bench.looping()
        bench.csms.results["PullDynamicScheduleUpdate"] = [
            "status": "Accepted", "scheduleUpdate": ["setpoint": -3_000],
        ]
        try pulling(&bench)
        try bench.run(seconds: 9)
        #expect(bench.notified("PullDynamicScheduleUpdate").isEmpty)
        #expect(bench.measured.power == 1_000)
        try bench.run(seconds: 4)
        #expect(bench.notified("PullDynamicScheduleUpdate").map { $0["chargingProfileId"] } == [3])
        #expect(bench.measured.power == -3_000)
        // A push counts as well: the interval runs from the last values.
        try bench.run(seconds: 5)
        #expect(try bench.update(3, setpoint: 2_000)?.status == "Accepted")
        try bench.run(seconds: 9)
        #expect(bench.notified("PullDynamicScheduleUpdate").count == 1)
        try bench.run(seconds: 2)
        #expect(bench.notified("PullDynamicScheduleUpdate").count == 2)
    }

    @Test func `an update that is refused or makes no sense changes nothing`() throws {
        var bench = try Bench.looping()
        bench.csms.results["PullDynamicScheduleUpdate"] = ["status": "Rejected"]
        try pulling(&bench)
        try bench.run(seconds: 15)
        bench.csms.results["PullDynamicScheduleUpdate"] = ["status": "Accepted", "scheduleUpdate": ["limit": -5]]
        try bench.run(seconds: 60)
        #expect(bench.notified("PullDynamicScheduleUpdate").count == 7)
        #expect(bench.measured.power == 1_000)
    }

    @Test func `nobody is asked while the central system is away, and at once when it is back`() throws {
        var bench = try Bench.looping()
        bench.csms.results["PullDynamicScheduleUpdate"] = ["status": "Rejected"]
        try pulling(&bench)
        try bench.loseCSMS()
        try bench.run(seconds: 60)
        #expect(bench.notified("PullDynamicScheduleUpdate").isEmpty)
        bench.csmsIsReachable = true
        try bench.run(seconds: 40)
        #expect(!bench.notified("PullDynamicScheduleUpdate").isEmpty)
    }
}
