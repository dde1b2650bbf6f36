import OCPPMessages
import Quantities

extension ChargingProfileStore {
    /// Periods that the schema allows in a composite schedule.
    private static let maxPeriods = 1024
    /// No composite schedule is computed further ahead than a year.
    private static let maxSeconds = 366 * 86_400

    /// The schedule that GetCompositeSchedule asks for: at every second of it, what `limit(at:for:)` gives then.
    ///
    /// It is shorter than asked for when a year or the 1024 periods of the schema do not suffice.
    ///
    /// - Parameters:
    ///   - seconds: its length.
    ///   - unit: amperes are per phase.
    public func compositeSchedule(
        from start: DateTime, seconds: Int, unit: ChargingRateUnit, for situation: ChargingSituation
    ) -> CompositeSchedule {
        var length = min(max(seconds, 0), Self.maxSeconds)
        var periods: [ChargingSchedulePeriod] = []
        var last: EffectiveLimit?
        var second = 0
        while second < max(length, 1) {
            let time = DateTime(milliseconds: start.milliseconds + Int64(second) * 1000)
            let limit = limit(at: time, for: situation)
            if limit.asksTheSame(as: last) == false {
                guard periods.count < Self.maxPeriods else {
                    length = second
                    break
                }
                periods.append(limit.period(from: second, unit: unit, for: situation))
                last = limit
            }
            guard let change = change(after: time, for: situation) else { break }
            // A change within a second shows at the next one.
            second = Int((change.milliseconds - start.milliseconds + 999) / 1000)
        }
        return CompositeSchedule(
            evseId: situation.evseId, duration: length, scheduleStart: start, chargingRateUnit: unit,
            chargingSchedulePeriod: periods)
    }
}

extension EffectiveLimit {
    /// Equal but for the profiles that it came from.
    fileprivate func asksTheSame(as other: EffectiveLimit?) -> Bool {
        guard var other else { return false }
        other.modeSource = modeSource
        other.limitSource = limitSource
        other.dischargeLimitSource = dischargeLimitSource
        other.setpointSource = setpointSource
        return self == other
    }

    /// What is without limit has no limit in it.
    fileprivate func period(
        from second: Int, unit: ChargingRateUnit, for situation: ChargingSituation
    ) -> ChargingSchedulePeriod {
        func value(_ power: Watts?) -> Double? {
            guard let power else { return nil }
            switch unit {
            case .w: return power.value
            case .a: return power.value / (situation.voltage.value * Double(max(situation.phases, 1)))
            }
        }
        var period = ChargingSchedulePeriod(startPeriod: second)
        period.limit = value(limit)
        period.setpoint = value(setpoint)
        period.setpointReactive = value(setpointReactive)
        period.v2xBaseline = v2xBaseline?.value
        period.v2xFreqWattCurve = v2xFreqWattCurve
        period.v2xSignalWattCurve = v2xSignalWattCurve
        period.evseSleep = evseSleep ? true : nil
        period.preconditioningRequest = preconditioningRequest ? true : nil
        if operationMode != .chargingOnly {
            period.operationMode = operationMode
            period.dischargeLimit = value(dischargeLimit)
        } else if situation.evseId == 0 {
            period.dischargeLimit = value(dischargeLimit)
        }
        return period
    }
}
