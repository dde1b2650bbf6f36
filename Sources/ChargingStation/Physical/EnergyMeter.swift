// The EVSE's meter: two monotonic energy registers, one for each direction of flow.

import Quantities

/// A bidirectional meter at the outlet. It integrates the power that flowed; neither register ever falls.
public struct EnergyMeter: Equatable, Sendable {
    private var importing: Register
    private var exporting: Register

    /// Energy that went into the vehicle: OCPP's Energy.Active.Import.Register, ISO 15118's ChargedEnergyReadingWh.
    public var imported: WattHours { importing.value }
    /// Energy that came out of the vehicle, as a magnitude: OCPP's Energy.Active.Export.Register.
    public var exported: WattHours { exporting.value }
    /// `imported` in the whole watt-hours that ISO 15118 carries.
    public var importedWattHours: UInt64 { importing.whole }
    /// `exported` in the whole watt-hours that ISO 15118 carries.
    public var exportedWattHours: UInt64 { exporting.whole }
    /// What of the next watt-hour has flowed, 0..<1.
    public var importedPart: Double { importing.fraction }
    public var exportedPart: Double { exporting.fraction }

    /// A meter whose registers already stand at the given whole watt-hours, as those of a used meter do.
    public init(importedWattHours: UInt64 = 0, exportedWattHours: UInt64 = 0) {
        self.init(importedWattHours: importedWattHours, part: 0, exportedWattHours: exportedWattHours, part: 0)
    }

    /// The same with the started watt-hours, 0..<1, as a meter keeps them over a loss of power.
    public init(
        importedWattHours: UInt64, part importedPart: Double, exportedWattHours: UInt64, part exportedPart: Double
    ) {
        precondition((0..<1).contains(importedPart) && (0..<1).contains(exportedPart), "a part of a watt-hour")
        importing = Register(whole: importedWattHours, fraction: importedPart)
        exporting = Register(whole: exportedWattHours, fraction: exportedPart)
    }

    /// Adds the energy of a power that moves linearly from `start` to `end` in `duration`. Where it crosses zero, each
    /// side counts in its own register.
    public mutating func add(from start: Watts, to end: Watts, over duration: Duration) {
        guard duration > .zero else { return }
        if start.value * end.value < 0 {
            let share = start.magnitude / (start.magnitude + end.magnitude)
            let energy = (start * 0.5).over(duration)
            record(energy * share)
            record((end * 0.5).over(duration) * (1 - share))
        } else {
            record(((start + end) * 0.5).over(duration))
        }
    }

    private mutating func record(_ energy: WattHours) {
        if energy > 0 { importing.add(energy.value) } else { exporting.add(-energy.value) }
    }
}

/// Whole watt-hours and the started one apart: adding a millionth to a billion loses nothing.
private struct Register: Equatable, Sendable {
    var whole: UInt64
    /// 0..<1
    var fraction: Double

    init(whole: UInt64, fraction: Double) {
        self.whole = whole
        self.fraction = fraction
    }

    var value: WattHours { WattHours(Double(whole) + fraction) }

    mutating func add(_ wattHours: Double) {
        // A step beyond 2^53 Wh, or one that is not a number, is a broken sensor's.
        guard wattHours >= 0, wattHours < 0x1p53 else { return }
        let sum = fraction + wattHours
        let full = UInt64(sum)
        whole &+= full
        fraction = sum - Double(full)
    }
}
