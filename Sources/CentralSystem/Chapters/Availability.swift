import OCPPMessages
import Quantities

/// OCPP 2.1 chapter G: the state of connectors, and signs of life.
extension CentralSystem {
    /// G01.
    mutating func take(_ request: StatusNotificationRequest, from place: Int) -> Answer {
        guard let evse = stations[place].place(ofEVSE: request.evseId) else { return .unknownEVSE(request.evseId) }
        stations[place].evses[evse].status = request.connectorStatus
        // Needs of a vehicle that left before its transaction began are nobody's.
        if request.connectorStatus == .available { stations[place].evses[evse].needsAhead = nil }
        return .result(.statusNotification(StatusNotificationResponse()))
    }

    /// G02.
    func take(_ request: HeartbeatRequest, at now: Moment) -> Answer {
        .result(.heartbeat(HeartbeatResponse(currentTime: DateTime(now))))
    }
}
