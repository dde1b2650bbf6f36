/// A `ws:` or `wss:` URL (RFC 6455, section 3).
public struct WebSocketURL: Equatable, Sendable {
    public var isSecure: Bool
    /// A name or an address; an IPv6 address without its brackets.
    public var host: String
    public var port: UInt16
    /// Path and query, at least `/`.
    public var target: String
    public var credentials: BasicCredentials?

    /// nil when `text` is no such URL.
    public init?(_ text: String) {
        var rest = text[...]
        switch rest.prefix(while: { $0 != ":" }).lowercased() {
        case "ws": isSecure = false
        case "wss": isSecure = true
        default: return nil
        }
        guard let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://") else { return nil }
        rest = rest[rest.index(scheme, offsetBy: 3)...]
        guard !rest.contains("#"), rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        var authority = rest.prefix { $0 != "/" && $0 != "?" }
        let target = rest[authority.endIndex...]
        self.target = target.hasPrefix("/") ? String(target) : "/" + target
        if let at = authority.lastIndex(of: "@") {
            guard let credentials = Self.credentials(authority[..<at]) else { return nil }
            self.credentials = credentials
            authority = authority[authority.index(after: at)...]
        }
        guard let (host, port) = Self.hostAndPort(authority) else { return nil }
        self.host = host
        self.port = port ?? (isSecure ? 443 : 80)
    }

    /// What the Host field carries.
    public var hostField: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    /// This URL with `segment`, percent-encoded, as one more segment of its path.
    public func appending(segment: String) -> WebSocketURL {
        var encoded = ""
        for byte in segment.utf8 {
            if HTTPHead.isTokenCharacter(byte) && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "#") {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        var url = self
        let path = target.prefix { $0 != "?" }
        url.target = path + (path.hasSuffix("/") ? "" : "/") + encoded + target[path.endIndex...]
        return url
    }

    private static func credentials(_ text: Substring) -> BasicCredentials? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let user = parts[0].percentDecoded, let password = (parts.count == 2 ? parts[1] : "").percentDecoded
        else {
            return nil
        }
        return BasicCredentials(user: user, password: password)
    }

    private static func hostAndPort(_ authority: Substring) -> (String, UInt16?)? {
        var host = authority
        var port: Substring?
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[authority.index(after: authority.startIndex)..<end]
            let rest = authority[authority.index(after: end)...]
            guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
            port = rest.isEmpty ? nil : rest.dropFirst()
        } else if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
            port = authority[authority.index(after: colon)...]
        }
        guard !host.isEmpty else { return nil }
        guard let port else { return (String(host), nil) }
        guard let number = UInt16(port), number > 0 else { return nil }
        return (String(host), number)
    }
}
