// ebb replay: a recorded grid signal at a running plant, in real time.
import ControlRoom
import Glibc
import JSON
import Network
import PowerPlant
import Quantities

enum ReplayCommand {
    static let help = """
        usage: ebb replay SIGNAL.csv --capacity POWER [--for DURATION] [--sign discharge|charge]
                          [--strategy laxity|proportional|merit] [--http ADDR:PORT]

        Opens one dispatch at a running plant and moves its power as the signal does, second by second; a signal of
        100 % is --capacity. Ends with the signal, or after --for, and prints the settlement.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let client = try arguments.plant()
        guard let capacity = try arguments.power("--capacity"), capacity > 0 else {
            throw .usage("--capacity takes the power of a full signal, such as 1MW")
        }
        let length = try arguments.duration("--for")
        let sign = try arguments.signalSign()
        let strategy = try arguments.strategy() ?? .laxity
        let signal = try GridSignal.read(file: try arguments.operand("a signal file"))
        try arguments.end()
        let duration = min(length ?? signal.duration, signal.duration)
        func power(at time: Duration) -> Watts { signal.power(at: time, capacity: capacity, sign: sign) ?? 0 }
        let request = DispatchRequest(
            id: DispatchID(""), power: power(at: .zero), duration: duration, strategy: strategy)
        let opened = try client.value(try client.post("/dispatches", request.json.bytes))
        guard let id = opened["id"]?.string else { throw .failure("the plant gave the dispatch no name") }
        let start = Clock.now
        var time = Duration.zero
        while let next = signal.nextChange(after: time), next < duration {
            wait(until: start + next)
            time = next
            let body = JSONValue.object([.init("powerW", .number(power(at: time).value))])
            _ = try client.value(try client.post("/dispatches/\(id)/power", body.bytes))
        }
        // The settlement waits for the meters' next readings.
        wait(until: start + duration + .seconds(6))
        try client.show("/dispatches/\(id)" + (json ? "" : ".txt"))
    }

    private static func wait(until moment: Moment) {
        while case let left = (moment - Clock.now).nanoseconds, left > 0 {
            var request = timespec(tv_sec: Int(left / 1_000_000_000), tv_nsec: Int(left % 1_000_000_000))
            nanosleep(&request, nil)
        }
    }
}

extension GridSignal {
    static func read(file: String) throws(CommandError) -> GridSignal {
        let bytes = try Terminal.read(file: file)
        do throws(GridSignalError) {
            return try GridSignal(csv: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw .failure("\(file): \(error)")
        }
    }
}

extension Arguments {
    /// Which way a positive signal points.
    mutating func signalSign() throws(CommandError) -> GridSignal.Sign {
        let text = try option("--sign") ?? "discharge"
        switch text {
        case "discharge": return .positiveDischarges
        case "charge": return .positiveCharges
        default: throw .usage("--sign takes discharge or charge, not '\(text)'")
        }
    }
}
