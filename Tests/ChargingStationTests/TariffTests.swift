// OCPP 2.1, chapter I: tariffs and costs between a station, its central system and a driver.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct TariffTests {
    private func tariff(_ id: String, kWh: Double, currency: String = "EUR", from: DateTime? = nil) -> JSONValue {
        let tariff: JSONValue = [
            "tariffId": .string(id), "currency": .string(currency),
            "energy": ["prices": [["priceKwh": .number(kWh)]]],
        ]
        return tariff.with("validFrom", from.map { .string($0.text) })
    }

    private func set(_ bench: inout Bench, _ tariff: JSONValue, evse: Int64 = 0) throws -> String? {
        try bench.call("SetDefaultTariff", ["evseId": .integer(evse), "tariff": tariff])?.status
    }

    private func assignments(_ bench: inout Bench, evse: Int64 = 0) throws -> [JSONValue] {
        try bench.call("GetTariffs", ["evseId": .integer(evse)])?.payload?["tariffAssignments"]?.array ?? []
    }

    @Test func `a transaction ends with a bill by the EVSE's tariff and the meter`() throws {
        var bench = try Bench.booted()
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Accepted")
        let start = bench.measured.imported
        try bench.plugIn()
        try bench.run(seconds: 15)
        _ = try bench.setDynamicProfile(id: 1, setpoint: 6_000)
        try bench.run(seconds: 600)
        #expect(bench.events.filter { $0["transactionInfo"]?["tariffId"] != nil }.count == 1)
        #expect(bench.events.first { $0["idToken"] != nil }?["transactionInfo"]?["tariffId"] == "day")
        #expect(bench.events.allSatisfy { $0["costDetails"] == nil })
        #expect(try bench.stopTransaction()?.status == "Accepted")
        try bench.run(seconds: 15)
        let details = try #require(bench.lastEvent("Ended")?["costDetails"])
        let energy = try #require(details["totalUsage"]?["energy"]?.number)
        #expect(energy > 950 && energy < 1_100)
        #expect(abs(energy - (bench.measured.imported - start).value) < 0.01)
        let total = try #require(details["totalCost"]?["total"]?["exclTax"]?.number)
        #expect(abs(total - energy / 1000 * 0.4) < 0.000_001)
        #expect(details["totalCost"]?["currency"] == "EUR")
        let periods = try #require(details["chargingPeriods"]?.array)
        #expect(periods.allSatisfy { $0["tariffId"] == "day" })
        let sum = periods.compactMap { $0["dimensions"]?.array?.first { $0["type"] == "Energy" }?["volume"]?.number }
        #expect(abs(sum.reduce(0, +) - energy) < 0.001)
    }

    @Test func `the tariff that comes with a token is the driver's`() throws {
        var bench = try Bench.booted()
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Accepted")
        bench.csms.results["Authorize"] = JSONValue.consent().with("tariff", tariff("friend", kWh: 0.1))
        try bench.plugIn()
        try bench.run(seconds: 60)
        #expect(bench.events.compactMap { $0["transactionInfo"]?["tariffId"]?.string } == ["friend"])
        let all = try assignments(&bench)
        #expect(all.map { $0["tariffKind"] } == ["DefaultTariff", "DriverTariff"])
        #expect(all.last?["idTokens"] == ["driver-1"])
        #expect(all.last?["evseIds"] == [1])
    }

    @Test func `a driver's tariff that cannot be counted leaves the EVSE's`() throws {
        var bench = try Bench.booted()
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Accepted")
        let strange = tariff("strange", kWh: 2_000_000)
        bench.csms.results["Authorize"] = JSONValue.consent().with("tariff", strange)
        try bench.plugIn()
        try bench.run(seconds: 5)
        #expect(bench.events.compactMap { $0["transactionInfo"]?["tariffId"]?.string } == ["day"])
        #expect(try assignments(&bench).count == 1)
    }

    @Test func `without any tariff that can be counted the usage is told, and that it has no price`() throws {
        var bench = try Bench.booted()
        let strange = tariff("strange", kWh: 2_000_000)
        bench.csms.results["Authorize"] = JSONValue.consent().with("tariff", strange)
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(bench.events.allSatisfy { $0["transactionInfo"]?["tariffId"] == nil })
        let details = try #require(bench.lastEvent("Ended")?["costDetails"])
        #expect(details["failureToCalculate"] == true)
        #expect(details["failureReason"] == "tariff strange is not supported")
        #expect(details["totalCost"]?["total"]?["exclTax"] == 0)
        #expect((details["totalUsage"]?["energy"]?.number ?? 0) > 50)
    }

    @Test func `tariffs are assigned, told and cleared by EVSE`() throws {
        var bench = try Bench.booted(evses: 2)
        #expect(try bench.call("GetTariffs", ["evseId": 0])?.status == "NoTariff")
        #expect(try bench.call("GetTariffs", ["evseId": 3])?.status == "Rejected")
        #expect(try set(&bench, tariff("all", kWh: 0.4)) == "Accepted")
        #expect(try set(&bench, tariff("two", kWh: 0.5), evse: 2) == "Accepted")
        #expect(try set(&bench, tariff("all", kWh: 0.9), evse: 2) == "DuplicateTariffId")
        #expect(try set(&bench, tariff("three", kWh: 0.5), evse: 3) == "Rejected")
        #expect(try assignments(&bench).map { $0["evseIds"] } == [[1], [2]])
        let cleared = try bench.call("ClearTariffs", ["tariffIds": ["two", "none"]])
        let results = try #require(cleared?.payload?["clearTariffsResult"]?.array)
        #expect(results.map { $0["status"] } == ["Accepted", "NoTariff"])
        #expect(try assignments(&bench).map { $0["tariffId"] } == ["all"])
        #expect(
            try bench.call("ClearTariffs", [:])?.payload?["clearTariffsResult"] == [
                ["tariffId": "all", "status": "Accepted"]
            ])
        #expect(bench.stored[.tariffs] == nil)
        #expect(try bench.call("ClearTariffs", [:])?.payload?["clearTariffsResult"] == [["status": "NoTariff"]])
    }

    @Test func `a tariff of later waits for its time, also over a restart`() throws {
        var first = try Bench.booted { $0.settings.txUpdatedInterval = 0 }
        #expect(try set(&first, tariff("now", kWh: 0.4)) == "Accepted")
        let later = DateTime(first.now + .seconds(300))
        #expect(try set(&first, tariff("later", kWh: 0.5, from: later)) == "Accepted")
        #expect(try set(&first, tariff("latest", kWh: 0.6, from: later)) == "Accepted")
        let stored = first.stored
        var bench = try Bench.booted {
            $0.settings.txUpdatedInterval = 0
            $0.stored = stored
        }
        #expect(try assignments(&bench).map { $0["tariffId"] } == ["now", "latest"])
        for expected in ["now", "latest"] {
            bench.csms.calls = []
            try bench.tell(.plugged(evse: 1))
            try bench.run(seconds: 1)
            #expect(bench.events.compactMap { $0["transactionInfo"]?["tariffId"]?.string } == [expected])
            try bench.tell(.unplugged(evse: 1))
            try bench.run(seconds: 300)
        }
    }

    @Test func `a running transaction gets another tariff, in the same currency`() throws {
        var bench = try Bench.booted()
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 60)
        let id = JSONValue.string(bench.transactionID)
        func change(_ tariff: JSONValue, _ id: JSONValue) throws -> String? {
            try bench.call("ChangeTransactionTariff", ["transactionId": id, "tariff": tariff])?.status
        }
        #expect(try change(tariff("x", kWh: 1), "nobody") == "TxNotFound")
        #expect(try change(tariff("x", kWh: 1, currency: "CHF"), id) == "NoCurrencyChange")
        #expect(try change(tariff("night", kWh: 0.2), id) == "Accepted")
        try bench.run(seconds: 1)
        let event = try #require(bench.events.last { $0["triggerReason"] == "TariffChanged" })
        #expect(event["transactionInfo"]?["tariffId"] == "night")
        #expect((event["costDetails"]?["totalCost"]?["total"]?["exclTax"]?.number ?? 0) > 0)
        try bench.run(seconds: 60)
        try bench.unplug()
        try bench.run(seconds: 1)
        let periods = try #require(bench.lastEvent("Ended")?["costDetails"]?["chargingPeriods"]?.array)
        #expect(Set(periods.compactMap { $0["tariffId"]?.string }) == ["day", "night"])
    }

    @Test func `running costs are told at their interval and shown to the driver`() throws {
        var bench = try Bench.booted { $0.display = DisplayCapabilities() }
        _ = try bench.set(.component("TariffCostCtrlr"), .variable("Interval", instance: "Cost"), to: "60")
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Accepted")
        try bench.plugIn()
        try bench.run(seconds: 185)
        let told = bench.events.filter { $0["triggerReason"] == "RunningCost" }
        #expect(told.count == 3)
        let costs = told.compactMap { $0["costDetails"]?["totalCost"]?["total"]?["inclTax"]?.number }
        #expect(costs == costs.sorted() && costs.count == 3 && costs[0] < costs[2])
        guard case .display(let shown)? = bench.work.last else {
            Issue.record("nothing is shown")
            return
        }
        #expect(shown.map(\.message.content) == ["\(costs[2]) EUR"])
    }

    @Test func `costs that the central system counts are shown`() throws {
        var bench = try Bench.booted { $0.display = DisplayCapabilities() }
        try bench.plugIn()
        try bench.run(seconds: 5)
        let update: JSONValue = ["totalCost": 3.25, "transactionId": .string(bench.transactionID)]
        #expect(try bench.call("CostUpdated", update)?.payload == [:])
        guard case .display(let shown)? = bench.work.last else {
            Issue.record("nothing is shown")
            return
        }
        #expect(shown.map(\.message.content) == ["3.25 EUR"])
        #expect(try bench.call("CostUpdated", ["totalCost": 1, "transactionId": "nobody"])?.payload == [:])
    }

    @Test func `tariffs that are switched off are refused and not counted with`() throws {
        var bench = try Bench.booted()
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Accepted")
        _ = try bench.set(.component("TariffCostCtrlr"), .variable("Enabled", instance: "Tariff"), to: "false")
        #expect(try set(&bench, tariff("day", kWh: 0.4)) == "Rejected")
        try bench.plugIn()
        try bench.run(seconds: 5)
        #expect(bench.events.allSatisfy { $0["transactionInfo"]?["tariffId"] == nil })
    }

    @Test func `what is stored of another kind is no tariff`() throws {
        for garbage in [[], [0xEB, 0x54, 1, 9], Array("{}".utf8)] as [[UInt8]] {
            var bench = try Bench.booted { $0.stored[.tariffs] = garbage }
            #expect(try bench.call("GetTariffs", ["evseId": 0])?.status == "NoTariff")
        }
    }
}
