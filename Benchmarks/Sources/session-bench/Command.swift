import Glibc
import Network

/// 2,000 concurrent ISO 15118-20 sessions in one process, each with a charge loop request every 250 ms over TCP: how long an answer
/// takes, what it costs the server, and what a session weighs. The cars are EVCC engines in a process of their own.
@main struct Command {
    static func main() {
        do {
            var arguments = Array(CommandLine.arguments.dropFirst())
            let isLoad = arguments.first == "--load"
            if isLoad { arguments.removeFirst() }
            let plan = try Plan(arguments)
            try isLoad ? Load(plan).run() : Server(plan).run()
        } catch {
            say("session-bench: \(error)")
            exit(1)
        }
    }
}

/// What is measured: `--sessions`, `--seconds` and, for the load, the server's `--port`.
struct Plan {
    var sessions = 2000
    var seconds = 20
    var port: UInt16 = 0
    let cadence = Duration.milliseconds(250)

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else {
                throw NetworkError.badAddress(name)
            }
            switch name {
            case "--sessions": sessions = value
            case "--seconds": seconds = value
            case "--port": port = UInt16(clamping: value)
            default: throw NetworkError.badAddress(name)
            }
        }
    }

    var arguments: [String] { ["--sessions", "\(sessions)", "--seconds", "\(seconds)", "--port", "\(port)"] }
}
