/// Limits in DC_ChargeParameterDiscovery and in the DC charge loop (ISO 15118-20, 8.3.5.5).
import ISO15118Messages
import Quantities

extension PowerLimits {
    /// The EV's rated limits; nil when they are of the other direction's service.
    init?(_ mode: DC_CPDReqEnergyTransferModeChoice, service: EnergyService) {
        switch mode {
        case .dc_CPDReqEnergyTransferMode(let wire) where !service.isBidirectional:
            self.init(maximumChargePower: PhasePower(wire.evMaximumChargePower.quantity()))
            minimumChargePower = PhasePower(wire.evMinimumChargePower.quantity())
            maximumChargeCurrent = wire.evMaximumChargeCurrent.quantity()
            minimumChargeCurrent = wire.evMinimumChargeCurrent.quantity()
            maximumVoltage = wire.evMaximumVoltage.quantity()
            minimumVoltage = wire.evMinimumVoltage.quantity()
        case .bpt_DC_CPDReqEnergyTransferMode(let wire) where service.isBidirectional:
            self.init(maximumChargePower: PhasePower(wire.evMaximumChargePower.quantity()))
            minimumChargePower = PhasePower(wire.evMinimumChargePower.quantity())
            maximumDischargePower = PhasePower(DischargeSign.house(wire.evMaximumDischargePower))
            minimumDischargePower = PhasePower(DischargeSign.house(wire.evMinimumDischargePower))
            maximumChargeCurrent = wire.evMaximumChargeCurrent.quantity()
            minimumChargeCurrent = wire.evMinimumChargeCurrent.quantity()
            maximumDischargeCurrent = DischargeSign.house(wire.evMaximumDischargeCurrent)
            minimumDischargeCurrent = DischargeSign.house(wire.evMinimumDischargeCurrent)
            maximumVoltage = wire.evMaximumVoltage.quantity()
            minimumVoltage = wire.evMinimumVoltage.quantity()
        default: return nil
        }
    }

    /// The EVSE's rated limits; nil when they are of the other direction's service.
    init?(_ mode: DC_CPDResEnergyTransferModeChoice, service: EnergyService) {
        switch mode {
        case .dc_CPDResEnergyTransferMode(let wire) where !service.isBidirectional:
            self.init(maximumChargePower: PhasePower(wire.evseMaximumChargePower.quantity()))
            minimumChargePower = PhasePower(wire.evseMinimumChargePower.quantity())
            maximumChargeCurrent = wire.evseMaximumChargeCurrent.quantity()
            minimumChargeCurrent = wire.evseMinimumChargeCurrent.quantity()
            maximumVoltage = wire.evseMaximumVoltage.quantity()
            minimumVoltage = wire.evseMinimumVoltage.quantity()
            rampPercentPerMinute = wire.evsePowerRampLimitation?.number
        case .bpt_DC_CPDResEnergyTransferMode(let wire) where service.isBidirectional:
            self.init(maximumChargePower: PhasePower(wire.evseMaximumChargePower.quantity()))
            minimumChargePower = PhasePower(wire.evseMinimumChargePower.quantity())
            maximumDischargePower = PhasePower(DischargeSign.house(wire.evseMaximumDischargePower))
            minimumDischargePower = PhasePower(DischargeSign.house(wire.evseMinimumDischargePower))
            maximumChargeCurrent = wire.evseMaximumChargeCurrent.quantity()
            minimumChargeCurrent = wire.evseMinimumChargeCurrent.quantity()
            maximumDischargeCurrent = DischargeSign.house(wire.evseMaximumDischargeCurrent)
            minimumDischargeCurrent = DischargeSign.house(wire.evseMinimumDischargeCurrent)
            maximumVoltage = wire.evseMaximumVoltage.quantity()
            minimumVoltage = wire.evseMinimumVoltage.quantity()
            rampPercentPerMinute = wire.evsePowerRampLimitation?.number
        default: return nil
        }
    }
}

extension DC_CPDReqEnergyTransferModeChoice {
    var hasNegativeDischarge: Bool {
        guard case .bpt_DC_CPDReqEnergyTransferMode(let mode) = self else { return false }
        return mode.evMaximumDischargePower.value < 0 || mode.evMaximumDischargeCurrent.value < 0
    }

    init(_ limits: PowerLimits, service: EnergyService, targetSOC: StateOfCharge?, sign: DischargeSign) {
        guard service.isBidirectional else {
            self = .dc_CPDReqEnergyTransferMode(
                DC_CPDReqEnergyTransferMode(
                    evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
                    evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
                    evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
                    evMinimumChargeCurrent: RationalNumber(limits.minimumChargeCurrent),
                    evMaximumVoltage: RationalNumber(limits.maximumVoltage),
                    evMinimumVoltage: RationalNumber(limits.minimumVoltage), targetSOC: targetSOC?.wirePercent))
            return
        }
        self = .bpt_DC_CPDReqEnergyTransferMode(
            BPT_DC_CPDReqEnergyTransferMode(
                evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
                evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
                evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
                evMinimumChargeCurrent: RationalNumber(limits.minimumChargeCurrent),
                evMaximumVoltage: RationalNumber(limits.maximumVoltage),
                evMinimumVoltage: RationalNumber(limits.minimumVoltage), targetSOC: targetSOC?.wirePercent,
                evMaximumDischargePower: sign.wire(limits.maximumDischargePower.total),
                evMinimumDischargePower: sign.wire(limits.minimumDischargePower.total),
                evMaximumDischargeCurrent: sign.wire(limits.maximumDischargeCurrent),
                evMinimumDischargeCurrent: sign.wire(limits.minimumDischargeCurrent)))
    }
}

extension DC_CPDResEnergyTransferModeChoice {
    init(_ limits: PowerLimits, service: EnergyService, sign: DischargeSign) {
        guard service.isBidirectional else {
            self = .dc_CPDResEnergyTransferMode(
                DC_CPDResEnergyTransferMode(
                    evseMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
                    evseMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
                    evseMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
                    evseMinimumChargeCurrent: RationalNumber(limits.minimumChargeCurrent),
                    evseMaximumVoltage: RationalNumber(limits.maximumVoltage),
                    evseMinimumVoltage: RationalNumber(limits.minimumVoltage),
                    evsePowerRampLimitation: limits.rampPercentPerMinute.map { RationalNumber($0) }))
            return
        }
        self = .bpt_DC_CPDResEnergyTransferMode(
            BPT_DC_CPDResEnergyTransferMode(
                evseMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
                evseMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
                evseMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
                evseMinimumChargeCurrent: RationalNumber(limits.minimumChargeCurrent),
                evseMaximumVoltage: RationalNumber(limits.maximumVoltage),
                evseMinimumVoltage: RationalNumber(limits.minimumVoltage),
                evsePowerRampLimitation: limits.rampPercentPerMinute.map { RationalNumber($0) },
                evseMaximumDischargePower: sign.wire(limits.maximumDischargePower.total),
                evseMinimumDischargePower: sign.wire(limits.minimumDischargePower.total),
                evseMaximumDischargeCurrent: sign.wire(limits.maximumDischargeCurrent),
                evseMinimumDischargeCurrent: sign.wire(limits.minimumDischargeCurrent)))
    }
}
