// What an EVSE's power stage can do: the nameplate and the times of its steps.

import Quantities

/// The ratings of a power stage. Every limit is a magnitude ≥ 0, the discharge limits too.
public struct StageRatings: Equatable, Sendable {
    /// 0: a DC converter; 1 or 3: an AC outlet of so many phases.
    public var phases: Int
    public var maximumChargePower: Watts
    /// 0 when the EVSE cannot take power from a vehicle.
    public var maximumDischargePower: Watts
    /// Per phase in AC.
    public var maximumChargeCurrent: Amperes
    public var maximumDischargeCurrent: Amperes
    public var minimumVoltage: Volts
    public var maximumVoltage: Volts
    /// Line to neutral, AC only.
    public var nominalVoltage: Volts
    /// Change of power per second; greater than zero.
    public var ramp: Watts
    /// A new set-point takes effect at most this much later.
    public var controlCycle: Duration
    public var cableCheckTime: Duration
    /// Change of voltage per second during precharge; greater than zero.
    public var voltageRamp: Volts
    public var contactorTime: Duration
    /// DC: from switching the power electronics on again to the first power.
    public var wakeTime = Duration.seconds(1)

    public init(
        phases: Int, maximumChargePower: Watts, maximumDischargePower: Watts, maximumChargeCurrent: Amperes,
        maximumDischargeCurrent: Amperes, minimumVoltage: Volts, maximumVoltage: Volts, nominalVoltage: Volts = 230,
        ramp: Watts, controlCycle: Duration = .milliseconds(20), cableCheckTime: Duration = .seconds(2),
        voltageRamp: Volts = 500, contactorTime: Duration = .milliseconds(100)
    ) {
        precondition((0...3).contains(phases) && ramp > 0 && voltageRamp > 0)
        self.phases = phases
        self.maximumChargePower = maximumChargePower
        self.maximumDischargePower = maximumDischargePower
        self.maximumChargeCurrent = maximumChargeCurrent
        self.maximumDischargeCurrent = maximumDischargeCurrent
        self.minimumVoltage = minimumVoltage
        self.maximumVoltage = maximumVoltage
        self.nominalVoltage = nominalVoltage
        self.ramp = ramp
        self.controlCycle = controlCycle
        self.cableCheckTime = cableCheckTime
        self.voltageRamp = voltageRamp
        self.contactorTime = contactorTime
    }

    public var isDirectCurrent: Bool { phases == 0 }
    /// Whether the EVSE can take power from a vehicle.
    public var isBidirectional: Bool { maximumDischargePower > 0 }

    /// A bidirectional DC wall box; by default 11 kW each way.
    public static func dc(power: Watts = 11_000, discharge: Watts? = nil) -> StageRatings {
        StageRatings(
            phases: 0, maximumChargePower: power, maximumDischargePower: discharge ?? power,
            maximumChargeCurrent: Amperes(power.value / 200), maximumDischargeCurrent: Amperes(power.value / 200),
            minimumVoltage: 150, maximumVoltage: 1000, ramp: power * 4)
    }

    /// A bidirectional megawatt charger of the MCS plug; by default 1 MW each way.
    public static func mcs(power: Watts = 1_000_000, discharge: Watts? = nil) -> StageRatings {
        var ratings = dc(power: power, discharge: discharge)
        ratings.minimumVoltage = 500
        ratings.maximumVoltage = 1250
        ratings.maximumChargeCurrent = Amperes(power.value / 500)
        ratings.maximumDischargeCurrent = ratings.maximumChargeCurrent
        return ratings
    }

    /// A bidirectional AC outlet of 16 A or 32 A a phase; by default 11 kW on three phases each way.
    public static func ac(phases: Int = 3, current: Amperes = 16, discharge: Watts? = nil) -> StageRatings {
        let power = Volts(230) * current * Double(phases)
        return StageRatings(
            phases: phases, maximumChargePower: power, maximumDischargePower: discharge ?? power,
            maximumChargeCurrent: current, maximumDischargeCurrent: current, minimumVoltage: 207, maximumVoltage: 253,
            ramp: power * 4)
    }
}
