import Quantities

/// How far the plant can steer a session.
public enum Controllability: String, Sendable, CaseIterable {
    /// Takes no set-point: its power is part of the fleet's, as it is.
    case none
    /// Follows a schedule of set-points for the window (Scheduled control, or an older station).
    case scheduled
    /// Follows each new set-point within seconds (Dynamic control).
    case dynamic
}

/// The powers that one party allows, signed: `lower` ≤ 0 ≤ `upper`, positive into the vehicle.
public struct PowerInterval: Equatable, Sendable {
    public var lower: Watts
    public var upper: Watts

    /// Values that are not numbers, or on the wrong side of zero, allow nothing on that side.
    public init(lower: Watts, upper: Watts) {
        self.lower = lower < 0 ? lower : 0
        self.upper = upper > 0 ? upper : 0
    }

    public static let unlimited = PowerInterval(lower: Watts(-.infinity), upper: Watts(.infinity))
}

/// The energy in a vehicle's battery and the marks that matter on its scale.
///
/// Where the zero lies does not matter: the empty battery when capacity and state of charge are known, the energy at
/// the vehicle's request when only differences are.
public struct EnergyState: Equatable, Sendable {
    public var present: WattHours
    /// The least that a dispatch leaves in the battery.
    public var floor: WattHours
    /// The most that the battery takes.
    public var ceiling: WattHours
    /// What must be there at departure.
    public var target: WattHours
    /// Usable capacity, where it is known.
    public var capacity: WattHours?

    public init(
        present: WattHours, floor: WattHours, ceiling: WattHours, target: WattHours, capacity: WattHours? = nil
    ) {
        self.present = present
        self.floor = floor
        self.ceiling = ceiling
        self.target = target
        self.capacity = capacity
    }

    /// From the energies that an ISO 15118-20 vehicle names, each counted from its present energy, positive upwards.
    /// The range open to cycling, where the vehicle names one, narrows floor and ceiling.
    public init(
        targetRequest: WattHours, maximumRequest: WattHours, minimumRequest: WattHours,
        maximumV2XRequest: WattHours? = nil, minimumV2XRequest: WattHours? = nil, present: WattHours = 0,
        capacity: WattHours? = nil
    ) {
        self.init(
            present: present,
            floor: present + max(minimumRequest, minimumV2XRequest ?? minimumRequest),
            ceiling: present + maximumRequest,
            target: present + targetRequest, capacity: capacity)
    }

    /// Every figure is a number.
    var isFinite: Bool {
        present.value.isFinite && floor.value.isFinite && ceiling.value.isFinite && target.value.isFinite
    }
}

/// A meter's two registers, whole watt-hours, both only growing: energy into the vehicle and energy out of it.
public struct EnergyRegisters: Equatable, Sendable {
    public var imported: Int64
    public var exported: Int64

    public init(imported: Int64, exported: Int64) {
        self.imported = imported
        self.exported = exported
    }
}

/// What is agreed about a session: who may do what, and what the driver needs. The latest value wins as a whole.
public struct SessionTerms: Equatable, Sendable {
    public let id: SessionID
    public var control: Controllability
    /// Whether the session may discharge at all (a BPT service is in use and allowed).
    public var isBidirectional: Bool
    /// What the vehicle allows.
    public var vehicle: PowerInterval
    /// What the EVSE allows.
    public var evse: PowerInterval
    /// What the site's connection leaves to this session; nil: not known.
    public var site: PowerInterval?
    /// nil: the vehicle has named no energies; it may be paused, and is never discharged.
    public var energy: EnergyState?
    /// The registers when `energy` was stated; nil: the latest reading.
    public var energyRegisters: EnergyRegisters?
    /// When the driver leaves; nil: unknown, so the target energy is never drawn on.
    public var departure: UTCInstant?
    /// Cost of moving a kilowatt-hour through this battery (wear and price), for the merit order; any currency.
    public var cost: Double

    public init(
        id: SessionID, control: Controllability, isBidirectional: Bool, vehicle: PowerInterval,
        evse: PowerInterval = .unlimited, site: PowerInterval? = nil, energy: EnergyState? = nil,
        energyRegisters: EnergyRegisters? = nil, departure: UTCInstant? = nil, cost: Double = 0
    ) {
        self.id = id
        self.control = control
        self.isBidirectional = isBidirectional
        self.vehicle = vehicle
        self.evse = evse
        self.site = site
        self.energy = energy
        self.energyRegisters = energyRegisters
        self.departure = departure
        self.cost = cost
    }
}
