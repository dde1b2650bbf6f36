// What a driver or a script asks of a running car, line by line on standard input.
import ISO15118
import Simulation

/// One line's meaning.
enum CarCommand: Equatable {
    /// Ends the process once the session has ended.
    case stop(EVCC.Stop)
    case tell(SimulatedVehicle.Input)

    /// Why a line means nothing is one line for the human.
    static func reading(_ line: StandardInput.Line) -> Result<CarCommand, StandardInput.Refusal> {
        switch line.verb {
        case "pause": return .success(.stop(.pause))
        case "stop": return .success(.stop(.terminate))
        case "fault":
            guard let code = line.words.first else { return .failure(StandardInput.Refusal("fault takes a code")) }
            let rest = line.words.dropFirst().joined(separator: " ")
            return .success(.stop(.fault(EVCC.Termination(code: code, explanation: rest.isEmpty ? nil : rest))))
        case "standby": return .success(.tell(.standby(true)))
        case "start": return .success(.tell(.standby(false)))
        case "renegotiate-schedule": return .success(.tell(.renegotiate(.schedule)))
        case "renegotiate-services": return .success(.tell(.renegotiate(.services)))
        default:
            return .failure(
                StandardInput.Refusal("there is no command '\(line.verb)'; 'ebb ev --help' lists them"))
        }
    }
}
