/// The negotiation of permessage-deflate (RFC 7692, section 7.1).
///
/// No context is ever taken over between messages, in either direction: see `CompressionStreams`.
struct Deflate: Equatable, Sendable {
    /// The window with which this side compresses; nil: it sends uncompressed, as zlib cannot keep to the window asked
    /// for. It still reads compressed messages.
    var windowBits: Int?

    /// The offer of a client. A valueless client_max_window_bits tells that this side can keep to a smaller window.
    static let offer =
        "permessage-deflate; client_no_context_takeover; server_no_context_takeover; client_max_window_bits"

    /// A server's answer to the first acceptable offer among a request's Sec-WebSocket-Extensions, nil when there is
    /// none.
    static func answer(to offers: [ExtensionOffer]) -> (Deflate, response: String)? {
        for offer in offers where offer.name == "permessage-deflate" {
            guard let parameters = Parameters(offer, isResponse: false) else { continue }
            var response = "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
            if let bits = parameters.serverWindowBits { response += "; server_max_window_bits=\(bits)" }
            return (Deflate(windowBits: usable(parameters.serverWindowBits)), response)
        }
        return nil
    }

    /// What a server's answer to `offer` means; nil when it does not fit the offer and the client must fail.
    init?(response: ExtensionOffer) {
        guard response.name == "permessage-deflate", let parameters = Parameters(response, isResponse: true),
            parameters.serverDropsContext
        else { return nil }
        windowBits = Self.usable(parameters.clientWindowBits)
    }

    private init(windowBits: Int?) { self.windowBits = windowBits }

    private static func usable(_ bits: Int?) -> Int? {
        // Station messages are a few kilobytes: a window of 8 KiB covers them.
        guard let bits else { return 13 }
        return CompressionStreams.windowBits.contains(bits) ? min(bits, 13) : nil
    }

    private struct Parameters {
        var serverDropsContext = false
        var serverWindowBits: Int?
        var clientWindowBits: Int?

        /// nil when a parameter is unknown, repeated or has a bad value: such an offer is declined whole.
        init?(_ offer: ExtensionOffer, isResponse: Bool) {
            var seen = Set<String>()
            for (name, value) in offer.parameters {
                guard seen.insert(name).inserted else { return nil }
                switch name {
                case "server_no_context_takeover" where value == nil: serverDropsContext = true
                case "client_no_context_takeover" where value == nil: break
                case "server_max_window_bits":
                    guard let bits = Self.bits(value) else { return nil }
                    serverWindowBits = bits
                case "client_max_window_bits":
                    if value == nil && !isResponse { break }
                    guard let bits = Self.bits(value) else { return nil }
                    clientWindowBits = bits
                default: return nil
                }
            }
        }

        private static func bits(_ value: String?) -> Int? {
            guard let value, value.utf8.count <= 2, value.utf8.first != UInt8(ascii: "0"), let bits = Int(value),
                (8...15).contains(bits)
            else { return nil }
            return bits
        }
    }
}

/// One element of a Sec-WebSocket-Extensions field (RFC 6455, section 9.1).
struct ExtensionOffer: Equatable, Sendable {
    var name: String
    var parameters: [(name: String, value: String?)]

    static func == (a: ExtensionOffer, b: ExtensionOffer) -> Bool {
        a.name == b.name && a.parameters.elementsEqual(b.parameters) { $0.name == $1.name && $0.value == $1.value }
    }

    static func parse(_ field: String) -> [ExtensionOffer] {
        field.split(separator: ",").compactMap { element in
            let parts = element.split(separator: ";").map { $0.trimmed }
            guard let name = parts.first, !name.isEmpty else { return nil }
            let parameters = parts.dropFirst().map { part -> (name: String, value: String?) in
                guard let equals = part.firstIndex(of: "=") else { return (part, nil) }
                var value = part[part.index(after: equals)...].trimmed
                if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
                    value = String(value.dropFirst().dropLast())
                }
                return (part[..<equals].trimmed, value)
            }
            return ExtensionOffer(name: name, parameters: parameters)
        }
    }
}
