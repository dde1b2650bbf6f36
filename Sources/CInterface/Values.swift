/// What both roles tell and are told, between C's structures and the engines' values.
import CEbb
import ISO15118
import Quantities

extension PhasePower {
    init(_ power: ebb_power, _ check: (Double) throws(Refusal) -> Watts) throws(Refusal) {
        let l2 = power.l2.isNaN ? nil : try check(power.l2)
        let l3 = power.l3.isNaN ? nil : try check(power.l3)
        self.init(l1: try check(power.l1), l2: l2, l3: l3)
    }

    init(_ power: ebb_power) throws(Refusal) { try self.init(power, Watts.init(finite:)) }

    var image: ebb_power { ebb_power(l1: l1.value, l2: l2.number, l3: l3.number) }
}

extension PhaseReactivePower {
    init(_ power: ebb_reactive_power) throws(Refusal) {
        self.init(
            l1: try VoltAmperesReactive(finite: power.l1), l2: try .told(power.l2), l3: try .told(power.l3))
    }

    var image: ebb_reactive_power { ebb_reactive_power(l1: l1.value, l2: l2.number, l3: l3.number) }
}

extension Optional where Wrapped == PhaseReactivePower {
    var image: ebb_reactive_power { self?.image ?? ebb_reactive_power(l1: .nan, l2: .nan, l3: .nan) }
}

extension GridSupport {
    init(_ support: ebb_grid_support) throws(Refusal) {
        let power = support.reactive_power
        let isTold = !(power.l1.isNaN && power.l2.isNaN && power.l3.isNaN)
        self.init(reactivePower: isTold ? try PhaseReactivePower(power) : nil)
        if !support.frequency.isNaN {
            guard support.frequency > 0, support.frequency.isFinite else { throw .invalidValue }
            frequency = support.frequency
        }
    }

    var image: ebb_grid_support {
        ebb_grid_support(reactive_power: reactivePower.image, frequency: frequency ?? .nan)
    }
}

extension PowerLimits {
    init(_ limits: ebb_limits) throws(Refusal) {
        self.init(maximumChargePower: try PhasePower(limits.maximum_charge_power, Watts.positive))
        minimumChargePower = try PhasePower(limits.minimum_charge_power, Watts.positive)
        maximumDischargePower = try PhasePower(limits.maximum_discharge_power, Watts.negative)
        minimumDischargePower = try PhasePower(limits.minimum_discharge_power, Watts.negative)
        maximumChargeCurrent = try .positive(limits.maximum_charge_current)
        minimumChargeCurrent = try .positive(limits.minimum_charge_current)
        maximumDischargeCurrent = try .negative(limits.maximum_discharge_current)
        minimumDischargeCurrent = try .negative(limits.minimum_discharge_current)
        maximumVoltage = try .positive(limits.maximum_voltage)
        minimumVoltage = try .positive(limits.minimum_voltage)
        // Neither is worth anything at zero, which a structure that C leaves alone has.
        if !limits.maximum_asymmetry.isNaN, limits.maximum_asymmetry != 0 {
            maximumAsymmetry = try .positive(limits.maximum_asymmetry)
        }
        if !limits.ramp_percent_per_minute.isNaN, limits.ramp_percent_per_minute != 0 {
            rampPercentPerMinute = (try Watts.positive(limits.ramp_percent_per_minute)).value
        }
    }

    var image: ebb_limits {
        ebb_limits(
            maximum_charge_power: maximumChargePower.image, minimum_charge_power: minimumChargePower.image,
            maximum_discharge_power: maximumDischargePower.image, minimum_discharge_power: minimumDischargePower.image,
            maximum_charge_current: maximumChargeCurrent.value, minimum_charge_current: minimumChargeCurrent.value,
            maximum_discharge_current: maximumDischargeCurrent.value,
            minimum_discharge_current: minimumDischargeCurrent.value,
            maximum_voltage: maximumVoltage.value, minimum_voltage: minimumVoltage.value,
            maximum_asymmetry: maximumAsymmetry.number, ramp_percent_per_minute: rampPercentPerMinute ?? .nan)
    }
}

extension EnergyRequests {
    init(_ energy: ebb_energy) throws(Refusal) {
        self.init(
            target: try WattHours(finite: energy.target), maximum: try WattHours(finite: energy.maximum),
            minimum: try WattHours(finite: energy.minimum), maximumV2X: try .told(energy.maximum_v2x),
            minimumV2X: try .told(energy.minimum_v2x))
    }

    var image: ebb_energy {
        ebb_energy(
            target: target.value, maximum: maximum.value, minimum: minimum.value, maximum_v2x: maximumV2X.number,
            minimum_v2x: minimumV2X.number)
    }
}

extension Optional where Wrapped == EnergyRequests {
    var image: ebb_energy {
        self?.image ?? ebb_energy(target: .nan, maximum: .nan, minimum: .nan, maximum_v2x: .nan, minimum_v2x: .nan)
    }
}

extension Optional where Wrapped == Moment {
    /// By the monotonic clock.
    var image: Int64 { self?.nanoseconds ?? .max }
}

extension Moment {
    /// By the monotonic clock alone; EBB_NEVER stands for none.
    static func told(_ nanoseconds: Int64) throws(Refusal) -> Moment? {
        nanoseconds == .max ? nil : try Moment(ebb_moment(monotonic_ns: nanoseconds, utc_ns: 0))
    }

    var image: ebb_moment { ebb_moment(monotonic_ns: nanoseconds, utc_ns: utcNanoseconds) }
}

extension EnergyService {
    var image: ebb_service { ebb_service(rawValue: UInt32(rawValue)) }
}

extension ControlMode {
    var image: ebb_control_mode { self == .scheduled ? EBB_SCHEDULED : EBB_DYNAMIC }
}

/// All AC or all DC, none twice.
func serviceList(_ start: UnsafePointer<ebb_service>?, _ count: Int) throws(Refusal) -> [EnergyService] {
    let services = try choices(start, count, or: []) { (image) throws(Refusal) -> EnergyService in try named(image) }
    guard let first = services.first, services.allSatisfy({ $0.isDC == first.isDC }) else { throw .invalidList }
    return services
}
