/// What an AC EVSE may want beside active power (ISO 15118-20, 8.3.5.4.8).
import Quantities

/// Reactive power on up to three phases. Without `l2` and `l3`, `l1` is the sum of all phases.
public struct PhaseReactivePower: Equatable, Sendable {
    public var l1: VoltAmperesReactive
    public var l2: VoltAmperesReactive?
    public var l3: VoltAmperesReactive?

    public init(_ total: VoltAmperesReactive) { l1 = total }

    public init(l1: VoltAmperesReactive, l2: VoltAmperesReactive?, l3: VoltAmperesReactive?) {
        self.l1 = l1
        self.l2 = l2
        self.l3 = l3
    }

    /// Each value no greater than `most`, which is ≥ 0.
    func clamped(to most: VoltAmperesReactive) -> PhaseReactivePower {
        PhaseReactivePower(
            l1: l1.bounded(-most, most), l2: l2.map { $0.bounded(-most, most) }, l3: l3.map { $0.bounded(-most, most) })
    }
}

public struct GridSupport: Equatable, Sendable {
    /// nil: the EV's inverter decides.
    public var reactivePower: PhaseReactivePower?
    /// In hertz: the point of balance in an emergency or an island; nil: the nominal frequency.
    public var frequency: Double?

    public init(reactivePower: PhaseReactivePower? = nil, frequency: Double? = nil) {
        self.reactivePower = reactivePower
        self.frequency = frequency
    }
}
