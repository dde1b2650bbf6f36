// swift-format-ignore-file
// JSON image of the types of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON


extension BPT_DC_CPDReqEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMaximumChargeCurrent = try members.required("EVMaximumChargeCurrent", RationalNumber.self)
        let evMinimumChargeCurrent = try members.required("EVMinimumChargeCurrent", RationalNumber.self)
        let evMaximumVoltage = try members.required("EVMaximumVoltage", RationalNumber.self)
        let evMinimumVoltage = try members.required("EVMinimumVoltage", RationalNumber.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let evMaximumDischargePower = try members.required("EVMaximumDischargePower", RationalNumber.self)
        let evMinimumDischargePower = try members.required("EVMinimumDischargePower", RationalNumber.self)
        let evMaximumDischargeCurrent = try members.required("EVMaximumDischargeCurrent", RationalNumber.self)
        let evMinimumDischargeCurrent = try members.required("EVMinimumDischargeCurrent", RationalNumber.self)
        try members.end()
        self.init(evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMinimumChargeCurrent: evMinimumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, targetSOC: targetSOC, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent, evMinimumDischargeCurrent: evMinimumDischargeCurrent)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        writer.image("EVMaximumChargeCurrent", evMaximumChargeCurrent)
        writer.image("EVMinimumChargeCurrent", evMinimumChargeCurrent)
        writer.image("EVMaximumVoltage", evMaximumVoltage)
        writer.image("EVMinimumVoltage", evMinimumVoltage)
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        writer.image("EVMaximumDischargePower", evMaximumDischargePower)
        writer.image("EVMinimumDischargePower", evMinimumDischargePower)
        writer.image("EVMaximumDischargeCurrent", evMaximumDischargeCurrent)
        writer.image("EVMinimumDischargeCurrent", evMinimumDischargeCurrent)
        writer.endObject()
    }
}

extension BPT_DC_CPDResEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseMaximumChargePower = try members.required("EVSEMaximumChargePower", RationalNumber.self)
        let evseMinimumChargePower = try members.required("EVSEMinimumChargePower", RationalNumber.self)
        let evseMaximumChargeCurrent = try members.required("EVSEMaximumChargeCurrent", RationalNumber.self)
        let evseMinimumChargeCurrent = try members.required("EVSEMinimumChargeCurrent", RationalNumber.self)
        let evseMaximumVoltage = try members.required("EVSEMaximumVoltage", RationalNumber.self)
        let evseMinimumVoltage = try members.required("EVSEMinimumVoltage", RationalNumber.self)
        let evsePowerRampLimitation = try members.optional("EVSEPowerRampLimitation", RationalNumber.self)
        let evseMaximumDischargePower = try members.required("EVSEMaximumDischargePower", RationalNumber.self)
        let evseMinimumDischargePower = try members.required("EVSEMinimumDischargePower", RationalNumber.self)
        let evseMaximumDischargeCurrent = try members.required("EVSEMaximumDischargeCurrent", RationalNumber.self)
        let evseMinimumDischargeCurrent = try members.required("EVSEMinimumDischargeCurrent", RationalNumber.self)
        try members.end()
        self.init(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMinimumChargeCurrent: evseMinimumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMinimumVoltage: evseMinimumVoltage, evsePowerRampLimitation: evsePowerRampLimitation, evseMaximumDischargePower: evseMaximumDischargePower, evseMinimumDischargePower: evseMinimumDischargePower, evseMaximumDischargeCurrent: evseMaximumDischargeCurrent, evseMinimumDischargeCurrent: evseMinimumDischargeCurrent)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVSEMaximumChargePower", evseMaximumChargePower)
        writer.image("EVSEMinimumChargePower", evseMinimumChargePower)
        writer.image("EVSEMaximumChargeCurrent", evseMaximumChargeCurrent)
        writer.image("EVSEMinimumChargeCurrent", evseMinimumChargeCurrent)
        writer.image("EVSEMaximumVoltage", evseMaximumVoltage)
        writer.image("EVSEMinimumVoltage", evseMinimumVoltage)
        if let evsePowerRampLimitation { writer.image("EVSEPowerRampLimitation", evsePowerRampLimitation) }
        writer.image("EVSEMaximumDischargePower", evseMaximumDischargePower)
        writer.image("EVSEMinimumDischargePower", evseMinimumDischargePower)
        writer.image("EVSEMaximumDischargeCurrent", evseMaximumDischargeCurrent)
        writer.image("EVSEMinimumDischargeCurrent", evseMinimumDischargeCurrent)
        writer.endObject()
    }
}

