/// SupportedAppProtocol, SessionSetup and SessionStop (ISO 15118-20, 8.3.2, 8.3.4.3.1 and 8.3.4.3.10).
import ISO15118Messages
import Quantities

extension EVCC {
    private static var schemaID: UInt8 { 1 }

    func supportedAppProtocol() -> SupportedAppProtocolReq {
        SupportedAppProtocolReq(appProtocol: [
            AppProtocol(
                protocolNamespace: OfferedProtocol.namespace(isDC: configuration.services[0].isDC),
                versionNumberMajor: OfferedProtocol.majorVersion, versionNumberMinor: OfferedProtocol.minorVersion,
                schemaID: Self.schemaID, priority: 1)
        ])
    }

    mutating func took(_ response: SupportedAppProtocolRes, at now: Moment, into effects: inout [Effect]) {
        // The SchemaID may be left out when there was nothing to choose from.
        if let id = response.schemaID, id != Self.schemaID { return end(.nothingInCommon, into: &effects) }
        finished(.supportedAppProtocol, then: .sessionSetup, at: now, into: &effects)
    }

    mutating func took(_ response: SessionSetupRes, at now: Moment, into effects: inout [Effect]) {
        session.id = response.header.sessionID
        session.isStarted = true
        let isResumed = response.responseCode == .ok_OldSessionJoined && session.id == paused?.id
        effects.append(.sessionStarted(evseID: response.evseid, sessionID: session.id, resumed: isResumed))
        if isResumed, let selection = paused?.selection {
            session.selection = selection
            finished(.sessionSetup, .joined, then: chargeParameterDiscovery, at: now, into: &effects)
        } else {
            finished(.sessionSetup, then: .authorizationSetup, at: now, into: &effects)
        }
        paused = nil
    }

    func sessionStop(at now: Moment) -> SessionStopReq {
        let choice: ChargingSession =
            switch session.stop {
            case .pause: .pause
            case .renegotiateServices: .serviceRenegotiation
            case .terminate, nil: .terminate
            }
        return SessionStopReq(header: header(at: now), chargingSession: choice)
    }

    mutating func sessionStopped(at now: Moment, into effects: inout [Effect]) {
        switch session.stop {
        case .renegotiateServices:
            session.stop = nil
            session.progress = .start
            session.isPreChargeReported = false
            session.isWeldingChecked = false
            finished(.sessionStop, .renegotiating, then: .serviceDiscovery, at: now, into: &effects)
        case .pause:
            paused = session.selection.map { PausedSession(id: session.id, selection: $0) }
            end(.paused, into: &effects)
        case .terminate, nil:
            end(session.failure ?? .terminated, into: &effects)
        }
    }
}
