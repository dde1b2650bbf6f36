import CentralSystem
import JSON
import PowerPlant
import Quantities
import Records
import Testing

@Suite struct LimitTests {
    var script = StationScript()

    private func limit(
        of source: String = "EMS", evse: Int64? = nil, unit: String = "W", _ periods: [JSONValue],
        duration: Int64? = nil
    ) -> JSONValue {
        var schedule: [JSONValue.Member] = [
            .init("id", 1), .init("chargingRateUnit", .string(unit)),
            .init("chargingSchedulePeriod", .array(periods)), .init("startSchedule", script.time()),
        ]
        if let duration { schedule.append(.init("duration", .integer(duration))) }
        var members: [JSONValue.Member] = [
            .init("chargingLimit", ["chargingLimitSource": .string(source)]),
            .init("chargingSchedule", [.object(schedule)]),
        ]
        if let evse { members.append(.init("evseId", .integer(evse))) }
        return .object(members)
    }

    private mutating func terms() -> SessionTerms? {
        script.takePlantInputs().compactMap { if case .session(let terms) = $0 { terms } else { nil } }.last
    }

    @Test mutating func `an external limit narrows what the plant may ask, until it is cleared`() {
        script.charge()
        _ = script.result("NotifyChargingLimit", limit([["startPeriod": 0, "limit": 4000, "dischargeLimit": -1000]]))
        #expect(terms()?.site == PowerInterval(lower: -1000, upper: 4000))
        _ = script.result("ClearedChargingLimit", ["chargingLimitSource": "EMS"])
        let cleared = terms()
        #expect(cleared != nil)
        #expect(cleared?.site == nil)
    }

    @Test mutating func `a limit in amperes counts its phases`() {
        script.charge()
        _ = script.result(
            "NotifyChargingLimit", limit(unit: "A", [["startPeriod": 0, "limit": 10, "numberPhases": 1]]))
        #expect(terms()?.site?.upper == 2300)
        _ = script.result("NotifyChargingLimit", limit(unit: "A", [["startPeriod": 0, "limit": 10]]))
        #expect(terms()?.site?.upper == 6900)
    }

    @Test mutating func `the limit follows its schedule and ends with it`() {
        script.charge()
        _ = script.result(
            "NotifyChargingLimit",
            limit([["startPeriod": 0, "limit": 4000], ["startPeriod": 60, "limit": 2000]], duration: 120))
        #expect(terms()?.site?.upper == 4000)
        script.pass(.seconds(59))
        #expect(terms() == nil)
        script.pass(.seconds(2))
        #expect(terms()?.site?.upper == 2000)
        script.pass(.seconds(60))
        let after = terms()
        #expect(after != nil)
        #expect(after?.site == nil)
    }

    @Test mutating func `a limit that ended while the station was away is over when it is back`() {
        script.charge()
        _ = script.result("NotifyChargingLimit", limit([["startPeriod": 0, "limit": 4000]], duration: 60))
        script.tell(.disconnected(connection: 1))
        script.pass(.seconds(300))
        _ = terms()
        script.connect(over: 2)
        let back = terms()
        #expect(back != nil)
        #expect(back?.site == nil)
    }

    @Test mutating func `the tightest of several sources counts, and another one of the same source replaces`() {
        script.charge()
        _ = script.result("NotifyChargingLimit", limit(of: "EMS", [["startPeriod": 0, "limit": 4000]]))
        _ = script.result("NotifyChargingLimit", limit(of: "SO", evse: 1, [["startPeriod": 0, "limit": 3000]]))
        #expect(terms()?.site?.upper == 3000)
        _ = script.result("NotifyChargingLimit", limit(of: "SO", evse: 1, [["startPeriod": 0, "limit": 9000]]))
        #expect(terms()?.site?.upper == 4000)
    }

    @Test mutating func `a limit at the grid connection is shared by the sessions`() {
        script.charge()
        _ = script.result("NotifyChargingLimit", limit([["startPeriod": 0, "limit": 4000]]))
        _ = terms()
        var event = script.event("Started", 0, transaction: "T2").members ?? []
        event.removeAll { $0.name == "evse" }
        event.append(.init("evse", ["id": 2]))
        _ = script.result("TransactionEvent", .object(event))
        let shares = script.takePlantInputs().compactMap { input -> Watts? in
            if case .session(let terms) = input { terms.site?.upper } else { nil }
        }
        #expect(shares == [2000, 2000])
        _ = script.result("TransactionEvent", script.event("Ended", 1))
        #expect(terms()?.site?.upper == 4000)
    }

    @Test mutating func `of very many sources the latest are kept, here and in the records`() {
        script.charge()
        for number in 0..<50 {
            _ = script.result("NotifyChargingLimit", limit(of: "S\(number)", [["startPeriod": 0, "limit": 4000]]))
        }
        #expect(script.store.restore().items.count == 16)
        #expect(script.store.restore().items.contains { $0.name == "limit/0/S49" })
    }

    @Test mutating func `a limit for an EVSE that cannot be is refused`() {
        script.boot()
        let refused = script.result("NotifyChargingLimit", limit(evse: 100_000, [["startPeriod": 0, "limit": 1]]))
        #expect(refused == "PropertyConstraintViolation")
    }

    @Test mutating func `schedules from beyond all bounds do no harm`() {
        script.charge()
        for time in ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z"] {
            let schedule: JSONValue = [
                "id": 1, "chargingRateUnit": "A", "duration": 9_000_000_000_000_000_000, "startSchedule": .string(time),
                "chargingSchedulePeriod": [
                    ["startPeriod": 0, "limit": 1e300, "numberPhases": 3],
                    ["startPeriod": 9_000_000_000_000_000_000, "limit": -1e300],
                ],
            ]
            _ = script.result(
                "NotifyChargingLimit",
                ["chargingLimit": ["chargingLimitSource": .string(time)], "chargingSchedule": [schedule]])
        }
        script.pass(.seconds(100_000))
        #expect(script.result("Heartbeat", [:])?["currentTime"] != nil)
    }

    @Test mutating func `a session under priority charging is left alone`() {
        script.charge()
        _ = script.result("NotifyPriorityCharging", ["transactionId": "T1", "activated": true])
        #expect(terms()?.control == Controllability.none)
        _ = script.result("NotifyPriorityCharging", ["transactionId": "T1", "activated": false])
        #expect(terms()?.control == .dynamic)
    }
}
