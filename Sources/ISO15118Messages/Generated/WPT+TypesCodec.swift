// swift-format-ignore-file
// Codec of the types of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension AlternativeSECC {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 3
        if let ssid {
            writer.put(code &<< 1, width &+ 1)
            writer.put(ssid, 0...255)
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        if let bssid {
            writer.put(code &<< 1, width &+ 1)
            writer.put(bssid, 0...12)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let ipAddress {
            writer.put(code &<< 1, width &+ 1)
            writer.put(ipAddress, 0...39)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        if let port {
            writer.put(code &<< 1, width &+ 1)
            writer.putUnsigned(UInt64(port))
            code = 0
            width = 2
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(3)
        let ssid: String?
        if code == 0 {
            try reader.expect(0, 1)
            ssid = try reader.string(0...255)
            code = reader.bits(4)
        } else {
            ssid = nil
            code &-= 1
        }
        let bssid: String?
        if code == 0 {
            try reader.expect(0, 1)
            bssid = try reader.string(0...12)
            code = reader.bits(3)
        } else {
            bssid = nil
            code &-= 1
        }
        let ipAddress: String?
        if code == 0 {
            try reader.expect(0, 1)
            ipAddress = try reader.string(0...39)
            code = reader.bits(3)
        } else {
            ipAddress = nil
            code &-= 1
        }
        let port: UInt16?
        if code == 0 {
            let (_, portNumber) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt16.self)
            port = portNumber
            code = reader.bits(2)
        } else {
            port = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(ssid: ssid, bssid: bssid, ipAddress: ipAddress, port: port)
    }
}

extension AlternativeSECCList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if alternativeSECC.isEmpty || alternativeSECC.count > 8 { writer.failCount() }
        writer.reserve(alternativeSECC.count &* 36)
        for item in alternativeSECC {
            writer.put(code, width)
            item.writeBody(to: &writer)
            code = 0
            width = 2
        }
        if alternativeSECC.count == 8 {
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
        var alternativeSECC: [AlternativeSECC] = []
        while true {
            if code != 0 {
                if alternativeSECC.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let item = try AlternativeSECC.readBody(&reader)
            alternativeSECC.append(item)
            try reader.checkEnd()
            if alternativeSECC.count == 8 {
                code = reader.bits(1)
                break
            }
            code = reader.bits(2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(alternativeSECC: alternativeSECC)
    }
}

extension WPT_AlignmentCheckMethodList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if wpt_AlignmentCheckMethod.isEmpty || wpt_AlignmentCheckMethod.count > 8 { writer.failCount() }
        writer.reserve(wpt_AlignmentCheckMethod.count &* 1)
        for item in wpt_AlignmentCheckMethod {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(item.rawValue), 2)
            code = 0
            width = 3
        }
        if wpt_AlignmentCheckMethod.count == 8 {
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
        var wpt_AlignmentCheckMethod: [WPT_AlignmentCheckMethod] = []
        while true {
            if code != 0 {
                if wpt_AlignmentCheckMethod.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let itemRun = try reader.run(3, constant: 0, mask: 0b100)
            guard let item = WPT_AlignmentCheckMethod(rawValue: UInt8(truncatingIfNeeded: itemRun & 0b11)) else { throw reader.invalidValue() }
            wpt_AlignmentCheckMethod.append(item)
            try reader.checkEnd()
            if wpt_AlignmentCheckMethod.count == 8 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(wpt_AlignmentCheckMethod: wpt_AlignmentCheckMethod)
    }
}

extension WPT_CoordinateXYZ {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putSigned(Int64(coord_X))
        writer.put(0, 3)
        writer.putSigned(Int64(coord_Y))
        writer.put(0, 3)
        writer.putSigned(Int64(coord_Z))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let (_, coord_X) = try reader.run(1, constant: 0, mask: 0, signed: Int16.self)
        let (_, coord_Y) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let (_, coord_Z) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        return Self(coord_X: coord_X, coord_Y: coord_Y, coord_Z: coord_Z)
    }
}

extension WPT_EVPCPowerControlParameter {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.put(UInt64(truncatingIfNeeded: Int(evpcCoilCurrentRequest.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(evpcCoilCurrentRequest.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evpcCoilCurrentInformation.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evpcCoilCurrentInformation.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evpcCurrentOutputInformation.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evpcCurrentOutputInformation.value))
        writer.put(UInt64(truncatingIfNeeded: Int(evpcVoltageOutputInformation.exponent) &- -128) &<< 3, 16)
        writer.putSigned(Int64(evpcVoltageOutputInformation.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let (evpcCoilCurrentRequest_exponentRun, evpcCoilCurrentRequest_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let evpcCoilCurrentRequest_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcCoilCurrentRequest_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcCoilCurrentRequest = RationalNumber(exponent: evpcCoilCurrentRequest_exponent, value: evpcCoilCurrentRequest_value)
        let (evpcCoilCurrentInformation_exponentRun, evpcCoilCurrentInformation_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evpcCoilCurrentInformation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcCoilCurrentInformation_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcCoilCurrentInformation = RationalNumber(exponent: evpcCoilCurrentInformation_exponent, value: evpcCoilCurrentInformation_value)
        let (evpcCurrentOutputInformation_exponentRun, evpcCurrentOutputInformation_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evpcCurrentOutputInformation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcCurrentOutputInformation_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcCurrentOutputInformation = RationalNumber(exponent: evpcCurrentOutputInformation_exponent, value: evpcCurrentOutputInformation_value)
        let (evpcVoltageOutputInformation_exponentRun, evpcVoltageOutputInformation_value) = try reader.run(17, constant: 0, mask: 0x1F00E, signed: Int16.self)
        let evpcVoltageOutputInformation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (evpcVoltageOutputInformation_exponentRun &>> 4) & 0b11111111) &- 128)
        let evpcVoltageOutputInformation = RationalNumber(exponent: evpcVoltageOutputInformation_exponent, value: evpcVoltageOutputInformation_value)
        return Self(evpcCoilCurrentRequest: evpcCoilCurrentRequest, evpcCoilCurrentInformation: evpcCoilCurrentInformation, evpcCurrentOutputInformation: evpcCurrentOutputInformation, evpcVoltageOutputInformation: evpcVoltageOutputInformation)
    }
}

extension WPT_FinePositioningMethodList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if wpt_FinePositioningMethod.isEmpty || wpt_FinePositioningMethod.count > 8 { writer.failCount() }
        writer.reserve(wpt_FinePositioningMethod.count &* 1)
        for item in wpt_FinePositioningMethod {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(item.rawValue), 3)
            code = 0
            width = 3
        }
        if wpt_FinePositioningMethod.count == 8 {
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
        var wpt_FinePositioningMethod: [WPT_FinePositioningMethod] = []
        while true {
            if code != 0 {
                if wpt_FinePositioningMethod.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let itemRun = try reader.run(4, constant: 0, mask: 0b1000)
            guard let item = WPT_FinePositioningMethod(rawValue: UInt8(truncatingIfNeeded: itemRun & 0b111)) else { throw reader.invalidValue() }
            wpt_FinePositioningMethod.append(item)
            try reader.checkEnd()
            if wpt_FinePositioningMethod.count == 8 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(wpt_FinePositioningMethod: wpt_FinePositioningMethod)
    }
}

extension WPT_LF_DataPackage {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(packageIndex) &- 0), 8)
        code = 0
        width = 3
        switch lf_Data {
            case .lf_TxData(let payload):
                writer.put(code &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
                code = 0
                width = 5
            case .lf_RxData(let payload):
                writer.put((code &+ 1) &<< 3, width &+ 3)
                payload.writeBody(to: &writer)
                code = 0
                width = 7
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let packageIndexRun = reader.bits(8)
        let packageIndex = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: packageIndexRun))
        code = reader.bits(3)
        let lf_Data: LF_Data
        switch code {
            case 0:
                try reader.expect(0, 3)
                let payload = try WPT_LF_TxDataList.readBody(&reader)
                code = reader.bits(5)
                lf_Data = .lf_TxData(payload)
            case 1:
                try reader.expect(0, 3)
                let payload = try WPT_LF_RxDataList.readBody(&reader)
                code = reader.bits(7)
                lf_Data = .lf_RxData(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(packageIndex: packageIndex, lf_Data: lf_Data)
    }
}

extension WPT_LF_DataPackageList {
    func writeBody(to writer: inout EXIWriter) {
        writer.put(UInt64(truncatingIfNeeded: Int(numPackages) &- 0) &<< 4, 12)
        wpt_LF_DataPackage.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let numPackagesRun = try reader.run(12, constant: 0, mask: 0b1111)
        let numPackages = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: (numPackagesRun &>> 4) & 0b11111111))
        let wpt_LF_DataPackage = try WPT_LF_DataPackage.readBody(&reader)
        return Self(numPackages: numPackages, wpt_LF_DataPackage: wpt_LF_DataPackage)
    }
}

extension WPT_LF_ReceiverData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(numberOfReceivers) &- 0), 8)
        code = 0
        width = 2
        if rxSpecData.count < 2 || rxSpecData.count > 255 { writer.failCount() }
        writer.reserve(rxSpecData.count &* 28)
        var count = 0
        for item in rxSpecData {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 5
            count &+= 1
            if count < 2 {
                code = 0
                width = 4
            }
        }
        if rxSpecData.count == 255 {
            code = 0
            width = 4
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let numberOfReceiversRun = reader.bits(8)
        let numberOfReceivers = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: numberOfReceiversRun))
        code = reader.bits(2)
        var rxSpecData: [WPT_TxRxSpecData] = []
        while true {
            if code != 0 {
                if rxSpecData.count < 2 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try WPT_TxRxSpecData.readBody(&reader)
            rxSpecData.append(item)
            try reader.checkEnd()
            if rxSpecData.count == 255 {
                code = reader.bits(4)
                break
            }
            if rxSpecData.count < 2 {
                code = reader.bits(4)
            } else {
                code = reader.bits(5)
            }
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(numberOfReceivers: numberOfReceivers, rxSpecData: rxSpecData)
    }
}

extension WPT_LF_RxData {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        if rxIdentifier < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(rxIdentifier))
        writer.put(0, 5)
        rssiData.writeBody(to: &writer)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let rxIdentifier = try reader.unsigned(UInt32.self)
        if rxIdentifier < 1 { throw reader.invalidValue() }
        try reader.expect(0, 5)
        let rssiData = try WPT_LF_RxRSSIList.readBody(&reader)
        return Self(rxIdentifier: rxIdentifier, rssiData: rssiData)
    }
}

