// What a station or a car tells on standard output while it runs: a line an event, as text or as JSON.
import ChargingStation
import ISO15118
import ISO15118Messages
import JSON
import Network
import Quantities
import Simulation

final class Transcript {
    private let json: Bool
    /// Every V2G message too.
    let showsMessages: Bool
    private var intervals = MessageIntervals()

    init(json: Bool, showsMessages: Bool) {
        self.json = json
        self.showsMessages = showsMessages
    }

    func write(_ line: String) {
        Terminal.print(json ? JSONValue.object([.init("text", .string(line))]).text : line)
    }

    /// What an EVSE rejected since the start; nothing when it rejected nothing.
    func write(rejections: RejectionCounts, evse: Int? = nil) {
        guard rejections.total > 0 else { return }
        guard json else {
            let list = rejections.entries.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
            return write((evse.map { "EVSE \($0): " } ?? "") + "rejected \(list)")
        }
        let counts = rejections.entries.map { JSONValue.Member($0.name, .integer(Int64($0.count))) }
        let place = evse.map { [JSONValue.Member("evse", .integer(Int64($0)))] } ?? []
        Terminal.print(JSONValue.object(place + [.init("rejections", .object(counts))]).text)
    }

    func write(_ note: Station.Note) {
        switch note {
        case .session(let evse, let note): write(note, isVehicle: false, session: "#\(evse)", prefix: "EVSE \(evse): ")
        default: write("\(note)")
        }
    }

    func write(_ effect: SimulatedVehicle.Effect) {
        switch effect {
        case .sessionStarted(let evseID): write("session at \(evseID)")
        case .sessionEnded(let end): write("session ended: \(end)")
        case .power(let power): write("power \(power.value.rounded()) W")
        case .note(let note): write(note, isVehicle: true, session: nil)
        case .send, .close, .keep, .sign, .install: break
        }
    }

    private func write(_ note: ISO15118.Note, isVehicle: Bool, session: String?, prefix: String = "") {
        switch note {
        case .message(let entry): write(entry, isVehicle: isVehicle, session: session)
        case .rejected(let rejection): write(prefix + rejection.line)
        case .notificationIgnored(let notification): write(prefix + "the vehicle ignored \(notification.text)")
        case .vehicleTerminated(let code, let explanation):
            // The vehicle's own words, quoted so that they cannot pass for a line of ours.
            write(
                prefix + "the vehicle ends with \(code.debugDescription)"
                    + (explanation.map { ": \($0.debugDescription)" } ?? ""))
        }
    }

    private func write(_ entry: TranscriptEntry, isVehicle: Bool, session: String?) {
        guard showsMessages else { return }
        let time = Clock.now.utcNanoseconds
        let line = MessageLine(
            time: time, since: intervals.since(session ?? "", at: time), session: session,
            isFromVehicle: (entry.direction == .sent) == isVehicle, payloadType: entry.payloadType.rawValue,
            payload: Array(entry.message.frame.dropFirst(V2GTP.headerLength)))
        Terminal.print(json ? line.json.text : line.text)
    }
}
