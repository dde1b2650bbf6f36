// OCPP 2.1, chapter I and E17: bills over a loss of power.

import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct BillRestartTests {
    /// A car that takes 6 kW by a tariff of energy, charging and idle time.
    private func charging(
        resumption: Int = 120, samples: Int = 5, tariff: JSONValue = day,
        configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = try Bench.journaling {
            $0.settings.resumptionTimeout = resumption
            $0.settings.txUpdatedInterval = samples
            $0.standaloneTarget = 6_000
            configure(&$0)
        }
        let set: JSONValue = ["evseId": 0, "tariff": tariff]
        try #require(try bench.call("SetDefaultTariff", set)?.status == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 605)
        try #require(bench.measured.power == 6_000)
        return bench
    }

    private static let day: JSONValue = [
        "tariffId": "day", "currency": "EUR",
        "energy": ["prices": [["priceKwh": 0.4]], "taxRates": [["type": "VAT", "tax": 20]]],
        "chargingTime": ["prices": [["priceMinute": 0.06]]], "idleTime": ["prices": [["priceMinute": 0.6]]],
        "fixedFee": ["prices": [["priceFixed": 1]]],
    ]

    private func end(_ bench: inout Bench) throws -> JSONValue {
        try bench.run(seconds: 15)
        let end = try #require(bench.lastEvent("Ended"))
        return try #require(end["costDetails"])
    }

    /// The parts of a bill without taxes.
    private func parts(_ details: JSONValue) -> (energy: Double, charging: Double, idle: Double, fixed: Double) {
        func part(_ name: String) -> Double { details["totalCost"]?[name]?["exclTax"]?.number ?? 0 }
        return (part("energy"), part("chargingTime"), part("idleTime"), part("fixed"))
    }

    private func usage(_ details: JSONValue, _ name: String) -> Double { details["totalUsage"]?[name]?.number ?? -1 }

    @Test func `a transaction that ends with the power is billed to its last register and second`() throws {
        var bench = try charging(resumption: 0)
        try bench.losePower(seconds: 3_600)
        let registered = bench.measured.imported
        let details = try end(&bench)
        #expect(bench.lastEvent("Ended")?["transactionInfo"]?["stoppedReason"] == "PowerLoss")
        #expect(abs(usage(details, "energy") - registered.value) < 0.01)
        #expect(abs(parts(details).energy - registered.value / 1000 * 0.4) < 0.000_01)
        #expect(parts(details).fixed == 1)
        // Of the hour without power nothing is billed; of the time before it at most what lies between two events.
        #expect((599.0...605).contains(usage(details, "chargingTime")))
        #expect(abs(parts(details).charging - 0.6) < 0.01)
        let gross = try #require(details["totalCost"]?["total"]?["inclTax"]?.number)
        let sum = parts(details).energy * 1.2 + parts(details).charging + parts(details).idle + 1
        #expect(abs(gross - sum) < 0.000_01)
        #expect(bench.events.filter { $0["transactionInfo"]?["tariffId"] != nil }.count == 1)
    }

    @Test func `a transaction that goes on is billed as one, less the time without power`() throws {
        var bench = try charging()
        let start = bench.now
        let before = bench.measured.imported
        try bench.losePower(seconds: 30)
        try bench.run(seconds: 10)
        try bench.plugIn()
        let resumed = bench.now
        try bench.run(seconds: 300)
        #expect(bench.measured.power == 6_000)
        #expect(try bench.stopTransaction()?.status == "Accepted")
        let details = try end(&bench)
        #expect(bench.measured.imported > before)
        #expect(abs(usage(details, "energy") - bench.measured.imported.value) < 0.01)
        #expect(abs(parts(details).energy - bench.measured.imported.value / 1000 * 0.4) < 0.000_01)
        #expect(parts(details).fixed == 1, "one transaction has one fee")
        let ended = try #require(bench.lastEvent("Ended")?["timestamp"]?.string.flatMap(UTCTime.nanoseconds))
        let active = Double(start.utcNanoseconds - Bench.start.utcNanoseconds + ended - resumed.utcNanoseconds) / 1e9
        #expect((active - 7...active).contains(usage(details, "chargingTime")))
        #expect(bench.events.filter { $0["transactionInfo"]?["tariffId"] != nil }.count == 1)
        let periods = try #require(details["chargingPeriods"]?.array)
        let energies = periods.compactMap {
            $0["dimensions"]?.array?.first { $0["type"] == "Energy" }?["volume"]?.number
        }
        #expect(abs(energies.reduce(0, +) - usage(details, "energy")) < 0.001)
        let starts = periods.compactMap { $0["startPeriod"]?.string }
        #expect(starts == starts.sorted() && Set(starts).count == starts.count)
    }

    @Test func `a station that samples nothing keeps time and energy of its bill to two seconds`() throws {
        var bench = try charging(resumption: 0, samples: 0)
        let registered = bench.measured.imported
        try bench.losePower(seconds: 60)
        let details = try end(&bench)
        #expect(abs(usage(details, "energy") - registered.value) < 4)
        #expect((602.0...605).contains(usage(details, "chargingTime")))
        let time = usage(details, "chargingTime") - usage(details, "idleTime")
        #expect(abs(parts(details).charging - 0.001 * time) < 0.001_1)
        let told = bench.lastEvent("Ended")?["transactionInfo"]?["timeSpentCharging"]?.number
        #expect((600.0...605).contains(try #require(told)))
    }

    @Test func `idle time is kept to the minute`() throws {
        var bench = try Bench.journaling {
            $0.settings.resumptionTimeout = 0
            $0.settings.txUpdatedInterval = 0
            $0.standaloneTarget = 0
        }
        try #require(
            try bench.call("SetDefaultTariff", ["evseId": 0, "tariff": Self.day])?.status == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 305)
        try bench.losePower(seconds: 60)
        let details = try end(&bench)
        #expect((245.0...305).contains(usage(details, "idleTime")))
        #expect(parts(details).charging == 0 && parts(details).idle > 2.4)
    }

    @Test func `time spent charging outlives the power where nobody counts money`() throws {
        var bench = try Bench.journaling {
            $0.settings.resumptionTimeout = 60
            $0.settings.txUpdatedInterval = 0
            $0.standaloneTarget = 6_000
        }
        try bench.plugIn()
        try bench.run(seconds: 605)
        let id = bench.transactionID
        try bench.losePower(seconds: 20)
        try bench.plugIn()
        try bench.run(seconds: 5)
        #expect(bench.lastEvent("Updated")?["transactionInfo"]?["transactionId"]?.string == id)
        let resumed = try #require(bench.events.last { $0["triggerReason"] == "TxResumed" }, "gone for 20 s, not 625")
        #expect((600.0...605).contains(resumed["transactionInfo"]?["timeSpentCharging"]?.number ?? 0))
    }

    @Test func `the tariffs before and after a change survive together`() throws {
        var bench = try charging()
        let change: JSONValue = [
            "transactionId": .string(bench.transactionID),
            "tariff": [
                "tariffId": "night", "currency": "EUR",
                "energy": ["prices": [["priceKwh": 0.1]], "taxRates": [["type": "VAT", "tax": 10]]],
            ],
        ]
        try #require(try bench.call("ChangeTransactionTariff", change)?.status == "Accepted")
        let atChange = bench.measured.imported
        try bench.run(seconds: 300)
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 100)
        try bench.losePower(seconds: 500)
        let total = bench.measured.imported
        let details = try end(&bench)
        #expect(abs(parts(details).energy - (atChange.value * 0.4 + (total - atChange).value * 0.1) / 1000) < 0.001)
        let gross = try #require(details["totalCost"]?["energy"]?["inclTax"]?.number)
        #expect(abs(gross - (atChange.value * 0.48 + (total - atChange).value * 0.11) / 1000) < 0.001)
        let ids = try #require(details["chargingPeriods"]?.array).compactMap { $0["tariffId"]?.string }
        #expect(Set(ids) == ["day", "night"])
        #expect(bench.events.compactMap { $0["transactionInfo"]?["tariffId"]?.string } == ["day", "night"])
    }

    @Test func `a price that depends on what was used goes on where it was`() throws {
        var bench = try charging(
            tariff: [
                "tariffId": "steps", "currency": "EUR",
                "energy": [
                    "prices": [
                        ["priceKwh": 0.3, "conditions": ["maxEnergy": 1_200]],
                        ["priceKwh": 0.5, "conditions": ["minEnergy": 1_200]],
                    ]
                ],
            ])
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 300)
        #expect(try bench.stopTransaction()?.status == "Accepted")
        let details = try end(&bench)
        let used = usage(details, "energy")
        #expect(used > 1_300)
        #expect(abs(parts(details).energy - (0.36 + (used - 1_200) * 0.000_5)) < 0.000_01)
    }

    @Test func `a driver's own tariff and one that cannot be counted stay what they are`() throws {
        var own = try Bench.journaling {
            $0.token = nil
            $0.settings.resumptionTimeout = 120
        }
        let set: JSONValue = ["evseId": 0, "tariff": Self.day]
        try #require(try own.call("SetDefaultTariff", set)?.status == "Accepted")
        try own.plugIn()
        try own.run(seconds: 5)
        own.csms.results["Authorize"] = JSONValue.consent().with(
            "tariff", ["tariffId": "friend", "currency": "EUR", "energy": ["prices": [["priceKwh": 0.2]]]])
        try own.tell(.presented(evse: 1, Station.Token("friend-1")))
        try own.run(seconds: 30)
        try own.losePower(seconds: 5)
        try own.run(seconds: 1)
        let kinds = try own.call("GetTariffs", ["evseId": 0])?.payload?["tariffAssignments"]?.array
        #expect(kinds?.map { $0["tariffKind"] } == ["DefaultTariff", "DriverTariff"])
        #expect(kinds?.last?["idTokens"] == ["friend-1"])

        var strange = try Bench.journaling()
        strange.csms.results["Authorize"] = JSONValue.consent().with(
            "tariff", ["tariffId": "x", "currency": "EUR", "energy": ["prices": [["priceKwh": 2_000_000]]]])
        try strange.plugIn()
        try strange.run(seconds: 60)
        try strange.losePower(seconds: 5)
        #expect(try end(&strange)["failureToCalculate"] == true)
    }

    @Test func `running costs are told again after the restart`() throws {
        var bench = try charging { $0.settings.runningCostInterval = 60 }
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        let before = bench.events.filter { $0["triggerReason"] == "RunningCost" }
        try bench.run(seconds: 130)
        let told = bench.events.filter { $0["triggerReason"] == "RunningCost" }
        #expect(told.count == before.count + 2)
        let costs = told.compactMap { $0["costDetails"]?["totalCost"]?["total"]?["inclTax"]?.number }
        #expect(costs == costs.sorted() && costs.count == told.count)
    }

    @Test func `whatever is torn off the journal's end, a bill is whole or is the one before`() throws {
        var bench = try charging(samples: 2)
        let change: JSONValue = [
            "transactionId": .string(bench.transactionID),
            "tariff": ["tariffId": "night", "currency": "EUR", "energy": ["prices": [["priceKwh": 0.1]]]],
        ]
        try #require(try bench.call("ChangeTransactionTariff", change)?.status == "Accepted")
        try bench.run(seconds: 20)
        let whole = bench.journal
        var last = 0.0
        for cut in stride(from: whole.count / 2, through: whole.count, by: 211) {
            let record = try #require(JournalImage(Array(whole.prefix(cut))).transactions[0]?.bill)
            let rules = try TariffRules(try #require(record.tariff))
            let bill = Bill(
                rules, record, at: bench.now, record.reading, isDirectCurrent: true, clock: .utc)
            let energy = bill.details.chargingPeriods?.flatMap(\.dimensions!).filter { $0.type == .energy }
                .reduce(0) { $0 + $1.volume }
            #expect(abs((energy ?? -1) - bill.details.totalUsage.energy) < 0.001, "no period is lost")
            let total = try #require(bill.totalCost.total.inclTax)
            #expect(total >= last)
            last = total
        }
    }

    @Test func `garbage is no bill`() {
        for json in [.null, [:], ["at": 1], ["at": 1, "reading": [], "usage": [], "net": []], 7] as [JSONValue] {
            #expect(BillRecord(json) == nil)
        }
        #expect(Amount(record: "170141183460469231731687303715884105727") == nil)
        #expect(Amount(record: "x") == nil)
    }
}

@Suite struct JournalTidyTests {
    @Test func `an event that comes while the journal is rewritten is in it`() throws {
        var bench = try Bench.journaling {
            $0.settings.txUpdatedInterval = 1
            $0.outboxLimit = 50
        }
        try bench.loseCSMS()
        try bench.plugIn()
        var rewritten = 0
        for _ in 0..<1_500 {
            let before = bench.journal.count
            try bench.run(seconds: 1)
            guard bench.journal.count < before else { continue }
            rewritten += 1
            let owed = bench.station.station.outbox.owed.compactMap(\.number)
            #expect(JournalImage(bench.journal).calls.compactMap(\.number) == owed)
        }
        #expect(rewritten > 1)
    }
}
