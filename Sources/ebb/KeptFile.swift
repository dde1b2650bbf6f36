// A small file that a process finds again after its restart: there as a whole or not at all.
import Glibc

struct KeptFile: Sendable {
    let path: String

    /// nil when there is none.
    func read() throws(CommandError) -> [UInt8]? {
        guard access(path, F_OK) == 0 else { return nil }
        return try Terminal.read(file: path)
    }

    /// Writes `bytes`, or with nil removes the file. The error is one line that names it.
    func write(_ bytes: [UInt8]?) throws(CommandError) {
        guard let bytes else {
            guard unlink(path) == 0 || errno == ENOENT else { throw failure() }
            return
        }
        // The name moves only when the content is on the disk.
        let draft = path + ".new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        let isWritten = Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
        guard close(descriptor) == 0, isWritten, rename(draft, path) == 0 else { throw failure() }
    }

    private func failure() -> CommandError { .failure("\(path): \(String(cString: strerror(errno)))") }
}
