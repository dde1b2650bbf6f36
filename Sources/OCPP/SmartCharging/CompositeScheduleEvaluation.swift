import OCPPMessages
import Quantities

extension ChargingProfileStore {
    /// Periods that the schema allows in a composite schedule.
    private static let maxPeriods = 1024
    /// No composite schedule is computed further ahead than a year.
    private static let maxSeconds = 366 * 86_400

    /// What the installed profiles allow and ask for at `time`.
    ///
    /// Within a purpose the highest stack level that is in force rules, and a TxProfile rules before every
    /// TxDefaultProfile. Across purposes the limits narrow each other: none of them widens, none causes a discharge; what
    /// is generated locally comes on top.
    public func limit(at time: DateTime, for situation: ChargingSituation) -> EffectiveLimit {
        Evaluation(self, for: situation, at: time.milliseconds).result()
    }

    /// The first time after `time` at which `limit(at:for:)` may give another result; nil: never.
    public func change(after time: DateTime, for situation: ChargingSituation) -> DateTime? {
        let until = Evaluation(self, for: situation, at: time.milliseconds).until
        return until == .max ? nil : DateTime(milliseconds: until)
    }

    /// Both at once.
    public func evaluate(
        at time: DateTime, for situation: ChargingSituation
    ) -> (limit: EffectiveLimit, change: DateTime?) {
        let evaluation = Evaluation(self, for: situation, at: time.milliseconds)
        return (
            evaluation.result(), evaluation.until == .max ? nil : DateTime(milliseconds: evaluation.until)
        )
    }

    /// The schedule that GetCompositeSchedule asks for: at every second of it, what `limit(at:for:)` gives then.
    ///
    /// It is shorter than asked for when a year or the 1024 periods of the schema do not suffice. What only the future
    /// knows (the state of charge, who else comes) is taken as it is now.
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
        var evaluation = Evaluation(self, for: situation, at: start.milliseconds)
        while second < max(length, 1) {
            let limit = evaluation.result()
            if last.map({ !limit.asksTheSame(as: $0) }) ?? true {
                guard periods.count < Self.maxPeriods else {
                    length = second
                    break
                }
                periods.append(limit.period(from: second, unit: unit, for: situation))
                last = limit
            }
            guard evaluation.until < .max else { break }
            // A change within a second shows at the next one.
            second = Int((evaluation.until - start.milliseconds + 999) / 1000)
            evaluation.move(to: start.milliseconds + Int64(second) * 1000)
        }
        return CompositeSchedule(
            evseId: situation.evseId, duration: length, scheduleStart: start, chargingRateUnit: unit,
            chargingSchedulePeriod: periods)
    }
}

extension EffectiveLimit {
    /// What is without limit has no limit in it.
    fileprivate func period(
        from second: Int, unit: ChargingRateUnit, for situation: ChargingSituation
    ) -> ChargingSchedulePeriod {
        let isStation = situation.evseId == 0
        let phases =
            situation.isDirectCurrent ? 1 : numberPhases ?? (isStation ? situation.gridPhases : situation.phases)
        let supply = Supply(
            phases: max(phases, 1), voltage: isStation ? situation.gridVoltage : situation.voltage)
        let factor = unit == .a ? supply.voltage.value : 1
        /// [K08.FR.09] L1, L2 and L3 where a profile tells them apart, else the total or the current of every phase.
        func values(_ power: Watts?, _ byPhase: PhaseWatts?) -> (Double?, Double?, Double?) {
            guard let byPhase else { return (power.map { supply.value($0, unit) + 0 }, nil, nil) }
            return (byPhase.l1.value / factor, byPhase.l2.value / factor, byPhase.l3.value / factor)
        }
        var period = ChargingSchedulePeriod(startPeriod: second)
        (period.limit, period.limit_L2, period.limit_L3) = values(limit, limitByPhase)
        (period.setpoint, period.setpoint_L2, period.setpoint_L3) = values(setpoint, setpointByPhase)
        (period.setpointReactive, period.setpointReactive_L2, period.setpointReactive_L3) = values(
            setpointReactive, setpointReactiveByPhase)
        if operationMode != .chargingOnly || isStation {
            (period.dischargeLimit, period.dischargeLimit_L2, period.dischargeLimit_L3) = values(
                dischargeLimit, dischargeLimitByPhase)
        }
        if operationMode != .chargingOnly { period.operationMode = operationMode }
        period.numberPhases = numberPhases
        period.phaseToUse = phaseToUse
        period.v2xBaseline = v2xBaseline?.value
        period.v2xFreqWattCurve = v2xFreqWattCurve
        period.v2xSignalWattCurve = v2xSignalWattCurve
        period.evseSleep = evseSleep ? true : nil
        period.preconditioningRequest = preconditioningRequest ? true : nil
        return period
    }
}
