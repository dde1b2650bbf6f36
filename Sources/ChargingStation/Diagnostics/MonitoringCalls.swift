// OCPP 2.1, N02, N03, N05 and N06: monitors cleared, chosen and reported.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// [N06]
    mutating func clearMonitoring(
        _ request: ClearVariableMonitoringRequest, _ turn: inout Turn
    ) -> ClearVariableMonitoringResponse {
        let results = request.id.map { id in
            guard let position = monitoring.position(of: id) else {
                return ClearMonitoringResult(status: .notFound, id: id)
            }
            guard monitoring[position].kind != .hardWiredMonitor else {
                return ClearMonitoringResult(status: .rejected, id: id, statusInfo: StatusInfo(.readOnly))
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
