// What answers and reports say of a variable.

import OCPPMessages

extension ModelVariable {
    /// The longest value that the schemas carry.
    static let longestValue = 2500

    func component(_ evse: EVSEState) -> Component {
        switch scope {
        case .station: Component(name: component, instance: componentInstance)
        case .evse: Component(evse: EVSE(id: evse.id), name: component)
        case .connector: Component(evse: EVSE(id: evse.id, connectorId: 1), name: component)
        }
    }

    var variable: Variable { Variable(name: name, instance: instance) }

    /// [N07.FR.10] A secret has none to tell.
    func value(_ station: borrowing Station, _ index: Int) -> String? {
        isWriteOnly ? nil : read(station, index)?.bounded
    }

    /// nil when the variable has no value now, or the EVSE no such variable.
    func report(_ station: borrowing Station, _ index: Int) -> ReportData? {
        guard exists?(station, index) != false else { return nil }
        var told = [VariableAttribute]()
        for attribute in attributes {
            let value = isWriteOnly ? nil : attribute.read(station, index)?.bounded
            // The actual value and every setting are always told, if as an empty one.
            guard value != nil || attribute.type == .actual || attribute.write != nil else { continue }
            told.append(
                VariableAttribute(
                    type: attribute.type == .actual ? nil : attribute.type, value: isWriteOnly ? nil : value ?? "",
                    mutability: attribute.write == nil ? .readOnly : isWriteOnly ? .writeOnly : .readWrite,
                    persistent: attribute.write != nil, constant: isConstant))
        }
        // Of a vehicle that is not there nothing is told.
        guard isWritable || told.contains(where: { $0.value != "" }) || read(station, index) != nil else { return nil }
        // Every list says what may stand in it: what is fixed, just that.
        let choice = valuesOf?(station) ?? values ?? (type.isList ? read(station, index) : nil)
        let characteristics = VariableCharacteristics(
            unit: unit, dataType: type, minLimit: minimum?(station, index), maxLimit: maximum?(station, index),
            maxElements: maximumElements, valuesList: choice.map { String($0.prefix(1000)) },
            supportsMonitoring: !causes.isEmpty)
        return ReportData(
            component: component(station.evses[index]), variable: variable, variableAttribute: told,
            variableCharacteristics: characteristics)
    }
}

extension Double {
    /// As a variable's value. Nothing that is told is minus zero.
    var told: String { "\(self + 0)" }
}

extension DataEnum {
    fileprivate var isList: Bool { self == .optionList || self == .sequenceList || self == .memberList }
}

extension String {
    fileprivate var bounded: String {
        utf8.count <= ModelVariable.longestValue ? self : String(prefix(ModelVariable.longestValue))
    }
}
