/// The secrets of TLS connections as programs log them (SSLKEYLOGFILE): `LABEL CLIENT_RANDOM SECRET`, in hexadecimal.
public struct KeyLog: Sendable {
    private var secrets: [[UInt8]: [String: [UInt8]]] = [:]

    public init() {}

    public var isEmpty: Bool { secrets.isEmpty }

    /// Takes what is well formed; comments and the secrets of older versions are passed over.
    public mutating func add(_ text: [UInt8]) {
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let words = line.split(separator: 0x20)
            guard words.count == 3, let random = Self.bytes(words[1]), random.count == 32,
                let secret = Self.bytes(words[2]), (32...64).contains(secret.count)
            else { continue }
            let label = String(decoding: words[0], as: UTF8.self)
            guard Label(rawValue: label) != nil else { continue }
            secrets[random, default: [:]][label] = secret
        }
    }

    enum Label: String {
        case clientHandshake = "CLIENT_HANDSHAKE_TRAFFIC_SECRET"
        case serverHandshake = "SERVER_HANDSHAKE_TRAFFIC_SECRET"
        case clientApplication = "CLIENT_TRAFFIC_SECRET_0"
        case serverApplication = "SERVER_TRAFFIC_SECRET_0"
    }

    func secret(_ label: Label, random: [UInt8]) -> [UInt8]? { secrets[random]?[label.rawValue] }

    private static func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x41...0x46: value = digit - 0x41 + 10
            case 0x61...0x66: value = digit - 0x61 + 10
            default: return nil
            }
            if let upper = high { bytes.append(upper << 4 | value) }
            high = high == nil ? value : nil
        }
        return bytes
    }
}
