// Whole sessions: a real EVCC on one side, a scripted central system on the other, meters between them.

import ChargingStation
import ISO15118
import JSON
import Quantities
import Testing

@Suite struct SessionTests {
    @Test func `a session runs from the cable to settled energy, charging and discharging`() throws {
        var bench = try Bench.booted()
        bench.csms.results["NotifyEVChargingNeeds"] = ["status": "Accepted"]
        try bench.plugIn()
        try bench.run(seconds: 20)
        let needs = try #require(bench.csms.calls(of: "NotifyEVChargingNeeds").first)
        #expect(bench.measured.contactorsClosed)
        #expect(bench.measured.power == 0, "the profile that the answer promised has not come")

        #expect(try bench.setDynamicProfile(id: 7, setpoint: 6_000)?.status == "Accepted")
        try bench.run(seconds: 60)
        #expect(bench.measured.power == 6_000)
        #expect(try bench.update(7, setpoint: -8_000)?.status == "Accepted")
        try bench.run(seconds: 60)
        #expect(bench.measured.power == -8_000)
        #expect(try bench.stopTransaction()?.status == "Accepted")
        try bench.run(seconds: 10)
        #expect(!bench.measured.contactorsClosed)
        try bench.unplug()
        try bench.run(seconds: 5)

        #expect(bench.events.first?["eventType"] == "Started")
        #expect(bench.events.first?["triggerReason"] == "CablePluggedIn")
        let ended = try #require(bench.events.last)
        #expect(ended["eventType"] == "Ended")
        #expect(ended["triggerReason"] == "RemoteStop")
        #expect(ended["transactionInfo"]?["stoppedReason"] == "Remote")
        #expect(bench.events.map { $0["seqNo"]?.integer } == (0..<bench.events.count).map { Int64($0) })
        #expect(Set(bench.events.map { $0["transactionInfo"]?["transactionId"] }).count == 1)
        // Needs come before the profile, under Dynamic control, with magnitudes.
        #expect(needs["chargingNeeds"]?["requestedEnergyTransfer"] == "DC_BPT")
        #expect(needs["chargingNeeds"]?["controlMode"] == "DynamicControl")
        let limits = try #require(needs["chargingNeeds"]?["v2xChargingParameters"])
        #expect(limits["maxChargePower"]?.number == 10_000)
        #expect(limits["maxDischargePower"]?.number == 10_000)
        // What the last event tells is what the meter shows.
        #expect(ended.value("Energy.Active.Import.Register") == bench.measured.imported.value.whole)
        #expect(ended.value("Energy.Active.Export.Register") == bench.measured.exported.value.whole)
        #expect(abs(bench.measured.imported.value - 6_000.0 * 60 / 3600) < 3)
        #expect(abs(bench.measured.exported.value - 8_000.0 * 60 / 3600) < 3)
    }

    @Test func `the registers equal the integral of the power, in DC and in AC`() throws {
        for (ratings, services) in [(StageRatings.dc(), [EnergyService.dcBPT]), (.ac(), [.acBPT])] {
            var bench = try Bench.booted(ratings)
            try bench.plugIn(services)
            try bench.run(seconds: 10)
            _ = try bench.setDynamicProfile(id: 1, setpoint: 0)
            try bench.run(seconds: 2)
            let start = bench.measured
            var integral = (imported: WattHours(0), exported: WattHours(0))
            var last = start.power
            for step in 0..<6_000 {
                if step % 600 == 0 { _ = try bench.update(1, setpoint: [5_000, -7_000, 3_000][step / 600 % 3]) }
                try bench.run(seconds: 0.01)
                let power = bench.measured.power
                // The trapezoid of a linear piece is exact, but for the steps in which it bends or crosses zero.
                let energy = ((last + power) / 2).over(.milliseconds(10))
                if energy > 0 { integral.imported = integral.imported + energy }
                if energy < 0 { integral.exported = integral.exported - energy }
                last = power
            }
            #expect(bench.measured.imported > 50 && bench.measured.exported > 30)
            #expect(abs((bench.measured.imported - start.imported - integral.imported).value) < 0.1)
            #expect(abs((bench.measured.exported - start.exported - integral.exported).value) < 0.1)
            // The car books what the wire told it: in DC a loop late, as the answer is.
            let car = try #require(bench.car)
            #expect(abs((car.imported - bench.measured.imported).value) < 3)
            #expect(abs((car.exported - bench.measured.exported).value) < 3)
        }
    }

