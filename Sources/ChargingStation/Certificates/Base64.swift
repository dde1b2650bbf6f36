// Base64 (RFC 4648, section 4), as OCPP carries EXI and OCSP.

package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    package static func encode(_ bytes: [UInt8]) -> String {
        var text = [UInt8]()
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                let digit = alphabet[bits >> (18 - 6 * place) & 0x3F]
                text.append(place <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// nil when `text` is no padded Base64; line ends are passed over.
    package static func decode(_ text: String) -> [UInt8]? {
        let digits = text.utf8.filter { $0 != 0x0A && $0 != 0x0D }
        let padding = digits.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
        guard digits.count % 4 == 0 else { return nil }
        var bytes = [UInt8]()
        bytes.reserveCapacity(digits.count / 4 * 3)
        var bits = 0
        for (position, digit) in digits.enumerated() {
            guard position < digits.count - padding else {
                bits <<= 6
                if position % 4 == 3 { bytes.append(contentsOf: group(bits)) }
                continue
            }
            guard let value = alphabet.firstIndex(of: digit) else { return nil }
            bits = bits << 6 | value
            if position % 4 == 3 { bytes.append(contentsOf: group(bits)) }
        }
        bytes.removeLast(padding)
        return bytes
    }

    private static func group(_ bits: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), UInt8(truncatingIfNeeded: bits)]
    }
}