extension WPT_LF_RxDataList {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        wpt_LF_RxDataList.writeBody(to: &writer)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let wpt_LF_RxDataList = try WPT_LF_RxData.readBody(&reader)
        return Self(wpt_LF_RxDataList: wpt_LF_RxDataList)
    }
}

extension WPT_LF_RxRSSI {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        if txIdentifier < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(txIdentifier))
        writer.put(UInt64(truncatingIfNeeded: Int(rssi.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(rssi.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let txIdentifier = try reader.unsigned(UInt32.self)
        if txIdentifier < 1 { throw reader.invalidValue() }
        let (rssi_exponentRun, rssi_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let rssi_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (rssi_exponentRun &>> 4) & 0b11111111) &- 128)
        let rssi = RationalNumber(exponent: rssi_exponent, value: rssi_value)
        return Self(txIdentifier: txIdentifier, rssi: rssi)
    }
}

extension WPT_LF_RxRSSIList {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        rssiDataList.writeBody(to: &writer)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let rssiDataList = try WPT_LF_RxRSSI.readBody(&reader)
        return Self(rssiDataList: rssiDataList)
    }
}

extension WPT_LF_SystemSetupData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 2
        switch lf_SetupData {
            case .lf_TransmitterSetupData(let payload):
                writer.put(code &<< 2, width &+ 2)
                payload.writeBody(to: &writer)
            case .lf_ReceiverSetupData(let payload):
                writer.put((code &+ 1) &<< 2, width &+ 2)
                payload.writeBody(to: &writer)
        }
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(2)
        let lf_SetupData: LF_SetupData
        switch code {
            case 0:
                try reader.expect(0, 2)
                let payload = try WPT_LF_TransmitterData.readBody(&reader)
                lf_SetupData = .lf_TransmitterSetupData(payload)
            case 1:
                try reader.expect(0, 2)
                let payload = try WPT_LF_ReceiverData.readBody(&reader)
                lf_SetupData = .lf_ReceiverSetupData(payload)
            default:
                throw reader.unexpected(code, escape: 2)
        }
        return Self(lf_SetupData: lf_SetupData)
    }
}

