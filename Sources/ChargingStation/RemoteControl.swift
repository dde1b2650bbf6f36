// OCPP 2.1, chapter F: transactions that a central system starts and stops, and messages that it triggers.

import OCPP
import OCPPMessages
import Quantities

/// A RequestStartTransaction that a transaction has to carry.
struct RemoteStart: Equatable, Sendable {
    var id: Int
    var profile: Boxed<ChargingProfile>?
}

extension Station {
    /// [F01, F02] Opens an EVSE with the central system's token; the cable may be in already, or follow.
    mutating func requestStart(
        _ request: RequestStartTransactionRequest, _ turn: inout Turn
    ) -> RequestStartTransactionResponse {
        guard registration == .accepted else { return .rejected(.csNotAccepted) }
        let token = Token(request.idToken)
        let group = request.groupIdToken.map { Token($0) }
        let free = evses.indices.first { index in
            (request.evseId == nil || request.evseId == evses[index].id) && evses[index].isInService
                && evses[index].measured.fault == nil && !evses[index].isAuthorized
                && evses[index].transaction?.ending == nil
                // [F01.FR.21] Kept for somebody else.
                && mayUse(index, token, group: group)
        }
        guard let index = free else {
            return RequestStartTransactionResponse(
                status: .rejected, statusInfo: whyNotFree(request.evseId, token, group: group))
        }
        if let profile = request.chargingProfile, profile.chargingProfilePurpose != .txProfile {
            // [F01.FR.09] Only a profile for this transaction makes sense here.
            return .rejected(.unsupportedPurpose)
        }
        if let profile = request.chargingProfile {
            do throws(ProfileViolation) {
                try checkRemoteProfile(profile, at: index)
            } catch {
                return RequestStartTransactionResponse(status: .rejected, statusInfo: StatusInfo(error))
            }
        }
        evses[index].remoteStart = RemoteStart(
            id: request.remoteStartId, profile: request.chargingProfile.map { Boxed($0) })
        evses[index].transaction?.remoteStartID = request.remoteStartId
        if settings.authorizeRemoteStart {
            authorize(token, at: index, &turn)
        } else {
            let info = IdTokenInfo(status: .accepted, groupIdToken: request.groupIdToken)
            // [Q01] No Authorize was asked: until NotifyAllowedEnergyTransfer says more, the vehicle only charges.
            grant(token, info, discharging: false, trigger: .remoteStart, at: index, &turn)
        }
        return RequestStartTransactionResponse(status: .accepted, transactionId: evses[index].transaction?.id)
    }

    /// Why none of these EVSEs, or of all of them, can be started.
    private func whyNotFree(_ evseID: Int?, _ token: Token, group: Token?) -> StatusInfo {
        let wanted = evses.indices.filter { evseID == nil || evseID == evses[$0].id }
        if wanted.isEmpty { return StatusInfo(.unknownEvse) }
        let serving = wanted.filter { evses[$0].isInService && evses[$0].measured.fault == nil }
        if serving.isEmpty { return StatusInfo(.unspecified, "out of service") }
        let idle = serving.filter { !evses[$0].isAuthorized && evses[$0].transaction?.ending == nil }
        // The code that is about the token: with another one it could be.
        return idle.isEmpty ? StatusInfo(.txInProgress) : StatusInfo(.invalidIdToken, "reserved for another token")
    }

    /// Whoever comes next has not been started from afar.
    mutating func forgetRemoteStart(_ index: Int) {
        if evses[index].transaction == nil { evses[index].remoteStart = nil }
    }

    /// [F03]
    mutating func requestStop(
        _ request: RequestStopTransactionRequest, _ turn: inout Turn
    ) -> RequestStopTransactionResponse {
        // [B02.FR.05]
        guard registration == .accepted else {
            return RequestStopTransactionResponse(status: .rejected, statusInfo: StatusInfo(.csNotAccepted))
        }
        guard let index = evses.firstIndex(where: { $0.transaction?.id == request.transactionId }) else {
            return RequestStopTransactionResponse(status: .rejected, statusInfo: StatusInfo(.txNotFound))
        }
        if evses[index].transaction?.ending == nil {
            stopTransaction(index, trigger: .remoteStop, reason: .remote, &turn)
        }
        return RequestStopTransactionResponse(status: .accepted)
    }

    /// [F06] What is triggered follows the answer. [B02.FR.02] So it does before the station is accepted.
    mutating func triggerMessage(_ request: TriggerMessageRequest, _ turn: inout Turn) -> TriggerMessageResponse {
        let indices = evses.indices.filter { request.evse == nil || request.evse?.id == evses[$0].id }
        guard !indices.isEmpty else { return TriggerMessageResponse(status: .rejected) }
        turn.isTriggered = true
        defer { turn.isTriggered = false }
        switch request.requestedMessage {
        case .bootNotification:
            guard registration != .accepted else { return TriggerMessageResponse(status: .rejected) }
            sendBootNotification(.triggered, &turn)
        case .heartbeat: enqueue(.heartbeat(HeartbeatRequest()), for: .heartbeat, &turn)
        case .statusNotification:
            for index in indices { evses[index].reportedStatus = nil }
            reportStatus(&turn)
        case .meterValues:
            for index in indices { sendMeterValues(index, context: .trigger, &turn) }
        case .transactionEvent:
            // What does not run has nothing to tell.
            guard indices.contains(where: { evses[$0].transaction != nil }) else {
                return TriggerMessageResponse(status: .rejected, statusInfo: StatusInfo(.txNotFound))
            }
            for index in indices { updateTransaction(index, trigger: .trigger, &turn) }
        // A Security
        case .signChargingStationCertificate where beginSigning(.chargingStationCertificate, &turn): break
        case .signV2GCertificate where beginSigning(.v2GCertificate, &turn): break
        case .signV2G20Certificate where beginSigning(.v2G20Certificate, &turn): break
        // [L01.FR.25]
        case .firmwareStatusNotification: notifyFirmwareStatus(triggered: true, &turn)
        // [L03.FR.10]
        case .publishFirmwareStatusNotification where configuration.publishesFirmware:
            notifyPublication(triggered: true, &turn)
        // [N01.FR.13]
        case .logStatusNotification: notifyLogStatus(triggered: true, &turn)
        default: return TriggerMessageResponse(status: .notImplemented)
        }
        return TriggerMessageResponse(status: .accepted)
    }

    /// [E14]
    func transactionStatus(_ request: GetTransactionStatusRequest) -> GetTransactionStatusResponse {
        guard let id = request.transactionId else {
            return GetTransactionStatusResponse(messagesInQueue: outbox.holdsTransactionEvents)
        }
        return GetTransactionStatusResponse(
            ongoingIndicator: evses.contains { $0.transaction?.id == id },
            messagesInQueue: outbox.holdsEvents(ofTransaction: id))
    }
}

extension RequestStartTransactionResponse {
    fileprivate static func rejected(_ reasonCode: ReasonCode) -> Self {
        Self(status: .rejected, statusInfo: StatusInfo(reasonCode))
    }
}
