/// What the EV says in the AC charge loop (ISO 15118-20, 8.3.5.4): its limits and what its inverter runs at.
import ISO15118Messages
import Quantities

extension EVCC {
    func acControlMode(at now: Moment) -> AC_CLReqControlMode {
        switch (controlMode, service.isBidirectional) {
        case (.dynamic, false): .dynamic_AC_CLReqControlMode(acDynamic(at: now))
        case (.dynamic, true): .bpt_Dynamic_AC_CLReqControlMode(acDynamicBPT(at: now))
        case (.scheduled, false):
            .scheduled_AC_CLReqControlMode(acScheduled)
        case (.scheduled, true): .bpt_Scheduled_AC_CLReqControlMode(acScheduledBPT)
        }
    }

    private var acScheduled: Scheduled_AC_CLReqControlMode {
        let (most1, most2, most3) = battery.limits.maximumChargePower.wire
        let (least1, least2, least3) = battery.limits.minimumChargePower.like(battery.limits.maximumChargePower).wire
        let (now1, now2, now3) = battery.power.wire
        let reactive = battery.reactivePower.wire
        return Scheduled_AC_CLReqControlMode(
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum), evMaximumChargePower: most1,
            evMaximumChargePower_L2: most2, evMaximumChargePower_L3: most3, evMinimumChargePower: least1,
            evMinimumChargePower_L2: least2, evMinimumChargePower_L3: least3, evPresentActivePower: now1,
            evPresentActivePower_L2: now2, evPresentActivePower_L3: now3, evPresentReactivePower: reactive.0,
            evPresentReactivePower_L2: reactive.1, evPresentReactivePower_L3: reactive.2)
    }

    private var acScheduledBPT: BPT_Scheduled_AC_CLReqControlMode {
        let most = battery.limits.maximumChargePower
        let (most1, most2, most3) = most.wire
        let (least1, least2, least3) = battery.limits.minimumChargePower.like(most).wire
        let (now1, now2, now3) = battery.power.wire
        let reactive = battery.reactivePower.wire
        let mostOut = battery.limits.maximumDischargePower.like(most)
        let leastOut = battery.limits.minimumDischargePower.like(most)
        let sign = dischargeSign
        return BPT_Scheduled_AC_CLReqControlMode(
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum), evMaximumChargePower: most1,
            evMaximumChargePower_L2: most2, evMaximumChargePower_L3: most3, evMinimumChargePower: least1,
            evMinimumChargePower_L2: least2, evMinimumChargePower_L3: least3, evPresentActivePower: now1,
            evPresentActivePower_L2: now2, evPresentActivePower_L3: now3, evPresentReactivePower: reactive.0,
            evPresentReactivePower_L2: reactive.1, evPresentReactivePower_L3: reactive.2,
            evMaximumDischargePower: sign.wire(mostOut.l1), evMaximumDischargePower_L2: mostOut.l2.map(sign.wire),
            evMaximumDischargePower_L3: mostOut.l3.map(sign.wire), evMinimumDischargePower: sign.wire(leastOut.l1),
            evMinimumDischargePower_L2: leastOut.l2.map(sign.wire),
            evMinimumDischargePower_L3: leastOut.l3.map(sign.wire))
    }

    private func acDynamic(at now: Moment) -> Dynamic_AC_CLReqControlMode {
        let most = battery.limits.maximumChargePower
        let least = battery.limits.minimumChargePower.like(most)
        return Dynamic_AC_CLReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evMaximumChargePower: RationalNumber(most.l1),
            evMaximumChargePower_L2: most.l2.map { RationalNumber($0) },
            evMaximumChargePower_L3: most.l3.map { RationalNumber($0) },
            evMinimumChargePower: RationalNumber(least.l1),
            evMinimumChargePower_L2: least.l2.map { RationalNumber($0) },
            evMinimumChargePower_L3: least.l3.map { RationalNumber($0) },
            evPresentActivePower: RationalNumber(battery.power.l1),
            evPresentActivePower_L2: battery.power.l2.map { RationalNumber($0) },
            evPresentActivePower_L3: battery.power.l3.map { RationalNumber($0) },
            evPresentReactivePower: RationalNumber(battery.reactivePower.l1),
            evPresentReactivePower_L2: battery.reactivePower.l2.map { RationalNumber($0) },
            evPresentReactivePower_L3: battery.reactivePower.l3.map { RationalNumber($0) })
    }

    private func acDynamicBPT(at now: Moment) -> BPT_Dynamic_AC_CLReqControlMode {
        let most = battery.limits.maximumChargePower
        let least = battery.limits.minimumChargePower.like(most)
        let mostOut = battery.limits.maximumDischargePower.like(most)
        let leastOut = battery.limits.minimumDischargePower.like(most)
        let sign = dischargeSign
        return BPT_Dynamic_AC_CLReqControlMode(
            departureTime: secondsToDeparture(from: now),
            evTargetEnergyRequest: RationalNumber(battery.energy.target),
            evMaximumEnergyRequest: RationalNumber(battery.energy.maximum),
            evMinimumEnergyRequest: RationalNumber(battery.energy.minimum),
            evMaximumChargePower: RationalNumber(most.l1),
            evMaximumChargePower_L2: most.l2.map { RationalNumber($0) },
            evMaximumChargePower_L3: most.l3.map { RationalNumber($0) },
            evMinimumChargePower: RationalNumber(least.l1),
            evMinimumChargePower_L2: least.l2.map { RationalNumber($0) },
            evMinimumChargePower_L3: least.l3.map { RationalNumber($0) },
            evPresentActivePower: RationalNumber(battery.power.l1),
            evPresentActivePower_L2: battery.power.l2.map { RationalNumber($0) },
            evPresentActivePower_L3: battery.power.l3.map { RationalNumber($0) },
            evPresentReactivePower: RationalNumber(battery.reactivePower.l1),
            evPresentReactivePower_L2: battery.reactivePower.l2.map { RationalNumber($0) },
            evPresentReactivePower_L3: battery.reactivePower.l3.map { RationalNumber($0) },
            evMaximumDischargePower: sign.wire(mostOut.l1),
            evMaximumDischargePower_L2: mostOut.l2.map(sign.wire),
            evMaximumDischargePower_L3: mostOut.l3.map(sign.wire),
            evMinimumDischargePower: sign.wire(leastOut.l1),
            evMinimumDischargePower_L2: leastOut.l2.map(sign.wire),
            evMinimumDischargePower_L3: leastOut.l3.map(sign.wire),
            evMaximumV2XEnergyRequest: battery.energy.maximumV2X.map { RationalNumber($0) },
            evMinimumV2XEnergyRequest: battery.energy.minimumV2X.map { RationalNumber($0) })
    }
}
