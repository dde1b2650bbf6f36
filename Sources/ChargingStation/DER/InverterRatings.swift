// The nameplate of an inverter at the grid, and what a station asks of its grid side.

import ISO15118
import Quantities

/// What an inverter can, at its terminals to the grid. Every value is a magnitude.
struct InverterRatings: Equatable, Sendable {
    var maximumChargePower: Watts
    var maximumDischargePower: Watts
    /// In volt-amperes.
    var apparentPower: Double
    /// Either way. What IEEE 1547 asks of category B: 44 % of the apparent power.
    var reactivePower: VoltAmperesReactive
    /// Line to neutral.
    var nominalVoltage: Volts

    /// At which the reactive power is reached, over- and under-excited.
    static let powerFactor = 0.9

    init(_ ratings: StageRatings) {
        maximumChargePower = ratings.maximumChargePower
        maximumDischargePower = ratings.maximumDischargePower
        apparentPower = max(maximumChargePower, maximumDischargePower).value
        reactivePower = VoltAmperesReactive(apparentPower * 0.44)
        nominalVoltage = ratings.nominalVoltage
    }
}

/// What the grid's side of an EVSE's own inverter must do.
public struct InverterCommand: Equatable, Sendable {
    /// False: it ceases to energize at once, whatever set-point it has.
    public var isConnected: Bool
    /// Positive absorbs (inductive, under-excited), negative injects.
    public var reactivePower: VoltAmperesReactive

    public init(isConnected: Bool = true, reactivePower: VoltAmperesReactive = 0) {
        self.isConnected = isConnected
        self.reactivePower = reactivePower
    }
}
