import Quantities

/// What a meter told at one instant; each part is optional because stations differ in what they sample.
public struct MeterSample: Equatable, Sendable {
    public var at: UTCInstant
    /// Power at the plug, positive into the vehicle.
    public var power: Watts?
    public var registers: EnergyRegisters?
    public var stateOfCharge: StateOfCharge?

    public init(
        at: UTCInstant, power: Watts? = nil, registers: EnergyRegisters? = nil, stateOfCharge: StateOfCharge? = nil
    ) {
        self.at = at
        self.power = power
        self.registers = registers
        self.stateOfCharge = stateOfCharge
    }
}

/// One session of a fleet image: its terms, with the energy carried forward by the meter, and its live values.
public struct FleetSession: Equatable, Sendable {
    public var terms: SessionTerms
    /// The station's connection is up.
    public var isConnected: Bool
    /// Latest metered power at the plug; nil: no reading yet.
    public var power: Watts?
    public var stateOfCharge: StateOfCharge?
    /// Registers at the session's first reading and at its latest.
    public var startRegisters: EnergyRegisters?
    public var registers: EnergyRegisters?
    /// The set-point in force; nil: the session charges as it likes.
    public var setpoint: Watts?
    /// Until then the session is taken as it is, because it refused a set-point or did not follow one.
    public var heldUntil: UTCInstant?

    public init(
        terms: SessionTerms, isConnected: Bool = true, power: Watts? = nil, stateOfCharge: StateOfCharge? = nil,
        startRegisters: EnergyRegisters? = nil, registers: EnergyRegisters? = nil, setpoint: Watts? = nil,
        heldUntil: UTCInstant? = nil
    ) {
        self.terms = terms
        self.isConnected = isConnected
        self.power = power
        self.stateOfCharge = stateOfCharge
        self.startRegisters = startRegisters
        self.registers = registers
        self.setpoint = setpoint
        self.heldUntil = heldUntil
    }
}

/// The fleet frozen at one instant: what an allocation is computed from.
public struct FleetSnapshot: Equatable, Sendable {
    public var at: UTCInstant
    public var sessions: [FleetSession]

    public init(at: UTCInstant, sessions: [FleetSession]) {
        self.at = at
        self.sessions = sessions
    }

    /// Metered power of the connected sessions together.
    public var power: Watts {
        sessions.reduce(0) { $1.isConnected ? $0 + ($1.power ?? 0) : $0 }
    }
}
