// swift-format-ignore-file
// JSON image of the types of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON


extension AC_CPDReqEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMaximumChargePower_L2 = try members.optional("EVMaximumChargePower_L2", RationalNumber.self)
        let evMaximumChargePower_L3 = try members.optional("EVMaximumChargePower_L3", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMinimumChargePower_L2 = try members.optional("EVMinimumChargePower_L2", RationalNumber.self)
        let evMinimumChargePower_L3 = try members.optional("EVMinimumChargePower_L3", RationalNumber.self)
        try members.end()
        self.init(evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        if let evMaximumChargePower_L2 { writer.image("EVMaximumChargePower_L2", evMaximumChargePower_L2) }
        if let evMaximumChargePower_L3 { writer.image("EVMaximumChargePower_L3", evMaximumChargePower_L3) }
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        if let evMinimumChargePower_L2 { writer.image("EVMinimumChargePower_L2", evMinimumChargePower_L2) }
        if let evMinimumChargePower_L3 { writer.image("EVMinimumChargePower_L3", evMinimumChargePower_L3) }
        writer.endObject()
    }
}

extension AC_CPDResEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseMaximumChargePower = try members.required("EVSEMaximumChargePower", RationalNumber.self)
        let evseMaximumChargePower_L2 = try members.optional("EVSEMaximumChargePower_L2", RationalNumber.self)
        let evseMaximumChargePower_L3 = try members.optional("EVSEMaximumChargePower_L3", RationalNumber.self)
        let evseMinimumChargePower = try members.required("EVSEMinimumChargePower", RationalNumber.self)
        let evseMinimumChargePower_L2 = try members.optional("EVSEMinimumChargePower_L2", RationalNumber.self)
        let evseMinimumChargePower_L3 = try members.optional("EVSEMinimumChargePower_L3", RationalNumber.self)
        let evseNominalFrequency = try members.required("EVSENominalFrequency", RationalNumber.self)
        let maximumPowerAsymmetry = try members.optional("MaximumPowerAsymmetry", RationalNumber.self)
        let evsePowerRampLimitation = try members.optional("EVSEPowerRampLimitation", RationalNumber.self)
        let evsePresentActivePower = try members.optional("EVSEPresentActivePower", RationalNumber.self)
        let evsePresentActivePower_L2 = try members.optional("EVSEPresentActivePower_L2", RationalNumber.self)
        let evsePresentActivePower_L3 = try members.optional("EVSEPresentActivePower_L3", RationalNumber.self)
        try members.end()
        self.init(evseMaximumChargePower: evseMaximumChargePower, evseMaximumChargePower_L2: evseMaximumChargePower_L2, evseMaximumChargePower_L3: evseMaximumChargePower_L3, evseMinimumChargePower: evseMinimumChargePower, evseMinimumChargePower_L2: evseMinimumChargePower_L2, evseMinimumChargePower_L3: evseMinimumChargePower_L3, evseNominalFrequency: evseNominalFrequency, maximumPowerAsymmetry: maximumPowerAsymmetry, evsePowerRampLimitation: evsePowerRampLimitation, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVSEMaximumChargePower", evseMaximumChargePower)
        if let evseMaximumChargePower_L2 { writer.image("EVSEMaximumChargePower_L2", evseMaximumChargePower_L2) }
        if let evseMaximumChargePower_L3 { writer.image("EVSEMaximumChargePower_L3", evseMaximumChargePower_L3) }
        writer.image("EVSEMinimumChargePower", evseMinimumChargePower)
        if let evseMinimumChargePower_L2 { writer.image("EVSEMinimumChargePower_L2", evseMinimumChargePower_L2) }
        if let evseMinimumChargePower_L3 { writer.image("EVSEMinimumChargePower_L3", evseMinimumChargePower_L3) }
        writer.image("EVSENominalFrequency", evseNominalFrequency)
        if let maximumPowerAsymmetry { writer.image("MaximumPowerAsymmetry", maximumPowerAsymmetry) }
        if let evsePowerRampLimitation { writer.image("EVSEPowerRampLimitation", evsePowerRampLimitation) }
        if let evsePresentActivePower { writer.image("EVSEPresentActivePower", evsePresentActivePower) }
        if let evsePresentActivePower_L2 { writer.image("EVSEPresentActivePower_L2", evsePresentActivePower_L2) }
        if let evsePresentActivePower_L3 { writer.image("EVSEPresentActivePower_L3", evsePresentActivePower_L3) }
        writer.endObject()
    }
}

