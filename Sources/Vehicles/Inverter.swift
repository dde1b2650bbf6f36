import Quantities

/// The power stage between plug and battery: its rating, losses and how fast it follows.
///
/// Power is counted at the plug, positive into the vehicle.
package struct Inverter: Equatable, Sendable {
    /// Greatest plug power while charging and while discharging; both are positive. No discharge: 0.
    package let chargeRating: Watts
    package let dischargeRating: Watts
    /// Terminal power over plug power while charging, plug over terminal while discharging; 0…1.
    package let efficiency: Double
    /// Greatest change of plug power in watts a second; nil: no ramp limit.
    package var ramp: Double?
    /// Time constant with which the plug power follows what is asked of it; zero follows at once.
    package var lag: Duration
    /// Plug power at the end of the last step.
    package private(set) var power: Watts = 0

    package init(
        chargeRating: Watts, dischargeRating: Watts, efficiency: Double = 0.95, ramp: Double? = nil,
        lag: Duration = .milliseconds(300)
    ) {
        precondition(chargeRating >= 0 && dischargeRating >= 0 && efficiency > 0 && efficiency <= 1)
        precondition((ramp ?? 1) > 0 && lag >= .zero)
        self.chargeRating = chargeRating
        self.dischargeRating = dischargeRating
        self.efficiency = efficiency
        self.ramp = ramp
        self.lag = lag
    }

    /// Battery power that goes with a plug power.
    package func terminalPower(plug: Watts) -> Watts { plug > 0 ? plug * efficiency : plug / efficiency }

    /// Plug power that goes with a battery power.
    package func plugPower(terminal: Watts) -> Watts { terminal > 0 ? terminal / efficiency : terminal * efficiency }

    /// Moves towards `request` for `duration` and returns the plug power of this step.
    ///
    /// The lag is an implicit Euler step, which is stable for every ratio of step to time constant.
    package mutating func follow(_ request: Watts, for duration: Duration) -> Watts {
        let goal = request.clamped(to: -dischargeRating...chargeRating)
        let seconds = duration.seconds
        guard seconds > 0 else { return power }
        var change = (goal - power) * (seconds / (seconds + lag.seconds))
        if let ramp { change = change.clamped(to: -Watts(ramp * seconds)...Watts(ramp * seconds)) }
        power = power + change
        // The tail of the lag ends within a watt of the goal.
        if (goal - power).magnitude < 1 { power = goal }
        return power
    }

    /// The battery could not carry the step's power: the stage holds this one instead.
    package mutating func settle(at power: Watts) { self.power = power }
}
