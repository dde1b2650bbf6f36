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
    /// A01: the password by which the station is let in is about to change.
    case password(PasswordChange)
}

/// What becomes of a station's passwords.
public enum PasswordChange: Equatable, Sendable {
    /// This one counts beside the one in force, which ends when the station has come back by the new one. Kept before it is
    /// answered.
    case offered(Password, request: UInt64)
    /// The station did not take the one of this request: it counts no more.
    case withdrawn(request: UInt64)
}

/// Whatever prints it prints dots.
public struct Password: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
    public let revealed: String

    public init(_ text: String) { revealed = text }

    public var description: String { "…" }
    public var customMirror: Mirror { Mirror(self, children: []) }
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
    case passwordKept
    /// One line that says why there is nothing.
    case failed(String)
}

/// A service that the host offers.
public enum HostService: Hashable, Sendable {
    case signing, contractProvisioning, certificateStatus, contractValidation, vatNumbers
    /// Stations are let in by passwords that are kept here.
    case passwords
    /// Messages of this vendor's id.
    case vendor(String)
}
