// Standard output, standard error and files, over the system's calls.
import Glibc

enum Terminal {
    static func print(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }
    static func error(_ line: String) { write(line + "\n", to: STDERR_FILENO) }
    /// To standard output, without an end of line.
    static func write(_ text: String) { write(text, to: STDOUT_FILENO) }
    static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard count > 0 || errno == EINTR else { return }
                rest = rest.dropFirst(max(count, 0))
            }
        }
    }

    /// All of standard input.
    static func readInput() throws(CommandError) -> [UInt8] {
        guard let bytes = readAll(STDIN_FILENO) else { throw .failure("standard input cannot be read") }
        return bytes
    }

    /// The whole file.
    static func read(file path: String) throws(CommandError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failure("\(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        guard let bytes = readAll(descriptor) else { throw .failure("\(path): \(String(cString: strerror(errno)))") }
        return bytes
    }

    /// Makes or replaces the file; a secret one is for its owner's eyes alone.
    static func write(_ bytes: [UInt8], file path: String, isSecret: Bool = false) throws(CommandError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isSecret ? 0o600 : 0o644)
        guard descriptor >= 0 else { throw .failure("\(path): \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .failure("\(path): \(String(cString: strerror(errno)))") }
            rest = rest.dropFirst(count)
        }
    }

    /// Makes the directory unless it is there.
    static func makeDirectory(_ path: String) throws(CommandError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw .failure("\(path): \(String(cString: strerror(errno)))")
        }
    }

    /// The names of the files in a directory, in order; none when it is not there.
    static func files(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8]? {
        var bytes = [UInt8]()
        let chunk = 1 << 16
        while true {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: chunk))
            let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + start, chunk) }
            if count < 0, errno == EINTR {
                bytes.removeLast(chunk)
                continue
            }
            guard count >= 0 else { return nil }
            bytes.removeLast(chunk - count)
            if count == 0 { return bytes }
        }
    }
}

/// A file that is read a piece at a time.
struct FilePieces: ~Copyable {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(CommandError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failure("\(path): \(String(cString: strerror(errno)))") }
    }

    deinit { close(descriptor) }

    /// nil at the end.
    func next() throws(CommandError) -> [UInt8]? {
        let size = 1 << 18
        var count = 0
        let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            repeat { count = read(descriptor, buffer.baseAddress, size) } while count < 0 && errno == EINTR
            filled = max(0, count)
        }
        guard count >= 0 else { throw .failure("\(path): \(String(cString: strerror(errno)))") }
        return piece.isEmpty ? nil : piece
    }
}
