// Chapters E and J: where transactions begin and end, what their events say once, what bounds them, and what is sampled.

import ChargingStation
import ISO15118
import JSON
import OCPPMessages
import Quantities
import Testing

extension Bench {
    /// The answer to every transaction event from now on.
    fileprivate mutating func answerEvents(_ result: JSONValue) { csms.results["TransactionEvent"] = result }

    fileprivate func triggers() -> [String] { events.compactMap { $0["triggerReason"]?.string } }

    fileprivate func last(_ trigger: String) -> JSONValue? { events.last { $0["triggerReason"]?.string == trigger } }
}

extension JSONValue {
    fileprivate var info: JSONValue? { self["transactionInfo"] }
    fileprivate var samples: [JSONValue] {
        (self["meterValue"]?.array ?? []).flatMap { $0["sampledValue"]?.array ?? [] }
    }
    fileprivate var contexts: [String] {
        (self["meterValue"]?.array ?? []).compactMap { $0["sampledValue"]?.array?.first?["context"]?.string }
    }
}

@Suite struct TransactionPointTests {
    @Test(arguments: [
        ("EVConnected", "CablePluggedIn"), ("Authorized", "Authorized"), ("PowerPathClosed", "Authorized"),
        ("EnergyTransfer", "ChargingStateChanged"), ("DataSigned", "SignedDataReceived"),
        ("ParkingBayOccupancy", "EVDetected"),
    ])
    func `a transaction begins at its start point`(point: String, trigger: String) throws {
        var bench = try Bench.booted {
            $0.meterPublicKey = "key"
            $0.evses[0].hasBaySensor = true
        }
        bench.sign = { _ in SignedReading(data: "proof", encodingMethod: "OCMF") }
        #expect(
            try bench.set(.component("TxCtrlr"), .variable("TxStartPoint"), to: point)?["attributeStatus"] == "Accepted"
        )
        try bench.tell(.parkingBay(evse: 1, isOccupied: true))
        try bench.run(seconds: 1)
        try bench.plugIn()
        try bench.run(seconds: 20)
        let start = try #require(bench.events.first)
        #expect(start["eventType"] == "Started")
        #expect(start["triggerReason"]?.string == trigger)
        #expect(bench.measured.contactorsClosed)
    }

    @Test func `a transaction that ends with the bay outlasts the cable`() throws {
        var bench = try Bench.booted {
            $0.evses[0].hasBaySensor = true
            $0.settings.txStartPoint = .parkingBayOccupancy
            $0.settings.txStopPoint = .parkingBayOccupancy
        }
        try bench.tell(.parkingBay(evse: 1, isOccupied: true))
        try bench.plugIn()
        try bench.run(seconds: 20)
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(!bench.events.contains { $0["eventType"] == "Ended" })
        try bench.tell(.parkingBay(evse: 1, isOccupied: false))
        try bench.run(seconds: 1)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "EVDeparted")
    }

    @Test func `what the hardware does not see is no start point`() throws {
        var bench = try Bench.booted()
        for point in ["ParkingBayOccupancy", "DataSigned", "Authorized,DataSigned"] {
            let answer = try bench.set(.component("TxCtrlr"), .variable("TxStartPoint"), to: point)
            #expect(answer?["attributeStatus"] == "Rejected")
        }
    }

    @Test func `a signed reading begins a transaction and ends none`() throws {
        var bench = try Bench.booted { $0.meterPublicKey = "key" }
        let answer = try bench.set(.component("TxCtrlr"), .variable("TxStopPoint"), to: "Authorized,DataSigned")
        #expect(answer?["attributeStatus"] == "Rejected")
        let stop = try bench.report("FullInventory").first { $0["variable"]?["name"] == "TxStopPoint" }
        #expect(
            stop?["variableCharacteristics"]?["valuesList"] == "EVConnected,Authorized,PowerPathClosed,EnergyTransfer")
    }

    @Test(arguments: [
        (StageFault.overcurrent, "OvercurrentFault"), (.powerQuality, "PowerQuality"), (.gridLoss, "PowerLoss"),
        (.groundFault, "GroundFault"), (.emergencyStop, "EmergencyStop"), (.overtemperature, "Other"),
    ])
    func `a fault is the reason of the end`(fault: StageFault, reason: String) throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.inject(fault)
        try bench.run(seconds: 15)
        #expect(bench.events.last?.info?["stoppedReason"]?.string == reason)
    }
}

