// OCPP 2.1, I07 to I12: bills that were also counted by hand.

import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

/// A transaction that is read at will, from Friday, 15 January 2027, 08:00 UTC.
private struct Meter {
    var bill: Bill
    var now: Moment
    private var imported: WattHours = 0
    private var exported: WattHours = 0
    private let clock: LocalClock

    init(_ tariff: JSONValue, hour: Int64 = 8, clock: LocalClock = .utc, isDirectCurrent: Bool = true) throws {
        now = Bench.start + .seconds((hour - 8) * 3600)
        self.clock = clock
        let start = Bill.Reading(imported: 0, exported: 0, isCharging: false, power: 0, current: 0)
        bill = Bill(
            try TariffRules(try Self.tariff(tariff)), at: now, start, isDirectCurrent: isDirectCurrent, clock: clock)
    }

    static func tariff(_ json: JSONValue) throws -> Tariff {
        let named: JSONValue = ["tariffId": "T", "currency": "EUR"]
        return try Tariff(json: JSONValue.object((named.members ?? []) + (json.members ?? [])).bytes)
    }

    /// So many minutes at a constant power.
    mutating func charge(minutes: Int64, _ power: Watts) {
        read(isCharging: true, power)
        now = now + .seconds(minutes * 60)
        let energy = power.over(.seconds(minutes * 60))
        if energy > 0 { imported = imported + energy } else { exported = exported - energy }
        read(isCharging: true, power)
    }

    mutating func wait(minutes: Int64) {
        read(isCharging: false, 0)
        now = now + .seconds(minutes * 60)
        read(isCharging: false, 0)
    }

    mutating func change(to tariff: JSONValue) throws {
        let reading = Bill.Reading(
            imported: imported, exported: exported, isCharging: true, power: 0, current: 0)
        bill.change(to: try TariffRules(try Self.tariff(tariff)), at: now, reading, clock: clock)
    }

    private mutating func read(isCharging: Bool, _ power: Watts) {
        bill.advance(
            to: now,
            Bill.Reading(
                imported: imported, exported: exported, isCharging: isCharging, power: power,
                current: power.value / 400),
            clock: clock)
    }

    var net: Double? { bill.totalCost.total.exclTax }
    var gross: Double? { bill.totalCost.total.inclTax }
    var periods: [ChargingPeriod] { bill.details.chargingPeriods ?? [] }
}

@Suite struct BillTests {
    @Test func `energy, times and fee are added, each with its taxes`() throws {
        var meter = try Meter([
            "energy": ["prices": [["priceKwh": 0.42]], "taxRates": [["type": "VAT", "tax": 19]]],
            "chargingTime": ["prices": [["priceMinute": 0.05]]],
            "idleTime": ["prices": [["priceMinute": 0.1]]],
            "fixedFee": [
                "prices": [["priceFixed": 1.5]],
                "taxRates": [["type": "State", "tax": 10], ["type": "Federal", "tax": 5, "stack": 1]],
            ],
        ])
        meter.charge(minutes: 60, 10_000)
        meter.wait(minutes: 30)
        let cost = meter.bill.totalCost
        // 10 kWh · 0.42 and 19 per cent.
        #expect(cost.energy?.exclTax == 4.2)
        #expect(cost.energy?.inclTax == 4.998)
        // 60 min · 0.05 and 30 min · 0.10.
        #expect(cost.chargingTime?.exclTax == 3)
        #expect(cost.idleTime?.exclTax == 3)
        // 1.50 + 10 per cent, and 5 per cent of both.
        #expect(cost.fixed?.inclTax == 1.7325)
        #expect(meter.net == 11.7)
        #expect(meter.gross == 12.7305)
        #expect(cost.typeOfCost == .normalCost)
        let usage = meter.bill.details.totalUsage
        #expect(usage.energy == 10_000)
        #expect(usage.chargingTime == 5400, "the whole time, idle or not")
        #expect(usage.idleTime == 1800)
    }

