// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension BPT_DC_CPDReqEnergyTransferMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumVoltage.value))
        code = 0
        width = 4
        if let targetSOC {
            writer.put(code &<< 1, width &+ 1)
            let targetSOCBits = writer.distance(Int(targetSOC), 0...100)
            writer.put(targetSOCBits, 7)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumDischargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumDischargeCurrent.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        let (evMaximumChargeCurrent_exponentRun, evMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargeCurrent = RationalNumber(exponent: evMaximumChargeCurrent_exponent, value: evMaximumChargeCurrent_value)
        let (evMinimumChargeCurrent_exponentRun, evMinimumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargeCurrent = RationalNumber(exponent: evMinimumChargeCurrent_exponent, value: evMinimumChargeCurrent_value)
        let (evMaximumVoltage_exponentRun, evMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumVoltage = RationalNumber(exponent: evMaximumVoltage_exponent, value: evMaximumVoltage_value)
        let (evMinimumVoltage_exponentRun, evMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumVoltage = RationalNumber(exponent: evMinimumVoltage_exponent, value: evMinimumVoltage_value)
        code = reader.bits(4)
        let targetSOC: Int8?
        if code == 0 {
            let targetSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if targetSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            targetSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: targetSOCRun & 0b1111111))
            code = reader.bits(2)
        } else {
            targetSOC = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMaximumDischargePower_exponentRun, evMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumDischargePower = RationalNumber(exponent: evMaximumDischargePower_exponent, value: evMaximumDischargePower_value)
        let (evMinimumDischargePower_exponentRun, evMinimumDischargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumDischargePower = RationalNumber(exponent: evMinimumDischargePower_exponent, value: evMinimumDischargePower_value)
        let (evMaximumDischargeCurrent_exponentRun, evMaximumDischargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumDischargeCurrent = RationalNumber(exponent: evMaximumDischargeCurrent_exponent, value: evMaximumDischargeCurrent_value)
        let (evMinimumDischargeCurrent_exponentRun, evMinimumDischargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumDischargeCurrent = RationalNumber(exponent: evMinimumDischargeCurrent_exponent, value: evMinimumDischargeCurrent_value)
        return Self(evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMinimumChargeCurrent: evMinimumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, targetSOC: targetSOC, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent, evMinimumDischargeCurrent: evMinimumDischargeCurrent)
    }
}

extension BPT_DC_CPDResEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumVoltage.value))
        code = 0
        width = 4
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePowerRampLimitation.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePowerRampLimitation.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumDischargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumDischargeCurrent.value))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
        let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
        let (evseMaximumChargeCurrent_exponentRun, evseMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargeCurrent = RationalNumber(exponent: evseMaximumChargeCurrent_exponent, value: evseMaximumChargeCurrent_value)
        let (evseMinimumChargeCurrent_exponentRun, evseMinimumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargeCurrent = RationalNumber(exponent: evseMinimumChargeCurrent_exponent, value: evseMinimumChargeCurrent_value)
        let (evseMaximumVoltage_exponentRun, evseMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumVoltage = RationalNumber(exponent: evseMaximumVoltage_exponent, value: evseMaximumVoltage_value)
        let (evseMinimumVoltage_exponentRun, evseMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumVoltage = RationalNumber(exponent: evseMinimumVoltage_exponent, value: evseMinimumVoltage_value)
        code = reader.bits(4)
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            let (evsePowerRampLimitation_exponentRun, evsePowerRampLimitation_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePowerRampLimitation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePowerRampLimitation_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePowerRampLimitation = RationalNumber(exponent: evsePowerRampLimitation_exponent, value: evsePowerRampLimitation_value)
            code = reader.bits(3)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMaximumDischargePower_exponentRun, evseMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumDischargePower = RationalNumber(exponent: evseMaximumDischargePower_exponent, value: evseMaximumDischargePower_value)
        let (evseMinimumDischargePower_exponentRun, evseMinimumDischargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumDischargePower = RationalNumber(exponent: evseMinimumDischargePower_exponent, value: evseMinimumDischargePower_value)
        let (evseMaximumDischargeCurrent_exponentRun, evseMaximumDischargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumDischargeCurrent = RationalNumber(exponent: evseMaximumDischargeCurrent_exponent, value: evseMaximumDischargeCurrent_value)
        let (evseMinimumDischargeCurrent_exponentRun, evseMinimumDischargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumDischargeCurrent = RationalNumber(exponent: evseMinimumDischargeCurrent_exponent, value: evseMinimumDischargeCurrent_value)
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMinimumChargeCurrent: evseMinimumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMinimumVoltage: evseMinimumVoltage, evsePowerRampLimitation: evsePowerRampLimitation, evseMaximumDischargePower: evseMaximumDischargePower, evseMinimumDischargePower: evseMinimumDischargePower, evseMaximumDischargeCurrent: evseMaximumDischargeCurrent, evseMinimumDischargeCurrent: evseMinimumDischargeCurrent)
    }
}

extension BPT_Dynamic_DC_CLReqControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let departureTime {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(departureTime))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evTargetEnergyRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumEnergyRequest.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumEnergyRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumEnergyRequest.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumEnergyRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumDischargeCurrent.value))
        code = 0
        width = 4
        if let evMaximumV2XEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumV2XEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumV2XEnergyRequest.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumV2XEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumV2XEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumV2XEnergyRequest.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let departureTime: UInt32?
        if code == 0 {
            let (_, departureTimeNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            departureTime = departureTimeNumber
            code = reader.bits(2)
        } else {
            departureTime = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
        let (evMaximumEnergyRequest_exponentRun, evMaximumEnergyRequest_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumEnergyRequest = RationalNumber(exponent: evMaximumEnergyRequest_exponent, value: evMaximumEnergyRequest_value)
        let (evMinimumEnergyRequest_exponentRun, evMinimumEnergyRequest_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumEnergyRequest = RationalNumber(exponent: evMinimumEnergyRequest_exponent, value: evMinimumEnergyRequest_value)
        let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        let (evMaximumChargeCurrent_exponentRun, evMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargeCurrent = RationalNumber(exponent: evMaximumChargeCurrent_exponent, value: evMaximumChargeCurrent_value)
        let (evMaximumVoltage_exponentRun, evMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumVoltage = RationalNumber(exponent: evMaximumVoltage_exponent, value: evMaximumVoltage_value)
        let (evMinimumVoltage_exponentRun, evMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumVoltage = RationalNumber(exponent: evMinimumVoltage_exponent, value: evMinimumVoltage_value)
        let (evMaximumDischargePower_exponentRun, evMaximumDischargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumDischargePower = RationalNumber(exponent: evMaximumDischargePower_exponent, value: evMaximumDischargePower_value)
        let (evMinimumDischargePower_exponentRun, evMinimumDischargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumDischargePower = RationalNumber(exponent: evMinimumDischargePower_exponent, value: evMinimumDischargePower_value)
        let (evMaximumDischargeCurrent_exponentRun, evMaximumDischargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumDischargeCurrent = RationalNumber(exponent: evMaximumDischargeCurrent_exponent, value: evMaximumDischargeCurrent_value)
        code = reader.bits(4)
        let evMaximumV2XEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMaximumV2XEnergyRequest_exponentRun, evMaximumV2XEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumV2XEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumV2XEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumV2XEnergyRequest = RationalNumber(exponent: evMaximumV2XEnergyRequest_exponent, value: evMaximumV2XEnergyRequest_value)
            code = reader.bits(4)
        } else {
            evMaximumV2XEnergyRequest = nil
            code &-= 1
        }
        let evMinimumV2XEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMinimumV2XEnergyRequest_exponentRun, evMinimumV2XEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumV2XEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumV2XEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumV2XEnergyRequest = RationalNumber(exponent: evMinimumV2XEnergyRequest_exponent, value: evMinimumV2XEnergyRequest_value)
            code = reader.bits(3)
        } else {
            evMinimumV2XEnergyRequest = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent, evMaximumV2XEnergyRequest: evMaximumV2XEnergyRequest, evMinimumV2XEnergyRequest: evMinimumV2XEnergyRequest)
    }
}

extension BPT_Dynamic_DC_CLResControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let departureTime {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(departureTime))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let minimumSOC {
            writer.put(code &<< 1, width &+ 1)
            let minimumSOCBits = writer.distance(Int(minimumSOC), 0...100)
            writer.put(minimumSOCBits, 7)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let targetSOC {
            writer.put(code &<< 1, width &+ 1)
            let targetSOCBits = writer.distance(Int(targetSOC), 0...100)
            writer.put(targetSOCBits, 7)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let ackMaxDelay {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(ackMaxDelay))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumDischargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumDischargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumVoltage.value))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let departureTime: UInt32?
        if code == 0 {
            let (_, departureTimeNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            departureTime = departureTimeNumber
            code = reader.bits(4)
        } else {
            departureTime = nil
            code &-= 1
        }
        let minimumSOC: Int8?
        if code == 0 {
            let minimumSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if minimumSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            minimumSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: minimumSOCRun & 0b1111111))
            code = reader.bits(3)
        } else {
            minimumSOC = nil
            code &-= 1
        }
        let targetSOC: Int8?
        if code == 0 {
            let targetSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if targetSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            targetSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: targetSOCRun & 0b1111111))
            code = reader.bits(3)
        } else {
            targetSOC = nil
            code &-= 1
        }
        let ackMaxDelay: UInt16?
        if code == 0 {
            let (_, ackMaxDelayNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt16.self)
            ackMaxDelay = ackMaxDelayNumber
            code = reader.bits(2)
        } else {
            ackMaxDelay = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
        let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
        let (evseMaximumChargeCurrent_exponentRun, evseMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargeCurrent = RationalNumber(exponent: evseMaximumChargeCurrent_exponent, value: evseMaximumChargeCurrent_value)
        let (evseMaximumVoltage_exponentRun, evseMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumVoltage = RationalNumber(exponent: evseMaximumVoltage_exponent, value: evseMaximumVoltage_value)
        let (evseMaximumDischargePower_exponentRun, evseMaximumDischargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumDischargePower = RationalNumber(exponent: evseMaximumDischargePower_exponent, value: evseMaximumDischargePower_value)
        let (evseMinimumDischargePower_exponentRun, evseMinimumDischargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumDischargePower = RationalNumber(exponent: evseMinimumDischargePower_exponent, value: evseMinimumDischargePower_value)
        let (evseMaximumDischargeCurrent_exponentRun, evseMaximumDischargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumDischargeCurrent = RationalNumber(exponent: evseMaximumDischargeCurrent_exponent, value: evseMaximumDischargeCurrent_value)
        let (evseMinimumVoltage_exponentRun, evseMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumVoltage = RationalNumber(exponent: evseMinimumVoltage_exponent, value: evseMinimumVoltage_value)
        return Self(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMaximumDischargePower: evseMaximumDischargePower, evseMinimumDischargePower: evseMinimumDischargePower, evseMaximumDischargeCurrent: evseMaximumDischargeCurrent, evseMinimumVoltage: evseMinimumVoltage)
    }
}

extension BPT_Scheduled_DC_CLReqControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let evTargetEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evTargetEnergyRequest.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumEnergyRequest.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumEnergyRequest.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetCurrent.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evTargetCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evTargetVoltage.value))
        code = 0
        width = 6
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargeCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargeCurrent.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumVoltage.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumVoltage.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumDischargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargeCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargeCurrent.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let evTargetEnergyRequest: RationalNumber?
        if code == 0 {
            let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
            code = reader.bits(4)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMaximumEnergyRequest_exponentRun, evMaximumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumEnergyRequest = RationalNumber(exponent: evMaximumEnergyRequest_exponent, value: evMaximumEnergyRequest_value)
            code = reader.bits(4)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMinimumEnergyRequest_exponentRun, evMinimumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumEnergyRequest = RationalNumber(exponent: evMinimumEnergyRequest_exponent, value: evMinimumEnergyRequest_value)
            code = reader.bits(3)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evTargetCurrent_exponentRun, evTargetCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evTargetCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetCurrent = RationalNumber(exponent: evTargetCurrent_exponent, value: evTargetCurrent_value)
        let (evTargetVoltage_exponentRun, evTargetVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evTargetVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetVoltage = RationalNumber(exponent: evTargetVoltage_exponent, value: evTargetVoltage_value)
        code = reader.bits(6)
        let evMaximumChargePower: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
            code = reader.bits(6)
        } else {
            evMaximumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
            code = reader.bits(5)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            let (evMaximumChargeCurrent_exponentRun, evMaximumChargeCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargeCurrent = RationalNumber(exponent: evMaximumChargeCurrent_exponent, value: evMaximumChargeCurrent_value)
            code = reader.bits(5)
        } else {
            evMaximumChargeCurrent = nil
            code &-= 1
        }
        let evMaximumVoltage: RationalNumber?
        if code == 0 {
            let (evMaximumVoltage_exponentRun, evMaximumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumVoltage = RationalNumber(exponent: evMaximumVoltage_exponent, value: evMaximumVoltage_value)
            code = reader.bits(5)
        } else {
            evMaximumVoltage = nil
            code &-= 1
        }
        let evMinimumVoltage: RationalNumber?
        if code == 0 {
            let (evMinimumVoltage_exponentRun, evMinimumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumVoltage = RationalNumber(exponent: evMinimumVoltage_exponent, value: evMinimumVoltage_value)
            code = reader.bits(5)
        } else {
            evMinimumVoltage = nil
            code &-= 1
        }
        let evMaximumDischargePower: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_exponentRun, evMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower = RationalNumber(exponent: evMaximumDischargePower_exponent, value: evMaximumDischargePower_value)
            code = reader.bits(4)
        } else {
            evMaximumDischargePower = nil
            code &-= 1
        }
        let evMinimumDischargePower: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_exponentRun, evMinimumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower = RationalNumber(exponent: evMinimumDischargePower_exponent, value: evMinimumDischargePower_value)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower = nil
            code &-= 1
        }
        let evMaximumDischargeCurrent: RationalNumber?
        if code == 0 {
            let (evMaximumDischargeCurrent_exponentRun, evMaximumDischargeCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargeCurrent = RationalNumber(exponent: evMaximumDischargeCurrent_exponent, value: evMaximumDischargeCurrent_value)
            code = reader.bits(3)
        } else {
            evMaximumDischargeCurrent = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evTargetCurrent: evTargetCurrent, evTargetVoltage: evTargetVoltage, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent)
    }
}

extension BPT_Scheduled_DC_CLResControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let evseMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargePower.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargeCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargeCurrent.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumVoltage.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMaximumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumDischargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMinimumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumDischargePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumDischargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargeCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumDischargeCurrent.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumVoltage.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(4)
        let evseMaximumChargePower: RationalNumber?
        if code == 0 {
            let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
            code = reader.bits(6)
        } else {
            evseMaximumChargePower = nil
            code &-= 1
        }
        let evseMinimumChargePower: RationalNumber?
        if code == 0 {
            let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
            code = reader.bits(5)
        } else {
            evseMinimumChargePower = nil
            code &-= 1
        }
        let evseMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            let (evseMaximumChargeCurrent_exponentRun, evseMaximumChargeCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargeCurrent = RationalNumber(exponent: evseMaximumChargeCurrent_exponent, value: evseMaximumChargeCurrent_value)
            code = reader.bits(5)
        } else {
            evseMaximumChargeCurrent = nil
            code &-= 1
        }
        let evseMaximumVoltage: RationalNumber?
        if code == 0 {
            let (evseMaximumVoltage_exponentRun, evseMaximumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumVoltage = RationalNumber(exponent: evseMaximumVoltage_exponent, value: evseMaximumVoltage_value)
            code = reader.bits(5)
        } else {
            evseMaximumVoltage = nil
            code &-= 1
        }
        let evseMaximumDischargePower: RationalNumber?
        if code == 0 {
            let (evseMaximumDischargePower_exponentRun, evseMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumDischargePower = RationalNumber(exponent: evseMaximumDischargePower_exponent, value: evseMaximumDischargePower_value)
            code = reader.bits(5)
        } else {
            evseMaximumDischargePower = nil
            code &-= 1
        }
        let evseMinimumDischargePower: RationalNumber?
        if code == 0 {
            let (evseMinimumDischargePower_exponentRun, evseMinimumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumDischargePower = RationalNumber(exponent: evseMinimumDischargePower_exponent, value: evseMinimumDischargePower_value)
            code = reader.bits(4)
        } else {
            evseMinimumDischargePower = nil
            code &-= 1
        }
        let evseMaximumDischargeCurrent: RationalNumber?
        if code == 0 {
            let (evseMaximumDischargeCurrent_exponentRun, evseMaximumDischargeCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumDischargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumDischargeCurrent = RationalNumber(exponent: evseMaximumDischargeCurrent_exponent, value: evseMaximumDischargeCurrent_value)
            code = reader.bits(4)
        } else {
            evseMaximumDischargeCurrent = nil
            code &-= 1
        }
        let evseMinimumVoltage: RationalNumber?
        if code == 0 {
            let (evseMinimumVoltage_exponentRun, evseMinimumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumVoltage = RationalNumber(exponent: evseMinimumVoltage_exponent, value: evseMinimumVoltage_value)
            code = reader.bits(3)
        } else {
            evseMinimumVoltage = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMaximumDischargePower: evseMaximumDischargePower, evseMinimumDischargePower: evseMinimumDischargePower, evseMaximumDischargeCurrent: evseMaximumDischargeCurrent, evseMinimumVoltage: evseMinimumVoltage)
    }
}

extension DC_CPDReqEnergyTransferMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumVoltage.value))
        code = 0
        width = 4
        if let targetSOC {
            writer.put(code &<< 1, width &+ 1)
            let targetSOCBits = writer.distance(Int(targetSOC), 0...100)
            writer.put(targetSOCBits, 7)
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
        let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        let (evMaximumChargeCurrent_exponentRun, evMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargeCurrent = RationalNumber(exponent: evMaximumChargeCurrent_exponent, value: evMaximumChargeCurrent_value)
        let (evMinimumChargeCurrent_exponentRun, evMinimumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargeCurrent = RationalNumber(exponent: evMinimumChargeCurrent_exponent, value: evMinimumChargeCurrent_value)
        let (evMaximumVoltage_exponentRun, evMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumVoltage = RationalNumber(exponent: evMaximumVoltage_exponent, value: evMaximumVoltage_value)
        let (evMinimumVoltage_exponentRun, evMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumVoltage = RationalNumber(exponent: evMinimumVoltage_exponent, value: evMinimumVoltage_value)
        code = reader.bits(4)
        let targetSOC: Int8?
        if code == 0 {
            let targetSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if targetSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            targetSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: targetSOCRun & 0b1111111))
            code = reader.bits(2)
        } else {
            targetSOC = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMinimumChargeCurrent: evMinimumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, targetSOC: targetSOC)
    }
}

extension DC_CPDResEnergyTransferMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumVoltage.value))
        code = 0
        width = 4
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePowerRampLimitation.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePowerRampLimitation.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
        let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
        let (evseMaximumChargeCurrent_exponentRun, evseMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargeCurrent = RationalNumber(exponent: evseMaximumChargeCurrent_exponent, value: evseMaximumChargeCurrent_value)
        let (evseMinimumChargeCurrent_exponentRun, evseMinimumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargeCurrent = RationalNumber(exponent: evseMinimumChargeCurrent_exponent, value: evseMinimumChargeCurrent_value)
        let (evseMaximumVoltage_exponentRun, evseMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumVoltage = RationalNumber(exponent: evseMaximumVoltage_exponent, value: evseMaximumVoltage_value)
        let (evseMinimumVoltage_exponentRun, evseMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumVoltage = RationalNumber(exponent: evseMinimumVoltage_exponent, value: evseMinimumVoltage_value)
        code = reader.bits(4)
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            let (evsePowerRampLimitation_exponentRun, evsePowerRampLimitation_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePowerRampLimitation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePowerRampLimitation_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePowerRampLimitation = RationalNumber(exponent: evsePowerRampLimitation_exponent, value: evsePowerRampLimitation_value)
            code = reader.bits(3)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMinimumChargeCurrent: evseMinimumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMinimumVoltage: evseMinimumVoltage, evsePowerRampLimitation: evsePowerRampLimitation)
    }
}

extension DC_CableCheckReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        return Self(header: header)
    }
}

extension DC_CableCheckRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 5 | UInt64(evseProcessing.rawValue), 13)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(13, constant: 0, mask: 0b1100000011100)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing)
    }
}

extension DC_ChargeLoopReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        code = 0
        width = 2
        if let displayParameters {
            writer.put(code, width)
            displayParameters.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put((meterInfoRequested ? 1 : 0) &<< 15 | UInt64(truncatingIfNeeded: Int(evPresentVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evPresentVoltage.value))
        code = 0
        width = 5
        switch clReqControlMode {
            case .bpt_Dynamic_DC_CLReqControlMode(let payload):
                writer.put(code, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
            case .bpt_Scheduled_DC_CLReqControlMode(let payload):
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
            case .dynamic_DC_CLReqControlMode(let payload):
                writer.put(code &+ 3, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 4
            case .scheduled_DC_CLReqControlMode(let payload):
                writer.put(code &+ 4, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        code = reader.bits(2)
        let displayParameters: DisplayParameters?
        if code == 0 {
            displayParameters = try DisplayParameters.readBody(&reader)
            code = reader.bits(1)
        } else {
            displayParameters = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (meterInfoRequestedRun, evPresentVoltage_value) = try reader.run(18, constant: 0, mask: 0x2F00E, signed: Int16.self)
        let meterInfoRequested = (meterInfoRequestedRun &>> 16) & 0b1 != 0
        let evPresentVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (meterInfoRequestedRun &>> 4) & 0b11111111) &- 128)
        let evPresentVoltage = RationalNumber(exponent: evPresentVoltage_exponent, value: evPresentVoltage_value)
        code = reader.bits(5)
        let clReqControlMode: DC_CLReqControlMode
        switch code {
            case 0:
                let payload = try BPT_Dynamic_DC_CLReqControlMode.readBody(&reader)
                code = reader.bits(1)
                clReqControlMode = .bpt_Dynamic_DC_CLReqControlMode(payload)
            case 1:
                let payload = try BPT_Scheduled_DC_CLReqControlMode.readBody(&reader)
                code = reader.bits(1)
                clReqControlMode = .bpt_Scheduled_DC_CLReqControlMode(payload)
            case 3:
                let payload = try Dynamic_DC_CLReqControlMode.readBody(&reader)
                code = reader.bits(4)
                clReqControlMode = .dynamic_DC_CLReqControlMode(payload)
            case 4:
                let payload = try Scheduled_DC_CLReqControlMode.readBody(&reader)
                code = reader.bits(1)
                clReqControlMode = .scheduled_DC_CLReqControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, displayParameters: displayParameters, meterInfoRequested: meterInfoRequested, evPresentVoltage: evPresentVoltage, clReqControlMode: clReqControlMode)
    }
}

extension DC_ChargeLoopRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 4
        if let evseStatus {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(evseStatus.notificationMaxDelay))
            writer.put(UInt64(evseStatus.evseNotification.rawValue), 6)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let meterInfo {
            writer.put(code &<< 2, width &+ 2)
            meterInfo.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if let receipt {
            writer.put(code &<< 2, width &+ 2)
            receipt.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evsePresentCurrent.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evsePresentCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evsePresentVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evsePresentVoltage.value))
        writer.put((evsePowerLimitAchieved ? 1 : 0) &<< 8 | (evseCurrentLimitAchieved ? 1 : 0) &<< 4 | (evseVoltageLimitAchieved ? 1 : 0), 13)
        code = 0
        width = 4
        switch clResControlMode {
            case .bpt_Dynamic_DC_CLResControlMode(let payload):
                writer.put(code, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 4
            case .bpt_Scheduled_DC_CLResControlMode(let payload):
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
            case .dynamic_DC_CLResControlMode(let payload):
                writer.put(code &+ 3, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 4
            case .scheduled_DC_CLResControlMode(let payload):
                writer.put(code &+ 4, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let evseStatus: EVSEStatus?
        if code == 0 {
            let (_, evseStatus_notificationMaxDelay) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
            let evseStatus_evseNotificationRun = try reader.run(6, constant: 0, mask: 0b111000)
            guard let evseStatus_evseNotification = EVSENotification(rawValue: UInt8(truncatingIfNeeded: evseStatus_evseNotificationRun & 0b111)) else { throw reader.invalidValue() }
            evseStatus = EVSEStatus(notificationMaxDelay: evseStatus_notificationMaxDelay, evseNotification: evseStatus_evseNotification)
            code = reader.bits(4)
        } else {
            evseStatus = nil
            code &-= 1
        }
        let meterInfo: MeterInfo?
        if code == 0 {
            try reader.expect(0, 2)
            meterInfo = try MeterInfo.readBody(&reader)
            code = reader.bits(2)
        } else {
            meterInfo = nil
            code &-= 1
        }
        let receipt: Receipt?
        if code == 0 {
            try reader.expect(0, 2)
            receipt = try Receipt.readBody(&reader)
            code = reader.bits(1)
        } else {
            receipt = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evsePresentCurrent_exponentRun, evsePresentCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evsePresentCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evsePresentCurrent = RationalNumber(exponent: evsePresentCurrent_exponent, value: evsePresentCurrent_value)
        let (evsePresentVoltage_exponentRun, evsePresentVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evsePresentVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evsePresentVoltage = RationalNumber(exponent: evsePresentVoltage_exponent, value: evsePresentVoltage_value)
        let evsePowerLimitAchievedRun = try reader.run(13, constant: 0, mask: 0b1111011101110)
        let evsePowerLimitAchieved = (evsePowerLimitAchievedRun &>> 8) & 0b1 != 0
        let evseCurrentLimitAchieved = (evsePowerLimitAchievedRun &>> 4) & 0b1 != 0
        let evseVoltageLimitAchieved = evsePowerLimitAchievedRun & 0b1 != 0
        code = reader.bits(4)
        let clResControlMode: DC_CLResControlMode
        switch code {
            case 0:
                let payload = try BPT_Dynamic_DC_CLResControlMode.readBody(&reader)
                code = reader.bits(4)
                clResControlMode = .bpt_Dynamic_DC_CLResControlMode(payload)
            case 1:
                let payload = try BPT_Scheduled_DC_CLResControlMode.readBody(&reader)
                code = reader.bits(1)
                clResControlMode = .bpt_Scheduled_DC_CLResControlMode(payload)
            case 3:
                let payload = try Dynamic_DC_CLResControlMode.readBody(&reader)
                code = reader.bits(4)
                clResControlMode = .dynamic_DC_CLResControlMode(payload)
            case 4:
                let payload = try Scheduled_DC_CLResControlMode.readBody(&reader)
                code = reader.bits(1)
                clResControlMode = .scheduled_DC_CLResControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, evseStatus: evseStatus, meterInfo: meterInfo, receipt: receipt, evsePresentCurrent: evsePresentCurrent, evsePresentVoltage: evsePresentVoltage, evsePowerLimitAchieved: evsePowerLimitAchieved, evseCurrentLimitAchieved: evseCurrentLimitAchieved, evseVoltageLimitAchieved: evseVoltageLimitAchieved, clResControlMode: clResControlMode)
    }
}

extension DC_ChargeParameterDiscoveryReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        code = 0
        width = 2
        switch dc_CPDReqEnergyTransferMode {
            case .bpt_DC_CPDReqEnergyTransferMode(let payload):
                writer.put(code &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
                code = 0
                width = 4
            case .dc_CPDReqEnergyTransferMode(let payload):
                writer.put((code &+ 1) &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        code = reader.bits(2)
        let dc_CPDReqEnergyTransferMode: DC_CPDReqEnergyTransferModeChoice
        switch code {
            case 0:
                try reader.expect(0, 3)
                let payload = try BPT_DC_CPDReqEnergyTransferMode.readBody(&reader)
                code = reader.bits(4)
                dc_CPDReqEnergyTransferMode = .bpt_DC_CPDReqEnergyTransferMode(payload)
            case 1:
                try reader.expect(0, 3)
                let payload = try DC_CPDReqEnergyTransferMode.readBody(&reader)
                code = reader.bits(1)
                dc_CPDReqEnergyTransferMode = .dc_CPDReqEnergyTransferMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, dc_CPDReqEnergyTransferMode: dc_CPDReqEnergyTransferMode)
    }
}

extension DC_ChargeParameterDiscoveryRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 3
        switch dc_CPDResEnergyTransferMode {
            case .bpt_DC_CPDResEnergyTransferMode(let payload):
                writer.put(code &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
                code = 0
                width = 4
            case .dc_CPDResEnergyTransferMode(let payload):
                writer.put((code &+ 1) &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let dc_CPDResEnergyTransferMode: DC_CPDResEnergyTransferModeChoice
        switch code {
            case 0:
                try reader.expect(0, 3)
                let payload = try BPT_DC_CPDResEnergyTransferMode.readBody(&reader)
                code = reader.bits(4)
                dc_CPDResEnergyTransferMode = .bpt_DC_CPDResEnergyTransferMode(payload)
            case 1:
                try reader.expect(0, 3)
                let payload = try DC_CPDResEnergyTransferMode.readBody(&reader)
                code = reader.bits(1)
                dc_CPDResEnergyTransferMode = .dc_CPDResEnergyTransferMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, dc_CPDResEnergyTransferMode: dc_CPDResEnergyTransferMode)
    }
}

extension DC_PreChargeReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue) &<< 15 | UInt64(truncatingIfNeeded: Int(evPresentVoltage.exponent) &- -128) &<< 3, 19)
        writer.putSigned(Int64(evPresentVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evTargetVoltage.value))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (evProcessingRun, evPresentVoltage_value) = try reader.run(20, constant: 0, mask: 0xCF00E, signed: Int16.self)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (evProcessingRun &>> 16) & 0b11)) else { throw reader.invalidValue() }
        let evPresentVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evProcessingRun &>> 4) & 0b11111111) &- 128)
        let evPresentVoltage = RationalNumber(exponent: evPresentVoltage_exponent, value: evPresentVoltage_value)
        let (evTargetVoltage_exponentRun, evTargetVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evTargetVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetVoltage = RationalNumber(exponent: evTargetVoltage_exponent, value: evTargetVoltage_value)
        return Self(header: header, evProcessing: evProcessing, evPresentVoltage: evPresentVoltage, evTargetVoltage: evTargetVoltage)
    }
}

extension DC_PreChargeRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 15 | UInt64(truncatingIfNeeded: Int(evsePresentVoltage.exponent) &- -128) &<< 3, 23)
        writer.putSigned(Int64(evsePresentVoltage.value))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (responseCodeRun, evsePresentVoltage_value) = try reader.run(24, constant: 0, mask: 0xC0F00E, signed: Int16.self)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 16) & 0b111111)) else { throw reader.invalidValue() }
        let evsePresentVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b11111111) &- 128)
        let evsePresentVoltage = RationalNumber(exponent: evsePresentVoltage_exponent, value: evsePresentVoltage_value)
        return Self(header: header, responseCode: responseCode, evsePresentVoltage: evsePresentVoltage)
    }
}

