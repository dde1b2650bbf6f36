// The device model of ISO15118Ctrlr and ConnectedEV: the vehicle side.

import ISO15118
import OCPPMessages

extension DeviceModel {
    static let iso15118: [ModelVariable] = [
        .flag(.evse("ISO15118Ctrlr"), "Enabled") { _, _ in true },
        .fixed(.evse("ISO15118Ctrlr"), "ProtocolSupported", instance: "1") { station, index in
            "urn:iso:std:iso:15118:-20:\(station.evses[index].ratings.isDirectCurrent ? "DC" : "AC"),1,0"
        },
        .flag(.evse("ISO15118Ctrlr"), "ServiceRenegotiationSupport") {
            $0.configuration.evses[$1].secc.serviceRenegotiation
        },
        .fixed(.evse("ISO15118Ctrlr"), "SeccId") { station, _ in station.configuration.id },
        .flag(.evse("ConnectedEV"), "Available") { $0.evses[$1].session != .none },
        .fixed(.evse("ConnectedEV"), "VehicleId") { $0.evses[$1].evccID },
    ]
}
