import OCPPMessages
import Quantities
import Testing

struct DateTimeTests {
    @Test(arguments: [
        ("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"),
        ("2026-01-31T12:00:00.000Z", "2026-01-31T12:00:00Z"),
        ("2026-01-31T12:00:00.1239999+01:00", "2026-01-31T11:00:00.123Z"),
        ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
        ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
    ]) func `a time is read and written in UTC`(text: String, written: String) throws {
        let time = try #require(DateTime(text))
        #expect(time.text == written)
        #expect(DateTime(written) == time)
    }

    @Test func `the form that stations send is read as any other one`() {
        // Every byte of both usual texts in turn becomes whatever else might stand there.
        for usual in ["2024-02-28T23:59:59Z", "2023-02-28T00:00:00Z", "1969-12-01T00:59:08.123Z"] {
            for place in usual.utf8.indices {
                for byte in "0123456789-:.TtZz+ /;".utf8 {
                    var bytes = Array(usual.utf8)
                    bytes[usual.utf8.distance(from: usual.startIndex, to: place)] = byte
                    let text = String(decoding: bytes, as: UTF8.self)
                    let expected = bytes.withUnsafeBufferPointer { UTCTime.milliseconds(utf8: $0) }
                    #expect(DateTime(text)?.milliseconds == expected, "\(text)")
                }
            }
        }
    }

    @Test func `no sum leaves the years that can be written`() {
        let last = DateTime(milliseconds: .max)
        #expect(last.text == "9999-12-31T23:59:59.999Z")
        #expect(last + .seconds(Int64.max) == last)
        #expect(DateTime(milliseconds: .min).text == "0000-01-01T00:00:00Z")
        #expect(last.nanoseconds == .max)
        #expect(DateTime(milliseconds: 1500) - DateTime(milliseconds: 500) == .seconds(1))
        #expect(DateTime(nanoseconds: -1).milliseconds == -1)
    }
}
