/// Schedule renegotiation (ISO 15118-20, 8.3.4.3.7): out of the charge loop and through ScheduleExchange again, or beside
/// the loop on the side stream 8101.
import ISO15118Messages
import Quantities

extension SECC {
    /// PowerDelivery(ScheduleRenegotiation). What ScheduleExchange has settled on the side stream is in force with this
    /// answer and the loop goes on; otherwise ScheduleExchange follows. The contactors stay closed.
    mutating func reschedule(_ request: PowerDeliveryReq, at now: Moment, into effects: inout [Effect]) {
        guard sequence.stage == .acLoop || sequence.stage == .dcLoop else {
            return refuse(.powerDelivery, .failed_SequenceError, at: now, into: &effects)
        }
        session.scheduling.isRenegotiationMissed = false
        guard session.isRescheduledAside else { return deliver(.ok, .rescheduling, at: now, into: &effects) }
        session.isRescheduledAside = false
        let verdict = takeProfile(request.evPowerProfile, at: now, into: &effects)
        if verdict.isFailure { return refuse(.powerDelivery, verdict, at: now, into: &effects) }
        deliver(verdict, .started, at: now, into: &effects)
    }

    /// The EV was asked for another schedule and has let the time pass: a warning in one answer, after which the session
    /// goes on with the schedule that it has, or the end where the station needs the other one.
    mutating func rescheduleVerdict() -> ResponseCode {
        guard session.scheduling.isRenegotiationMissed else { return .ok }
        session.scheduling.isRenegotiationMissed = false
        return configuration.scheduleRenegotiationRequired
            ? .failed_ScheduleRenegotiation : .warning_ScheduleRenegotiationFailed
    }
}
