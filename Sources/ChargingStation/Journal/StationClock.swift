// The station's time (OCPP 2.1, B01.FR.06 and G02): the host's clock, set right by what the central system tells.

import OCPPMessages
import Quantities

/// How far the host's clock is from the central system's.
///
/// Until the first answer nobody has confirmed the clock: what is told of that time is kept with the clock's own times,
/// and corrected before it is sent, when the first answer shows by how much the clock is wrong. A later correction – the
/// clock has drifted – leaves what has been told alone.
struct StationClock: Equatable, Sendable {
    /// What OCPP's whole seconds can make of a clock that is right. The time of the answer's way comes on top.
    static let tolerance = Duration.seconds(2)
    /// No central system of this protocol lives before 2020 or after 2200.
    private static let credible = 1_577_836_800_000_000_000...7_258_118_400_000_000_000 as ClosedRange<Int64>

    /// Nanoseconds to add to the host's UTC.
    private(set) var offset: Int64 = 0
    private(set) var isKnown = false
    /// When the latest call left.
    var asked: Moment?

    func corrected(_ moment: Moment) -> Moment {
        offset == 0
            ? moment : Moment(nanoseconds: moment.nanoseconds, utcNanoseconds: moment.utcNanoseconds &+ offset)
    }

    /// Takes the central system's time, and returns by how much the clock goes forward or back.
    mutating func synchronise(_ told: DateTime, at now: Moment) -> Int64 {
        guard Self.credible.contains(told.nanoseconds) else { return 0 }
        isKnown = true
        let tolerance = Self.tolerance + (asked.map { max(.zero, now - $0) } ?? .zero)
        let (error, overflow) = told.nanoseconds.subtractingReportingOverflow(now.utcNanoseconds)
        guard !overflow, error.magnitude > UInt64(tolerance.nanoseconds) else { return 0 }
        offset &+= error
        return error
    }
}

extension Station {
    mutating func synchronise(with told: DateTime, _ turn: inout Turn) {
        let wasKnown = clock.isKnown
        let step = clock.synchronise(told, at: turn.now)
        guard clock.isKnown else { return }
        if !wasKnown, outbox.confirmDates(correctedBy: step) { replaceJournal(&turn) }
        guard step != 0 else { return }
        turn.setClock(by: step)
        turn.emit(.note(.csms("clock set by \(Duration.nanoseconds(step).seconds) s")))
        for index in evses.indices where evses[index].transaction != nil {
            // It began as long ago as before.
            evses[index].transaction?.started.utcNanoseconds += step
            if !wasKnown { evses[index].transaction?.ended.redate(by: step) }
            evses[index].driver.bill?.redate(by: step, periods: !wasKnown)
            evses[index].driver.keptBill.periods = 0
            journalTransaction(index, &turn)
        }
        scheduleAligned(after: turn.now)
        for index in evses.indices { retarget(index, &turn) }
    }
}

extension Outbox {
    /// The clock that dated these calls was wrong by so much; true where that changes one. From now on it is right.
    fileprivate mutating func confirmDates(correctedBy nanoseconds: Int64) -> Bool {
        update { call in
            guard call.isUndated else { return false }
            call.isUndated = false
            if nanoseconds != 0 { call = call.redated(by: nanoseconds) }
            return call.number != nil
        }
    }
}

extension Outbox.Call {
    fileprivate func redated(by nanoseconds: Int64) -> Self {
        let step = Duration.nanoseconds(nanoseconds)
        switch request {
        case .transactionEvent(var event):
            event.timestamp = event.timestamp + step
            event.meterValue = event.meterValue.map { $0.map { $0.redated(by: nanoseconds) } }
            event.costDetails?.redate(by: step)
            return with(.transactionEvent(event))
        case .meterValues(var values):
            values.meterValue = values.meterValue.map { $0.redated(by: nanoseconds) }
            return with(.meterValues(values))
        case .notifyEvent(var events):
            events.generatedAt = events.generatedAt + step
            for index in events.eventData.indices {
                events.eventData[index].timestamp = events.eventData[index].timestamp + step
            }
            return with(.notifyEvent(events))
        case .securityEventNotification(var event):
            event.timestamp = event.timestamp + step
            return with(.securityEventNotification(event))
        default: return self
        }
    }
}

extension CostDetails {
    fileprivate mutating func redate(by step: Duration) {
        for index in chargingPeriods?.indices ?? 0..<0 {
            guard let start = chargingPeriods?[index].startPeriod else { continue }
            chargingPeriods?[index].startPeriod = start + step
        }
    }
}

extension MeterValue {
    fileprivate func redated(by nanoseconds: Int64) -> Self {
        var value = self
        value.redate(by: nanoseconds)
        return value
    }
}
