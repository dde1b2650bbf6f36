/// Why a computation has no result.
import COpenSSL

public enum CryptoError: Error, Equatable, Sendable {
    /// The bytes or text are no certificate, key or signature of the expected form.
    case malformed(String)
    /// The key cannot do this: another curve, or the public half alone.
    case unsuitableKey(String)
    /// A ciphertext that was not made with this key and this additional data.
    case notAuthentic
    /// OpenSSL refused; its own words.
    case library(String)

    /// Takes OpenSSL's newest reason and empties its queue.
    static func library() -> CryptoError {
        let code = ERR_peek_last_error()
        ERR_clear_error()
        guard code != 0, let reason = ERR_reason_error_string(code) else { return .library("no reason given") }
        return .library(String(cString: reason))
    }
}

extension CryptoError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .malformed(let what): "this is no \(what)"
        case .unsuitableKey(let why): "the key does not fit: \(why)"
        case .notAuthentic: "the ciphertext is not authentic"
        case .library(let reason): reason
        }
    }
}
