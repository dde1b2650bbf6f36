import JSON
import OCPP
import OCPPMessages
import Quantities
import Testing

struct ProfileStoreTests {
    private func violation(
        _ change: (inout ChargingProfile) -> Void, of base: ChargingProfile, evseId: Int? = nil
    ) -> ReasonCode? {
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
    ) -> ReasonCode? {
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

    /// What a rule says of a profile for a target and a station of these.
    private func violation(
        _ profile: ChargingProfile, for target: ProfileTarget = ProfileTarget(evseId: 1, transactionId: "tx"),
        origin: ProfileOrigin = .centralSystem, _ change: (inout SmartChargingCapabilities) -> Void = { _ in }
    ) -> ReasonCode? {
        var capabilities = SmartChargingCapabilities()
        change(&capabilities)
        var store = ChargingProfileStore(capabilities: capabilities)
        do throws(ProfileViolation) {
            try store.install(profile, for: target, origin: origin, at: noon)
            return nil
        } catch {
            return error.reason
        }
    }

    private func changed<T>(_ value: T, _ change: (inout T) -> Void) -> T {
        var value = value
        change(&value)
        return value
    }

    @Test func `what a station does not support is refused`() {
        let safe = profile(1, .txDefaultProfile, periods: [charging(5000)])
        func schedule(_ change: (inout ChargingSchedule) -> Void) -> ChargingProfile {
            changed(safe) { change(&$0.chargingSchedule[0]) }
        }
        let local = schedule { $0.useLocalTime = true }
        #expect(violation(local) == nil)
        #expect(violation(local) { $0.useLocalTime = false } == .invalidSchedule)
        let delayed = schedule { $0.randomizedDelay = 60 }
        #expect(violation(delayed) == nil)
        #expect(violation(delayed) { $0.randomizedDelay = false } == .invalidSchedule)
        #expect(
            violation(
                changed(delayed) { $0.chargingProfilePurpose = .chargingStationMaxProfile },
                for: ProfileTarget(evseId: 0)) == .invalidSchedule)
        let full = schedule { $0.limitAtSoC = LimitAtSoC(soc: 80, limit: 1000) }
        #expect(violation(full) == nil)
        #expect(violation(full) { $0.limitAtSoC = false } == .invalidSchedule)
        #expect(violation(schedule { $0.limitAtSoC = LimitAtSoC(soc: 80, limit: -1) }) == .invalidSchedule)
        let offline = changed(safe) { $0.maxOfflineDuration = 60 }
        #expect(violation(offline) == nil)
        #expect(violation(offline) { $0.maxOfflineDuration = false } == .unsupportedParam)
        #expect(violation(changed(safe) { $0.maxOfflineDuration = -1 }) == .invalidProfile)
        #expect(violation(safe) { $0.rateUnits = [.a] } == .unsupportedRateUnit)
        #expect(violation(safe) { $0.kinds = [.dynamic] } == .unsupportedKind)
        #expect(violation(safe) { $0.maxPeriods = 0 } == .tooManyElements)
        #expect(violation(safe) { $0.maxExternalConstraintsId = 1 } == .invalidProfileId)
        for purpose in [ChargingProfilePurpose.priorityCharging, .localGeneration] {
            let additional = changed(safe) { $0.chargingProfilePurpose = purpose }
            #expect(violation(additional) == nil)
            #expect(violation(additional) { $0.purposes.remove(purpose) } == .unsupportedPurpose)
        }
    }

    @Test func `each field of a schedule has its range`() {
        let safe = profile(1, .txDefaultProfile, periods: [charging(5000)])
        func schedule(_ change: (inout ChargingSchedule) -> Void) -> ReasonCode? {
            violation(changed(safe) { change(&$0.chargingSchedule[0]) })
        }
        #expect(schedule { $0.duration = 0 } == .invalidSchedule)
        #expect(schedule { $0.minChargingRate = -1 } == .invalidSchedule)
        #expect(schedule { $0.powerTolerance = -1 } == .invalidSchedule)
        #expect(schedule { $0.randomizedDelay = -1 } == .invalidSchedule)
        #expect(schedule { $0.chargingSchedulePeriod[0].limit = .infinity } == .invalidSchedule)
        #expect(schedule { $0.chargingSchedulePeriod[0].numberPhases = 0 } == .invalidSchedule)
        #expect(schedule { $0.chargingSchedulePeriod.append(charging(1)) } == .invalidSchedule)
        #expect(schedule { $0.chargingSchedulePeriod = [] } == .invalidSchedule)
        #expect(violation(changed(safe) { $0.dynUpdateInterval = 5 }) == .invalidSchedule)
        #expect(violation(changed(safe) { $0.recurrencyKind = .daily }) == .invalidProfile)
        #expect(violation(changed(safe) { $0.chargingSchedule = [] }) == .invalidSchedule)
    }

