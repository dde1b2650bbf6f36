// OCPP 2.1, B07 and B08: what the station is, reported.

import OCPPMessages
import Quantities

extension Station {
    /// [B07] The report follows the answer, in as many messages as it needs.
    mutating func baseReport(_ request: GetBaseReportRequest, _ turn: inout Turn) -> GetBaseReportResponse {
        model.clock = turn.now
        let data =
            switch request.reportBase {
            case .fullInventory: reportData { _, _ in true }
            case .configurationInventory: reportData { variable, _ in variable.isWritable }
            case .summaryInventory: summary
            }
        sendReport(data, requestID: request.requestId, &turn)
        return GetBaseReportResponse(status: data.isEmpty ? .emptyResultSet : .accepted)
    }

    /// [B08] Components by criterion, by name, or both: then those that both ask for.
    mutating func report(_ request: GetReportRequest, _ turn: inout Turn) -> GetReportResponse {
        model.clock = turn.now
        let data = reportData { variable, index in
            (request.componentVariable?.contains { $0.names(variable, evses[index]) } ?? true)
                && (request.componentCriteria?.contains { meets($0, variable, index) } ?? true)
        }
        sendReport(data, requestID: request.requestId, &turn)
        return GetReportResponse(status: data.isEmpty ? .emptyResultSet : .accepted)
    }

    /// What bears on charging now: who is available, and what is wrong where something is, alerts included.
    private var summary: [ReportData] {
        reportData { variable, index in
            switch variable.name {
            case "AvailabilityState": true
            case "Problem", "Tripped", "Overload", "Fallback": variable.read(self, index) == "true"
            default: monitoring.isInAlert(variable, index)
            }
        }
    }

    /// [B08.FR.07 to FR.10] A component without the variable is active, available and enabled, and has no problem.
    private func meets(_ criterion: ComponentCriterion, _ variable: ModelVariable, _ index: Int) -> Bool {
        let siblings = DeviceModel.components[variable.component.lowercased()] ?? []
        let flag = siblings.first {
            $0.scope == variable.scope && $0.componentInstance == variable.componentInstance
                && $0.name == criterion.rawValue && $0.exists?(self, index) != false
        }
        guard let flag else { return criterion != .problem }
        return flag.read(self, index) == "true"
    }

    private func reportData(where matches: (ModelVariable, Int) -> Bool) -> [ReportData] {
        var data = [ReportData]()
        for variable in DeviceModel.variables {
            for index in variable.scope == .station ? 0..<1 : evses.indices where matches(variable, index) {
                if let entry = variable.report(self, index) { data.append(entry) }
            }
        }
        return data
    }

    private mutating func sendReport(_ data: [ReportData], requestID: Int, _ turn: inout Turn) {
        let parts = MessageLimits.parts(of: data)
        for (seqNo, part) in parts.enumerated() {
            let request = NotifyReportRequest(
                requestId: requestID, generatedAt: turn.timestamp, reportData: part, tbc: seqNo < parts.count - 1,
                seqNo: seqNo)
            enqueue(.notifyReport(request), for: .report, &turn)
        }
    }
}

extension ComponentVariable {
    /// [B08.FR.20 to FR.22, N02.FR.15 to FR.17] What is left out stands for all of them.
    func names(_ variable: ModelVariable, _ evse: EVSEState) -> Bool {
        let place = variable.component(evse)
        guard component.name.lowercased() == variable.component.lowercased(),
            component.instance == nil || component.instance?.lowercased() == place.instance?.lowercased()
        else { return false }
        if let wanted = component.evse {
            guard wanted.id == place.evse?.id,
                wanted.connectorId == nil || wanted.connectorId == place.evse?.connectorId
            else { return false }
        }
        guard let wanted = self.variable else { return true }
        return wanted.name.lowercased() == variable.name.lowercased()
            && (wanted.instance == nil || wanted.instance?.lowercased() == variable.instance?.lowercased())
    }
}
