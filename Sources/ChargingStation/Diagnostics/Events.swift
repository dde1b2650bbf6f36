// OCPP 2.1, N07 and N08: the variables that monitors watch, looked at when something can have changed them, and the events
// that this makes.

import OCPPMessages
import Quantities

extension Station {
    /// Looks at what `causes` can have changed, at one EVSE or at all of them.
    mutating func watch(_ causes: Causes, at index: Int?, _ turn: inout Turn) {
        guard !monitoring.causes.isDisjoint(with: causes), link != .off else { return }
        model.clock = turn.now
        var crossed = false
        for position in monitoring.monitors.indices {
            guard !monitoring.monitors[position].causes.isDisjoint(with: causes) else { continue }
            let monitor = monitoring[position]
            let variable = monitor.variable
            guard index == nil || variable.scope == .station || monitor.evse == index, isHeard(monitor),
                isInTransaction(monitor)
            else { continue }
            let value = variable.value(self, monitor.evse) ?? ""
            let target = monitor.data.type.needsTarget ? variable.attribute(.target)?.read(self, monitor.evse) : nil
            guard let finding = monitoring[position].look(value, target: target.flatMap(Double.init)) else { continue }
            if finding != .changed { crossed = true }
            note(finding, of: monitor, value, &turn)
        }
        if crossed {
            monitoring.isUnstored = true
            storeCrossings(&turn)
        }
    }

    /// What nobody would hear of is looked at later: then the event tells how things stand. [N05.FR.03, N07.FR.04]
    private func isHeard(_ monitor: VariableMonitor) -> Bool {
        settings.monitoringEnabled && monitor.data.severity <= monitoring.level
            && (canCall || monitor.data.severity <= settings.offlineQueuingSeverity)
    }

    private func isInTransaction(_ monitor: VariableMonitor) -> Bool {
        guard monitor.data.transaction == true else { return true }
        if monitor.variable.scope == .station { return evses.contains { $0.transaction != nil } }
        return evses[monitor.evse].transaction != nil
    }

    private mutating func note(
        _ finding: VariableMonitor.Finding, of monitor: VariableMonitor, _ value: String, _ turn: inout Turn
    ) {
        let isFault = monitor.kind == .hardWiredMonitor
        var event = event(of: monitor, value, finding == .changed ? .delta : .alerting, &turn)
        if finding == .cleared || (isFault && value == "false") { event.cleared = true }
        if isFault {
            event.techCode = evses[monitor.evse].measured.fault?.rawValue
            // The connector's problem follows from the one found before.
            if monitor.variable.scope == .connector {
                event.cause = monitoring.events.last { $0.component.evse?.id == evses[monitor.evse].id }?.eventId
            }
        }
        monitoring.events.append(event)
    }

    private mutating func event(
        of monitor: VariableMonitor, _ value: String, _ trigger: EventTrigger, _ turn: inout Turn
    ) -> EventData {
        EventData(
            eventId: monitoring.newEventID(), timestamp: turn.timestamp, trigger: trigger, actualValue: value,
            transactionId: monitor.variable.scope == .station ? nil : evses[monitor.evse].transaction?.id,
            component: monitor.data.component, variableMonitoringId: monitor.id,
            eventNotificationType: monitor.kind, variable: monitor.data.variable, severity: monitor.data.severity)
    }

    /// [N08] Values that are due go to their stream or become events.
    mutating func wakeMonitors(_ turn: inout Turn) {
        if let next = monitoring.nextPeriod, next <= turn.now {
            model.clock = turn.now
            for position in monitoring.monitors.indices {
                guard let due = monitoring.monitors[position].nextPeriod, due <= turn.now else { continue }
                monitoring[position].schedule(after: turn.now)
                let monitor = monitoring[position]
                guard isInTransaction(monitor), settings.monitoringEnabled else { continue }
                let value = monitor.variable.value(self, monitor.evse) ?? ""
                if monitoring.streams.append(value, ofMonitor: monitor.id, at: turn.now) { continue }
                guard isHeard(monitor) else { continue }
                monitoring.events.append(event(of: monitor, value, .periodic, &turn))
            }
            monitoring.refresh()
        }
        storeCrossings(&turn)
        sendStreams(&turn)
    }

    /// Sends the events of this turn, those that wait for a central system apart from those that do not.
    mutating func sendEvents(_ turn: inout Turn) {
        guard !monitoring.events.isEmpty else { return }
        let events = monitoring.events
        monitoring.events = []
        let isKept = { [severity = settings.offlineQueuingSeverity] (event: EventData) in
            (event.severity ?? 0) <= severity
        }
        for (isKept, list) in [(true, events.filter(isKept)), (false, events.filter { !isKept($0) })] {
            let parts = MessageLimits.parts(of: list)
            for (seqNo, part) in parts.enumerated() {
                let request = NotifyEventRequest(
                    generatedAt: turn.timestamp, tbc: seqNo < parts.count - 1, seqNo: seqNo, eventData: part)
                enqueue(.notifyEvent(request), for: .event(isKept: isKept), &turn)
            }
        }
    }

    /// The next moment at which a periodic value or a stream's message is due, or a crossing to be stored.
    var monitoringDeadline: Moment? {
        guard link != .off else { return nil }
        var next = monitoring.nextPeriod
        func consider(_ moment: Moment?) { if let moment { next = min(next ?? moment, moment) } }
        if canCall { consider(monitoring.streams.deadline) }
        if monitoring.isUnstored { consider(monitoring.storeDue) }
        return next
    }
}
