// The device model of TariffCostCtrlr (OCPP 2.1, chapter I).

import OCPPMessages

extension DeviceModel {
    static let tariff: [ModelVariable] = [
        .flag("TariffCostCtrlr", "Available", instance: "Tariff") { _, _ in true },
        .flag("TariffCostCtrlr", "Available", instance: "Cost") { _, _ in true },
        .boolean("TariffCostCtrlr", "Enabled", instance: "Tariff") {
            $0.tariffEnabled
        } _: {
            $0.tariffEnabled = $1
        },
        .boolean("TariffCostCtrlr", "Enabled", instance: "Cost") {
            $0.costEnabled
        } _: {
            $0.costEnabled = $1
        },
        .list(
            "TariffCostCtrlr", "HandleFailedTariff", instance: "Tariff", .optionList,
            values: FailedTariff.allCases.map(\.rawValue).joined(separator: ",")
        ) {
            $0.failedTariff.rawValue
        } _: {
            guard let choice = FailedTariff(rawValue: $1) else { return false }
            $0.failedTariff = choice
            return true
        },
        .flag("TariffCostCtrlr", "Problem") { station, _ in station.tariffs.hasProblem }.watched(.state),
        .list("TariffCostCtrlr", "Currency", .string, values: nil) {
            $0.currency
        } _: { settings, text in
            guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else { return false }
            settings.currency = text
            return true
        },
        // 0 tells none while the transaction runs.
        .integer("TariffCostCtrlr", "Interval", instance: "Cost", in: 0...86_400) {
            $0.runningCostInterval
        } _: {
            $0.runningCostInterval = $1
        },
        .fixed("TariffCostCtrlr", "MaxElements", instance: "Tariff", .integer) { _, _ in
            "\(TariffRules.maximumElements)"
        }.constant(),
        .flag("TariffCostCtrlr", "ConditionsSupported", instance: "Tariff") { _, _ in true },
    ]
}
