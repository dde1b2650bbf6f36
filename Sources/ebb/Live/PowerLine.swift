// A host's end of the power line: raw frames to its modem, or a simulated modem in between.
import Network
import Quantities
import SLAC

/// What `--plc` and `--plc-modem` say.
struct PowerLineOptions {
    var interface: String
    /// A modem is never simulated unasked: what it says about a cable would be believed.
    var modem = ModemKind.vendor(.qualcomm)
    /// The simulated modem's attenuation in decibels; nil: a real one is there.
    var simulation: UInt8?
    /// How far away, in decibels, a station may be that a car takes for its own.
    var reach: Double?

    static let help = """
        --plc IF matches with the other side on a power line by SLAC (ISO 15118-3) before all else; it needs root or
        CAP_NET_RAW. IF leads to a HomePlug Green PHY modem: --plc-modem qualcomm (QCA7000 family, the default), lumissil
        (CG5317), homeplug (any other: the link is taken to stand once the modem has its key), or simulated[:DB]: no modem
        at all, for ends on a plain Ethernet, with a made-up attenuation of DB decibels (5).
        """

    /// Takes `--plc-modem`'s word; false when it is none of the kinds.
    mutating func choose(modem text: String) -> Bool {
        switch text {
        case "qualcomm": modem = .vendor(.qualcomm)
        case "lumissil": modem = .vendor(.lumissil)
        case "homeplug": modem = .homePlug
        case "simulated": simulation = 5
        default:
            guard text.hasPrefix("simulated:"), let decibels = UInt8(text.dropFirst(10)) else { return false }
            simulation = decibels
        }
        return true
    }
}

/// What lies between a matching and the line.
final class PowerLine {
    private var socket: PacketSocket!
    private var modem: EngineDriver<SimulatedModem>?
    private let received: ([UInt8]) -> Void

    /// `received` gets every frame for this host: its modem's, and the line's.
    init(on loop: EventLoop, _ options: PowerLineOptions, received: @escaping ([UInt8]) -> Void) throws(NetworkError) {
        self.received = received
        socket = try PacketSocket(on: loop, interface: options.interface, etherType: Frame.etherType) {
            [unowned self] frame in
            if let modem { modem.handle(.fromLine(Array(frame))) } else { received(Array(frame)) }
        }
        guard let decibels = options.simulation else { return }
        let simulated = SimulatedModem(host: address, attenuation: AttenuationProfile(flat: decibels))
        modem = EngineDriver(simulated, on: loop) { [unowned self] effect, _ in
            switch effect {
            case .toHost(let frame): self.received(frame)
            case .toLine(let frame): socket.send(frame)
            }
        }
    }

    deinit { socket?.close() }

    var address: MACAddress { MACAddress(socket.address) }

    func send(_ frame: [UInt8]) {
        if let modem { modem.handle(.fromHost(frame)) } else { socket.send(frame) }
    }

    /// 16 bytes that nobody can foresee.
    static func randomBytes() -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: 0...255, using: &source) }
    }
}

extension Arguments {
    /// `--plc`, `--plc-modem`; nil: no power line.
    mutating func powerLine() throws(CommandError) -> PowerLineOptions? {
        let modem = try option("--plc-modem")
        guard let interface = try option("--plc") else {
            guard modem == nil else { throw .usage("--plc-modem goes with --plc") }
            return nil
        }
        var options = PowerLineOptions(interface: interface)
        guard let modem else { return options }
        guard options.choose(modem: modem) else {
            throw .usage("--plc-modem takes qualcomm, lumissil, homeplug or simulated[:DB], not '\(modem)'")
        }
        return options
    }

    /// `--interface`, or the one that the power line takes.
    mutating func interface(orOf line: PowerLineOptions?) throws(CommandError) -> String? {
        let interface = try option("--interface")
        guard let line else { return interface }
        guard interface == nil else { throw .usage("--plc names the interface already: leave out --interface") }
        return line.interface
    }
}