    @Test func `a price ends at its watt-hour, though nobody read the meter there`() throws {
        var meter = try Meter([
            "energy": [
                "prices": [
                    ["priceKwh": 0.3, "conditions": ["maxEnergy": 5_000]],
                    ["priceKwh": 0.5, "conditions": ["minEnergy": 5_000]],
                ]
            ]
        ])
        meter.charge(minutes: 60, 12_000)
        // 5 · 0.30 + 7 · 0.50
        #expect(meter.net == 5)
        #expect(meter.periods.map(\.startPeriod.text) == ["2027-01-15T08:00:00Z", "2027-01-15T08:25:00Z"])
        #expect(meter.periods.map { $0.dimensions?[0].volume } == [5_000, 7_000])
        #expect(meter.periods.map { $0.dimensions?[1].volume } == [1500, 2100])
    }

    @Test func `a night's price begins in the evening and ends in the morning, local time`() throws {
        let tariff: JSONValue = [
            "energy": [
                "prices": [
                    ["priceKwh": 0.2, "conditions": ["startTimeOfDay": "22:00", "endTimeOfDay": "06:00"]],
                    ["priceKwh": 0.4],
                ]
            ]
        ]
        var meter = try Meter(tariff, hour: 21)
        meter.charge(minutes: 120, 3_000)
        // 3 · 0.40 + 3 · 0.20
        #expect(meter.net == 1.8)
        var morning = try Meter(tariff, hour: 5)
        morning.charge(minutes: 120, 3_000)
        #expect(morning.net == 1.8)
        // 22:00 in Berlin is 21:00 UTC.
        let berlin = try #require(LocalClock(rule: "CET-1CEST,M3.5.0,M10.5.0/3"))
        var away = try Meter(tariff, hour: 21, clock: berlin)
        away.charge(minutes: 120, 3_000)
        #expect(away.net == 1.2)
    }

    @Test func `days and dates begin at midnight`() throws {
        var meter = try Meter(
            [
                "energy": [
                    "prices": [
                        ["priceKwh": 0.1, "conditions": ["dayOfWeek": ["Saturday"]]],
                        ["priceKwh": 0.4, "conditions": ["validFromDate": "2027-01-15", "validToDate": "2027-01-16"]],
                        ["priceKwh": 9],
                    ]
                ]
            ], hour: 23)
        meter.charge(minutes: 120, 2_000)
        // 2 · 0.40 on Friday + 2 · 0.10 on Saturday
        #expect(meter.net == 1)
    }

    @Test func `power decides where the tariff says so`() throws {
        var meter = try Meter([
            "energy": [
                "prices": [
                    ["priceKwh": 0.6, "conditions": ["minPower": 20_000]],
                    ["priceKwh": 0.4, "conditions": ["maxPower": 20_000]],
                ]
            ]
        ])
        meter.charge(minutes: 30, 10_000)
        meter.charge(minutes: 30, 30_000)
        // 5 · 0.40 + 15 · 0.60
        #expect(meter.net == 11)
    }

    @Test func `idle time is free for a while`() throws {
        var meter = try Meter([
            "idleTime": ["prices": [["priceMinute": 0.2, "conditions": ["minIdleTime": 600]]]]
        ])
        meter.charge(minutes: 60, 10_000)
        meter.wait(minutes: 25)
        // 15 min · 0.20
        #expect(meter.net == 3)
    }

    @Test func `a fee is the one of the time when the transaction begins, and of the kind of EVSE`() throws {
        let tariff: JSONValue = [
            "fixedFee": [
                "prices": [
                    ["priceFixed": 5, "conditions": ["evseKind": "DC", "endTimeOfDay": "09:00"]], ["priceFixed": 2],
                ]
            ]
        ]
        #expect(try Meter(tariff).net == 5)
        #expect(try Meter(tariff, isDirectCurrent: false).net == 2)
        #expect(try Meter(tariff, hour: 9).net == 2)
    }

