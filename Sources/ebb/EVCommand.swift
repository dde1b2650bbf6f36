// ebb ev: a simulated car with a real EVCC.
import ISO15118
import Network
import PlugAndCharge
import Quantities
import SLAC
import Simulation
import Vehicles

enum EVCommand {
    static let help = """
        usage: ebb ev (--interface IF | --plc IF [--plc-modem KIND] [--plc-reach DB] | --connect ADDR:PORT)
                      [--service SERVICE,...] [--control MODE,...] [--vas ID,...]
                      [--power POWER] [--seconds S] [--soc PERCENT] [--stay DURATION] [--phases 1|3] [--evccid ID]
                      [--session FILE] [--commands] [--transcript] [TLS] [CONTRACTS]

        Finds a station by ISO 15118 discovery on the interface, or connects to one, and charges there until the driver
        leaves (--stay, 4h), --seconds have passed or it is interrupted; then it ends the session in order. The first
        energy service that the station has is taken: AC, DC, AC_BPT, DC_BPT, MCS, MCS_BPT (DC_BPT,DC); with a single
        bidirectional one, charging alone is the fallback. --control (Dynamic) lists control modes, --vas value-added
        services by their ids (65 Internet, 66 ParkingStatus), all in order of preference. The car takes and gives POWER
        (11kW; 350kW with MCS). Exit status 0: the session ended with SessionStop.
        With --session a paused session is kept in FILE, and the next start with it joins the session again.

        --commands reads lines from standard input: pause, stop, standby, start, renegotiate-schedule,
        renegotiate-services, or fault CODE [EXPLANATION], which stops and tells the station why.

        \(PowerLineOptions.help)
        Of the stations that hear it the car takes the nearest, up to an attenuation of --plc-reach (10) decibels.

        \(TLSHelp.vehicle)

        \(ContractHelp.vehicle)
        """

    private struct Options {
        var powerLine: PowerLineOptions?
        var interface: String?
        var endpoint: SocketAddress?
        var seconds: Int?
        var tls: TLSContext.Options?
        var configuration: EVCC.Configuration
        var phases: Int
        var power: Watts = 11_000
        var credentials: VehicleCredentials?
        /// Where contracts that a station installs are kept.
        var contracts: ContractDirectory?
        var session: KeptFile?
        var takesCommands = false
    }

    static func run(_ arguments: Arguments) throws(CommandError) {
        var arguments = arguments
        if arguments.flag("--help") { return Terminal.print(help) }
        let transcript = Transcript(json: arguments.flag("--json"), showsMessages: arguments.flag("--transcript"))
        let charge = try arguments.number("--soc", in: 1...100) ?? 60
        let stay = try arguments.duration("--stay") ?? .seconds(4 * 3600)
        var options = try options(&arguments)
        options.configuration.transcript = transcript.showsMessages
        try arguments.end()
        SignalWatch.block()
        do {
            let loop = try EventLoop()
            let session = try Drive(
                options, vehicle: vehicle(options, charge: charge, stay: stay, at: loop.now), on: loop,
                transcript: transcript)
            if options.takesCommands {
                StandardInput.start { [handle = loop.handle, session = Reference(session)] line in
                    handle.post { _ in session.object.take(line) }
                }
            }
            SignalWatch.start { [handle = loop.handle, session = Reference(session)] in
                handle.post { _ in session.object.stop() }
            }
            loop.run()
            try session.verdict()
        } catch {
            throw CommandError(error)
        }
    }

    private static func options(_ arguments: inout Arguments) throws(CommandError) -> Options {
        var services = try arguments.services("--service") ?? [.dcBPT]
        if services.count == 1 { services = services[0].withFallback }
        var configuration = EVCC.Configuration(
            evccID: try arguments.option("--evccid") ?? "WMIEBB00000000001", services: services)
        configuration.controlModes = try arguments.controlModes("--control") ?? [.dynamic]
        configuration.valueAddedServices = try arguments.serviceIDs("--vas")
        var options = Options(configuration: configuration, phases: 3)
        options.power = try arguments.power("--power") ?? (services[0].isMegawatt ? 350_000 : 11_000)
        guard options.power > 0 else { throw .usage("--power takes the car's rating, greater than zero") }
        options.phases = try arguments.integer("--phases", in: 1...3) ?? 3
        options.powerLine = try arguments.powerLine()
        if let reach = try arguments.number("--plc-reach", in: 0...255) {
            guard options.powerLine != nil else { throw .usage("--plc-reach goes with --plc") }
            options.powerLine?.reach = reach
        }
        options.interface = try arguments.interface(orOf: options.powerLine)
        options.seconds = try arguments.integer("--seconds", in: 1...31 * 86_400)
        options.tls = try arguments.tls(isServer: false)
        options.contracts = try arguments.option("--contracts").map { ContractDirectory(path: $0) }
        let most = try arguments.integer("--max-contracts", in: 1...255) ?? 1
        options.configuration.acceptsEIM = !arguments.flag("--no-eim")
        options.credentials = try arguments.vehicleCredentials(options.tls, contracts: options.contracts)
        options.credentials?.configure(&options.configuration, maximumContracts: UInt8(most))
        options.session = try arguments.option("--session").map { KeptFile(path: $0) }
        options.takesCommands = arguments.flag("--commands")
        if let text = try arguments.option("--connect") {
            do throws(NetworkError) {
                options.endpoint = try SocketAddress(text)
            } catch {
                throw .usage("--connect: \(error)")
            }
        }
        guard (options.interface == nil) != (options.endpoint == nil) else {
            throw .usage("ev takes one of --interface, --plc and --connect")
        }
        return options
    }

