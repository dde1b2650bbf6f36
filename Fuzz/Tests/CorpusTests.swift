import Foundation
import ISO15118
import Quantities
import Testing

@testable import FuzzTargets

/// The inputs that a fuzzer found worth keeping, among them every one that has ever broken something.
@Suite struct CorpusTests {
    @Test(arguments: FuzzTarget.allCases)
    func `what fuzzing has found stays mended`(target: FuzzTarget) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Corpus/\(target.rawValue)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files {
            let violation = target.run(Array(try Data(contentsOf: file)))
            #expect(violation == nil, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: [Duel.Role.secc, .evcc])
    func `acts that only let things happen lead through a whole session`(role: Duel.Role) {
        for (choice, loop) in [(UInt8(0), MessageSequence.Stage.dcLoop), (1, .acLoop), (48, .dcLoop), (49, .acLoop)] {
            var duel = Duel([choice] + [UInt8](repeating: 0, count: 80), attacking: role)
            duel.fight()
            #expect(duel.reached.isSuperset(of: [.authorized, .parametersKnown, loop]))
        }
    }

    @Test func `a station that drives power through open contactors is found out`() {
        var safety = Safety()
        safety.stationLimits = PowerLimits(maximumChargePower: PhasePower(10_000))
        var point = SECC.SetPoint.zero
        point.power = 5_000
        safety.see(SECC.Effect.stage(.setPower(point)))
        #expect(safety.violation == "the SECC drives power through open contactors: 5000.0")
    }
}
