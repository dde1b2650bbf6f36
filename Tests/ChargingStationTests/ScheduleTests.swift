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

    @Test func `a composite schedule expects no more than the vehicle has announced`() throws {
        var bench = try Bench.scheduled()
        try bench.plugIn()
        try bench.run(seconds: 10)
        func expected(_ bench: inout Bench) throws -> Double? {
            let answer = try bench.call("GetCompositeSchedule", ["evseId": 1, "duration": 3600])
            return answer?.payload?["schedule"]?["chargingSchedulePeriod"]?.array?.first?["limit"]?.number
        }
        let needs = try #require(bench.csms.calls(of: "NotifyEVChargingNeeds").last)
        #expect(needs["maxScheduleTuples"]?.integer ?? 0 > 0)
        try bench.run(seconds: 10)
        // The EVSE could give 11 kW.
        #expect(bench.plans.last?.first == 10_000)
        #expect(try expected(&bench) == 10_000)
        try bench.unplug()
        #expect(try expected(&bench) == 11_000)
    }

    @Test func `the vehicle chooses among schedules, and the station follows its choice`() throws {
        var bench = try Bench.scheduled()
        bench.csms.results["NotifyEVChargingNeeds"] = ["status": "Accepted"]
        try bench.plugIn()
        try bench.run(seconds: 10)
        let start = JSONValue.string(UTCTime.text(nanoseconds: bench.now.utcNanoseconds))
        let schedules = [(11, 1_000), (12, 8_000)].map { id, watts -> JSONValue in
            [
                "id": .integer(id), "chargingRateUnit": "W", "startSchedule": start,
                "chargingSchedulePeriod": [["startPeriod": 0, "limit": .integer(watts)]],
            ]
        }
        let answer = try bench.call(
            "SetChargingProfile",
            [
                "evseId": 1,
                "chargingProfile": [
                    "id": 5, "stackLevel": 0, "chargingProfilePurpose": "TxProfile",
                    "chargingProfileKind": "Absolute", "transactionId": .string(bench.transactionID),
                    "chargingSchedule": .array(schedules),
                ],
            ])
        #expect(answer?.status == "Accepted")
        try bench.run(seconds: 20)
        // With 1 kW it does not reach what its driver wants.
        let plan = try #require(bench.csms.calls(of: "NotifyEVChargingSchedule").last)
        #expect(plan["selectedChargingScheduleId"] == 12)
        #expect((bench.measured.power - 8_000).magnitude < 5)
    }

    /// What a kilowatt-hour costs for a day, in each of the ways in which a charging schedule says so: in ISO 15118-20's
    /// levels or money, or by ISO 15118-2's tariff.
    private func prices(_ kind: String, level: Int64, at start: JSONValue) -> JSONValue {
        switch kind {
        case "priceLevelSchedule":
            [
                "timeAnchor": start, "priceScheduleId": 7, "numberOfPriceLevels": 5,
                "priceLevelScheduleEntries": [["duration": 86_400, "priceLevel": .integer(level)]],
            ]
        case "absolutePriceSchedule":
            [
                "timeAnchor": start, "priceScheduleID": 7, "currency": "EUR", "language": "en-GB",
                "priceAlgorithm": "urn:iso:std:iso:15118:-20:PriceAlgorithm:1-Power",
                "taxRules": [
                    [
                        "taxRuleID": 1, "appliesToEnergyFee": true, "appliesToParkingFee": false,
                        "appliesToOverstayFee": false, "appliesToMinimumMaximumCost": false,
                        "taxRate": ["value": 19, "exponent": 0],
                    ]
                ],
                "priceRuleStacks": [
                    [
                        "duration": 86_400,
                        "priceRule": [
                            [
                                "energyFee": ["value": .integer(level * 10), "exponent": -2],
                                "powerRangeStart": ["value": 0, "exponent": 0],
                            ]
                        ],
                    ]
                ],
            ]
        default:
            [
                "id": 7,
                "salesTariffEntry": [
                    ["relativeTimeInterval": ["start": 0, "duration": 86_400], "ePriceLevel": .integer(level)]
                ],
            ]
        }
    }

    /// Two schedules of the same power, each with its price.
    private func offer(
        _ bench: inout Bench, id: Int64 = 5, _ kind: String, levels: [Int64], at start: JSONValue
    ) throws -> ScriptedCSMS.Answer? {
        let schedules = zip([11, 12] as [Int64], levels).map { schedule, level -> JSONValue in
            .object([
                .init("id", .integer(schedule)), .init("chargingRateUnit", "W"), .init("startSchedule", start),
                .init("chargingSchedulePeriod", [["startPeriod": 0, "limit": 8_000]]),
                .init(kind, prices(kind, level: level, at: start)),
            ])
        }
        return try bench.call(
            "SetChargingProfile",
            [
                "evseId": 1,
                "chargingProfile": [
                    "id": .integer(id), "stackLevel": 0, "chargingProfilePurpose": "TxProfile",
                    "chargingProfileKind": "Absolute", "transactionId": .string(bench.transactionID),
                    "chargingSchedule": .array(schedules),
                ],
            ])
    }

    @Test(
        arguments: ["priceLevelSchedule", "absolutePriceSchedule", "salesTariff"], [Pricing.levels, .absolute])
    func `the vehicle hears the prices of the schedules, and takes the cheaper one`(kind: String, pricing: Pricing)
        throws
    {
        var bench = try Bench.booted {
            $0.evses[0].secc.controlModes = [.scheduled]
            $0.evses[0].secc.offer.scheduledPricings = [pricing]
        }
        bench.csms.results["NotifyEVChargingSchedule"] = ["status": "Accepted"]
        bench.csms.results["NotifyEVChargingNeeds"] = ["status": "Accepted"]
        try bench.plugIn()
        try bench.run(seconds: 10)
        let start = JSONValue.string(UTCTime.text(nanoseconds: bench.now.utcNanoseconds))
        #expect(try offer(&bench, kind, levels: [4, 2], at: start)?.status == "Accepted")
        try bench.run(seconds: 20)
        func choice() -> Int64? {
            bench.csms.calls(of: "NotifyEVChargingSchedule").last?["selectedChargingScheduleId"]?.integer
        }
        // Amounts of money cannot be made of levels: without prices the first of equals is as good.
        let isTold = pricing == .levels || kind == "absolutePriceSchedule"
        #expect(choice() == (isTold ? 12 : 11))
        #expect((bench.measured.power - 8_000).magnitude < 5)

        // Other prices alone make it choose anew, the same ones do not.
        let plans = bench.plans.count
        #expect(try offer(&bench, kind, levels: [4, 2], at: start)?.status == "Accepted")
        try bench.run(seconds: 10)
        #expect(bench.plans.count == plans)
        #expect(try offer(&bench, kind, levels: [2, 4], at: start)?.status == "Accepted")
        try bench.run(seconds: 20)
        #expect(choice() == 11 && bench.plans.count == plans + (isTold ? 1 : 0))
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
