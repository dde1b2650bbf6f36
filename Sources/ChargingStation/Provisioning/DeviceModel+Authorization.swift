// The device model of AuthCtrlr (OCPP 2.1, chapter C).

import OCPPMessages

extension DeviceModel {
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
