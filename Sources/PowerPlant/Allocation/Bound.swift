/// What kept a session's power from going further in the direction asked.
public enum Bound: UInt8, Sendable, CaseIterable {
    /// Nothing: the session has room left.
    case none
    /// The vehicle's own limit.
    case vehicle
    case evse
    case site
    /// The driver's energy at departure: the session charges, or may give no more.
    case departureEnergy
    /// The least energy to be left in the battery.
    case floor
    /// The battery is full.
    case ceiling
    /// The share kept unused for drop-outs.
    case headroom
    /// It takes no set-points.
    case notSteerable
    /// It refused a set-point or did not follow one.
    case held
    case disconnected

    public var text: String { "\(self)" }
}
