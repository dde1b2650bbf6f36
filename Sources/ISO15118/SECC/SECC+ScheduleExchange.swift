/// ScheduleExchange (ISO 15118-20, 8.3.4.3.7): the EV's needs, and with Scheduled control the power it may plan with.
import ISO15118Messages
import Quantities

extension SECC {
    /// What has been arranged about power over time.
    struct Scheduling: Equatable, Sendable {
        /// Since when ScheduleExchangeReq is being answered with Ongoing.
        var ongoingSince: Moment?
        /// The station's answer to the needs; nil: it has not said anything.
        var options: [ScheduleOption]?
        /// `options` came after the needs that they answer.
        var isAnswered = false
        /// What the EV chooses from, and what it chose.
        var offered: [ScheduleOption] = []
        var chosen: ScheduleOption?
        var profile: PowerTimeline?
        /// The answer to PowerDeliveryReq(Start), once the contactors are closed.
        var verdict = ResponseCode.ok
        var isToleranceDeclined = false
        /// The EV has let the time pass in which the station wanted another schedule, and does not know it yet.
        var isRenegotiationMissed = false
        /// Since when the EV strays from its profile.
        var straysSince: Moment?
        /// MobilityNeedsMode 2.
        var mobilityNeeds = MobilityNeeds()
    }

    mutating func scheduleExchange(_ request: ScheduleExchangeReq, at now: Moment, into effects: inout [Effect]) {
        guard let selection = session.selection, session.needs.take(request, selection.controlMode, at: now) else {
            // Not the control mode of the selected parameter set.
            return refuse(.scheduleExchange, .failed, at: now, into: &effects)
        }
        if awaitsConsent(request, selection, at: now, into: &effects) { return }
        session.vehicle.energy = session.needs.energy
        session.vehicle.departure = session.needs.departure
        let since = session.scheduling.ongoingSince
        if since == nil {
            session.scheduling.isAnswered = false
            effects.append(.chargingNeeds(chargingNeeds(selection, request)))
        }
        let isOngoing =
            selection.controlMode == .scheduled && configuration.awaitsSchedules && !session.scheduling.isAnswered
        if isOngoing, let since, now - since >= configuration.timing.ongoingPerformance {
            return refuse(.scheduleExchange, .failed, at: now, into: &effects)
        }
        session.scheduling.ongoingSince = isOngoing ? since ?? now : nil
        if !isOngoing {
            session.followed(.scheduleRenegotiation)
            session.scheduling.isRenegotiationMissed = false
            session.isRescheduledAside = session.aside != nil
        }
        let response = ScheduleExchangeRes(
            header: header(at: now), responseCode: .ok, evseProcessing: isOngoing ? .ongoing : .finished,
            goToPause: session.notification == .pause ? true : nil,
            seResControlMode: scheduleAnswer(selection, points: Int(request.maximumSupportingPoints), at: now))
        reply(
            .scheduleExchangeRes(response), to: .scheduleExchange, isOngoing ? .ongoing : .finished, at: now,
            into: &effects)
    }

    /// The station's schedules. While an exchange waits for them, the EV's next request gets them.
    mutating func takeSchedules(_ options: [ScheduleOption]) {
        session.scheduling.options = options.isEmpty ? nil : options
        session.scheduling.isAnswered = true
    }

    private func chargingNeeds(_ selection: Selection, _ request: ScheduleExchangeReq) -> ChargingNeeds {
        var needs = ChargingNeeds(
            requestedService: selection.service, supportedServices: session.supportedServices,
            controlMode: selection.controlMode, mobilityNeedsMode: selection.mobilityNeedsMode,
            pricing: selection.parameters.pricing, limits: session.vehicle.limits, energy: session.needs.energy,
            departure: session.needs.departure,
            minimumSOC: session.needs.minimumSOC, targetSOC: session.needs.targetSOC,
            maximumSupportingPoints: Int(request.maximumSupportingPoints))
        if case .scheduled_SEReqControlMode(let mode) = request.seReqControlMode {
            needs.energyOffer = mode.evEnergyOffer
        }
        return needs
    }

