/// Something that keeps records: takes batches, and gives back what is needed after a restart.
public protocol RecordStore: ~Copyable {
    /// Keeps the whole batch or nothing of it. On return it is durable: it outlives the process and the machine's power.
    ///
    /// A record whose key is already kept is ignored and counted; the first one stands.
    mutating func commit(_ batch: [Record]) throws(RecordsError) -> CommitCount

    /// What a central system and its plant need to go on where they were stopped.
    mutating func restore() throws(RecordsError) -> RestoredState

    /// The names of the dispatches last heard of, newest first.
    mutating func dispatches(latest count: Int) throws(RecordsError) -> [String]

    /// A station's notices, the newest first; of one action alone when it is named.
    mutating func notices(of station: String, action: String?, latest count: Int) throws(RecordsError) -> [NoticeRecord]

    /// What is known of a dispatch; nil when none has this name.
    mutating func account(of dispatch: String) throws(RecordsError) -> DispatchAccount?
}

/// What became of a batch.
public struct CommitCount: Equatable, Sendable {
    public var kept: Int
    /// Records that were known already.
    public var duplicates: Int

    public init(kept: Int = 0, duplicates: Int = 0) {
        self.kept = kept
        self.duplicates = duplicates
    }
}

/// Why records cannot be kept or read. Nothing of the batch was kept.
public enum RecordsError: Error, Equatable, Sendable {
    /// Another process has the records open.
    case locked(path: String)
    /// The file is damaged, or not a record file at all.
    case corrupt(path: String, detail: String)
    /// Written by a later version of this software.
    case tooNew(path: String, version: Int, supported: Int)
    /// No room left on the disk.
    case full(path: String)
    /// The file cannot be opened or written.
    case inaccessible(path: String, detail: String)
    /// Anything else that the store said.
    case failed(path: String, detail: String)
}

extension RecordsError: CustomStringConvertible {
    /// One line that says what to do.
    public var description: String {
        switch self {
        case .locked(let path):
            "records at \(path) are in use by another process; stop it, or choose another data directory"
        case .corrupt(let path, let detail):
            "records at \(path) are damaged (\(detail)); move the file away, or restore it from a copy"
        case .tooNew(let path, let version, let supported):
            "records at \(path) have schema version \(version), this version reads up to \(supported); upgrade"
        case .full(let path):
            "no room left for the records at \(path); free disk space"
        case .inaccessible(let path, let detail):
            "records at \(path) cannot be opened (\(detail)); check that the directory exists and can be written"
        case .failed(let path, let detail):
            "records at \(path) failed: \(detail)"
        }
    }
}
