// OCPP 2.1, N04: one monitor on one variable, and what it makes of the variable's values.

import OCPPMessages
import Quantities

struct VariableMonitor: Equatable, Sendable {
    /// What it remembers between two looks.
    enum Memory: Equatable, Sendable {
        /// [N07] Whether the threshold is crossed.
        case threshold(isCrossed: Bool)
        /// The value when it was set or last told; nil before the first look.
        case delta(from: String?)
        /// By how much the value was off its target when that was last told; nil: it was not off.
        case target(off: Double?)
        /// [N08] When the next value is due; nil before the station runs.
        case periodic(next: Moment?)
    }

    /// What a look found.
    enum Finding: Equatable, Sendable { case crossed, cleared, changed }

    let kind: EventNotification
    /// As it was set, with its id and the names as the device model writes them.
    var data: SetMonitoringData
    /// The index in `DeviceModel.variables`.
    let position: Int
    /// The index of the EVSE; the first one's for variables of the station.
    let evse: Int
    let causes: Causes
    var memory: Memory

    init(
        _ data: SetMonitoringData, _ kind: EventNotification, of variable: ModelVariable, evse: Int
    ) {
        self.kind = kind
        self.data = data
        position = variable.position
        self.evse = evse
        switch data.type {
        case .upperThreshold, .lowerThreshold: memory = .threshold(isCrossed: false)
        case .delta: memory = .delta(from: nil)
        case .targetDelta, .targetDeltaRelative: memory = .target(off: nil)
        case .periodic, .periodicClockAligned: memory = .periodic(next: nil)
        }
        causes = data.type.isPeriodic ? [] : variable.causes
    }

    var id: Int { data.id ?? 0 }
    var variable: ModelVariable { DeviceModel.variables[position] }
    var isCrossed: Bool { memory == .threshold(isCrossed: true) }

    var nextPeriod: Moment? { if case .periodic(let next) = memory { next } else { nil } }

    /// Takes the variable's present value, and says what is to be told of it.
    mutating func look(_ text: String, target: Double?) -> Finding? {
        switch memory {
        case .threshold(let wasCrossed):
            guard let value = Double(text) else { return nil }
            // [N07.FR.16, N07.FR.17] On the threshold is not beyond it.
            let isCrossed = data.type == .upperThreshold ? value > data.value : value < data.value
            memory = .threshold(isCrossed: isCrossed)
            return isCrossed == wasCrossed ? nil : isCrossed ? .crossed : .cleared
        case .delta(let last):
            guard let last else {
                memory = .delta(from: text)
                return nil
            }
            guard hasChanged(from: last, to: text) else { return nil }
            memory = .delta(from: text)
            return .changed
        case .target(let told):
            guard let value = Double(text), let target else { return nil }
            let tolerance = data.type == .targetDelta ? data.value : (data.value * target).magnitude
            let off = value - target
            guard off.magnitude > tolerance else {
                memory = .target(off: nil)
                return nil
            }
            // Told once, and again only when it is off by as much more.
            guard (off - (told ?? 0)).magnitude > tolerance else { return nil }
            memory = .target(off: off)
            return .changed
        case .periodic: return nil
        }
    }

    /// [N07.FR.18, N07.FR.19] Only numbers have a size of change.
    private func hasChanged(from last: String, to text: String) -> Bool {
        guard variable.isNumeric, let old = Double(last), let new = Double(text) else { return last != text }
        return (new - old).magnitude > data.value
    }

    /// [N08.FR.06, N08.FR.07] Sets the moment of the next value after `now`; nil for a monitor that has none.
    mutating func schedule(after now: Moment) {
        guard case .periodic(let last) = memory else { return }
        let period = Int64(min(max(data.value, Self.shortestPeriod), Self.longestPeriod) * 1000) * 1_000_000
        if data.type == .periodicClockAligned {
            let day: Int64 = 86_400_000_000_000
            let sinceMidnight = ((now.utcNanoseconds % day) + day) % day
            let next = min((sinceMidnight / period + 1) * period, day)
            return memory = .periodic(next: now + .nanoseconds(next - sinceMidnight))
        }
        // Values that a late driver missed are gone, not made up for.
        let next = (last ?? now) + .nanoseconds(period)
        memory = .periodic(next: next > now ? next : now + .nanoseconds(period))
    }

    /// In seconds.
    static let shortestPeriod = 0.1
    static let longestPeriod = 366.0 * 86_400
}

extension Monitor {
    var isPeriodic: Bool { self == .periodic || self == .periodicClockAligned }
    var isThreshold: Bool { self == .upperThreshold || self == .lowerThreshold }
    var needsTarget: Bool { self == .targetDelta || self == .targetDeltaRelative }

    /// [N02.FR.12 to FR.14]
    var criterion: MonitoringCriterion {
        switch self {
        case .upperThreshold, .lowerThreshold: .thresholdMonitoring
        case .delta, .targetDelta, .targetDeltaRelative: .deltaMonitoring
        case .periodic, .periodicClockAligned: .periodicMonitoring
        }
    }
}
