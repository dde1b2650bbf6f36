// What a station's surroundings tell it, line by line: limits and generation from an energy manager or the grid's operator,
// and drivers in a hurry.
import ChargingStation
import OCPP
import Quantities

enum SurroundingsCommand {
    static let help = """
          limit SOURCE [evse N] [charge POWER] [discharge POWER] [setpoint POWER] [for DURATION] [critical]
          generation SOURCE [evse N] power POWER [for DURATION]
          clear-limit SOURCE [evse N], clear-generation SOURCE [evse N]
        an energy manager (SOURCE EMS), the grid's operator (SO) or somebody else (Other) limits the station, or with evse N
        an EVSE; asks for a power, negative to discharge; or generates power at the site. It holds until it is cleared.
          priority, no-priority   the driver is in a hurry, or no more
        """

    /// nil: the line is of another kind.
    static func input(for line: StandardInput.Line, evses: Int) -> Result<Station.Input, StandardInput.Refusal>? {
        do throws(StandardInput.Refusal) {
            switch line.verb {
            case "limit", "generation":
                return .success(.externalLimit(try limit(line, evses)))
            case "clear-limit", "clear-generation":
                var words = try Words(line)
                let key = try words.key(isLocalGeneration: line.verb == "clear-generation", evses)
                try words.end()
                return .success(.externalLimitCleared(key))
            default: return nil
            }
        } catch {
            return .failure(error)
        }
    }

    private static func limit(
        _ line: StandardInput.Line, _ evses: Int
    ) throws(StandardInput.Refusal) -> ExternalLimit {
        var words = try Words(line)
        let isGeneration = line.verb == "generation"
        var limit = ExternalLimit(try words.key(isLocalGeneration: isGeneration, evses))
        limit.limit = try words.power(isGeneration ? "power" : "charge", isSigned: false)
        if !isGeneration {
            // A magnitude to people, and negative inside.
            limit.dischargeLimit = try words.power("discharge", isSigned: false).map { -$0 }
            limit.setpoint = try words.power("setpoint", isSigned: true)
        }
        if let text = try words.value("for") {
            guard let duration = Units.duration(text) else { throw .init("for takes a time such as 15m") }
            limit.duration = duration
        }
        if words.flag("critical") { limit.isGridCritical = true }
        try words.end()
        guard limit.limit != nil || limit.dischargeLimit != nil || limit.setpoint != nil else {
            throw .init("\(line.verb) says no power")
        }
        return limit
    }

    /// The words after the verb: a source, then names with values in any order.
    private struct Words {
        let verb: String
        let source: ProfileOrigin
        private var words: [String]

        init(_ line: StandardInput.Line) throws(StandardInput.Refusal) {
            verb = line.verb
            words = line.words
            let source = words.isEmpty ? nil : ProfileOrigin(rawValue: words.removeFirst())
            guard let source, source.isExternal else { throw .init("\(verb) takes a source: EMS, SO or Other") }
            self.source = source
        }

        mutating func key(isLocalGeneration: Bool, _ evses: Int) throws(StandardInput.Refusal) -> ExternalLimit.Key {
            var evse = 0
            if let text = try value("evse") {
                guard let number = Int(text), (1...evses).contains(number) else {
                    throw .init("evse takes the number of an EVSE, 1 to \(evses)")
                }
                evse = number
            }
            return ExternalLimit.Key(evse: evse, source: source, isLocalGeneration: isLocalGeneration)
        }

        mutating func power(_ name: String, isSigned: Bool) throws(StandardInput.Refusal) -> Watts? {
            guard let text = try value(name) else { return nil }
            guard let power = Units.power(text), isSigned || power >= 0 else {
                throw .init("\(name) takes a power such as 4kW\(isSigned ? "" : ", not less than zero")")
            }
            return power
        }

        mutating func value(_ name: String) throws(StandardInput.Refusal) -> String? {
            guard let place = words.firstIndex(of: name) else { return nil }
            guard place + 1 < words.count else { throw .init("\(name) needs a value") }
            let value = words[place + 1]
            words.removeSubrange(place...place + 1)
            return value
        }

        mutating func flag(_ name: String) -> Bool {
            guard let place = words.firstIndex(of: name) else { return false }
            words.remove(at: place)
            return true
        }

        func end() throws(StandardInput.Refusal) {
            if let word = words.first { throw .init("'\(word)' is not understood after \(verb)") }
        }
    }
}
