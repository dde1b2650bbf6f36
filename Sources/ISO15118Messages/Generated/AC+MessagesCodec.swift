// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AC_CPDReqEnergyTransferMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        evMaximumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMinimumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let evMaximumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
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
        evseMaximumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evseMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseMinimumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evseMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseNominalFrequency.writeBody(to: &writer)
        code = 0
        width = 5
        if let maximumPowerAsymmetry {
            writer.put(code &<< 2, width &+ 2)
            maximumPowerAsymmetry.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            evsePowerRampLimitation.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L3.writeBody(to: &writer)
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
        code = reader.bits(4)
        let evseMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evseMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evseMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMinimumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evseMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evseMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evseMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseNominalFrequency = try RationalNumber.readBody(&reader)
        code = reader.bits(5)
        let maximumPowerAsymmetry: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            maximumPowerAsymmetry = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            maximumPowerAsymmetry = nil
            code &-= 1
        }
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePowerRampLimitation = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L3 = try RationalNumber.readBody(&reader)
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
            evseStatus.writeBody(to: &writer)
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
            evseTargetFrequency.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evseStatus = try EVSEStatus.readBody(&reader)
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
            try reader.expect(0, 2)
            evseTargetFrequency = try RationalNumber.readBody(&reader)
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
        evMaximumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMinimumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMaximumDischargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMinimumDischargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let evMaximumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMaximumDischargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMaximumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMinimumDischargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower_L3 = try RationalNumber.readBody(&reader)
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
        evseMaximumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evseMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseMinimumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evseMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseNominalFrequency.writeBody(to: &writer)
        code = 0
        width = 5
        if let maximumPowerAsymmetry {
            writer.put(code &<< 2, width &+ 2)
            maximumPowerAsymmetry.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePowerRampLimitation {
            writer.put(code &<< 2, width &+ 2)
            evsePowerRampLimitation.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseMaximumDischargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evseMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseMaximumDischargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evseMinimumDischargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evseMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evseMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseMinimumDischargePower_L3.writeBody(to: &writer)
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
        code = reader.bits(4)
        let evseMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evseMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evseMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMinimumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evseMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evseMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evseMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseNominalFrequency = try RationalNumber.readBody(&reader)
        code = reader.bits(5)
        let maximumPowerAsymmetry: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            maximumPowerAsymmetry = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            maximumPowerAsymmetry = nil
            code &-= 1
        }
        let evsePowerRampLimitation: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePowerRampLimitation = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evsePowerRampLimitation = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMaximumDischargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evseMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evseMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMaximumDischargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evseMaximumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evseMinimumDischargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evseMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evseMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evseMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseMinimumDischargePower_L3 = try RationalNumber.readBody(&reader)
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
        evTargetEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMinimumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evPresentActivePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evPresentReactivePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMaximumDischargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMinimumDischargePower.writeBody(to: &writer)
        code = 0
        width = 5
        if let evMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower_L3.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
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
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evPresentActivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evPresentReactivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evPresentReactivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMaximumDischargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMaximumDischargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMinimumDischargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(5)
        let evMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower_L3 = nil
            code &-= 1
        }
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
        evseTargetActivePower.writeBody(to: &writer)
        code = 0
        width = 6
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L3.writeBody(to: &writer)
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
        let evseTargetActivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(6)
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L3 = try RationalNumber.readBody(&reader)
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
            evTargetEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMaximumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMinimumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evPresentActivePower.writeBody(to: &writer)
        code = 0
        width = 6
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentReactivePower {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumDischargePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
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
        if let evMinimumDischargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumDischargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumDischargePower_L3.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evTargetEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        let evMaximumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower = nil
            code &-= 1
        }
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evPresentActivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(6)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        let evPresentReactivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evPresentReactivePower = nil
            code &-= 1
        }
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evPresentReactivePower_L3 = nil
            code &-= 1
        }
        let evMaximumDischargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumDischargePower = nil
            code &-= 1
        }
        let evMaximumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumDischargePower_L2 = nil
            code &-= 1
        }
        let evMaximumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumDischargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumDischargePower_L3 = nil
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
        let evMinimumDischargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumDischargePower_L2 = nil
            code &-= 1
        }
        let evMinimumDischargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumDischargePower_L3 = try RationalNumber.readBody(&reader)
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
            evseTargetActivePower.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L3.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evseTargetActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseTargetActivePower = nil
            code &-= 1
        }
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L3 = try RationalNumber.readBody(&reader)
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
        evTargetEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMinimumEnergyRequest.writeBody(to: &writer)
        writer.put(0, 5)
        evMaximumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evMinimumChargePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evPresentActivePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evPresentReactivePower.writeBody(to: &writer)
        code = 0
        width = 4
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L3.writeBody(to: &writer)
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
        code = reader.bits(4)
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evMinimumChargePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evPresentActivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evPresentReactivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(4)
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L3 = try RationalNumber.readBody(&reader)
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
        evseTargetActivePower.writeBody(to: &writer)
        code = 0
        width = 6
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L3.writeBody(to: &writer)
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
        let evseTargetActivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(6)
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L3 = try RationalNumber.readBody(&reader)
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
            evTargetEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMaximumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMaximumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evMinimumEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            evMinimumEnergyRequest.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMaximumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMaximumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evMinimumChargePower {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evMinimumChargePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evMinimumChargePower_L3.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        evPresentActivePower.writeBody(to: &writer)
        code = 0
        width = 5
        if let evPresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evPresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evPresentReactivePower {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evPresentReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evPresentReactivePower_L3.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evTargetEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evTargetEnergyRequest = nil
            code &-= 1
        }
        let evMaximumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evMaximumEnergyRequest = nil
            code &-= 1
        }
        let evMinimumEnergyRequest: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumEnergyRequest = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        let evMaximumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower = nil
            code &-= 1
        }
        let evMaximumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L2 = nil
            code &-= 1
        }
        let evMaximumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMaximumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evMaximumChargePower_L3 = nil
            code &-= 1
        }
        let evMinimumChargePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower = nil
            code &-= 1
        }
        let evMinimumChargePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evMinimumChargePower_L2 = nil
            code &-= 1
        }
        let evMinimumChargePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evMinimumChargePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evMinimumChargePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 2)
        let evPresentActivePower = try RationalNumber.readBody(&reader)
        code = reader.bits(5)
        let evPresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evPresentActivePower_L2 = nil
            code &-= 1
        }
        let evPresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evPresentActivePower_L3 = nil
            code &-= 1
        }
        let evPresentReactivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evPresentReactivePower = nil
            code &-= 1
        }
        let evPresentReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evPresentReactivePower_L2 = nil
            code &-= 1
        }
        let evPresentReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evPresentReactivePower_L3 = try RationalNumber.readBody(&reader)
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
            evseTargetActivePower.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let evseTargetActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetActivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L2.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evseTargetReactivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evseTargetReactivePower_L3.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let evsePresentActivePower {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L2 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L2.writeBody(to: &writer)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evsePresentActivePower_L3 {
            writer.put(code &<< 2, width &+ 2)
            evsePresentActivePower_L3.writeBody(to: &writer)
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
            try reader.expect(0, 2)
            evseTargetActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseTargetActivePower = nil
            code &-= 1
        }
        let evseTargetActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(6)
        } else {
            evseTargetActivePower_L2 = nil
            code &-= 1
        }
        let evseTargetActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetActivePower_L3 = nil
            code &-= 1
        }
        let evseTargetReactivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower = nil
            code &-= 1
        }
        let evseTargetReactivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L2 = nil
            code &-= 1
        }
        let evseTargetReactivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evseTargetReactivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(5)
        } else {
            evseTargetReactivePower_L3 = nil
            code &-= 1
        }
        let evsePresentActivePower: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower = nil
            code &-= 1
        }
        let evsePresentActivePower_L2: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L2 = try RationalNumber.readBody(&reader)
            code = reader.bits(4)
        } else {
            evsePresentActivePower_L2 = nil
            code &-= 1
        }
        let evsePresentActivePower_L3: RationalNumber?
        if code == 0 {
            try reader.expect(0, 2)
            evsePresentActivePower_L3 = try RationalNumber.readBody(&reader)
            code = reader.bits(3)
        } else {
            evsePresentActivePower_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }
}

