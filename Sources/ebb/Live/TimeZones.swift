// The time zones that a station's host knows, for local time at the station (OCPP 2.1, ClockCtrlr.TimeZone).
import Glibc

enum TimeZones {
    /// Rules as POSIX writes them, by the names of the tz database; what is no zone in it is passed over.
    ///
    /// A TZif file of version 2 or later ends with its zone's rule for the years that its table does not list (RFC 9636,
    /// 3.3). Of the years in the table only the rule is taken: a station plans for days, not for the past.
    static func rules(in directory: String = "/usr/share/zoneinfo") -> [String: String] {
        var rules = ["UTC": "UTC0"]
        add(directory, under: "", depth: 0, to: &rules)
        return rules
    }

    /// What stands beside the zones without being one: all of them once more, without and with leap seconds; the host's
    /// own zone; the zone that lends its rules to zones without any; a clock that nobody has set yet.
    private static let doubles: Set = ["posix", "right", "localtime", "posixrules", "Factory"]

    private static func add(_ directory: String, under prefix: String, depth: Int, to rules: inout [String: String]) {
        for file in Terminal.files(in: directory) where isName(file) {
            if depth == 0, doubles.contains(file) { continue }
            let path = "\(directory)/\(file)"
            if isDirectory(path) {
                // America/Argentina/Buenos_Aires
                if depth < 2 { add(path, under: prefix + file + "/", depth: depth + 1, to: &rules) }
            } else if let rule = rule(ofFile: path) {
                rules[prefix + file] = rule
            }
        }
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte)
        }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// No rule is longer than this.
    private static let longest = 200

    /// The last line of a TZif file; nil for version 1, which has none, and for what is no such file. There are hundreds of
    /// them, so that their tables are not read.
    static func rule(ofFile path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        var (head, tail) = (
            [UInt8](repeating: 0, count: 5), [UInt8](repeating: 0, count: max(0, min(size - 44, longest)))
        )
        guard size > 44, pread(descriptor, &head, head.count, 0) == head.count,
            pread(descriptor, &tail, tail.count, off_t(size - tail.count)) == tail.count
        else { return nil }
        let newline = UInt8(ascii: "\n")
        guard head.starts(with: "TZif".utf8), head[4] >= UInt8(ascii: "2"), tail.last == newline,
            let start = tail.dropLast().lastIndex(of: newline)
        else { return nil }
        let line = tail[(start + 1)..<(tail.count - 1)]
        return line.isEmpty ? nil : String(validating: line, as: UTF8.self)
    }
}
