import OCPP
import OCPPMessages
import Quantities

/// OCPP 2.1 chapter M: contracts for vehicles and the status of certificates, which other companies' services know.
extension CentralSystem {
    /// M01, M02.
    mutating func take(
        _ request: Get15118EVCertificateRequest, _ id: MessageID, from place: Int, at now: Moment,
        into effects: inout [Effect]
    ) -> Answer {
        guard settings.services.contains(.contractProvisioning) else {
            return .result(.get15118EVCertificate(.failed(.unsupportedRequest)))
        }
        return ask(.evCertificate(request), for: .evCertificate, call: id, at: place, now: now, into: &effects)
            ? .later : .result(.get15118EVCertificate(.failed(.outOfMemory)))
    }

    /// M06.
    mutating func take(
        _ request: GetCertificateStatusRequest, _ id: MessageID, from place: Int, at now: Moment,
        into effects: inout [Effect]
    ) -> Answer {
        guard settings.services.contains(.certificateStatus) else {
            return .result(.getCertificateStatus(.failed(.unsupportedRequest)))
        }
        let question = HostQuestion.certificateStatus(request.ocspRequestData)
        return ask(question, for: .certificateStatus, call: id, at: place, now: now, into: &effects)
            ? .later : .result(.getCertificateStatus(.failed(.outOfMemory)))
    }

    /// M07.
    mutating func take(
        _ request: GetCertificateChainStatusRequest, _ id: MessageID, from place: Int, at now: Moment,
        into effects: inout [Effect]
    ) -> Answer {
        let requests = request.certificateStatusRequests
        if settings.services.contains(.certificateStatus),
            ask(
                .certificateChainStatus(requests), for: .certificateChainStatus(requests), call: id, at: place,
                now: now, into: &effects)
        {
            return .later
        }
        return .result(.getCertificateChainStatus(.failed(requests, at: now)))
    }
}

extension Get15118EVCertificateResponse {
    static func failed(_ reason: ReasonCode) -> Self {
        Self(status: .failed, statusInfo: StatusInfo(reason), exiResponse: "")
    }
}

extension GetCertificateStatusResponse {
    static func failed(_ reason: ReasonCode) -> Self {
        Self(status: .failed, statusInfo: StatusInfo(reason))
    }
}

extension GetCertificateChainStatusResponse {
    /// Nothing could be learned of any of them; the station may ask again at once.
    static func failed(_ requests: [CertificateStatusRequestInfo], at now: Moment) -> Self {
        Self(
            certificateStatus: requests.map {
                CertificateStatus(
                    certificateHashData: $0.certificateHashData, source: $0.source, status: .failed,
                    nextUpdate: DateTime(now))
            })
    }
}
