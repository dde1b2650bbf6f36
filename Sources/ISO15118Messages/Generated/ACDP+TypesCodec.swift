// swift-format-ignore-file
// Codec of the types of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension EVTechnicalStatus {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put((evReadyToCharge ? 1 : 0) &<< 4 | (evImmobilizationRequest ? 1 : 0), 5)
        code = 0
        width = 4
        if let evImmobilized {
            writer.put(code &<< 1, width &+ 1)
            writer.put((evImmobilized ? 1 : 0), 1)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evwlanStrength {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evwlanStrength.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evwlanStrength.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evcpStatus {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(evcpStatus.rawValue), 3)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsoc {
            writer.put(code &<< 1, width &+ 1)
            let evsocBits = writer.distance(Int(evsoc), 0...100)
            writer.put(evsocBits, 7)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let evErrorCode {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(evErrorCode.rawValue), 4)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let evTimeout {
            writer.put(code &<< 1, width &+ 1)
            writer.put((evTimeout ? 1 : 0), 1)
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
        let evReadyToChargeRun = try reader.run(5, constant: 0, mask: 0b1110)
        let evReadyToCharge = (evReadyToChargeRun &>> 4) & 0b1 != 0
        let evImmobilizationRequest = evReadyToChargeRun & 0b1 != 0
        code = reader.bits(4)
        let evImmobilized: Bool?
        if code == 0 {
            let evImmobilizedRun = try reader.run(2, constant: 0, mask: 0b10)
            evImmobilized = evImmobilizedRun & 0b1 != 0
            code = reader.bits(4)
        } else {
            evImmobilized = nil
            code &-= 1
        }
        let evwlanStrength: RationalNumber?
        if code == 0 {
            let (evwlanStrength_exponentRun, evwlanStrength_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evwlanStrength_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evwlanStrength_exponentRun &>> 4) & 0b11111111) &- 128)
            evwlanStrength = RationalNumber(exponent: evwlanStrength_exponent, value: evwlanStrength_value)
            code = reader.bits(5)
        } else {
            evwlanStrength = nil
            code &-= 1
        }
        let evcpStatus: CpStatus?
        if code == 0 {
            let evcpStatusRun = try reader.run(4, constant: 0, mask: 0b1000)
            evcpStatus = CpStatus(rawValue: UInt8(truncatingIfNeeded: evcpStatusRun & 0b111))
            if evcpStatus == nil { throw reader.invalidValue() }
            code = reader.bits(4)
        } else {
            evcpStatus = nil
            code &-= 1
        }
        let evsoc: Int8?
        if code == 0 {
            let evsocRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if evsocRun & 0b1111111 > 100 { throw reader.invalidValue() }
            evsoc = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: evsocRun & 0b1111111))
            code = reader.bits(3)
        } else {
            evsoc = nil
            code &-= 1
        }
        let evErrorCode: ErrorCode?
        if code == 0 {
            let evErrorCodeRun = try reader.run(5, constant: 0, mask: 0b10000)
            evErrorCode = ErrorCode(rawValue: UInt8(truncatingIfNeeded: evErrorCodeRun & 0b1111))
            if evErrorCode == nil { throw reader.invalidValue() }
            code = reader.bits(3)
        } else {
            evErrorCode = nil
            code &-= 1
        }
        let evTimeout: Bool?
        if code == 0 {
            let evTimeoutRun = try reader.run(2, constant: 0, mask: 0b10)
            evTimeout = evTimeoutRun & 0b1 != 0
            code = reader.bits(2)
        } else {
            evTimeout = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evReadyToCharge: evReadyToCharge, evImmobilizationRequest: evImmobilizationRequest, evImmobilized: evImmobilized, evwlanStrength: evwlanStrength, evcpStatus: evcpStatus, evsoc: evsoc, evErrorCode: evErrorCode, evTimeout: evTimeout)
    }
}

