/// The EV asks who is there, makes its sounds, and gathers what each EVSE heard (ISO 15118-3, A.9.1 and A.9.2).
import Quantities

extension EVMatching {
    // MARK: Parameters

    mutating func ask(at now: Moment, into effects: inout [Effect]) {
        attempt.next()
        phase = .asking(requests: 0, until: now)
        askAgain(at: now, into: &effects)
    }

    /// The answers' time is over: on with whoever has answered, or the question again.
    mutating func askAgain(at now: Moment, into effects: inout [Effect]) {
        guard case .asking(let requests, _) = phase else { return }
        if !attempt.candidates.isEmpty { return beginSounds(at: now, into: &effects) }
        guard requests <= timing.matchRetries else { return fail(.nobodyThere, at: now, into: &effects) }
        phase = .asking(requests: requests + 1, until: now + timing.matchResponse)
        send(.slacParmReq(attempt.run), to: .broadcast, into: &effects)
    }

    mutating func heard(_ confirmation: SLACParmCnf, from evse: MACAddress) {
        guard case .asking = phase, confirmation.run == attempt.run else { return }
        attempt.soundCount = max(attempt.soundCount, Int(confirmation.soundCount))
        attempt.soundWindow = max(attempt.soundWindow, confirmation.timeOut)
        addCandidate(evse)
    }

    private mutating func addCandidate(_ evse: MACAddress) {
        guard attempt.candidates.count < Attempt.candidateLimit,
            !attempt.candidates.contains(where: { $0.evse == evse })
        else { return }
        attempt.candidates.append(Candidate(evse: evse))
    }

    // MARK: Sounds

    private mutating func beginSounds(at now: Moment, into effects: inout [Effect]) {
        // No peer's wish takes the EV beyond its own time for results.
        let window = attempt.soundWindow == 0 ? timing.soundWindow : min(attempt.soundWindow, 10)
        let room = Int(Duration.milliseconds(100 * Int64(window)) / timing.batchInterval) - timing.startIndications
        attempt.soundWindow = window
        attempt.soundCount = max(1, min(attempt.soundCount, room))
        attempt.resultsUntil = now + timing.attenuationResults
        phase = .sounding(sent: 0, next: now)
        sound(at: now, into: &effects)
    }

    /// The next indication or sound.
    mutating func sound(at now: Moment, into effects: inout [Effect]) {
        guard case .sounding(let sent, _) = phase else { return }
        let count = attempt.soundCount
        if sent < timing.startIndications {
            let indication = StartAttenCharInd(
                soundCount: UInt8(clamping: count), timeOut: attempt.soundWindow, ev: configuration.address,
                run: attempt.run)
            send(.startAttenCharInd(indication), to: .broadcast, into: &effects)
        } else {
            let remaining = UInt8(clamping: count - 1 - (sent - timing.startIndications))
            let sound = MNBCSoundInd(
                remaining: remaining, run: attempt.run, random: Array(attempt.random(remaining &+ 1).prefix(16)))
            send(.mnbcSoundInd(sound), to: .broadcast, into: &effects)
        }
        guard sent + 1 == timing.startIndications + count else {
            phase = .sounding(sent: sent + 1, next: now + timing.batchInterval)
            return
        }
        phase = .listening(until: attempt.resultsUntil)
        chooseIfComplete(at: now, into: &effects)
    }

    // MARK: Results

    mutating func heard(_ result: AttenCharInd, from evse: MACAddress, at now: Moment, into effects: inout [Effect]) {
        guard result.run == attempt.run, result.ev == configuration.address, result.soundCount > 0,
            let attenuation = result.profile.mean
        else { return }
        switch phase {
        case .sounding, .listening:
            // An EVSE whose first answer was lost counts as well.
            addCandidate(evse)
            guard let index = attempt.candidates.firstIndex(where: { $0.evse == evse }) else { return }
            if attempt.candidates[index].attenuation == nil { attempt.candidates[index].attenuation = attenuation }
        case .validating, .matching, .joining:
            // It comes again because the response was lost; it changes nothing any more.
            guard attempt.attenuation(of: evse) != nil else { return }
        case .unmatched, .asking, .matched, .pausing: return
        }
        send(.attenCharRsp(AttenCharRsp(ev: configuration.address, run: attempt.run)), to: evse, into: &effects)
        chooseIfComplete(at: now, into: &effects)
    }

    /// Who has answered has told its result: nothing more is to come.
    private mutating func chooseIfComplete(at now: Moment, into effects: inout [Effect]) {
        guard case .listening = phase, attempt.candidates.allSatisfy({ $0.attenuation != nil }) else { return }
        choose(at: now, into: &effects)
    }

    /// The nearest EVSE, if it is near enough; those that may be it in their order, if the EV can toggle.
    mutating func choose(at now: Moment, into effects: inout [Effect]) {
        attempt.candidates.removeAll { $0.attenuation == nil }
        attempt.candidates.sort { $0.attenuation ?? 0 < $1.attenuation ?? 0 }
        guard let nearest = attempt.candidates.first, let attenuation = nearest.attenuation else {
            return fail(.nothingHeard, at: now, into: &effects)
        }
        if attenuation <= configuration.directAttenuation {
            requestMatch(nearest.evse, at: now, into: &effects)
        } else if attenuation <= configuration.indirectAttenuation, configuration.validationToggles != nil {
            validate(candidate: 0, at: now, into: &effects)
        } else {
            fail(.tooFarAway, at: now, into: &effects)
        }
    }
}
