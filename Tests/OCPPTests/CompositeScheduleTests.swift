import OCPP
import OCPPMessages
import Quantities
import Testing

struct CompositeScheduleTests {
    @Test func `a composite schedule tells limits and set-points`() throws {
        var store = ChargingProfileStore()
        try store.add(profile(1, .txDefaultProfile, periods: [charging(3000)]))
        try store.add(
            profile(2, start: noon + .seconds(10), duration: 20, periods: [setpoint(-5000, dischargeLimit: -6000)]))
        let schedule = store.compositeSchedule(from: noon, seconds: 60, unit: .w, for: session)
        #expect(
            schedule.chargingSchedulePeriod == [
                charging(3000), setpoint(-5000, from: 10, dischargeLimit: -6000), charging(3000, from: 30),
            ])
        #expect(schedule.duration == 60 && schedule.scheduleStart == noon)
        let amperes = store.compositeSchedule(from: noon, seconds: 5, unit: .a, for: session)
        #expect(amperes.chargingSchedulePeriod == [charging(3000 / 690)])
    }

    @Test func `a schedule without end stays within the schema`() throws {
        var store = ChargingProfileStore()
        let periods = (0..<1024).map { charging(Double($0 % 7) * 1000, from: $0 * 10) }
        try store.add(profile(1, .txDefaultProfile, kind: .recurring, periods: periods))
        let schedule = store.compositeSchedule(from: noon, seconds: .max, unit: .w, for: session)
        #expect(schedule.chargingSchedulePeriod.count == 1024)
        #expect(schedule.duration < 2 * 86_400)
        _ = try schedule.json()
    }
}
