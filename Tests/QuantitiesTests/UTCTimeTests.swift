import Quantities
import Testing

@Suite struct UTCTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00.000Z", Int64(0)),
        ("2024-02-29T23:59:59.999Z", 1_709_251_199_999_000_000),
        ("1969-12-31T23:59:59.500Z", -500_000_000),
        ("2100-03-01T00:00:00.000Z", 4_107_542_400_000_000_000),
    ])
    func `text and nanoseconds are each other's inverse`(text: String, nanoseconds: Int64) {
        #expect(UTCTime.text(nanoseconds: nanoseconds) == text)
        #expect(UTCTime.nanoseconds(text) == nanoseconds)
    }

    @Test func `an offset is taken to UTC`() {
        #expect(UTCTime.nanoseconds("2026-01-01T01:30:00+01:30") == UTCTime.nanoseconds("2026-01-01T00:00:00Z"))
    }

    @Test func `milliseconds reach all years and nanoseconds end at 64 bits`() {
        var text = "9999-12-31T23:59:59.999Z"
        #expect(UTCTime.nanoseconds(text) == nil)
        #expect(text.withUTF8 { UTCTime.milliseconds(utf8: $0) } == 253_402_300_799_999)
        text = "0000-01-01T00:00:00Z"
        #expect(UTCTime.nanoseconds(text) == nil)
        #expect(text.withUTF8 { UTCTime.milliseconds(utf8: $0) } == -62_167_219_200_000)
    }

    @Test(arguments: [
        "", "2026-13-01T00:00:00Z", "2025-02-29T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00",
        "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Z ", "2026-01-01",
    ])
    func `what is no date-time is refused`(text: String) {
        #expect(UTCTime.nanoseconds(text) == nil)
    }
}
