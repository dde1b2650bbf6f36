import Quantities

/// What a fleet can hold for how long, in one direction: the energy–power curve of Evans, Tindemans and Angeli (2019).
///
/// R(t) = Σ p·[x > t] is the power left after t when all give what they can. A power P for D is feasible when
/// (P − π)⁺·D ≤ Ω(π) = ∫(R − π)⁺dt for every π; the largest gap is the least energy that must stay unserved. Curves of
/// several fleets add, so each node may send its own.
public struct FeasibilityCurve: Equatable, Sendable {
    /// A session's power in watts and the seconds for which it lasts; ≥ 0.
    public struct Step: Equatable, Sendable {
        public var power: Double
        public var time: Double

        public init(power: Double, time: Double) {
            self.power = power
            self.time = time
        }
    }

    /// Shortest time first.
    public private(set) var steps: [Step]
    /// Power that flows whatever is asked: drivers' needs and sessions that cannot be steered; positive charges.
    public private(set) var fixed: Watts

    public init(steps: [Step], fixed: Watts = 0) {
        self.steps = steps.filter { $0.power > 0 && $0.time > 0 }.sorted { $0.time < $1.time }
        self.fixed = fixed
    }

    /// The curve of a frozen fleet in the direction of the request, with its headroom left out.
    public init(of fleet: FleetSnapshot, for request: AllocationRequest) {
        self.init(of: fleet.sessions, for: request)
    }

    init(of sessions: [FleetSession], for request: AllocationRequest) {
        let context = ReachContext(request)
        let reaches = sessions.map { Reach(of: $0, in: context) }
        let fixed = Watts(reaches.reduce(0) { $0 + $1.base })
        let isDown = request.power < fixed
        let share = 1 - request.headroom
        self.init(
            steps: reaches.map { reach in
                let time = isDown ? reach.dischargeTime : reach.chargeTime
                return Step(
                    power: (isDown ? reach.discharge : reach.charge) * share, time: min(time / share, reach.stay))
            }, fixed: fixed)
    }

    /// Both fleets together.
    public func merged(with other: FeasibilityCurve) -> FeasibilityCurve {
        FeasibilityCurve(steps: steps + other.steps, fixed: fixed + other.fixed)
    }

    /// Greatest power at the start, beyond what is fixed.
    public var greatestPower: Watts { Watts(steps.reduce(0) { $0 + $1.power }) }

    /// Energy that must stay unserved when the fleet is asked for `power` for `duration`; ≥ 0.
    public func unserved(_ power: Watts, for duration: Duration) -> WattHours {
        let asked = (power - fixed).magnitude.value
        var level = greatestPower.value
        var carried = 0.0
        var gap = max(0, (asked - level) * duration.seconds)
        for step in steps {
            level -= step.power
            carried += step.power * step.time
            // The last level is nothing but rounding above or below zero.
            gap = max(gap, (asked - max(0, level)) * duration.seconds - carried)
        }
        return WattHours(gap <= 1e-9 * asked * duration.seconds ? 0 : gap / 3600)
    }

    public func canHold(_ power: Watts, for duration: Duration) -> Bool { unserved(power, for: duration) == 0 }

    /// How long the fleet can hold the power; zero when it cannot reach it, a year when nothing ends it.
    public func holdable(_ power: Watts) -> Duration {
        let asked = (power - fixed).magnitude.value
        let year = 365.0 * 86_400
        guard asked > 0 else { return .seconds(Int(year)) }
        var level = greatestPower.value
        guard asked <= level * (1 + 1e-9) else { return .zero }
        var carried = 0.0
        var longest = year
        for step in steps {
            level -= step.power
            carried += step.power * step.time
            if asked > level + 1e-9 * asked { longest = min(longest, carried / (asked - max(0, level))) }
        }
        return .nanoseconds(Int64(longest * 1e9))
    }
}