    @Test func `an update of the schedule reaches the stage with the answer, not with the next request`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        let before = bench.csms.calls.count
        #expect(try bench.update(1, setpoint: -5_000)?.status == "Accepted")
        let target = bench.notes.last { if case .target = $0 { true } else { false } }
        #expect(target == .target(evse: 1, -5_000))
        try bench.run(seconds: 0.5)
        #expect(bench.measured.power < 0)
        try bench.run(seconds: 2)
        let told = bench.csms.calls.dropFirst(before).compactMap { $0.payload.value("Power.Active.Export") }
        #expect(told.contains(5_000), "the central system hears of the new power within two seconds")
    }

    @Test func `measured values never carry a sign, the direction is in their name`() throws {
        var bench = try Bench.charging(setpoint: -5_000)
        try bench.run(seconds: 30)
        let values = bench.events.flatMap { event in
            (event["meterValue"]?.array ?? []).flatMap { $0["sampledValue"]?.array ?? [] }
        }
        #expect(values.count > 20)
        #expect(values.allSatisfy { ($0["value"]?.number ?? -1) >= 0 })
        #expect(bench.events.last?.value("Power.Active.Export") == 5_000)
        #expect(bench.events.last?.value("Power.Active.Import") == 0)
        #expect(bench.events.last?["transactionInfo"]?["operationMode"] == "CentralSetpoint")
        #expect((bench.events.last?.value("SoC") ?? 0) > 40)
    }

    @Test func `both registers are reported at every event, and neither falls`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        for setpoint in [-5_000.0, 3_000, -1_000] {
            _ = try bench.update(1, setpoint: setpoint)
            try bench.run(seconds: 20)
        }
        for register in ["Energy.Active.Import.Register", "Energy.Active.Export.Register"] {
            let readings = bench.events.compactMap { $0.value(register) }
            #expect(readings.count == bench.events.count)
            #expect(zip(readings, readings.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test func `without consent to V2X the vehicle only charges`() throws {
        var bench = try Bench.booted()
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Accepted"]]
        try bench.plugIn()
        try bench.run(seconds: 20)
        _ = try bench.setDynamicProfile(id: 1, setpoint: -5_000)
        try bench.run(seconds: 20)
        #expect(bench.measured.contactorsClosed)
        #expect(bench.measured.exported == 0)

        let allowed: JSONValue = [
            "transactionId": .string(bench.transactionID), "allowedEnergyTransfer": ["DC", "DC_BPT"],
        ]
        #expect(try bench.call("NotifyAllowedEnergyTransfer", allowed)?.status == "Accepted")
        try bench.run(seconds: 20)
        #expect(bench.measured.power == -5_000)
    }

    @Test func `a vehicle that is not authorized gets no power`() throws {
        var bench = try Bench.booted()
        bench.csms.results["Authorize"] = ["idTokenInfo": ["status": "Blocked"]]
        try bench.plugIn()
        try bench.run(seconds: 90)
        #expect(!bench.measured.contactorsClosed)
        #expect(bench.measured.imported == 0)
        #expect(bench.events.allSatisfy { $0["triggerReason"] != "Authorized" })
    }

    @Test func `a stop before power flows keeps it from flowing, also for a vehicle that comes back`() throws {
        var bench = try Bench.booted()
        try bench.plugIn()
        try bench.run(seconds: 1)
        #expect(try bench.stopTransaction()?.status == "Accepted")
        try bench.run(seconds: 10)
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "Remote")
        try bench.connectCar()
        try bench.run(seconds: 30)
        #expect(bench.measured.imported == 0)
        #expect(!bench.measured.contactorsClosed)
        #expect(bench.events.filter { $0["eventType"] == "Started" }.count == 1)

        try bench.unplug()
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 10_000, "a new cable is a new customer")
    }

    @Test func `a central system that takes its consent back ends the transaction`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        bench.csms.results["TransactionEvent"] = ["idTokenInfo": ["status": "Blocked"]]
        try bench.run(seconds: 20)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "Deauthorized")
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "DeAuthorized")
        #expect(!bench.measured.contactorsClosed)
    }

    @Test func `a vehicle that ends its session and leaves has stopped by itself`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.tellCar(.stop(.terminate))
        try bench.run(seconds: 5)
        #expect(bench.car?.ended == .terminated)
        #expect(bench.events.last?["transactionInfo"]?["chargingState"] == "EVConnected")
        try bench.unplug()
        try bench.run(seconds: 1)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "StoppedByEV")
        #expect(bench.csms.calls(of: "StatusNotification").last?["connectorStatus"] == "Available")
    }

    @Test func `a cable that is torn out ends power and transaction at once`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.unplug()
        #expect(bench.measured.power == 0)
        #expect(!bench.measured.contactorsClosed)
        try bench.run(seconds: 1)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "EVCommunicationLost")
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "EVDisconnected")
        #expect(bench.events.last?.value("Energy.Active.Import.Register") == bench.measured.imported.value.whole)
        #expect(bench.csms.calls(of: "StatusNotification").last?["connectorStatus"] == "Available")
    }

    @Test func `a vehicle that drops off the line may come back, and is given up after a while`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        bench.csms.results["NotifyEVChargingNeeds"] = ["status": "Accepted"]
        let transaction = bench.transactionID
        try bench.dropCar()
        try bench.run(seconds: 5)
        #expect(!bench.measured.contactorsClosed)
        let lost = try #require(bench.events.last { $0["triggerReason"] == "EVCommunicationLost" })
        #expect(lost["eventType"] == "Updated")
        #expect(lost["transactionInfo"]?["chargingState"] == "EVConnected")
        try bench.connectCar()
        try bench.run(seconds: 30)
        #expect(bench.measured.power == 5_000)
        #expect(bench.events.last?["transactionInfo"]?["transactionId"]?.string == transaction)

        try bench.dropCar()
        try bench.run(seconds: 70)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "EVCommunicationLost")
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "Timeout")
    }

    @Test func `a fault of the stage ends the transaction with its reason`() throws {
        var bench = try Bench.charging(setpoint: 5_000)
        try bench.inject(.groundFault)
        #expect(bench.measured.power == 0)
        try bench.run(seconds: 15)
        #expect(bench.csms.calls(of: "StatusNotification").contains { $0["connectorStatus"] == "Faulted" })
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "AbnormalCondition")
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "GroundFault")
        try bench.inject(nil)
        try bench.run(seconds: 1)
        #expect(bench.csms.calls(of: "StatusNotification").last?["connectorStatus"] == "Occupied")
    }

    @Test func `a remote start that cannot be says why`() throws {
        var bench = try Bench.booted { $0.token = nil }
        func refusal(evse: Int64) throws -> JSONValue? {
            let start: JSONValue = [
                "evseId": .integer(evse), "remoteStartId": 1, "idToken": ["idToken": "remote", "type": "Central"],
            ]
            return try bench.call("RequestStartTransaction", start)?.payload?["statusInfo"]?["reasonCode"]
        }
        #expect(try refusal(evse: 9) == "UnknownEvse")
        #expect(try refusal(evse: 1) == nil)
        #expect(try refusal(evse: 1) == "TxInProgress")
    }

    @Test func `a remote start opens the EVSE for the vehicle that follows`() throws {
        var bench = try Bench.booted { $0.token = nil }
        let start: JSONValue = [
            "evseId": 1, "remoteStartId": 77, "idToken": ["idToken": "remote", "type": "Central"],
        ]
        #expect(try bench.call("RequestStartTransaction", start)?.status == "Accepted")
        try bench.run(seconds: 5)
        #expect(bench.events.first?["eventType"] == "Started")
        #expect(bench.events.first?["triggerReason"] == "RemoteStart")
        #expect(bench.events.first?["transactionInfo"]?["remoteStartId"] == 77)
        #expect(bench.events.first?["idToken"]?["idToken"] == "remote")
        try bench.plugIn()
        try bench.run(seconds: 30)
        #expect(bench.measured.power > 5_000)
    }

    @Test func `a remote start at an EVSE that is not there names it as the reason`() throws {
        var bench = try Bench.booted { $0.token = nil }
        func start(evse: Int64) -> JSONValue {
            ["evseId": .integer(evse), "remoteStartId": 77, "idToken": ["idToken": "remote", "type": "Central"]]
        }
        for (evse, reason) in [(Int64(9), "UnknownEvse"), (1, nil), (1, "TxInProgress")] {
            let answer = try bench.call("RequestStartTransaction", start(evse: evse))
            #expect(answer?.payload?["statusInfo"]?["reasonCode"]?.string == reason)
        }
    }

    @Test func `the token goes with the first event that knows it, and with no other`() throws {
        var bench = try Bench.booted {
            $0.token = nil
            $0.settings.txStartPoint = .powerPathClosed
            $0.settings.txStopPoint = .powerPathClosed
        }
        try bench.tell(.presented(evse: 1, Station.Token("card", type: "ISO14443")))
        try bench.run(seconds: 2)
        #expect(bench.events.isEmpty)
        try bench.plugIn()
        try bench.run(seconds: 20)
        #expect(bench.events.first?["eventType"] == "Started")
        #expect(bench.events.first?["idToken"]?["idToken"] == "card")
        #expect(bench.events.dropFirst().allSatisfy { $0["idToken"] == nil })
        #expect(bench.events.count > 3)
    }

    @Test func `a remote start without a vehicle is given up`() throws {
        var bench = try Bench.booted { $0.token = nil }
        let start: JSONValue = ["remoteStartId": 77, "idToken": ["idToken": "remote", "type": "Central"]]
        #expect(try bench.call("RequestStartTransaction", start)?.status == "Accepted")
        try bench.run(seconds: 70)
        #expect(bench.events.last?["eventType"] == "Ended")
        #expect(bench.events.last?["triggerReason"] == "EVConnectTimeout")
    }

    @Test func `a driver without a configured token presents one`() throws {
        var bench = try Bench.booted { $0.token = nil }
        try bench.plugIn()
        try bench.run(seconds: 70)
        #expect(!bench.measured.contactorsClosed)
        #expect(bench.car?.ended == nil, "the vehicle waits for its driver")
        try bench.tell(.presented(evse: 1, Station.Token("card", type: "ISO14443")))
        try bench.run(seconds: 20)
        #expect(bench.measured.power > 5_000)
        try bench.tell(.presented(evse: 1, Station.Token("card", type: "ISO14443")))
        try bench.run(seconds: 5)
        #expect(bench.events.last?["transactionInfo"]?["stoppedReason"] == "Local")
        #expect(!bench.measured.contactorsClosed)
    }
}