extension BPT_Dynamic_DC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let evTargetEnergyRequest = try members.required("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.required("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.required("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMaximumChargeCurrent = try members.required("EVMaximumChargeCurrent", RationalNumber.self)
        let evMaximumVoltage = try members.required("EVMaximumVoltage", RationalNumber.self)
        let evMinimumVoltage = try members.required("EVMinimumVoltage", RationalNumber.self)
        let evMaximumDischargePower = try members.required("EVMaximumDischargePower", RationalNumber.self)
        let evMinimumDischargePower = try members.required("EVMinimumDischargePower", RationalNumber.self)
        let evMaximumDischargeCurrent = try members.required("EVMaximumDischargeCurrent", RationalNumber.self)
        let evMaximumV2XEnergyRequest = try members.optional("EVMaximumV2XEnergyRequest", RationalNumber.self)
        let evMinimumV2XEnergyRequest = try members.optional("EVMinimumV2XEnergyRequest", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent, evMaximumV2XEnergyRequest: evMaximumV2XEnergyRequest, evMinimumV2XEnergyRequest: evMinimumV2XEnergyRequest)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        writer.image("EVTargetEnergyRequest", evTargetEnergyRequest)
        writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest)
        writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest)
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        writer.image("EVMaximumChargeCurrent", evMaximumChargeCurrent)
        writer.image("EVMaximumVoltage", evMaximumVoltage)
        writer.image("EVMinimumVoltage", evMinimumVoltage)
        writer.image("EVMaximumDischargePower", evMaximumDischargePower)
        writer.image("EVMinimumDischargePower", evMinimumDischargePower)
        writer.image("EVMaximumDischargeCurrent", evMaximumDischargeCurrent)
        if let evMaximumV2XEnergyRequest { writer.image("EVMaximumV2XEnergyRequest", evMaximumV2XEnergyRequest) }
        if let evMinimumV2XEnergyRequest { writer.image("EVMinimumV2XEnergyRequest", evMinimumV2XEnergyRequest) }
        writer.endObject()
    }
}

extension BPT_Dynamic_DC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let ackMaxDelay = try members.optional("AckMaxDelay", UInt16.self)
        let evseMaximumChargePower = try members.required("EVSEMaximumChargePower", RationalNumber.self)
        let evseMinimumChargePower = try members.required("EVSEMinimumChargePower", RationalNumber.self)
        let evseMaximumChargeCurrent = try members.required("EVSEMaximumChargeCurrent", RationalNumber.self)
        let evseMaximumVoltage = try members.required("EVSEMaximumVoltage", RationalNumber.self)
        let evseMaximumDischargePower = try members.required("EVSEMaximumDischargePower", RationalNumber.self)
        let evseMinimumDischargePower = try members.required("EVSEMinimumDischargePower", RationalNumber.self)
        let evseMaximumDischargeCurrent = try members.required("EVSEMaximumDischargeCurrent", RationalNumber.self)
        let evseMinimumVoltage = try members.required("EVSEMinimumVoltage", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMaximumDischargePower: evseMaximumDischargePower, evseMinimumDischargePower: evseMinimumDischargePower, evseMaximumDischargeCurrent: evseMaximumDischargeCurrent, evseMinimumVoltage: evseMinimumVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        if let ackMaxDelay { writer.image("AckMaxDelay", ackMaxDelay) }
        writer.image("EVSEMaximumChargePower", evseMaximumChargePower)
        writer.image("EVSEMinimumChargePower", evseMinimumChargePower)
        writer.image("EVSEMaximumChargeCurrent", evseMaximumChargeCurrent)
        writer.image("EVSEMaximumVoltage", evseMaximumVoltage)
        writer.image("EVSEMaximumDischargePower", evseMaximumDischargePower)
        writer.image("EVSEMinimumDischargePower", evseMinimumDischargePower)
        writer.image("EVSEMaximumDischargeCurrent", evseMaximumDischargeCurrent)
        writer.image("EVSEMinimumVoltage", evseMinimumVoltage)
        writer.endObject()
    }
}

