/// The EV's power profile against the schedule that it chose (ISO 15118-20, 8.3.4.3.8 and 8.3.4.4.2): the check when it
/// is announced, and with a PowerTolerance the check of every loop.
import ISO15118Messages
import Quantities

extension SECC {
    /// What PowerDeliveryReq(Start) says about schedule and tolerance; FAILED… when it may not start so.
    mutating func takeProfile(_ request: EVPowerProfile?, at now: Moment, into effects: inout [Effect]) -> ResponseCode
    {
        let profile = request.map { PowerProfile($0, at: now) }
        guard session.selection?.controlMode == .scheduled else {
            if profile?.scheduleID != nil { return .failed_ScheduleSelectionInvalid }
            if let profile { effects.append(.powerProfile(profile)) }
            return .ok
        }
        guard let profile else { return .failed_EVPowerProfileInvalid }
        guard let chosen = session.scheduling.offered.first(where: { $0.id == profile.scheduleID }) else {
            return .failed_ScheduleSelectionInvalid
        }
        if chosen.isExceeded(by: profile.power) { return .failed_EVPowerProfileInvalid }
        session.scheduling.chosen = chosen
        session.scheduling.profile = profile.power
        session.scheduling.straysSince = nil
        effects.append(.powerProfile(profile))
        return toleranceVerdict(profile, chosen)
    }

    private mutating func toleranceVerdict(_ profile: PowerProfile, _ chosen: ScheduleOption) -> ResponseCode {
        if profile.acceptsTolerance == true { return .ok_PowerToleranceConfirmed }
        guard chosen.hasTolerance else { return .ok }
        guard !configuration.powerToleranceRequired else { return .failed_PowerToleranceNotConfirmed }
        // [V2G20-1946] The warning announces a renegotiation, in which no tolerance is offered any more.
        session.scheduling.isToleranceDeclined = true
        session.scheduling.profile = nil
        if session.notification == nil { session.notice = Notice(notification: .scheduleRenegotiation) }
        return .warning_PowerToleranceNotConfirmed
    }

    /// [V2G20-1864] OK, or how far the EV's straying from its profile has gone.
    mutating func profileVerdict(at now: Moment) -> ResponseCode {
        guard isStraying(at: now) else {
            session.scheduling.straysSince = nil
            return .ok
        }
        let since = session.scheduling.straysSince ?? now
        session.scheduling.straysSince = since
        return now - since < configuration.timing.profileCorrection
            ? .warning_EVPowerProfileViolation : .failed_EVPowerProfileViolation
    }

    private func isStraying(at now: Moment) -> Bool {
        guard session.selection?.controlMode == .scheduled, let profile = session.scheduling.profile,
            let chosen = session.scheduling.chosen
        else { return false }
        let announced = profile.value(at: now).total
        let present = presentPower.total
        let schedule = announced < 0 ? chosen.discharging : chosen.charging
        guard var tolerance = schedule?.tolerance else { return false }
        // [V2G20-1069] Without announced power the band does not hold: as close to zero as it goes.
        if announced == 0 { tolerance = station.limits.maximumChargePower.total * 0.01 }
        // Nobody strays who is held back by the EVSE.
        let expected = min(max(announced, lowestPower(at: now).total), highestPower(at: now).total)
        let capped = stationCap.map { expected.bounded($0, $0) } ?? expected
        return (present - capped).magnitude > tolerance
    }

    private var presentPower: PhasePower {
        guard session.selection?.service.isDC == true else { return session.vehicle.presentPower ?? .zero }
        return PhasePower(station.measurement.voltage * station.measurement.current)
    }
}

extension ScheduleOption {
    var hasTolerance: Bool { charging.tolerance != nil || discharging?.tolerance != nil }

    /// [V2G20-478], [V2G20-1559] Whether the profile wants more than the schedule gives at any time that both cover. The
    /// wire's anchors are whole seconds: what lasts no longer is rounding.
    func isExceeded(by profile: PowerTimeline) -> Bool {
        let end = min(profile.end, charging.power.end)
        var wanted = PowerTimeline.Walk(profile)
        var most = PowerTimeline.Walk(charging.power)
        var least = discharging.map { PowerTimeline.Walk($0.power) }
        var moment = profile.start
        while moment < end {
            let (power, powerEnd) = wanted.step(at: moment)
            let (highest, highestEnd) = most.step(at: moment)
            let (lowest, lowestEnd) = least?.step(at: moment) ?? (.zero, nil)
            let until = [powerEnd, highestEnd, lowestEnd].reduce(end) { min($0, $1 ?? end) }
            let isBrief = until - moment <= .seconds(1)
            if !isBrief, power.exceeds(highest) || (-power).exceeds(-lowest) { return true }
            moment = until
        }
        return false
    }
}

extension PhasePower {
    fileprivate static prefix func - (power: PhasePower) -> PhasePower {
        PhasePower(l1: -power.l1, l2: power.l2.map { -$0 }, l3: power.l3.map { -$0 })
    }

    /// By more than the digits that the wire's numbers have; phase by phase where both give phases.
    fileprivate func exceeds(_ most: PhasePower) -> Bool {
        func isMore(_ power: Watts, _ limit: Watts) -> Bool { power > max(limit, 0) * 1.001 + 1 }
        guard isPerPhase, most.isPerPhase else { return isMore(total, most.total) }
        return isMore(l1, most.l1) || isMore(l2 ?? 0, most.l2 ?? 0) || isMore(l3 ?? 0, most.l3 ?? 0)
    }
}
