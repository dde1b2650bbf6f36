/// Finds the first fault of a text that the parser refused.
///
/// The parser works on blocks of 64 bytes and says only that something is wrong; this slow second reading, made for
/// refused texts alone, says what and where.
struct JSONFaultLocator {
    private static let maxDepth = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    private typealias Reason = JSONError.Reason

    static func fault(in bytes: UnsafeBufferPointer<UInt8>) -> JSONError {
        var locator = JSONFaultLocator(bytes: bytes)
        do {
            try locator.readText()
        } catch {
            return error
        }
        // Grammatical, so the parser refused a number's size or lacked memory.
        return JSONError(reason: .numberOutOfRange, offset: 0)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func fault(_ reason: Reason, at offset: Int? = nil) -> JSONError {
        JSONError(reason: reason, offset: offset ?? position)
    }

    private func unexpected() -> JSONError { fault(position < bytes.count ? .unexpectedCharacter : .truncated) }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func readText() throws(JSONError) {
        skipSpace()
        guard current != nil else { throw fault(.empty) }
        try readValue(depth: 1)
        skipSpace()
        guard position == bytes.count else { throw fault(.trailingContent) }
    }

    private mutating func readValue(depth: Int) throws(JSONError) {
        guard let byte = current else { throw fault(.truncated) }
        switch byte {
        case UInt8(ascii: "{"): try readMembers(depth: depth)
        case UInt8(ascii: "["): try readElements(depth: depth)
        case UInt8(ascii: "\""): try readString()
        case UInt8(ascii: "t"): try readLiteral("true")
        case UInt8(ascii: "f"): try readLiteral("false")
        case UInt8(ascii: "n"): try readLiteral("null")
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
        default: throw fault(.unexpectedCharacter)
        }
    }

    private mutating func readMembers(depth: Int) throws(JSONError) {
        guard depth < Self.maxDepth else { throw fault(.tooDeep) }
        position += 1
        skipSpace()
        if skip("}") { return }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw unexpected() }
            try readString()
            skipSpace()
            guard skip(":") else { throw unexpected() }
            skipSpace()
            try readValue(depth: depth + 1)
            skipSpace()
        } while skip(",")
        guard skip("}") else { throw unexpected() }
    }

    private mutating func readElements(depth: Int) throws(JSONError) {
        guard depth < Self.maxDepth else { throw fault(.tooDeep) }
        position += 1
        skipSpace()
        if skip("]") { return }
        repeat {
            skipSpace()
            try readValue(depth: depth + 1)
            skipSpace()
        } while skip(",")
        guard skip("]") else { throw unexpected() }
    }

    private mutating func readLiteral(_ text: StaticString) throws(JSONError) {
        for index in 0..<text.utf8CodeUnitCount {
            guard current == text.utf8Start[index] else { throw unexpected() }
            position += 1
        }
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte = current, byte &- UInt8(ascii: "0") < 10 { position += 1 }
        return position - start
    }

    private mutating func readNumber() throws(JSONError) {
        let start = position
        _ = skip("-")
        if !skip("0") {
            guard skipDigits() > 0 else { throw fault(.badNumber, at: start) }
        }
        var isInteger = true
        if skip(".") {
            isInteger = false
            guard skipDigits() > 0 else { throw fault(.badNumber, at: start) }
        }
        if skip("e") || skip("E") {
            isInteger = false
            if !skip("+") { _ = skip("-") }
            guard skipDigits() > 0 else { throw fault(.badNumber, at: start) }
        }
        // `01`, `1a` and their like.
        if let byte = current, !isDelimiter(byte) { throw fault(.badNumber, at: start) }
        guard fits(String(decoding: bytes[start..<position], as: UTF8.self), isInteger: isInteger) else {
            throw fault(.numberOutOfRange, at: start)
        }
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): true
        default: false
        }
    }

    private func fits(_ number: String, isInteger: Bool) -> Bool {
        if isInteger { return Int64(number) != nil || UInt64(number) != nil }
        return Double(number).map(\.isFinite) ?? false
    }

    private mutating func readString() throws(JSONError) {
        position += 1
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return
            case UInt8(ascii: "\\"): try readEscape()
            case 0..<0x20: throw fault(.controlCharacter)
            case 0x20..<0x80: position += 1
            default: try readMultibyteScalar(lead: byte)
            }
        }
        throw fault(.truncated)
    }

    private mutating func readEscape() throws(JSONError) {
        let start = position
        position += 1
        guard let byte = current else { throw fault(.truncated) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"):
            let unit = try readCodeUnit(from: start)
            if 0xDC00...0xDFFF ~= unit { throw fault(.badEscape, at: start) }
            guard 0xD800...0xDBFF ~= unit else { return }
            guard skip("\\"), skip("u"), 0xDC00...0xDFFF ~= (try readCodeUnit(from: start)) else {
                throw fault(.badEscape, at: start)
            }
        default: throw fault(.badEscape, at: start)
        }
    }

    private mutating func readCodeUnit(from start: Int) throws(JSONError) -> UInt16 {
        guard position + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw fault(.badEscape, at: start) }
        position += 4
        return unit
    }

    private mutating func readMultibyteScalar(lead: UInt8) throws(JSONError) {
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let end = min(position + length, bytes.count)
        guard String(validating: bytes[position..<end], as: UTF8.self) != nil else { throw fault(.invalidUTF8) }
        position = end
    }
}
