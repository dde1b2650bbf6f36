import Foundation

/// What the reference was measured on: a C codec, generated, bit at a time, gcc -O3.
struct Reference {
    var encode: Double
    var decode: Double
}

/// The messages of the recorded reference, read from the golden vectors.
struct Vectors {
    private let lines: [String]

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Tests/ISO15118MessagesTests/Vectors/iso15118-20-exi.jsonl")
        lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func stream(_ name: String) -> [UInt8] {
        guard let line = lines.first(where: { $0.contains("\"name\":\"\(name)\"") }),
            let start = line.range(of: "\"exi\":\"")?.upperBound
        else { fatalError("there is no vector \(name)") }
        let digits = Array(line[start...].prefix { $0 != "\"" })
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }
}
