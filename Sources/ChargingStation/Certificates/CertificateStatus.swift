// OCPP 2.1, M06: the status of the station's own chain towards vehicles, fetched through the central system and stapled.

import OCPPMessages

extension Station {
    /// The host wants to know how a certificate stands; beyond what one chain has nothing is asked.
    mutating func askForStatus(_ questions: [OCSPRequestData], _ turn: inout Turn) {
        certificates.statusesDue = canCall ? [] : Array(questions.prefix(4))
        guard canCall else { return }
        for data in questions.prefix(4) where !outbox.holds(.certificateStatus(data)) {
            let request = GetCertificateStatusRequest(ocspRequestData: data)
            enqueue(.getCertificateStatus(request), for: .certificateStatus(data), &turn)
        }
    }

    mutating func statusAnswered(_ answer: GetCertificateStatusResponse, of data: OCSPRequestData, _ turn: inout Turn) {
        guard answer.status == .accepted, let result = answer.ocspResult else {
            let reason = answer.statusInfo?.reasonCode ?? "no reason told"
            return turn.emit(.note(.csms("no status of certificate \(data.serialNumber): \(reason)")))
        }
        guard let response = Base64.decode(result) else {
            return turn.emit(.note(.csms("the status of certificate \(data.serialNumber) is no Base64")))
        }
        assign(.keepStatus(data, response: response), for: .status, &turn)
    }

    func statusKept(_ answer: CertificateAnswer, _ turn: inout Turn) {
        switch answer {
        case .refused(let reason), .failed(let reason): turn.emit(.note(.csms("OCSP response not kept: \(reason)")))
        default: break
        }
    }
}
