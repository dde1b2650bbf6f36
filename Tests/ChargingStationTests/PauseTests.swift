// A vehicle that sleeps at the plug: its transaction waits for it, over a restart of the station too.

import ChargingStation
import ISO15118
import JSON
import Quantities
import Testing

@Suite struct PauseTests {
    /// A bench whose car has charged and fallen asleep; nothing is on the line any more.
    private func asleep(configure: (inout StationConfiguration) -> Void = { _ in }) throws -> Bench {
        var bench = try Bench.charging(setpoint: 5_000, configure: configure)
        try bench.tellCar(.stop(.pause))
        try bench.run(seconds: 10)
        try #require(bench.car?.ended == .paused)
        try bench.dropCar()
        return bench
    }

    /// The station as it comes up again with what it kept.
    private func restarted(_ old: Bench) throws -> Bench {
        var bench = try Bench.booted { $0.evses[0].paused = old.kept }
        bench.carKept = old.carKept
        return bench
    }

    @Test func `a sleeping vehicle's transaction stays open without power`() throws {
        var bench = try asleep()
        try bench.run(seconds: 3600)
        #expect(bench.station.station.isPaused(evse: 1))
        #expect(bench.kept != nil && bench.carKept != nil)
        #expect(!bench.measured.contactorsClosed && bench.measured.power == 0)
        #expect(!bench.events.contains { $0["eventType"] == "Ended" })
    }

    @Test func `a vehicle that wakes goes on in its transaction, and nothing is kept any more once it ends`() throws {
        var bench = try asleep()
        let transaction = bench.transactionID
        try bench.run(seconds: 600)
        try bench.connectCar(paused: bench.carKept)
        try bench.run(seconds: 20)
        #expect(!bench.station.station.isPaused(evse: 1))
        #expect(bench.measured.power == 5_000, "the profile of the transaction still stands")
        #expect(bench.transactionID == transaction)
        #expect(
            bench.notes.contains {
                if case .sessionStarted(_, "WEBBTEST0001", _, resumed: true) = $0 { true } else { false }
            })
        try bench.tellCar(.stop(.terminate))
        try bench.run(seconds: 10)
        #expect(bench.kept == nil && bench.carKept == nil)
    }

    @Test func `another vehicle ends the sleeper's transaction and needs its own consent`() throws {
        var bench = try asleep()
        let sleeper = bench.transactionID
        try bench.run(seconds: 600)
        let authorizations = bench.csms.calls(of: "Authorize").count
        try bench.connectCar(evccID: "WEBBOTHER002")
        try bench.run(seconds: 20)
        let ended = try #require(bench.events.first { $0["eventType"] == "Ended" })
        #expect(ended["transactionInfo"]?["transactionId"]?.string == sleeper)
        #expect(ended["transactionInfo"]?["stoppedReason"] == "EVDisconnected")
        #expect(bench.csms.calls(of: "Authorize").count == authorizations + 1)
        #expect(bench.transactionID != sleeper)
        #expect(bench.kept == nil)
    }

    @Test func `a sleeper that never comes back is given up`() throws {
        var bench = try asleep { $0.evses[0].secc.pauseLimit = .seconds(7_200) }
        try bench.run(seconds: 7_100)
        #expect(!bench.events.contains { $0["eventType"] == "Ended" })
        try bench.run(seconds: 200)
        let ended = try #require(bench.events.last)
        #expect(ended["eventType"] == "Ended" && ended["transactionInfo"]?["stoppedReason"] == "Timeout")
    }

    @Test func `after a restart the token that opened the EVSE is asked about again, and the vehicle goes on`() throws {
        var bench = try restarted(asleep())
        try bench.tell(.plugged(evse: 1))
        try bench.connectCar(paused: bench.carKept)
        try bench.run(seconds: 30)
        #expect(
            bench.notes.contains {
                if case .sessionStarted(_, "WEBBTEST0001", _, resumed: true) = $0 { true } else { false }
            })
        #expect(bench.csms.calls(of: "Authorize").last?["idToken"]?["idToken"] == "driver-1")
        #expect(bench.measured.contactorsClosed)
    }

    @Test func `after a restart a token that is not accepted any more opens nothing`() throws {
        var bench = try restarted(asleep())
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Blocked"]]
        try bench.tell(.plugged(evse: 1))
        try bench.connectCar(paused: bench.carKept)
        try bench.run(seconds: 90)
        #expect(!bench.measured.contactorsClosed)
        #expect(bench.measured.imported == 0)
    }

    @Test func `bytes that are no record are as good as none`() throws {
        let good = try #require(asleep().kept)
        var records: [[UInt8]] = [[], [0xEB], Array(repeating: 0xFF, count: 200), Array(good.dropLast()), good + [0]]
        for index in 0..<3 {
            var broken = good
            broken[index] ^= 0x40
            records.append(broken)
        }
        for record in records {
            var bench = try Bench.booted { $0.evses[0].paused = record }
            bench.carKept = try asleep().carKept
            try bench.plugIn()
            try bench.run(seconds: 20)
            #expect(
                bench.notes.contains {
                    if case .sessionStarted(_, _, _, resumed: false) = $0 { true } else { false }
                }, "\(record.count) bytes")
            #expect(bench.measured.contactorsClosed)
        }
    }
}
