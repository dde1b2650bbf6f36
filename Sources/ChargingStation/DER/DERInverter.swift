// OCPP 2.1, R01 to R03: an inverter under DER controls, from service over cessation and trip back to service.

import OCPPMessages
import Quantities

/// The state of one EVSE's inverter, or in AC of what the station asks of the vehicle's.
///
/// It is stepped with every reading and whenever `due` says so; a step gives the power that may flow, and what began or
/// ended.
struct DERInverter: Equatable, Sendable {
    enum Service: Equatable, Sendable {
        case inService
        /// [HVMomCess, LVMomCess] Until the voltage is back; `goodSince` counts the hysteresis' delay.
        case ceased(by: DERControl, goodSince: Moment?)
        /// `goodUntil`: when the grid, if it stays good, has been so for long enough to enter service.
        case tripped(by: DERControl, goodUntil: Moment?)
    }

    struct Alarm: Equatable, Sendable {
        var control: DERControl
        var fault: GridEventFault?
        var hasEnded: Bool
    }

    /// What a step looks at.
    struct Situation {
        var rules: DERRules
        var grid: GridMeasurement
        var nominalFrequency: Double
        /// Positive charges: what profiles ask for, and what they and the vehicle allow.
        var asked: Watts
        var allowed: ClosedRange<Watts>
        /// What flows.
        var power: Watts
        var isTransferring: Bool
        /// The EVSE's own inverter, which can part from the grid.
        var isOwn: Bool
    }

    let ratings: InverterRatings
    private(set) var service = Service.inService
    /// Positive charges.
    private(set) var power: Watts = 0
    /// Positive absorbs; nil: the rules ask for none.
    private(set) var reactivePower: VoltAmperesReactive?
    /// When it wants to be stepped without a reading.
    private(set) var due: Moment?
    /// It has rules to follow, or a way back to service before it.
    private(set) var followsGrid = false
    private var beyond: [DERControl: Moment] = [:]
    private var alarms: Set<DERControl> = []
    private var mean = TenMinuteMean()
    private var highMeanSince: Moment?
    private var functions = DERFunctions()
    /// The way up after a return: seconds to the rated power. nil: it is over.
    private var returnRamp: Double?
    /// Between two goals; a new one is gone for from now on, not from the last step.
    private var isRamping = false
    private var clock: Moment?

    init(_ ratings: InverterRatings) { self.ratings = ratings }

    /// For the grid's side of the EVSE's own inverter.
    var command: InverterCommand { InverterCommand(isConnected: isEnergized, reactivePower: reactivePower ?? 0) }
    /// False: it has ceased to energize as a whole.
    private var isEnergized = true

    /// How often a ramp or a response under way is renewed.
    private static let cycle = Duration.milliseconds(100)

    mutating func step(_ situation: Situation, at now: Moment, random: inout Randomness) -> [Alarm] {
        let elapsed = clock.map { max(now - $0, .zero) } ?? .zero
        clock = now
        due = nil
        // It takes over what flows.
        if !followsGrid { power = situation.power }
        guard !situation.rules.isEmpty || service != .inService else {
            let ended = alarms.sorted { $0.rawValue < $1.rawValue }.map {
                Alarm(control: $0, fault: Self.fault(of: $0), hasEnded: true)
            }
            self = DERInverter(ratings)
            power = situation.asked
            clock = now
            return ended
        }
        followsGrid = true
        var changes = protect(situation, at: now)
        changes += recover(situation, at: now, &random)
        settle(situation, elapsed, at: now)
        return changes
    }

    private mutating func wake(at moment: Moment) { due = min(due ?? moment, moment) }
}

