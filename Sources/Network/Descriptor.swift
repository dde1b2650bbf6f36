import Glibc

/// A file descriptor, closed exactly once.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes over what `call` returned.
    init(_ number: Int32, from call: String) throws(NetworkError) {
        guard number >= 0 else { throw NetworkError(call, code: errno) }
        self.number = number
    }

    deinit { close(number) }
}