    mutating func scheduleAnswer(_ selection: Selection, points: Int, at now: Moment) -> SEResControlMode {
        let pricing = selection.parameters.pricing
        let points = max(points, 1)
        guard selection.controlMode == .scheduled else {
            var mode = Dynamic_SEResControlMode(
                priceSchedule: session.scheduling.mobilityNeeds.prices?.suiting(pricing, points: points))
            if selection.mobilityNeedsMode == .secc {
                let needs = session.scheduling.mobilityNeeds
                mode.departureTime = needs.secondsToDeparture(from: now)
                mode.minimumSOC = needs.minimumSOC?.wirePercent
                mode.targetSOC = needs.targetSOC?.wirePercent
            }
            return .dynamic_SEResControlMode(mode)
        }
        var options = session.scheduling.options ?? [flatOption(selection, from: now)]
        if session.scheduling.isToleranceDeclined {
            // Asking once more for what the EV has declined would renegotiate for ever.
            for index in options.indices {
                options[index].charging.tolerance = nil
                options[index].discharging?.tolerance = nil
            }
        }
        if !selection.service.isBidirectional { for index in options.indices { options[index].discharging = nil } }
        for index in options.indices { options[index].limit(to: points) }
        session.scheduling.offered = options
        return .scheduled_SEResControlMode(
            Scheduled_SEResControlMode(scheduleTuple: options.map { $0.wire(pricing: pricing, points: points) }))
    }

    /// A day at the power that the EVSE can give and take.
    private func flatOption(_ selection: Selection, from now: Moment) -> ScheduleOption {
        func flat(_ power: PhasePower) -> EnergySchedule {
            EnergySchedule(
                power: PowerTimeline(from: now, [.init(.seconds(86_400), PhasePower(power.total))]))
        }
        return ScheduleOption(
            id: 1, charging: flat(station.limits.maximumChargePower),
            discharging: selection.service.isBidirectional ? flat(station.limits.maximumDischargePower) : nil)
    }
}

extension ScheduleOption {
    /// What the wire can say and the EV has memory for, which is then what holds.
    fileprivate mutating func limit(to points: Int) {
        charging.power.limit(to: points)
        discharging?.power.limit(to: points)
    }
}

extension PowerTimeline {
    fileprivate mutating func limit(to points: Int) {
        self = limited(to: points)
        limitLength()
        start = start.wholeSecond
    }
}

extension MobilityNeeds {
    func secondsToDeparture(from now: Moment) -> UInt32? {
        departure.map { UInt32(clamped: ($0 - now).seconds) }
    }
}

extension SECC.Needs {
    /// false when the request is not of the control mode that was agreed.
    fileprivate mutating func take(_ request: ScheduleExchangeReq, _ controlMode: ControlMode, at now: Moment) -> Bool {
        switch (request.seReqControlMode, controlMode) {
        case (.dynamic_SEReqControlMode(let mode), .dynamic): self = SECC.Needs(mode, at: now)
        case (.scheduled_SEReqControlMode(let mode), .scheduled): self = SECC.Needs(mode, at: now)
        default: return false
        }
        return true
    }

    private init(_ request: Dynamic_SEReqControlMode, at now: Moment) {
        energy = EnergyRequests(
            target: request.evTargetEnergyRequest.quantity(), maximum: request.evMaximumEnergyRequest.quantity(),
            minimum: request.evMinimumEnergyRequest.quantity(),
            maximumV2X: request.evMaximumV2XEnergyRequest?.quantity(),
            minimumV2X: request.evMinimumV2XEnergyRequest?.quantity())
        departure = now + .seconds(Int64(request.departureTime))
        minimumSOC = request.minimumSOC.map { StateOfCharge(wire: $0) }
        targetSOC = request.targetSOC.map { StateOfCharge(wire: $0) }
    }

    private init(_ request: Scheduled_SEReqControlMode, at now: Moment) {
        departure = request.departureTime.map { now + .seconds(Int64($0)) }
        guard let target = request.evTargetEnergyRequest, let maximum = request.evMaximumEnergyRequest,
            let minimum = request.evMinimumEnergyRequest
        else { return }
        energy = EnergyRequests(
            target: target.quantity(), maximum: maximum.quantity(), minimum: minimum.quantity())
    }
}
