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

    /// What `body` reads from `text`. OpenSSL reads the array's own memory, which has to stay for as long.
    static func reading<Result, Failure: Error>(
        _ text: [UInt8], _ body: (OpaquePointer?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try text.withUnsafeBufferPointer { (memory) throws(Failure) in
            let source = BIO_new_mem_buf(memory.baseAddress, Int32(clamping: memory.count))
            defer { BIO_free(source) }
            return try body(source)
        }
    }

    static func bytes(of buffer: OpaquePointer?) -> [UInt8] {
        var start: UnsafeMutablePointer<CChar>?
        let count = openssl_memory(buffer, &start)
        return UnsafeRawBufferPointer(start: start, count: count).map { $0 }
    }
}
