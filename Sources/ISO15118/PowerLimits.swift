/// What each side of the plug allows and asks for, in the house's sign convention: negative = out of the vehicle.
///
/// The wire carries discharge limits as magnitudes; `RationalNumber` conversions flip them.
import Quantities

/// Active power on up to three phases. Without `l2` and `l3`, `l1` is the sum of all phases.
public struct PhasePower: Equatable, Sendable {
    public var l1: Watts
    public var l2: Watts?
    public var l3: Watts?

    public init(_ total: Watts) { l1 = total }

    public init(l1: Watts, l2: Watts?, l3: Watts?) {
        self.l1 = l1
        self.l2 = l2
        self.l3 = l3
    }

    /// Splits `total` evenly, in whole watts so that the wire's numbers add up to it; one phase leaves `l2` and `l3`
    /// empty.
    public init(total: Watts, phases: Int) {
        guard phases >= 3 else {
            l1 = total
            return
        }
        l1 = Watts((total.value / 3).nearestWhole)
        l2 = l1
        l3 = total - l1 - l1
    }

    public var total: Watts { l1 + (l2 ?? 0) + (l3 ?? 0) }
    public var isPerPhase: Bool { l2 != nil || l3 != nil }

    public static let zero = PhasePower(0)

    /// Each phase within its own bounds. Sums are used where a side gives no single phases.
    public func clamped(from lowest: PhasePower, to highest: PhasePower) -> PhasePower {
        guard isPerPhase, lowest.isPerPhase || highest.isPerPhase else {
            return scaled(to: total.bounded(lowest.total, highest.total))
        }
        let low = lowest.spread(like: self)
        let high = highest.spread(like: self)
        return PhasePower(
            l1: l1.bounded(low.l1, high.l1),
            l2: l2.map { $0.bounded(low.l2 ?? 0, high.l2 ?? 0) },
            l3: l3.map { $0.bounded(low.l3 ?? 0, high.l3 ?? 0) })
    }

    func scaled(to newTotal: Watts) -> PhasePower {
        guard isPerPhase else { return PhasePower(newTotal) }
        if newTotal == total { return self }
        if total == 0 { return PhasePower(total: newTotal, phases: 3) }
        let factor = newTotal / total
        return PhasePower(l1: l1 * factor, l2: l2.map { $0 * factor }, l3: l3.map { $0 * factor })
    }

    /// A step of `most` watts at most, shared by the phases, towards `goal` of the same shape.
    func approaching(_ goal: PhasePower, by most: Watts) -> PhasePower {
        let step = isPerPhase ? most / 3 : most
        func near(_ value: Watts, _ goal: Watts) -> Watts { goal.clamped(to: value - step...value + step) }
        return PhasePower(
            l1: near(l1, goal.l1), l2: goal.l2.map { near(l2 ?? 0, $0) }, l3: goal.l3.map { near(l3 ?? 0, $0) })
    }

    /// With phases that differ by `asymmetry` at most: no phase gets a greater magnitude or another sign.
    func balanced(within asymmetry: Watts) -> PhasePower {
        let values = [l1, l2 ?? 0, l3 ?? 0]
        let low = values.reduce(l1, min)
        let high = values.reduce(l1, max)
        guard isPerPhase, high - low > asymmetry else { return self }
        if low < 0, high > 0 {
            let factor = asymmetry / (high - low)
            return PhasePower(l1: l1 * factor, l2: l2.map { $0 * factor }, l3: l3.map { $0 * factor })
        }
        // One direction: the phases that carry more come down to what the least one allows.
        let range = low < 0 ? high - asymmetry...high : low...low + asymmetry
        return PhasePower(
            l1: l1.clamped(to: range), l2: l2.map { $0.clamped(to: range) }, l3: l3.map { $0.clamped(to: range) })
    }

    /// In the same shape as `other`: by phase or as a sum.
    func like(_ other: PhasePower) -> PhasePower {
        if isPerPhase == other.isPerPhase { return self }
        return other.isPerPhase ? PhasePower(total: l1, phases: 3) : PhasePower(total)
    }

