// The device model of DisplayMessageCtrlr (OCPP 2.1, chapter O).

import OCPPMessages

extension DeviceModel {
    static let displayMessages: [ModelVariable] = [
        // [O01.FR.21]
        .flag("Display", "Available") { _, _ in true }.existing { station, _ in station.configuration.display != nil },
        .flag("DisplayMessageCtrlr", "Available") { station, _ in station.configuration.display != nil },
        .flag("DisplayMessageCtrlr", "Enabled") { station, _ in station.configuration.display != nil },
        .fixed(
            "DisplayMessageCtrlr", "DisplayMessages", .integer,
            maximum: { station, _ in Double(station.configuration.display?.capacity ?? 0) }
        ) { station, _ in
            "\(station.display.messages.count)"
        }.watched(.calls),
        .fixed("DisplayMessageCtrlr", "SupportedFormats", .memberList) { station, _ in
            station.configuration.display?.formats.map(\.rawValue).joined(separator: ",")
        },
        .fixed("DisplayMessageCtrlr", "SupportedPriorities", .memberList) { station, _ in
            station.configuration.display.map { _ in
                MessagePriority.fromTheFront.map(\.rawValue).joined(separator: ",")
            }
        },
        // Of a display that shows any language there is no list to choose from.
        .fixed("DisplayMessageCtrlr", "Language", .optionList) { station, _ in
            station.configuration.display?.languages.first
        }.choosing { $0.configuration.display?.languages.joined(separator: ",") ?? "" },
        .fixed("DisplayMessageCtrlr", "SupportedStates", .memberList) { station, _ in
            station.configuration.display.map { _ in "Charging,Discharging,Faulted,Idle,Suspended,Unavailable" }
        },
    ]
}
