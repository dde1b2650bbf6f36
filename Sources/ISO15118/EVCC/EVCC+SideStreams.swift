/// The streams beside the charge loop, multiplexed by their payload type (ISO 15118-20, 7.8.3): schedule renegotiation on
/// 8101, metering confirmation on 8102.
import ISO15118Messages
import Quantities

extension EVCC {
    /// What runs beside the loop.
    struct SideStreams: Equatable, Sendable {
        var scheduleExchange = Exchange.idle
        var metering = Metering.idle
        /// The MeterInfo of the latest loop answer that had one.
        var shownMeter: MeterInfo?
        /// A new schedule is agreed, which PowerDelivery(ScheduleRenegotiation) puts in force.
        var isRescheduled = false
    }

    enum Exchange: Equatable, Sendable {
        case idle
        case answer(until: Moment, since: Moment)
        /// The answer was Ongoing.
        case again(at: Moment, since: Moment)
    }

    var sideDeadline: Moment? {
        var next: Moment?
        switch session.aside.scheduleExchange {
        case .idle: break
        case .answer(let until, _), .again(let until, _): next = until
        }
        switch session.aside.metering {
        case .idle: break
        case .signing(_, let until), .answer(let until): next = min(next ?? until, until)
        }
        return next
    }

    mutating func wakeSideStreams(at now: Moment, into effects: inout [Effect]) {
        switch session.aside.scheduleExchange {
        case .answer(let until, _) where until <= now: return end(.timedOut(.scheduleExchange), into: &effects)
        case .again(let moment, let since) where moment <= now: exchangeAside(since: since, at: now, into: &effects)
        case .idle, .answer, .again: break
        }
        wakeMetering(at: now, into: &effects)
    }

    /// Asks for a new schedule while the loop goes on.
    mutating func rescheduleAside(at now: Moment, into effects: inout [Effect]) {
        guard session.aside.scheduleExchange == .idle, !session.aside.isRescheduled else { return }
        exchangeAside(since: now, at: now, into: &effects)
    }

    /// Whether a side stream may ask now. A PowerDeliveryReq that is out may end the loop before the next request comes to
    /// the station, which would refuse it as out of order.
    var mayAskAside: Bool {
        if case .answer(.powerDelivery, _) = wait { false } else { isLooping }
    }

    private mutating func exchangeAside(since: Moment, at now: Moment, into effects: inout [Effect]) {
        guard isLooping else { return session.aside.scheduleExchange = .idle }
        guard mayAskAside else {
            return session.aside.scheduleExchange = .again(at: now + configuration.repeatInterval, since: since)
        }
        let request = V2GMessage.scheduleExchangeReq(scheduleExchange(at: now))
        guard sendAside(request, on: .scheduleRenegotiation, into: &effects) else { return }
        session.aside.scheduleExchange = .answer(until: now + configuration.timing.message, since: since)
    }

    /// False when a value of the host's does not fit the message, which ended the session.
    mutating func sendAside(
        _ message: V2GMessage, on type: V2GTP.PayloadType, into effects: inout [Effect]
    ) -> Bool {
        do {
            effects.append(.send(try message.framed(on: type)))
        } catch {
            end(.fault(.unencodable(error)), into: &effects)
            return false
        }
        if configuration.transcript { effects.append(.note(message.note(.sent, on: type))) }
        return true
    }

    /// Which response a side stream waits for.
    func awaits(_ kind: RequestKind?) -> Bool {
        switch kind {
        case .scheduleExchange: if case .answer = session.aside.scheduleExchange { true } else { false }
        case .meteringConfirmation: if case .answer = session.aside.metering { true } else { false }
        default: false
        }
    }

    /// An awaited response on a side stream, without FAILED, of this session.
    mutating func followAside(_ message: V2GMessage, at now: Moment, into effects: inout [Effect]) {
        switch message {
        case .scheduleExchangeRes(let response): tookAside(response, at: now, into: &effects)
        case .meteringConfirmationRes: session.aside.metering = .idle
        default: break
        }
    }

    private mutating func tookAside(_ response: ScheduleExchangeRes, at now: Moment, into effects: inout [Effect]) {
        guard case .answer(_, let since) = session.aside.scheduleExchange else { return }
        guard response.evseProcessing == .finished else {
            guard now - since < configuration.timing.ongoing else {
                return end(.timedOut(.scheduleExchange), into: &effects)
            }
            return session.aside.scheduleExchange = .again(at: now + configuration.repeatInterval, since: since)
        }
        session.aside.scheduleExchange = .idle
        if takeSchedule(response, at: now, into: &effects) {
            session.aside.isRescheduled = true
            if session.progress == .start { session.progress = .renegotiateSchedule }
        } else {
            session.failure = .nothingInCommon
            session.stop = .terminate(.nothingInCommon)
        }
        leave(at: now, into: &effects)
    }
}
