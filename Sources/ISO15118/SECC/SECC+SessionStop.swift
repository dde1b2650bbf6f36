/// SessionStop (ISO 15118-20, 8.3.4.3.10): terminate, pause, or back to the services.
import ISO15118Messages
import Quantities

extension SECC {
    mutating func sessionStop(_ request: SessionStopReq, at now: Moment, into effects: inout [Effect]) {
        switch request.chargingSession {
        case .terminate:
            stopSession(.finished, at: now, into: &effects)
            end(.terminated, .afterPeer, at: now, into: &effects)
        case .pause:
            if let selection = session.selection {
                paused = PausedSession(
                    id: session.id, evccID: session.evccID, selection: selection,
                    supportedServices: session.supportedServices)
            }
            stopSession(.finished, at: now, into: &effects)
            end(.paused, .afterPeer, at: now, into: &effects)
        case .serviceRenegotiation where configuration.serviceRenegotiation:
            makeSafe(into: &effects)
            if session.notification == .serviceRenegotiation { session.notification = nil }
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