extension WPT_LF_TransmitterData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        writer.put(UInt64(truncatingIfNeeded: Int(numberOfTransmitters) &- 0) &<< 15 | UInt64(truncatingIfNeeded: Int(signalFrequency.exponent) &- -128) &<< 3, 23)
        writer.putSigned(Int64(signalFrequency.value))
        code = 0
        width = 3
        if txSpecData.count < 2 || txSpecData.count > 255 { writer.failCount() }
        writer.reserve(txSpecData.count &* 28)
        var count = 0
        for item in txSpecData {
            writer.put(code &<< 2, width &+ 2)
            item.writeBody(to: &writer)
            code = 0
            width = 5
            count &+= 1
            if count < 2 {
                code = 0
                width = 4
            }
        }
        if txSpecData.count == 255 {
            code = 0
            width = 5
        } else {
            code &+= 1
        }
        if let txPackageSpecData {
            writer.put(code, width)
            txPackageSpecData.writeBody(to: &writer)
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code, width)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        let (numberOfTransmittersRun, signalFrequency_value) = try reader.run(24, constant: 0, mask: 0xF00E, signed: Int16.self)
        let numberOfTransmitters = UInt8(truncatingIfNeeded: Int(truncatingIfNeeded: (numberOfTransmittersRun &>> 16) & 0b11111111))
        let signalFrequency_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (numberOfTransmittersRun &>> 4) & 0b11111111) &- 128)
        let signalFrequency = RationalNumber(exponent: signalFrequency_exponent, value: signalFrequency_value)
        code = reader.bits(3)
        var txSpecData: [WPT_TxRxSpecData] = []
        while true {
            if code != 0 {
                if txSpecData.count < 2 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            try reader.expect(0, 2)
            let item = try WPT_TxRxSpecData.readBody(&reader)
            txSpecData.append(item)
            try reader.checkEnd()
            if txSpecData.count == 255 {
                code = reader.bits(5)
                break
            }
            if txSpecData.count < 2 {
                code = reader.bits(4)
            } else {
                code = reader.bits(5)
            }
        }
        let txPackageSpecData: WPT_TxRxPackageSpecData?
        if code == 0 {
            txPackageSpecData = try WPT_TxRxPackageSpecData.readBody(&reader)
            code = reader.bits(3)
        } else {
            txPackageSpecData = nil
            code &-= 1
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(numberOfTransmitters: numberOfTransmitters, signalFrequency: signalFrequency, txSpecData: txSpecData, txPackageSpecData: txPackageSpecData)
    }
}

