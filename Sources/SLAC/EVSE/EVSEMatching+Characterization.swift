/// The EVSE answers an EV's question and tells how much of its sounds arrived (ISO 15118-3, A.9.1 and A.9.2).
import Quantities

extension EVSEMatching {
    mutating func heard(_ id: RunID, from ev: MACAddress, at now: Moment, into effects: inout [Effect]) {
        guard isListening, case .ready = network else { return }
        let run = Run(ev: ev, id: id, phase: .asked(until: now + timing.matchSequence))
        // [V2G3-A09-16] An EV that asks again begins anew.
        if let index = runs.firstIndex(where: { $0.ev == ev }) {
            runs[index] = run
        } else if runs.count < configuration.runLimit {
            runs.append(run)
        } else {
            return
        }
        firstMessageUntil = nil
        let confirmation = SLACParmCnf(soundCount: timing.sounds, timeOut: timing.soundWindow, ev: ev, run: id)
        send(.slacParmCnf(confirmation), to: ev, into: &effects)
    }

    mutating func heard(_ indication: StartAttenCharInd, from ev: MACAddress, at now: Moment) {
        guard let index = index(of: ev, indication.run), case .asked = runs[index].phase else { return }
        // An EV cannot make this EVSE listen longer than the EVSE said itself.
        let window = Duration.milliseconds(100 * Int64(min(indication.timeOut, timing.soundWindow)))
        runs[index].phase = .sounding(expected: Int(indication.soundCount), ProfileSum(), until: now + window)
    }

    mutating func heard(
        _ report: AttenProfileInd, from modem: MACAddress, at now: Moment, into effects: inout [Effect]
    ) {
        // The modem's report has no run number. An EV that reports about itself is none.
        guard modem != report.ev, let index = runs.firstIndex(where: { $0.ev == report.ev }),
            case .sounding(let expected, var sum, let until) = runs[index].phase
        else { return }
        sum.add(report.profile)
        runs[index].phase = .sounding(expected: expected, sum, until: until)
        if sum.count >= expected { reportMean(index, sum, at: now, into: &effects) }
    }

    mutating func heard(_ response: AttenCharRsp, from ev: MACAddress, at now: Moment) {
        guard let index = index(of: ev, response.run), case .reported = runs[index].phase, response.result == 0
        else { return }
        runs[index].phase = .deciding(until: now + timing.matchSession)
    }

    /// Who was not heard gets no result: any number would be made up.
    private mutating func reportMean(_ index: Int, _ sum: ProfileSum, at now: Moment, into effects: inout [Effect]) {
        guard let profile = sum.mean(without: configuration.ownAttenuation) else { return end(index, at: now) }
        let result = AttenCharInd(
            ev: runs[index].ev, run: runs[index].id, soundCount: UInt8(clamping: sum.count), profile: profile)
        tell(index, result, indications: 1, at: now, into: &effects)
    }

    private mutating func tell(
        _ index: Int, _ result: AttenCharInd, indications: Int, at now: Moment, into effects: inout [Effect]
    ) {
        runs[index].phase = .reported(result, indications: indications, until: now + timing.matchResponse)
        send(.attenCharInd(result), to: runs[index].ev, into: &effects)
    }

    func index(of ev: MACAddress, _ id: RunID) -> Int? { runs.firstIndex { $0.ev == ev && $0.id == id } }

    /// From behind, because a run that ends is taken away.
    mutating func wakeRuns(at now: Moment, into effects: inout [Effect]) {
        for index in runs.indices.reversed() where runs[index].phase.deadline <= now {
            switch runs[index].phase {
            case .asked, .deciding: end(index, at: now)
            case .sounding(_, let sum, _): reportMean(index, sum, at: now, into: &effects)
            case .reported(let result, let indications, _):
                guard indications <= timing.matchRetries else {
                    end(index, at: now)
                    continue
                }
                tell(index, result, indications: indications + 1, at: now, into: &effects)
            case .readyForToggles(let confirmations, _):
                confirmReady(index, confirmations: confirmations, at: now, into: &effects)
            case .counting(let toggles, _): confirm(index, toggles: toggles, at: now, into: &effects)
            }
        }
    }

    mutating func end(_ index: Int, at now: Moment) {
        runs.remove(at: index)
        if runs.isEmpty { awaitFirstMessage(at: now) }
    }

    mutating func awaitFirstMessage(at now: Moment) {
        firstMessageUntil = timing.initialization.map { now + $0 }
    }
}
