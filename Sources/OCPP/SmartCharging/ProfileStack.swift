// The profiles of one purpose that act on one place, followed through time: the highest stack level in force rules.

import OCPPMessages
import Quantities

/// A period in force: numbers alone, cheap to copy.
struct Ruling {
    /// The profile's id, and its place in the store.
    let profile: Int
    let entry: Int32
    let schedule: Int32
    let period: Int32
    let unit: ChargingRateUnit
    let values: PeriodValues

    var mode: OperationMode { values.mode }
    fileprivate var asks: Bool { mode == .externalSetpoint && values.setpoint != nil }
}

/// One profile on its way through time. Moving on costs nothing until its state changes.
struct ProfileCursor {
    private let profile: Int
    private let entry: Int
    let stackLevel: Int
    private let timeline: ProfileTimeline
    private(set) var period = -1
    private(set) var until = Int64.min

    init(_ installed: ChargingProfileStore.Installed, entry: Int, situation: ChargingSituation) {
        profile = installed.profile.id
        self.entry = entry
        stackLevel = installed.profile.stackLevel
        timeline = ProfileTimeline(installed, situation: situation)
    }

    mutating func move(to time: Int64) {
        if time >= until { (period, until) = timeline.state(at: time) }
    }

    var ruling: Ruling {
        Ruling(
            profile: profile, entry: Int32(entry), schedule: Int32(timeline.scheduleIndex), period: Int32(period),
            unit: timeline.schedule.unit, values: timeline.schedule.periods[period])
    }
}

struct ProfileStack {
    /// Highest level first.
    private var cursors: [ProfileCursor] = []
    private(set) var until = Int64.min
    private(set) var ruling: Ruling?

    mutating func insert(_ cursor: ProfileCursor) {
        let place = cursors.firstIndex { $0.stackLevel < cursor.stackLevel } ?? cursors.count
        cursors.insert(cursor, at: place)
    }

    mutating func move(to time: Int64) {
        guard time >= until else { return }
        until = .max
        for index in cursors.indices {
            cursors[index].move(to: time)
            until = min(until, cursors[index].until)
            // What is below does not matter until something above changes.
            if cursors[index].period >= 0 { return ruling = cursors[index].ruling }
        }
        ruling = nil
    }
}

/// A stack for each source: what one of them limits, another does not lift, and what one generates adds to another's.
struct SourceStacks {
    private var systemOperator = ProfileStack()
    private var energyManager = ProfileStack()
    private var other = ProfileStack()
    /// Only local generation is its to tell.
    private var centralSystem = ProfileStack()

    mutating func insert(_ cursor: ProfileCursor, from origin: ProfileOrigin) {
        switch origin {
        case .systemOperator: systemOperator.insert(cursor)
        case .energyManager: energyManager.insert(cursor)
        case .other: other.insert(cursor)
        case .centralSystem: centralSystem.insert(cursor)
        }
    }

    mutating func move(to time: Int64) {
        systemOperator.move(to: time)
        energyManager.move(to: time)
        other.move(to: time)
        centralSystem.move(to: time)
    }

    var until: Int64 { min(systemOperator.until, energyManager.until, other.until, centralSystem.until) }

    /// The grid's operator first.
    var rulings: [Ruling] {
        if systemOperator.ruling == nil, energyManager.ruling == nil, other.ruling == nil, centralSystem.ruling == nil {
            return []
        }
        return [systemOperator.ruling, energyManager.ruling, other.ruling, centralSystem.ruling].compactMap { $0 }
    }
}

extension [Ruling] {
    /// The first that asks for a power.
    var setpoint: Ruling? { first { $0.asks } }
}

/// Turns a schedule's unit into watts.
struct Supply {
    /// 1 to 3.
    var phases: Int
    var voltage: Volts

    func watts(_ value: Double, _ unit: ChargingRateUnit) -> Watts {
        switch unit {
        case .w: Watts(value)
        case .a: voltage * Amperes(value * Double(phases))
        }
    }

    /// Of phases that are not in use nothing counts, and what is left is not told apart.
    func watts(_ values: PhaseValues, _ unit: ChargingRateUnit) -> (total: Watts, byPhase: PhaseWatts?) {
        let factor = unit == .a ? voltage.value : 1
        guard phases >= 3 else {
            return (Watts((values.l1 + (phases == 2 ? values.l2 : 0)) * factor), nil)
        }
        let byPhase = PhaseWatts(Watts(values.l1 * factor), Watts(values.l2 * factor), Watts(values.l3 * factor))
        return (byPhase.total, byPhase)
    }

    func value(_ power: Watts, _ unit: ChargingRateUnit) -> Double {
        switch unit {
        case .w: power.value
        case .a: power.value / (voltage.value * Double(phases))
        }
    }
}
