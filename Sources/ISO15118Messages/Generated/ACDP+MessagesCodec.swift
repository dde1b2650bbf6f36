// swift-format-ignore-file
// Codec of the messages of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

extension ACDP_ConnectReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(evElectricalChargingDeviceStatus.rawValue), 4)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let evElectricalChargingDeviceStatusRun = try reader.run(4, constant: 0, mask: 0b1100)
        guard let evElectricalChargingDeviceStatus = ElectricalChargingDeviceStatus(rawValue: UInt8(truncatingIfNeeded: evElectricalChargingDeviceStatusRun & 0b11)) else { throw reader.invalidValue() }
        return Self(header: header, evElectricalChargingDeviceStatus: evElectricalChargingDeviceStatus)
    }
}

extension ACDP_ConnectRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 15 | UInt64(evseProcessing.rawValue) &<< 10 | UInt64(evseElectricalChargingDeviceStatus.rawValue) &<< 5 | UInt64(evseMechanicalChargingDeviceStatus.rawValue), 23)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(23, constant: 0, mask: 0x60739C)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 15) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 10) & 0b11)) else { throw reader.invalidValue() }
        guard let evseElectricalChargingDeviceStatus = ElectricalChargingDeviceStatus(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 5) & 0b11)) else { throw reader.invalidValue() }
        guard let evseMechanicalChargingDeviceStatus = MechanicalChargingDeviceStatus(rawValue: UInt8(truncatingIfNeeded: responseCodeRun & 0b11)) else { throw reader.invalidValue() }
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, evseElectricalChargingDeviceStatus: evseElectricalChargingDeviceStatus, evseMechanicalChargingDeviceStatus: evseMechanicalChargingDeviceStatus)
    }
}

extension ACDP_SystemStatusReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(0, 3)
        evTechnicalStatus.writeBody(to: &writer)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        try reader.expect(0, 3)
        let evTechnicalStatus = try EVTechnicalStatus.readBody(&reader)
        return Self(header: header, evTechnicalStatus: evTechnicalStatus)
    }
}

extension ACDP_SystemStatusRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 22 | UInt64(evseMechanicalChargingDeviceStatus.rawValue) &<< 17 | (evseReadyToCharge ? 1 : 0) &<< 13 | UInt64(evseIsolationStatus.rawValue) &<< 8 | (evseDisabled ? 1 : 0) &<< 4 | (evseUtilityInterruptEvent ? 1 : 0), 30)
        writer.put((evseEmergencyShutdown ? 1 : 0) &<< 12 | (evseMalfunction ? 1 : 0) &<< 8 | (evInChargePosition ? 1 : 0) &<< 4 | (evAssociationStatus ? 1 : 0), 16)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let responseCodeRun = try reader.run(46, constant: 0, mask: 0x3039DCEEEEEE)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 38) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseMechanicalChargingDeviceStatus = MechanicalChargingDeviceStatus(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 33) & 0b11)) else { throw reader.invalidValue() }
        let evseReadyToCharge = (responseCodeRun &>> 29) & 0b1 != 0
        guard let evseIsolationStatus = IsolationStatus(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 24) & 0b11)) else { throw reader.invalidValue() }
        let evseDisabled = (responseCodeRun &>> 20) & 0b1 != 0
        let evseUtilityInterruptEvent = (responseCodeRun &>> 16) & 0b1 != 0
        let evseEmergencyShutdown = (responseCodeRun &>> 12) & 0b1 != 0
        let evseMalfunction = (responseCodeRun &>> 8) & 0b1 != 0
        let evInChargePosition = (responseCodeRun &>> 4) & 0b1 != 0
        let evAssociationStatus = responseCodeRun & 0b1 != 0
        return Self(header: header, responseCode: responseCode, evseMechanicalChargingDeviceStatus: evseMechanicalChargingDeviceStatus, evseReadyToCharge: evseReadyToCharge, evseIsolationStatus: evseIsolationStatus, evseDisabled: evseDisabled, evseUtilityInterruptEvent: evseUtilityInterruptEvent, evseEmergencyShutdown: evseEmergencyShutdown, evseMalfunction: evseMalfunction, evInChargePosition: evInChargePosition, evAssociationStatus: evAssociationStatus)
    }
}

extension ACDP_VehiclePositioningReq {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put((evMobilityStatus ? 1 : 0) &<< 4 | (evPositioningSupport ? 1 : 0), 7)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let evMobilityStatusRun = try reader.run(7, constant: 0, mask: 0b1101110)
        let evMobilityStatus = (evMobilityStatusRun &>> 4) & 0b1 != 0
        let evPositioningSupport = evMobilityStatusRun & 0b1 != 0
        return Self(header: header, evMobilityStatus: evMobilityStatus, evPositioningSupport: evPositioningSupport)
    }
}

extension ACDP_VehiclePositioningRes {
    func writeBody(to writer: inout EXIWriter) {
        header.writeBody(to: &writer)
        writer.put(UInt64(responseCode.rawValue) &<< 12 | UInt64(evseProcessing.rawValue) &<< 7 | (evsePositioningSupport ? 1 : 0) &<< 3, 20)
        writer.putSigned(Int64(evRelativeXDeviation))
        writer.put(0, 3)
        writer.putSigned(Int64(evRelativeYDeviation))
        writer.put(0, 3)
        writer.putSigned(Int64(contactWindowXc))
        writer.put(0, 3)
        writer.putSigned(Int64(contactWindowYc))
        writer.put((evInChargePosition ? 1 : 0), 4)
    }

    static func readBody(_ reader: inout EXIReader) throws(EXIError) -> Self {
        let header = try MessageHeader.readBody(&reader)
        let (responseCodeRun, evRelativeXDeviation) = try reader.run(21, constant: 0, mask: 0x181CEE, signed: Int16.self)
        guard let responseCode = ResponseCode(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 13) & 0b111111)) else { throw reader.invalidValue() }
        guard let evseProcessing = Processing(rawValue: UInt8(truncatingIfNeeded: (responseCodeRun &>> 8) & 0b11)) else { throw reader.invalidValue() }
        let evsePositioningSupport = (responseCodeRun &>> 4) & 0b1 != 0
        let (_, evRelativeYDeviation) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let (_, contactWindowXc) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let (_, contactWindowYc) = try reader.run(4, constant: 0, mask: 0b1110, signed: Int16.self)
        let evInChargePositionRun = try reader.run(4, constant: 0, mask: 0b1110)
        let evInChargePosition = evInChargePositionRun & 0b1 != 0
        return Self(header: header, responseCode: responseCode, evseProcessing: evseProcessing, evsePositioningSupport: evsePositioningSupport, evRelativeXDeviation: evRelativeXDeviation, evRelativeYDeviation: evRelativeYDeviation, contactWindowXc: contactWindowXc, contactWindowYc: contactWindowYc, evInChargePosition: evInChargePosition)
    }
}

