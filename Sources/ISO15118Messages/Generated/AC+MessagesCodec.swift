// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AC_CPDReqEnergyTransferMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumChargePower.value))
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMinimumChargePower.value))
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L3.value))
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
        let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L2_exponentRun, evMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L2 = RationalNumber(exponent: evMaximumChargePower_L2_exponent, value: evMaximumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L3_exponentRun, evMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L3 = RationalNumber(exponent: evMaximumChargePower_L3_exponent, value: evMaximumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L2_exponentRun, evMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L2 = RationalNumber(exponent: evMinimumChargePower_L2_exponent, value: evMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L3_exponentRun, evMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L3 = RationalNumber(exponent: evMinimumChargePower_L3_exponent, value: evMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3)
    }
}

extension AC_CPDResEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumChargePower.value))
        code = 0
        width = 4
        if let evseMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMinimumChargePower.value))
        code = 0
        width = 4
        if let evseMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseNominalFrequency.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseNominalFrequency.value))
        code = 0
        width = 5
        if let maximumPowerAsymmetry {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(maximumPowerAsymmetry.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(maximumPowerAsymmetry.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePowerRampLimitation.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePowerRampLimitation.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
        code = reader.bits(4)
        let evseMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evseMaximumChargePower_L2_exponentRun, evseMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargePower_L2 = RationalNumber(exponent: evseMaximumChargePower_L2_exponent, value: evseMaximumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evseMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evseMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evseMaximumChargePower_L3_exponentRun, evseMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargePower_L3 = RationalNumber(exponent: evseMaximumChargePower_L3_exponent, value: evseMaximumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evseMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
        code = reader.bits(4)
        let evseMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evseMinimumChargePower_L2_exponentRun, evseMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumChargePower_L2 = RationalNumber(exponent: evseMinimumChargePower_L2_exponent, value: evseMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evseMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evseMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evseMinimumChargePower_L3_exponentRun, evseMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumChargePower_L3 = RationalNumber(exponent: evseMinimumChargePower_L3_exponent, value: evseMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evseMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseNominalFrequency_exponentRun, evseNominalFrequency_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseNominalFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseNominalFrequency_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseNominalFrequency = RationalNumber(exponent: evseNominalFrequency_exponent, value: evseNominalFrequency_value)
        code = reader.bits(5)
        let maximumPowerAsymmetry: RationalNumber?
        if code == 0 {
            let (maximumPowerAsymmetry_exponentRun, maximumPowerAsymmetry_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let maximumPowerAsymmetry_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (maximumPowerAsymmetry_exponentRun &>> 4) & 0b11111111) &- 128)
            maximumPowerAsymmetry = RationalNumber(exponent: maximumPowerAsymmetry_exponent, value: maximumPowerAsymmetry_value)
            code = reader.bits(5)
        } else {
            maximumPowerAsymmetry = nil
            code &-= 1
        }
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            let (evsePowerRampLimitation_exponentRun, evsePowerRampLimitation_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePowerRampLimitation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePowerRampLimitation_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePowerRampLimitation = RationalNumber(exponent: evsePowerRampLimitation_exponent, value: evsePowerRampLimitation_value)
            code = reader.bits(5)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_exponentRun, evsePresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower = RationalNumber(exponent: evsePresentActivePower_exponent, value: evsePresentActivePower_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L2_exponentRun, evsePresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L2 = RationalNumber(exponent: evsePresentActivePower_L2_exponent, value: evsePresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L3_exponentRun, evsePresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L3 = RationalNumber(exponent: evsePresentActivePower_L3_exponent, value: evsePresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMaximumChargePower_L2: evseMaximumChargePower_L2, evseMaximumChargePower_L3: evseMaximumChargePower_L3, evseMinimumChargePower: evseMinimumChargePower, evseMinimumChargePower_L2: evseMinimumChargePower_L2, evseMinimumChargePower_L3: evseMinimumChargePower_L3, evseNominalFrequency: evseNominalFrequency, maximumPowerAsymmetry: maximumPowerAsymmetry, evsePowerRampLimitation: evsePowerRampLimitation, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }
}

extension AC_ChargeLoopReq {
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
        writer.put((meterInfoRequested ? 1 : 0), 1)
        code = 0
        width = 4
        switch clReqControlMode {
            case .bpt_Dynamic_AC_CLReqControlMode(let payload):
                writer.put(code, width)
                payload.writeBody(to: &writer)
            case .bpt_Scheduled_AC_CLReqControlMode(let payload):
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
            case .dynamic_AC_CLReqControlMode(let payload):
                writer.put(code &+ 3, width)
                payload.writeBody(to: &writer)
            case .scheduled_AC_CLReqControlMode(let payload):
                writer.put(code &+ 4, width)
                payload.writeBody(to: &writer)
        }
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
        let meterInfoRequestedRun = try reader.run(2, constant: 0, mask: 0b10)
        let meterInfoRequested = meterInfoRequestedRun & 0b1 != 0
        code = reader.bits(4)
        let clReqControlMode: AC_CLReqControlMode
        switch code {
            case 0:
                let payload = try BPT_Dynamic_AC_CLReqControlMode.readBody(&reader)
                clReqControlMode = .bpt_Dynamic_AC_CLReqControlMode(payload)
            case 1:
                let payload = try BPT_Scheduled_AC_CLReqControlMode.readBody(&reader)
                clReqControlMode = .bpt_Scheduled_AC_CLReqControlMode(payload)
            case 3:
                let payload = try Dynamic_AC_CLReqControlMode.readBody(&reader)
                clReqControlMode = .dynamic_AC_CLReqControlMode(payload)
            case 4:
                let payload = try Scheduled_AC_CLReqControlMode.readBody(&reader)
                clReqControlMode = .scheduled_AC_CLReqControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 5)
        }
        return Self(header: header, displayParameters: displayParameters, meterInfoRequested: meterInfoRequested, clReqControlMode: clReqControlMode)
    }
}

extension AC_ChargeLoopRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 5
        if let evseStatus {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(evseStatus.notificationMaxDelay))
            writer.put(UInt64(evseStatus.evseNotification.rawValue), 6)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let meterInfo {
            writer.put(code &<< 2, width &+ 2)
            meterInfo.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let receipt {
            writer.put(code &<< 2, width &+ 2)
            receipt.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let evseTargetFrequency {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetFrequency.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetFrequency.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        switch clResControlMode {
            case .bpt_Dynamic_AC_CLResControlMode(let payload):
                writer.put(code, width)
                payload.writeBody(to: &writer)
            case .bpt_Scheduled_AC_CLResControlMode(let payload):
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
            case .dynamic_AC_CLResControlMode(let payload):
                writer.put(code &+ 3, width)
                payload.writeBody(to: &writer)
            case .scheduled_AC_CLResControlMode(let payload):
                writer.put(code &+ 4, width)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(5)
        let evseStatus: EVSEStatus?
        if code == 0 {
            let (_, evseStatus_notificationMaxDelay) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
            let evseStatus_evseNotificationRun = try reader.run(6, constant: 0, mask: 0b111000)
            guard let evseStatus_evseNotification = EVSENotification(rawValue: UInt8(truncatingIfNeeded: evseStatus_evseNotificationRun & 0b111)) else { throw reader.invalidValue() }
            evseStatus = EVSEStatus(notificationMaxDelay: evseStatus_notificationMaxDelay, evseNotification: evseStatus_evseNotification)
            code = reader.bits(6)
        } else {
            evseStatus = nil
            code &-= 1
        }
        let meterInfo: MeterInfo?
        if code == 0 {
            try reader.expect(0, 2)
            meterInfo = try MeterInfo.readBody(&reader)
            code = reader.bits(3)
        } else {
            meterInfo = nil
            code &-= 1
        }
        let receipt: Receipt?
        if code == 0 {
            try reader.expect(0, 2)
            receipt = try Receipt.readBody(&reader)
            code = reader.bits(3)
        } else {
            receipt = nil
            code &-= 1
        }
        let evseTargetFrequency: RationalNumber?
        if code == 0 {
            let (evseTargetFrequency_exponentRun, evseTargetFrequency_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetFrequency_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetFrequency = RationalNumber(exponent: evseTargetFrequency_exponent, value: evseTargetFrequency_value)
            code = reader.bits(5)
        } else {
            evseTargetFrequency = nil
            code &-= 1
        }
        let clResControlMode: AC_CLResControlMode
        switch code {
            case 0:
                let payload = try BPT_Dynamic_AC_CLResControlMode.readBody(&reader)
                clResControlMode = .bpt_Dynamic_AC_CLResControlMode(payload)
            case 1:
                let payload = try BPT_Scheduled_AC_CLResControlMode.readBody(&reader)
                clResControlMode = .bpt_Scheduled_AC_CLResControlMode(payload)
            case 3:
                let payload = try Dynamic_AC_CLResControlMode.readBody(&reader)
                clResControlMode = .dynamic_AC_CLResControlMode(payload)
            case 4:
                let payload = try Scheduled_AC_CLResControlMode.readBody(&reader)
                clResControlMode = .scheduled_AC_CLResControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 5)
        }
        return Self(header: header, responseCode: responseCode, evseStatus: evseStatus, meterInfo: meterInfo, receipt: receipt, evseTargetFrequency: evseTargetFrequency, clResControlMode: clResControlMode)
    }
}

extension AC_ChargeParameterDiscoveryReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        code = 0
        width = 2
        switch ac_CPDReqEnergyTransferMode {
            case .ac_CPDReqEnergyTransferMode(let payload):
                writer.put(code &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
            case .bpt_AC_CPDReqEnergyTransferMode(let payload):
                writer.put((code &+ 1) &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        code = reader.bits(2)
        let ac_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferModeChoice
        switch code {
            case 0:
                try reader.expect(0, 3)
                let payload = try AC_CPDReqEnergyTransferMode.readBody(&reader)
                ac_CPDReqEnergyTransferMode = .ac_CPDReqEnergyTransferMode(payload)
            case 1:
                try reader.expect(0, 3)
                let payload = try BPT_AC_CPDReqEnergyTransferMode.readBody(&reader)
                ac_CPDReqEnergyTransferMode = .bpt_AC_CPDReqEnergyTransferMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        return Self(header: header, ac_CPDReqEnergyTransferMode: ac_CPDReqEnergyTransferMode)
    }
}

extension AC_ChargeParameterDiscoveryRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue), 8)
        code = 0
        width = 3
        switch ac_CPDResEnergyTransferMode {
            case .ac_CPDResEnergyTransferMode(let payload):
                writer.put(code &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
            case .bpt_AC_CPDResEnergyTransferMode(let payload):
                writer.put((code &+ 1) &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(8, constant: 0, mask: 0b11000000)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b111111)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let ac_CPDResEnergyTransferMode: AC_CPDResEnergyTransferModeChoice
        switch code {
            case 0:
                try reader.expect(0, 3)
                let payload = try AC_CPDResEnergyTransferMode.readBody(&reader)
                ac_CPDResEnergyTransferMode = .ac_CPDResEnergyTransferMode(payload)
            case 1:
                try reader.expect(0, 3)
                let payload = try BPT_AC_CPDResEnergyTransferMode.readBody(&reader)
                ac_CPDResEnergyTransferMode = .bpt_AC_CPDResEnergyTransferMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        return Self(header: header, responseCode: responseCode, ac_CPDResEnergyTransferMode: ac_CPDResEnergyTransferMode)
    }
}

extension BPT_AC_CPDReqEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumChargePower.value))
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMinimumChargePower.value))
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumDischargePower.value))
        code = 0
        width = 4
        if let evMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMinimumDischargePower.value))
        code = 0
        width = 4
        if let evMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (evMaximumChargePower_exponentRun, evMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumChargePower = RationalNumber(exponent: evMaximumChargePower_exponent, value: evMaximumChargePower_value)
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L2_exponentRun, evMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L2 = RationalNumber(exponent: evMaximumChargePower_L2_exponent, value: evMaximumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L3_exponentRun, evMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L3 = RationalNumber(exponent: evMaximumChargePower_L3_exponent, value: evMaximumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L2_exponentRun, evMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L2 = RationalNumber(exponent: evMinimumChargePower_L2_exponent, value: evMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L3_exponentRun, evMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L3 = RationalNumber(exponent: evMinimumChargePower_L3_exponent, value: evMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMaximumDischargePower_exponentRun, evMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumDischargePower = RationalNumber(exponent: evMaximumDischargePower_exponent, value: evMaximumDischargePower_value)
        code = reader.bits(4)
        let evMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_L2_exponentRun, evMaximumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower_L2 = RationalNumber(exponent: evMaximumDischargePower_L2_exponent, value: evMaximumDischargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_L3_exponentRun, evMaximumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower_L3 = RationalNumber(exponent: evMaximumDischargePower_L3_exponent, value: evMaximumDischargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMaximumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMinimumDischargePower_exponentRun, evMinimumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumDischargePower = RationalNumber(exponent: evMinimumDischargePower_exponent, value: evMinimumDischargePower_value)
        code = reader.bits(4)
        let evMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_L2_exponentRun, evMinimumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower_L2 = RationalNumber(exponent: evMinimumDischargePower_L2_exponent, value: evMinimumDischargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_L3_exponentRun, evMinimumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower_L3 = RationalNumber(exponent: evMinimumDischargePower_L3_exponent, value: evMinimumDischargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evMaximumDischargePower: evMaximumDischargePower, evMaximumDischargePower_L2: evMaximumDischargePower_L2, evMaximumDischargePower_L3: evMaximumDischargePower_L3, evMinimumDischargePower: evMinimumDischargePower, evMinimumDischargePower_L2: evMinimumDischargePower_L2, evMinimumDischargePower_L3: evMinimumDischargePower_L3)
    }
}

extension BPT_AC_CPDResEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumChargePower.value))
        code = 0
        width = 4
        if let evseMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMinimumChargePower.value))
        code = 0
        width = 4
        if let evseMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseNominalFrequency.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseNominalFrequency.value))
        code = 0
        width = 5
        if let maximumPowerAsymmetry {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(maximumPowerAsymmetry.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(maximumPowerAsymmetry.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePowerRampLimitation.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePowerRampLimitation.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMaximumDischargePower.value))
        code = 0
        width = 4
        if let evseMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumDischargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMaximumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMaximumDischargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseMinimumDischargePower.value))
        code = 0
        width = 4
        if let evseMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumDischargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseMinimumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseMinimumDischargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (evseMaximumChargePower_exponentRun, evseMaximumChargePower_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evseMaximumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumChargePower = RationalNumber(exponent: evseMaximumChargePower_exponent, value: evseMaximumChargePower_value)
        code = reader.bits(4)
        let evseMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evseMaximumChargePower_L2_exponentRun, evseMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargePower_L2 = RationalNumber(exponent: evseMaximumChargePower_L2_exponent, value: evseMaximumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evseMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evseMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evseMaximumChargePower_L3_exponentRun, evseMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumChargePower_L3 = RationalNumber(exponent: evseMaximumChargePower_L3_exponent, value: evseMaximumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evseMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMinimumChargePower_exponentRun, evseMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumChargePower = RationalNumber(exponent: evseMinimumChargePower_exponent, value: evseMinimumChargePower_value)
        code = reader.bits(4)
        let evseMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evseMinimumChargePower_L2_exponentRun, evseMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumChargePower_L2 = RationalNumber(exponent: evseMinimumChargePower_L2_exponent, value: evseMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evseMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evseMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evseMinimumChargePower_L3_exponentRun, evseMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumChargePower_L3 = RationalNumber(exponent: evseMinimumChargePower_L3_exponent, value: evseMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evseMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseNominalFrequency_exponentRun, evseNominalFrequency_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseNominalFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseNominalFrequency_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseNominalFrequency = RationalNumber(exponent: evseNominalFrequency_exponent, value: evseNominalFrequency_value)
        code = reader.bits(5)
        let maximumPowerAsymmetry: RationalNumber?
        if code == 0 {
            let (maximumPowerAsymmetry_exponentRun, maximumPowerAsymmetry_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let maximumPowerAsymmetry_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (maximumPowerAsymmetry_exponentRun &>> 4) & 0b11111111) &- 128)
            maximumPowerAsymmetry = RationalNumber(exponent: maximumPowerAsymmetry_exponent, value: maximumPowerAsymmetry_value)
            code = reader.bits(5)
        } else {
            maximumPowerAsymmetry = nil
            code &-= 1
        }
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            let (evsePowerRampLimitation_exponentRun, evsePowerRampLimitation_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePowerRampLimitation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePowerRampLimitation_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePowerRampLimitation = RationalNumber(exponent: evsePowerRampLimitation_exponent, value: evsePowerRampLimitation_value)
            code = reader.bits(5)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_exponentRun, evsePresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower = RationalNumber(exponent: evsePresentActivePower_exponent, value: evsePresentActivePower_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L2_exponentRun, evsePresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L2 = RationalNumber(exponent: evsePresentActivePower_L2_exponent, value: evsePresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L3_exponentRun, evsePresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L3 = RationalNumber(exponent: evsePresentActivePower_L3_exponent, value: evsePresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMaximumDischargePower_exponentRun, evseMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMaximumDischargePower = RationalNumber(exponent: evseMaximumDischargePower_exponent, value: evseMaximumDischargePower_value)
        code = reader.bits(4)
        let evseMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evseMaximumDischargePower_L2_exponentRun, evseMaximumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumDischargePower_L2 = RationalNumber(exponent: evseMaximumDischargePower_L2_exponent, value: evseMaximumDischargePower_L2_value)
            code = reader.bits(4)
        } else {
            evseMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evseMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evseMaximumDischargePower_L3_exponentRun, evseMaximumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMaximumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMaximumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMaximumDischargePower_L3 = RationalNumber(exponent: evseMaximumDischargePower_L3_exponent, value: evseMaximumDischargePower_L3_value)
            code = reader.bits(3)
        } else {
            evseMaximumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evseMinimumDischargePower_exponentRun, evseMinimumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseMinimumDischargePower = RationalNumber(exponent: evseMinimumDischargePower_exponent, value: evseMinimumDischargePower_value)
        code = reader.bits(4)
        let evseMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evseMinimumDischargePower_L2_exponentRun, evseMinimumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumDischargePower_L2 = RationalNumber(exponent: evseMinimumDischargePower_L2_exponent, value: evseMinimumDischargePower_L2_value)
            code = reader.bits(4)
        } else {
            evseMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evseMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evseMinimumDischargePower_L3_exponentRun, evseMinimumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseMinimumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseMinimumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseMinimumDischargePower_L3 = RationalNumber(exponent: evseMinimumDischargePower_L3_exponent, value: evseMinimumDischargePower_L3_value)
            code = reader.bits(3)
        } else {
            evseMinimumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMaximumChargePower_L2: evseMaximumChargePower_L2, evseMaximumChargePower_L3: evseMaximumChargePower_L3, evseMinimumChargePower: evseMinimumChargePower, evseMinimumChargePower_L2: evseMinimumChargePower_L2, evseMinimumChargePower_L3: evseMinimumChargePower_L3, evseNominalFrequency: evseNominalFrequency, maximumPowerAsymmetry: maximumPowerAsymmetry, evsePowerRampLimitation: evsePowerRampLimitation, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3, evseMaximumDischargePower: evseMaximumDischargePower, evseMaximumDischargePower_L2: evseMaximumDischargePower_L2, evseMaximumDischargePower_L3: evseMaximumDischargePower_L3, evseMinimumDischargePower: evseMinimumDischargePower, evseMinimumDischargePower_L2: evseMinimumDischargePower_L2, evseMinimumDischargePower_L3: evseMinimumDischargePower_L3)
    }
}

extension BPT_Dynamic_AC_CLReqControlMode {
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
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMinimumChargePower.value))
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evPresentActivePower.value))
        code = 0
        width = 4
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evPresentReactivePower.value))
        code = 0
        width = 4
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMaximumDischargePower.value))
        code = 0
        width = 4
        if let evMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMinimumDischargePower.value))
        code = 0
        width = 5
        if let evMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower_L3.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
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
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L2_exponentRun, evMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L2 = RationalNumber(exponent: evMaximumChargePower_L2_exponent, value: evMaximumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L3_exponentRun, evMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L3 = RationalNumber(exponent: evMaximumChargePower_L3_exponent, value: evMaximumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L2_exponentRun, evMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L2 = RationalNumber(exponent: evMinimumChargePower_L2_exponent, value: evMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L3_exponentRun, evMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L3 = RationalNumber(exponent: evMinimumChargePower_L3_exponent, value: evMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evPresentActivePower_exponentRun, evPresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evPresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evPresentActivePower = RationalNumber(exponent: evPresentActivePower_exponent, value: evPresentActivePower_value)
        code = reader.bits(4)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L2_exponentRun, evPresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L2 = RationalNumber(exponent: evPresentActivePower_L2_exponent, value: evPresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L3_exponentRun, evPresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L3 = RationalNumber(exponent: evPresentActivePower_L3_exponent, value: evPresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evPresentReactivePower_exponentRun, evPresentReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evPresentReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evPresentReactivePower = RationalNumber(exponent: evPresentReactivePower_exponent, value: evPresentReactivePower_value)
        code = reader.bits(4)
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L2_exponentRun, evPresentReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L2 = RationalNumber(exponent: evPresentReactivePower_L2_exponent, value: evPresentReactivePower_L2_value)
            code = reader.bits(4)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L3_exponentRun, evPresentReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L3 = RationalNumber(exponent: evPresentReactivePower_L3_exponent, value: evPresentReactivePower_L3_value)
            code = reader.bits(3)
        } else {
            evPresentReactivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMaximumDischargePower_exponentRun, evMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMaximumDischargePower = RationalNumber(exponent: evMaximumDischargePower_exponent, value: evMaximumDischargePower_value)
        code = reader.bits(4)
        let evMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_L2_exponentRun, evMaximumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower_L2 = RationalNumber(exponent: evMaximumDischargePower_L2_exponent, value: evMaximumDischargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_L3_exponentRun, evMaximumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower_L3 = RationalNumber(exponent: evMaximumDischargePower_L3_exponent, value: evMaximumDischargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMaximumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMinimumDischargePower_exponentRun, evMinimumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMinimumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumDischargePower = RationalNumber(exponent: evMinimumDischargePower_exponent, value: evMinimumDischargePower_value)
        code = reader.bits(5)
        let evMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_L2_exponentRun, evMinimumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower_L2 = RationalNumber(exponent: evMinimumDischargePower_L2_exponent, value: evMinimumDischargePower_L2_value)
            code = reader.bits(5)
        } else {
            evMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_L3_exponentRun, evMinimumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower_L3 = RationalNumber(exponent: evMinimumDischargePower_L3_exponent, value: evMinimumDischargePower_L3_value)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower_L3 = nil
            code &-= 1
        }
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
        return Self(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3, evMaximumDischargePower: evMaximumDischargePower, evMaximumDischargePower_L2: evMaximumDischargePower_L2, evMaximumDischargePower_L3: evMaximumDischargePower_L3, evMinimumDischargePower: evMinimumDischargePower, evMinimumDischargePower_L2: evMinimumDischargePower_L2, evMinimumDischargePower_L3: evMinimumDischargePower_L3, evMaximumV2XEnergyRequest: evMaximumV2XEnergyRequest, evMinimumV2XEnergyRequest: evMinimumV2XEnergyRequest)
    }
}

extension BPT_Dynamic_AC_CLResControlMode {
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
        writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseTargetActivePower.value))
        code = 0
        width = 6
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L2.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L3.value))
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
        let (evseTargetActivePower_exponentRun, evseTargetActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseTargetActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseTargetActivePower = RationalNumber(exponent: evseTargetActivePower_exponent, value: evseTargetActivePower_value)
        code = reader.bits(6)
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L2_exponentRun, evseTargetActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L2 = RationalNumber(exponent: evseTargetActivePower_L2_exponent, value: evseTargetActivePower_L2_value)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L3_exponentRun, evseTargetActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L3 = RationalNumber(exponent: evseTargetActivePower_L3_exponent, value: evseTargetActivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_exponentRun, evseTargetReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower = RationalNumber(exponent: evseTargetReactivePower_exponent, value: evseTargetReactivePower_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L2_exponentRun, evseTargetReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L2 = RationalNumber(exponent: evseTargetReactivePower_L2_exponent, value: evseTargetReactivePower_L2_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L3_exponentRun, evseTargetReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L3 = RationalNumber(exponent: evseTargetReactivePower_L3_exponent, value: evseTargetReactivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_exponentRun, evsePresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower = RationalNumber(exponent: evsePresentActivePower_exponent, value: evsePresentActivePower_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L2_exponentRun, evsePresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L2 = RationalNumber(exponent: evsePresentActivePower_L2_exponent, value: evsePresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L3_exponentRun, evsePresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L3 = RationalNumber(exponent: evsePresentActivePower_L3_exponent, value: evsePresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }
}

extension BPT_Scheduled_AC_CLReqControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let evTargetEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evTargetEnergyRequest.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumEnergyRequest.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumEnergyRequest.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L3.value))
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
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evPresentActivePower.value))
        code = 0
        width = 6
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L2.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L3.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentReactivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L2.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L3.value))
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
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumDischargePower_L3.value))
            code = 0
            width = 5
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
        if let evMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumDischargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumDischargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(4)
        let evTargetEnergyRequest: RationalNumber?
        if code == 0 {
            let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
            code = reader.bits(6)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMaximumEnergyRequest_exponentRun, evMaximumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumEnergyRequest = RationalNumber(exponent: evMaximumEnergyRequest_exponent, value: evMaximumEnergyRequest_value)
            code = reader.bits(6)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMinimumEnergyRequest_exponentRun, evMinimumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumEnergyRequest = RationalNumber(exponent: evMinimumEnergyRequest_exponent, value: evMinimumEnergyRequest_value)
            code = reader.bits(5)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
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
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L2_exponentRun, evMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L2 = RationalNumber(exponent: evMaximumChargePower_L2_exponent, value: evMaximumChargePower_L2_value)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L3_exponentRun, evMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L3 = RationalNumber(exponent: evMaximumChargePower_L3_exponent, value: evMaximumChargePower_L3_value)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L2_exponentRun, evMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L2 = RationalNumber(exponent: evMinimumChargePower_L2_exponent, value: evMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L3_exponentRun, evMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L3 = RationalNumber(exponent: evMinimumChargePower_L3_exponent, value: evMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evPresentActivePower_exponentRun, evPresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evPresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evPresentActivePower = RationalNumber(exponent: evPresentActivePower_exponent, value: evPresentActivePower_value)
        code = reader.bits(6)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L2_exponentRun, evPresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L2 = RationalNumber(exponent: evPresentActivePower_L2_exponent, value: evPresentActivePower_L2_value)
            code = reader.bits(6)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L3_exponentRun, evPresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L3 = RationalNumber(exponent: evPresentActivePower_L3_exponent, value: evPresentActivePower_L3_value)
            code = reader.bits(6)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        let evPresentReactivePower: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_exponentRun, evPresentReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower = RationalNumber(exponent: evPresentReactivePower_exponent, value: evPresentReactivePower_value)
            code = reader.bits(6)
        } else {
            evPresentReactivePower = nil
            code &-= 1
        }
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L2_exponentRun, evPresentReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L2 = RationalNumber(exponent: evPresentReactivePower_L2_exponent, value: evPresentReactivePower_L2_value)
            code = reader.bits(6)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L3_exponentRun, evPresentReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L3 = RationalNumber(exponent: evPresentReactivePower_L3_exponent, value: evPresentReactivePower_L3_value)
            code = reader.bits(5)
        } else {
            evPresentReactivePower_L3 = nil
            code &-= 1
        }
        let evMaximumDischargePower: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_exponentRun, evMaximumDischargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower = RationalNumber(exponent: evMaximumDischargePower_exponent, value: evMaximumDischargePower_value)
            code = reader.bits(5)
        } else {
            evMaximumDischargePower = nil
            code &-= 1
        }
        let evMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_L2_exponentRun, evMaximumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower_L2 = RationalNumber(exponent: evMaximumDischargePower_L2_exponent, value: evMaximumDischargePower_L2_value)
            code = reader.bits(5)
        } else {
            evMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumDischargePower_L3_exponentRun, evMaximumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumDischargePower_L3 = RationalNumber(exponent: evMaximumDischargePower_L3_exponent, value: evMaximumDischargePower_L3_value)
            code = reader.bits(5)
        } else {
            evMaximumDischargePower_L3 = nil
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
        let evMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_L2_exponentRun, evMinimumDischargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower_L2 = RationalNumber(exponent: evMinimumDischargePower_L2_exponent, value: evMinimumDischargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumDischargePower_L3_exponentRun, evMinimumDischargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumDischargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumDischargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumDischargePower_L3 = RationalNumber(exponent: evMinimumDischargePower_L3_exponent, value: evMinimumDischargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3, evMaximumDischargePower: evMaximumDischargePower, evMaximumDischargePower_L2: evMaximumDischargePower_L2, evMaximumDischargePower_L3: evMaximumDischargePower_L3, evMinimumDischargePower: evMinimumDischargePower, evMinimumDischargePower_L2: evMinimumDischargePower_L2, evMinimumDischargePower_L3: evMinimumDischargePower_L3)
    }
}

