import Quantities

/// Names a dispatch; the caller chooses it, so that a repeated call is recognised.
public struct DispatchID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String
    public init(_ text: String) { self.text = text }
    public init(stringLiteral text: String) { self.text = text }
    public var description: String { text }
}

/// How a fleet's power is shared among its sessions.
public enum Strategy: String, Sendable, CaseIterable {
    /// Each gives the same share of what it can sustain to the end of the window.
    case proportional
    /// Who can go on longest beyond the window's need goes first (a water level over laxities).
    case laxity
    /// The cheapest goes first.
    case merit
}

/// A window of fleet power.
public struct DispatchRequest: Equatable, Sendable {
    public let id: DispatchID
    /// Power of the whole fleet at its plugs; negative: it discharges in total.
    public var power: Watts
    /// nil: at once.
    public var start: UTCInstant?
    public var duration: Duration
    public var strategy: Strategy

    public init(
        id: DispatchID, power: Watts, start: UTCInstant? = nil, duration: Duration, strategy: Strategy = .laxity
    ) {
        self.id = id
        self.power = power
        self.start = start
        self.duration = duration
        self.strategy = strategy
    }
}

/// Why a dispatch was not taken.
public enum DispatchRefusal: Error, Equatable, Sendable, CustomStringConvertible {
    case idInUse
    case powerNotANumber
    case durationNotPositive
    case durationTooLong(limit: Duration)
    case startPassed
    case overlaps(DispatchID)
    case tooManyPlanned(limit: Int)
    case unknown

    public var description: String {
        switch self {
        case .idInUse: "a dispatch with this id exists; choose another id"
        case .powerNotANumber: "the power is not a finite number of watts"
        case .durationNotPositive: "the duration must be longer than zero"
        case .durationTooLong(let limit): "the duration is longer than \(Int(limit.seconds)) s; split the window"
        case .startPassed: "the start has passed; choose a later start or leave it out to start at once"
        case .overlaps(let other): "the window overlaps dispatch \(other); choose a free window or cancel that dispatch"
        case .unknown: "no dispatch with this id is planned or running"
        case .tooManyPlanned(let limit): "\(limit) dispatches are planned already; cancel one or wait for one to end"
        }
    }
}
