// OCPP 2.1, B05 and B06: variables set and read.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// [B06]
    mutating func variables(_ request: GetVariablesRequest, _ turn: inout Turn) -> GetVariablesResponse {
        model.clock = turn.now
        return GetVariablesResponse(getVariableResult: request.getVariableData.map { result(of: $0) })
    }

    private func result(of item: GetVariableData) -> GetVariableResult {
        var result = GetVariableResult(
            attributeStatus: .accepted, attributeType: item.attributeType, component: item.component,
            variable: item.variable)
        switch find(item.component, item.variable) {
        case .unknownComponent: result.attributeStatus = .unknownComponent
        case .unknownVariable: result.attributeStatus = .unknownVariable
        // [B06.FR.09]
        case .found(let variable, _) where variable.isWriteOnly:
            result.attributeStatus = .rejected
            result.attributeStatusInfo = StatusInfo(.writeOnly)
        case .found(let variable, let index):
            if variable.isWriteOnly {
                result.attributeStatus = .rejected
                result.attributeStatusInfo = StatusInfo(.writeOnly)
            } else if let attribute = variable.attribute(item.attributeType ?? .actual) {
                // What has no value is an empty one.
                result.attributeValue = String((attribute.read(self, index) ?? "").prefix(ModelVariable.longestValue))
            } else {
                result.attributeStatus = .notSupportedAttributeType
            }
        }
        return result
    }

    /// [B05]
    mutating func setVariables(_ request: SetVariablesRequest, _ turn: inout Turn) -> SetVariablesResponse {
        model.clock = turn.now
        let before = settings
        let known = model
        let results = request.setVariableData.map { set($0) }
        if model != known { turn.emit(.store(.settings, model.record)) }
        if settings != before { settingsChanged(from: before, &turn) }
        return SetVariablesResponse(setVariableResult: results)
    }

    private mutating func set(_ item: SetVariableData) -> SetVariableResult {
        var result = SetVariableResult(
            attributeType: item.attributeType, attributeStatus: .accepted, component: item.component,
            variable: item.variable)
        switch find(item.component, item.variable) {
        case .unknownComponent: result.attributeStatus = .unknownComponent
        case .unknownVariable: result.attributeStatus = .unknownVariable
        case .found(let variable, let index):
            guard let attribute = variable.attribute(item.attributeType ?? .actual) else {
                result.attributeStatus = .notSupportedAttributeType
                break
            }
            if let refusal = write(item.attributeValue, to: variable, attribute, at: index) {
                result.attributeStatus = .rejected
                result.attributeStatusInfo = StatusInfo(reasonCode: refusal.rawValue)
            } else if variable.needsReboot, !variable.isWriteOnly, attribute.read(self, index) != item.attributeValue {
                result.attributeStatus = .rebootRequired
            }
        }
        return result
    }

    private mutating func write(
        _ value: String, to variable: ModelVariable, _ attribute: ModelVariable.AttributeAccess, at index: Int
    ) -> ModelVariable.Refusal? {
        guard value.utf8.count <= ModelVariable.longestValue || attribute.write == nil else { return .tooLong }
        // What the station as it stands does not take, it would not take of a better value either.
        if let refusal = variable.objection?(self, value) { return refusal }
        guard let write = attribute.write else { return .readOnly }
        // [B05] Nothing above maxLimit.
        if variable.isNumeric, let number = Double(value), let most = variable.maximum?(self, index), number > most {
            return .tooHigh
        }
        var changed = settings
        if let refusal = write(&changed, index, value) { return refusal }
        if !variable.needsReboot { settings = changed }
        // What nobody may read is not kept with what anybody may.
        guard !variable.isWriteOnly else { return nil }
        model.note(
            SetVariableData(
                attributeType: attribute.type == .actual ? nil : attribute.type, attributeValue: value,
                component: variable.component(evses[index]), variable: variable.variable))
        return nil
    }

    private mutating func settingsChanged(from before: Settings, _ turn: inout Turn) {
        rpc.limits.answerTime = .seconds(settings.messageTimeout)
        samplesFrequency = settings.samples(.frequency)
        if settings.basicAuthPassword != before.basicAuthPassword { passwordChanged(&turn) }
        if !settings.slotPasswords.isEmpty { slotPasswordsChanged(&turn) }
        webSecretsChanged(from: before, &turn)
        if settings.heartbeatInterval != before.heartbeatInterval { scheduleHeartbeat(after: turn.now) }
        if settings.alignedDataInterval != before.alignedDataInterval
            || settings.alignedDataTxEndedInterval != before.alignedDataTxEndedInterval
        {
            scheduleAligned(after: turn.now)
        }
        // K Smart charging
        smartChargingSettingsChanged(from: before, &turn)
        for index in evses.indices {
            if settings.txUpdatedInterval != before.txUpdatedInterval {
                scheduleSample(index, after: turn.now, at: turn.now)
            }
            if settings.txEndedInterval != before.txEndedInterval {
                scheduleEndSample(index, after: turn.now, at: turn.now)
            }
            if settings[evse: evses[index].id].limitsDiffer(from: before[evse: evses[index].id])
                || settings.isV2XEnabled(evses[index].id) != before.isV2XEnabled(evses[index].id)
            {
                allowDischarge(evses[index].mayDischarge, at: index, &turn)
            } else {
                retarget(index, &turn)
            }
        }
    }
}

// Names.
extension Station {
    enum Finding {
        case unknownComponent, unknownVariable
        case found(ModelVariable, Int)
    }

    /// The variable of these names, and the index of the EVSE that its component names. Names are compared without
    /// their case.
    func find(_ component: Component, _ variable: Variable) -> Finding {
        let name = variable.name.lowercased()
        let instance = variable.instance?.lowercased()
        var knowsComponent = false
        for candidate in DeviceModel.components[component.name.lowercased()] ?? [] {
            guard candidate.componentInstance?.lowercased() == component.instance?.lowercased(),
                let index = index(of: candidate.scope, component.evse), candidate.exists?(self, index) != false
            else { continue }
            knowsComponent = true
            if candidate.name.lowercased() == name, candidate.instance?.lowercased() == instance {
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
