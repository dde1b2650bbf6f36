// What a station does without its central system, and what it tells afterwards.

import ChargingStation
import JSON
import Quantities
import Testing

@Suite struct OfflineTests {
    @Test func `events of an offline time arrive later, all of them, in order and marked`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.loseCSMS()
        let before = bench.events.count
        try bench.run(seconds: 20)
        try bench.unplug()
        try bench.run(seconds: 10)
        #expect(bench.events.count == before)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        // The event whose answer was lost with the connection comes first, a second time.
        let late = bench.events.dropFirst(before).drop { $0 == bench.events[before - 1] }
        #expect(late.last?["eventType"] == "Ended")
        #expect(late.allSatisfy { $0["offline"] == true })
        #expect(late.count >= 5)
        let numbers = bench.events.compactMap { $0["seqNo"]?.integer }
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers) == Set(0...(numbers.last ?? 0)))
        let times = bench.events.compactMap { $0["timestamp"]?.string.flatMap(UTCTime.nanoseconds) }
        #expect(times == times.sorted())
        #expect(bench.events.last?.value("Energy.Active.Import.Register") == bench.measured.imported.value.whole)
    }

    @Test func `an event without answer is sent again after the reconnection, before all others`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        bench.csms.isSilent = true
        bench.csms.calls = []
        try bench.run(seconds: 12)
        let unanswered = try #require(bench.events.first)
        try bench.loseCSMS()
        bench.csms.isSilent = false
        bench.csms.calls = []
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(bench.events.first == unanswered)
        let numbers = bench.events.compactMap { $0["seqNo"]?.integer }
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 })
    }

    @Test func `an event that is refused again and again is given up, the others go on`() throws {
        var bench = try Bench.booted {
            $0.settings.messageAttempts = 3
            $0.settings.messageAttemptInterval = 4
            $0.settings.txUpdatedInterval = 0
        }
        bench.csms.errors["TransactionEvent"] = "InternalError"
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 3)
        #expect(bench.events.count == 1)
        #expect(bench.csms.calls.contains { $0.action == "Authorize" }, "other calls do not wait for it")
        // The second attempt after 4 s, the third 8 s later.
        try bench.run(seconds: 10.5)
        #expect(bench.events.prefix(3).map { $0["seqNo"]?.integer } == [0, 0, 0])
        #expect(bench.events.last?["seqNo"] == 1)
        bench.csms.errors = [:]
        try bench.run(seconds: 10)
        #expect(bench.events.last?["seqNo"] == 1)
        #expect(bench.events.count == 5)
    }

    @Test func `a profile ends with its offline time, a safe one below it takes over`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        let safe: JSONValue = [
            "evseId": 1,
            "chargingProfile": [
                "id": 50, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile",
                "chargingProfileKind": "Absolute",
                "chargingSchedule": [
                    [
                        "id": 50, "chargingRateUnit": "W", "startSchedule": "2026-01-01T00:00:00Z",
                        "chargingSchedulePeriod": [["startPeriod": 0, "limit": 1_500]],
                    ]
                ],
            ],
        ]
        #expect(try bench.call("SetChargingProfile", safe)?.status == "Accepted")
        let steered: JSONValue = [
            "evseId": 1,
            "chargingProfile": [
                "id": 51, "stackLevel": 5, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Dynamic",
                "transactionId": .string(bench.transactionID), "maxOfflineDuration": 60,
                "chargingSchedule": [
                    [
                        "id": 51, "chargingRateUnit": "W",
                        "chargingSchedulePeriod": [
                            ["startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": -7_000]
                        ],
                    ]
                ],
            ],
        ]
        #expect(try bench.call("SetChargingProfile", steered)?.status == "Accepted")
        _ = try bench.call("ClearChargingProfile", ["chargingProfileId": 1])
        try bench.run(seconds: 5)
        #expect(bench.measured.power == -7_000)
        try bench.loseCSMS()
        try bench.run(seconds: 58)
        #expect(bench.measured.power == -7_000)
        try bench.run(seconds: 5)
        #expect(bench.measured.power == 1_500, "a station that lost its central system stops discharging")
        bench.csmsIsReachable = true
        try bench.run(seconds: 70)
        #expect(bench.measured.power == -7_000, "the profile is in force again once its owner is back")
    }

    @Test func `a vehicle that comes while offline only charges, until the central system was asked`() throws {
        var bench = try Bench.booted()
        let discharge: JSONValue = ["startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": -3_000]
        let standing: JSONValue = [
            "evseId": 0,
            "chargingProfile": [
                "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile",
                "chargingProfileKind": "Absolute",
                "chargingSchedule": [
                    [
                        "id": 1, "chargingRateUnit": "W", "startSchedule": "2026-01-01T00:00:00Z",
                        "chargingSchedulePeriod": [discharge],
                    ]
                ],
            ],
        ]
        #expect(try bench.call("SetChargingProfile", standing)?.status == "Accepted")
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.contactorsClosed)
        #expect(bench.measured.power == 0)
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(
            bench.events.contains { $0["triggerReason"] == "Authorized" && $0["idToken"]?["idToken"] == "driver-1" })
        #expect(bench.measured.power == -3_000)
    }

    @Test func `a token waits for a connection that was just lost, and not for one that is long gone`() throws {
        for (seconds, isWaiting) in [(2.0, true), (60, false)] {
            var bench = try Bench.booted { $0.token = nil }
            try bench.loseCSMS()
            try bench.run(seconds: seconds)
            try bench.tell(.plugged(evse: 1))
            try bench.present("card")
            #expect(bench.station.status(evse: 1) == (isWaiting ? .asking : .granted))
            try bench.run(seconds: 10)
            #expect(bench.station.status(evse: 1) == .granted)
        }
    }

    @Test func `a token that turns out to be refused ends what it began offline`() throws {
        var bench = try Bench.booted()
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Invalid"]]
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 10_000)
        bench.csmsIsReachable = true
        try bench.run(seconds: 60)
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "DeAuthorized")
        #expect(bench.measured.power == 0)
    }

    @Test func `a station that must not serve unknown tokens offline asks once it is back`() throws {
        var bench = try Bench.booted { $0.settings.offlineTxForUnknownId = false }
        try bench.loseCSMS()
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(!bench.measured.contactorsClosed)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(bench.csms.calls(of: "Authorize").count == 1)
        #expect(bench.measured.power == 10_000)
    }

    @Test func `a station on its own follows its own target`() throws {
        var bench = Bench { $0.standaloneTarget = -4_000 }
        bench.csmsIsReachable = false
        try bench.powerUp()
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power == -4_000)
    }

    @Test func `a long offline time stays within the outbox, and loses no start and no end`() throws {
        var bench = try Bench.booted {
            $0.outboxLimit = 20
            $0.settings.txUpdatedInterval = 1
        }
        try bench.loseCSMS()
        for _ in 0..<3 {
            try bench.plugIn()
            try bench.run(seconds: 60)
            try bench.unplug()
            try bench.run(seconds: 5)
        }
        bench.csmsIsReachable = true
        try bench.run(seconds: 600)
        #expect(bench.events.count <= 20)
        #expect(bench.events.filter { $0["eventType"] == "Started" }.count == 3)
        #expect(bench.events.filter { $0["eventType"] == "Ended" }.count == 3)
    }
}
