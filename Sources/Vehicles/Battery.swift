import Quantities

/// A traction battery: what it holds, what it takes and gives, and the voltage it shows.
///
/// Power is counted at the terminals, positive into the battery. What is stored is the terminal energy times
/// `chargeEfficiency`; what leaves the store is the terminal energy divided by `dischargeEfficiency`.
package struct Battery: Equatable, Sendable {
    /// Usable capacity; state of charge counts in it.
    package let capacity: WattHours
    /// Energy stored now, 0…capacity.
    package private(set) var energy: WattHours
    package let chargeEfficiency: Double
    package let dischargeEfficiency: Double
    /// Greatest terminal power while the state of charge is in the middle of its range; both are positive.
    package let maximumChargePower: Watts
    package let maximumDischargePower: Watts
    /// Above this state of charge the charge power falls linearly to a twentieth at full.
    package var taperAbove: StateOfCharge = 0.85
    /// Below this state of charge the discharge power falls linearly to nothing at empty.
    package var taperBelow: StateOfCharge = 0.1
    /// Open-circuit voltage at half charge.
    package var nominalVoltage: Volts = 400

    package init(
        capacity: WattHours, stateOfCharge: StateOfCharge, chargeEfficiency: Double = 0.97,
        dischargeEfficiency: Double = 0.97, maximumChargePower: Watts, maximumDischargePower: Watts
    ) {
        precondition(capacity > 0 && (0...1).contains(stateOfCharge))
        precondition(chargeEfficiency > 0 && chargeEfficiency <= 1)
        precondition(dischargeEfficiency > 0 && dischargeEfficiency <= 1)
        self.capacity = capacity
        self.energy = capacity * stateOfCharge.value
        self.chargeEfficiency = chargeEfficiency
        self.dischargeEfficiency = dischargeEfficiency
        self.maximumChargePower = maximumChargePower
        self.maximumDischargePower = maximumDischargePower
    }

    package var stateOfCharge: StateOfCharge { StateOfCharge(energy / capacity) }

    /// Greatest charge power at the present state of charge, ≥ 0.
    package var chargePowerLimit: Watts { chargePowerLimit(at: stateOfCharge) }

    package func chargePowerLimit(at charge: StateOfCharge) -> Watts {
        guard charge < 1 else { return 0 }
        guard charge > taperAbove else { return maximumChargePower }
        let part = (charge - taperAbove) / (StateOfCharge(1) - taperAbove)
        return maximumChargePower * (1 - 0.95 * part)
    }

    /// Greatest discharge power at the present state of charge, ≥ 0.
    package var dischargePowerLimit: Watts {
        let charge = stateOfCharge
        return charge < taperBelow ? maximumDischargePower * (charge / taperBelow) : maximumDischargePower
    }

    /// Open-circuit voltage: a lithium cell's slope, 0.86…1.06 of nominal, steeper near empty.
    package var voltage: Volts {
        let charge = stateOfCharge.value
        let nearEmpty = max(0, 0.1 - charge)
        return nominalVoltage * (0.9125 + 0.1475 * charge + 0.02 * charge * (1 - charge) - 0.525 * nearEmpty)
    }

    /// The power nearest to `power` that keeps the store within `floor`…`ceiling` for `duration`.
    ///
    /// A battery already outside that band is not pushed further out, nor forced back in.
    package func holding(_ power: Watts, for duration: Duration, above floor: WattHours, below ceiling: WattHours)
        -> Watts
    {
        guard duration > .zero else { return power }
        if power > 0 {
            let room = max(0, min(ceiling, capacity) - energy)
            return min(power, (room / chargeEfficiency).per(duration))
        }
        let store = max(0, energy - max(floor, 0))
        return max(power, -(store * dischargeEfficiency).per(duration))
    }

    /// Carries `power` at the terminals for `duration`; the caller has bounded it with `holding`.
    package mutating func carry(_ power: Watts, for duration: Duration) {
        let carried = power.over(duration)
        let stored = carried > 0 ? carried * chargeEfficiency : carried / dischargeEfficiency
        // Rounding in the last bit must not leave the store a hair outside its range.
        energy = (energy + stored).clamped(to: 0...capacity)
    }
}
