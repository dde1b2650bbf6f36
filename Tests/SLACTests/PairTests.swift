/// EV and EVSEs with each other: the whole way, the choice among several, and lines that lose, double and reorder.
import Quantities
import Testing

@testable import SLAC

@Suite struct PairTests {
    @Test func `a car and a station match, message by message`() {
        var line = PowerLine(attenuations: [5])
        line.plug()
        line.run(for: .seconds(2)) { $0.ev.isMatched && $0.matchedStation == 0 }
        #expect(
            line.transcript == ["CM_SLAC_PARM.REQ", "CM_SLAC_PARM.CNF"]
                + Array(repeating: "CM_START_ATTEN_CHAR.IND", count: 3)
                + Array(repeating: "CM_MNBC_SOUND.IND", count: 10)
                + [
                    "CM_ATTEN_CHAR.IND", "CM_ATTEN_CHAR.RSP", "CM_SLAC_MATCH.REQ", "CM_SLAC_MATCH.CNF",
                    "[EVSE 0 matched]",
                    "[EV matched 02:00:00:00:00:c5, 5.0 dB]",
                ])
    }

    @Test(arguments: [[9, 3], [3, 9], [30, 8, 12], [9, 40, 3, 25, 5]] as [[UInt8]])
    func `of several stations that hear it the car takes the nearest`(attenuations: [UInt8]) throws {
        var line = PowerLine(attenuations: attenuations)
        line.plug()
        line.run(for: .seconds(3)) { $0.ev.isMatched && $0.matchedStation != nil }
        let nearest = try #require(attenuations.indices.min { attenuations[$0] < attenuations[$1] })
        #expect(line.matchedStation == nearest)
        #expect(line.count(.attenCharInd) == attenuations.count)
        // The others wait for the next car with the key they had.
        line.run(for: .seconds(11))
        for index in attenuations.indices where index != nearest {
            #expect(line.stations[index].engine.runs.isEmpty)
            #expect(line.stations[index].keys == 1)
        }
    }

    @Test func `of two stations that are equally far the one on the cable sees the toggles`() {
        var line = PowerLine(
            attenuations: [16, 15], ev: { $0.validationToggles = 2 }, evse: { $0.seesToggles = true })
        line.plug()
        line.run(for: .seconds(8)) { $0.ev.isMatched && $0.matchedStation != nil }
        #expect(line.matchedStation == 0)
        #expect(line.count(.slacMatchReq) == 1)
    }

    @Test func `the EV leaves, the station sees it by the pilot, and the next car gets another key`() {
        var line = PowerLine(attenuations: [5])
        line.plug()
        line.run(for: .seconds(2)) { $0.ev.isMatched && $0.matchedStation == 0 }
        line.tell(.unplugged)
        line.tell(0, .pilot(.a))
        line.tell(0, .pilot(.b))
        line.plug()
        line.run(for: .seconds(2)) { $0.ev.isMatched && $0.matchedStation == 0 }
        #expect(line.matchedStation == 0)
        #expect(line.stations[0].keys == 2)
    }

    @Test func `a station that is switched on late is found by a later try`() {
        var line = PowerLine(attenuations: [5])
        line.tell(0, .pilot(.a))
        line.plug()
        line.run(for: .seconds(5))
        #expect(line.matchedStation == nil)
        line.tell(0, .pilot(.b))
        line.run(for: .seconds(3)) { $0.ev.isMatched && $0.matchedStation != nil }
        #expect(line.matchedStation == 0)
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `a line that loses, doubles and reorders costs tries, not the match`(seed: UInt64) {
        let conditions = PowerLine.Conditions(
            jitter: .milliseconds(40), loss: 0.1, duplication: 0.1)
        var line = PowerLine(attenuations: [5, 9], seed: seed, conditions: conditions)
        line.plug()
        line.run(for: .seconds(20)) { $0.ev.isMatched && $0.matchedStation != nil }
        #expect(line.ev.isMatched)
        #expect(line.matchedStation == 0 || line.matchedStation == 1)
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `on a line that is nearly dead both sides come to an end`(seed: UInt64) {
        let conditions = PowerLine.Conditions(jitter: .milliseconds(300), loss: 0.6, duplication: 0.3)
        var line = PowerLine(attenuations: [5, 9], seed: seed, conditions: conditions)
        line.plug()
        line.run(for: .seconds(60))
        // Matched, or given up; never in between, and no run is left over.
        #expect(line.ev.isMatched || line.ev.phase == .unmatched)
        #expect(line.stations.allSatisfy { $0.engine.runs.isEmpty })
    }
}
