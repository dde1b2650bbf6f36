// The stations' passwords as `ebb serve` keeps them: a text file with lines `ID:scrypt:ROUNDS:SALT:HASH`.
import Crypto

/// A station has one password, and while it changes the next ones too (OCPP 2.1, A01), which is a line each.
struct PasswordTable: Sendable {
    /// The one in force first.
    private(set) var hashes: [String: [PasswordHash]] = [:]
    /// Passwords of one station: the one in force, and those that it may have taken.
    private static let most = 3

    /// Every line must be understood: a station that is left out by a slip of the pen could not connect.
    init(file path: String) throws(CommandError) {
        let text = String(decoding: try Terminal.read(file: path), as: UTF8.self)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
                let hash = PasswordHash(text: line[line.index(after: colon)...])
            else { throw .failure("\(path), line \(number + 1): this is no 'ID:scrypt:…' as 'ebb password' writes it") }
            add(hash, of: String(line[..<colon]))
        }
    }

    init() {}

    /// The only one from now on.
    mutating func set(_ hash: PasswordHash, of id: String) { hashes[id] = [hash] }

    /// Besides the one in force; of too many that the station may have taken the oldest goes.
    mutating func add(_ hash: PasswordHash, of id: String) {
        hashes[id, default: []].append(hash)
        if hashes[id, default: []].count > Self.most { hashes[id]?.remove(at: 1) }
    }

    /// The one in force stays.
    mutating func withdraw(_ hash: PasswordHash, of id: String) {
        guard let place = hashes[id]?.dropFirst().firstIndex(of: hash) else { return }
        hashes[id]?.remove(at: place)
    }

    var text: String {
        hashes.sorted { $0.key < $1.key }.flatMap { id, hashes in hashes.map { "\(id):\($0.text)\n" } }.joined()
    }
}

/// The table in its file, which others may change too.
typealias PasswordFile = FollowedFile<PasswordTable>

extension FollowedFile<PasswordTable> {
    convenience init(_ path: String) throws(CommandError) {
        try self.init(path) { path throws(CommandError) in try PasswordTable(file: path) }
    }

    var table: PasswordTable { content }

    /// Changes the table on disk and here.
    func change(_ change: (inout PasswordTable) -> Void) throws(CommandError) {
        // What somebody else has written meanwhile is not undone.
        refresh()
        var table = content
        change(&table)
        try KeptFile(path: path).write(Array(table.text.utf8))
        take(table)
    }
}
