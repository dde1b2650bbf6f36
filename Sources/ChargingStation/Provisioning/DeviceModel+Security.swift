// The device model of SecurityCtrlr, as far as the engine knows it (OCPP 2.1, chapter A).

import OCPPMessages

extension DeviceModel {
    static let security: [ModelVariable] = [
        .fixed("SecurityCtrlr", "Identity") { station, _ in station.configuration.id }.constant()
    ]
}
