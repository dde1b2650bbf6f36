// OCPP 2.1, N02 to N06: monitors set, cleared and reported.

import OCPPMessages
import Quantities

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
        func refuse(_ status: SetMonitoringStatus, _ reason: String? = nil) -> SetMonitoringResult {
            result.status = status
            result.statusInfo = reason.map { StatusInfo(reasonCode: $0) }
            return result
        }
        let variable: ModelVariable
        let evse: Int
        switch find(item.component, item.variable) {
        case .unknownComponent: return refuse(.unknownComponent)
        case .unknownVariable: return refuse(.unknownVariable)
        case .found(let found, let index): (variable, evse) = (found, index)
        }
        guard variable.supports(item.type) else { return refuse(.unsupportedMonitorType) }
        if let reason = fault(in: item, variable, evse) { return refuse(.rejected, reason) }
        let isSame = { (other: VariableMonitor) in other.evse == evse && other.position == variable.position }
        var old: VariableMonitor?
        if let id = item.id {
            // [N04.FR.13, N04.FR.16, N04.FR.18]
            guard let position = monitoring.position(of: id) else { return refuse(.rejected, "NotFound") }
            old = monitoring[position]
            guard isSame(monitoring[position]) else { return refuse(.rejected, "InvalidValue") }
            guard old?.kind != .hardWiredMonitor else { return refuse(.rejected, "ReadOnly") }
        }
        // [N04.FR.10]
        let isDouble = monitoring.monitors.contains {
            isSame($0) && $0.data.type == item.type && $0.data.severity == item.severity && $0.id != item.id
        }
        if isDouble { return refuse(.duplicate) }
        if old?.kind != .customMonitor, monitoring.customs.count >= Monitoring.capacity {
            return refuse(.rejected, "OutOfStorage")
        }
        if item.periodicEventStream != nil, !monitoring.streams.hasRoom(forMonitor: item.id) {
            return refuse(.rejected, "TooManyElements")
        }
        var data = item
        data.id = item.id ?? monitoring.newID()
        data.component = variable.component(evses[evse])
        data.variable = variable.variable
        result.id = data.id
        // [N04.FR.15] What replaces a preconfigured monitor is a custom one.
        var monitor = VariableMonitor(data, .customMonitor, of: variable, evse: evse)
        // [N07.FR.11] The new threshold may clear the old one's alert.
        if let old, old.data.type == item.type, item.type.isThreshold { monitor.memory = old.memory }
        monitor.schedule(after: turn.now)
        monitoring.install(monitor)
        replaceStream(of: monitor, &turn)
        return result
    }

    /// Why a monitor of this value makes no sense; nil: it does.
    private func fault(in item: SetMonitoringData, _ variable: ModelVariable, _ evse: Int) -> String? {
        if item.periodicEventStream != nil, !item.type.isPeriodic { return "UnsupportedParam" }
        if let stream = item.periodicEventStream, !EventStream.takes(stream) { return "InvalidValue" }
        switch item.type {
        case .upperThreshold, .lowerThreshold:
            // [N04.FR.06]
            if let least = variable.minimum?(self, evse), item.value < least { return "ValueTooLow" }
            if let most = variable.maximum?(self, evse), item.value > most { return "ValueTooHigh" }
        case .delta, .targetDelta, .targetDeltaRelative:
            // [N04.FR.14]
            if item.value < 0 { return "ValuePositiveOnly" }
        case .periodic, .periodicClockAligned:
            // What comes more often is for a stream.
            if item.value < (item.periodicEventStream == nil ? 1 : VariableMonitor.shortestPeriod) {
                return "ValueTooLow"
            }
            if item.value > VariableMonitor.longestPeriod { return "ValueTooHigh" }
        }
        return nil
    }

    /// [N06]
    mutating func clearMonitoring(
        _ request: ClearVariableMonitoringRequest, _ turn: inout Turn
    ) -> ClearVariableMonitoringResponse {
        let results = request.id.map { id in
            guard let position = monitoring.position(of: id) else {
                return ClearMonitoringResult(status: .notFound, id: id)
            }
            guard monitoring[position].kind != .hardWiredMonitor else {
                return ClearMonitoringResult(status: .rejected, id: id, statusInfo: StatusInfo(reasonCode: "ReadOnly"))
            }
            // [N07.FR.12] Nothing is told of a threshold that goes while it is crossed.
            monitoring.remove { $0.id == id }
            closeStream(ofMonitor: id, &turn)
            return ClearMonitoringResult(status: .accepted, id: id)
        }
        if results.contains(where: { $0.status == .accepted }) { storeMonitors(&turn) }
        return ClearVariableMonitoringResponse(clearMonitoringResult: results)
    }

    /// [N03]
    mutating func setMonitoringBase(
        _ request: SetMonitoringBaseRequest, _ turn: inout Turn
    ) -> SetMonitoringBaseResponse {
        monitoring.base = request.monitoringBase
        if request.monitoringBase != .all {
            for monitor in monitoring.customs { closeStream(ofMonitor: monitor.id, &turn) }
            monitoring.remove { $0.kind == .customMonitor }
        }
        // [N03.FR.03] A changed one counts as custom and stays under All.
        monitoring.remove { $0.kind == .preconfiguredMonitor && request.monitoringBase == .hardWiredOnly }
        if request.monitoringBase != .hardWiredOnly { installPreconfigured(at: turn.now) }
        storeMonitors(&turn)
        watch(.all, at: nil, &turn)
        return SetMonitoringBaseResponse(status: .accepted)
    }

    /// [N05]
    mutating func setMonitoringLevel(
        _ request: SetMonitoringLevelRequest, _ turn: inout Turn
    ) -> SetMonitoringLevelResponse {
        guard (0...9).contains(request.severity) else { return SetMonitoringLevelResponse(status: .rejected) }
        monitoring.level = request.severity
        storeMonitors(&turn)
        watch(.all, at: nil, &turn)
        return SetMonitoringLevelResponse(status: .accepted)
    }

    /// [N02] The report follows the answer, in as many messages as it needs.
    mutating func monitoringReport(
        _ request: GetMonitoringReportRequest, _ turn: inout Turn
    ) -> GetMonitoringReportResponse {
        var data = [MonitoringData]()
        for monitor in monitoring.monitors {
            guard request.monitoringCriteria?.contains(monitor.data.type.criterion) ?? true,
                request.componentVariable?.contains(where: { $0.names(monitor.variable, evses[monitor.evse]) }) ?? true
            else { continue }
            let known = data.firstIndex {
                $0.component == monitor.data.component && $0.variable == monitor.data.variable
            }
            if let known, data[known].variableMonitoring.count < MessageLimits.items {
                data[known].variableMonitoring.append(VariableMonitoring(monitor))
            } else {
                data.append(
                    MonitoringData(
                        component: monitor.data.component, variable: monitor.data.variable,
                        variableMonitoring: [VariableMonitoring(monitor)]))
            }
        }
        let parts = MessageLimits.parts(of: data)
        for (seqNo, part) in parts.enumerated() {
            let report = NotifyMonitoringReportRequest(
                monitor: part, requestId: request.requestId, tbc: seqNo < parts.count - 1, seqNo: seqNo,
                generatedAt: turn.timestamp)
            enqueue(.notifyMonitoringReport(report), for: .report, &turn)
        }
        return GetMonitoringReportResponse(status: data.isEmpty ? .emptyResultSet : .accepted)
    }
}

extension VariableMonitoring {
    fileprivate init(_ monitor: VariableMonitor) {
        self.init(
            id: monitor.id, transaction: monitor.data.transaction ?? false, value: monitor.data.value,
            type: monitor.data.type, severity: monitor.data.severity, eventNotificationType: monitor.kind,
            customData: monitor.data.customData)
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
