import Glibc

extension SocketAddress {
    /// The IPv6 address under which an interface is reached on its link; the loopback interface may have ::1 alone.
    public static func linkLocal(interface name: String, port: UInt16 = 0) throws(NetworkError) -> SocketAddress {
        let scope = try interface(named: name)
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { throw NetworkError("getifaddrs", code: errno) }
        defer { freeifaddrs(list) }
        var loopback: SocketAddress?
        var next = list
        while let entry = next {
            next = entry.pointee.ifa_next
            guard let address = entry.pointee.ifa_addr, Int32(address.pointee.sa_family) == AF_INET6,
                String(cString: entry.pointee.ifa_name) == name
            else { continue }
            var storage = sockaddr_storage()
            withUnsafeMutableBytes(of: &storage) {
                $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: MemoryLayout<sockaddr_in6>.size))
            }
            guard var found = SocketAddress(storage), case .v6(let high, let low, _) = found.host else { continue }
            found.port = port
            if high >> 54 == 0xFE80 >> 6 {
                found.host = .v6(high, low, scope: scope)
                return found
            }
            if high == 0, low == 1 { loopback = found }
        }
        if let loopback { return loopback }
        throw .noLinkLocalAddress(name)
    }

    /// The 16 bytes of an IPv6 address in network order; nil for IPv4.
    public var ipv6Bytes: [UInt8]? {
        guard isIPv6 else { return nil }
        return withUnsafeBytes(of: ipv6) { Array($0) }
    }

    /// From the 16 bytes that a peer sent: a link-local address is valid on `interface`.
    public init?(ipv6Bytes bytes: [UInt8], port: UInt16, interface: UInt32) {
        guard bytes.count == 16 else { return nil }
        let high = bytes[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let low = bytes[8...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        self.init(.v6(high, low, scope: high >> 54 == 0xFE80 >> 6 ? interface : 0), port: port)
    }
}
