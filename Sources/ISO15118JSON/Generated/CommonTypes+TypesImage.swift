// swift-format-ignore-file
// JSON image of the types of urn:iso:std:iso:15118:-20:CommonTypes
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension EVSENotification: TextImage {}
extension Processing: TextImage {}
extension ResponseCode: TextImage {}

extension DetailedCost: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let amount = try members.required("Amount", RationalNumber.self)
        let costPerUnit = try members.required("CostPerUnit", RationalNumber.self)
        try members.end()
        self.init(amount: amount, costPerUnit: costPerUnit)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Amount", amount)
        writer.image("CostPerUnit", costPerUnit)
        writer.endObject()
    }
}

extension DetailedTax: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let taxRuleID = try members.required("TaxRuleID", UInt32.self)
        let amount = try members.required("Amount", RationalNumber.self)
        try members.end()
        self.init(taxRuleID: taxRuleID, amount: amount)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TaxRuleID", taxRuleID)
        writer.image("Amount", amount)
        writer.endObject()
    }
}

extension DisplayParameters: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let presentSOC = try members.optional("PresentSOC", Int8.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let maximumSOC = try members.optional("MaximumSOC", Int8.self)
        let remainingTimeToMinimumSOC = try members.optional("RemainingTimeToMinimumSOC", UInt32.self)
        let remainingTimeToTargetSOC = try members.optional("RemainingTimeToTargetSOC", UInt32.self)
        let remainingTimeToMaximumSOC = try members.optional("RemainingTimeToMaximumSOC", UInt32.self)
        let chargingComplete = try members.optional("ChargingComplete", Bool.self)
        let batteryEnergyCapacity = try members.optional("BatteryEnergyCapacity", RationalNumber.self)
        let inletHot = try members.optional("InletHot", Bool.self)
        try members.end()
        self.init(presentSOC: presentSOC, minimumSOC: minimumSOC, targetSOC: targetSOC, maximumSOC: maximumSOC, remainingTimeToMinimumSOC: remainingTimeToMinimumSOC, remainingTimeToTargetSOC: remainingTimeToTargetSOC, remainingTimeToMaximumSOC: remainingTimeToMaximumSOC, chargingComplete: chargingComplete, batteryEnergyCapacity: batteryEnergyCapacity, inletHot: inletHot)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let presentSOC { writer.image("PresentSOC", presentSOC) }
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        if let maximumSOC { writer.image("MaximumSOC", maximumSOC) }
        if let remainingTimeToMinimumSOC { writer.image("RemainingTimeToMinimumSOC", remainingTimeToMinimumSOC) }
        if let remainingTimeToTargetSOC { writer.image("RemainingTimeToTargetSOC", remainingTimeToTargetSOC) }
        if let remainingTimeToMaximumSOC { writer.image("RemainingTimeToMaximumSOC", remainingTimeToMaximumSOC) }
        if let chargingComplete { writer.image("ChargingComplete", chargingComplete) }
        if let batteryEnergyCapacity { writer.image("BatteryEnergyCapacity", batteryEnergyCapacity) }
        if let inletHot { writer.image("InletHot", inletHot) }
        writer.endObject()
    }
}

extension EVSEStatus: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let notificationMaxDelay = try members.required("NotificationMaxDelay", UInt16.self)
        let evseNotification = try members.required("EVSENotification", EVSENotification.self)
        try members.end()
        self.init(notificationMaxDelay: notificationMaxDelay, evseNotification: evseNotification)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("NotificationMaxDelay", notificationMaxDelay)
        writer.image("EVSENotification", evseNotification)
        writer.endObject()
    }
}

extension ListOfRootCertificateIDs: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let rootCertificateID = try members.array("RootCertificateID", X509IssuerSerial.self)
        try members.end()
        self.init(rootCertificateID: rootCertificateID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("RootCertificateID", rootCertificateID)
        writer.endObject()
    }
}

