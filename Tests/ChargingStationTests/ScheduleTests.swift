// Scheduled control: the limits of charging profiles as the vehicle's schedule, and its plan on the way back.

import ChargingStation
import ISO15118
import JSON
import Quantities
import Testing

extension Bench {
    /// A station that offers Scheduled control alone.
    fileprivate static func scheduled() throws -> Bench {
        var bench = try Bench.booted { $0.evses[0].secc.controlModes = [.scheduled] }
        bench.csms.results["NotifyEVChargingSchedule"] = ["status": "Accepted"]
        return bench
    }

    /// What the whole station may draw: seconds from now, and watts.
    fileprivate mutating func limit(_ periods: [(Int64, Int64)], id: Int64) throws {
        let schedule: JSONValue = [
            "id": .integer(id), "chargingRateUnit": "W",
            "startSchedule": .string(UTCTime.text(nanoseconds: now.utcNanoseconds)),
            "chargingSchedulePeriod": .array(
                periods.map { ["startPeriod": .integer($0.0), "limit": .integer($0.1)] }),
        ]
        let answer = try call(
            "SetChargingProfile",
            [
                "evseId": 0,
                "chargingProfile": [
                    "id": .integer(id), "stackLevel": .integer(id),
                    "chargingProfilePurpose": "ChargingStationMaxProfile",
                    "chargingProfileKind": "Absolute", "chargingSchedule": [schedule],
                ],
            ])
        #expect(answer?.status == "Accepted")
    }

    /// Limits of what the vehicle has told that it plans, oldest first.
    fileprivate var plans: [[Double?]] {
        csms.calls(of: "NotifyEVChargingSchedule").map { call in
            let periods = call["chargingSchedule"]?["chargingSchedulePeriod"]?.array ?? []
            return periods.map { $0["limit"]?.number }
        }
    }
}

@Suite struct ScheduleTests {
    @Test func `the limits of the day are the vehicle's schedule, and its plan comes back`() throws {
        var bench = try Bench.scheduled()
        try bench.limit([(0, 6_000), (120, 3_000)], id: 1)
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect((bench.measured.power - 6_000).magnitude < 5)
        #expect(bench.plans.count == 1)
        #expect(bench.plans.first?.prefix(2) == [6_000, 3_000])
        try bench.run(seconds: 110)
        #expect((bench.measured.power - 3_000).magnitude < 5)
    }

    @Test func `new limits make the vehicle exchange its schedule, a set-point does not`() throws {
        var bench = try Bench.scheduled()
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect((bench.measured.power - 10_000).magnitude < 5)
        #expect(bench.plans.count == 1)

        #expect(try bench.setDynamicProfile(id: 7, setpoint: 4_000)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect((bench.measured.power - 4_000).magnitude < 5)
        #expect(bench.plans.count == 1, "it lives within the schedule")

        try bench.limit([(0, 3_000)], id: 2)
        try bench.run(seconds: 10)
        #expect((bench.measured.power - 3_000).magnitude < 5)
        #expect(bench.plans.count == 2)
        #expect(bench.car?.ended == nil)
    }

    @Test func `a vehicle waits for the profile that was promised, and charges without it in time`() throws {
        var bench = try Bench.scheduled()
        bench.csms.results["NotifyEVChargingNeeds"] = ["status": "Accepted"]
        try bench.plugIn()
        try bench.run(seconds: 25)
        #expect(bench.plans.isEmpty)
        #expect(bench.car?.ended == nil)
        try bench.run(seconds: 25)
        #expect(bench.plans.count == 1)
        #expect((bench.measured.power - 10_000).magnitude < 5)
    }
}
