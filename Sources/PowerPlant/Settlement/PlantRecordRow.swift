import Quantities

/// A record as one flat row: the shape in which stores keep a trail.
public struct PlantRecordRow: Equatable, Sendable {
    public var dispatch: DispatchID
    public var sequence: Int
    public var at: UTCInstant
    public var kind: String
    /// Nothing more happens to the dispatch after this.
    public var isLast = false
    public var session: SessionID?
    /// The power asked for.
    public var requested: Watts?
    /// The power allocated or metered.
    public var actual: Watts?
    public var registers: EnergyRegisters?
    public var start: UTCInstant?
    public var end: UTCInstant?
    /// Strategy, reason, bound, answer, quality or outcome, as the kind has it.
    public var detail: String?

    public init(dispatch: DispatchID, sequence: Int, at: UTCInstant, kind: String) {
        self.dispatch = dispatch
        self.sequence = sequence
        self.at = at
        self.kind = kind
    }
}

extension PlantRecord {
    public var row: PlantRecordRow {
        var row = PlantRecordRow(dispatch: dispatch, sequence: sequence, at: at, kind: event.kind)
        switch event {
        case .requested(let power, let start, let end, let strategy):
            (row.requested, row.start, row.end, row.detail) = (power, start, end, strategy.rawValue)
        case .retargeted(let power), .committed(let power): row.requested = power
        case .planned(let reason, let requested, let allocated):
            (row.requested, row.actual, row.detail) = (requested, allocated, reason)
        case .joined(let session, let registers), .left(let session, let registers):
            (row.session, row.registers) = (session, registers)
        case .assigned(let session, let power, let bound):
            (row.session, row.requested, row.detail) = (session, power, bound.text)
        case .released(let session): row.session = session
        case .answered(let session, let power, let isAccepted):
            (row.session, row.requested, row.detail) = (session, power, isAccepted ? "accepted" : "refused")
        case .metered(let session, let registers, let quality):
            (row.session, row.registers, row.detail) = (session, registers, quality.rawValue)
        case .sampled(let requested, let delivered): (row.requested, row.actual) = (requested, delivered)
        case .closed(let outcome): row.detail = outcome.rawValue
        case .started: break
        case .settled: row.isLast = true
        }
        return row
    }

    /// nil: the row is none that `row` makes.
    public init?(_ row: PlantRecordRow) {
        guard let event = Event(row) else { return nil }
        self.init(dispatch: row.dispatch, sequence: row.sequence, at: row.at, event: event)
    }
}

extension PlantRecord.Event {
    var kind: String {
        switch self {
        case .requested: "requested"
        case .retargeted: "retargeted"
        case .started: "started"
        case .planned: "planned"
        case .committed: "committed"
        case .joined: "joined"
        case .assigned: "assigned"
        case .released: "released"
        case .answered: "answered"
        case .left: "left"
        case .metered: "metered"
        case .sampled: "sampled"
        case .closed: "closed"
        case .settled: "settled"
        }
    }

    init?(_ row: PlantRecordRow) {
        let event: Self? =
            switch row.kind {
            case "requested", "retargeted", "committed", "planned", "sampled": Self(ofFleet: row)
            case "joined", "assigned", "released", "answered", "left", "metered": Self(ofSession: row)
            case "closed": row.detail.flatMap(DispatchOutcome.init(rawValue:)).map(Self.closed)
            case "started": .started
            case "settled": .settled
            default: nil
            }
        guard let event else { return nil }
        self = event
    }

    private init?(ofFleet row: PlantRecordRow) {
        guard let requested = row.requested else { return nil }
        switch (row.kind, row.actual) {
        case ("requested", _):
            guard let start = row.start, let end = row.end,
                let strategy = row.detail.flatMap(Strategy.init(rawValue:))
            else { return nil }
            self = .requested(power: requested, start: start, end: end, strategy: strategy)
        case ("retargeted", _): self = .retargeted(requested)
        case ("committed", _): self = .committed(requested)
        case ("planned", let actual?):
            self = .planned(reason: row.detail ?? "", requested: requested, allocated: actual)
        case ("sampled", let actual?): self = .sampled(requested: requested, delivered: actual)
        default: return nil
        }
    }

    private init?(ofSession row: PlantRecordRow) {
        guard let session = row.session else { return nil }
        switch (row.kind, row.requested) {
        case ("joined", _): self = .joined(session, row.registers)
        case ("left", _): self = .left(session, row.registers)
        case ("released", _): self = .released(session)
        case ("assigned", let power?):
            guard let bound = Bound.allCases.first(where: { $0.text == row.detail }) else { return nil }
            self = .assigned(session, power, bound)
        case ("answered", let power?): self = .answered(session, power, isAccepted: row.detail == "accepted")
        case ("metered", _):
            guard let quality = row.detail.flatMap(SessionSettlement.Quality.init(rawValue:)) else { return nil }
            self = .metered(session, row.registers, quality)
        default: return nil
        }
    }
}
