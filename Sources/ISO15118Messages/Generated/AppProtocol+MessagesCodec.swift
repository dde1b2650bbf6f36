// swift-format-ignore-file
// Codec of the messages of urn:iso:15118:2:2010:AppProtocol
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension SupportedAppProtocolReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if appProtocol.isEmpty || appProtocol.count > 20 { writer.failCount() }
        writer.reserve(appProtocol.count &* 25)
        for item in appProtocol {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 4
        }
        if appProtocol.count == 20 {
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var appProtocol: [AppProtocol] = []
        while true {
            if code != 0 {
                if appProtocol.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try AppProtocol.readBody(&reader)
            appProtocol.append(item)
            try reader.checkEnd()
            if appProtocol.count == 20 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(appProtocol: appProtocol)
    }
}

extension SupportedAppProtocolRes {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(responseCode.rawValue), 2)
        code = 0
        width = 3
        if let schemaID {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(truncatingIfNeeded: Int(schemaID) &- 0), 8)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let responseCodeRun = reader.bits(2)
        guard let responseCode = AppProtocolResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let schemaID: UInt8?
        if code == 0 {
            let schemaIDRun = try reader.run(9, constant: 0, mask: 0b100000000)
            schemaID = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: schemaIDRun & 0b11111111))
            code = reader.bits(2)
        } else {
            schemaID = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(responseCode: responseCode, schemaID: schemaID)
    }
}