extension MessageHeader: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let sessionID = try members.required("SessionID", SessionID.self)
        let timeStamp = try members.required("TimeStamp", UInt64.self)
        let signature = try members.optional("Signature", Signature.self)
        try members.end()
        self.init(sessionID: sessionID, timeStamp: timeStamp, signature: signature)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("SessionID", sessionID)
        writer.image("TimeStamp", timeStamp)
        if let signature { writer.image("Signature", signature) }
        writer.endObject()
    }
}

extension MeterInfo: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let meterID = try members.required("MeterID", String.self)
        let chargedEnergyReadingWh = try members.required("ChargedEnergyReadingWh", UInt64.self)
        let bpt_DischargedEnergyReadingWh = try members.optional("BPT_DischargedEnergyReadingWh", UInt64.self)
        let capacitiveEnergyReadingVARh = try members.optional("CapacitiveEnergyReadingVARh", UInt64.self)
        let bpt_InductiveEnergyReadingVARh = try members.optional("BPT_InductiveEnergyReadingVARh", UInt64.self)
        let meterSignature = try members.optional("MeterSignature", Base64.self)?.bytes
        let meterStatus = try members.optional("MeterStatus", Int16.self)
        let meterTimestamp = try members.optional("MeterTimestamp", UInt64.self)
        try members.end()
        self.init(meterID: meterID, chargedEnergyReadingWh: chargedEnergyReadingWh, bpt_DischargedEnergyReadingWh: bpt_DischargedEnergyReadingWh, capacitiveEnergyReadingVARh: capacitiveEnergyReadingVARh, bpt_InductiveEnergyReadingVARh: bpt_InductiveEnergyReadingVARh, meterSignature: meterSignature, meterStatus: meterStatus, meterTimestamp: meterTimestamp)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("MeterID", meterID)
        writer.image("ChargedEnergyReadingWh", chargedEnergyReadingWh)
        if let bpt_DischargedEnergyReadingWh { writer.image("BPT_DischargedEnergyReadingWh", bpt_DischargedEnergyReadingWh) }
        if let capacitiveEnergyReadingVARh { writer.image("CapacitiveEnergyReadingVARh", capacitiveEnergyReadingVARh) }
        if let bpt_InductiveEnergyReadingVARh { writer.image("BPT_InductiveEnergyReadingVARh", bpt_InductiveEnergyReadingVARh) }
        if let meterSignature { writer.image("MeterSignature", Base64(meterSignature)) }
        if let meterStatus { writer.image("MeterStatus", meterStatus) }
        if let meterTimestamp { writer.image("MeterTimestamp", meterTimestamp) }
        writer.endObject()
    }
}

extension RationalNumber: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let exponent = try members.required("Exponent", Int8.self)
        let value = try members.required("Value", Int16.self)
        try members.end()
        self.init(exponent: exponent, value: value)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Exponent", exponent)
        writer.image("Value", value)
        writer.endObject()
    }
}

extension Receipt: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let energyCosts = try members.optional("EnergyCosts", DetailedCost.self)
        let occupancyCosts = try members.optional("OccupancyCosts", DetailedCost.self)
        let additionalServicesCosts = try members.optional("AdditionalServicesCosts", DetailedCost.self)
        let overstayCosts = try members.optional("OverstayCosts", DetailedCost.self)
        let taxCosts = try members.array("TaxCosts", DetailedTax.self)
        try members.end()
        self.init(timeAnchor: timeAnchor, energyCosts: energyCosts, occupancyCosts: occupancyCosts, additionalServicesCosts: additionalServicesCosts, overstayCosts: overstayCosts, taxCosts: taxCosts)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TimeAnchor", timeAnchor)
        if let energyCosts { writer.image("EnergyCosts", energyCosts) }
        if let occupancyCosts { writer.image("OccupancyCosts", occupancyCosts) }
        if let additionalServicesCosts { writer.image("AdditionalServicesCosts", additionalServicesCosts) }
        if let overstayCosts { writer.image("OverstayCosts", overstayCosts) }
        writer.images("TaxCosts", taxCosts)
        writer.endObject()
    }
}

