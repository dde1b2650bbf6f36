// The form of the journal: lines that each prove themselves, so that one that a power cut tore is known.

import JSON

/// A line: eight hexadecimal digits of the CRC-32 of its JSON, a space, the JSON and a line feed.
enum JournalLine {
    private static let prefix = 9

    static func framed(_ json: [UInt8]) -> [UInt8] {
        var line = [UInt8]()
        line.reserveCapacity(json.count + prefix + 1)
        let digits = Array("0123456789abcdef".utf8)
        let sum = checksum(json[...])
        for shift in stride(from: 28, through: 0, by: -4) { line.append(digits[Int(sum >> UInt32(shift) & 0xF)]) }
        line.append(UInt8(ascii: " "))
        line += json
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// Hands over the JSON of each line, in order. Reading ends at the first line that is torn or not one of these:
    /// what stands behind it was never promised to anybody.
    static func read(_ bytes: [UInt8], _ take: (JSONCursor) -> Void) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            guard line.count > prefix, line[line.startIndex + 8] == UInt8(ascii: " "),
                let sum = UInt32(String(decoding: line.prefix(8), as: UTF8.self), radix: 16)
            else { return }
            let json = line.dropFirst(prefix)
            guard checksum(json) == sum, let document = try? JSONDocument(parsing: Array(json)) else { return }
            take(document.root)
            withExtendedLifetime(document) {}
        }
    }

    /// The CRC-32 of ISO 3309, bit-reflected.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int(sum & 0xFF) ^ Int(byte)] }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}

extension JSONCursor {
    /// The value of an object's first member of this name.
    subscript(name: String) -> JSONCursor? {
        guard let members else { return nil }
        for member in members where member.name.string == name { return member.value }
        return nil
    }
}