extension BPT_Scheduled_DC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evTargetEnergyRequest = try members.optional("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.optional("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.optional("EVMinimumEnergyRequest", RationalNumber.self)
        let evTargetCurrent = try members.required("EVTargetCurrent", RationalNumber.self)
        let evTargetVoltage = try members.required("EVTargetVoltage", RationalNumber.self)
        let evMaximumChargePower = try members.optional("EVMaximumChargePower", RationalNumber.self)
        let evMinimumChargePower = try members.optional("EVMinimumChargePower", RationalNumber.self)
        let evMaximumChargeCurrent = try members.optional("EVMaximumChargeCurrent", RationalNumber.self)
        let evMaximumVoltage = try members.optional("EVMaximumVoltage", RationalNumber.self)
        let evMinimumVoltage = try members.optional("EVMinimumVoltage", RationalNumber.self)
        let evMaximumDischargePower = try members.optional("EVMaximumDischargePower", RationalNumber.self)
        let evMinimumDischargePower = try members.optional("EVMinimumDischargePower", RationalNumber.self)
        let evMaximumDischargeCurrent = try members.optional("EVMaximumDischargeCurrent", RationalNumber.self)
        try members.end()
        self.init(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evTargetCurrent: evTargetCurrent, evTargetVoltage: evTargetVoltage, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, evMaximumDischargePower: evMaximumDischargePower, evMinimumDischargePower: evMinimumDischargePower, evMaximumDischargeCurrent: evMaximumDischargeCurrent)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evTargetEnergyRequest { writer.image("EVTargetEnergyRequest", evTargetEnergyRequest) }
        if let evMaximumEnergyRequest { writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest) }
        if let evMinimumEnergyRequest { writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest) }
        writer.image("EVTargetCurrent", evTargetCurrent)
        writer.image("EVTargetVoltage", evTargetVoltage)
        if let evMaximumChargePower { writer.image("EVMaximumChargePower", evMaximumChargePower) }
        if let evMinimumChargePower { writer.image("EVMinimumChargePower", evMinimumChargePower) }
        if let evMaximumChargeCurrent { writer.image("EVMaximumChargeCurrent", evMaximumChargeCurrent) }
        if let evMaximumVoltage { writer.image("EVMaximumVoltage", evMaximumVoltage) }
        if let evMinimumVoltage { writer.image("EVMinimumVoltage", evMinimumVoltage) }
        if let evMaximumDischargePower { writer.image("EVMaximumDischargePower", evMaximumDischargePower) }
        if let evMinimumDischargePower { writer.image("EVMinimumDischargePower", evMinimumDischargePower) }
        if let evMaximumDischargeCurrent { writer.image("EVMaximumDischargeCurrent", evMaximumDischargeCurrent) }
        writer.endObject()
    }
}

extension BPT_Scheduled_DC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseMaximumChargePower = try members.optional("EVSEMaximumChargePower", RationalNumber.self)
        let evseMinimumChargePower = try members.optional("EVSEMinimumChargePower", RationalNumber.self)
        let evseMaximumChargeCurrent = try members.optional("EVSEMaximumChargeCurrent", RationalNumber.self)
        let evseMaximumVoltage = try members.optional("EVSEMaximumVoltage", RationalNumber.self)
        let evseMaximumDischargePower = try members.optional("EVSEMaximumDischargePower", RationalNumber.self)
        let evseMinimumDischargePower = try members.optional("EVSEMinimumDischargePower", RationalNumber.self)
        let evseMaximumDischargeCurrent = try members.optional("EVSEMaximumDischargeCurrent", RationalNumber.self)
        let evseMinimumVoltage = try members.optional("EVSEMinimumVoltage", RationalNumber.self)
        try members.end()
        self.init(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMaximumDischargePower: evseMaximumDischargePower, evseMinimumDischargePower: evseMinimumDischargePower, evseMaximumDischargeCurrent: evseMaximumDischargeCurrent, evseMinimumVoltage: evseMinimumVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evseMaximumChargePower { writer.image("EVSEMaximumChargePower", evseMaximumChargePower) }
        if let evseMinimumChargePower { writer.image("EVSEMinimumChargePower", evseMinimumChargePower) }
        if let evseMaximumChargeCurrent { writer.image("EVSEMaximumChargeCurrent", evseMaximumChargeCurrent) }
        if let evseMaximumVoltage { writer.image("EVSEMaximumVoltage", evseMaximumVoltage) }
        if let evseMaximumDischargePower { writer.image("EVSEMaximumDischargePower", evseMaximumDischargePower) }
        if let evseMinimumDischargePower { writer.image("EVSEMinimumDischargePower", evseMinimumDischargePower) }
        if let evseMaximumDischargeCurrent { writer.image("EVSEMaximumDischargeCurrent", evseMaximumDischargeCurrent) }
        if let evseMinimumVoltage { writer.image("EVSEMinimumVoltage", evseMinimumVoltage) }
        writer.endObject()
    }
}

