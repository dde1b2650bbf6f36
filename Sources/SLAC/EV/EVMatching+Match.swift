/// The EV asks for the network's key and joins (ISO 15118-3, A.9.4 and A.9.5).
import Quantities

extension EVMatching {
    mutating func requestMatch(_ evse: MACAddress, at now: Moment, into effects: inout [Effect]) {
        attempt.choice = evse
        phase = .matching(requests: 0, until: now)
        requestAgain(at: now, into: &effects)
    }

    mutating func requestAgain(at now: Moment, into effects: inout [Effect]) {
        guard case .matching(let requests, _) = phase else { return }
        guard requests <= timing.matchRetries else { return fail(.noConfirmation, at: now, into: &effects) }
        phase = .matching(requests: requests + 1, until: now + timing.matchResponse)
        let request = SLACMatchReq(ev: configuration.address, evse: attempt.choice, run: attempt.run)
        send(.slacMatchReq(request), to: attempt.choice, into: &effects)
    }

    mutating func heard(
        _ confirmation: SLACMatchCnf, from evse: MACAddress, at now: Moment, into effects: inout [Effect]
    ) {
        guard case .matching = phase, evse == attempt.choice, confirmation.run == attempt.run,
            confirmation.ev == configuration.address, confirmation.evse == evse
        else { return }
        phase = .joining(until: now + timing.join)
        send(modem.set(confirmation.key, at: now, timing: timing), into: &effects)
    }

    mutating func heard(_ event: Modem.Event, at now: Moment, into effects: inout [Effect]) {
        switch (event, phase) {
        case (.keyed, .joining):
            if let question = modem.watch(at: now, timing: timing) {
                send(question, into: &effects)
            } else {
                linkReady(at: now, into: &effects)
            }
        case (.linked, .joining): linkReady(at: now, into: &effects)
        case (.silent, .joining): end(.modemSilent, into: &effects)
        case (.lost, .matched): end(.linkLost, into: &effects)
        // A key that nobody has is being set, and nobody waits for it.
        default: break
        }
    }

    private mutating func linkReady(at now: Moment, into effects: inout [Effect]) {
        phase = .matched
        effects.append(.matched(attempt.choice, attenuation: attempt.attenuation(of: attempt.choice) ?? 0))
        guard let map = configuration.amplitudeMap else { return }
        let exchange = AmplitudeExchange(map, at: now, timing: timing)
        amplitude = exchange
        send(exchange.request, to: attempt.choice, into: &effects)
    }
}
