// What a process finds again after its restart, with a sum over it, so that damage is seen and not taken for what was kept.
import Crypto

struct SealedFile: Sendable {
    private let file: KeptFile

    init(path: String) { file = KeptFile(path: path) }

    /// Before the first digits of the content's SHA-256, at the file's end.
    private static let mark = Array("\n#sum ".utf8)
    private static let digits = 16

    /// nil when there is none, or when what is there is not what was written; `tell` then gets a line that says so.
    func read(_ tell: (String) -> Void) throws(CommandError) -> [UInt8]? {
        guard let bytes = try file.read() else { return nil }
        let seal = bytes.suffix(Self.mark.count + Self.digits)
        guard seal.starts(with: Self.mark) else {
            // Whoever reads it ignores what it does not understand.
            tell("\(file.path) has no sum: it is of an earlier version, or damaged")
            return bytes
        }
        let content = Array(bytes.dropLast(seal.count))
        guard Array(seal.dropFirst(Self.mark.count)) == Self.sum(content) else {
            tell("\(file.path) is damaged and is not read")
            return nil
        }
        return content
    }

    /// Writes `content`, or with nil removes the file. The error is one line that names it.
    func write(_ content: [UInt8]?) throws(CommandError) {
        try file.write(content.map { $0 + Self.mark + Self.sum($0) })
    }

    private static func sum(_ content: [UInt8]) -> [UInt8] {
        let hexadecimal = Array("0123456789abcdef".utf8)
        return Digest.sha256(content).prefix(digits / 2).flatMap {
            [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]]
        }
    }
}
