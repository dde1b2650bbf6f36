/// Limits in AC_ChargeParameterDiscovery (ISO 15118-20, 8.3.5.4): without `_L2` and `_L3` a value is the sum of all
/// phases, with them it is that of L1.
import ISO15118Messages
import Quantities

extension PhasePower {
    init(_ l1: RationalNumber, _ l2: RationalNumber?, _ l3: RationalNumber?) {
        self.init(l1: l1.quantity(), l2: l2?.quantity(), l3: l3?.quantity())
    }

    /// A discharge limit in either sign.
    init(discharge l1: RationalNumber, _ l2: RationalNumber?, _ l3: RationalNumber?) {
        self.init(
            l1: DischargeSign.house(l1), l2: l2.map { DischargeSign.house($0) }, l3: l3.map { DischargeSign.house($0) })
    }
}

extension PowerLimits {
    /// The EV's rated limits; nil when they are of the other direction's service.
    init?(_ mode: AC_CPDReqEnergyTransferModeChoice, service: EnergyService) {
        switch mode {
        case .ac_CPDReqEnergyTransferMode(let wire) where !service.isBidirectional:
            self.init(
                maximumChargePower: PhasePower(
                    wire.evMaximumChargePower, wire.evMaximumChargePower_L2, wire.evMaximumChargePower_L3))
            minimumChargePower = PhasePower(
                wire.evMinimumChargePower, wire.evMinimumChargePower_L2, wire.evMinimumChargePower_L3)
        case .bpt_AC_CPDReqEnergyTransferMode(let wire) where service.isBidirectional:
            self.init(
                maximumChargePower: PhasePower(
                    wire.evMaximumChargePower, wire.evMaximumChargePower_L2, wire.evMaximumChargePower_L3))
            minimumChargePower = PhasePower(
                wire.evMinimumChargePower, wire.evMinimumChargePower_L2, wire.evMinimumChargePower_L3)
            maximumDischargePower = PhasePower(
                discharge: wire.evMaximumDischargePower, wire.evMaximumDischargePower_L2,
                wire.evMaximumDischargePower_L3)
            minimumDischargePower = PhasePower(
                discharge: wire.evMinimumDischargePower, wire.evMinimumDischargePower_L2,
                wire.evMinimumDischargePower_L3)
        default: return nil
        }
    }

    /// The EVSE's rated limits; nil when they are of the other direction's service.
    init?(_ mode: AC_CPDResEnergyTransferModeChoice, service: EnergyService) {
        switch mode {
        case .ac_CPDResEnergyTransferMode(let wire) where !service.isBidirectional:
            self.init(
                maximumChargePower: PhasePower(
                    wire.evseMaximumChargePower, wire.evseMaximumChargePower_L2, wire.evseMaximumChargePower_L3))
            minimumChargePower = PhasePower(
                wire.evseMinimumChargePower, wire.evseMinimumChargePower_L2, wire.evseMinimumChargePower_L3)
            maximumAsymmetry = wire.maximumPowerAsymmetry.map { Watts($0.number.magnitude) }
            rampPercentPerMinute = wire.evsePowerRampLimitation?.number
        case .bpt_AC_CPDResEnergyTransferMode(let wire) where service.isBidirectional:
            self.init(
                maximumChargePower: PhasePower(
                    wire.evseMaximumChargePower, wire.evseMaximumChargePower_L2, wire.evseMaximumChargePower_L3))
            minimumChargePower = PhasePower(
                wire.evseMinimumChargePower, wire.evseMinimumChargePower_L2, wire.evseMinimumChargePower_L3)
            maximumAsymmetry = wire.maximumPowerAsymmetry.map { Watts($0.number.magnitude) }
            rampPercentPerMinute = wire.evsePowerRampLimitation?.number
            maximumDischargePower = PhasePower(
                discharge: wire.evseMaximumDischargePower, wire.evseMaximumDischargePower_L2,
                wire.evseMaximumDischargePower_L3)
            minimumDischargePower = PhasePower(
                discharge: wire.evseMinimumDischargePower, wire.evseMinimumDischargePower_L2,
                wire.evseMinimumDischargePower_L3)
        default: return nil
        }
    }
}

extension AC_CPDReqEnergyTransferModeChoice {
    var hasNegativeDischarge: Bool {
        guard case .bpt_AC_CPDReqEnergyTransferMode(let mode) = self else { return false }
        return mode.evMaximumDischargePower.value < 0
    }

