import CentralSystem
import JSON
import OCPPMessages
import Quantities
import Records
import Testing

/// Chapter I: what a transaction costs while it runs.
@Suite struct CostTests {
    var script: StationScript

    private static let tariff = Tariff(
        tariffId: "day", currency: "EUR",
        energy: TariffEnergy(
            prices: [
                TariffEnergyPrice(priceKwh: 0.2, conditions: TariffConditions(maxEnergy: 2000)),
                TariffEnergyPrice(priceKwh: 0.5),
            ],
            taxRates: [TaxRate(type: "VAT", tax: 20)]),
        idleTime: TariffTime(prices: [TariffTimePrice(priceMinute: 0.1)]),
        fixedFee: TariffFixed(prices: [TariffFixedPrice(priceFixed: 1)]))

    init() {
        var settings = CentralSystemSettings()
        settings.tariffs = ["day": Self.tariff]
        settings.defaultTariff = "day"
        script = StationScript(settings: settings)
    }

    private mutating func cost(
        _ type: String, _ number: Int, _ imported: Double, state: String = "Charging"
    ) -> Double? {
        script.result("TransactionEvent", script.event(type, number, imported: imported, state: state))?["totalCost"]?
            .number
    }

    @Test mutating func `energy, idling and the fee add up, each with its tax`() {
        script.boot()
        #expect(cost("Started", 0, 10_000) == 1)
        script.pass(.seconds(600))
        // 2 kWh at 0.20 and 20 % tax.
        #expect(cost("Updated", 1, 12_000) == 1.48)
        script.pass(.seconds(600))
        // Two more at 0.50; from now on it idles.
        #expect(cost("Updated", 2, 14_000, state: "SuspendedEV") == 2.68)
        script.pass(.seconds(600))
        #expect(cost("Ended", 3, 14_000, state: "SuspendedEV") == 3.68)
        // The answer was lost on the way.
        #expect(cost("Ended", 3, 14_000, state: "SuspendedEV") == 3.68)
        #expect(script.central.overview(of: "CS1")?.costs.isEmpty == true)
    }

    @Test mutating func `a reading outside of events is told as a cost by a call`() {
        script.boot()
        _ = cost("Started", 0, 10_000)
        let reading: JSONValue = [
            "evseId": 1,
            "meterValue": [["timestamp": script.time(), "sampledValue": [["value": 11_000]]]],
        ]
        _ = script.result("MeterValues", reading)
        #expect(script.answer("CostUpdated", with: [:]) == ["totalCost": 1.24, "transactionId": "T1"])
    }

    @Test mutating func `energy out of the vehicle costs nothing and earns nothing here`() {
        script.boot()
        _ = cost("Started", 0, 10_000)
        let event = script.event("Updated", 1, imported: 10_000, exported: 5000)
        #expect(script.result("TransactionEvent", event)?["totalCost"] == 1)
    }

    @Test mutating func `the bill of a station that counts by itself is kept, and no other one made`() {
        script.boot()
        var event = script.event("Ended", 1, imported: 11_000).members ?? []
        let bill: JSONValue = [
            "totalCost": ["currency": "EUR", "typeOfCost": "NormalCost", "total": ["inclTax": 3.5]],
            "totalUsage": ["energy": 7.5, "chargingTime": 60, "idleTime": 0],
        ]
        event.append(.init("costDetails", bill))
        _ = cost("Started", 0, 10_000)
        #expect(script.result("TransactionEvent", .object(event)) == [:])
        #expect(script.notices("TransactionEvent").first?["costDetails"] == bill)
    }

    @Test mutating func `without a tariff no cost is told`() {
        script = StationScript()
        script.boot()
        #expect(cost("Started", 0, 10_000) == nil)
    }

