// swift-format-ignore-file
// Codec of the types of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AbsolutePriceSchedule {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.putUnsigned(timeAnchor)
        writer.put(0, 3)
        if priceScheduleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(priceScheduleID))
        code = 0
        width = 3
        if let priceScheduleDescription {
            writer.put(code &<< 1, width &+ 1)
            writer.put(priceScheduleDescription, 0...160)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put(currency, 0...3)
        writer.put(0, 3)
        writer.put(language, 0...3)
        writer.put(0, 3)
        writer.put(priceAlgorithm, 0...255)
        code = 0
        width = 4
        if let minimumCost {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(minimumCost.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(minimumCost.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let maximumCost {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(maximumCost.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(maximumCost.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let taxRules {
            writer.put(code, width)
            taxRules.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
        priceRuleStacks.writeBody(to: &writer)
        code = 0
        width = 2
        if let overstayRules {
            writer.put(code, width)
            overstayRules.writeBody(to: &writer)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        if let additionalSelectedServices {
            writer.put(code, width)
            additionalSelectedServices.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (_, timeAnchor) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt64.self)
        let (_, priceScheduleID) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt32.self)
        if priceScheduleID < 1 { throw reader.invalidValue() }
        code = reader.bits(3)
        let priceScheduleDescription: String?
        if code == 0 {
            try reader.expect(0, 1)
            priceScheduleDescription = try reader.string(0...160)
            code = reader.bits(2)
        } else {
            priceScheduleDescription = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        try reader.expect(0, 1)
        let currency = try reader.string(0...3)
        try reader.expect(0, 3)
        let language = try reader.string(0...3)
        try reader.expect(0, 3)
        let priceAlgorithm = try reader.string(0...255)
        code = reader.bits(4)
        let minimumCost: RationalNumber?
        if code == 0 {
            let (minimumCost_exponentRun, minimumCost_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let minimumCost_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (minimumCost_exponentRun &>> 4) & 0b11111111) &- 128)
            minimumCost = RationalNumber(exponent: minimumCost_exponent, value: minimumCost_value)
            code = reader.bits(4)
        } else {
            minimumCost = nil
            code &-= 1
        }
        let maximumCost: RationalNumber?
        if code == 0 {
            let (maximumCost_exponentRun, maximumCost_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let maximumCost_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (maximumCost_exponentRun &>> 4) & 0b11111111) &- 128)
            maximumCost = RationalNumber(exponent: maximumCost_exponent, value: maximumCost_value)
            code = reader.bits(4)
        } else {
            maximumCost = nil
            code &-= 1
        }
        let taxRules: TaxRuleList?
        if code == 0 {
            taxRules = try TaxRuleList.readBody(&reader)
            code = reader.bits(1)
        } else {
            taxRules = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let priceRuleStacks = try PriceRuleStackList.readBody(&reader)
        code = reader.bits(2)
        let overstayRules: OverstayRuleList?
        if code == 0 {
            overstayRules = try OverstayRuleList.readBody(&reader)
            code = reader.bits(2)
        } else {
            overstayRules = nil
            code &-= 1
        }
        let additionalSelectedServices: AdditionalServiceList?
        if code == 0 {
            additionalSelectedServices = try AdditionalServiceList.readBody(&reader)
            code = reader.bits(1)
        } else {
            additionalSelectedServices = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, timeAnchor: timeAnchor, priceScheduleID: priceScheduleID, priceScheduleDescription: priceScheduleDescription, currency: currency, language: language, priceAlgorithm: priceAlgorithm, minimumCost: minimumCost, maximumCost: maximumCost, taxRules: taxRules, priceRuleStacks: priceRuleStacks, overstayRules: overstayRules, additionalSelectedServices: additionalSelectedServices)
    }
}

extension AdditionalService {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(serviceName, 0...80)
        writer.put(UInt64(truncatingIfNeeded: Int(serviceFee.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(serviceFee.value))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let serviceName = try reader.string(0...80)
        let (serviceFee_exponentRun, serviceFee_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let serviceFee_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (serviceFee_exponentRun &>> 4) & 0b11111111) &- 128)
        let serviceFee = RationalNumber(exponent: serviceFee_exponent, value: serviceFee_value)
        return Self(serviceName: serviceName, serviceFee: serviceFee)
    }
}

extension AdditionalServiceList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if additionalService.isEmpty || additionalService.count > 5 { writer.failCount() }
        writer.reserve(additionalService.count &* 16)
        for item in additionalService {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 5
        }
        if additionalService.count == 5 {
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var additionalService: [AdditionalService] = []
        while true {
            if code != 0 {
                if additionalService.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try AdditionalService.readBody(&reader)
            additionalService.append(item)
            try reader.checkEnd()
            if additionalService.count == 5 {
                code = reader.bits(4)
                break
            }
            code = reader.bits(5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(additionalService: additionalService)
    }
}

extension CertificateChain {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(certificate, 0...1600)
        code = 0
        width = 3
        if let subCertificates {
            writer.put(code, width)
            subCertificates.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let certificate = try reader.binary(0...1600)
        code = reader.bits(3)
        let subCertificates: SubCertificates?
        if code == 0 {
            subCertificates = try SubCertificates.readBody(&reader)
            code = reader.bits(1)
        } else {
            subCertificates = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(certificate: certificate, subCertificates: subCertificates)
    }
}

extension ChargingSchedule {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        powerSchedule.writeBody(to: &writer)
        code = 0
        width = 3
        switch priceSchedule {
            case nil:
                code &+= 2
            case .absolutePriceSchedule(let payload)?:
                writer.put(code, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
            case .priceLevelSchedule(let payload)?:
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 2
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let powerSchedule = try PowerSchedule.readBody(&reader)
        code = reader.bits(3)
        let priceSchedule: PriceSchedule?
        switch code {
            case 0:
                let payload = try AbsolutePriceSchedule.readBody(&reader)
                code = reader.bits(1)
                priceSchedule = .absolutePriceSchedule(payload)
            case 1:
                let payload = try PriceLevelSchedule.readBody(&reader)
                code = reader.bits(2)
                priceSchedule = .priceLevelSchedule(payload)
            default:
                priceSchedule = nil
                code &-= 2
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(powerSchedule: powerSchedule, priceSchedule: priceSchedule)
    }
}

extension ContractCertificateChain {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(certificate, 0...1600)
        writer.put(0, 2)
        subCertificates.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let certificate = try reader.binary(0...1600)
        try reader.expect(0, 2)
        let subCertificates = try SubCertificates.readBody(&reader)
        return Self(certificate: certificate, subCertificates: subCertificates)
    }
}

extension Dynamic_EVPPTControlMode {
    @inline(__always)
    func writeBody(_ writer: inout EXIWriter) {
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self { Self() }
}

extension Dynamic_SEReqControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(UInt64(departureTime))
        code = 0
        width = 3
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

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let departureTime = try reader.unsigned(UInt32.self)
        code = reader.bits(3)
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
            code = reader.bits(2)
        } else {
            targetSOC = nil
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
        return Self(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumV2XEnergyRequest: evMaximumV2XEnergyRequest, evMinimumV2XEnergyRequest: evMinimumV2XEnergyRequest)
    }
}

extension Dynamic_SEResControlMode {
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
            width = 4
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
        switch priceSchedule {
            case nil:
                code &+= 2
            case .absolutePriceSchedule(let payload)?:
                writer.put(code, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 1
            case .priceLevelSchedule(let payload)?:
                writer.put(code &+ 1, width)
                payload.writeBody(to: &writer)
                code = 0
                width = 2
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
            code = reader.bits(4)
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
        let priceSchedule: PriceSchedule?
        switch code {
            case 0:
                let payload = try AbsolutePriceSchedule.readBody(&reader)
                code = reader.bits(1)
                priceSchedule = .absolutePriceSchedule(payload)
            case 1:
                let payload = try PriceLevelSchedule.readBody(&reader)
                code = reader.bits(2)
                priceSchedule = .priceLevelSchedule(payload)
            default:
                priceSchedule = nil
                code &-= 2
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, priceSchedule: priceSchedule)
    }
}

extension Dynamic_SMDTControlMode {
    @inline(__always)
    func writeBody(_ writer: inout EXIWriter) {
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self { Self() }
}

extension EIM_AReqAuthorizationMode {
    @inline(__always)
    func writeBody(_ writer: inout EXIWriter) {
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self { Self() }
}

extension EIM_ASResAuthorizationMode {
    @inline(__always)
    func writeBody(_ writer: inout EXIWriter) {
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self { Self() }
}

extension EMAIDList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if emaid.isEmpty || emaid.count > 8 { writer.failCount() }
        writer.reserve(emaid.count &* 11)
        for item in emaid {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...255)
            code = 0
            width = 3
        }
        if emaid.count == 8 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var emaid: [String] = []
        while true {
            if code != 0 {
                if emaid.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.string(0...255)
            emaid.append(item)
            try reader.checkEnd()
            if emaid.count == 8 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(emaid: emaid)
    }
}

extension EVAbsolutePriceSchedule {
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(timeAnchor)
        writer.put(0, 3)
        writer.put(currency, 0...3)
        writer.put(0, 3)
        writer.put(priceAlgorithm, 0...255)
        writer.put(0, 2)
        evPriceRuleStacks.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let timeAnchor = try reader.unsigned(UInt64.self)
        try reader.expect(0, 3)
        let currency = try reader.string(0...3)
        try reader.expect(0, 3)
        let priceAlgorithm = try reader.string(0...255)
        try reader.expect(0, 2)
        let evPriceRuleStacks = try EVPriceRuleStackList.readBody(&reader)
        return Self(timeAnchor: timeAnchor, currency: currency, priceAlgorithm: priceAlgorithm, evPriceRuleStacks: evPriceRuleStacks)
    }
}

extension EVEnergyOffer {
    func writeBody(to writer: inout EXIWriter) {
        evPowerSchedule.writeBody(to: &writer)
        writer.put(0, 4)
        evAbsolutePriceSchedule.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let evPowerSchedule = try EVPowerSchedule.readBody(&reader)
        try reader.expect(0, 4)
        let evAbsolutePriceSchedule = try EVAbsolutePriceSchedule.readBody(&reader)
        return Self(evPowerSchedule: evPowerSchedule, evAbsolutePriceSchedule: evAbsolutePriceSchedule)
    }
}

extension EVPowerProfile {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(timeAnchor)
        code = 0
        width = 3
        switch evpptControlMode {
            case .dynamic_EVPPTControlMode(_):
                writer.put(code &<< 1, width &+ 1)
            case .scheduled_EVPPTControlMode(let payload):
                writer.put((code &+ 1) &<< 2, width &+ 2)
                payload.writeBody(to: &writer)
        }
        writer.put(0, 1)
        evPowerProfileEntries.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let timeAnchor = try reader.unsigned(UInt64.self)
        code = reader.bits(3)
        let evpptControlMode: EVPPTControlMode
        switch code {
            case 0:
                try reader.expect(0, 1)
                let payload = Dynamic_EVPPTControlMode()
                evpptControlMode = .dynamic_EVPPTControlMode(payload)
            case 1:
                try reader.expect(0, 2)
                let payload = try Scheduled_EVPPTControlMode.readBody(&reader)
                evpptControlMode = .scheduled_EVPPTControlMode(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        try reader.expect(0, 1)
        let evPowerProfileEntries = try EVPowerProfileEntryList.readBody(&reader)
        return Self(timeAnchor: timeAnchor, evpptControlMode: evpptControlMode, evPowerProfileEntries: evPowerProfileEntries)
    }
}

extension EVPowerProfileEntryList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if evPowerProfileEntry.isEmpty || evPowerProfileEntry.count > 2048 { writer.failCount() }
        writer.reserve(evPowerProfileEntry.count &* 22)
        for item in evPowerProfileEntry {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if evPowerProfileEntry.count == 2048 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var evPowerProfileEntry: [PowerScheduleEntry] = []
        while true {
            if code != 0 {
                if evPowerProfileEntry.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try PowerScheduleEntry.readBody(&reader)
            evPowerProfileEntry.append(item)
            try reader.checkEnd()
            if evPowerProfileEntry.count == 2048 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evPowerProfileEntry: evPowerProfileEntry)
    }
}

extension EVPowerSchedule {
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(timeAnchor)
        writer.put(0, 2)
        evPowerScheduleEntries.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let timeAnchor = try reader.unsigned(UInt64.self)
        try reader.expect(0, 2)
        let evPowerScheduleEntries = try EVPowerScheduleEntryList.readBody(&reader)
        return Self(timeAnchor: timeAnchor, evPowerScheduleEntries: evPowerScheduleEntries)
    }
}

extension EVPowerScheduleEntry {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(duration))
        writer.put(UInt64(truncatingIfNeeded: Int(power.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(power.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let duration = try reader.unsigned(UInt32.self)
        let (power_exponentRun, power_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let power_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (power_exponentRun &>> 4) & 0b11111111) &- 128)
        let power = RationalNumber(exponent: power_exponent, value: power_value)
        return Self(duration: duration, power: power)
    }
}

extension EVPowerScheduleEntryList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if evPowerScheduleEntry.isEmpty || evPowerScheduleEntry.count > 1024 { writer.failCount() }
        writer.reserve(evPowerScheduleEntry.count &* 12)
        for item in evPowerScheduleEntry {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 5
        }
        if evPowerScheduleEntry.count == 1024 {
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var evPowerScheduleEntry: [EVPowerScheduleEntry] = []
        while true {
            if code != 0 {
                if evPowerScheduleEntry.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try EVPowerScheduleEntry.readBody(&reader)
            evPowerScheduleEntry.append(item)
            try reader.checkEnd()
            if evPowerScheduleEntry.count == 1024 {
                code = reader.bits(4)
                break
            }
            code = reader.bits(5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evPowerScheduleEntry: evPowerScheduleEntry)
    }
}

extension EVPriceRule {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.put(UInt64(truncatingIfNeeded: Int(energyFee.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(energyFee.value))
        writer.put(UInt64(truncatingIfNeeded: Int(powerRangeStart.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(powerRangeStart.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let (energyFee_exponentRun, energyFee_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let energyFee_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (energyFee_exponentRun &>> 4) & 0b11111111) &- 128)
        let energyFee = RationalNumber(exponent: energyFee_exponent, value: energyFee_value)
        let (powerRangeStart_exponentRun, powerRangeStart_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let powerRangeStart_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (powerRangeStart_exponentRun &>> 4) & 0b11111111) &- 128)
        let powerRangeStart = RationalNumber(exponent: powerRangeStart_exponent, value: powerRangeStart_value)
        return Self(energyFee: energyFee, powerRangeStart: powerRangeStart)
    }
}

extension EVPriceRuleStack {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(UInt64(duration))
        code = 0
        width = 2
        if evPriceRule.isEmpty || evPriceRule.count > 8 { writer.failCount() }
        writer.reserve(evPriceRule.count &* 11)
        for item in evPriceRule {
            writer.put(code &<< 3, width &+ 3)
            item.writeBody(to: &writer)
            code = 0
            width = 5
        }
        if evPriceRule.count == 8 {
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let duration = try reader.unsigned(UInt32.self)
        code = reader.bits(2)
        var evPriceRule: [EVPriceRule] = []
        while true {
            if code != 0 {
                if evPriceRule.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 3)
            let item = try EVPriceRule.readBody(&reader)
            evPriceRule.append(item)
            try reader.checkEnd()
            if evPriceRule.count == 8 {
                code = reader.bits(4)
                break
            }
            code = reader.bits(5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(duration: duration, evPriceRule: evPriceRule)
    }
}

extension EVPriceRuleStackList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if evPriceRuleStack.isEmpty || evPriceRuleStack.count > 1024 { writer.failCount() }
        writer.reserve(evPriceRuleStack.count &* 7)
        for item in evPriceRuleStack {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if evPriceRuleStack.count == 1024 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var evPriceRuleStack: [EVPriceRuleStack] = []
        while true {
            if code != 0 {
                if evPriceRuleStack.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try EVPriceRuleStack.readBody(&reader)
            evPriceRuleStack.append(item)
            try reader.checkEnd()
            if evPriceRuleStack.count == 1024 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(evPriceRuleStack: evPriceRuleStack)
    }
}

extension OverstayRule {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let overstayRuleDescription {
            writer.put(code &<< 1, width &+ 1)
            writer.put(overstayRuleDescription, 0...160)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.putUnsigned(UInt64(startTime))
        writer.put(UInt64(truncatingIfNeeded: Int(overstayFee.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(overstayFee.value))
        writer.put(0, 4)
        writer.putUnsigned(UInt64(overstayFeePeriod))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let overstayRuleDescription: String?
        if code == 0 {
            try reader.expect(0, 1)
            overstayRuleDescription = try reader.string(0...160)
            code = reader.bits(2)
        } else {
            overstayRuleDescription = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (_, startTime) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
        let (overstayFee_exponentRun, overstayFee_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let overstayFee_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (overstayFee_exponentRun &>> 4) & 0b11111111) &- 128)
        let overstayFee = RationalNumber(exponent: overstayFee_exponent, value: overstayFee_value)
        let (_, overstayFeePeriod) = try reader.run(4, constant: 0, mask: 0b1111, unsigned: UInt32.self)
        return Self(overstayRuleDescription: overstayRuleDescription, startTime: startTime, overstayFee: overstayFee, overstayFeePeriod: overstayFeePeriod)
    }
}

extension OverstayRuleList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let overstayTimeThreshold {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(overstayTimeThreshold))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let overstayPowerThreshold {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(overstayPowerThreshold.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(overstayPowerThreshold.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if overstayRule.isEmpty || overstayRule.count > 5 { writer.failCount() }
        writer.reserve(overstayRule.count &* 28)
        for item in overstayRule {
            writer.put(code, width)
            item.writeBody(to: &writer)
            code = 0
            width = 4
        }
        if overstayRule.count == 5 {
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
        let overstayTimeThreshold: UInt32?
        if code == 0 {
            let (_, overstayTimeThresholdNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            overstayTimeThreshold = overstayTimeThresholdNumber
            code = reader.bits(3)
        } else {
            overstayTimeThreshold = nil
            code &-= 1
        }
        let overstayPowerThreshold: RationalNumber?
        if code == 0 {
            let (overstayPowerThreshold_exponentRun, overstayPowerThreshold_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let overstayPowerThreshold_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (overstayPowerThreshold_exponentRun &>> 4) & 0b11111111) &- 128)
            overstayPowerThreshold = RationalNumber(exponent: overstayPowerThreshold_exponent, value: overstayPowerThreshold_value)
            code = reader.bits(3)
        } else {
            overstayPowerThreshold = nil
            code &-= 1
        }
        var overstayRule: [OverstayRule] = []
        while true {
            if code != 0 {
                if overstayRule.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let item = try OverstayRule.readBody(&reader)
            overstayRule.append(item)
            try reader.checkEnd()
            if overstayRule.count == 5 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(overstayTimeThreshold: overstayTimeThreshold, overstayPowerThreshold: overstayPowerThreshold, overstayRule: overstayRule)
    }
}

extension Parameter {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(name, 0...80)
        code = 0
        width = 3
        switch value {
            case .boolValue(let payload):
                writer.put(code &<< 1, width &+ 1)
                writer.put((payload ? 1 : 0), 1)
                code = 0
                width = 2
            case .byteValue(let payload):
                writer.put((code &+ 1) &<< 1, width &+ 1)
                writer.put(UInt64(truncatingIfNeeded: Int(payload) &- -128), 8)
                code = 0
                width = 2
            case .shortValue(let payload):
                writer.put((code &+ 2) &<< 1, width &+ 1)
                writer.putSigned(Int64(payload))
                code = 0
                width = 2
            case .intValue(let payload):
                writer.put((code &+ 3) &<< 1, width &+ 1)
                writer.putSigned(Int64(payload))
                code = 0
                width = 2
            case .rationalNumber(let payload):
                writer.put((code &+ 4) &<< 2, width &+ 2)
                writer.put(UInt64(truncatingIfNeeded: Int(payload.exponent) &- -128) &<< 3, 11)
                writer.putSigned(Int64(payload.value))
                code = 0
                width = 3
            case .finiteString(let payload):
                writer.put((code &+ 5) &<< 1, width &+ 1)
                writer.put(payload, 0...80)
                code = 0
                width = 2
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let name = try reader.string(0...80)
        code = reader.bits(3)
        let value: ParameterValue
        switch code {
            case 0:
                let payloadRun = try reader.run(2, constant: 0, mask: 0b10)
                let payload = payloadRun & 0b1 != 0
                code = reader.bits(2)
                value = .boolValue(payload)
            case 1:
                let payloadRun = try reader.run(9, constant: 0, mask: 0b100000000)
                let payload = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: payloadRun & 0b11111111) &- 128)
                code = reader.bits(2)
                value = .byteValue(payload)
            case 2:
                let (_, payload) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
                code = reader.bits(2)
                value = .shortValue(payload)
            case 3:
                let (_, payload) = try reader.run(2, constant: 0, mask: 0b10, signed: Int32.self)
                code = reader.bits(2)
                value = .intValue(payload)
            case 4:
                let (payload_exponentRun, payload_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
                let payload_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (payload_exponentRun &>> 4) & 0b11111111) &- 128)
                let payload = RationalNumber(exponent: payload_exponent, value: payload_value)
                code = reader.bits(3)
                value = .rationalNumber(payload)
            case 5:
                try reader.expect(0, 1)
                let payload = try reader.string(0...80)
                code = reader.bits(2)
                value = .finiteString(payload)
            default:
                throw reader.unexpected(code, escape: 6)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(name: name, value: value)
    }
}

extension ParameterSet {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(UInt64(parameterSetID))
        code = 0
        width = 2
        if parameter.isEmpty || parameter.count > 32 { writer.failCount() }
        writer.reserve(parameter.count &* 22)
        for item in parameter {
            writer.put(code &<< 1, width &+ 1)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if parameter.count == 32 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let parameterSetID = try reader.unsigned(UInt16.self)
        code = reader.bits(2)
        var parameter: [Parameter] = []
        while true {
            if code != 0 {
                if parameter.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try Parameter.readBody(&reader)
            parameter.append(item)
            try reader.checkEnd()
            if parameter.count == 32 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(parameterSetID: parameterSetID, parameter: parameter)
    }
}

extension PnC_AReqAuthorizationMode {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(id)
        writer.put(0, 2)
        writer.put(genChallenge, 16...16)
        writer.put(0, 4)
        contractCertificateChain.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let id = try reader.string()
        try reader.expect(0, 2)
        let genChallenge = try reader.binary(16...16)
        try reader.expect(0, 4)
        let contractCertificateChain = try ContractCertificateChain.readBody(&reader)
        return Self(id: id, genChallenge: genChallenge, contractCertificateChain: contractCertificateChain)
    }
}

extension PnC_ASResAuthorizationMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(genChallenge, 16...16)
        code = 0
        width = 3
        if let supportedProviders {
            writer.put(code, width)
            supportedProviders.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let genChallenge = try reader.binary(16...16)
        code = reader.bits(3)
        let supportedProviders: SupportedProvidersList?
        if code == 0 {
            supportedProviders = try SupportedProvidersList.readBody(&reader)
            code = reader.bits(1)
        } else {
            supportedProviders = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(genChallenge: genChallenge, supportedProviders: supportedProviders)
    }
}

extension PowerSchedule {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(timeAnchor)
        code = 0
        width = 3
        if let availableEnergy {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(availableEnergy.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(availableEnergy.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let powerTolerance {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(powerTolerance.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(powerTolerance.value))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
        powerScheduleEntries.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let timeAnchor = try reader.unsigned(UInt64.self)
        code = reader.bits(3)
        let availableEnergy: RationalNumber?
        if code == 0 {
            let (availableEnergy_exponentRun, availableEnergy_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let availableEnergy_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (availableEnergy_exponentRun &>> 4) & 0b11111111) &- 128)
            availableEnergy = RationalNumber(exponent: availableEnergy_exponent, value: availableEnergy_value)
            code = reader.bits(4)
        } else {
            availableEnergy = nil
            code &-= 1
        }
        let powerTolerance: RationalNumber?
        if code == 0 {
            let (powerTolerance_exponentRun, powerTolerance_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let powerTolerance_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (powerTolerance_exponentRun &>> 4) & 0b11111111) &- 128)
            powerTolerance = RationalNumber(exponent: powerTolerance_exponent, value: powerTolerance_value)
            code = reader.bits(3)
        } else {
            powerTolerance = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let powerScheduleEntries = try PowerScheduleEntryList.readBody(&reader)
        return Self(timeAnchor: timeAnchor, availableEnergy: availableEnergy, powerTolerance: powerTolerance, powerScheduleEntries: powerScheduleEntries)
    }
}

extension PowerScheduleEntry {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(UInt64(duration))
        writer.put(UInt64(truncatingIfNeeded: Int(power.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(power.value))
        code = 0
        width = 4
        if let power_L2 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(power_L2.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(power_L2.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let power_L3 {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(power_L3.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(power_L3.value))
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
        let duration = try reader.unsigned(UInt32.self)
        let (power_exponentRun, power_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let power_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (power_exponentRun &>> 4) & 0b11111111) &- 128)
        let power = RationalNumber(exponent: power_exponent, value: power_value)
        code = reader.bits(4)
        let power_L2: RationalNumber?
        if code == 0 {
            let (power_L2_exponentRun, power_L2_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let power_L2_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (power_L2_exponentRun &>> 4) & 0b11111111) &- 128)
            power_L2 = RationalNumber(exponent: power_L2_exponent, value: power_L2_value)
            code = reader.bits(4)
        } else {
            power_L2 = nil
            code &-= 1
        }
        let power_L3: RationalNumber?
        if code == 0 {
            let (power_L3_exponentRun, power_L3_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let power_L3_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (power_L3_exponentRun &>> 4) & 0b11111111) &- 128)
            power_L3 = RationalNumber(exponent: power_L3_exponent, value: power_L3_value)
            code = reader.bits(3)
        } else {
            power_L3 = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(duration: duration, power: power, power_L2: power_L2, power_L3: power_L3)
    }
}

extension PowerScheduleEntryList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if powerScheduleEntry.isEmpty || powerScheduleEntry.count > 1024 { writer.failCount() }
        writer.reserve(powerScheduleEntry.count &* 22)
        for item in powerScheduleEntry {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if powerScheduleEntry.count == 1024 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var powerScheduleEntry: [PowerScheduleEntry] = []
        while true {
            if code != 0 {
                if powerScheduleEntry.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try PowerScheduleEntry.readBody(&reader)
            powerScheduleEntry.append(item)
            try reader.checkEnd()
            if powerScheduleEntry.count == 1024 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(powerScheduleEntry: powerScheduleEntry)
    }
}

extension PriceLevelSchedule {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        if let id {
            writer.put(code, width)
            writer.put(id)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.putUnsigned(timeAnchor)
        writer.put(0, 3)
        if priceScheduleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(priceScheduleID))
        code = 0
        width = 3
        if let priceScheduleDescription {
            writer.put(code &<< 1, width &+ 1)
            writer.put(priceScheduleDescription, 0...160)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put(UInt64(truncatingIfNeeded: Int(numberOfPriceLevels) &- 0) &<< 2, 10)
        priceLevelScheduleEntries.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let id: String?
        if code == 0 {
            id = try reader.string()
            code = reader.bits(1)
        } else {
            id = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (_, timeAnchor) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt64.self)
        let (_, priceScheduleID) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt32.self)
        if priceScheduleID < 1 { throw reader.invalidValue() }
        code = reader.bits(3)
        let priceScheduleDescription: String?
        if code == 0 {
            try reader.expect(0, 1)
            priceScheduleDescription = try reader.string(0...160)
            code = reader.bits(2)
        } else {
            priceScheduleDescription = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let numberOfPriceLevelsRun = try reader.run(11, constant: 0, mask: 0b10000000011)
        let numberOfPriceLevels = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: (numberOfPriceLevelsRun &>> 2) & 0b11111111))
        let priceLevelScheduleEntries = try PriceLevelScheduleEntryList.readBody(&reader)
        return Self(id: id, timeAnchor: timeAnchor, priceScheduleID: priceScheduleID, priceScheduleDescription: priceScheduleDescription, numberOfPriceLevels: numberOfPriceLevels, priceLevelScheduleEntries: priceLevelScheduleEntries)
    }
}

extension PriceLevelScheduleEntry {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(duration))
        writer.put(UInt64(truncatingIfNeeded: Int(priceLevel) &- 0), 11)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let duration = try reader.unsigned(UInt32.self)
        let priceLevelRun = try reader.run(11, constant: 0, mask: 0b11100000000)
        let priceLevel = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: priceLevelRun & 0b11111111))
        return Self(duration: duration, priceLevel: priceLevel)
    }
}

extension PriceLevelScheduleEntryList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if priceLevelScheduleEntry.isEmpty || priceLevelScheduleEntry.count > 1024 { writer.failCount() }
        writer.reserve(priceLevelScheduleEntry.count &* 8)
        for item in priceLevelScheduleEntry {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(item.duration))
            writer.put(UInt64(truncatingIfNeeded: Int(item.priceLevel) &- 0), 11)
            code = 0
            width = 4
        }
        if priceLevelScheduleEntry.count == 1024 {
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
        var priceLevelScheduleEntry: [PriceLevelScheduleEntry] = []
        while true {
            if code != 0 {
                if priceLevelScheduleEntry.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let (_, item_duration) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt32.self)
            let item_priceLevelRun = try reader.run(11, constant: 0, mask: 0b11100000000)
            let item_priceLevel = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: item_priceLevelRun & 0b11111111))
            let item = PriceLevelScheduleEntry(duration: item_duration, priceLevel: item_priceLevel)
            priceLevelScheduleEntry.append(item)
            try reader.checkEnd()
            if priceLevelScheduleEntry.count == 1024 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(priceLevelScheduleEntry: priceLevelScheduleEntry)
    }
}

extension PriceRule {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(energyFee.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(energyFee.value))
        code = 0
        width = 5
        if let parkingFee {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(parkingFee.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(parkingFee.value))
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let parkingFeePeriod {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(parkingFeePeriod))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let carbonDioxideEmission {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(carbonDioxideEmission))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let renewableGenerationPercentage {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(truncatingIfNeeded: Int(renewableGenerationPercentage) &- 0), 8)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(powerRangeStart.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(powerRangeStart.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (energyFee_exponentRun, energyFee_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let energyFee_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (energyFee_exponentRun &>> 4) & 0b11111111) &- 128)
        let energyFee = RationalNumber(exponent: energyFee_exponent, value: energyFee_value)
        code = reader.bits(5)
        let parkingFee: RationalNumber?
        if code == 0 {
            let (parkingFee_exponentRun, parkingFee_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let parkingFee_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (parkingFee_exponentRun &>> 4) & 0b11111111) &- 128)
            parkingFee = RationalNumber(exponent: parkingFee_exponent, value: parkingFee_value)
            code = reader.bits(5)
        } else {
            parkingFee = nil
            code &-= 1
        }
        let parkingFeePeriod: UInt32?
        if code == 0 {
            let (_, parkingFeePeriodNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            parkingFeePeriod = parkingFeePeriodNumber
            code = reader.bits(3)
        } else {
            parkingFeePeriod = nil
            code &-= 1
        }
        let carbonDioxideEmission: UInt16?
        if code == 0 {
            let (_, carbonDioxideEmissionNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt16.self)
            carbonDioxideEmission = carbonDioxideEmissionNumber
            code = reader.bits(3)
        } else {
            carbonDioxideEmission = nil
            code &-= 1
        }
        let renewableGenerationPercentage: UInt8?
        if code == 0 {
            let renewableGenerationPercentageRun = try reader.run(9, constant: 0, mask: 0b100000000)
            renewableGenerationPercentage = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: renewableGenerationPercentageRun & 0b11111111))
            code = reader.bits(2)
        } else {
            renewableGenerationPercentage = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (powerRangeStart_exponentRun, powerRangeStart_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let powerRangeStart_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (powerRangeStart_exponentRun &>> 4) & 0b11111111) &- 128)
        let powerRangeStart = RationalNumber(exponent: powerRangeStart_exponent, value: powerRangeStart_value)
        return Self(energyFee: energyFee, parkingFee: parkingFee, parkingFeePeriod: parkingFeePeriod, carbonDioxideEmission: carbonDioxideEmission, renewableGenerationPercentage: renewableGenerationPercentage, powerRangeStart: powerRangeStart)
    }
}

extension PriceRuleStack {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(UInt64(duration))
        code = 0
        width = 2
        if priceRule.isEmpty || priceRule.count > 8 { writer.failCount() }
        writer.reserve(priceRule.count &* 27)
        for item in priceRule {
            writer.put(code &<< 3, width &+ 3)
            item.writeBody(to: &writer)
            code = 0
            width = 5
        }
        if priceRule.count == 8 {
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let duration = try reader.unsigned(UInt32.self)
        code = reader.bits(2)
        var priceRule: [PriceRule] = []
        while true {
            if code != 0 {
                if priceRule.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 3)
            let item = try PriceRule.readBody(&reader)
            priceRule.append(item)
            try reader.checkEnd()
            if priceRule.count == 8 {
                code = reader.bits(4)
                break
            }
            code = reader.bits(5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(duration: duration, priceRule: priceRule)
    }
}

extension PriceRuleStackList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if priceRuleStack.isEmpty || priceRuleStack.count > 1024 { writer.failCount() }
        writer.reserve(priceRuleStack.count &* 7)
        for item in priceRuleStack {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if priceRuleStack.count == 1024 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var priceRuleStack: [PriceRuleStack] = []
        while true {
            if code != 0 {
                if priceRuleStack.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try PriceRuleStack.readBody(&reader)
            priceRuleStack.append(item)
            try reader.checkEnd()
            if priceRuleStack.count == 1024 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(priceRuleStack: priceRuleStack)
    }
}

extension ScheduleTuple {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        if scheduleTupleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(scheduleTupleID))
        writer.put(0, 5)
        chargingSchedule.writeBody(to: &writer)
        code = 0
        width = 2
        if let dischargingSchedule {
            writer.put(code &<< 3, width &+ 3)
            dischargingSchedule.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let scheduleTupleID = try reader.unsigned(UInt32.self)
        if scheduleTupleID < 1 { throw reader.invalidValue() }
        try reader.expect(0, 5)
        let chargingSchedule = try ChargingSchedule.readBody(&reader)
        code = reader.bits(2)
        let dischargingSchedule: ChargingSchedule?
        if code == 0 {
            try reader.expect(0, 3)
            dischargingSchedule = try ChargingSchedule.readBody(&reader)
            code = reader.bits(1)
        } else {
            dischargingSchedule = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(scheduleTupleID: scheduleTupleID, chargingSchedule: chargingSchedule, dischargingSchedule: dischargingSchedule)
    }
}

extension Scheduled_EVPPTControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        if selectedScheduleTupleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(selectedScheduleTupleID))
        code = 0
        width = 3
        if let powerToleranceAcceptance {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(powerToleranceAcceptance.rawValue), 1)
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
        let selectedScheduleTupleID = try reader.unsigned(UInt32.self)
        if selectedScheduleTupleID < 1 { throw reader.invalidValue() }
        code = reader.bits(3)
        let powerToleranceAcceptance: PowerToleranceAcceptance?
        if code == 0 {
            let powerToleranceAcceptanceRun = try reader.run(2, constant: 0, mask: 0b10)
            powerToleranceAcceptance = PowerToleranceAcceptance(rawValue: UInt8(truncatingIfNeeded: powerToleranceAcceptanceRun & 0b1))
            code = reader.bits(2)
        } else {
            powerToleranceAcceptance = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(selectedScheduleTupleID: selectedScheduleTupleID, powerToleranceAcceptance: powerToleranceAcceptance)
    }
}

extension Scheduled_SEReqControlMode {
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
        if let evTargetEnergyRequest {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(evTargetEnergyRequest.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(evTargetEnergyRequest.value))
            code = 0
            width = 5
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
            width = 4
        } else {
            code &+= 1
        }
        if let evEnergyOffer {
            writer.put(code &<< 3, width &+ 3)
            evEnergyOffer.writeBody(to: &writer)
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
        let evTargetEnergyRequest: RationalNumber?
        if code == 0 {
            let (evTargetEnergyRequest_exponentRun, evTargetEnergyRequest_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let evTargetEnergyRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evTargetEnergyRequest_exponentRun &>> 4) & 0b11111111) &- 128)
            evTargetEnergyRequest = RationalNumber(exponent: evTargetEnergyRequest_exponent, value: evTargetEnergyRequest_value)
            code = reader.bits(5)
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
            code = reader.bits(4)
        } else {
            evMinimumEnergyRequest = nil
            code &-= 1
        }
        let evEnergyOffer: EVEnergyOffer?
        if code == 0 {
            try reader.expect(0, 3)
            evEnergyOffer = try EVEnergyOffer.readBody(&reader)
            code = reader.bits(3)
        } else {
            evEnergyOffer = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evEnergyOffer: evEnergyOffer)
    }
}

extension Scheduled_SEResControlMode {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if scheduleTuple.isEmpty || scheduleTuple.count > 3 { writer.failCount() }
        writer.reserve(scheduleTuple.count &* 238)
        for item in scheduleTuple {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if scheduleTuple.count == 3 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var scheduleTuple: [ScheduleTuple] = []
        while true {
            if code != 0 {
                if scheduleTuple.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try ScheduleTuple.readBody(&reader)
            scheduleTuple.append(item)
            try reader.checkEnd()
            if scheduleTuple.count == 3 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(scheduleTuple: scheduleTuple)
    }
}

extension Scheduled_SMDTControlMode {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        if selectedScheduleTupleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(selectedScheduleTupleID))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let selectedScheduleTupleID = try reader.unsigned(UInt32.self)
        if selectedScheduleTupleID < 1 { throw reader.invalidValue() }
        return Self(selectedScheduleTupleID: selectedScheduleTupleID)
    }
}

extension SelectedService {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(serviceID))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(parameterSetID))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let serviceID = try reader.unsigned(UInt16.self)
        let (_, parameterSetID) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        return Self(serviceID: serviceID, parameterSetID: parameterSetID)
    }
}

extension SelectedServiceList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if selectedService.isEmpty || selectedService.count > 16 { writer.failCount() }
        writer.reserve(selectedService.count &* 8)
        for item in selectedService {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(item.serviceID))
            writer.put(0, 3)
            writer.putUnsigned(UInt64(item.parameterSetID))
            code = 0
            width = 4
        }
        if selectedService.count == 16 {
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
        var selectedService: [SelectedService] = []
        while true {
            if code != 0 {
                if selectedService.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let (_, item_serviceID) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
            let (_, item_parameterSetID) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
            let item = SelectedService(serviceID: item_serviceID, parameterSetID: item_parameterSetID)
            selectedService.append(item)
            try reader.checkEnd()
            if selectedService.count == 16 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(selectedService: selectedService)
    }
}

extension Service {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(serviceID))
        writer.put((freeService ? 1 : 0), 4)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let serviceID = try reader.unsigned(UInt16.self)
        let freeServiceRun = try reader.run(4, constant: 0, mask: 0b1110)
        let freeService = freeServiceRun & 0b1 != 0
        return Self(serviceID: serviceID, freeService: freeService)
    }
}

extension ServiceIDList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if serviceID.isEmpty || serviceID.count > 16 { writer.failCount() }
        writer.reserve(serviceID.count &* 4)
        for item in serviceID {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(item))
            code = 0
            width = 3
        }
        if serviceID.count == 16 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var serviceID: [UInt16] = []
        while true {
            if code != 0 {
                if serviceID.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let (_, item) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt16.self)
            serviceID.append(item)
            try reader.checkEnd()
            if serviceID.count == 16 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(serviceID: serviceID)
    }
}

extension ServiceList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if service.isEmpty || service.count > 8 { writer.failCount() }
        writer.reserve(service.count &* 5)
        for item in service {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(item.serviceID))
            writer.put((item.freeService ? 1 : 0), 4)
            code = 0
            width = 4
        }
        if service.count == 8 {
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
        var service: [Service] = []
        while true {
            if code != 0 {
                if service.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let (_, item_serviceID) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
            let item_freeServiceRun = try reader.run(4, constant: 0, mask: 0b1110)
            let item_freeService = item_freeServiceRun & 0b1 != 0
            let item = Service(serviceID: item_serviceID, freeService: item_freeService)
            service.append(item)
            try reader.checkEnd()
            if service.count == 8 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(service: service)
    }
}

extension ServiceParameterList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if parameterSet.isEmpty || parameterSet.count > 32 { writer.failCount() }
        writer.reserve(parameterSet.count &* 5)
        for item in parameterSet {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if parameterSet.count == 32 {
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var parameterSet: [ParameterSet] = []
        while true {
            if code != 0 {
                if parameterSet.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try ParameterSet.readBody(&reader)
            parameterSet.append(item)
            try reader.checkEnd()
            if parameterSet.count == 32 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(parameterSet: parameterSet)
    }
}

extension SignedCertificateChain {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(id)
        writer.put(0, 2)
        writer.put(certificate, 0...1600)
        code = 0
        width = 3
        if let subCertificates {
            writer.put(code, width)
            subCertificates.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let id = try reader.string()
        try reader.expect(0, 2)
        let certificate = try reader.binary(0...1600)
        code = reader.bits(3)
        let subCertificates: SubCertificates?
        if code == 0 {
            subCertificates = try SubCertificates.readBody(&reader)
            code = reader.bits(1)
        } else {
            subCertificates = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(id: id, certificate: certificate, subCertificates: subCertificates)
    }
}

extension SubCertificates {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if certificate.isEmpty || certificate.count > 3 { writer.failCount() }
        writer.reserve(certificate.count &* 11)
        for item in certificate {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...1600)
            code = 0
            width = 3
        }
        if certificate.count == 3 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var certificate: [[UInt8]] = []
        while true {
            if code != 0 {
                if certificate.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.binary(0...1600)
            certificate.append(item)
            try reader.checkEnd()
            if certificate.count == 3 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(certificate: certificate)
    }
}

extension SupportedProvidersList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if providerID.isEmpty || providerID.count > 128 { writer.failCount() }
        writer.reserve(providerID.count &* 11)
        for item in providerID {
            writer.put(code &<< 1, width &+ 1)
            writer.put(item, 0...80)
            code = 0
            width = 3
        }
        if providerID.count == 128 {
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var providerID: [String] = []
        while true {
            if code != 0 {
                if providerID.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 1)
            let item = try reader.string(0...80)
            providerID.append(item)
            try reader.checkEnd()
            if providerID.count == 128 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(providerID: providerID)
    }
}

extension TargetPosition {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(targetOffsetX))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(targetOffsetY))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let targetOffsetX = try reader.unsigned(UInt16.self)
        let (_, targetOffsetY) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        return Self(targetOffsetX: targetOffsetX, targetOffsetY: targetOffsetY)
    }
}

extension TaxRule {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        if taxRuleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(taxRuleID))
        code = 0
        width = 3
        if let taxRuleName {
            writer.put(code &<< 1, width &+ 1)
            writer.put(taxRuleName, 0...80)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 2, width &+ 2)
        writer.put(UInt64(truncatingIfNeeded: Int(taxRate.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(taxRate.value))
        code = 0
        width = 4
        if let taxIncludedInPrice {
            writer.put(code &<< 1, width &+ 1)
            writer.put((taxIncludedInPrice ? 1 : 0), 1)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.put((appliesToEnergyFee ? 1 : 0) &<< 12 | (appliesToParkingFee ? 1 : 0) &<< 8 | (appliesToOverstayFee ? 1 : 0) &<< 4 | (appliesMinimumMaximumCost ? 1 : 0), 13)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let taxRuleID = try reader.unsigned(UInt32.self)
        if taxRuleID < 1 { throw reader.invalidValue() }
        code = reader.bits(3)
        let taxRuleName: String?
        if code == 0 {
            try reader.expect(0, 1)
            taxRuleName = try reader.string(0...80)
            code = reader.bits(2)
        } else {
            taxRuleName = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (taxRate_exponentRun, taxRate_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
        let taxRate_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (taxRate_exponentRun &>> 4) & 0b11111111) &- 128)
        let taxRate = RationalNumber(exponent: taxRate_exponent, value: taxRate_value)
        code = reader.bits(4)
        let taxIncludedInPrice: Bool?
        if code == 0 {
            let taxIncludedInPriceRun = try reader.run(2, constant: 0, mask: 0b10)
            taxIncludedInPrice = taxIncludedInPriceRun & 0b1 != 0
            code = reader.bits(2)
        } else {
            taxIncludedInPrice = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let appliesToEnergyFeeRun = try reader.run(14, constant: 0, mask: 0b10111011101110)
        let appliesToEnergyFee = (appliesToEnergyFeeRun &>> 12) & 0b1 != 0
        let appliesToParkingFee = (appliesToEnergyFeeRun &>> 8) & 0b1 != 0
        let appliesToOverstayFee = (appliesToEnergyFeeRun &>> 4) & 0b1 != 0
        let appliesMinimumMaximumCost = appliesToEnergyFeeRun & 0b1 != 0
        return Self(taxRuleID: taxRuleID, taxRuleName: taxRuleName, taxRate: taxRate, taxIncludedInPrice: taxIncludedInPrice, appliesToEnergyFee: appliesToEnergyFee, appliesToParkingFee: appliesToParkingFee, appliesToOverstayFee: appliesToOverstayFee, appliesMinimumMaximumCost: appliesMinimumMaximumCost)
    }
}

extension TaxRuleList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if taxRule.isEmpty || taxRule.count > 10 { writer.failCount() }
        writer.reserve(taxRule.count &* 25)
        for item in taxRule {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 4
        }
        if taxRule.count == 10 {
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
        var taxRule: [TaxRule] = []
        while true {
            if code != 0 {
                if taxRule.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try TaxRule.readBody(&reader)
            taxRule.append(item)
            try reader.checkEnd()
            if taxRule.count == 10 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(taxRule: taxRule)
    }
}

