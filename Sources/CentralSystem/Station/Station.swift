import OCPP
import OCPPMessages
import PowerPlant
import Quantities
import Records

/// A station as the central system knows it, connected or not.
struct Station: Sendable {
    let id: String
    var link: Link?
    /// Grows with every connection, so that what was meant for an earlier one is recognised.
    var generation: UInt32 = 0
    var boot: StationRecord?
    var facts: [EVSEFactsRecord] = []
    var evses: [EVSEState] = []
    var ended = EndedTransactions()
    /// What is still to be arranged with the station.
    var setUp = SetUp()
    /// The call that awaits its answer.
    var outstanding: Call?
    /// Calls that the operator asked for, oldest first.
    var requests: [OperatorCall] = []
    var faults = FaultCount()
    /// The deadline that the queue of all stations holds for it.
    var queuedDeadline: Moment?
    /// When something of its dossier changes on its own.
    var dossierDeadline: Moment?
    /// Calls of our own wait in its dossier.
    var hasErrands = false
    /// What it is, or will be, told when it boots.
    var admission = CentralSystemSettings.Admission.accepted
    /// What of its messages is put right at the edge.
    var quirks = Quirks()
    /// Values of its messages that were put right there.
    var corrections = 0

    init(id: String) { self.id = id }

    /// Place of an EVSE, which is made when it is heard of first; nil: a station has no such EVSE.
    mutating func place(ofEVSE id: Int) -> Int? {
        for place in evses.indices where evses[place].id == id { return place }
        guard Inventory.evseIDs.contains(id), evses.count < Inventory.mostEVSEs else { return nil }
        evses.append(EVSEState(id: id))
        return evses.count - 1
    }

    // Inlined and read in place: with every message a station would otherwise be copied to look something up in it.
    @inline(__always)
    func place(ofTransaction transaction: String) -> Int? {
        for place in evses.indices where evses[place].session?.transaction == transaction { return place }
        return nil
    }

    /// Lets the link `work`, and tells its connection; nil without a link.
    ///
    /// Mutating, as is all that is done with every message: an array gives out copies of a whole element to read, but
    /// lets it be changed in place.
    mutating func connection(after work: (inout RPC) -> Void) -> Int? {
        guard link != nil else { return nil }
        work(&link!.rpc)
        return link!.connection
    }

    /// Takes a reading in and says what the plant has to hear of it; nil without a session, and for one that is older
    /// than another.
    mutating func take(_ reading: MeterReading, at place: Int) -> (SessionID, MeterSample)? {
        let evse = evses[place].id
        return evses[place].take(reading).map { (SessionID(station: id, evse: evse, transaction: $0), $1) }
    }

    /// The facts of an EVSE, or the station's where it told none of its own.
    func facts(ofEVSE id: Int) -> EVSEFactsRecord? {
        facts.first { $0.evse == id } ?? facts.first { $0.evse == 0 }
    }

    /// The most that any of its EVSEs gives; nil: none told.
    var standingLimit: Watts? { facts.compactMap(\.chargeLimit).max() }

    @inline(__always)
    func sessionID(at place: Int) -> SessionID? {
        guard let transaction = evses[place].session?.transaction else { return nil }
        return SessionID(station: id, evse: evses[place].id, transaction: transaction)
    }
}

/// What a station is asked for once it is there.
struct SetUp: Equatable, Sendable {
    enum Task: Equatable, Sendable { case notDue, due, underWay, done }

    /// A station that connects without our knowing it is asked to introduce itself.
    var introduction = Task.notDue
    /// Its report of itself.
    var inventory = Task.notDue
    /// It is not asked for before; nil: at once.
    var inventoryDue: Moment?
    var gathered = Inventory()
    /// The number of the report asked for last.
    var requestID = 0
    /// The station's default profile.
    var safeProfile = Task.notDue
    var safeProfileIsCleared = false
    var isSafeProfileRefused = false
    /// Nothing is tried before, after something was not answered.
    var pausedUntil: Moment?
    /// When it is asked about transactions of which nothing was heard since it booted.
    var doubtsUntil: Moment?
}

/// How often a station broke the order of a transaction's events.
public struct FaultCount: Equatable, Sendable {
    public var gaps: Int
    public var duplicates: Int

    public init(gaps: Int = 0, duplicates: Int = 0) {
        self.gaps = gaps
        self.duplicates = duplicates
    }
}
