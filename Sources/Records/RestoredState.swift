import Quantities

/// What a central system and its plant need after a restart.
public struct RestoredState: Equatable, Sendable {
    /// Stations as they last booted, by name.
    public var stations: [StationRecord]
    /// The latest facts of every EVSE, by station and EVSE.
    public var evses: [EVSEFactsRecord]
    /// Transactions that began and did not end, by station and transaction.
    public var transactions: [OpenTransaction]
    /// The trails of the dispatches that are not over, in the order in which they were first heard of.
    public var dispatches: [[DispatchEventRecord]]
    /// The latest record of every token that was ever set, by token; taken-away ones too.
    public var tokens: [TokenRecord]
    /// What stands at stations, by station and name.
    public var items: [ItemRecord]

    public init(
        stations: [StationRecord] = [], evses: [EVSEFactsRecord] = [], transactions: [OpenTransaction] = [],
        dispatches: [[DispatchEventRecord]] = [], tokens: [TokenRecord] = [],
        items: [ItemRecord] = []
    ) {
        self.stations = stations
        self.evses = evses
        self.transactions = transactions
        self.dispatches = dispatches
        self.tokens = tokens
        self.items = items
    }
}

/// A transaction that has not ended, with the last that is known of it.
public struct OpenTransaction: Equatable, Sendable {
    public var station: String
    public var transaction: String
    public var evse: Int?
    public var token: String?
    public var chargingState: String?
    /// Time of its first event.
    public var started: UTCNanoseconds
    /// Time of its event with the highest sequence number.
    public var lastEvent: UTCNanoseconds
    /// The highest sequence number kept.
    public var lastSequenceNumber: Int
    /// Sequence numbers below the highest that never arrived.
    public var missing: [ClosedRange<Int>]
    /// Registers at the first and at the last reading that told them.
    public var firstImported: WattHours?
    public var firstExported: WattHours?
    public var lastImported: WattHours?
    public var lastExported: WattHours?
    public var power: Watts?
    public var stateOfCharge: StateOfCharge?
    /// Time of the last reading.
    public var lastReading: UTCNanoseconds?
    public var needs: ChargingNeedsRecord?
    /// The set-point last sent or accepted and not released; nil when none stands.
    public var setpoint: Watts?

    public init(
        station: String, transaction: String, evse: Int? = nil, token: String? = nil, chargingState: String? = nil,
        started: UTCNanoseconds, lastEvent: UTCNanoseconds, lastSequenceNumber: Int, missing: [ClosedRange<Int>] = [],
        firstImported: WattHours? = nil, firstExported: WattHours? = nil, lastImported: WattHours? = nil,
        lastExported: WattHours? = nil, power: Watts? = nil, stateOfCharge: StateOfCharge? = nil,
        lastReading: UTCNanoseconds? = nil, needs: ChargingNeedsRecord? = nil, setpoint: Watts? = nil
    ) {
        self.station = station
        self.transaction = transaction
        self.evse = evse
        self.token = token
        self.chargingState = chargingState
        self.started = started
        self.lastEvent = lastEvent
        self.lastSequenceNumber = lastSequenceNumber
        self.missing = missing
        self.firstImported = firstImported
        self.firstExported = firstExported
        self.lastImported = lastImported
        self.lastExported = lastExported
        self.power = power
        self.stateOfCharge = stateOfCharge
        self.lastReading = lastReading
        self.needs = needs
        self.setpoint = setpoint
    }
}

/// A dispatch with all that was kept of it.
public struct DispatchAccount: Equatable, Sendable {
    /// Its trail, in order.
    public var trail: [DispatchEventRecord]
    /// Nil until it is settled.
    public var report: ReportRecord?
    /// By session: station, EVSE, transaction.
    public var settlements: [SettlementRecord]

    public init(trail: [DispatchEventRecord], report: ReportRecord?, settlements: [SettlementRecord]) {
        self.trail = trail
        self.report = report
        self.settlements = settlements
    }
}
