/// The two forms of an ECDSA signature: XML's raw `r ‖ s` of fixed length (W3C XML Signature 1.1, 6.4.3) and DER.
import COpenSSL

enum ECDSASignature {
    /// DER from either form; EdDSA signatures pass unchanged. nil: neither form.
    static func der(_ signature: [UInt8], _ kind: KeyKind) -> [UInt8]? {
        guard let length = kind.numberLength else { return signature }
        // Peers that hand OpenSSL's own form through exist; its first byte and its length tell it apart.
        guard signature.count == 2 * length else { return signature.first == 0x30 ? signature : nil }
        let pair = ECDSA_SIG_new()
        defer { ECDSA_SIG_free(pair) }
        let r = signature.withUnsafeBufferPointer { BN_bin2bn($0.baseAddress, Int32(length), nil) }
        let s = signature.withUnsafeBufferPointer { BN_bin2bn($0.baseAddress.map { $0 + length }, Int32(length), nil) }
        guard ECDSA_SIG_set0(pair, r, s) == 1 else { return nil }
        var memory: UnsafeMutablePointer<UInt8>?
        let count = i2d_ECDSA_SIG(pair, &memory)
        guard count > 0, let memory else { return nil }
        defer { openssl_free(memory) }
        return Array(UnsafeBufferPointer(start: memory, count: Int(count)))
    }

    /// `r ‖ s`, each as long as the curve's numbers.
    static func raw(_ signature: [UInt8], _ kind: KeyKind) -> [UInt8]? {
        guard let length = kind.numberLength else { return signature }
        return signature.withUnsafeBufferPointer { buffer -> [UInt8]? in
            var start = buffer.baseAddress
            guard let pair = d2i_ECDSA_SIG(nil, &start, buffer.count) else { return nil }
            defer { ECDSA_SIG_free(pair) }
            var raw = [UInt8](repeating: 0, count: 2 * length)
            let isWhole = raw.withUnsafeMutableBufferPointer { target in
                BN_bn2binpad(ECDSA_SIG_get0_r(pair), target.baseAddress, Int32(length)) > 0
                    && BN_bn2binpad(ECDSA_SIG_get0_s(pair), target.baseAddress.map { $0 + length }, Int32(length)) > 0
            }
            return isWhole ? raw : nil
        }
    }
}
