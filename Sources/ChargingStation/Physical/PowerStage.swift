// The simulated power electronics of one EVSE: a DC converter, or the contactor of an AC outlet.

import ISO15118
import Quantities

/// A power stage as a value that its owner steps through time.
///
/// In DC the stage decides the power: it follows its set-point within ratings, ramp and control cycle. In AC the
/// vehicle's inverter decides and the stage only switches. Power is piecewise linear in time, so that the meter's sum
/// does not depend on how often the stage is stepped.
public struct PowerStage: Equatable, Sendable {
    private enum Phase: Equatable, Sendable {
        case idle
        case checkingCable(until: Moment)
        case checked(SECC.StageMeasurement.CableCheck)
        /// The output rises or falls linearly from `start`.
        case preCharging(start: Volts, since: Moment, target: Volts)
        case closing(until: Moment)
        case closed
    }

    /// A set-point that the next control cycle takes over. A newer one takes its place, not its turn.
    private struct Pending: Equatable, Sendable {
        var setPoint: SECC.SetPoint
        var due: Moment
    }

    private enum Electronics: Equatable, Sendable {
        case awake, asleep
        case waking(until: Moment)
    }

    public let ratings: StageRatings
    /// What the stage finds wrong with itself; it takes no command but to open until it is repaired.
    public private(set) var fault: StageFault?
    /// What is broken, whether it has shown or not.
    private var defect: StageFault?
    /// What flows at the moment up to which the stage was stepped; positive into the vehicle.
    public private(set) var power: Watts = 0
    private var phase = Phase.idle
    private var clock: Moment
    private var setPoint = SECC.SetPoint.zero
    private var pending: Pending?
    /// DC: the grid's side.
    private var inverter = InverterCommand()
    /// DC.
    private var electronics = Electronics.awake
    /// At the inlet: with closed contactors, the battery's voltage (DC).
    private var vehicleVoltage: Volts = 0
    /// What the vehicle's inverter draws (AC).
    private var vehiclePower: Watts = 0

    public init(ratings: StageRatings, at now: Moment) {
        self.ratings = ratings
        clock = now
    }

    /// DC: switched off by `sleep`; what flows then only ends.
    public var isAsleep: Bool { electronics == .asleep }

    public var contactorsClosed: Bool { phase == .closed || fault == .contactorWelded }

    public var cableCheck: SECC.StageMeasurement.CableCheck {
        switch phase {
        case .idle: .idle
        case .checkingCable: .running
        case .checked(let result): result
        case .preCharging, .closing, .closed: .passed
        }
    }

    /// At the output, line to neutral in AC.
    public var voltage: Volts {
        switch phase {
        case .idle, .checkingCable, .checked: 0
        case .preCharging(let start, let since, let target):
            start + (target - start) * min(1, (clock - since).seconds / preChargeTime(from: start, to: target).seconds)
        case .closing, .closed: ratings.phases == 0 ? vehicleVoltage : ratings.nominalVoltage
        }
    }

    /// Per phase in AC; positive into the vehicle.
    public var current: Amperes {
        let volts = voltage.value * Double(max(1, ratings.phases))
        return Amperes(volts < 1 ? 0 : power.value / volts)
    }

    /// When the stage's state next changes by itself.
    public var deadline: Moment? {
        var next = pending?.due
        func consider(_ moment: Moment) { next = min(next ?? moment, moment) }
        if case .waking(let until) = electronics { consider(until) }
        switch phase {
        case .idle, .checked: break
        case .checkingCable(let until), .closing(let until): consider(until)
        case .preCharging(let start, let since, let target):
            let reached = since + preChargeTime(from: start, to: target)
            if clock < reached { consider(reached) }
        case .closed where power != bounded(setPoint.power) && ratings.phases == 0:
            consider(clock + rampTime(to: bounded(setPoint.power)))
        case .closed: break
        }
        return next
    }

    /// Takes a command at `now`; `meter` gets what flowed until then.
    public mutating func apply(_ command: SECC.StageCommand, at now: Moment, meter: inout EnergyMeter) {
        advance(to: now, meter: &meter)
        switch command {
        case .openContactors: open()
        case _ where fault != nil: return
        case .cableCheck: phase = .checkingCable(until: now + ratings.cableCheckTime)
        case .preCharge(let target): preCharge(target, at: now)
        case .closeContactors where phase != .closed:
            // Until the vehicle says more, its battery stands where precharge has brought the output.
            if vehicleVoltage == 0 { vehicleVoltage = voltage }
            phase = .closing(until: now + ratings.contactorTime)
        case .closeContactors: break
        case .setPower(let setPoint):
            pending = Pending(setPoint: setPoint, due: pending?.due ?? now + ratings.controlCycle)
        }
    }

    /// DC: at the grid's side; positive absorbs.
    public var reactivePower: VoltAmperesReactive {
        ratings.phases == 0 && inverter.isConnected && fault == nil && electronics == .awake
            ? inverter.reactivePower : 0
    }

    /// Takes a command for the grid's side at `now`: whoever ceases to energize does so without a ramp.
    public mutating func apply(_ command: InverterCommand, at now: Moment, meter: inout EnergyMeter) {
        advance(to: now, meter: &meter)
        inverter = command
        if !command.isConnected { power = 0 }
    }

