/// The set-point: the station's target, narrowed by every limit of either side.
import Quantities

extension SECC {
    /// Tells the stage a set-point that differs from the last one, at once: DC does not wait for the next request.
    mutating func drive(into effects: inout [Effect]) {
        guard session.stage.isDelivering else { return }
        setPower(setPoint, into: &effects)
    }

    mutating func setPower(_ setPoint: SetPoint, into effects: inout [Effect]) {
        guard setPoint != session.stage.setPoint else { return }
        session.stage.setPoint = setPoint
        effects.append(.stage(.setPower(setPoint)))
    }

    private var setPoint: SetPoint {
        let vehicle = session.vehicle.limits
        var point = SetPoint(power: phaseTarget().total)
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
    func phaseTarget() -> PhasePower {
        guard let selection = session.selection else { return .zero }
        let highest = highestPower
        let lowest = selection.service.isBidirectional ? lowestPower : .zero
        var wanted = wantedPower(selection) ?? highest
        if !highest.isPerPhase || selection.service.isDC {
            wanted = PhasePower(wanted.total)
        } else if !wanted.isPerPhase {
            wanted = PhasePower(total: wanted.total, phases: 3)
        }
        return wanted.clamped(from: lowest, to: highest)
    }

    /// nil: as much as both sides allow.
    private func wantedPower(_ selection: Selection) -> PhasePower? {
        let target: PhasePower? =
            switch station.target {
            case .total(let watts): PhasePower(watts)
            case .phases(let l1, let l2, let l3): PhasePower(l1: l1, l2: l2, l3: l3)
            case nil: nil
            }
        guard selection.controlMode == .scheduled, selection.service.isDC,
            let current = session.vehicle.targetCurrent, let voltage = session.vehicle.targetVoltage
        else { return target }
        // DC Scheduled: the EV asks, the station's target caps.
        let present = station.measurement.voltage
        let asked = (present > 0 ? present : voltage) * current
        guard let cap = target?.total else { return PhasePower(asked) }
        return PhasePower(asked.bounded(cap, cap))
    }

    /// The most charging power of both sides, by phase when the EV gave phases and the EVSE has them.
    private var highestPower: PhasePower {
        // A full battery takes nothing, whatever its power limit says.
        if let energy = session.vehicle.energy, energy.maximum <= 0, session.selection?.controlMode == .dynamic {
            return narrowed(.zero)
        }
        return narrowed(session.vehicle.limits.maximumChargePower).clamped(
            from: .zero, to: station.limits.maximumChargePower)
    }

    private var lowestPower: PhasePower {
        // Below the range in which it lets itself be cycled, the EV must not be discharged.
        if let bottom = session.vehicle.energy?.minimumV2X, bottom > 0 { return narrowed(.zero) }
        return narrowed(session.vehicle.limits.maximumDischargePower).clamped(
            from: station.limits.maximumDischargePower, to: .zero)
    }

    private func narrowed(_ power: PhasePower) -> PhasePower {
        guard session.vehicle.limits.maximumChargePower.isPerPhase, configuration.phases >= 3 else {
            return PhasePower(power.total)
        }
        return power.isPerPhase ? power : PhasePower(total: power.total, phases: 3)
    }
}
