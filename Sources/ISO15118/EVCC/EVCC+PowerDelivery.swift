/// PowerDelivery (ISO 15118-20, 8.3.4.3.8): into the charge loop, out of it, and the EV's contactors around it.
import ISO15118Messages
import Quantities

extension EVCC {
    func powerDelivery(at now: Moment) -> PowerDeliveryReq {
        let progress: ChargeProgress =
            switch session.progress {
            case .start: .start
            case .stop: .stop
            case .renegotiateSchedule: .scheduleRenegotiation
            }
        return PowerDeliveryReq(
            header: header(at: now), evProcessing: .finished, chargeProgress: progress,
            evPowerProfile: progress == .start ? powerProfile(at: now) : nil,
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
        let achieved = session.progress
        if let status = response.evseStatus { obey(status.evseNotification) }
        switch achieved {
        case .start:
            closeContactors(into: &effects)
            // A notification in this answer leads out again before the first loop.
            let next = session.progress == .start ? loop : .powerDelivery
            finished(.powerDelivery, .started, then: next, at: now, into: &effects)
        case .stop:
            openContactors(into: &effects)
            let next: RequestKind = service.isDC ? .weldingDetection : .sessionStop
            finished(.powerDelivery, .stopped, then: next, at: now, into: &effects)
        case .renegotiateSchedule:
            finished(.powerDelivery, .rescheduling, then: .scheduleExchange, at: now, into: &effects)
        }
    }

    var loop: RequestKind { service.isDC ? .dcChargeLoop : .acChargeLoop }

    /// What the EVSE asks for is carried out at the next step of the session.
    mutating func obey(_ notification: EVSENotification) {
        switch notification {
        case .terminate: session.stop = session.stop ?? .terminate
        case .pause: session.stop = session.stop ?? .pause
        case .serviceRenegotiation: session.stop = session.stop ?? .renegotiateServices
        case .scheduleRenegotiation: if session.progress == .start { session.progress = .renegotiateSchedule }
        case .exitStandby, .meteringConfirmation: break
        }
    }
}
