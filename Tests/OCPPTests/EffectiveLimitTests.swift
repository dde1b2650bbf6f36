import OCPP
import OCPPMessages
import Quantities
import Testing

struct EffectiveLimitTests {
    @Test func `without a profile charging is unlimited and nothing discharges`() {
        let limit = ChargingProfileStore().limit(at: noon, for: session)
        #expect(limit == EffectiveLimit(limit: nil, dischargeLimit: 0))
        #expect(limit.clamped(-5000) == 0)
        #expect(limit.clamped(22_000) == 22_000)
    }

    @Test func `a transaction profile rules before a default and a higher stack level before a lower`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, stackLevel: 9, periods: [charging(3000)]))
        #expect(store.limit(at: noon, for: session).limit == 3000)
        try store.add(profile(2, stackLevel: 0, periods: [charging(11_000)]))
        #expect(store.limit(at: noon, for: session).limit == 11_000)
        try store.add(profile(3, stackLevel: 1, duration: 60, periods: [charging(7000)]))
        #expect(store.limit(at: noon, for: session).limit == 7000)
        #expect(store.limit(at: noon, for: session).limitSource == 3)
        // Its schedule over, the lower one rules again.
        #expect(store.limit(at: noon + .seconds(60), for: session).limit == 11_000)
        // Without its transaction a TxProfile does nothing.
        #expect(store.limit(at: noon, for: ChargingSituation(evseId: 1)).limit == 3000)
    }

    @Test func `across purposes the least limit wins`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, periods: [charging(11_000)]))
        try store.add(profile(2, .chargingStationMaxProfile, periods: [charging(8000)]))
        try store.add(profile(3, .chargingStationExternalConstraints, periods: [charging(9000)]))
        let limit = store.limit(at: noon, for: session)
        #expect(limit.limit == 8000 && limit.limitSource == 2)
        #expect(store.limit(at: noon, for: ChargingSituation(evseId: 0)).limit == 8000)
    }

    @Test func `a set-point is kept within the limits`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, kind: .dynamic, periods: [setpoint(-9000, limit: 5000, dischargeLimit: -7000)]))
        #expect(store.limit(at: noon, for: session).setpoint == -7000)
        try store.update(id: 1, ChargingScheduleUpdate(setpoint: 8000), at: noon)
        #expect(store.limit(at: noon, for: session).setpoint == 5000)
        try store.update(id: 1, ChargingScheduleUpdate(setpoint: -6500), at: noon)
        let limit = store.limit(at: noon, for: session)
        #expect(limit.setpoint == -6500 && limit.setpointSource == 1 && limit.operationMode == .centralSetpoint)
        #expect(limit.limit == 5000 && limit.dischargeLimit == -7000)
    }

    @Test func `an external limit of zero narrows and never discharges`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .chargingStationExternalConstraints, periods: [charging(0)]))
        let idle = store.limit(at: noon, for: session)
        #expect(idle.limit == 0 && idle.dischargeLimit == 0 && idle.setpoint == nil)
        try store.add(profile(2, kind: .dynamic, periods: [setpoint(6000)]))
        #expect(store.limit(at: noon, for: session).setpoint == 0)
        try store.update(id: 2, ChargingScheduleUpdate(setpoint: -6000), at: noon)
        // Discharging relieves what is limited.
        #expect(store.limit(at: noon, for: session).setpoint == -6000)
        var constraint = profile(1, .chargingStationExternalConstraints, periods: [charging(0)])
        constraint.chargingSchedule[0].chargingSchedulePeriod[0].dischargeLimit = -2000
        try store.add(constraint)
        #expect(store.limit(at: noon, for: session).setpoint == -2000)
        #expect(store.limit(at: noon, for: session).dischargeLimitSource == 1)
    }

    @Test func `idle neither charges nor discharges`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, periods: [ChargingSchedulePeriod(startPeriod: 0, operationMode: .idle)]))
        let limit = store.limit(at: noon, for: session)
        #expect(limit.setpoint == 0 && limit.limit == 0 && limit.dischargeLimit == 0)
    }

    @Test func `a dynamic profile without values yet asks for nothing`() throws {
        var store = ChargingProfileStore()
        let period = ChargingSchedulePeriod(startPeriod: 0, operationMode: .centralSetpoint)
        try store.add(profile(1, kind: .dynamic, periods: [period]))
        #expect(store.limit(at: noon, for: session).setpoint == 0)
    }

    @Test func `amperes are per phase`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, unit: .a, periods: [charging(16)]))
        #expect(store.limit(at: noon, for: session).limit == 11_040)
        var one = session
        one.phases = 1
        #expect(store.limit(at: noon, for: one).limit == 3680)
        var period = charging(16)
        period.numberPhases = 2
        try store.add(profile(1, unit: .a, periods: [period]))
        #expect(store.limit(at: noon, for: session).limit == 7360)
        period.limit_L2 = 10
        period.limit_L3 = 0
        try store.add(profile(1, unit: .a, periods: [period]))
        #expect(store.limit(at: noon, for: session).limit == 5980)
    }

    @Test func `a dynamic profile expires and revives with the next update`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(3000)]))
        try store.add(profile(2, kind: .dynamic, duration: 30, periods: [setpoint(-5000)]))
        #expect(store.limit(at: noon + .seconds(29), for: session).setpoint == -5000)
        let lapsed = store.limit(at: noon + .seconds(30), for: session)
        #expect(lapsed.setpoint == nil && lapsed.limit == 3000 && lapsed.dischargeLimit == 0)
        let expired = store.removeExpired(at: noon + .seconds(30), offlineSince: nil)
        #expect(expired.isEmpty)
        try store.update(id: 2, ChargingScheduleUpdate(setpoint: -4000), at: noon + .seconds(40))
        #expect(store.limit(at: noon + .seconds(69), for: session).setpoint == -4000)
        #expect(store.limit(at: noon + .seconds(70), for: session).setpoint == nil)
    }

    @Test func `a profile ends when the station has been offline too long`() throws {
        var store = ChargingProfileStore()
        var discharge = profile(1, kind: .dynamic, periods: [setpoint(-5000)])
        discharge.maxOfflineDuration = 60
        try store.add(discharge)
        var offline = session
        offline.offlineSince = noon
        #expect(store.limit(at: noon + .seconds(59), for: offline).setpoint == -5000)
        #expect(store.limit(at: noon + .seconds(60), for: offline).setpoint == nil)
        #expect(store.change(after: noon, for: offline) == noon + .seconds(60))
        // Online again it is in force again, unless it says otherwise.
        #expect(store.limit(at: noon + .seconds(90), for: session).setpoint == -5000)
        var expired = store.removeExpired(at: noon + .seconds(60), offlineSince: noon)
        #expect(expired.isEmpty)
        discharge.invalidAfterOfflineDuration = true
        try store.add(discharge)
        expired = store.removeExpired(at: noon + .seconds(60), offlineSince: noon)
        #expect(expired.map(\.id) == [1])
        #expect(store.count == 0)
    }

    @Test func `validity and recurrence bound a profile`() throws {
        var store = ChargingProfileStore()
        var daily = profile(
            1, .txDefaultProfile, kind: .recurring, duration: 3600,
            periods: [charging(1000), charging(2000, from: 1800)])
        daily.validFrom = noon + .seconds(100)
        daily.validTo = noon + .seconds(3 * 86_400)
        try store.add(daily)
        func limit(_ second: Int64) -> Watts? { store.limit(at: noon + .seconds(second), for: session).limit }
        #expect(limit(99) == nil)
        #expect(limit(100) == 1000)
        #expect(limit(1800) == 2000)
        #expect(limit(3600) == nil)
        #expect(limit(86_400) == 1000)
        #expect(limit(2 * 86_400 + 3599) == 2000)
        #expect(limit(3 * 86_400) == nil)
    }

    @Test func `a relative profile starts with its transaction`() throws {
        var store = ChargingProfileStore()
        try store.add(
            profile(1, .txDefaultProfile, kind: .relative, periods: [charging(1000), charging(2000, from: 60)]))
        #expect(store.limit(at: noon + .seconds(60), for: session).limit == 2000)
        #expect(store.limit(at: noon + .seconds(60), for: ChargingSituation(evseId: 1)).limit == 1000)
    }
}
