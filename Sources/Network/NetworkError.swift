import Glibc

/// What can go wrong on a network, in words that fit one line of a terminal.
public enum NetworkError: Error, Equatable, Sendable {
    case badAddress(String)
    case unknownHost(String)
    case unknownInterface(String)
    case noLinkLocalAddress(String)
    case notEthernet(String)
    /// Frames of its own on an interface are root's, or of who has CAP_NET_RAW.
    case rawFramesNotPermitted(String)
    case addressInUse(SocketAddress)
    case addressNotAvailable(SocketAddress)
    case permissionDenied(SocketAddress)
    case refused(SocketAddress)
    case unreachable(SocketAddress)
    case timedOut(String)
    case reset
    /// The peer reads more slowly than it is written to; the bound of the output buffer, in bytes.
    case outputFull(limit: Int)
    case tls(String)
    case system(call: String, code: Int32)

    /// The error of a system call that concerns `address`.
    init(_ call: String, code: Int32, address: SocketAddress? = nil) {
        self =
            switch (code, address) {
            case (EADDRINUSE, let address?): .addressInUse(address)
            case (EADDRNOTAVAIL, let address?): .addressNotAvailable(address)
            case (EACCES, let address?), (EPERM, let address?): .permissionDenied(address)
            case (ECONNREFUSED, let address?): .refused(address)
            case (ENETUNREACH, let address?), (EHOSTUNREACH, let address?): .unreachable(address)
            case (ETIMEDOUT, let address?): .timedOut("connection to \(address)")
            case (ECONNRESET, _), (EPIPE, _): .reset
            default: .system(call: call, code: code)
            }
    }
}

extension NetworkError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .badAddress(let text): "'\(text)' is no address (write 127.0.0.1:9000 or [::1]:9000)"
        case .unknownHost(let name): "host \(name) is not known"
        case .unknownInterface(let name): "there is no network interface \(name)"
        case .noLinkLocalAddress(let name): "interface \(name) has no link-local IPv6 address"
        case .notEthernet(let name): "interface \(name) is no Ethernet interface"
        case .rawFramesNotPermitted(let name):
            "not allowed to send Ethernet frames on \(name): run as root or give the program CAP_NET_RAW"
        case .addressInUse(let address): "address \(address) is in use"
        case .addressNotAvailable(let address): "address \(address) does not belong to this host"
        case .permissionDenied(let address): "not allowed to use address \(address)"
        case .refused(let address): "nothing listens at \(address)"
        case .unreachable(let address): "\(address) cannot be reached"
        case .timedOut(let what): "\(what) timed out"
        case .reset: "the peer reset the connection"
        case .outputFull(let limit): "the peer left more than \(limit) bytes unread"
        case .tls(let reason): "TLS: \(reason)"
        case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
        }
    }
}
