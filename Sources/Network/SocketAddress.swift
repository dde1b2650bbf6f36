import CLinux
import Glibc

/// An IPv4 or IPv6 address with its port, and for a link-local IPv6 address the interface it is valid on.
public struct SocketAddress: Hashable, Sendable {
    public enum Host: Hashable, Sendable {
        /// In host byte order: 127.0.0.1 is 0x7F000001.
        case v4(UInt32)
        /// The two halves in host byte order, and the index of the interface (0: none).
        case v6(UInt64, UInt64, scope: UInt32)
    }

    public var host: Host
    public var port: UInt16

    public init(_ host: Host, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// 127.0.0.1; port 0 asks for any free one.
    public static func loopback(port: UInt16 = 0) -> SocketAddress { SocketAddress(.v4(0x7F00_0001), port: port) }

    /// Reads `127.0.0.1:9000`, `[::1]:9000`, `[fe80::1%eth0]:15118` or `localhost:9000`.
    public init(_ text: String) throws(NetworkError) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            throw .badAddress(text)
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        try self.init(host: String(host), port: port)
    }

    /// Reads a host without brackets: an address, with `%interface` after a link-local one, or `localhost`.
    public init(host text: String, port: UInt16) throws(NetworkError) {
        self.port = port
        if text == "localhost" {
            host = .v4(0x7F00_0001)
            return
        }
        var v4 = in_addr()
        if inet_pton(AF_INET, text, &v4) == 1 {
            host = .v4(UInt32(bigEndian: v4.s_addr))
            return
        }
        let parts = text.split(separator: "%", maxSplits: 1)
        var v6 = in6_addr()
        guard let address = parts.first, inet_pton(AF_INET6, String(address), &v6) == 1 else { throw .badAddress(text) }
        let scope = parts.count == 2 ? try Self.interface(named: String(parts[1])) : 0
        host = Self.host(v6, scope: scope)
    }

    /// The first address of a name, asked of the system's resolver: blocks, so not for a loop's thread under load.
    public static func resolve(host: String, port: UInt16) throws(NetworkError) -> SocketAddress {
        if let address = try? SocketAddress(host: host, port: port) { return address }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0, let first = list else { throw .unknownHost(host) }
        defer { freeaddrinfo(list) }
        var storage = sockaddr_storage()
        withUnsafeMutableBytes(of: &storage) {
            $0.copyMemory(
                from: UnsafeRawBufferPointer(start: first.pointee.ai_addr, count: Int(first.pointee.ai_addrlen)))
        }
        guard var address = SocketAddress(storage) else { throw .unknownHost(host) }
        address.port = port
        return address
    }

    /// The index of a network interface.
    public static func interface(named name: String) throws(NetworkError) -> UInt32 {
        let index = if_nametoindex(name)
        guard index != 0 else { throw .unknownInterface(name) }
        return index
    }

    public var isIPv6: Bool {
        if case .v6 = host { true } else { false }
    }

    init?(_ storage: sockaddr_storage) {
        let parsed: SocketAddress? = withUnsafeBytes(of: storage) { bytes in
            switch Int32(storage.ss_family) {
            case AF_INET:
                let v4 = bytes.loadUnaligned(as: sockaddr_in.self)
                return SocketAddress(.v4(UInt32(bigEndian: v4.sin_addr.s_addr)), port: UInt16(bigEndian: v4.sin_port))
            case AF_INET6:
                let v6 = bytes.loadUnaligned(as: sockaddr_in6.self)
                return SocketAddress(
                    Self.host(v6.sin6_addr, scope: v6.sin6_scope_id), port: UInt16(bigEndian: v6.sin6_port))
            default: return nil
            }
        }
        guard let parsed else { return nil }
        self = parsed
    }

    private static func host(_ address: in6_addr, scope: UInt32) -> Host {
        withUnsafeBytes(of: address) { bytes in
            .v6(
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)), scope: scope)
        }
    }

    var ipv6: in6_addr {
        var address = in6_addr()
        guard case .v6(let high, let low, _) = host else { return address }
        withUnsafeMutableBytes(of: &address) { bytes in
            bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return address
    }

    var family: Int32 { isIPv6 ? AF_INET6 : AF_INET }

    func withSockaddr<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        switch host {
        case .v4(let bits):
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = bits.bigEndian
            return withUnsafePointer(to: address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
        case .v6(_, _, let scope):
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            address.sin6_addr = ipv6
            address.sin6_scope_id = scope
            return withUnsafePointer(to: address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    body($0, socklen_t(MemoryLayout<sockaddr_in6>.size))
                }
            }
        }
    }
}

extension SocketAddress: CustomStringConvertible {
    public var description: String { isIPv6 ? "[\(hostText)]:\(port)" : "\(hostText):\(port)" }

    /// The address alone, with `%interface` where it has one.
    public var hostText: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        switch host {
        case .v4(let bits):
            var address = in_addr(s_addr: bits.bigEndian)
            inet_ntop(AF_INET, &address, &buffer, socklen_t(buffer.count))
            return text(buffer)
        case .v6(_, _, let scope):
            var address = ipv6
            inet_ntop(AF_INET6, &address, &buffer, socklen_t(buffer.count))
            let plain = text(buffer)
            guard scope != 0 else { return plain }
            var name = [CChar](repeating: 0, count: Int(IF_NAMESIZE))
            return plain + "%" + (if_indextoname(scope, &name) == nil ? String(scope) : text(name))
        }
    }

    private func text(_ buffer: [CChar]) -> String {
        String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
