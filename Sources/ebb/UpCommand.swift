// ebb up: central system, plant and a live simulated fleet over real sockets, with one dispatch of its own.
import Glibc
import Network
import Quantities
import WebSocket

enum UpCommand {
    static let help = """
        usage: ebb up [--stations N] [--seconds S] [--data DIR] [--ocpp-port PORT] [--http-port PORT] [--seed N]

        Starts the central system, the plant and N simulated stations (20), each an OCPP WebSocket client with an
        ISO 15118-20 SECC, and a car with an EVCC at each. Once the fleet has settled it runs one dispatch and prints
        the settlement. Everything listens on loopback: OCPP at 9000, the operator's interface at 8080. With --seconds
        it ends by itself; otherwise it runs until it is interrupted, and takes 'ebb dispatch'. Without --data the
        records go to a directory that is removed at the end.
        """

    struct Options {
        var stations = 20
        var seconds: Int?
        var directory: String?
        var ocppPort: UInt16 = 9000
        var httpPort: UInt16 = 8080
        var seed: UInt64 = 1
        var json = false
    }

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        var options = Options()
        options.json = arguments.flag("--json")
        options.stations = try arguments.integer("--stations", in: 1...5000) ?? options.stations
        options.seconds = try arguments.integer("--seconds", in: 20...31 * 86_400)
        options.directory = try arguments.option("--data")
        options.ocppPort = UInt16(try arguments.integer("--ocpp-port", in: 0...65_535) ?? 9000)
        options.httpPort = UInt16(try arguments.integer("--http-port", in: 0...65_535) ?? 8080)
        options.seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 1)
        try arguments.end()
        SignalWatch.block()
        let kept = options.directory
        let directory = if let kept { kept } else { try temporaryDirectory() }
        defer { if kept == nil { remove(directory) } }
        do {
            let loop = try EventLoop()
            let show = try Show(options, on: loop, directory: directory)
            loop.run()
            try show.finish()
        } catch {
            throw CommandError(error)
        }
    }

    private static func temporaryDirectory() throws(CommandError) -> String {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((base + "/ebb-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .failure("\(base): \(String(cString: strerror(errno)))")
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func remove(_ directory: String) {
        for name in ["ebb.sqlite", "ebb.sqlite-wal", "ebb.sqlite-shm", "ebb.sqlite-journal"] {
            unlink(directory + "/" + name)
        }
        rmdir(directory)
    }
}
