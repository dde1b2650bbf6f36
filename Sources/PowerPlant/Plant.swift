import Quantities

/// The virtual power plant as an engine: it keeps the fleet image, opens and closes dispatch windows, shares their power
/// out, corrects it by the meters, plans anew when a session drops out, and settles what was delivered.
///
/// Power is positive into the vehicles. Every effect that matters for a settlement is also a record, and a plant rebuilt
/// from the records goes on where the old one stopped.
public struct Plant: Engine, Equatable, Sendable {
    public typealias Input = PlantInput
    public typealias Effect = PlantEffect

    public let settings: PlantSettings
    var fleet: FleetImage
    /// In order of their start; their windows do not overlap.
    var planned: [DispatchLedger] = []
    var running: RunningDispatch?
    /// Windows over, meters still to be read.
    var closing: [DispatchLedger] = []
    /// Ids of the latest settled dispatches, so that a repeated call is refused.
    var settledIDs: [DispatchID] = []
    /// Set-points that stood before a restart, for sessions not back yet.
    var standing: [SessionID: Watts] = [:]
    var scratch = Scratch()

    public init(settings: PlantSettings = PlantSettings()) {
        self.init(settings: settings, at: Moment(nanoseconds: 0, utcNanoseconds: 0))
    }

    init(settings: PlantSettings, at now: Moment) {
        self.settings = settings
        fleet = FleetImage(settings: settings)
        lastSeen = now
    }

    public func snapshot(at now: Moment) -> FleetSnapshot {
        FleetSnapshot(at: UTCInstant(now), sessions: fleet.sessions)
    }

    /// One session of the fleet; nil: there is none of this name.
    public func session(_ id: SessionID) -> FleetSession? { fleet.position(of: id).map { fleet.sessions[$0] } }

    /// When the next window opens or closes, the next tick or the end of a settlement's wait is due.
    public var deadline: Moment? {
        nextDue.map { Moment(nanoseconds: lastSeen.when($0).nanoseconds, utcNanoseconds: $0.nanoseconds) }
    }

    /// The latest moment told; it ties the two clocks together.
    private var lastSeen: Moment

    private var nextDue: UTCInstant? {
        var due = planned.first?.start
        if let running { due = min(running.nextTick, running.ledger.end, due ?? running.ledger.end) }
        for ledger in closing {
            guard case .closed(_, let at) = ledger.phase else { continue }
            let wait = at + settings.settlementGrace
            due = min(due ?? wait, wait)
        }
        return due
    }

    public mutating func wake(at now: Moment, into effects: inout [PlantEffect]) {
        lastSeen = now
        advance(to: UTCInstant(now), into: &effects)
    }

    public mutating func handle(_ input: PlantInput, at now: Moment, into effects: inout [PlantEffect]) {
        lastSeen = now
        let instant = UTCInstant(now)
        if let due = nextDue, due <= instant { advance(to: instant, into: &effects) }
        switch input {
        case .session(let terms): take(terms, at: instant, into: &effects)
        case .sessionEnded(let id, let registers): end(id, registers, at: instant, into: &effects)
        case .connection(let station, let isUp): connect(station, isUp: isUp, at: instant, into: &effects)
        case .meter(let id, let sample): read(sample, of: id, at: instant, into: &effects)
        case .setpointAnswered(let id, let power, let isAccepted):
            answer(id, power, isAccepted: isAccepted, at: instant, into: &effects)
        case .dispatch(let request): take(request, at: instant, into: &effects)
        case .retarget(let id, let power): retarget(id, power, at: instant, into: &effects)
        case .cancel(let id): cancel(id, at: instant, into: &effects)
        }
    }
}