extension AC_ChargeLoopReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let displayParameters = try members.optional("DisplayParameters", DisplayParameters.self)
        let meterInfoRequested = try members.required("MeterInfoRequested", Bool.self)
        let clReqControlMode = try members.demand(try AC_CLReqControlMode.take(from: &members), "AC_CLReqControlMode")
        try members.end()
        self.init(header: header, displayParameters: displayParameters, meterInfoRequested: meterInfoRequested, clReqControlMode: clReqControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        if let displayParameters { writer.image("DisplayParameters", displayParameters) }
        writer.image("MeterInfoRequested", meterInfoRequested)
        clReqControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AC_ChargeLoopRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseStatus = try members.optional("EVSEStatus", EVSEStatus.self)
        let meterInfo = try members.optional("MeterInfo", MeterInfo.self)
        let receipt = try members.optional("Receipt", Receipt.self)
        let evseTargetFrequency = try members.optional("EVSETargetFrequency", RationalNumber.self)
        let clResControlMode = try members.demand(try AC_CLResControlMode.take(from: &members), "AC_CLResControlMode")
        try members.end()
        self.init(header: header, responseCode: responseCode, evseStatus: evseStatus, meterInfo: meterInfo, receipt: receipt, evseTargetFrequency: evseTargetFrequency, clResControlMode: clResControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        if let evseStatus { writer.image("EVSEStatus", evseStatus) }
        if let meterInfo { writer.image("MeterInfo", meterInfo) }
        if let receipt { writer.image("Receipt", receipt) }
        if let evseTargetFrequency { writer.image("EVSETargetFrequency", evseTargetFrequency) }
        clResControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AC_ChargeParameterDiscoveryReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let ac_CPDReqEnergyTransferMode = try members.demand(try AC_CPDReqEnergyTransferModeChoice.take(from: &members), "AC_CPDReqEnergyTransferModeChoice")
        try members.end()
        self.init(header: header, ac_CPDReqEnergyTransferMode: ac_CPDReqEnergyTransferMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        ac_CPDReqEnergyTransferMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AC_ChargeParameterDiscoveryRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let ac_CPDResEnergyTransferMode = try members.demand(try AC_CPDResEnergyTransferModeChoice.take(from: &members), "AC_CPDResEnergyTransferModeChoice")
        try members.end()
        self.init(header: header, responseCode: responseCode, ac_CPDResEnergyTransferMode: ac_CPDResEnergyTransferMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        ac_CPDResEnergyTransferMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension BPT_AC_CPDReqEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMaximumChargePower_L2 = try members.optional("EVMaximumChargePower_L2", RationalNumber.self)
        let evMaximumChargePower_L3 = try members.optional("EVMaximumChargePower_L3", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMinimumChargePower_L2 = try members.optional("EVMinimumChargePower_L2", RationalNumber.self)
        let evMinimumChargePower_L3 = try members.optional("EVMinimumChargePower_L3", RationalNumber.self)
        let evMaximumDischargePower = try members.required("EVMaximumDischargePower", RationalNumber.self)
        let evMaximumDischargePower_L2 = try members.optional("EVMaximumDischargePower_L2", RationalNumber.self)
        let evMaximumDischargePower_L3 = try members.optional("EVMaximumDischargePower_L3", RationalNumber.self)
        let evMinimumDischargePower = try members.required("EVMinimumDischargePower", RationalNumber.self)
        let evMinimumDischargePower_L2 = try members.optional("EVMinimumDischargePower_L2", RationalNumber.self)
        let evMinimumDischargePower_L3 = try members.optional("EVMinimumDischargePower_L3", RationalNumber.self)
        try members.end()
        self.init(evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evMaximumDischargePower: evMaximumDischargePower, evMaximumDischargePower_L2: evMaximumDischargePower_L2, evMaximumDischargePower_L3: evMaximumDischargePower_L3, evMinimumDischargePower: evMinimumDischargePower, evMinimumDischargePower_L2: evMinimumDischargePower_L2, evMinimumDischargePower_L3: evMinimumDischargePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        if let evMaximumChargePower_L2 { writer.image("EVMaximumChargePower_L2", evMaximumChargePower_L2) }
        if let evMaximumChargePower_L3 { writer.image("EVMaximumChargePower_L3", evMaximumChargePower_L3) }
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        if let evMinimumChargePower_L2 { writer.image("EVMinimumChargePower_L2", evMinimumChargePower_L2) }
        if let evMinimumChargePower_L3 { writer.image("EVMinimumChargePower_L3", evMinimumChargePower_L3) }
        writer.image("EVMaximumDischargePower", evMaximumDischargePower)
        if let evMaximumDischargePower_L2 { writer.image("EVMaximumDischargePower_L2", evMaximumDischargePower_L2) }
        if let evMaximumDischargePower_L3 { writer.image("EVMaximumDischargePower_L3", evMaximumDischargePower_L3) }
        writer.image("EVMinimumDischargePower", evMinimumDischargePower)
        if let evMinimumDischargePower_L2 { writer.image("EVMinimumDischargePower_L2", evMinimumDischargePower_L2) }
        if let evMinimumDischargePower_L3 { writer.image("EVMinimumDischargePower_L3", evMinimumDischargePower_L3) }
        writer.endObject()
    }
}

extension BPT_AC_CPDResEnergyTransferMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseMaximumChargePower = try members.required("EVSEMaximumChargePower", RationalNumber.self)
        let evseMaximumChargePower_L2 = try members.optional("EVSEMaximumChargePower_L2", RationalNumber.self)
        let evseMaximumChargePower_L3 = try members.optional("EVSEMaximumChargePower_L3", RationalNumber.self)
        let evseMinimumChargePower = try members.required("EVSEMinimumChargePower", RationalNumber.self)
        let evseMinimumChargePower_L2 = try members.optional("EVSEMinimumChargePower_L2", RationalNumber.self)
        let evseMinimumChargePower_L3 = try members.optional("EVSEMinimumChargePower_L3", RationalNumber.self)
        let evseNominalFrequency = try members.required("EVSENominalFrequency", RationalNumber.self)
        let maximumPowerAsymmetry = try members.optional("MaximumPowerAsymmetry", RationalNumber.self)
        let evsePowerRampLimitation = try members.optional("EVSEPowerRampLimitation", RationalNumber.self)
        let evsePresentActivePower = try members.optional("EVSEPresentActivePower", RationalNumber.self)
        let evsePresentActivePower_L2 = try members.optional("EVSEPresentActivePower_L2", RationalNumber.self)
        let evsePresentActivePower_L3 = try members.optional("EVSEPresentActivePower_L3", RationalNumber.self)
        let evseMaximumDischargePower = try members.required("EVSEMaximumDischargePower", RationalNumber.self)
        let evseMaximumDischargePower_L2 = try members.optional("EVSEMaximumDischargePower_L2", RationalNumber.self)
        let evseMaximumDischargePower_L3 = try members.optional("EVSEMaximumDischargePower_L3", RationalNumber.self)
        let evseMinimumDischargePower = try members.required("EVSEMinimumDischargePower", RationalNumber.self)
        let evseMinimumDischargePower_L2 = try members.optional("EVSEMinimumDischargePower_L2", RationalNumber.self)
        let evseMinimumDischargePower_L3 = try members.optional("EVSEMinimumDischargePower_L3", RationalNumber.self)
        try members.end()
        self.init(evseMaximumChargePower: evseMaximumChargePower, evseMaximumChargePower_L2: evseMaximumChargePower_L2, evseMaximumChargePower_L3: evseMaximumChargePower_L3, evseMinimumChargePower: evseMinimumChargePower, evseMinimumChargePower_L2: evseMinimumChargePower_L2, evseMinimumChargePower_L3: evseMinimumChargePower_L3, evseNominalFrequency: evseNominalFrequency, maximumPowerAsymmetry: maximumPowerAsymmetry, evsePowerRampLimitation: evsePowerRampLimitation, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3, evseMaximumDischargePower: evseMaximumDischargePower, evseMaximumDischargePower_L2: evseMaximumDischargePower_L2, evseMaximumDischargePower_L3: evseMaximumDischargePower_L3, evseMinimumDischargePower: evseMinimumDischargePower, evseMinimumDischargePower_L2: evseMinimumDischargePower_L2, evseMinimumDischargePower_L3: evseMinimumDischargePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVSEMaximumChargePower", evseMaximumChargePower)
        if let evseMaximumChargePower_L2 { writer.image("EVSEMaximumChargePower_L2", evseMaximumChargePower_L2) }
        if let evseMaximumChargePower_L3 { writer.image("EVSEMaximumChargePower_L3", evseMaximumChargePower_L3) }
        writer.image("EVSEMinimumChargePower", evseMinimumChargePower)
        if let evseMinimumChargePower_L2 { writer.image("EVSEMinimumChargePower_L2", evseMinimumChargePower_L2) }
        if let evseMinimumChargePower_L3 { writer.image("EVSEMinimumChargePower_L3", evseMinimumChargePower_L3) }
        writer.image("EVSENominalFrequency", evseNominalFrequency)
        if let maximumPowerAsymmetry { writer.image("MaximumPowerAsymmetry", maximumPowerAsymmetry) }
        if let evsePowerRampLimitation { writer.image("EVSEPowerRampLimitation", evsePowerRampLimitation) }
        if let evsePresentActivePower { writer.image("EVSEPresentActivePower", evsePresentActivePower) }
        if let evsePresentActivePower_L2 { writer.image("EVSEPresentActivePower_L2", evsePresentActivePower_L2) }
        if let evsePresentActivePower_L3 { writer.image("EVSEPresentActivePower_L3", evsePresentActivePower_L3) }
        writer.image("EVSEMaximumDischargePower", evseMaximumDischargePower)
        if let evseMaximumDischargePower_L2 { writer.image("EVSEMaximumDischargePower_L2", evseMaximumDischargePower_L2) }
        if let evseMaximumDischargePower_L3 { writer.image("EVSEMaximumDischargePower_L3", evseMaximumDischargePower_L3) }
        writer.image("EVSEMinimumDischargePower", evseMinimumDischargePower)
        if let evseMinimumDischargePower_L2 { writer.image("EVSEMinimumDischargePower_L2", evseMinimumDischargePower_L2) }
        if let evseMinimumDischargePower_L3 { writer.image("EVSEMinimumDischargePower_L3", evseMinimumDischargePower_L3) }
        writer.endObject()
    }
}

extension BPT_Dynamic_AC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let evTargetEnergyRequest = try members.required("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.required("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.required("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMaximumChargePower_L2 = try members.optional("EVMaximumChargePower_L2", RationalNumber.self)
        let evMaximumChargePower_L3 = try members.optional("EVMaximumChargePower_L3", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMinimumChargePower_L2 = try members.optional("EVMinimumChargePower_L2", RationalNumber.self)
        let evMinimumChargePower_L3 = try members.optional("EVMinimumChargePower_L3", RationalNumber.self)
        let evPresentActivePower = try members.required("EVPresentActivePower", RationalNumber.self)
        let evPresentActivePower_L2 = try members.optional("EVPresentActivePower_L2", RationalNumber.self)
        let evPresentActivePower_L3 = try members.optional("EVPresentActivePower_L3", RationalNumber.self)
        let evPresentReactivePower = try members.required("EVPresentReactivePower", RationalNumber.self)
        let evPresentReactivePower_L2 = try members.optional("EVPresentReactivePower_L2", RationalNumber.self)
        let evPresentReactivePower_L3 = try members.optional("EVPresentReactivePower_L3", RationalNumber.self)
        let evMaximumDischargePower = try members.required("EVMaximumDischargePower", RationalNumber.self)
        let evMaximumDischargePower_L2 = try members.optional("EVMaximumDischargePower_L2", RationalNumber.self)
        let evMaximumDischargePower_L3 = try members.optional("EVMaximumDischargePower_L3", RationalNumber.self)
        let evMinimumDischargePower = try members.required("EVMinimumDischargePower", RationalNumber.self)
        let evMinimumDischargePower_L2 = try members.optional("EVMinimumDischargePower_L2", RationalNumber.self)
        let evMinimumDischargePower_L3 = try members.optional("EVMinimumDischargePower_L3", RationalNumber.self)
        let evMaximumV2XEnergyRequest = try members.optional("EVMaximumV2XEnergyRequest", RationalNumber.self)
        let evMinimumV2XEnergyRequest = try members.optional("EVMinimumV2XEnergyRequest", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3, evMaximumDischargePower: evMaximumDischargePower, evMaximumDischargePower_L2: evMaximumDischargePower_L2, evMaximumDischargePower_L3: evMaximumDischargePower_L3, evMinimumDischargePower: evMinimumDischargePower, evMinimumDischargePower_L2: evMinimumDischargePower_L2, evMinimumDischargePower_L3: evMinimumDischargePower_L3, evMaximumV2XEnergyRequest: evMaximumV2XEnergyRequest, evMinimumV2XEnergyRequest: evMinimumV2XEnergyRequest)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        writer.image("EVTargetEnergyRequest", evTargetEnergyRequest)
        writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest)
        writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest)
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        if let evMaximumChargePower_L2 { writer.image("EVMaximumChargePower_L2", evMaximumChargePower_L2) }
        if let evMaximumChargePower_L3 { writer.image("EVMaximumChargePower_L3", evMaximumChargePower_L3) }
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        if let evMinimumChargePower_L2 { writer.image("EVMinimumChargePower_L2", evMinimumChargePower_L2) }
        if let evMinimumChargePower_L3 { writer.image("EVMinimumChargePower_L3", evMinimumChargePower_L3) }
        writer.image("EVPresentActivePower", evPresentActivePower)
        if let evPresentActivePower_L2 { writer.image("EVPresentActivePower_L2", evPresentActivePower_L2) }
        if let evPresentActivePower_L3 { writer.image("EVPresentActivePower_L3", evPresentActivePower_L3) }
        writer.image("EVPresentReactivePower", evPresentReactivePower)
        if let evPresentReactivePower_L2 { writer.image("EVPresentReactivePower_L2", evPresentReactivePower_L2) }
        if let evPresentReactivePower_L3 { writer.image("EVPresentReactivePower_L3", evPresentReactivePower_L3) }
        writer.image("EVMaximumDischargePower", evMaximumDischargePower)
        if let evMaximumDischargePower_L2 { writer.image("EVMaximumDischargePower_L2", evMaximumDischargePower_L2) }
        if let evMaximumDischargePower_L3 { writer.image("EVMaximumDischargePower_L3", evMaximumDischargePower_L3) }
        writer.image("EVMinimumDischargePower", evMinimumDischargePower)
        if let evMinimumDischargePower_L2 { writer.image("EVMinimumDischargePower_L2", evMinimumDischargePower_L2) }
        if let evMinimumDischargePower_L3 { writer.image("EVMinimumDischargePower_L3", evMinimumDischargePower_L3) }
        if let evMaximumV2XEnergyRequest { writer.image("EVMaximumV2XEnergyRequest", evMaximumV2XEnergyRequest) }
        if let evMinimumV2XEnergyRequest { writer.image("EVMinimumV2XEnergyRequest", evMinimumV2XEnergyRequest) }
        writer.endObject()
    }
}

extension BPT_Dynamic_AC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let ackMaxDelay = try members.optional("AckMaxDelay", UInt16.self)
        let evseTargetActivePower = try members.required("EVSETargetActivePower", RationalNumber.self)
        let evseTargetActivePower_L2 = try members.optional("EVSETargetActivePower_L2", RationalNumber.self)
        let evseTargetActivePower_L3 = try members.optional("EVSETargetActivePower_L3", RationalNumber.self)
        let evseTargetReactivePower = try members.optional("EVSETargetReactivePower", RationalNumber.self)
        let evseTargetReactivePower_L2 = try members.optional("EVSETargetReactivePower_L2", RationalNumber.self)
        let evseTargetReactivePower_L3 = try members.optional("EVSETargetReactivePower_L3", RationalNumber.self)
        let evsePresentActivePower = try members.optional("EVSEPresentActivePower", RationalNumber.self)
        let evsePresentActivePower_L2 = try members.optional("EVSEPresentActivePower_L2", RationalNumber.self)
        let evsePresentActivePower_L3 = try members.optional("EVSEPresentActivePower_L3", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        if let ackMaxDelay { writer.image("AckMaxDelay", ackMaxDelay) }
        writer.image("EVSETargetActivePower", evseTargetActivePower)
        if let evseTargetActivePower_L2 { writer.image("EVSETargetActivePower_L2", evseTargetActivePower_L2) }
        if let evseTargetActivePower_L3 { writer.image("EVSETargetActivePower_L3", evseTargetActivePower_L3) }
        if let evseTargetReactivePower { writer.image("EVSETargetReactivePower", evseTargetReactivePower) }
        if let evseTargetReactivePower_L2 { writer.image("EVSETargetReactivePower_L2", evseTargetReactivePower_L2) }
        if let evseTargetReactivePower_L3 { writer.image("EVSETargetReactivePower_L3", evseTargetReactivePower_L3) }
        if let evsePresentActivePower { writer.image("EVSEPresentActivePower", evsePresentActivePower) }
        if let evsePresentActivePower_L2 { writer.image("EVSEPresentActivePower_L2", evsePresentActivePower_L2) }
        if let evsePresentActivePower_L3 { writer.image("EVSEPresentActivePower_L3", evsePresentActivePower_L3) }
        writer.endObject()
    }
}

extension BPT_Scheduled_AC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evTargetEnergyRequest = try members.optional("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.optional("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.optional("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumChargePower = try members.optional("EVMaximumChargePower", RationalNumber.self)
        let evMaximumChargePower_L2 = try members.optional("EVMaximumChargePower_L2", RationalNumber.self)
        let evMaximumChargePower_L3 = try members.optional("EVMaximumChargePower_L3", RationalNumber.self)
        let evMinimumChargePower = try members.optional("EVMinimumChargePower", RationalNumber.self)
        let evMinimumChargePower_L2 = try members.optional("EVMinimumChargePower_L2", RationalNumber.self)
        let evMinimumChargePower_L3 = try members.optional("EVMinimumChargePower_L3", RationalNumber.self)
        let evPresentActivePower = try members.required("EVPresentActivePower", RationalNumber.self)
        let evPresentActivePower_L2 = try members.optional("EVPresentActivePower_L2", RationalNumber.self)
        let evPresentActivePower_L3 = try members.optional("EVPresentActivePower_L3", RationalNumber.self)
        let evPresentReactivePower = try members.optional("EVPresentReactivePower", RationalNumber.self)
        let evPresentReactivePower_L2 = try members.optional("EVPresentReactivePower_L2", RationalNumber.self)
        let evPresentReactivePower_L3 = try members.optional("EVPresentReactivePower_L3", RationalNumber.self)
        let evMaximumDischargePower = try members.optional("EVMaximumDischargePower", RationalNumber.self)
        let evMaximumDischargePower_L2 = try members.optional("EVMaximumDischargePower_L2", RationalNumber.self)
        let evMaximumDischargePower_L3 = try members.optional("EVMaximumDischargePower_L3", RationalNumber.self)
        let evMinimumDischargePower = try members.optional("EVMinimumDischargePower", RationalNumber.self)
        let evMinimumDischargePower_L2 = try members.optional("EVMinimumDischargePower_L2", RationalNumber.self)
        let evMinimumDischargePower_L3 = try members.optional("EVMinimumDischargePower_L3", RationalNumber.self)
        try members.end()
        self.init(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3, evMaximumDischargePower: evMaximumDischargePower, evMaximumDischargePower_L2: evMaximumDischargePower_L2, evMaximumDischargePower_L3: evMaximumDischargePower_L3, evMinimumDischargePower: evMinimumDischargePower, evMinimumDischargePower_L2: evMinimumDischargePower_L2, evMinimumDischargePower_L3: evMinimumDischargePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evTargetEnergyRequest { writer.image("EVTargetEnergyRequest", evTargetEnergyRequest) }
        if let evMaximumEnergyRequest { writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest) }
        if let evMinimumEnergyRequest { writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest) }
        if let evMaximumChargePower { writer.image("EVMaximumChargePower", evMaximumChargePower) }
        if let evMaximumChargePower_L2 { writer.image("EVMaximumChargePower_L2", evMaximumChargePower_L2) }
        if let evMaximumChargePower_L3 { writer.image("EVMaximumChargePower_L3", evMaximumChargePower_L3) }
        if let evMinimumChargePower { writer.image("EVMinimumChargePower", evMinimumChargePower) }
        if let evMinimumChargePower_L2 { writer.image("EVMinimumChargePower_L2", evMinimumChargePower_L2) }
        if let evMinimumChargePower_L3 { writer.image("EVMinimumChargePower_L3", evMinimumChargePower_L3) }
        writer.image("EVPresentActivePower", evPresentActivePower)
        if let evPresentActivePower_L2 { writer.image("EVPresentActivePower_L2", evPresentActivePower_L2) }
        if let evPresentActivePower_L3 { writer.image("EVPresentActivePower_L3", evPresentActivePower_L3) }
        if let evPresentReactivePower { writer.image("EVPresentReactivePower", evPresentReactivePower) }
        if let evPresentReactivePower_L2 { writer.image("EVPresentReactivePower_L2", evPresentReactivePower_L2) }
        if let evPresentReactivePower_L3 { writer.image("EVPresentReactivePower_L3", evPresentReactivePower_L3) }
        if let evMaximumDischargePower { writer.image("EVMaximumDischargePower", evMaximumDischargePower) }
        if let evMaximumDischargePower_L2 { writer.image("EVMaximumDischargePower_L2", evMaximumDischargePower_L2) }
        if let evMaximumDischargePower_L3 { writer.image("EVMaximumDischargePower_L3", evMaximumDischargePower_L3) }
        if let evMinimumDischargePower { writer.image("EVMinimumDischargePower", evMinimumDischargePower) }
        if let evMinimumDischargePower_L2 { writer.image("EVMinimumDischargePower_L2", evMinimumDischargePower_L2) }
        if let evMinimumDischargePower_L3 { writer.image("EVMinimumDischargePower_L3", evMinimumDischargePower_L3) }
        writer.endObject()
    }
}

