import Glibc
import Testing

@testable import ebb

/// A kept file is there as a whole or not at all.
struct KeptFileTests {
    private let directory: String

    init() throws {
        var template = Array("/tmp/ebb-kept-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func clear() {
        for name in ["session", "session.new"] { unlink("\(directory)/\(name)") }
        rmdir(directory)
    }

    @Test func `what was written last is read, and nothing after it was forgotten`() throws {
        defer { clear() }
        let file = KeptFile(path: directory + "/session")
        #expect(try file.read() == nil)
        try file.write([1, 2, 3])
        try file.write([4, 5])
        #expect(try file.read() == [4, 5])
        #expect(access(directory + "/session.new", F_OK) != 0, "the draft has become the file")
        try file.write(nil)
        #expect(try file.read() == nil)
        try file.write(nil)
    }

    @Test func `a draft that a crash left behind is no file and is written over`() throws {
        defer { clear() }
        let file = KeptFile(path: directory + "/session")
        try KeptFile(path: directory + "/session.new").write([9, 9, 9, 9])
        #expect(try file.read() == nil)
        try file.write([7])
        #expect(try file.read() == [7])
    }

    @Test func `a place that cannot be written is named`() {
        defer { clear() }
        let file = KeptFile(path: directory + "/missing/session")
        let error = #expect(throws: CommandError.self) { try file.write([1]) }
        #expect(error?.line.contains("/missing/session") == true)
    }
}
