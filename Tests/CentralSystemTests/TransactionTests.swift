import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

@Suite struct TransactionTests {
    var script = StationScript()
    private let session = SessionID(station: "CS1", evse: 1, transaction: "T1")

    @Test mutating func `an event is answered, and told to the plant, only once it is durable`() {
        script.boot()
        _ = script.takePlantInputs()
        script.isStoreSlow = true
        let id = script.call("TransactionEvent", script.event("Started", 0, imported: 1000))
        #expect(script.takeAnswer(to: id) == nil)
        #expect(script.takePlantInputs().isEmpty)
        // Meanwhile the station can be called, and its other calls are answered.
        #expect(script.result("Heartbeat", [:]) != nil)
        script.finishStoring()
        #expect(script.takeAnswer(to: id) == [:])
        #expect(script.takePlantInputs().count == 2)
        #expect(script.store.restore().transactions.first?.transaction == "T1")
    }

    @Test mutating func `an event that could not be kept is refused and counts when it comes again`() {
        script.boot()
        script.isStoreSlow = true
        let id = script.call("TransactionEvent", script.event("Started", 0))
        let token = script.unstored.removeFirst().token
        script.tell(.notStored(token: token, reason: "no room"))
        #expect(script.takeAnswer(to: id) == "InternalError")
        #expect(script.central.overview(of: "CS1")?.evses.first?.transaction == nil)
        script.isStoreSlow = false
        #expect(script.result("TransactionEvent", script.event("Started", 0)) == [:])
        #expect(script.central.overview(of: "CS1")?.evses.first?.transaction == "T1")
        #expect(script.central.overview(of: "CS1")?.faults == FaultCount())
    }

    @Test mutating func `an answer that is late for its connection is not sent over the next one`() {
        script.boot()
        script.isStoreSlow = true
        let id = script.call("TransactionEvent", script.event("Started", 0))
        script.connect(over: 2)
        script.finishStoring()
        #expect(script.takeAnswer(to: id, over: 1) == nil)
        #expect(script.takeAnswer(to: id, over: 2) == nil)
        // It is kept all the same, so the repetition is known.
        #expect(script.central.overview(of: "CS1")?.evses.first?.transaction == "T1")
    }

