// ebb serve: the central system and the plant alone.
import CentralSystem
import ControlRoom
import Network
import PowerPlant
import Quantities

enum ServeCommand {
    static let help = """
        usage: ebb serve [--listen ADDR:PORT] [--http ADDR:PORT] [--data DIR] [--settings FILE] [--compatibility FILE]
                         [SECURITY] [LIMITS] [AUTHORITIES] [CERTIFICATES]

        Runs the central system (OCPP 2.1 at ws://ADDR:PORT/STATION, by default 127.0.0.1:9000), the plant and the
        operator's HTTP interface (by default 127.0.0.1:8080) until it is interrupted. Records are kept in DIR, by
        default ./ebb-data; after a restart open transactions and dispatches go on.

        \(CentralSystemSettings.fileHelp)

        \(SecurityHelp.server)
        \(HostServices.help)
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let json = arguments.flag("--json")
        let listen = try arguments.endpoint("--listen", or: "127.0.0.1:9000")
        let http = try arguments.endpoint("--http", or: "127.0.0.1:8080")
        let directory = try arguments.option("--data") ?? "ebb-data"
        let (rules, security, stations) = try arguments.admission()
        var settings = try arguments.centralSystemSettings()
        let services = try arguments.hostServices(settings)
        settings.services.formUnion(services.offered)
        if rules.passwords != nil { settings.services.insert(.passwords) }
        try arguments.end()
        if let stations { settings.stations = .listed(stations) }
        SignalWatch.block()
        do {
            let loop = try EventLoop()
            let journal = Journal(json: json, on: loop)
            try services.start(on: loop)
            let host = try Host(
                on: loop, directory: directory, address: SocketAddress(host: listen.address, port: listen.port),
                settings: settings, security: security, rules: rules
            ) { journal.write($0) }
            host.services = { [unowned host] station, question, answer in
                services.answer(question, of: station, at: host.loop.now, then: answer)
            }
            let server = try HTTPServer.serving(host, at: http)
            SignalWatch.start { [handle = loop.handle, operations = HostOperations(host)] in
                operations.stopAnswering()
                // First the server, while the loop still answers its requests.
                server.stop()
                handle.stop()
            }
            journal.write(
                "stations connect to \(security.isTLS ? "wss" : "ws")://\(host.address)/ID; the operator's interface is http://\(http.address):\(server.port)"
            )
            loop.run()
            host.finish()
        } catch {
            throw CommandError(error)
        }
    }
}

extension HTTPServer {
    /// The operator's interface to a host.
    static func serving(_ host: Host, at endpoint: (address: String, port: UInt16)) throws -> HTTPServer {
        let interface = OperatorAPI(HostOperations(host))
        return try listening(at: endpoint, for: "--http") { interface.respond(to: $0) }
    }

    /// - Parameter option: that gave the address, for the error.
    static func listening(
        at endpoint: (address: String, port: UInt16), for option: String,
        handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
    ) throws(CommandError) -> HTTPServer {
        do throws(HTTPServerError) {
            return try HTTPServer(address: endpoint.address, port: endpoint.port, handler: handler)
        } catch {
            switch error {
            case .badAddress(let address): throw CommandError.usage("'\(address)' is no address for \(option)")
            case .inUse(let address): throw CommandError.failure("address \(address) is in use")
            case .cannotListen(let address): throw CommandError.failure("cannot listen at \(address)")
            }
        }
    }
}

extension CommandError {
    /// Any error of the rooms below, in its own one line.
    init(_ error: any Error) {
        self = error as? CommandError ?? .failure("\(error)")
    }
}
