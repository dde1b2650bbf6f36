// ebb allocate: the allocation alone, from a fleet on standard input.
import ControlRoom
import JSON
import PowerPlant
import Quantities

enum AllocateCommand {
    static let help = """
        usage: ebb allocate --power POWER [--strategy laxity|proportional|merit] [--for DURATION] [--headroom SHARE]

        Reads a fleet as JSON (the form that GET /fleet and 'ebb fleet --json' give) from standard input and prints a
        power for every session: positive charges, negative discharges. --for is how long the power has to be held
        (15m); --headroom is the share of every session's power to leave unused (0.1).
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        _ = arguments.flag("--json")
        guard let power = try arguments.power("--power") else { throw .usage("--power is missing") }
        let strategy = try arguments.strategy() ?? .laxity
        let duration = try arguments.duration("--for") ?? .seconds(900)
        let headroom = try arguments.number("--headroom", in: 0...0.99)
        try arguments.end()
        let fleet: FleetSnapshot
        do {
            fleet = try FleetSnapshot(json: JSONValue(parsing: try Terminal.readInput()))
        } catch let error as CommandError {
            throw error
        } catch {
            throw .failure("standard input is no fleet: \(error)")
        }
        let request = AllocationRequest(
            power: power, now: fleet.at, step: duration, windowEnd: fleet.at + duration, strategy: strategy,
            headroom: headroom)
        Terminal.print(Self.json(allocate(request, over: fleet), of: fleet).text)
    }

    private static func json(_ allocation: Allocation, of fleet: FleetSnapshot) -> JSONValue {
        .object([
            .init("requestedW", .number(allocation.requested.value)),
            .init("allocatedW", .number(allocation.allocated.value)),
            .init("fixedW", .number(allocation.fixed.value)),
            .init("unservedW", .number(allocation.unserved.value)),
            .init(
                "sessions",
                .array(
                    fleet.sessions.indices.map { index in
                        let id = fleet.sessions[index].terms.id
                        return .object([
                            .init("station", .string(id.station)),
                            .init("evse", .integer(Int64(id.evse))),
                            .init("transaction", .string(id.transaction)),
                            .init("powerW", .number(allocation.powers[index].value)),
                            .init("bound", .string(allocation.bounds[index].text)),
                        ])
                    })),
        ])
    }
}

extension Arguments {
    mutating func strategy() throws(CommandError) -> Strategy? {
        guard let text = try option("--strategy") else { return nil }
        guard let strategy = Strategy(rawValue: text) else {
            throw .usage("--strategy takes \(Strategy.allCases.map(\.rawValue).joined(separator: ", ")), not '\(text)'")
        }
        return strategy
    }
}