extension BPT_Scheduled_AC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseTargetActivePower = try members.optional("EVSETargetActivePower", RationalNumber.self)
        let evseTargetActivePower_L2 = try members.optional("EVSETargetActivePower_L2", RationalNumber.self)
        let evseTargetActivePower_L3 = try members.optional("EVSETargetActivePower_L3", RationalNumber.self)
        let evseTargetReactivePower = try members.optional("EVSETargetReactivePower", RationalNumber.self)
        let evseTargetReactivePower_L2 = try members.optional("EVSETargetReactivePower_L2", RationalNumber.self)
        let evseTargetReactivePower_L3 = try members.optional("EVSETargetReactivePower_L3", RationalNumber.self)
        let evsePresentActivePower = try members.optional("EVSEPresentActivePower", RationalNumber.self)
        let evsePresentActivePower_L2 = try members.optional("EVSEPresentActivePower_L2", RationalNumber.self)
        let evsePresentActivePower_L3 = try members.optional("EVSEPresentActivePower_L3", RationalNumber.self)
        try members.end()
        self.init(evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evseTargetActivePower { writer.image("EVSETargetActivePower", evseTargetActivePower) }
        if let evseTargetActivePower_L2 { writer.image("EVSETargetActivePower_L2", evseTargetActivePower_L2) }
        if let evseTargetActivePower_L3 { writer.image("EVSETargetActivePower_L3", evseTargetActivePower_L3) }
        if let evseTargetReactivePower { writer.image("EVSETargetReactivePower", evseTargetReactivePower) }
        if let evseTargetReactivePower_L2 { writer.image("EVSETargetReactivePower_L2", evseTargetReactivePower_L2) }
        if let evseTargetReactivePower_L3 { writer.image("EVSETargetReactivePower_L3", evseTargetReactivePower_L3) }
        if let evsePresentActivePower { writer.image("EVSEPresentActivePower", evsePresentActivePower) }
        if let evsePresentActivePower_L2 { writer.image("EVSEPresentActivePower_L2", evsePresentActivePower_L2) }
        if let evsePresentActivePower_L3 { writer.image("EVSEPresentActivePower_L3", evsePresentActivePower_L3) }
        writer.endObject()
    }
}

