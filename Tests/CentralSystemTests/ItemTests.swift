import CentralSystem
import JSON
import OCPPMessages
import PowerPlant
import Quantities
import Records
import Testing

/// What stations tell once is known after a restart.
@Suite struct ItemTests {
    var script = StationScript()

    /// The same central system, started anew on its records.
    private mutating func restart() {
        let (store, now) = (script.store, script.now)
        script = StationScript()
        script.store = store
        script.now = now + .seconds(10)
        script.tell(.restore(store.restore()))
    }

    private var terms: SessionTerms? {
        script.toPlant.compactMap { if case .session(let terms) = $0 { terms } else { nil } }.last
    }

    private static let limit: JSONValue = [
        "chargingLimit": ["chargingLimitSource": "EMS"],
        "chargingSchedule": [
            [
                "id": 1, "chargingRateUnit": "W", "duration": 60,
                "chargingSchedulePeriod": [["startPeriod": 0, "limit": 4000]],
            ]
        ],
    ]

    @Test mutating func `a limit stands again, and ends when it would have`() {
        script.charge()
        _ = script.result("NotifyChargingLimit", Self.limit)
        restart()
        #expect(terms?.site?.upper == 4000)
        script.connect()
        script.pass(.seconds(49))
        #expect(terms?.site?.upper == 4000)
        script.pass(.seconds(2))
        #expect(terms?.site == nil)
    }

    @Test mutating func `the state of connectors is known`() {
        script.boot()
        func told(_ status: String, _ evse: Int64) -> JSONValue {
            [
                "timestamp": script.time(), "connectorStatus": .string(status), "evseId": .integer(evse),
                "connectorId": 1,
            ]
        }
        for (status, evse) in [("Occupied", 1), ("Available", 2), ("Faulted", 2)] as [(String, Int64)] {
            #expect(script.result("StatusNotification", told(status, evse)) == [:])
        }
        let kept = script.store.records.count
        #expect(script.result("StatusNotification", told("Faulted", 2)) == [:])
        #expect(script.store.records.count == kept)
        restart()
        #expect(script.central.overview(of: "CS1")?.evses.map(\.status) == [.occupied, .faulted])
    }

    @Test mutating func `a limit that was cleared does not`() {
        script.charge()
        _ = script.result("NotifyChargingLimit", Self.limit)
        _ = script.result("ClearedChargingLimit", ["chargingLimitSource": "EMS"])
        restart()
        #expect(terms != nil)
        #expect(terms?.site == nil)
    }

    @Test mutating func `an operator's way of steering holds on, and is brought to the station again`() {
        script.charge()
        script.tell(
            .request(1, .mode(station: "CS1", transaction: "T1", .fixed(ChargingSchedulePeriod(startPeriod: 0)))))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        restart()
        #expect(terms?.control == Controllability.none)
        script.connect()
        script.pass(.seconds(3))
        script.answer("SetChargingProfile", with: StationScript.accepted)
        script.answer("SetChargingProfile", with: StationScript.accepted)
        let profile = script.answer("SetChargingProfile", with: StationScript.accepted)?["chargingProfile"]
        #expect(profile?["id"] == 7_200_001)
        _ = script.result("TransactionEvent", script.event("Ended", 9))
        #expect(script.store.restore().items.isEmpty)
    }

    @Test mutating func `reservations, streams and priority stand until they end`() {
        script.charge()
        let request = ReserveNowRequest(
            id: 4, expiryDateTime: DateTime(script.now + .seconds(600)),
            idToken: IdToken(idToken: "me", type: "Central"))
        script.tell(.request(1, .call(station: "CS1", .reserveNow(request))))
        script.answer("ReserveNow", with: StationScript.accepted)
        let stream: JSONValue = ["constantStreamData": ["id": 2, "variableMonitoringId": 3, "params": ["interval": 5]]]
        _ = script.result("OpenPeriodicEventStream", stream)
        _ = script.result("NotifyPriorityCharging", ["transactionId": "T1", "activated": true])
        restart()
        let overview = script.central.overview(of: "CS1")
        #expect(overview?.reservations.map(\.id) == [4])
        #expect(overview?.streams.map(\.monitor) == [3])
        #expect(terms?.control == Controllability.none)
        script.connect()
        _ = script.result("ClosePeriodicEventStream", ["id": 2])
        _ = script.result("TransactionEvent", script.event("Ended", 9))
        script.pass(.seconds(601))
        #expect(script.store.restore().items.isEmpty)
    }

    @Test mutating func `what cannot be read any more is left out`() {
        let items = ["mode/T1", "limit/0/EMS", "stream/1", "reservation/1", "priority/T9", "x", "other/1"].map {
            ItemRecord(station: "CS1", name: $0, at: 0, number: 0, value: "{")
        }
        script.tell(.restore(RestoredState(items: items)))
        #expect(script.central.overview(of: "CS1")?.streams.isEmpty == true)
    }
}
