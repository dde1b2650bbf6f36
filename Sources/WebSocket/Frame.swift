/// The frame header of RFC 6455, section 5.2: read from the wire, written to it, and the masking of payloads.
enum Opcode: UInt8, Sendable {
    case continuation = 0
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10

    var isControl: Bool { rawValue & 8 != 0 }
}

struct FrameHeader: Equatable, Sendable {
    var isFinal: Bool
    /// RSV1, which permessage-deflate sets on the first frame of a compressed message.
    var isCompressed: Bool
    var opcode: Opcode
    /// Bytes of payload.
    var length: Int
    /// The masking key in wire order, nil when the payload is not masked.
    var mask: UInt32?

    /// The longest header: two bytes, a length of eight, a masking key of four.
    static let maximumSize = 14

    /// Bytes of the header that starts with these two bytes.
    static func size(_ first: UInt8, _ second: UInt8) -> Int {
        let length =
            switch second & 0x7F {
            case 126: 2
            case 127: 8
            default: 0
            }
        return 2 + length + (second & 0x80 != 0 ? 4 : 0)
    }

    /// Reads a whole header, whose size `size(_:_:)` told.
    init(parsing bytes: UnsafeRawBufferPointer) throws(Violation) {
        let first = bytes[0]
        let second = bytes[1]
        guard first & 0x30 == 0 else { throw Violation(.protocolError, "reserved bits are set") }
        guard let opcode = Opcode(rawValue: first & 0x0F) else {
            throw Violation(.protocolError, "opcode \(first & 0x0F) is reserved")
        }
        var position = 2
        var length = UInt64(second & 0x7F)
        if length == 126 {
            length = UInt64(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
            position = 4
        } else if length == 127 {
            length = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt64.self))
            position = 10
        }
        guard let signed = Int(exactly: length) else {
            throw Violation(.protocolError, "the payload length has its highest bit set")
        }
        isFinal = first & 0x80 != 0
        isCompressed = first & 0x40 != 0
        self.opcode = opcode
        self.length = signed
        mask = second & 0x80 != 0 ? bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self) : nil
        if opcode.isControl {
            guard isFinal else { throw Violation(.protocolError, "a control frame is fragmented") }
            guard length <= 125 else { throw Violation(.protocolError, "a control frame is longer than 125 bytes") }
        }
    }

    init(isFinal: Bool = true, isCompressed: Bool = false, _ opcode: Opcode, length: Int, mask: UInt32?) {
        self.isFinal = isFinal
        self.isCompressed = isCompressed
        self.opcode = opcode
        self.length = length
        self.mask = mask
    }

    func write(into output: inout [UInt8]) {
        output.append((isFinal ? 0x80 : 0) | (isCompressed ? 0x40 : 0) | opcode.rawValue)
        let masked: UInt8 = mask == nil ? 0 : 0x80
        switch length {
        case ..<126: output.append(masked | UInt8(length))
        case ..<0x1_0000:
            output.append(masked | 126)
            withUnsafeBytes(of: UInt16(length).bigEndian) { output.append(contentsOf: $0) }
        default:
            output.append(masked | 127)
            withUnsafeBytes(of: UInt64(length).bigEndian) { output.append(contentsOf: $0) }
        }
        if let mask { withUnsafeBytes(of: mask) { output.append(contentsOf: $0) } }
    }
}

/// How the peer broke the protocol, and the code with which the connection is failed.
struct Violation: Error, Equatable, Sendable {
    var code: CloseCode
    var reason: String

    init(_ code: CloseCode, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}

enum Mask {
    /// Masks or unmasks in place (section 5.3), 32 bytes at a time. `offset` is the position of the first byte in
    /// its payload, for a payload that comes in pieces.
    static func apply(_ key: UInt32, to bytes: UnsafeMutableRawBufferPointer, offset: Int = 0) {
        guard let base = bytes.baseAddress else { return }
        let shift = UInt32(truncatingIfNeeded: offset & 3) * 8
        let little = UInt32(littleEndian: key)
        let turned = shift == 0 ? little : little >> shift | little << (32 - shift)
        let pattern = UInt64(turned) << 32 | UInt64(turned)
        let wire = pattern.littleEndian
        var position = 0
        let wide = SIMD4<UInt64>(repeating: wire)
        while position + 32 <= bytes.count {
            let words = base.loadUnaligned(fromByteOffset: position, as: SIMD4<UInt64>.self)
            base.storeBytes(of: words ^ wide, toByteOffset: position, as: SIMD4<UInt64>.self)
            position += 32
        }
        while position + 8 <= bytes.count {
            let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            base.storeBytes(of: word ^ wire, toByteOffset: position, as: UInt64.self)
            position += 8
        }
        var rest = pattern
        while position < bytes.count {
            bytes[position] ^= UInt8(truncatingIfNeeded: rest)
            rest >>= 8
            position += 1
        }
    }
}
