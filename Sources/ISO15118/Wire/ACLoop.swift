/// Control modes of the AC charge loop (ISO 15118-20, 8.3.5.4): the EV's limits one way, the target the other way.
import ISO15118Messages
import Quantities

extension SECC.Selection {
    func accepts(_ mode: AC_CLReqControlMode) -> Bool {
        switch mode {
        case .dynamic_AC_CLReqControlMode: controlMode == .dynamic && service == .ac
        case .bpt_Dynamic_AC_CLReqControlMode: controlMode == .dynamic && service == .acBPT
        case .scheduled_AC_CLReqControlMode: controlMode == .scheduled && service == .ac
        case .bpt_Scheduled_AC_CLReqControlMode: controlMode == .scheduled && service == .acBPT
        }
    }
}

extension SECC.VehicleReport {
    mutating func take(_ request: AC_ChargeLoopReq, at now: Moment) {
        take(request.displayParameters)
        switch request.clReqControlMode {
        case .dynamic_AC_CLReqControlMode(let mode):
            energy = EnergyRequests(
                target: mode.evTargetEnergyRequest.quantity(), maximum: mode.evMaximumEnergyRequest.quantity(),
                minimum: mode.evMinimumEnergyRequest.quantity())
            departure = mode.departureTime.map { now + .seconds(Int64($0)) } ?? departure
            presentPower = PhasePower(
                mode.evPresentActivePower, mode.evPresentActivePower_L2, mode.evPresentActivePower_L3)
            limits.maximumChargePower = PhasePower(
                mode.evMaximumChargePower, mode.evMaximumChargePower_L2, mode.evMaximumChargePower_L3)
            limits.minimumChargePower = PhasePower(
                mode.evMinimumChargePower, mode.evMinimumChargePower_L2, mode.evMinimumChargePower_L3)
        case .bpt_Dynamic_AC_CLReqControlMode(let mode):
            energy = EnergyRequests(
                target: mode.evTargetEnergyRequest.quantity(), maximum: mode.evMaximumEnergyRequest.quantity(),
                minimum: mode.evMinimumEnergyRequest.quantity(),
                maximumV2X: mode.evMaximumV2XEnergyRequest?.quantity(),
                minimumV2X: mode.evMinimumV2XEnergyRequest?.quantity())
            departure = mode.departureTime.map { now + .seconds(Int64($0)) } ?? departure
            presentPower = PhasePower(
                mode.evPresentActivePower, mode.evPresentActivePower_L2, mode.evPresentActivePower_L3)
            limits.maximumChargePower = PhasePower(
                mode.evMaximumChargePower, mode.evMaximumChargePower_L2, mode.evMaximumChargePower_L3)
            limits.minimumChargePower = PhasePower(
                mode.evMinimumChargePower, mode.evMinimumChargePower_L2, mode.evMinimumChargePower_L3)
            limits.maximumDischargePower = PhasePower(
                discharge: mode.evMaximumDischargePower, mode.evMaximumDischargePower_L2,
                mode.evMaximumDischargePower_L3)
            limits.minimumDischargePower = PhasePower(
                discharge: mode.evMinimumDischargePower, mode.evMinimumDischargePower_L2,
                mode.evMinimumDischargePower_L3)
        case .scheduled_AC_CLReqControlMode(let mode):
            takeScheduled(mode.evTargetEnergyRequest, mode.evMaximumEnergyRequest, mode.evMinimumEnergyRequest)
            presentPower = PhasePower(
                mode.evPresentActivePower, mode.evPresentActivePower_L2, mode.evPresentActivePower_L3)
            if let power = mode.evMaximumChargePower {
                limits.maximumChargePower = PhasePower(
                    power, mode.evMaximumChargePower_L2, mode.evMaximumChargePower_L3)
            }
        case .bpt_Scheduled_AC_CLReqControlMode(let mode):
            takeScheduled(mode.evTargetEnergyRequest, mode.evMaximumEnergyRequest, mode.evMinimumEnergyRequest)
            presentPower = PhasePower(
                mode.evPresentActivePower, mode.evPresentActivePower_L2, mode.evPresentActivePower_L3)
            if let power = mode.evMaximumChargePower {
                limits.maximumChargePower = PhasePower(
                    power, mode.evMaximumChargePower_L2, mode.evMaximumChargePower_L3)
            }
            if let power = mode.evMaximumDischargePower {
                limits.maximumDischargePower = PhasePower(
                    discharge: power, mode.evMaximumDischargePower_L2, mode.evMaximumDischargePower_L3)
            }
        }
    }
}