// Out of service.
extension DERInverter {
    private mutating func protect(_ situation: Situation, at now: Moment) -> [Alarm] {
        var changes: [Alarm] = []
        for protection in DERProtection.all where situation.isOwn {
            let control = protection.control
            guard let x = value(of: protection.measured, situation),
                let seconds = protection.time(at: x, situation.rules)
            else {
                beyond[control] = nil
                if protection.action == .ride { changes += end(control) }
                continue
            }
            let since = beyond[control] ?? now
            beyond[control] = since
            let limit = since + .nanoseconds(Int64(seconds * 1e9))
            if protection.action == .ride {
                changes += begin(control)
            } else if limit <= now {
                changes += leave(by: protection)
            } else {
                wake(at: limit)
            }
        }
        changes += watchMean(situation, at: now)
        return changes
    }

    private mutating func leave(by protection: DERProtection) -> [Alarm] {
        switch (protection.action, service) {
        case (.trip, .tripped), (.cease, .ceased), (.cease, .tripped), (.ride, _): return []
        case (.trip, .ceased(let control, _)):
            service = .tripped(by: protection.control, goodUntil: nil)
            return end(control) + begin(protection.control)
        case (.trip, .inService): service = .tripped(by: protection.control, goodUntil: nil)
        case (.cease, .inService): service = .ceased(by: protection.control, goodSince: nil)
        }
        return begin(protection.control)
    }

    /// [EN 50549-1] A voltage that is too high over ten minutes trips, too.
    private mutating func watchMean(_ situation: Situation, at now: Moment) -> [Alarm] {
        let parameters = situation.rules.curve(.hvMustTrip)?.voltageParams
        guard let most = parameters?.hv10MinMeanValue, let voltage = value(of: .voltage, situation) else {
            mean = TenMinuteMean()
            highMeanSince = nil
            return []
        }
        mean.add(voltage, at: now)
        guard let value = mean.value, value > most else {
            highMeanSince = nil
            return []
        }
        let since = highMeanSince ?? now
        highMeanSince = since
        let limit = since + .nanoseconds(Int64((parameters?.hv10MinMeanTripDelay ?? 0) * 1e9))
        guard limit <= now else {
            wake(at: limit)
            return []
        }
        return leave(by: DERProtection.all[0])
    }

    private func value(of measured: DERProtection.Measured, _ situation: Situation) -> Double? {
        switch measured {
        case .voltage: situation.grid.voltage.map { $0 / ratings.nominalVoltage * 100 }
        case .frequency: situation.grid.frequency
        case .discharge: max(0, -(situation.power / max(ratings.maximumDischargePower, 1))) * 100
        }
    }

    private mutating func begin(_ control: DERControl) -> [Alarm] {
        alarms.insert(control).inserted
            ? [Alarm(control: control, fault: Self.fault(of: control), hasEnded: false)] : []
    }

    private mutating func end(_ control: DERControl) -> [Alarm] {
        alarms.remove(control) == nil ? [] : [Alarm(control: control, fault: Self.fault(of: control), hasEnded: true)]
    }

    private static func fault(of control: DERControl) -> GridEventFault? {
        DERProtection.all.first { $0.control == control }?.fault
    }
}

// Back to service.
extension DERInverter {
    private mutating func recover(_ situation: Situation, at now: Moment, _ random: inout Randomness) -> [Alarm] {
        switch service {
        case .inService: return []
        case .ceased(let control, let goodSince):
            guard isOver(control, situation) else {
                service = .ceased(by: control, goodSince: nil)
                return []
            }
            let since = goodSince ?? now
            let hysteresis = situation.rules.curve(control)?.hysteresis
            let end = since + .nanoseconds(Int64((hysteresis?.hysteresisDelay ?? 0) * 1e9))
            guard end <= now else {
                service = .ceased(by: control, goodSince: since)
                wake(at: end)
                return []
            }
            returnRamp = hysteresis?.hysteresisGradient.flatMap { $0 > 0 ? 100 / $0 : nil }
            service = .inService
            return self.end(control)
        case .tripped(let control, let goodUntil):
            guard beyond.isEmpty, highMeanSince == nil, isOver(control, situation), isGood(situation) else {
                service = .tripped(by: control, goodUntil: nil)
                return []
            }
            let until = goodUntil ?? now + entryDelay(situation.rules, &random)
            guard until <= now else {
                service = .tripped(by: control, goodUntil: until)
                wake(at: until)
                return []
            }
            returnRamp =
                situation.rules[.enterService]?.enterService?.rampRate
                ?? situation.rules[.gradients]?.gradient?.softGradient
            service = .inService
            return self.end(control)
        }
    }

