import Glibc
import Network

/// `ebb serve` as it is shipped, in a process of its own: its CPU time by thread and its memory, read from outside.
struct ServerProcess {
    /// Where stations connect.
    let address: SocketAddress
    private let process: pid_t
    private let directory: String

    /// Starts `program` with fresh records and waits until it listens.
    init(_ program: String) throws {
        var template = Array("/tmp/ebb-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NetworkError.system(call: "mkdtemp", code: errno) }
        directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        process = try Self.spawn(
            [program, "serve", "--listen", "127.0.0.1:0", "--http", "127.0.0.1:0", "--data", directory],
            log: directory + "/log")
        for _ in 0..<200 {
            usleep(50_000)
            if let address = Self.announced(in: directory + "/log") {
                self.address = address
                return
            }
        }
        kill(process, SIGKILL)
        throw NetworkError.timedOut("\(program) serve")
    }

    private static func spawn(_ arguments: [String], log: String) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 2, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let error = posix_spawn(&process, arguments[0], &files, nil, &pointers, environ)
        guard error == 0 else { throw NetworkError.system(call: "posix_spawn \(arguments[0])", code: error) }
        return process
    }

    private static func announced(in log: String) -> SocketAddress? {
        let words = ProcessFile.contents(log)?.split { $0 == " " || $0 == "/" } ?? []
        guard let scheme = words.firstIndex(of: "ws:"), scheme + 1 < words.count else { return nil }
        return try? SocketAddress(String(words[scheme + 1]))
    }

    /// CPU nanoseconds so far: of the event loop's thread, which is the first, and of all threads.
    var cpu: (loop: Int64, all: Int64) {
        var loop: Int64 = 0
        var all: Int64 = 0
        guard let tasks = opendir("/proc/\(process)/task") else { return (0, 0) }
        defer { closedir(tasks) }
        while let entry = readdir(tasks) {
            let name = withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) }
            guard let thread = Int32(name),
                let text = ProcessFile.contents("/proc/\(process)/task/\(thread)/schedstat"),
                let spent = text.split(separator: " ").first.flatMap({ Int64($0) })
            else { continue }
            all += spent
            if thread == process { loop = spent }
        }
        return (loop, all)
    }

    /// Resident memory in bytes.
    var residentBytes: Int { ProcessFile.residentBytes(of: "\(process)") }

    /// Ends the server in order and gives the path of its records.
    func stop() -> String {
        kill(process, SIGTERM)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return directory + "/ebb.sqlite"
    }

    /// Takes the records away.
    func clear() {
        for name in ["/ebb.sqlite", "/ebb.sqlite-wal", "/log"] { unlink(directory + name) }
        rmdir(directory)
    }
}

/// Small files of the system, and of a process.
enum ProcessFile {
    static func contents(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    /// Resident memory of a process, or of `self`, in bytes.
    static func residentBytes(of process: String) -> Int {
        let fields = contents("/proc/\(process)/statm")?.split(separator: " ") ?? []
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
    }
}
