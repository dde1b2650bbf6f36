// Energy services on the command line.
import ChargingStation
import ISO15118
import Quantities

extension Arguments {
    /// `DC_BPT,DC`: energy services in order of preference, all of one current type; nil without the option.
    mutating func services(_ name: String) throws(CommandError) -> [EnergyService]? {
        guard let text = try option(name) else { return nil }
        return try EnergyService.list(text, for: name)
    }

    /// `65,66`: value-added services by their ids.
    mutating func serviceIDs(_ name: String) throws(CommandError) -> [UInt16] {
        guard let text = try option(name) else { return [] }
        let words = text.split(separator: ",", omittingEmptySubsequences: false)
        let ids = words.compactMap { UInt16($0) }
        guard ids.count == words.count, ids.count <= 7 else {
            throw .usage("\(name) takes up to 7 service ids with commas between, not '\(text)'")
        }
        return ids
    }

    /// `DC_BPT,DC/AC`: the services of the first EVSE, of the second …; the last ones hold for the rest.
    mutating func servicesByEVSE(_ name: String) throws(CommandError) -> [[EnergyService]]? {
        guard let text = try option(name) else { return nil }
        var lists: [[EnergyService]] = []
        for part in text.split(separator: "/", omittingEmptySubsequences: false) {
            lists.append(try EnergyService.list(String(part), for: name))
        }
        return lists
    }
}

extension Arguments {
    /// `Dynamic,Scheduled`: control modes in order of preference; nil without the option.
    mutating func controlModes(_ name: String) throws(CommandError) -> [ControlMode]? {
        guard let text = try option(name) else { return nil }
        var modes: [ControlMode] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            switch word {
            case "Dynamic": modes.append(.dynamic)
            case "Scheduled": modes.append(.scheduled)
            default: throw .usage("\(name) takes Dynamic, Scheduled or both with a comma between, not '\(text)'")
            }
        }
        return modes
    }
}

extension EnergyService {
    static func list(_ text: String, for option: String) throws(CommandError) -> [EnergyService] {
        var services: [EnergyService] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let service = allCases.first(where: { $0.name == word }), !services.contains(service) else {
                let names = allCases.map(\.name).joined(separator: ", ")
                throw .usage("\(option) takes some of \(names), each once, with commas between, not '\(text)'")
            }
            services.append(service)
        }
        guard services.allSatisfy({ $0.isDC == services[0].isDC }) else {
            throw .usage("\(option): one plug carries either AC or DC services, not '\(text)'")
        }
        return services
    }
}

extension StageRatings {
    /// What an EVSE with these services and this power is.
    init(_ services: [EnergyService], power: Watts, phases: Int = 3) {
        let discharge: Watts? = services.contains(where: \.isBidirectional) ? nil : 0
        switch services[0] {
        case .ac, .acBPT:
            self = .ac(phases: phases, current: Amperes(power.value / 230 / Double(phases)), discharge: discharge)
        case .dc, .dcBPT: self = .dc(power: power, discharge: discharge)
        case .mcs, .mcsBPT: self = .mcs(power: power, discharge: discharge)
        }
    }
}
