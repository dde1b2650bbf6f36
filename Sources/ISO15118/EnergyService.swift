/// Energy transfer services and their parameters (ISO 15118-20, 8.4.3.2): the numbers that the wire carries.

/// An energy transfer service by its ServiceID. The megawatt services use the messages of DC.
public enum EnergyService: UInt16, Sendable, CaseIterable {
    case ac = 1
    case dc = 2
    case acBPT = 5
    case dcBPT = 6
    case mcs = 8
    case mcsBPT = 9

    public var isDC: Bool { self != .ac && self != .acBPT }
    /// Whether the service can discharge the vehicle.
    public var isBidirectional: Bool { self == .acBPT || self == .dcBPT || self == .mcsBPT }
    public var isMegawatt: Bool { self == .mcs || self == .mcsBPT }

    /// The service that only charges, of the same plug.
    public var unidirectional: EnergyService {
        switch self {
        case .ac, .acBPT: .ac
        case .dc, .dcBPT: .dc
        case .mcs, .mcsBPT: .mcs
        }
    }

    /// In order of preference: the service, and what is left of it where nobody takes power back.
    public var withFallback: [EnergyService] { isBidirectional ? [self, unidirectional] : [self] }

    /// The standard's word.
    public var name: String {
        switch self {
        case .ac: "AC"
        case .dc: "DC"
        case .acBPT: "AC_BPT"
        case .dcBPT: "DC_BPT"
        case .mcs: "MCS"
        case .mcsBPT: "MCS_BPT"
        }
    }
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

/// Which price schedules go with the power.
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
