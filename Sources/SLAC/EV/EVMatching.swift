/// The EV's side of the matching (ISO 15118-3, A.9): finds out which of the EVSEs that hear it is at the other end of its
/// cable, and joins that one's network.
///
/// A value without sockets or clocks: feed it `Input`s, carry out its `Effect`s in order. A try that fails is followed by
/// another one, with another run number, for `Timing.matchingRepetition`.
import Quantities

public struct EVMatching: Engine, Equatable, Sendable {
    public let configuration: Configuration
    var phase = Phase.unmatched
    var attempt = Attempt()
    var modem: Modem
    var amplitude: AmplitudeExchange?

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        modem = Modem(configuration.modem, host: configuration.address)
    }

    public var isMatched: Bool { phase == .matched }

    public var deadline: Moment? {
        [phase.deadline, modem.deadline, amplitude?.deadline].compactMap { $0 }.min()
    }

    public mutating func handle(_ input: Input, at now: Moment, into effects: inout [Effect]) {
        switch input {
        case .plugged(let seed):
            guard phase == .unmatched else { return }
            attempt = Attempt(seed: seed, began: now)
            ask(at: now, into: &effects)
        case .unplugged:
            if phase != .unmatched { end(.unplugged, into: &effects) }
        case .key(let nmk):
            // Only while no network's own key is in use.
            guard !phase.isInNetwork else { return }
            send(modem.set(NetworkKey(nmk: nmk), at: now, timing: timing), into: &effects)
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
        if var exchange = amplitude {
            if exchange.wake(at: now, timing: timing) { send(exchange.request, to: attempt.choice, into: &effects) }
            amplitude = exchange
        }
        guard let due = phase.deadline, due <= now else { return }
        switch phase {
        case .unmatched, .matched: break
        case .asking: askAgain(at: now, into: &effects)
        case .sounding: sound(at: now, into: &effects)
        case .listening: choose(at: now, into: &effects)
        case .validating(let validation): goOn(validation, at: now, into: &effects)
        case .matching: requestAgain(at: now, into: &effects)
        case .joining: fail(.noLink, at: now, into: &effects)
        case .pausing: ask(at: now, into: &effects)
        }
    }

    private mutating func receive(_ frame: Frame, at now: Moment, into effects: inout [Effect]) {
        guard frame.destination == configuration.address else { return }
        switch frame.message {
        case .slacParmCnf(let confirmation): heard(confirmation, from: frame.source)
        case .attenCharInd(let result): heard(result, from: frame.source, at: now, into: &effects)
        case .validateCnf(let confirmation): heard(confirmation, from: frame.source, at: now, into: &effects)
        case .slacMatchCnf(let confirmation): heard(confirmation, from: frame.source, at: now, into: &effects)
        case .setKeyCnf, .linkStatusCnf:
            if let event = modem.receive(frame.message) { heard(event, at: now, into: &effects) }
        case .ampMapReq:
            // The modem lowers its power or not; the host has nothing to object.
            if phase == .matched { send(.ampMapCnf(result: 0), to: frame.source, into: &effects) }
        case .ampMapCnf(let result): amplitude?.confirm(result: result)
        default: break
        }
    }
}

extension EVMatching {
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

    /// This try has come to nothing: another one, while there is time.
    mutating func fail(_ reason: UnmatchedReason, at now: Moment, into effects: inout [Effect]) {
        let next = now + timing.matchingRate
        guard next - attempt.began < timing.matchingRepetition else { return end(reason, into: &effects) }
        leaveNetwork(into: &effects)
        phase = .pausing(until: next)
    }

    mutating func end(_ reason: UnmatchedReason, into effects: inout [Effect]) {
        if case .validating(let validation) = phase, case .toggling = validation.step { effects.append(.pilot(.b)) }
        leaveNetwork(into: &effects)
        phase = .unmatched
        effects.append(.unmatched(reason))
    }

    private mutating func leaveNetwork(into effects: inout [Effect]) {
        modem.rest()
        amplitude = nil
        // [V2G3-M09-17] A modem that keeps the key stays in the network.
        if phase.isInNetwork { effects.append(.freshKey) }
    }
}
