import OCPP
import OCPPMessages
import Quantities

/// OCPP 2.1 chapter A: what a station tells about its security, and its certificates.
extension CentralSystem {
    /// A04. Kept durably: it may be all that is left of an attack.
    mutating func take(
        _ request: SecurityEventNotificationRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        let detail = request.techInfo.map { ", \($0)" } ?? ""
        let level: LogLine.Level = Self.ordinaryEvents.contains(request.type) ? .info : .warning
        log(level, place, "security event \(request.type)\(detail)", into: &effects)
        return keep(
            .securityEventNotification(request), from: place, at: now,
            answering: .securityEventNotification(SecurityEventNotificationResponse()))
    }

    /// Every station has them in its life: nothing to warn of.
    private static let ordinaryEvents: Set = ["StartupOfTheDevice", "ResetOrReboot", "FirmwareUpdated"]

    /// A02: the host signs; the certificate follows as a call of ours. A station may have one of a kind signed at a
    /// time, so that it cannot keep the authority busy.
    mutating func take(
        _ request: SignCertificateRequest, from place: Int, at now: Moment, into effects: inout [Effect]
    ) -> Answer {
        func rejected(_ reason: ReasonCode) -> Answer {
            .result(
                .signCertificate(
                    SignCertificateResponse(status: .rejected, statusInfo: StatusInfo(reason))))
        }
        guard settings.services.contains(.signing) else { return rejected(.unsupportedRequest) }
        if dossiers[place]?.questions.isSigning(request.certificateType) == true { return rejected(.invalidMessageSeq) }
        let use = request.certificateType ?? .chargingStationCertificate
        guard
            ask(
                .sign(csr: request.csr, use: use), for: .sign(request), call: nil, at: place, now: now, into: &effects)
        else { return rejected(.outOfMemory) }
        return .result(.signCertificate(SignCertificateResponse(status: .accepted)))
    }

    /// A02: without an answer of ours the station asks again by its own back-off.
    mutating func takeSigned(
        _ answer: HostAnswer, for request: SignCertificateRequest, at place: Int, now: Moment,
        into effects: inout [Effect]
    ) {
        guard case .signed(let chain) = answer else { return }
        let signed = CertificateSignedRequest(
            certificateChain: chain, certificateType: request.certificateType, requestId: request.requestId)
        send(Errand(.certificate(request.certificateType), .certificateSigned(signed)), to: place, into: &effects)
    }
}
