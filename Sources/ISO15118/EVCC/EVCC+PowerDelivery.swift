/// PowerDelivery (ISO 15118-20, 8.3.4.3.8): into the charge loop, out of it, and the EV's contactors around it.
import ISO15118Messages
import Quantities

extension EVCC {
    func powerDelivery(at now: Moment) -> PowerDeliveryReq {
        let progress: ChargeProgress =
            switch session.progress {
            case .start: .start
            case .stop: .stop
            case .standby: .standby
            case .renegotiateSchedule: .scheduleRenegotiation
            }
        let hasProfile = progress == .start || progress == .scheduleRenegotiation && session.aside.isRescheduled
        return PowerDeliveryReq(
            header: header(at: now), evProcessing: .finished, chargeProgress: progress,
            evPowerProfile: hasProfile ? powerProfile(at: now) : nil,
            bpt_ChannelSelection: progress == .start && service.isBidirectional ? channel(at: now) : nil)
    }

    /// The plan, or with Dynamic control a day at the power that both sides allow, which only informs the EVSE.
    private func powerProfile(at now: Moment) -> EVPowerProfile {
        let profile =
            session.plan.map { plan in
                PowerProfile(
                    scheduleID: plan.option.id, power: plan.power,
                    acceptsTolerance: configuration.acceptsPowerTolerance)
            }
            ?? PowerProfile(power: PowerTimeline(from: now, [.init(.seconds(86_400), PhasePower(means.chargePower))]))
        return profile.wire
    }

    private func channel(at now: Moment) -> ChannelSelection { scheduledPower(at: now) < 0 ? .discharge : .charge }

    mutating func took(_ response: PowerDeliveryRes, at now: Moment, into effects: inout [Effect]) {
        if let status = response.evseStatus { obey(status.evseNotification, at: now, into: &effects) }
        switch session.asked {
        case .start:
            closeContactors(into: &effects)
            // A notification in this answer leads out again before the first loop.
            let next = session.progress == .start ? loop : .powerDelivery
            finished(.powerDelivery, .started, then: next, at: now, into: &effects)
        case .stop:
            session.leaving = nil
            openContactors(into: &effects)
            finished(.powerDelivery, .stopped, then: afterStop, at: now, into: &effects)
        case .standby: standbyAnswered(response.responseCode, at: now, into: &effects)
        case .renegotiateSchedule where session.aside.isRescheduled:
            session.aside.isRescheduled = false
            if session.progress == .renegotiateSchedule { session.progress = .start }
            let next = session.progress == .start ? loop : .powerDelivery
            finished(.powerDelivery, .started, then: next, at: now, into: &effects)
        case .renegotiateSchedule where response.responseCode == .warning_ScheduleRenegotiationFailed:
            // The schedule that is in force stays.
            session.progress = .start
            finished(.powerDelivery, .ongoing, then: loop, at: now, into: &effects)
        case .renegotiateSchedule:
            finished(.powerDelivery, .rescheduling, then: .scheduleExchange, at: now, into: &effects)
        }
    }

    private var afterStop: RequestKind {
        guard service.isDC else { return .sessionStop }
        return session.stop == .pause && configuration.skipsWeldingDetectionWhenPausing
            ? .sessionStop : .weldingDetection
    }

    private mutating func standbyAnswered(_ code: ResponseCode, at now: Moment, into effects: inout [Effect]) {
        session.leaving = nil
        if code == .warning_StandbyNotAllowed {
            // Back into the loop, where the session still is.
            sequence.completed(.powerDelivery, .ongoing)
            if session.progress == .standby { session.progress = .start }
            return proceed(isLooping ? loop : .powerDelivery, at: now, into: &effects)
        }
        sequence.completed(.powerDelivery, .standby)
        if wantsNoStandby { return proceed(.powerDelivery, at: now, into: &effects) }
        wait = .next(.powerDelivery, at: now + configuration.standbyInterval)
    }

    /// The EVSE or the driver wants power again, or the end.
    private var wantsNoStandby: Bool { session.stop != nil || session.progress != .standby }

    var loop: RequestKind { service.isDC ? .dcChargeLoop : .acChargeLoop }
}
