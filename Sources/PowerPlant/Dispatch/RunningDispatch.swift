import Quantities

/// The window that is open: its trail, and what the plant is holding the fleet to.
struct RunningDispatch: Equatable, Sendable {
    var ledger: DispatchLedger
    /// Metered fleet power that the latest plan can reach.
    var goal: Watts = 0
    var nextTick: UTCInstant
    var nextPlan: UTCInstant
    var plan = Plan.none
}

/// A look at a dispatch from outside.
public struct DispatchStatus: Equatable, Sendable {
    public enum Phase: String, Sendable { case planned, running, settling }

    public var id: DispatchID
    public var phase: Phase
    public var power: Watts
    public var start: UTCInstant
    public var end: UTCInstant
    public var strategy: Strategy
    /// Power that the latest plan places; the rest of `power` cannot be served. 0 outside the window.
    public var allocated: Watts
    /// Sessions with a set-point.
    public var steered: Int
}

extension Plant {
    /// The dispatches not settled yet, in order of their start.
    public var dispatches: [DispatchStatus] {
        closing.map { status($0, .settling) } + (running.map { [status($0.ledger, .running, $0.plan)] } ?? [])
            + planned.map { status($0, .planned) }
    }

    private func status(_ ledger: DispatchLedger, _ phase: DispatchStatus.Phase, _ plan: Plan? = nil) -> DispatchStatus
    {
        DispatchStatus(
            id: ledger.id, phase: phase, power: ledger.power, start: ledger.start, end: ledger.end,
            strategy: ledger.strategy, allocated: plan?.allocated ?? 0, steered: plan?.steered ?? 0)
    }

    /// The report of a dispatch not settled yet, as far as it goes.
    public func report(of id: DispatchID, at now: Moment) -> DispatchReport? {
        let ledgers = closing + (running.map { [$0.ledger] } ?? []) + planned
        return ledgers.first { $0.id == id }?.report(at: UTCInstant(now))
    }
}
