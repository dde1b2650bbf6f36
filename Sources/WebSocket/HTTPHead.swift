/// The head of an HTTP/1.1 request or response (RFC 9112): start line and fields, as far as an upgrade needs them.
struct HTTPHead: Equatable, Sendable {
    var startLine: String
    /// Names in lower case, values without the white space around them, in wire order.
    var fields: [(name: String, value: String)]

    static func == (a: HTTPHead, b: HTTPHead) -> Bool {
        a.startLine == b.startLine && a.fields.elementsEqual(b.fields) { $0.name == $1.name && $0.value == $1.value }
    }

    /// Reads a head that ends with its empty line; nil when it is malformed.
    init?(parsing bytes: some Collection<UInt8>) {
        // An obsolete line folding is malformed too: its line has no field name.
        var lines = [Substring]()
        let text = String(decoding: bytes, as: UTF8.self)
        var rest = text.utf8[...]
        while let end = rest.firstIndex(of: 0x0D) {
            let next = rest.index(after: end)
            guard next < rest.endIndex, rest[next] == 0x0A else { return nil }
            if end > rest.startIndex { lines.append(text[rest.startIndex..<end]) }
            rest = rest[rest.index(after: next)...]
        }
        guard let first = lines.first, rest.isEmpty else { return nil }
        startLine = String(first)
        fields = []
        for line in lines {
            guard line.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
        }
        for line in lines.dropFirst() {
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
            let name = line[..<colon]
            guard name.utf8.allSatisfy(Self.isTokenCharacter) else { return nil }
            fields.append((name.lowercased(), line[line.index(after: colon)...].trimmed))
        }
    }

    /// The only value of a field that may occur once; nil when it is absent or repeated.
    subscript(name: String) -> String? {
        let values = fields.filter { $0.name == name }
        return values.count == 1 ? values[0].value : nil
    }

    /// The elements of a field that is a comma-separated list and may be spread over several lines.
    func list(_ name: String) -> [String] {
        fields.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(\.trimmed) }.filter {
            !$0.isEmpty
        }
    }

    func hasToken(_ token: String, in name: String) -> Bool { list(name).contains { $0.lowercased() == token } }

    static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

/// Collects a head from pieces until its empty line, however slowly it comes.
struct HeadCollector: Equatable, Sendable {
    private var bytes: [UInt8] = []

    enum Outcome: Equatable {
        case incomplete
        case tooLong
        case head([UInt8])
    }

    /// Takes from the front of `input` what belongs to the head.
    mutating func collect(_ input: inout UnsafeMutableRawBufferPointer, limit: Int) -> Outcome {
        let start = bytes.count
        bytes.append(contentsOf: input.prefix(limit - start + 1))
        // The empty line may have begun in the piece before.
        var position = max(3, start)
        while position < bytes.count {
            if bytes[position] == 0x0A, bytes[position - 1] == 0x0D, bytes[position - 2] == 0x0A,
                bytes[position - 3] == 0x0D
            {
                let length = position + 1
                guard length <= limit else { return .tooLong }
                input.removeFront(length - start)
                bytes.removeLast(bytes.count - length)
                defer { bytes = [] }
                return .head(bytes)
            }
            position += 1
        }
        let taken = bytes.count - start
        input.removeFront(taken)
        return bytes.count > limit ? .tooLong : .incomplete
    }
}

extension UnsafeMutableRawBufferPointer {
    mutating func removeFront(_ count: Int) { self = UnsafeMutableRawBufferPointer(rebasing: self[count...]) }
}

extension StringProtocol {
    /// Without the spaces and tabs around it.
    var trimmed: String {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        guard let first = utf8.firstIndex(where: { !isBlank($0) }) else { return "" }
        var end = first
        for index in utf8.indices[first...] where !isBlank(utf8[index]) { end = utf8.index(after: index) }
        return String(self[first..<end])
    }

    /// With %XX taken to bytes; nil when an escape is malformed or the bytes are no UTF-8.
    var percentDecoded: String? {
        var bytes = [UInt8]()
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
