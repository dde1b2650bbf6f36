import JSON

/// Bytes as upper-case hexadecimal digits.
public struct Hexadecimal: JSONImage {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Digits of either case, two a byte; nil when `text` is something else.
    public init?(text: some StringProtocol) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text.utf8 {
            guard let digit = Self.value(of: character) else { return nil }
            if let upper = high {
                bytes.append(upper << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        if high != nil { return nil }
        self.bytes = bytes
    }

    public init(image: JSONValue) throws(JSONImageError) {
        guard let text = image.string, let value = Hexadecimal(text: text) else {
            throw JSONImageError("hexadecimal digits are expected")
        }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.string(text) }

    public var text: String {
        let digits = Array("0123456789ABCDEF".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

/// Bytes as padded base64 (RFC 4648 section 4); white space is passed over when it is read.
public struct Base64: JSONImage {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public init?(text: String) {
        var bytes: [UInt8] = []
        var held = 0
        var count = 0
        var padding = 0
        for character in text.utf8 {
            switch character {
            case 0x20, 0x09, 0x0A, 0x0D: continue
            case UInt8(ascii: "="): padding += 1
            default:
                guard padding == 0, let sextet = Self.value(of: character) else { return nil }
                held = (held & 0x3F) << 6 | sextet
                count += 1
                if count % 4 != 1 { bytes.append(UInt8(truncatingIfNeeded: held >> ((4 - count % 4) % 4 * 2))) }
            }
        }
        guard padding <= 2, (count + padding) % 4 == 0 else { return nil }
        self.bytes = bytes
    }

    public init(image: JSONValue) throws(JSONImageError) {
        guard let text = image.string, let value = Base64(text: text) else {
            throw JSONImageError("base64 is expected")
        }
        self = value
    }

    public func writeImage(to writer: inout JSONWriter) { writer.string(text) }

    public var text: String {
        var characters: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for index in 0..<4 {
                let sextet = bits >> (18 - 6 * index) & 0x3F
                characters.append(index <= group.count ? Self.alphabet[sextet] : UInt8(ascii: "="))
            }
        }
        return String(decoding: characters, as: UTF8.self)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func value(of character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