    @Test func `several schedules are for a vehicle that chooses`() {
        var choice = profile(1, periods: [setpoint(1000)])
        choice.chargingSchedule.append(choice.chargingSchedule[0])
        #expect(violation(choice) == .invalidSchedule, "they share an id")
        choice.chargingSchedule[1].id = 2
        #expect(violation(choice) == nil)
        #expect(
            violation(choice, for: ProfileTarget(evseId: 1, transactionId: "tx", takesSeveralSchedules: false))
                == .invalidMessageSeq)
        let standard = changed(choice) {
            $0.chargingProfilePurpose = .txDefaultProfile
            $0.transactionId = nil
        }
        #expect(violation(standard) == .invalidSchedule)
    }

    @Test func `priority only charges and lasts`() {
        let most = profile(1, .priorityCharging, periods: [charging(11_000)])
        #expect(violation(most) == nil)
        #expect(violation(changed(most) { $0.chargingSchedule[0].duration = 60 }) == .invalidSchedule)
        #expect(
            violation(changed(most) { $0.chargingSchedule[0].chargingSchedulePeriod = [setpoint(1)] })
                == .invalidOperationMode)
    }

    @Test func `each purpose has its operation modes`() {
        let outside: [OperationMode] = [.externalLimits, .externalSetpoint]
        for mode in [OperationMode.chargingOnly, .centralSetpoint, .idle] + outside {
            let period = ChargingSchedulePeriod(startPeriod: 0, operationMode: mode)
            let limit = changed(profile(1, .chargingStationExternalConstraints, periods: [period])) {
                $0.chargingSchedule[0].chargingSchedulePeriod[0].limit = mode == .idle ? nil : 1
            }
            let isAllowed = mode == .chargingOnly || outside.contains(mode)
            #expect(
                violation(limit, for: ProfileTarget(evseId: 0), origin: .systemOperator)
                    == (isAllowed ? nil : .invalidOperationMode))
            let sun = changed(limit) { $0.chargingProfilePurpose = .localGeneration }
            #expect(
                violation(sun, for: ProfileTarget(evseId: 0), origin: .energyManager)
                    == (isAllowed && mode != .externalSetpoint ? nil : .invalidOperationMode))
        }
    }

    @Test func `phases are chosen where they can be`() {
        let one = changed(profile(1, unit: .a, periods: [setpoint(16)])) {
            $0.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases = 1
        }
        let direct = ProfileTarget(evseId: 1, transactionId: "tx", isDirectCurrent: true)
        #expect(violation(one) == nil)
        #expect(violation(one, for: direct) == .noPhaseForDC)
        #expect(violation(one, for: direct) { $0.dcInputPhaseControl = true } == nil)
        let third = changed(one) { $0.chargingSchedule[0].chargingSchedulePeriod[0].phaseToUse = 3 }
        #expect(violation(third) == .invalidSchedule)
        #expect(violation(third) { $0.phaseSwitching = true } == nil)
        let apart = changed(one) { $0.chargingSchedule[0].chargingSchedulePeriod[0].setpoint_L2 = 1 }
        #expect(violation(apart) == nil)
        #expect(
            violation(apart, for: ProfileTarget(evseId: 1, transactionId: "tx", takesPhaseValues: false))
                == .phaseConflict)
    }

    @Test func `two profiles do not want two phases`() throws {
        var capabilities = SmartChargingCapabilities()
        capabilities.phaseSwitching = true
        var store = ChargingProfileStore(capabilities: capabilities)
        func onPhase(_ phase: Int, _ id: Int, _ purpose: ChargingProfilePurpose) -> ChargingProfile {
            changed(profile(id, purpose, periods: [charging(3000)])) {
                $0.chargingSchedule[0].chargingSchedulePeriod[0].numberPhases = 1
                $0.chargingSchedule[0].chargingSchedulePeriod[0].phaseToUse = phase
            }
        }
        try store.add(onPhase(1, 1, .chargingStationMaxProfile))
        #expect(throws: ProfileViolation(.phaseConflict, "profile 1 takes another phase")) {
            try store.add(onPhase(3, 2, .txProfile))
        }
        try store.add(onPhase(1, 2, .txProfile))
        let limit = store.limit(at: noon, for: session)
        #expect(limit.numberPhases == 1 && limit.phaseToUse == 1)
    }

    @Test func `the curves of LocalFrequency are in order`() {
        let curve = [(49.8, 5000.0), (50.2, -5000.0)].map { V2XFreqWattPoint(frequency: $0.0, power: $0.1) }
        var period = ChargingSchedulePeriod(
            startPeriod: 0, v2xBaseline: 0, operationMode: .localFrequency, v2xFreqWattCurve: curve)
        func reason(_ unit: ChargingRateUnit = .w) -> ReasonCode? {
            violation(profile(1, unit: unit, periods: [period]))
        }
        #expect(reason() == nil)
        #expect(reason(.a) == .invalidSchedule)
        period.v2xSignalWattCurve = [3, 1].map { V2XSignalWattPoint(signal: $0, power: 100) }
        #expect(reason() == .noSignalWattCurve)
        period.v2xSignalWattCurve = nil
        period.v2xFreqWattCurve?.reverse()
        #expect(reason() == .noFreqWattCurve)
        period.v2xFreqWattCurve = curve
        period.v2xBaseline = nil
        #expect(reason() == .noFreqWattCurve)
        period.v2xBaseline = 0
        period.operationMode = .idle
        #expect(reason() == .invalidSchedule, "nobody would follow it")
    }

    @Test func `a record brings the profiles back, and garbage brings none`() throws {
        var store = ChargingProfileStore()
        var kept = profile(1, .txDefaultProfile, periods: [charging(1000), charging(2000, from: 60)])
        kept.customData = CustomData(vendorId: "them", members: [.init("a", [1, "two", ["three": .null]])])
        kept.chargingSchedule[0].randomizedDelay = 30
        try store.install(kept, for: ProfileTarget(evseId: 0), seed: .max, at: noon)
        try store.add(profile(2, periods: [setpoint(-5000)]))
        let record = try #require(store.record(of: [.txDefaultProfile, .priorityCharging]))
        var restored = ChargingProfileStore()
        restored.restore(record)
        #expect(restored.count == 1 && restored.profile(id: 1) == kept)
        for second in 0..<120 {
            let time = noon + .seconds(Int64(second))
            let other = ChargingSituation(evseId: 1, transactionId: "another", transactionStart: noon)
            #expect(restored.limit(at: time, for: other) == store.limit(at: time, for: other))
        }
        #expect(store.record(of: [.chargingStationMaxProfile]) == nil)
        for garbage in ["", "{}", "[1]", "[{\"evseId\":1}]", String(decoding: record.dropLast(9), as: UTF8.self)] {
            var empty = ChargingProfileStore()
            empty.restore(Array(garbage.utf8))
            #expect(empty.count == 0)
        }
    }

    @Test func `external limits of two sources both narrow`() throws {
        var store = ChargingProfileStore()
        for (id, origin, watts) in [(-1, ProfileOrigin.energyManager, 8000.0), (-2, .systemOperator, 5000)] {
            try store.install(
                profile(id, .chargingStationExternalConstraints, periods: [charging(watts)]),
                for: ProfileTarget(evseId: 0), origin: origin, at: noon)
            #expect(store.limit(at: noon, for: session).limit == Watts(watts))
        }
        let isRemoved = store.removeExternal(id: -2)
        #expect(isRemoved)
        #expect(store.limit(at: noon, for: session).limit == 8000)
        let cleared = store.clear(ClearChargingProfileRequest())
        #expect(cleared.isEmpty)
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
