/// A string of a `JSONDocument` in place: its UTF-8 bytes, escapes resolved. It must not outlive the document.
@frozen public struct JSONText {
    @usableFromInline let start: UnsafePointer<UInt8>
    /// UTF-8 bytes.
    public let count: Int

    @inlinable init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    @inlinable public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    @inlinable public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Unicode scalars, which is what JSON Schema's `maxLength` counts.
    @inlinable public var scalarCount: Int {
        var scalars = 0
        for byte in bytes where byte & 0xC0 != 0x80 { scalars &+= 1 }
        return scalars
    }

    /// Compares with a constant: of 4 to 16 bytes in two words, which the compiler knows as numbers. Longer and shorter
    /// ones are compared by a call, as a decoder has thousands of them.
    @inlinable @inline(__always) public static func == (text: JSONText, literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard text.count == count else { return false }
        let a = UnsafeRawPointer(text.start)
        let b = UnsafeRawPointer(literal.utf8Start)
        if count > 16 || count < 4 { return isSame(a, b, count) }
        if count >= 8 { return same(a, b, 0, UInt64.self) && same(a, b, count &- 8, UInt64.self) }
        return same(a, b, 0, UInt32.self) && same(a, b, count &- 4, UInt32.self)
    }

    @inline(never) @usableFromInline
    static func isSame(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
        var offset = 0
        while offset &+ 8 <= count {
            guard same(a, b, offset, UInt64.self) else { return false }
            offset &+= 8
        }
        // The last word of a longer text may overlap the one before it.
        if count >= 8 { return offset == count || same(a, b, count &- 8, UInt64.self) }
        while offset < count {
            guard same(a, b, offset, UInt8.self) else { return false }
            offset &+= 1
        }
        return true
    }

    @inlinable @inline(__always) public static func ~= (literal: StaticString, text: JSONText) -> Bool {
        text == literal
    }

    @inlinable @inline(__always) static func same<Word: FixedWidthInteger & BitwiseCopyable>(
        _ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ offset: Int, _ type: Word.Type
    ) -> Bool {
        a.loadUnaligned(fromByteOffset: offset, as: type) == b.loadUnaligned(fromByteOffset: offset, as: type)
    }
}
