/// Energy transfer services and their parameters (ISO 15118-20, 8.4.3.2): the numbers that the wire carries.

/// An energy transfer service by its ServiceID.
public enum EnergyService: UInt16, Sendable, CaseIterable {
    case ac = 1
    case dc = 2
    case acBPT = 5
    case dcBPT = 6

    public var isDC: Bool { self == .dc || self == .dcBPT }
    /// Whether the service can discharge the vehicle.
    public var isBidirectional: Bool { self == .acBPT || self == .dcBPT }
    /// The service that only charges, of the same current type.
    public var unidirectional: EnergyService { isDC ? .dc : .ac }
}

/// Who decides the power.
public enum ControlMode: Int32, Sendable, CaseIterable {
    /// The EV follows a schedule that it chose and asks for current.
    case scheduled = 1
    /// The EVSE decides at every moment, within the EV's limits.
    case dynamic = 2
}

/// Who knows departure time and energy needs.
public enum MobilityNeedsMode: Int32, Sendable, CaseIterable {
    case evcc = 1
    /// Only together with `ControlMode.dynamic`.
    case secc = 2
}

public enum Pricing: Int32, Sendable, CaseIterable {
    case none = 0
    case absolute = 1
    case levels = 2
}

/// Whether charging and discharging share one channel.
public enum BPTChannel: Int32, Sendable, CaseIterable {
    case unified = 1
    case separated = 2
}

public enum GeneratorMode: Int32, Sendable, CaseIterable {
    case gridFollowing = 1
    case gridForming = 2
}

public enum IslandingDetection: Int32, Sendable, CaseIterable {
    case active = 1
    case passive = 2
}
