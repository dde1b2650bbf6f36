// The stations' passwords as `ebb serve` keeps them: a text file with a line for each, `ID:scrypt:ROUNDS:SALT:HASH`.
import Crypto
import Glibc

struct PasswordTable: Sendable {
    private(set) var hashes: [String: PasswordHash] = [:]

    /// Every line must be understood: a station that is left out by a slip of the pen could not connect.
    init(file path: String) throws(CommandError) {
        let text = String(decoding: try Terminal.read(file: path), as: UTF8.self)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
                let hash = PasswordHash(text: line[line.index(after: colon)...])
            else { throw .failure("\(path), line \(number + 1): this is no 'ID:scrypt:…' as 'ebb password' writes it") }
            hashes[String(line[..<colon])] = hash
        }
    }

    init() {}

    mutating func set(_ hash: PasswordHash, of id: String) { hashes[id] = hash }

    var text: String { hashes.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value.text)\n" }.joined() }
}

/// A table that follows its file: whoever changes a password need not restart anything.
final class PasswordFile {
    private let path: String
    private(set) var table: PasswordTable
    private var changed: timespec

    init(_ path: String) throws(CommandError) {
        self.path = path
        changed = Self.change(of: path)
        table = try PasswordTable(file: path)
    }

    /// Reads it again if it changed; one that cannot be read leaves the last one in force. True: it was read.
    func refresh() -> Bool {
        let now = Self.change(of: path)
        guard now.tv_sec != changed.tv_sec || now.tv_nsec != changed.tv_nsec else { return false }
        changed = now
        guard let table = try? PasswordTable(file: path) else { return false }
        self.table = table
        return true
    }

    private static func change(of path: String) -> timespec {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mtim : timespec()
    }
}