    /// Switches the power electronics off or on at `now`. Power ramps down first, and comes back `StageRatings.wakeTime`
    /// after the waking.
    public mutating func sleep(_ isAsleep: Bool, at now: Moment, meter: inout EnergyMeter) {
        guard ratings.phases == 0 else { return }
        advance(to: now, meter: &meter)
        switch (electronics, isAsleep) {
        case (_, true): electronics = .asleep
        case (.asleep, false): electronics = .waking(until: now + ratings.wakeTime)
        case (.awake, false), (.waking, false): break
        }
    }

    /// Takes the vehicle's own words for the physics: the voltage at its inlet (DC), what its inverter draws (AC).
    public mutating func connect(voltage: Volts?, power: Watts?, at now: Moment, meter: inout EnergyMeter) {
        advance(to: now, meter: &meter)
        vehicleVoltage = voltage ?? vehicleVoltage
        vehiclePower = power ?? 0
        if ratings.phases > 0 { followVehicle() }
    }

    /// Breaks the stage, or with nil repairs it. Isolation and contactor faults show at the next check or switching.
    public mutating func inject(_ defect: StageFault?, at now: Moment, meter: inout EnergyMeter) {
        advance(to: now, meter: &meter)
        self.defect = defect
        switch defect {
        case nil: fault = nil
        case .isolation, .contactorOpen, .contactorWelded: break
        case .groundFault, .overtemperature, .gridLoss, .powerQuality, .overcurrent, .emergencyStop:
            fault = defect
            open()
        }
    }

    /// Steps to `now`, which never lies before an earlier step; `meter` gets what flowed.
    public mutating func advance(to now: Moment, meter: inout EnergyMeter) {
        while clock < now {
            takePending()
            settlePhase()
            let step = segmentEnd(before: now)
            let end = power(after: step - clock)
            meter.add(from: power, to: end, over: step - clock)
            power = end
            clock = step
        }
        takePending()
        settlePhase()
    }

    private mutating func open() {
        if phase == .closed, defect == .contactorWelded { fault = .contactorWelded }
        phase = .idle
        power = 0
        setPoint = .zero
        pending = nil
        vehiclePower = 0
        vehicleVoltage = 0
        // The next vehicle finds them ready.
        electronics = .awake
    }

    private mutating func preCharge(_ target: Volts, at now: Moment) {
        let target = target.clamped(to: 0...ratings.maximumVoltage)
        if case .preCharging(_, _, target) = phase { return }
        phase = .preCharging(start: voltage, since: now, target: target)
    }

    private mutating func takePending() {
        guard let waiting = pending, waiting.due <= clock else { return }
        setPoint = waiting.setPoint
        pending = nil
    }

    private mutating func settlePhase() {
        if case .waking(let until) = electronics, until <= clock { electronics = .awake }
        switch phase {
        case .checkingCable(let until) where until <= clock:
            if defect == .isolation { fault = .isolation }
            phase = .checked(defect == .isolation ? .failed : .passed)
        case .closing(let until) where until <= clock:
            if defect == .contactorOpen { fault = .contactorOpen }
            phase = defect == .contactorOpen ? .idle : .closed
            if ratings.phases > 0 { followVehicle() }
        case .idle, .checkingCable, .checked, .preCharging, .closing, .closed: break
        }
    }

    private mutating func followVehicle() {
        power = phase == .closed ? bounded(vehiclePower) : 0
    }

    /// Where the linear piece of the power that starts now ends, at `now` at the latest.
    private func segmentEnd(before now: Moment) -> Moment {
        guard let next = deadline, next > clock else { return now }
        return min(next, now)
    }

    private func power(after duration: Duration) -> Watts {
        guard phase == .closed, ratings.phases == 0 else { return power }
        let target = bounded(setPoint.power)
        if duration >= rampTime(to: target) { return target }
        let change = ratings.ramp.value * duration.seconds
        return target > power ? power + Watts(change) : power - Watts(change)
    }

    /// What a power becomes within ratings and set-point, by power and by current at the present voltage.
    private func bounded(_ watts: Watts) -> Watts {
        guard inverter.isConnected, electronics == .awake else { return 0 }
        let volts = voltage * Double(max(1, ratings.phases))
        var chargeCurrent = ratings.maximumChargeCurrent
        var dischargeCurrent = ratings.maximumDischargeCurrent
        if ratings.isDirectCurrent {
            chargeCurrent = min(chargeCurrent, setPoint.chargeCurrent)
            dischargeCurrent = min(dischargeCurrent, setPoint.dischargeCurrent.magnitude)
        }
        let charge = min(ratings.maximumChargePower, volts * chargeCurrent)
        let discharge = min(ratings.maximumDischargePower, volts * dischargeCurrent)
        return watts.value.isFinite ? watts.clamped(to: -max(discharge, 0)...max(charge, 0)) : 0
    }

    private func rampTime(to target: Watts) -> Duration {
        // A started nanosecond counts whole: the ramp has ended by then.
        .nanoseconds(Int64((target - power).magnitude / ratings.ramp * 1e9) + (target == power ? 0 : 1))
    }

    private func preChargeTime(from start: Volts, to target: Volts) -> Duration {
        .nanoseconds(max(1, Int64((target - start).magnitude / ratings.voltageRamp * 1e9)))
    }
}
