// What an operator sets for the central system in a file: `ebb serve --settings FILE`, and `--compatibility FILE`.
import CentralSystem
import JSON
import OCPPMessages
import Quantities

extension CentralSystemSettings {
    static let fileHelp = """
        The settings are a JSON object; every member may be left out:
          "stations"            names of the stations that may connect; without it any may
          "admissions"          {"NAME": "accepted" | "pending" | "rejected"}: what it is told when it boots
          "otherStations"       the same for stations that are not named there ("accepted"); an operator may decide
                                otherwise by POST /stations/NAME/admission
          "admissionInterval"   seconds after which a station that was not accepted tries again (60)
          "heartbeatInterval"   seconds (300)
          "unknownTokens"       "accept" or "refuse" tokens that are not in the table of PUT /tokens ("accept")
          "keepsLocalLists"     whether that table is sent to the stations (true)
          "localListItems"      tokens in one SendLocalList (50)
          "takesContractsWithoutStatus"   whether a contract counts whose revocation cannot be looked up (true)
          "tariffs"             a list of tariffs as OCPP 2.1 has them
          "defaultTariff"       the tariffId for drivers without a tariff of their own
          "localTimeOffset"     the stations' local time less UTC, in minutes (0)
        The compatibility table is a list of rules, of which the first that fits counts:
          [{"vendor": "Maker", "model": "One*", "firmware": "1.*", "quirks": ["negativeLimits"]}]
        Each of vendor, model and firmware may be left out; the quirks are negativeImport, negativeLimits, noMeasurands
        and clockDrift.
        """

    /// Takes the members of a settings file.
    mutating func take(_ json: JSONValue) throws(SettingsError) {
        guard let members = json.members else { throw SettingsError("", "must be an object") }
        for member in members { try take(member.name, member.value) }
        if let defaultTariff, tariffs[defaultTariff] == nil {
            throw SettingsError("defaultTariff", "must be the tariffId of one of the tariffs")
        }
    }

    private mutating func take(_ name: String, _ value: JSONValue) throws(SettingsError) {
        let settings = Setting(name: name, value: value)
        switch name {
        case "stations": stations = .listed(Set(try settings.texts()))
        case "admissions":
            guard let entries = value.members else { throw settings.wrong("an object") }
            for entry in entries {
                guard let admission = entry.value.string.flatMap(Admission.init(rawValue:)) else {
                    throw settings.wrong("accepted, pending or rejected for '\(entry.name)'")
                }
                admissions[entry.name] = admission
            }
        case "otherStations":
            guard let admission = value.string.flatMap(Admission.init(rawValue:)) else {
                throw settings.wrong("accepted, pending or rejected")
            }
            otherAdmission = admission
        case "admissionInterval": admissionInterval = try settings.seconds()
        case "heartbeatInterval": heartbeatInterval = try settings.seconds()
        case "unknownTokens":
            switch value {
            case "accept": tokens = .any
            case "refuse": tokens = .listed([])
            default: throw settings.wrong("accept or refuse")
            }
        case "keepsLocalLists": keepsLocalLists = try settings.flag()
        case "localListItems": localListItems = try settings.integer(in: 1...1000)
        case "takesContractsWithoutStatus": takesContractsWithoutStatus = try settings.flag()
        case "tariffs":
            guard let list = value.array else { throw settings.wrong("a list of tariffs") }
            for (index, entry) in list.enumerated() {
                do throws(OCPPSchemaError) {
                    let tariff = try Tariff(json: entry.bytes)
                    tariffs[tariff.tariffId] = tariff
                } catch {
                    throw SettingsError("tariffs[\(index)].\(error.path)", error.reason)
                }
            }
        case "defaultTariff":
            guard let text = value.string else { throw settings.wrong("a text") }
            defaultTariff = text
        case "localTimeOffset": localTimeOffset = .seconds(60 * Int64(try settings.integer(in: -1440...1440)))
        default: throw SettingsError(name, "is no setting")
        }
    }
}

/// Which setting is wrong, and how.
struct SettingsError: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ name: String, _ text: String) { description = name.isEmpty ? "the file \(text)" : "\(name) \(text)" }
}

private struct Setting {
    let name: String
    let value: JSONValue

    func wrong(_ expected: String) -> SettingsError { SettingsError(name, "must be \(expected)") }

    func flag() throws(SettingsError) -> Bool {
        guard let flag = value.bool else { throw wrong("true or false") }
        return flag
    }

    func integer(in range: ClosedRange<Int>) throws(SettingsError) -> Int {
        guard let number = value.integer, let integer = Int(exactly: number), range.contains(integer) else {
            throw wrong("a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return integer
    }

    func seconds() throws(SettingsError) -> Duration { .seconds(try integer(in: 1...86_400)) }

    func texts() throws(SettingsError) -> [String] {
        guard let texts = value.array?.compactMap(\.string), texts.count == value.array?.count else {
            throw wrong("a list of texts")
        }
        return texts
    }
}

extension Arguments {
    /// The central system's settings from `--settings FILE` and `--compatibility FILE`.
    mutating func centralSystemSettings() throws(CommandError) -> CentralSystemSettings {
        var settings = CentralSystemSettings()
        if let path = try option("--settings") {
            let json = try Self.json(in: path)
            do throws(SettingsError) {
                try settings.take(json)
            } catch {
                throw .usage("\(path): \(error)")
            }
        }
        if let path = try option("--compatibility") {
            let json = try Self.json(in: path)
            do throws(CompatibilityError) {
                settings.compatibility = try CompatibilityTable(json: json)
            } catch {
                throw .usage("\(path): \(error)")
            }
        }
        return settings
    }

    private static func json(in path: String) throws(CommandError) -> JSONValue {
        let bytes = try Terminal.read(file: path)
        do throws(JSONError) {
            return try JSONValue(parsing: bytes)
        } catch {
            throw .usage("\(path) is no JSON: \(error)")
        }
    }
}
