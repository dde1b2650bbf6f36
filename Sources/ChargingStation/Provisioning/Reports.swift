// OCPP 2.1, B05 to B08: variables read, set and reported.

import OCPPMessages
import Quantities

extension Station {
    /// How many variables one message carries, either way.
    static let itemsPerMessage = 25

    /// [B07] The report follows the answer, in as many messages as it needs.
    mutating func baseReport(_ request: GetBaseReportRequest, _ turn: inout Turn) -> GetBaseReportResponse {
        let data = reportData { variable, _ in
            switch request.reportBase {
            case .fullInventory: true
            case .configurationInventory: variable.write != nil
            case .summaryInventory: variable.name == "AvailabilityState"
            }
        }
        sendReport(data, requestID: request.requestId, &turn)
        return GetBaseReportResponse(status: data.isEmpty ? .emptyResultSet : .accepted)
    }

    /// [B08] Components by name; what they monitor or whether they have a problem is no criterion here.
    mutating func report(_ request: GetReportRequest, _ turn: inout Turn) -> GetReportResponse {
        guard request.componentCriteria == nil else { return GetReportResponse(status: .notSupported) }
        let data = reportData { variable, index in
            guard let wanted = request.componentVariable else { return true }
            let component = variable.component(evses[index])
            return wanted.contains { item in
                item.component.name == component.name
                    && (item.component.evse == nil || item.component.evse?.id == component.evse?.id)
                    && (item.variable == nil || item.variable?.name == variable.name)
            }
        }
        sendReport(data, requestID: request.requestId, &turn)
        return GetReportResponse(status: data.isEmpty ? .emptyResultSet : .accepted)
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
        var rest = data[...]
        var seqNo = 0
        while !rest.isEmpty {
            let part = rest.prefix(Self.itemsPerMessage)
            rest = rest.dropFirst(part.count)
            let request = NotifyReportRequest(
                requestId: requestID, generatedAt: turn.timestamp, reportData: Array(part), tbc: !rest.isEmpty,
                seqNo: seqNo)
            enqueue(.notifyReport(request), for: .report, &turn)
            seqNo += 1
        }
    }

    /// [B06]
    func variables(_ request: GetVariablesRequest) -> GetVariablesResponse {
        GetVariablesResponse(
            getVariableResult: request.getVariableData.map { item in
                var result = GetVariableResult(
                    attributeStatus: .accepted, attributeType: item.attributeType, component: item.component,
                    variable: item.variable)
                switch find(item.component, item.variable) {
                case .unknownComponent: result.attributeStatus = .unknownComponent
                case .unknownVariable: result.attributeStatus = .unknownVariable
                case .found where (item.attributeType ?? .actual) != .actual:
                    result.attributeStatus = .notSupportedAttributeType
                case .found(let variable, let index):
                    result.attributeValue = String((variable.read(self, index) ?? "").prefix(2500))
                }
                return result
            })
    }

    /// [B05]
    mutating func setVariables(_ request: SetVariablesRequest, _ turn: inout Turn) -> SetVariablesResponse {
        let before = settings
        let results = request.setVariableData.map { item in
            SetVariableResult(
                attributeType: item.attributeType, attributeStatus: set(item), component: item.component,
                variable: item.variable)
        }
        if settings != before { settingsChanged(from: before, &turn) }
        return SetVariablesResponse(setVariableResult: results)
    }

    private mutating func set(_ item: SetVariableData) -> SetVariableStatus {
        switch find(item.component, item.variable) {
        case .unknownComponent: .unknownComponent
        case .unknownVariable: .unknownVariable
        case .found where (item.attributeType ?? .actual) != .actual: .notSupportedAttributeType
        case .found(let variable, _): variable.write?(&settings, item.attributeValue) == true ? .accepted : .rejected
        }
    }

    private mutating func settingsChanged(from before: Settings, _ turn: inout Turn) {
        if settings.heartbeatInterval != before.heartbeatInterval { scheduleHeartbeat(after: turn.now) }
        if settings.alignedDataInterval != before.alignedDataInterval { scheduleAligned(after: turn.now) }
        for index in evses.indices {
            if settings.txUpdatedInterval != before.txUpdatedInterval {
                scheduleSample(index, after: turn.now, at: turn.now)
            }
            if settings.v2xEnabled != before.v2xEnabled {
                allowDischarge(evses[index].mayDischarge, at: index, &turn)
            } else {
                retarget(index, &turn)
            }
        }
    }

    private enum Finding {
        case unknownComponent, unknownVariable
        case found(ModelVariable, Int)
    }

    /// The variable of these names, and the index of the EVSE that its component names.
    private func find(_ component: Component, _ variable: Variable) -> Finding {
        var knowsComponent = false
        for candidate in DeviceModel.variables where candidate.component == component.name {
            guard let index = index(of: candidate.scope, component.evse) else { continue }
            knowsComponent = true
            if candidate.name == variable.name, candidate.instance == variable.instance {
                return .found(candidate, index)
            }
        }
        return knowsComponent ? .unknownVariable : .unknownComponent
    }

    private func index(of scope: ModelVariable.Scope, _ evse: EVSE?) -> Int? {
        switch scope {
        case .station: evse == nil ? 0 : nil
        case .evse: evse.flatMap { $0.connectorId == nil ? index(ofEVSE: $0.id) : nil }
        case .connector: evse.flatMap { $0.connectorId == 1 ? index(ofEVSE: $0.id) : nil }
        }
    }
}
