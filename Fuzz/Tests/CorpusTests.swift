import Foundation
import FuzzTargets
import Testing

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
}
