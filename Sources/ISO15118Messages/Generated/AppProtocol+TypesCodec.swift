// swift-format-ignore-file
// Codec of the types of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AppProtocol {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(protocolNamespace, 0...100)
        writer.put(0, 3)
        writer.putUnsigned(UInt64(versionNumberMajor))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(versionNumberMinor))
        let priorityBits = writer.distance(Int(priority), 1...20)
        writer.put(UInt64(truncatingIfNeeded: Int(schemaID) &- 0) &<< 8 | priorityBits, 19)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let protocolNamespace = try reader.string(0...100)
        let (_, versionNumberMajor) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt32.self)
        let (_, versionNumberMinor) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt32.self)
        let schemaIDRun = try reader.run(19, constant: 0, mask: 0x700E0)
        let schemaID = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: (schemaIDRun &>> 8) & 0b11111111))
        if schemaIDRun & 0b11111 > 19 { throw reader.invalidValue() }
        let priority = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: schemaIDRun & 0b11111) &+ 1)
        return Self(protocolNamespace: protocolNamespace, versionNumberMajor: versionNumberMajor, versionNumberMinor: versionNumberMinor, schemaID: schemaID, priority: priority)
    }
}

