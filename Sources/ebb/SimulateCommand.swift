// ebb simulate: the whole chain in virtual time on a grid signal.
import ControlRoom
import Glibc
import JSON
import Network
import PowerPlant
import Quantities
import Simulation
import Vehicles

enum SimulateCommand {
    static let help = """
        usage: ebb simulate --vehicles N --signal FILE.csv --hours H [--seed S] [--capacity POWER] [--sign discharge|charge]
                            [--sessions FILE.csv [--from HOUR]] [--outages PER_HOUR] [--csv]

        Runs cars, stations, central system and plant against one another in virtual time, byte for byte as over a
        network, and prints how the fleet followed the signal and where every watt-hour went. The signal's columns are
        date, second_of_day, dispatch_pct, or time/seconds and watts; a positive value discharges the fleet unless
        --sign says otherwise. --capacity is the power of a signal of 100 % (a third of what the
        cars could give on average).
        --sessions takes arrivals, departures and energies from a file (arrival, departure, energy_kwh) from HOUR (18)
        on; battery sizes, states of charge and discharge power are synthesised from the seed. --outages breaks each
        station's line so often an hour. --csv prints the power series.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let csv = arguments.flag("--csv")
        guard let count = try arguments.integer("--vehicles", in: 1...10_000) else {
            throw .usage("--vehicles is missing")
        }
        let file = try arguments.required("--signal")
        guard let hours = try arguments.number("--hours", in: 0.01...240) else { throw .usage("--hours is missing") }
        let seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 1)
        let sessions = try arguments.option("--sessions")
        let from = try arguments.integer("--from", in: 0...23) ?? 18
        var settings = ChainSimulation.Settings(duration: .nanoseconds(Int64(hours * 3600e9)))
        settings.seed = seed
        settings.capacity = try arguments.power("--capacity")
        settings.outagesPerHour = try arguments.number("--outages", in: 0...60) ?? 0
        settings.sign = try arguments.signalSign()
        try arguments.end()
        let signal = try GridSignal.read(file: file)
        let stays: [[Stay]]
        if let sessions {
            stays = try SessionFile(reading: sessions).stays(count, from: from, settings: settings)
        } else {
            stays = synthesised(count, settings: settings)
        }
        let begin = Clock.now
        var simulation = ChainSimulation(settings, signal: signal, stays: stays)
        let result = simulation.run()
        let elapsed = Clock.now - begin
        if csv, let report = result.report {
            Terminal.write(report.csv())
        } else {
            Terminal.print(json ? result.json(elapsed).text : result.text(elapsed))
        }
        guard result.isBalanced, result.lostEvents == 0 else {
            throw .failure("the settlement does not equal the meters, or an event was lost")
        }
    }

    /// One stay of two to nine hours an outlet; every other outlet is DC.
    private static func synthesised(_ count: Int, settings: ChainSimulation.Settings) -> [[Stay]] {
        var generator = VehicleGenerator(seed: settings.seed)
        var random = SplitMix64(seed: settings.seed ^ 0x57A7)
        return (0..<count).map { index in
            let arrival = settings.start + .milliseconds(Int64(random.number(in: 0...60_000)))
            let stay = Duration.seconds(Int64(random.number(in: 2 * 3600...9 * 3600)))
            return [Stay(vehicle: generator.vehicle(arrival: arrival, stay: stay), isDC: index % 2 == 0)]
        }
    }
}

extension ChainSimulation.Result {
    fileprivate func text(_ elapsed: Duration) -> String {
        func kilowattHours(_ energy: Double) -> String { Table.number(energy / 1000, digits: 3) + " kWh" }
        var lines = [
            "capacity           \(Table.kilowatts(capacity)) kW",
            "requested          \(kilowattHours(requestedEnergy.value))",
            "delivered          \(kilowattHours(deliveredEnergy.value))",
        ]
        if let score {
            lines.append(
                "tracking score     \(Table.number(score.score, digits: 3))  accuracy "
                    + "\(Table.number(score.accuracy, digits: 3))  delay \(Table.number(score.delay, digits: 3))  "
                    + "precision \(Table.number(score.precision, digits: 3))")
        } else {
            lines.append("tracking score     none: it takes an hour of signal")
        }
        lines += [
            "meters             \(metersImported) Wh imported, \(metersExported) Wh exported",
            "settled            \(settledImported) Wh imported, \(settledExported) Wh exported"
                + (isBalanced ? "  (equal)" : "  (NOT EQUAL)"),
            "cars counted       \(Table.number(vehiclesImported.value, digits: 0)) Wh in, "
                + "\(Table.number(vehiclesExported.value, digits: 0)) Wh out",
            "cars               \(arrivals) came, \(leftShort) left below their departure energy, "
                + "\(brokenSessions) sessions broke",
            "transactions       \(transactions), \(keptEvents) events kept, \(lostEvents) lost, \(outages) outages",
            "run                \(messages) OCPP messages, \(events) events in \(Table.number(elapsed.seconds, digits: 1)) s",
        ]
        for warning in warnings.prefix(5) { lines.append("warning            \(warning)") }
        return lines.joined(separator: "\n")
    }

    fileprivate func json(_ elapsed: Duration) -> JSONValue {
        .object([
            .init("capacityW", .number(capacity.value)),
            .init("requestedEnergyWh", .number(requestedEnergy.value)),
            .init("deliveredEnergyWh", .number(deliveredEnergy.value)),
            .init("score", score.map { .number($0.score) } ?? .null),
            .init("accuracy", score.map { .number($0.accuracy) } ?? .null),
            .init("delay", score.map { .number($0.delay) } ?? .null),
            .init("precision", score.map { .number($0.precision) } ?? .null),
            .init("meterImportedWh", .integer(Int64(metersImported))),
            .init("meterExportedWh", .integer(Int64(metersExported))),
            .init("settledImportedWh", .integer(settledImported)),
            .init("settledExportedWh", .integer(settledExported)),
            .init("vehicleImportedWh", .number(vehiclesImported.value)),
            .init("vehicleExportedWh", .number(vehiclesExported.value)),
            .init("arrivals", .integer(Int64(arrivals))),
            .init("leftBelowDepartureEnergy", .integer(Int64(leftShort))),
            .init("brokenSessions", .integer(Int64(brokenSessions))),
            .init("transactions", .integer(Int64(transactions))),
            .init("keptEvents", .integer(Int64(keptEvents))),
            .init("lostEvents", .integer(Int64(lostEvents))),
            .init("outages", .integer(Int64(outages))),
            .init("messages", .integer(Int64(messages))),
            .init("elapsedSeconds", .number(elapsed.seconds)),
            .init("report", report.map(\.json) ?? .null),
        ])
    }
}
