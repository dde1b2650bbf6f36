import OCPP
import OCPPMessages
import Quantities
import Testing

struct ProfileStoreTests {
    private func violation(
        _ change: (inout ChargingProfile) -> Void, of base: ChargingProfile, evseId: Int? = nil
    ) -> ProfileViolation.Reason? {
        var store = ChargingProfileStore()
        var changed = base
        change(&changed)
        do throws(ProfileViolation) {
            try store.add(changed, evseId: evseId)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func `each rule has its reason code`() {
        let base = profile(1, periods: [setpoint(-5000)])
        let dynamic = profile(1, kind: .dynamic, periods: [setpoint(-5000)])
        let station = profile(1, .chargingStationMaxProfile, periods: [charging(5000)])
        let safe = profile(1, .txDefaultProfile, periods: [charging(5000)])
        #expect(violation({ _ in }, of: base) == nil)
        #expect(violation({ _ in }, of: dynamic) == nil)
        #expect(violation({ $0.transactionId = nil }, of: base) == .invalidProfile)
        #expect(violation({ $0.transactionId = "other" }, of: base) == .txNotFound)
        #expect(violation({ $0.transactionId = "tx" }, of: safe) == .invalidProfile)
        #expect(violation({ _ in }, of: base, evseId: 0) == .invalidProfile)
        #expect(violation({ _ in }, of: station, evseId: 1) == .invalidProfile)
        #expect(violation({ $0.stackLevel = 101 }, of: base) == .invalidStackLevel)
        #expect(violation({ $0.chargingSchedule[0].startSchedule = nil }, of: base) == .invalidSchedule)
        #expect(violation({ $0.chargingProfileKind = .recurring }, of: base) == .invalidProfile)
        #expect(violation({ $0.chargingProfileKind = .relative }, of: base) == .invalidSchedule)
        #expect(
            violation({ $0.chargingSchedule[0].chargingSchedulePeriod.append(setpoint(0, from: 5)) }, of: dynamic)
                == .invalidSchedule)
        #expect(
            violation(
                {
                    $0.validFrom = noon; $0.validTo = noon
                }, of: base) == .invalidProfile)
    }

    private func violation(
        period change: (inout ChargingSchedulePeriod) -> Void, of base: ChargingProfile
    ) -> ProfileViolation.Reason? {
        violation({ change(&$0.chargingSchedule[0].chargingSchedulePeriod[0]) }, of: base)
    }

    @Test func `each rule for a period has its reason code`() {
        let base = profile(1, periods: [setpoint(-5000)])
        let safe = profile(1, .txDefaultProfile, periods: [charging(5000)])
        let station = profile(1, .chargingStationMaxProfile, periods: [charging(5000)])
        // "A negative limit discharges" is what 2.1 forbids.
        #expect(violation(period: { $0.limit = -1 }, of: safe) == .invalidSchedule)
        #expect(violation(period: { $0.limit = nil }, of: safe) == .invalidSchedule)
        #expect(violation(period: { $0.setpoint = -1 }, of: safe) == .invalidSchedule)
        #expect(violation(period: { $0.dischargeLimit = 1 }, of: base) == .invalidSchedule)
        #expect(violation(period: { $0.startPeriod = 1 }, of: base) == .invalidSchedule)
        #expect(violation(period: { $0.setpoint = nil }, of: base) == .invalidSchedule)
        #expect(violation(period: { $0.operationMode = .localLoadBalancing }, of: base) == .invalidOperationMode)
        #expect(violation(period: { $0.operationMode = .centralSetpoint }, of: station) == .invalidOperationMode)
        #expect(violation(period: { $0.operationMode = .idle }, of: base) == .invalidSchedule)
        #expect(violation(period: { $0.operationMode = .localFrequency }, of: base) == .noFreqWattCurve)
        #expect(violation(period: { $0.phaseToUse = 1 }, of: base) == .invalidSchedule)
        #expect(violation(period: { $0.limit_L2 = 1 }, of: safe) == .phaseConflict)
        #expect(violation(period: { $0.setpoint_L2 = -1 }, of: base) == nil)
        #expect(violation(period: { $0.limit = 1000 }, of: base) == nil)
    }

    @Test func `a central system sets no external constraints`() {
        var store = ChargingProfileStore()
        #expect(throws: ProfileViolation.self) {
            try store.install(
                profile(1, .chargingStationExternalConstraints, periods: [charging(0)]),
                for: ProfileTarget(evseId: 0), at: noon)
        }
    }

    @Test func `an id is replaced and a second profile at one place is a duplicate`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(1000)]))
        try store.add(profile(1, .txDefaultProfile, periods: [charging(2000)]))
        #expect(store.count == 1)
        #expect(store.limit(at: noon, for: session).limit == 2000)
        var second = profile(2, .txDefaultProfile, periods: [charging(3000)])
        for evse in [0, 1] {
            do throws(ProfileViolation) {
                try store.add(second, evseId: evse)
                Issue.record("installed")
            } catch {
                #expect(error.reason == .duplicateProfile)
            }
        }
        try store.add(second, evseId: 2)
        second.id = 3
        second.stackLevel = 1
        try store.add(second)
        #expect(store.count == 3)
    }

    @Test func `profiles are cleared by id and by criteria`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(1000)]))
        try store.add(profile(2, stackLevel: 1, periods: [charging(1000)]))
        try store.add(profile(3, stackLevel: 2, periods: [charging(1000)]))
        try store.add(profile(4, .chargingStationExternalConstraints, periods: [charging(1000)]))
        let criteria = ClearChargingProfile(evseId: 1, chargingProfilePurpose: .txProfile, stackLevel: 2)
        var cleared = store.clear(ClearChargingProfileRequest(chargingProfileCriteria: criteria))
        #expect(cleared.count == 1)
        cleared = store.clear(ClearChargingProfileRequest(chargingProfileId: 7))
        #expect(cleared.count == 0)
        cleared = store.clear(ClearChargingProfileRequest(chargingProfileId: 2))
        #expect(cleared.count == 1)
        cleared = store.clear(ClearChargingProfileRequest())
        #expect(cleared.count == 1)
        #expect(store.profile(id: 4) != nil)
        let isRemoved = store.removeExternal(id: 4)
        #expect(isRemoved)
    }

    @Test func `a transaction takes its profiles along`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(1000)]))
        try store.add(profile(2, periods: [charging(1000)]))
        let ended = store.endTransaction("tx")
        #expect(ended.map(\.id) == [2])
        #expect(store.profile(id: 1) != nil && store.profile(id: 2) == nil)
    }

    @Test func `only a dynamic profile is updated, and only within its mode`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, periods: [setpoint(-5000)]))
        try store.add(profile(2, .txDefaultProfile, kind: .dynamic, periods: [charging(1000)]))
        for (id, update) in [
            (1, ChargingScheduleUpdate(setpoint: 1)), (2, ChargingScheduleUpdate(setpoint: 1)),
            (2, ChargingScheduleUpdate(limit: -1)), (3, ChargingScheduleUpdate(limit: 1)),
        ] {
            #expect(throws: ProfileViolation.self) { try store.update(id: id, update, at: noon) }
        }
        try store.update(id: 2, ChargingScheduleUpdate(limit: 500), at: noon)
        #expect(store.profile(id: 2)?.dynUpdateTime == noon)
    }
}
