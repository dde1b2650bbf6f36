import Foundation
import ISO15118
import Quantities
import Testing

@testable import FuzzTargets

/// The inputs that a fuzzer found worth keeping, among them every one that has ever broken something.
@Suite struct CorpusTests {
    @Test(arguments: [FuzzTarget.exi, .v2gtp, .sdp, .slac, .websocket, .json, .rpc])
    func `what fuzzing has found stays mended`(target: FuzzTarget) throws {
        for (name, bytes) in try corpus(of: target) {
            #expect(target.run(bytes) == nil, "\(name)")
        }
    }

    /// A corpus whose inputs have come to mean something else would attack nothing any more.
    @Test(arguments: [(FuzzTarget.secc, Duel.Role.secc), (.evcc, .evcc)])
    func `the corpus leads the attacked one through every stage, unharmed`(target: FuzzTarget, role: Duel.Role) throws {
        var reached: Set<MessageSequence.Stage> = []
        for (name, bytes) in try corpus(of: target) {
            var duel = Duel(bytes, attacking: role)
            let fresh = Holdings(duel.secc, duel.evcc)
            duel.fight()
            #expect(duel.safety.violation == nil, "\(name)")
            reached.formUnion(duel.reached[role] ?? [])
            // Whatever a session was told, little is kept: a paused session, and what the station's host said last.
            let grown = Holdings(duel.secc, duel.evcc)
            #expect(grown.station < fresh.station + 300 && grown.car < fresh.car + 300, "\(name)")
        }
        #expect(Set(MessageSequence.Stage.allCases).subtracting(reached) == [])
    }

    @Test(arguments: Duel.Role.allCases)
    func `acts that only let things happen lead through a whole session`(role: Duel.Role) {
        for (choice, loop) in [(UInt8(0), MessageSequence.Stage.dcLoop), (1, .acLoop), (48, .dcLoop), (49, .acLoop)] {
            var duel = Duel([choice, 0, 0, 0] + [UInt8](repeating: 0, count: 80), attacking: role)
            duel.fight()
            #expect(duel.reached[role]?.isSuperset(of: [.authorized, .parametersKnown, loop]) == true)
        }
    }

    @Test(arguments: [[0x80, 0, 0, 0], [0xA5, 0x13, 0x48, 0], [0x25, 0, 0, 0]] as [[UInt8]])
    func `a long session holds no more than a short one`(setup: [UInt8]) {
        func grown(_ turns: Int) -> Holdings {
            var duel = Duel(setup, attacking: .secc)
            duel.begin()
            for turn in 0..<turns {
                if turn % 100 == 50 { duel.vehicle(.renegotiate(turn % 200 == 50 ? .schedule : .services)) }
                if turn % 100 == 99 { duel.tell(.notify(.meteringConfirmation)) }
                if turn % 500 == 499 { duel.vehicle(.stop(.pause)) }
                duel.step()
            }
            #expect(duel.safety.violation == nil)
            #expect(duel.evcc.isConnected)
            return Holdings(duel.secc, duel.evcc)
        }
        let (short, long) = (grown(600), grown(6_000))
        #expect(long.station <= short.station + 300)
        #expect(long.car <= short.car + 300)
    }

    private func corpus(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpus/\(target.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        try #require(!files.isEmpty)
        return try files.map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }
}
