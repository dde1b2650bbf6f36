/// PowerDelivery (ISO 15118-20, 8.3.4.3.8): into the charge loop, out of it, and the contactors around it.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func powerDelivery(_ request: PowerDeliveryReq, at now: Moment, into effects: inout [Effect]) {
        if request.evProcessing == .ongoing, request.chargeProgress == .start {
            // The EV still works on its power profile.
            return deliver(.ok, .ongoing, at: now, into: &effects)
        }
        switch request.chargeProgress {
        case .start: startDelivery(request, at: now, into: &effects)
        case .stop: stopDelivery(at: now, into: &effects)
        case .standby: standBy(at: now, into: &effects)
        case .scheduleRenegotiation: reschedule(request, at: now, into: &effects)
        }
    }

    /// Whether the contactors may close, or are closed: DC needs PreCharge first, and before it only a Stop is legal.
    var isReadyToDeliver: Bool {
        switch sequence.stage {
        case .acScheduled, .preCharging, .preCharged, .startingAC, .startingDC, .reschedulingAC, .reschedulingDC,
            .acLoop, .dcLoop:
            true
        default: false
        }
    }

    private mutating func startDelivery(_ request: PowerDeliveryReq, at now: Moment, into effects: inout [Effect]) {
        guard isReadyToDeliver, sequence.stage != .acLoop, sequence.stage != .dcLoop else {
            return refuse(.powerDelivery, .failed_SequenceError, at: now, into: &effects)
        }
        session.scheduling.verdict = takeProfile(request.evPowerProfile, at: now, into: &effects)
        if session.scheduling.verdict.isFailure {
            return refuse(.powerDelivery, session.scheduling.verdict, at: now, into: &effects)
        }
        session.stage.isActive = true
        session.followed(.exitStandby)
        if session.stage.isDelivering {
            deliver(session.scheduling.verdict, .started, at: now, into: &effects)
            return drive(at: now, into: &effects)
        }
        effects.append(.stage(.closeContactors))
        if station.measurement.contactorsClosed {
            contactorsClosed(at: now, into: &effects)
        } else {
            wait = .stage(.closingContactors, until: now + configuration.timing.stageAction)
        }
    }

    /// Power goes and the contactors stay closed: the EV starts again with PowerDelivery(Start), and no PreCharge.
    private mutating func standBy(at now: Moment, into effects: inout [Effect]) {
        guard isReadyToDeliver else {
            return refuse(.powerDelivery, .failed_SequenceError, at: now, into: &effects)
        }
        guard configuration.standbyAllowed else {
            return deliver(.warning_StandbyNotAllowed, .ongoing, at: now, into: &effects)
        }
        rampDown(.enteringStandby, at: now, into: &effects)
    }

    private mutating func contactorsClosed(at now: Moment, into effects: inout [Effect]) {
        session.stage.isDelivering = true
        deliver(session.scheduling.verdict, .started, at: now, into: &effects)
        drive(at: now, into: &effects)
    }

    /// Power to zero, then the answer, then the contactors.
    private mutating func stopDelivery(at now: Moment, into effects: inout [Effect]) {
        session.stage.withdrawal = nil
        rampDown(.rampingDown, at: now, into: &effects)
    }

    /// What follows needs the current gone: at once, or as soon as the stage shows it.
    private mutating func rampDown(_ action: StageAction, at now: Moment, into effects: inout [Effect]) {
        session.stage.isDelivering = false
        setPower(.zero, into: &effects)
        if isCurrentLow {
            rampedDown(action, at: now, into: &effects)
        } else {
            wait = .stage(action, until: now + configuration.timing.stageAction)
        }
    }

    private mutating func rampedDown(_ action: StageAction, at now: Moment, into effects: inout [Effect]) {
        guard action == .rampingDown else { return deliver(.ok, .standby, at: now, into: &effects) }
        deliver(.ok, .stopped, at: now, into: &effects)
        // The notification is obeyed, or no longer of use; until the session ends it stands.
        session.notice?.due = nil
        makeSafe(into: &effects)
    }

    /// IEC 61851-23: contactors are not opened under more than 5 A. In AC the meter shows whether the EV's inverter has
    /// stopped.
    var isCurrentLow: Bool {
        let limit: Amperes = 5
        let measured = station.measurement
        guard let selection = session.selection, !selection.service.isDC else {
            return measured.current.magnitude < limit
        }
        let power = measured.power
        let phases = power.isPerPhase ? [power.l1, power.l2 ?? 0, power.l3 ?? 0] : [power.l1]
        return phases.allSatisfy { $0.magnitude < selection.parameters.nominalVoltage * limit }
    }

    mutating func deliver(
        _ code: ResponseCode, _ outcome: MessageSequence.Outcome, at now: Moment, into effects: inout [Effect]
    ) {
        let response = PowerDeliveryRes(header: header(at: now), responseCode: code, evseStatus: evseStatus(at: now))
        reply(.powerDeliveryRes(response), to: .powerDelivery, outcome, at: now, into: &effects)
    }
}

extension SECC {
    /// A measurement may be what an unanswered request waits for.
    mutating func stageMeasured(at now: Moment, into effects: inout [Effect]) {
        if station.measurement.isFaulty, !session.mustFail { emergencyStop(at: now, into: &effects) }
        withdrawalMeasured(at: now, into: &effects)
        guard case .stage(let action, _) = wait else { return }
        switch action {
        case .closingContactors where station.measurement.contactorsClosed:
            contactorsClosed(at: now, into: &effects)
        case .rampingDown where isCurrentLow, .enteringStandby where isCurrentLow:
            rampedDown(action, at: now, into: &effects)
        default: return
        }
        drain(at: now, into: &effects)
    }

    mutating func stageTimedOut(_ action: StageAction, at now: Moment, into effects: inout [Effect]) {
        switch action {
        case .closingContactors: refuse(.powerDelivery, .failed_ContactorError, at: now, into: &effects)
        // An AC contactor breaks what an EV's inverter still draws; what stands by stays supervised by the meter.
        case .rampingDown, .enteringStandby:
            if session.selection?.service.isDC == false { return rampedDown(action, at: now, into: &effects) }
            refuse(.powerDelivery, .failed, at: now, into: &effects)
        }
    }

    /// Safe state now; the EV learns of it in the answer to its next request.
    mutating func emergencyStop(at now: Moment, into effects: inout [Effect]) {
        guard isServing else { return }
        makeSafe(into: &effects)
        session.mustFail = true
        guard case .stage(let action, _) = wait else { return }
        let code: ResponseCode = action == .closingContactors ? .failed_PowerDeliveryNotApplied : .failed
        refuse(.powerDelivery, code, at: now, into: &effects)
    }

    mutating func makeSafe(into effects: inout [Effect]) {
        guard session.stage.isActive else { return }
        setPower(.zero, into: &effects)
        session.stage = StageState()
        effects.append(.stage(.openContactors))
    }
}
