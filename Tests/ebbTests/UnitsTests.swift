import Quantities
import Testing

@testable import ebb

@Suite struct UnitsTests {
    @Test(arguments: [("-500kW", -500_000.0), ("1.5MW", 1_500_000), ("7400W", 7400), ("-10", -10), ("0", 0)])
    func `a power is read with its unit and sign`(text: String, watts: Double) {
        #expect(Units.power(text) == Watts(watts))
    }

    @Test(arguments: ["", "kW", "5 kW", "5kw", "nan", "inf", "1e99MW"])
    func `what is no power is refused`(text: String) {
        #expect(Units.power(text) == nil)
    }

    @Test(arguments: [("15m", 900), ("90s", 90), ("1h30m", 5400), ("45", 45)])
    func `a duration is read with its units`(text: String, seconds: Int) {
        #expect(Units.duration(text) == .seconds(seconds))
    }

    @Test(arguments: ["", "0s", "m", "-5s", "3x", "9999h"])
    func `what is no duration is refused`(text: String) {
        #expect(Units.duration(text) == nil)
    }

    @Test func `an endpoint without an address is on loopback`() {
        #expect(Units.endpoint("9000")! == ("127.0.0.1", 9000))
        #expect(Units.endpoint(":9000")! == ("127.0.0.1", 9000))
        #expect(Units.endpoint("[::1]:9000")! == ("::1", 9000))
        #expect(Units.endpoint("127.0.0.1:70000") == nil)
    }

    @Test func `an option is taken once and what is left over is named`() throws {
        var arguments = Arguments(["--for=15m", "report", "--bogus"])
        #expect(try arguments.duration("--for") == .seconds(900))
        #expect(try arguments.operand("a dispatch") == "report")
        #expect(throws: CommandError.self) { try arguments.end() }
    }
}
