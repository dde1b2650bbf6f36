import Quantities

/// How one session is brought to the power that the plant wants, and what stands at the station so far.
///
/// The wanted power is state, never a queue: whatever was overtaken while an answer was awaited is never sent.
struct Steering: Equatable, Sendable {
    /// The set-point that stands at the station.
    enum Profile: Equatable, Sendable {
        case none
        /// The station may have one: it was away, or did not answer.
        case uncertain
        case dynamic(Watts)
        case scheduled(Watts, until: Moment)
        /// The station decides by itself.
        case fixed
    }

    /// The charging-only profile under the set-points. It is due once the vehicle has told its needs, as the schedule
    /// that the station then waits for.
    enum Safe: Equatable, Sendable { case notDue, due, standing, refused }

    /// What is to be sent next.
    enum Step: Equatable, Sendable {
        case safe
        /// A profile of kind Dynamic, the first of a session.
        case install(Watts)
        /// A new set-point in the profile that stands.
        case update(Watts)
        /// A profile of kind Absolute.
        case schedule(Watts)
        /// The station is to decide by itself.
        case fix(SteeringMode)
        case clear
    }

    enum Failure: Equatable, Sendable {
        /// The station said no.
        case refused
        /// The station does not take profiles of kind Dynamic.
        case dynamicUnsupported
        /// The profile to be moved is not there.
        case profileGone
        case unanswered
    }

    private(set) var mode = SteeringMode.setpoint
    private(set) var wanted: Watts?
    private(set) var profile = Profile.none
    private(set) var safe = Safe.notDue
    /// The wanted power was refused; nothing is sent until the plant wants something else.
    private(set) var isRefused = false
    /// Nothing is sent before.
    private(set) var pausedUntil: Moment?
    /// The station takes profiles of kind Dynamic, as far as is known.
    var takesDynamic = true
    private var lastSchedule: Moment?

    /// A station that was away is to be told anew.
    static let uncertain: Steering = {
        var steering = Steering()
        steering.profile = .uncertain
        return steering
    }()

    mutating func want(_ power: Watts) {
        wanted = power
        isRefused = false
        pausedUntil = nil
    }

    /// Another way of steering: what stands is replaced.
    mutating func set(_ mode: SteeringMode) {
        guard mode != self.mode else { return }
        self.mode = mode
        if profile != .none { profile = .uncertain }
        isRefused = false
        pausedUntil = nil
    }

    /// The way in which it was steered before a restart; what stands at the station is not known.
    mutating func restore(_ mode: SteeringMode) {
        self.mode = mode
        profile = .uncertain
    }

    /// The vehicle told its needs: an answer in the form of a profile is due within a minute.
    mutating func needsTold() { safe = .due }

    mutating func release() {
        wanted = nil
        isRefused = false
    }

    /// The connection is back after it was lost: what the station still holds to is not known, and the plant speaks
    /// first. A charging-only profile that may be lost needs no other where the station's default is charging-only.
    mutating func reconnected(at now: Moment, grace: Duration, hasSafeDefault: Bool) {
        if profile != .none { profile = .uncertain }
        if safe != .notDue, !hasSafeDefault { safe = .due }
        wanted = nil
        isRefused = false
        pausedUntil = now + grace
    }

    /// What to send now. `isDynamic`: the vehicle follows set-points at any time.
    func next(isDynamic: Bool, at now: Moment, settings: CentralSystemSettings) -> Step? {
        if let pausedUntil, now < pausedUntil { return nil }
        if safe == .due { return .safe }
        if mode.isFixed { return profile == .fixed || isRefused ? nil : .fix(mode) }
        guard let wanted else { return profile == .none ? nil : .clear }
        if isRefused { return nil }
        if isDynamic && takesDynamic {
            guard case .dynamic(let standing) = profile else { return .install(wanted) }
            return standing == wanted ? nil : .update(wanted)
        }
        if case .scheduled(let standing, let until) = profile, standing == wanted,
            now < until - Self.renewal(settings)
        {
            return nil
        }
        if let lastSchedule, now < lastSchedule + settings.scheduleInterval { return nil }
        return .schedule(wanted)
    }

    /// When `next` may change its mind on its own.
    func deadline(isDynamic: Bool, after now: Moment, settings: CentralSystemSettings) -> Moment? {
        if let pausedUntil, now < pausedUntil { return pausedUntil }
        guard let wanted, !isRefused else { return nil }
        if case .scheduled(let standing, let until) = profile, standing == wanted {
            return until - Self.renewal(settings)
        }
        guard !(isDynamic && takesDynamic), let lastSchedule else { return nil }
        return lastSchedule + settings.scheduleInterval
    }

    mutating func sent(_ step: Step, at now: Moment) {
        pausedUntil = nil
        if case .schedule = step { lastSchedule = now }
    }

    mutating func succeeded(_ step: Step, sentAt sent: Moment, settings: CentralSystemSettings) {
        switch step {
        case .safe: safe = .standing
        case .install(let power), .update(let power): profile = .dynamic(power)
        case .schedule(let power): profile = .scheduled(power, until: sent + settings.scheduleDuration)
        case .fix(let mode): profile = mode == self.mode ? .fixed : .uncertain
        case .clear: profile = .none
        }
    }

    /// Says whether the plant has to hear that the set-point failed; otherwise another way is tried.
    mutating func failed(_ step: Step, _ failure: Failure, at now: Moment, settings: CentralSystemSettings) -> Bool {
        switch (step, failure) {
        case (.safe, .unanswered):
            pausedUntil = now + settings.retryInterval
            return false
        case (.safe, _):
            // The station's default profile is charging-only as well.
            safe = .refused
            return false
        case (.fix, .unanswered):
            profile = .uncertain
            pausedUntil = now + settings.retryInterval
            return false
        case (.fix(let mode), _):
            // The plant has it again.
            if mode == self.mode { set(.setpoint) }
            return false
        case (.clear, .unanswered):
            profile = .uncertain
            pausedUntil = now + settings.retryInterval
            return false
        case (.clear, _):
            // Unknown there means that none stands.
            profile = .none
            return false
        case (.install, .dynamicUnsupported):
            takesDynamic = false
            return false
        case (.update, .profileGone):
            profile = .none
            return false
        case (.install(let power), _), (.update(let power), _), (.schedule(let power), _):
            if failure == .unanswered { profile = .uncertain }
            // A newer target than the one that failed is still to be tried.
            if wanted == power { isRefused = true }
            return true
        }
    }

    /// A schedule is renewed while a tenth of it is left.
    private static func renewal(_ settings: CentralSystemSettings) -> Duration { settings.scheduleDuration / 10 }
}
