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
        return try checked(try longUnsigned(bits), type)
    }

    /// A run of `count` bits as `run(_:constant:mask:)` and the Unsigned Integer behind it, from one load while they fit.
    @inlinable @inline(__always)
    public mutating func run<Value: FixedWidthInteger>(
        _ count: Int, constant: UInt64, mask: UInt64, unsigned type: Value.Type
    ) throws(EXIError) -> (bits: UInt64, value: Value) {
        let window = window()
        let bits = window &>> UInt64(truncatingIfNeeded: 64 &- count)
        if bits & mask != constant { throw deviation((bits ^ constant) & mask, count) }
        position &+= count
        let value = window &<< UInt64(truncatingIfNeeded: count)
        if value < 1 << 63 {
            position &+= 8
            return (bits, Value(truncatingIfNeeded: value &>> 56))
        }
        if value & 1 << 55 == 0 {
            position &+= 16
            return (bits, Value(truncatingIfNeeded: value &>> 56 & 0x7F | value &>> 41 & 0x3F80))
        }
        return (bits, try checked(try longUnsigned(self.window()), type))
    }

    /// A run of `count` bits, the last of them a sign, and the magnitude of the Integer behind it.
    @inlinable @inline(__always)
    public mutating func run<Value: FixedWidthInteger & SignedInteger>(
        _ count: Int, constant: UInt64, mask: UInt64, signed type: Value.Type
    ) throws(EXIError) -> (bits: UInt64, value: Value) {
        let (bits, magnitude) = try run(count, constant: constant, mask: mask, unsigned: type)
        return (bits, magnitude ^ (0 &- Value(truncatingIfNeeded: bits & 1)))
    }

    @inlinable @inline(__always)
    func checked<Value: FixedWidthInteger>(_ value: UInt64, _ type: Value.Type) throws(EXIError) -> Value {
        if value > UInt64(truncatingIfNeeded: Value.max) { throw invalidValue() }
        return Value(truncatingIfNeeded: value)
    }

    /// Two groups of seven bits and more, from the window of the place; passes them.
    @usableFromInline @inline(never)
    mutating func longUnsigned(_ bits: UInt64) throws(EXIError) -> UInt64 {
        if bits & 1 << 55 == 0 {
            position &+= 16
            return bits &>> 56 & 0x7F | bits &>> 41 & 0x3F80
        }
        let groups = (~bits & 0x8080_8080_8080_8080).leadingZeroBitCount &>> 3 &+ 1
        if groups > 7 { return try longestUnsigned() }
        position &+= groups &* 8
        // The groups in the order of their weight, then closed up pairwise.
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

    /// Binary (7.1.1) of as many bytes as `lengths` has.
    public mutating func binary(_ lengths: ClosedRange<Int> = 0...Int.max) throws(EXIError) -> [UInt8] {
        let start = position
        let count = Int(clamping: try unsigned(UInt32.self))
        if !lengths.contains(count) { throw invalidLength(at: start) }
        if count > (bitCount - position) / 8 { throw .truncated(bitOffset: bitCount) }
        return [UInt8](unsafeUninitializedCapacity: count) { memory, initialized in
            copy(count, to: UnsafeMutableRawBufferPointer(memory))
            initialized = count
        }
    }

    /// Binary of exactly eight bytes, as one number.
    @inlinable @inline(__always)
    public mutating func binary8() throws(EXIError) -> UInt64 {
        let start = position
        if bits(8) != 8 { throw invalidLength(at: start) }
        return bits(32) &<< 32 | bits(32)
    }

    /// String (7.1.10) of as many characters as `lengths` has; only misses of both string tables.
    public mutating func string(_ lengths: ClosedRange<Int> = 0...Int.max) throws(EXIError) -> String {
        let start = position
        let length = try unsigned(UInt32.self)
        if length < 2 {
            try checkEnd()
            throw .unsupportedStringTableHit(bitOffset: start)
        }
        let count = Int(clamping: length) - 2
        if !lengths.contains(count) { throw invalidLength(at: start) }
        // Every character takes eight bits at least.
        if count > (bitCount - position) / 8 { throw .truncated(bitOffset: bitCount) }
        var isASCII = true
        let begin = position
        let text = String(unsafeUninitializedCapacity: count) { memory in
            isASCII = copy(count, to: UnsafeMutableRawBufferPointer(memory)) & 0x8080_8080_8080_8080 == 0
            return isASCII ? count : 0
        }
        if isASCII { return text }
        position = begin
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

    /// Copies `count` bytes, which lie inside the stream, from any bit offset; gives all of them combined by or.
    @discardableResult
    private mutating func copy(_ count: Int, to memory: UnsafeMutableRawBufferPointer) -> UInt64 {
        guard let target = memory.baseAddress, count > 0 else { return 0 }
        var all: UInt64 = 0
        var index = 0
        let shift = UInt64(truncatingIfNeeded: position & 7)
        var source = base + position &>> 3
        // Eight bytes at an odd offset reach into a ninth; the last ones are left to the loop behind.
        while index &+ 8 < count {
            let word = UInt64(bigEndian: source.loadUnaligned(as: UInt64.self))
            let ninth = UInt64(source.load(fromByteOffset: 8, as: UInt8.self))
            let bits = word &<< shift | ninth &>> (8 &- shift)
            target.storeBytes(of: bits.bigEndian, toByteOffset: index, as: UInt64.self)
            all |= bits
            source += 8
            index &+= 8
        }
        position &+= index &* 8
        while index &+ 4 <= count {
            let word = bits(32)
            target.storeBytes(of: UInt32(truncatingIfNeeded: word).bigEndian, toByteOffset: index, as: UInt32.self)
            all |= word
            index &+= 4
        }
        if index == count { return all }
        var rest = bits((count &- index) &* 8)
        all |= rest
        var last = count
        while last > index {
            last &-= 1
            target.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: last, as: UInt8.self)
            rest = rest &>> 8
        }
        return all
    }
}