    init(_ limits: PowerLimits, service: EnergyService, sign: DischargeSign) {
        let most = limits.maximumChargePower
        let least = limits.minimumChargePower.like(most)
        guard service.isBidirectional else {
            self = .ac_CPDReqEnergyTransferMode(
                AC_CPDReqEnergyTransferMode(
                    evMaximumChargePower: RationalNumber(most.l1),
                    evMaximumChargePower_L2: most.l2.map { RationalNumber($0) },
                    evMaximumChargePower_L3: most.l3.map { RationalNumber($0) },
                    evMinimumChargePower: RationalNumber(least.l1),
                    evMinimumChargePower_L2: least.l2.map { RationalNumber($0) },
                    evMinimumChargePower_L3: least.l3.map { RationalNumber($0) }))
            return
        }
        let mostOut = limits.maximumDischargePower.like(most)
        let leastOut = limits.minimumDischargePower.like(most)
        self = .bpt_AC_CPDReqEnergyTransferMode(
            BPT_AC_CPDReqEnergyTransferMode(
                evMaximumChargePower: RationalNumber(most.l1),
                evMaximumChargePower_L2: most.l2.map { RationalNumber($0) },
                evMaximumChargePower_L3: most.l3.map { RationalNumber($0) },
                evMinimumChargePower: RationalNumber(least.l1),
                evMinimumChargePower_L2: least.l2.map { RationalNumber($0) },
                evMinimumChargePower_L3: least.l3.map { RationalNumber($0) },
                evMaximumDischargePower: sign.wire(mostOut.l1),
                evMaximumDischargePower_L2: mostOut.l2.map(sign.wire),
                evMaximumDischargePower_L3: mostOut.l3.map(sign.wire),
                evMinimumDischargePower: sign.wire(leastOut.l1),
                evMinimumDischargePower_L2: leastOut.l2.map(sign.wire),
                evMinimumDischargePower_L3: leastOut.l3.map(sign.wire)))
    }
}

extension AC_CPDResEnergyTransferModeChoice {
    /// - Parameter frequency: the grid's nominal frequency in hertz.
    init(_ limits: PowerLimits, service: EnergyService, frequency: Double, sign: DischargeSign) {
        let most = limits.maximumChargePower
        let least = limits.minimumChargePower.like(most)
        guard service.isBidirectional else {
            self = .ac_CPDResEnergyTransferMode(
                AC_CPDResEnergyTransferMode(
                    evseMaximumChargePower: RationalNumber(most.l1),
                    evseMaximumChargePower_L2: most.l2.map { RationalNumber($0) },
                    evseMaximumChargePower_L3: most.l3.map { RationalNumber($0) },
                    evseMinimumChargePower: RationalNumber(least.l1),
                    evseMinimumChargePower_L2: least.l2.map { RationalNumber($0) },
                    evseMinimumChargePower_L3: least.l3.map { RationalNumber($0) },
                    evseNominalFrequency: RationalNumber(frequency),
                    maximumPowerAsymmetry: limits.maximumAsymmetry.map { RationalNumber($0) },
                    evsePowerRampLimitation: limits.rampPercentPerMinute.map { RationalNumber($0) }))
            return
        }
        let mostOut = limits.maximumDischargePower.like(most)
        let leastOut = limits.minimumDischargePower.like(most)
        self = .bpt_AC_CPDResEnergyTransferMode(
            BPT_AC_CPDResEnergyTransferMode(
                evseMaximumChargePower: RationalNumber(most.l1),
                evseMaximumChargePower_L2: most.l2.map { RationalNumber($0) },
                evseMaximumChargePower_L3: most.l3.map { RationalNumber($0) },
                evseMinimumChargePower: RationalNumber(least.l1),
                evseMinimumChargePower_L2: least.l2.map { RationalNumber($0) },
                evseMinimumChargePower_L3: least.l3.map { RationalNumber($0) },
                evseNominalFrequency: RationalNumber(frequency),
                maximumPowerAsymmetry: limits.maximumAsymmetry.map { RationalNumber($0) },
                evsePowerRampLimitation: limits.rampPercentPerMinute.map { RationalNumber($0) },
                evseMaximumDischargePower: sign.wire(mostOut.l1),
                evseMaximumDischargePower_L2: mostOut.l2.map(sign.wire),
                evseMaximumDischargePower_L3: mostOut.l3.map(sign.wire),
                evseMinimumDischargePower: sign.wire(leastOut.l1),
                evseMinimumDischargePower_L2: leastOut.l2.map(sign.wire),
                evseMinimumDischargePower_L3: leastOut.l3.map(sign.wire)))
    }
}
