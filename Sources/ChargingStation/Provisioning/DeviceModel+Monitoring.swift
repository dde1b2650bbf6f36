// The device model of MonitoringCtrlr (OCPP 2.1, chapter N).

import OCPPMessages

extension DeviceModel {
    static let monitoring: [ModelVariable] =
        [
            .flag("MonitoringCtrlr", "Available") { _, _ in true },
            .boolean("MonitoringCtrlr", "Enabled") {
                $0.monitoringEnabled
            } _: {
                $0.monitoringEnabled = $1
            },
            .integer("MonitoringCtrlr", "OfflineQueuingSeverity", unit: nil, in: 0...9) {
                $0.offlineQueuingSeverity
            } _: {
                $0.offlineQueuingSeverity = $1
            },
            .fixed("MonitoringCtrlr", "ActiveMonitoringBase", .optionList) { station, _ in
                station.monitoring.base.rawValue
            }.watched(.calls).choosing { _ in MonitoringBase.allCases.map(\.rawValue).joined(separator: ",") },
            .fixed("MonitoringCtrlr", "ActiveMonitoringLevel", .integer) { station, _ in
                "\(station.monitoring.level)"
            }.watched(.calls),
            .fixed(
                "MonitoringCtrlr", "MaxPeriodicEventStreams", .integer
            ) { _, _ in "\(Monitoring.maximumStreams)" }.constant(),
        ] + limits(of: "SetVariableMonitoring", "MonitoringCtrlr")
        + limits(of: "ClearVariableMonitoring", "MonitoringCtrlr")
}
