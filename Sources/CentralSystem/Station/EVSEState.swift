import OCPPMessages
import PowerPlant
import Quantities
import Records

/// One EVSE of a station.
struct EVSEState: Equatable, Sendable {
    let id: Int
    /// As told for its connector that changed last.
    var status: ConnectorStatus?
    var session: Session?
    /// Needs told before their transaction began.
    @Boxed var needsAhead: ChargingNeedsRecord?

    // Mutating only to be read in place: with every message a session would otherwise be copied.

    /// What is to be sent for its session next.
    mutating func nextStep(at now: Moment, settings: CentralSystemSettings) -> (Steering.Step, transaction: String)? {
        session?.nextStep(at: now, settings: settings)
    }

    /// When `nextStep` may change on its own.
    mutating func stepDeadline(after now: Moment, settings: CentralSystemSettings) -> Moment? {
        session?.stepDeadline(after: now, settings: settings) ?? nil
    }

    /// The running transaction, and what the plant has to hear of a reading of it.
    mutating func take(_ reading: MeterReading) -> (transaction: String, MeterSample)? {
        session?.taken(reading) ?? nil
    }
}

/// The latest transactions that ended at a station, so that an event which comes late does not open them again.
struct EndedTransactions: Equatable, Sendable {
    private static let most = 8
    private var entries: [(transaction: String, events: SequenceTracker)] = []

    mutating func add(_ transaction: String, _ events: SequenceTracker) {
        if entries.count == Self.most { entries.removeFirst() }
        entries.append((transaction, events))
    }

    /// Notes an event of an ended transaction; nil when the transaction is not among them.
    mutating func note(_ number: Int, of transaction: String) -> SequenceTracker.Arrival? {
        guard let place = entries.lastIndex(where: { $0.transaction == transaction }) else { return nil }
        return entries[place].events.note(number)
    }

    static func == (a: Self, b: Self) -> Bool {
        a.entries.elementsEqual(b.entries) { $0.transaction == $1.transaction && $0.events == $1.events }
    }
}
