import OCPPMessages
import PowerPlant
import Quantities
import Records

/// A transaction that runs at an EVSE, as its events and readings have told it.
struct Session: Equatable, Sendable {
    let transaction: String
    var events = SequenceTracker()
    var steering = Steering()
    var token: String?
    var chargingState: ChargingState?
    /// The station has booted, and no event since then says that the transaction goes on.
    var isInDoubt = false
    @Boxed var needs: ChargingNeedsRecord? {
        didSet { isDynamic = needs?.isDynamic }
    }
    /// Of the needs, by which set-points are chosen with every message; nil: none told.
    private(set) var isDynamic: Bool?
    /// Registers as last told; each stands until it is told anew.
    private(set) var imported: WattHours?
    private(set) var exported: WattHours?
    /// Time of the latest reading taken in.
    private(set) var lastReading: UTCNanoseconds = .min
    /// The terms last told to the plant.
    @Boxed var terms: SessionTerms?

    init(transaction: String) { self.transaction = transaction }

    /// Goes on where the records end.
    init(_ open: OpenTransaction) {
        transaction = open.transaction
        events = SequenceTracker(highest: open.lastSequenceNumber, missing: open.missing)
        token = open.token
        chargingState = open.chargingState.flatMap(ChargingState.init(rawValue:))
        needs = open.needs
        isDynamic = open.needs?.isDynamic
        imported = open.lastImported
        exported = open.lastExported
        lastReading = open.lastReading ?? .min
        if open.setpoint != nil { steering = .uncertain }
        if open.needs != nil { steering.needsTold() }
    }

    /// Takes an event in: whether it came in order, and whether the plant has been told the session's terms. What comes
    /// again changes nothing.
    mutating func hear(_ news: TransactionNews) -> (arrival: SequenceTracker.Arrival, isTold: Bool) {
        isInDoubt = false
        let arrival = events.note(news.number)
        if arrival != .duplicate {
            if news.kind == .started || token == nil { token = news.token?.idToken }
            // An event that was missing tells of the past: its state has been overtaken.
            if arrival != .late, let state = news.chargingState { chargingState = state }
        }
        return (arrival, $terms)
    }

    mutating func nextStep(at now: Moment, settings: CentralSystemSettings) -> (Steering.Step, transaction: String)? {
        guard let isDynamic, let step = steering.next(isDynamic: isDynamic, at: now, settings: settings)
        else { return nil }
        return (step, transaction)
    }

    mutating func stepDeadline(after now: Moment, settings: CentralSystemSettings) -> Moment? {
        guard let isDynamic else { return nil }
        return steering.deadline(isDynamic: isDynamic, after: now, settings: settings)
    }

    mutating func taken(_ reading: MeterReading) -> (transaction: String, MeterSample)? {
        take(reading).map { (transaction, $0) }
    }

    /// Both registers in whole watt-hours; nil until the import register was told. A meter without an export register
    /// has exported nothing.
    var registers: Registers? {
        imported.map { Registers(imported: $0.whole, exported: exported?.whole ?? 0) }
    }

    /// Takes a reading in and says what the plant has to hear of it; nil for one that is older than another.
    mutating func take(_ reading: MeterReading) -> MeterSample? {
        guard reading.at >= lastReading else { return nil }
        lastReading = reading.at
        imported = reading.imported ?? imported
        exported = reading.exported ?? exported
        let tellsRegisters = reading.imported != nil || reading.exported != nil
        return MeterSample(
            at: UTCInstant(nanoseconds: reading.at), power: reading.power,
            registers: tellsRegisters ? registers.map(EnergyRegisters.init) : nil,
            stateOfCharge: reading.stateOfCharge)
    }
}

extension WattHours {
    /// The watt-hours that are full, as a meter's own counter shows them; readings in kilowatt-hours may miss one by a
    /// rounding. Readings are bounded far below 2⁶³.
    var whole: Int64 { Int64((value + 1e-6).rounded(.down)) }
}
