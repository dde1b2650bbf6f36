// The kinds of variables that the device model is made of.

import OCPPMessages

extension ModelVariable {
    /// Read only.
    static func fixed(
        _ place: Place, _ name: String, instance: String? = nil, _ type: DataEnum = .string, unit: String? = nil,
        maximum: (@Sendable (borrowing Station, Int) -> Double)? = nil, _ read: @escaping Read
    ) -> ModelVariable {
        var variable = ModelVariable(place, name, instance, type, read: read, write: nil)
        variable.unit = unit
        variable.maximum = maximum
        return variable
    }

    /// Read only, true or false.
    static func flag(
        _ place: Place, _ name: String, instance: String? = nil,
        _ read: @escaping @Sendable (borrowing Station, Int) -> Bool
    ) -> ModelVariable {
        ModelVariable(place, name, instance, .boolean, read: { read($0, $1) ? "true" : "false" }, write: nil)
    }

    /// A setting of the whole station. `isBounded`: the central system may narrow the range by MinSet and MaxSet.
    static func integer(
        _ place: Place, _ name: String, instance: String? = nil, unit: String? = "s", in range: ClosedRange<Int>,
        isBounded: Bool = false, _ read: @escaping @Sendable (Settings) -> Int,
        _ write: @escaping @Sendable (inout Settings, Int) -> Void
    ) -> ModelVariable {
        let key = "\(place.component).\(name).\(instance ?? "")"
        var variable = ModelVariable(
            place, name, instance, .integer, read: { station, _ in String(read(station.settings)) },
            write: { settings, _, text in
                guard let value = Int(text) else { return .invalidValue }
                if let refusal = value.refusal(outside: settings.bounds[key] ?? range) { return refusal }
                write(&settings, value)
                return nil
            })
        variable.unit = unit
        variable.minimum = { _, _ in Double(range.lowerBound) }
        variable.maximum = { _, _ in Double(range.upperBound) }
        guard isBounded else { return variable }
        return
            variable
            .with(.minSet) { station, _ in
                String((station.settings.bounds[key] ?? range).lowerBound)
            } write: { settings, _, text in
                guard let value = Int(text) else { return .invalidValue }
                let highest = (settings.bounds[key] ?? range).upperBound
                // What holds already stays within what is allowed.
                let most = min(highest, read(settings))
                if let refusal = value.refusal(outside: range.lowerBound...most) { return refusal }
                settings.bounds[key] = value...highest
                return nil
            }
            .with(.maxSet) { station, _ in
                String((station.settings.bounds[key] ?? range).upperBound)
            } write: { settings, _, text in
                guard let value = Int(text) else { return .invalidValue }
                let lowest = (settings.bounds[key] ?? range).lowerBound
                let least = max(lowest, read(settings))
                if let refusal = value.refusal(outside: least...range.upperBound) { return refusal }
                settings.bounds[key] = lowest...value
                return nil
            }
    }

    /// A setting of the whole station.
    static func boolean(
        _ place: Place, _ name: String, instance: String? = nil, _ read: @escaping @Sendable (Settings) -> Bool,
        _ write: @escaping @Sendable (inout Settings, Bool) -> Void
    ) -> ModelVariable {
        ModelVariable(
            place, name, instance, .boolean, read: { station, _ in read(station.settings) ? "true" : "false" },
            write: { settings, _, text in
                guard let value = Bool(text) else { return .invalidValue }
                write(&settings, value)
                return nil
            })
    }

    /// A setting of the whole station, a member list unless `type` says otherwise.
    static func list(
        _ place: Place, _ name: String, instance: String? = nil, _ type: DataEnum = .memberList, values: String?,
        elements: Int? = nil, _ read: @escaping @Sendable (Settings) -> String, _ write: @escaping Write
    ) -> ModelVariable {
        var variable = ModelVariable(
            place, name, instance, type, read: { station, _ in read(station.settings) },
            write: { settings, _, text in write(&settings, text) ? nil : .invalidValue })
        variable.values = values
        variable.maximumElements = elements
        return variable
    }

    /// A setting of one EVSE.
    static func setting(
        _ place: Place, _ name: String, instance: String? = nil, _ type: DataEnum, unit: String? = nil,
        values: String? = nil, _ read: @escaping Read, _ write: @escaping WriteAt
    ) -> ModelVariable {
        var variable = ModelVariable(place, name, instance, type, read: read, write: write)
        variable.unit = unit
        variable.values = values
        return variable
    }
}

extension Int {
    /// Why a value is not one of the range; nil: it is.
    func refusal(outside range: ClosedRange<Int>) -> ModelVariable.Refusal? {
        self < range.lowerBound ? .tooLow : self > range.upperBound ? .tooHigh : nil
    }
}
