import EXI
import ISO15118Messages
import JSON

/// A document or fragment as an object with one member: the element's name and its content.
public protocol RootImage: EXIDocument {
    init(root name: String, image: JSONValue) throws(JSONImageError)
    func writeMembers(to writer: inout JSONWriter)
}

extension RootImage {
    /// From `{"DC_ChargeLoopReq": {…}}`.
    public init(image: JSONValue) throws(JSONImageError) {
        guard let members = image.members, let root = members.first, members.count == 1 else {
            throw JSONImageError("an object with one member, the message, is expected")
        }
        do throws(JSONImageError) { try self.init(root: root.name, image: root.value) } catch {
            throw error.path.first == root.name ? error : error.within(root.name)
        }
    }

    /// The text of `{"DC_ChargeLoopReq": {…}}`.
    public var image: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writeMembers(to: &writer)
        writer.endObject()
        return writer.finish()
    }
}

/// Reading of images whose integers may be larger than JSON readers take: certificates' serial numbers.
public enum ImageText {
    /// Parses `text` with every integer of 19 digits or more as a string of its digits.
    public static func parse(_ text: [UInt8]) throws(JSONError) -> JSONValue {
        try JSONValue(parsing: quotingLongIntegers(text))
    }

    private static func quotingLongIntegers(_ text: [UInt8]) -> [UInt8] {
        var quoted: [UInt8] = []
        quoted.reserveCapacity(text.count + 16)
        var isInString = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            if isInString {
                if byte == UInt8(ascii: "\\"), index + 1 < text.count {
                    quoted.append(byte)
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                quoted.append(text[index])
                index += 1
            } else if byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) {
                let end = text[index...].firstIndex { !numberBytes.contains($0) } ?? text.count
                let isLong = end - index >= 19 && text[index + 1..<end].allSatisfy { (0x30...0x39).contains($0) }
                if isLong { quoted.append(UInt8(ascii: "\"")) }
                quoted += text[index..<end]
                if isLong { quoted.append(UInt8(ascii: "\"")) }
                index = end
            } else {
                isInString = byte == UInt8(ascii: "\"")
                quoted.append(byte)
                index += 1
            }
        }
        return quoted
    }

    private static let numberBytes = Set("0123456789+-.eE".utf8)
}
