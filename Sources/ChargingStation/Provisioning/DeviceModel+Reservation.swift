// The device model of ReservationCtrlr (OCPP 2.1, chapter H).

import OCPPMessages

extension DeviceModel {
    static let reservation: [ModelVariable] = [
        .flag("ReservationCtrlr", "Available") { _, _ in true },
        .boolean("ReservationCtrlr", "Enabled") {
            $0.reservationsEnabled
        } _: {
            $0.reservationsEnabled = $1
        },
        .flag("ReservationCtrlr", "NonEvseSpecific") { _, _ in true },
    ]
}
