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
        if let payment = payment(for: line, evses: evses) { return payment }
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
        case "refuse-tariff": .success(.tariffRefused(evse: evse))
        default: .failure(StandardInput.Refusal("there is no command '\(line.verb)'; 'ebb station --help' lists them"))
        }
    }

    /// What a line asks of the payment terminal; nil: nothing.
    private static func payment(
        for line: StandardInput.Line, evses: Int
    ) -> Result<Station.Input, StandardInput.Refusal>? {
        let usage: String
        let least: Int
        switch line.verb {
        case "pay": (usage, least) = ("a reference and an amount", 2)
        case "vat-number": (usage, least) = ("a number", 1)
        case "cancel-payment": (usage, least) = ("", 0)
        default: return nil
        }
        let words = line.words
        let evse = words.count > least ? Int(words[least]) : 1
        let amount = line.verb == "pay" && words.count >= 2 ? Double(words[1]) : 0
        guard let evse, (1...evses).contains(evse), let amount, amount.isFinite, amount >= 0,
            (least...least + 1).contains(words.count)
        else {
            let what = [usage, "the number of an EVSE, 1 to \(evses)"].filter { !$0.isEmpty }
            return .failure(StandardInput.Refusal("\(line.verb) takes \(what.joined(separator: " and "))"))
        }
        switch line.verb {
        case "pay":
            let payment = DirectPayment(reference: words[0], amount: amount)
            return .success(.payment(.authorized(evse: evse, payment)))
        case "vat-number": return .success(.payment(.vatNumber(evse: evse, words[0])))
        default: return .success(.payment(.canceled(evse: evse)))
        }
    }
}
