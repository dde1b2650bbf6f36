// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension BPT_DC_CPDReqEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        evMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumVoltage.writeBody(to: &writer)
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
        evMaximumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumDischargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumDischargeCurrent.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let evMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumVoltage = try RationalNumber.readBody(&reader)
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
        try reader.expect(0, 2)
        let evMaximumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumDischargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumDischargeCurrent = try RationalNumber.readBody(&reader)
        return Self(evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMinimumChargeCurrent: evMinimumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, targetSOC: targetSOC, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent, evMinimumDischargeCurrent: evMinimumDischargeCurrent)
    }
}

extension BPT_DC_CPDResEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        evseMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumVoltage.writeBody(to: &writer)
        code = 0
        width = 4
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            evsePowerRampLimitation.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseMaximumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumDischargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumDischargeCurrent.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let evseMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumVoltage = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePowerRampLimitation = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMaximumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumDischargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumDischargeCurrent = try RationalNumber.readBody(&reader)
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
        evTargetEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumDischargeCurrent.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumV2XEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMaximumV2XEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumV2XEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMinimumV2XEnergyRequest.writeBody(to: &writer)
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
            try reader.expect(0, 1)
            departureTime = try reader.unsigned(UInt32.self)
            code = reader.bits(2)
        } else {
            departureTime = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evTargetEnergyRequest = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumEnergyRequest = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumEnergyRequest = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumDischargeCurrent = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMaximumV2XEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumV2XEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumV2XEnergyRequest = nil
            code &-= 1
        }
        let evMinimumV2XEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumV2XEnergyRequest = try RationalNumber.readBody(&reader)
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
        evseMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumDischargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumDischargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumVoltage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let departureTime: UInt32?
        if code == 0 {
            try reader.expect(0, 1)
            departureTime = try reader.unsigned(UInt32.self)
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
            try reader.expect(0, 1)
            ackMaxDelay = try reader.unsigned(UInt16.self)
            code = reader.bits(2)
        } else {
            ackMaxDelay = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumDischargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumDischargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumVoltage = try RationalNumber.readBody(&reader)
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
            evTargetEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMaximumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMinimumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evTargetCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evTargetVoltage.writeBody(to: &writer)
        code = 0
        width = 6
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargeCurrent.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evMaximumVoltage.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evMinimumVoltage.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumDischargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargeCurrent.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evTargetEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evTargetCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evTargetVoltage = try RationalNumber.readBody(&reader)
        code = reader.bits(6)
        let evMaximumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evMaximumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargeCurrent = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargeCurrent = nil
            code &-= 1
        }
        let evMaximumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumVoltage = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumVoltage = nil
            code &-= 1
        }
        let evMinimumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumVoltage = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMinimumVoltage = nil
            code &-= 1
        }
        let evMaximumDischargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumDischargePower = nil
            code &-= 1
        }
        let evMinimumDischargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower = nil
            code &-= 1
        }
        let evMaximumDischargeCurrent: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargeCurrent = try RationalNumber.readBody(&reader)
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
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let evseMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargePower.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargeCurrent.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumVoltage.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMaximumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumDischargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMinimumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumDischargePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumDischargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumDischargeCurrent.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumVoltage.writeBody(to: &writer)
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
        let evseMaximumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseMaximumChargePower = nil
            code &-= 1
        }
        let evseMinimumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseMinimumChargePower = nil
            code &-= 1
        }
        let evseMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargeCurrent = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseMaximumChargeCurrent = nil
            code &-= 1
        }
        let evseMaximumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumVoltage = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseMaximumVoltage = nil
            code &-= 1
        }
        let evseMaximumDischargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumDischargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseMaximumDischargePower = nil
            code &-= 1
        }
        let evseMinimumDischargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumDischargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMinimumDischargePower = nil
            code &-= 1
        }
        let evseMaximumDischargeCurrent: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumDischargeCurrent = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMaximumDischargeCurrent = nil
            code &-= 1
        }
        let evseMinimumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumVoltage = try RationalNumber.readBody(&reader)
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
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        evMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumVoltage.writeBody(to: &writer)
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

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let evMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumVoltage = try RationalNumber.readBody(&reader)
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
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        evseMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumVoltage.writeBody(to: &writer)
        code = 0
        width = 4
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            evsePowerRampLimitation.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let evseMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumVoltage = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePowerRampLimitation = try RationalNumber.readBody(&reader)
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
        writer.put((meterInfoRequested ? 1 : 0) &<< 4, 5)
        evPresentVoltage.writeBody(to: &writer)
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
        let meterInfoRequestedRun = try reader.run(6, constant: 0, mask: 0b101111)
        let meterInfoRequested = (meterInfoRequestedRun &>> 4) & 0b1 != 0
        let evPresentVoltage = try RationalNumber.readBody(&reader)
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
            evseStatus.writeBody(to: &writer)
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
        evsePresentCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evsePresentVoltage.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evseStatus = try EVSEStatus.readBody(&reader)
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
        try reader.expect(0, 2)
        let evsePresentCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evsePresentVoltage = try RationalNumber.readBody(&reader)
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
        writer.put(UInt64(evProcessing.rawValue) &<< 4, 8)
        evPresentVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evTargetVoltage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(8, constant: 0, mask: 0b11001111)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (evProcessingRun &>> 4) & 0b11)) else { throw reader.invalidValue() }
        let evPresentVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evTargetVoltage = try RationalNumber.readBody(&reader)
        return Self(header: header, evProcessing: evProcessing, evPresentVoltage: evPresentVoltage, evTargetVoltage: evTargetVoltage)
    }
}

