// The device model of SmartChargingCtrlr (OCPP 2.1, chapter K).

import OCPP
import OCPPMessages

extension DeviceModel {
    static let smartCharging: [ModelVariable] = [
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
}
