import Quantities

/// A step in the life of a dispatch. Key: dispatch and phase.
public struct DispatchRecord: Equatable, Sendable {
    public enum Phase: UInt8, Hashable, Sendable { case requested, started, ended }

    public var dispatch: String
    public var phase: Phase
    /// When the step was taken.
    public var at: UTCNanoseconds
    /// The fleet's power asked for.
    public var power: Watts
    /// The window, from `start` up to but not including `end`.
    public var start: UTCNanoseconds
    public var end: UTCNanoseconds
    /// The name of the allocation strategy.
    public var strategy: String

    public init(
        dispatch: String, phase: Phase, at: UTCNanoseconds, power: Watts, start: UTCNanoseconds, end: UTCNanoseconds,
        strategy: String
    ) {
        self.dispatch = dispatch
        self.phase = phase
        self.at = at
        self.power = power
        self.start = start
        self.end = end
        self.strategy = strategy
    }

    package struct Key: Hashable {
        let dispatch: String
        let phase: Phase
    }
    package var key: Key { Key(dispatch: dispatch, phase: phase) }
}

/// A set-point on its way to a station, and the station's answer: the audit trail. Key: transaction, phase and time.
public struct SetpointRecord: Equatable, Sendable {
    public enum Phase: UInt8, Hashable, Sendable { case sent, accepted, refused, unanswered, released }

    public var station: String
    public var transaction: String
    public var at: UTCNanoseconds
    public var phase: Phase
    public var power: Watts
    /// The dispatch it serves, if it serves one.
    public var dispatch: String?
    /// The station's reason when it refused.
    public var reason: String?

    public init(
        station: String, transaction: String, at: UTCNanoseconds, phase: Phase, power: Watts, dispatch: String? = nil,
        reason: String? = nil
    ) {
        self.station = station
        self.transaction = transaction
        self.at = at
        self.phase = phase
        self.power = power
        self.dispatch = dispatch
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

/// The energy that one session moved in a dispatch's window. Key: dispatch and transaction.
public struct SettlementRecord: Equatable, Sendable {
    public var dispatch: String
    public var station: String
    public var transaction: String
    public var at: UTCNanoseconds
    /// Registers at the window's start and end.
    public var importedAtStart: WattHours
    public var importedAtEnd: WattHours
    public var exportedAtStart: WattHours
    public var exportedAtEnd: WattHours
    /// What the session was asked for over the window; negative discharges.
    public var requested: WattHours

    public init(
        dispatch: String, station: String, transaction: String, at: UTCNanoseconds, importedAtStart: WattHours,
        importedAtEnd: WattHours, exportedAtStart: WattHours, exportedAtEnd: WattHours, requested: WattHours
    ) {
        self.dispatch = dispatch
        self.station = station
        self.transaction = transaction
        self.at = at
        self.importedAtStart = importedAtStart
        self.importedAtEnd = importedAtEnd
        self.exportedAtStart = exportedAtStart
        self.exportedAtEnd = exportedAtEnd
        self.requested = requested
    }

    /// Energy into the vehicle in the window; negative when more came out.
    public var net: WattHours { (importedAtEnd - importedAtStart) - (exportedAtEnd - exportedAtStart) }

    package struct Key: Hashable {
        let dispatch: String
        let transaction: TransactionKey
    }
    package var key: Key {
        Key(dispatch: dispatch, transaction: TransactionKey(station: station, transaction: transaction))
    }
}

/// The fleet's power at a moment of a dispatch. Key: dispatch and time.
public struct FleetPowerRecord: Equatable, Sendable {
    public var dispatch: String
    public var at: UTCNanoseconds
    public var requested: Watts
    public var delivered: Watts

    public init(dispatch: String, at: UTCNanoseconds, requested: Watts, delivered: Watts) {
        self.dispatch = dispatch
        self.at = at
        self.requested = requested
        self.delivered = delivered
    }

    package struct Key: Hashable {
        let dispatch: String
        let at: UTCNanoseconds
    }
    package var key: Key { Key(dispatch: dispatch, at: at) }
}
