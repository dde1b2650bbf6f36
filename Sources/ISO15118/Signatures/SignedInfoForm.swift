/// The two readings of "the EXI fragment of SignedInfo".
///
/// ISO 15118-2 (Annex J) takes the fragment grammar of the XML signature schema, and -20 does not say otherwise; Josev does
/// so with -20 too, and so does this house. Others take the grammar of the message's own schema, which numbers the elements
/// of both: the same content behind another event code. A receiver cannot know, so it tries both.
package enum SignedInfoForm {
    /// The first in the XML signature schema's fragment grammar: an element's code of six bits.
    private static let codeWidth = 6
    /// SignedInfo and the end among the elements that CommonMessages sees, in nine bits.
    private static let commonCode = (start: 230, end: 282, width: 9)

    /// Rewrites a fragment of the XML signature schema as one of CommonMessages.
    package static func ofCommonMessages(_ fragment: [UInt8]) -> [UInt8] {
        var bits = BitString(Array(fragment.prefix(1)))
        bits.append(commonCode.start, width: commonCode.width)
        let source = BitString(fragment)
        // The end's code is 101110: it stops one bit after the last that is set, and padding follows.
        guard let lastSet = source.lastSetBit else { return fragment }
        let end = lastSet + 2 - codeWidth
        for index in (8 + codeWidth)..<max(8 + codeWidth, end) { bits.append(source[index] ? 1 : 0, width: 1) }
        bits.append(commonCode.end, width: commonCode.width)
        return bits.bytes
    }

    private struct BitString {
        private(set) var bytes: [UInt8]
        private var count: Int

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            count = bytes.count * 8
        }

        subscript(index: Int) -> Bool { bytes[index / 8] & 0x80 >> UInt8(index % 8) != 0 }

        var lastSetBit: Int? { (0..<count).reversed().first { self[$0] } }

        mutating func append(_ value: Int, width: Int) {
            for shift in (0..<width).reversed() {
                if count % 8 == 0 { bytes.append(0) }
                if value >> shift & 1 == 1 { bytes[count / 8] |= 0x80 >> UInt8(count % 8) }
                count += 1
            }
        }
    }
}