@Suite struct TransactionEventTests {
    @Test func `EVSE, cable and token are told once, when they are known`() throws {
        var bench = try Bench.booted { $0.token = nil }
        try bench.tell(.presented(evse: 1, Station.Token("card-1", type: "ISO14443")))
        try bench.run(seconds: 2)
        try bench.plugIn()
        try bench.run(seconds: 20)
        let start = try #require(bench.events.first)
        #expect(start["idToken"]?["idToken"] == "card-1")
        #expect(start["evse"]?["id"] == 1)
        #expect(start["cableMaxCurrent"] == nil)
        let plugged = try #require(bench.last("CablePluggedIn"))
        #expect(plugged["evse"]?["id"] == 1)
        #expect(plugged["cableMaxCurrent"]?.integer == 55)
        #expect(bench.events.filter { $0["evse"] != nil }.count == 2)
        #expect(bench.events.filter { $0["idToken"] != nil }.count == 1)
        try bench.tell(.presented(evse: 1, Station.Token("card-1", type: "ISO14443")))
        try bench.run(seconds: 15)
        let end = try #require(bench.events.last)
        #expect(end["triggerReason"] == "StopAuthorized")
        #expect(end.info?["stoppedReason"] == "Local")
        #expect(end["idToken"]?["idToken"] == "card-1", "who ends it is named")
    }

    @Test func `an AC outlet tells its phases once, and values by phase`() throws {
        var bench = try Bench(.ac()) {
            $0.settings.txUpdatedMeasurands = [.currentImport, .voltage, .powerActiveImport]
        }
        try bench.powerUp()
        try bench.run(seconds: 1)
        try bench.plugIn([.acBPT, .ac])
        try bench.run(seconds: 30)
        #expect(bench.events.filter { $0["numberOfPhasesUsed"]?.integer == 3 }.count == 1)
        let samples = try #require(bench.last("MeterValuePeriodic")).samples
        let phases = { (measurand: String) in
            samples.filter { $0["measurand"]?.string == measurand }.map { $0["phase"]?.string ?? "" }
        }
        #expect(phases("Current.Import") == ["L1", "L2", "L3"])
        #expect(phases("Voltage") == ["L1-N", "L2-N", "L3-N"])
        #expect(phases("Power.Active.Import") == [""])
    }

    @Test func `time spent charging is the time in which energy flowed in`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.run(seconds: 30)
        _ = try bench.update(1, setpoint: -5_000)
        try bench.run(seconds: 40)
        let spent = try #require(bench.events.last?.info?["timeSpentCharging"]?.integer)
        #expect((30...60).contains(spent))
        try bench.run(seconds: 20)
        let later = try #require(bench.events.last?.info?["timeSpentCharging"]?.integer)
        #expect(later - spent <= 1, "discharging does not count")
    }

    @Test func `the status of transactions says what is still owed`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.run(seconds: 1)
        let id = bench.transactionID
        func status(_ request: JSONValue) throws -> JSONValue? {
            try bench.call("GetTransactionStatus", request)?.payload
        }
        #expect(try status([:]) == ["messagesInQueue": false])
        #expect(try status(["transactionId": "nobody's"]) == ["ongoingIndicator": false, "messagesInQueue": false])
        bench.csms.isSilent = true
        try bench.run(seconds: 6)
        #expect(try status(["transactionId": .string(id)]) == ["ongoingIndicator": true, "messagesInQueue": true])
        #expect(try status([:]) == ["messagesInQueue": true])
    }
}

@Suite struct TransactionLimitTests {
    private func charging() throws -> Bench {
        try Bench.charging(setpoint: 6_000) { $0.settings.txUpdatedInterval = 2 }
    }

    @Test func `a limit is confirmed once and holds power at zero when it is reached`() throws {
        var bench = try charging()
        bench.answerEvents(["transactionLimit": ["maxEnergy": 200]])
        try bench.run(seconds: 4)
        #expect(bench.last("LimitSet")?.info?["transactionLimit"]?["maxEnergy"] == 200)
        try bench.run(seconds: 150)
        #expect(bench.triggers().filter { $0 == "LimitSet" }.count == 1)
        let reached = try #require(bench.last("EnergyLimitReached"))
        #expect(reached["eventType"] == "Updated")
        #expect(reached.info?["chargingState"] == "SuspendedEVSE")
        #expect(bench.measured.power == 0)
        let told = try #require(reached.value("Energy.Active.Import.Register"))
        #expect((200...203).contains(told))
        try bench.unplug()
        try bench.run(seconds: 2)
        #expect(bench.events.last?.info?["stoppedReason"] == "EnergyLimitReached")
    }

    @Test func `a raised limit lets power flow again`() throws {
        var bench = try charging()
        bench.answerEvents(["transactionLimit": ["maxEnergy": 50]])
        try bench.run(seconds: 60)
        #expect(bench.measured.power == 0)
        bench.answerEvents(["transactionLimit": ["maxEnergy": 5_000]])
        try bench.run(seconds: 10)
        #expect(bench.measured.power == 6_000)
        #expect(bench.last("LimitSet")?.info?["transactionLimit"]?["maxEnergy"] == 5_000)
    }

