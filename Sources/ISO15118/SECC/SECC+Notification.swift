/// EVSEStatus (ISO 15118-20, 8.3.5.3.26): what the station asks of the EV in its answers, for how long, and what it does
/// itself when the EV does not follow.
import ISO15118Messages
import Quantities

extension SECC {
    /// What the EV is asked for until it follows.
    struct Notice: Equatable, Sendable {
        var notification: Notification
        /// When it must have followed; nil until it was told.
        var due: Moment?
    }

    mutating func notify(_ notification: Notification, at now: Moment, into effects: inout [Effect]) {
        guard isServing, notification != .meteringConfirmation || canConfirmMetering else { return }
        // The end outranks what else the EV could be asked for, and asking again gives no more time.
        if session.notification == .terminate || session.notification == notification { return }
        session.notice = Notice(notification: notification)
    }

    /// What the EV is told beside an answer, when there is something to tell.
    func evseStatus(at now: Moment) -> EVSEStatus? {
        guard let notice = session.notice else { return nil }
        let rest = notice.due.map { max($0 - now, .zero) } ?? maximumDelay(notice.notification)
        return EVSEStatus(
            // A terminating EV acts at once.
            notificationMaxDelay: notice.notification == .terminate ? 0 : UInt16(clamped: rest.seconds),
            evseNotification: notice.notification.wire)
    }

    /// An answer that carries an EVSEStatus is out: the EV's time runs.
    mutating func noticeTold(in kind: RequestKind, at now: Moment) {
        guard var notice = session.notice, notice.due == nil else { return }
        switch kind {
        case .acChargeLoop, .dcChargeLoop, .powerDelivery:
            notice.due = now + maximumDelay(notice.notification)
            session.notice = notice
            if notice.notification == .meteringConfirmation { session.metering.isAsked = true }
        default: return
        }
    }

    private func maximumDelay(_ notification: Notification) -> Duration {
        notification == .terminate ? configuration.timing.termination : configuration.timing.notification
    }

    mutating func noticeExpired(_ notice: Notice, at now: Moment, into effects: inout [Effect]) {
        session.notice = nil
        effects.append(.note(.notificationIgnored(notice.notification.wire)))
        switch notice.notification {
        case .terminate, .pause: withdrawPower(at: now, into: &effects)
        // An exchange that waits for the station's own schedules is not the EV's fault.
        case .scheduleRenegotiation: session.scheduling.isRenegotiationMissed = session.scheduling.ongoingSince == nil
        // The session goes on as it is.
        case .meteringConfirmation: session.metering.isAsked = false
        case .serviceRenegotiation, .exitStandby: break
        }
    }

    /// The station ends delivery without the EV: power to zero at once, contactors open when the current has fallen, and
    /// the next request is answered with FAILED. An EV that asks for the stop meanwhile gets it.
    private mutating func withdrawPower(at now: Moment, into effects: inout [Effect]) {
        guard session.stage.isActive else {
            session.mustFail = true
            return
        }
        session.stage.isDelivering = false
        session.stage.withdrawal = now + configuration.timing.stageAction
        setPower(.zero, into: &effects)
        withdrawalMeasured(at: now, into: &effects)
    }

    /// The current has fallen, or has had time enough to.
    mutating func withdrawalMeasured(at now: Moment, into effects: inout [Effect]) {
        guard let due = session.stage.withdrawal, isCurrentLow || due <= now else { return }
        makeSafe(into: &effects)
        session.mustFail = true
    }
}

extension SECC.Session {
    var notification: SECC.Notification? { notice?.notification }

    /// The EV does what it was asked for.
    mutating func followed(_ notification: SECC.Notification) {
        if self.notification == notification { notice = nil }
    }
}

extension SECC.Notification {
    fileprivate var wire: EVSENotification {
        switch self {
        case .terminate: .terminate
        case .pause: .pause
        case .scheduleRenegotiation: .scheduleRenegotiation
        case .serviceRenegotiation: .serviceRenegotiation
        case .exitStandby: .exitStandby
        case .meteringConfirmation: .meteringConfirmation
        }
    }
}
