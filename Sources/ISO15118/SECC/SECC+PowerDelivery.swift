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
        case .standby where configuration.standbyAllowed: deliver(.ok, .standby, at: now, into: &effects)
        case .standby: deliver(.warning_StandbyNotAllowed, .ongoing, at: now, into: &effects)
        case .scheduleRenegotiation where sequence.stage == .acLoop || sequence.stage == .dcLoop:
            deliver(.ok, .rescheduling, at: now, into: &effects)
        case .scheduleRenegotiation:
            refuse(.powerDelivery, .failed_SequenceError, at: now, into: &effects)
        }
    }

    private mutating func startDelivery(_ request: PowerDeliveryReq, at now: Moment, into effects: inout [Effect]) {
        switch sequence.stage {
        case .acScheduled, .preCharging, .preCharged, .startingAC, .startingDC, .reschedulingAC, .reschedulingDC: break
        default:
            // The stage is not ready: before CableCheck and PreCharge only a Stop is legal.
            return refuse(.powerDelivery, .failed_SequenceError, at: now, into: &effects)
        }
        session.scheduling.verdict = takeProfile(request.evPowerProfile, at: now, into: &effects)
        if session.scheduling.verdict.isFailure {
            return refuse(.powerDelivery, session.scheduling.verdict, at: now, into: &effects)
        }
        session.stage.isActive = true
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

    private mutating func contactorsClosed(at now: Moment, into effects: inout [Effect]) {
        session.stage.isDelivering = true
        deliver(session.scheduling.verdict, .started, at: now, into: &effects)
        drive(at: now, into: &effects)
    }

    /// Power to zero, then the answer, then the contactors.
    private mutating func stopDelivery(at now: Moment, into effects: inout [Effect]) {
        session.stage.isDelivering = false
        setPower(.zero, into: &effects)
        if isCurrentLow {
            deliveryStopped(at: now, into: &effects)
        } else {
            wait = .stage(.rampingDown, until: now + configuration.timing.stageAction)
        }
    }

    private mutating func deliveryStopped(at now: Moment, into effects: inout [Effect]) {
        deliver(.ok, .stopped, at: now, into: &effects)
        makeSafe(into: &effects)
    }

    /// IEC 61851-23: contactors are not opened under more than 5 A. In AC the EV's inverter has already stopped.
    private var isCurrentLow: Bool {
        session.selection?.service.isDC != true || station.measurement.current.magnitude < 5
    }

    private mutating func deliver(
        _ code: ResponseCode, _ outcome: MessageSequence.Outcome, at now: Moment, into effects: inout [Effect]
    ) {
        let response = PowerDeliveryRes(header: header(at: now), responseCode: code, evseStatus: evseStatus)
        reply(.powerDeliveryRes(response), to: .powerDelivery, outcome, at: now, into: &effects)
    }
}

extension SECC {
    /// A measurement may be what an unanswered request waits for.
    mutating func stageMeasured(at now: Moment, into effects: inout [Effect]) {
        if station.measurement.isFaulty, session.stage.isActive { emergencyStop(at: now, into: &effects) }
        guard case .stage(let action, _) = wait else { return }
        switch action {
        case .closingContactors where station.measurement.contactorsClosed:
            contactorsClosed(at: now, into: &effects)
        case .rampingDown where isCurrentLow:
            deliveryStopped(at: now, into: &effects)
        default: return
        }
        drain(at: now, into: &effects)
    }

    mutating func stageTimedOut(_ action: StageAction, at now: Moment, into effects: inout [Effect]) {
        switch action {
        case .closingContactors: refuse(.powerDelivery, .failed_ContactorError, at: now, into: &effects)
        case .rampingDown: refuse(.powerDelivery, .failed, at: now, into: &effects)
        }
    }

    /// Safe state now; the EV learns of it in the answer to its next request.
    mutating func emergencyStop(at now: Moment, into effects: inout [Effect]) {
        guard isServing else { return }
        makeSafe(into: &effects)
        session.mustFail = true
        if case .stage = wait { refuse(.powerDelivery, .failed, at: now, into: &effects) }
    }

    mutating func makeSafe(into effects: inout [Effect]) {
        guard session.stage.isActive else { return }
        setPower(.zero, into: &effects)
        session.stage = StageState()
        effects.append(.stage(.openContactors))
    }
}
