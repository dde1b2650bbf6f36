// ebb dispatch, fleet, report, stations and call: the operator's calls to a running plant.
import ControlRoom
import JSON
import PowerPlant
import Quantities

enum DispatchCommand {
    static let help = """
        usage: ebb dispatch --power POWER --for DURATION [--at TIME] [--strategy laxity|proportional|merit] [--id NAME]
                            [--http ADDR:PORT]

        Opens a window of fleet power at a running plant: -500kW discharges, 500kW charges. --at is a UTC time such as
        2026-01-31T18:00:00Z; without it the window opens at once. Prints the dispatch's name for 'ebb report'.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let client = try arguments.plant()
        guard let power = try arguments.power("--power") else { throw .usage("--power is missing") }
        guard let duration = try arguments.duration("--for") else { throw .usage("--for is missing") }
        var start: UTCInstant?
        if let text = try arguments.option("--at") {
            guard let nanoseconds = UTCTime.nanoseconds(text) else {
                throw .usage("--at takes a UTC time such as 2026-01-31T18:00:00Z, not '\(text)'")
            }
            start = UTCInstant(nanoseconds: nanoseconds)
        }
        let strategy = try arguments.strategy() ?? .laxity
        let id = DispatchID(try arguments.option("--id") ?? "")
        try arguments.end()
        let request = DispatchRequest(id: id, power: power, start: start, duration: duration, strategy: strategy)
        let answer = try client.value(try client.post("/dispatches", request.json.bytes))
        if json { return Terminal.print(answer.text) }
        let name = answer["id"]?.string ?? ""
        Terminal.print("\(name)  \(answer["start"]?.string ?? "") to \(answer["end"]?.string ?? "")")
        if let unserved = answer["unservedEnergyWh"]?.number, unserved > 0 {
            Terminal.print("the fleet of this moment cannot serve \(Table.number(unserved, digits: 0)) Wh of it")
        }
    }
}

enum FleetCommand {
    static let help = """
        usage: ebb fleet [--http ADDR:PORT]

        Prints the fleet image of a running plant: every session with its power, set-point, registers and departure.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let client = try arguments.plant()
        try arguments.end()
        try client.show(json ? "/fleet" : "/fleet.txt")
    }
}

enum ReportCommand {
    static let help = """
        usage: ebb report DISPATCH [--csv] [--http ADDR:PORT]

        Prints the settlement of a dispatch: energy by session from the meters' registers, delivered against requested.
        --csv gives the power series instead.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let csv = arguments.flag("--csv")
        let client = try arguments.plant()
        let id = try arguments.operand("the name of a dispatch")
        try arguments.end()
        try client.show("/dispatches/\(id)" + (csv ? ".csv" : json ? "" : ".txt"))
    }
}

enum StationsCommand {
    static let help = """
        usage: ebb stations [--http ADDR:PORT]
               ebb stations STATION [--report REQUESTID | --notices] [--http ADDR:PORT]

        Prints the stations of a running plant: connection, model, and every EVSE's status, transaction and set-point.
        With a station's name it prints all that is known of that one, as JSON; with --report a report that was asked
        for by 'ebb call' (GetBaseReport, GetChargingProfiles, …), with --notices what the station told of events,
        alarms and updates, and what it was called with, the newest first.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let client = try arguments.plant()
        let report = try arguments.integer("--report", in: 0...Int(Int32.max))
        let notices = arguments.flag("--notices")
        let station = arguments.optionalOperand()
        try arguments.end()
        if let station {
            let part = report.map { "/reports/\($0)" } ?? (notices ? "/notices" : "")
            return try client.show("/stations/\(station.percentEncoded)\(part)")
        }
        if report != nil || notices { throw .usage("--report and --notices take the name of a station") }
        try client.show(json ? "/stations" : "/stations.txt")
    }
}

enum CallCommand {
    static let help = """
        usage: ebb call STATION ACTION [JSON] [--http ADDR:PORT]

        Calls a station with any action of OCPP 2.1 that a central system may call, and prints the response's payload.
        JSON is the request's payload, by default {}; '-' reads it from standard input. What the central system numbers
        (requestId, remoteStartId, a reservation's id) may be left out and is told with the answer.

          ebb call CS1 Reset '{"type":"OnIdle"}'
          ebb call CS1 GetBaseReport '{"reportBase":"FullInventory"}'
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        // The answer is JSON either way.
        _ = arguments.flag("--json")
        let client = try arguments.plant()
        let station = try arguments.operand("the name of a station")
        let action = try arguments.operand("an action of OCPP 2.1")
        let payload = arguments.optionalOperand() ?? "{}"
        try arguments.end()
        let body = payload == "-" ? try Terminal.readInput() : Array(payload.utf8)
        let path = "/stations/\(station.percentEncoded)/calls/\(action.percentEncoded)"
        Terminal.print(try client.value(try client.post(path, body)).text)
    }
}

extension String {
    /// As a part of a path (RFC 3986).
    var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return encoded
    }
}

extension Arguments {
    /// The running plant that the call is for, which has to be named.
    mutating func runningPlant() throws(CommandError) -> HTTPClient {
        guard let address = try option("--http") else {
            throw .usage("--passwords FILE or --http ADDR:PORT is missing")
        }
        var named = Arguments(["--http", address])
        return try named.plant()
    }

    /// The running plant that the call is for.
    mutating func plant() throws(CommandError) -> HTTPClient {
        let endpoint = try endpoint("--http", or: "127.0.0.1:8080")
        let host = endpoint.address.contains(":") ? "[\(endpoint.address)]" : endpoint.address
        return HTTPClient(endpoint: "\(host):\(endpoint.port)")
    }
}

extension HTTPClient {
    /// The body as JSON, or the plant's own words for why there is none.
    func value(_ answer: Answer) throws(CommandError) -> JSONValue {
        guard let value = try? JSONValue(parsing: answer.body) else {
            throw .failure("\(endpoint) did not answer as a plant does (HTTP \(answer.status))")
        }
        guard answer.status < 300 else {
            throw .failure(value["error"]?.string ?? "the plant answered HTTP \(answer.status)")
        }
        return value
    }

    /// Prints what the plant gives at a path.
    func show(_ path: String) throws(CommandError) {
        let answer = try get(path)
        guard answer.status < 300 else {
            _ = try value(answer)
            return
        }
        var body = answer.body
        while body.last == UInt8(ascii: "\n") { body.removeLast() }
        Terminal.print(String(decoding: body, as: UTF8.self))
    }
}
