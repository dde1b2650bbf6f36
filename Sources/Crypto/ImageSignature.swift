/// Signatures over files, as OCPP 2.1 has them over firmware images (L01).
import COpenSSL

extension PublicKey {
    /// Whether `signature` is this key's over the whole of `image`: RSA-PSS, or ECDSA in DER or raw `r ‖ s`, over SHA-256,
    /// SHA-384 or SHA-512, or Ed448.
    ///
    /// The hash is not named beside the signature, so each is tried. RSA keys must have 2048 bits, elliptic curves 224.
    public func verifiesImage(_ signature: [UInt8], of image: [UInt8]) -> Bool {
        guard isStrong else { return false }
        if kind == .ed448 { return verifies(signature, of: image) }
        guard let signature = ECDSASignature.der(signature, kind) else { return false }
        return [EVP_sha256(), EVP_sha384(), EVP_sha512()].contains { verifies(signature, of: image, $0) }
    }

    private func verifies(_ signature: [UInt8], of image: [UInt8], _ digest: OpaquePointer?) -> Bool {
        let context = EVP_MD_CTX_new()
        defer {
            EVP_MD_CTX_free(context)
            ERR_clear_error()
        }
        // Owned by the context.
        var keyContext: OpaquePointer?
        guard EVP_DigestVerifyInit(context, &keyContext, digest, nil, handle.key) == 1 else { return false }
        if openssl_is(handle.key, "RSA") == 1 {
            guard EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1,
                EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_AUTO) == 1
            else { return false }
        }
        return EVP_DigestVerify(context, signature, signature.count, image, image.count) == 1
    }
}
