// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension WPT_AlignmentCheckReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue), 4)
        code = 0
        width = 3
        if let targetCoilCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(targetCoilCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(targetCoilCurrent.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put(UInt64(evResultCode.rawValue), 2)
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(4, constant: 0, mask: 0b1100)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: evProcessingRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let targetCoilCurrent: RationalNumber?
        if code == 0 {
            let (targetCoilCurrent_exponentRun, targetCoilCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let targetCoilCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (targetCoilCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            targetCoilCurrent = RationalNumber(exponent: targetCoilCurrent_exponent, value: targetCoilCurrent_value)
            code = reader.bits(3)
        } else {
            targetCoilCurrent = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let evResultCodeRun = try reader.run(3, constant: 0, mask: 0b100)
        guard let evResultCode = WPT_EVResult(rawValue: UInt8(truncatingIfNeeded: evResultCodeRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evProcessing: evProcessing, targetCoilCurrent: targetCoilCurrent, evResultCode: evResultCode, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }
}

extension WPT_AlignmentCheckRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 5 | UInt64(evseProcessing.rawValue), 13)
        code = 0
        width = 4
        if let powerTransmitted {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(powerTransmitted.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(powerTransmitted.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let supplyDeviceCurrent {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(supplyDeviceCurrent.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(supplyDeviceCurrent.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(13, constant: 0, mask: 0b1100000011100)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let powerTransmitted: RationalNumber?
        if code == 0 {
            let (powerTransmitted_exponentRun, powerTransmitted_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let powerTransmitted_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (powerTransmitted_exponentRun &>> 4) & 0b11111111) &- 128)
            powerTransmitted = RationalNumber(exponent: powerTransmitted_exponent, value: powerTransmitted_value)
            code = reader.bits(4)
        } else {
            powerTransmitted = nil
            code &-= 1
        }
        let supplyDeviceCurrent: RationalNumber?
        if code == 0 {
            let (supplyDeviceCurrent_exponentRun, supplyDeviceCurrent_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let supplyDeviceCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (supplyDeviceCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
            supplyDeviceCurrent = RationalNumber(exponent: supplyDeviceCurrent_exponent, value: supplyDeviceCurrent_value)
            code = reader.bits(4)
        } else {
            supplyDeviceCurrent = nil
            code &-= 1
        }
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, powerTransmitted: powerTransmitted, supplyDeviceCurrent: supplyDeviceCurrent, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }
}

extension WPT_ChargeLoopReq {
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
        writer.put((meterInfoRequested ? 1 : 0) &<< 15 | UInt64(truncatingIfNeeded: Int(evpcPowerRequest.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evpcPowerRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evpcPowerOutput.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evpcPowerOutput.value))
        writer.put(UInt64(evpcChargeDiagnostics.rawValue), 6)
        code = 0
        width = 4
        if let evpcOperatingFrequency {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evpcOperatingFrequency.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evpcOperatingFrequency.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let evpcPowerControlParameter {
            writer.put(code &<< 3, width &+ 3)
            evpcPowerControlParameter.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if manufacturerSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(manufacturerSpecificDataContainer.count &* 11)
        for item in manufacturerSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if manufacturerSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
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
        let (meterInfoRequestedRun, evpcPowerRequest_value) = try reader.run(18, constant: 0, mask: 0x2F00E, signed: Int16.self)
        let meterInfoRequested = (meterInfoRequestedRun &>> 16) & 0b1 != 0
        let evpcPowerRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (meterInfoRequestedRun &>> 4) & 0b11111111) &- 128)
        let evpcPowerRequest = RationalNumber(exponent: evpcPowerRequest_exponent, value: evpcPowerRequest_value)
        let (evpcPowerOutput_exponentRun, evpcPowerOutput_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evpcPowerOutput_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcPowerOutput_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcPowerOutput = RationalNumber(exponent: evpcPowerOutput_exponent, value: evpcPowerOutput_value)
        let evpcChargeDiagnosticsRun = try reader.run(6, constant: 0, mask: 0b111100)
        guard let evpcChargeDiagnostics = WPT_EVPCChargeDiagnostics(rawValue: UInt8(truncatingIfNeeded: evpcChargeDiagnosticsRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let evpcOperatingFrequency: RationalNumber?
        if code == 0 {
            let (evpcOperatingFrequency_exponentRun, evpcOperatingFrequency_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evpcOperatingFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcOperatingFrequency_exponentRun &>> 4) & 0b11111111) &- 128)
            evpcOperatingFrequency = RationalNumber(exponent: evpcOperatingFrequency_exponent, value: evpcOperatingFrequency_value)
            code = reader.bits(4)
        } else {
            evpcOperatingFrequency = nil
            code &-= 1
        }
        let evpcPowerControlParameter: WPT_EVPCPowerControlParameter?
        if code == 0 {
            try reader.expect(0, 3)
            evpcPowerControlParameter = try WPT_EVPCPowerControlParameter.readBody(&reader)
            code = reader.bits(5)
        } else {
            evpcPowerControlParameter = nil
            code &-= 1
        }
        var manufacturerSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            manufacturerSpecificDataContainer.append(item)
            try reader.checkEnd()
            if manufacturerSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, displayParameters: displayParameters, meterInfoRequested: meterInfoRequested, evpcPowerRequest: evpcPowerRequest, evpcPowerOutput: evpcPowerOutput, evpcChargeDiagnostics: evpcChargeDiagnostics, evpcOperatingFrequency: evpcOperatingFrequency, evpcPowerControlParameter: evpcPowerControlParameter, manufacturerSpecificDataContainer: manufacturerSpecificDataContainer)
    }
}

extension WPT_ChargeLoopRes {
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
        writer.put(UInt64(truncatingIfNeeded: Int(evpcPowerRequest.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evpcPowerRequest.value))
        code = 0
        width = 4
        if let sdPowerInput {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(sdPowerInput.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(sdPowerInput.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(spcMaxOutputPowerLimit.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(spcMaxOutputPowerLimit.value))
        writer.put(UInt64(truncatingIfNeeded: Int(spcMinOutputPowerLimit.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(spcMinOutputPowerLimit.value))
        writer.put(UInt64(spcChargeDiagnostics.rawValue), 7)
        code = 0
        width = 4
        if let spcOperatingFrequency {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(spcOperatingFrequency.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(spcOperatingFrequency.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let spcPowerControlParameter {
            writer.put(code &<< 3, width &+ 3)
            spcPowerControlParameter.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if manufacturerSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(manufacturerSpecificDataContainer.count &* 11)
        for item in manufacturerSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if manufacturerSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
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
        let (evpcPowerRequest_exponentRun, evpcPowerRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let evpcPowerRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcPowerRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcPowerRequest = RationalNumber(exponent: evpcPowerRequest_exponent, value: evpcPowerRequest_value)
        code = reader.bits(4)
        let sdPowerInput: RationalNumber?
        if code == 0 {
            let (sdPowerInput_exponentRun, sdPowerInput_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let sdPowerInput_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (sdPowerInput_exponentRun &>> 4) & 0b11111111) &- 128)
            sdPowerInput = RationalNumber(exponent: sdPowerInput_exponent, value: sdPowerInput_value)
            code = reader.bits(3)
        } else {
            sdPowerInput = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (spcMaxOutputPowerLimit_exponentRun, spcMaxOutputPowerLimit_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let spcMaxOutputPowerLimit_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (spcMaxOutputPowerLimit_exponentRun &>> 4) & 0b11111111) &- 128)
        let spcMaxOutputPowerLimit = RationalNumber(exponent: spcMaxOutputPowerLimit_exponent, value: spcMaxOutputPowerLimit_value)
        let (spcMinOutputPowerLimit_exponentRun, spcMinOutputPowerLimit_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let spcMinOutputPowerLimit_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (spcMinOutputPowerLimit_exponentRun &>> 4) & 0b11111111) &- 128)
        let spcMinOutputPowerLimit = RationalNumber(exponent: spcMinOutputPowerLimit_exponent, value: spcMinOutputPowerLimit_value)
        let spcChargeDiagnosticsRun = try reader.run(7, constant: 0, mask: 0b1111000)
        guard let spcChargeDiagnostics = WPT_SPCChargeDiagnostics(rawValue: UInt8(truncatingIfNeeded: spcChargeDiagnosticsRun & 0b111)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let spcOperatingFrequency: RationalNumber?
        if code == 0 {
            let (spcOperatingFrequency_exponentRun, spcOperatingFrequency_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let spcOperatingFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (spcOperatingFrequency_exponentRun &>> 4) & 0b11111111) &- 128)
            spcOperatingFrequency = RationalNumber(exponent: spcOperatingFrequency_exponent, value: spcOperatingFrequency_value)
            code = reader.bits(4)
        } else {
            spcOperatingFrequency = nil
            code &-= 1
        }
        let spcPowerControlParameter: WPT_SPCPowerControlParameter?
        if code == 0 {
            try reader.expect(0, 3)
            spcPowerControlParameter = try WPT_SPCPowerControlParameter.readBody(&reader)
            code = reader.bits(5)
        } else {
            spcPowerControlParameter = nil
            code &-= 1
        }
        var manufacturerSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            manufacturerSpecificDataContainer.append(item)
            try reader.checkEnd()
            if manufacturerSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, evseStatus: evseStatus, meterInfo: meterInfo, receipt: receipt, evpcPowerRequest: evpcPowerRequest, sdPowerInput: sdPowerInput, spcMaxOutputPowerLimit: spcMaxOutputPowerLimit, spcMinOutputPowerLimit: spcMinOutputPowerLimit, spcChargeDiagnostics: spcChargeDiagnostics, spcOperatingFrequency: spcOperatingFrequency, spcPowerControlParameter: spcPowerControlParameter, manufacturerSpecificDataContainer: manufacturerSpecificDataContainer)
    }
}

extension WPT_ChargeParameterDiscoveryReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(truncatingIfNeeded: Int(evpcMaxReceivablePower.exponent) &- -128) &<< 3, 14)
        writer.putSigned(Int64(evpcMaxReceivablePower.value))
        writer.put(0, 4)
        writer.putUnsigned(UInt64(sdMaxGroundClearence))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(sdMinGroundClearence))
        writer.put(UInt64(truncatingIfNeeded: Int(evpcNaturalFrequency.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(evpcNaturalFrequency.value))
        writer.put((evpcDeviceLocalControl ? 1 : 0), 5)
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let (evpcMaxReceivablePower_exponentRun, evpcMaxReceivablePower_value) = try reader.run(15, constant: 0, mask: 0b111000000001110, signed: Int16.self)
        let evpcMaxReceivablePower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcMaxReceivablePower_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcMaxReceivablePower = RationalNumber(exponent: evpcMaxReceivablePower_exponent, value: evpcMaxReceivablePower_value)
        let (_, sdMaxGroundClearence) = try reader.run(4, constant: 0, mask: 0b1111, unsigned: UInt16.self)
        let (_, sdMinGroundClearence) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        let (evpcNaturalFrequency_exponentRun, evpcNaturalFrequency_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let evpcNaturalFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcNaturalFrequency_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcNaturalFrequency = RationalNumber(exponent: evpcNaturalFrequency_exponent, value: evpcNaturalFrequency_value)
        let evpcDeviceLocalControlRun = try reader.run(5, constant: 0, mask: 0b11110)
        let evpcDeviceLocalControl = evpcDeviceLocalControlRun & 0b1 != 0
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evpcMaxReceivablePower: evpcMaxReceivablePower, sdMaxGroundClearence: sdMaxGroundClearence, sdMinGroundClearence: sdMinGroundClearence, evpcNaturalFrequency: evpcNaturalFrequency, evpcDeviceLocalControl: evpcDeviceLocalControl, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }
}

extension WPT_ChargeParameterDiscoveryRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 20 | UInt64(pdInputPowerClass.rawValue) &<< 15 | UInt64(truncatingIfNeeded: Int(sdMinOutputPower.exponent) &- -128) &<< 3, 28)
        writer.putSigned(Int64(sdMinOutputPower.value))
        writer.put(UInt64(truncatingIfNeeded: Int(sdMaxOutputPower.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(sdMaxOutputPower.value))
        writer.put(0, 4)
        writer.putUnsigned(UInt64(sdMaxGroundClearanceSupport))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(sdMinGroundClearanceSupport))
        writer.put(UInt64(truncatingIfNeeded: Int(pdMinCoilCurrent.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(pdMinCoilCurrent.value))
        writer.put(UInt64(truncatingIfNeeded: Int(pdMaxCoilCurrent.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(pdMaxCoilCurrent.value))
        code = 0
        width = 4
        if sdManufacturerSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(sdManufacturerSpecificDataContainer.count &* 11)
        for item in sdManufacturerSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if sdManufacturerSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let (responseCodeRun, sdMinOutputPower_value) = try reader.run(29, constant: 0, mask: 0x181CF00E, signed: Int16.self)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 21) & 0b111111)) else { throw reader.invalidValue() }
        guard let pdInputPowerClass = WPT_PowerClass(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 16) & 0b11)) else { throw reader.invalidValue() }
        let sdMinOutputPower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (responseCodeRun &>> 4) & 0b11111111) &- 128)
        let sdMinOutputPower = RationalNumber(exponent: sdMinOutputPower_exponent, value: sdMinOutputPower_value)
        let (sdMaxOutputPower_exponentRun, sdMaxOutputPower_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let sdMaxOutputPower_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (sdMaxOutputPower_exponentRun &>> 4) & 0b11111111) &- 128)
        let sdMaxOutputPower = RationalNumber(exponent: sdMaxOutputPower_exponent, value: sdMaxOutputPower_value)
        let (_, sdMaxGroundClearanceSupport) = try reader.run(4, constant: 0, mask: 0b1111, unsigned: UInt16.self)
        let (_, sdMinGroundClearanceSupport) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        let (pdMinCoilCurrent_exponentRun, pdMinCoilCurrent_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let pdMinCoilCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (pdMinCoilCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let pdMinCoilCurrent = RationalNumber(exponent: pdMinCoilCurrent_exponent, value: pdMinCoilCurrent_value)
        let (pdMaxCoilCurrent_exponentRun, pdMaxCoilCurrent_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let pdMaxCoilCurrent_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (pdMaxCoilCurrent_exponentRun &>> 4) & 0b11111111) &- 128)
        let pdMaxCoilCurrent = RationalNumber(exponent: pdMaxCoilCurrent_exponent, value: pdMaxCoilCurrent_value)
        code = reader.bits(4)
        var sdManufacturerSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            sdManufacturerSpecificDataContainer.append(item)
            try reader.checkEnd()
            if sdManufacturerSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, pdInputPowerClass: pdInputPowerClass, sdMinOutputPower: sdMinOutputPower, sdMaxOutputPower: sdMaxOutputPower, sdMaxGroundClearanceSupport: sdMaxGroundClearanceSupport, sdMinGroundClearanceSupport: sdMinGroundClearanceSupport, pdMinCoilCurrent: pdMinCoilCurrent, pdMaxCoilCurrent: pdMaxCoilCurrent, sdManufacturerSpecificDataContainer: sdManufacturerSpecificDataContainer)
    }
}

extension WPT_FinePositioningReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue) &<< 5 | UInt64(evResultCode.rawValue), 9)
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let wpt_LF_DataPackageList {
            writer.put(code &<< 2, width &+ 2)
            wpt_LF_DataPackageList.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(9, constant: 0, mask: 0b110011100)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (evProcessingRun &>> 5) & 0b11)) else { throw reader.invalidValue() }
        guard let evResultCode = WPT_EVResult(rawValue: UInt8(truncatingIfNeeded: evProcessingRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(3)
        }
        let wpt_LF_DataPackageList: WPT_LF_DataPackageList?
        if code == 0 {
            try reader.expect(0, 2)
            wpt_LF_DataPackageList = try WPT_LF_DataPackageList.readBody(&reader)
            code = reader.bits(2)
        } else {
            wpt_LF_DataPackageList = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evProcessing: evProcessing, evResultCode: evResultCode, vendorSpecificDataContainer: vendorSpecificDataContainer, wpt_LF_DataPackageList: wpt_LF_DataPackageList)
    }
}

extension WPT_FinePositioningRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 5 | UInt64(evseProcessing.rawValue), 13)
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let wpt_LF_DataPackageList {
            writer.put(code &<< 2, width &+ 2)
            wpt_LF_DataPackageList.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(13, constant: 0, mask: 0b1100000011100)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(3)
        }
        let wpt_LF_DataPackageList: WPT_LF_DataPackageList?
        if code == 0 {
            try reader.expect(0, 2)
            wpt_LF_DataPackageList = try WPT_LF_DataPackageList.readBody(&reader)
            code = reader.bits(2)
        } else {
            wpt_LF_DataPackageList = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, vendorSpecificDataContainer: vendorSpecificDataContainer, wpt_LF_DataPackageList: wpt_LF_DataPackageList)
    }
}

extension WPT_FinePositioningSetupReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue) &<< 2, 6)
        evDeviceFinePositioningMethodList.writeBody(to: &writer)
        writer.put(0, 1)
        evDevicePairingMethodList.writeBody(to: &writer)
        writer.put(0, 1)
        evDeviceAlignmentCheckMethodList.writeBody(to: &writer)
        writer.put(0, 2)
        writer.putUnsigned(UInt64(naturalOffset))
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let lf_SystemSetupData {
            writer.put(code, width)
            lf_SystemSetupData.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(6, constant: 0, mask: 0b110011)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (evProcessingRun &>> 2) & 0b11)) else { throw reader.invalidValue() }
        let evDeviceFinePositioningMethodList = try WPT_FinePositioningMethodList.readBody(&reader)
        try reader.expect(0, 1)
        let evDevicePairingMethodList = try WPT_PairingMethodList.readBody(&reader)
        try reader.expect(0, 1)
        let evDeviceAlignmentCheckMethodList = try WPT_AlignmentCheckMethodList.readBody(&reader)
        let (_, naturalOffset) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(3)
        }
        let lf_SystemSetupData: WPT_LF_SystemSetupData?
        if code == 0 {
            lf_SystemSetupData = try WPT_LF_SystemSetupData.readBody(&reader)
            code = reader.bits(2)
        } else {
            lf_SystemSetupData = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evProcessing: evProcessing, evDeviceFinePositioningMethodList: evDeviceFinePositioningMethodList, evDevicePairingMethodList: evDevicePairingMethodList, evDeviceAlignmentCheckMethodList: evDeviceAlignmentCheckMethodList, naturalOffset: naturalOffset, vendorSpecificDataContainer: vendorSpecificDataContainer, lf_SystemSetupData: lf_SystemSetupData)
    }
}

