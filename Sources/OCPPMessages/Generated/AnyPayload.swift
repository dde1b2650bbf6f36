// One request or response of any action.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// The request of any action that is answered.
public indirect enum AnyRequest: Equatable, Sendable {
    case afrrSignal(AFRRSignalRequest)
    case adjustPeriodicEventStream(AdjustPeriodicEventStreamRequest)
    case authorize(AuthorizeRequest)
    case batterySwap(BatterySwapRequest)
    case bootNotification(BootNotificationRequest)
    case cancelReservation(CancelReservationRequest)
    case certificateSigned(CertificateSignedRequest)
    case changeAvailability(ChangeAvailabilityRequest)
    case changeTransactionTariff(ChangeTransactionTariffRequest)
    case clearCache(ClearCacheRequest)
    case clearChargingProfile(ClearChargingProfileRequest)
    case clearDERControl(ClearDERControlRequest)
    case clearDisplayMessage(ClearDisplayMessageRequest)
    case clearTariffs(ClearTariffsRequest)
    case clearVariableMonitoring(ClearVariableMonitoringRequest)
    case clearedChargingLimit(ClearedChargingLimitRequest)
    case closePeriodicEventStream(ClosePeriodicEventStreamRequest)
    case costUpdated(CostUpdatedRequest)
    case customerInformation(CustomerInformationRequest)
    case dataTransfer(DataTransferRequest)
    case deleteCertificate(DeleteCertificateRequest)
    case firmwareStatusNotification(FirmwareStatusNotificationRequest)
    case get15118EVCertificate(Get15118EVCertificateRequest)
    case getBaseReport(GetBaseReportRequest)
    case getCertificateChainStatus(GetCertificateChainStatusRequest)
    case getCertificateStatus(GetCertificateStatusRequest)
    case getChargingProfiles(GetChargingProfilesRequest)
    case getCompositeSchedule(GetCompositeScheduleRequest)
    case getDERControl(GetDERControlRequest)
    case getDisplayMessages(GetDisplayMessagesRequest)
    case getInstalledCertificateIds(GetInstalledCertificateIdsRequest)
    case getLocalListVersion(GetLocalListVersionRequest)
    case getLog(GetLogRequest)
    case getMonitoringReport(GetMonitoringReportRequest)
    case getPeriodicEventStream(GetPeriodicEventStreamRequest)
    case getReport(GetReportRequest)
    case getTariffs(GetTariffsRequest)
    case getTransactionStatus(GetTransactionStatusRequest)
    case getVariables(GetVariablesRequest)
    case heartbeat(HeartbeatRequest)
    case installCertificate(InstallCertificateRequest)
    case logStatusNotification(LogStatusNotificationRequest)
    case meterValues(MeterValuesRequest)
    case notifyAllowedEnergyTransfer(NotifyAllowedEnergyTransferRequest)
    case notifyChargingLimit(NotifyChargingLimitRequest)
    case notifyCustomerInformation(NotifyCustomerInformationRequest)
    case notifyDERAlarm(NotifyDERAlarmRequest)
    case notifyDERStartStop(NotifyDERStartStopRequest)
    case notifyDisplayMessages(NotifyDisplayMessagesRequest)
    case notifyEVChargingNeeds(NotifyEVChargingNeedsRequest)
    case notifyEVChargingSchedule(NotifyEVChargingScheduleRequest)
    case notifyEvent(NotifyEventRequest)
    case notifyMonitoringReport(NotifyMonitoringReportRequest)
    case notifyPriorityCharging(NotifyPriorityChargingRequest)
    case notifyReport(NotifyReportRequest)
    case notifySettlement(NotifySettlementRequest)
    case notifyWebPaymentStarted(NotifyWebPaymentStartedRequest)
    case openPeriodicEventStream(OpenPeriodicEventStreamRequest)
    case publishFirmware(PublishFirmwareRequest)
    case publishFirmwareStatusNotification(PublishFirmwareStatusNotificationRequest)
    case pullDynamicScheduleUpdate(PullDynamicScheduleUpdateRequest)
    case reportChargingProfiles(ReportChargingProfilesRequest)
    case reportDERControl(ReportDERControlRequest)
    case requestBatterySwap(RequestBatterySwapRequest)
    case requestStartTransaction(RequestStartTransactionRequest)
    case requestStopTransaction(RequestStopTransactionRequest)
    case reservationStatusUpdate(ReservationStatusUpdateRequest)
    case reserveNow(ReserveNowRequest)
    case reset(ResetRequest)
    case securityEventNotification(SecurityEventNotificationRequest)
    case sendLocalList(SendLocalListRequest)
    case setChargingProfile(SetChargingProfileRequest)
    case setDERControl(SetDERControlRequest)
    case setDefaultTariff(SetDefaultTariffRequest)
    case setDisplayMessage(SetDisplayMessageRequest)
    case setMonitoringBase(SetMonitoringBaseRequest)
    case setMonitoringLevel(SetMonitoringLevelRequest)
    case setNetworkProfile(SetNetworkProfileRequest)
    case setVariableMonitoring(SetVariableMonitoringRequest)
    case setVariables(SetVariablesRequest)
    case signCertificate(SignCertificateRequest)
    case statusNotification(StatusNotificationRequest)
    case transactionEvent(TransactionEventRequest)
    case triggerMessage(TriggerMessageRequest)
    case unlockConnector(UnlockConnectorRequest)
    case unpublishFirmware(UnpublishFirmwareRequest)
    case updateDynamicSchedule(UpdateDynamicScheduleRequest)
    case updateFirmware(UpdateFirmwareRequest)
    case usePriorityCharging(UsePriorityChargingRequest)
    case vatNumberValidation(VatNumberValidationRequest)

    /// Decodes the request of `action`; that of an action that is only sent is an error.
    public init(_ action: Action, _ json: JSONCursor) throws(OCPPSchemaError) {
        switch action {
        case .afrrSignal: self = .afrrSignal(try AFRRSignalRequest(json))
        case .adjustPeriodicEventStream: self = .adjustPeriodicEventStream(try AdjustPeriodicEventStreamRequest(json))
        case .authorize: self = .authorize(try AuthorizeRequest(json))
        case .batterySwap: self = .batterySwap(try BatterySwapRequest(json))
        case .bootNotification: self = .bootNotification(try BootNotificationRequest(json))
        case .cancelReservation: self = .cancelReservation(try CancelReservationRequest(json))
        case .certificateSigned: self = .certificateSigned(try CertificateSignedRequest(json))
        case .changeAvailability: self = .changeAvailability(try ChangeAvailabilityRequest(json))
        case .changeTransactionTariff: self = .changeTransactionTariff(try ChangeTransactionTariffRequest(json))
        case .clearCache: self = .clearCache(try ClearCacheRequest(json))
        case .clearChargingProfile: self = .clearChargingProfile(try ClearChargingProfileRequest(json))
        case .clearDERControl: self = .clearDERControl(try ClearDERControlRequest(json))
        case .clearDisplayMessage: self = .clearDisplayMessage(try ClearDisplayMessageRequest(json))
        case .clearTariffs: self = .clearTariffs(try ClearTariffsRequest(json))
        case .clearVariableMonitoring: self = .clearVariableMonitoring(try ClearVariableMonitoringRequest(json))
        case .clearedChargingLimit: self = .clearedChargingLimit(try ClearedChargingLimitRequest(json))
        case .closePeriodicEventStream: self = .closePeriodicEventStream(try ClosePeriodicEventStreamRequest(json))
        case .costUpdated: self = .costUpdated(try CostUpdatedRequest(json))
        case .customerInformation: self = .customerInformation(try CustomerInformationRequest(json))
        case .dataTransfer: self = .dataTransfer(try DataTransferRequest(json))
        case .deleteCertificate: self = .deleteCertificate(try DeleteCertificateRequest(json))
        case .firmwareStatusNotification:
            self = .firmwareStatusNotification(try FirmwareStatusNotificationRequest(json))
        case .get15118EVCertificate: self = .get15118EVCertificate(try Get15118EVCertificateRequest(json))
        case .getBaseReport: self = .getBaseReport(try GetBaseReportRequest(json))
        case .getCertificateChainStatus: self = .getCertificateChainStatus(try GetCertificateChainStatusRequest(json))
        case .getCertificateStatus: self = .getCertificateStatus(try GetCertificateStatusRequest(json))
        case .getChargingProfiles: self = .getChargingProfiles(try GetChargingProfilesRequest(json))
        case .getCompositeSchedule: self = .getCompositeSchedule(try GetCompositeScheduleRequest(json))
        case .getDERControl: self = .getDERControl(try GetDERControlRequest(json))
        case .getDisplayMessages: self = .getDisplayMessages(try GetDisplayMessagesRequest(json))
        case .getInstalledCertificateIds:
            self = .getInstalledCertificateIds(try GetInstalledCertificateIdsRequest(json))
        case .getLocalListVersion: self = .getLocalListVersion(try GetLocalListVersionRequest(json))
        case .getLog: self = .getLog(try GetLogRequest(json))
        case .getMonitoringReport: self = .getMonitoringReport(try GetMonitoringReportRequest(json))
        case .getPeriodicEventStream: self = .getPeriodicEventStream(try GetPeriodicEventStreamRequest(json))
        case .getReport: self = .getReport(try GetReportRequest(json))
        case .getTariffs: self = .getTariffs(try GetTariffsRequest(json))
        case .getTransactionStatus: self = .getTransactionStatus(try GetTransactionStatusRequest(json))
        case .getVariables: self = .getVariables(try GetVariablesRequest(json))
        case .heartbeat: self = .heartbeat(try HeartbeatRequest(json))
        case .installCertificate: self = .installCertificate(try InstallCertificateRequest(json))
        case .logStatusNotification: self = .logStatusNotification(try LogStatusNotificationRequest(json))
        case .meterValues: self = .meterValues(try MeterValuesRequest(json))
        case .notifyAllowedEnergyTransfer:
            self = .notifyAllowedEnergyTransfer(try NotifyAllowedEnergyTransferRequest(json))
        case .notifyChargingLimit: self = .notifyChargingLimit(try NotifyChargingLimitRequest(json))
        case .notifyCustomerInformation: self = .notifyCustomerInformation(try NotifyCustomerInformationRequest(json))
        case .notifyDERAlarm: self = .notifyDERAlarm(try NotifyDERAlarmRequest(json))
        case .notifyDERStartStop: self = .notifyDERStartStop(try NotifyDERStartStopRequest(json))
        case .notifyDisplayMessages: self = .notifyDisplayMessages(try NotifyDisplayMessagesRequest(json))
        case .notifyEVChargingNeeds: self = .notifyEVChargingNeeds(try NotifyEVChargingNeedsRequest(json))
        case .notifyEVChargingSchedule: self = .notifyEVChargingSchedule(try NotifyEVChargingScheduleRequest(json))
        case .notifyEvent: self = .notifyEvent(try NotifyEventRequest(json))
        case .notifyMonitoringReport: self = .notifyMonitoringReport(try NotifyMonitoringReportRequest(json))
        case .notifyPriorityCharging: self = .notifyPriorityCharging(try NotifyPriorityChargingRequest(json))
        case .notifyReport: self = .notifyReport(try NotifyReportRequest(json))
        case .notifySettlement: self = .notifySettlement(try NotifySettlementRequest(json))
        case .notifyWebPaymentStarted: self = .notifyWebPaymentStarted(try NotifyWebPaymentStartedRequest(json))
        case .openPeriodicEventStream: self = .openPeriodicEventStream(try OpenPeriodicEventStreamRequest(json))
        case .publishFirmware: self = .publishFirmware(try PublishFirmwareRequest(json))
        case .publishFirmwareStatusNotification:
            self = .publishFirmwareStatusNotification(try PublishFirmwareStatusNotificationRequest(json))
        case .pullDynamicScheduleUpdate: self = .pullDynamicScheduleUpdate(try PullDynamicScheduleUpdateRequest(json))
        case .reportChargingProfiles: self = .reportChargingProfiles(try ReportChargingProfilesRequest(json))
        case .reportDERControl: self = .reportDERControl(try ReportDERControlRequest(json))
        case .requestBatterySwap: self = .requestBatterySwap(try RequestBatterySwapRequest(json))
        case .requestStartTransaction: self = .requestStartTransaction(try RequestStartTransactionRequest(json))
        case .requestStopTransaction: self = .requestStopTransaction(try RequestStopTransactionRequest(json))
        case .reservationStatusUpdate: self = .reservationStatusUpdate(try ReservationStatusUpdateRequest(json))
        case .reserveNow: self = .reserveNow(try ReserveNowRequest(json))
        case .reset: self = .reset(try ResetRequest(json))
        case .securityEventNotification: self = .securityEventNotification(try SecurityEventNotificationRequest(json))
        case .sendLocalList: self = .sendLocalList(try SendLocalListRequest(json))
        case .setChargingProfile: self = .setChargingProfile(try SetChargingProfileRequest(json))
        case .setDERControl: self = .setDERControl(try SetDERControlRequest(json))
        case .setDefaultTariff: self = .setDefaultTariff(try SetDefaultTariffRequest(json))
        case .setDisplayMessage: self = .setDisplayMessage(try SetDisplayMessageRequest(json))
        case .setMonitoringBase: self = .setMonitoringBase(try SetMonitoringBaseRequest(json))
        case .setMonitoringLevel: self = .setMonitoringLevel(try SetMonitoringLevelRequest(json))
        case .setNetworkProfile: self = .setNetworkProfile(try SetNetworkProfileRequest(json))
        case .setVariableMonitoring: self = .setVariableMonitoring(try SetVariableMonitoringRequest(json))
        case .setVariables: self = .setVariables(try SetVariablesRequest(json))
        case .signCertificate: self = .signCertificate(try SignCertificateRequest(json))
        case .statusNotification: self = .statusNotification(try StatusNotificationRequest(json))
        case .transactionEvent: self = .transactionEvent(try TransactionEventRequest(json))
        case .triggerMessage: self = .triggerMessage(try TriggerMessageRequest(json))
        case .unlockConnector: self = .unlockConnector(try UnlockConnectorRequest(json))
        case .unpublishFirmware: self = .unpublishFirmware(try UnpublishFirmwareRequest(json))
        case .updateDynamicSchedule: self = .updateDynamicSchedule(try UpdateDynamicScheduleRequest(json))
        case .updateFirmware: self = .updateFirmware(try UpdateFirmwareRequest(json))
        case .usePriorityCharging: self = .usePriorityCharging(try UsePriorityChargingRequest(json))
        case .vatNumberValidation: self = .vatNumberValidation(try VatNumberValidationRequest(json))
        case .notifyPeriodicEventStream: throw .unanswered
        }
    }

    public var action: Action {
        switch self {
        case .afrrSignal: .afrrSignal
        case .adjustPeriodicEventStream: .adjustPeriodicEventStream
        case .authorize: .authorize
        case .batterySwap: .batterySwap
        case .bootNotification: .bootNotification
        case .cancelReservation: .cancelReservation
        case .certificateSigned: .certificateSigned
        case .changeAvailability: .changeAvailability
        case .changeTransactionTariff: .changeTransactionTariff
        case .clearCache: .clearCache
        case .clearChargingProfile: .clearChargingProfile
        case .clearDERControl: .clearDERControl
        case .clearDisplayMessage: .clearDisplayMessage
        case .clearTariffs: .clearTariffs
        case .clearVariableMonitoring: .clearVariableMonitoring
        case .clearedChargingLimit: .clearedChargingLimit
        case .closePeriodicEventStream: .closePeriodicEventStream
        case .costUpdated: .costUpdated
        case .customerInformation: .customerInformation
        case .dataTransfer: .dataTransfer
        case .deleteCertificate: .deleteCertificate
        case .firmwareStatusNotification: .firmwareStatusNotification
        case .get15118EVCertificate: .get15118EVCertificate
        case .getBaseReport: .getBaseReport
        case .getCertificateChainStatus: .getCertificateChainStatus
        case .getCertificateStatus: .getCertificateStatus
        case .getChargingProfiles: .getChargingProfiles
        case .getCompositeSchedule: .getCompositeSchedule
        case .getDERControl: .getDERControl
        case .getDisplayMessages: .getDisplayMessages
        case .getInstalledCertificateIds: .getInstalledCertificateIds
        case .getLocalListVersion: .getLocalListVersion
        case .getLog: .getLog
        case .getMonitoringReport: .getMonitoringReport
        case .getPeriodicEventStream: .getPeriodicEventStream
        case .getReport: .getReport
        case .getTariffs: .getTariffs
        case .getTransactionStatus: .getTransactionStatus
        case .getVariables: .getVariables
        case .heartbeat: .heartbeat
        case .installCertificate: .installCertificate
        case .logStatusNotification: .logStatusNotification
        case .meterValues: .meterValues
        case .notifyAllowedEnergyTransfer: .notifyAllowedEnergyTransfer
        case .notifyChargingLimit: .notifyChargingLimit
        case .notifyCustomerInformation: .notifyCustomerInformation
        case .notifyDERAlarm: .notifyDERAlarm
        case .notifyDERStartStop: .notifyDERStartStop
        case .notifyDisplayMessages: .notifyDisplayMessages
        case .notifyEVChargingNeeds: .notifyEVChargingNeeds
        case .notifyEVChargingSchedule: .notifyEVChargingSchedule
        case .notifyEvent: .notifyEvent
        case .notifyMonitoringReport: .notifyMonitoringReport
        case .notifyPriorityCharging: .notifyPriorityCharging
        case .notifyReport: .notifyReport
        case .notifySettlement: .notifySettlement
        case .notifyWebPaymentStarted: .notifyWebPaymentStarted
        case .openPeriodicEventStream: .openPeriodicEventStream
        case .publishFirmware: .publishFirmware
        case .publishFirmwareStatusNotification: .publishFirmwareStatusNotification
        case .pullDynamicScheduleUpdate: .pullDynamicScheduleUpdate
        case .reportChargingProfiles: .reportChargingProfiles
        case .reportDERControl: .reportDERControl
        case .requestBatterySwap: .requestBatterySwap
        case .requestStartTransaction: .requestStartTransaction
        case .requestStopTransaction: .requestStopTransaction
        case .reservationStatusUpdate: .reservationStatusUpdate
        case .reserveNow: .reserveNow
        case .reset: .reset
        case .securityEventNotification: .securityEventNotification
        case .sendLocalList: .sendLocalList
        case .setChargingProfile: .setChargingProfile
        case .setDERControl: .setDERControl
        case .setDefaultTariff: .setDefaultTariff
        case .setDisplayMessage: .setDisplayMessage
        case .setMonitoringBase: .setMonitoringBase
        case .setMonitoringLevel: .setMonitoringLevel
        case .setNetworkProfile: .setNetworkProfile
        case .setVariableMonitoring: .setVariableMonitoring
        case .setVariables: .setVariables
        case .signCertificate: .signCertificate
        case .statusNotification: .statusNotification
        case .transactionEvent: .transactionEvent
        case .triggerMessage: .triggerMessage
        case .unlockConnector: .unlockConnector
        case .unpublishFirmware: .unpublishFirmware
        case .updateDynamicSchedule: .updateDynamicSchedule
        case .updateFirmware: .updateFirmware
        case .usePriorityCharging: .usePriorityCharging
        case .vatNumberValidation: .vatNumberValidation
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        switch self {
        case .afrrSignal(let payload): try payload.encode(to: &writer)
        case .adjustPeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .authorize(let payload): try payload.encode(to: &writer)
        case .batterySwap(let payload): try payload.encode(to: &writer)
        case .bootNotification(let payload): try payload.encode(to: &writer)
        case .cancelReservation(let payload): try payload.encode(to: &writer)
        case .certificateSigned(let payload): try payload.encode(to: &writer)
        case .changeAvailability(let payload): try payload.encode(to: &writer)
        case .changeTransactionTariff(let payload): try payload.encode(to: &writer)
        case .clearCache(let payload): try payload.encode(to: &writer)
        case .clearChargingProfile(let payload): try payload.encode(to: &writer)
        case .clearDERControl(let payload): try payload.encode(to: &writer)
        case .clearDisplayMessage(let payload): try payload.encode(to: &writer)
        case .clearTariffs(let payload): try payload.encode(to: &writer)
        case .clearVariableMonitoring(let payload): try payload.encode(to: &writer)
        case .clearedChargingLimit(let payload): try payload.encode(to: &writer)
        case .closePeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .costUpdated(let payload): try payload.encode(to: &writer)
        case .customerInformation(let payload): try payload.encode(to: &writer)
        case .dataTransfer(let payload): try payload.encode(to: &writer)
        case .deleteCertificate(let payload): try payload.encode(to: &writer)
        case .firmwareStatusNotification(let payload): try payload.encode(to: &writer)
        case .get15118EVCertificate(let payload): try payload.encode(to: &writer)
        case .getBaseReport(let payload): try payload.encode(to: &writer)
        case .getCertificateChainStatus(let payload): try payload.encode(to: &writer)
        case .getCertificateStatus(let payload): try payload.encode(to: &writer)
        case .getChargingProfiles(let payload): try payload.encode(to: &writer)
        case .getCompositeSchedule(let payload): try payload.encode(to: &writer)
        case .getDERControl(let payload): try payload.encode(to: &writer)
        case .getDisplayMessages(let payload): try payload.encode(to: &writer)
        case .getInstalledCertificateIds(let payload): try payload.encode(to: &writer)
        case .getLocalListVersion(let payload): try payload.encode(to: &writer)
        case .getLog(let payload): try payload.encode(to: &writer)
        case .getMonitoringReport(let payload): try payload.encode(to: &writer)
        case .getPeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .getReport(let payload): try payload.encode(to: &writer)
        case .getTariffs(let payload): try payload.encode(to: &writer)
        case .getTransactionStatus(let payload): try payload.encode(to: &writer)
        case .getVariables(let payload): try payload.encode(to: &writer)
        case .heartbeat(let payload): try payload.encode(to: &writer)
        case .installCertificate(let payload): try payload.encode(to: &writer)
        case .logStatusNotification(let payload): try payload.encode(to: &writer)
        case .meterValues(let payload): try payload.encode(to: &writer)
        case .notifyAllowedEnergyTransfer(let payload): try payload.encode(to: &writer)
        case .notifyChargingLimit(let payload): try payload.encode(to: &writer)
        case .notifyCustomerInformation(let payload): try payload.encode(to: &writer)
        case .notifyDERAlarm(let payload): try payload.encode(to: &writer)
        case .notifyDERStartStop(let payload): try payload.encode(to: &writer)
        case .notifyDisplayMessages(let payload): try payload.encode(to: &writer)
        case .notifyEVChargingNeeds(let payload): try payload.encode(to: &writer)
        case .notifyEVChargingSchedule(let payload): try payload.encode(to: &writer)
        case .notifyEvent(let payload): try payload.encode(to: &writer)
        case .notifyMonitoringReport(let payload): try payload.encode(to: &writer)
        case .notifyPriorityCharging(let payload): try payload.encode(to: &writer)
        case .notifyReport(let payload): try payload.encode(to: &writer)
        case .notifySettlement(let payload): try payload.encode(to: &writer)
        case .notifyWebPaymentStarted(let payload): try payload.encode(to: &writer)
        case .openPeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .publishFirmware(let payload): try payload.encode(to: &writer)
        case .publishFirmwareStatusNotification(let payload): try payload.encode(to: &writer)
        case .pullDynamicScheduleUpdate(let payload): try payload.encode(to: &writer)
        case .reportChargingProfiles(let payload): try payload.encode(to: &writer)
        case .reportDERControl(let payload): try payload.encode(to: &writer)
        case .requestBatterySwap(let payload): try payload.encode(to: &writer)
        case .requestStartTransaction(let payload): try payload.encode(to: &writer)
        case .requestStopTransaction(let payload): try payload.encode(to: &writer)
        case .reservationStatusUpdate(let payload): try payload.encode(to: &writer)
        case .reserveNow(let payload): try payload.encode(to: &writer)
        case .reset(let payload): try payload.encode(to: &writer)
        case .securityEventNotification(let payload): try payload.encode(to: &writer)
        case .sendLocalList(let payload): try payload.encode(to: &writer)
        case .setChargingProfile(let payload): try payload.encode(to: &writer)
        case .setDERControl(let payload): try payload.encode(to: &writer)
        case .setDefaultTariff(let payload): try payload.encode(to: &writer)
        case .setDisplayMessage(let payload): try payload.encode(to: &writer)
        case .setMonitoringBase(let payload): try payload.encode(to: &writer)
        case .setMonitoringLevel(let payload): try payload.encode(to: &writer)
        case .setNetworkProfile(let payload): try payload.encode(to: &writer)
        case .setVariableMonitoring(let payload): try payload.encode(to: &writer)
        case .setVariables(let payload): try payload.encode(to: &writer)
        case .signCertificate(let payload): try payload.encode(to: &writer)
        case .statusNotification(let payload): try payload.encode(to: &writer)
        case .transactionEvent(let payload): try payload.encode(to: &writer)
        case .triggerMessage(let payload): try payload.encode(to: &writer)
        case .unlockConnector(let payload): try payload.encode(to: &writer)
        case .unpublishFirmware(let payload): try payload.encode(to: &writer)
        case .updateDynamicSchedule(let payload): try payload.encode(to: &writer)
        case .updateFirmware(let payload): try payload.encode(to: &writer)
        case .usePriorityCharging(let payload): try payload.encode(to: &writer)
        case .vatNumberValidation(let payload): try payload.encode(to: &writer)
        }
    }
}

/// The response of any action that is answered.
public indirect enum AnyResponse: Equatable, Sendable {
    case afrrSignal(AFRRSignalResponse)
    case adjustPeriodicEventStream(AdjustPeriodicEventStreamResponse)
    case authorize(AuthorizeResponse)
    case batterySwap(BatterySwapResponse)
    case bootNotification(BootNotificationResponse)
    case cancelReservation(CancelReservationResponse)
    case certificateSigned(CertificateSignedResponse)
    case changeAvailability(ChangeAvailabilityResponse)
    case changeTransactionTariff(ChangeTransactionTariffResponse)
    case clearCache(ClearCacheResponse)
    case clearChargingProfile(ClearChargingProfileResponse)
    case clearDERControl(ClearDERControlResponse)
    case clearDisplayMessage(ClearDisplayMessageResponse)
    case clearTariffs(ClearTariffsResponse)
    case clearVariableMonitoring(ClearVariableMonitoringResponse)
    case clearedChargingLimit(ClearedChargingLimitResponse)
    case closePeriodicEventStream(ClosePeriodicEventStreamResponse)
    case costUpdated(CostUpdatedResponse)
    case customerInformation(CustomerInformationResponse)
    case dataTransfer(DataTransferResponse)
    case deleteCertificate(DeleteCertificateResponse)
    case firmwareStatusNotification(FirmwareStatusNotificationResponse)
    case get15118EVCertificate(Get15118EVCertificateResponse)
    case getBaseReport(GetBaseReportResponse)
    case getCertificateChainStatus(GetCertificateChainStatusResponse)
    case getCertificateStatus(GetCertificateStatusResponse)
    case getChargingProfiles(GetChargingProfilesResponse)
    case getCompositeSchedule(GetCompositeScheduleResponse)
    case getDERControl(GetDERControlResponse)
    case getDisplayMessages(GetDisplayMessagesResponse)
    case getInstalledCertificateIds(GetInstalledCertificateIdsResponse)
    case getLocalListVersion(GetLocalListVersionResponse)
    case getLog(GetLogResponse)
    case getMonitoringReport(GetMonitoringReportResponse)
    case getPeriodicEventStream(GetPeriodicEventStreamResponse)
    case getReport(GetReportResponse)
    case getTariffs(GetTariffsResponse)
    case getTransactionStatus(GetTransactionStatusResponse)
    case getVariables(GetVariablesResponse)
    case heartbeat(HeartbeatResponse)
    case installCertificate(InstallCertificateResponse)
    case logStatusNotification(LogStatusNotificationResponse)
    case meterValues(MeterValuesResponse)
    case notifyAllowedEnergyTransfer(NotifyAllowedEnergyTransferResponse)
    case notifyChargingLimit(NotifyChargingLimitResponse)
    case notifyCustomerInformation(NotifyCustomerInformationResponse)
    case notifyDERAlarm(NotifyDERAlarmResponse)
    case notifyDERStartStop(NotifyDERStartStopResponse)
    case notifyDisplayMessages(NotifyDisplayMessagesResponse)
    case notifyEVChargingNeeds(NotifyEVChargingNeedsResponse)
    case notifyEVChargingSchedule(NotifyEVChargingScheduleResponse)
    case notifyEvent(NotifyEventResponse)
    case notifyMonitoringReport(NotifyMonitoringReportResponse)
    case notifyPriorityCharging(NotifyPriorityChargingResponse)
    case notifyReport(NotifyReportResponse)
    case notifySettlement(NotifySettlementResponse)
    case notifyWebPaymentStarted(NotifyWebPaymentStartedResponse)
    case openPeriodicEventStream(OpenPeriodicEventStreamResponse)
    case publishFirmware(PublishFirmwareResponse)
    case publishFirmwareStatusNotification(PublishFirmwareStatusNotificationResponse)
    case pullDynamicScheduleUpdate(PullDynamicScheduleUpdateResponse)
    case reportChargingProfiles(ReportChargingProfilesResponse)
    case reportDERControl(ReportDERControlResponse)
    case requestBatterySwap(RequestBatterySwapResponse)
    case requestStartTransaction(RequestStartTransactionResponse)
    case requestStopTransaction(RequestStopTransactionResponse)
    case reservationStatusUpdate(ReservationStatusUpdateResponse)
    case reserveNow(ReserveNowResponse)
    case reset(ResetResponse)
    case securityEventNotification(SecurityEventNotificationResponse)
    case sendLocalList(SendLocalListResponse)
    case setChargingProfile(SetChargingProfileResponse)
    case setDERControl(SetDERControlResponse)
    case setDefaultTariff(SetDefaultTariffResponse)
    case setDisplayMessage(SetDisplayMessageResponse)
    case setMonitoringBase(SetMonitoringBaseResponse)
    case setMonitoringLevel(SetMonitoringLevelResponse)
    case setNetworkProfile(SetNetworkProfileResponse)
    case setVariableMonitoring(SetVariableMonitoringResponse)
    case setVariables(SetVariablesResponse)
    case signCertificate(SignCertificateResponse)
    case statusNotification(StatusNotificationResponse)
    case transactionEvent(TransactionEventResponse)
    case triggerMessage(TriggerMessageResponse)
    case unlockConnector(UnlockConnectorResponse)
    case unpublishFirmware(UnpublishFirmwareResponse)
    case updateDynamicSchedule(UpdateDynamicScheduleResponse)
    case updateFirmware(UpdateFirmwareResponse)
    case usePriorityCharging(UsePriorityChargingResponse)
    case vatNumberValidation(VatNumberValidationResponse)

    /// Decodes the response of `action`; that of an action that is only sent is an error.
    public init(_ action: Action, _ json: JSONCursor) throws(OCPPSchemaError) {
        switch action {
        case .afrrSignal: self = .afrrSignal(try AFRRSignalResponse(json))
        case .adjustPeriodicEventStream: self = .adjustPeriodicEventStream(try AdjustPeriodicEventStreamResponse(json))
        case .authorize: self = .authorize(try AuthorizeResponse(json))
        case .batterySwap: self = .batterySwap(try BatterySwapResponse(json))
        case .bootNotification: self = .bootNotification(try BootNotificationResponse(json))
        case .cancelReservation: self = .cancelReservation(try CancelReservationResponse(json))
        case .certificateSigned: self = .certificateSigned(try CertificateSignedResponse(json))
        case .changeAvailability: self = .changeAvailability(try ChangeAvailabilityResponse(json))
        case .changeTransactionTariff: self = .changeTransactionTariff(try ChangeTransactionTariffResponse(json))
        case .clearCache: self = .clearCache(try ClearCacheResponse(json))
        case .clearChargingProfile: self = .clearChargingProfile(try ClearChargingProfileResponse(json))
        case .clearDERControl: self = .clearDERControl(try ClearDERControlResponse(json))
        case .clearDisplayMessage: self = .clearDisplayMessage(try ClearDisplayMessageResponse(json))
        case .clearTariffs: self = .clearTariffs(try ClearTariffsResponse(json))
        case .clearVariableMonitoring: self = .clearVariableMonitoring(try ClearVariableMonitoringResponse(json))
        case .clearedChargingLimit: self = .clearedChargingLimit(try ClearedChargingLimitResponse(json))
        case .closePeriodicEventStream: self = .closePeriodicEventStream(try ClosePeriodicEventStreamResponse(json))
        case .costUpdated: self = .costUpdated(try CostUpdatedResponse(json))
        case .customerInformation: self = .customerInformation(try CustomerInformationResponse(json))
        case .dataTransfer: self = .dataTransfer(try DataTransferResponse(json))
        case .deleteCertificate: self = .deleteCertificate(try DeleteCertificateResponse(json))
        case .firmwareStatusNotification:
            self = .firmwareStatusNotification(try FirmwareStatusNotificationResponse(json))
        case .get15118EVCertificate: self = .get15118EVCertificate(try Get15118EVCertificateResponse(json))
        case .getBaseReport: self = .getBaseReport(try GetBaseReportResponse(json))
        case .getCertificateChainStatus: self = .getCertificateChainStatus(try GetCertificateChainStatusResponse(json))
        case .getCertificateStatus: self = .getCertificateStatus(try GetCertificateStatusResponse(json))
        case .getChargingProfiles: self = .getChargingProfiles(try GetChargingProfilesResponse(json))
        case .getCompositeSchedule: self = .getCompositeSchedule(try GetCompositeScheduleResponse(json))
        case .getDERControl: self = .getDERControl(try GetDERControlResponse(json))
        case .getDisplayMessages: self = .getDisplayMessages(try GetDisplayMessagesResponse(json))
        case .getInstalledCertificateIds:
            self = .getInstalledCertificateIds(try GetInstalledCertificateIdsResponse(json))
        case .getLocalListVersion: self = .getLocalListVersion(try GetLocalListVersionResponse(json))
        case .getLog: self = .getLog(try GetLogResponse(json))
        case .getMonitoringReport: self = .getMonitoringReport(try GetMonitoringReportResponse(json))
        case .getPeriodicEventStream: self = .getPeriodicEventStream(try GetPeriodicEventStreamResponse(json))
        case .getReport: self = .getReport(try GetReportResponse(json))
        case .getTariffs: self = .getTariffs(try GetTariffsResponse(json))
        case .getTransactionStatus: self = .getTransactionStatus(try GetTransactionStatusResponse(json))
        case .getVariables: self = .getVariables(try GetVariablesResponse(json))
        case .heartbeat: self = .heartbeat(try HeartbeatResponse(json))
        case .installCertificate: self = .installCertificate(try InstallCertificateResponse(json))
        case .logStatusNotification: self = .logStatusNotification(try LogStatusNotificationResponse(json))
        case .meterValues: self = .meterValues(try MeterValuesResponse(json))
        case .notifyAllowedEnergyTransfer:
            self = .notifyAllowedEnergyTransfer(try NotifyAllowedEnergyTransferResponse(json))
        case .notifyChargingLimit: self = .notifyChargingLimit(try NotifyChargingLimitResponse(json))
        case .notifyCustomerInformation: self = .notifyCustomerInformation(try NotifyCustomerInformationResponse(json))
        case .notifyDERAlarm: self = .notifyDERAlarm(try NotifyDERAlarmResponse(json))
        case .notifyDERStartStop: self = .notifyDERStartStop(try NotifyDERStartStopResponse(json))
        case .notifyDisplayMessages: self = .notifyDisplayMessages(try NotifyDisplayMessagesResponse(json))
        case .notifyEVChargingNeeds: self = .notifyEVChargingNeeds(try NotifyEVChargingNeedsResponse(json))
        case .notifyEVChargingSchedule: self = .notifyEVChargingSchedule(try NotifyEVChargingScheduleResponse(json))
        case .notifyEvent: self = .notifyEvent(try NotifyEventResponse(json))
        case .notifyMonitoringReport: self = .notifyMonitoringReport(try NotifyMonitoringReportResponse(json))
        case .notifyPriorityCharging: self = .notifyPriorityCharging(try NotifyPriorityChargingResponse(json))
        case .notifyReport: self = .notifyReport(try NotifyReportResponse(json))
        case .notifySettlement: self = .notifySettlement(try NotifySettlementResponse(json))
        case .notifyWebPaymentStarted: self = .notifyWebPaymentStarted(try NotifyWebPaymentStartedResponse(json))
        case .openPeriodicEventStream: self = .openPeriodicEventStream(try OpenPeriodicEventStreamResponse(json))
        case .publishFirmware: self = .publishFirmware(try PublishFirmwareResponse(json))
        case .publishFirmwareStatusNotification:
            self = .publishFirmwareStatusNotification(try PublishFirmwareStatusNotificationResponse(json))
        case .pullDynamicScheduleUpdate: self = .pullDynamicScheduleUpdate(try PullDynamicScheduleUpdateResponse(json))
        case .reportChargingProfiles: self = .reportChargingProfiles(try ReportChargingProfilesResponse(json))
        case .reportDERControl: self = .reportDERControl(try ReportDERControlResponse(json))
        case .requestBatterySwap: self = .requestBatterySwap(try RequestBatterySwapResponse(json))
        case .requestStartTransaction: self = .requestStartTransaction(try RequestStartTransactionResponse(json))
        case .requestStopTransaction: self = .requestStopTransaction(try RequestStopTransactionResponse(json))
        case .reservationStatusUpdate: self = .reservationStatusUpdate(try ReservationStatusUpdateResponse(json))
        case .reserveNow: self = .reserveNow(try ReserveNowResponse(json))
        case .reset: self = .reset(try ResetResponse(json))
        case .securityEventNotification: self = .securityEventNotification(try SecurityEventNotificationResponse(json))
        case .sendLocalList: self = .sendLocalList(try SendLocalListResponse(json))
        case .setChargingProfile: self = .setChargingProfile(try SetChargingProfileResponse(json))
        case .setDERControl: self = .setDERControl(try SetDERControlResponse(json))
        case .setDefaultTariff: self = .setDefaultTariff(try SetDefaultTariffResponse(json))
        case .setDisplayMessage: self = .setDisplayMessage(try SetDisplayMessageResponse(json))
        case .setMonitoringBase: self = .setMonitoringBase(try SetMonitoringBaseResponse(json))
        case .setMonitoringLevel: self = .setMonitoringLevel(try SetMonitoringLevelResponse(json))
        case .setNetworkProfile: self = .setNetworkProfile(try SetNetworkProfileResponse(json))
        case .setVariableMonitoring: self = .setVariableMonitoring(try SetVariableMonitoringResponse(json))
        case .setVariables: self = .setVariables(try SetVariablesResponse(json))
        case .signCertificate: self = .signCertificate(try SignCertificateResponse(json))
        case .statusNotification: self = .statusNotification(try StatusNotificationResponse(json))
        case .transactionEvent: self = .transactionEvent(try TransactionEventResponse(json))
        case .triggerMessage: self = .triggerMessage(try TriggerMessageResponse(json))
        case .unlockConnector: self = .unlockConnector(try UnlockConnectorResponse(json))
        case .unpublishFirmware: self = .unpublishFirmware(try UnpublishFirmwareResponse(json))
        case .updateDynamicSchedule: self = .updateDynamicSchedule(try UpdateDynamicScheduleResponse(json))
        case .updateFirmware: self = .updateFirmware(try UpdateFirmwareResponse(json))
        case .usePriorityCharging: self = .usePriorityCharging(try UsePriorityChargingResponse(json))
        case .vatNumberValidation: self = .vatNumberValidation(try VatNumberValidationResponse(json))
        case .notifyPeriodicEventStream: throw .unanswered
        }
    }

    public var action: Action {
        switch self {
        case .afrrSignal: .afrrSignal
        case .adjustPeriodicEventStream: .adjustPeriodicEventStream
        case .authorize: .authorize
        case .batterySwap: .batterySwap
        case .bootNotification: .bootNotification
        case .cancelReservation: .cancelReservation
        case .certificateSigned: .certificateSigned
        case .changeAvailability: .changeAvailability
        case .changeTransactionTariff: .changeTransactionTariff
        case .clearCache: .clearCache
        case .clearChargingProfile: .clearChargingProfile
        case .clearDERControl: .clearDERControl
        case .clearDisplayMessage: .clearDisplayMessage
        case .clearTariffs: .clearTariffs
        case .clearVariableMonitoring: .clearVariableMonitoring
        case .clearedChargingLimit: .clearedChargingLimit
        case .closePeriodicEventStream: .closePeriodicEventStream
        case .costUpdated: .costUpdated
        case .customerInformation: .customerInformation
        case .dataTransfer: .dataTransfer
        case .deleteCertificate: .deleteCertificate
        case .firmwareStatusNotification: .firmwareStatusNotification
        case .get15118EVCertificate: .get15118EVCertificate
        case .getBaseReport: .getBaseReport
        case .getCertificateChainStatus: .getCertificateChainStatus
        case .getCertificateStatus: .getCertificateStatus
        case .getChargingProfiles: .getChargingProfiles
        case .getCompositeSchedule: .getCompositeSchedule
        case .getDERControl: .getDERControl
        case .getDisplayMessages: .getDisplayMessages
        case .getInstalledCertificateIds: .getInstalledCertificateIds
        case .getLocalListVersion: .getLocalListVersion
        case .getLog: .getLog
        case .getMonitoringReport: .getMonitoringReport
        case .getPeriodicEventStream: .getPeriodicEventStream
        case .getReport: .getReport
        case .getTariffs: .getTariffs
        case .getTransactionStatus: .getTransactionStatus
        case .getVariables: .getVariables
        case .heartbeat: .heartbeat
        case .installCertificate: .installCertificate
        case .logStatusNotification: .logStatusNotification
        case .meterValues: .meterValues
        case .notifyAllowedEnergyTransfer: .notifyAllowedEnergyTransfer
        case .notifyChargingLimit: .notifyChargingLimit
        case .notifyCustomerInformation: .notifyCustomerInformation
        case .notifyDERAlarm: .notifyDERAlarm
        case .notifyDERStartStop: .notifyDERStartStop
        case .notifyDisplayMessages: .notifyDisplayMessages
        case .notifyEVChargingNeeds: .notifyEVChargingNeeds
        case .notifyEVChargingSchedule: .notifyEVChargingSchedule
        case .notifyEvent: .notifyEvent
        case .notifyMonitoringReport: .notifyMonitoringReport
        case .notifyPriorityCharging: .notifyPriorityCharging
        case .notifyReport: .notifyReport
        case .notifySettlement: .notifySettlement
        case .notifyWebPaymentStarted: .notifyWebPaymentStarted
        case .openPeriodicEventStream: .openPeriodicEventStream
        case .publishFirmware: .publishFirmware
        case .publishFirmwareStatusNotification: .publishFirmwareStatusNotification
        case .pullDynamicScheduleUpdate: .pullDynamicScheduleUpdate
        case .reportChargingProfiles: .reportChargingProfiles
        case .reportDERControl: .reportDERControl
        case .requestBatterySwap: .requestBatterySwap
        case .requestStartTransaction: .requestStartTransaction
        case .requestStopTransaction: .requestStopTransaction
        case .reservationStatusUpdate: .reservationStatusUpdate
        case .reserveNow: .reserveNow
        case .reset: .reset
        case .securityEventNotification: .securityEventNotification
        case .sendLocalList: .sendLocalList
        case .setChargingProfile: .setChargingProfile
        case .setDERControl: .setDERControl
        case .setDefaultTariff: .setDefaultTariff
        case .setDisplayMessage: .setDisplayMessage
        case .setMonitoringBase: .setMonitoringBase
        case .setMonitoringLevel: .setMonitoringLevel
        case .setNetworkProfile: .setNetworkProfile
        case .setVariableMonitoring: .setVariableMonitoring
        case .setVariables: .setVariables
        case .signCertificate: .signCertificate
        case .statusNotification: .statusNotification
        case .transactionEvent: .transactionEvent
        case .triggerMessage: .triggerMessage
        case .unlockConnector: .unlockConnector
        case .unpublishFirmware: .unpublishFirmware
        case .updateDynamicSchedule: .updateDynamicSchedule
        case .updateFirmware: .updateFirmware
        case .usePriorityCharging: .usePriorityCharging
        case .vatNumberValidation: .vatNumberValidation
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        switch self {
        case .afrrSignal(let payload): try payload.encode(to: &writer)
        case .adjustPeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .authorize(let payload): try payload.encode(to: &writer)
        case .batterySwap(let payload): try payload.encode(to: &writer)
        case .bootNotification(let payload): try payload.encode(to: &writer)
        case .cancelReservation(let payload): try payload.encode(to: &writer)
        case .certificateSigned(let payload): try payload.encode(to: &writer)
        case .changeAvailability(let payload): try payload.encode(to: &writer)
        case .changeTransactionTariff(let payload): try payload.encode(to: &writer)
        case .clearCache(let payload): try payload.encode(to: &writer)
        case .clearChargingProfile(let payload): try payload.encode(to: &writer)
        case .clearDERControl(let payload): try payload.encode(to: &writer)
        case .clearDisplayMessage(let payload): try payload.encode(to: &writer)
        case .clearTariffs(let payload): try payload.encode(to: &writer)
        case .clearVariableMonitoring(let payload): try payload.encode(to: &writer)
        case .clearedChargingLimit(let payload): try payload.encode(to: &writer)
        case .closePeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .costUpdated(let payload): try payload.encode(to: &writer)
        case .customerInformation(let payload): try payload.encode(to: &writer)
        case .dataTransfer(let payload): try payload.encode(to: &writer)
        case .deleteCertificate(let payload): try payload.encode(to: &writer)
        case .firmwareStatusNotification(let payload): try payload.encode(to: &writer)
        case .get15118EVCertificate(let payload): try payload.encode(to: &writer)
        case .getBaseReport(let payload): try payload.encode(to: &writer)
        case .getCertificateChainStatus(let payload): try payload.encode(to: &writer)
        case .getCertificateStatus(let payload): try payload.encode(to: &writer)
        case .getChargingProfiles(let payload): try payload.encode(to: &writer)
        case .getCompositeSchedule(let payload): try payload.encode(to: &writer)
        case .getDERControl(let payload): try payload.encode(to: &writer)
        case .getDisplayMessages(let payload): try payload.encode(to: &writer)
        case .getInstalledCertificateIds(let payload): try payload.encode(to: &writer)
        case .getLocalListVersion(let payload): try payload.encode(to: &writer)
        case .getLog(let payload): try payload.encode(to: &writer)
        case .getMonitoringReport(let payload): try payload.encode(to: &writer)
        case .getPeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .getReport(let payload): try payload.encode(to: &writer)
        case .getTariffs(let payload): try payload.encode(to: &writer)
        case .getTransactionStatus(let payload): try payload.encode(to: &writer)
        case .getVariables(let payload): try payload.encode(to: &writer)
        case .heartbeat(let payload): try payload.encode(to: &writer)
        case .installCertificate(let payload): try payload.encode(to: &writer)
        case .logStatusNotification(let payload): try payload.encode(to: &writer)
        case .meterValues(let payload): try payload.encode(to: &writer)
        case .notifyAllowedEnergyTransfer(let payload): try payload.encode(to: &writer)
        case .notifyChargingLimit(let payload): try payload.encode(to: &writer)
        case .notifyCustomerInformation(let payload): try payload.encode(to: &writer)
        case .notifyDERAlarm(let payload): try payload.encode(to: &writer)
        case .notifyDERStartStop(let payload): try payload.encode(to: &writer)
        case .notifyDisplayMessages(let payload): try payload.encode(to: &writer)
        case .notifyEVChargingNeeds(let payload): try payload.encode(to: &writer)
        case .notifyEVChargingSchedule(let payload): try payload.encode(to: &writer)
        case .notifyEvent(let payload): try payload.encode(to: &writer)
        case .notifyMonitoringReport(let payload): try payload.encode(to: &writer)
        case .notifyPriorityCharging(let payload): try payload.encode(to: &writer)
        case .notifyReport(let payload): try payload.encode(to: &writer)
        case .notifySettlement(let payload): try payload.encode(to: &writer)
        case .notifyWebPaymentStarted(let payload): try payload.encode(to: &writer)
        case .openPeriodicEventStream(let payload): try payload.encode(to: &writer)
        case .publishFirmware(let payload): try payload.encode(to: &writer)
        case .publishFirmwareStatusNotification(let payload): try payload.encode(to: &writer)
        case .pullDynamicScheduleUpdate(let payload): try payload.encode(to: &writer)
        case .reportChargingProfiles(let payload): try payload.encode(to: &writer)
        case .reportDERControl(let payload): try payload.encode(to: &writer)
        case .requestBatterySwap(let payload): try payload.encode(to: &writer)
        case .requestStartTransaction(let payload): try payload.encode(to: &writer)
        case .requestStopTransaction(let payload): try payload.encode(to: &writer)
        case .reservationStatusUpdate(let payload): try payload.encode(to: &writer)
        case .reserveNow(let payload): try payload.encode(to: &writer)
        case .reset(let payload): try payload.encode(to: &writer)
        case .securityEventNotification(let payload): try payload.encode(to: &writer)
        case .sendLocalList(let payload): try payload.encode(to: &writer)
        case .setChargingProfile(let payload): try payload.encode(to: &writer)
        case .setDERControl(let payload): try payload.encode(to: &writer)
        case .setDefaultTariff(let payload): try payload.encode(to: &writer)
        case .setDisplayMessage(let payload): try payload.encode(to: &writer)
        case .setMonitoringBase(let payload): try payload.encode(to: &writer)
        case .setMonitoringLevel(let payload): try payload.encode(to: &writer)
        case .setNetworkProfile(let payload): try payload.encode(to: &writer)
        case .setVariableMonitoring(let payload): try payload.encode(to: &writer)
        case .setVariables(let payload): try payload.encode(to: &writer)
        case .signCertificate(let payload): try payload.encode(to: &writer)
        case .statusNotification(let payload): try payload.encode(to: &writer)
        case .transactionEvent(let payload): try payload.encode(to: &writer)
        case .triggerMessage(let payload): try payload.encode(to: &writer)
        case .unlockConnector(let payload): try payload.encode(to: &writer)
        case .unpublishFirmware(let payload): try payload.encode(to: &writer)
        case .updateDynamicSchedule(let payload): try payload.encode(to: &writer)
        case .updateFirmware(let payload): try payload.encode(to: &writer)
        case .usePriorityCharging(let payload): try payload.encode(to: &writer)
        case .vatNumberValidation(let payload): try payload.encode(to: &writer)
        }
    }
}
