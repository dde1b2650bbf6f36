// What passes between a station and the power electronics of one EVSE, real or simulated.

public import Quantities

/// What the station asks of an EVSE's power stage.
public enum StageCommand: Equatable, Sendable {
    /// Test the isolation of the cable up to the vehicle's inlet (DC).
    case checkCable
    /// Bring the output to this voltage with the vehicle's contactors still open (DC).
    case precharge(Volts)
    case closeContactors
    /// Power to drive; positive into the vehicle. In AC it is the ceiling of what the vehicle was told to take.
    case setPower(Watts)
    /// Power to zero at once, then open.
    case openContactors
    /// What the vehicle says of itself. A real stage measures; the simulated one takes it for the physics.
    case vehicleReports(VehicleReport)
}

/// The vehicle's own measurements, as its requests carry them.
public struct VehicleReport: Equatable, Sendable {
    /// EVPresentVoltage at the inlet: with closed contactors, the battery's (DC).
    public var voltage: Volts?
    /// EVPresentActivePower: what the vehicle's inverter draws, or feeds in when negative (AC).
    public var power: Watts?

    public init(voltage: Volts? = nil, power: Watts? = nil) {
        self.voltage = voltage
        self.power = power
    }
}

/// What an EVSE's stage and meter measure, all at one moment.
public struct EVSEMeasurement: Equatable, Sendable {
    public var voltage: Volts
    /// Positive into the vehicle.
    public var current: Amperes
    /// Positive into the vehicle.
    public var power: Watts
    /// The meter's registers; each only grows.
    public var imported: WattHours
    public var exported: WattHours
    public var contactorsClosed: Bool
    public var isolation: Isolation
    public var fault: StageFault?

    public init(
        voltage: Volts = 0, current: Amperes = 0, power: Watts = 0, imported: WattHours = 0, exported: WattHours = 0,
        contactorsClosed: Bool = false, isolation: Isolation = .unknown, fault: StageFault? = nil
    ) {
        self.voltage = voltage
        self.current = current
        self.power = power
        self.imported = imported
        self.exported = exported
        self.contactorsClosed = contactorsClosed
        self.isolation = isolation
        self.fault = fault
    }
}

/// The result of the cable check.
public enum Isolation: Equatable, Sendable { case unknown, checking, valid, failed }

/// Why an EVSE cannot deliver power.
public enum StageFault: String, Equatable, Sendable, CaseIterable {
    /// The cable check found too low a resistance to earth.
    case isolation
    /// The contactors do not close.
    case contactorOpen
    /// The contactors do not open.
    case contactorWelded
    case groundFault
    case overtemperature
    case gridLoss
    case emergencyStop
}
