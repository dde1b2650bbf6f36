// The device model of DCDERCtrlr: the nameplate of an EVSE's own inverter (OCPP 2.1, chapter R).

import OCPPMessages
import Quantities

extension DeviceModel {
    static let der: [ModelVariable] =
        [
            .flag(.evse("DCDERCtrlr"), "Enabled") { _, _ in false },
            .fixed(.evse("DCDERCtrlr"), "ModesSupported", .memberList) { _, _ in "" },
            .fixed(.evse("DCDERCtrlr"), "MaxW", .decimal, unit: "W") {
                "\($0.evses[$1].ratings.maximumDischargePower.value)"
            }.constant(),
            .fixed(.evse("DCDERCtrlr"), "MaxChargeRateW", .decimal, unit: "W") {
                "\($0.evses[$1].ratings.maximumChargePower.value)"
            }.constant(),
            .fixed(.evse("DCDERCtrlr"), "InverterManufacturer") { station, _ in station.configuration.vendor }
                .constant(),
            .fixed(.evse("DCDERCtrlr"), "InverterModel") { station, _ in station.configuration.model }.constant(),
            .fixed(.evse("DCDERCtrlr"), "InverterSwVersion") { station, _ in station.configuration.firmwareVersion },
        ].map { (variable: ModelVariable) in
            // In AC the inverter is the vehicle's.
            variable.existing { $0.evses[$1].ratings.isDirectCurrent && $0.evses[$1].ratings.isBidirectional }
        }
}
