/// No limit of either side is ever crossed: seeded rides over every service and control mode.
import ISO15118Messages
import Quantities
import Testing

@testable import ISO15118

@Suite struct LimitTests {
    @Test(arguments: EnergyService.allCases, ControlMode.allCases)
    func `no limit of either side is crossed, whatever is asked`(service: EnergyService, mode: ControlMode) {
        for seed in 1...12 {
            var ride = Ride(service, mode, seed: UInt64(seed) &* 0x9E37_79B9 &+ UInt64(service.rawValue))
            ride.run(steps: 60)
            #expect(ride.crossings.isEmpty, "seed \(seed): \(ride.crossings.first ?? "")")
            #expect(ride.loops > 20, "seed \(seed): the loop ended with \(ride.end)")
        }
    }

    @Test func `what is not a number is no power, as a target and as a limit`() {
        #expect(Watts(.nan).bounded(-7_000, 11_000) == 0)
        #expect(Watts(5_000).bounded(-7_000, Watts(.nan)) == 0)
        #expect(Watts(-5_000).bounded(Watts(.nan), 11_000) == 0)
        var pair = SessionPair.charging(.ac(), target: 5_000)
        pair.tell(.target(.total(Watts(.nan))))
        pair.run(for: .seconds(1))
        #expect(pair.power == 0)
    }
}

/// A session in which targets, limits and schedules change at random between two answers.
private struct Ride {
    private var pair: SessionPair
    private var random: Random
    private let service: EnergyService
    private(set) var crossings: [String] = []
    private(set) var loops = 0
    var end: String { pair.transcript.suffix(3).joined(separator: ", ") }
    private var seen = (station: 0, vehicle: 0)

    init(_ service: EnergyService, _ mode: ControlMode, seed: UInt64) {
        self.service = service
        random = Random(seed: seed)
        pair = SessionPair.of(service)
        var station = pair.secc.configuration
        station.controlModes = [mode]
        if random.chance(3) { station.limits.rampPercentPerMinute = random.number(50, 5_000) }
        if random.chance(3), !service.isDC { station.limits.maximumAsymmetry = Watts(random.number(0, 4_000)) }
        pair.secc = SECC(station)
        var vehicle = pair.evcc.configuration
        if random.chance(2) { vehicle.rampPerSecond = Watts(random.number(100, 20_000)) }
        vehicle.dischargeLimitsAreNegative = random.chance(2)
        pair.evcc = EVCC(vehicle)
        changeSchedules()
    }

    mutating func run(steps: Int) {
        pair.connect()
        pair.run { $0.messages.contains { $0.hasSuffix("ChargeLoopRes OK") } }
        check()
        for _ in 0..<steps {
            switch random.below(6) {
            case 0: changeStation()
            case 1: changeVehicle()
            default: changeTarget()
            }
            check()
            pair.run(for: .milliseconds(Int64(random.number(100, 900))))
            check()
        }
        loops = pair.messages.count { $0.hasSuffix("ChargeLoopRes OK") }
    }

    private mutating func changeTarget() {
        let span = pair.secc.configuration.limits.maximumChargePower.total.value * 1.5
        if !service.isDC, random.chance(2) {
            let third = span / 3
            pair.tell(
                .target(
                    .phases(
                        Watts(random.number(-third, third)), Watts(random.number(-third, third)),
                        Watts(random.number(-third, third)))))
        } else {
            pair.tell(.target(.total(Watts(random.number(-span, span)))))
        }
    }

    private mutating func changeStation() {
        pair.tell(.limits(narrowed(pair.secc.configuration.limits)))
    }

    private mutating func changeVehicle() {
        let power = pair.battery.power
        pair.battery.limits = narrowed(SessionPair.of(service).battery.limits)
        pair.battery.power = power
        let energy = pair.battery.energy
        if random.chance(4) {
            pair.battery.energy.minimumV2X = WattHours(random.number(-5_000, 1_000))
            pair.battery.energy.maximum = WattHours(random.number(-100, 20_000))
        } else {
            pair.battery.energy = energy
        }
        pair.vehicle(.battery(pair.battery))
    }

    private mutating func changeSchedules() {
        let most = pair.secc.configuration.limits.maximumChargePower.total.value
        let steps = (0..<8).map { _ in
            (Int64(random.number(3, 12)), Watts(random.chance(3) ? 0 : random.number(0, most)))
        }
        let back = steps.map { ($0.0, Watts(-random.number(0, most))) }
        pair.tell(.schedules([pair.option(1, steps, discharging: back)]))
    }

