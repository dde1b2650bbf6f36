// The actions and who may call them.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// The 91 actions of OCPP 2.1.
public enum Action: String, CaseIterable, Sendable {
    case afrrSignal = "AFRRSignal"
    case adjustPeriodicEventStream = "AdjustPeriodicEventStream"
    case authorize = "Authorize"
    case batterySwap = "BatterySwap"
    case bootNotification = "BootNotification"
    case cancelReservation = "CancelReservation"
    case certificateSigned = "CertificateSigned"
    case changeAvailability = "ChangeAvailability"
    case changeTransactionTariff = "ChangeTransactionTariff"
    case clearCache = "ClearCache"
    case clearChargingProfile = "ClearChargingProfile"
    case clearDERControl = "ClearDERControl"
    case clearDisplayMessage = "ClearDisplayMessage"
    case clearTariffs = "ClearTariffs"
    case clearVariableMonitoring = "ClearVariableMonitoring"
    case clearedChargingLimit = "ClearedChargingLimit"
    case closePeriodicEventStream = "ClosePeriodicEventStream"
    case costUpdated = "CostUpdated"
    case customerInformation = "CustomerInformation"
    case dataTransfer = "DataTransfer"
    case deleteCertificate = "DeleteCertificate"
    case firmwareStatusNotification = "FirmwareStatusNotification"
    case get15118EVCertificate = "Get15118EVCertificate"
    case getBaseReport = "GetBaseReport"
    case getCertificateChainStatus = "GetCertificateChainStatus"
    case getCertificateStatus = "GetCertificateStatus"
    case getChargingProfiles = "GetChargingProfiles"
    case getCompositeSchedule = "GetCompositeSchedule"
    case getDERControl = "GetDERControl"
    case getDisplayMessages = "GetDisplayMessages"
    case getInstalledCertificateIds = "GetInstalledCertificateIds"
    case getLocalListVersion = "GetLocalListVersion"
    case getLog = "GetLog"
    case getMonitoringReport = "GetMonitoringReport"
    case getPeriodicEventStream = "GetPeriodicEventStream"
    case getReport = "GetReport"
    case getTariffs = "GetTariffs"
    case getTransactionStatus = "GetTransactionStatus"
    case getVariables = "GetVariables"
    case heartbeat = "Heartbeat"
    case installCertificate = "InstallCertificate"
    case logStatusNotification = "LogStatusNotification"
    case meterValues = "MeterValues"
    case notifyAllowedEnergyTransfer = "NotifyAllowedEnergyTransfer"
    case notifyChargingLimit = "NotifyChargingLimit"
    case notifyCustomerInformation = "NotifyCustomerInformation"
    case notifyDERAlarm = "NotifyDERAlarm"
    case notifyDERStartStop = "NotifyDERStartStop"
    case notifyDisplayMessages = "NotifyDisplayMessages"
    case notifyEVChargingNeeds = "NotifyEVChargingNeeds"
    case notifyEVChargingSchedule = "NotifyEVChargingSchedule"
    case notifyEvent = "NotifyEvent"
    case notifyMonitoringReport = "NotifyMonitoringReport"
    case notifyPeriodicEventStream = "NotifyPeriodicEventStream"
    case notifyPriorityCharging = "NotifyPriorityCharging"
    case notifyReport = "NotifyReport"
    case notifySettlement = "NotifySettlement"
    case notifyWebPaymentStarted = "NotifyWebPaymentStarted"
    case openPeriodicEventStream = "OpenPeriodicEventStream"
    case publishFirmware = "PublishFirmware"
    case publishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    case pullDynamicScheduleUpdate = "PullDynamicScheduleUpdate"
    case reportChargingProfiles = "ReportChargingProfiles"
    case reportDERControl = "ReportDERControl"
    case requestBatterySwap = "RequestBatterySwap"
    case requestStartTransaction = "RequestStartTransaction"
    case requestStopTransaction = "RequestStopTransaction"
    case reservationStatusUpdate = "ReservationStatusUpdate"
    case reserveNow = "ReserveNow"
    case reset = "Reset"
    case securityEventNotification = "SecurityEventNotification"
    case sendLocalList = "SendLocalList"
    case setChargingProfile = "SetChargingProfile"
    case setDERControl = "SetDERControl"
    case setDefaultTariff = "SetDefaultTariff"
    case setDisplayMessage = "SetDisplayMessage"
    case setMonitoringBase = "SetMonitoringBase"
    case setMonitoringLevel = "SetMonitoringLevel"
    case setNetworkProfile = "SetNetworkProfile"
    case setVariableMonitoring = "SetVariableMonitoring"
    case setVariables = "SetVariables"
    case signCertificate = "SignCertificate"
    case statusNotification = "StatusNotification"
    case transactionEvent = "TransactionEvent"
    case triggerMessage = "TriggerMessage"
    case unlockConnector = "UnlockConnector"
    case unpublishFirmware = "UnpublishFirmware"
    case updateDynamicSchedule = "UpdateDynamicSchedule"
    case updateFirmware = "UpdateFirmware"
    case usePriorityCharging = "UsePriorityCharging"
    case vatNumberValidation = "VatNumberValidation"