    @Test mutating func `times from beyond all bounds do no harm`() {
        script.boot()
        _ = cost("Started", 0, 10_000)
        for time in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"] {
            var event = script.event("Updated", 1, imported: 10_000).members ?? []
            event.removeAll { $0.name == "timestamp" }
            event.append(.init("timestamp", .string(time)))
            #expect(script.result("TransactionEvent", .object(event)) != nil)
        }
    }

    /// The same central system, started anew on its records; `settings` are those of its new life.
    private mutating func restart(
        on state: RestoredState? = nil, _ change: (inout CentralSystemSettings) -> Void = { _ in }
    ) {
        var settings = CentralSystemSettings()
        settings.tariffs = ["day": Self.tariff]
        settings.defaultTariff = "day"
        change(&settings)
        let (store, now) = (script.store, script.now)
        script = StationScript(settings: settings)
        script.store = store
        script.now = now
        script.tell(.restore(state ?? store.restore()))
        script.connect()
    }

    @Test(arguments: [0, 1, 2, 3, 4]) mutating func `a restart at any moment changes no cost`(at moment: Int) {
        script.boot()
        var costs: [Double?] = []
        let events: [(String, Double, String)] = [
            ("Started", 10_000, "Charging"), ("Updated", 12_000, "Charging"), ("Updated", 14_000, "SuspendedEV"),
            ("Ended", 14_000, "SuspendedEV"),
        ]
        for (number, event) in events.enumerated() {
            if number == moment { restart() }
            costs.append(cost(event.0, number, event.1, state: event.2))
            script.pass(.seconds(600))
        }
        if moment == 4 { restart() }
        #expect(costs == [1, 1.48, 2.68, 3.68])
        // The answer was lost on the way.
        #expect(cost("Ended", 3, 14_000, state: "SuspendedEV") == 3.68)
        #expect(script.central.overview(of: "CS1")?.costs.isEmpty == true)
        let items = script.store.restore().items
        #expect(items.map(\.name) == ["cost/T1"], "only what it cost in the end")
    }

    @Test mutating func `a running transaction keeps its tariff over a restart with other settings`() {
        script.boot()
        _ = cost("Started", 0, 10_000)
        script.pass(.seconds(60))
        restart { settings in
            settings.tariffs = [:]
            settings.defaultTariff = nil
        }
        script.pass(.seconds(60))
        #expect(cost("Updated", 1, 12_000) == 1.48)
        #expect(script.central.overview(of: "CS1")?.costs == ["T1": 1.48])
    }

    @Test mutating func `what was kept of an event but not of its cost is counted from the event`() {
        script.boot()
        _ = cost("Started", 0, 10_000)
        script.pass(.seconds(600))
        let before = script.store.restore().items
        _ = cost("Updated", 1, 12_000, state: "SuspendedEV")
        script.pass(.seconds(600))
        // The process was killed between the two.
        var state = script.store.restore()
        state.items = before
        restart(on: state)
        #expect(script.central.overview(of: "CS1")?.costs == ["T1": 1.48])
        // Ten minutes of idling.
        #expect(cost("Updated", 2, 12_000, state: "SuspendedEV") == 2.48)
    }

    @Test mutating func `totals of ended transactions are kept for the latest eight`() {
        script.boot()
        for number in 1...10 {
            _ = script.result(
                "TransactionEvent", script.event("Started", 0, transaction: "T\(number)", imported: 10_000))
            _ = script.result(
                "TransactionEvent", script.event("Ended", 1, transaction: "T\(number)", imported: 10_000))
        }
        let names = script.store.restore().items.map(\.name)
        #expect(Set(names) == Set((3...10).map { "cost/T\($0)" }))
        restart()
        let again = script.event("Ended", 1, transaction: "T5", imported: 10_000)
        #expect(script.result("TransactionEvent", again)?["totalCost"] == 1)
    }

    @Test mutating func `what cannot be read of a cost is left out`() {
        let items = ["x", "{}", "[]", "{\"total\":\"1\"}", "{\"at\":1,\"started\":2}"].enumerated().map {
            ItemRecord(station: "CS1", name: "cost/T\($0)", at: 1, number: Int64($0), value: $1)
        }
        script.tell(.restore(RestoredState(items: items)))
        script.boot()
        #expect(cost("Started", 0, 10_000) == 1)
    }
}
