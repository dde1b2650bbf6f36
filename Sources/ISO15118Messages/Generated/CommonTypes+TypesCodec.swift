// swift-format-ignore-file
// Codec of the types of urn:iso:std:iso:15118:-20:CommonTypes
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension DetailedCost {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.put(UInt64(truncatingIfNeeded: Int(amount.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(amount.value))
        writer.put(UInt64(truncatingIfNeeded: Int(costPerUnit.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(costPerUnit.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let (amount_exponentRun, amount_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let amount_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (amount_exponentRun &>> 4) & 0b11111111) &- 128)
        let amount = RationalNumber(exponent: amount_exponent, value: amount_value)
        let (costPerUnit_exponentRun, costPerUnit_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let costPerUnit_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (costPerUnit_exponentRun &>> 4) & 0b11111111) &- 128)
        let costPerUnit = RationalNumber(exponent: costPerUnit_exponent, value: costPerUnit_value)
        return Self(amount: amount, costPerUnit: costPerUnit)
    }
}

extension DetailedTax {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        if taxRuleID < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(taxRuleID))
        writer.put(UInt64(truncatingIfNeeded: Int(amount.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(amount.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let taxRuleID = try reader.unsigned(UInt32.self)
        if taxRuleID < 1 { throw reader.invalidValue() }
        let (amount_exponentRun, amount_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let amount_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (amount_exponentRun &>> 4) & 0b11111111) &- 128)
        let amount = RationalNumber(exponent: amount_exponent, value: amount_value)
        return Self(taxRuleID: taxRuleID, amount: amount)
    }
}

extension DisplayParameters {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 4
        if let presentSOC {
            writer.put(code &<< 1, width &+ 1)
            let presentSOCBits = writer.distance(Int(presentSOC), 0...100)
            writer.put(presentSOCBits, 7)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let minimumSOC {
            writer.put(code &<< 1, width &+ 1)
            let minimumSOCBits = writer.distance(Int(minimumSOC), 0...100)
            writer.put(minimumSOCBits, 7)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let targetSOC {
            writer.put(code &<< 1, width &+ 1)
            let targetSOCBits = writer.distance(Int(targetSOC), 0...100)
            writer.put(targetSOCBits, 7)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let maximumSOC {
            writer.put(code &<< 1, width &+ 1)
            let maximumSOCBits = writer.distance(Int(maximumSOC), 0...100)
            writer.put(maximumSOCBits, 7)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let remainingTimeToMinimumSOC {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(remainingTimeToMinimumSOC))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let remainingTimeToTargetSOC {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(remainingTimeToTargetSOC))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let remainingTimeToMaximumSOC {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(remainingTimeToMaximumSOC))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let chargingComplete {
            writer.put(code &<< 1, width &+ 1)
            writer.put((chargingComplete ? 1 : 0), 1)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let batteryEnergyCapacity {
            writer.put(code &<< 2, width &+ 2)
            writer.put(UInt64(truncatingIfNeeded: Int(batteryEnergyCapacity.exponent) &- -128) &<< 3, 11)
            writer.putSigned(Int64(batteryEnergyCapacity.value))
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let inletHot {
            writer.put(code &<< 1, width &+ 1)
            writer.put((inletHot ? 1 : 0), 1)
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
        code = reader.bits(4)
        let presentSOC: Int8?
        if code == 0 {
            let presentSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if presentSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            presentSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: presentSOCRun & 0b1111111))
            code = reader.bits(5)
        } else {
            presentSOC = nil
            code &-= 1
        }
        let minimumSOC: Int8?
        if code == 0 {
            let minimumSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if minimumSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            minimumSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: minimumSOCRun & 0b1111111))
            code = reader.bits(5)
        } else {
            minimumSOC = nil
            code &-= 1
        }
        let targetSOC: Int8?
        if code == 0 {
            let targetSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if targetSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            targetSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: targetSOCRun & 0b1111111))
            code = reader.bits(5)
        } else {
            targetSOC = nil
            code &-= 1
        }
        let maximumSOC: Int8?
        if code == 0 {
            let maximumSOCRun = try reader.run(8, constant: 0, mask: 0b10000000)
            if maximumSOCRun & 0b1111111 > 100 { throw reader.invalidValue() }
            maximumSOC = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: maximumSOCRun & 0b1111111))
            code = reader.bits(4)
        } else {
            maximumSOC = nil
            code &-= 1
        }
        let remainingTimeToMinimumSOC: UInt32?
        if code == 0 {
            let (_, remainingTimeToMinimumSOCNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            remainingTimeToMinimumSOC = remainingTimeToMinimumSOCNumber
            code = reader.bits(4)
        } else {
            remainingTimeToMinimumSOC = nil
            code &-= 1
        }
        let remainingTimeToTargetSOC: UInt32?
        if code == 0 {
            let (_, remainingTimeToTargetSOCNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            remainingTimeToTargetSOC = remainingTimeToTargetSOCNumber
            code = reader.bits(4)
        } else {
            remainingTimeToTargetSOC = nil
            code &-= 1
        }
        let remainingTimeToMaximumSOC: UInt32?
        if code == 0 {
            let (_, remainingTimeToMaximumSOCNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt32.self)
            remainingTimeToMaximumSOC = remainingTimeToMaximumSOCNumber
            code = reader.bits(4)
        } else {
            remainingTimeToMaximumSOC = nil
            code &-= 1
        }
        let chargingComplete: Bool?
        if code == 0 {
            let chargingCompleteRun = try reader.run(2, constant: 0, mask: 0b10)
            chargingComplete = chargingCompleteRun & 0b1 != 0
            code = reader.bits(3)
        } else {
            chargingComplete = nil
            code &-= 1
        }
        let batteryEnergyCapacity: RationalNumber?
        if code == 0 {
            let (batteryEnergyCapacity_exponentRun, batteryEnergyCapacity_value) = try reader.run(14, constant: 0, mask: 0b11000000001110, signed: Int16.self)
            let batteryEnergyCapacity_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (batteryEnergyCapacity_exponentRun &>> 4) & 0b11111111) &- 128)
            batteryEnergyCapacity = RationalNumber(exponent: batteryEnergyCapacity_exponent, value: batteryEnergyCapacity_value)
            code = reader.bits(4)
        } else {
            batteryEnergyCapacity = nil
            code &-= 1
        }
        let inletHot: Bool?
        if code == 0 {
            let inletHotRun = try reader.run(2, constant: 0, mask: 0b10)
            inletHot = inletHotRun & 0b1 != 0
            code = reader.bits(2)
        } else {
            inletHot = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(presentSOC: presentSOC, minimumSOC: minimumSOC, targetSOC: targetSOC, maximumSOC: maximumSOC, remainingTimeToMinimumSOC: remainingTimeToMinimumSOC, remainingTimeToTargetSOC: remainingTimeToTargetSOC, remainingTimeToMaximumSOC: remainingTimeToMaximumSOC, chargingComplete: chargingComplete, batteryEnergyCapacity: batteryEnergyCapacity, inletHot: inletHot)
    }
}

extension EVSEStatus {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(notificationMaxDelay))
        writer.put(UInt64(evseNotification.rawValue), 6)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let notificationMaxDelay = try reader.unsigned(UInt16.self)
        let evseNotificationRun = try reader.run(6, constant: 0, mask: 0b111000)
        guard let evseNotification = EVSENotification(rawValue: UInt8(truncatingIfNeeded: evseNotificationRun & 0b111)) else { throw reader.invalidValue() }
        return Self(notificationMaxDelay: notificationMaxDelay, evseNotification: evseNotification)
    }
}

extension ListOfRootCertificateIDs {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if rootCertificateID.isEmpty || rootCertificateID.count > 20 { writer.failCount() }
        writer.reserve(rootCertificateID.count &* 22)
        for item in rootCertificateID {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 4
        }
        if rootCertificateID.count == 20 {
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
        var rootCertificateID: [X509IssuerSerial] = []
        while true {
            if code != 0 {
                if rootCertificateID.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try X509IssuerSerial.readBody(&reader)
            rootCertificateID.append(item)
            try reader.checkEnd()
            if rootCertificateID.count == 20 {
                code = reader.bits(3)
                break
            }
            code = reader.bits(4)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(rootCertificateID: rootCertificateID)
    }
}

extension MessageHeader {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putBinary8(sessionID.rawValue)
        writer.put(0, 3)
        writer.putUnsigned(timeStamp)
        code = 0
        width = 3
        if let signature {
            writer.put(code, width)
            signature.writeBody(to: &writer)
            code = 0
            width = 1
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let sessionID = SessionID(rawValue: try reader.binary8())
        let (_, timeStamp) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt64.self)
        code = reader.bits(3)
        let signature: Signature?
        if code == 0 {
            signature = try Signature.readBody(&reader)
            code = reader.bits(1)
        } else {
            signature = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(sessionID: sessionID, timeStamp: timeStamp, signature: signature)
    }
}

extension MeterInfo {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(meterID, 0...32)
        writer.put(0, 3)
        writer.putUnsigned(chargedEnergyReadingWh)
        code = 0
        width = 4
        if let bpt_DischargedEnergyReadingWh {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(bpt_DischargedEnergyReadingWh)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let capacitiveEnergyReadingVARh {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(capacitiveEnergyReadingVARh)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let bpt_InductiveEnergyReadingVARh {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(bpt_InductiveEnergyReadingVARh)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let meterSignature {
            writer.put(code &<< 1, width &+ 1)
            writer.put(meterSignature, 0...64)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let meterStatus {
            writer.put(code &<< 1, width &+ 1)
            writer.putSigned(Int64(meterStatus))
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let meterTimestamp {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(meterTimestamp)
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let meterID = try reader.string(0...32)
        let (_, chargedEnergyReadingWh) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt64.self)
        code = reader.bits(4)
        let bpt_DischargedEnergyReadingWh: UInt64?
        if code == 0 {
            let (_, bpt_DischargedEnergyReadingWhNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt64.self)
            bpt_DischargedEnergyReadingWh = bpt_DischargedEnergyReadingWhNumber
            code = reader.bits(4)
        } else {
            bpt_DischargedEnergyReadingWh = nil
            code &-= 1
        }
        let capacitiveEnergyReadingVARh: UInt64?
        if code == 0 {
            let (_, capacitiveEnergyReadingVARhNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt64.self)
            capacitiveEnergyReadingVARh = capacitiveEnergyReadingVARhNumber
            code = reader.bits(4)
        } else {
            capacitiveEnergyReadingVARh = nil
            code &-= 1
        }
        let bpt_InductiveEnergyReadingVARh: UInt64?
        if code == 0 {
            let (_, bpt_InductiveEnergyReadingVARhNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt64.self)
            bpt_InductiveEnergyReadingVARh = bpt_InductiveEnergyReadingVARhNumber
            code = reader.bits(4)
        } else {
            bpt_InductiveEnergyReadingVARh = nil
            code &-= 1
        }
        let meterSignature: [UInt8]?
        if code == 0 {
            try reader.expect(0, 1)
            meterSignature = try reader.binary(0...64)
            code = reader.bits(3)
        } else {
            meterSignature = nil
            code &-= 1
        }
        let meterStatus: Int16?
        if code == 0 {
            let (_, meterStatusNumber) = try reader.run(2, constant: 0, mask: 0b10, signed: Int16.self)
            meterStatus = meterStatusNumber
            code = reader.bits(3)
        } else {
            meterStatus = nil
            code &-= 1
        }
        let meterTimestamp: UInt64?
        if code == 0 {
            let (_, meterTimestampNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt64.self)
            meterTimestamp = meterTimestampNumber
            code = reader.bits(2)
        } else {
            meterTimestamp = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(meterID: meterID, chargedEnergyReadingWh: chargedEnergyReadingWh, bpt_DischargedEnergyReadingWh: bpt_DischargedEnergyReadingWh, capacitiveEnergyReadingVARh: capacitiveEnergyReadingVARh, bpt_InductiveEnergyReadingVARh: bpt_InductiveEnergyReadingVARh, meterSignature: meterSignature, meterStatus: meterStatus, meterTimestamp: meterTimestamp)
    }
}

extension RationalNumber {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.put(UInt64(truncatingIfNeeded: Int(exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let (exponentRun, value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (exponentRun &>> 4) & 0b11111111) &- 128)
        return Self(exponent: exponent, value: value)
    }
}

extension Receipt {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.putUnsigned(timeAnchor)
        code = 0
        width = 4
        if let energyCosts {
            writer.put(code &<< 3, width &+ 3)
            energyCosts.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let occupancyCosts {
            writer.put(code &<< 3, width &+ 3)
            occupancyCosts.writeBody(to: &writer)
            code = 0
            width = 6
        } else {
            code &+= 1
        }
        if let additionalServicesCosts {
            writer.put(code &<< 3, width &+ 3)
            additionalServicesCosts.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let overstayCosts {
            writer.put(code &<< 3, width &+ 3)
            overstayCosts.writeBody(to: &writer)
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if taxCosts.count > 10 { writer.failCount() }
        writer.reserve(taxCosts.count &* 12)
        for item in taxCosts {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 5
        }
        if taxCosts.count == 10 {
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let timeAnchor = try reader.unsigned(UInt64.self)
        code = reader.bits(4)
        let energyCosts: DetailedCost?
        if code == 0 {
            try reader.expect(0, 3)
            energyCosts = try DetailedCost.readBody(&reader)
            code = reader.bits(6)
        } else {
            energyCosts = nil
            code &-= 1
        }
        let occupancyCosts: DetailedCost?
        if code == 0 {
            try reader.expect(0, 3)
            occupancyCosts = try DetailedCost.readBody(&reader)
            code = reader.bits(6)
        } else {
            occupancyCosts = nil
            code &-= 1
        }
        let additionalServicesCosts: DetailedCost?
        if code == 0 {
            try reader.expect(0, 3)
            additionalServicesCosts = try DetailedCost.readBody(&reader)
            code = reader.bits(5)
        } else {
            additionalServicesCosts = nil
            code &-= 1
        }
        let overstayCosts: DetailedCost?
        if code == 0 {
            try reader.expect(0, 3)
            overstayCosts = try DetailedCost.readBody(&reader)
            code = reader.bits(5)
        } else {
            overstayCosts = nil
            code &-= 1
        }
        var taxCosts: [DetailedTax] = []
        while true {
            if code != 0 {
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try DetailedTax.readBody(&reader)
            taxCosts.append(item)
            try reader.checkEnd()
            if taxCosts.count == 10 {
                code = reader.bits(4)
                break
            }
            code = reader.bits(5)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(timeAnchor: timeAnchor, energyCosts: energyCosts, occupancyCosts: occupancyCosts, additionalServicesCosts: additionalServicesCosts, overstayCosts: overstayCosts, taxCosts: taxCosts)
    }
}

