import Quantities
import Testing

@Suite struct QuantityTests {
    @Test func `power over time is energy and back`() {
        #expect(Watts(-7_000).over(.seconds(1800)) == -3_500)
        #expect(WattHours(-3_500).per(.seconds(1800)) == -7_000)
    }

    @Test func `a limit narrows and keeps the sign`() {
        #expect(Watts(-11_000).clamped(to: -7_400...11_000) == -7_400)
        #expect(Volts(400) * Amperes(-25) == Watts(-10_000))
        let scaled = Volts(400) * 0.5
        #expect(scaled == Volts(200))
    }

    @Test func `a moment moves both of its clocks`() {
        let start = Moment(nanoseconds: 5, utcNanoseconds: 1_700_000_000_000_000_000)
        let later = start + .milliseconds(250)
        #expect(later - start == .milliseconds(250))
        #expect(later.utcNanoseconds - start.utcNanoseconds == 250_000_000)
        #expect(start < later)
    }
}
