import CSQLite
import Quantities
import Records

/// A prepared statement, finalized exactly once.
struct Statement: ~Copyable {
    let handle: OpaquePointer
    let path: String

    deinit { sqlite3_finalize(handle) }

    /// Binds the values in order and runs the statement to its end.
    func run<each Value: Storable>(_ values: repeat each Value) throws(RecordsError) {
        bind(repeat each values)
        defer { sqlite3_reset(handle) }
        guard sqlite3_step(handle) == SQLITE_DONE else { throw lastError }
    }

    /// As `run`, for an `INSERT OR IGNORE`: whether a row was added.
    func insert<each Value: Storable>(_ values: repeat each Value) throws(RecordsError) -> Bool {
        try run(repeat each values)
        return sqlite3_changes(sqlite3_db_handle(handle)) > 0
    }

    /// As `insert`, with the values of fresh rows, as many as the statement takes.
    func insert(_ rows: some Sequence<FreshRow>) throws(RecordsError) -> Bool {
        // What is bound is looked at only by `sqlite3_step`, while the rows' bytes stand.
        var column: Int32 = 0
        for row in rows {
            let isWhole = row.forEachColumn { value in
                column += 1
                let status = bind(value, at: column)
                precondition(status == SQLITE_OK, "a value that the statement does not take")
            }
            guard isWhole else { throw .corrupt(path: path, detail: "a fresh row cannot be read") }
        }
        return try insert()
    }

    @inline(__always)
    private func bind(_ value: FreshRow.Value, at column: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, column)
        case .integer(let integer): sqlite3_bind_int64(handle, column, integer)
        case .real(let real): sqlite3_bind_double(handle, column, real)
        case .text(let bytes):
            sqlite3_bind_text64(
                handle, column, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), nil,
                UInt8(SQLITE_UTF8))
        }
    }

    /// `read` of the first row; nil when there is none.
    func first<each Value: Storable, Result>(
        _ values: repeat each Value, read: (Row) -> Result
    ) throws(RecordsError) -> Result? {
        bind(repeat each values)
        defer { sqlite3_reset(handle) }
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return read(Row(statement: handle))
        case SQLITE_DONE: return nil
        default: throw lastError
        }
    }

    /// `read` of every row.
    func all<each Value: Storable, Result>(
        _ values: repeat each Value, read: (Row) -> Result
    ) throws(RecordsError) -> [Result] {
        bind(repeat each values)
        defer { sqlite3_reset(handle) }
        var results: [Result] = []
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: results.append(read(Row(statement: handle)))
            case SQLITE_DONE: return results
            default: throw lastError
            }
        }
    }

    /// Gives every row to `body`.
    func forEach(_ body: (Row) -> Void) throws(RecordsError) {
        defer { sqlite3_reset(handle) }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: body(Row(statement: handle))
            case SQLITE_DONE: return
            default: throw lastError
            }
        }
    }

    /// Binding fails only for a column that the statement does not have, or without memory.
    private func bind<each Value: Storable>(_ values: repeat each Value) {
        var column: Int32 = 0
        for value in repeat each values {
            column += 1
            let status =
                switch value.stored {
                case .null: sqlite3_bind_null(handle, column)
                case .integer(let integer): sqlite3_bind_int64(handle, column, integer)
                case .real(let real): sqlite3_bind_double(handle, column, real)
                case .text(let text): bind(text, at: column)
                case .blob(let bytes): bind(bytes, at: column)
                }
            precondition(status == SQLITE_OK, "a value that the statement does not take")
        }
    }

    private func bind(_ text: String, at column: Int32) -> Int32 {
        var copy = text
        return copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty string has no base address, which SQLite would take for NULL.
                characters.baseAddress.map {
                    sqlite3_bind_text64(
                        handle, column, $0, UInt64(characters.count), Self.transient, UInt8(SQLITE_UTF8))
                } ?? sqlite3_bind_text(handle, column, "", 0, nil)
            }
        }
    }

    private func bind(_ bytes: [UInt8], at column: Int32) -> Int32 {
        bytes.isEmpty
            ? sqlite3_bind_zeroblob(handle, column, 0)
            : sqlite3_bind_blob64(handle, column, bytes, UInt64(bytes.count), Self.transient)
    }

    /// SQLite copies the bytes: they live only as long as the call.
    private static var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private var lastError: RecordsError {
        let database = sqlite3_db_handle(handle)
        return RecordsError(
            status: sqlite3_extended_errcode(database), path: path, detail: String(cString: sqlite3_errmsg(database)))
    }
}

/// The current row of a running statement.
struct Row {
    fileprivate let statement: OpaquePointer

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
    func text(_ column: Int32) -> String { optionalText(column) ?? "" }
    func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }
    func optionalText(_ column: Int32) -> String? {
        sqlite3_column_text(statement, column).map { String(cString: $0) }
    }
    func bool(_ column: Int32) -> Bool? { optionalInteger(column).map { $0 != 0 } }
    /// Nil when either column is.
    func registers(_ imported: Int32, _ exported: Int32) -> Registers? {
        guard let imported = optionalInteger(imported), let exported = optionalInteger(exported) else { return nil }
        return Registers(imported: imported, exported: exported)
    }
    /// The bytes of a column, in `body` alone.
    func withBlob<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = sqlite3_column_blob(statement, column)
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
    func quantity<Value: Quantity>(_ column: Int32) -> Value? { isNull(column) ? nil : Value(real(column)) }

    private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
}

/// What a column holds.
enum ColumnValue {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// A value that a column takes.
protocol Storable {
    var stored: ColumnValue { get }
}

extension Int64: Storable { var stored: ColumnValue { .integer(self) } }
extension Int: Storable { var stored: ColumnValue { .integer(Int64(self)) } }
extension UInt8: Storable { var stored: ColumnValue { .integer(Int64(self)) } }
extension Bool: Storable { var stored: ColumnValue { .integer(self ? 1 : 0) } }
extension String: Storable { var stored: ColumnValue { .text(self) } }
extension [UInt8]: Storable { var stored: ColumnValue { .blob(self) } }

extension Watts: Storable {}
extension WattHours: Storable {}
extension StateOfCharge: Storable {}
extension Storable where Self: Quantity { var stored: ColumnValue { .real(value) } }

extension Optional: Storable where Wrapped: Storable {
    var stored: ColumnValue { self?.stored ?? .null }
}
