// OCPP 2.1, J02 and chapter Q: which measurands a transaction's event carries. V2XChargingCtrlr adds to SampledDataCtrlr's
// while the transaction is in an operation mode.

import OCPPMessages
import Quantities

extension Station {
    /// Those of an event that is no sample of an interval alone.
    func measurands(of type: TransactionEvent, _ index: Int) -> [Measurand] {
        let mode = modeSampling(index)
        switch type {
        case .started: return settings.txStartedMeasurands.adding(mode?.txStarted)
        case .updated:
            let isOwn = (mode?.txUpdatedInterval ?? 0) > 0
            return settings.txUpdatedMeasurands.adding(isOwn ? nil : mode?.txUpdated)
        case .ended: return settings.txEndedMeasurands.adding(mode?.txEnded)
        }
    }

    /// What is to be sampled now, and the next samples scheduled; nil: nothing is due.
    mutating func dueMeasurands(_ index: Int, _ now: Moment) -> [Measurand]? {
        var list: [Measurand]?
        if let sample = evses[index].transaction?.nextSample, sample <= now {
            scheduleSample(index, after: sample, at: now)
            list = measurands(of: .updated, index)
        }
        if let due = modeSampleDue(index), due <= now {
            evses[index].transaction?.modeSampledAt = now
            list = (list ?? []).adding(modeSampling(index)?.txUpdated)
        }
        return list
    }

    /// When the mode's measurands are due at an interval of their own; nil: they are not.
    func modeSampleDue(_ index: Int) -> Moment? {
        guard let mode = modeSampling(index), mode.txUpdatedInterval > 0, !mode.txUpdated.isEmpty,
            let last = evses[index].transaction?.modeSampledAt
        else { return nil }
        return last + .seconds(mode.txUpdatedInterval)
    }

    /// The transaction has begun: its first sample goes with its end, too.
    mutating func beginSamples(_ index: Int, _ turn: inout Turn) {
        let values = evses[index].sampledValues(
            measurands(of: .ended, index), context: .transactionBegin, frequency: frequency(at: turn.now))
        if !values.isEmpty {
            var begin = MeterValue(sampledValue: values, timestamp: turn.timestamp)
            if settings.signReadings, let reading = evses[index].signedStart?.reading {
                attach(reading, to: &begin, tellsKey: tellsKey(index))
            }
            // The journal has it in the line of the first event.
            evses[index].transaction?.ended = EndedSamples(begin: begin)
        }
        scheduleEndSample(index, after: turn.now, at: turn.now)
    }

    /// [J02] A value for the transaction's end.
    mutating func sampleForEnd(_ index: Int, _ turn: inout Turn) {
        guard let due = evses[index].transaction?.ended.next, due <= turn.now else { return }
        addEndSample(measurands(of: .ended, index), .samplePeriodic, index, &turn)
        scheduleEndSample(index, after: due, at: turn.now)
    }

    mutating func addEndSample(_ measurands: [Measurand], _ context: ReadingContext, _ index: Int, _ turn: inout Turn) {
        let values = evses[index].sampledValues(
            measurands, context: context, frequency: frequency(at: turn.now))
        guard evses[index].transaction != nil, !values.isEmpty else { return }
        let sample = MeterValue(sampledValue: values, timestamp: turn.timestamp)
        evses[index].transaction?.ended.append(sample)
        journalSample(sample, "sample", index, &turn)
    }

    mutating func scheduleEndSample(_ index: Int, after last: Moment, at now: Moment) {
        guard let transaction = evses[index].transaction else { return }
        let own = modeSampling(index)?.txEndedInterval ?? 0
        let seconds = (own > 0 ? own : settings.txEndedInterval) * transaction.ended.stride
        let interval = Duration.seconds(seconds)
        evses[index].transaction?.ended.next = seconds > 0 ? max(last, now - interval) + interval : nil
    }

    private func modeSampling(_ index: Int) -> ModeSampling? {
        guard settings.samplesByMode, let transaction = evses[index].transaction else { return nil }
        return settings.sampling(transaction.operationMode ?? .chargingOnly, evse: evses[index].id)
    }
}

extension [Measurand] {
    /// Each measurand once.
    fileprivate func adding(_ others: [Measurand]?) -> [Measurand] {
        guard let others, !others.isEmpty else { return self }
        return self + others.filter { !contains($0) }
    }
}
