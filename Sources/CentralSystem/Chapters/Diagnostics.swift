import OCPP
import OCPPMessages
import Quantities

/// OCPP 2.1 chapter N: events, streams of values, and the upload of logs. Reports are in `ReportParts`.
extension CentralSystem {
    /// N07. Events of the severities 0 to 3 (danger to error) are worth a line.
    mutating func take(
        _ request: NotifyEventRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        for event in request.eventData where (event.severity ?? 9) <= 3 {
            let text = "\(event.component.name).\(event.variable.name) is \(event.actualValue.prefix(80))"
            log(.warning, place, event.cleared == true ? text + " (cleared)" : text, into: &effects)
        }
        return keep(.notifyEvent(request), from: place, at: now, answering: .notifyEvent(NotifyEventResponse()))
    }

    /// N01.
    mutating func take(
        _ request: LogStatusNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        log(.info, place, "log upload: \(request.status.rawValue)", into: &effects)
        return keep(
            .logStatusNotification(request), from: place, at: now,
            answering: .logStatusNotification(LogStatusNotificationResponse()))
    }

    /// N11.
    mutating func take(
        _ request: OpenPeriodicEventStreamRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let data = request.constantStreamData
        let isOpen = withDossier(of: place) { $0.streams.open(data) }
        if isOpen { keep(.stream(data.id), data, at: place, now: now, into: &effects) }
        return .result(
            .openPeriodicEventStream(
                OpenPeriodicEventStreamResponse(
                    status: isOpen ? .accepted : .rejected,
                    statusInfo: isOpen ? nil : StatusInfo(.outOfMemory))))
    }

    /// N12.
    mutating func take(
        _ request: ClosePeriodicEventStreamRequest, from place: Int, into effects: inout [Effect]
    ) -> Answer {
        if dossiers[place] != nil, withDossier(of: place, { $0.streams.close(request.id) }) {
            drop(.stream(request.id), at: place, into: &effects)
        }
        return .result(.closePeriodicEventStream(ClosePeriodicEventStreamResponse()))
    }

    /// N15: the one message that is never answered.
    mutating func take(_ news: NotifyPeriodicEventStream, from place: Int, into effects: inout [Effect]) {
        guard dossiers[place] != nil, withDossier(of: place, { $0.streams.add(news) }) else {
            return log(.warning, place, "values of stream \(news.id), which is not open", into: &effects)
        }
    }
}
