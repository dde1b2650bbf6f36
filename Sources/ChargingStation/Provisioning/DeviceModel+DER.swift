// The device model of DCDERCtrlr, the nameplate of an EVSE's own inverter, and of ACDERCtrlr, what the station has a
// vehicle's inverter do (OCPP 2.1, chapter R).

import OCPPMessages
import Quantities

extension DeviceModel {
    static let der: [ModelVariable] = ownInverter + vehiclesInverter

    private static let ownInverter: [ModelVariable] =
        [
            .flag(.evse("DCDERCtrlr"), "Available") { _, _ in true }.constant(),
            .flag(.evse("DCDERCtrlr"), "Enabled") { _, _ in true }.constant(),
            modes("DCDERCtrlr"),
            rating("MaxW", "W") { $0.maximumDischargePower.value },
            rating("OverExcitedW", "W") { $0.apparentPower * InverterRatings.powerFactor },
            rating("OverExcitedPF", nil) { _ in InverterRatings.powerFactor },
            rating("UnderExcitedW", "W") { $0.apparentPower * InverterRatings.powerFactor },
            rating("UnderExcitedPF", nil) { _ in InverterRatings.powerFactor },
            rating("MaxVA", "VA") { $0.apparentPower },
            rating("MaxVar", "var") { $0.reactivePower.value },
            rating("MaxVarNeg", "var") { $0.reactivePower.value },
            rating("MaxChargeRateW", "W") { $0.maximumChargePower.value },
            rating("MaxChargeRateVA", "VA") { $0.apparentPower },
            rating("VNom", "V") { $0.nominalVoltage.value },
            // An inverter that has ceased is open: nothing of it stays at the grid.
            rating("ReactiveSusceptance", "S") { _ in 0 },
            .fixed(.evse("DCDERCtrlr"), "InverterManufacturer") { station, _ in station.configuration.vendor }
                .constant(),
            .fixed(.evse("DCDERCtrlr"), "InverterModel") { station, _ in station.configuration.model }.constant(),
            .fixed(.evse("DCDERCtrlr"), "InverterSwVersion") { station, _ in station.firmwareVersion },
            // Of the hardware the station knows no other name than its model's.
            .fixed(.evse("DCDERCtrlr"), "InverterHwVersion") { station, _ in station.configuration.model }.constant(),
        ].map { (variable: ModelVariable) in
            variable.existing { $0.evses[$1].ratings.isDirectCurrent && $0.evses[$1].ratings.isBidirectional }
        }

    private static let vehiclesInverter: [ModelVariable] =
        [
            .flag(.evse("ACDERCtrlr"), "Available") { _, _ in true }.constant(),
            modes("ACDERCtrlr"),
        ].map { (variable: ModelVariable) in
            variable.existing { !$0.evses[$1].ratings.isDirectCurrent && $0.evses[$1].ratings.isBidirectional }
        }

    private static func modes(_ component: String) -> ModelVariable {
        .fixed(.evse(.init(stringLiteral: component)), "ModesSupported", .memberList) { station, index in
            station.derModes(index).map(\.rawValue).joined(separator: ",")
        }.constant()
    }

    private static func rating(
        _ name: String, _ unit: String?, _ read: @escaping @Sendable (InverterRatings) -> Double
    ) -> ModelVariable {
        .fixed(.evse("DCDERCtrlr"), name, .decimal, unit: unit) { "\(read($0.evses[$1].inverter.ratings))" }.constant()
    }
}
