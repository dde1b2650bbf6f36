import Glibc
import Testing

@testable import ebb

/// What a station keeps, and what became of it on the disk.
struct SealedFileTests {
    private func temporary() -> String {
        var template = Array("/tmp/ebb-sealed-XXXXXX".utf8CString)
        close(mkstemp(&template))
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func read(_ path: String) throws -> (content: [UInt8]?, lines: [String]) {
        var lines: [String] = []
        let content = try SealedFile(path: path).read { lines.append($0) }
        return (content, lines)
    }

    @Test func `what was written comes back without a word, also the empty and the long`() throws {
        let path = temporary()
        defer { unlink(path) }
        for content in [[], Array("settings".utf8), [UInt8](repeating: 7, count: 100_000)] {
            try SealedFile(path: path).write(content)
            let (found, lines) = try read(path)
            #expect(found == content && lines.isEmpty)
        }
        try SealedFile(path: path).write(nil)
        let (found, lines) = try read(path)
        #expect(found == nil && lines.isEmpty)
    }

    @Test func `a damaged file is told and not read`() throws {
        let path = temporary()
        defer { unlink(path) }
        try SealedFile(path: path).write(Array("{\"a\": 1}".utf8))
        let whole = try Terminal.read(file: path)
        for place in whole.indices {
            var damaged = whole
            damaged[place] ^= 1
            try KeptFile(path: path).write(damaged)
            let (found, lines) = try read(path)
            #expect(lines.count == 1 && lines[0].contains(path), "byte \(place)")
            // Without its mark it may be a file of an earlier version.
            #expect(found == nil || lines[0].contains("no sum"))
        }
        try KeptFile(path: path).write(whole.dropLast(7) + [0, 0, 0, 0, 0, 0, 0])
        let (found, lines) = try read(path)
        #expect(found == nil)
        #expect(lines == ["\(path) is damaged and is not read"])
    }

    @Test func `a file of an earlier version is read, and told`() throws {
        let path = temporary()
        defer { unlink(path) }
        try KeptFile(path: path).write(Array("old".utf8))
        let (found, lines) = try read(path)
        #expect(found == Array("old".utf8) && lines.count == 1)
    }
}