    private func isOver(_ control: DERControl, _ situation: Situation) -> Bool {
        guard let protection = DERProtection.all.first(where: { $0.control == control }) else { return true }
        // A control that was cleared holds nothing back.
        guard protection.curve(situation.rules) != nil else { return true }
        return value(of: protection.measured, situation).map { protection.isOver(at: $0, situation.rules) } ?? false
    }

    /// Whether the grid is such that an inverter may enter service: as EnterService says, else as EN 50549-1 does.
    private func isGood(_ situation: Situation) -> Bool {
        guard let voltage = value(of: .voltage, situation), let frequency = situation.grid.frequency else {
            return false
        }
        let rule = situation.rules[.enterService]?.enterService
        let nominal = situation.nominalFrequency
        return voltage >= rule?.lowVoltage ?? 85 && voltage <= rule?.highVoltage ?? 110
            && frequency >= rule?.lowFreq ?? nominal - 0.5 && frequency <= rule?.highFreq ?? nominal + 0.1
    }

    private func entryDelay(_ rules: DERRules, _ random: inout Randomness) -> Duration {
        guard let rule = rules[.enterService]?.enterService else { return .seconds(60) }
        var seconds = rule.delay ?? 0
        if let spread = rule.randomDelay, spread > 0 { seconds += Double.random(in: 0...spread, using: &random) }
        return .nanoseconds(Int64(seconds * 1e9))
    }
}

// In service.
extension DERInverter {
    private mutating func settle(_ situation: Situation, _ elapsed: Duration, at now: Moment) {
        let voltage = value(of: .voltage, situation)
        let output = functions.output(
            -situation.asked, situation.rules, ratings, frequency: situation.grid.frequency, voltage: voltage,
            nominalFrequency: situation.nominalFrequency, step: elapsed)
        let goal = situation.asked == -output ? situation.asked : (-output).clamped(to: situation.allowed)
        var keeps: PowerDuringCessation?
        if case .ceased(let control, _) = service {
            keeps = situation.rules.curve(control)?.voltageParams?.powerDuringCessation
        }
        let isInService = service == .inService
        isEnergized = isInService || keeps != nil
        let carriesPower = isInService || keeps == .active
        if !carriesPower { isRamping = false }
        power = carriesPower ? ramped(to: goal, situation, elapsed) : 0
        let reactive = functions.reactivePower(-power, situation.rules, ratings, voltage: voltage, step: elapsed)
        reactivePower = isInService || keeps == .reactive ? reactive.map { -$0 } : 0
        if power != goal, carriesPower, situation.isTransferring { wake(at: now + Self.cycle) }
        if !functions.isSettled { wake(at: now + Self.cycle) }
    }

    /// [Gradients, EnterService, hysteresisGradient] Seconds from zero to the rated power, up or down.
    private mutating func ramped(to goal: Watts, _ situation: Situation, _ elapsed: Duration) -> Watts {
        let setting = situation.rules[.gradients]?.gradient
        let gradient = setting?.gradient ?? 0
        if !situation.isTransferring {
            // The way up begins when power can flow.
            power = 0
            isRamping = false
            if let soft = setting?.softGradient, soft > 0 { returnRamp = max(returnRamp ?? 0, soft) }
        }
        let seconds = returnRamp.map { max($0, gradient) } ?? gradient
        guard seconds > 0 else {
            returnRamp = nil
            isRamping = false
            return goal
        }
        let time = isRamping ? elapsed.seconds : 0
        let most = max(ratings.maximumChargePower, ratings.maximumDischargePower) * (time / seconds)
        guard situation.isTransferring else { return 0 }
        let next = goal.clamped(to: (power - most)...(power + most))
        isRamping = next != goal
        if !isRamping { returnRamp = nil }
        return next
    }
}
