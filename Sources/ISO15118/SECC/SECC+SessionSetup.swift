/// SupportedAppProtocol and SessionSetup (ISO 15118-20, 8.3.2 and 8.3.4.3.1): the protocol and the session's name.
import ISO15118Messages
import Quantities

extension SECC {
    /// Takes the EV's best protocol (lowest priority number) that fits the EVSE's current type.
    mutating func supportedAppProtocol(
        _ request: SupportedAppProtocolReq, at now: Moment, into effects: inout [Effect]
    ) {
        session.protocols = request.appProtocol
        let wanted = OfferedProtocol.namespace(isDC: configuration.services[0].isDC)
        var best: AppProtocol?
        for offer in request.appProtocol
        where offer.protocolNamespace == wanted && offer.versionNumberMajor == OfferedProtocol.majorVersion {
            if let found = best, found.priority <= offer.priority { continue }
            best = offer
        }
        guard let best else {
            return refuse(.supportedAppProtocol, .failed, at: now, into: &effects)
        }
        let isExact = best.versionNumberMinor == OfferedProtocol.minorVersion
        let response = SupportedAppProtocolRes(
            responseCode: isExact ? .ok_SuccessfulNegotiation : .ok_SuccessfulNegotiationWithMinorDeviation,
            schemaID: best.schemaID)
        reply(.supportedAppProtocolRes(response), to: .supportedAppProtocol, .finished, at: now, into: &effects)
    }

    mutating func sessionSetup(_ request: SessionSetupReq, at now: Moment, into effects: inout [Effect]) {
        session.evccID = request.evccid
        let isResumed = joinPaused(request, at: now, into: &effects)
        session.isStarted = true
        effects.append(.sessionStarted(evccID: session.evccID, sessionID: session.id, resumed: isResumed))
        let response = SessionSetupRes(
            header: header(at: now), responseCode: isResumed ? .ok_OldSessionJoined : .ok_NewSessionEstablished,
            evseid: configuration.evseID)
        let outcome: MessageSequence.Outcome = isResumed ? .joined : .finished
        reply(.sessionSetupRes(response), to: .sessionSetup, outcome, at: now, into: &effects)
        if isResumed, session.isStarted { effects.append(.authorize(.resumed)) }
    }
}
