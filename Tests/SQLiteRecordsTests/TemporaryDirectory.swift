import Glibc

/// A directory of a test's own, removed with all that is in it when the test ends.
final class TemporaryDirectory {
    let path: String

    init() {
        var template = Array("/tmp/ebb-records-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { fatalError("no temporary directory: \(errno)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    var database: String { path + "/ebb.sqlite" }

    deinit {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) {
                        _ = unlink(path + "/" + String(cString: $0))
                    }
                }
            }
            closedir(directory)
        }
        rmdir(path)
    }
}
