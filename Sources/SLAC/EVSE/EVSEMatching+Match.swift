/// The EVSE lets the EV that chose it into its network, and leaves that network behind (ISO 15118-3, A.9.4 to A.9.6).
import Quantities

extension EVSEMatching {
    mutating func changePilot(to state: PilotState, at now: Moment, into effects: inout [Effect]) {
        let before = pilot
        pilot = state
        count(from: before, to: state)
        if network == .unused {
            network = .keyless
            effects.append(.freshKey)
        }
        guard state.isPlugged != before.isPlugged else { return }
        isListening = state.isPlugged
        if state.isPlugged { return awaitFirstMessage(at: now) }
        firstMessageUntil = nil
        runs = []
        switch network {
        case .joining, .matched: leave(.unplugged, at: now, into: &effects)
        case .unused, .keyless, .keying, .ready: break
        }
    }

    mutating func heard(_ request: SLACMatchReq, from ev: MACAddress, at now: Moment, into effects: inout [Effect]) {
        guard request.evse == configuration.address, request.ev == ev else { return }
        switch network {
        case .ready(let key):
            guard let index = index(of: ev, request.run), runs[index].phase.isReported else { return }
            confirm(request, key, into: &effects)
            join(Partner(ev: ev, run: request.run), key, at: now, into: &effects)
        case .joining(let key, let partner, _), .matched(let key, let partner, _):
            // The confirmation was lost.
            if partner == Partner(ev: ev, run: request.run) { confirm(request, key, into: &effects) }
        case .unused, .keyless, .keying: break
        }
    }

    private func confirm(_ request: SLACMatchReq, _ key: NetworkKey, into effects: inout [Effect]) {
        let confirmation = SLACMatchCnf(ev: request.ev, evse: request.evse, run: request.run, key: key)
        send(.slacMatchCnf(confirmation), to: request.ev, into: &effects)
    }

    private mutating func join(
        _ partner: Partner, _ key: NetworkKey, at now: Moment, into effects: inout [Effect]
    ) {
        runs = []
        network = .joining(key, partner, until: now + timing.join)
        if let question = modem.watch(at: now, timing: timing) {
            send(question, into: &effects)
        } else {
            heard(.linked, at: now, into: &effects)
        }
    }

    mutating func heard(_ event: Modem.Event, at now: Moment, into effects: inout [Effect]) {
        switch (event, network) {
        case (.keyed, .keying(let key, _)): network = .ready(key)
        case (.silent, .keying(let key, let isSilent)):
            if !isSilent { effects.append(.unmatched(.modemSilent)) }
            // It may only be starting.
            network = .keying(key, isSilent: true)
            send(modem.set(key, at: now, timing: timing), into: &effects)
        case (.linked, .joining(let key, let partner, _)):
            network = .matched(key, partner, sessionUntil: now + timing.communicationSetup)
            effects.append(.matched(partner.ev))
            guard let map = configuration.amplitudeMap else { return }
            let exchange = AmplitudeExchange(map, at: now, timing: timing)
            amplitude = exchange
            send(exchange.request, to: partner.ev, into: &effects)
        case (.lost, .matched): leave(.linkLost, at: now, into: &effects)
        default: break
        }
    }

    /// [V2G3-M09-17] The EV keeps the key, so the network gets another one before anybody is let in again.
    mutating func leave(_ reason: UnmatchedReason, at now: Moment, into effects: inout [Effect]) {
        modem.rest()
        amplitude = nil
        network = .keyless
        if isListening { awaitFirstMessage(at: now) }
        effects.append(.unmatched(reason))
        effects.append(.freshKey)
    }
}
