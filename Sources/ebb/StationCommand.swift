// ebb station: an OCPP 2.1 station with a simulated power stage and a real SECC.
import ChargingStation
import Glibc
import ISO15118
import Network
import Quantities
import WebSocket

enum StationCommand {
    static let help = """
        usage: ebb station --csms URL --id ID [--evses N] [--current dc|ac] [--power POWER] [--interface IF]
                           [--listen ADDR:PORT] [--token TOKEN] [--loop-timeout DURATION] [--tls-cert FILE --tls-key FILE [--tls-ca FILE]]
                           [--csms-ca FILE] [--password PASSWORD] [--transcript]

        Connects to the central system at URL (ws:// or wss://) as station ID and waits for vehicles. With --interface
        it answers ISO 15118 discovery there and listens on the interface's link-local address; without it, it listens
        at --listen (127.0.0.1 and a free port). Each of the N EVSEs is DC unless told otherwise and gives and takes
        POWER (22kW). With --tls-cert vehicles need TLS 1.3, and with --tls-ca a certificate that leads to it.
        --transcript prints every V2G message. A token (--token) stands for every driver. ISO 15118-20 gives a car half
        a second from one charge loop answer to its next request; many are slower, so --loop-timeout is 5s by default.
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let transcript = Transcript(json: arguments.flag("--json"), showsMessages: arguments.flag("--transcript"))
        let address = try arguments.required("--csms")
        guard let url = WebSocketURL(address) else {
            throw .usage("--csms takes a URL such as ws://127.0.0.1:9000, not '\(address)'")
        }
        let configuration = try configuration(&arguments)
        let interface = try arguments.option("--interface")
        let listen = try arguments.endpoint("--listen", or: "127.0.0.1:0")
        let tls = try arguments.tls()
        let authorities = try arguments.option("--csms-ca")
        let password = try arguments.option("--password")
        try arguments.end()
        SignalWatch.block()
        do {
            let loop = try EventLoop()
            var client = TLSContext.Options()
            client.authoritiesFile = authorities
            client.allowsTLS12 = true
            let csms = LiveStation.Endpoint(
                url: url, tls: url.isSecure ? try TLSContext(client: client) : nil,
                credentials: password.map { BasicCredentials(user: configuration.id, password: $0) })
            let security: Security = if let tls { .tls(try TLSContext(server: tls)) } else { .plain }
            let station = try LiveStation(
                configuration, on: loop, csms: csms,
                listenAt: addresses(configuration.evses.count, interface: interface, listen: listen),
                security: security
            ) { transcript.write($0) }
            var discovery: DiscoveryServer?
            if let interface {
                discovery = try DiscoveryServer(on: loop, interface: interface, security: tls == nil ? .none : .tls) {
                    station.freeListener
                }
            }
            for listener in station.listeners { transcript.write("vehicles connect to \(listener.address)") }
            SignalWatch.start(loop.handle.stop)
            withExtendedLifetime(discovery) { loop.run() }
        } catch {
            throw CommandError(error)
        }
    }

    private static func configuration(_ arguments: inout Arguments) throws(CommandError) -> StationConfiguration {
        let id = try arguments.required("--id")
        guard (1...48).contains(id.utf8.count), !id.contains(":") else {
            throw .usage("--id takes 1 to 48 characters without a colon")
        }
        let evses = try arguments.integer("--evses", in: 1...64) ?? 1
        let power = try arguments.power("--power") ?? 22_000
        guard power > 0 else { throw .usage("--power takes the EVSE's rating, longer than zero") }
        let current = try arguments.option("--current") ?? "dc"
        let ratings: StageRatings
        switch current {
        case "dc": ratings = .dc(power: power)
        case "ac": ratings = .ac(phases: 3, current: Amperes(power.value / 690))
        default: throw .usage("--current takes dc or ac, not '\(current)'")
        }
        var configuration = StationConfiguration(
            id: id, evses: (1...evses).map { EVSEConfiguration(ratings: ratings, evseID: "DE*EBB*E\(id)*\($0)") },
            token: Station.Token(try arguments.option("--token") ?? "EBB-DRIVER"), seed: UInt64.random(in: 1 ... .max))
        let loopTimeout = try arguments.duration("--loop-timeout") ?? .seconds(5)
        for index in configuration.evses.indices {
            configuration.evses[index].secc.transcript = true
            configuration.evses[index].secc.timing.chargeLoopSequence = loopTimeout
        }
        return configuration
    }

    /// One address an EVSE. On an interface the port lies where ISO 15118 wants it.
    private static func addresses(
        _ count: Int, interface: String?, listen: (address: String, port: UInt16)
    ) throws(NetworkError) -> [SocketAddress] {
        var addresses: [SocketAddress] = []
        for index in 0..<count {
            if let interface {
                addresses.append(try .linkLocal(interface: interface, port: .random(in: 49_152...65_535)))
            } else {
                let port = listen.port == 0 ? 0 : listen.port &+ UInt16(index)
                addresses.append(try SocketAddress(host: listen.address, port: port))
            }
        }
        return addresses
    }
}

extension Arguments {
    /// `--tls-cert`, `--tls-key`, `--tls-ca`, `--tls-keylog`; nil: no TLS.
    mutating func tls() throws(CommandError) -> TLSContext.Options? {
        var options = TLSContext.Options()
        options.certificateChainFile = try option("--tls-cert")
        options.privateKeyFile = try option("--tls-key")
        options.authoritiesFile = try option("--tls-ca")
        options.keyLogFile = try option("--tls-keylog")
        guard (options.certificateChainFile == nil) == (options.privateKeyFile == nil) else {
            throw .usage("--tls-cert and --tls-key go together")
        }
        guard options.certificateChainFile != nil || options.authoritiesFile != nil else { return nil }
        options.verifiesPeer = options.authoritiesFile != nil
        // A vehicle knows a station by its chain, not by a name.
        options.verifiesServerName = false
        return options
    }
}
