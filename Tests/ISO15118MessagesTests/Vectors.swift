import Foundation
import ISO15118JSON
import JSON

/// A golden vector: a message, its namespace and the bytes on which independent codecs agree.
struct Vector {
    var name: String
    var namespace: MessageNamespace
    var isFragment: Bool
    var message: JSONValue
    var stream: [UInt8]

    /// All vectors, in the order of the file.
    static let all: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/iso15118-20-exi.jsonl")
        guard let text = try? Data(contentsOf: file) else { return [] }
        return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let json = try? ImageText.parse(Array(line)), let name = json["name"]?.string,
                let namespace = json["namespace"]?.string.flatMap({ MessageNamespace($0) }),
                let message = json["message"], let hex = json["exi"]?.string.flatMap({ Hexadecimal(text: $0) })
            else { return nil }
            return Vector(
                name: name, namespace: namespace, isFragment: json["fragment"]?.bool ?? false, message: message,
                stream: hex.bytes)
        }
    }()

    static func named(_ name: String) -> Vector? { all.first { $0.name == name } }
}
