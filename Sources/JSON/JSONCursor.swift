/// One value of a `JSONDocument`, read in place.
///
/// A cursor points into its document and must not outlive it. Every reading is checked: asking for another kind than
/// the value's gives nil.
@frozen public struct JSONCursor {
    @usableFromInline let tape: UnsafePointer<UInt64>
    @usableFromInline let strings: UnsafePointer<UInt8>
    @usableFromInline let index: Int

    @inlinable init(tape: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>, index: Int) {
        self.tape = tape
        self.strings = strings
        self.index = index
    }

    @inlinable var tag: UInt8 { UInt8(truncatingIfNeeded: tape[index] &>> 56) }
    @inlinable var payload: UInt64 { tape[index] & 0x00FF_FFFF_FFFF_FFFF }

    @frozen public enum Kind: Hashable, Sendable { case null, bool, integer, number, string, array, object }

    @inlinable public var kind: Kind {
        switch tag {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "l"), UInt8(ascii: "u"): .integer
        case UInt8(ascii: "d"): .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
        default: .null
        }
    }

    @inlinable public var isNull: Bool { tag == UInt8(ascii: "n") }
    @inlinable public var isNumber: Bool {
        tag == UInt8(ascii: "l") || tag == UInt8(ascii: "d") || tag == UInt8(ascii: "u")
    }

    @inlinable public var bool: Bool? {
        switch tag {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: nil
        }
    }

    /// A number without fraction that fits 64 bits; `1.0` is one.
    @inlinable public var integer: Int64? {
        switch tag {
        case UInt8(ascii: "l"): Int64(bitPattern: tape[index &+ 1])
        case UInt8(ascii: "d"): Int64(whole: Double(bitPattern: tape[index &+ 1]))
        default: nil
        }
    }

    @inlinable public var number: Double? {
        switch tag {
        case UInt8(ascii: "d"): Double(bitPattern: tape[index &+ 1])
        case UInt8(ascii: "l"): Double(Int64(bitPattern: tape[index &+ 1]))
        case UInt8(ascii: "u"): Double(tape[index &+ 1])
        default: nil
        }
    }

    /// The string's bytes, escapes resolved.
    @inlinable public var text: JSONText? {
        guard tag == UInt8(ascii: "\"") else { return nil }
        return uncheckedText
    }

    @inlinable var uncheckedText: JSONText {
        let start = strings + Int(truncatingIfNeeded: payload)
        return JSONText(
            start: start + 4, count: Int(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)))
    }

    @inlinable public var string: String? { text?.string }

    @inlinable public var elements: JSONElements? {
        guard tag == UInt8(ascii: "[") else { return nil }
        return JSONElements(cursor: self)
    }

    @inlinable public var members: JSONMembers? {
        guard tag == UInt8(ascii: "{") else { return nil }
        return JSONMembers(cursor: self)
    }

    /// The tape index of the value after this one.
    @inlinable var next: Int {
        switch tag {
        case UInt8(ascii: "{"), UInt8(ascii: "["): Int(tape[index] & 0xFFFF_FFFF)
        case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): index &+ 2
        default: index &+ 1
        }
    }

    @inlinable func moved(to index: Int) -> JSONCursor { JSONCursor(tape: tape, strings: strings, index: index) }
}

/// The values of an array, in order.
@frozen public struct JSONElements: Sequence, IteratorProtocol {
    @usableFromInline var cursor: JSONCursor
    @usableFromInline let end: Int

    @inlinable init(cursor: JSONCursor) {
        end = cursor.next &- 1
        self.cursor = cursor.moved(to: cursor.index &+ 1)
    }

    /// How many values are left, at most 2²⁴.
    @inlinable public var remaining: Int {
        var copy = self
        var count = 0
        while copy.next() != nil { count &+= 1 }
        return count
    }

    @inlinable public mutating func next() -> JSONCursor? {
        guard cursor.index < end else { return nil }
        let value = cursor
        cursor = cursor.moved(to: cursor.next)
        return value
    }
}

/// The members of an object, in the order of the text.
@frozen public struct JSONMembers: Sequence, IteratorProtocol {
    @usableFromInline var cursor: JSONCursor
    @usableFromInline let end: Int

    @inlinable init(cursor: JSONCursor) {
        end = cursor.next &- 1
        self.cursor = cursor.moved(to: cursor.index &+ 1)
    }

    @inlinable @inline(__always) public mutating func next() -> (name: JSONText, value: JSONCursor)? {
        guard cursor.index < end else { return nil }
        let name = cursor.uncheckedText
        let value = cursor.moved(to: cursor.index &+ 1)
        cursor = value.moved(to: value.next)
        return (name, value)
    }
}

extension Int64 {
    /// `Int64(exactly:)` without the mathematical library, which nothing else here needs.
    @inlinable init?(whole value: Double) {
        guard value >= -0x1p63, value < 0x1p63 else { return nil }
        let integer = Int64(value)
        guard Double(integer) == value else { return nil }
        self = integer
    }
}