    /// The action of this name; nil when OCPP 2.1 has none.
    public init?(_ text: JSONText) {
        switch text.count {
        case 5:
            switch text {
            case "Reset": self = .reset
            default: return nil
            }
        case 6:
            switch text {
            case "GetLog": self = .getLog
            default: return nil
            }
        case 9:
            switch text {
            case "Authorize": self = .authorize
            case "GetReport": self = .getReport
            case "Heartbeat": self = .heartbeat
            default: return nil
            }
        case 10:
            switch text {
            case "AFRRSignal": self = .afrrSignal
            case "ClearCache": self = .clearCache
            case "GetTariffs": self = .getTariffs
            case "ReserveNow": self = .reserveNow
            default: return nil
            }
        case 11:
            switch text {
            case "BatterySwap": self = .batterySwap
            case "CostUpdated": self = .costUpdated
            case "MeterValues": self = .meterValues
            case "NotifyEvent": self = .notifyEvent
            default: return nil
            }
        case 12:
            switch text {
            case "ClearTariffs": self = .clearTariffs
            case "DataTransfer": self = .dataTransfer
            case "GetVariables": self = .getVariables
            case "NotifyReport": self = .notifyReport
            case "SetVariables": self = .setVariables
            default: return nil
            }
        case 13:
            switch text {
            case "GetBaseReport": self = .getBaseReport
            case "GetDERControl": self = .getDERControl
            case "SendLocalList": self = .sendLocalList
            case "SetDERControl": self = .setDERControl
            default: return nil
            }
        case 14:
            switch text {
            case "NotifyDERAlarm": self = .notifyDERAlarm
            case "TriggerMessage": self = .triggerMessage
            case "UpdateFirmware": self = .updateFirmware
            default: return nil
            }
        case 15:
            switch text {
            case "ClearDERControl": self = .clearDERControl
            case "PublishFirmware": self = .publishFirmware
            case "SignCertificate": self = .signCertificate
            case "UnlockConnector": self = .unlockConnector
            default: return nil
            }
        case 16:
            switch text {
            case "BootNotification": self = .bootNotification
            case "NotifySettlement": self = .notifySettlement
            case "ReportDERControl": self = .reportDERControl
            case "SetDefaultTariff": self = .setDefaultTariff
            case "TransactionEvent": self = .transactionEvent
            default: return nil
            }
        case 17:
            switch text {
            case "CancelReservation": self = .cancelReservation
            case "CertificateSigned": self = .certificateSigned
            case "DeleteCertificate": self = .deleteCertificate
            case "SetDisplayMessage": self = .setDisplayMessage
            case "SetMonitoringBase": self = .setMonitoringBase
            case "SetNetworkProfile": self = .setNetworkProfile
            case "UnpublishFirmware": self = .unpublishFirmware
            default: return nil
            }
        case 18:
            switch text {
            case "ChangeAvailability": self = .changeAvailability
            case "GetDisplayMessages": self = .getDisplayMessages
            case "InstallCertificate": self = .installCertificate
            case "NotifyDERStartStop": self = .notifyDERStartStop
            case "RequestBatterySwap": self = .requestBatterySwap
            case "SetChargingProfile": self = .setChargingProfile
            case "SetMonitoringLevel": self = .setMonitoringLevel
            case "StatusNotification": self = .statusNotification
            default: return nil
            }
        case 19:
            switch text {
            case "ClearDisplayMessage": self = .clearDisplayMessage
            case "CustomerInformation": self = .customerInformation
            case "GetChargingProfiles": self = .getChargingProfiles
            case "GetLocalListVersion": self = .getLocalListVersion
            case "GetMonitoringReport": self = .getMonitoringReport
            case "NotifyChargingLimit": self = .notifyChargingLimit
            case "UsePriorityCharging": self = .usePriorityCharging
            case "VatNumberValidation": self = .vatNumberValidation
            default: return nil
            }
        case 20:
            switch text {
            case "ClearChargingProfile": self = .clearChargingProfile
            case "ClearedChargingLimit": self = .clearedChargingLimit
            case "GetCertificateStatus": self = .getCertificateStatus
            case "GetCompositeSchedule": self = .getCompositeSchedule
            case "GetTransactionStatus": self = .getTransactionStatus
            default: return nil
            }
        case 21:
            switch text {
            case "Get15118EVCertificate": self = .get15118EVCertificate
            case "LogStatusNotification": self = .logStatusNotification
            case "NotifyDisplayMessages": self = .notifyDisplayMessages
            case "NotifyEVChargingNeeds": self = .notifyEVChargingNeeds
            case "SetVariableMonitoring": self = .setVariableMonitoring
            case "UpdateDynamicSchedule": self = .updateDynamicSchedule
            default: return nil
            }
        case 22:
            switch text {
            case "GetPeriodicEventStream": self = .getPeriodicEventStream
            case "NotifyMonitoringReport": self = .notifyMonitoringReport
            case "NotifyPriorityCharging": self = .notifyPriorityCharging
            case "ReportChargingProfiles": self = .reportChargingProfiles
            case "RequestStopTransaction": self = .requestStopTransaction
            default: return nil
            }
        case 23:
            switch text {
            case "ChangeTransactionTariff": self = .changeTransactionTariff
            case "ClearVariableMonitoring": self = .clearVariableMonitoring
            case "NotifyWebPaymentStarted": self = .notifyWebPaymentStarted
            case "OpenPeriodicEventStream": self = .openPeriodicEventStream
            case "RequestStartTransaction": self = .requestStartTransaction
            case "ReservationStatusUpdate": self = .reservationStatusUpdate
            default: return nil
            }
        case 24:
            switch text {
            case "ClosePeriodicEventStream": self = .closePeriodicEventStream
            case "NotifyEVChargingSchedule": self = .notifyEVChargingSchedule
            default: return nil
            }
        case 25:
            switch text {
            case "AdjustPeriodicEventStream": self = .adjustPeriodicEventStream
            case "GetCertificateChainStatus": self = .getCertificateChainStatus
            case "NotifyCustomerInformation": self = .notifyCustomerInformation
            case "NotifyPeriodicEventStream": self = .notifyPeriodicEventStream
            case "PullDynamicScheduleUpdate": self = .pullDynamicScheduleUpdate
            case "SecurityEventNotification": self = .securityEventNotification
            default: return nil
            }
        case 26:
            switch text {
            case "FirmwareStatusNotification": self = .firmwareStatusNotification
            case "GetInstalledCertificateIds": self = .getInstalledCertificateIds
            default: return nil
            }
        case 27:
            switch text {
            case "NotifyAllowedEnergyTransfer": self = .notifyAllowedEnergyTransfer
            default: return nil
            }
        case 33:
            switch text {
            case "PublishFirmwareStatusNotification": self = .publishFirmwareStatusNotification
            default: return nil
            }
        default: return nil
        }
    }