extension Dynamic_AC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let evTargetEnergyRequest = try members.required("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.required("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.required("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumChargePower = try members.required("EVMaximumChargePower", RationalNumber.self)
        let evMaximumChargePower_L2 = try members.optional("EVMaximumChargePower_L2", RationalNumber.self)
        let evMaximumChargePower_L3 = try members.optional("EVMaximumChargePower_L3", RationalNumber.self)
        let evMinimumChargePower = try members.required("EVMinimumChargePower", RationalNumber.self)
        let evMinimumChargePower_L2 = try members.optional("EVMinimumChargePower_L2", RationalNumber.self)
        let evMinimumChargePower_L3 = try members.optional("EVMinimumChargePower_L3", RationalNumber.self)
        let evPresentActivePower = try members.required("EVPresentActivePower", RationalNumber.self)
        let evPresentActivePower_L2 = try members.optional("EVPresentActivePower_L2", RationalNumber.self)
        let evPresentActivePower_L3 = try members.optional("EVPresentActivePower_L3", RationalNumber.self)
        let evPresentReactivePower = try members.required("EVPresentReactivePower", RationalNumber.self)
        let evPresentReactivePower_L2 = try members.optional("EVPresentReactivePower_L2", RationalNumber.self)
        let evPresentReactivePower_L3 = try members.optional("EVPresentReactivePower_L3", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        writer.image("EVTargetEnergyRequest", evTargetEnergyRequest)
        writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest)
        writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest)
        writer.image("EVMaximumChargePower", evMaximumChargePower)
        if let evMaximumChargePower_L2 { writer.image("EVMaximumChargePower_L2", evMaximumChargePower_L2) }
        if let evMaximumChargePower_L3 { writer.image("EVMaximumChargePower_L3", evMaximumChargePower_L3) }
        writer.image("EVMinimumChargePower", evMinimumChargePower)
        if let evMinimumChargePower_L2 { writer.image("EVMinimumChargePower_L2", evMinimumChargePower_L2) }
        if let evMinimumChargePower_L3 { writer.image("EVMinimumChargePower_L3", evMinimumChargePower_L3) }
        writer.image("EVPresentActivePower", evPresentActivePower)
        if let evPresentActivePower_L2 { writer.image("EVPresentActivePower_L2", evPresentActivePower_L2) }
        if let evPresentActivePower_L3 { writer.image("EVPresentActivePower_L3", evPresentActivePower_L3) }
        writer.image("EVPresentReactivePower", evPresentReactivePower)
        if let evPresentReactivePower_L2 { writer.image("EVPresentReactivePower_L2", evPresentReactivePower_L2) }
        if let evPresentReactivePower_L3 { writer.image("EVPresentReactivePower_L3", evPresentReactivePower_L3) }
        writer.endObject()
    }
}

