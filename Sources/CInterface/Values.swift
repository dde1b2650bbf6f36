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
    }

    var image: ebb_limits {
        ebb_limits(
            maximum_charge_power: maximumChargePower.image, minimum_charge_power: minimumChargePower.image,
            maximum_discharge_power: maximumDischargePower.image, minimum_discharge_power: minimumDischargePower.image,
            maximum_charge_current: maximumChargeCurrent.value, minimum_charge_current: minimumChargeCurrent.value,
            maximum_discharge_current: maximumDischargeCurrent.value,
            minimum_discharge_current: minimumDischargeCurrent.value,
            maximum_voltage: maximumVoltage.value, minimum_voltage: minimumVoltage.value)
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

extension Timing {
    init(_ timing: ebb_timing) {
        self.init()
        message = .milliseconds(Int64(timing.message))
        longMessage = .milliseconds(Int64(timing.long_message))
        chargeLoopMessage = .milliseconds(Int64(timing.charge_loop_message))
        communicationSetup = .milliseconds(Int64(timing.communication_setup))
        ongoing = .milliseconds(Int64(timing.ongoing))
        cableCheck = .milliseconds(Int64(timing.cable_check))
        preCharge = .milliseconds(Int64(timing.pre_charge))
        sequence = .milliseconds(Int64(timing.sequence))
        chargeLoopSequence = .milliseconds(Int64(timing.charge_loop_sequence))
        stageAction = .milliseconds(Int64(timing.stage_action))
        close = .milliseconds(Int64(timing.close))
    }

    var image: ebb_timing {
        ebb_timing(
            message: message.wholeMilliseconds, long_message: longMessage.wholeMilliseconds,
            charge_loop_message: chargeLoopMessage.wholeMilliseconds,
            communication_setup: communicationSetup.wholeMilliseconds, ongoing: ongoing.wholeMilliseconds,
            cable_check: cableCheck.wholeMilliseconds, pre_charge: preCharge.wholeMilliseconds,
            sequence: sequence.wholeMilliseconds, charge_loop_sequence: chargeLoopSequence.wholeMilliseconds,
            stage_action: stageAction.wholeMilliseconds, close: close.wholeMilliseconds)
    }
}

extension Duration {
    var wholeMilliseconds: UInt32 { UInt32(clamping: nanoseconds / 1_000_000) }
}

// MARK: Lists of a configuration

/// All AC or all DC, none twice.
func serviceList(_ start: UnsafePointer<ebb_service>?, _ count: Int) throws(Refusal) -> [EnergyService] {
    guard (1...8).contains(count) else { throw .invalidList }
    var services: [EnergyService] = []
    for service in UnsafeBufferPointer(start: try start.present(), count: count) {
        guard let number = UInt16(exactly: service.rawValue), let service = EnergyService(rawValue: number) else {
            throw .invalidValue
        }
        if services.contains(service) || services.contains(where: { $0.isDC != service.isDC }) { throw .invalidList }
        services.append(service)
    }
    return services
}

func controlModeList(_ modes: (ebb_control_mode, ebb_control_mode), _ count: Int) throws(Refusal) -> [ControlMode] {
    switch count {
    case 1: return [try controlMode(modes.0)]
    case 2 where modes.0 != modes.1: return [try controlMode(modes.0), try controlMode(modes.1)]
    default: throw .invalidList
    }
}

private func controlMode(_ mode: ebb_control_mode) throws(Refusal) -> ControlMode {
    switch mode {
    case EBB_SCHEDULED: return .scheduled
    case EBB_DYNAMIC: return .dynamic
    default: throw .invalidValue
    }
}

extension EnergyService {
    var image: ebb_service { ebb_service(rawValue: UInt32(rawValue)) }
}

extension ControlMode {
    var image: ebb_control_mode { self == .scheduled ? EBB_SCHEDULED : EBB_DYNAMIC }
}
