/// The e-mobility account identifier (ISO 15118-20, C.1): country, provider, instance and perhaps a check digit.

/// An EMAID in the form in which identifiers are compared: capital letters and digits without separators.
public struct EMAID: Hashable, Sendable {
    public let text: String

    /// Separators may be there or not; nil when the rest is not 14 or 15 letters and digits.
    public init?(_ text: String) {
        let compact = EMAID.compact(text)
        guard compact.utf8.count == 14 || compact.utf8.count == 15 else { return nil }
        self.text = compact
    }

    /// Country and provider, five characters, as SupportedProviders lists them.
    public var provider: String { EMAID.text(text.utf8.prefix(5)) }

    /// Capital letters and digits alone. ASCII letters and digits stay, `-` and `*` go, anything else empties the text.
    public static func compact(_ text: String) -> String {
        var kept: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): kept.append(byte - 0x20)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): kept.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "*"): break
            default: return ""
            }
        }
        return EMAID.text(kept)
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
