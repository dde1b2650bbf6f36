/// Writes compact JSON into a growing buffer. Commas are its own business; nesting is the caller's.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("power"); writer.number(-7_000)
///     writer.endObject()
///     let bytes = writer.finish()
public struct JSONWriter: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0
    /// A value stands before the next one in the same container.
    @usableFromInline var needsComma = false

    public init(capacity: Int = 512) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// What has been written.
    public consuming func finish() -> [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    // MARK: Containers

    @inlinable public mutating func beginObject() { begin(UInt8(ascii: "{")) }
    @inlinable public mutating func endObject() { end(UInt8(ascii: "}")) }
    @inlinable public mutating func beginArray() { begin(UInt8(ascii: "[")) }
    @inlinable public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// A member's name, which must need no escapes.
    @inlinable @inline(__always) public mutating func key(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        reserve(length &+ 4)
        separate()
        put(UInt8(ascii: "\""))
        (start + count).update(from: name.utf8Start, count: length)
        count &+= length
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A member's name.
    public mutating func key(_ name: String) {
        string(name)
        reserve(1)
        put(UInt8(ascii: ":"))
        needsComma = false
    }

    // MARK: Values

    public mutating func null() { token("null") }

    public mutating func bool(_ value: Bool) { token(value ? "true" : "false") }

    public mutating func integer(_ value: some FixedWidthInteger) {
        reserve(24)
        separate()
        put(decimal: Int64(clamping: value))
        needsComma = true
    }

    /// A number in the shortest form that reads back as the same double; what is not finite becomes `null`.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        reserve(32)
        separate()
        // A decimal of at most 15 digits is the shortest one of its double.
        let scaled = value * 10_000
        let whole = scaled.magnitude < 1e15 ? Int64(scaled + (value < 0 ? -0.5 : 0.5)) : 0
        if scaled.magnitude < 1e15, Double(whole) / 10_000 == value, value != 0 || value.sign == .plus {
            put(tenThousandths: whole)
        } else {
            put(contentsOf: value.description)
        }
        needsComma = true
    }

    /// A string, with quotation mark, reverse solidus and control characters escaped.
    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string(utf8: $0) }
    }

    /// A string from valid UTF-8.
    public mutating func string(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        // Every byte may become a \u escape.
        let (room, overflow) = bytes.count.multipliedReportingOverflow(by: 6)
        precondition(!overflow, "string too long")
        reserve(room &+ 3)
        separate()
        put(UInt8(ascii: "\""))
        if let first = bytes.baseAddress, !bytes.contains(where: Self.needsEscape) {
            (start + count).update(from: first, count: bytes.count)
            count &+= bytes.count
        } else {
            for byte in bytes {
                if Self.needsEscape(byte) { put(escaped: byte) } else { put(byte) }
            }
        }
        put(UInt8(ascii: "\""))
        needsComma = true
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// A string constant that needs no escapes.
    @inlinable public mutating func string(constant value: StaticString) {
        let length = value.utf8CodeUnitCount
        reserve(length &+ 3)
        separate()
        put(UInt8(ascii: "\""))
        (start + count).update(from: value.utf8Start, count: length)
        count &+= length
        put(UInt8(ascii: "\""))
        needsComma = true
    }

    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): integer(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                key(member.name)
                self.value(member.value)
            }
            endObject()
        }
    }

    /// A value that is JSON text already.
    public mutating func raw(_ json: some Collection<UInt8>) {
        reserve(json.count &+ 1)
        separate()
        for byte in json { put(byte) }
        needsComma = true
    }

    // MARK: Bytes

    @inlinable mutating func reserve(_ more: Int) {
        if capacity &- count < more { grow(more) }
    }

    @usableFromInline mutating func grow(_ more: Int) {
        let larger = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: start, count: count)
        start.deallocate()
        start = moved
        capacity = larger
    }

    @inlinable mutating func put(_ byte: UInt8) {
        start[count] = byte
        count &+= 1
    }

    @inlinable mutating func separate() {
        if needsComma { put(UInt8(ascii: ",")) }
    }

    @inlinable mutating func begin(_ bracket: UInt8) {
        reserve(2)
        separate()
        put(bracket)
        needsComma = false
    }

    @inlinable mutating func end(_ bracket: UInt8) {
        reserve(1)
        put(bracket)
        needsComma = true
    }

    private mutating func token(_ text: StaticString) {
        reserve(8)
        separate()
        for index in 0..<text.utf8CodeUnitCount { put(text.utf8Start[index]) }
        needsComma = true
    }

    private mutating func put(contentsOf text: String) {
        for byte in text.utf8 { put(byte) }
    }

    private mutating func put(escaped byte: UInt8) {
        put(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
        case 0x0A: put(UInt8(ascii: "n"))
        case 0x0D: put(UInt8(ascii: "r"))
        case 0x09: put(UInt8(ascii: "t"))
        default:
            put(contentsOf: "u00")
            put(hexDigit: byte >> 4)
            put(hexDigit: byte & 0xF)
        }
    }

    private mutating func put(hexDigit value: UInt8) {
        put(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
    }

    private mutating func put(decimal value: Int64) {
        if value < 0 { put(UInt8(ascii: "-")) }
        put(decimal: value.magnitude)
    }

    private mutating func put(decimal value: UInt64) {
        var digits = 1
        var bound: UInt64 = 10
        while digits < 20, value >= bound {
            digits &+= 1
            bound = bound &* 10
        }
        var rest = value
        var position = count &+ digits
        repeat {
            position &-= 1
            start[position] = UInt8(truncatingIfNeeded: rest % 10) &+ UInt8(ascii: "0")
            rest /= 10
        } while position > count
        count &+= digits
    }

    private mutating func put(tenThousandths value: Int64) {
        if value < 0 { put(UInt8(ascii: "-")) }
        put(decimal: value.magnitude / 10_000)
        var fraction = value.magnitude % 10_000
        guard fraction != 0 else { return }
        put(UInt8(ascii: "."))
        while fraction != 0 {
            put(UInt8(truncatingIfNeeded: fraction / 1000) &+ UInt8(ascii: "0"))
            fraction = fraction % 1000 * 10
        }
    }
}
