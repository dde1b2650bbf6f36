import Quantities

/// What is asked of a frozen fleet.
public struct AllocationRequest: Equatable, Sendable {
    /// Power of the whole fleet, sessions that take no set-points included; negative: it discharges in total.
    public var power: Watts
    public var now: UTCInstant
    /// How long the powers are to be held before the next allocation.
    public var step: Duration
    public var windowEnd: UTCInstant
    public var strategy: Strategy
    /// Share of every session's power to leave unused, 0..<1.
    public var headroom: Double
    public var settings: PlantSettings

    public init(
        power: Watts, now: UTCInstant, step: Duration, windowEnd: UTCInstant, strategy: Strategy = .laxity,
        headroom: Double? = nil, settings: PlantSettings = PlantSettings()
    ) {
        self.power = power
        self.now = now
        self.step = step
        self.windowEnd = windowEnd
        self.strategy = strategy
        self.headroom = min(max(0, headroom ?? settings.headroom), 0.99)
        self.settings = settings
    }
}

/// The answer: a power for every session, in the order of the snapshot.
public struct Allocation: Equatable, Sendable {
    public var powers: [Watts] = []
    /// What kept each session from going further in the direction asked.
    public var bounds: [Bound] = []
    public var requested: Watts = 0
    /// Σ powers.
    public var allocated: Watts = 0
    /// Power that sessions take because their drivers need it, or because they cannot be steered.
    public var fixed: Watts = 0
    /// What the fleet cannot do of what was asked, signed like it.
    public var unserved: Watts { requested - allocated }

    public init() {}
}

/// Computes an allocation: a pure function of the fleet and the request.
public func allocate(_ request: AllocationRequest, over fleet: FleetSnapshot) -> Allocation {
    var allocator = Allocator()
    var allocation = Allocation()
    allocator.allocate(request, over: fleet.sessions, into: &allocation)
    return allocation
}
