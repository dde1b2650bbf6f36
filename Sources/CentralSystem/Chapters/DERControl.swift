import OCPPMessages
import Quantities

/// OCPP 2.1 chapter R: what grid-supporting controls do at a station. SetDERControl, GetDERControl and ClearDERControl
/// are the operator's calls; reports are in `ReportParts`.
extension CentralSystem {
    /// R05.
    mutating func take(
        _ request: NotifyDERAlarmRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let fault = request.gridEventFault.map { ", \($0.rawValue)" } ?? ""
        let end = request.alarmEnded == true ? " ended" : ""
        log(.warning, place, "DER alarm\(end): \(request.controlType.rawValue)\(fault)", into: &effects)
        return keep(
            .notifyDERAlarm(request), from: place, at: now, answering: .notifyDERAlarm(NotifyDERAlarmResponse()))
    }

    /// R04: a scheduled control begins or ends.
    mutating func take(
        _ request: NotifyDERStartStopRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let verb = request.started ? "started" : "stopped"
        log(.info, place, "DER control \(request.controlId) \(verb)", into: &effects)
        return keep(
            .notifyDERStartStop(request), from: place, at: now,
            answering: .notifyDERStartStop(NotifyDERStartStopResponse()))
    }
}
