// One variable of the device model (OCPP 2.1, part 1, chapter 4): where it stands, what it may hold, how it is read and set.

import OCPPMessages

struct ModelVariable: Sendable {
    /// What a component belongs to.
    enum Scope: Sendable { case station, evse, connector }

    /// A component's name, of the whole station unless it says otherwise.
    struct Place: Sendable, ExpressibleByStringLiteral {
        var component: String
        /// Of components that the station has several of.
        var instance: String?
        var scope = Scope.station

        init(stringLiteral name: String) { component = name }

        static func evse(_ component: Place) -> Place { component.within(.evse) }
        static func connector(_ component: Place) -> Place { component.within(.connector) }

        static func instance(_ instance: String, of component: Place) -> Place {
            var place = component
            place.instance = instance
            return place
        }

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
    /// The same for an EVSE of this index, with the reason of a refusal.
    typealias WriteAt = @Sendable (inout Settings, Int, String) -> Refusal?

    /// Why a value is not taken; the raw value is OCPP's reason code.
    enum Refusal: String, Sendable {
        case readOnly = "ReadOnly"
        case invalidValue = "InvalidValue"
        case tooLow = "ValueTooLow"
        case tooHigh = "ValueTooHigh"
        case tooLong = "TooLargeElement"
        case noSecurityDowngrade = "NoSecurityDowngrade"
        case invalidNetwork = "InvalidNetworkConf"
        case activeNetwork = "ActiveNetworkConf"
    }

    /// One of the values that a variable has.
    struct AttributeAccess: Sendable {
        var type: Attribute
        var read: Read
        /// nil: read only.
        var write: WriteAt?
    }

    /// In `DeviceModel.variables`.
    private(set) var position = 0
    let component: String
    let componentInstance: String?
    let scope: Scope
    let name: String
    let instance: String?
    let type: DataEnum
    var unit: String?
    var values: String?
    /// The values to choose from, where they are not the same in every station.
    private(set) var valuesOf: (@Sendable (borrowing Station) -> String)?
    /// How many elements a list holds at most.
    var maximumElements: Int?
    /// The smallest value.
    var minimum: (@Sendable (borrowing Station, Int) -> Double)?
    /// The largest value, which for the power of an EVSE is its rating.
    var maximum: (@Sendable (borrowing Station, Int) -> Double)?
    /// The actual value first.
    private(set) var attributes: [AttributeAccess]
    /// Never changes while the firmware runs.
    private(set) var isConstant = false
    /// A new value holds from the next boot.
    private(set) var needsReboot = false
    /// It can be set and never be read.
    private(set) var isWriteOnly = false
    /// Why the station as it stands does not take a value that the variable may hold; nil: it takes it.
    private(set) var objection: (@Sendable (borrowing Station, String) -> Refusal?)?
    /// What changes it; nothing: it cannot be monitored.
    private(set) var causes: Causes = []
    /// Which EVSEs have it; nil: each.
    private(set) var exists: (@Sendable (borrowing Station, Int) -> Bool)?

    init(
        _ place: Place, _ name: String, _ instance: String?, _ type: DataEnum, read: @escaping Read, write: WriteAt?
    ) {
        component = place.component
        componentInstance = place.instance
        scope = place.scope
        self.name = name
        self.instance = instance
        self.type = type
        attributes = [AttributeAccess(type: .actual, read: read, write: write)]
        // What the central system writes, it changes with its calls.
        if write != nil { causes = .calls }
    }

    var read: Read { attributes[0].read }
    var isWritable: Bool { attributes.contains { $0.write != nil } }
    var isNumeric: Bool { type == .integer || type == .decimal }

    func attribute(_ type: Attribute) -> AttributeAccess? { attributes.first { $0.type == type } }

    func at(_ position: Int) -> Self {
        var variable = self
        variable.position = position
        return variable
    }

    // MARK: What else is to say of it

    /// It never changes while the firmware runs.
    func constant() -> Self {
        var variable = self
        variable.isConstant = true
        return variable
    }

    /// A new value holds from the next boot.
    func rebooting() -> Self {
        var variable = self
        variable.needsReboot = true
        return variable
    }

    /// It can be set and never be read, nor monitored.
    func writeOnly() -> Self {
        var variable = self
        variable.isWriteOnly = true
        variable.causes = []
        return variable
    }

    /// What a value of it must meet beside its own range.
    func unless(_ objection: @escaping @Sendable (borrowing Station, String) -> Refusal?) -> Self {
        var variable = self
        variable.objection = objection
        return variable
    }

    /// It can be monitored, and only these change it.
    func watched(_ causes: Causes) -> Self {
        var variable = self
        variable.causes = causes
        return variable
    }

    /// What it may hold depends on the station.
    func choosing(from values: @escaping @Sendable (borrowing Station) -> String) -> Self {
        var variable = self
        variable.valuesOf = values
        return variable
    }

    /// Only some EVSEs have it.
    func existing(where exists: @escaping @Sendable (borrowing Station, Int) -> Bool) -> Self {
        var variable = self
        variable.exists = exists
        return variable
    }

    /// It has another value beside the actual one.
    func with(_ type: Attribute, _ read: @escaping Read, write: WriteAt? = nil) -> Self {
        var variable = self
        variable.attributes.append(AttributeAccess(type: type, read: read, write: write))
        return variable
    }
}
