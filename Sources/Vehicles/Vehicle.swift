import Quantities

/// An electric vehicle at a plug: battery, inverter and driver, moved in steps by whoever holds the clock.
///
/// The plug power that `step` returns holds for the whole step, so a meter that integrates it counts exactly the energy
/// that the vehicle booked.
package struct Vehicle: Equatable, Sendable {
    package private(set) var battery: Battery
    package private(set) var inverter: Inverter
    package var driver: Driver
    /// Energy that passed the plug into and out of the vehicle since it was made; both only grow.
    package private(set) var imported: WattHours = 0
    package private(set) var exported: WattHours = 0

    package init(battery: Battery, inverter: Inverter, driver: Driver) {
        self.battery = battery
        self.inverter = inverter
        self.driver = driver
    }

    package var power: Watts { inverter.power }
    package var stateOfCharge: StateOfCharge { battery.stateOfCharge }
    package var isBidirectional: Bool { inverter.dischargeRating > 0 && battery.maximumDischargePower > 0 }
    package var hasDepartureEnergy: Bool { battery.energy >= battery.capacity * driver.target.value - 1e-6 }

    /// Energy stored for each watt-hour that enters at the plug, 0…1.
    package var chargeEfficiency: Double { inverter.efficiency * battery.chargeEfficiency }
    /// Energy at the plug for each watt-hour that leaves the store, 0…1.
    package var dischargeEfficiency: Double { inverter.efficiency * battery.dischargeEfficiency }

    /// Greatest plug power that the vehicle takes now, ≥ 0.
    package var maximumChargePower: Watts {
        min(inverter.chargeRating, inverter.plugPower(terminal: battery.chargePowerLimit))
    }

    /// Greatest plug power that the vehicle gives now, ≥ 0; nothing at or below the driver's minimum.
    package var maximumDischargePower: Watts {
        guard battery.energy > floor else { return 0 }
        return min(inverter.dischargeRating, -inverter.plugPower(terminal: -battery.dischargePowerLimit))
    }

    /// The driver's minimum as energy.
    package var floor: WattHours { battery.capacity * driver.minimum.value }

    /// Asks the vehicle for a plug power for `duration` and returns what it does.
    @discardableResult
    package mutating func step(_ duration: Duration, requesting request: Watts) -> Watts {
        guard duration > .zero else { return inverter.power }
        let allowed = request.clamped(to: -maximumDischargePower...maximumChargePower)
        var plug = inverter.follow(allowed, for: duration)
        let asked = inverter.terminalPower(plug: plug)
        let terminal = battery.holding(asked, for: duration, above: floor, below: battery.capacity)
        if terminal != asked {
            plug = inverter.plugPower(terminal: terminal)
            inverter.settle(at: plug)
        }
        battery.carry(terminal, for: duration)
        let carried = plug.over(duration)
        if carried > 0 { imported = imported + carried } else { exported = exported - carried }
        return plug
    }

    /// The plug is out: power stops at once.
    package mutating func disconnect() { inverter.settle(at: 0) }
}
