import OCPPMessages
import Quantities

/// What the central system asks its host for, because it takes keys, a public-key infrastructure or another company's
/// service. It asks only for what `CentralSystemSettings.services` says is there.
public enum HostQuestion: Equatable, Sendable {
    /// A02: sign this PEM certificate signing request.
    case sign(csr: String, use: CertificateSigningUse)
    /// M01, M02: a contract for a vehicle.
    case evCertificate(Get15118EVCertificateRequest)
    /// M06: the OCSP status of one certificate.
    case certificateStatus(OCSPRequestData)
    /// M06: the status of certificates of a vehicle's chain.
    case certificateChainStatus([CertificateStatusRequestInfo])
    /// C07: whether a contract's certificates hold. The chain in PEM is there when the station could not check it.
    case contract(IdToken, chain: String?, hashes: [OCSPRequestData])
    /// C25: whose number this is.
    case vatNumber(String)
    /// P02: a vendor's own message.
    case vendorMessage(DataTransferRequest)
}

public enum HostAnswer: Equatable, Sendable {
    /// The certificate and its chain in PEM, the station's own first.
    case signed(chain: String)
    case evCertificate(Get15118EVCertificateResponse)
    case certificateStatus(GetCertificateStatusResponse)
    case certificateChainStatus([CertificateStatus])
    case contract(AuthorizeCertificateStatus)
    /// Nil: nobody's number.
    case vatNumber(Address?)
    case vendorMessage(DataTransferResponse)
    /// One line that says why there is nothing.
    case failed(String)
}

/// A service that the host offers.
public enum HostService: Hashable, Sendable {
    case signing, contractProvisioning, certificateStatus, contractValidation, vatNumbers
    /// Messages of this vendor's id.
    case vendor(String)
}
