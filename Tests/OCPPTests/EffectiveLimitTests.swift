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

    @Test func `what is generated locally comes on top`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(5000)]))
        try store.add(profile(2, .localGeneration, periods: [charging(2000)]), evseId: 0)
        #expect(store.limit(at: noon, for: session).limit == 7000)
        try store.add(profile(3, .chargingStationExternalConstraints, periods: [charging(0)]))
        #expect(store.limit(at: noon, for: session).limit == 2000, "also where the grid gives nothing")
    }

    @Test func `what several sources generate adds up, and each replaces only its own`() throws {
        var store = ChargingProfileStore()
        func generate(_ id: Int, _ power: Double, evse: Int, from origin: ProfileOrigin) throws(ProfileViolation) {
            try store.install(
                profile(id, .localGeneration, periods: [charging(power)]), for: ProfileTarget(evseId: evse),
                origin: origin, at: noon)
        }
        try store.add(profile(1, .txDefaultProfile, periods: [charging(5000)]))
        for evse in [0, 1] {
            try generate(2 + evse, 1000, evse: evse, from: .centralSystem)
            try generate(-1 - evse, 2000, evse: evse, from: .energyManager)
            try generate(-3 - evse, 4000, evse: evse, from: .other)
        }
        #expect(store.limit(at: noon, for: session).limit == 19_000)
        #expect(throws: ProfileViolation.self) { try generate(9, 500, evse: 0, from: .centralSystem) }
        try generate(-1, 0, evse: 0, from: .energyManager)
        #expect(store.limit(at: noon, for: session).limit == 17_000)
        _ = store.clear(ClearChargingProfileRequest())
        #expect(store.limit(at: noon, for: session).limit == nil)
        #expect(store.count == 4)
    }

    @Test func `with priority the profiles of the transaction do not count`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, stackLevel: 9, periods: [setpoint(-5000)]))
        try store.add(profile(2, .priorityCharging, periods: [charging(11_000)]), evseId: 0)
        #expect(store.limit(at: noon, for: session).setpoint == -5000)
        var urgent = session
        urgent.hasPriority = true
        let limit = store.limit(at: noon, for: urgent)
        #expect(limit.setpoint == nil && limit.limit == 11_000 && limit.dischargeLimit == 0)
        try store.add(profile(3, .chargingStationMaxProfile, periods: [charging(4000)]))
        #expect(store.limit(at: noon, for: urgent).limit == 4000)
    }

    @Test func `EVSEs share what the grid connection gives`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .chargingStationMaxProfile, periods: [charging(12_000)]))
        try store.add(profile(2, .txDefaultProfile, periods: [charging(3000)]), evseId: 2)
        func situation(_ evse: Int) -> ChargingSituation {
            var situation = ChargingSituation(evseId: evse, transactionId: "tx\(evse)")
            situation.highestPower = 11_000
            return situation
        }
        func limit(_ evse: Int, beside others: [Int]) -> Watts? {
            var asked = situation(evse)
            asked.others = others.map { situation($0) }
            return store.limit(at: noon, for: asked).limit
        }
        #expect(limit(1, beside: []) == 11_000)
        #expect(limit(1, beside: [3]) == 6000)
        // The second wants no more than 3 kW: the rest is the others'.
        #expect(limit(1, beside: [2, 3]) == 4500)
        #expect(limit(2, beside: [1, 3]) == 3000)
        var station = ChargingSituation(evseId: 0)
        station.others = [situation(1), situation(2)]
        #expect(store.limit(at: noon, for: station).limit == 12_000)
        station.others = [situation(2)]
        #expect(store.limit(at: noon, for: station).limit == 3000)
    }

    @Test func `who could not use its share leaves it to the others`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .chargingStationMaxProfile, periods: [charging(6000)]))
        var needy = profile(2, .txDefaultProfile, periods: [charging(11_000)])
        needy.chargingSchedule[0].minChargingRate = 4000
        try store.add(needy, evseId: 0)
        func limit(_ evse: Int, beside other: Int) -> Watts? {
            var asked = ChargingSituation(evseId: evse)
            asked.others = [ChargingSituation(evseId: other)]
            return store.limit(at: noon, for: asked).limit
        }
        #expect(limit(1, beside: 2) == 6000)
        #expect(limit(2, beside: 1) == 0)
    }

    @Test func `beyond a state of charge less is allowed`() throws {
        var store = ChargingProfileStore()
        var profile = profile(1, periods: [setpoint(9000)])
        profile.chargingSchedule[0].limitAtSoC = LimitAtSoC(soc: 80, limit: 3000)
        try store.add(profile)
        var vehicle = session
        #expect(store.limit(at: noon, for: vehicle).setpoint == 9000)
        vehicle.stateOfCharge = StateOfCharge(percent: 79.9)
        #expect(store.limit(at: noon, for: vehicle).setpoint == 9000)
        vehicle.stateOfCharge = StateOfCharge(percent: 80)
        #expect(store.limit(at: noon, for: vehicle).setpoint == 3000)
    }

    @Test func `a set-point from outside and one of the transaction`() throws {
        var store = ChargingProfileStore()
        let outside = ChargingSchedulePeriod(startPeriod: 0, setpoint: -4000, operationMode: .externalSetpoint)
        try store.add(profile(1, .chargingStationExternalConstraints, periods: [outside]), evseId: 1)
        let alone = store.limit(at: noon, for: session)
        #expect(alone.setpoint == -4000 && alone.operationMode == .externalSetpoint && alone.setpointSource == 1)
        try store.add(profile(2, .txDefaultProfile, periods: [charging(11_000)]))
        #expect(store.limit(at: noon, for: session).setpoint == 0, "who only charges does not discharge")
        try store.add(profile(3, periods: [setpoint(6000, dischargeLimit: -3000)]))
        #expect(store.limit(at: noon, for: session).setpoint == -3000)
        var ours = session
        ours.setpointPriority = .central
        #expect(store.limit(at: noon, for: ours).setpoint == 6000)
    }

    @Test func `phases are told apart and bounded one by one`() throws {
        var store = ChargingProfileStore()
        var period = setpoint(3000)
        (period.limit, period.limit_L2, period.limit_L3) = (2500, 2000, 1000)
        (period.setpoint_L2, period.setpoint_L3) = (2500, 500)
        (period.setpointReactive, period.setpointReactive_L2, period.setpointReactive_L3) = (100, 200, -50)
        try store.add(profile(1, periods: [period]))
        var limit = store.limit(at: noon, for: session)
        #expect(limit.limitByPhase == PhaseWatts(2500, 2000, 1000) && limit.limit == 5500)
        #expect(limit.setpointByPhase == PhaseWatts(2500, 2000, 500) && limit.setpoint == 5000)
        #expect(limit.setpointReactiveByPhase == PhaseWatts(100, 200, -50) && limit.setpointReactive == 250)
        try store.add(profile(2, .chargingStationMaxProfile, periods: [charging(4500)]))
        limit = store.limit(at: noon, for: session)
        #expect(limit.limitByPhase == PhaseWatts(1500, 1500, 1000) && limit.limit == 4000)
        let told = store.compositeSchedule(from: noon, seconds: 60, unit: .w, for: session).chargingSchedulePeriod[0]
        #expect([told.limit, told.limit_L2, told.limit_L3] == [1500, 1500, 1000])
    }

    @Test func `the fewest phases of all profiles count for each`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, unit: .a, periods: [charging(10)]))
        var one = charging(16)
        one.numberPhases = 1
        try store.add(profile(2, .chargingStationMaxProfile, unit: .a, periods: [one]))
        let limit = store.limit(at: noon, for: session)
        #expect(limit.limit == 2300 && limit.numberPhases == 1)
        let told = store.compositeSchedule(from: noon, seconds: 60, unit: .a, for: session).chargingSchedulePeriod[0]
        #expect(told.limit == 10 && told.numberPhases == 1)
    }

    @Test func `a limit of the grid connection in amperes is not taken for the vehicle's direct current`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .chargingStationMaxProfile, unit: .a, periods: [charging(16)]))
        var direct = session
        direct.isDirectCurrent = true
        direct.phases = 1
        direct.voltage = 400
        #expect(store.limit(at: noon, for: direct).limit == 11_040)
    }

    @Test func `periods start later by chance, and a period that would come too late is left out`() throws {
        var store = ChargingProfileStore()
        var spread = profile(
            1, .txDefaultProfile, periods: [charging(0)] + (1...9).map { charging(Double($0), from: $0 * 100) })
        spread.chargingSchedule[0].randomizedDelay = 300
        try store.install(spread, for: ProfileTarget(evseId: 0), seed: 7, at: noon)
        func steps(_ transaction: String) -> [Int] {
            let situation = ChargingSituation(evseId: 1, transactionId: transaction, transactionStart: noon)
            let schedule = store.compositeSchedule(from: noon, seconds: 2000, unit: .w, for: situation)
            let limits = schedule.chargingSchedulePeriod.map { $0.limit ?? -1 }
            #expect(limits == limits.sorted() && limits.first == 0 && limits.last == 9)
            for period in schedule.chargingSchedulePeriod.dropFirst() {
                let planned = Int(period.limit ?? 0) * 100
                #expect((planned...planned + 300).contains(period.startPeriod))
            }
            return schedule.chargingSchedulePeriod.map(\.startPeriod)
        }
        #expect(steps("a") == steps("a"), "the same throughout a transaction")
        #expect(Set((0..<20).map { steps("\($0)") }).count == 20)
    }
}