extension DC_CPDReqEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMaximumChargeCurrent = try members.required("EVMaximumChargeCurrent", RationalNumber.self)
        let evMinimumChargeCurrent = try members.required("EVMinimumChargeCurrent", RationalNumber.self)
        let evMaximumVoltage = try members.required("EVMaximumVoltage", RationalNumber.self)
        let evMinimumVoltage = try members.required("EVMinimumVoltage", RationalNumber.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        try members.end()
        self.init(evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMinimumChargeCurrent: evMinimumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage, targetSOC: targetSOC)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        writer.image("EVMaximumChargeCurrent", evMaximumChargeCurrent)
        writer.image("EVMinimumChargeCurrent", evMinimumChargeCurrent)
        writer.image("EVMaximumVoltage", evMaximumVoltage)
        writer.image("EVMinimumVoltage", evMinimumVoltage)
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        writer.endObject()
    }
}

extension DC_CPDResEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseMaximumChargePower = try members.required("EVSEMaximumChargePower", RationalNumber.self)
        let evseMinimumChargePower = try members.required("EVSEMinimumChargePower", RationalNumber.self)
        let evseMaximumChargeCurrent = try members.required("EVSEMaximumChargeCurrent", RationalNumber.self)
        let evseMinimumChargeCurrent = try members.required("EVSEMinimumChargeCurrent", RationalNumber.self)
        let evseMaximumVoltage = try members.required("EVSEMaximumVoltage", RationalNumber.self)
        let evseMinimumVoltage = try members.required("EVSEMinimumVoltage", RationalNumber.self)
        let evsePowerRampLimitation = try members.optional("EVSEPowerRampLimitation", RationalNumber.self)
        try members.end()
        self.init(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMinimumChargeCurrent: evseMinimumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage, evseMinimumVoltage: evseMinimumVoltage, evsePowerRampLimitation: evsePowerRampLimitation)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVSEMaximumChargePower", evseMaximumChargePower)
        writer.image("EVSEMinimumChargePower", evseMinimumChargePower)
        writer.image("EVSEMaximumChargeCurrent", evseMaximumChargeCurrent)
        writer.image("EVSEMinimumChargeCurrent", evseMinimumChargeCurrent)
        writer.image("EVSEMaximumVoltage", evseMaximumVoltage)
        writer.image("EVSEMinimumVoltage", evseMinimumVoltage)
        if let evsePowerRampLimitation { writer.image("EVSEPowerRampLimitation", evsePowerRampLimitation) }
        writer.endObject()
    }
}

extension DC_CableCheckReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        try members.end()
        self.init(header: header)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.endObject()
    }
}

extension DC_CableCheckRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        writer.endObject()
    }
}

