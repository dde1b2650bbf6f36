// ebb station: an OCPP 2.1 station with a simulated power stage and a real SECC.
import ChargingStation
import Crypto
import EXI
import Glibc
import ISO15118
import Network
import OCPPMessages
import Quantities
import SLAC
import WebSocket

enum StationCommand {
    static let help = """
        usage: ebb station --csms URL --id ID [--evses N] [--service SERVICE,...[/...]] [--current dc|ac] [--power POWER]
                           [--control MODE,...] [--internet] [--interface IF | --plc IF [--plc-modem KIND]]
                           [--listen ADDR:PORT] [--token TOKEN] [--loop-timeout DURATION] [TLS] [CONTRACTS]
                           [SECURITY] [--data DIR] [--backlog-pause DURATION] [--standby] [--terminal] [--commands]
                           [--transcript] [--firmware-ca FILE] [--publish ADDR:PORT]

        Connects to the central system at URL (ws:// or wss://) as station ID and waits for vehicles. With --interface
        it answers ISO 15118 discovery there and listens on the interface's link-local address; without it, it listens
        at --listen (127.0.0.1 and a free port). Each of the N EVSEs gives and takes POWER (22kW) and offers the energy
        services of --service in that order: AC, DC, AC_BPT, DC_BPT, MCS, MCS_BPT; after a slash those of the next EVSE,
        the last ones for the rest (DC_BPT,DC; --current ac stands for AC_BPT,AC). --control Dynamic,Scheduled are the
        control modes on offer, in order. --internet lists Internet access as a value-added service. --transcript prints
        every V2G message. A token (--token) stands for every driver. ISO 15118-20 gives a car half a second from one
        charge loop answer to its next request; many are slower, so --loop-timeout is 5s by default.
        With --data everything that is to outlive the station's power is kept in DIR: paused sessions, what the central
        system has set, open transactions, the meters' registers, and every event that is owed. What waited for a
        connection leaves with a pause of --backlog-pause (0s) between two messages. --standby lets vehicles
        stand by. At its end the station tells what it rejected and how often.

        Firmware comes by HTTP or FTP, with TLS or without, must carry the signature that the central system names with
        it where there is one, of a maker that leads to --firmware-ca or to a root that the central system installed for
        it, and its file's name is the new version. Logs go the same way. With --publish the station serves images that
        the central system names (PublishFirmware) to other stations, by HTTP at this address, at which they reach it;
        they are kept in DIR/published, so --data is needed.

        With --terminal drivers can pay at the station: a simulated terminal takes every payment that --commands tells of.

        --commands reads lines from standard input, each for EVSE 1 unless a number follows:
          pause, terminate, exit-standby, meter, renegotiate-schedule, renegotiate-services   asks the vehicle
          emergency-stop                                                                      power off at once
        \(SurroundingsCommand.help)
          pay REFERENCE AMOUNT, cancel-payment, vat-number NUMBER                             at the terminal
          refuse-tariff                                                                       the driver goes

        \(PowerLineOptions.help)
        A power line has one EVSE. A car that has matched must connect within 20 s; when it leaves, the network gets a new
        key and the next car may match.

        \(SecurityHelp.station)

        \(TLSHelp.station)

        \(ContractHelp.station)
        """

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let transcript = Transcript(json: arguments.flag("--json"), showsMessages: arguments.flag("--transcript"))
        let address = try arguments.required("--csms")
        guard let url = WebSocketURL(address) else {
            throw .usage("--csms takes a URL such as ws://127.0.0.1:9000, not '\(address)'")
        }
        var configuration = try configuration(&arguments)
        let data = try dataDirectory(&arguments)
        let kept = data.map { keptFiles(in: $0, configuration) } ?? []
        for (index, file) in kept.enumerated() { configuration.evses[index].paused = try file.read(transcript.write) }
        configuration.backlogPause = try arguments.duration("--backlog-pause") ?? .zero
        let journalPath = data.map { "\($0)/journal" }
        configuration.journal = try journalPath.map { path throws(CommandError) in try JournalFile.read(path) }
        for item in StoredItem.allCases {
            configuration.stored[item] = try data.map { file(of: item, in: $0) }?.read(transcript.write)
        }
        let takesCommands = arguments.flag("--commands")
        if arguments.flag("--terminal") { configuration.paymentTerminal = SimulatedTerminal.identity }
        let line = try arguments.powerLine()
        guard line == nil || configuration.evses.count == 1 else { throw .usage("--plc goes with one EVSE") }
        let interface = try arguments.interface(orOf: line)
        let listen = try arguments.endpoint("--listen", or: "127.0.0.1:0")
        let tls = try arguments.tls(isServer: true)
        guard tls?.identities.isEmpty != true || data != nil else { throw .usage("--tls-from-csms needs --data DIR") }
        let fromCSMS = arguments.flag("--contracts-from-csms")
        let contracts = try arguments.stationContracts(tls: tls != nil, fromCSMS: fromCSMS)
        for index in configuration.evses.indices {
            configuration.evses[index].secc.transcript = transcript.showsMessages
            configuration.evses[index].secc.pnc = contracts?.offer
            if fromCSMS { configuration.evses[index].secc.pnc?.installsCertificates = true }
            configuration.evses[index].secc.offersEIM = contracts?.offersEIM ?? true
        }
        let credentials = try arguments.csmsCredentials(data: data)
        configuration.csms = try arguments.networkProfile(address, url, identity: credentials.identity != nil)
        configuration.certificates = credentials.store?.holdings
        configuration.contractsFromCentralSystem = fromCSMS
        let makers = try arguments.option("--firmware-ca").map { file throws(CommandError) in
            try ContractDirectory.file(file) { TrustAnchors(roots: try Certificate.all(pem: $0)) }
        }
        let publisher = try publisher(&arguments, data: data)
        configuration.publishesFirmware = publisher != nil
        try arguments.end()
        try check(configuration)
        SignalWatch.block()
        do {
            let loop = try EventLoop()
            let security: Security = if let tls { .tls(try TLSContext(server: tls)) } else { .plain }
            let journal = journalPath.map { JournalFile(at: $0, on: loop) { transcript.write($0) } }
            let station = try LiveStation(
                configuration, on: loop, csms: LiveStation.Endpoint(url: url),
                listenAt: addresses(configuration.evses.count, interface: interface, listen: listen),
                security: security, contracts: contracts, credentials: credentials, vehicleTLS: tls,
                keep: { evse, record in keep(record, in: kept, evse: evse, transcript) },
                store: { item, bytes in if let data { store(bytes, of: item, in: data, transcript) } },
                journal: journal,
                services: StationServices(
                    on: loop, makers: makers, store: credentials.store, publisher: publisher, show: transcript.write)
            ) { transcript.write($0) }
            if let line { try join(line, station, on: loop, transcript) }
            var discovery: DiscoveryServer?
            if let interface {
                discovery = try DiscoveryServer(on: loop, interface: interface, security: tls == nil ? .none : .tls) {
                    station.freeListener
                }
            }
            let refusals = RefusalLog(on: loop) { transcript.write($0) }
            for listener in station.listeners {
                listener.refused = refusals.add
                transcript.write("vehicles connect to \(listener.address)")
            }
            if let publisher { transcript.write("firmware for others at \(publisher.url)") }
            SignalWatch.start(loop.handle.stop)
            if configuration.paymentTerminal != nil {
                station.tell(.payment(.state(isConnected: true, hasProblem: false)))
            }
            if takesCommands { StationControl(station, transcript).start(on: loop) }
            withExtendedLifetime(discovery) { loop.run() }
            journal?.finish()
            for evse in 1...configuration.evses.count {
                transcript.write(rejections: station.station.station.rejections(evse: evse), evse: evse)
            }
        } catch {
            throw CommandError(error)
        }
    }

    private static func join(
        _ options: PowerLineOptions, _ station: LiveStation, on loop: EventLoop, _ transcript: Transcript
    ) throws(NetworkError) {
        station.powerLine = try EVSELink(on: loop, options, transcript: transcript) { [unowned station] event in
            switch event {
            case .matched(let ev): transcript.write("matched with car \(ev.text)")
            case .unmatched(let reason):
                transcript.write(reason.text(on: options.interface))
                station.linkLost()
            }
        }
    }

    private static func configuration(_ arguments: inout Arguments) throws(CommandError) -> StationConfiguration {
        let id = try arguments.required("--id")
        guard (1...48).contains(id.utf8.count), !id.contains(":") else {
            throw .usage("--id takes 1 to 48 characters without a colon")
        }
        let evses = try arguments.integer("--evses", in: 1...64) ?? 1
        let power = try arguments.power("--power") ?? 22_000
        guard power > 0 else { throw .usage("--power takes the EVSE's rating, greater than zero") }
        let current = try arguments.option("--current")
        guard [nil, "dc", "ac"].contains(current) else { throw .usage("--current takes dc or ac, not '\(current!)'") }
        let standard: EnergyService = current == "ac" ? .acBPT : .dcBPT
        let kinds = try arguments.servicesByEVSE("--service") ?? [standard.withFallback]
        guard current == nil || kinds.allSatisfy({ $0[0].isDC == (current == "dc") }) else {
            throw .usage("--current and --service say different things; --service alone is enough")
        }
        guard kinds.count <= evses else {
            throw .usage("--service names \(kinds.count) EVSEs, --evses only \(evses)")
        }
        let controlModes = try arguments.controlModes("--control")
        let hasInternet = arguments.flag("--internet")
        var configuration = StationConfiguration(
            id: id,
            evses: (1...evses).map { number in
                let services = kinds[min(number, kinds.count) - 1]
                return EVSEConfiguration(
                    ratings: StageRatings(services, power: power), evseID: "DE*EBB*E\(id)*\(number)", services: services
                )
            },
            token: Station.Token(try arguments.option("--token") ?? "EBB-DRIVER"), seed: UInt64.random(in: 1 ... .max))
        configuration.display = DisplayCapabilities(formats: [.ascii, .utf8, .qrcode])
        configuration.settings.timeZones = TimeZones.rules()
        configuration.fileTransferProtocols = FileTransfer.protocols
        let standbyAllowed = arguments.flag("--standby")
        let loopTimeout = try arguments.duration("--loop-timeout") ?? .seconds(5)
        for index in configuration.evses.indices {
            if let controlModes { configuration.evses[index].secc.controlModes = controlModes }
            if hasInternet {
                configuration.evses[index].secc.valueAddedServices = [
                    .internet([.init("http", port: 80), .init("https", port: 443)])
                ]
            }
            configuration.evses[index].secc.timing.chargeLoopSequence = loopTimeout
            configuration.evses[index].secc.standbyAllowed = standbyAllowed
        }
        return configuration
    }

    /// Vehicles must not be the first to find what their messages have no room for.
    static func check(_ configuration: StationConfiguration) throws(CommandError) {
        for (index, evse) in configuration.evses.enumerated() {
            do throws(EXIError) {
                try evse.secc.check()
            } catch {
                throw .usage("EVSE \(index + 1) has settings that do not fit ISO 15118-20's messages: \(error)")
            }
        }
    }

    /// `--publish`: images for others, at an address at which they can be fetched.
    private static func publisher(_ arguments: inout Arguments, data: String?) throws(CommandError) -> FirmwareServer? {
        guard let text = try arguments.option("--publish") else { return nil }
        guard let endpoint = Units.endpoint(text) else {
            throw .usage("--publish takes an address such as 127.0.0.1:8090, not '\(text)'")
        }
        guard !["0.0.0.0", "::"].contains(endpoint.address) else {
            throw .usage(
                "--publish takes the address at which other stations reach this one, not '\(endpoint.address)'")
        }
        guard let data else { throw .usage("--publish keeps images with what else outlives the station: --data DIR") }
        return try FirmwareServer(FirmwareShelf(in: "\(data)/published"), at: endpoint)
    }

    /// `--data`: where the station keeps what is to outlive it; made when it is not there.
    private static func dataDirectory(_ arguments: inout Arguments) throws(CommandError) -> String? {
        guard let directory = try arguments.option("--data") else { return nil }
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw .failure("--data \(directory): \(String(cString: strerror(errno)))")
        }
        return directory
    }

    /// Where each EVSE keeps its paused session.
    private static func keptFiles(in directory: String, _ configuration: StationConfiguration) -> [SealedFile] {
        configuration.evses.indices.map { SealedFile(path: "\(directory)/evse-\($0 + 1).session") }
    }

    private static func file(of item: StoredItem, in directory: String) -> SealedFile {
        SealedFile(path: "\(directory)/\(item.rawValue)")
    }

    private static func store(_ bytes: [UInt8]?, of item: StoredItem, in directory: String, _ transcript: Transcript) {
        do throws(CommandError) {
            try file(of: item, in: directory).write(bytes)
        } catch {
            // The station goes on; only a restart would lose it.
            transcript.write("\(item.rawValue) is not kept, \(error.line)")
        }
    }

    private static func keep(_ record: [UInt8]?, in files: [SealedFile], evse: Int, _ transcript: Transcript) {
        guard files.indices.contains(evse - 1) else { return }
        do throws(CommandError) {
            try files[evse - 1].write(record)
        } catch {
            // The session goes on; only a restart would lose it.
            transcript.write("EVSE \(evse): the paused session is not kept, \(error.line)")
        }
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
