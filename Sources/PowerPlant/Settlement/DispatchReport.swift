import Quantities

/// How a window is settled: energy from the meters' registers, power from their samples, against a baseline of zero.
public struct DispatchReport: Equatable, Sendable {
    public var id: DispatchID
    /// Power asked for last; negative: out of the vehicles.
    public var power: Watts
    public var start: UTCInstant
    /// When the window closed: its planned end, or the time of its cancellation.
    public var end: UTCInstant
    public var strategy: Strategy
    /// nil: the window is not over yet.
    public var outcome: DispatchOutcome?
    /// One sample a tick, in order of time.
    public var series: [PowerSample]
    /// In order of session id.
    public var sessions: [SessionSettlement]
    /// ∫ of the power asked for.
    public var requestedEnergy: WattHours
    /// ∫ of the power that no plan could place, as magnitude.
    public var unservedEnergy: WattHours

    /// The declared baseline: what the fleet would have drawn without the dispatch counts as nothing.
    public static let baseline: WattHours = 0

    /// Sums of the sessions' register differences, whole watt-hours.
    public var imported: Int64 { sessions.reduce(0) { $0 &+ $1.imported } }
    public var exported: Int64 { sessions.reduce(0) { $0 &+ $1.exported } }
    /// Metered minus baseline, positive into the vehicles.
    public var deliveredEnergy: WattHours { WattHours(Double(imported &- exported)) - Self.baseline }
    public var participants: Int { sessions.count { $0.setpoints > 0 } }
    public var dropOuts: Int { sessions.count { $0.droppedOut != nil } }
    /// Time from the start until the metered power was first within `share` of the power asked; nil: it never was.
    public func reached(within share: Double) -> Duration? {
        series.first { ($0.delivered - $0.requested).magnitude <= $0.requested.magnitude * share }.map { $0.at - start }
    }
    /// The greatest distance between metered and asked power from `delay` after the start on, as a share of the power
    /// asked; nil: there is no such sample, or nothing was asked.
    public func greatestDeviation(after delay: Duration) -> Double? {
        series.lazy.filter { $0.at - start >= delay && $0.requested != 0 }
            .map { ($0.delivered - $0.requested).magnitude / $0.requested.magnitude }.max()
    }
    /// Delivered over requested energy; nil when nothing was requested.
    public var deliveredShare: Double? {
        requestedEnergy == 0 ? nil : deliveredEnergy / requestedEnergy
    }
}

public struct PowerSample: Equatable, Sendable {
    public var at: UTCInstant
    public var requested: Watts
    /// Sum of the connected sessions' latest metered powers.
    public var delivered: Watts
}

/// One session's part in a window.
public struct SessionSettlement: Equatable, Sendable {
    public var id: SessionID
    public var opening: EnergyRegisters?
    public var closing: EnergyRegisters?
    /// Set-points sent to it.
    public var setpoints: Int
    /// When it left the window before its end.
    public var droppedOut: UTCInstant?
    public var quality: Quality
    /// What bound it in the last plan.
    public var bound: Bound

    public enum Quality: String, Sendable, CaseIterable {
        /// Both registers were read, the closing one after the window's end or with the transaction's.
        case metered
        /// No reading came after the window's end: the last one before it stands in.
        case stale
        /// The meter gave no registers: the session settles with nothing.
        case missing
    }

    /// Register differences; a register that runs backwards counts as nothing.
    public var imported: Int64 { Self.difference(closing?.imported, opening?.imported) }
    public var exported: Int64 { Self.difference(closing?.exported, opening?.exported) }

    private static func difference(_ closing: Int64?, _ opening: Int64?) -> Int64 {
        guard let opening, let closing else { return 0 }
        let (difference, overflow) = closing.subtractingReportingOverflow(opening)
        return overflow ? 0 : max(0, difference)
    }
}