extension DC_ChargeLoopReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let displayParameters = try members.optional("DisplayParameters", DisplayParameters.self)
        let meterInfoRequested = try members.required("MeterInfoRequested", Bool.self)
        let evPresentVoltage = try members.required("EVPresentVoltage", RationalNumber.self)
        let clReqControlMode = try members.demand(try DC_CLReqControlMode.take(from: &members), "DC_CLReqControlMode")
        try members.end()
        self.init(header: header, displayParameters: displayParameters, meterInfoRequested: meterInfoRequested, evPresentVoltage: evPresentVoltage, clReqControlMode: clReqControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        if let displayParameters { writer.image("DisplayParameters", displayParameters) }
        writer.image("MeterInfoRequested", meterInfoRequested)
        writer.image("EVPresentVoltage", evPresentVoltage)
        clReqControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DC_ChargeLoopRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseStatus = try members.optional("EVSEStatus", EVSEStatus.self)
        let meterInfo = try members.optional("MeterInfo", MeterInfo.self)
        let receipt = try members.optional("Receipt", Receipt.self)
        let evsePresentCurrent = try members.required("EVSEPresentCurrent", RationalNumber.self)
        let evsePresentVoltage = try members.required("EVSEPresentVoltage", RationalNumber.self)
        let evsePowerLimitAchieved = try members.required("EVSEPowerLimitAchieved", Bool.self)
        let evseCurrentLimitAchieved = try members.required("EVSECurrentLimitAchieved", Bool.self)
        let evseVoltageLimitAchieved = try members.required("EVSEVoltageLimitAchieved", Bool.self)
        let clResControlMode = try members.demand(try DC_CLResControlMode.take(from: &members), "DC_CLResControlMode")
        try members.end()
        self.init(header: header, responseCode: responseCode, evseStatus: evseStatus, meterInfo: meterInfo, receipt: receipt, evsePresentCurrent: evsePresentCurrent, evsePresentVoltage: evsePresentVoltage, evsePowerLimitAchieved: evsePowerLimitAchieved, evseCurrentLimitAchieved: evseCurrentLimitAchieved, evseVoltageLimitAchieved: evseVoltageLimitAchieved, clResControlMode: clResControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        if let evseStatus { writer.image("EVSEStatus", evseStatus) }
        if let meterInfo { writer.image("MeterInfo", meterInfo) }
        if let receipt { writer.image("Receipt", receipt) }
        writer.image("EVSEPresentCurrent", evsePresentCurrent)
        writer.image("EVSEPresentVoltage", evsePresentVoltage)
        writer.image("EVSEPowerLimitAchieved", evsePowerLimitAchieved)
        writer.image("EVSECurrentLimitAchieved", evseCurrentLimitAchieved)
        writer.image("EVSEVoltageLimitAchieved", evseVoltageLimitAchieved)
        clResControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DC_ChargeParameterDiscoveryReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let dc_CPDReqEnergyTransferMode = try members.demand(try DC_CPDReqEnergyTransferModeChoice.take(from: &members), "DC_CPDReqEnergyTransferModeChoice")
        try members.end()
        self.init(header: header, dc_CPDReqEnergyTransferMode: dc_CPDReqEnergyTransferMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        dc_CPDReqEnergyTransferMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DC_ChargeParameterDiscoveryRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let dc_CPDResEnergyTransferMode = try members.demand(try DC_CPDResEnergyTransferModeChoice.take(from: &members), "DC_CPDResEnergyTransferModeChoice")
        try members.end()
        self.init(header: header, responseCode: responseCode, dc_CPDResEnergyTransferMode: dc_CPDResEnergyTransferMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        dc_CPDResEnergyTransferMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension DC_PreChargeReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        let evPresentVoltage = try members.required("EVPresentVoltage", RationalNumber.self)
        let evTargetVoltage = try members.required("EVTargetVoltage", RationalNumber.self)
        try members.end()
        self.init(header: header, evProcessing: evProcessing, evPresentVoltage: evPresentVoltage, evTargetVoltage: evTargetVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        writer.image("EVPresentVoltage", evPresentVoltage)
        writer.image("EVTargetVoltage", evTargetVoltage)
        writer.endObject()
    }
}

extension DC_PreChargeRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evsePresentVoltage = try members.required("EVSEPresentVoltage", RationalNumber.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evsePresentVoltage: evsePresentVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEPresentVoltage", evsePresentVoltage)
        writer.endObject()
    }
}

extension DC_WeldingDetectionReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        try members.end()
        self.init(header: header, evProcessing: evProcessing)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        writer.endObject()
    }
}

extension DC_WeldingDetectionRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evsePresentVoltage = try members.required("EVSEPresentVoltage", RationalNumber.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evsePresentVoltage: evsePresentVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEPresentVoltage", evsePresentVoltage)
        writer.endObject()
    }
}

extension Dynamic_DC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let evTargetEnergyRequest = try members.required("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.required("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.required("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMaximumChargeCurrent = try members.required("EVMaximumChargeCurrent", RationalNumber.self)
        let evMaximumVoltage = try members.required("EVMaximumVoltage", RationalNumber.self)
        let evMinimumVoltage = try members.required("EVMinimumVoltage", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        writer.image("EVTargetEnergyRequest", evTargetEnergyRequest)
        writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest)
        writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest)
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        writer.image("EVMaximumChargeCurrent", evMaximumChargeCurrent)
        writer.image("EVMaximumVoltage", evMaximumVoltage)
        writer.image("EVMinimumVoltage", evMinimumVoltage)
        writer.endObject()
    }
}

