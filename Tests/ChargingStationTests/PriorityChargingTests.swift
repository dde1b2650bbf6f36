// K21, K22: priority charging.

import ChargingStation
import JSON
import OCPP
import Quantities
import Testing

@Suite struct PriorityChargingTests {
    /// A vehicle held at 2 kW, and a profile for those in a hurry.
    private func bench(withProfile: Bool = true) throws -> Bench {
        var bench = try Bench.charging(setpoint: 2_000)
        if withProfile {
            let answer = try bench.set(7, "PriorityCharging", evse: 0, ["startPeriod": 0, "limit": 9_000])
            try #require(answer?.status == "Accepted")
        }
        return bench
    }

    private func use(_ bench: inout Bench, _ isWanted: Bool, transaction: String? = nil) throws -> String? {
        try bench.call(
            "UsePriorityCharging",
            ["transactionId": .string(transaction ?? bench.transactionID), "activate": .bool(isWanted)])?.status
    }

    @Test func `the central system gives a transaction priority and takes it back`() throws {
        var bench = try bench()
        #expect(try use(&bench, true) == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 9_000)
        #expect(try use(&bench, false) == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 2_000)
        #expect(bench.notified("NotifyPriorityCharging").isEmpty, "it knows what it asked for")
        #expect(try use(&bench, true, transaction: "another") == "Rejected")
    }

    @Test func `without a profile for it there is no priority`() throws {
        var bench = try bench(withProfile: false)
        #expect(try use(&bench, true) == "NoProfile")
        try bench.tell(.priorityCharging(evse: 1, true))
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 2_000)
        #expect(bench.notified("NotifyPriorityCharging").isEmpty)
    }

    @Test func `without a transaction there is no priority, and the driver reads so`() throws {
        var bench = try Bench.booted()
        try bench.tell(.priorityCharging(evse: 1, true))
        #expect(bench.notes.last == .external("no priority at EVSE 1: there is no transaction"))
        #expect(bench.notified("NotifyPriorityCharging").isEmpty)
    }

    @Test func `a driver asks for priority at the station, which is told`() throws {
        var bench = try bench()
        try bench.tell(.priorityCharging(evse: 1, true))
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 9_000)
        // The profile goes, and the priority with it.
        #expect(try bench.call("ClearChargingProfile", ["chargingProfileId": 7])?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 2_000)
        #expect(bench.notified("NotifyPriorityCharging").map { $0["activated"] } == [true, false])
        #expect(bench.notified("NotifyPriorityCharging")[0]["transactionId"]?.string == bench.transactionID)
    }

    @Test func `priority ends with its transaction`() throws {
        var bench = try bench()
        #expect(try use(&bench, true) == "Accepted")
        _ = try bench.stopTransaction()
        try bench.run(seconds: 5)
        try bench.unplug()
        let answer = try bench.set(8, "TxDefaultProfile", evse: 1, ["startPeriod": 0, "limit": 1_000])
        #expect(answer?.status == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.measured.power == 1_000)
    }
}
