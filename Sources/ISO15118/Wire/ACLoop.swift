/// Control modes of the AC charge loop (ISO 15118-20, 8.3.5.4): how the SECC reads the EV's limits, and the answer with
/// the target.
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
            presentReactivePower = PhaseReactivePower(
                mode.evPresentReactivePower, mode.evPresentReactivePower_L2, mode.evPresentReactivePower_L3)
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
            presentReactivePower = PhaseReactivePower(
                mode.evPresentReactivePower, mode.evPresentReactivePower_L2, mode.evPresentReactivePower_L3)
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
            presentReactivePower =
                mode.evPresentReactivePower.map {
                    PhaseReactivePower($0, mode.evPresentReactivePower_L2, mode.evPresentReactivePower_L3)
                } ?? presentReactivePower
            if let power = mode.evMinimumChargePower {
                limits.minimumChargePower = PhasePower(
                    power, mode.evMinimumChargePower_L2, mode.evMinimumChargePower_L3)
            }
            if let power = mode.evMaximumChargePower {
                limits.maximumChargePower = PhasePower(
                    power, mode.evMaximumChargePower_L2, mode.evMaximumChargePower_L3)
            }
        case .bpt_Scheduled_AC_CLReqControlMode(let mode):
            takeScheduled(mode.evTargetEnergyRequest, mode.evMaximumEnergyRequest, mode.evMinimumEnergyRequest)
            presentPower = PhasePower(
                mode.evPresentActivePower, mode.evPresentActivePower_L2, mode.evPresentActivePower_L3)
            presentReactivePower =
                mode.evPresentReactivePower.map {
                    PhaseReactivePower($0, mode.evPresentReactivePower_L2, mode.evPresentReactivePower_L3)
                } ?? presentReactivePower
            if let power = mode.evMinimumChargePower {
                limits.minimumChargePower = PhasePower(
                    power, mode.evMinimumChargePower_L2, mode.evMinimumChargePower_L3)
            }
            if let power = mode.evMaximumChargePower {
                limits.maximumChargePower = PhasePower(
                    power, mode.evMaximumChargePower_L2, mode.evMaximumChargePower_L3)
            }
            if let power = mode.evMaximumDischargePower {
                limits.maximumDischargePower = PhasePower(
                    discharge: power, mode.evMaximumDischargePower_L2, mode.evMaximumDischargePower_L3)
            }
            if let power = mode.evMinimumDischargePower {
                limits.minimumDischargePower = PhasePower(
                    discharge: power, mode.evMinimumDischargePower_L2, mode.evMinimumDischargePower_L3)
            }
        }
    }
}

/// What an EVSE says in an AC loop answer beside the status.
struct ACAnswer: Equatable, Sendable {
    var target = PhasePower.zero
    var reactive: PhaseReactivePower?
    var present = PhasePower.zero
    var mobility = MobilityAnswer()
}

extension AC_CLResControlMode {
    init(_ answer: ACAnswer, service: EnergyService, mode: ControlMode) {
        let (l1, l2, l3) = answer.target.wire
        let (q1, q2, q3) = answer.reactive?.wire ?? (nil, nil, nil)
        let (now1, now2, now3) = answer.present.wire
        let needs = answer.mobility
        switch (mode, service.isBidirectional) {
        case (.dynamic, false):
            self = .dynamic_AC_CLResControlMode(
                Dynamic_AC_CLResControlMode(
                    departureTime: needs.departureTime, minimumSOC: needs.minimumSOC, targetSOC: needs.targetSOC,
                    ackMaxDelay: needs.ackMaxDelay, evseTargetActivePower: l1, evseTargetActivePower_L2: l2,
                    evseTargetActivePower_L3: l3, evseTargetReactivePower: q1, evseTargetReactivePower_L2: q2,
                    evseTargetReactivePower_L3: q3, evsePresentActivePower: now1, evsePresentActivePower_L2: now2,
                    evsePresentActivePower_L3: now3))
        case (.dynamic, true):
            self = .bpt_Dynamic_AC_CLResControlMode(
                BPT_Dynamic_AC_CLResControlMode(
                    departureTime: needs.departureTime, minimumSOC: needs.minimumSOC, targetSOC: needs.targetSOC,
                    ackMaxDelay: needs.ackMaxDelay, evseTargetActivePower: l1, evseTargetActivePower_L2: l2,
                    evseTargetActivePower_L3: l3, evseTargetReactivePower: q1, evseTargetReactivePower_L2: q2,
                    evseTargetReactivePower_L3: q3, evsePresentActivePower: now1, evsePresentActivePower_L2: now2,
                    evsePresentActivePower_L3: now3))
        case (.scheduled, false):
            self = .scheduled_AC_CLResControlMode(
                Scheduled_AC_CLResControlMode(
                    evseTargetActivePower: l1, evseTargetActivePower_L2: l2, evseTargetActivePower_L3: l3,
                    evseTargetReactivePower: q1, evseTargetReactivePower_L2: q2, evseTargetReactivePower_L3: q3,
                    evsePresentActivePower: now1, evsePresentActivePower_L2: now2, evsePresentActivePower_L3: now3))
        case (.scheduled, true):
            self = .bpt_Scheduled_AC_CLResControlMode(
                BPT_Scheduled_AC_CLResControlMode(
                    evseTargetActivePower: l1, evseTargetActivePower_L2: l2, evseTargetActivePower_L3: l3,
                    evseTargetReactivePower: q1, evseTargetReactivePower_L2: q2, evseTargetReactivePower_L3: q3,
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

    /// nil when the EVSE leaves it to the EV.
    var reactiveTarget: PhaseReactivePower? {
        switch self {
        case .dynamic_AC_CLResControlMode(let mode):
            mode.evseTargetReactivePower.map {
                PhaseReactivePower($0, mode.evseTargetReactivePower_L2, mode.evseTargetReactivePower_L3)
            }
        case .bpt_Dynamic_AC_CLResControlMode(let mode):
            mode.evseTargetReactivePower.map {
                PhaseReactivePower($0, mode.evseTargetReactivePower_L2, mode.evseTargetReactivePower_L3)
            }
        case .scheduled_AC_CLResControlMode(let mode):
            mode.evseTargetReactivePower.map {
                PhaseReactivePower($0, mode.evseTargetReactivePower_L2, mode.evseTargetReactivePower_L3)
            }
        case .bpt_Scheduled_AC_CLResControlMode(let mode):
            mode.evseTargetReactivePower.map {
                PhaseReactivePower($0, mode.evseTargetReactivePower_L2, mode.evseTargetReactivePower_L3)
            }
        }
    }

    var mobility: MobilityAnswer {
        switch self {
        case .dynamic_AC_CLResControlMode(let mode):
            MobilityAnswer(
                departureTime: mode.departureTime, minimumSOC: mode.minimumSOC, targetSOC: mode.targetSOC,
                ackMaxDelay: mode.ackMaxDelay)
        case .bpt_Dynamic_AC_CLResControlMode(let mode):
            MobilityAnswer(
                departureTime: mode.departureTime, minimumSOC: mode.minimumSOC, targetSOC: mode.targetSOC,
                ackMaxDelay: mode.ackMaxDelay)
        case .scheduled_AC_CLResControlMode, .bpt_Scheduled_AC_CLResControlMode: MobilityAnswer()
        }
    }
}