extension WPT_FinePositioningSetupRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 2, 10)
        primaryDeviceFinePositioningMethodList.writeBody(to: &writer)
        writer.put(0, 1)
        primaryDevicePairingMethodList.writeBody(to: &writer)
        writer.put(0, 1)
        primaryDeviceAlignmentCheckMethodList.writeBody(to: &writer)
        writer.put(0, 2)
        writer.putUnsigned(UInt64(naturalOffset))
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let lf_SystemSetupData {
            writer.put(code, width)
            lf_SystemSetupData.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(10, constant: 0, mask: 0b1100000011)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 2) & 0b111111)) else { throw reader.invalidValue() }
        let primaryDeviceFinePositioningMethodList = try WPT_FinePositioningMethodList.readBody(&reader)
        try reader.expect(0, 1)
        let primaryDevicePairingMethodList = try WPT_PairingMethodList.readBody(&reader)
        try reader.expect(0, 1)
        let primaryDeviceAlignmentCheckMethodList = try WPT_AlignmentCheckMethodList.readBody(&reader)
        let (_, naturalOffset) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(3)
        }
        let lf_SystemSetupData: WPT_LF_SystemSetupData?
        if code == 0 {
            lf_SystemSetupData = try WPT_LF_SystemSetupData.readBody(&reader)
            code = reader.bits(2)
        } else {
            lf_SystemSetupData = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, primaryDeviceFinePositioningMethodList: primaryDeviceFinePositioningMethodList, primaryDevicePairingMethodList: primaryDevicePairingMethodList, primaryDeviceAlignmentCheckMethodList: primaryDeviceAlignmentCheckMethodList, naturalOffset: naturalOffset, vendorSpecificDataContainer: vendorSpecificDataContainer, lf_SystemSetupData: lf_SystemSetupData)
    }
}

