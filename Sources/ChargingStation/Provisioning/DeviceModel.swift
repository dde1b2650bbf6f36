// The station's device model: the controllers of OCPP 2.1, part 2, appendix 3, that it has, V2X among them.

import ISO15118
import OCPP
import OCPPMessages
import Quantities

enum DeviceModel {
    static let variables: [ModelVariable] =
        station + communication + reporting + authorization + transactions + sampling + smartCharging + iso15118 + v2x

    private static let station: [ModelVariable] = [
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

    private static let communication: [ModelVariable] = [
        .integer("OCPPCommCtrlr", "HeartbeatInterval", in: 0...86_400) {
            $0.heartbeatInterval
        } _: {
            $0.heartbeatInterval = $1
        },
        .integer("OCPPCommCtrlr", "MessageTimeout", instance: "Default", in: 1...600) {
            $0.messageTimeout
        } _: {
            $0.messageTimeout = $1
        },
        .integer("OCPPCommCtrlr", "MessageAttempts", instance: "TransactionEvent", unit: nil, in: 1...100) {
            $0.messageAttempts
        } _: {
            $0.messageAttempts = $1
        },
        .integer("OCPPCommCtrlr", "MessageAttemptInterval", instance: "TransactionEvent", in: 0...3600) {
            $0.messageAttemptInterval
        } _: {
            $0.messageAttemptInterval = $1
        },
        .integer("OCPPCommCtrlr", "OfflineThreshold", in: 0...86_400) {
            $0.offlineThreshold
        } _: {
            $0.offlineThreshold = $1
        },
        .integer("OCPPCommCtrlr", "RetryBackOffWaitMinimum", in: 0...86_400) {
            $0.retryBackOffWaitMinimum
        } _: {
            $0.retryBackOffWaitMinimum = $1
        },
        .integer("OCPPCommCtrlr", "RetryBackOffRandomRange", in: 0...86_400) {
            $0.retryBackOffRandomRange
        } _: {
            $0.retryBackOffRandomRange = $1
        },
        .integer("OCPPCommCtrlr", "RetryBackOffRepeatTimes", unit: nil, in: 0...20) {
            $0.retryBackOffRepeatTimes
        } _: {
            $0.retryBackOffRepeatTimes = $1
        },
        .integer("OCPPCommCtrlr", "WebSocketPingInterval", in: 0...86_400) {
            $0.webSocketPingInterval
        } _: {
            $0.webSocketPingInterval = $1
        },
        .fixed("ClockCtrlr", "TimeSource", .sequenceList) { _, _ in "Heartbeat" },
    ]

    private static let reporting: [ModelVariable] = ["GetReport", "GetVariables", "SetVariables"].map { action in
        .fixed("DeviceDataCtrlr", "ItemsPerMessage", instance: action, .integer) { _, _ in "\(Station.itemsPerMessage)"
        }
    }

    private static let authorization: [ModelVariable] = [
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

    private static let transactions: [ModelVariable] = [
        .integer("TxCtrlr", "EVConnectionTimeOut", in: 1...86_400) {
            $0.evConnectionTimeOut
        } _: {
            $0.evConnectionTimeOut = $1
        },
        .boolean("TxCtrlr", "StopTxOnInvalidId") {
            $0.stopTxOnInvalidId
        } _: {
            $0.stopTxOnInvalidId = $1
        },
        .flag("TxCtrlr", "StopTxOnEVSideDisconnect") { _, _ in true },
        .list("TxCtrlr", "TxStartPoint", values: txPoints) {
            $0.txStartPoint.list
        } _: { settings, text in
            guard let points = TxPoints(list: text) else { return false }
            settings.txStartPoint = points
            return true
        },
        .list("TxCtrlr", "TxStopPoint", values: txPoints) {
            $0.txStopPoint.list
        } _: { settings, text in
            guard let points = TxPoints(list: text) else { return false }
            settings.txStopPoint = points
            return true
        },
    ]

    private static let txPoints = TxPoints.names.map(\.0).joined(separator: ",")
    private static let measurands = EVSEState.measurands.list

    private static let sampling: [ModelVariable] = [
        .flag("SampledDataCtrlr", "Enabled") { _, _ in true },
        .integer("SampledDataCtrlr", "TxUpdatedInterval", in: 0...86_400) {
            $0.txUpdatedInterval
        } _: {
            $0.txUpdatedInterval = $1
        },
        measurands(
            "SampledDataCtrlr", "TxStartedMeasurands", { $0.txStartedMeasurands }, { $0.txStartedMeasurands = $1 }),
        measurands(
            "SampledDataCtrlr", "TxUpdatedMeasurands", { $0.txUpdatedMeasurands }, { $0.txUpdatedMeasurands = $1 }),
        measurands("SampledDataCtrlr", "TxEndedMeasurands", { $0.txEndedMeasurands }, { $0.txEndedMeasurands = $1 }),
        .flag("AlignedDataCtrlr", "Enabled") { station, _ in station.settings.alignedDataInterval > 0 },
        .integer("AlignedDataCtrlr", "Interval", in: 0...86_400) {
            $0.alignedDataInterval
        } _: {
            $0.alignedDataInterval = $1
        },
        measurands("AlignedDataCtrlr", "Measurands", { $0.alignedDataMeasurands }, { $0.alignedDataMeasurands = $1 }),
    ]

    private static func measurands(
        _ component: ModelVariable.Place, _ name: String, _ read: @escaping @Sendable (Settings) -> [Measurand],
        _ write: @escaping @Sendable (inout Settings, [Measurand]) -> Void
    ) -> ModelVariable {
        .list(component, name, values: measurands) {
            read($0).list
        } _: { settings, text in
            guard let list = Measurand.list(text) else { return false }
            write(&settings, list)
            return true
        }
    }

    private static let smartCharging: [ModelVariable] = [
        .flag("SmartChargingCtrlr", "Available") { _, _ in true },
        .boolean("SmartChargingCtrlr", "Enabled") {
            $0.smartChargingEnabled
        } _: {
            $0.smartChargingEnabled = $1
        },
        .fixed("SmartChargingCtrlr", "RateUnit", .memberList) { _, _ in "A,W" },
        .fixed("SmartChargingCtrlr", "PeriodsPerSchedule", .integer) { _, _ in "1024" },
        .fixed("SmartChargingCtrlr", "ProfileStackLevel", .integer) { _, _ in "\(Station.highestStackLevel)" },
        .fixed("SmartChargingCtrlr", "Entries", instance: "ChargingProfiles", .integer) { station, _ in
            "\(station.profiles.count)"
        },
        .fixed("SmartChargingCtrlr", "LimitChangeSignificance", .decimal, unit: "Percent") { station, _ in
            "\(station.settings.limitChangeSignificance)"
        },
        .fixed("SmartChargingCtrlr", "SupportedAdditionalPurposes", .memberList) { _, _ in "" },
    ]

    private static let iso15118: [ModelVariable] = [
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

    private static let v2x: [ModelVariable] = [
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
