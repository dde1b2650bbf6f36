import OCPPMessages
import Quantities
import Records

/// OCPP 2.1 chapter B: a station boots, and reports what it is.
extension CentralSystem {
    /// B01. A boot may have lost the profiles, so they are set anew, and the inventory is read again.
    mutating func take(
        _ request: BootNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let station = request.chargingStation
        let record = StationRecord(
            station: stations[place].id, at: now.utcNanoseconds, vendor: station.vendorName, model: station.model,
            serialNumber: station.serialNumber, firmware: station.firmwareVersion, bootReason: request.reason.rawValue)
        stations[place].boot = record
        effects.append(.store([.station(record)], token: 0))
        stations[place].setUp.introduction = .done
        stations[place].setUp.pausedUntil = nil
        stations[place].setUp.inventory = .due
        stations[place].setUp.safeProfile = .due
        stations[place].setUp.safeProfileIsCleared = false
        resumeSteering(at: place, at: now)
        log(.info, place, "booted: \(station.vendorName) \(station.model), \(request.reason.rawValue)", into: &effects)
        return .result(
            .bootNotification(
                BootNotificationResponse(
                    currentTime: DateTime(now), interval: Int(settings.heartbeatInterval.components.seconds),
                    status: .accepted)))
    }

    /// B07. A report comes in parts; the last one says so.
    mutating func take(
        _ request: NotifyReportRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let response = Answer.result(.notifyReport(NotifyReportResponse()))
        // A report that we did not ask for, or asked for before another one, is acknowledged and left.
        guard request.requestId == stations[place].setUp.requestID, stations[place].setUp.inventory == .underWay else {
            return response
        }
        if request.seqNo == 0 { stations[place].setUp.gathered = Inventory() }
        for data in request.reportData ?? [] { stations[place].setUp.gathered.add(data) }
        guard request.tbc != true else { return response }
        stations[place].setUp.inventory = .done
        let facts = stations[place].setUp.gathered.records(station: stations[place].id, at: now.utcNanoseconds)
        stations[place].setUp.gathered = Inventory()
        let limit = stations[place].standingLimit
        stations[place].facts = facts
        effects.append(.store(facts.map { .evseFacts($0) }, token: 0))
        // What the EVSEs can do bears on the sessions that run already, and on the limit of the safe profile.
        if stations[place].standingLimit != limit { stations[place].setUp.safeProfile = .due }
        for evse in stations[place].evses.indices { tellTerms(at: place, evse, into: &effects) }
        return response
    }
}
