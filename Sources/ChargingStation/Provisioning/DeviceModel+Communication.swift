// The device model of OCPPCommCtrlr and ClockCtrlr: the link to the central system.

import OCPP
import OCPPMessages

extension DeviceModel {
    static let communication: [ModelVariable] = [
        .integer("OCPPCommCtrlr", "HeartbeatInterval", in: 0...86_400, isBounded: true) {
            $0.heartbeatInterval
        } _: {
            $0.heartbeatInterval = $1
        },
        // The network profile's.
        .fixed("OCPPCommCtrlr", "MessageTimeout", instance: "Default", .integer, unit: "s") { station, _ in
            "\(station.settings.messageTimeout)"
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
        attempts(.meterValues), attemptInterval(.meterValues), attempts(.securityEventNotification),
        attemptInterval(.securityEventNotification),
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
        .integer("OCPPCommCtrlr", "ResetRetries", unit: nil, in: 0...10) {
            $0.resetRetries
        } _: {
            $0.resetRetries = $1
        },
        // L Firmware
        .fixed("OCPPCommCtrlr", "FileTransferProtocols", .memberList) { station, _ in
            station.configuration.fileTransferProtocols.map(\.rawValue).joined(separator: ",")
        }.constant(),
        // Every cable is fixed.
        .flag("OCPPCommCtrlr", "UnlockOnEVSideDisconnect") { _, _ in false }.constant(),
        .fixed("ClockCtrlr", "DateTime", .dateTime) { station, _ in DateTime(station.model.clock).text },
        .integer("ClockCtrlr", "TimeAdjustmentReportingThreshold", in: 1...86_400) {
            $0.timeAdjustmentReportingThreshold
        } _: {
            $0.timeAdjustmentReportingThreshold = $1
        },
        // The host's clock runs on by itself; what the central system tells sets it right.
        .fixed("ClockCtrlr", "TimeSource", .sequenceList) { _, _ in "Heartbeat,RealTimeClock" },
        .fixed("ClockCtrlr", "TimeOffset") { station, _ in
            station.settings.localClock.offsetText(at: DateTime(station.model.clock))
        },
    ]

    private static func attempts(_ action: Action) -> ModelVariable {
        .integer("OCPPCommCtrlr", "MessageAttempts", instance: action.rawValue, unit: nil, in: 1...100) {
            $0.attempts[action]?.most ?? 1
        } _: {
            $0.attempts[action, default: MessageAttempts()].most = $1
        }
    }

    private static func attemptInterval(_ action: Action) -> ModelVariable {
        .integer("OCPPCommCtrlr", "MessageAttemptInterval", instance: action.rawValue, in: 0...3600) {
            $0.attempts[action]?.interval ?? 0
        } _: {
            $0.attempts[action, default: MessageAttempts()].interval = $1
        }
    }
}
