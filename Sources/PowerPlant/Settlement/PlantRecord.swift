import Quantities

/// One line of a dispatch's audit trail: append-only, in order, enough to rebuild the dispatch after a restart.
public struct PlantRecord: Equatable, Sendable {
    public let dispatch: DispatchID
    /// Position within the dispatch's trail, from 0 without gaps.
    public let sequence: Int
    public let at: UTCInstant
    public let event: Event

    public init(dispatch: DispatchID, sequence: Int, at: UTCInstant, event: Event) {
        self.dispatch = dispatch
        self.sequence = sequence
        self.at = at
        self.event = event
    }

    /// Writing the same key twice is writing once.
    public var key: String { "\(dispatch)#\(sequence)" }

    public enum Event: Equatable, Sendable {
        case requested(power: Watts, start: UTCInstant, end: UTCInstant, strategy: Strategy)
        case retargeted(Watts)
        /// The window opened.
        case started
        /// A plan was made: why, what was asked of the fleet, what it can do.
        case planned(reason: String, requested: Watts, allocated: Watts)
        /// The part of the power that the plant answers for from here on.
        case committed(Watts)
        /// A session takes part, with its opening registers where they are known.
        case joined(SessionID, EnergyRegisters?)
        case assigned(SessionID, Watts, Bound)
        case released(SessionID)
        case answered(SessionID, Watts, isAccepted: Bool)
        /// A session dropped out of the window, with its closing registers.
        case left(SessionID, EnergyRegisters?)
        /// A session's registers for the settlement.
        case metered(SessionID, EnergyRegisters?, SessionSettlement.Quality)
        /// Fleet power asked and metered at one tick.
        case sampled(requested: Watts, delivered: Watts)
        /// The window closed; meters are read for the settlement.
        case closed(DispatchOutcome)
        case settled
    }
}

public enum DispatchOutcome: String, Sendable, CaseIterable {
    case completed
    case cancelled
}
