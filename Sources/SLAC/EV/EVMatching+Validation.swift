/// The EV toggles its control pilot for an EVSE that may be its own (ISO 15118-3, A.9.3).
import Quantities

extension EVMatching {
    struct Validation: Equatable, Sendable {
        enum Step: Equatable, Sendable {
            /// The first round: is the EVSE ready to look?
            case asking(requests: Int)
            /// States of the pilot that have been set, C and B in turn.
            case toggling(states: Int)
            /// The second round's answer is due.
            case counting
        }

        /// Its place in the order of the candidates.
        var candidate: Int
        var step: Step
        var deadline: Moment
    }

    /// Begins with a candidate, or fails when there is none left that may be it.
    mutating func validate(candidate index: Int, at now: Moment, into effects: inout [Effect]) {
        guard index < attempt.candidates.count, let attenuation = attempt.candidates[index].attenuation,
            attenuation <= configuration.indirectAttenuation
        else { return fail(.notValidated, at: now, into: &effects) }
        attempt.choice = attempt.candidates[index].evse
        askForToggles(index, requests: 0, at: now, into: &effects)
    }

    private mutating func askForToggles(
        _ index: Int, requests: Int, at now: Moment, into effects: inout [Effect]
    ) {
        guard requests <= timing.matchRetries else { return validate(candidate: index + 1, at: now, into: &effects) }
        phase = .validating(
            Validation(
                candidate: index, step: .asking(requests: requests + 1), deadline: now + timing.matchResponse))
        send(.validateReq(ValidateReq(timer: 0)), to: attempt.choice, into: &effects)
    }

    /// The deadline of the present step has passed.
    mutating func goOn(_ validation: Validation, at now: Moment, into effects: inout [Effect]) {
        switch validation.step {
        case .asking(let requests): askForToggles(validation.candidate, requests: requests, at: now, into: &effects)
        case .toggling(let states): toggle(validation, after: states, at: now, into: &effects)
        case .counting: validate(candidate: validation.candidate + 1, at: now, into: &effects)
        }
    }

    mutating func heard(
        _ confirmation: ValidateCnf, from evse: MACAddress, at now: Moment, into effects: inout [Effect]
    ) {
        guard case .validating(let validation) = phase, evse == attempt.choice else { return }
        switch (validation.step, confirmation.result) {
        case (.asking, .ready): beginToggles(validation, at: now, into: &effects)
        case (.asking, .notRequired): requestMatch(evse, at: now, into: &effects)
        // Another car is being validated there: the question comes again in its time.
        case (.asking, .notReady): break
        case (.counting, .success) where Int(confirmation.toggles) == configuration.validationToggles:
            requestMatch(evse, at: now, into: &effects)
        case (.asking, .failure), (.asking, .success), (.counting, _):
            validate(candidate: validation.candidate + 1, at: now, into: &effects)
        // Repetitions of the first round's answer, which crossed the second round's question.
        case (.toggling, _): break
        }
    }

    /// The EVSE counts from this question on, for as long as the toggles take and a little before and after them.
    private mutating func beginToggles(_ validation: Validation, at now: Moment, into effects: inout [Effect]) {
        let toggles = configuration.validationToggles ?? 1
        let counting = Self.margin + timing.toggleState * Double(2 * toggles) + Self.margin
        let timer = UInt8(clamping: Int((counting / .milliseconds(100)).rounded(.up)) - 1)
        send(.validateReq(ValidateReq(timer: max(timer, 1))), to: attempt.choice, into: &effects)
        var validation = validation
        validation.step = .toggling(states: 0)
        validation.deadline = now + Self.margin
        phase = .validating(validation)
    }

    private static var margin: Duration { .milliseconds(100) }

    private mutating func toggle(
        _ validation: Validation, after states: Int, at now: Moment, into effects: inout [Effect]
    ) {
        var validation = validation
        let total = 2 * (configuration.validationToggles ?? 1)
        if states < total {
            effects.append(.pilot(states % 2 == 0 ? .c : .b))
            validation.step = .toggling(states: states + 1)
            validation.deadline = now + timing.toggleState
        } else {
            validation.step = .counting
            validation.deadline = now + Self.margin + timing.matchSequence
        }
        phase = .validating(validation)
    }
}