    /// Whole watts and amperes, so that the wire says just what is meant.
    private mutating func narrowed(_ rated: PowerLimits) -> PowerLimits {
        func part(_ value: Double) -> Double { (value * random.number(0, 1) / 100).rounded(.towardZero) * 100 }
        var limits = rated
        let charge = Watts(part(rated.maximumChargePower.total.value))
        let discharge = Watts(part(rated.maximumDischargePower.total.value))
        let phases = rated.maximumChargePower.isPerPhase ? 3 : 1
        limits.maximumChargePower = PhasePower(total: charge, phases: phases)
        limits.maximumDischargePower = PhasePower(total: discharge, phases: phases)
        limits.minimumChargePower = PhasePower(total: min(Watts(random.chance(2) ? 600 : 0), charge), phases: phases)
        limits.maximumChargeCurrent = Amperes((rated.maximumChargeCurrent.value * random.number(0, 1)).rounded())
        limits.maximumDischargeCurrent = Amperes((rated.maximumDischargeCurrent.value * random.number(0, 1)).rounded())
        return limits
    }

    // MARK: What must hold

    private mutating func check() {
        checkStation()
        for effect in pair.vehicleEffects[seen.vehicle...] {
            if case .follow(let power) = effect { checkFollowed(power) }
        }
        seen.vehicle = pair.vehicleEffects.count
    }

    private mutating func checkStation() {
        let point = pair.secc.session.stage.setPoint
        let station = pair.secc.station.limits
        let vehicle = pair.secc.session.vehicle.limits
        for (side, limits) in [("the EVSE", station), ("the EV", vehicle)] {
            expect(point.power <= limits.maximumChargePower.total + 1, "\(point.power) charges beyond \(side)")
            expect(point.power >= limits.maximumDischargePower.total - 1, "\(point.power) discharges beyond \(side)")
            if point.power > 0 {
                expect(point.power >= limits.minimumChargePower.total, "\(point.power) is below what \(side) can")
            }
            guard service.isDC else { continue }
            expect(point.chargeCurrent <= max(limits.maximumChargeCurrent, 0), "current beyond \(side)")
            expect(point.dischargeCurrent >= min(limits.maximumDischargeCurrent, 0), "discharge current beyond \(side)")
            expect(point.maximumVoltage <= limits.maximumVoltage, "voltage beyond \(side)")
        }
        if !service.isBidirectional { expect(point.power >= 0, "a service that only charges") }
        if let energy = pair.secc.session.vehicle.energy, let bottom = energy.minimumV2X, bottom > 0 {
            expect(point.power >= 0, "the EV is below its cycling range")
        }
        if let option = pair.secc.session.scheduling.chosen {
            // The stage follows the schedule from the next request on.
            let steps = option.charging.power.steps.map(\.value.total)
            expect(point.power <= steps.reduce(0, max) + 1, "beyond every entry of the schedule")
        }
    }

    /// The power that the EV has just been led to.
    private mutating func checkFollowed(_ power: PhasePower) {
        guard power != .zero else { return }
        let rated = pair.secc.configuration.limits
        expect(power.total <= rated.maximumChargePower.total + 1, "\(power) beyond the EVSE")
        expect(power.total >= rated.maximumDischargePower.total - 1, "\(power) beyond the EVSE")
        if let asymmetry = rated.maximumAsymmetry, power.isPerPhase {
            let values = [power.l1, power.l2 ?? 0, power.l3 ?? 0]
            expect(values.max()! - values.min()! <= asymmetry + 1, "\(power) is more uneven than allowed")
        }
        if !service.isBidirectional { expect(power.total >= 0, "\(power) from a service that only charges") }
        let own = SessionPair.of(service).battery.limits
        expect(
            power.l1 <= own.maximumChargePower.l1 + 1 && power.l1 >= own.maximumDischargePower.l1 - 1,
            "\(power) beyond the EV")
    }

    private mutating func expect(_ isKept: Bool, _ crossing: @autoclosure () -> String) {
        if !isKept, crossings.count < 3 { crossings.append(crossing()) }
    }
}

/// SplitMix64.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    /// One time in `times`.
    mutating func chance(_ times: Int) -> Bool { below(times) == 0 }

    mutating func number(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * Double(next() >> 11) / Double(1 << 53)
    }
}
