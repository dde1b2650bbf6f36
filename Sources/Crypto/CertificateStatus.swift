/// What is known of a certificate's revocation, and how an authority tells it (OCSP, RFC 6960).
import COpenSSL

public enum RevocationStatus: Equatable, Sendable {
    case good
    /// Seconds since 1970.
    case revoked(at: Int64)
    /// Nothing here tells of its authority.
    case unknown
}

/// Authorities and the revocation lists that they signed.
public struct RevocationRegister: Sendable {
    /// Their order does not matter; a list of somebody else counts for nothing.
    public var authorities: [Certificate]
    public var lists: [RevocationList]

    public init(authorities: [Certificate] = [], lists: [RevocationList] = []) {
        self.authorities = authorities
        self.lists = lists
    }

    /// From one PEM text that holds lists and the certificates of those who signed them. Without a list it is an error.
    public init(pem: [UInt8]) throws(CryptoError) {
        lists = try RevocationList.all(pem: pem)
        authorities = (try? Certificate.all(pem: pem)) ?? []
    }

    /// A certificate is good when its authority has a list that does not name it.
    public func status(of hashes: CertificateHashes) -> RevocationStatus {
        var status = RevocationStatus.unknown
        for authority in authorities where authority.isIssuer(of: hashes) {
            for list in lists where list.isSigned(by: authority) {
                if let date = list.revocation(of: hashes.serialNumber) { return .revoked(at: date) }
                status = .good
            }
        }
        return status
    }
}

/// Signs what an authority says of its own certificates' status.
public struct StatusResponder: Sendable {
    let certificate: Certificate
    let key: PrivateKey

    public func answers(about hashes: CertificateHashes) -> Bool { certificate.isIssuer(of: hashes) }

    /// An OCSP response in DER.
    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - validity: seconds for which it may be used.
    public func response(
        about hashes: CertificateHashes, _ status: RevocationStatus, at now: Int64, validity: Int64
    ) throws(CryptoError) -> [UInt8] {
        guard let basic = OCSP_BASICRESP_new() else { throw .library() }
        defer { OCSP_BASICRESP_free(basic) }
        try add(hashes, status, now...now + validity, to: basic)
        // Whoever asks has the authority's certificate in the chain that it asks about.
        guard
            OCSP_basic_sign(
                basic, certificate.handle.certificate, key.handle.key, key.kind.digest, nil, UInt(OCSP_NOCERTS)) == 1,
            let response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic)
        else { throw .library() }
        defer { OCSP_RESPONSE_free(response) }
        var memory: UnsafeMutablePointer<UInt8>?
        let count = i2d_OCSP_RESPONSE(response, &memory)
        guard count > 0, let memory else { throw .library() }
        defer { openssl_free(memory) }
        return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
    }

    private func add(
        _ hashes: CertificateHashes, _ status: RevocationStatus, _ period: ClosedRange<Int64>, to basic: OpaquePointer
    ) throws(CryptoError) {
        guard let serial = SerialNumber(hashes.serialNumber) else { throw .malformed("serial number") }
        let issuer = certificate.handle.certificate
        let name = OCSP_cert_id_new(
            hashes.function.digest, X509_get_subject_name(issuer), X509_get0_pubkey_bitstr(issuer), serial.number)
        let from = ASN1_TIME_set(nil, time_t(period.lowerBound))
        let until = ASN1_TIME_set(nil, time_t(period.upperBound))
        let (code, reason, date): (Int32, Int32, Int64) =
            switch status {
            case .good: (V_OCSP_CERTSTATUS_GOOD, 0, 0)
            case .revoked(let date): (V_OCSP_CERTSTATUS_REVOKED, OCSP_REVOKED_STATUS_NOSTATUS, date)
            case .unknown: (V_OCSP_CERTSTATUS_UNKNOWN, 0, 0)
            }
        let revoked = ASN1_TIME_set(nil, time_t(date))
        defer {
            OCSP_CERTID_free(name)
            for time in [from, until, revoked] { ASN1_STRING_free(time) }
        }
        guard let name, OCSP_basic_add1_status(basic, name, code, reason, revoked, from, until) != nil else {
            throw .library()
        }
    }
}
