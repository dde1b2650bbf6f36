/// The EVSE watches its control pilot for an EV that is not sure (ISO 15118-3, A.9.3).
import Quantities

extension EVSEMatching {
    /// A validation names no run: it is the sender's only one.
    mutating func heard(_ request: ValidateReq, from ev: MACAddress, at now: Moment, into effects: inout [Effect]) {
        guard let index = runs.firstIndex(where: { $0.ev == ev }), runs[index].phase.isReported else { return }
        if request.timer == 0 {
            answerFirstRound(index, at: now, into: &effects)
        } else if case .readyForToggles = runs[index].phase {
            let length = Duration.milliseconds(100 * (Int64(request.timer) + 1))
            runs[index].phase = .counting(toggles: 0, until: now + length)
        }
    }

    private mutating func answerFirstRound(_ index: Int, at now: Moment, into effects: inout [Effect]) {
        guard configuration.seesToggles else {
            runs[index].phase = .deciding(until: now + timing.matchSession)
            return confirm(index, .notRequired, into: &effects)
        }
        // There is one pilot: two EVs' toggles could not be told apart.
        let isBusy = runs.indices.contains { $0 != index && runs[$0].phase.isValidating }
        guard !isBusy else { return confirm(index, .notReady, into: &effects) }
        if case .counting = runs[index].phase { return }
        confirmReady(index, confirmations: 0, at: now, into: &effects)
    }

    /// Says that it looks, again and again while the second round's question does not come.
    mutating func confirmReady(_ index: Int, confirmations: Int, at now: Moment, into effects: inout [Effect]) {
        guard confirmations <= timing.matchRetries else { return end(index, at: now) }
        runs[index].phase = .readyForToggles(
            confirmations: confirmations + 1, until: now + timing.matchSequence)
        confirm(index, .ready, into: &effects)
    }

    /// The time to count is over.
    mutating func confirm(_ index: Int, toggles: Int, at now: Moment, into effects: inout [Effect]) {
        runs[index].phase = .deciding(until: now + timing.matchSession)
        let result: ValidationResult = (1...3).contains(toggles) ? .success : .failure
        let confirmation = ValidateCnf(toggles: UInt8(clamping: toggles), result: result)
        send(.validateCnf(confirmation), to: runs[index].ev, into: &effects)
    }

    mutating func count(from before: PilotState, to after: PilotState) {
        guard before == .b, after == .c else { return }
        for index in runs.indices {
            guard case .counting(let toggles, let until) = runs[index].phase else { continue }
            runs[index].phase = .counting(toggles: toggles + 1, until: until)
        }
    }

    private func confirm(_ index: Int, _ result: ValidationResult, into effects: inout [Effect]) {
        send(.validateCnf(ValidateCnf(toggles: 0, result: result)), to: runs[index].ev, into: &effects)
    }
}

extension EVSEMatching.Run.Phase {
    fileprivate var isValidating: Bool {
        switch self {
        case .readyForToggles, .counting: true
        case .asked, .sounding, .reported, .deciding: false
        }
    }
}
