import COpenSSL

/// Which versions, cipher suites, groups and signatures a side of TLS speaks.
public enum TLSProfile: Sendable {
    /// ISO 15118-20, 7.7.3: TLS 1.3; TLS_AES_256_GCM_SHA384 and TLS_CHACHA20_POLY1305_SHA256; key exchange by
    /// secp521r1 or X448; certificates and their chains of ecdsa_secp521r1_sha512 or ed448 keys.
    case vehicle
    /// The same with the curves that ISO 15118-2's certificates are made of and that older libraries stop at:
    /// secp256r1, secp384r1, X25519, Ed25519. To be asked for by name, because it halves the security level.
    case olderVehicle
    /// OCPP's security profiles 2 and 3: TLS [A00.FR.312], namely 1.2 or 1.3 [A00.FR.313] without compression
    /// [A00.FR.321]; of TLS 1.2 the suites that OCPP names [A00.FR.318, FR.319], and their like with an ephemeral key and
    /// an RSA certificate, which come before those without; nothing that is unsuitable for legacy use [A00.FR.320].
    case web

    /// In the server's order, by OpenSSL's names.
    private static var suites: String {
        "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:"
            + "ECDHE-RSA-AES128-GCM-SHA256:AES256-GCM-SHA384:AES128-GCM-SHA256"
    }

    func apply(to context: OpaquePointer) throws(NetworkError) {
        var groups = "P-521:X448"
        var signatures = "ecdsa_secp521r1_sha512:ed448"
        switch self {
        case .web:
            guard openssl_set_minimum_version(context, TLS1_2_VERSION) == 1,
                SSL_CTX_set_cipher_list(context, Self.suites) == 1
            else { throw .tls(TLSSession.reason()) }
            return
        case .olderVehicle:
            groups += ":P-256:X25519:P-384"
            signatures += ":ecdsa_secp256r1_sha256:ecdsa_secp384r1_sha384:ed25519"
        // Level 4 wants 192 bits, so that no weaker authority stands in a chain.
        case .vehicle: SSL_CTX_set_security_level(context, 4)
        }
        guard openssl_set_minimum_version(context, TLS1_3_VERSION) == 1,
            SSL_CTX_set_ciphersuites(context, "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256") == 1,
            openssl_set_groups(context, groups) == 1, openssl_set_signature_algorithms(context, signatures) == 1
        else { throw .tls(TLSSession.reason()) }
    }
}