    private static func vehicle(_ options: Options, charge: Double, stay: Duration, at now: Moment) -> Vehicle {
        let present = StateOfCharge(percent: charge)
        let isTruck = options.configuration.services[0].isMegawatt
        let power = options.power
        var battery = Battery(
            capacity: isTruck ? 600_000 : 60_000, stateOfCharge: present, maximumChargePower: power,
            maximumDischargePower: power)
        if isTruck { battery.nominalVoltage = 800 }
        return Vehicle(
            battery: battery, inverter: Inverter(chargeRating: power, dischargeRating: power),
            driver: Driver(
                arrival: now, departure: now + stay, target: max(present, 0.6), minimum: min(present, 0.2)))
    }

    /// One session from discovery to SessionStop.
    private final class Drive {
        private let loop: EventLoop
        private let transcript: Transcript
        private var car: LiveVehicle!
        private var link: EVLink?
        private var discovery: DiscoveryClient?
        private var timer: Timer!
        private var end: EVCC.SessionEnd?
        private var failure: CommandError?
        private let kept: KeptFile?
        private var rejections = RejectionCounts()

        init(_ options: Options, vehicle: Vehicle, on loop: EventLoop, transcript: Transcript) throws {
            self.loop = loop
            self.transcript = transcript
            let security: Security = if let tls = options.tls { .tls(try TLSContext(client: tls)) } else { .plain }
            kept = options.session
            let paused = try kept?.read().flatMap { EVCC.PausedSession(record: $0) }
            car = LiveVehicle(
                SimulatedVehicle(
                    vehicle, configuration: options.configuration, paused: paused, phases: options.phases,
                    at: loop.now),
                on: loop, credentials: options.credentials,
                installed: { [directory = options.contracts] result in
                    transcript.write(ContractDirectory.note(result, keptIn: directory))
                },
                report: { [unowned self] in heard($0) })
            timer = loop.timer { [unowned self] _ in stop() }
            let stay = vehicle.driver.departure - loop.now
            timer.deadline = loop.now + (options.seconds.map { .seconds($0) } ?? stay)
            if let endpoint = options.endpoint {
                try plug(into: endpoint, security)
            } else if let line = options.powerLine {
                link = try EVLink(on: loop, line, transcript: transcript) { [unowned self] event in
                    heard(event, on: line.interface, security: security)
                }
                link?.plug()
            } else if let interface = options.interface {
                try discover(on: interface, security: security)
            }
        }

        private func plug(into address: SocketAddress, _ security: Security) throws(NetworkError) {
            try car.plug(into: address, security: security) { [unowned self] reason in
                let cause = if case .failed(let error) = reason { "\(error)" } else { "it closed the connection" }
                fail(.failure("no session with the station at \(address): \(cause)"))
            }
        }

        private func discover(on interface: String, security: Security) throws(NetworkError) {
            let isSecured = if case .tls = security { true } else { false }
            discovery = try DiscoveryClient(on: loop, interface: interface, security: isSecured ? .tls : .none) {
                [unowned self] in found($0, security: security)
            }
        }

        private func heard(_ event: EVLink.Event, on interface: String, security: Security) {
            switch event {
            case .matched(let evse, let attenuation):
                transcript.write("matched with station \(evse.text) at \(attenuation) dB")
                do throws(NetworkError) {
                    try discover(on: interface, security: security)
                } catch {
                    fail(CommandError(error))
                }
            case .unmatched(let reason):
                if end == nil { fail(.failure(reason.text(on: interface))) }
            }
        }

        private func fail(_ error: CommandError) {
            failure = error
            loop.stop()
        }

        func stop() {
            guard end == nil else { return loop.stop() }
            stop(.terminate)
        }

        private func stop(_ stop: EVCC.Stop) {
            car.tell(.stop(stop))
            // A station that does not answer any more cannot keep us.
            timer = loop.timer { [unowned self] _ in loop.stop() }
            timer.deadline = loop.now + .seconds(10)
        }

        func take(_ line: StandardInput.Line) {
            switch CarCommand.reading(line) {
            case .success(.stop(let stop)): self.stop(stop)
            case .success(.tell(let input)): car.tell(input)
            case .failure(let refusal): transcript.write(refusal.text)
            }
        }

        /// Throws unless the session ended with SessionStop.
        func verdict() throws {
            transcript.write(rejections: rejections)
            if let failure { throw failure }
            switch end {
            case .terminated, .paused: return
            case let end?: throw CommandError.failure("the session ended without SessionStop: \(end)")
            case nil: throw CommandError.failure("interrupted before the session ended")
            }
        }

        private func found(_ result: Result<SocketAddress, NetworkError>, security: Security) {
            do throws(NetworkError) {
                let address = try result.get()
                transcript.write("station at \(address)")
                try plug(into: address, security)
            } catch {
                fail(CommandError(error))
            }
        }

        private func keep(_ paused: EVCC.PausedSession?) {
            do throws(CommandError) {
                try kept?.write(paused?.record)
            } catch {
                transcript.write("the paused session is not kept, \(error.line)")
            }
        }

        private func heard(_ effect: SimulatedVehicle.Effect) {
            transcript.write(effect)
            if case .note(.rejected(let rejection)) = effect { rejections.count(rejection) }
            if case .keep(let paused) = effect { keep(paused) }
            guard case .sessionEnded(let end) = effect else { return }
            self.end = end
            link?.unplug()
            // The last bytes leave and the station hears the end before the process does.
            timer = loop.timer { [unowned self] _ in loop.stop() }
            timer.deadline = loop.now + .milliseconds(100)
        }
    }

    private final class Reference: @unchecked Sendable {
        // Unchecked: only handed back to the thread that it came from.
        let object: Drive
        init(_ object: Drive) { self.object = object }
    }
}
