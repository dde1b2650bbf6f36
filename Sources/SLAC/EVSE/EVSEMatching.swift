/// The EVSE's side of the matching (ISO 15118-3, A.9): tells every EV that it hears how much of its sounds arrived, and
/// gives the one that then chooses it the key of its network.
///
/// A value without sockets or clocks: feed it `Input`s, carry out its `Effect`s in order. Several EVs may be heard at the
/// same time, as stations stand side by side; a car may be at this cable only while the pilot says that one is.
import Quantities

public struct EVSEMatching: Engine, Equatable, Sendable {
    public let configuration: Configuration
    var network = Network.unused
    var runs: [Run] = []
    /// Whether a car is plugged in and the time for its first message is not over.
    var isListening = false
    /// TT_EVSE_SLAC_init, while no EV is heard.
    var firstMessageUntil: Moment?
    var pilot = PilotState.a
    var modem: Modem
    var amplitude: AmplitudeExchange?

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        modem = Modem(configuration.modem, host: configuration.address)
    }

    /// The EV that is matched; nil: none.
    public var matchedEV: MACAddress? {
        if case .matched(_, let partner, _) = network { partner.ev } else { nil }
    }

    /// How many EVs are being heard; never more than the configuration's limit.
    public var runCount: Int { runs.count }

    public var deadline: Moment? {
        let own = [network.deadline, firstMessageUntil, modem.deadline, amplitude?.deadline].compactMap { $0 }
        return (own + runs.map { $0.phase.deadline }).min()
    }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .pilot(let state): changePilot(to: state, at: now, into: &effects)
        case .key(let nmk):
            guard network == .keyless else { return }
            let key = NetworkKey(nmk: nmk)
            network = .keying(key, isSilent: false)
            send(modem.set(key, at: now, timing: timing), into: &effects)
        case .sessionOpened:
            if case .matched(let key, let partner, _) = network {
                network = .matched(key, partner, sessionUntil: nil)
            }
        case .received(let bytes):
            guard let frame = Frame(bytes: bytes), frame.source != configuration.address else { return }
            note(.received, frame, into: &effects)
            receive(frame, at: now, into: &effects)
        }
    }

    public mutating func wake(at now: Moment, into effects: inout [Effect]) {
        let (frame, event) = modem.wake(at: now, timing: timing)
        if let frame { send(frame, into: &effects) }
        if let event { heard(event, at: now, into: &effects) }
        if var exchange = amplitude, let ev = matchedEV {
            if exchange.wake(at: now, timing: timing) { send(exchange.request, to: ev, into: &effects) }
            amplitude = exchange
        }
        wakeRuns(at: now, into: &effects)
        if let until = firstMessageUntil, until <= now {
            firstMessageUntil = nil
            isListening = false
            effects.append(.unmatched(.nobodyThere))
        }
        guard let until = network.deadline, until <= now else { return }
        if case .joining = network { return leave(.noLink, at: now, into: &effects) }
        leave(.noSession, at: now, into: &effects)
    }

    private mutating func receive(_ frame: Frame, at now: Moment, into effects: inout [Effect]) {
        switch frame.message {
        case .slacParmReq(let run): heard(run, from: frame.source, at: now, into: &effects)
        case .startAttenCharInd(let indication): heard(indication, from: frame.source, at: now)
        case .attenProfileInd(let report): heard(report, from: frame.source, at: now, into: &effects)
        case .setKeyCnf, .linkStatusCnf:
            guard let event = modem.receive(frame.message) else { return }
            heard(event, at: now, into: &effects)
        default:
            // What follows concerns this EVSE alone.
            guard frame.destination == configuration.address else { return }
            receiveOwn(frame, at: now, into: &effects)
        }
    }

    private mutating func receiveOwn(_ frame: Frame, at now: Moment, into effects: inout [Effect]) {
        switch frame.message {
        case .attenCharRsp(let response): heard(response, from: frame.source, at: now)
        case .validateReq(let request): heard(request, from: frame.source, at: now, into: &effects)
        case .slacMatchReq(let request): heard(request, from: frame.source, at: now, into: &effects)
        case .ampMapReq:
            // The modem lowers its power or not; the host has nothing to object.
            if matchedEV == frame.source { send(.ampMapCnf(result: 0), to: frame.source, into: &effects) }
        case .ampMapCnf(let result): if matchedEV == frame.source { amplitude?.confirm(result: result) }
        default: break
        }
    }
}

extension EVSEMatching {
    var timing: Timing { configuration.timing }

    func send(_ message: Message, to destination: MACAddress, into effects: inout [Effect]) {
        send(Frame(to: destination, from: configuration.address, message), into: &effects)
    }

    func send(_ frame: Frame, into effects: inout [Effect]) {
        note(.sent, frame, into: &effects)
        effects.append(.send(frame.bytes))
    }

    private func note(_ direction: Note.Direction, _ frame: Frame, into effects: inout [Effect]) {
        guard configuration.transcript, !frame.message.type.isLinkStatus else { return }
        let peer = direction == .sent ? frame.destination : frame.source
        effects.append(.note(.message(direction, frame.message.type, peer)))
    }
}
