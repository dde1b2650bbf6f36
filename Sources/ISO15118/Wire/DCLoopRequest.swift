/// What the EV says in the DC charge loop (ISO 15118-20, 8.3.5.5): its limits, and with Scheduled control its wishes.
import ISO15118Messages
import Quantities

extension EVCC {
    func dcControlMode(at now: Moment) -> DC_CLReqControlMode {
        switch (controlMode, service.isBidirectional) {
        case (.dynamic, false): .dynamic_DC_CLReqControlMode(dcDynamic(at: now))
        case (.dynamic, true): .bpt_Dynamic_DC_CLReqControlMode(dcDynamicBPT(at: now))
        case (.scheduled, false):
            .scheduled_DC_CLReqControlMode(dcScheduled(at: now))
        case (.scheduled, true): .bpt_Scheduled_DC_CLReqControlMode(dcScheduledBPT(at: now))
        }
    }

    private func dcScheduled(at now: Moment) -> Scheduled_DC_CLReqControlMode {
        let limits = battery.limits
        return Scheduled_DC_CLReqControlMode(
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evTargetCurrent: RationalNumber(scheduledCurrent(at: now)),
            evTargetVoltage: RationalNumber(battery.voltage),
            evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
            evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
            evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
            evMaximumVoltage: RationalNumber(limits.maximumVoltage),
            evMinimumVoltage: RationalNumber(limits.minimumVoltage))
    }

    private func dcScheduledBPT(at now: Moment) -> BPT_Scheduled_DC_CLReqControlMode {
        let limits = battery.limits
        return BPT_Scheduled_DC_CLReqControlMode(
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evTargetCurrent: RationalNumber(scheduledCurrent(at: now)),
            evTargetVoltage: RationalNumber(battery.voltage),
            evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
            evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
            evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
            evMaximumVoltage: RationalNumber(limits.maximumVoltage),
            evMinimumVoltage: RationalNumber(limits.minimumVoltage),
            evMaximumDischargePower: dischargeSign.wire(limits.maximumDischargePower.total),
            evMinimumDischargePower: dischargeSign.wire(limits.minimumDischargePower.total),
            evMaximumDischargeCurrent: dischargeSign.wire(limits.maximumDischargeCurrent))
    }

    private func dcDynamic(at now: Moment) -> Dynamic_DC_CLReqControlMode {
        let limits = battery.limits
        return Dynamic_DC_CLReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
            evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
            evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
            evMaximumVoltage: RationalNumber(limits.maximumVoltage),
            evMinimumVoltage: RationalNumber(limits.minimumVoltage))
    }

    private func dcDynamicBPT(at now: Moment) -> BPT_Dynamic_DC_CLReqControlMode {
        let limits = battery.limits
        return BPT_Dynamic_DC_CLReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evMaximumChargePower: RationalNumber(limits.maximumChargePower.total),
            evMinimumChargePower: RationalNumber(limits.minimumChargePower.total),
            evMaximumChargeCurrent: RationalNumber(limits.maximumChargeCurrent),
            evMaximumVoltage: RationalNumber(limits.maximumVoltage),
            evMinimumVoltage: RationalNumber(limits.minimumVoltage),
            evMaximumDischargePower: dischargeSign.wire(limits.maximumDischargePower.total),
            evMinimumDischargePower: dischargeSign.wire(limits.minimumDischargePower.total),
            evMaximumDischargeCurrent: dischargeSign.wire(limits.maximumDischargeCurrent),
            evMaximumV2XEnergyRequest: battery.energy.maximumV2X.map { RationalNumber($0) },
            evMinimumV2XEnergyRequest: battery.energy.minimumV2X.map { RationalNumber($0) })
    }
}