extension WPT_LF_TxData {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        if txIdentifier < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(txIdentifier))
        writer.put(UInt64(truncatingIfNeeded: Int(eirp.exponent) &- -128) &<< 3, 15)
        writer.putSigned(Int64(eirp.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let txIdentifier = try reader.unsigned(UInt32.self)
        if txIdentifier < 1 { throw reader.invalidValue() }
        let (eirp_exponentRun, eirp_value) = try reader.run(16, constant: 0, mask: 0b1111000000001110, signed: Int16.self)
        let eirp_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (eirp_exponentRun &>> 4) & 0b11111111) &- 128)
        let eirp = RationalNumber(exponent: eirp_exponent, value: eirp_value)
        return Self(txIdentifier: txIdentifier, eirp: eirp)
    }
}

extension WPT_LF_TxDataList {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        wpt_LF_TxDataList.writeBody(to: &writer)
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let wpt_LF_TxDataList = try WPT_LF_TxData.readBody(&reader)
        return Self(wpt_LF_TxDataList: wpt_LF_TxDataList)
    }
}

extension WPT_PairingMethodList {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if wpt_PairingMethod.isEmpty || wpt_PairingMethod.count > 8 { writer.failCount() }
        writer.reserve(wpt_PairingMethod.count &* 1)
        for item in wpt_PairingMethod {
            writer.put(code &<< 1, width &+ 1)
            writer.put(UInt64(item.rawValue), 3)
            code = 0
            width = 3
        }
        if wpt_PairingMethod.count == 8 {
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
        var wpt_PairingMethod: [WPT_PairingMethod] = []
        while true {
            if code != 0 {
                if wpt_PairingMethod.count < 1 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let itemRun = try reader.run(4, constant: 0, mask: 0b1000)
            guard let item = WPT_PairingMethod(rawValue: UInt8(truncatingIfNeeded: itemRun & 0b111)) else { throw reader.invalidValue() }
            wpt_PairingMethod.append(item)
            try reader.checkEnd()
            if wpt_PairingMethod.count == 8 {
                code = reader.bits(2)
                break
            }
            code = reader.bits(3)
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        return Self(wpt_PairingMethod: wpt_PairingMethod)
    }
}

extension WPT_SPCPowerControlParameter {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.put(UInt64(truncatingIfNeeded: Int(spcPrimaryDeviceCoilCurrentInformation.exponent) &- -128) &<< 3, 11)
        writer.putSigned(Int64(spcPrimaryDeviceCoilCurrentInformation.value))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let (spcPrimaryDeviceCoilCurrentInformation_exponentRun, spcPrimaryDeviceCoilCurrentInformation_value) = try reader.run(12, constant: 0, mask: 0b1110, signed: Int16.self)
        let spcPrimaryDeviceCoilCurrentInformation_exponent = Int8(truncatingIfNeeded: Int(truncatingIfNeeded: (spcPrimaryDeviceCoilCurrentInformation_exponentRun &>> 4) & 0b11111111) &- 128)
        let spcPrimaryDeviceCoilCurrentInformation = RationalNumber(exponent: spcPrimaryDeviceCoilCurrentInformation_exponent, value: spcPrimaryDeviceCoilCurrentInformation_value)
        return Self(spcPrimaryDeviceCoilCurrentInformation: spcPrimaryDeviceCoilCurrentInformation)
    }
}

extension WPT_TxRxPackageSpecData {
    func writeBody(to writer: inout EXIWriter) {
        var code: UInt64
        var width: Int
        code = 0
        width = 1
        if pulseSequenceOrder.count < 2 || pulseSequenceOrder.count > 255 { writer.failCount() }
        writer.reserve(pulseSequenceOrder.count &* 10)
        var count = 0
        for item in pulseSequenceOrder {
            writer.put(code &<< 2, width &+ 2)
            writer.putUnsigned(UInt64(item.indexNumber))
            writer.put(0, 3)
            if item.txRxIdentifier < 1 { writer.failValue() }
            writer.putUnsigned(UInt64(item.txRxIdentifier))
            code = 0
            width = 4
            count &+= 1
            if count < 2 {
                code = 0
                width = 3
            }
        }
        if pulseSequenceOrder.count == 255 {
            code = 0
            width = 3
        } else {
            code &+= 1
        }
        writer.put(code &<< 1, width &+ 1)
        writer.putUnsigned(UInt64(pulseSeparationTime))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(pulseDuration))
        writer.put(0, 3)
        writer.putUnsigned(UInt64(packageSeparationTime))
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        var code: UInt64
        code = reader.bits(1)
        var pulseSequenceOrder: [WPT_TxRxPulseOrder] = []
        while true {
            if code != 0 {
                if pulseSequenceOrder.count < 2 { throw reader.unexpected(code, escape: 1) }
                code &-= 1
                break
            }
            let (_, item_indexNumber) = try reader.run(2, constant: 0, mask: 0b11, unsigned: UInt16.self)
            let (_, item_txRxIdentifier) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt32.self)
            if item_txRxIdentifier < 1 { throw reader.invalidValue() }
            let item = WPT_TxRxPulseOrder(indexNumber: item_indexNumber, txRxIdentifier: item_txRxIdentifier)
            pulseSequenceOrder.append(item)
            try reader.checkEnd()
            if pulseSequenceOrder.count == 255 {
                code = reader.bits(3)
                break
            }
            if pulseSequenceOrder.count < 2 {
                code = reader.bits(3)
            } else {
                code = reader.bits(4)
            }
        }
        if code != 0 { throw reader.unexpected(code, escape: 1) }
        let (_, pulseSeparationTime) = try reader.run(1, constant: 0, mask: 0b1, unsigned: UInt16.self)
        let (_, pulseDuration) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        let (_, packageSeparationTime) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt16.self)
        return Self(pulseSequenceOrder: pulseSequenceOrder, pulseSeparationTime: pulseSeparationTime, pulseDuration: pulseDuration, packageSeparationTime: packageSeparationTime)
    }
}

