// OCPP 2.1, chapter R: the functions of an inverter in service: active power over frequency and voltage, and reactive
// power by each of its modes.
//
// Here, as in the controls, output is positive out of the vehicle and reactive power positive into the grid.

import OCPPMessages
import Quantities

/// A value that reaches 90 % of its way in the open loop response time.
struct Lag: Equatable, Sendable {
    private(set) var value: Double?
    private(set) var isSettled = true

    /// A new goal is gone for from now on.
    /// - Parameter step: since the last call. - Parameter time: nil or 0 follows at once.
    mutating func follow(_ goal: Double, time: Double?, step: Duration) -> Double {
        guard let last = value, let time, time > 0 else {
            value = goal
            isSettled = true
            return goal
        }
        // ln 10 time constants to 90 %.
        let constant = time / 2.302_585
        let seconds = isSettled ? 0 : step.seconds
        let next = last + (goal - last) * (seconds / (seconds + constant))
        isSettled = (goal - next).magnitude <= 0.001 * max(1, goal.magnitude)
        value = isSettled ? goal : next
        return value ?? goal
    }
}

/// What the functions keep between two steps.
struct DERFunctions: Equatable, Sendable {
    private var droop = Lag()
    private var frequencyBound = Lag()
    private var voltageBound = Lag()
    private var reactive = Lag()
    private var reference = Lag()

    /// False while a response is under way.
    var isSettled: Bool {
        droop.isSettled && frequencyBound.isSettled && voltageBound.isSettled && reactive.isSettled
    }

    /// The output that the rules make of the one that is asked for.
    /// - Parameter voltage: in per cent of the nominal one.
    mutating func output(
        _ asked: Watts, _ rules: DERRules, _ ratings: InverterRatings, frequency: Double?, voltage: Double?,
        nominalFrequency: Double, step: Duration
    ) -> Watts {
        let rated = ratings.maximumDischargePower
        var output = asked
        if let setting = rules[.freqDroop]?.freqDroop, let frequency {
            let share = setting.response(to: frequency, nominal: nominalFrequency)
            output = output + rated * droop.follow(share, time: setting.responseTime, step: step)
        } else {
            droop = Lag()
        }
        if let percent = rules[.limitMaxDischarge]?.limitMaxDischarge?.pctMaxDischargePower {
            output = min(output, rated * (percent / 100))
        }
        if let curve = rules.curve(.freqWatt), let frequency, let function = Curve(curve) {
            let percent = frequencyBound.follow(function.value(at: frequency), time: curve.responseTime, step: step)
            output = min(output, ratings.power(percent: percent))
        } else {
            frequencyBound = Lag()
        }
        if let curve = rules.curve(.voltWatt), let voltage, let function = Curve(curve) {
            let percent = voltageBound.follow(function.value(at: voltage), time: curve.responseTime, step: step)
            output = min(output, ratings.power(percent: percent))
        } else {
            voltageBound = Lag()
        }
        return output
    }

    /// Reactive power by the mode with the lowest priority number; nil: the rules have none.
    mutating func reactivePower(
        _ output: Watts, _ rules: DERRules, _ ratings: InverterRatings, voltage: Double?, step: Duration
    ) -> VoltAmperesReactive? {
        let modes: [DERControl] = [
            .fixedVar, .voltVar, .wattVar, .wattPF, output < 0 ? .fixedPFAbsorb : .fixedPFInject,
        ]
        let setting = modes.compactMap { rules[$0] }.min { $0.priority ?? .max < $1.priority ?? .max }
        // A power factor that is fixed for the other direction of power asks for none in this one.
        guard let setting else {
            reactive = Lag()
            return rules[.fixedPFAbsorb] ?? rules[.fixedPFInject] == nil ? nil : 0
        }
        let available = ratings.availableReactivePower(beside: output)
        let wanted: Double
        switch setting.controlType {
        case .fixedVar: wanted = setting.fixedVar?.wanted(ratings, available) ?? 0
        case .voltVar: wanted = voltVar(setting.curve, ratings, available, voltage, step)
        case .wattVar:
            let load = output / max(ratings.maximumDischargePower, 1) * 100
            wanted =
                setting.curve.flatMap { curve in
                    Curve(curve).map { $0.value(at: load) / 100 * curve.reactiveBase(ratings, available) }
                } ?? 0
        case .wattPF:
            let load = output / max(ratings.maximumDischargePower, 1) * 100
            wanted =
                setting.curve.flatMap { Curve($0)?.value(at: load) }.map { -$0.tangent * output.magnitude.value } ?? 0
        default:
            let fixed = setting.fixedPFAbsorb ?? setting.fixedPFInject
            wanted = fixed.map { ($0.excitation ? -1 : 1) * $0.displacement.tangent * output.magnitude.value } ?? 0
        }
        let value = reactive.follow(wanted, time: setting.curve?.responseTime, step: step)
        return VoltAmperesReactive(value).clamped(to: -available...available)
    }

    private mutating func voltVar(
        _ curve: DERCurve?, _ ratings: InverterRatings, _ available: VoltAmperesReactive, _ voltage: Double?,
        _ step: Duration
    ) -> Double {
        guard let curve, let voltage, let function = Curve(curve) else { return 0 }
        let parameters = curve.reactivePowerParams
        var center = parameters?.vRef ?? 100
        if parameters?.autonomousVRefEnable == true {
            center = reference.follow(voltage, time: parameters?.autonomousVRefTimeConstant, step: step)
        }
        return function.value(at: voltage / center * 100) / 100 * curve.reactiveBase(ratings, available)
    }
}

extension FreqDroop {
    /// The change of the output, as a part of the rated one.
    fileprivate func response(to frequency: Double, nominal: Double) -> Double {
        if frequency > overFreq { return -(frequency - overFreq) / (nominal * overDroop) }
        if frequency < underFreq { return (underFreq - frequency) / (nominal * underDroop) }
        return 0
    }
}

extension FixedVar {
    fileprivate func wanted(_ ratings: InverterRatings, _ available: VoltAmperesReactive) -> Double {
        let base =
            switch unit {
            case .pctVarAvail: available.value
            case .pctMaxW: ratings.maximumDischargePower.value
            default: ratings.reactivePower.value
            }
        return setpoint / 100 * base
    }
}

extension DERCurve {
    fileprivate func reactiveBase(_ ratings: InverterRatings, _ available: VoltAmperesReactive) -> Double {
        yUnit == .pctVarAvail ? available.value : ratings.reactivePower.value
    }
}

extension InverterRatings {
    /// Negative per cent are of the charging power.
    fileprivate func power(percent: Double) -> Watts {
        (percent < 0 ? maximumChargePower : maximumDischargePower) * (percent / 100)
    }

    /// What active power leaves: it goes before reactive power.
    func availableReactivePower(beside output: Watts) -> VoltAmperesReactive {
        let rest = max(0, apparentPower * apparentPower - output.value * output.value).squareRoot()
        return min(reactivePower, VoltAmperesReactive(rest))
    }
}

extension Double {
    /// Of the angle whose cosine this is; with its sign.
    fileprivate var tangent: Double {
        let cosine = Swift.max(magnitude, 0.01)
        let tangent = (1 - Swift.min(cosine * cosine, 1)).squareRoot() / cosine
        return self < 0 ? -tangent : tangent
    }
}
