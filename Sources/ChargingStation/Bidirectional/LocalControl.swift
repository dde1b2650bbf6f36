// OCPP 2.1, Q08 and Q09: operation modes in which the station finds an EVSE's power itself, from what it measures of the
// grid.

import OCPP
import OCPPMessages
import Quantities

/// What an EVSE in such a mode keeps between two readings. It begins anew with the mode.
struct LocalControl: Equatable, Sendable {
    /// LocalFrequency or LocalLoadBalancing; nil: its power comes from elsewhere.
    private(set) var mode: OperationMode?
    /// The frequency in hertz that the power follows; smaller changes than the threshold leave it.
    private(set) var frequency: Double?
    /// [Q08] The aFRR signal in force.
    var signal: Int?
    /// LocalLoadBalancing: the power that keeps the connection within its thresholds.
    fileprivate(set) var balanced: Watts = 0

    mutating func enter(_ mode: OperationMode?) {
        guard mode != self.mode else { return }
        self = LocalControl()
        self.mode = mode
    }

    /// [Q08.FR.07] LocalFrequencyUpdateThreshold.
    mutating func follow(_ measured: Double?, thresholdMillihertz: Int) {
        if let measured, let held = frequency, (measured - held).magnitude * 1000 + 1e-6 < Double(thresholdMillihertz) {
            return
        }
        frequency = measured
    }
}

extension Station {
    /// The power that a mode of the station's own asks for; nil: the mode in force is none.
    mutating func localSetpoint(_ limit: EffectiveLimit, at index: Int) -> Watts? {
        switch limit.operationMode {
        case .localFrequency where limit.setpoint == nil:
            evses[index].local.enter(.localFrequency)
            let threshold = settings[evse: evses[index].id].frequencyUpdateThreshold
            evses[index].local.follow(grid.measured.frequency, thresholdMillihertz: threshold)
            return limit.clamped(frequencyResponse(limit, evses[index].local))
        case .localLoadBalancing where limit.setpoint == nil:
            evses[index].local.enter(.localLoadBalancing)
            return limit.clamped(evses[index].local.balanced)
        default:
            evses[index].local.enter(nil)
            return nil
        }
    }

    /// [Q08] What the curves give on top of the baseline. Without a frequency or a signal there is only the baseline.
    private func frequencyResponse(_ limit: EffectiveLimit, _ local: LocalControl) -> Watts {
        var power = limit.v2xBaseline ?? 0
        if let frequency = local.frequency, let curve = limit.v2xFreqWattCurve.flatMap({ Curve($0) }) {
            power = power + Watts(curve.value(at: frequency))
        }
        if let signal = local.signal, let curve = limit.v2xSignalWattCurve.flatMap({ Curve($0) }) {
            power = power + Watts(curve.value(at: Double(signal)))
        }
        return power
    }

    /// [Q09] Power of the connection beyond a threshold is brought back to the threshold and its offset, by equal parts of
    /// the EVSEs that balance it. Between the thresholds they stay where they are.
    mutating func balanceLoad() {
        let members = evses.indices.filter {
            evses[$0].local.mode == .localLoadBalancing && evses[$0].isTransferring
        }
        guard let power = grid.measured.power else {
            for index in members { evses[index].local.balanced = 0 }
            return
        }
        // What the connection will carry when those under way have arrived: a ramp is no reason to ask for more.
        let coming = members.reduce(power) { $0 + (evses[$1].target ?? 0) - evses[$1].measured.power }
        for index in members {
            guard let goal = settings[evse: evses[index].id].loadBalancing.goal(at: coming) else { continue }
            evses[index].local.balanced = (evses[index].target ?? 0) + (goal - coming) / Double(members.count)
        }
    }
}

extension LoadBalancing {
    /// What the connection's power is to become; nil: it is within the thresholds. The upper one, which protects the
    /// connection, comes first.
    func goal(at power: Watts) -> Watts? {
        if let upperThreshold, power > upperThreshold { return upperThreshold + upperOffset }
        if let lowerThreshold, power < lowerThreshold { return lowerThreshold + lowerOffset }
        return nil
    }
}
