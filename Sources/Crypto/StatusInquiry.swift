/// Asks another authority's responder about a certificate that is known by its hashes alone (OCSP, RFC 6960).
import COpenSSL

public struct StatusInquiry: Hashable, Sendable {
    public let hashes: CertificateHashes

    public init(_ hashes: CertificateHashes) { self.hashes = hashes }

    /// The request in DER.
    public var request: [UInt8] {
        get throws(CryptoError) {
            guard let name = OCSPName(hashes), let request = OCSP_REQUEST_new() else { throw .malformed("hashes") }
            defer { OCSP_REQUEST_free(request) }
            // The request owns its names.
            guard let copy = OCSP_CERTID_dup(name.name), OCSP_request_add0_id(request, copy) != nil else {
                throw .library()
            }
            var memory: UnsafeMutablePointer<UInt8>?
            let count = i2d_OCSP_REQUEST(request, &memory)
            guard count > 0, let memory else { throw .library() }
            defer { openssl_free(memory) }
            return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
        }
    }

    /// Whether these bytes are a responder's answer that has a status in it, whoever signed it.
    public static func isAnswer(_ response: [UInt8]) -> Bool { OCSPAnswer(response) != nil }

    /// What a response says, by the system's clock.
    /// - Parameter authorities: the certificate's issuer must be among them, and have signed the response itself or by
    ///   somebody whom it lets do so.
    /// - Returns: nil when the response cannot be relied upon, or is about another certificate.
    public func status(in response: [UInt8], from authorities: [Certificate]) -> RevocationStatus? {
        defer { ERR_clear_error() }
        guard let issuer = authorities.first(where: { $0.isIssuer(of: hashes) }), let name = OCSPName(hashes),
            let answer = OCSPAnswer(response), answer.isSigned(by: issuer)
        else { return nil }
        var status: Int32 = -1
        var revoked: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
        var updated: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
        var next: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
        guard OCSP_resp_find_status(answer.basic, name.name, &status, nil, &revoked, &updated, &next) == 1 else {
            return nil
        }
        // What was revoked stays so; whether it is good, an old answer cannot tell. Clocks may differ by five minutes.
        if status == V_OCSP_CERTSTATUS_REVOKED { return .revoked(at: Certificate.seconds(revoked) ?? 0) }
        guard status == V_OCSP_CERTSTATUS_GOOD, OCSP_check_validity(updated, next, 300, -1) == 1 else {
            return .unknown
        }
        return .good
    }
}

/// How OCSP names a certificate, made from the hashes themselves: OpenSSL only makes it from the issuer's certificate.
private struct OCSPName: ~Copyable {
    let name: OpaquePointer

    init?(_ hashes: CertificateHashes) {
        guard let serial = SerialNumber(hashes.serialNumber), let issuerName = Hexadecimal.bytes(hashes.issuerName),
            let issuerKey = Hexadecimal.bytes(hashes.issuerKey)
        else { return nil }
        let nobody = X509_NAME_new()
        let noKey = ASN1_BIT_STRING_new()
        defer {
            X509_NAME_free(nobody)
            ASN1_STRING_free(noKey)
        }
        guard let name = OCSP_cert_id_new(hashes.function.digest, nobody, noKey, serial.number) else { return nil }
        self.name = name
        var nameHash: UnsafeMutablePointer<ASN1_OCTET_STRING>?
        var keyHash: UnsafeMutablePointer<ASN1_OCTET_STRING>?
        OCSP_id_get0_info(&nameHash, nil, &keyHash, nil, name)
        ASN1_OCTET_STRING_set(nameHash, issuerName, Int32(issuerName.count))
        ASN1_OCTET_STRING_set(keyHash, issuerKey, Int32(issuerKey.count))
    }

    deinit { OCSP_CERTID_free(name) }
}

/// A responder's successful answer.
private struct OCSPAnswer: ~Copyable {
    let basic: OpaquePointer

    init?(_ der: [UInt8]) {
        defer { ERR_clear_error() }
        let response = der.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var start = buffer.baseAddress
            return d2i_OCSP_RESPONSE(nil, &start, buffer.count)
        }
        guard let response else { return nil }
        defer { OCSP_RESPONSE_free(response) }
        guard OCSP_response_status(response) == OCSP_RESPONSE_STATUS_SUCCESSFUL,
            let basic = OCSP_response_get1_basic(response)
        else { return nil }
        self.basic = basic
    }

    deinit { OCSP_BASICRESP_free(basic) }

    func isSigned(by issuer: Certificate) -> Bool {
        let store = X509_STORE_new()
        let known = openssl_certificates()
        defer {
            X509_STORE_free(store)
            openssl_free_certificates(known)
        }
        X509_STORE_add_cert(store, issuer.handle.certificate)
        // The issuer need not be a root.
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        openssl_append(known, issuer.handle.certificate)
        return OCSP_basic_verify(basic, known, store, 0) == 1
    }
}
