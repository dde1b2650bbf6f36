// Recorded charging sessions as stays for a simulation: arrival, departure and energy are real, the rest is synthesised.
import Quantities
import Simulation
import Vehicles

struct SessionFile {
    private struct Session {
        /// Seconds since midnight of the day of arrival.
        var arrival: Double
        var stay: Double
        var energy: WattHours
    }

    private let sessions: [Session]

    /// Reads the columns `arrival`, `departure` (local times such as 2018-01-02T00:49:00) and `energy_kwh`.
    init(reading file: String) throws(CommandError) {
        let text = String(decoding: try Terminal.read(file: file), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let header = (lines.first ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        guard let arrival = header.firstIndex(of: "arrival"), let departure = header.firstIndex(of: "departure"),
            let energy = header.firstIndex(of: "energy_kwh")
        else { throw .failure("\(file): the columns arrival, departure and energy_kwh are missing") }
        var sessions: [Session] = []
        for (number, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count > max(arrival, departure, energy), let came = Self.seconds(fields[arrival]),
                let left = Self.seconds(fields[departure]), let kilowattHours = Double(fields[energy])
            else { throw .failure("\(file): line \(number + 1) is no session") }
            guard left > came, kilowattHours > 0, kilowattHours.isFinite else { continue }
            sessions.append(
                Session(
                    arrival: came.truncatingRemainder(dividingBy: 86_400), stay: left - came,
                    energy: WattHours(kilowattHours * 1000)))
        }
        self.sessions = sessions
    }

    /// `count` stays of cars that are there between `hour` and the end of the run, drawn from the recorded ones. Who
    /// came before that hour arrives in the first minute, with the rest of the stay and its share of the energy.
    func stays(_ count: Int, from hour: Int, settings: ChainSimulation.Settings) throws(CommandError) -> [[Stay]] {
        let start = Double(hour) * 3600
        let end = start + (settings.lead + settings.duration).seconds
        // A stay shorter than ten minutes is no use to a dispatch.
        let present = sessions.filter { $0.arrival + $0.stay > start + 600 && $0.arrival < end - 600 }
        guard !present.isEmpty else { throw .failure("no recorded session overlaps the hours simulated") }
        var generator = VehicleGenerator(seed: settings.seed)
        var random = SplitMix64(seed: settings.seed ^ 0x57A7)
        return (0..<count).map { index in
            let session = random.choice(of: present)
            let late = max(0, session.arrival - start)
            let rest = min(session.stay, session.arrival + session.stay - start)
            let arrival = settings.start + .milliseconds(Int64(1000 * (late > 0 ? late : random.number(in: 0...60))))
            let vehicle = generator.vehicle(
                arrival: arrival, stay: .seconds(Int64(rest)), charging: session.energy * (rest / session.stay))
            return [Stay(vehicle: vehicle, isDC: index % 2 == 0)]
        }
    }

    private static func seconds(_ text: Substring) -> Double? {
        UTCTime.nanoseconds(text.filter { !$0.isWhitespace } + "Z").map { Double($0) / 1e9 }
    }
}
