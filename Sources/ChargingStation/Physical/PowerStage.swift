// The simulated power electronics of one EVSE: a DC converter, or the contactor of an AC outlet.

public import Quantities

/// A power stage as a value that its owner steps through time.
///
/// In DC the stage decides the power: it follows its set-point within ratings, ramp and control cycle. In AC the
/// vehicle's inverter decides and the stage only switches. Power is piecewise linear in time, so that the meter's sum
/// does not depend on how often the stage is stepped.
public struct PowerStage: Equatable, Sendable {
    private enum Phase: Equatable, Sendable {
        case idle
        case checkingCable(until: Moment)
        case checked(Isolation)
        /// The output rises or falls linearly from `start`.
        case precharging(start: Volts, since: Moment, target: Volts)
        case closing(until: Moment)
        case closed
    }

    /// A set-point that the next control cycle takes over. A newer one takes its place, not its turn.
    private struct Pending: Equatable, Sendable {
        var power: Watts
        var due: Moment
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
    private var setpoint: Watts = 0
    private var pending: Pending?
    private var vehicle = VehicleReport()

    public init(ratings: StageRatings, at now: Moment) {
        self.ratings = ratings
        clock = now
    }

    public var contactorsClosed: Bool { phase == .closed || fault == .contactorWelded }

    public var isolation: Isolation {
        switch phase {
        case .idle: .unknown
        case .checkingCable: .checking
        case .checked(let result): result
        case .precharging, .closing, .closed: .valid
        }
    }

    /// At the output, line to neutral in AC.
    public var voltage: Volts {
        switch phase {
        case .idle, .checkingCable, .checked: 0
        case .precharging(let start, let since, let target):
            start + (target - start) * min(1, (clock - since).seconds / prechargeTime(from: start, to: target).seconds)
        case .closing, .closed: ratings.phases == 0 ? vehicle.voltage ?? 0 : ratings.nominalVoltage
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
        switch phase {
        case .idle, .checked: break
        case .checkingCable(let until), .closing(let until): consider(until)
        case .precharging(let start, let since, let target):
            let reached = since + prechargeTime(from: start, to: target)
            if clock < reached { consider(reached) }
        case .closed where power != bounded(setpoint) && ratings.phases == 0:
            consider(clock + rampTime(to: bounded(setpoint)))
        case .closed: break
        }
        return next
    }

    /// Takes a command at `now`; `meter` gets what flowed until then.
    public mutating func apply(_ command: StageCommand, at now: Moment, meter: inout EnergyMeter) {
        advance(to: now, meter: &meter)
        switch command {
        case .vehicleReports(let report):
            vehicle.voltage = report.voltage ?? vehicle.voltage
            vehicle.power = report.power ?? vehicle.power
        case .openContactors: open()
        case _ where fault != nil: return
        case .checkCable: phase = .checkingCable(until: now + ratings.cableCheckTime)
        case .precharge(let target): precharge(target, at: now)
        case .closeContactors where phase != .closed: phase = .closing(until: now + ratings.contactorTime)
        case .closeContactors: break
        case .setPower(let watts): pending = Pending(power: watts, due: pending?.due ?? now + ratings.controlCycle)
        }
        if ratings.phases > 0 { followVehicle() }
    }

    /// Breaks the stage, or with nil repairs it. Isolation and contactor faults show at the next check or switching.
    public mutating func inject(_ defect: StageFault?, at now: Moment, meter: inout EnergyMeter) {
        advance(to: now, meter: &meter)
        self.defect = defect
        switch defect {
        case nil: fault = nil
        case .isolation, .contactorOpen, .contactorWelded: break
        case .groundFault, .overtemperature, .gridLoss, .emergencyStop:
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
        setpoint = 0
        pending = nil
        vehicle.power = nil
    }

    private mutating func precharge(_ target: Volts, at now: Moment) {
        let target = target.clamped(to: 0...ratings.maximumVoltage)
        if case .precharging(_, _, target) = phase { return }
        phase = .precharging(start: voltage, since: now, target: target)
    }

    private mutating func takePending() {
        guard let waiting = pending, waiting.due <= clock else { return }
        setpoint = waiting.power
        pending = nil
    }

    private mutating func settlePhase() {
        switch phase {
        case .checkingCable(let until) where until <= clock:
            if defect == .isolation { fault = .isolation }
            phase = .checked(defect == .isolation ? .failed : .valid)
        case .closing(let until) where until <= clock:
            if defect == .contactorOpen { fault = .contactorOpen }
            phase = defect == .contactorOpen ? .idle : .closed
            if ratings.phases > 0 { followVehicle() }
        case .idle, .checkingCable, .checked, .precharging, .closing, .closed: break
        }
    }

    private mutating func followVehicle() {
        power = phase == .closed ? bounded(vehicle.power ?? 0) : 0
    }

    /// Where the linear piece of the power that starts now ends, at `now` at the latest.
    private func segmentEnd(before now: Moment) -> Moment {
        guard let next = deadline, next > clock else { return now }
        return min(next, now)
    }

    private func power(after duration: Duration) -> Watts {
        guard phase == .closed, ratings.phases == 0 else { return power }
        let target = bounded(setpoint)
        if duration >= rampTime(to: target) { return target }
        let change = ratings.ramp.value * duration.seconds
        return target > power ? power + Watts(change) : power - Watts(change)
    }

    /// The set-point within the ratings, by power and by current at the present voltage.
    private func bounded(_ watts: Watts) -> Watts {
        let volts = voltage * Double(max(1, ratings.phases))
        let charge = min(ratings.maximumChargePower, volts * ratings.maximumChargeCurrent)
        let discharge = min(ratings.maximumDischargePower, volts * ratings.maximumDischargeCurrent)
        return watts.value.isFinite ? watts.clamped(to: -max(discharge, 0)...max(charge, 0)) : 0
    }

    private func rampTime(to target: Watts) -> Duration {
        // A started nanosecond counts whole: the ramp has ended by then.
        .nanoseconds(Int64((target - power).magnitude / ratings.ramp * 1e9) + (target == power ? 0 : 1))
    }

    private func prechargeTime(from start: Volts, to target: Volts) -> Duration {
        .nanoseconds(max(1, Int64((target - start).magnitude / ratings.voltageRamp * 1e9)))
    }
}