extension BPT_Scheduled_AC_CLResControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let evseTargetActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L2.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(4)
        let evseTargetActivePower: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_exponentRun, evseTargetActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower = RationalNumber(exponent: evseTargetActivePower_exponent, value: evseTargetActivePower_value)
            code = reader.bits(6)
        } else {
            evseTargetActivePower = nil
            code &-= 1
        }
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L2_exponentRun, evseTargetActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L2 = RationalNumber(exponent: evseTargetActivePower_L2_exponent, value: evseTargetActivePower_L2_value)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L3_exponentRun, evseTargetActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L3 = RationalNumber(exponent: evseTargetActivePower_L3_exponent, value: evseTargetActivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_exponentRun, evseTargetReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower = RationalNumber(exponent: evseTargetReactivePower_exponent, value: evseTargetReactivePower_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L2_exponentRun, evseTargetReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L2 = RationalNumber(exponent: evseTargetReactivePower_L2_exponent, value: evseTargetReactivePower_L2_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L3_exponentRun, evseTargetReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L3 = RationalNumber(exponent: evseTargetReactivePower_L3_exponent, value: evseTargetReactivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_exponentRun, evsePresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower = RationalNumber(exponent: evsePresentActivePower_exponent, value: evsePresentActivePower_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L2_exponentRun, evsePresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L2 = RationalNumber(exponent: evsePresentActivePower_L2_exponent, value: evsePresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L3_exponentRun, evsePresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L3 = RationalNumber(exponent: evsePresentActivePower_L3_exponent, value: evsePresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }
}

extension Dynamic_AC_CLReqControlMode {
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
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evMinimumChargePower.value))
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evPresentActivePower.value))
        code = 0
        width = 4
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evPresentReactivePower.value))
        code = 0
        width = 4
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L3.value))
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
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L2_exponentRun, evMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L2 = RationalNumber(exponent: evMaximumChargePower_L2_exponent, value: evMaximumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L3_exponentRun, evMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L3 = RationalNumber(exponent: evMaximumChargePower_L3_exponent, value: evMaximumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L2_exponentRun, evMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L2 = RationalNumber(exponent: evMinimumChargePower_L2_exponent, value: evMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L3_exponentRun, evMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L3 = RationalNumber(exponent: evMinimumChargePower_L3_exponent, value: evMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evPresentActivePower_exponentRun, evPresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evPresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evPresentActivePower = RationalNumber(exponent: evPresentActivePower_exponent, value: evPresentActivePower_value)
        code = reader.bits(4)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L2_exponentRun, evPresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L2 = RationalNumber(exponent: evPresentActivePower_L2_exponent, value: evPresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L3_exponentRun, evPresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L3 = RationalNumber(exponent: evPresentActivePower_L3_exponent, value: evPresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evPresentReactivePower_exponentRun, evPresentReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evPresentReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evPresentReactivePower = RationalNumber(exponent: evPresentReactivePower_exponent, value: evPresentReactivePower_value)
        code = reader.bits(4)
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L2_exponentRun, evPresentReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L2 = RationalNumber(exponent: evPresentReactivePower_L2_exponent, value: evPresentReactivePower_L2_value)
            code = reader.bits(4)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L3_exponentRun, evPresentReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L3 = RationalNumber(exponent: evPresentReactivePower_L3_exponent, value: evPresentReactivePower_L3_value)
            code = reader.bits(3)
        } else {
            evPresentReactivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3)
    }
}

extension Dynamic_AC_CLResControlMode {
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
        writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evseTargetActivePower.value))
        code = 0
        width = 6
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L2.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L3.value))
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
        let (evseTargetActivePower_exponentRun, evseTargetActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evseTargetActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evseTargetActivePower = RationalNumber(exponent: evseTargetActivePower_exponent, value: evseTargetActivePower_value)
        code = reader.bits(6)
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L2_exponentRun, evseTargetActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L2 = RationalNumber(exponent: evseTargetActivePower_L2_exponent, value: evseTargetActivePower_L2_value)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L3_exponentRun, evseTargetActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L3 = RationalNumber(exponent: evseTargetActivePower_L3_exponent, value: evseTargetActivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_exponentRun, evseTargetReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower = RationalNumber(exponent: evseTargetReactivePower_exponent, value: evseTargetReactivePower_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L2_exponentRun, evseTargetReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L2 = RationalNumber(exponent: evseTargetReactivePower_L2_exponent, value: evseTargetReactivePower_L2_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L3_exponentRun, evseTargetReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L3 = RationalNumber(exponent: evseTargetReactivePower_L3_exponent, value: evseTargetReactivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_exponentRun, evsePresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower = RationalNumber(exponent: evsePresentActivePower_exponent, value: evsePresentActivePower_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L2_exponentRun, evsePresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L2 = RationalNumber(exponent: evsePresentActivePower_L2_exponent, value: evsePresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L3_exponentRun, evsePresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L3 = RationalNumber(exponent: evsePresentActivePower_L3_exponent, value: evsePresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }
}

extension Scheduled_AC_CLReqControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let evTargetEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evTargetEnergyRequest.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumEnergyRequest.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumEnergyRequest.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMaximumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMaximumChargePower_L3.value))
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
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evMinimumChargePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evMinimumChargePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evPresentActivePower.value))
        code = 0
        width = 5
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentActivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evPresentReactivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evPresentReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evPresentReactivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(4)
        let evTargetEnergyRequest: RationalNumber?
        if code == 0 {
            let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
            code = reader.bits(6)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMaximumEnergyRequest_exponentRun, evMaximumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumEnergyRequest = RationalNumber(exponent: evMaximumEnergyRequest_exponent, value: evMaximumEnergyRequest_value)
            code = reader.bits(6)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            let (evMinimumEnergyRequest_exponentRun, evMinimumEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumEnergyRequest = RationalNumber(exponent: evMinimumEnergyRequest_exponent, value: evMinimumEnergyRequest_value)
            code = reader.bits(5)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
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
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L2_exponentRun, evMaximumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L2 = RationalNumber(exponent: evMaximumChargePower_L2_exponent, value: evMaximumChargePower_L2_value)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMaximumChargePower_L3_exponentRun, evMaximumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMaximumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMaximumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMaximumChargePower_L3 = RationalNumber(exponent: evMaximumChargePower_L3_exponent, value: evMaximumChargePower_L3_value)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_exponentRun, evMinimumChargePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower = RationalNumber(exponent: evMinimumChargePower_exponent, value: evMinimumChargePower_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L2_exponentRun, evMinimumChargePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L2 = RationalNumber(exponent: evMinimumChargePower_L2_exponent, value: evMinimumChargePower_L2_value)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            let (evMinimumChargePower_L3_exponentRun, evMinimumChargePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evMinimumChargePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evMinimumChargePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evMinimumChargePower_L3 = RationalNumber(exponent: evMinimumChargePower_L3_exponent, value: evMinimumChargePower_L3_value)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (evPresentActivePower_exponentRun, evPresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evPresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evPresentActivePower = RationalNumber(exponent: evPresentActivePower_exponent, value: evPresentActivePower_value)
        code = reader.bits(5)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L2_exponentRun, evPresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L2 = RationalNumber(exponent: evPresentActivePower_L2_exponent, value: evPresentActivePower_L2_value)
            code = reader.bits(5)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentActivePower_L3_exponentRun, evPresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentActivePower_L3 = RationalNumber(exponent: evPresentActivePower_L3_exponent, value: evPresentActivePower_L3_value)
            code = reader.bits(5)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        let evPresentReactivePower: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_exponentRun, evPresentReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower = RationalNumber(exponent: evPresentReactivePower_exponent, value: evPresentReactivePower_value)
            code = reader.bits(4)
        } else {
            evPresentReactivePower = nil
            code &-= 1
        }
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L2_exponentRun, evPresentReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L2 = RationalNumber(exponent: evPresentReactivePower_L2_exponent, value: evPresentReactivePower_L2_value)
            code = reader.bits(4)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evPresentReactivePower_L3_exponentRun, evPresentReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evPresentReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evPresentReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evPresentReactivePower_L3 = RationalNumber(exponent: evPresentReactivePower_L3_exponent, value: evPresentReactivePower_L3_value)
            code = reader.bits(3)
        } else {
            evPresentReactivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3)
    }
}

extension Scheduled_AC_CLResControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let evseTargetActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L2.value))
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetActivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L2.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evseTargetReactivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evseTargetReactivePower_L3.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evsePresentActivePower_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evsePresentActivePower_L3.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(4)
        let evseTargetActivePower: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_exponentRun, evseTargetActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower = RationalNumber(exponent: evseTargetActivePower_exponent, value: evseTargetActivePower_value)
            code = reader.bits(6)
        } else {
            evseTargetActivePower = nil
            code &-= 1
        }
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L2_exponentRun, evseTargetActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L2 = RationalNumber(exponent: evseTargetActivePower_L2_exponent, value: evseTargetActivePower_L2_value)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetActivePower_L3_exponentRun, evseTargetActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetActivePower_L3 = RationalNumber(exponent: evseTargetActivePower_L3_exponent, value: evseTargetActivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_exponentRun, evseTargetReactivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower = RationalNumber(exponent: evseTargetReactivePower_exponent, value: evseTargetReactivePower_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L2_exponentRun, evseTargetReactivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L2 = RationalNumber(exponent: evseTargetReactivePower_L2_exponent, value: evseTargetReactivePower_L2_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            let (evseTargetReactivePower_L3_exponentRun, evseTargetReactivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evseTargetReactivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evseTargetReactivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evseTargetReactivePower_L3 = RationalNumber(exponent: evseTargetReactivePower_L3_exponent, value: evseTargetReactivePower_L3_value)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_exponentRun, evsePresentActivePower_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower = RationalNumber(exponent: evsePresentActivePower_exponent, value: evsePresentActivePower_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L2_exponentRun, evsePresentActivePower_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L2 = RationalNumber(exponent: evsePresentActivePower_L2_exponent, value: evsePresentActivePower_L2_value)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            let (evsePresentActivePower_L3_exponentRun, evsePresentActivePower_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evsePresentActivePower_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evsePresentActivePower_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            evsePresentActivePower_L3 = RationalNumber(exponent: evsePresentActivePower_L3_exponent, value: evsePresentActivePower_L3_value)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }
}

