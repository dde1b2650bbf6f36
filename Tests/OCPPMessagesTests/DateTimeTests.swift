import OCPPMessages
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
