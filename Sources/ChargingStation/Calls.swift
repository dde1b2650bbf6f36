// The central system's calls, by chapter of OCPP 2.1: who answers which.

import OCPP
import OCPPMessages

extension Station {
    /// nil: the answer follows, under `turn.call`, when the host has done its part.
    mutating func answer(_ request: AnyRequest, _ turn: inout Turn) -> Result<AnyResponse, CallError>? {
        switch registration {
        case .accepted, .pending: break
        case .none, .rejected:
            if case .triggerMessage(let request) = request, request.requestedMessage == .bootNotification {
                return .success(.triggerMessage(triggerMessage(request, &turn)))
            }
            // [B03] Nobody has vouched for this central system yet.
            return .failure(CallError(.securityError, "the station is not accepted"))
        }
        if let error = MessageLimits.refusal(request, bytes: turn.messageSize) { return .failure(error) }
        return switch request {
        // A Security
        case .certificateSigned(let request): certificateSigned(request, &turn)
        // B Provisioning
        case .getBaseReport(let request): .success(.getBaseReport(baseReport(request, &turn)))
        case .getReport(let request): .success(.getReport(report(request, &turn)))
        case .getVariables(let request): .success(.getVariables(variables(request, &turn)))
        case .reset(let request): .success(.reset(reset(request, &turn)))
        case .setNetworkProfile(let request): setNetworkProfile(request, &turn)
        case .setVariables(let request): .success(.setVariables(setVariables(request, &turn)))
        // C Authorization
        case .clearCache: .success(.clearCache(clearCache(&turn)))
        case .notifyWebPaymentStarted(let request): webPaymentStarted(request, &turn)
        // D Local authorization list
        case .getLocalListVersion: .success(.getLocalListVersion(localListVersion()))
        case .sendLocalList(let request): .success(.sendLocalList(sendLocalList(request, &turn)))
        // E Transactions
        case .getTransactionStatus(let request): .success(.getTransactionStatus(transactionStatus(request)))
        // F Remote control
        case .requestStartTransaction(let request):
            .success(.requestStartTransaction(requestStart(request, &turn)))
        case .requestStopTransaction(let request): .success(.requestStopTransaction(requestStop(request, &turn)))
        case .triggerMessage(let request): .success(.triggerMessage(triggerMessage(request, &turn)))
        case .unlockConnector(let request): unlockConnector(request, &turn).map { .success(.unlockConnector($0)) }
        // G Availability
        case .changeAvailability(let request): .success(.changeAvailability(changeAvailability(request, &turn)))
        // H Reservation
        case .cancelReservation(let request): .success(.cancelReservation(cancelReservation(request, &turn)))
        case .reserveNow(let request): .success(.reserveNow(reserve(request, &turn)))
        // I Tariff and cost
        case .changeTransactionTariff(let request): .success(.changeTransactionTariff(changeTariff(request, &turn)))
        case .clearTariffs(let request): .success(.clearTariffs(clearTariffs(request, &turn)))
        case .costUpdated(let request): .success(.costUpdated(costUpdated(request)))
        case .getTariffs(let request): .success(.getTariffs(getTariffs(request)))
        case .setDefaultTariff(let request): .success(.setDefaultTariff(setDefaultTariff(request, &turn)))
        // K Smart charging
        case .clearChargingProfile(let request): .success(.clearChargingProfile(clearProfiles(request, &turn)))
        case .getChargingProfiles(let request): .success(.getChargingProfiles(reportProfiles(request, &turn)))
        case .getCompositeSchedule(let request): .success(.getCompositeSchedule(compositeSchedule(request, turn.now)))
        case .setChargingProfile(let request): .success(.setChargingProfile(setProfile(request, &turn)))
        case .updateDynamicSchedule(let request): .success(.updateDynamicSchedule(updateSchedule(request, &turn)))
        // M ISO 15118 certificates
        case .deleteCertificate(let request): deleteCertificate(request, &turn)
        case .getInstalledCertificateIds(let request): installedCertificates(request, &turn)
        case .installCertificate(let request): installCertificate(request, &turn)
        case .usePriorityCharging(let request): .success(.usePriorityCharging(usePriority(request, &turn)))
        // L Firmware
        case .publishFirmware(let request): publishFirmware(request, &turn)
        case .unpublishFirmware(let request): unpublishFirmware(request, &turn)
        case .updateFirmware(let request): updateFirmware(request, &turn).map { .success(.updateFirmware($0)) }
        // N Diagnostics
        case .adjustPeriodicEventStream(let request):
            .success(.adjustPeriodicEventStream(adjustStream(request, &turn)))
        case .clearVariableMonitoring(let request): .success(.clearVariableMonitoring(clearMonitoring(request, &turn)))
        case .customerInformation(let request): .success(.customerInformation(customerInformation(request, &turn)))
        case .getLog(let request): .success(.getLog(getLog(request, &turn)))
        case .getMonitoringReport(let request): .success(.getMonitoringReport(monitoringReport(request, &turn)))
        case .getPeriodicEventStream: .success(.getPeriodicEventStream(eventStreams()))
        case .setMonitoringBase(let request): .success(.setMonitoringBase(setMonitoringBase(request, &turn)))
        case .setMonitoringLevel(let request): .success(.setMonitoringLevel(setMonitoringLevel(request, &turn)))
        case .setVariableMonitoring(let request): .success(.setVariableMonitoring(setMonitoring(request, &turn)))
        // O Display
        case .clearDisplayMessage(let request): .success(.clearDisplayMessage(clearDisplayMessage(request, &turn)))
        case .getDisplayMessages(let request): .success(.getDisplayMessages(reportDisplayMessages(request, &turn)))
        case .setDisplayMessage(let request): .success(.setDisplayMessage(setDisplayMessage(request, &turn)))
        // P Data transfer
        case .dataTransfer(let request): dataTransfer(request, &turn).map { .success(.dataTransfer($0)) }
        // Q Bidirectional power transfer
        case .notifyAllowedEnergyTransfer(let request):
            .success(.notifyAllowedEnergyTransfer(allowEnergyTransfer(request, &turn)))
        case .afrrSignal(let request): .success(.afrrSignal(afrrSignal(request, &turn)))
        // R DER control
        case .clearDERControl(let request): .success(.clearDERControl(clearDERControl(request, &turn)))
        case .getDERControl(let request): .success(.getDERControl(getDERControl(request, &turn)))
        case .setDERControl(let request): .success(.setDERControl(setDERControl(request, &turn)))
        // S Battery swap
        case .requestBatterySwap(let request): .success(.requestBatterySwap(requestBatterySwap(request, &turn)))
        default: .failure(CallError(.notSupported, "this station does not support \(request.action.rawValue)"))
        }
    }
}
