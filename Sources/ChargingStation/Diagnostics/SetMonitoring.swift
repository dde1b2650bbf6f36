// OCPP 2.1, N04 and N11: monitors set.

import OCPP
import OCPPMessages
import Quantities

/// Why a monitor is not taken.
private struct MonitorRefusal: Error {
    var status = SetMonitoringStatus.rejected
    var reason: ReasonCode?
}

extension Station {
    /// [N04]
    mutating func setMonitoring(
        _ request: SetVariableMonitoringRequest, _ turn: inout Turn
    ) -> SetVariableMonitoringResponse {
        model.clock = turn.now
        let results = request.setMonitoringData.map { setMonitor($0, &turn) }
        if results.contains(where: { $0.status == .accepted }) {
            storeMonitors(&turn)
            openStreams(&turn)
            // [N07.FR.11] A threshold may be crossed already.
            watch(.all, at: nil, &turn)
        }
        return SetVariableMonitoringResponse(setMonitoringResult: results)
    }

    private mutating func setMonitor(_ item: SetMonitoringData, _ turn: inout Turn) -> SetMonitoringResult {
        var result = SetMonitoringResult(
            id: item.id, status: .accepted, type: item.type, component: item.component, variable: item.variable,
            severity: item.severity)
        do throws(MonitorRefusal) {
            let (variable, evse) = try place(of: item)
            if let reason = fault(in: item, variable, evse) { throw MonitorRefusal(reason: reason) }
            let old = try replaced(by: item, variable, evse)
            try checkRoom(for: item, insteadOf: old)
            result.id = install(item, variable, evse, insteadOf: old, &turn)
        } catch {
            result.status = error.status
            result.statusInfo = error.reason.map { StatusInfo($0) }
        }
        return result
    }

    private func place(of item: SetMonitoringData) throws(MonitorRefusal) -> (ModelVariable, evse: Int) {
        switch find(item.component, item.variable) {
        case .unknownComponent: throw MonitorRefusal(status: .unknownComponent)
        case .unknownVariable: throw MonitorRefusal(status: .unknownVariable)
        case .found(let variable, let index):
            guard variable.supports(item.type) else { throw MonitorRefusal(status: .unsupportedMonitorType) }
            return (variable, index)
        }
    }

    /// Why a monitor of this value makes no sense; nil: it does.
    private func fault(in item: SetMonitoringData, _ variable: ModelVariable, _ evse: Int) -> ReasonCode? {
        if let stream = item.periodicEventStream {
            guard item.type.isPeriodic else { return .unsupportedParam }
            guard EventStream.takes(stream) else { return .invalidValue }
        }
        switch item.type {
        case .upperThreshold, .lowerThreshold:
            // [N04.FR.06]
            if let least = variable.minimum?(self, evse), item.value < least { return .valueTooLow }
            if let most = variable.maximum?(self, evse), item.value > most { return .valueTooHigh }
        case .delta, .targetDelta, .targetDeltaRelative:
            // [N04.FR.14]
            if item.value < 0 { return .valuePositiveOnly }
        case .periodic, .periodicClockAligned:
            // What comes more often than every second is for a stream.
            let shortest = item.periodicEventStream == nil ? 1 : VariableMonitor.shortestPeriod
            if item.value < shortest { return .valueTooLow }
            if item.value > VariableMonitor.longestPeriod { return .valueTooHigh }
        }
        return nil
    }

    /// The monitor with the item's id; nil: it has none.
    private func replaced(
        by item: SetMonitoringData, _ variable: ModelVariable, _ evse: Int
    ) throws(MonitorRefusal) -> VariableMonitor? {
        let isSame = { (other: VariableMonitor) in other.evse == evse && other.position == variable.position }
        // [N04.FR.10]
        let isDouble = monitoring.monitors.contains {
            isSame($0) && $0.data.type == item.type && $0.data.severity == item.severity && $0.id != item.id
        }
        guard let id = item.id else {
            if isDouble { throw MonitorRefusal(status: .duplicate) }
            return nil
        }
        // [N04.FR.13, N04.FR.16, N04.FR.18]
        guard let position = monitoring.position(of: id) else { throw MonitorRefusal(reason: .notFound) }
        guard isSame(monitoring[position]) else { throw MonitorRefusal(reason: .invalidValue) }
        guard monitoring[position].kind != .hardWiredMonitor else { throw MonitorRefusal(reason: .readOnly) }
        if isDouble { throw MonitorRefusal(status: .duplicate) }
        return monitoring[position]
    }

    private func checkRoom(
        for item: SetMonitoringData, insteadOf old: VariableMonitor?
    ) throws(MonitorRefusal) {
        if old?.kind != .customMonitor, monitoring.customs.count >= Monitoring.capacity {
            throw MonitorRefusal(reason: .outOfStorage)
        }
        if item.periodicEventStream != nil, !monitoring.streams.hasRoom(forMonitor: item.id) {
            throw MonitorRefusal(reason: .tooManyElements)
        }
    }

    /// The id of the monitor.
    private mutating func install(
        _ item: SetMonitoringData, _ variable: ModelVariable, _ evse: Int, insteadOf old: VariableMonitor?,
        _ turn: inout Turn
    ) -> Int {
        let id = item.id ?? monitoring.newID()
        var data = item
        data.id = id
        data.component = variable.component(evses[evse])
        data.variable = variable.variable
        // [N04.FR.15] What replaces a preconfigured monitor is a custom one.
        var monitor = VariableMonitor(data, .customMonitor, of: variable, evse: evse)
        // [N07.FR.11] The new threshold may clear the old one's alert.
        if let old, old.data.type == item.type, item.type.isThreshold { monitor.memory = old.memory }
        monitor.schedule(after: turn.now)
        monitoring.install(monitor)
        replaceStream(of: monitor, &turn)
        return id
    }
}

extension ModelVariable {
    /// [N04.FR.05]
    func supports(_ type: Monitor) -> Bool {
        if causes.isEmpty { return false }
        if type.needsTarget { return isNumeric && attribute(.target) != nil }
        return !type.isThreshold || isNumeric
    }
}
