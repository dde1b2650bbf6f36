/// Rows of one commit as bytes, one after the other: the columns' values in their order.
///
/// A row begins with its table and the number of bytes that follow in four. Each value is one byte for its kind and then
/// nothing, a variable-length integer (seven bits a byte, the lowest first, the sign in the lowest bit), eight bytes of
/// a real number, or a text's variable-length count of bytes and those.
struct FreshRowWriter {
    private(set) var bytes: [UInt8] = []

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Appends a row with the values that `columns` adds.
    @inline(__always)
    mutating func append(to table: FreshTable, _ columns: (inout FreshRowWriter) -> Void) {
        bytes.append(table.rawValue)
        let count = bytes.count
        bytes.append(contentsOf: [0, 0, 0, 0])
        columns(&self)
        withUnsafeBytes(of: UInt32(bytes.count - count - 4).littleEndian) {
            for (index, byte) in $0.enumerated() { bytes[count + index] = byte }
        }
    }

    @inline(__always)
    mutating func add(_ value: some Storable) {
        switch value.stored {
        case .null: bytes.append(FreshKind.null)
        case .integer(let integer):
            bytes.append(FreshKind.integer)
            add(variable: UInt64(bitPattern: integer &<< 1) ^ UInt64(bitPattern: integer &>> 63))
        case .real(let real):
            bytes.append(FreshKind.real)
            withUnsafeBytes(of: real.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        case .text(var text):
            bytes.append(FreshKind.text)
            text.withUTF8 {
                add(variable: UInt64($0.count))
                bytes.append(contentsOf: $0)
            }
        case .blob: preconditionFailure("no fresh row has a blob")
        }
    }

    private mutating func add(variable value: UInt64) {
        var rest = value
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest &>>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// The tables that rows wait for; a row's first two columns are where it belongs in its table's order.
enum FreshTable: UInt8 { case event, sample }

private enum FreshKind {
    static let null: UInt8 = 0
    static let integer: UInt8 = 1
    static let real: UInt8 = 2
    static let text: UInt8 = 3
}

/// A row within bytes that a `FreshRowWriter` wrote, valid as long as they stand.
struct FreshRow {
    enum Value {
        case null
        case integer(Int64)
        case real(Double)
        case text(UnsafeRawBufferPointer)
    }

    let table: FreshTable
    private let values: UnsafeRawBufferPointer
    /// Where it belongs in the order of the tables and of their keys.
    let order: (UInt8, Int64, Int64)

    /// Takes the first row off `bytes`; nil at their end, and when they are not what was written.
    init?(takenFrom bytes: inout UnsafeRawBufferPointer) {
        guard bytes.count >= 5, let table = FreshTable(rawValue: bytes[0]) else { return nil }
        let end = 5 + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        guard bytes.count >= end else { return nil }
        values = UnsafeRawBufferPointer(rebasing: bytes[5..<end])
        var cursor = Cursor(values)
        guard case .integer(let first)? = cursor.next(), case .integer(let second)? = cursor.next() else { return nil }
        self.table = table
        order = (table.rawValue, first, second)
        bytes = UnsafeRawBufferPointer(rebasing: bytes[end...])
    }

    /// Gives every column to `body`; false: the bytes are not what was written.
    @inline(__always)
    func forEachColumn(_ body: (Value) -> Void) -> Bool {
        var cursor = Cursor(values)
        while let value = cursor.next() { body(value) }
        return cursor.isAtEnd
    }

    private struct Cursor {
        private var position: UnsafeRawPointer
        private let end: UnsafeRawPointer

        init(_ bytes: UnsafeRawBufferPointer) {
            // A row is never empty, so it has an address.
            position = bytes.baseAddress.unsafelyUnwrapped
            end = position + bytes.count
        }

        var isAtEnd: Bool { position == end }
        private var count: Int { end - position }

        @inline(__always)
        mutating func next() -> Value? {
            guard position < end else { return nil }
            let start = position
            let kind = takeByte()
            var value: Value?
            switch kind {
            case FreshKind.null: value = .null
            case FreshKind.integer:
                value = takeVariable().map { .integer(Int64(bitPattern: $0 &>> 1) ^ -Int64(bitPattern: $0 & 1)) }
            case FreshKind.real where count >= 8:
                value = .real(Double(bitPattern: UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))))
                position += 8
            case FreshKind.text:
                guard let length = takeVariable(), length <= UInt64(count) else { break }
                value = .text(UnsafeRawBufferPointer(start: position, count: Int(length)))
                position += Int(length)
            default: break
            }
            if value == nil { position = start }
            return value
        }

        @inline(__always)
        private mutating func takeByte() -> UInt8 {
            defer { position += 1 }
            return position.load(as: UInt8.self)
        }

        @inline(__always)
        private mutating func takeVariable() -> UInt64? {
            var value: UInt64 = 0
            var shift: UInt64 = 0
            while position < end, shift < 64 {
                let byte = takeByte()
                value |= UInt64(byte & 0x7F) &<< shift
                if byte & 0x80 == 0 { return value }
                shift += 7
            }
            return nil
        }
    }
}
