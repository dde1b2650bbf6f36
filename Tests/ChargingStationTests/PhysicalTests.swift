// The simulated pair of power stage and meter.

import ChargingStation
import ISO15118
import Quantities
import Testing

private let start = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)

/// A DC EVSE with a 400 V battery behind closed contactors, 1 s after `start`.
private func closedDC(power: Watts = 10_000) -> SimulatedEVSE {
    var evse = SimulatedEVSE(ratings: .dc(power: power), at: start)
    evse.connect(voltage: 400, power: nil, at: start)
    evse.apply(.closeContactors, at: start)
    _ = evse.measure(at: start + .seconds(1))
    return evse
}

extension SimulatedEVSE {
    /// A set-point whose currents bound nothing.
    fileprivate mutating func drive(_ power: Watts, at now: Moment) {
        var setPoint = SECC.SetPoint.zero
        setPoint.power = power
        setPoint.chargeCurrent = 1000
        setPoint.dischargeCurrent = -1000
        apply(.setPower(setPoint), at: now)
    }
}

@Suite struct EnergyMeterTests {
    @Test func `a crossing of zero counts in both registers`() {
        var meter = EnergyMeter()
        meter.add(from: -3600, to: 7200, over: .seconds(3))
        // A triangle of 1 s below zero and one of 2 s above it.
        #expect(abs(meter.exported.value - 0.5) < 1e-12)
        #expect(abs(meter.imported.value - 2) < 1e-12)
    }

    @Test func `small steps on a large register are not lost`() {
        var meter = EnergyMeter(importedWattHours: 4_000_000_000_000)
        for _ in 0..<100_000 { meter.add(from: 36, to: 36, over: .milliseconds(1)) }
        #expect(meter.importedWattHours == 4_000_000_000_001 || meter.imported.value - 4e12 > 0.999_999)
        #expect(abs(meter.imported.value - 4e12 - 1) < 1e-3)
    }

    @Test func `what is no power is not counted`() {
        var meter = EnergyMeter()
        meter.add(from: Watts(.nan), to: 1000, over: .seconds(1))
        meter.add(from: Watts(.infinity), to: 1000, over: .seconds(1))
        meter.add(from: 1000, to: 1000, over: .seconds(-1))
        #expect(meter == EnergyMeter())
    }
}

@Suite struct PowerStageTests {
    @Test func `a DC set-point is reached along the ramp`() {
        var evse = closedDC()
        let told = start + .seconds(1)
        evse.drive(8_000, at: told)
        #expect(evse.measure(at: told + .milliseconds(20)).power == 0)
        // 40 kW/s: 4 kW after 100 ms of ramp.
        #expect(abs(evse.measure(at: told + .milliseconds(120)).power.value - 4_000) < 1e-6)
        let settled = evse.measure(at: told + .seconds(1))
        #expect(settled.power == 8_000)
        #expect(settled.voltage == 400)
        #expect(settled.current == 20)
        #expect(evse.deadline == nil)
    }

    @Test func `registers do not depend on how often the stage is stepped`() {
        var once = closedDC()
        var often = once
        let turn = start + .seconds(3)
        let end = start + .seconds(10)
        for (power, from, until) in [(Watts(8_000), start + .seconds(1), turn), (-6_500, turn, end)] {
            once.drive(power, at: from)
            often.drive(power, at: from)
            var step = from
            while step < until {
                step = min(until, step + .milliseconds(3))
                _ = often.measure(at: step)
            }
        }
        let (one, many) = (once.measure(at: end), often.measure(at: end))
        #expect(abs((one.imported - many.imported).value) < 1e-6)
        #expect(abs((one.exported - many.exported).value) < 1e-6)
        #expect(one.exported > 10)
        #expect(one.power == -6_500 && many.power == -6_500)
    }

