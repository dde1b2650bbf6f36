import COpenSSL

/// What a client makes of the OCSP response that the server staples to its certificate (RFC 8446, 4.4.2.1).
public enum StaplingPolicy: Sendable {
    /// It is not asked for.
    case ignored
    /// A server that staples none is believed. Whatever is stapled must say that the certificate is good: revoked,
    /// unknown to its responder, out of date and forged all refuse the server.
    case checked
    /// As `checked`, and a server that staples none is refused.
    case required
}

/// The status of the server's own certificate, as the server delivered it. OpenSSL 3.0 knows none of the rest of the
/// chain, though TLS 1.3 has room for them.
struct StapledStatus {
    private enum Verdict {
        case absent, good
        case bad(String)
    }

    private let verdict: Verdict

    /// In a client's handshake, once the server's chain is verified; nil when it has not been.
    init?(_ session: OpaquePointer) {
        guard let chain = SSL_get0_verified_chain(session), OPENSSL_sk_num(chain) > 0,
            let leaf = OPENSSL_sk_value(chain, 0)
        else { return nil }
        // Who is trusted without an issuer vouches for itself.
        let issuer = OPENSSL_sk_value(chain, OPENSSL_sk_num(chain) > 1 ? 1 : 0) ?? leaf
        var bytes: UnsafePointer<UInt8>?
        let count = openssl_stapled_status(session, &bytes)
        guard bytes != nil, count > 0 else {
            verdict = .absent
            return
        }
        guard let response = d2i_OCSP_RESPONSE(nil, &bytes, count) else {
            verdict = .bad("cannot be read")
            return
        }
        defer { OCSP_RESPONSE_free(response) }
        guard OCSP_response_status(response) == OCSP_RESPONSE_STATUS_SUCCESSFUL,
            let basic = OCSP_response_get1_basic(response)
        else {
            verdict = .bad("says that its responder failed")
            return
        }
        defer { OCSP_BASICRESP_free(basic) }
        guard OCSP_basic_verify(basic, chain, SSL_CTX_get_cert_store(SSL_get_SSL_CTX(session)), 0) == 1 else {
            verdict = .bad("is not signed by who may")
            return
        }
        verdict = Self.read(basic, about: OpaquePointer(leaf), from: OpaquePointer(issuer))
    }

    private static func read(
        _ response: OpaquePointer, about leaf: OpaquePointer, from issuer: OpaquePointer
    ) -> Verdict {
        for index in 0..<OCSP_resp_count(response) {
            guard let single = OCSP_resp_get0(response, index), names(single, leaf, issuer) else { continue }
            var updated: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
            var next: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
            let status = OCSP_single_get0_status(single, nil, nil, &updated, &next)
            if status == V_OCSP_CERTSTATUS_REVOKED { return .bad("says that it is revoked") }
            guard status == V_OCSP_CERTSTATUS_GOOD else { return .bad("says that its responder does not know it") }
            // Five minutes for clocks that differ.
            guard OCSP_check_validity(updated, next, 300, -1) == 1 else { return .bad("is out of date") }
            return .good
        }
        return .bad("is about another one")
    }

    private static func names(_ single: OpaquePointer, _ leaf: OpaquePointer, _ issuer: OpaquePointer) -> Bool {
        let named = OCSP_SINGLERESP_get0_id(single)
        var digest: OpaquePointer?
        guard OCSP_id_get0_info(nil, &digest, nil, nil, named) == 1,
            let digest = openssl_digest(digest), let id = OCSP_cert_to_id(digest, leaf, issuer)
        else { return false }
        defer { OCSP_CERTID_free(id) }
        return OCSP_id_cmp(id, named) == 0
    }

    /// Why the server is to be refused; nil: it is not.
    func objection(_ policy: StaplingPolicy) -> String? {
        switch (verdict, policy) {
        case (_, .ignored), (.good, _), (.absent, .checked): nil
        case (.absent, .required): "the server stapled no OCSP response to its certificate"
        case (.bad(let finding), _): "the OCSP response stapled to the server's certificate \(finding)"
        }
    }
}
