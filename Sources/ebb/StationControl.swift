// What a human or a script asks of a running station, line by line on standard input.
import ChargingStation
import ISO15118
import Network

/// Belongs to the loop's thread.
final class StationControl: @unchecked Sendable {
    // Unchecked: the reading thread only hands it back to the loop's thread.
    private let station: LiveStation
    private let transcript: Transcript

    init(_ station: LiveStation, _ transcript: Transcript) {
        self.station = station
        self.transcript = transcript
    }

    func start(on loop: EventLoop) {
        StandardInput.start { [self, handle = loop.handle] line in handle.post { _ in self.take(line) } }
    }

    private func take(_ line: StandardInput.Line) {
        switch Self.input(for: line, evses: station.listeners.count) {
        case .success(let input): station.tell(input)
        case .failure(let refusal): transcript.write(refusal.text)
        }
    }

    /// What the line asks of a station with so many EVSEs, or why it asks nothing.
    static func input(for line: StandardInput.Line, evses: Int) -> Result<Station.Input, StandardInput.Refusal> {
        if let input = SurroundingsCommand.input(for: line, evses: evses) { return input }
        let number = line.words.first ?? "1"
        guard let evse = Int(number), (1...evses).contains(evse), line.words.count < 2 else {
            return .failure(StandardInput.Refusal("\(line.verb) takes the number of an EVSE, 1 to \(evses)"))
        }
        return switch line.verb {
        case "pause": .success(.notify(evse: evse, .pause))
        case "terminate": .success(.notify(evse: evse, .terminate))
        case "exit-standby": .success(.notify(evse: evse, .exitStandby))
        case "meter": .success(.notify(evse: evse, .meteringConfirmation))
        case "renegotiate-schedule": .success(.notify(evse: evse, .scheduleRenegotiation))
        case "renegotiate-services": .success(.notify(evse: evse, .serviceRenegotiation))
        case "priority": .success(.priorityCharging(evse: evse, true))
        case "no-priority": .success(.priorityCharging(evse: evse, false))
        case "emergency-stop": .success(.emergencyStop(evse: evse))
        default: .failure(StandardInput.Refusal("there is no command '\(line.verb)'; 'ebb station --help' lists them"))
        }
    }
}