    @Test mutating func `a session lives from its start to its end`() {
        script.boot()
        _ = script.takePlantInputs()
        _ = script.result("TransactionEvent", script.event("Started", 0, imported: 1000.4, exported: 0))
        _ = script.result("TransactionEvent", script.event("Updated", 1, imported: 1200.6, exported: 7.5, power: 7000))
        _ = script.result("TransactionEvent", script.event("Ended", 2, imported: 1300, exported: 8, state: "Idle"))
        let inputs = script.takePlantInputs()
        #expect(inputs.count == 5)
        guard case .session(let terms)? = inputs.first else {
            Issue.record("the session comes first: \(inputs)")
            return
        }
        #expect(terms.id == session)
        #expect(terms.control == .none)
        #expect(terms.evse == PowerInterval(lower: -11_000, upper: 22_000))
        let at = UTCInstant(script.now)
        #expect(
            Array(inputs.dropFirst()) == [
                .meter(session, MeterSample(at: at, registers: EnergyRegisters(imported: 1000, exported: 0))),
                .meter(
                    session, MeterSample(at: at, power: 7000, registers: EnergyRegisters(imported: 1200, exported: 7))),
                .meter(session, MeterSample(at: at, registers: EnergyRegisters(imported: 1300, exported: 8))),
                .sessionEnded(session, EnergyRegisters(imported: 1300, exported: 8)),
            ])
        #expect(script.store.restore().transactions.isEmpty)
    }

    @Test mutating func `a repeated event is answered, kept once, counted and told to nobody`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0, imported: 1000))
        _ = script.result("TransactionEvent", script.event("Updated", 1, imported: 1100))
        _ = script.takePlantInputs()
        #expect(script.result("TransactionEvent", script.event("Updated", 1, imported: 1100)) == [:])
        #expect(script.takePlantInputs().isEmpty)
        #expect(script.central.overview(of: "CS1")?.faults.duplicates == 1)
        let kept = script.store.records.filter { if case .transactionEvent = $0 { true } else { false } }
        #expect(kept.count == 2)
        #expect(
            script.store.records.contains { record in
                if case .sequenceFault(let fault) = record {
                    fault.kind == .duplicate && fault.numbers == 1...1
                } else {
                    false
                }
            })
    }

    @Test mutating func `missing events are noticed, and taken in when they come after all`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0))
        _ = script.result("TransactionEvent", script.event("Updated", 3, imported: 1300))
        #expect(script.central.overview(of: "CS1")?.faults.gaps == 1)
        #expect(script.store.restore().transactions.first?.missing == [1...2])
        script.now = script.now - .seconds(60)
        _ = script.result("TransactionEvent", script.event("Updated", 2, imported: 1200, state: "SuspendedEV"))
        script.now = script.now + .seconds(60)
        #expect(script.store.restore().transactions.first?.missing == [1...1])
        // It tells of the past.
        #expect(script.central.overview(of: "CS1")?.evses.first?.chargingState == .charging)
        #expect(script.central.overview(of: "CS1")?.evses.first?.registers?.imported == 1300)
        #expect(script.central.overview(of: "CS1")?.faults == FaultCount(gaps: 1, duplicates: 0))
    }

    @Test mutating func `an event after the end does not open the transaction again`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0))
        _ = script.result("TransactionEvent", script.event("Ended", 2))
        _ = script.result("TransactionEvent", script.event("Updated", 1))
        #expect(script.result("TransactionEvent", script.event("Ended", 2)) == [:])
        #expect(script.central.overview(of: "CS1")?.evses.first?.transaction == nil)
        #expect(script.central.overview(of: "CS1")?.faults == FaultCount(gaps: 1, duplicates: 1))
    }

    @Test mutating func `a new transaction ends one that was left open`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0))
        _ = script.takePlantInputs()
        _ = script.result("TransactionEvent", script.event("Started", 0, transaction: "T2"))
        #expect(script.takePlantInputs().first == .sessionEnded(session, nil))
        #expect(script.central.overview(of: "CS1")?.evses.first?.transaction == "T2")
    }

    @Test mutating func `a token presented in a transaction is judged`() {
        var settings = CentralSystemSettings()
        settings.tokens = .listed([])
        script = StationScript(settings: settings)
        script.boot()
        guard case .object(let members) = script.event("Started", 0) else { return }
        let event = JSONValue.object(members + [.init("idToken", ["idToken": "x", "type": "Central"])])
        #expect(script.result("TransactionEvent", event)?["idTokenInfo"]?["status"] == "Unknown")
    }

    @Test mutating func `after a restart a station goes on without booting`() {
        script.charge()
        _ = script.result("TransactionEvent", script.event("Updated", 1, imported: 1500, exported: 20, power: -4000))
        var after = StationScript()
        after.store = script.store
        after.now = script.now
        after.tell(.restore(script.store.restore()))
        let restored = after.takePlantInputs()
        #expect(restored.first == .connection(station: "CS1", isUp: false))
        guard restored.count == 4, case .session(let terms) = restored[1] else {
            Issue.record("\(restored)")
            return
        }
        #expect(terms.id == session)
        #expect(terms.control == .dynamic)
        #expect(terms.isBidirectional)
        #expect(terms.energyRegisters == EnergyRegisters(imported: 1000, exported: 0))
        let at = UTCInstant(after.now)
        #expect(
            Array(restored[2...]) == [
                .meter(session, MeterSample(at: at, registers: EnergyRegisters(imported: 1000, exported: 0))),
                .meter(
                    session, MeterSample(at: at, power: -4000, registers: EnergyRegisters(imported: 1500, exported: 20))
                ),
            ])
        // Neither an introduction nor an inventory is needed; the profiles are set anew.
        after.connect()
        after.answer("SetChargingProfile", with: StationScript.accepted)
        after.pass(.seconds(3))
        let profile = after.answer("SetChargingProfile", with: StationScript.accepted)?["chargingProfile"]
        #expect(profile?["transactionId"] == "T1")
        #expect(after.hasNothingMoreToSay)
        #expect(after.result("TransactionEvent", after.event("Updated", 2, imported: 1600)) == [:])
        #expect(after.central.overview(of: "CS1")?.faults == FaultCount())
    }

    @Test mutating func `a reading from the future does not hide those that follow`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0))
        script.now = script.now + .seconds(86_400 * 365)
        let future = script.event("Updated", 1, imported: 1100)
        script.now = script.now - .seconds(86_400 * 365)
        _ = script.result("TransactionEvent", future)
        script.pass(.seconds(60))
        _ = script.result("TransactionEvent", script.event("Updated", 2, imported: 1200))
        #expect(script.central.overview(of: "CS1")?.evses.first?.registers?.imported == 1200)
    }

    @Test mutating func `meter values are answered once durable and reach the plant`() {
        script.boot()
        _ = script.result("TransactionEvent", script.event("Started", 0))
        _ = script.takePlantInputs()
        script.isStoreSlow = true
        let id = script.call(
            "MeterValues",
            [
                "evseId": 1,
                "meterValue": [
                    [
                        "timestamp": script.time(),
                        "sampledValue": [["value": 55, "measurand": "SoC", "location": "EV"]],
                    ]
                ],
            ])
        #expect(script.takeAnswer(to: id) == nil)
        script.finishStoring()
        #expect(script.takeAnswer(to: id) == [:])
        #expect(
            script.takePlantInputs() == [
                .meter(session, MeterSample(at: UTCInstant(script.now), stateOfCharge: 0.55))
            ])
    }
}