    private func spread(like other: PhasePower) -> PhasePower {
        isPerPhase || !other.isPerPhase ? self : PhasePower(total: l1, phases: 3)
    }
}

/// The limits of an EV or an EVSE. Charge values are ≥ 0, discharge values ≤ 0; `maximum` is the larger magnitude.
/// AC uses the powers alone.
public struct PowerLimits: Equatable, Sendable {
    public var maximumChargePower: PhasePower
    public var minimumChargePower = PhasePower.zero
    public var maximumDischargePower = PhasePower.zero
    public var minimumDischargePower = PhasePower.zero
    public var maximumChargeCurrent: Amperes = 0
    public var minimumChargeCurrent: Amperes = 0
    public var maximumDischargeCurrent: Amperes = 0
    public var minimumDischargeCurrent: Amperes = 0
    public var maximumVoltage: Volts = 0
    public var minimumVoltage: Volts = 0
    /// AC, of an EVSE: the most by which the powers of two phases may differ, ≥ 0.
    public var maximumAsymmetry: Watts?
    /// Of an EVSE: the most by which power may change in a minute, as a percentage of its greatest charge power, > 0.
    public var rampPercentPerMinute: Double?

    public init(maximumChargePower: PhasePower) { self.maximumChargePower = maximumChargePower }

    /// Limits of a DC side; `dischargePower` and `dischargeCurrent` are ≤ 0.
    public static func dc(
        chargePower: Watts, dischargePower: Watts = 0, chargeCurrent: Amperes, dischargeCurrent: Amperes = 0,
        voltage: ClosedRange<Volts>
    ) -> PowerLimits {
        var limits = PowerLimits(maximumChargePower: PhasePower(chargePower))
        limits.maximumDischargePower = PhasePower(-dischargePower.magnitude)
        limits.maximumChargeCurrent = chargeCurrent
        limits.maximumDischargeCurrent = -dischargeCurrent.magnitude
        limits.maximumVoltage = voltage.upperBound
        limits.minimumVoltage = voltage.lowerBound
        return limits
    }

    /// Limits of an AC side over all phases; `dischargePower` is ≤ 0.
    public static func ac(chargePower: Watts, dischargePower: Watts = 0, phases: Int) -> PowerLimits {
        var limits = PowerLimits(maximumChargePower: PhasePower(total: chargePower, phases: phases))
        limits.maximumDischargePower = PhasePower(total: -dischargePower.magnitude, phases: phases)
        if phases >= 3 {
            limits.minimumChargePower = PhasePower(total: 0, phases: 3)
            limits.minimumDischargePower = PhasePower(total: 0, phases: 3)
        }
        return limits
    }
}

/// The energy that the EV asks for, from its present state: positive = still to be charged, negative = to spare.
public struct EnergyRequests: Equatable, Sendable {
    public var target: WattHours
    public var maximum: WattHours
    public var minimum: WattHours
    /// Up to the top of the range in which the EV lets itself be cycled.
    public var maximumV2X: WattHours?
    /// Down to the bottom of that range; above zero the EV must not be discharged.
    public var minimumV2X: WattHours?

    public init(
        target: WattHours, maximum: WattHours, minimum: WattHours, maximumV2X: WattHours? = nil,
        minimumV2X: WattHours? = nil
    ) {
        self.target = target
        self.maximum = maximum
        self.minimum = minimum
        self.maximumV2X = maximumV2X
        self.minimumV2X = minimumV2X
    }
}

extension Quantity {
    /// Within two bounds that a peer sent, which may be crossed: then the value closest to zero wins. What is not a number
    /// counts as zero, be it value or bound.
    func bounded(_ lowest: Self, _ highest: Self) -> Self {
        if value.isNaN { return 0 }
        return min(max(self, lowest < 0 ? lowest : 0), highest > 0 ? highest : 0)
    }
}
