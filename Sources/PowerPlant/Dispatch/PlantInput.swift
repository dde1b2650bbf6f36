import Quantities

/// What the plant is told.
public enum PlantInput: Equatable, Sendable {
    /// A session began or its terms changed. An `energy` equal to the last one given keeps what was metered since.
    indirect case session(SessionTerms)
    /// The transaction is over; its last registers, where they are known.
    case sessionEnded(SessionID, EnergyRegisters?)
    /// A station's connection came up or went down.
    case connection(station: String, isUp: Bool)
    case meter(SessionID, MeterSample)
    /// The station took or refused a set-point.
    case setpointAnswered(SessionID, Watts, isAccepted: Bool)
    case dispatch(DispatchRequest)
    /// A new power for a planned or running dispatch, as a following grid signal gives it. The latest wins.
    case retarget(DispatchID, Watts)
    /// Takes a planned dispatch out, or ends a running one now.
    case cancel(DispatchID)
}

/// What the plant wants done, in this order.
public enum PlantEffect: Equatable, Sendable {
    /// Hold this power at the plug until told otherwise.
    case assign(SessionID, Watts)
    /// The plant asks nothing more of the session: resume normal charging.
    case release(SessionID)
    case dispatchAccepted(DispatchID, start: UTCInstant, end: UTCInstant, Forecast)
    case dispatchRefused(DispatchID, DispatchRefusal)
    case dispatchStarted(DispatchID, Plan)
    case replanned(DispatchID, ReplanReason, Plan)
    indirect case dispatchEnded(DispatchReport)
    /// Keep this durably; `key` makes a repeated write harmless.
    indirect case record(PlantRecord)
}

/// What the fleet could do about a request when it was taken.
public struct Forecast: Equatable, Sendable {
    /// Energy of the window that today's fleet cannot serve, ≥ 0, counted at the plugs.
    public var unserved: WattHours
    /// How long today's fleet could hold the power, at most the window's length.
    public var holdable: Duration
}

/// The outcome of one pass of allocation.
public struct Plan: Equatable, Sendable {
    /// Power asked of the fleet and power allocated to it; the difference cannot be served.
    public var requested: Watts
    public var allocated: Watts
    /// Sessions with a set-point.
    public var steered: Int
    /// Set-points that this pass changed.
    public var changed: Int
    public var unserved: Watts { requested - allocated }

    static let none = Plan(requested: 0, allocated: 0, steered: 0, changed: 0)
}

/// Why a running dispatch was planned anew.
public enum ReplanReason: Equatable, Sendable {
    case sessionJoined
    case sessionLeft
    case connectionLost
    case connectionBack
    case termsChanged
    case setpointRefused
    case notFollowing
    case newPower
    case limitReached
    case interval
    case restored

    public var text: String { "\(self)" }
}
