import OCPP
import OCPPMessages
import Quantities
import Testing

struct LocalClockTests {
    private func time(_ text: String) throws -> DateTime { try #require(DateTime(text)) }

    @Test func `a rule tells the offset through the year`() throws {
        let clock = try #require(LocalClock(rule: "CET-1CEST,M3.5.0,M10.5.0/3"))
        #expect(try clock.offsetText(at: time("2026-03-29T00:59:59Z")) == "+01:00")
        #expect(try clock.offsetText(at: time("2026-03-29T01:00:00Z")) == "+02:00")
        #expect(try clock.offsetText(at: time("2026-10-25T00:59:59Z")) == "+02:00")
        #expect(try clock.offsetText(at: time("2026-10-25T01:00:00Z")) == "+01:00")
        #expect(try clock.transition(after: time("2026-11-01T00:00:00Z"))?.text == "2027-03-28T01:00:00Z")
        #expect(try clock.transition(after: time("2026-03-29T01:00:00Z"))?.text == "2026-10-25T01:00:00Z")
    }

    @Test func `south of the equator summer spans the new year`() throws {
        let clock = try #require(LocalClock(rule: "AEST-10AEDT,M10.1.0,M4.1.0/3"))
        #expect(try clock.offsetText(at: time("2026-01-01T00:00:00Z")) == "+11:00")
        #expect(try clock.offsetText(at: time("2026-04-04T16:00:00Z")) == "+10:00")
        #expect(try clock.offsetText(at: time("2026-10-03T15:59:59Z")) == "+10:00")
        #expect(try clock.offsetText(at: time("2026-10-03T16:00:00Z")) == "+11:00")
    }

    @Test func `offsets without summer time, in minutes, west and by day of the year`() throws {
        #expect(try LocalClock(rule: "<+0530>-5:30")?.offsetText(at: time("2026-06-01T00:00:00Z")) == "+05:30")
        #expect(try LocalClock(rule: "EST5")?.offsetText(at: time("2026-06-01T00:00:00Z")) == "-05:00")
        #expect(LocalClock.utc.transition(after: try time("2026-06-01T00:00:00Z")) == nil)
        // Day 60 is March 1st in every year when February 29th does not count.
        let julian = try #require(LocalClock(rule: "AAA0BBB,J60/0,J300/0"))
        #expect(try julian.transition(after: time("2028-01-01T00:00:00Z"))?.text == "2028-03-01T00:00:00Z")
        let ordinal = try #require(LocalClock(rule: "AAA0BBB,59/0,300/0"))
        #expect(try ordinal.transition(after: time("2028-01-01T00:00:00Z"))?.text == "2028-02-29T00:00:00Z")
    }

    @Test(arguments: [
        "", "CET", "Europe/Oslo", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-25", "CE-1",
        "CET-1CEST,M3.5.0,M10.5.0/3x", "<>-1", "CET-1CEST,J0,J5", "CET-1CEST,M3.6.0,M10.5.0",
    ])
    func `what is no rule is none`(text: String) { #expect(LocalClock(rule: text) == nil) }

    @Test func `a daily schedule keeps its hours in summer and winter`() throws {
        var store = ChargingProfileStore()
        var evening = profile(
            1, .txDefaultProfile, kind: .recurring, start: try time("2026-01-01T00:00:00+05:00"),
            periods: [charging(1000), charging(2000, from: 17 * 3600), charging(1000, from: 21 * 3600)])
        evening.chargingSchedule[0].useLocalTime = true
        try store.add(evening)
        var place = session
        place.clock = try #require(LocalClock(rule: "CET-1CEST,M3.5.0,M10.5.0/3"))
        for (from, to) in [
            ("2026-01-15T16:00:00Z", "2026-01-15T20:00:00Z"), ("2026-07-15T15:00:00Z", "2026-07-15T19:00:00Z"),
        ] {
            #expect(store.limit(at: try time(from) + .seconds(-1), for: place).limit == 1000)
            #expect(store.limit(at: try time(from), for: place).limit == 2000)
            #expect(store.limit(at: try time(to), for: place).limit == 1000)
            #expect(store.change(after: try time(from), for: place) == (try time(to)))
        }
        // It is reported as it holds: midnight, wherever.
        let told = store.profile(id: 1)?.chargingSchedule[0].startSchedule?.text
        #expect(told == "2026-01-01T00:00:00Z")
    }

    @Test func `a time knows the offset that it was read with and is the same moment without it`() throws {
        let there = try time("2026-06-01T08:00:00+02:00")
        #expect(there == (try time("2026-06-01T06:00:00Z")))
        #expect(there.hashValue == (try time("2026-06-01T06:00:00Z")).hashValue)
        #expect(there.offsetMinutes == 120 && there.text == "2026-06-01T06:00:00Z")
        #expect(there.wallClock.text == "2026-06-01T08:00:00Z")
        #expect(try time("0001-01-01T00:00:00-23:59").offsetMinutes == -1439)
        #expect(DateTime(milliseconds: .min).text == "0000-01-01T00:00:00Z")
    }
}
