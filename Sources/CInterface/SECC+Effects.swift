/// What an SECC asks for, as C takes it: one kind an effect.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

@c @implementation
public func ebb_secc_next(_ secc: OpaquePointer?, _ effect: UnsafeMutablePointer<ebb_secc_effect>?) -> Bool {
    guard let effect, let handle = try? Handle<SECC>.at(secc) else { return false }
    guard let next = handle.pointee.next() else { return false }
    effect.pointee = next.image(&handle.pointee.loan)
    return true
}

extension SECC.Effect {
    fileprivate func image(_ loan: inout Loan) -> ebb_secc_effect {
        var image = ebb_secc_effect()
        switch self {
        case .send(let bytes):
            image.kind = EBB_SECC_SEND
            image.send = loan.lend(bytes)
        case .close: image.kind = EBB_SECC_CLOSE
        case .sessionStarted(let evccID, let sessionID, let isResumed):
            image.kind = EBB_SECC_SESSION_STARTED
            image.session = ebb_session(
                peer: loan.lend(evccID), session_id: sessionID.rawValue, is_resumed: isResumed)
        case .authorize(let service):
            image.kind = EBB_SECC_AUTHORIZE
            image.authorize = loan.lend(service)
        case .servicesSelected(let selection, let valueAdded):
            image.kind = EBB_SECC_SERVICE_SELECTED
            image.selection = ebb_secc_selection(
                service: selection.service.image, parameters: selection.parameters.image,
                value_added: loan.lend(valueAdded), value_added_count: valueAdded.count)
        case .installCertificate(let request, let delivered):
            image.kind = EBB_SECC_INSTALL_CERTIFICATE
            image.installation = loan.lend(request, delivered)
        case .verifyReceipt(let receipt):
            image.kind = EBB_SECC_VERIFY_RECEIPT
            image.verification = ebb_receipt_verification(
                receipt: loan.lend(receipt.data), contract: loan.lend(receipt.contract),
                claim: loan.lend(receipt.signature, over: try? SignedElement(receipt.data)))
        case .chargingNeeds(let needs):
            image.kind = EBB_SECC_CHARGING_NEEDS
            image.needs = loan.lend(needs)
        case .powerProfile(let profile):
            image.kind = EBB_SECC_POWER_PROFILE
            image.profile = loan.lend(profile)
        case .stage(let command): command.fill(&image)
        case .vehicleReport(let report):
            image.kind = EBB_SECC_VEHICLE_REPORT
            image.report = report.image
        case .keep(let paused):
            image.kind = EBB_SECC_KEEP
            image.keep = loan.lend(record: paused?.record)
        case .sessionEnded(let end):
            image.kind = EBB_SECC_SESSION_ENDED
            image.end = end.image
        case .note(.message(let entry)):
            image.kind = EBB_SECC_MESSAGE
            image.message = loan.lend(entry)
        case .note(.rejected(let rejection)):
            image.kind = EBB_SECC_FAULT
            image.fault = loan.lend(rejection)
        case .note(.notificationIgnored(let notification)):
            image.kind = EBB_SECC_NOTIFICATION_IGNORED
            image.ignored = notification.image
        case .note(.vehicleTerminated(let code, let explanation)):
            image.kind = EBB_SECC_VEHICLE_TERMINATED
            image.termination = ebb_termination(code: loan.lend(code), explanation: loan.lend(explanation))
        }
        return image
    }
}

extension SECC.StageCommand {
    fileprivate func fill(_ image: inout ebb_secc_effect) {
        switch self {
        case .cableCheck: image.kind = EBB_SECC_CABLE_CHECK
        case .preCharge(let voltage):
            image.kind = EBB_SECC_PRE_CHARGE
            image.pre_charge = voltage.value
        case .closeContactors: image.kind = EBB_SECC_CLOSE_CONTACTORS
        case .openContactors: image.kind = EBB_SECC_OPEN_CONTACTORS
        case .setPower(let setPoint):
            image.kind = EBB_SECC_SET_POWER
            image.set_point = ebb_set_point(
                power: setPoint.power.value, charge_current: setPoint.chargeCurrent.value,
                discharge_current: setPoint.dischargeCurrent.value, maximum_voltage: setPoint.maximumVoltage.value,
                minimum_voltage: setPoint.minimumVoltage.value)
        }
    }
}

extension SECC.SessionEnd {
    fileprivate var image: ebb_secc_end {
        switch self {
        case .terminated: EBB_SECC_END_TERMINATED
        case .paused: EBB_SECC_END_PAUSED
        case .failed: EBB_SECC_END_FAILED
        case .timedOut: EBB_SECC_END_TIMED_OUT
        case .disconnected: EBB_SECC_END_DISCONNECTED
        case .fault: EBB_SECC_END_FAULT
        }
    }
}

extension EVSENotification {
    fileprivate var image: ebb_notification {
        switch self {
        case .terminate: EBB_NOTIFY_TERMINATE
        case .pause: EBB_NOTIFY_PAUSE
        case .scheduleRenegotiation: EBB_NOTIFY_SCHEDULE_RENEGOTIATION
        case .serviceRenegotiation: EBB_NOTIFY_SERVICE_RENEGOTIATION
        case .exitStandby: EBB_NOTIFY_EXIT_STANDBY
        case .meteringConfirmation: EBB_NOTIFY_METERING_CONFIRMATION
        }
    }
}
