// A simulated stage with its meter: what stands behind a station's stage effects when there is no hardware.

import ISO15118
import Quantities

/// The physical side of one EVSE, simulated.
public struct SimulatedEVSE: Equatable, Sendable {
    public private(set) var stage: PowerStage
    public private(set) var meter: EnergyMeter

    public init(ratings: StageRatings, meter: EnergyMeter = EnergyMeter(), at now: Moment) {
        stage = PowerStage(ratings: ratings, at: now)
        self.meter = meter
    }

    /// When the stage next changes by itself; measure then.
    public var deadline: Moment? { stage.deadline }

    public mutating func apply(_ command: SECC.StageCommand, at now: Moment) {
        stage.apply(command, at: now, meter: &meter)
    }

    public mutating func apply(_ command: InverterCommand, at now: Moment) {
        stage.apply(command, at: now, meter: &meter)
    }

    /// Switches the power electronics off, or on again.
    public mutating func sleep(_ isAsleep: Bool, at now: Moment) {
        stage.sleep(isAsleep, at: now, meter: &meter)
    }

    /// Takes what the vehicle says of itself for the physics.
    public mutating func connect(_ report: SECC.VehicleReport, at now: Moment) {
        connect(voltage: report.presentVoltage, power: report.presentPower?.total, at: now)
    }

    /// The voltage at the vehicle's inlet (DC) and what its inverter draws (AC).
    public mutating func connect(voltage: Volts?, power: Watts?, at now: Moment) {
        stage.connect(voltage: voltage, power: power, at: now, meter: &meter)
    }

    /// Breaks the stage, or with nil repairs it.
    public mutating func inject(_ fault: StageFault?, at now: Moment) {
        stage.inject(fault, at: now, meter: &meter)
    }

    /// Steps to `now` and reads the instruments.
    public mutating func measure(at now: Moment) -> EVSEMeasurement {
        stage.advance(to: now, meter: &meter)
        return EVSEMeasurement(
            voltage: stage.voltage, current: stage.current, power: stage.power,
            reactivePower: stage.reactivePower, imported: meter.imported, exported: meter.exported,
            contactorsClosed: stage.contactorsClosed,
            cableCheck: stage.cableCheck, fault: stage.fault)
    }
}
