// What a station or a car tells on standard output while it runs: a line an event, as text or as JSON.
import ChargingStation
import ISO15118
import JSON
import Quantities
import Simulation

struct Transcript {
    let json: Bool
    /// Every V2G message too.
    let showsMessages: Bool

    func write(_ line: String) {
        Terminal.print(json ? JSONValue.object([.init("text", .string(line))]).text : line)
    }

    func write(_ note: Station.Note) {
        if case .session(_, let note) = note { return write(note) }
        write("\(note)")
    }

    func write(_ note: ISO15118.Note) {
        switch note {
        case .message(let entry):
            guard showsMessages else { return }
            let arrow = entry.direction == .sent ? "->" : "<-"
            write("\(arrow) \(entry.message)" + (entry.responseCode.map { " \($0)" } ?? ""))
        case .fault(let fault): write("V2G fault: \(fault)")
        }
    }

    func write(_ effect: SimulatedVehicle.Effect) {
        switch effect {
        case .sessionStarted(let evseID): write("session at \(evseID)")
        case .sessionEnded(let end): write("session ended: \(end)")
        case .power(let power): write("power \(power.value.rounded()) W")
        case .note(let note): write(note)
        case .send, .close, .sign, .install: break
        }
    }
}