extension Dynamic_DC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let ackMaxDelay = try members.optional("AckMaxDelay", UInt16.self)
        let evseMaximumChargePower = try members.required("EVSEMaximumChargePower", RationalNumber.self)
        let evseMinimumChargePower = try members.required("EVSEMinimumChargePower", RationalNumber.self)
        let evseMaximumChargeCurrent = try members.required("EVSEMaximumChargeCurrent", RationalNumber.self)
        let evseMaximumVoltage = try members.required("EVSEMaximumVoltage", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        if let ackMaxDelay { writer.image("AckMaxDelay", ackMaxDelay) }
        writer.image("EVSEMaximumChargePower", evseMaximumChargePower)
        writer.image("EVSEMinimumChargePower", evseMinimumChargePower)
        writer.image("EVSEMaximumChargeCurrent", evseMaximumChargeCurrent)
        writer.image("EVSEMaximumVoltage", evseMaximumVoltage)
        writer.endObject()
    }
}

extension Scheduled_DC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evTargetEnergyRequest = try members.optional("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.optional("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.optional("EVMinimumEnergyRequest", RationalNumber.self)
        let evTargetCurrent = try members.required("EVTargetCurrent", RationalNumber.self)
        let evTargetVoltage = try members.required("EVTargetVoltage", RationalNumber.self)
        let evMaximumChargePower = try members.optional("EVMaximumChargePower", RationalNumber.self)
        let evMinimumChargePower = try members.optional("EVMinimumChargePower", RationalNumber.self)
        let evMaximumChargeCurrent = try members.optional("EVMaximumChargeCurrent", RationalNumber.self)
        let evMaximumVoltage = try members.optional("EVMaximumVoltage", RationalNumber.self)
        let evMinimumVoltage = try members.optional("EVMinimumVoltage", RationalNumber.self)
        try members.end()
        self.init(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evTargetCurrent: evTargetCurrent, evTargetVoltage: evTargetVoltage, evMaximumChargePower: evMaximumChargePower, evMinimumChargePower: evMinimumChargePower, evMaximumChargeCurrent: evMaximumChargeCurrent, evMaximumVoltage: evMaximumVoltage, evMinimumVoltage: evMinimumVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evTargetEnergyRequest { writer.image("EVTargetEnergyRequest", evTargetEnergyRequest) }
        if let evMaximumEnergyRequest { writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest) }
        if let evMinimumEnergyRequest { writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest) }
        writer.image("EVTargetCurrent", evTargetCurrent)
        writer.image("EVTargetVoltage", evTargetVoltage)
        if let evMaximumChargePower { writer.image("EVMaximumChargePower", evMaximumChargePower) }
        if let evMinimumChargePower { writer.image("EVMinimumChargePower", evMinimumChargePower) }
        if let evMaximumChargeCurrent { writer.image("EVMaximumChargeCurrent", evMaximumChargeCurrent) }
        if let evMaximumVoltage { writer.image("EVMaximumVoltage", evMaximumVoltage) }
        if let evMinimumVoltage { writer.image("EVMinimumVoltage", evMinimumVoltage) }
        writer.endObject()
    }
}

extension Scheduled_DC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseMaximumChargePower = try members.optional("EVSEMaximumChargePower", RationalNumber.self)
        let evseMinimumChargePower = try members.optional("EVSEMinimumChargePower", RationalNumber.self)
        let evseMaximumChargeCurrent = try members.optional("EVSEMaximumChargeCurrent", RationalNumber.self)
        let evseMaximumVoltage = try members.optional("EVSEMaximumVoltage", RationalNumber.self)
        try members.end()
        self.init(evseMaximumChargePower: evseMaximumChargePower, evseMinimumChargePower: evseMinimumChargePower, evseMaximumChargeCurrent: evseMaximumChargeCurrent, evseMaximumVoltage: evseMaximumVoltage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evseMaximumChargePower { writer.image("EVSEMaximumChargePower", evseMaximumChargePower) }
        if let evseMinimumChargePower { writer.image("EVSEMinimumChargePower", evseMinimumChargePower) }
        if let evseMaximumChargeCurrent { writer.image("EVSEMaximumChargeCurrent", evseMaximumChargeCurrent) }
        if let evseMaximumVoltage { writer.image("EVSEMaximumVoltage", evseMaximumVoltage) }
        writer.endObject()
    }
}

