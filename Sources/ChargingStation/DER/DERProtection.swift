// OCPP 2.1, chapter R: curves beyond which an inverter trips, ceases or may trip, and the times until then.
//
// The x of such a curve is the voltage in per cent of the nominal one, the frequency in hertz, or the discharged power in
// per cent of the rated one; its y is the time in seconds that this may last.

import OCPPMessages
import Quantities

/// One of the types of control that part an inverter from the grid.
struct DERProtection: Equatable, Sendable {
    enum Measured: Equatable, Sendable { case voltage, frequency, discharge }
    enum Action: Equatable, Sendable {
        case trip, cease
        /// It may trip, and this inverter rides through.
        case ride
    }

    let control: DERControl
    let measured: Measured
    let isHigh: Bool
    let action: Action

    /// Trips first: what trips need not cease.
    static let all: [DERProtection] = [
        .init(control: .hvMustTrip, measured: .voltage, isHigh: true, action: .trip),
        .init(control: .lvMustTrip, measured: .voltage, isHigh: false, action: .trip),
        .init(control: .hfMustTrip, measured: .frequency, isHigh: true, action: .trip),
        .init(control: .lfMustTrip, measured: .frequency, isHigh: false, action: .trip),
        .init(control: .powerMonitoringMustTrip, measured: .discharge, isHigh: true, action: .trip),
        .init(control: .limitMaxDischarge, measured: .discharge, isHigh: true, action: .trip),
        .init(control: .hvMomCess, measured: .voltage, isHigh: true, action: .cease),
        .init(control: .lvMomCess, measured: .voltage, isHigh: false, action: .cease),
        .init(control: .hvMayTrip, measured: .voltage, isHigh: true, action: .ride),
        .init(control: .lvMayTrip, measured: .voltage, isHigh: false, action: .ride),
        .init(control: .hfMayTrip, measured: .frequency, isHigh: true, action: .ride),
    ]

    func curve(_ rules: DERRules) -> DERCurve? {
        control == .limitMaxDischarge
            ? rules[control]?.limitMaxDischarge?.powerMonitoringMustTrip : rules.curve(control)
    }

    /// How long `x` may last; nil: for ever.
    func time(at x: Double, _ rules: DERRules) -> Double? {
        if control == .limitMaxDischarge, let most = rules[control]?.limitMaxDischarge?.pctMaxDischargePower, x <= most
        {
            return nil
        }
        guard let curve = curve(rules).flatMap({ Curve($0) }) else { return nil }
        guard isHigh ? x >= curve.lowest : x <= curve.highest else { return nil }
        return curve.value(at: x)
    }

    /// Within what lets it return: the hysteresis where there is one.
    func isOver(at x: Double, _ rules: DERRules) -> Bool {
        guard time(at: x, rules) == nil else { return false }
        let hysteresis = curve(rules)?.hysteresis
        return isHigh ? x <= hysteresis?.hysteresisHigh ?? x : x >= hysteresis?.hysteresisLow ?? x
    }

    /// nil where OCPP has no word for it.
    var fault: GridEventFault? {
        switch (measured, isHigh) {
        case (.voltage, true): .overVoltage
        case (.voltage, false): .underVoltage
        case (.frequency, true): .overFrequency
        case (.frequency, false): .underFrequency
        case (.discharge, _): nil
        }
    }
}

/// EN 50549-1, 4.9.3.4: the mean voltage of ten minutes, renewed every three seconds.
struct TenMinuteMean: Equatable, Sendable {
    private static let slots = 200
    private static let slot = Duration.seconds(3)

    private var means: [Double] = []
    private var next = 0
    private var sum = 0.0
    private var readings = 0
    private var slotEnd: Moment?

    /// nil before ten minutes have passed.
    var value: Double? { means.count < Self.slots ? nil : means.reduce(0, +) / Double(Self.slots) }

    mutating func add(_ reading: Double, at now: Moment) {
        let end = slotEnd ?? now + Self.slot
        slotEnd = end
        if now >= end {
            // A gap in the readings starts the ten minutes anew.
            if now - end > Self.slot {
                self = TenMinuteMean()
                slotEnd = now + Self.slot
            } else {
                keep()
                slotEnd = end + Self.slot
            }
        }
        sum += reading
        readings += 1
    }

    private mutating func keep() {
        guard readings > 0 else { return }
        let mean = sum / Double(readings)
        if means.count < Self.slots { means.append(mean) } else { means[next] = mean }
        next = (next + 1) % Self.slots
        sum = 0
        readings = 0
    }
}
