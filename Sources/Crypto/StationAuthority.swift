/// A small certificate authority for charging stations (OCPP 2.1, A02): what a CSMS forwards their requests to, in tests
/// and trials.
import COpenSSL

public struct StationAuthority: Sendable {
    /// Why a request gets no certificate.
    public enum Refusal: Error, Equatable, Sendable {
        /// No request, or one that its own key did not sign.
        case malformed
        /// [A02.FR.12] CN is not the station's.
        case foreignName(String)
        /// [A00.FR.503 to A00.FR.505] Less than 112 bits of security.
        case weakKey
        /// O is not this operator's.
        case foreignOrganization(String)
        case library(CryptoError)
    }

    /// The authority's own certificate, and what stands between it and its root.
    public let certificate: Certificate
    public let authorities: [Certificate]
    private let key: PrivateKey
    /// The operator's name that O of every certificate gives; empty: whatever the request says.
    public var organization = ""
    /// Seconds that a certificate holds.
    public var validity: Int64 = 365 * 86_400
    /// Where certificates say that their status is told; nil: they say nothing.
    public var responderURL: String?

    /// - Parameter chain: the authority's certificate first, as in its PEM file; a root at the end is left out of answers.
    public init(chain: [Certificate], key: PrivateKey) throws(CryptoError) {
        guard let first = chain.first, first.isAuthority else { throw .malformed("certificate of an authority") }
        guard try first.publicKey == key.publicKey else { throw .unsuitableKey("it is not the authority's") }
        certificate = first
        authorities = chain.dropFirst().filter { $0.subject != $0.issuer }
        self.key = key
    }

    /// The certificate's chain in PEM, leaf first and without a root, for the station of this id.
    /// - Parameters:
    ///   - extendedUsage: `clientAuth` towards the central system, `serverAuth` towards vehicles.
    ///   - now: seconds since 1970.
    public func sign(
        _ pem: [UInt8], station id: String, extendedUsage: String = "clientAuth", domain: String? = nil, at now: Int64
    ) throws(Refusal) -> [UInt8] {
        guard let request = try? CertificateRequest(pem: pem), let subject = try? request.publicKey else {
            throw .malformed
        }
        guard request.commonName == id else { throw .foreignName(request.commonName) }
        guard organization.isEmpty || request.organization == organization else {
            throw .foreignOrganization(request.organization)
        }
        guard subject.isStrong else { throw .weakKey }
        do throws(CryptoError) {
            // A clock that is a little behind must not find it in the future.
            var template = CertificateTemplate(
                id, serialNumber: try SecureRandom.number(), validity: now - 3_600...now + validity,
                usage: .signatureAndKeyAgreement)
            template.organization = request.organization
            template.country = ""
            template.domain = domain
            template.extendedUsage = extendedUsage
            template.responderURL = responderURL
            let issued = try template.issue(subject, by: (certificate, key))
            let isRoot = certificate.subject == certificate.issuer
            return ([issued] + (isRoot ? [] : [certificate]) + authorities).reduce([]) { $0 + $1.pem }
        } catch {
            throw .library(error)
        }
    }

    /// What tells the status of the certificates that this authority signed.
    public var responder: StatusResponder { StatusResponder(certificate: certificate, key: key) }
}
