// The device model's physical components: the station, its EVSEs and their connectors.

import OCPPMessages

extension DeviceModel {
    static let station: [ModelVariable] = [
        .fixed("ChargingStation", "Model") { station, _ in station.configuration.model },
        .fixed("ChargingStation", "VendorName") { station, _ in station.configuration.vendor },
        .fixed("ChargingStation", "SerialNumber") { station, _ in station.configuration.serialNumber },
        .fixed("ChargingStation", "FirmwareVersion") { station, _ in station.configuration.firmwareVersion },
        .flag("ChargingStation", "Available") { _, _ in true },
        .fixed("ChargingStation", "AvailabilityState", .optionList) { station, _ in station.status.rawValue },
        .fixed("ChargingStation", "SupplyPhases", .integer) { _, _ in "3" },
        .flag(.evse("EVSE"), "Available") { _, _ in true },
        .fixed(.evse("EVSE"), "AvailabilityState", .optionList) { $0.evses[$1].status.rawValue },
        .fixed(.evse("EVSE"), "SupplyPhases", .integer) { "\($0.evses[$1].ratings.phases)" },
        .fixed(.evse("EVSE"), "EvseId") { $0.configuration.evses[$1].secc.evseID },
        .fixed(
            .evse("EVSE"), "Power", .decimal, unit: "W",
            maximum: { $0.evses[$1].ratings.maximumChargePower.value }
        ) { "\(max(0, $0.evses[$1].measured.power.value))" },
        // [Q01] A magnitude, as every discharge rating.
        .fixed(
            .evse("EVSE"), "DischargePower", .decimal, unit: "W",
            maximum: { $0.evses[$1].ratings.maximumDischargePower.value }
        ) { station, index in
            station.evses[index].ratings.isBidirectional ? "\(max(0, -station.evses[index].measured.power.value))" : nil
        },
        .flag(.connector("Connector"), "Available") { _, _ in true },
        .fixed(.connector("Connector"), "AvailabilityState", .optionList) { $0.evses[$1].status.rawValue },
        .fixed(.connector("Connector"), "ConnectorType") { $0.evses[$1].connectorType },
        .fixed(.connector("Connector"), "SupplyPhases", .integer) { "\($0.evses[$1].ratings.phases)" },
    ]
}
