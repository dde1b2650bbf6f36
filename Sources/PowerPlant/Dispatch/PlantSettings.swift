import Quantities

/// What an operator may tune. The defaults suit stations that report power every one to five seconds.
public struct PlantSettings: Equatable, Sendable {
    /// Time between looks at the meters while a dispatch runs.
    public var tick: Duration = .seconds(1)
    /// A plan's set-points stay sustainable this long; the plan is made anew when it has passed.
    public var planInterval: Duration = .seconds(15)
    /// Share of every session's power that a plan leaves unused, 0..<1, to absorb drop-outs.
    public var headroom = 0.1
    /// A plan leaves a set-point alone that it would move by less than this share of the session's power.
    public var deadband = 0.02
    /// The fleet is left alone while it is nearer to its target than this share of it.
    public var tolerance = 0.004
    /// Drivers' energy is planned to be there this long before they leave.
    public var departureReserve: Duration = .seconds(180)
    /// Share of its charge power that a session is trusted to reach when energy for a departure is planned, 0…1.
    public var chargeConfidence = 0.9
    /// Energy stored per energy at the plug, and at the plug per energy taken, assumed of every vehicle. What is below
    /// most vehicles' keeps the driver's energy safe.
    public var chargeEfficiency = 0.88
    public var dischargeEfficiency = 0.88
    /// A set-point is in force at the latest after this; what the session then does is what it can do.
    public var settling: Duration = .seconds(8)
    /// How long a session that refused or ignored its set-point is taken as it is.
    public var hold: Duration = .seconds(60)
    /// How long the settlement waits for meter readings after the window.
    public var settlementGrace: Duration = .seconds(5)
    /// Set-points are multiples of this.
    public var resolution: Watts = 1
    public var longestWindow: Duration = .seconds(7 * 86_400)
    public var mostPlanned = 1_000

    public init() {}
}