extension Dynamic_AC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let ackMaxDelay = try members.optional("AckMaxDelay", UInt16.self)
        let evseTargetActivePower = try members.required("EVSETargetActivePower", RationalNumber.self)
        let evseTargetActivePower_L2 = try members.optional("EVSETargetActivePower_L2", RationalNumber.self)
        let evseTargetActivePower_L3 = try members.optional("EVSETargetActivePower_L3", RationalNumber.self)
        let evseTargetReactivePower = try members.optional("EVSETargetReactivePower", RationalNumber.self)
        let evseTargetReactivePower_L2 = try members.optional("EVSETargetReactivePower_L2", RationalNumber.self)
        let evseTargetReactivePower_L3 = try members.optional("EVSETargetReactivePower_L3", RationalNumber.self)
        let evsePresentActivePower = try members.optional("EVSEPresentActivePower", RationalNumber.self)
        let evsePresentActivePower_L2 = try members.optional("EVSEPresentActivePower_L2", RationalNumber.self)
        let evsePresentActivePower_L3 = try members.optional("EVSEPresentActivePower_L3", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, ackMaxDelay: ackMaxDelay, evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        if let ackMaxDelay { writer.image("AckMaxDelay", ackMaxDelay) }
        writer.image("EVSETargetActivePower", evseTargetActivePower)
        if let evseTargetActivePower_L2 { writer.image("EVSETargetActivePower_L2", evseTargetActivePower_L2) }
        if let evseTargetActivePower_L3 { writer.image("EVSETargetActivePower_L3", evseTargetActivePower_L3) }
        if let evseTargetReactivePower { writer.image("EVSETargetReactivePower", evseTargetReactivePower) }
        if let evseTargetReactivePower_L2 { writer.image("EVSETargetReactivePower_L2", evseTargetReactivePower_L2) }
        if let evseTargetReactivePower_L3 { writer.image("EVSETargetReactivePower_L3", evseTargetReactivePower_L3) }
        if let evsePresentActivePower { writer.image("EVSEPresentActivePower", evsePresentActivePower) }
        if let evsePresentActivePower_L2 { writer.image("EVSEPresentActivePower_L2", evsePresentActivePower_L2) }
        if let evsePresentActivePower_L3 { writer.image("EVSEPresentActivePower_L3", evsePresentActivePower_L3) }
        writer.endObject()
    }
}

