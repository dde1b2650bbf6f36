// The device model of DeviceDataCtrlr: how much one message carries.

import OCPPMessages

extension DeviceModel {
    static let reporting: [ModelVariable] = ["GetReport", "GetVariables", "SetVariables"].map { action in
        .fixed("DeviceDataCtrlr", "ItemsPerMessage", instance: action, .integer) { _, _ in "\(Station.itemsPerMessage)"
        }
    }

    static let authorization: [ModelVariable] = [
        .flag("AuthCtrlr", "Enabled") { _, _ in true },
        .boolean("AuthCtrlr", "AuthorizeRemoteStart") {
            $0.authorizeRemoteStart
        } _: {
            $0.authorizeRemoteStart = $1
        },
        .boolean("AuthCtrlr", "OfflineTxForUnknownIdEnabled") {
            $0.offlineTxForUnknownId
        } _: {
            $0.offlineTxForUnknownId = $1
        },
    ]
}