extension DC_CLReqControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("BPT_Dynamic_DC_CLReqControlMode", BPT_Dynamic_DC_CLReqControlMode.self) {
            return .bpt_Dynamic_DC_CLReqControlMode(payload)
        }
        if let payload = try members.optional("BPT_Scheduled_DC_CLReqControlMode", BPT_Scheduled_DC_CLReqControlMode.self) {
            return .bpt_Scheduled_DC_CLReqControlMode(payload)
        }
        if let payload = try members.optional("Dynamic_DC_CLReqControlMode", Dynamic_DC_CLReqControlMode.self) {
            return .dynamic_DC_CLReqControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_DC_CLReqControlMode", Scheduled_DC_CLReqControlMode.self) {
            return .scheduled_DC_CLReqControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_Dynamic_DC_CLReqControlMode(let payload):
                writer.image("BPT_Dynamic_DC_CLReqControlMode", payload)
            case .bpt_Scheduled_DC_CLReqControlMode(let payload):
                writer.image("BPT_Scheduled_DC_CLReqControlMode", payload)
            case .dynamic_DC_CLReqControlMode(let payload):
                writer.image("Dynamic_DC_CLReqControlMode", payload)
            case .scheduled_DC_CLReqControlMode(let payload):
                writer.image("Scheduled_DC_CLReqControlMode", payload)
        }
    }
}

extension DC_CLResControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("BPT_Dynamic_DC_CLResControlMode", BPT_Dynamic_DC_CLResControlMode.self) {
            return .bpt_Dynamic_DC_CLResControlMode(payload)
        }
        if let payload = try members.optional("BPT_Scheduled_DC_CLResControlMode", BPT_Scheduled_DC_CLResControlMode.self) {
            return .bpt_Scheduled_DC_CLResControlMode(payload)
        }
        if let payload = try members.optional("Dynamic_DC_CLResControlMode", Dynamic_DC_CLResControlMode.self) {
            return .dynamic_DC_CLResControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_DC_CLResControlMode", Scheduled_DC_CLResControlMode.self) {
            return .scheduled_DC_CLResControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_Dynamic_DC_CLResControlMode(let payload):
                writer.image("BPT_Dynamic_DC_CLResControlMode", payload)
            case .bpt_Scheduled_DC_CLResControlMode(let payload):
                writer.image("BPT_Scheduled_DC_CLResControlMode", payload)
            case .dynamic_DC_CLResControlMode(let payload):
                writer.image("Dynamic_DC_CLResControlMode", payload)
            case .scheduled_DC_CLResControlMode(let payload):
                writer.image("Scheduled_DC_CLResControlMode", payload)
        }
    }
}

extension DC_CPDReqEnergyTransferModeChoice {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("BPT_DC_CPDReqEnergyTransferMode", BPT_DC_CPDReqEnergyTransferMode.self) {
            return .bpt_DC_CPDReqEnergyTransferMode(payload)
        }
        if let payload = try members.optional("DC_CPDReqEnergyTransferMode", DC_CPDReqEnergyTransferMode.self) {
            return .dc_CPDReqEnergyTransferMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_DC_CPDReqEnergyTransferMode(let payload):
                writer.image("BPT_DC_CPDReqEnergyTransferMode", payload)
            case .dc_CPDReqEnergyTransferMode(let payload):
                writer.image("DC_CPDReqEnergyTransferMode", payload)
        }
    }
}

extension DC_CPDResEnergyTransferModeChoice {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("BPT_DC_CPDResEnergyTransferMode", BPT_DC_CPDResEnergyTransferMode.self) {
            return .bpt_DC_CPDResEnergyTransferMode(payload)
        }
        if let payload = try members.optional("DC_CPDResEnergyTransferMode", DC_CPDResEnergyTransferMode.self) {
            return .dc_CPDResEnergyTransferMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_DC_CPDResEnergyTransferMode(let payload):
                writer.image("BPT_DC_CPDResEnergyTransferMode", payload)
            case .dc_CPDResEnergyTransferMode(let payload):
                writer.image("DC_CPDResEnergyTransferMode", payload)
        }
    }
}

