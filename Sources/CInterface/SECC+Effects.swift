/// What an SECC asks for, as C takes it: one kind an effect.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

@c @implementation
public func ebb_secc_next(_ secc: OpaquePointer?, _ effect: UnsafeMutablePointer<ebb_secc_effect>?) -> Bool {
    guard let effect, let handle = try? Handle<SECC>.at(secc) else { return false }
    while let next = handle.pointee.next() {
        if let image = next.image(&handle.pointee.loan) {
            effect.pointee = image
            return true
        }
    }
    return false
}

extension SECC.Effect {
    /// nil for what has no place in C yet.
    fileprivate func image(_ loan: inout Loan) -> ebb_secc_effect? {
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
        case .authorize: image.kind = EBB_SECC_AUTHORIZE
        case .servicesSelected(let selection, _):
            image.kind = EBB_SECC_SERVICE_SELECTED
            image.selection = ebb_selection(
                service: selection.service.image, control_mode: selection.controlMode.image)
        case .chargingNeeds(let needs):
            image.kind = EBB_SECC_CHARGING_NEEDS
            image.needs = needs.image
        case .stage(let command): command.fill(&image)
        case .vehicleReport(let report):
            image.kind = EBB_SECC_VEHICLE_REPORT
            image.report = report.image
        case .sessionEnded(let end):
            image.kind = EBB_SECC_SESSION_ENDED
            image.end = end.image
        case .note(.message(let entry)):
            image.kind = EBB_SECC_MESSAGE
            image.message = loan.lend(entry)
        case .note(.rejected(let rejection)):
            image.kind = EBB_SECC_FAULT
            image.fault = loan.lend(rejection)
        default: return nil
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

extension SECC.ChargingNeeds {
    fileprivate var image: ebb_needs {
        ebb_needs(
            service: requestedService.image, control_mode: controlMode.image, limits: limits.image,
            has_energy: energy != nil, energy: energy.image, departure_ns: departure?.nanoseconds ?? .max,
            minimum_soc: minimumSOC.number, target_soc: targetSOC.number)
    }
}

extension SECC.VehicleReport {
    fileprivate var image: ebb_report {
        ebb_report(
            limits: limits.image, has_energy: energy != nil, energy: energy.image,
            departure_ns: departure?.nanoseconds ?? .max, present_soc: presentSOC.number,
            minimum_soc: minimumSOC.number, target_soc: targetSOC.number, battery_capacity: batteryCapacity.number,
            present_voltage: presentVoltage.number,
            present_power: presentPower?.image ?? ebb_power(l1: .nan, l2: .nan, l3: .nan),
            target_current: targetCurrent.number, target_voltage: targetVoltage.number)
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
