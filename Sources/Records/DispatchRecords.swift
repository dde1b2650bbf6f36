import Quantities

/// One line of a dispatch's audit trail: append-only, enough to rebuild the dispatch. Key: dispatch and sequence.
public struct DispatchEventRecord: Equatable, Sendable {
    public var dispatch: String
    /// Position in the dispatch's trail, from 0 without gaps.
    public var sequence: Int
    public var at: UTCNanoseconds
    /// What happened, in the plant's words: `requested`, `assigned`, `settled` …
    public var kind: String
    /// Whether nothing more happens to the dispatch after this.
    public var isLast: Bool
    /// The session it is about, if it is about one.
    public var session: SessionKey?
    /// The power asked for.
    public var requested: Watts?
    /// The power that was allocated or metered.
    public var actual: Watts?
    /// The session's registers.
    public var registers: Registers?
    /// The window, from `start` up to but not including `end`.
    public var start: UTCNanoseconds?
    public var end: UTCNanoseconds?
    /// A strategy, a reason, a limit: what else the kind carries.
    public var detail: String?

    public init(
        dispatch: String, sequence: Int, at: UTCNanoseconds, kind: String, isLast: Bool = false,
        session: SessionKey? = nil, requested: Watts? = nil, actual: Watts? = nil, registers: Registers? = nil,
        start: UTCNanoseconds? = nil, end: UTCNanoseconds? = nil, detail: String? = nil
    ) {
        self.dispatch = dispatch
        self.sequence = sequence
        self.at = at
        self.kind = kind
        self.isLast = isLast
        self.session = session
        self.requested = requested
        self.actual = actual
        self.registers = registers
        self.start = start
        self.end = end
        self.detail = detail
    }

    package struct Key: Hashable {
        let dispatch: String
        let sequence: Int
    }
    package var key: Key { Key(dispatch: dispatch, sequence: sequence) }
}

/// A transaction and the EVSE it runs at.
public struct SessionKey: Hashable, Sendable {
    public var station: String
    public var evse: Int
    public var transaction: String

    public init(station: String, evse: Int, transaction: String) {
        self.station = station
        self.evse = evse
        self.transaction = transaction
    }
}

/// A meter's two registers in whole watt-hours: into vehicles and out of them, both only growing.
public struct Registers: Hashable, Sendable {
    public var imported: Int64
    public var exported: Int64

    public init(imported: Int64, exported: Int64) {
        self.imported = imported
        self.exported = exported
    }
}

/// A set-point on its way to a station, and the station's answer. Key: transaction, phase and time.
public struct SetpointRecord: Equatable, Sendable {
    public enum Phase: UInt8, Hashable, Sendable { case sent, accepted, refused, unanswered, released }

    public var station: String
    public var transaction: String
    public var at: UTCNanoseconds
    public var phase: Phase
    public var power: Watts
    /// The station's reason when it refused.
    public var reason: String?

    public init(
        station: String, transaction: String, at: UTCNanoseconds, phase: Phase, power: Watts, reason: String? = nil
    ) {
        self.station = station
        self.transaction = transaction
        self.at = at
        self.phase = phase
        self.power = power
        self.reason = reason
    }

    package struct Key: Hashable {
        let transaction: TransactionKey
        let at: UTCNanoseconds
        let phase: Phase
    }
    package var key: Key {
        Key(transaction: TransactionKey(station: station, transaction: transaction), at: at, phase: phase)
    }
}

/// The outcome of a dispatch as it was settled. Key: dispatch.
public struct ReportRecord: Equatable, Sendable {
    public var dispatch: String
    public var at: UTCNanoseconds
    public var power: Watts
    public var start: UTCNanoseconds
    public var end: UTCNanoseconds
    public var strategy: String
    public var outcome: String
    /// What was asked of the fleet over the window; negative discharges.
    public var requestedEnergy: WattHours
    /// The magnitude of what no plan could place.
    public var unservedEnergy: WattHours

    public init(
        dispatch: String, at: UTCNanoseconds, power: Watts, start: UTCNanoseconds, end: UTCNanoseconds,
        strategy: String, outcome: String, requestedEnergy: WattHours, unservedEnergy: WattHours
    ) {
        self.dispatch = dispatch
        self.at = at
        self.power = power
        self.start = start
        self.end = end
        self.strategy = strategy
        self.outcome = outcome
        self.requestedEnergy = requestedEnergy
        self.unservedEnergy = unservedEnergy
    }
}

/// One session's part in a settled dispatch. Key: dispatch and session.
public struct SettlementRecord: Equatable, Sendable {
    public var dispatch: String
    public var session: SessionKey
    /// At the window's start and end; nil: the meter gave none.
    public var opening: Registers?
    public var closing: Registers?
    /// Set-points sent to it.
    public var setpoints: Int
    /// When it left the window early.
    public var droppedOut: UTCNanoseconds?
    /// How good the closing registers are, in the plant's words.
    public var quality: String
    /// The limit that bound it last, in the plant's words.
    public var bound: String

    public init(
        dispatch: String, session: SessionKey, opening: Registers?, closing: Registers?, setpoints: Int,
        droppedOut: UTCNanoseconds? = nil, quality: String, bound: String
    ) {
        self.dispatch = dispatch
        self.session = session
        self.opening = opening
        self.closing = closing
        self.setpoints = setpoints
        self.droppedOut = droppedOut
        self.quality = quality
        self.bound = bound
    }

    package struct Key: Hashable {
        let dispatch: String
        let session: SessionKey
    }
    package var key: Key { Key(dispatch: dispatch, session: session) }
}
