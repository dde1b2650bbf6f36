import EXI
import Testing

/// A stream that holds what `write` puts into it.
private struct Stream: EXIDocument {
    var writing: @Sendable (inout EXIWriter) -> Void
    func write(to writer: inout EXIWriter) {
        writer.reserve(64)
        writing(&writer)
    }
    static func read(_ reader: inout EXIReader) throws(EXIError) -> Stream { Stream { _ in } }
}

private func written(_ writing: @escaping @Sendable (inout EXIWriter) -> Void) throws -> [UInt8] {
    try Stream(writing: writing).encoded()
}

struct EXIWriterTests {
    @Test func `bits follow one another from the most significant on`() throws {
        #expect(
            try written {
                $0.put(0b1, 1); $0.put(0b0110, 4); $0.put(0b101, 3)
            } == [0b1011_0101])
        #expect(
            try written {
                $0.put(0xDEAD_BEEF, 32); $0.put(0x1, 1)
            } == [0xDE, 0xAD, 0xBE, 0xEF, 0x80])
        #expect(
            try written {
                $0.put(1, 1); $0.put(0xFFFF_FFFF, 32)
            } == [0xFF, 0xFF, 0xFF, 0xFF, 0x80])
    }

    @Test func `unsigned integers take groups of seven bits, the least significant first`() throws {
        #expect(try written { $0.putUnsigned(0) } == [0])
        #expect(try written { $0.putUnsigned(127) } == [0x7F])
        #expect(try written { $0.putUnsigned(128) } == [0x80, 0x01])
        #expect(try written { $0.putUnsigned(0x3FFF) } == [0xFF, 0x7F])
        #expect(try written { $0.putUnsigned(0x4000) } == [0x80, 0x80, 0x01])
        #expect(try written { $0.putUnsigned(.max) } == [UInt8](repeating: 0xFF, count: 9) + [0x01])
    }

    @Test func `negative integers take the magnitude of their complement`() throws {
        #expect(try written { $0.putSigned(1) } == [0x00, 0x80])
        #expect(try written { $0.putSigned(-1) } == [0x80, 0x00])
        #expect(try written { $0.putSigned(-32768) } == [0xFF, 0xFF, 0x80, 0x80])
    }

    @Test func `a string is a miss of the string table`() throws {
        #expect(try written { $0.put("EIM") } == [5, 0x45, 0x49, 0x4D])
        #expect(try written { $0.put("") } == [2])
        // Characters, not bytes, are counted; U+20AC takes two groups.
        #expect(try written { $0.put("€") } == [3, 0xAC, 0x41])
    }

    @Test func `a length outside its type fails the stream where it would stand`() throws {
        #expect(try written { $0.put("EIM", 0...3) } == [5, 0x45, 0x49, 0x4D])
        #expect(throws: EXIError.invalidLength(bitOffset: 1)) {
            try written {
                $0.put(0, 1); $0.put("EIM", 0...2)
            }
        }
        #expect(try written { $0.put("€", 0...1) } == [3, 0xAC, 0x41])
        #expect(throws: EXIError.invalidLength(bitOffset: 0)) { try written { $0.put("€€", 0...1) } }
        #expect(throws: EXIError.invalidLength(bitOffset: 0)) { try written { $0.put([1, 2], 3...3) } }
    }

    @Test func `long contents outgrow the first room`() throws {
        let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
        let stream = try written { writer in
            for _ in 0..<3 { writer.put(bytes) }
        }
        #expect(stream == Array(repeating: [0x88, 0x27] + bytes, count: 3).flatMap { $0 })
    }

    @Test func `a value outside its type fails the stream and leaves the bytes alone`() {
        var bytes: [UInt8] = [1, 2, 3]
        let stream = Stream { writer in
            writer.put(0, 5)
            let distance = writer.distance(101, 0...100)
            writer.put(distance, 7)
        }
        #expect(throws: EXIError.invalidValue(bitOffset: 5)) { try stream.encode(into: &bytes) }
        #expect(bytes == [1, 2, 3])
    }
}
