import Quantities

/// Makes plausible vehicles from a seed.
///
/// Public session data carries arrival, departure and energy only. **Battery size, state of charge, minimum, efficiency,
/// lag and V2G power are synthesised here**, from the ranges of cars on sale; nothing in them was measured.
package struct VehicleGenerator: Sendable {
    private var random: SplitMix64

    package init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// A car class: usable capacity in kWh and plug power in kW.
    private struct Model {
        let capacity: ClosedRange<Double>
        let charge: Double
        let discharge: Double
        let voltage: Double
    }

    private static let models = [
        Model(capacity: 36...42, charge: 7.4, discharge: 7.4, voltage: 350),
        Model(capacity: 50...60, charge: 11, discharge: 7.4, voltage: 360),
        Model(capacity: 58...64, charge: 11, discharge: 10, voltage: 400),
        Model(capacity: 72...77, charge: 11, discharge: 11, voltage: 400),
        Model(capacity: 77...90, charge: 22, discharge: 11, voltage: 720),
        Model(capacity: 90...105, charge: 22, discharge: 22, voltage: 800),
    ]

    /// A bidirectional car that arrived at `arrival` and leaves after `stay`.
    ///
    /// It comes in well above its minimum, and its target is within reach at nine tenths of its power.
    package mutating func vehicle(arrival: Moment, stay: Duration) -> Vehicle {
        let model = random.choice(of: Self.models)
        let capacity = 1000 * random.number(in: model.capacity)
        let minimum = random.number(in: 0.2...0.3)
        let present = random.number(in: 0.5...0.8)
        let wish = max(present, random.number(in: 0.6...0.85))
        let reachable = present + 0.9 * 0.9 * model.charge * 1000 * stay.seconds / 3600 / capacity
        return make(
            model, capacity: capacity, present: present, target: min(wish, reachable), minimum: minimum,
            driver: (arrival, arrival + stay))
    }

    /// A bidirectional car for a recorded stay in which `energy` was charged: it leaves with that much more than it came
    /// with, when its battery and the time allow it.
    package mutating func vehicle(arrival: Moment, stay: Duration, charging energy: WattHours) -> Vehicle {
        // A car too small for what was charged cannot have been the one.
        let models = Self.models.filter { $0.capacity.upperBound * 800 >= energy.value }
        let model = models.isEmpty ? Self.models[Self.models.count - 1] : random.choice(of: models)
        let capacity = 1000 * random.number(in: model.capacity)
        let share = min(max(0, energy.value / capacity), 0.75)
        let minimum = random.number(in: 0.15...0.2)
        let present = random.number(in: minimum...max(minimum, min(0.7, 0.95 - share)))
        let reachable = present + 0.9 * 0.9 * model.charge * 1000 * max(0, stay.seconds) / 3600 / capacity
        return make(
            model, capacity: capacity, present: present, target: min(present + share, reachable), minimum: minimum,
            driver: (arrival, arrival + max(.zero, stay)))
    }

    private mutating func make(
        _ model: Model, capacity: Double, present: Double, target: Double, minimum: Double,
        driver: (arrival: Moment, departure: Moment)
    ) -> Vehicle {
        let efficiency = random.number(in: 0.965...0.985)
        var battery = Battery(
            capacity: WattHours(capacity), stateOfCharge: StateOfCharge(present), chargeEfficiency: efficiency,
            dischargeEfficiency: efficiency, maximumChargePower: Watts(model.charge * 1000),
            maximumDischargePower: Watts(model.discharge * 1000 / 0.9))
        battery.nominalVoltage = Volts(model.voltage)
        let inverter = Inverter(
            chargeRating: Watts(model.charge * 1000), dischargeRating: Watts(model.discharge * 1000),
            efficiency: random.number(in: 0.93...0.96), ramp: random.number(in: 10_000...40_000),
            lag: .milliseconds(Int(random.number(in: 100...500))))
        return Vehicle(
            battery: battery, inverter: inverter,
            driver: Driver(
                arrival: driver.arrival, departure: driver.departure,
                target: StateOfCharge(max(target, minimum)), minimum: StateOfCharge(minimum)))
    }
}
