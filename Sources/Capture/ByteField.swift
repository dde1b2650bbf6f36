/// Numbers at places of packets. Every read is checked: what a capture claims about its own lengths is not believed.
struct ByteField {
    let bytes: ArraySlice<UInt8>
    var isBigEndian = true

    init(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool = true) {
        self.bytes = bytes
        self.isBigEndian = isBigEndian
    }

    var count: Int { bytes.count }

    func u8(_ offset: Int) -> UInt8? {
        guard offset >= 0, offset < bytes.count else { return nil }
        return bytes[bytes.startIndex + offset]
    }

    func u16(_ offset: Int) -> UInt16? { number(offset, 2).map { UInt16($0) } }

    func u24(_ offset: Int) -> Int? { number(offset, 3).map { Int($0) } }

    func u32(_ offset: Int) -> UInt32? { number(offset, 4) }

    private func number(_ offset: Int, _ length: Int) -> UInt32? {
        guard let field = slice(offset, length) else { return nil }
        let combine = { (sum: UInt32, byte: UInt8) in sum << 8 | UInt32(byte) }
        return isBigEndian ? field.reduce(0, combine) : field.reversed().reduce(0, combine)
    }

    /// `length` bytes from `offset` on; nil when they are not all there.
    func slice(_ offset: Int, _ length: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset else { return nil }
        let start = bytes.startIndex + offset
        return bytes[start..<start + length]
    }

    /// Everything from `offset` on; nil beyond the end.
    func rest(_ offset: Int) -> ArraySlice<UInt8>? { slice(offset, bytes.count - offset) }
}

/// Bytes that arrive in pieces and are taken from the front.
struct ByteQueue {
    private var bytes: [UInt8] = []
    private var start = 0
    /// How many have been taken since the beginning.
    private(set) var offset = 0

    var count: Int { bytes.count - start }
    var front: ArraySlice<UInt8> { bytes[start...] }

    mutating func append(_ more: ArraySlice<UInt8>) {
        // What is taken goes once it is the larger part: a byte is moved once on average.
        if start > bytes.count / 2 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: more)
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        let taken = bytes[start..<start + count]
        start += count
        offset += count
        return taken
    }

    mutating func removeAll() {
        offset += count
        bytes = []
        start = 0
    }
}
