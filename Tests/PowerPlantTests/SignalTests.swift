import PowerPlant
import Quantities
import Testing

@Suite struct GridSignalTests {
    @Test func `a share of capacity by date and second`() throws {
        let signal = try GridSignal(
            csv:
                "date,second_of_day,dispatch_pct\r\n2016-04-12,64800,-19\r\n2016-04-12,64804,50\r\n2016-04-13,64800,0\r\n"
        )
        #expect(signal.unit == .share && signal.values == [-0.19, 0.5, 0])
        #expect(signal.value(at: .seconds(-1)) == nil)
        #expect(signal.value(at: .milliseconds(3999)) == -0.19)
        #expect(signal.value(at: .seconds(4)) == 0.5)
        #expect(signal.power(at: .seconds(4), capacity: 1_000_000) == -500_000)
        #expect(signal.power(at: .seconds(4), capacity: 1_000_000, sign: .positiveCharges) == 500_000)
        #expect(signal.nextChange(after: .seconds(1)) == .seconds(4))
        #expect(signal.nextChange(after: .seconds(200_000)) == nil)
        let sections = signal.sections()
        #expect(sections.map(\.values) == [[-0.19, 0.5], [0]])
        #expect(sections[0].duration == .seconds(8))
    }

    @Test func `watts by seconds and by date-time`() throws {
        let seconds = try GridSignal(csv: "seconds,watts\n0,-500\n10,250.5\n")
        #expect(seconds.power(at: .seconds(10), capacity: 0, sign: .positiveCharges) == 250.5)
        let times = try GridSignal(
            csv: "\u{FEFF}time, kilowatts, note\n2026-01-01T00:00:00Z, 1.5, x\n2026-01-01T01:00:30+01:00,2,\n")
        #expect(times.seconds == [0, 30] && times.values == [1500, 2000])
    }

    @Test func `what cannot be read says where`() {
        func error(_ text: String) -> GridSignalError? {
            do {
                _ = try GridSignal(csv: text)
                return nil
            } catch { return error }
        }
        #expect(error("") == .unknownColumns(""))
        #expect(error("seconds,watts\n") == .empty)
        #expect(error("a,b\n1,2\n") == .unknownColumns("a,b"))
        #expect(error("seconds,watts\n1,2\n2\n") == .fieldMissing(line: 3))
        #expect(error("seconds,watts\n1,x\n") == .notANumber(line: 2, "x"))
        #expect(error("seconds,watts\n1,nan\n") == .notANumber(line: 2, "nan"))
        #expect(error("seconds,watts\n1,1\n\n1,2\n") == .timeNotRising(line: 4))
        #expect(error("time,watts\nnoon,1\n") == .notATime(line: 2, "noon"))
    }
}
