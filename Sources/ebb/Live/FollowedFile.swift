// What a file says, read again when it changes: whoever changes it need not restart anything.
import Glibc

final class FollowedFile<Content> {
    let path: String
    private(set) var content: Content
    private let read: (String) throws(CommandError) -> Content
    private var changed: timespec

    init(_ path: String, _ read: @escaping (String) throws(CommandError) -> Content) throws(CommandError) {
        self.path = path
        self.read = read
        changed = Self.change(of: path)
        content = try read(path)
    }

    /// Reads it again if it changed; one that cannot be read leaves the last one in force. True: it was read.
    @discardableResult
    func refresh() -> Bool {
        let now = Self.change(of: path)
        guard now.tv_sec != changed.tv_sec || now.tv_nsec != changed.tv_nsec else { return false }
        changed = now
        guard let content = try? read(path) else { return false }
        self.content = content
        return true
    }

    /// Whoever wrote this into the file need not read it.
    func take(_ content: Content) {
        changed = Self.change(of: path)
        self.content = content
    }

    private static func change(of path: String) -> timespec {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mtim : timespec()
    }
}
