/// The way from a certificate to a root that is trusted (RFC 5280, 6; ISO 15118-20, 7.3.2).
import COpenSSL

/// Why a chain is not to be trusted.
public enum ChainFault: Error, Equatable, Sendable {
    case expired
    case notYetValid
    case revoked
    /// No way to a trusted root.
    case untrusted
    /// A key on a curve that ISO 15118-20 does not know.
    case unsuitableKey
    /// A signature, a constraint, the path length or the key usage is violated; OpenSSL's words.
    case invalid(String)
}

/// The roots that a party trusts, and how strict it is.
public struct TrustAnchors: Sendable {
    public var roots: [Certificate]
    /// Whether chains on P-256, as ISO 15118-2 has them, count too. ISO 15118-20 wants secp521r1 or Ed448.
    public var acceptsLegacyCurves = false
    /// Whether any key of 112 bits of security and more counts, RSA of 2048 bits included, as between a charging station
    /// and its central system [A00.FR.503 to A00.FR.505].
    public var acceptsWebKeys = false
    /// What authorities took back. An authority without a list here took nothing back.
    public var revocationLists: [RevocationList] = []
    /// Asked about every certificate below the root: what OCSP answers or a host's own list said.
    public var isRevoked: @Sendable (Certificate) -> Bool = { _ in false }

    public init(roots: [Certificate]) { self.roots = roots }

    /// The longest chain: leaf, two sub-authorities and one more that crosses to another root.
    private static var mostAuthorities: Int32 { 3 }

    /// The chain from the leaf to its root when everything about it holds at `time`, in seconds since 1970.
    @discardableResult
    public func validate(
        _ leaf: Certificate, through authorities: [Certificate], at time: Int64
    ) throws(ChainFault) -> [Certificate] {
        let store = X509_STORE_new()
        let context = X509_STORE_CTX_new()
        let untrusted = openssl_certificates()
        defer {
            X509_STORE_CTX_free(context)
            X509_STORE_free(store)
            openssl_free_certificates(untrusted)
            ERR_clear_error()
        }
        for root in roots { X509_STORE_add_cert(store, root.handle.certificate) }
        for authority in authorities { openssl_append(untrusted, authority.handle.certificate) }
        guard X509_STORE_CTX_init(context, store, leaf.handle.certificate, untrusted) == 1 else {
            throw .invalid("out of memory")
        }
        X509_STORE_CTX_set_time(context, 0, time_t(time))
        X509_STORE_CTX_set_depth(context, Self.mostAuthorities)
        guard X509_verify_cert(context) == 1 else { throw Self.fault(X509_STORE_CTX_get_error(context)) }
        let chain = try path(X509_STORE_CTX_get0_chain(context))
        guard !leaf.isAuthority else { throw .invalid("the leaf is an authority") }
        for certificate in chain where !suits(certificate) { throw .unsuitableKey }
        for (certificate, issuer) in zip(chain, chain.dropFirst()) {
            let isListed = revocationLists.contains { $0.revokes(certificate, of: issuer) }
            if isListed || isRevoked(certificate) { throw .revoked }
        }
        return chain
    }

    private func path(_ stack: OpaquePointer?) throws(ChainFault) -> [Certificate] {
        var chain: [Certificate] = []
        for index in 0..<max(0, openssl_count(stack)) {
            guard let certificate = openssl_certificate(stack, index), X509_up_ref(certificate) == 1,
                let copy = try? Certificate(certificate)
            else { throw .invalid("unreadable certificate") }
            chain.append(copy)
        }
        return chain
    }

    private func suits(_ certificate: Certificate) -> Bool {
        guard let key = try? certificate.publicKey else { return false }
        if acceptsWebKeys { return key.isStrong }
        let kind = key.kind
        return kind.signs || (acceptsLegacyCurves && kind == .p256)
    }

    private static func fault(_ code: Int32) -> ChainFault {
        switch code {
        case X509_V_ERR_CERT_HAS_EXPIRED: .expired
        case X509_V_ERR_CERT_NOT_YET_VALID: .notYetValid
        case X509_V_ERR_CERT_REVOKED: .revoked
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
            X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
            X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
            .untrusted
        default: .invalid(String(cString: X509_verify_cert_error_string(Int(code))))
        }
    }
}