    @Test func `time, state of charge and cost are limits, too`() throws {
        var bench = try charging()
        bench.answerEvents(["transactionLimit": ["maxTime": 60]])
        try bench.run(seconds: 60)
        #expect(bench.last("TimeLimitReached") != nil)
        bench.answerEvents(["transactionLimit": ["maxSoC": 51]])
        try bench.run(seconds: 600)
        #expect(bench.last("SoCLimitReached") != nil)
        bench.answerEvents(["transactionLimit": ["maxCost": 3], "totalCost": 2.9])
        try bench.run(seconds: 10)
        #expect(bench.last("CostLimitReached") == nil)
        #expect(bench.measured.power == 6_000)
        bench.answerEvents(["transactionLimit": ["maxCost": 3], "totalCost": 3])
        try bench.run(seconds: 10)
        #expect(bench.last("CostLimitReached") != nil)
        try bench.unplug()
        try bench.run(seconds: 2)
        #expect(bench.events.last?.info?["stoppedReason"] == "LocalOutOfCredit")
    }

    @Test func `where energy transfer is a stop point, a limit ends the transaction`() throws {
        var bench = try Bench.charging(setpoint: 6_000) { $0.settings.txStopPoint = [.energyTransfer] }
        bench.answerEvents(["transactionLimit": ["maxTime": 1]])
        try bench.run(seconds: 20)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "TimeLimitReached")
        #expect(bench.events.last?.info?["stoppedReason"] == "TimeLimitReached")
    }

    @Test func `a limit outlives a loss of power`() throws {
        var bench = try Bench.charging(setpoint: 6_000) {
            $0.journal = []
            $0.settings.resumptionTimeout = 60
            $0.standaloneTarget = 6_000
        }
        bench.answerEvents(["transactionLimit": ["maxEnergy": 100]])
        try bench.run(seconds: 70)
        #expect(bench.last("EnergyLimitReached") != nil)
        bench.answerEvents([:])
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.last("TxResumed") != nil)
        #expect(bench.measured.power == 0)
    }
}

@Suite struct SamplingTests {
    @Test func `an end tells the first and the last reading, and what was sampled between them`() throws {
        var bench = try Bench.charging(setpoint: 6_000) { $0.settings.txEndedInterval = 10 }
        try bench.run(seconds: 40)
        try bench.unplug()
        try bench.run(seconds: 2)
        let end = try #require(bench.events.last)
        let contexts = end.contexts
        #expect(contexts.first == "Transaction.Begin")
        #expect(contexts.last == "Transaction.End")
        #expect(contexts.dropFirst().dropLast().allSatisfy { $0 == "Sample.Periodic" })
        #expect((5...7).contains(contexts.count - 2))
        let times = (end["meterValue"]?.array ?? []).compactMap { $0["timestamp"]?.string }
        #expect(times == times.sorted())
    }

    @Test func `a long transaction keeps its samples within bounds, over losses of power`() throws {
        var bench = try Bench.charging(setpoint: 100) {
            $0.journal = []
            $0.settings.resumptionTimeout = 60
            $0.settings.txEndedInterval = 2
            $0.settings.txUpdatedInterval = 60
        }
        try bench.run(seconds: 400)
        let id = bench.transactionID
        try bench.losePower(seconds: 5)
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.transactionID == id)
        try bench.unplug()
        try bench.run(seconds: 2)
        let end = try #require(bench.events.last)
        #expect((30...62).contains(end.contexts.count))
        let times = (end["meterValue"]?.array ?? []).compactMap { $0["timestamp"]?.string }
        #expect(times == times.sorted())
    }

    @Test func `clock-aligned values have their own measurands, in transactions, between them, or only between them`()
        throws
    {
        var bench = try Bench.booted {
            $0.settings.alignedDataInterval = 60
            $0.settings.alignedDataMeasurands = [.energyActiveImportRegister]
            $0.settings.alignedDataTxEndedInterval = 30
        }
        try bench.run(seconds: 60)
        let idle = try #require(bench.csms.calls(of: "MeterValues").last)
        #expect(idle.contexts == ["Sample.Clock"])
        try bench.plugIn()
        try bench.run(seconds: 60)
        let running = try #require(bench.last("MeterValueClock"))
        #expect(running.samples.map { $0["measurand"]?.string } == ["Energy.Active.Import.Register"])
        #expect(running.contexts == ["Sample.Clock"])
        _ = try bench.set(.component("AlignedDataCtrlr"), .variable("SendDuringIdle"), to: "true")
        let told = bench.triggers().filter { $0 == "MeterValueClock" }.count
        try bench.run(seconds: 60)
        #expect(bench.triggers().filter { $0 == "MeterValueClock" }.count == told)
        try bench.unplug()
        try bench.run(seconds: 2)
        #expect((bench.events.last?.contexts ?? []).filter { $0 == "Sample.Clock" }.count >= 3)
    }

    @Test func `refused meter values are tried as often as their own attempts say`() throws {
        var bench = try Bench.booted()
        bench.csms.errors["MeterValues"] = "InternalError"
        let communication = JSONValue.component("OCPPCommCtrlr")
        _ = try bench.set(communication, .variable("MessageAttempts", instance: "MeterValues"), to: "2")
        _ = try bench.set(communication, .variable("MessageAttemptInterval", instance: "MeterValues"), to: "3")
        _ = try bench.call("TriggerMessage", ["requestedMessage": "MeterValues"])
        try bench.run(seconds: 2)
        #expect(bench.csms.calls(of: "MeterValues").count == 1)
        try bench.run(seconds: 30)
        #expect(bench.csms.calls(of: "MeterValues").count == 2)
    }

    @Test func `a transaction's event cannot be triggered where no transaction is`() throws {
        var bench = try Bench.booted(evses: 2)
        try bench.plugIn()
        try bench.run(seconds: 10)
        func trigger(_ evse: Int64) throws -> String? {
            bench.csms.calls = []
            let request: JSONValue = ["requestedMessage": "TransactionEvent", "evse": ["id": .integer(evse)]]
            let answer = try bench.call("TriggerMessage", request)?.status
            try bench.run(seconds: 0.5)
            return answer
        }
        #expect(try trigger(2) == "Rejected")
        #expect(!bench.events.contains { $0["triggerReason"] == "Trigger" })
        #expect(try trigger(1) == "Accepted")
        #expect(bench.events.contains { $0["triggerReason"] == "Trigger" })
    }
}

