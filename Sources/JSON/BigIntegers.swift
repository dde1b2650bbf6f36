/// Integers beyond 64 bits, which JSON allows and the parser refuses: they are read as the nearest real number.
enum BigIntegers {
    /// The text with an exponent behind each such integer; nil without any. For texts that the parser refused.
    static func asReals(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var written: [UInt8]?
        var copied = 0
        var position = 0
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: "\""): position = end(ofString: position, in: text)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let start = position
                position = text[(start + 1)...].firstIndex { !isPartOfNumber($0) } ?? text.count
                guard isBigInteger(text[start..<position]) else { continue }
                written = (written ?? []) + text[copied..<position] + "e0".utf8
                copied = position
            default: position += 1
            }
        }
        return written.map { $0 + text[copied...] }
    }

    /// Behind the closing quotation mark.
    private static func end(ofString start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start + 1
        while position < text.count, text[position] != UInt8(ascii: "\"") {
            position += text[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return position + 1
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Nineteen digits may fit; what has a fraction or an exponent is no integer.
    private static func isBigInteger(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard number.count >= 19, number.dropFirst().allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
        else { return false }
        let text = String(decoding: number, as: UTF8.self)
        return Int64(text) == nil && UInt64(text) == nil
    }
}
