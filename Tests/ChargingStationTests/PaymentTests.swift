// OCPP 2.1, C18 to C23: payments at the station's terminal.

import JSON
import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

@Suite struct PaymentTests {
    private static let terminal = PaymentTerminalIdentity(
        vendorName: "Ebb", model: "Till", serialNumber: "T-1", firmwareVersion: "1.2", terminalID: "TID7",
        serviceProvider: "PSP", details: ["CardBin", "CardLast4Digits"])

    private static let tariff: JSONValue = [
        "tariffId": "adhoc", "currency": "EUR",
        "energy": ["prices": [["priceKwh": 0.5]], "taxRates": [["type": "VAT", "tax": 20]]],
    ]

    /// A station with a terminal, and unless `tariff` is nil one that counts by itself.
    private func bench(
        tariff: JSONValue? = tariff, configure: (inout StationConfiguration) -> Void = { _ in }
    ) throws -> Bench {
        var bench = try Bench.journaling {
            $0.token = nil
            $0.paymentTerminal = Self.terminal
            $0.standaloneTarget = 6_000
            configure(&$0)
        }
        if let tariff {
            try #require(
                try bench.call("SetDefaultTariff", ["evseId": 0, "tariff": tariff])?.status == "Accepted")
        }
        return bench
    }

    private func pay(_ bench: inout Bench, _ reference: String = "psp-1", _ amount: Double = 20, evse: Int = 1) throws {
        let details = [DirectPayment.Detail("CardBin", "411111"), DirectPayment.Detail("CardLast4Digits", "4242")]
        let payment = DirectPayment(reference: reference, amount: amount, details: details)
        try bench.tell(.payment(.authorized(evse: evse, payment)))
        try bench.run(seconds: 1)
    }

    private func close(_ bench: inout Bench, _ result: PaymentResult, _ reference: String = "psp-1") throws {
        try bench.tell(.payment(.closed(reference: reference, result)))
        try bench.run(seconds: 1)
    }

    private func work(_ bench: Bench) -> [PaymentWork] {
        bench.work.compactMap { if case .payment(let work) = $0 { work } else { nil } }
    }

    private func settlements(_ bench: Bench) -> [JSONValue] { bench.csms.calls(of: "NotifySettlement") }

    @Test func `a payment is a token, opens the EVSE, bounds the transaction, and is settled at its end`() throws {
        var bench = try bench { $0.settings.payment.details = ["CardLast4Digits"] }
        try pay(&bench)
        #expect(bench.asked.isEmpty, "nobody is asked where the money is held")
        try bench.plugIn()
        try bench.run(seconds: 620)
        let first = try #require(bench.events.first { $0["idToken"] != nil })
        #expect(first["idToken"]?["idToken"] == "psp-1")
        #expect(first["idToken"]?["type"] == "DirectPayment")
        let told = try #require(first["idToken"]?["additionalInfo"]?.array)
        #expect(told.filter { $0["type"] != "EVCCID" } == [["additionalIdToken": "4242", "type": "CardLast4Digits"]])
        #expect(first["transactionInfo"]?["transactionLimit"] == ["maxCost": 20])
        #expect(bench.events.filter { $0["transactionInfo"]?["transactionLimit"] != nil }.count == 1)
        let id = bench.transactionID
        try bench.tell(.payment(.canceled(evse: 1)))
        try bench.run(seconds: 15)
        let end = try #require(bench.lastEvent("Ended"))
        #expect(end["triggerReason"] == "StopAuthorized")
        #expect(end["transactionInfo"]?["stoppedReason"] == "Local")
        let cost = try #require(end["costDetails"]?["totalCost"]?["total"]?["inclTax"]?.number)
        guard case .settle("psp-1", let amount, "EUR", let receipt)? = work(bench).last else {
            Issue.record("\(work(bench))")
            return
        }
        #expect(amount == cost && cost > 0.5)
        #expect(receipt == PaymentWork.Receipt(server: nil, merchant: Merchant()))
        #expect(settlements(bench).isEmpty)
        try close(&bench, PaymentResult(.settled, receiptID: "R1", receiptURL: "https://till.example/R1"))
        let told2 = try #require(settlements(bench).last)
        #expect(told2["status"] == "Settled" && told2["transactionId"]?.string == id && told2["pspRef"] == "psp-1")
        #expect(told2["settlementAmount"]?.number == cost)
        #expect(told2["receiptId"] == "R1" && told2["receiptUrl"] == "https://till.example/R1")
        #expect(bench.stored[.payments] == nil)
        try close(&bench, PaymentResult(.settled))
        #expect(settlements(bench).count == 1, "told once")
    }

    @Test func `what is held is all that is charged for`() throws {
        var bench = try bench()
        try pay(&bench, "psp-1", 0.3)
        try bench.plugIn()
        try bench.run(seconds: 900)
        #expect(bench.events.contains { $0["triggerReason"] == "CostLimitReached" })
        #expect(bench.measured.power == 0)
        try bench.unplug()
        try bench.run(seconds: 5)
        #expect(bench.lastEvent("Ended")?["transactionInfo"]?["stoppedReason"] == "LocalOutOfCredit")
        guard case .settle(_, let amount, _, _)? = work(bench).last else {
            Issue.record("\(work(bench))")
            return
        }
        #expect(amount <= 0.3 && amount > 0.29)
    }

    @Test func `a hold grows in time where that is allowed, and power flows on`() throws {
        var bench = try bench {
            $0.settings.payment.incrementalAmount = 0.2
            $0.settings.payment.incrementalThreshold = 0.1
        }
        try pay(&bench, "psp-1", 0.3)
        try bench.plugIn()
        try bench.run(seconds: 300)
        #expect(work(bench) == [.extend(reference: "psp-1", by: 0.2)])
        try bench.tell(.payment(.extended(reference: "psp-1", true)))
        try bench.run(seconds: 1)
        let event = try #require(bench.events.last { $0["triggerReason"] == "LimitSet" })
        #expect(event["transactionInfo"]?["transactionLimit"] == ["maxCost": 0.5])
        try bench.run(seconds: 200)
        #expect(work(bench).count == 2)
        try bench.tell(.payment(.extended(reference: "psp-1", false)))
        try bench.run(seconds: 300)
        #expect(work(bench).count == 2, "it is not asked again")
        #expect(bench.events.contains { $0["triggerReason"] == "CostLimitReached" })
    }

    @Test func `the central system is asked where it wants to be, and a refusal frees the money`() throws {
        var bench = try bench { $0.settings.payment.authorizes = true }
        bench.csms.results["Authorize"] = .consent("Invalid")
        try pay(&bench)
        #expect(bench.asked == ["psp-1"])
        #expect(work(bench) == [.release(reference: "psp-1")])
        try close(&bench, PaymentResult(.canceled))
        #expect(settlements(bench).last?["status"] == "Canceled")
        #expect(settlements(bench).last?["transactionId"] == nil)
        bench.csms.results["Authorize"] = .consent()
        try bench.tell(.plugged(evse: 1))
        try bench.tell(.unplugged(evse: 1))
        try pay(&bench, "psp-2")
        try bench.tell(.plugged(evse: 1))
        try bench.run(seconds: 1)
        #expect(bench.events.contains { $0["idToken"]?["idToken"] == "psp-2" })
        #expect(bench.station.station.cache.entries.isEmpty, "a payment is for once")
    }

    @Test func `whoever does not plug in gets the money back`() throws {
        var bench = try bench()
        try pay(&bench)
        try bench.run(seconds: 61)
        #expect(work(bench) == [.release(reference: "psp-1")])
        try close(&bench, PaymentResult(.canceled))
        #expect(settlements(bench).isEmpty == bench.events.isEmpty, "told only of what it has heard of")

        var other = try self.bench { $0.settings.txStartPoint = [.authorized] }
        try pay(&other)
        #expect(other.events.count == 1)
        try other.run(seconds: 61)
        let end = try #require(other.lastEvent("Ended"))
        #expect(end["triggerReason"] == "EVConnectTimeout")
        #expect(end["costDetails"]?["totalCost"]?["total"]?["inclTax"] == 0)
        #expect(work(other) == [.release(reference: "psp-1")])
        try close(&other, PaymentResult(.canceled))
        #expect(settlements(other).last?["status"] == "Canceled")
        #expect(settlements(other).last?["transactionId"]?.string == other.transactionID)
        #expect(settlements(other).last?["settlementAmount"] == 0)
    }

    @Test func `a payment that cannot open the EVSE is let go at once`() throws {
        var bench = try bench()
        try pay(&bench)
        try pay(&bench, "psp-2")
        #expect(work(bench) == [.release(reference: "psp-2")])
        _ = try bench.set(.component("PaymentCtrlr"), .variable("Enabled"), to: "false")
        try bench.tell(.payment(.canceled(evse: 1)))
        #expect(work(bench).last == .release(reference: "psp-1"))
        try close(&bench, PaymentResult(.canceled))
        try pay(&bench, "psp-3")
        #expect(work(bench).last == .release(reference: "psp-3"))
    }

    @Test func `a payment that is told twice keeps its money, at whatever EVSE it is told again`() throws {
        var bench = try bench { $0.evses.append($0.evses[0]) }
        try pay(&bench)
        try pay(&bench)
        try bench.plugIn()
        try bench.run(seconds: 60)
        try pay(&bench)
        try pay(&bench, evse: 2)
        #expect(work(bench).isEmpty, "what is held stays held")
        #expect(bench.notes.filter { $0 == .external("EVSE 1: payment told twice") }.count == 2)
        #expect(bench.notes.contains(.external("EVSE 2: payment told twice")))
        #expect(bench.measured.power == 6_000 && !bench.station.station.evses[1].isAuthorized)
        try bench.unplug()
        try bench.run(seconds: 2)
        guard case .settle("psp-1", let amount, _, _)? = work(bench).last else {
            Issue.record("\(work(bench))")
            return
        }
        // The terminal is still at it.
        try pay(&bench)
        #expect(work(bench).count == 1 && amount > 0)
        try close(&bench, PaymentResult(.settled))
        #expect(settlements(bench).map { $0["status"] } == ["Settled"])
    }

    @Test(arguments: [PaymentStatus.rejected, .failed])
    func `a settlement that fails is told with its reason and without a receipt`(status: PaymentStatus) throws {
        var bench = try bench()
        try pay(&bench)
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try close(&bench, PaymentResult(status, detail: "no line", receiptID: "R"))
        let told = try #require(settlements(bench).last)
        #expect(told["status"]?.string == status.rawValue && told["statusInfo"] == "no line")
        #expect(told["receiptId"] == nil)
        #expect((told["settlementAmount"]?.number ?? 0) > 0)
    }

    @Test func `where the central system counts, its last answer says what to take`() throws {
        var bench = try bench(tariff: nil)
        try pay(&bench)
        try bench.plugIn()
        try bench.run(seconds: 60)
        bench.csms.results["TransactionEvent"] = ["totalCost": 1.75]
        try bench.unplug()
        try bench.run(seconds: 2)
        guard case .settle("psp-1", 1.75, "EUR", _)? = work(bench).last else {
            Issue.record("\(work(bench))")
            return
        }
        // One that says nothing leaves the operator a payment to look after.
        try close(&bench, PaymentResult(.settled))
        bench.csms.results["TransactionEvent"] = [:]
        try pay(&bench, "psp-2")
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try bench.run(seconds: 2)
        #expect(settlements(bench).last?["status"] == "Failed")
        #expect(settlements(bench).last?["pspRef"] == "psp-2")
    }

    @Test func `where the central system settles, the terminal is left alone`() throws {
        var bench = try bench { $0.settings.payment.isSettledByCSMS = true }
        try pay(&bench)
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try bench.run(seconds: 2)
        #expect(bench.lastEvent("Ended")?["costDetails"] != nil)
        #expect(work(bench).isEmpty && settlements(bench).isEmpty && bench.stored[.payments] == nil)
    }

    @Test func `a VAT number that the central system knows goes on the receipt`() throws {
        var bench = try bench()
        let company: JSONValue = ["name": "Ebb AG", "address1": "Ufer 1", "city": "Husum", "country": "DE"]
        bench.csms.results["VatNumberValidation"] = [
            "vatNumber": "DE123", "evseId": 1, "status": "Accepted", "company": company,
        ]
        try pay(&bench)
        try bench.tell(.payment(.vatNumber(evse: 1, "DE123")))
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "VatNumberValidation") == [["vatNumber": "DE123", "evseId": 1]])
        guard case .vatNumber(1, let answer?)? = work(bench).last else {
            Issue.record("\(work(bench))")
            return
        }
        #expect(answer.status == .accepted && answer.company?.city == "Husum")
        bench.csms.results["VatNumberValidation"] = ["vatNumber": "DE9", "evseId": 1, "status": "Rejected"]
        try bench.tell(.payment(.vatNumber(evse: 1, "DE9")))
        try bench.run(seconds: 1)
        bench.csms.results["NotifySettlement"] = ["receiptUrl": "https://csms.example/r", "receiptId": "C1"]
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try close(&bench, PaymentResult(.settled))
        #expect(settlements(bench).last?["vatNumber"] == "DE123")
        #expect(settlements(bench).last?["vatCompany"] == company)
        #expect(
            work(bench).last == .receipt(reference: "psp-1", url: "https://csms.example/r", id: "C1"))
        try bench.loseCSMS()
        try bench.tell(.payment(.vatNumber(evse: 1, "DE123")))
        #expect(work(bench).last == .vatNumber(evse: 1, nil))
    }

    @Test func `money that is held outlives the power: it is settled, or let go`() throws {
        var bench = try bench {
            $0.settings.resumptionTimeout = 120
            $0.settings.txStartPoint = [.powerPathClosed]
        }
        try pay(&bench)
        try bench.losePower(seconds: 5)
        #expect(work(bench) == [.release(reference: "psp-1")], "nobody came before the power went")
        try close(&bench, PaymentResult(.canceled))
        try pay(&bench, "psp-2")
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.losePower(seconds: 5)
        #expect(work(bench).count == 1, "its transaction may go on")
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.unplug()
        try bench.run(seconds: 2)
        guard case .settle("psp-2", let amount, _, _)? = work(bench).last else {
            Issue.record("\(work(bench))")
            return
        }
        // The terminal did not answer before the power went again.
        try bench.losePower(seconds: 5)
        #expect(work(bench).count == 3 && work(bench)[2] == work(bench)[1])
        try close(&bench, PaymentResult(.settled), "psp-2")
        #expect(settlements(bench).last?["settlementAmount"]?.number == amount)
        #expect(bench.lastEvent("Ended")?["costDetails"]?["totalCost"]?["total"]?["inclTax"]?.number == amount)
    }

    @Test func `a settlement that nobody could be told of is told after a restart`() throws {
        var bench = try bench()
        try pay(&bench)
        try bench.plugIn()
        try bench.run(seconds: 60)
        try bench.loseCSMS()
        try bench.unplug()
        try close(&bench, PaymentResult(.settled))
        try bench.losePower(seconds: 5)
        bench.csmsIsReachable = true
        try bench.run(seconds: 30)
        #expect(settlements(bench).map { $0["status"] } == ["Settled"])
    }

    @Test func `the device model has the terminal, where there is one`() throws {
        var bench = try bench()
        func value(_ name: String, _ instance: String? = nil) throws -> String? {
            try bench.value(.component("PaymentCtrlr"), .variable(name, instance: instance))
        }
        #expect(try value("TerminalID") == "TID7" && value("PaymentServiceProvider") == "PSP")
        #expect(try value("AuthorizationAmount") == "50.0")
        #expect(try value("Connected") == "false")
        try bench.tell(.payment(.state(isConnected: true, hasProblem: true)))
        #expect(try value("Connected") == "true" && value("Problem") == "true")
        func set(_ name: String, _ text: String, _ instance: String? = nil) throws -> JSONValue? {
            try bench.set(.component("PaymentCtrlr"), .variable(name, instance: instance), to: text)?[
                "attributeStatus"]
        }
        #expect(try set("PaymentDetails", "CardBin, CardLast4Digits") == "Accepted")
        #expect(try set("PaymentDetails", "Mood") == "Rejected")
        #expect(try set("IncrementalAuthorizationAmount", "-1") == "Rejected")
        #expect(try set("Merchant", "Husum", "City") == "Accepted")
        #expect(bench.station.station.settings.payment.merchant.city == "Husum")
        var without = try Bench.booted()
        #expect(
            try without.get(.component("PaymentCtrlr"), .variable("Enabled"))?["attributeStatus"]
                == "UnknownComponent")
    }

    @Test func `what is stored of another kind is no payment`() throws {
        for garbage in [[], Array("[]".utf8), Array("[{},1,{\"reference\":\"x\"}]".utf8), [0xFF]] as [[UInt8]] {
            let bench = try Bench.booted { $0.stored[.payments] = garbage }
            #expect(bench.station.station.payments.all.isEmpty)
        }
    }
}
