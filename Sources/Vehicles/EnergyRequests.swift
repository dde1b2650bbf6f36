import Quantities

/// The energies that a vehicle names in an ISO 15118-20 schedule exchange and in every charge loop under Dynamic control.
///
/// All are counted in the battery from the present energy, positive upwards: a negative minimum means that this much may
/// be taken before the driver's minimum is reached.
package struct EnergyRequests: Equatable, Sendable {
    /// To the driver's target (EVTargetEnergyRequest).
    package var target: WattHours
    /// To a full battery (EVMaximumEnergyRequest).
    package var maximum: WattHours
    /// To the driver's minimum (EVMinimumEnergyRequest).
    package var minimum: WattHours
    /// To the upper end of the range open to cycling (EVMaximumV2XEnergyRequest); nil: not bidirectional.
    package var maximumV2X: WattHours?
    /// To the lower end of that range (EVMinimumV2XEnergyRequest); nil: not bidirectional.
    package var minimumV2X: WattHours?
}

extension Vehicle {
    package var energyRequests: EnergyRequests {
        let capacity = battery.capacity
        let maximum = capacity - battery.energy
        let minimum = floor - battery.energy
        return EnergyRequests(
            target: capacity * driver.target.value - battery.energy, maximum: maximum, minimum: minimum,
            maximumV2X: isBidirectional ? maximum : nil, minimumV2X: isBidirectional ? minimum : nil)
    }

    /// Time to reach a state of charge at the greatest charge power, taper included; zero once it is reached.
    package func remainingTime(to charge: StateOfCharge) -> Duration {
        let goal = min(battery.capacity * charge.value, battery.capacity)
        guard battery.energy < goal else { return .zero }
        // The charge power is piecewise linear in the state of charge: slices of it are near enough to constant.
        let slices = 32.0
        let slice = (goal - battery.energy) / slices
        var seconds = 0.0
        for index in 0..<Int(slices) {
            let middle = (battery.energy + slice * (Double(index) + 0.5)) / battery.capacity
            let terminal = min(
                inverter.terminalPower(plug: inverter.chargeRating),
                battery.chargePowerLimit(at: StateOfCharge(middle)))
            guard terminal > 0 else { return .seconds(86_400) }
            seconds += slice / WattHours(terminal.value * battery.chargeEfficiency) * 3600
        }
        return .nanoseconds(Int64(min(seconds, 86_400) * 1e9))
    }
}
