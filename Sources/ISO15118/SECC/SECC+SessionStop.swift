/// SessionStop (ISO 15118-20, 8.3.4.3.10): terminate, pause, or back to the services.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func sessionStop(_ request: SessionStopReq, at now: Moment, into effects: inout [Effect]) {
        if let code = request.evTerminationCode {
            let note = Note.vehicleTerminated(code: code, explanation: request.evTerminationExplanation)
            effects.append(.note(note))
        }
        switch request.chargingSession {
        case .terminate:
            stopSession(.finished, at: now, into: &effects)
            end(.terminated, .afterPeer, at: now, into: &effects)
        case .pause:
            guard configuration.pauseAllowed, let kept = pausedSession(at: now) else {
                return refuse(.sessionStop, .failed_PauseNotAllowed, at: now, into: &effects)
            }
            paused = kept
            effects.append(.keep(kept))
            stopSession(.finished, at: now, into: &effects)
            end(.paused, .afterPeer, at: now, into: &effects)
        case .serviceRenegotiation where configuration.serviceRenegotiation:
            makeSafe(into: &effects)
            session.followed(.serviceRenegotiation)
            session.selection = nil
            stopSession(.renegotiating, at: now, into: &effects)
        case .serviceRenegotiation:
            refuse(.sessionStop, .failed_NoServiceRenegotiationSupported, at: now, into: &effects)
        }
    }

    private mutating func stopSession(
        _ outcome: MessageSequence.Outcome, at now: Moment, into effects: inout [Effect]
    ) {
        // A session may stop between CableCheck and the loop: nothing stays live behind the answer.
        makeSafe(into: &effects)
        let response = SessionStopRes(header: header(at: now), responseCode: .ok)
        reply(.sessionStopRes(response), to: .sessionStop, outcome, at: now, into: &effects)
    }
}
