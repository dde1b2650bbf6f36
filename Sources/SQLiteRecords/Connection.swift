import CSQLite
import Records

/// An open SQLite database. Statements may outlive it: the handle stays until the last one is finalized.
struct Connection: ~Copyable {
    let handle: OpaquePointer
    let path: String

    init(path: String) throws(RecordsError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let status = sqlite3_open_v2(path, &handle, flags, nil)
        guard status == SQLITE_OK, let handle else {
            // Even a failed open may leave a handle, which carries the message.
            let detail = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
            sqlite3_close_v2(handle)
            throw RecordsError(status: status, path: path, detail: detail)
        }
        self.handle = handle
        self.path = path
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that take no values and give no rows, or whose rows do not matter.
    func execute(_ sql: String) throws(RecordsError) {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw lastError }
    }

    func prepare(_ sql: String) throws(RecordsError) -> Statement {
        var statement: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        guard sqlite3_prepare_v3(handle, sql, -1, flags, &statement, nil) == SQLITE_OK, let statement else {
            throw lastError
        }
        return Statement(handle: statement, path: path)
    }

    /// The first column of the first row.
    func text(_ sql: String) throws(RecordsError) -> String {
        let statement = try prepare(sql)
        return try statement.first(read: { $0.text(0) }) ?? ""
    }

    var lastError: RecordsError {
        RecordsError(
            status: sqlite3_extended_errcode(handle), path: path, detail: String(cString: sqlite3_errmsg(handle)))
    }
}

extension RecordsError {
    /// - Parameter status: an SQLite result code, extended or not.
    init(status: Int32, path: String, detail: String) {
        // The low byte of an extended code is the plain one.
        self =
            switch status & 0xFF {
            case SQLITE_BUSY, SQLITE_LOCKED: .locked(path: path)
            case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt(path: path, detail: detail)
            case SQLITE_FULL: .full(path: path)
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY: .inaccessible(path: path, detail: detail)
            default: .failed(path: path, detail: detail)
            }
    }
}
