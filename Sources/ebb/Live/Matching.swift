// SLAC on a real power line: a car's matching and a station's, each with its modem.
import Network
import Quantities
import SLAC

/// A car's matching on a real power line.
final class EVLink {
    enum Event {
        case matched(MACAddress, attenuation: Double)
        case unmatched(UnmatchedReason)
    }

    private var line: PowerLine!
    private var driver: EngineDriver<EVMatching>!

    init(
        on loop: EventLoop, _ options: PowerLineOptions, transcript: Transcript, report: @escaping (Event) -> Void
    ) throws(NetworkError) {
        line = try PowerLine(on: loop, options) { [unowned self] in driver.handle(.received($0)) }
        var configuration = EVMatching.Configuration(address: line.address)
        configuration.modem = options.modem
        if let reach = options.reach { configuration.directAttenuation = reach }
        configuration.transcript = transcript.showsMessages
        driver = EngineDriver(EVMatching(configuration), on: loop) { [unowned self] effect, driver in
            switch effect {
            case .send(let frame): line.send(frame)
            case .freshKey: driver.handle(.key(PowerLine.randomBytes()))
            // The simulated car has no pilot to switch, so its configuration asks for no toggles.
            case .pilot: break
            case .matched(let evse, let attenuation): report(.matched(evse, attenuation: attenuation))
            case .unmatched(let reason): report(.unmatched(reason))
            case .note(let note): transcript.write(note)
            }
        }
    }

    func plug() { driver.handle(.plugged(seed: PowerLine.randomBytes())) }
    func unplug() { driver.handle(.unplugged) }
}

/// A station's matching on a real power line.
final class EVSELink {
    enum Event {
        case matched(MACAddress)
        case unmatched(UnmatchedReason)
    }

    private var line: PowerLine!
    private var driver: EngineDriver<EVSEMatching>!

    init(
        on loop: EventLoop, _ options: PowerLineOptions, transcript: Transcript, report: @escaping (Event) -> Void
    ) throws(NetworkError) {
        line = try PowerLine(on: loop, options) { [unowned self] in driver.handle(.received($0)) }
        var configuration = EVSEMatching.Configuration(address: line.address)
        configuration.modem = options.modem
        configuration.transcript = transcript.showsMessages
        // The simulated station has no pilot that would tell of a plug: it waits for whoever asks.
        configuration.timing.initialization = nil
        driver = EngineDriver(EVSEMatching(configuration), on: loop) { [unowned self] effect, driver in
            switch effect {
            case .send(let frame): line.send(frame)
            case .freshKey: driver.handle(.key(PowerLine.randomBytes()))
            case .matched(let ev): report(.matched(ev))
            case .unmatched(let reason): report(.unmatched(reason))
            case .note(let note): transcript.write(note)
            }
        }
        driver.handle(.pilot(.b))
    }

    var isMatched: Bool { driver.engine.matchedEV != nil }

    func sessionOpened() { driver.handle(.sessionOpened) }

    /// The car is gone, and the next one may come.
    func vehicleLeft() {
        driver.handle(.pilot(.a))
        driver.handle(.pilot(.b))
    }
}

extension UnmatchedReason {
    /// What to tell a person at this interface.
    func text(on interface: String) -> String {
        switch self {
        case .nobodyThere: "nobody answers SLAC on \(interface)"
        case .nothingHeard: "no station on \(interface) has heard this car's sounds"
        case .tooFarAway: "the stations on \(interface) are too far away to be at this cable"
        case .notValidated: "no station on \(interface) has seen this car's toggles"
        case .noConfirmation: "the station on \(interface) does not confirm the match"
        case .modemSilent:
            "no power line modem answers on \(interface): name its kind with --plc-modem, or take 'simulated'"
        case .noLink: "the power line modems on \(interface) did not find each other"
        case .linkLost: "the power line link on \(interface) is lost"
        case .noSession: "the car on \(interface) matched but opened no session"
        case .unplugged: "the power line link on \(interface) is left"
        }
    }
}

extension Transcript {
    func write(_ note: SLAC.Note) {
        guard case .message(let direction, let type, let peer) = note else { return }
        write("\(direction == .sent ? "->" : "<-") \(type.name) \(peer.text)")
    }
}
