import EXI
import Testing

private func reading<Value>(
    _ bytes: [UInt8], _ read: (inout EXIReader) throws -> Value
) throws -> Value {
    try bytes.withUnsafeBytes { memory in
        var reader = EXIReader(memory)
        return try read(&reader)
    }
}

struct EXIReaderTests {
    @Test func `bits come in the order in which they were put`() throws {
        let parts = try reading([0b1011_0101, 0xFF]) { [$0.bits(1), $0.bits(4), $0.bits(3), $0.bits(8)] }
        #expect(parts == [1, 0b0110, 0b101, 0xFF])
    }

    @Test(arguments: [0, 1, 127, 128, 0x3FFF, 0x4000, 1 << 28, 1 << 49, 1 << 56, 1 << 63, UInt64.max])
    func `an unsigned integer comes back from any bit offset`(value: UInt64) throws {
        for lead in 0..<8 {
            var groups: [UInt8] = []
            var rest = value
            repeat {
                groups.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
                rest >>= 7
            } while rest > 0
            // The groups, `lead` bits on.
            let shifted = zip([0] + groups, groups + [0]).map {
                UInt8(truncatingIfNeeded: (UInt16($0) << 8 | UInt16($1)) >> UInt16(lead))
            }
            let read = try reading(shifted) { reader in
                if lead > 0 { _ = reader.bits(lead) }
                let value = try reader.unsigned(UInt64.self)
                #expect(reader.bitOffset == lead + groups.count * 8)
                return value
            }
            #expect(read == value)
        }
    }

    @Test func `a number beyond its type is told at its first bit`() {
        #expect(throws: EXIError.invalidValue(bitOffset: 0)) {
            try reading([0x80, 0x80, 0x04, 0]) { try $0.unsigned(UInt16.self) }
        }
        #expect(throws: EXIError.self) {
            try reading([UInt8](repeating: 0xFF, count: 12)) { try $0.unsigned(UInt64.self) }
        }
    }

    @Test func `a run gives its values and checks its constant bits`() throws {
        let bits = try reading([0b0011_1010]) { try $0.run(8, constant: 0b10, mask: 0b1100_0011) }
        #expect(bits == 0b0011_1010)
        #expect(throws: EXIError.unsupportedDeviation(bitOffset: 1)) {
            try reading([0b0111_1010]) { try $0.run(8, constant: 0b10, mask: 0b1100_0011) }
        }
    }

    @Test func `beyond the end the stream is truncated, whatever the zeros there say`() {
        #expect(throws: EXIError.truncated(bitOffset: 8)) {
            try reading([0x00]) { reader in
                _ = reader.bits(9)
                try reader.checkEnd()
            }
        }
        #expect(throws: EXIError.truncated(bitOffset: 0)) { try reading([]) { try $0.expect(1, 1) } }
    }

    @Test func `a length that the stream cannot hold allocates nothing`() {
        #expect(throws: EXIError.truncated(bitOffset: 40)) {
            try reading([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { try $0.binary() }
        }
        #expect(throws: EXIError.truncated(bitOffset: 48)) {
            try reading([0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x41]) { try $0.string() }
        }
    }

    @Test func `a length outside its type is told where it stands, before anything is read`() throws {
        #expect(try reading([5, 0x45, 0x49, 0x4D]) { try $0.string(0...3) } == "EIM")
        #expect(throws: EXIError.invalidLength(bitOffset: 0)) {
            try reading([5, 0x45, 0x49, 0x4D]) { try $0.string(0...2) }
        }
        #expect(throws: EXIError.invalidLength(bitOffset: 8)) {
            try reading([0, 0xFF, 0xFF, 0x7F]) { reader in
                _ = reader.bits(8)
                return try reader.string(0...255)
            }
        }
        #expect(try reading([2, 1, 2]) { try $0.binary(2...2) } == [1, 2])
        #expect(throws: EXIError.invalidLength(bitOffset: 0)) { try reading([2, 1, 2]) { try $0.binary(3...3) } }
        #expect(throws: EXIError.invalidLength(bitOffset: 0)) { try reading([7, 1, 2]) { try $0.binary8() } }
        // Nothing is no length at all.
        #expect(throws: EXIError.truncated(bitOffset: 0)) { try reading([]) { try $0.binary(16...16) } }
    }

    @Test func `strings come back, ASCII and not, and table hits do not pass`() throws {
        #expect(try reading([5, 0x45, 0x49, 0x4D]) { try $0.string() } == "EIM")
        #expect(try reading([3, 0xAC, 0x41]) { try $0.string() } == "€")
        let long = String(repeating: "0123456789", count: 9)
        #expect(try reading([92] + Array(long.utf8)) { try $0.string() } == long)
        #expect(throws: EXIError.unsupportedStringTableHit(bitOffset: 0)) { try reading([0, 1]) { try $0.string() } }
        #expect(throws: EXIError.invalidValue(bitOffset: 32)) {
            // A surrogate is no character.
            try reading([3, 0x80, 0xB0, 0x03]) { try $0.string() }
        }
    }
}
