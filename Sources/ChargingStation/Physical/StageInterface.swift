// What an EVSE's power electronics tell the station. What it asks of them is `SECC.StageCommand`.

import ISO15118
import Quantities

/// What an EVSE's stage and meter measure, all at one moment.
public struct EVSEMeasurement: Equatable, Sendable {
    /// At the output; line to neutral in AC.
    public var voltage: Volts
    /// Per phase in AC; positive into the vehicle.
    public var current: Amperes
    /// Positive into the vehicle.
    public var power: Watts
    /// DC: at the grid's side of the EVSE's inverter; positive absorbs.
    public var reactivePower: VoltAmperesReactive
    /// The meter's registers; each only grows.
    public var imported: WattHours
    public var exported: WattHours
    public var contactorsClosed: Bool
    public var cableCheck: SECC.StageMeasurement.CableCheck
    public var fault: StageFault?

    public init(
        voltage: Volts = 0, current: Amperes = 0, power: Watts = 0, reactivePower: VoltAmperesReactive = 0,
        imported: WattHours = 0, exported: WattHours = 0, contactorsClosed: Bool = false,
        cableCheck: SECC.StageMeasurement.CableCheck = .idle, fault: StageFault? = nil
    ) {
        self.voltage = voltage
        self.current = current
        self.power = power
        self.reactivePower = reactivePower
        self.imported = imported
        self.exported = exported
        self.contactorsClosed = contactorsClosed
        self.cableCheck = cableCheck
        self.fault = fault
    }
}

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
    /// The grid's voltage or frequency is beyond what the stage may run at.
    case powerQuality
    case overcurrent
    case emergencyStop
}
