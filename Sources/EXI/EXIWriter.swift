/// Writes the bits of one EXI stream.
///
/// Bits gather in a 64-bit accumulator and leave it 32 at a time. Room is promised ahead by `reserve`, once for all
/// that has a bounded size and once per string, binary or array; `put` itself never checks. A value that does not fit its
/// type is remembered as `failure` and the rest is written on, so that generated code needs no error path; `append` throws
/// it in the end, and nothing of the stream is kept.
@frozen public struct EXIWriter: ~Copyable {
    @usableFromInline var base: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    /// Bytes that all reservations together may take; never less than `position`.
    @usableFromInline var reserved: Int
    @usableFromInline var position = 0
    @usableFromInline var accumulator: UInt64 = 0
    /// Bits in the accumulator that are not stored yet, always below 32.
    @usableFromInline var held = 0
    @usableFromInline var ownsMemory: Bool
    /// The first value that did not fit.
    public internal(set) var failure: EXIError?

    /// What the last flush may write beyond the last bit.
    @usableFromInline static let slack = 8

    @inlinable init(borrowing memory: UnsafeMutableRawBufferPointer) {
        base = memory.baseAddress!
        capacity = memory.count
        reserved = Self.slack
        ownsMemory = false
    }

    deinit {
        if ownsMemory { base.deallocate() }
    }

    /// Appends to `bytes` the stream that `body` writes; on an error `bytes` stay as they were.
    @inlinable @inline(__always)
    public static func append(
        to bytes: inout [UInt8], _ body: (inout EXIWriter) -> Void
    ) throws(EXIError) {
        let failure = withUnsafeTemporaryAllocation(byteCount: 768, alignment: 8) { memory -> EXIError? in
            var writer = EXIWriter(borrowing: memory)
            body(&writer)
            if let failure = writer.failure { return failure }
            bytes.append(contentsOf: writer.finish())
            return nil
        }
        if let failure { throw failure }
    }

    /// The number of bits written so far.
    public var bitOffset: Int { position * 8 + held }

    /// Promises that at most `bytes` more will be put.
    @inlinable @inline(__always)
    public mutating func reserve(_ bytes: Int) {
        reserved &+= bytes
        if reserved > capacity { grow() }
    }

    @usableFromInline @inline(never)
    mutating func grow() {
        let larger = max(reserved, capacity * 2)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        memory.copyMemory(from: base, byteCount: position)
        if ownsMemory { base.deallocate() }
        base = memory
        capacity = larger
        ownsMemory = true
    }

    /// Puts the low `count` bits of `bits`, at most 32; all higher bits must be zero.
    @inlinable @inline(__always)
    public mutating func put(_ bits: UInt64, _ count: Int) {
        accumulator = accumulator &<< UInt64(truncatingIfNeeded: count) | bits
        held &+= count
        if held >= 32 {
            held &-= 32
            let word = UInt32(truncatingIfNeeded: accumulator &>> UInt64(truncatingIfNeeded: held))
            base.storeBytes(of: word.bigEndian, toByteOffset: position, as: UInt32.self)
            position &+= 4
        }
    }

    /// Remembers that the value about to be put does not fit its type.
    @usableFromInline @inline(never)
    mutating func fail(_ error: EXIError) {
        if failure == nil { failure = error }
    }

    /// Remembers that a value cannot be written where it stands.
    @inlinable public mutating func failValue() { fail(.invalidValue(bitOffset: bitOffset)) }

    /// Remembers that a string or binary has too many or too few characters or bytes.
    @usableFromInline mutating func failLength() { fail(.invalidLength(bitOffset: bitOffset)) }

    /// Remembers that a repeated element has too many or too few items.
    @inlinable public mutating func failCount() { fail(.invalidCount(bitOffset: bitOffset)) }

    /// Pads to a whole byte and gives the stream, which lives as long as the writer.
    @usableFromInline
    mutating func finish() -> UnsafeRawBufferPointer {
        let word = UInt32(truncatingIfNeeded: accumulator << UInt64(32 - held))
        base.storeBytes(of: word.bigEndian, toByteOffset: position, as: UInt32.self)
        return UnsafeRawBufferPointer(start: base, count: position + (held + 7) / 8)
    }
}
