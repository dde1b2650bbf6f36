// What a running host tells on standard error, a line an event, as text or as JSON.
import CentralSystem
import ControlRoom
import JSON
import Network
import PowerPlant
import Quantities

/// The lines of a round of the loop leave together: when ten thousand stations come back, each says so.
final class Journal {
    private let json: Bool
    private var waiting: [String] = []

    init(json: Bool, on loop: EventLoop) {
        self.json = json
        loop.atEndOfRounds { [weak self] in self?.flush() }
    }

    deinit { flush() }

    func write(_ line: String) { write("note", line) }

    /// What waits is written now.
    func flush() {
        guard !waiting.isEmpty else { return }
        Terminal.error(waiting.joined(separator: "\n"))
        waiting.removeAll(keepingCapacity: true)
    }

    func write(_ event: Host.Event) {
        switch event {
        case .accepted(let dispatch): write("accepted", "dispatch \(dispatch.id): \(dispatch.start) to \(dispatch.end)")
        case .started(let id, let plan): write("started", "dispatch \(id): \(text(plan))")
        case .replanned(let id, let reason, let plan):
            write("replanned", "dispatch \(id), \(reason.text): \(text(plan))")
        case .ended(let report):
            write(
                "ended",
                "dispatch \(report.id): \(report.deliveredEnergy.value) Wh delivered, "
                    + "\(Table.number(report.requestedEnergy.value, digits: 1)) Wh requested")
        case .sessionEnded(let account):
            let energy = account.energy
            write(
                "session",
                "\(account.id) ended: \(energy?.imported ?? 0) Wh imported, \(energy?.exported ?? 0) Wh exported")
        case .log(let line): write(line.level.rawValue, (line.station.isEmpty ? "" : line.station + ": ") + line.text)
        }
    }

    private func text(_ plan: Plan) -> String {
        "\(Table.kilowatts(plan.requested)) kW asked, \(Table.kilowatts(plan.allocated)) kW allocated to "
            + "\(plan.steered) sessions, \(plan.changed) set-points changed"
    }

    private func write(_ kind: String, _ line: String) {
        waiting.append(
            json ? JSONValue.object([.init("event", .string(kind)), .init("text", .string(line))]).text : line)
    }
}
