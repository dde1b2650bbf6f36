import COpenSSL

/// The keys of one direction of TLS 1.3 and its record counter (RFC 8446, 5.2, 5.3 and 7.3).
struct RecordKeys {
    /// A cipher suite of TLS 1.3.
    enum Suite: UInt16 {
        case aes128GCM = 0x1301
        case aes256GCM = 0x1302
        case chaCha20Poly1305 = 0x1303

        var name: String {
            switch self {
            case .aes128GCM: "TLS_AES_128_GCM_SHA256"
            case .aes256GCM: "TLS_AES_256_GCM_SHA384"
            case .chaCha20Poly1305: "TLS_CHACHA20_POLY1305_SHA256"
            }
        }

        fileprivate var digest: OpaquePointer { self == .aes256GCM ? EVP_sha384() : EVP_sha256() }
        fileprivate var keyLength: Int { self == .aes128GCM ? 16 : 32 }
        fileprivate var cipher: OpaquePointer {
            switch self {
            case .aes128GCM: EVP_aes_128_gcm()
            case .aes256GCM: EVP_aes_256_gcm()
            case .chaCha20Poly1305: EVP_chacha20_poly1305()
            }
        }
        var hashLength: Int { self == .aes256GCM ? 48 : 32 }
    }

    private let suite: Suite
    private let secret: [UInt8]
    private let key: [UInt8]
    private let iv: [UInt8]
    private(set) var sequence: UInt64 = 0

    /// nil when the secret is not of the suite's hash.
    init?(_ suite: Suite, secret: [UInt8]) {
        guard secret.count == suite.hashLength else { return nil }
        self.suite = suite
        self.secret = secret
        key = Self.expand(suite, secret, "key", suite.keyLength)
        iv = Self.expand(suite, secret, "iv", 12)
    }

    /// After a KeyUpdate.
    var updated: RecordKeys? {
        RecordKeys(suite, secret: Self.expand(suite, secret, "traffic upd", suite.hashLength))
    }

    /// The content of a record and its inner type. Tries the counter as it is, and up to `lost` later values.
    mutating func open(
        _ fragment: ArraySlice<UInt8>, lost: UInt64 = 0
    ) -> (type: UInt8, content: ArraySlice<UInt8>)? {
        for number in sequence...sequence + lost {
            guard let plain = decrypt(fragment, number: number),
                let end = plain.lastIndex(where: { $0 != 0 })
            else { continue }
            sequence = number + 1
            return (plain[end], plain[..<end])
        }
        return nil
    }

    private func decrypt(_ fragment: ArraySlice<UInt8>, number: UInt64) -> [UInt8]? {
        guard fragment.count > 16, let context = EVP_CIPHER_CTX_new() else { return nil }
        defer { EVP_CIPHER_CTX_free(context) }
        var nonce = iv
        for index in 0..<8 { nonce[4 + index] ^= UInt8(truncatingIfNeeded: number >> (8 * (7 - UInt64(index)))) }
        let header = [23, 3, 3, UInt8(fragment.count >> 8), UInt8(fragment.count & 0xFF)]
        let text = Array(fragment.dropLast(16))
        var tag = Array(fragment.suffix(16))
        var length: Int32 = 0
        guard EVP_DecryptInit_ex(context, suite.cipher, nil, key, nonce) == 1,
            EVP_DecryptUpdate(context, nil, &length, header, Int32(header.count)) == 1
        else { return nil }
        var isGenuine = false
        let plain = [UInt8](unsafeUninitializedCapacity: text.count) { buffer, count in
            count = text.count
            isGenuine =
                EVP_DecryptUpdate(context, buffer.baseAddress, &length, text, Int32(text.count)) == 1
                && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, &tag) == 1
                && EVP_DecryptFinal_ex(context, nil, &length) == 1
        }
        return isGenuine ? plain : nil
    }

    /// HKDF-Expand-Label with an empty context, of at most one hash length.
    private static func expand(_ suite: Suite, _ secret: [UInt8], _ label: String, _ length: Int) -> [UInt8] {
        let label = Array("tls13 \(label)".utf8)
        let info = [0, UInt8(length), UInt8(label.count)] + label + [0, 1]
        let block = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, count in
            var size: UInt32 = 0
            let start = buffer.baseAddress
            let result = HMAC(suite.digest, secret, Int32(secret.count), info, info.count, start, &size)
            count = result == nil ? 0 : Int(size)
        }
        return Array(block.prefix(length))
    }
}
