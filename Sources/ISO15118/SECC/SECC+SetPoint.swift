/// The set-point: the station's target, narrowed by every limit of either side and by the schedule.
import Quantities

extension SECC {
    /// Tells the stage a set-point that differs from the last one, at once: DC does not wait for the next request.
    mutating func drive(at now: Moment, into effects: inout [Effect]) {
        guard session.stage.isDelivering else { return }
        setPower(setPoint(at: now), into: &effects)
    }

    mutating func setPower(_ setPoint: SetPoint, into effects: inout [Effect]) {
        guard setPoint != session.stage.setPoint else { return }
        session.stage.setPoint = setPoint
        effects.append(.stage(.setPower(setPoint)))
    }

    private func setPoint(at now: Moment) -> SetPoint {
        let vehicle = session.vehicle.limits
        var point = SetPoint(power: phaseTarget(at: now).total)
        guard let selection = session.selection, selection.service.isDC else { return point }
        point.chargeCurrent = max(min(station.limits.maximumChargeCurrent, vehicle.maximumChargeCurrent), 0)
        if selection.service.isBidirectional {
            point.dischargeCurrent = min(
                max(station.limits.maximumDischargeCurrent, vehicle.maximumDischargeCurrent), 0)
        }
        point.maximumVoltage = min(station.limits.maximumVoltage, vehicle.maximumVoltage)
        point.minimumVoltage = min(max(station.limits.minimumVoltage, vehicle.minimumVoltage), point.maximumVoltage)
        return point
    }

    /// The target in the shape in which the EV understands it: single phases only when it named its limits by phase.
    func phaseTarget(at now: Moment) -> PhasePower {
        guard let selection = session.selection, session.stage.withdrawal == nil else { return .zero }
        let highest = highestPower(at: now)
        let lowest = lowestPower(at: now)
        // A schedule without charging at this time is there for the discharging.
        let isForDischarging = schedule.map { $0.charging.power.value(at: now).total == 0 } ?? false
        var wanted = wantedPower(selection) ?? (isForDischarging ? lowest : highest)
        if !highest.isPerPhase || selection.service.isDC {
            wanted = PhasePower(wanted.total)
        } else if !wanted.isPerPhase {
            wanted = PhasePower(total: wanted.total, phases: 3)
        }
        wanted = wanted.clamped(from: lowest, to: highest)
        if let asymmetry = station.limits.maximumAsymmetry { wanted = wanted.balanced(within: asymmetry) }
        return isTooLittle(wanted.total) ? wanted.scaled(to: 0) : wanted
    }

    /// Below the least power that either side can run at there is only zero.
    private func isTooLittle(_ power: Watts) -> Bool {
        let ev = session.vehicle.limits
        let evse = station.limits
        return power > 0
            ? power < max(ev.minimumChargePower.total, evse.minimumChargePower.total)
            : power > min(ev.minimumDischargePower.total, evse.minimumDischargePower.total)
    }

    /// What the station itself wants at most; nil: as much as both sides allow.
    var stationCap: Watts? { target?.total }

    private var target: PhasePower? {
        switch station.target {
        case .total(let watts): PhasePower(watts)
        case .phases(let l1, let l2, let l3): PhasePower(l1: l1, l2: l2, l3: l3)
        case nil: nil
        }
    }

    /// nil: as much as both sides and the schedule allow.
    private func wantedPower(_ selection: Selection) -> PhasePower? {
        guard selection.controlMode == .scheduled, selection.service.isDC,
            let current = session.vehicle.targetCurrent, let voltage = session.vehicle.targetVoltage
        else { return target }
        // DC Scheduled: the EV asks, the station's target caps.
        let present = station.measurement.voltage
        let asked = (present > 0 ? present : voltage) * current
        return PhasePower(stationCap.map { asked.bounded($0, $0) } ?? asked)
    }

    /// The most charging power of both sides and the schedule, by phase when the EV gave phases and the EVSE has them.
    func highestPower(at now: Moment) -> PhasePower {
        // A full battery takes nothing, whatever its power limit says.
        if let energy = session.vehicle.energy, energy.maximum <= 0, session.selection?.controlMode == .dynamic {
            return narrowed(.zero)
        }
        let both = narrowed(session.vehicle.limits.maximumChargePower).clamped(
            from: .zero, to: station.limits.maximumChargePower)
        guard let schedule = schedule?.charging else { return both }
        return both.clamped(from: .zero, to: schedule.power.value(at: now))
    }

    /// The most discharging power, ≤ 0.
    func lowestPower(at now: Moment) -> PhasePower {
        guard session.selection?.service.isBidirectional == true, !isBelowCycling else { return narrowed(.zero) }
        let both = narrowed(session.vehicle.limits.maximumDischargePower).clamped(
            from: station.limits.maximumDischargePower, to: .zero)
        guard let schedule else { return both }
        return both.clamped(from: schedule.discharging?.power.value(at: now) ?? .zero, to: .zero)
    }

    /// Below the range in which it lets itself be cycled, the EV must not be discharged. An EV that does not name the
    /// range keeps its minimum.
    private var isBelowCycling: Bool {
        guard let energy = session.vehicle.energy else { return false }
        return (energy.minimumV2X ?? energy.minimum) > 0
    }

    private var schedule: ScheduleOption? {
        session.selection?.controlMode == .scheduled ? session.scheduling.chosen : nil
    }

    private func narrowed(_ power: PhasePower) -> PhasePower {
        guard session.vehicle.limits.maximumChargePower.isPerPhase, configuration.phases >= 3 else {
            return PhasePower(power.total)
        }
        return power.isPerPhase ? power : PhasePower(total: power.total, phases: 3)
    }
}
