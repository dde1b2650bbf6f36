/// What an EVCC asks for, as C takes it: one kind an effect.
import CEbb
import ISO15118
import ISO15118Messages
import Quantities

@c @implementation
public func ebb_evcc_next(_ evcc: OpaquePointer?, _ effect: UnsafeMutablePointer<ebb_evcc_effect>?) -> Bool {
    guard let effect, let handle = try? Handle<EVCC>.at(evcc) else { return false }
    while let next = handle.pointee.next() {
        if let image = next.image(&handle.pointee.loan) {
            effect.pointee = image
            return true
        }
    }
    return false
}

extension EVCC.Effect {
    /// nil for what has no place in C yet.
    fileprivate func image(_ loan: inout Loan) -> ebb_evcc_effect? {
        var image = ebb_evcc_effect()
        switch self {
        case .send(let bytes):
            image.kind = EBB_EVCC_SEND
            image.send = loan.lend(bytes)
        case .close: image.kind = EBB_EVCC_CLOSE
        case .sessionStarted(let evseID, let sessionID, let isResumed):
            image.kind = EBB_EVCC_SESSION_STARTED
            image.session = ebb_session(
                peer: loan.lend(evseID), session_id: sessionID.rawValue, is_resumed: isResumed)
        case .serviceSelected(let service, let controlMode):
            image.kind = EBB_EVCC_SERVICE_SELECTED
            image.selection = ebb_selection(service: service.image, control_mode: controlMode.image)
        case .closeContactors: image.kind = EBB_EVCC_CLOSE_CONTACTORS
        case .openContactors: image.kind = EBB_EVCC_OPEN_CONTACTORS
        case .follow(let power):
            image.kind = EBB_EVCC_FOLLOW
            image.power = power.image
        case .delivered(let voltage, let current):
            image.kind = EBB_EVCC_DELIVERED
            image.delivered = ebb_delivered(voltage: voltage.value, current: current.value)
        case .sessionEnded(let end):
            image.kind = EBB_EVCC_SESSION_ENDED
            image.end = end.image
        case .note(.message(let entry)):
            image.kind = EBB_EVCC_MESSAGE
            image.message = loan.lend(entry)
        case .note(.rejected(let rejection)):
            image.kind = EBB_EVCC_FAULT
            image.fault = loan.lend(rejection)
        default: return nil
        }
        return image
    }
}

extension EVCC.SessionEnd {
    fileprivate var image: ebb_evcc_end {
        switch self {
        case .terminated: EBB_EVCC_END_TERMINATED
        case .paused: EBB_EVCC_END_PAUSED
        case .refused: EBB_EVCC_END_REFUSED
        case .nothingInCommon: EBB_EVCC_END_NOTHING_IN_COMMON
        case .timedOut: EBB_EVCC_END_TIMED_OUT
        case .disconnected: EBB_EVCC_END_DISCONNECTED
        case .fault: EBB_EVCC_END_FAULT
        }
    }
}