    /// Who sends the request.
    public var direction: Direction {
        switch self {
        case .dataTransfer:
            .both
        case .afrrSignal,
            .adjustPeriodicEventStream,
            .cancelReservation,
            .certificateSigned,
            .changeAvailability,
            .changeTransactionTariff,
            .clearCache,
            .clearChargingProfile,
            .clearDERControl,
            .clearDisplayMessage,
            .clearTariffs,
            .clearVariableMonitoring,
            .costUpdated,
            .customerInformation,
            .deleteCertificate,
            .getBaseReport,
            .getChargingProfiles,
            .getCompositeSchedule,
            .getDERControl,
            .getDisplayMessages,
            .getInstalledCertificateIds,
            .getLocalListVersion,
            .getLog,
            .getMonitoringReport,
            .getPeriodicEventStream,
            .getReport,
            .getTariffs,
            .getTransactionStatus,
            .getVariables,
            .installCertificate,
            .notifyAllowedEnergyTransfer,
            .notifyWebPaymentStarted,
            .publishFirmware,
            .requestBatterySwap,
            .requestStartTransaction,
            .requestStopTransaction,
            .reserveNow,
            .reset,
            .sendLocalList,
            .setChargingProfile,
            .setDERControl,
            .setDefaultTariff,
            .setDisplayMessage,
            .setMonitoringBase,
            .setMonitoringLevel,
            .setNetworkProfile,
            .setVariableMonitoring,
            .setVariables,
            .triggerMessage,
            .unlockConnector,
            .unpublishFirmware,
            .updateDynamicSchedule,
            .updateFirmware,
            .usePriorityCharging:
            .fromCentralSystem
        default: .fromStation
        }
    }

    /// Sent without being answered.
    public var isSend: Bool { self == .notifyPeriodicEventStream }
}