extension Scheduled_AC_CLReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evTargetEnergyRequest = try members.optional("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.optional("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.optional("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumChargePower = try members.optional("EVMaximumChargePower", RationalNumber.self)
        let evMaximumChargePower_L2 = try members.optional("EVMaximumChargePower_L2", RationalNumber.self)
        let evMaximumChargePower_L3 = try members.optional("EVMaximumChargePower_L3", RationalNumber.self)
        let evMinimumChargePower = try members.optional("EVMinimumChargePower", RationalNumber.self)
        let evMinimumChargePower_L2 = try members.optional("EVMinimumChargePower_L2", RationalNumber.self)
        let evMinimumChargePower_L3 = try members.optional("EVMinimumChargePower_L3", RationalNumber.self)
        let evPresentActivePower = try members.required("EVPresentActivePower", RationalNumber.self)
        let evPresentActivePower_L2 = try members.optional("EVPresentActivePower_L2", RationalNumber.self)
        let evPresentActivePower_L3 = try members.optional("EVPresentActivePower_L3", RationalNumber.self)
        let evPresentReactivePower = try members.optional("EVPresentReactivePower", RationalNumber.self)
        let evPresentReactivePower_L2 = try members.optional("EVPresentReactivePower_L2", RationalNumber.self)
        let evPresentReactivePower_L3 = try members.optional("EVPresentReactivePower_L3", RationalNumber.self)
        try members.end()
        self.init(evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumChargePower: evMaximumChargePower, evMaximumChargePower_L2: evMaximumChargePower_L2, evMaximumChargePower_L3: evMaximumChargePower_L3, evMinimumChargePower: evMinimumChargePower, evMinimumChargePower_L2: evMinimumChargePower_L2, evMinimumChargePower_L3: evMinimumChargePower_L3, evPresentActivePower: evPresentActivePower, evPresentActivePower_L2: evPresentActivePower_L2, evPresentActivePower_L3: evPresentActivePower_L3, evPresentReactivePower: evPresentReactivePower, evPresentReactivePower_L2: evPresentReactivePower_L2, evPresentReactivePower_L3: evPresentReactivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evTargetEnergyRequest { writer.image("EVTargetEnergyRequest", evTargetEnergyRequest) }
        if let evMaximumEnergyRequest { writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest) }
        if let evMinimumEnergyRequest { writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest) }
        if let evMaximumChargePower { writer.image("EVMaximumChargePower", evMaximumChargePower) }
        if let evMaximumChargePower_L2 { writer.image("EVMaximumChargePower_L2", evMaximumChargePower_L2) }
        if let evMaximumChargePower_L3 { writer.image("EVMaximumChargePower_L3", evMaximumChargePower_L3) }
        if let evMinimumChargePower { writer.image("EVMinimumChargePower", evMinimumChargePower) }
        if let evMinimumChargePower_L2 { writer.image("EVMinimumChargePower_L2", evMinimumChargePower_L2) }
        if let evMinimumChargePower_L3 { writer.image("EVMinimumChargePower_L3", evMinimumChargePower_L3) }
        writer.image("EVPresentActivePower", evPresentActivePower)
        if let evPresentActivePower_L2 { writer.image("EVPresentActivePower_L2", evPresentActivePower_L2) }
        if let evPresentActivePower_L3 { writer.image("EVPresentActivePower_L3", evPresentActivePower_L3) }
        if let evPresentReactivePower { writer.image("EVPresentReactivePower", evPresentReactivePower) }
        if let evPresentReactivePower_L2 { writer.image("EVPresentReactivePower_L2", evPresentReactivePower_L2) }
        if let evPresentReactivePower_L3 { writer.image("EVPresentReactivePower_L3", evPresentReactivePower_L3) }
        writer.endObject()
    }
}

