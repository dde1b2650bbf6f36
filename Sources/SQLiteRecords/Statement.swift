import CSQLite
import Quantities
import Records

/// A prepared statement, finalized exactly once.
struct Statement: ~Copyable {
    let handle: OpaquePointer
    let path: String

    deinit { sqlite3_finalize(handle) }

    /// Binds the values in order and runs the statement to its end.
    func run<each Value: Bindable>(_ values: repeat each Value) throws(RecordsError) {
        bind(repeat each values)
        defer { sqlite3_reset(handle) }
        guard sqlite3_step(handle) == SQLITE_DONE else { throw lastError }
    }

    /// As `run`, for an `INSERT OR IGNORE`: whether a row was added.
    func insert<each Value: Bindable>(_ values: repeat each Value) throws(RecordsError) -> Bool {
        try run(repeat each values)
        return sqlite3_changes(sqlite3_db_handle(handle)) > 0
    }

    /// As `insert`, with values that `bind` binds one by one: each is bound by code for its type, which the variadic form
    /// does not have. For the rows that come with every message.
    func insert(binding bind: (inout Binder) -> Void) throws(RecordsError) -> Bool {
        var binder = Binder(statement: handle)
        bind(&binder)
        defer { sqlite3_reset(handle) }
        guard sqlite3_step(handle) == SQLITE_DONE else { throw lastError }
        return sqlite3_changes(sqlite3_db_handle(handle)) > 0
    }

    /// `read` of the first row; nil when there is none.
    func first<each Value: Bindable, Result>(
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
    func all<each Value: Bindable, Result>(
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

    /// Binding fails only for a column that the statement does not have, or without memory.
    private func bind<each Value: Bindable>(_ values: repeat each Value) {
        var column: Int32 = 0
        for value in repeat each values {
            column += 1
            let status = value.bind(to: handle, at: column)
            precondition(status == SQLITE_OK, "a value that the statement does not take")
        }
    }

    private var lastError: RecordsError {
        let database = sqlite3_db_handle(handle)
        return RecordsError(
            status: sqlite3_extended_errcode(database), path: path, detail: String(cString: sqlite3_errmsg(database)))
    }
}

/// Binds the values of a row in the order of its columns.
struct Binder {
    fileprivate let statement: OpaquePointer
    private var column: Int32 = 0

    fileprivate init(statement: OpaquePointer) { self.statement = statement }

    @inline(__always) mutating func add(_ value: some Bindable) {
        column += 1
        let status = value.bind(to: statement, at: column)
        precondition(status == SQLITE_OK, "a value that the statement does not take")
    }

    @inline(__always) mutating func add<Value: Bindable>(_ value: Value?) {
        if let value { return add(value) }
        column += 1
        sqlite3_bind_null(statement, column)
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
    func quantity<Value: Quantity>(_ column: Int32) -> Value? { isNull(column) ? nil : Value(real(column)) }

    private func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
}

/// A value that a column takes.
protocol Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32
}

extension Int64: Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 { sqlite3_bind_int64(statement, column, self) }
}

extension Int: Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 {
        sqlite3_bind_int64(statement, column, Int64(self))
    }
}

extension UInt8: Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 {
        sqlite3_bind_int(statement, column, Int32(self))
    }
}

extension Bool: Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 {
        sqlite3_bind_int(statement, column, self ? 1 : 0)
    }
}

extension String: Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 {
        var copy = self
        return copy.withUTF8 { bytes in
            // SQLite copies the bytes: they live only as long as this closure.
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            return bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty string has no base address, which SQLite would take for NULL.
                characters.baseAddress.map {
                    sqlite3_bind_text64(
                        statement, column, $0, UInt64(characters.count), transient, UInt8(SQLITE_UTF8))
                } ?? sqlite3_bind_text(statement, column, "", 0, nil)
            }
        }
    }
}

extension Watts: Bindable {}
extension WattHours: Bindable {}
extension StateOfCharge: Bindable {}

extension Bindable where Self: Quantity {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 {
        sqlite3_bind_double(statement, column, value)
    }
}

extension Optional: Bindable where Wrapped: Bindable {
    func bind(to statement: OpaquePointer, at column: Int32) -> Int32 {
        switch self {
        case .some(let value): value.bind(to: statement, at: column)
        case .none: sqlite3_bind_null(statement, column)
        }
    }
}
