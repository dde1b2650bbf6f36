// EVSE.Power and EVSE.DischargePower, attribute MaxSet: what the operator lets an EVSE drive at most, within its ratings.

import ISO15118
import Quantities

extension Station {
    func maximumChargePower(of index: Int) -> Watts {
        let rated = evses[index].ratings.maximumChargePower
        return settings[evse: evses[index].id].maximumChargePower.map { min($0, rated) } ?? rated
    }

    /// A magnitude.
    func maximumDischargePower(of index: Int) -> Watts {
        let rated = evses[index].ratings.maximumDischargePower
        return settings[evse: evses[index].id].maximumDischargePower.map { min($0, rated) } ?? rated
    }

    /// What the vehicle is told of the EVSE.
    func limits(of index: Int) -> PowerLimits {
        var limits = configuration.evses[index].secc.limits
        let phases = evses[index].ratings.phases
        let charge = maximumChargePower(of: index)
        if charge < limits.maximumChargePower.total {
            limits.maximumChargePower = PhasePower(total: charge, phases: phases)
        }
        let discharge = maximumDischargePower(of: index)
        if discharge < limits.maximumDischargePower.total.magnitude {
            limits.maximumDischargePower = PhasePower(total: -discharge, phases: phases)
        }
        return limits
    }
}

extension EVSESettings {
    func limitsDiffer(from other: EVSESettings) -> Bool {
        maximumChargePower != other.maximumChargePower || maximumDischargePower != other.maximumDischargePower
    }

    mutating func capChargePower(_ text: String) -> ModelVariable.Refusal? {
        guard let value = Double(text), value.isFinite else { return .invalidValue }
        guard value >= 0 else { return .tooLow }
        maximumChargePower = Watts(value)
        return nil
    }

    mutating func capDischargePower(_ text: String) -> ModelVariable.Refusal? {
        guard let value = Double(text), value.isFinite else { return .invalidValue }
        guard value >= 0 else { return .tooLow }
        maximumDischargePower = Watts(value)
        return nil
    }
}
