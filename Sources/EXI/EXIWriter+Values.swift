// EXI 1.0 section 7: the datatypes, as they are written.

extension EXIWriter {
    /// The distance of `value` from the lower bound of its type, for an n-bit unsigned integer (7.1.9).
    @inlinable @inline(__always)
    public mutating func distance(_ value: Int, _ range: ClosedRange<Int>) -> UInt64 {
        if value < range.lowerBound || value > range.upperBound {
            failValue()
            return 0
        }
        return UInt64(truncatingIfNeeded: value &- range.lowerBound)
    }

    /// Unsigned Integer (7.1.6): groups of seven bits, the least significant first.
    @inlinable @inline(__always)
    public mutating func putUnsigned(_ value: UInt64) {
        if value >= 0x4000 { return putLongUnsigned(value) }
        let isLong = value >= 0x80
        put(isLong ? (value & 0x7F | 0x80) &<< 8 | value &>> 7 : value, isLong ? 16 : 8)
    }

    /// Three groups and more.
    @usableFromInline @inline(never)
    mutating func putLongUnsigned(_ value: UInt64) {
        var rest = value
        while rest >= 1 << 14 {
            put((rest & 0x7F | 0x80) << 8 | (rest >> 7 & 0x7F | 0x80), 16)
            rest >>= 14
        }
        putUnsigned(rest)
    }

    /// Integer (7.1.5): a sign bit, then the magnitude; of a negative value the magnitude of its complement.
    @inlinable @inline(__always)
    public mutating func putSigned(_ value: Int64) {
        let sign = UInt64(bitPattern: value &>> 63)
        let magnitude = UInt64(bitPattern: value) ^ sign
        if magnitude >= 0x4000 { return putLongSigned(sign & 1, magnitude) }
        let isLong = magnitude >= 0x80
        let groups = isLong ? (magnitude & 0x7F | 0x80) &<< 8 | magnitude &>> 7 : magnitude
        put((sign & 1) &<< (isLong ? 16 : 8) | groups, isLong ? 17 : 9)
    }

    @usableFromInline @inline(never)
    mutating func putLongSigned(_ sign: UInt64, _ magnitude: UInt64) {
        put(sign, 1)
        putLongUnsigned(magnitude)
    }

    /// Integer (7.1.5) of any size.
    public mutating func put(_ value: EXIInteger) {
        put(value.isNegative ? 1 : 0, 1)
        let groups = value.groupsForWriting()
        reserve(groups.count)
        for (index, group) in groups.enumerated() {
            put(UInt64(group) | (index + 1 < groups.count ? 0x80 : 0), 8)
        }
    }

    /// Binary (7.1.1) of as many bytes as `lengths` has: the length, then the bytes.
    public mutating func put(_ bytes: [UInt8], _ lengths: ClosedRange<Int> = 0...Int.max) {
        guard lengths.contains(bytes.count) else { return failLength() }
        reserve(bytes.count)
        putUnsigned(UInt64(bytes.count))
        bytes.withUnsafeBytes { putBytes($0) }
    }

    /// Binary (7.1.1) of exactly eight bytes, held as one number.
    @inlinable @inline(__always)
    public mutating func putBinary8(_ value: UInt64) {
        put(8, 8)
        put(value >> 32, 32)
        put(value & 0xFFFF_FFFF, 32)
    }

    /// String (7.1.10) of as many characters as `lengths` has, as a miss of both string tables: the length and two, then
    /// the characters.
    public mutating func put(_ string: String, _ lengths: ClosedRange<Int> = 0...Int.max) {
        var string = string
        string.withUTF8 { utf8 in
            let raw = UnsafeRawBufferPointer(utf8)
            if raw.isASCII {
                guard lengths.contains(utf8.count) else { return failLength() }
                reserve(utf8.count)
                putUnsigned(UInt64(utf8.count) &+ 2)
                putBytes(raw)
            } else {
                putScalars(String(decoding: utf8, as: UTF8.self).unicodeScalars, bytes: utf8.count, lengths)
            }
        }
    }

    private mutating func putScalars(
        _ scalars: String.UnicodeScalarView, bytes: Int, _ lengths: ClosedRange<Int>
    ) {
        let count = scalars.count
        guard lengths.contains(count) else { return failLength() }
        // A character never takes more bytes here than in UTF-8.
        reserve(bytes)
        putUnsigned(UInt64(count) &+ 2)
        for scalar in scalars { putUnsigned(UInt64(scalar.value)) }
    }

    private mutating func putBytes(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index &+ 4 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
            put(UInt64(UInt32(bigEndian: word)), 32)
            index &+= 4
        }
        while index < bytes.count {
            put(UInt64(bytes[index]), 8)
            index &+= 1
        }
    }
}

extension UnsafeRawBufferPointer {
    fileprivate var isASCII: Bool {
        var index = 0
        var all: UInt64 = 0
        while index &+ 8 <= count {
            all |= loadUnaligned(fromByteOffset: index, as: UInt64.self)
            index &+= 8
        }
        while index < count {
            all |= UInt64(self[index])
            index &+= 1
        }
        return all & 0x8080_8080_8080_8080 == 0
    }
}
