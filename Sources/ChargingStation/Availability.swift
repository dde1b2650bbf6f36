// OCPP 2.1, chapter G: heartbeats, the connectors' status, and being taken out of service.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// [G01] Tells each connector's status where it differs from what the central system was told.
    mutating func reportStatus(_ turn: inout Turn, all: Bool = false) {
        guard canCall || turn.isTriggered else { return }
        for index in evses.indices {
            let status = evses[index].status
            guard all || status != evses[index].reportedStatus else { continue }
            evses[index].reportedStatus = status
            let request = StatusNotificationRequest(
                timestamp: turn.timestamp, connectorStatus: status, evseId: evses[index].id, connectorId: 1)
            enqueue(.statusNotification(request), for: .statusNotification(evse: index), &turn)
        }
    }

    /// [G02] Only a silence needs a heartbeat: any answer shows that the central system is there.
    mutating func wakeHeartbeat(_ turn: inout Turn) {
        guard canCall, let due = nextHeartbeat, due <= turn.now else { return }
        scheduleHeartbeat(after: turn.now)
        enqueue(.heartbeat(HeartbeatRequest()), for: .heartbeat, &turn)
    }

    mutating func scheduleHeartbeat(after now: Moment) {
        nextHeartbeat = settings.heartbeatInterval > 0 ? now + .seconds(settings.heartbeatInterval) : nil
    }

    /// [G03, G04] An EVSE that charges is taken out of service once it is free.
    mutating func changeAvailability(
        _ request: ChangeAvailabilityRequest, _ turn: inout Turn
    ) -> ChangeAvailabilityResponse {
        let number = request.evse?.id ?? 0
        guard number == 0 || index(ofEVSE: number) != nil else {
            return ChangeAvailabilityResponse(status: .rejected, statusInfo: StatusInfo(.unknownEvse))
        }
        guard request.evse?.connectorId ?? 1 == 1 else {
            return ChangeAvailabilityResponse(status: .rejected, statusInfo: StatusInfo(.unknownConnectorId))
        }
        var isScheduled = false
        let before = evses.map(\.isInService)
        for index in evses.indices where number == 0 || evses[index].id == number {
            evses[index].isOperative = request.operationalStatus == .operative
            if evses[index].transaction != nil, !evses[index].isOperative { isScheduled = true }
        }
        for index in evses.indices where !before[index] { backInService(index, &turn) }
        // [G03.FR.08, G04.FR.09] It stays so over a restart.
        let out = evses.filter { !$0.isOperative }.map { "\($0.id)" }.joined(separator: ",")
        turn.emit(.store(.availability, out.isEmpty ? nil : Array(out.utf8)))
        reportStatus(&turn)
        return ChangeAvailabilityResponse(status: isScheduled ? .scheduled : .accepted)
    }

    /// A cable that was plugged in while the EVSE was out of service counts now. One that a transaction has already is no
    /// news.
    mutating func backInService(_ index: Int, _ turn: inout Turn) {
        guard evses[index].isInService, evses[index].isPlugged, evses[index].transaction == nil else { return }
        welcome(index, &turn)
    }

    mutating func restoreAvailability() {
        let text = String(decoding: configuration.stored[.availability] ?? [], as: UTF8.self)
        for id in text.split(separator: ",").compactMap({ Int($0) }) {
            if let index = index(ofEVSE: id) { evses[index].isOperative = false }
        }
    }

    /// A fault came or went.
    mutating func faultChanged(_ index: Int, _ turn: inout Turn) {
        reportStatus(&turn)
        watch(.faults, at: index, &turn)
        guard let fault = evses[index].measured.fault else { return }
        turn.emit(.note(.fault(evse: evses[index].id, fault)))
        guard evses[index].transaction != nil else { return }
        stopTransaction(index, trigger: .abnormalCondition, reason: fault.stopReason, &turn)
    }
}

extension StageFault {
    fileprivate var stopReason: Reason {
        switch self {
        case .groundFault, .isolation: .groundFault
        case .gridLoss: .powerLoss
        case .powerQuality: .powerQuality
        case .overcurrent: .overcurrentFault
        case .emergencyStop: .emergencyStop
        case .contactorOpen, .contactorWelded, .overtemperature: .other
        }
    }
}
