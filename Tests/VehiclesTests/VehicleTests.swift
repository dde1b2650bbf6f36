import Quantities
import Testing

@testable import Vehicles

private let start = Moment(nanoseconds: 0, utcNanoseconds: 1_700_000_000_000_000_000)

private func car(charge: StateOfCharge = 0.5, lag: Duration = .zero, ramp: Double? = nil) -> Vehicle {
    Vehicle(
        battery: Battery(
            capacity: 60_000, stateOfCharge: charge, chargeEfficiency: 0.98, dischargeEfficiency: 0.97,
            maximumChargePower: 50_000, maximumDischargePower: 50_000),
        inverter: Inverter(chargeRating: 11_000, dischargeRating: 10_000, efficiency: 0.95, ramp: ramp, lag: lag),
        driver: Driver(arrival: start, departure: start + .seconds(4 * 3600), target: 0.8, minimum: 0.3))
}

@Suite struct VehicleTests {
    @Test func `what enters the battery is plug energy times efficiency, what leaves is divided by it`() {
        var vehicle = car()
        #expect(vehicle.step(.seconds(3600), requesting: 10_000) == 10_000)
        #expect((vehicle.battery.energy - WattHours(30_000 + 10_000 * 0.95 * 0.98)).magnitude < 1e-9)
        let before = vehicle.battery.energy
        #expect(vehicle.step(.seconds(1800), requesting: -10_000) == -10_000)
        #expect((before - vehicle.battery.energy - WattHours(5_000 / (0.95 * 0.97))).magnitude < 1e-9)
        #expect(vehicle.imported == 10_000 && vehicle.exported == 5_000)
    }

    @Test(arguments: 1...20) func `energy balances over any ride of requests`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var vehicle = car(charge: StateOfCharge(random.number(in: 0.31...0.99)), lag: .milliseconds(400), ramp: 3_000)
        let first = vehicle.battery.energy
        for _ in 0..<5_000 {
            let duration = Duration.milliseconds(Int(random.number(in: 10...20_000)))
            vehicle.step(duration, requesting: Watts(random.number(in: -30_000...30_000)))
            #expect((-10_000.001...11_000.001).contains(vehicle.power))
            #expect(vehicle.battery.energy >= vehicle.floor - 1e-6)
            #expect(vehicle.battery.energy <= vehicle.battery.capacity)
        }
        let stored =
            vehicle.imported * vehicle.chargeEfficiency - vehicle.exported / vehicle.dischargeEfficiency
        #expect((vehicle.battery.energy - first - stored).magnitude < 1e-4)
    }

    @Test func `the driver's minimum ends a discharge and a full battery ends a charge`() {
        var vehicle = car(charge: 0.31)
        for _ in 0..<3600 { vehicle.step(.seconds(1), requesting: -10_000) }
        #expect((vehicle.stateOfCharge - 0.3).magnitude < 1e-9)
        #expect(vehicle.power > -1e-6 && vehicle.maximumDischargePower < 1e-6)
        for _ in 0..<12 * 3600 { vehicle.step(.seconds(1), requesting: 11_000) }
        #expect(vehicle.stateOfCharge > 0.99)
        #expect(vehicle.stateOfCharge <= 1)
    }

    @Test func `charge power tapers near full and discharge power near empty`() {
        let battery = { (charge: StateOfCharge) in
            Battery(capacity: 60_000, stateOfCharge: charge, maximumChargePower: 50_000, maximumDischargePower: 40_000)
        }
        #expect(battery(0.5).chargePowerLimit == 50_000)
        #expect(battery(0.9).chargePowerLimit < 50_000)
        #expect(battery(1).chargePowerLimit == 0)
        #expect(battery(0.05).dischargePowerLimit == 20_000)
        #expect(battery(0).dischargePowerLimit == 0)
        var last = Volts(0)
        for percent in stride(from: 0.0, through: 100, by: 1) {
            let voltage = battery(StateOfCharge(percent: percent)).voltage
            #expect(voltage > last && voltage > 330 && voltage < 430)
            last = voltage
        }
    }

    @Test func `the inverter ramps and lags towards what is asked`() {
        var ramped = car(ramp: 2_000)
        #expect(ramped.step(.seconds(1), requesting: -7_000) == -2_000)
        #expect(ramped.step(.seconds(1), requesting: -7_000) == -4_000)
        var lagged = car(lag: .seconds(1))
        #expect(lagged.step(.seconds(1), requesting: -8_000) == -4_000)
        for _ in 0..<15 { lagged.step(.seconds(1), requesting: -8_000) }
        #expect(lagged.power == -8_000)
    }

    @Test func `energy requests count from the present energy`() {
        let requests = car().energyRequests
        #expect((requests.target - 18_000).magnitude < 1e-6)
        #expect(requests.maximum == 30_000 && requests.minimum == -12_000)
        #expect(requests.minimumV2X == -12_000 && requests.maximumV2X == 30_000)
    }

    @Test func `remaining time is energy over power, longer through the taper`() {
        let vehicle = car()
        let expected = 18_000 / (11_000 * 0.95 * 0.98) * 3600
        #expect(abs(vehicle.remainingTime(to: 0.8).seconds - expected) < 1)
        #expect(vehicle.remainingTime(to: 0.4) == .zero)
        #expect(vehicle.remainingTime(to: 1).seconds > 30_000 / (11_000 * 0.95 * 0.98) * 3600)
    }
}

@Suite struct VehicleGeneratorTests {
    @Test func `the same seed makes the same cars and another seed others`() {
        var a = VehicleGenerator(seed: 7)
        var b = VehicleGenerator(seed: 7)
        var c = VehicleGenerator(seed: 8)
        let first = (0..<50).map { _ in a.vehicle(arrival: start, stay: .seconds(3 * 3600)) }
        #expect(first == (0..<50).map { _ in b.vehicle(arrival: start, stay: .seconds(3 * 3600)) })
        #expect(first != (0..<50).map { _ in c.vehicle(arrival: start, stay: .seconds(3 * 3600)) })
    }

    @Test func `every car reaches its target when it charges from arrival to departure`() {
        var cars = VehicleGenerator(seed: 1)
        for index in 0..<400 {
            let stay = Duration.seconds(600 + index * 60)
            var vehicle = cars.vehicle(arrival: start, stay: stay)
            if index % 2 == 1 { vehicle = cars.vehicle(arrival: start, stay: stay, charging: 18_000) }
            #expect(vehicle.battery.energy >= vehicle.floor && vehicle.isBidirectional)
            for _ in 0..<Int(stay.seconds / 20) { vehicle.step(.seconds(20), requesting: 50_000) }
            #expect(vehicle.hasDepartureEnergy, "car \(index): \(vehicle.stateOfCharge) of \(vehicle.driver.target)")
        }
    }
}
