import CentralSystem
import JSON
import OCPPMessages
import Quantities
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
}
