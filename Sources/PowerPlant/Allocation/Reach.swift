import Quantities

/// What one session can do in the coming step, and how long it could keep doing it.
///
/// Every limit narrows the interval of powers, and the one that is narrowest gives its name to the bound. The driver's
/// energy at departure is such a limit, so no strategy can get past it. Powers are watts at the plug, times seconds.
struct Reach: Equatable, Sendable {
    /// Power without which the session would miss its limits, nearest to zero; > 0: it must charge.
    var base = 0.0
    /// Greatest power in each direction counted from zero and from `base`, before energy is looked at; ≥ 0.
    var discharge = 0.0
    var charge = 0.0
    /// How long the energy lasts at these powers.
    var dischargeTime = 0.0
    var chargeTime = 0.0
    /// Time left until the session leaves or the window ends.
    var stay = 0.0
    var lowerBound = Bound.none
    var upperBound = Bound.none

    /// Lowest and highest mean power over `step` seconds.
    func lower(over step: Double) -> Double { base > 0 ? base : -discharge * min(1, dischargeTime / step) }
    func upper(over step: Double) -> Double { base + charge * min(1, chargeTime / step) }
}

/// What is the same for all sessions of one pass.
struct ReachContext {
    let now: UTCInstant
    /// Length of the step and of the rest of the window, seconds; 0 < step ≤ window.
    let step: Double
    let window: Double
    let chargeEfficiency: Double
    let dischargeEfficiency: Double
    let chargeConfidence: Double
    let departureReserve: Double

    init(_ request: AllocationRequest) {
        now = request.now
        window = max(0.001, (request.windowEnd - request.now).seconds)
        step = min(max(0.001, request.step.seconds), window)
        chargeEfficiency = request.settings.chargeEfficiency
        dischargeEfficiency = request.settings.dischargeEfficiency
        chargeConfidence = request.settings.chargeConfidence
        departureReserve = request.settings.departureReserve.seconds
    }
}

extension Reach {
    init(of session: FleetSession, in context: ReachContext) {
        self = withUnsafePointer(to: session) { Reach(at: $0, in: context) }
    }

    /// Read in place: a copy of a session costs more than all that is computed here.
    init(at session: UnsafePointer<FleetSession>, in context: ReachContext) {
        stay = context.window
        guard session.pointee.isConnected else {
            hold(0, .disconnected)
            return
        }
        let power = session.pointee.power?.value ?? 0
        guard session.pointee.terms.control != .none else {
            hold(power, .notSteerable)
            return
        }
        if let heldUntil = session.pointee.heldUntil, heldUntil > context.now {
            hold(power, .held)
            return
        }
        narrow(to: session)
        guard let energy = session.pointee.terms.energy, energy.isFinite else {
            discharge = 0
            lowerBound = .departureEnergy
            chargeTime = .infinity
            return
        }
        narrow(to: energy, departure: session.pointee.terms.departure, in: context)
    }

    /// The session stays at a power that is not the plant's to choose.
    private mutating func hold(_ power: Double, _ bound: Bound) {
        base = power.isFinite ? power : 0
        lowerBound = bound
        upperBound = bound
    }

    private mutating func narrow(to session: UnsafePointer<FleetSession>) {
        var lower = session.pointee.terms.vehicle.lower
        var upper = session.pointee.terms.vehicle.upper
        lowerBound = .vehicle
        upperBound = .vehicle
        let evse = session.pointee.terms.evse
        if evse.lower > lower { (lower, lowerBound) = (evse.lower, .evse) }
        if evse.upper < upper { (upper, upperBound) = (evse.upper, .evse) }
        if let site = session.pointee.terms.site {
            if site.lower > lower { (lower, lowerBound) = (site.lower, .site) }
            if site.upper < upper { (upper, upperBound) = (site.upper, .site) }
        }
        // Where no party has named a limit nothing is known to be allowed.
        discharge = session.pointee.terms.isBidirectional && lower.value.isFinite ? -lower.value : 0
        charge = upper.value.isFinite ? upper.value : 0
    }

    private mutating func narrow(to energy: EnergyState, departure: UTCInstant?, in context: ReachContext) {
        let target = min(energy.target, energy.ceiling).value
        let present = energy.present.value
        /// Watts stored while charging as fast as the session is trusted to.
        let filling = context.chargeEfficiency * charge * context.chargeConfidence
        let untilDeparture = departure.map { $0.seconds(since: context.now) - context.departureReserve }

        var spare = present - target
        if let left = untilDeparture, left > 0 {
            stay = min(stay, left)
            if left >= context.window {
                // e − e_req at the window's end: what can be charged again after it may be taken in it.
                spare += filling * (left - context.window) / 3600
            } else {
                // Whatever is taken before a departure inside the window must be charged again before it.
                let taking = discharge / context.dischargeEfficiency
                let time = (spare * 3600 + filling * left) / max(taking + filling, 1e-9)
                spare = taking * time / 3600
            }
        }
        var budget = present - energy.floor.value
        if spare < budget { budget = spare }
        if budget <= 0 || budget * context.dischargeEfficiency * 3600 < discharge * context.step {
            lowerBound = spare < present - energy.floor.value ? .departureEnergy : .floor
        }
        dischargeTime =
            discharge > 0 ? max(0, budget) * context.dischargeEfficiency * 3600 / discharge : 0

        let room = max(0, energy.ceiling.value - present) / context.chargeEfficiency * 3600
        if room < charge * context.step { upperBound = .ceiling }
        if let left = untilDeparture {
            charging(from: present, to: target, filling: filling, left: left, room: room, in: context)
        }
        chargeTime = charge > 0 ? max(0, room - base * context.step) / charge : 0
    }

    /// A session whose laxity ends within the step charges: as little as keeps its departure energy within reach.
    private mutating func charging(
        from present: Double, to target: Double, filling: Double, left: Double, room: Double, in context: ReachContext
    ) {
        let requiredAtEnd = target - filling * max(0, left - context.step) / 3600
        let deficit = requiredAtEnd - present
        guard deficit > 0 else { return }
        let time = left > 0 ? min(left, context.step) : context.step
        let needed = deficit * 3600 / (context.chargeEfficiency * max(time, 0.001))
        base = min(needed, charge, room / context.step)
        charge -= base
        discharge = 0
        lowerBound = .departureEnergy
    }
}
