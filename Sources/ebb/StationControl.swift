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
        let number = line.words.first ?? "1"
        guard let evse = Int(number), (1...station.listeners.count).contains(evse), line.words.count < 2 else {
            return transcript.write("\(line.verb) takes the number of an EVSE, 1 to \(station.listeners.count)")
        }
        switch line.verb {
        case "pause": station.tell(.notify(evse: evse, .pause))
        case "terminate": station.tell(.notify(evse: evse, .terminate))
        case "exit-standby": station.tell(.notify(evse: evse, .exitStandby))
        case "meter": station.tell(.notify(evse: evse, .meteringConfirmation))
        case "renegotiate-schedule": station.tell(.notify(evse: evse, .scheduleRenegotiation))
        case "renegotiate-services": station.tell(.notify(evse: evse, .serviceRenegotiation))
        case "emergency-stop": station.tell(.emergencyStop(evse: evse))
        default: transcript.write("there is no command '\(line.verb)'; 'ebb station --help' lists them")
        }
    }
}