    @Test func `power keeps within ratings and current`() {
        var evse = closedDC(power: 20_000)
        evse.drive(90_000, at: start + .seconds(1))
        #expect(evse.measure(at: start + .seconds(3)).power == 20_000)
        evse.connect(voltage: 150, power: nil, at: start + .seconds(3))
        // 100 A at 150 V.
        #expect(evse.measure(at: start + .seconds(5)).power == 15_000)
        evse.drive(Watts(.nan), at: start + .seconds(5))
        #expect(evse.measure(at: start + .seconds(7)).power == 0)
    }

    @Test func `the latest set-point within a control cycle wins`() {
        var evse = closedDC()
        let told = start + .seconds(1)
        evse.drive(5_000, at: told)
        evse.drive(-5_000, at: told + .milliseconds(10))
        #expect(evse.measure(at: told + .milliseconds(30)).power < 0)
        #expect(evse.measure(at: told + .seconds(1)).imported == 0)
    }

    @Test func `cable check, precharge and contactors take their time`() {
        var evse = SimulatedEVSE(ratings: .dc(), at: start)
        evse.apply(.cableCheck, at: start)
        #expect(evse.measure(at: start + .seconds(1)).cableCheck == .running)
        let checked = start + .seconds(2)
        #expect(evse.deadline == checked)
        #expect(evse.measure(at: checked).cableCheck == .passed)
        evse.apply(.preCharge(400), at: checked)
        #expect(evse.measure(at: checked + .milliseconds(400)).voltage == 200)
        #expect(evse.measure(at: checked + .milliseconds(800)).voltage == 400)
        #expect(evse.measure(at: checked + .seconds(2)).voltage == 400)
        evse.apply(.closeContactors, at: checked + .seconds(2))
        #expect(!evse.measure(at: checked + .milliseconds(2_050)).contactorsClosed)
        #expect(evse.measure(at: checked + .milliseconds(2_100)).contactorsClosed)
    }

    @Test func `AC power is what the vehicle draws through closed contactors`() {
        var evse = SimulatedEVSE(ratings: .ac(), at: start)
        evse.connect(voltage: nil, power: 6_900, at: start)
        #expect(evse.measure(at: start + .seconds(1)).power == 0)
        evse.apply(.closeContactors, at: start + .seconds(1))
        let charging = evse.measure(at: start + .seconds(2))
        #expect(charging.power == 6_900)
        #expect(charging.current == 10)
        evse.connect(voltage: nil, power: -3_450, at: start + .seconds(2))
        let discharging = evse.measure(at: start + .seconds(3602))
        #expect(discharging.power == -3_450)
        #expect(abs(discharging.exported.value - 3_450) < 1e-6)
        evse.apply(.openContactors, at: start + .seconds(3602))
        #expect(evse.measure(at: start + .seconds(3603)).power == 0)
    }

    @Test(arguments: StageFault.allCases)
    func `a fault leaves the outlet without power until it is repaired`(fault: StageFault) {
        var evse = closedDC()
        evse.drive(5_000, at: start + .seconds(1))
        evse.inject(fault, at: start + .seconds(2))
        evse.apply(.openContactors, at: start + .seconds(3))
        evse.apply(.cableCheck, at: start + .seconds(3))
        _ = evse.measure(at: start + .seconds(6))
        evse.apply(.closeContactors, at: start + .seconds(6))
        evse.drive(5_000, at: start + .seconds(6))
        let measured = evse.measure(at: start + .seconds(8))
        #expect(measured.power == 0)
        #expect(measured.fault == fault)
        #expect(measured.contactorsClosed == (fault == .contactorWelded))
        evse.inject(nil, at: start + .seconds(8))
        evse.apply(.closeContactors, at: start + .seconds(8))
        evse.connect(voltage: 400, power: nil, at: start + .seconds(9))
        evse.drive(5_000, at: start + .seconds(9))
        #expect(evse.measure(at: start + .seconds(10)).power == 5_000)
    }

    @Test func `a cable that fails its check is told so`() {
        var evse = SimulatedEVSE(ratings: .dc(), at: start)
        evse.inject(.isolation, at: start)
        evse.apply(.cableCheck, at: start)
        #expect(evse.measure(at: start + .seconds(3)).cableCheck == .failed)
    }
}
