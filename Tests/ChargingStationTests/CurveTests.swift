// The curves of chapters Q and R, and what waits and averages beside them.

import OCPPMessages
import Quantities
import Testing

@testable import ChargingStation

private func make(_ points: (Double, Double)...) -> Curve? { Curve(points.map { Curve.Point(x: $0.0, y: $0.1) }) }

@Suite struct CurveTests {
    @Test func `between its points a curve is straight, beyond them level`() throws {
        let curve = try #require(make((49.8, -8_000), (50, 0), (50.2, 4_000)))
        for (x, y) in [
            (49.0, -8_000.0), (49.8, -8_000), (49.9, -4_000), (50, 0), (50.1, 2_000), (50.2, 4_000), (60, 4_000),
        ] {
            #expect(abs(curve.value(at: x) - y) < 1e-6, "at \(x)")
        }
    }

    @Test func `two points with one x are a step`() throws {
        let curve = try #require(make((1, 10), (2, 10), (2, 20), (3, 20)))
        #expect(curve.value(at: 1.999) == 10)
        #expect(curve.value(at: 2) == 20)
    }

    @Test func `a single point is a constant`() throws {
        let curve = try #require(make((5, 7)))
        #expect([-1e9, 5, 1e9].allSatisfy { curve.value(at: $0) == 7 })
    }

    @Test func `what is no curve is none`() {
        #expect(Curve([Curve.Point]()) == nil)
        #expect(make((2, 0), (1, 0)) == nil)
        #expect(make((1, .nan), (2, 0)) == nil)
        #expect(make((1, 0), (.infinity, 0)) == nil)
    }

    @Test func `a protection knows how long each value may last`() {
        let points = [DERCurvePoints(x: 110, y: 2), DERCurvePoints(x: 120, y: 0.2)]
        let setting = DERCurve(curveData: points, priority: 0, yUnit: .notApplicable)
        let request = SetDERControlRequest(isDefault: true, controlId: "a", controlType: .hvMustTrip, curve: setting)
        let rules = DERRules([.hvMustTrip: Boxed(request)])
        let protection = DERProtection.all[0]
        #expect(protection.time(at: 109.9, rules) == nil)
        #expect(protection.time(at: 110, rules) == 2)
        #expect(abs((protection.time(at: 115, rules) ?? 0) - 1.1) < 1e-9)
        #expect(protection.time(at: 150, rules) == 0.2)
    }

    @Test func `load is balanced to the threshold and its offset`() {
        var bounds = LoadBalancing()
        #expect(bounds.goal(at: 1e6) == nil)
        bounds.upperThreshold = 8_000
        bounds.upperOffset = -500
        bounds.lowerThreshold = -1_000
        bounds.lowerOffset = 200
        #expect(bounds.goal(at: 8_001) == 7_500)
        #expect(bounds.goal(at: 8_000) == nil)
        #expect(bounds.goal(at: -1_001) == -800)
    }
}

@Suite struct ResponseTests {
    private let start = Moment(nanoseconds: 0, utcNanoseconds: 1_800_000_000_000_000_000)

    @Test func `a lag reaches nine tenths in its response time, and ends`() {
        var lag = Lag()
        #expect(lag.follow(0, time: 5, step: .zero) == 0)
        _ = lag.follow(100, time: 5, step: .milliseconds(10))
        for _ in 0..<500 { _ = lag.follow(100, time: 5, step: .milliseconds(10)) }
        #expect(abs((lag.value ?? 0) - 90) < 0.5)
        #expect(!lag.isSettled)
        for _ in 0..<2_000 { _ = lag.follow(100, time: 5, step: .milliseconds(10)) }
        #expect(lag.value == 100)
        #expect(lag.isSettled)
    }

    @Test func `the mean of ten minutes is there after ten minutes, and starts anew after a gap`() {
        var mean = TenMinuteMean()
        for second in 0..<599 { mean.add(100, at: start + .seconds(second)) }
        #expect(mean.value == nil)
        for second in 599...604 { mean.add(100, at: start + .seconds(second)) }
        #expect(mean.value == 100)
        for second in 605..<905 { mean.add(120, at: start + .seconds(second)) }
        #expect(abs((mean.value ?? 0) - 110) < 0.5)
        mean.add(120, at: start + .seconds(1_000))
        #expect(mean.value == nil)
    }

    @Test func `signals take effect in the order of their times, the latest of one time last`() {
        var signals = AFRRSignals()
        signals.add(.init(due: start + .seconds(5), value: 1))
        signals.add(.init(due: start + .seconds(2), value: 2))
        signals.add(.init(due: start + .seconds(5), value: 3))
        #expect(signals.next == start + .seconds(2))
        #expect(signals.take(at: start + .seconds(3)) == 2)
        #expect(signals.take(at: start + .seconds(9)) == 3)
        #expect(signals.next == nil)
    }

    @Test func `an old reading is none, and what is no number neither`() {
        var grid = GridState()
        #expect(grid.expiry == nil)
        grid.take(GridMeasurement(frequency: .nan, voltage: 230, power: Watts(.infinity)), at: start)
        #expect(grid.measured == GridMeasurement(voltage: 230))
        #expect(grid.expiry == start + .seconds(10))
        grid.forget()
        #expect(grid.measured == GridMeasurement())
    }
}
