// OCPP 2.1, chapters C, E and I: who charges without being asked, without the central system, or not any more.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct ConsentTests {
    private func update(
        _ bench: inout Bench, _ component: String, _ name: String, _ value: String, _ instance: String? = nil
    )
        throws
    {
        let answer = try bench.set(.component(component), .variable(name, instance: instance), to: value)
        #expect(answer?["attributeStatus"] == "Accepted")
    }

    @Test func `without authorization every vehicle charges, and its driver is nobody`() throws {
        var bench = try Bench.booted {
            $0.token = nil
            $0.standaloneTarget = 6_000
        }
        try update(&bench, "AuthCtrlr", "Enabled", "false")
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.measured.power == 6_000)
        #expect(bench.asked.isEmpty)
        let token = try #require(bench.events.first { $0["idToken"] != nil }?["idToken"])
        #expect(token["idToken"] == "" && token["type"] == "NoAuthorization")
        #expect(bench.station.station.cache.entries.isEmpty)
        try bench.unplug()
        try bench.present("CARD")
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 1)
        #expect(bench.asked.isEmpty)
        #expect(bench.events.last { $0["idToken"] != nil }?["idToken"]?["idToken"] == "CARD")
    }

    @Test func `a station that may not ask knows whom its list and cache know`() throws {
        var bench = try Bench.booted { $0.token = nil }
        try update(&bench, "AuthCtrlr", "DisableRemoteAuthorization", "true")
        let list: JSONValue = [
            "versionNumber": 1, "updateType": "Full",
            "localAuthorizationList": [
                ["idToken": ["idToken": "KNOWN", "type": "ISO14443"], "idTokenInfo": ["status": "Accepted"]]
            ],
        ]
        #expect(try bench.call("SendLocalList", list)?.status == "Accepted")
        try bench.present("STRANGER")
        #expect(bench.station.station.evses[0].authorization == .refused)
        try bench.present("KNOWN")
        #expect(bench.station.station.evses[0].isAuthorized)
        try bench.present("STRANGER")
        #expect(bench.station.station.evses[0].isAuthorized)
        try bench.loseCSMS()
        try bench.reconnect(after: 30)
        #expect(bench.asked.isEmpty)
    }

    @Test func `a transaction that may not take power by itself waits for its driver's token`() throws {
        var bench = try Bench.journaling {
            $0.settings.resumptionTimeout = 120
            $0.standaloneTarget = 6_000
        }
        try update(&bench, "TxCtrlr", "AllowEnergyTransferResumption", "false")
        try bench.plugIn()
        try bench.run(seconds: 30)
        let id = bench.transactionID
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.events.contains { $0["triggerReason"] == "TxResumed" })
        #expect(bench.events.last?["transactionInfo"]?["chargingState"] == "SuspendedEVSE")
        #expect(bench.measured.power == 0)
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 0, "a second interruption changes nothing")
        try bench.present("driver-1", type: "Central")
        try bench.run(seconds: 10)
        #expect(bench.measured.power == 6_000)
        #expect(bench.transactionID == id && bench.lastEvent("Ended") == nil)
    }

    private static let strange: JSONValue = [
        "tariffId": "strange", "currency": "EUR", "energy": ["prices": [["priceKwh": 2_000_000]]],
    ]

    @Test(arguments: FailedTariff.allCases)
    func `a driver's tariff that cannot be counted leads to what the operator chose`(choice: FailedTariff) throws {
        var bench = try Bench.booted()
        let day: JSONValue = [
            "tariffId": "day", "currency": "EUR", "energy": ["prices": [["priceKwh": 0.4]]],
        ]
        #expect(try bench.call("SetDefaultTariff", ["evseId": 0, "tariff": day])?.status == "Accepted")
        try update(&bench, "TariffCostCtrlr", "HandleFailedTariff", choice.rawValue, "Tariff")
        bench.csms.results["Authorize"] = JSONValue.consent().with("tariff", Self.strange)
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(try bench.value(.component("TariffCostCtrlr"), .variable("Problem")) == "true")
        let told = bench.events.compactMap { $0["transactionInfo"]?["tariffId"]?.string }
        #expect(told == (choice == .useDefaultTariff ? ["day"] : []))
        #expect(bench.station.station.evses[0].isAuthorized == (choice != .deauthorize))
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect((bench.lastEvent("Ended")?["costDetails"] != nil) == (choice == .useDefaultTariff))
        bench.csms.results["Authorize"] = JSONValue.consent().with("tariff", day)
        try bench.plugIn()
        try bench.run(seconds: 5)
        #expect(try bench.value(.component("TariffCostCtrlr"), .variable("Problem")) == "false")
    }

    @Test func `a driver who does not accept the tariff charges no more`() throws {
        var bench = try Bench.booted { $0.standaloneTarget = 6_000 }
        try bench.plugIn()
        try bench.run(seconds: 30)
        try bench.tell(.tariffRefused(evse: 1))
        try bench.run(seconds: 15)
        let end = try #require(bench.lastEvent("Ended"))
        #expect(end["triggerReason"] == "TariffNotAccepted")
        #expect(end["transactionInfo"]?["stoppedReason"] == "DeAuthorized")
        #expect(bench.measured.power == 0)

        var early = try Bench.booted {
            $0.token = nil
            $0.settings.txStartPoint = [.powerPathClosed]
        }
        try early.present("CARD")
        try early.tell(.tariffRefused(evse: 1))
        try early.tell(.plugged(evse: 1))
        try early.run(seconds: 5)
        #expect(early.events.isEmpty)
    }

    @Test func `a cable that is unlocked from afar is told in the transaction that it began`() throws {
        var bench = try Bench.booted { $0.token = nil }
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 1)
        try bench.call("UnlockConnector", ["evseId": 1, "connectorId": 1])
        try bench.tell(.unlocked(evse: 1, true))
        try bench.run(seconds: 1)
        #expect(bench.events.last?["triggerReason"] == "UnlockCommand")
    }

    @Test func `who unplugs has finished, also where only the authorization ends a transaction`() throws {
        var bench = try Bench.booted {
            $0.standaloneTarget = 6_000
            $0.settings.txStopPoint = [.authorized]
        }
        try bench.plugIn()
        try bench.run(seconds: 30)
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(bench.lastEvent("Ended")?["transactionInfo"]?["stoppedReason"] == "EVDisconnected")
    }

    @Test func `a bill lasts until the bay is free, where that ends the transaction`() throws {
        var bench = try Bench.booted {
            $0.standaloneTarget = 6_000
            $0.evses[0].hasBaySensor = true
            $0.settings.txStopPoint = [.parkingBayOccupancy]
        }
        let tariff: JSONValue = [
            "tariffId": "bay", "currency": "EUR", "energy": ["prices": [["priceKwh": 0.4]]],
            "idleTime": ["prices": [["priceMinute": 1]]],
        ]
        #expect(try bench.call("SetDefaultTariff", ["evseId": 0, "tariff": tariff])?.status == "Accepted")
        try bench.tell(.parkingBay(evse: 1, isOccupied: true))
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try bench.run(seconds: 600)
        #expect(bench.lastEvent("Ended") == nil)
        try bench.tell(.parkingBay(evse: 1, isOccupied: false))
        try bench.run(seconds: 1)
        let end = try #require(bench.lastEvent("Ended"))
        #expect(end["triggerReason"] == "EVDeparted")
        let cost = try #require(end["costDetails"]?["totalCost"]?["idleTime"]?["exclTax"]?.number)
        #expect(cost > 9.9 && cost < 11)
    }

    @Test func `a fee for one way of paying is for whoever pays so`() throws {
        let tariff: JSONValue = [
            "tariffId": "cards", "currency": "EUR",
            "fixedFee": [
                "prices": [
                    ["priceFixed": 3, "conditions": ["paymentBrand": "Girocard", "paymentRecognition": "CC"]],
                    ["priceFixed": 1],
                ]
            ],
        ]
        for (recognition, fee) in [("CC", 3.0), ("Debit", 1)] {
            var bench = try Bench.booted {
                $0.token = nil
                $0.paymentTerminal = PaymentTerminalIdentity(
                    vendorName: "", model: "", serialNumber: "", firmwareVersion: "", terminalID: "",
                    serviceProvider: "")
            }
            #expect(try bench.call("SetDefaultTariff", ["evseId": 0, "tariff": tariff])?.status == "Accepted")
            let details = [
                DirectPayment.Detail("PaymentBrand", "Girocard"),
                DirectPayment.Detail("PaymentRecognition", recognition),
            ]
            let payment = DirectPayment(reference: "psp-1", amount: 20, details: details)
            try bench.tell(.payment(.authorized(evse: 1, payment)))
            try bench.plugIn()
            try bench.run(seconds: 10)
            try bench.unplug()
            try bench.run(seconds: 1)
            #expect(bench.lastEvent("Ended")?["costDetails"]?["totalCost"]?["fixed"]?["exclTax"]?.number == fee)
        }
        var without = try Bench.booted()
        let set: JSONValue = ["evseId": 0, "tariff": tariff]
        #expect(try without.call("SetDefaultTariff", set)?.status == "ConditionNotSupported")
    }
}
