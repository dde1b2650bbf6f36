/// Reads the bits of one EXI stream.
///
/// Every read takes what it needs from one unaligned 64-bit load. Beyond the end the stream reads as zeros; whether the
/// end was crossed is checked where a length or a repetition comes from the wire, before an error is told, and
/// at the end of the message, so that a read in between costs no check and can neither fault nor run away.
@frozen public struct EXIReader {
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let byteCount: Int
    /// The last byte at which a 64-bit load stays inside; negative when there is none.
    @usableFromInline let lastLoad: Int
    /// The next bit, counted from the first of the stream.
    @usableFromInline var position = 0

    /// A reader over `bytes`, which must outlive it.
    @inlinable public init(_ bytes: UnsafeRawBufferPointer) {
        // An empty buffer may have no address; any valid one serves, since nothing is loaded from it.
        base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!
        byteCount = bytes.count
        lastLoad = bytes.count - 8
    }

    /// The next bit, counted from the first bit of the stream.
    @inlinable public var bitOffset: Int { position }

    @inlinable @inline(__always)
    var bitCount: Int { byteCount &* 8 }

    /// The next 57 bits or more, left-aligned; zeros beyond the end.
    @inlinable @inline(__always)
    func window() -> UInt64 {
        let byte = position &>> 3
        let word =
            byte <= lastLoad ? UInt64(bigEndian: base.loadUnaligned(fromByteOffset: byte, as: UInt64.self)) : tail(byte)
        return word &<< UInt64(truncatingIfNeeded: position & 7)
    }

    /// The word at a byte so near to the end, or beyond, that a whole one does not fit.
    @usableFromInline @inline(never)
    func tail(_ byte: Int) -> UInt64 {
        if lastLoad >= 0 {
            // The last whole word, with zeros moved in.
            let beyond = byte &- lastLoad
            if beyond >= 8 { return 0 }
            let word = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: lastLoad, as: UInt64.self))
            return word &<< UInt64(truncatingIfNeeded: beyond &* 8)
        }
        var word: UInt64 = 0
        for index in byte..<byte + 8 {
            word = word << 8 | (index < byteCount ? UInt64(base.load(fromByteOffset: index, as: UInt8.self)) : 0)
        }
        return word
    }

    /// The next `count` bits, 1 to 57.
    @inlinable @inline(__always)
    public mutating func bits(_ count: Int) -> UInt64 {
        let bits = window() &>> UInt64(truncatingIfNeeded: 64 &- count)
        position &+= count
        return bits
    }

    /// The next `count` bits, 1 to 57, of which those in `mask` must be those of `constant`: the event codes of a run.
    @inlinable @inline(__always)
    public mutating func run(_ count: Int, constant: UInt64, mask: UInt64) throws(EXIError) -> UInt64 {
        let bits = window() &>> UInt64(truncatingIfNeeded: 64 &- count)
        if bits & mask != constant { throw deviation((bits ^ constant) & mask, count) }
        position &+= count
        return bits
    }

    /// Passes `count` constant bits, 1 to 57.
    @inlinable @inline(__always)
    public mutating func expect(_ constant: UInt64, _ count: Int) throws(EXIError) {
        let bits = window() &>> UInt64(truncatingIfNeeded: 64 &- count)
        if bits != constant { throw deviation(bits ^ constant, count) }
        position &+= count
    }

    /// The header and the event code of the stream's element.
    @inlinable @inline(__always)
    public mutating func start(_ width: Int) throws(EXIError) -> UInt64 {
        let start = bits(8 &+ width)
        let code = start & (1 &<< UInt64(truncatingIfNeeded: width) &- 1)
        if start &>> UInt64(truncatingIfNeeded: width) != 0x80 { throw badHeader() }
        return code
    }

    /// Checks that what was read so far lies inside the stream.
    @inlinable @inline(__always)
    public func checkEnd() throws(EXIError) {
        if position > bitCount { throw .truncated(bitOffset: bitCount) }
    }

    /// Checks that the document ends in the last byte of the stream.
    @inlinable
    public func finish() throws(EXIError) {
        try checkEnd()
        if bitCount &- position >= 8 { throw .trailingBytes(bitOffset: (position + 7) / 8 * 8) }
    }

    // MARK: Errors, all off the straight line

    /// The first bit of a constant run that differs: where one event is expected, another code is a deviation.
    @usableFromInline @inline(never)
    func deviation(_ difference: UInt64, _ count: Int) -> EXIError {
        let offset = position + difference.leadingZeroBitCount - (64 - count)
        return offset < bitCount ? .unsupportedDeviation(bitOffset: offset) : .truncated(bitOffset: bitCount)
    }

    /// An event code just read that has no event; `code` counts from the last event that was possible, `escape` is the
    /// code which opens the second level there.
    @inline(never)
    public func unexpected(_ code: UInt64, escape: UInt64) -> EXIError {
        if position > bitCount { return .truncated(bitOffset: bitCount) }
        return code <= escape ? .unsupportedDeviation(bitOffset: position) : .unknownEvent(bitOffset: position)
    }

    @usableFromInline @inline(never)
    func badHeader() -> EXIError {
        byteCount == 0 ? .truncated(bitOffset: 0) : .unsupportedHeader(bitOffset: 0)
    }

    /// The event code of an element that is not a message of the namespace, or not the one that is read.
    @inline(never)
    public func unexpectedRoot(_ code: UInt64) -> EXIError {
        position > bitCount ? .truncated(bitOffset: bitCount) : .unknownEvent(bitOffset: 8)
    }

    /// Where the schema wants elements by wildcard, which are not supported.
    @inline(never)
    public func wildcard() -> EXIError {
        position > bitCount ? .truncated(bitOffset: bitCount) : .unsupportedDeviation(bitOffset: position)
    }

    /// A length just read, at `start`, that its type does not have.
    @usableFromInline @inline(never)
    func invalidLength(at start: Int) -> EXIError {
        position > bitCount ? .truncated(bitOffset: bitCount) : .invalidLength(bitOffset: start)
    }

    /// A value just read that its type does not have.
    @inline(never)
    public func invalidValue() -> EXIError {
        position > bitCount ? .truncated(bitOffset: bitCount) : .invalidValue(bitOffset: position)
    }
}
