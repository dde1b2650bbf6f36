// The device model of V2XChargingCtrlr (OCPP 2.1, chapter Q).

import OCPPMessages

extension DeviceModel {
    static let v2x: [ModelVariable] = [
        .flag(.evse("V2XChargingCtrlr"), "Available") { $0.evses[$1].ratings.isBidirectional },
        .boolean(.evse("V2XChargingCtrlr"), "Enabled") {
            $0.v2xEnabled
        } _: {
            $0.v2xEnabled = $1
        },
        .fixed(.evse("V2XChargingCtrlr"), "SupportedEnergyTransferModes", .memberList) { station, index in
            station.evses[index].energyTransferModes.map(\.rawValue).joined(separator: ",")
        },
        .fixed(.evse("V2XChargingCtrlr"), "SupportedOperationModes", .memberList) { _, _ in
            Station.operationModes.map(\.rawValue).joined(separator: ",")
        },
    ]
}