extension DC_PreChargeRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 4, 12)
        evsePresentVoltage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(12, constant: 0, mask: 0b110000001111)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b111111)) else { throw reader.invalidValue() }
        let evsePresentVoltage = try RationalNumber.readBody(&reader)
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
        writer.put(UInt64(responseCode.rawValue) &<< 4, 12)
        evsePresentVoltage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(12, constant: 0, mask: 0b110000001111)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b111111)) else { throw reader.invalidValue() }
        let evsePresentVoltage = try RationalNumber.readBody(&reader)
        return Self(header: header, responseCode: responseCode, evsePresentVoltage: evsePresentVoltage)
    }
}

extension Dynamic_DC_CLReqControlMode {
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
        evTargetEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumVoltage.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumVoltage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let departureTime: UInt32?
        if code == 0 {
            try reader.expect(0, 1)
            departureTime = try reader.unsigned(UInt32.self)
            code = reader.bits(2)
        } else {
            departureTime = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evTargetEnergyRequest = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumEnergyRequest = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumEnergyRequest = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMaximumVoltage = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evMinimumVoltage = try RationalNumber.readBody(&reader)
        return Self(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage)
    }
}

extension Dynamic_DC_CLResControlMode {
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
        evseMaximumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMinimumChargePower.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumChargeCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evseMaximumVoltage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let departureTime: UInt32?
        if code == 0 {
            try reader.expect(0, 1)
            departureTime = try reader.unsigned(UInt32.self)
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
            try reader.expect(0, 1)
            ackMaxDelay = try reader.unsigned(UInt16.self)
            code = reader.bits(2)
        } else {
            ackMaxDelay = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMaximumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMinimumChargePower = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumChargeCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evseMaximumVoltage = try RationalNumber.readBody(&reader)
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
            evTargetEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMaximumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMinimumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evTargetCurrent.writeBody(to: &writer)
        writer.put(0, 5)
        evTargetVoltage.writeBody(to: &writer)
        code = 0
        width = 5
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargeCurrent.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evMaximumVoltage.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evMinimumVoltage.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evTargetEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evTargetCurrent = try RationalNumber.readBody(&reader)
        try reader.expect(0, 5)
        let evTargetVoltage = try RationalNumber.readBody(&reader)
        code = reader.bits(5)
        let evMaximumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargeCurrent = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumChargeCurrent = nil
            code &-= 1
        }
        let evMaximumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumVoltage = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumVoltage = nil
            code &-= 1
        }
        let evMinimumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumVoltage = try RationalNumber.readBody(&reader)
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
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let evseMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumChargePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumChargeCurrent {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargeCurrent.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumVoltage {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumVoltage.writeBody(to: &writer)
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
        let evseMaximumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseMaximumChargePower = nil
            code &-= 1
        }
        let evseMinimumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMinimumChargePower = nil
            code &-= 1
        }
        let evseMaximumChargeCurrent: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargeCurrent = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMaximumChargeCurrent = nil
            code &-= 1
        }
        let evseMaximumVoltage: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumVoltage = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evseMaximumVoltage = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage)
    }
}

