/// The textual form of certificates and keys (RFC 7468).
import COpenSSL

enum PEM {
    /// What `write` puts into a buffer.
    static func text(_ write: (OpaquePointer?) -> Int32) -> [UInt8] {
        let buffer = BIO_new(BIO_s_mem())
        defer { BIO_free(buffer) }
        guard write(buffer) == 1 else {
            ERR_clear_error()
            return []
        }
        return bytes(of: buffer)
    }

    static func bytes(of buffer: OpaquePointer?) -> [UInt8] {
        var start: UnsafeMutablePointer<CChar>?
        let count = openssl_memory(buffer, &start)
        return UnsafeRawBufferPointer(start: start, count: count).map { $0 }
    }
}