extension Scheduled_AC_CLResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evseTargetActivePower = try members.optional("EVSETargetActivePower", RationalNumber.self)
        let evseTargetActivePower_L2 = try members.optional("EVSETargetActivePower_L2", RationalNumber.self)
        let evseTargetActivePower_L3 = try members.optional("EVSETargetActivePower_L3", RationalNumber.self)
        let evseTargetReactivePower = try members.optional("EVSETargetReactivePower", RationalNumber.self)
        let evseTargetReactivePower_L2 = try members.optional("EVSETargetReactivePower_L2", RationalNumber.self)
        let evseTargetReactivePower_L3 = try members.optional("EVSETargetReactivePower_L3", RationalNumber.self)
        let evsePresentActivePower = try members.optional("EVSEPresentActivePower", RationalNumber.self)
        let evsePresentActivePower_L2 = try members.optional("EVSEPresentActivePower_L2", RationalNumber.self)
        let evsePresentActivePower_L3 = try members.optional("EVSEPresentActivePower_L3", RationalNumber.self)
        try members.end()
        self.init(evseTargetActivePower: evseTargetActivePower, evseTargetActivePower_L2: evseTargetActivePower_L2, evseTargetActivePower_L3: evseTargetActivePower_L3, evseTargetReactivePower: evseTargetReactivePower, evseTargetReactivePower_L2: evseTargetReactivePower_L2, evseTargetReactivePower_L3: evseTargetReactivePower_L3, evsePresentActivePower: evsePresentActivePower, evsePresentActivePower_L2: evsePresentActivePower_L2, evsePresentActivePower_L3: evsePresentActivePower_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let evseTargetActivePower { writer.image("EVSETargetActivePower", evseTargetActivePower) }
        if let evseTargetActivePower_L2 { writer.image("EVSETargetActivePower_L2", evseTargetActivePower_L2) }
        if let evseTargetActivePower_L3 { writer.image("EVSETargetActivePower_L3", evseTargetActivePower_L3) }
        if let evseTargetReactivePower { writer.image("EVSETargetReactivePower", evseTargetReactivePower) }
        if let evseTargetReactivePower_L2 { writer.image("EVSETargetReactivePower_L2", evseTargetReactivePower_L2) }
        if let evseTargetReactivePower_L3 { writer.image("EVSETargetReactivePower_L3", evseTargetReactivePower_L3) }
        if let evsePresentActivePower { writer.image("EVSEPresentActivePower", evsePresentActivePower) }
        if let evsePresentActivePower_L2 { writer.image("EVSEPresentActivePower_L2", evsePresentActivePower_L2) }
        if let evsePresentActivePower_L3 { writer.image("EVSEPresentActivePower_L3", evsePresentActivePower_L3) }
        writer.endObject()
    }
}