    @Test func `a transaction costs no less than the least and no more than the most`() throws {
        var meter = try Meter([
            "energy": ["prices": [["priceKwh": 0.5]], "taxRates": [["type": "VAT", "tax": 20]]],
            "minCost": ["exclTax": 2, "taxRates": [["type": "VAT", "tax": 20]]], "maxCost": ["inclTax": 9],
        ])
        meter.charge(minutes: 60, 2_000)
        #expect(meter.bill.totalCost.typeOfCost == .minCost)
        #expect(meter.net == 2)
        #expect(meter.gross == 2.4)
        meter.charge(minutes: 60, 8_000)
        // 10 · 0.50 and 20 per cent.
        #expect(meter.bill.totalCost.typeOfCost == .normalCost)
        #expect(meter.gross == 6)
        meter.charge(minutes: 60, 10_000)
        #expect(meter.bill.totalCost.typeOfCost == .maxCost)
        #expect(meter.gross == 9)
        #expect(meter.bill.totalCost.energy?.inclTax == 12, "the parts are as they were counted")
    }

    @Test func `energy out of the vehicle is paid for only where the tariff speaks of it`() throws {
        let plain: JSONValue = ["prices": [["priceKwh": 0.4]]]
        var meter = try Meter(["energy": plain])
        meter.charge(minutes: 60, 10_000)
        meter.charge(minutes: 60, -5_000)
        #expect(meter.net == 4)
        #expect(meter.bill.details.totalUsage.energy == 5_000)
        var paid = try Meter([
            "energy": [
                "prices": [["priceKwh": 0.25, "conditions": ["minPower": -1_000]], ["priceKwh": 0.4]]
            ]
        ])
        paid.charge(minutes: 60, 10_000)
        paid.charge(minutes: 60, -5_000)
        // 10 · 0.40 − 5 · 0.25
        #expect(paid.net == 2.75)
    }

    @Test func `another tariff counts from when it comes, with its own taxes`() throws {
        var meter = try Meter([
            "energy": ["prices": [["priceKwh": 0.3]], "taxRates": [["type": "VAT", "tax": 19]]]
        ])
        meter.charge(minutes: 60, 10_000)
        try meter.change(to: ["energy": ["prices": [["priceKwh": 0.5]]]])
        meter.charge(minutes: 60, 10_000)
        #expect(meter.net == 8)
        // 3 · 1.19 + 5
        #expect(meter.gross == 8.57)
    }

    @Test func `small steps lose nothing, only what is told is rounded`() throws {
        var meter = try Meter(["energy": ["prices": [["priceKwh": 0.123_456_789]]]])
        for _ in 0..<1_000 { meter.charge(minutes: 1, 60) }
        #expect(meter.net == 0.123_457)
        var time = try Meter(["chargingTime": ["prices": [["priceMinute": 0.01]]]])
        for _ in 0..<3 { time.charge(minutes: 1, 60) }
        #expect(time.net == 0.03)
    }

    @Test func `a tariff that cannot be counted with is told from one that can`() throws {
        func refusal(_ json: JSONValue) throws -> String? {
            let tariff = try Meter.tariff(json)
            do throws(TariffRules.Refusal) {
                _ = try TariffRules(tariff)
                return nil
            } catch {
                return "\(error)"
            }
        }
        let price: JSONValue = ["priceKwh": 1]
        #expect(try refusal(["energy": ["prices": .array(Array(repeating: price, count: 20))]]) == nil)
        #expect(
            try refusal(["energy": ["prices": .array(Array(repeating: price, count: 21))]]) == "tooManyElements")
        #expect(try refusal(["energy": ["prices": [["priceKwh": 1e300]]]]) == "invalid(\"InvalidValue\")")
        #expect(
            try refusal(["energy": ["prices": [["priceKwh": 1, "conditions": ["startTimeOfDay": "24:00"]]]]])
                == "invalid(\"InvalidValue\")")
        #expect(try refusal(["reservationTime": ["prices": [["priceMinute": 1e7]]]]) == "invalid(\"InvalidValue\")")
    }
}
