// The profiles of one purpose that act on one place, followed through time: the highest stack level in force rules.

import OCPPMessages
import Quantities

/// One profile on its way through time. Moving on costs nothing until its state changes.
struct ProfileCursor {
    let profile: Int
    /// Its place in the store.
    let entry: Int
    let stackLevel: Int
    let timeline: ProfileTimeline
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

    /// Of the period in force.
    var values: PeriodValues { timeline.schedule.periods[period] }
}

struct ProfileStack {
    /// Highest level first.
    private var cursors: [ProfileCursor] = []
    private(set) var until = Int64.min
    /// The place of the ruling profile; nil while none is in force.
    private var place: Int?

    mutating func insert(_ cursor: ProfileCursor) {
        let place = cursors.firstIndex { $0.stackLevel < cursor.stackLevel } ?? cursors.count
        cursors.insert(cursor, at: place)
    }

    mutating func move(to time: Int64) {
        guard time >= until else { return }
        until = .max
        place = nil
        for index in cursors.indices {
            cursors[index].move(to: time)
            until = min(until, cursors[index].until)
            if place == nil, cursors[index].period >= 0 { place = index }
        }
    }

    var ruling: ProfileCursor? { place.map { cursors[$0] } }
}

/// A stack for each source from outside: what one of them limits, another does not lift.
struct SourceStacks {
    private var systemOperator = ProfileStack()
    private var energyManager = ProfileStack()
    private var other = ProfileStack()

    mutating func insert(_ cursor: ProfileCursor, from origin: ProfileOrigin) {
        switch origin {
        case .systemOperator: systemOperator.insert(cursor)
        case .energyManager: energyManager.insert(cursor)
        case .other, .centralSystem: other.insert(cursor)
        }
    }

    mutating func move(to time: Int64) {
        systemOperator.move(to: time)
        energyManager.move(to: time)
        other.move(to: time)
    }

    var until: Int64 { min(systemOperator.until, energyManager.until, other.until) }

    /// The grid's operator first.
    func forEach(_ body: (ProfileCursor) -> Void) {
        if let ruling = systemOperator.ruling { body(ruling) }
        if let ruling = energyManager.ruling { body(ruling) }
        if let ruling = other.ruling { body(ruling) }
    }

    /// The first that asks for a power.
    var setpoint: ProfileCursor? {
        for ruling in [systemOperator.ruling, energyManager.ruling, other.ruling] {
            if let ruling, ruling.values.mode == .externalSetpoint, ruling.values.setpoint != nil { return ruling }
        }
        return nil
    }
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

    func watts(_ values: PhaseValues, _ unit: ChargingRateUnit) -> (total: Watts, byPhase: PhaseWatts?) {
        guard values.l2 != nil || values.l3 != nil else { return (watts(values.l1, unit), nil) }
        let factor = unit == .a ? voltage.value : 1
        guard phases >= 3 else {
            // Of phases that are not in use nothing counts, and what is left is not told apart.
            let used = values.l1 + (phases == 2 ? values.l2 ?? 0 : 0)
            return (Watts(used * factor), nil)
        }
        let byPhase = PhaseWatts(
            Watts(values.l1 * factor), Watts((values.l2 ?? 0) * factor), Watts((values.l3 ?? 0) * factor))
        return (byPhase.total, byPhase)
    }

    func value(_ power: Watts, _ unit: ChargingRateUnit) -> Double {
        switch unit {
        case .w: power.value
        case .a: power.value / (voltage.value * Double(phases))
        }
    }
}