extension DC_WeldingDetectionReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue), 4)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(4, constant: 0, mask: 0b1100)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: evProcessingRun & 0b11)) else { throw reader.invalidValue() }
        return Self(header: header, evProcessing: evProcessing)
    }
}

extension DC_WeldingDetectionRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 15 | UInt64(truncatingIfNeeded: Int(evsePresentVoltage.exponent) &- -128) &<< 3, 23)
        writer.putSigned(Int64(evsePresentVoltage.value))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (responseCodeRun, evsePresentVoltage_value) = try reader.run(24, constant: 0, mask: 0xC0F00E, signed: Int16.self)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 16) & 0b111111)) else { throw reader.invalidValue() }
        let evsePresentVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b11111111) &- 128)
        let evsePresentVoltage = RationalNumber(exponent: evsePresentVoltage_exponent, value: evsePresentVoltage_value)
        return Self(header: header, responseCode: responseCode, evsePresentVoltage: evsePresentVoltage)
    }
}

extension Dynamic_DC_CLReqControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let departureTime {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(departureTime))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evTargetEnergyRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumEnergyRequest.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumEnergyRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumEnergyRequest.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumEnergyRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMaximumVoltage.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evMinimumVoltage.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let departureTime: UInt32?
        if code == 0 {
            let (_, departureTimeNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            departureTime = departureTimeNumber
            code = reader.bits(2)
        } else {
            departureTime = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
        let (evMaximumEnergyRequest_exponentRun, evMaximumEnergyRequest_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumEnergyRequest = RationalNumber(exponent: evMaximumEnergyRequest_exponent, value: evMaximumEnergyRequest_value)
        let (evMinimumEnergyRequest_exponentRun, evMinimumEnergyRequest_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumEnergyRequest = RationalNumber(exponent: evMinimumEnergyRequest_exponent, value: evMinimumEnergyRequest_value)
        let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        let (evMaximumChargeCurrent_exponentRun, evMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargeCurrent = RationalNumber(exponent: evMaximumChargeCurrent_exponent, value: evMaximumChargeCurrent_value)
        let (evMaximumVoltage_exponentRun, evMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumVoltage = RationalNumber(exponent: evMaximumVoltage_exponent, value: evMaximumVoltage_value)
        let (evMinimumVoltage_exponentRun, evMinimumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumVoltage = RationalNumber(exponent: evMinimumVoltage_exponent, value: evMinimumVoltage_value)
        return Self(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage)
    }
}

extension Dynamic_DC_CLResControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let departureTime {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(departureTime))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let minimumSOC {
            writer.put(code &<< 1, width &+ 1)
            let minimumSOCBits = writer.distance(Int(minimumSOC), 0...100)
            writer.put(minimumSOCBits, 7)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let targetSOC {
            writer.put(code &<< 1, width &+ 1)
            let targetSOCBits = writer.distance(Int(targetSOC), 0...100)
            writer.put(targetSOCBits, 7)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let ackMaxDelay {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(ackMaxDelay))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMinimumChargePower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargeCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumChargeCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evseMaximumVoltage.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let departureTime: UInt32?
        if code == 0 {
            let (_, departureTimeNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            departureTime = departureTimeNumber
            code = reader.bits(4)
        } else {
            departureTime = nil
            code &-= 1
        }
        let minimumSOC: Int8?
        if code == 0 {
            let minimumSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if minimumSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            minimumSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: minimumSOCRun & 0b1111111))
            code = reader.bits(3)
        } else {
            minimumSOC = nil
            code &-= 1
        }
        let targetSOC: Int8?
        if code == 0 {
            let targetSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if targetSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            targetSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: targetSOCRun & 0b1111111))
            code = reader.bits(3)
        } else {
            targetSOC = nil
            code &-= 1
        }
        let ackMaxDelay: UInt16?
        if code == 0 {
            let (_, ackMaxDelayNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt16.self)
            ackMaxDelay = ackMaxDelayNumber
            code = reader.bits(2)
        } else {
            ackMaxDelay = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
        let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
        let (evseMaximumChargeCurrent_exponentRun, evseMaximumChargeCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargeCurrent = RationalNumber(exponent: evseMaximumChargeCurrent_exponent, value: evseMaximumChargeCurrent_value)
        let (evseMaximumVoltage_exponentRun, evseMaximumVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evseMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumVoltage = RationalNumber(exponent: evseMaximumVoltage_exponent, value: evseMaximumVoltage_value)
        return Self(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage)
    }
}

extension Scheduled_DC_CLReqControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let evTargetEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evTargetEnergyRequest.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumEnergyRequest.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumEnergyRequest.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetCurrent.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evTargetCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evTargetVoltage.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evTargetVoltage.value))
        code = 0
        width = 5
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargeCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargeCurrent.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumVoltage.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumVoltage.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let evTargetEnergyRequest: RationalNumber?
        if code == 0 {
            let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
            code = reader.bits(4)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMaximumEnergyRequest_exponentRun, evMaximumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumEnergyRequest = RationalNumber(exponent: evMaximumEnergyRequest_exponent, value: evMaximumEnergyRequest_value)
            code = reader.bits(4)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMinimumEnergyRequest_exponentRun, evMinimumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumEnergyRequest = RationalNumber(exponent: evMinimumEnergyRequest_exponent, value: evMinimumEnergyRequest_value)
            code = reader.bits(3)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evTargetCurrent_exponentRun, evTargetCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evTargetCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetCurrent = RationalNumber(exponent: evTargetCurrent_exponent, value: evTargetCurrent_value)
        let (evTargetVoltage_exponentRun, evTargetVoltage_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evTargetVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
        let evTargetVoltage = RationalNumber(exponent: evTargetVoltage_exponent, value: evTargetVoltage_value)
        code = reader.bits(5)
        let evMaximumChargePower: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
            code = reader.bits(5)
        } else {
            evMaximumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
            code = reader.bits(5)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            let (evMaximumChargeCurrent_exponentRun, evMaximumChargeCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargeCurrent = RationalNumber(exponent: evMaximumChargeCurrent_exponent, value: evMaximumChargeCurrent_value)
            code = reader.bits(4)
        } else {
            evMaximumChargeCurrent = nil
            code &-= 1
        }
        let evMaximumVoltage: RationalNumber?
        if code == 0 {
            let (evMaximumVoltage_exponentRun, evMaximumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumVoltage = RationalNumber(exponent: evMaximumVoltage_exponent, value: evMaximumVoltage_value)
            code = reader.bits(4)
        } else {
            evMaximumVoltage = nil
            code &-= 1
        }
        let evMinimumVoltage: RationalNumber?
        if code == 0 {
            let (evMinimumVoltage_exponentRun, evMinimumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumVoltage = RationalNumber(exponent: evMinimumVoltage_exponent, value: evMinimumVoltage_value)
            code = reader.bits(3)
        } else {
            evMinimumVoltage = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evTargetCurrent: evTargetCurrent, evTargetVoltage: evTargetVoltage, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage)
    }
}

extension Scheduled_DC_CLResControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let evseMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumChargePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargeCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargeCurrent.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumVoltage.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumVoltage.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let evseMaximumChargePower: RationalNumber?
        if code == 0 {
            let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
            code = reader.bits(5)
        } else {
            evseMaximumChargePower = nil
            code &-= 1
        }
        let evseMinimumChargePower: RationalNumber?
        if code == 0 {
            let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
            code = reader.bits(4)
        } else {
            evseMinimumChargePower = nil
            code &-= 1
        }
        let evseMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            let (evseMaximumChargeCurrent_exponentRun, evseMaximumChargeCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargeCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargeCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargeCurrent = RationalNumber(exponent: evseMaximumChargeCurrent_exponent, value: evseMaximumChargeCurrent_value)
            code = reader.bits(4)
        } else {
            evseMaximumChargeCurrent = nil
            code &-= 1
        }
        let evseMaximumVoltage: RationalNumber?
        if code == 0 {
            let (evseMaximumVoltage_exponentRun, evseMaximumVoltage_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumVoltage_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumVoltage_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumVoltage = RationalNumber(exponent: evseMaximumVoltage_exponent, value: evseMaximumVoltage_value)
            code = reader.bits(3)
        } else {
            evseMaximumVoltage = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage)
    }
}

