// The command line: finds the verb, hands it its arguments, and turns its error into one line and an exit status.
import Glibc

@main
struct Command {
    static func main() {
        // A peer that closes its end must not end the process: the write reports it.
        signal(SIGPIPE, SIG_IGN)
        let words = Array(CommandLine.arguments.dropFirst())
        guard let verb = words.first else {
            Terminal.error(usage)
            exit(2)
        }
        do throws(CommandError) {
            switch verb {
            case "up": try UpCommand.run(Arguments(words.dropFirst()))
            case "simulate": try SimulateCommand.run(Arguments(words.dropFirst()))
            case "serve": try ServeCommand.run(Arguments(words.dropFirst()))
            case "station": try StationCommand.run(Arguments(words.dropFirst()))
            case "ev": try EVCommand.run(Arguments(words.dropFirst()))
            case "dispatch": try DispatchCommand.run(Arguments(words.dropFirst()))
            case "fleet": try FleetCommand.run(Arguments(words.dropFirst()))
            case "report": try ReportCommand.run(Arguments(words.dropFirst()))
            case "stations": try StationsCommand.run(Arguments(words.dropFirst()))
            case "call": try CallCommand.run(Arguments(words.dropFirst()))
            case "replay": try ReplayCommand.run(Arguments(words.dropFirst()))
            case "allocate": try AllocateCommand.run(Arguments(words.dropFirst()))
            case "password": try PasswordCommand.run(Arguments(words.dropFirst()))
            case "pki": try PKICommand.run(Arguments(words.dropFirst()))
            case "v2g": try V2GCommand.run(Arguments(words.dropFirst()))
            case "exi": try EXICommand.run(Arguments(words.dropFirst()))
            case "help", "--help", "-h": Terminal.print(usage)
            default: throw .usage("there is no command '\(verb)'; 'ebb help' lists them")
            }
        } catch {
            Terminal.error("ebb: " + error.line)
            exit(error.status)
        }
    }

    static let usage = """
        usage: ebb COMMAND [OPTION ...]

          up         central system, plant and a live simulated fleet over real sockets
          serve      central system and plant alone
          station    a station: OCPP client and SECC, with a simulated power stage
          ev         a car with an EVCC
          dispatch   opens a window of fleet power at a running plant
          fleet      the fleet image of a running plant
          report     the settlement of a dispatch
          stations   the stations of a running plant
          call       any OCPP action at a station of a running plant
          replay     a recorded grid signal at a running plant, in real time
          simulate   the whole chain in virtual time on a grid signal
          allocate   the allocation alone, from a fleet on standard input
          password   a station's password, hashed, for serve --passwords
          pki        certificates and keys for trials of TLS and Plug & Charge
          v2g decode CAPTURE [--keylog FILE]   the ISO 15118-20 messages of a capture, TLS 1.3 included
          exi encode|decode --namespace NS [--fragment]   JSON to EXI (hex) and back, on standard input and output
          exi verify VECTORS.jsonl                        checks encoder and decoder against golden vectors

        Every command takes --json for machine-readable output and --help for its own options.
        """
}

/// Why a command ends without success; one line that says what to do.
enum CommandError: Error {
    /// The words of the call are off: exit status 2.
    case usage(String)
    /// The call was understood but could not be carried out: exit status 1.
    case failure(String)

    var line: String {
        switch self {
        case .usage(let line), .failure(let line): line
        }
    }

    var status: Int32 {
        switch self {
        case .usage: 2
        case .failure: 1
        }
    }
}