extension AC_CLReqControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("BPT_Dynamic_AC_CLReqControlMode", BPT_Dynamic_AC_CLReqControlMode.self) {
            return .bpt_Dynamic_AC_CLReqControlMode(payload)
        }
        if let payload = try members.optional("BPT_Scheduled_AC_CLReqControlMode", BPT_Scheduled_AC_CLReqControlMode.self) {
            return .bpt_Scheduled_AC_CLReqControlMode(payload)
        }
        if let payload = try members.optional("Dynamic_AC_CLReqControlMode", Dynamic_AC_CLReqControlMode.self) {
            return .dynamic_AC_CLReqControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_AC_CLReqControlMode", Scheduled_AC_CLReqControlMode.self) {
            return .scheduled_AC_CLReqControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_Dynamic_AC_CLReqControlMode(let payload):
                writer.image("BPT_Dynamic_AC_CLReqControlMode", payload)
            case .bpt_Scheduled_AC_CLReqControlMode(let payload):
                writer.image("BPT_Scheduled_AC_CLReqControlMode", payload)
            case .dynamic_AC_CLReqControlMode(let payload):
                writer.image("Dynamic_AC_CLReqControlMode", payload)
            case .scheduled_AC_CLReqControlMode(let payload):
                writer.image("Scheduled_AC_CLReqControlMode", payload)
        }
    }
}

extension AC_CLResControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("BPT_Dynamic_AC_CLResControlMode", BPT_Dynamic_AC_CLResControlMode.self) {
            return .bpt_Dynamic_AC_CLResControlMode(payload)
        }
        if let payload = try members.optional("BPT_Scheduled_AC_CLResControlMode", BPT_Scheduled_AC_CLResControlMode.self) {
            return .bpt_Scheduled_AC_CLResControlMode(payload)
        }
        if let payload = try members.optional("Dynamic_AC_CLResControlMode", Dynamic_AC_CLResControlMode.self) {
            return .dynamic_AC_CLResControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_AC_CLResControlMode", Scheduled_AC_CLResControlMode.self) {
            return .scheduled_AC_CLResControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .bpt_Dynamic_AC_CLResControlMode(let payload):
                writer.image("BPT_Dynamic_AC_CLResControlMode", payload)
            case .bpt_Scheduled_AC_CLResControlMode(let payload):
                writer.image("BPT_Scheduled_AC_CLResControlMode", payload)
            case .dynamic_AC_CLResControlMode(let payload):
                writer.image("Dynamic_AC_CLResControlMode", payload)
            case .scheduled_AC_CLResControlMode(let payload):
                writer.image("Scheduled_AC_CLResControlMode", payload)
        }
    }
}

extension AC_CPDReqEnergyTransferModeChoice {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("AC_CPDReqEnergyTransferMode", AC_CPDReqEnergyTransferMode.self) {
            return .ac_CPDReqEnergyTransferMode(payload)
        }
        if let payload = try members.optional("BPT_AC_CPDReqEnergyTransferMode", BPT_AC_CPDReqEnergyTransferMode.self) {
            return .bpt_AC_CPDReqEnergyTransferMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .ac_CPDReqEnergyTransferMode(let payload):
                writer.image("AC_CPDReqEnergyTransferMode", payload)
            case .bpt_AC_CPDReqEnergyTransferMode(let payload):
                writer.image("BPT_AC_CPDReqEnergyTransferMode", payload)
        }
    }
}

extension AC_CPDResEnergyTransferModeChoice {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("AC_CPDResEnergyTransferMode", AC_CPDResEnergyTransferMode.self) {
            return .ac_CPDResEnergyTransferMode(payload)
        }
        if let payload = try members.optional("BPT_AC_CPDResEnergyTransferMode", BPT_AC_CPDResEnergyTransferMode.self) {
            return .bpt_AC_CPDResEnergyTransferMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .ac_CPDResEnergyTransferMode(let payload):
                writer.image("AC_CPDResEnergyTransferMode", payload)
            case .bpt_AC_CPDResEnergyTransferMode(let payload):
                writer.image("BPT_AC_CPDResEnergyTransferMode", payload)
        }
    }
}

