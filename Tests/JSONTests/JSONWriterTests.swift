import JSON
import Testing

struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    @Test func `members and elements are separated`() {
        let text = written { writer in
            writer.beginObject()
            writer.key("a")
            writer.beginArray()
            writer.integer(1)
            writer.null()
            writer.bool(true)
            writer.beginObject()
            writer.endObject()
            writer.endArray()
            writer.key("b")
            writer.string("x")
            writer.endObject()
        }
        #expect(text == #"{"a":[1,null,true,{}],"b":"x"}"#)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "-0.0"), (7_000, "7000"), (-7_000.5, "-7000.5"), (0.1, "0.1"), (0.0001, "0.0001"),
        (1.0 / 3, "0.3333333333333333"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"), (123.4567, "123.4567"),
        (.nan, "null"), (.infinity, "null"), (0.30000000000000004, "0.30000000000000004"),
    ]) func `a number takes its shortest form`(value: Double, text: String) {
        #expect(written { $0.number(value) } == text)
    }

    @Test func `every written number reads back as itself`() throws {
        var generator = SplitMix(state: 1)
        for round in 0..<20_000 {
            let bits = generator.next()
            let value =
                round % 2 == 0 ? Double(bitPattern: bits) : Double(Int64(truncatingIfNeeded: bits) >> 30) / 1000
            guard value.isFinite else { continue }
            let text = written { $0.number(value) }
            #expect(try JSONValue(parsing: text).number == value, "\(text)")
            #expect(text.utf8.count <= value.description.utf8.count, "\(text) is longer than \(value)")
        }
    }

    @Test func `integers of all lengths are written`() throws {
        for value in [0, 9, 10, 99, 100, -1, Int64.max, Int64.min, 1_000_000_000_000_000_000] as [Int64] {
            #expect(written { $0.integer(value) } == String(value))
        }
    }

    @Test func `strings are escaped and read back`() throws {
        let nasty = String(String.UnicodeScalarView((0..<0x250).compactMap(Unicode.Scalar.init))) + "😀\u{2028}"
        let text = written { $0.string(nasty) }
        #expect(try JSONValue(parsing: text).string == nasty)
        #expect(written { $0.string("a\"\\\n\u{1}") } == #""a\"\\\n\u0001""#)
    }

    @Test func `the buffer grows`() throws {
        let long = String(repeating: "0123456789", count: 1000)
        let text = written { writer in
            writer.beginArray()
            for _ in 0..<100 { writer.string(long) }
            writer.endArray()
        }
        #expect(try JSONValue(parsing: text).array == Array(repeating: .string(long), count: 100))
    }
}

/// A small seeded generator, so that a failure repeats.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
