// One variable of the device model (OCPP 2.1, part 1, chapter 4): where it stands, what it may hold, how it is read and set.

import OCPPMessages

struct ModelVariable: Sendable {
    /// What a component belongs to.
    enum Scope: Sendable { case station, evse, connector }

    /// A component's name, of the whole station unless it says otherwise.
    struct Place: Sendable, ExpressibleByStringLiteral {
        var component: String
        var scope = Scope.station

        init(stringLiteral name: String) { component = name }

        static func evse(_ component: Place) -> Place { component.within(.evse) }
        static func connector(_ component: Place) -> Place { component.within(.connector) }

        private func within(_ scope: Scope) -> Place {
            var place = self
            place.scope = scope
            return place
        }
    }

    /// The EVSE is an index; for variables of the whole station it is the first one's.
    typealias Read = @Sendable (borrowing Station, Int) -> String?
    /// False when the value is not one that the variable may hold.
    typealias Write = @Sendable (inout Settings, String) -> Bool

    let component: String
    let scope: Scope
    let name: String
    let instance: String?
    let type: DataEnum
    var unit: String?
    var values: String?
    /// The largest value, which for the power of an EVSE is its rating.
    var maximum: (@Sendable (borrowing Station, Int) -> Double)?
    let read: Read
    let write: Write?

    private init(
        _ place: Place, _ name: String, _ instance: String?, _ type: DataEnum,
        read: @escaping Read,
        write: Write?
    ) {
        component = place.component
        scope = place.scope
        self.name = name
        self.instance = instance
        self.type = type
        self.read = read
        self.write = write
    }

    // MARK: Kinds of variables

    static func fixed(
        _ place: Place, _ name: String, instance: String? = nil,
        _ type: DataEnum = .string, unit: String? = nil, maximum: (@Sendable (borrowing Station, Int) -> Double)? = nil,
        _ read: @escaping Read
    ) -> ModelVariable {
        var variable = ModelVariable(place, name, instance, type, read: read, write: nil)
        variable.unit = unit
        variable.maximum = maximum
        return variable
    }

    static func flag(
        _ place: Place, _ name: String,
        _ read: @escaping @Sendable (borrowing Station, Int) -> Bool
    ) -> ModelVariable {
        ModelVariable(place, name, nil, .boolean, read: { read($0, $1) ? "true" : "false" }, write: nil)
    }

    static func integer(
        _ place: Place, _ name: String, instance: String? = nil, unit: String? = "s", in range: ClosedRange<Int>,
        _ read: @escaping @Sendable (Settings) -> Int, _ write: @escaping @Sendable (inout Settings, Int) -> Void
    ) -> ModelVariable {
        var variable = ModelVariable(
            place, name, instance, .integer, read: { station, _ in String(read(station.settings)) },
            write: { settings, text in
                guard let value = Int(text), range.contains(value) else { return false }
                write(&settings, value)
                return true
            })
        variable.unit = unit
        variable.maximum = { _, _ in Double(range.upperBound) }
        return variable
    }

    static func boolean(
        _ place: Place, _ name: String, _ read: @escaping @Sendable (Settings) -> Bool,
        _ write: @escaping @Sendable (inout Settings, Bool) -> Void
    ) -> ModelVariable {
        ModelVariable(
            place, name, nil, .boolean, read: { station, _ in read(station.settings) ? "true" : "false" },
            write: { settings, text in
                guard text == "true" || text == "false" else { return false }
                write(&settings, text == "true")
                return true
            })
    }

    static func list(
        _ place: Place, _ name: String, values: String, _ read: @escaping @Sendable (Settings) -> String,
        _ write: @escaping Write
    ) -> ModelVariable {
        var variable = ModelVariable(
            place, name, nil, .memberList, read: { station, _ in read(station.settings) }, write: write)
        variable.values = values
        return variable
    }

    // MARK: What reports and answers say of it

    func component(_ evse: EVSEState) -> Component {
        switch scope {
        case .station: Component(name: component)
        case .evse: Component(evse: EVSE(id: evse.id), name: component)
        case .connector: Component(evse: EVSE(id: evse.id, connectorId: 1), name: component)
        }
    }

    var variable: Variable { Variable(name: name, instance: instance) }

    /// nil when the variable has no value now.
    func report(_ station: borrowing Station, _ index: Int) -> ReportData? {
        guard let value = read(station, index) else { return nil }
        let attribute = VariableAttribute(
            value: String(value.prefix(2500)), mutability: write == nil ? .readOnly : .readWrite,
            persistent: write != nil)
        let characteristics = VariableCharacteristics(
            unit: unit, dataType: type, maxLimit: maximum?(station, index), valuesList: values,
            supportsMonitoring: false)
        return ReportData(
            component: component(station.evses[index]), variable: variable, variableAttribute: [attribute],
            variableCharacteristics: characteristics)
    }
}
