// EXI 1.0 section 7: the datatypes, as they are read.

extension EXIReader {
    /// Unsigned Integer (7.1.6) that must fit `Value`.
    @inlinable @inline(__always)
    public mutating func unsigned<Value: FixedWidthInteger>(_ type: Value.Type) throws(EXIError) -> Value {
        let bits = window()
        if bits < 1 << 63 {
            position &+= 8
            return Value(truncatingIfNeeded: bits &>> 56)
        }
        let value = try longUnsigned(bits)
        if value > UInt64(truncatingIfNeeded: Value.max) { throw invalidValue() }
        return Value(truncatingIfNeeded: value)
    }

    /// Two groups of seven bits and more.
    @inlinable @inline(__always)
    mutating func longUnsigned(_ bits: UInt64) throws(EXIError) -> UInt64 {
        let groups = (~bits & 0x8080_8080_8080_8080).leadingZeroBitCount &>> 3 &+ 1
        if groups > 7 { return try longestUnsigned() }
        position &+= groups &* 8
        // The groups into the order of their weight, then closed up pairwise.
        var value = (bits &>> UInt64(truncatingIfNeeded: 64 &- groups &* 8)).byteSwapped
        value = value &>> UInt64(truncatingIfNeeded: 64 &- groups &* 8) & 0x7F7F_7F7F_7F7F_7F7F
        value = value & 0x007F_007F_007F_007F | (value & 0x7F00_7F00_7F00_7F00) &>> 1
        value = value & 0x0000_3FFF_0000_3FFF | (value & 0x3FFF_0000_3FFF_0000) &>> 2
        return value & 0x0FFF_FFFF | (value & 0x0FFF_FFFF_0000_0000) &>> 4
    }

    @usableFromInline @inline(never)
    mutating func longestUnsigned() throws(EXIError) -> UInt64 {
        var value: UInt64 = 0
        var weight: UInt64 = 0
        while true {
            let group = bits(8)
            let part = group & 0x7F
            guard weight < 63 || (weight == 63 && part <= 1) else { throw invalidValue() }
            value |= part << weight
            if group < 0x80 { return value }
            weight += 7
        }
    }

    /// Integer (7.1.5) that must fit `Value`.
    @inlinable @inline(__always)
    public mutating func signed<Value: FixedWidthInteger & SignedInteger>(
        _ type: Value.Type
    ) throws(EXIError) -> Value {
        let sign = Value(truncatingIfNeeded: Int64(bitPattern: window()) &>> 63)
        position &+= 1
        return try unsigned(type) ^ sign
    }

    /// Integer (7.1.5) of any size.
    public mutating func integer() throws(EXIError) -> EXIInteger {
        let isNegative = bits(1) == 1
        var groups: [UInt8] = []
        while true {
            let group = bits(8)
            try checkEnd()
            groups.append(UInt8(group & 0x7F))
            if group < 0x80 { return EXIInteger(isNegative: isNegative, groups: groups) }
        }
    }

    /// Binary (7.1.1).
    public mutating func binary() throws(EXIError) -> [UInt8] {
        let count = try length()
        return [UInt8](unsafeUninitializedCapacity: count) { memory, initialized in
            copy(count, to: UnsafeMutableRawBufferPointer(memory))
            initialized = count
        }
    }

    /// Binary of exactly eight bytes, as one number.
    @inlinable @inline(__always)
    public mutating func binary8() throws(EXIError) -> UInt64 {
        if bits(8) != 8 { throw invalidValue() }
        return bits(32) &<< 32 | bits(32)
    }

    /// String (7.1.10); only misses of both string tables.
    public mutating func string() throws(EXIError) -> String {
        let start = position
        let length = try unsigned(UInt32.self)
        if length < 2 {
            try checkEnd()
            throw .unsupportedStringTableHit(bitOffset: start)
        }
        let count = Int(length) - 2
        // Every character takes eight bits at least.
        if count > (bitCount - position) / 8 { throw .truncated(bitOffset: bitCount) }
        if isASCII(count) {
            return String(unsafeUninitializedCapacity: count) { memory in
                copy(count, to: UnsafeMutableRawBufferPointer(memory))
                return count
            }
        }
        return try scalars(count)
    }

    private mutating func scalars(_ count: Int) throws(EXIError) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<count {
            guard let scalar = Unicode.Scalar(try unsigned(UInt32.self)) else { throw invalidValue() }
            try checkEnd()
            text.append(scalar)
        }
        return String(text)
    }

    /// A length in bytes that the rest of the stream can hold.
    private mutating func length() throws(EXIError) -> Int {
        let count = try unsigned(UInt32.self)
        if Int(count) > (bitCount - position) / 8 { throw .truncated(bitOffset: bitCount) }
        return Int(count)
    }

    private func isASCII(_ count: Int) -> Bool {
        var ahead = self
        var rest = count
        while rest >= 7 {
            if ahead.bits(56) & 0x0080_8080_8080_8080 != 0 { return false }
            rest -= 7
        }
        return rest == 0 || ahead.bits(rest * 8) & 0x0080_8080_8080_8080 == 0
    }

    /// Copies `count` bytes, which lie inside the stream, from any bit offset.
    private mutating func copy(_ count: Int, to memory: UnsafeMutableRawBufferPointer) {
        var index = 0
        while index &+ 4 <= count {
            let word = UInt32(truncatingIfNeeded: bits(32))
            memory.storeBytes(of: word.bigEndian, toByteOffset: index, as: UInt32.self)
            index &+= 4
        }
        while index < count {
            memory[index] = UInt8(truncatingIfNeeded: bits(8))
            index &+= 1
        }
    }
}
