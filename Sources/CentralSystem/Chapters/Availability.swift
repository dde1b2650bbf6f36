import OCPPMessages
import Quantities

/// OCPP 2.1 chapter G: the state of connectors, and signs of life.
extension CentralSystem {
    /// G01. A station tells it once: it is kept for after a restart of ours.
    mutating func take(
        _ request: StatusNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        guard let evse = stations[place].place(ofEVSE: request.evseId) else { return .unknownEVSE(request.evseId) }
        if stations[place].evses[evse].status != request.connectorStatus {
            stations[place].evses[evse].status = request.connectorStatus
            let status = "\"\(request.connectorStatus.rawValue)\""
            keep(.status(evse: request.evseId), status, at: place, now: now, into: &effects)
        }
        // Needs of a vehicle that left before its transaction began are nobody's.
        if request.connectorStatus == .available { stations[place].evses[evse].needsAhead = nil }
        return .result(.statusNotification(StatusNotificationResponse()))
    }

    /// G02.
    func take(_ request: HeartbeatRequest, at now: Moment) -> Answer {
        .result(.heartbeat(HeartbeatResponse(currentTime: DateTime(now))))
    }
}