extension WPT_PairingReq {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(evProcessing.rawValue), 4)
        code = 0
        width = 3
        if let observedIDCode {
            writer.put(code &<< 1, width &+ 1)
            if observedIDCode < 1 { writer.failValue() }
            writer.putUnsigned(UInt64(observedIDCode))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put(UInt64(evResultCode.rawValue), 2)
        code = 0
        width = 3
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let evProcessingRun = try reader.run(4, constant: 0, mask: 0b1100)
        guard let evProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: evProcessingRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        let observedIDCode: UInt32?
        if code == 0 {
            let (_, observedIDCodeNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            if observedIDCodeNumber < 1 { throw reader.invalidValue() }
            observedIDCode = observedIDCodeNumber
            code = reader.bits(2)
        } else {
            observedIDCode = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let evResultCodeRun = try reader.run(3, constant: 0, mask: 0b100)
        guard let evResultCode = WPT_EVResult(rawValue: UInt8(truncatingIfNeeded: evResultCodeRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(3)
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, evProcessing: evProcessing, observedIDCode: observedIDCode, evResultCode: evResultCode, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }
}

extension WPT_PairingRes {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 5 | UInt64(evseProcessing.rawValue), 13)
        code = 0
        width = 4
        if let observedIDCode {
            writer.put(code &<< 1, width &+ 1)
            if observedIDCode < 1 { writer.failValue() }
            writer.putUnsigned(UInt64(observedIDCode))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let alternativeSECCList {
            writer.put(code, width)
            alternativeSECCList.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if vendorSpecificDataContainer.count > 16 { writer.failCount() }
        writer.reserve(vendorSpecificDataContainer.count &* 11)
        for item in vendorSpecificDataContainer {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...256)
            code = 0
            width = 3
        }
        if vendorSpecificDataContainer.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(13, constant: 0, mask: 0b1100000011100)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        code = reader.bits(4)
        let observedIDCode: UInt32?
        if code == 0 {
            let (_, observedIDCodeNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            if observedIDCodeNumber < 1 { throw reader.invalidValue() }
            observedIDCode = observedIDCodeNumber
            code = reader.bits(3)
        } else {
            observedIDCode = nil
            code &-= 1
        }
        let alternativeSECCList: AlternativeSECCList?
        if code == 0 {
            alternativeSECCList = try AlternativeSECCList.readBody(&reader)
            code = reader.bits(2)
        } else {
            alternativeSECCList = nil
            code &-= 1
        }
        var vendorSpecificDataContainer: [[UInt8]] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...256)
            vendorSpecificDataContainer.append(item)
            try reader.checkEnd()
            if vendorSpecificDataContainer.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, observedIDCode: observedIDCode, alternativeSECCList: alternativeSECCList, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }
}

