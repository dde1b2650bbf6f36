// The device model of DeviceDataCtrlr: how much one message carries.

import OCPPMessages

extension DeviceModel {
    static let reporting: [ModelVariable] =
        ["GetReport", "GetVariables", "SetVariables"].flatMap { limits(of: $0, "DeviceDataCtrlr") } + [
            .fixed("DeviceDataCtrlr", "ConfigurationValueSize", .integer) { _, _ in "\(valuesListSize)" }.constant(),
            .fixed("DeviceDataCtrlr", "ReportingValueSize", .integer) { _, _ in "\(ModelVariable.longestValue)" }
                .constant(),
        ]

    /// What both SetVariableData.attributeValue and valuesList hold.
    private static let valuesListSize = 1000

    /// The limits of an action's request.
    static func limits(of action: String, _ component: ModelVariable.Place) -> [ModelVariable] {
        [
            .fixed(component, "ItemsPerMessage", instance: action, .integer) { _, _ in "\(MessageLimits.items)" }
                .constant(),
            .fixed(component, "BytesPerMessage", instance: action, .integer) { _, _ in "\(MessageLimits.bytes)" }
                .constant(),
        ]
    }
}