extension AC_CLResControlMode {
    init(target: PhasePower, present: PhasePower, service: EnergyService, mode: ControlMode) {
        let l1 = RationalNumber(target.l1)
        let l2 = target.l2.map { RationalNumber($0) }
        let l3 = target.l3.map { RationalNumber($0) }
        let now1 = RationalNumber(present.l1)
        let now2 = present.l2.map { RationalNumber($0) }
        let now3 = present.l3.map { RationalNumber($0) }
        switch (mode, service.isBidirectional) {
        case (.dynamic, false):
            self = .dynamic_AC_CLResControlMode(
                Dynamic_AC_CLResControlMode(
                    evseTargetActivePower: l1, evseTargetActivePower_L2: l2, evseTargetActivePower_L3: l3,
                    evsePresentActivePower: now1, evsePresentActivePower_L2: now2, evsePresentActivePower_L3: now3))
        case (.dynamic, true):
            self = .bpt_Dynamic_AC_CLResControlMode(
                BPT_Dynamic_AC_CLResControlMode(
                    evseTargetActivePower: l1, evseTargetActivePower_L2: l2, evseTargetActivePower_L3: l3,
                    evsePresentActivePower: now1, evsePresentActivePower_L2: now2, evsePresentActivePower_L3: now3))
        case (.scheduled, false):
            self = .scheduled_AC_CLResControlMode(
                Scheduled_AC_CLResControlMode(
                    evseTargetActivePower: l1, evseTargetActivePower_L2: l2, evseTargetActivePower_L3: l3,
                    evsePresentActivePower: now1, evsePresentActivePower_L2: now2, evsePresentActivePower_L3: now3))
        case (.scheduled, true):
            self = .bpt_Scheduled_AC_CLResControlMode(
                BPT_Scheduled_AC_CLResControlMode(
                    evseTargetActivePower: l1, evseTargetActivePower_L2: l2, evseTargetActivePower_L3: l3,
                    evsePresentActivePower: now1, evsePresentActivePower_L2: now2, evsePresentActivePower_L3: now3))
        }
    }

    /// nil when a Scheduled answer carries none.
    var target: PhasePower? {
        switch self {
        case .dynamic_AC_CLResControlMode(let mode):
            PhasePower(mode.evseTargetActivePower, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3)
        case .bpt_Dynamic_AC_CLResControlMode(let mode):
            PhasePower(mode.evseTargetActivePower, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3)
        case .scheduled_AC_CLResControlMode(let mode):
            mode.evseTargetActivePower.map {
                PhasePower($0, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3)
            }
        case .bpt_Scheduled_AC_CLResControlMode(let mode):
            mode.evseTargetActivePower.map {
                PhasePower($0, mode.evseTargetActivePower_L2, mode.evseTargetActivePower_L3)
            }
        }
    }
}

extension EVCC {
    func acControlMode(at now: Moment) -> AC_CLReqControlMode {
        switch (controlMode, service.isBidirectional) {
        case (.dynamic, false): .dynamic_AC_CLReqControlMode(acDynamic(at: now))
        case (.dynamic, true): .bpt_Dynamic_AC_CLReqControlMode(acDynamicBPT(at: now))
        case (.scheduled, false):
            .scheduled_AC_CLReqControlMode(
                Scheduled_AC_CLReqControlMode(
                    evPresentActivePower: RationalNumber(battery.power.l1),
                    evPresentActivePower_L2: battery.power.l2.map { RationalNumber($0) },
                    evPresentActivePower_L3: battery.power.l3.map { RationalNumber($0) }))
        case (.scheduled, true):
            .bpt_Scheduled_AC_CLReqControlMode(
                BPT_Scheduled_AC_CLReqControlMode(
                    evPresentActivePower: RationalNumber(battery.power.l1),
                    evPresentActivePower_L2: battery.power.l2.map { RationalNumber($0) },
                    evPresentActivePower_L3: battery.power.l3.map { RationalNumber($0) }))
        }
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
            evPresentReactivePower: RationalNumber(0.0))
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
            evPresentReactivePower: RationalNumber(0.0),
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
