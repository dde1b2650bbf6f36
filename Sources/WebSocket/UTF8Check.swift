/// Whether bytes are well-formed UTF-8 (RFC 3629), many at a time while they are ASCII.
enum UTF8Check {
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress else { return true }
        let count = bytes.count
        var position = 0
        while position < count {
            while position + 32 <= count, isASCII(base + position) { position += 32 }
            while position + 8 <= count,
                base.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                position += 8
            }
            while position < count, bytes[position] < 0x80 { position += 1 }
            guard position < count else { return true }
            guard let length = sequenceLength(bytes, at: position) else { return false }
            position += length
        }
        return true
    }

    /// Whether 32 bytes are.
    @inline(__always) private static func isASCII(_ bytes: UnsafeRawPointer) -> Bool {
        var all: UInt64 = 0
        for offset in stride(from: 0, to: 32, by: 8) {
            all |= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        return all & 0x8080_8080_8080_8080 == 0
    }

    /// The length of the multi-byte sequence at `position`; nil when it is malformed, overlong, a surrogate, beyond
    /// U+10FFFF or cut short.
    private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int? {
        let first = bytes[position]
        let (length, second): (Int, ClosedRange<UInt8>)
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return nil }
        for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