extension WPT_TxRxPulseOrder {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        writer.putUnsigned(UInt64(indexNumber))
        writer.put(0, 3)
        if txRxIdentifier < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(txRxIdentifier))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let indexNumber = try reader.unsigned(UInt16.self)
        let (_, txRxIdentifier) = try reader.run(3, constant: 0, mask: 0b111, unsigned: UInt32.self)
        if txRxIdentifier < 1 { throw reader.invalidValue() }
        return Self(indexNumber: indexNumber, txRxIdentifier: txRxIdentifier)
    }
}

extension WPT_TxRxSpecData {
    @inline(__always)
    func writeBody(to writer: inout EXIWriter) {
        if txRxIdentifier < 1 { writer.failValue() }
        writer.putUnsigned(UInt64(txRxIdentifier))
        writer.put(0, 4)
        writer.putSigned(Int64(txRxPosition.coord_X))
        writer.put(0, 3)
        writer.putSigned(Int64(txRxPosition.coord_Y))
        writer.put(0, 3)
        writer.putSigned(Int64(txRxPosition.coord_Z))
        writer.put(0, 5)
        writer.putSigned(Int64(txRxOrientation.coord_X))
        writer.put(0, 3)
        writer.putSigned(Int64(txRxOrientation.coord_Y))
        writer.put(0, 3)
        writer.putSigned(Int64(txRxOrientation.coord_Z))
    }

    @inline(__always)
    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let txRxIdentifier = try reader.unsigned(UInt32.self)
        if txRxIdentifier < 1 { throw reader.invalidValue() }
        let (_, txRxPosition_coord_X) = try reader.run(5, constant: 0, mask: 0b11110, signed: Int16.self)
        let (_, txRxPosition_coord_Y) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let (_, txRxPosition_coord_Z) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let txRxPosition = WPT_CoordinateXYZ(coord_X: txRxPosition_coord_X, coord_Y: txRxPosition_coord_Y, coord_Z: txRxPosition_coord_Z)
        let (_, txRxOrientation_coord_X) = try reader.run(6, constant: 0, mask: 0b111110, signed: Int16.self)
        let (_, txRxOrientation_coord_Y) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let (_, txRxOrientation_coord_Z) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let txRxOrientation = WPT_CoordinateXYZ(coord_X: txRxOrientation_coord_X, coord_Y: txRxOrientation_coord_Y, coord_Z: txRxOrientation_coord_Z)
        return Self(txRxIdentifier: txRxIdentifier, txRxPosition: txRxPosition, txRxOrientation: txRxOrientation)
    }
}

