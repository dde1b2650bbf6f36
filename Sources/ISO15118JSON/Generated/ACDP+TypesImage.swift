// swift-format-ignore-file
// JSON image of the types of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension CpStatus: TextImage {}
extension ElectricalChargingDeviceStatus: TextImage {}
extension ErrorCode: TextImage {}
extension IsolationStatus: TextImage {}
extension MechanicalChargingDeviceStatus: TextImage {}

extension ACDP_ConnectReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evElectricalChargingDeviceStatus = try members.required("EVElectricalChargingDeviceStatus", ElectricalChargingDeviceStatus.self)
        try members.end()
        self.init(header: header, evElectricalChargingDeviceStatus: evElectricalChargingDeviceStatus)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVElectricalChargingDeviceStatus", evElectricalChargingDeviceStatus)
        writer.endObject()
    }
}

extension ACDP_ConnectRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let evseElectricalChargingDeviceStatus = try members.required("EVSEElectricalChargingDeviceStatus", ElectricalChargingDeviceStatus.self)
        let evseMechanicalChargingDeviceStatus = try members.required("EVSEMechanicalChargingDeviceStatus", MechanicalChargingDeviceStatus.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, evseElectricalChargingDeviceStatus: evseElectricalChargingDeviceStatus, evseMechanicalChargingDeviceStatus: evseMechanicalChargingDeviceStatus)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        writer.image("EVSEElectricalChargingDeviceStatus", evseElectricalChargingDeviceStatus)
        writer.image("EVSEMechanicalChargingDeviceStatus", evseMechanicalChargingDeviceStatus)
        writer.endObject()
    }
}

extension ACDP_SystemStatusReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evTechnicalStatus = try members.required("EVTechnicalStatus", EVTechnicalStatus.self)
        try members.end()
        self.init(header: header, evTechnicalStatus: evTechnicalStatus)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVTechnicalStatus", evTechnicalStatus)
        writer.endObject()
    }
}

extension ACDP_SystemStatusRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseMechanicalChargingDeviceStatus = try members.required("EVSEMechanicalChargingDeviceStatus", MechanicalChargingDeviceStatus.self)
        let evseReadyToCharge = try members.required("EVSEReadyToCharge", Bool.self)
        let evseIsolationStatus = try members.required("EVSEIsolationStatus", IsolationStatus.self)
        let evseDisabled = try members.required("EVSEDisabled", Bool.self)
        let evseUtilityInterruptEvent = try members.required("EVSEUtilityInterruptEvent", Bool.self)
        let evseEmergencyShutdown = try members.required("EVSEEmergencyShutdown", Bool.self)
        let evseMalfunction = try members.required("EVSEMalfunction", Bool.self)
        let evInChargePosition = try members.required("EVInChargePosition", Bool.self)
        let evAssociationStatus = try members.required("EVAssociationStatus", Bool.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseMechanicalChargingDeviceStatus: evseMechanicalChargingDeviceStatus, evseReadyToCharge: evseReadyToCharge, evseIsolationStatus: evseIsolationStatus, evseDisabled: evseDisabled, evseUtilityInterruptEvent: evseUtilityInterruptEvent, evseEmergencyShutdown: evseEmergencyShutdown, evseMalfunction: evseMalfunction, evInChargePosition: evInChargePosition, evAssociationStatus: evAssociationStatus)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEMechanicalChargingDeviceStatus", evseMechanicalChargingDeviceStatus)
        writer.image("EVSEReadyToCharge", evseReadyToCharge)
        writer.image("EVSEIsolationStatus", evseIsolationStatus)
        writer.image("EVSEDisabled", evseDisabled)
        writer.image("EVSEUtilityInterruptEvent", evseUtilityInterruptEvent)
        writer.image("EVSEEmergencyShutdown", evseEmergencyShutdown)
        writer.image("EVSEMalfunction", evseMalfunction)
        writer.image("EVInChargePosition", evInChargePosition)
        writer.image("EVAssociationStatus", evAssociationStatus)
        writer.endObject()
    }
}

extension ACDP_VehiclePositioningReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evMobilityStatus = try members.required("EVMobilityStatus", Bool.self)
        let evPositioningSupport = try members.required("EVPositioningSupport", Bool.self)
        try members.end()
        self.init(header: header, evMobilityStatus: evMobilityStatus, evPositioningSupport: evPositioningSupport)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVMobilityStatus", evMobilityStatus)
        writer.image("EVPositioningSupport", evPositioningSupport)
        writer.endObject()
    }
}

extension ACDP_VehiclePositioningRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let evsePositioningSupport = try members.required("EVSEPositioningSupport", Bool.self)
        let evRelativeXDeviation = try members.required("EVRelativeXDeviation", Int16.self)
        let evRelativeYDeviation = try members.required("EVRelativeYDeviation", Int16.self)
        let contactWindowXc = try members.required("ContactWindowXc", Int16.self)
        let contactWindowYc = try members.required("ContactWindowYc", Int16.self)
        let evInChargePosition = try members.required("EVInChargePosition", Bool.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, evsePositioningSupport: evsePositioningSupport, evRelativeXDeviation: evRelativeXDeviation, evRelativeYDeviation: evRelativeYDeviation, contactWindowXc: contactWindowXc, contactWindowYc: contactWindowYc, evInChargePosition: evInChargePosition)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        writer.image("EVSEPositioningSupport", evsePositioningSupport)
        writer.image("EVRelativeXDeviation", evRelativeXDeviation)
        writer.image("EVRelativeYDeviation", evRelativeYDeviation)
        writer.image("ContactWindowXc", contactWindowXc)
        writer.image("ContactWindowYc", contactWindowYc)
        writer.image("EVInChargePosition", evInChargePosition)
        writer.endObject()
    }
}

extension EVTechnicalStatus: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evReadyToCharge = try members.required("EVReadyToCharge", Bool.self)
        let evImmobilizationRequest = try members.required("EVImmobilizationRequest", Bool.self)
        let evImmobilized = try members.optional("EVImmobilized", Bool.self)
        let evwlanStrength = try members.optional("EVWLANStrength", RationalNumber.self)
        let evcpStatus = try members.optional("EVCPStatus", CpStatus.self)
        let evsoc = try members.optional("EVSOC", Int8.self)
        let evErrorCode = try members.optional("EVErrorCode", ErrorCode.self)
        let evTimeout = try members.optional("EVTimeout", Bool.self)
        try members.end()
        self.init(evReadyToCharge: evReadyToCharge, evImmobilizationRequest: evImmobilizationRequest, evImmobilized: evImmobilized, evwlanStrength: evwlanStrength, evcpStatus: evcpStatus, evsoc: evsoc, evErrorCode: evErrorCode, evTimeout: evTimeout)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVReadyToCharge", evReadyToCharge)
        writer.image("EVImmobilizationRequest", evImmobilizationRequest)
        if let evImmobilized { writer.image("EVImmobilized", evImmobilized) }
        if let evwlanStrength { writer.image("EVWLANStrength", evwlanStrength) }
        if let evcpStatus { writer.image("EVCPStatus", evcpStatus) }
        if let evsoc { writer.image("EVSOC", evsoc) }
        if let evErrorCode { writer.image("EVErrorCode", evErrorCode) }
        if let evTimeout { writer.image("EVTimeout", evTimeout) }
        writer.endObject()
    }
}