@Suite struct SigningTests {
    private func bench(answers: Bool = true) throws -> Bench {
        var bench = try Bench.booted {
            $0.meterPublicKey = "the meter's key"
            $0.settings.signReadings = true
            $0.settings.txUpdatedInterval = 5
        }
        if answers {
            bench.sign = { SignedReading(data: "proof \($0.number)", signingMethod: "ECDSA", encodingMethod: "OCMF") }
        }
        return bench
    }

    private func proofs(_ event: JSONValue?) -> [JSONValue] {
        (event?.samples ?? []).compactMap { $0["signedMeterValue"] }
    }

    @Test func `first and last reading are signed, and the key goes with one of them`() throws {
        var bench = try bench()
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.readings.map(\.context) == ["Transaction.Begin"])
        #expect(bench.events.allSatisfy { proofs($0).isEmpty })
        try bench.unplug()
        try bench.run(seconds: 2)
        let end = proofs(bench.events.last)
        #expect(end.map { $0["signedMeterData"]?.string } == ["proof 1", "proof 2"])
        #expect(end.map { $0["publicKey"]?.string } == ["the meter's key", nil])
        #expect(bench.readings.last?.context == "Transaction.End")
    }

    @Test func `start and updates are signed where that is asked for`() throws {
        var bench = try bench()
        for name in ["SignStartedReadings", "SignUpdatedReadings"] {
            #expect(
                try bench.set(.component("SampledDataCtrlr"), .variable(name), to: "true")?["attributeStatus"]
                    == "Accepted")
        }
        _ = try bench.set(
            .component("OCPPCommCtrlr"), .variable("PublicKeyWithSignedMeterValue"), to: "EveryMeterValue")
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.events.filter { $0["meterValue"] != nil }.allSatisfy { proofs($0).count == 1 })
        #expect(bench.events.allSatisfy { event in proofs(event).allSatisfy { $0["publicKey"] == "the meter's key" } })
        let numbers = bench.events.compactMap { $0["seqNo"]?.integer }
        #expect(numbers == numbers.sorted())
    }

    @Test func `a meter that does not answer holds events up for some seconds only`() throws {
        var bench = try bench(answers: false)
        try bench.plugIn()
        try bench.run(seconds: 20)
        try bench.unplug()
        try bench.run(seconds: 3)
        #expect(bench.events.last?["eventType"] == "Updated")
        try bench.run(seconds: 3)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(proofs(bench.events.last).isEmpty)
    }

    @Test func `a signature too long for its message is none`() throws {
        var bench = try bench()
        bench.sign = { _ in SignedReading(data: String(repeating: "x", count: 40_000), encodingMethod: "OCMF") }
        try bench.plugIn()
        try bench.run(seconds: 10)
        try bench.unplug()
        try bench.run(seconds: 2)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(proofs(bench.events.last).isEmpty)
    }

    @Test func `a station whose meters have no key claims no signing`() throws {
        var bench = try Bench.booted()
        let answer = try bench.set(.component("SampledDataCtrlr"), .variable("SignReadings"), to: "true")
        #expect(answer?["attributeStatus"] == "UnknownVariable")
    }
}
