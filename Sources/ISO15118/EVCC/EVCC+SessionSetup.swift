/// SupportedAppProtocol and SessionSetup (ISO 15118-20, 8.3.2 and 8.3.4.3.1).
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
        session.setupDeadline = nil
        let isResumed = join(response, into: &effects)
        effects.append(.sessionStarted(evseID: response.evseid, sessionID: session.id, resumed: isResumed))
        if isResumed {
            finished(.sessionSetup, .joined, then: chargeParameterDiscovery, at: now, into: &effects)
        } else {
            finished(.sessionSetup, then: .authorizationSetup, at: now, into: &effects)
        }
    }
}
