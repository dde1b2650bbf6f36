// The device model's physical components: the station, its EVSEs with their meters, and their connectors.

import ISO15118
import OCPPMessages
import Quantities

extension DeviceModel {
    static let station: [ModelVariable] = [
        .fixed("ChargingStation", "Model") { station, _ in station.configuration.model }.constant(),
        .fixed("ChargingStation", "VendorName") { station, _ in station.configuration.vendor }.constant(),
        .fixed("ChargingStation", "SerialNumber") { station, _ in station.configuration.serialNumber }.constant(),
        .fixed("ChargingStation", "FirmwareVersion") { station, _ in station.firmwareVersion },
        .boolean("ChargingStation", "AllowNewSessionsPendingFirmwareUpdate") {
            $0.allowNewSessionsPendingFirmwareUpdate
        } _: {
            $0.allowNewSessionsPendingFirmwareUpdate = $1
        },
        .flag("ChargingStation", "Available") { _, _ in true },
        .availability("ChargingStation") { station, _ in station.status },
        .fixed("ChargingStation", "SupplyPhases", .integer) { _, _ in "3" }.constant(),
        .flag("ChargingStation", "Problem") { station, _ in station.evses.contains { $0.measured.fault != nil } }
            .watched(.faults),
        .flag("ChargingStation", "AllowReset") { _, _ in true },
        .fixed("ChargingStation", "ActiveTransactionId") { station, _ in
            station.evses.compactMap { $0.transaction?.id }.joined(separator: ",")
        }.watched(.state),
        .flag(.evse("EVSE"), "Available") { _, _ in true },
        .availability(.evse("EVSE")) { $0.evses[$1].status },
        .flag(.evse("EVSE"), "Problem") { $0.evses[$1].measured.fault != nil }.watched(.faults),
        .flag(.evse("EVSE"), "AllowReset") { _, _ in true },
        .fixed(.evse("EVSE"), "SupplyPhases", .integer) { "\($0.evses[$1].ratings.phases)" }.constant(),
        .fixed(.evse("EVSE"), "EvseId") { $0.evses[$1].secc.configuration.evseID },
        .setting(.evse("EVSE"), "ISO15118EvseId", .string) {
            $0.evses[$1].secc.configuration.evseID
        } _: { settings, index, text in
            // The characters that the vehicle's message has room for.
            guard (7...255).contains(text.utf8.count) else { return .invalidValue }
            settings[evse: index + 1].evseID = text
            return nil
        }.rebooting(),
        .fixed(
            .evse("EVSE"), "Power", .decimal, unit: "W",
            maximum: { $0.evses[$1].ratings.maximumChargePower.value }
        ) { max(0, $0.evses[$1].measured.power.value).told }
        .with(.target) { max(0, $0.evses[$1].target?.value ?? 0).told }
        .with(.maxSet) {
            $0.maximumChargePower(of: $1).value.told
        } write: {
            $0[evse: $1 + 1].capChargePower($2)
        }
        .watched(.state.union(.readings)),
        // [Q01] A magnitude, as every discharge rating.
        .fixed(
            .evse("EVSE"), "DischargePower", .decimal, unit: "W",
            maximum: { $0.evses[$1].ratings.maximumDischargePower.value }
        ) { max(0, -$0.evses[$1].measured.power.value).told }
        .with(.target) { max(0, -($0.evses[$1].target?.value ?? 0)).told }
        .with(.maxSet) {
            $0.maximumDischargePower(of: $1).value.told
        } write: {
            $0[evse: $1 + 1].capDischargePower($2)
        }
        .watched(.state.union(.readings))
        .existing { $0.evses[$1].ratings.isBidirectional },
        .fixed(.evse("EVSE"), "DCVoltage", .decimal, unit: "V") { $0.evses[$1].measured.voltage.value.told }
            .watched(.readings).existing { $0.evses[$1].ratings.isDirectCurrent },
        .fixed(.evse("EVSE"), "DCCurrent", .decimal, unit: "A") { $0.evses[$1].measured.current.value.told }
            .watched(.readings).existing { $0.evses[$1].ratings.isDirectCurrent },
        .fixed(.evse("EVSE"), "ACVoltage", .decimal, unit: "V") { $0.evses[$1].measured.voltage.value.told }
            .watched(.readings).existing { !$0.evses[$1].ratings.isDirectCurrent },
        .fixed(.evse("EVSE"), "ACCurrent", .decimal, unit: "A") { $0.evses[$1].measured.current.value.told }
            .watched(.readings).existing { !$0.evses[$1].ratings.isDirectCurrent },
        .fixed(.evse("EVSE"), "ChargingState", .optionList) {
            $0.evses[$1].transaction?.chargingState.rawValue
        }.watched(.state.union(.readings))
            .choosing { _ in ChargingState.allCases.map(\.rawValue).joined(separator: ",") },
        .fixed(.evse("EVSE"), "ActiveTransactionId") { $0.evses[$1].transaction?.id ?? "" }.watched(.state),
        .fixed(.evse("FiscalMetering"), "EnergyImportRegister", .decimal, unit: "Wh") {
            $0.evses[$1].measured.imported.value.told
        }.watched(.readings),
        .fixed(.evse("FiscalMetering"), "EnergyExportRegister", .decimal, unit: "Wh") {
            $0.evses[$1].measured.exported.value.told
        }.watched(.readings),
        .flag(.connector("Connector"), "Available") { _, _ in true },
        .availability(.connector("Connector")) { $0.evses[$1].status },
        .flag(.connector("Connector"), "Problem") { $0.evses[$1].measured.fault != nil }.watched(.faults),
        .fixed(.connector("Connector"), "ConnectorType") { $0.evses[$1].connectorType }.constant(),
        .fixed(.connector("Connector"), "ChargeProtocol") { _, _ in "ISO15118" }.constant(),
        .fixed(.connector("Connector"), "SupplyPhases", .integer) { "\($0.evses[$1].ratings.phases)" }.constant(),
    ]
}

extension ModelVariable {
    fileprivate static func availability(
        _ place: Place, _ read: @escaping @Sendable (borrowing Station, Int) -> ConnectorStatus
    ) -> ModelVariable {
        var variable = fixed(place, "AvailabilityState", .optionList) { read($0, $1).rawValue }.watched(.state)
        variable.values = "Available,Occupied,Reserved,Unavailable,Faulted"
        return variable
    }
}
