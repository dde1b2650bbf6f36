// OCPP 2.1, M03 to M05: the roots that the station trusts, installed, deleted and listed.

import OCPP
import OCPPMessages

extension Station {
    /// [M05]
    mutating func installCertificate(_ request: InstallCertificateRequest, _ turn: inout Turn) -> Station.Answer? {
        guard configuration.certificates != nil else { return .notSupported(.installCertificate) }
        // What does not fit is not begun.
        guard certificates.holdings.entries < certificates.holdings.limit else {
            return .success(.installCertificate(.init(.rejected, .outOfStorage)))
        }
        return hand(.install(request.certificateType, pem: request.certificate), for: .install, &turn)
    }

    mutating func installed(_ answer: CertificateAnswer, _ turn: inout Turn) -> InstallCertificateResponse {
        switch answer {
        case .done:
            report(.reconfigurationOfSecurityParameters, "a root certificate was installed", &turn)
            return InstallCertificateResponse(status: .accepted)
        case .refused(let reason): return .init(.rejected, .invalidCertificate, reason)
        case .failed(let reason): return .init(.failed, .internalError, reason)
        default: return .init(.failed, .internalError)
        }
    }

    /// [M04]
    mutating func deleteCertificate(_ request: DeleteCertificateRequest, _ turn: inout Turn) -> Station.Answer? {
        guard configuration.certificates != nil else { return .notSupported(.deleteCertificate) }
        return hand(.delete(request.certificateHashData), for: .delete, &turn)
    }

    mutating func deleted(_ answer: CertificateAnswer, _ turn: inout Turn) -> DeleteCertificateResponse {
        switch answer {
        case .done:
            report(.reconfigurationOfSecurityParameters, "a certificate was deleted", &turn)
            return DeleteCertificateResponse(status: .accepted)
        case .notFound: return DeleteCertificateResponse(status: .notFound)
        case .refused(let reason), .failed(let reason):
            return DeleteCertificateResponse(
                status: .failed, statusInfo: StatusInfo(.unspecified, reason))
        default: return DeleteCertificateResponse(status: .failed)
        }
    }

    /// [M03]
    mutating func installedCertificates(
        _ request: GetInstalledCertificateIdsRequest, _ turn: inout Turn
    ) -> Station.Answer? {
        guard configuration.certificates != nil else { return .notSupported(.getInstalledCertificateIds) }
        return hand(.list(request.certificateType ?? []), for: .list, &turn)
    }

    func listed(_ answer: CertificateAnswer) -> GetInstalledCertificateIdsResponse {
        // [M03.FR.02]
        guard case .list(let chains) = answer, !chains.isEmpty else {
            return GetInstalledCertificateIdsResponse(status: .notFound)
        }
        return GetInstalledCertificateIdsResponse(status: .accepted, certificateHashDataChain: chains)
    }
}

extension InstallCertificateResponse {
    fileprivate init(_ status: InstallCertificateStatus, _ reasonCode: ReasonCode, _ detail: String? = nil) {
        self.init(status: status, statusInfo: StatusInfo(reasonCode, detail))
    }
}
