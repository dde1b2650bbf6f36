// OCPP 2.1, chapters H and I: what a reservation costs whoever uses it.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct ReservationCostTests {
    private static let tariff: JSONValue = [
        "tariffId": "R", "currency": "EUR", "energy": ["prices": [["priceKwh": 0.4]]],
        "reservationFixed": ["prices": [["priceFixed": 2]], "taxRates": [["type": "VAT", "tax": 10]]],
        "reservationTime": [
            "prices": [
                ["priceMinute": 0.1, "conditions": ["endTimeOfDay": "08:20"]],
                ["priceMinute": 0.3],
            ]
        ],
    ]

    /// A reservation at 08:00 whose driver comes half an hour later.
    private func reserved(journal: Bool = false) throws -> Bench {
        var bench = try Bench.booted {
            $0.token = nil
            $0.settings.resumptionTimeout = 120
            if journal { $0.journal = [] }
        }
        #expect(try bench.call("SetDefaultTariff", ["evseId": 0, "tariff": Self.tariff])?.status == "Accepted")
        let expiry = DateTime(bench.now + .seconds(7_200)).text
        let request: JSONValue = [
            "id": 5, "expiryDateTime": .string(expiry), "idToken": ["idToken": "CARD", "type": "ISO14443"], "evseId": 1,
        ]
        #expect(try bench.call("ReserveNow", request)?.status == "Accepted")
        return bench
    }

    private func finish(_ bench: inout Bench) throws -> JSONValue {
        try bench.unplug()
        try bench.run(seconds: 1)
        return try #require(bench.lastEvent("Ended")?["costDetails"])
    }

    @Test func `whoever comes pays for the reservation, by its minutes and their hours`() throws {
        var bench = try reserved()
        try bench.run(seconds: 1_800)
        try bench.present("CARD")
        try bench.plugIn()
        try bench.run(seconds: 20)
        let details = try finish(&bench)
        #expect(details["totalUsage"]?["reservationTime"] == 1_800)
        #expect(details["totalCost"]?["reservationFixed"]?["exclTax"] == 2)
        #expect(details["totalCost"]?["reservationFixed"]?["inclTax"] == 2.2)
        // Twenty minutes at 0.10 less the second since eight, and the rest of the half hour at 0.30.
        let time = try #require(details["totalCost"]?["reservationTime"]?["exclTax"]?.number)
        #expect(abs(time - (1_199 / 60.0 * 0.1 + 601 / 60.0 * 0.3)) < 0.001)
        let total = try #require(details["totalCost"]?["total"]?["exclTax"]?.number)
        #expect(total > 2 + time && total < 2.1 + time)
    }

    @Test func `whoever comes without a reservation does not`() throws {
        var bench = try reserved()
        _ = try bench.call("CancelReservation", ["reservationId": 5])
        try bench.present("CARD")
        try bench.plugIn()
        try bench.run(seconds: 20)
        let details = try finish(&bench)
        #expect(details["totalUsage"]?["reservationTime"] == nil)
        #expect(details["totalCost"]?["reservationFixed"] == nil && details["totalCost"]?["reservationTime"] == nil)
    }

    @Test func `a reservation's time and its cost outlive the power`() throws {
        var bench = try reserved(journal: true)
        try bench.run(seconds: 600)
        try bench.losePower(seconds: 600)
        try bench.run(seconds: 599)
        try bench.present("CARD")
        try bench.plugIn()
        try bench.run(seconds: 20)
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 20)
        let details = try finish(&bench)
        #expect(details["totalUsage"]?["reservationTime"] == 1_799)
        #expect(details["totalCost"]?["reservationFixed"]?["exclTax"] == 2)
        #expect((details["totalCost"]?["reservationTime"]?["exclTax"]?.number ?? 0) > 4.9)
    }
}
