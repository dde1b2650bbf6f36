// swift-format-ignore-file
// JSON image of the types of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension Authorization: TextImage {}
extension ChannelSelection: TextImage {}
extension ChargeProgress: TextImage {}
extension ChargingSession: TextImage {}
extension ECDHCurve: TextImage {}
extension EVCheckInStatus: TextImage {}
extension EVCheckOutStatus: TextImage {}
extension EVSECheckOutStatus: TextImage {}
extension ParkingMethod: TextImage {}
extension PowerToleranceAcceptance: TextImage {}

extension AbsolutePriceSchedule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let priceScheduleID = try members.required("PriceScheduleID", UInt32.self)
        let priceScheduleDescription = try members.optional("PriceScheduleDescription", String.self)
        let currency = try members.required("Currency", String.self)
        let language = try members.required("Language", String.self)
        let priceAlgorithm = try members.required("PriceAlgorithm", String.self)
        let minimumCost = try members.optional("MinimumCost", RationalNumber.self)
        let maximumCost = try members.optional("MaximumCost", RationalNumber.self)
        let taxRules = try members.optional("TaxRules", TaxRuleList.self)
        let priceRuleStacks = try members.required("PriceRuleStacks", PriceRuleStackList.self)
        let overstayRules = try members.optional("OverstayRules", OverstayRuleList.self)
        let additionalSelectedServices = try members.optional("AdditionalSelectedServices", AdditionalServiceList.self)
        try members.end()
        self.init(id: id, timeAnchor: timeAnchor, priceScheduleID: priceScheduleID, priceScheduleDescription: priceScheduleDescription, currency: currency, language: language, priceAlgorithm: priceAlgorithm, minimumCost: minimumCost, maximumCost: maximumCost, taxRules: taxRules, priceRuleStacks: priceRuleStacks, overstayRules: overstayRules, additionalSelectedServices: additionalSelectedServices)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.image("TimeAnchor", timeAnchor)
        writer.image("PriceScheduleID", priceScheduleID)
        if let priceScheduleDescription { writer.image("PriceScheduleDescription", priceScheduleDescription) }
        writer.image("Currency", currency)
        writer.image("Language", language)
        writer.image("PriceAlgorithm", priceAlgorithm)
        if let minimumCost { writer.image("MinimumCost", minimumCost) }
        if let maximumCost { writer.image("MaximumCost", maximumCost) }
        if let taxRules { writer.image("TaxRules", taxRules) }
        writer.image("PriceRuleStacks", priceRuleStacks)
        if let overstayRules { writer.image("OverstayRules", overstayRules) }
        if let additionalSelectedServices { writer.image("AdditionalSelectedServices", additionalSelectedServices) }
        writer.endObject()
    }
}

extension AdditionalService: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let serviceName = try members.required("ServiceName", String.self)
        let serviceFee = try members.required("ServiceFee", RationalNumber.self)
        try members.end()
        self.init(serviceName: serviceName, serviceFee: serviceFee)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ServiceName", serviceName)
        writer.image("ServiceFee", serviceFee)
        writer.endObject()
    }
}

extension AdditionalServiceList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let additionalService = try members.array("AdditionalService", AdditionalService.self)
        try members.end()
        self.init(additionalService: additionalService)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("AdditionalService", additionalService)
        writer.endObject()
    }
}

extension AuthorizationReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let selectedAuthorizationService = try members.required("SelectedAuthorizationService", Authorization.self)
        let aReqAuthorizationMode = try members.demand(try AReqAuthorizationMode.take(from: &members), "AReqAuthorizationMode")
        try members.end()
        self.init(header: header, selectedAuthorizationService: selectedAuthorizationService, aReqAuthorizationMode: aReqAuthorizationMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("SelectedAuthorizationService", selectedAuthorizationService)
        aReqAuthorizationMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension AuthorizationRes: JSONImage {
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

extension AuthorizationSetupReq: JSONImage {
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

extension AuthorizationSetupRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let authorizationServices = try members.array("AuthorizationServices", Authorization.self)
        let certificateInstallationService = try members.required("CertificateInstallationService", Bool.self)
        let asResAuthorizationMode = try members.demand(try ASResAuthorizationMode.take(from: &members), "ASResAuthorizationMode")
        try members.end()
        self.init(header: header, responseCode: responseCode, authorizationServices: authorizationServices, certificateInstallationService: certificateInstallationService, asResAuthorizationMode: asResAuthorizationMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.images("AuthorizationServices", authorizationServices)
        writer.image("CertificateInstallationService", certificateInstallationService)
        asResAuthorizationMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension CertificateChain: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let certificate = try members.required("Certificate", Base64.self).bytes
        let subCertificates = try members.optional("SubCertificates", SubCertificates.self)
        try members.end()
        self.init(certificate: certificate, subCertificates: subCertificates)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Certificate", Base64(certificate))
        if let subCertificates { writer.image("SubCertificates", subCertificates) }
        writer.endObject()
    }
}

extension CertificateInstallationReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let oemProvisioningCertificateChain = try members.required("OEMProvisioningCertificateChain", SignedCertificateChain.self)
        let listOfRootCertificateIDs = try members.required("ListOfRootCertificateIDs", ListOfRootCertificateIDs.self)
        let maximumContractCertificateChains = try members.required("MaximumContractCertificateChains", UInt8.self)
        let prioritizedEMAIDs = try members.optional("PrioritizedEMAIDs", EMAIDList.self)
        try members.end()
        self.init(header: header, oemProvisioningCertificateChain: oemProvisioningCertificateChain, listOfRootCertificateIDs: listOfRootCertificateIDs, maximumContractCertificateChains: maximumContractCertificateChains, prioritizedEMAIDs: prioritizedEMAIDs)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("OEMProvisioningCertificateChain", oemProvisioningCertificateChain)
        writer.image("ListOfRootCertificateIDs", listOfRootCertificateIDs)
        writer.image("MaximumContractCertificateChains", maximumContractCertificateChains)
        if let prioritizedEMAIDs { writer.image("PrioritizedEMAIDs", prioritizedEMAIDs) }
        writer.endObject()
    }
}

extension CertificateInstallationRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let cpsCertificateChain = try members.required("CPSCertificateChain", CertificateChain.self)
        let signedInstallationData = try members.required("SignedInstallationData", SignedInstallationData.self)
        let remainingContractCertificateChains = try members.required("RemainingContractCertificateChains", UInt8.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, cpsCertificateChain: cpsCertificateChain, signedInstallationData: signedInstallationData, remainingContractCertificateChains: remainingContractCertificateChains)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        writer.image("CPSCertificateChain", cpsCertificateChain)
        writer.image("SignedInstallationData", signedInstallationData)
        writer.image("RemainingContractCertificateChains", remainingContractCertificateChains)
        writer.endObject()
    }
}

extension ChargingSchedule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let powerSchedule = try members.required("PowerSchedule", PowerSchedule.self)
        let priceSchedule = try PriceSchedule.take(from: &members)
        try members.end()
        self.init(powerSchedule: powerSchedule, priceSchedule: priceSchedule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("PowerSchedule", powerSchedule)
        priceSchedule?.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ContractCertificateChain: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let certificate = try members.required("Certificate", Base64.self).bytes
        let subCertificates = try members.required("SubCertificates", SubCertificates.self)
        try members.end()
        self.init(certificate: certificate, subCertificates: subCertificates)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Certificate", Base64(certificate))
        writer.image("SubCertificates", subCertificates)
        writer.endObject()
    }
}

extension Dynamic_EVPPTControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let members = try ImageObject(image)
        try members.end()
        self.init()
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension Dynamic_SEReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.required("DepartureTime", UInt32.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let evTargetEnergyRequest = try members.required("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.required("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.required("EVMinimumEnergyRequest", RationalNumber.self)
        let evMaximumV2XEnergyRequest = try members.optional("EVMaximumV2XEnergyRequest", RationalNumber.self)
        let evMinimumV2XEnergyRequest = try members.optional("EVMinimumV2XEnergyRequest", RationalNumber.self)
        try members.end()
        self.init(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evMaximumV2XEnergyRequest: evMaximumV2XEnergyRequest, evMinimumV2XEnergyRequest: evMinimumV2XEnergyRequest)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("DepartureTime", departureTime)
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        writer.image("EVTargetEnergyRequest", evTargetEnergyRequest)
        writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest)
        writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest)
        if let evMaximumV2XEnergyRequest { writer.image("EVMaximumV2XEnergyRequest", evMaximumV2XEnergyRequest) }
        if let evMinimumV2XEnergyRequest { writer.image("EVMinimumV2XEnergyRequest", evMinimumV2XEnergyRequest) }
        writer.endObject()
    }
}

extension Dynamic_SEResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let minimumSOC = try members.optional("MinimumSOC", Int8.self)
        let targetSOC = try members.optional("TargetSOC", Int8.self)
        let priceSchedule = try PriceSchedule.take(from: &members)
        try members.end()
        self.init(departureTime: departureTime, minimumSOC: minimumSOC, targetSOC: targetSOC, priceSchedule: priceSchedule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        if let minimumSOC { writer.image("MinimumSOC", minimumSOC) }
        if let targetSOC { writer.image("TargetSOC", targetSOC) }
        priceSchedule?.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension Dynamic_SMDTControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let members = try ImageObject(image)
        try members.end()
        self.init()
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension EIM_AReqAuthorizationMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let members = try ImageObject(image)
        try members.end()
        self.init()
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension EIM_ASResAuthorizationMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        let members = try ImageObject(image)
        try members.end()
        self.init()
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension EMAIDList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let emaid = try members.array("EMAID", String.self)
        try members.end()
        self.init(emaid: emaid)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("EMAID", emaid)
        writer.endObject()
    }
}

extension EVAbsolutePriceSchedule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let currency = try members.required("Currency", String.self)
        let priceAlgorithm = try members.required("PriceAlgorithm", String.self)
        let evPriceRuleStacks = try members.required("EVPriceRuleStacks", EVPriceRuleStackList.self)
        try members.end()
        self.init(timeAnchor: timeAnchor, currency: currency, priceAlgorithm: priceAlgorithm, evPriceRuleStacks: evPriceRuleStacks)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TimeAnchor", timeAnchor)
        writer.image("Currency", currency)
        writer.image("PriceAlgorithm", priceAlgorithm)
        writer.image("EVPriceRuleStacks", evPriceRuleStacks)
        writer.endObject()
    }
}

extension EVEnergyOffer: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evPowerSchedule = try members.required("EVPowerSchedule", EVPowerSchedule.self)
        let evAbsolutePriceSchedule = try members.required("EVAbsolutePriceSchedule", EVAbsolutePriceSchedule.self)
        try members.end()
        self.init(evPowerSchedule: evPowerSchedule, evAbsolutePriceSchedule: evAbsolutePriceSchedule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVPowerSchedule", evPowerSchedule)
        writer.image("EVAbsolutePriceSchedule", evAbsolutePriceSchedule)
        writer.endObject()
    }
}

extension EVPowerProfile: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let evpptControlMode = try members.demand(try EVPPTControlMode.take(from: &members), "EVPPTControlMode")
        let evPowerProfileEntries = try members.required("EVPowerProfileEntries", EVPowerProfileEntryList.self)
        try members.end()
        self.init(timeAnchor: timeAnchor, evpptControlMode: evpptControlMode, evPowerProfileEntries: evPowerProfileEntries)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TimeAnchor", timeAnchor)
        evpptControlMode.writeMembers(to: &writer)
        writer.image("EVPowerProfileEntries", evPowerProfileEntries)
        writer.endObject()
    }
}

extension EVPowerProfileEntryList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evPowerProfileEntry = try members.array("EVPowerProfileEntry", PowerScheduleEntry.self)
        try members.end()
        self.init(evPowerProfileEntry: evPowerProfileEntry)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("EVPowerProfileEntry", evPowerProfileEntry)
        writer.endObject()
    }
}

extension EVPowerSchedule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let evPowerScheduleEntries = try members.required("EVPowerScheduleEntries", EVPowerScheduleEntryList.self)
        try members.end()
        self.init(timeAnchor: timeAnchor, evPowerScheduleEntries: evPowerScheduleEntries)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TimeAnchor", timeAnchor)
        writer.image("EVPowerScheduleEntries", evPowerScheduleEntries)
        writer.endObject()
    }
}

extension EVPowerScheduleEntry: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let duration = try members.required("Duration", UInt32.self)
        let power = try members.required("Power", RationalNumber.self)
        try members.end()
        self.init(duration: duration, power: power)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Duration", duration)
        writer.image("Power", power)
        writer.endObject()
    }
}

extension EVPowerScheduleEntryList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evPowerScheduleEntry = try members.array("EVPowerScheduleEntry", EVPowerScheduleEntry.self)
        try members.end()
        self.init(evPowerScheduleEntry: evPowerScheduleEntry)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("EVPowerScheduleEntry", evPowerScheduleEntry)
        writer.endObject()
    }
}

extension EVPriceRule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let energyFee = try members.required("EnergyFee", RationalNumber.self)
        let powerRangeStart = try members.required("PowerRangeStart", RationalNumber.self)
        try members.end()
        self.init(energyFee: energyFee, powerRangeStart: powerRangeStart)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EnergyFee", energyFee)
        writer.image("PowerRangeStart", powerRangeStart)
        writer.endObject()
    }
}

extension EVPriceRuleStack: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let duration = try members.required("Duration", UInt32.self)
        let evPriceRule = try members.array("EVPriceRule", EVPriceRule.self)
        try members.end()
        self.init(duration: duration, evPriceRule: evPriceRule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Duration", duration)
        writer.images("EVPriceRule", evPriceRule)
        writer.endObject()
    }
}

extension EVPriceRuleStackList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evPriceRuleStack = try members.array("EVPriceRuleStack", EVPriceRuleStack.self)
        try members.end()
        self.init(evPriceRuleStack: evPriceRuleStack)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("EVPriceRuleStack", evPriceRuleStack)
        writer.endObject()
    }
}

extension MeteringConfirmationReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let signedMeteringData = try members.required("SignedMeteringData", SignedMeteringData.self)
        try members.end()
        self.init(header: header, signedMeteringData: signedMeteringData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("SignedMeteringData", signedMeteringData)
        writer.endObject()
    }
}

extension MeteringConfirmationRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        try members.end()
        self.init(header: header, responseCode: responseCode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.endObject()
    }
}

extension OverstayRule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let overstayRuleDescription = try members.optional("OverstayRuleDescription", String.self)
        let startTime = try members.required("StartTime", UInt32.self)
        let overstayFee = try members.required("OverstayFee", RationalNumber.self)
        let overstayFeePeriod = try members.required("OverstayFeePeriod", UInt32.self)
        try members.end()
        self.init(overstayRuleDescription: overstayRuleDescription, startTime: startTime, overstayFee: overstayFee, overstayFeePeriod: overstayFeePeriod)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let overstayRuleDescription { writer.image("OverstayRuleDescription", overstayRuleDescription) }
        writer.image("StartTime", startTime)
        writer.image("OverstayFee", overstayFee)
        writer.image("OverstayFeePeriod", overstayFeePeriod)
        writer.endObject()
    }
}

extension OverstayRuleList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let overstayTimeThreshold = try members.optional("OverstayTimeThreshold", UInt32.self)
        let overstayPowerThreshold = try members.optional("OverstayPowerThreshold", RationalNumber.self)
        let overstayRule = try members.array("OverstayRule", OverstayRule.self)
        try members.end()
        self.init(overstayTimeThreshold: overstayTimeThreshold, overstayPowerThreshold: overstayPowerThreshold, overstayRule: overstayRule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let overstayTimeThreshold { writer.image("OverstayTimeThreshold", overstayTimeThreshold) }
        if let overstayPowerThreshold { writer.image("OverstayPowerThreshold", overstayPowerThreshold) }
        writer.images("OverstayRule", overstayRule)
        writer.endObject()
    }
}

extension Parameter: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let name = try members.required("Name", String.self)
        let value = try members.demand(try ParameterValue.take(from: &members), "ParameterValue")
        try members.end()
        self.init(name: name, value: value)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Name", name)
        value.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ParameterSet: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let parameterSetID = try members.required("ParameterSetID", UInt16.self)
        let parameter = try members.array("Parameter", Parameter.self)
        try members.end()
        self.init(parameterSetID: parameterSetID, parameter: parameter)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ParameterSetID", parameterSetID)
        writer.images("Parameter", parameter)
        writer.endObject()
    }
}

extension PnC_AReqAuthorizationMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.required("Id", String.self)
        let genChallenge = try members.required("GenChallenge", Base64.self).bytes
        let contractCertificateChain = try members.required("ContractCertificateChain", ContractCertificateChain.self)
        try members.end()
        self.init(id: id, genChallenge: genChallenge, contractCertificateChain: contractCertificateChain)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Id", id)
        writer.image("GenChallenge", Base64(genChallenge))
        writer.image("ContractCertificateChain", contractCertificateChain)
        writer.endObject()
    }
}

extension PnC_ASResAuthorizationMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let genChallenge = try members.required("GenChallenge", Base64.self).bytes
        let supportedProviders = try members.optional("SupportedProviders", SupportedProvidersList.self)
        try members.end()
        self.init(genChallenge: genChallenge, supportedProviders: supportedProviders)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("GenChallenge", Base64(genChallenge))
        if let supportedProviders { writer.image("SupportedProviders", supportedProviders) }
        writer.endObject()
    }
}

extension PowerDeliveryReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        let chargeProgress = try members.required("ChargeProgress", ChargeProgress.self)
        let evPowerProfile = try members.optional("EVPowerProfile", EVPowerProfile.self)
        let bpt_ChannelSelection = try members.optional("BPT_ChannelSelection", ChannelSelection.self)
        try members.end()
        self.init(header: header, evProcessing: evProcessing, chargeProgress: chargeProgress, evPowerProfile: evPowerProfile, bpt_ChannelSelection: bpt_ChannelSelection)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        writer.image("ChargeProgress", chargeProgress)
        if let evPowerProfile { writer.image("EVPowerProfile", evPowerProfile) }
        if let bpt_ChannelSelection { writer.image("BPT_ChannelSelection", bpt_ChannelSelection) }
        writer.endObject()
    }
}

extension PowerDeliveryRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseStatus = try members.optional("EVSEStatus", EVSEStatus.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseStatus: evseStatus)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        if let evseStatus { writer.image("EVSEStatus", evseStatus) }
        writer.endObject()
    }
}

extension PowerSchedule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let availableEnergy = try members.optional("AvailableEnergy", RationalNumber.self)
        let powerTolerance = try members.optional("PowerTolerance", RationalNumber.self)
        let powerScheduleEntries = try members.required("PowerScheduleEntries", PowerScheduleEntryList.self)
        try members.end()
        self.init(timeAnchor: timeAnchor, availableEnergy: availableEnergy, powerTolerance: powerTolerance, powerScheduleEntries: powerScheduleEntries)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TimeAnchor", timeAnchor)
        if let availableEnergy { writer.image("AvailableEnergy", availableEnergy) }
        if let powerTolerance { writer.image("PowerTolerance", powerTolerance) }
        writer.image("PowerScheduleEntries", powerScheduleEntries)
        writer.endObject()
    }
}

extension PowerScheduleEntry: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let duration = try members.required("Duration", UInt32.self)
        let power = try members.required("Power", RationalNumber.self)
        let power_L2 = try members.optional("Power_L2", RationalNumber.self)
        let power_L3 = try members.optional("Power_L3", RationalNumber.self)
        try members.end()
        self.init(duration: duration, power: power, power_L2: power_L2, power_L3: power_L3)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Duration", duration)
        writer.image("Power", power)
        if let power_L2 { writer.image("Power_L2", power_L2) }
        if let power_L3 { writer.image("Power_L3", power_L3) }
        writer.endObject()
    }
}

extension PowerScheduleEntryList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let powerScheduleEntry = try members.array("PowerScheduleEntry", PowerScheduleEntry.self)
        try members.end()
        self.init(powerScheduleEntry: powerScheduleEntry)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("PowerScheduleEntry", powerScheduleEntry)
        writer.endObject()
    }
}

extension PriceLevelSchedule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.optional("Id", String.self)
        let timeAnchor = try members.required("TimeAnchor", UInt64.self)
        let priceScheduleID = try members.required("PriceScheduleID", UInt32.self)
        let priceScheduleDescription = try members.optional("PriceScheduleDescription", String.self)
        let numberOfPriceLevels = try members.required("NumberOfPriceLevels", UInt8.self)
        let priceLevelScheduleEntries = try members.required("PriceLevelScheduleEntries", PriceLevelScheduleEntryList.self)
        try members.end()
        self.init(id: id, timeAnchor: timeAnchor, priceScheduleID: priceScheduleID, priceScheduleDescription: priceScheduleDescription, numberOfPriceLevels: numberOfPriceLevels, priceLevelScheduleEntries: priceLevelScheduleEntries)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let id { writer.image("Id", id) }
        writer.image("TimeAnchor", timeAnchor)
        writer.image("PriceScheduleID", priceScheduleID)
        if let priceScheduleDescription { writer.image("PriceScheduleDescription", priceScheduleDescription) }
        writer.image("NumberOfPriceLevels", numberOfPriceLevels)
        writer.image("PriceLevelScheduleEntries", priceLevelScheduleEntries)
        writer.endObject()
    }
}

extension PriceLevelScheduleEntry: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let duration = try members.required("Duration", UInt32.self)
        let priceLevel = try members.required("PriceLevel", UInt8.self)
        try members.end()
        self.init(duration: duration, priceLevel: priceLevel)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Duration", duration)
        writer.image("PriceLevel", priceLevel)
        writer.endObject()
    }
}

extension PriceLevelScheduleEntryList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let priceLevelScheduleEntry = try members.array("PriceLevelScheduleEntry", PriceLevelScheduleEntry.self)
        try members.end()
        self.init(priceLevelScheduleEntry: priceLevelScheduleEntry)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("PriceLevelScheduleEntry", priceLevelScheduleEntry)
        writer.endObject()
    }
}

extension PriceRule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let energyFee = try members.required("EnergyFee", RationalNumber.self)
        let parkingFee = try members.optional("ParkingFee", RationalNumber.self)
        let parkingFeePeriod = try members.optional("ParkingFeePeriod", UInt32.self)
        let carbonDioxideEmission = try members.optional("CarbonDioxideEmission", UInt16.self)
        let renewableGenerationPercentage = try members.optional("RenewableGenerationPercentage", UInt8.self)
        let powerRangeStart = try members.required("PowerRangeStart", RationalNumber.self)
        try members.end()
        self.init(energyFee: energyFee, parkingFee: parkingFee, parkingFeePeriod: parkingFeePeriod, carbonDioxideEmission: carbonDioxideEmission, renewableGenerationPercentage: renewableGenerationPercentage, powerRangeStart: powerRangeStart)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EnergyFee", energyFee)
        if let parkingFee { writer.image("ParkingFee", parkingFee) }
        if let parkingFeePeriod { writer.image("ParkingFeePeriod", parkingFeePeriod) }
        if let carbonDioxideEmission { writer.image("CarbonDioxideEmission", carbonDioxideEmission) }
        if let renewableGenerationPercentage { writer.image("RenewableGenerationPercentage", renewableGenerationPercentage) }
        writer.image("PowerRangeStart", powerRangeStart)
        writer.endObject()
    }
}

extension PriceRuleStack: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let duration = try members.required("Duration", UInt32.self)
        let priceRule = try members.array("PriceRule", PriceRule.self)
        try members.end()
        self.init(duration: duration, priceRule: priceRule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Duration", duration)
        writer.images("PriceRule", priceRule)
        writer.endObject()
    }
}

extension PriceRuleStackList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let priceRuleStack = try members.array("PriceRuleStack", PriceRuleStack.self)
        try members.end()
        self.init(priceRuleStack: priceRuleStack)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("PriceRuleStack", priceRuleStack)
        writer.endObject()
    }
}

extension ScheduleExchangeReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let maximumSupportingPoints = try members.required("MaximumSupportingPoints", UInt16.self)
        let seReqControlMode = try members.demand(try SEReqControlMode.take(from: &members), "SEReqControlMode")
        try members.end()
        self.init(header: header, maximumSupportingPoints: maximumSupportingPoints, seReqControlMode: seReqControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("MaximumSupportingPoints", maximumSupportingPoints)
        seReqControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ScheduleExchangeRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let goToPause = try members.optional("GoToPause", Bool.self)
        let seResControlMode = try members.demand(try SEResControlMode.take(from: &members), "SEResControlMode")
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, goToPause: goToPause, seResControlMode: seResControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        if let goToPause { writer.image("GoToPause", goToPause) }
        seResControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension ScheduleTuple: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let scheduleTupleID = try members.required("ScheduleTupleID", UInt32.self)
        let chargingSchedule = try members.required("ChargingSchedule", ChargingSchedule.self)
        let dischargingSchedule = try members.optional("DischargingSchedule", ChargingSchedule.self)
        try members.end()
        self.init(scheduleTupleID: scheduleTupleID, chargingSchedule: chargingSchedule, dischargingSchedule: dischargingSchedule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ScheduleTupleID", scheduleTupleID)
        writer.image("ChargingSchedule", chargingSchedule)
        if let dischargingSchedule { writer.image("DischargingSchedule", dischargingSchedule) }
        writer.endObject()
    }
}

extension Scheduled_EVPPTControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let selectedScheduleTupleID = try members.required("SelectedScheduleTupleID", UInt32.self)
        let powerToleranceAcceptance = try members.optional("PowerToleranceAcceptance", PowerToleranceAcceptance.self)
        try members.end()
        self.init(selectedScheduleTupleID: selectedScheduleTupleID, powerToleranceAcceptance: powerToleranceAcceptance)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("SelectedScheduleTupleID", selectedScheduleTupleID)
        if let powerToleranceAcceptance { writer.image("PowerToleranceAcceptance", powerToleranceAcceptance) }
        writer.endObject()
    }
}

extension Scheduled_SEReqControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let departureTime = try members.optional("DepartureTime", UInt32.self)
        let evTargetEnergyRequest = try members.optional("EVTargetEnergyRequest", RationalNumber.self)
        let evMaximumEnergyRequest = try members.optional("EVMaximumEnergyRequest", RationalNumber.self)
        let evMinimumEnergyRequest = try members.optional("EVMinimumEnergyRequest", RationalNumber.self)
        let evEnergyOffer = try members.optional("EVEnergyOffer", EVEnergyOffer.self)
        try members.end()
        self.init(departureTime: departureTime, evTargetEnergyRequest: evTargetEnergyRequest, evMaximumEnergyRequest: evMaximumEnergyRequest, evMinimumEnergyRequest: evMinimumEnergyRequest, evEnergyOffer: evEnergyOffer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let departureTime { writer.image("DepartureTime", departureTime) }
        if let evTargetEnergyRequest { writer.image("EVTargetEnergyRequest", evTargetEnergyRequest) }
        if let evMaximumEnergyRequest { writer.image("EVMaximumEnergyRequest", evMaximumEnergyRequest) }
        if let evMinimumEnergyRequest { writer.image("EVMinimumEnergyRequest", evMinimumEnergyRequest) }
        if let evEnergyOffer { writer.image("EVEnergyOffer", evEnergyOffer) }
        writer.endObject()
    }
}

extension Scheduled_SEResControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let scheduleTuple = try members.array("ScheduleTuple", ScheduleTuple.self)
        try members.end()
        self.init(scheduleTuple: scheduleTuple)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("ScheduleTuple", scheduleTuple)
        writer.endObject()
    }
}

extension Scheduled_SMDTControlMode: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let selectedScheduleTupleID = try members.required("SelectedScheduleTupleID", UInt32.self)
        try members.end()
        self.init(selectedScheduleTupleID: selectedScheduleTupleID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("SelectedScheduleTupleID", selectedScheduleTupleID)
        writer.endObject()
    }
}

extension SelectedService: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let serviceID = try members.required("ServiceID", UInt16.self)
        let parameterSetID = try members.required("ParameterSetID", UInt16.self)
        try members.end()
        self.init(serviceID: serviceID, parameterSetID: parameterSetID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ServiceID", serviceID)
        writer.image("ParameterSetID", parameterSetID)
        writer.endObject()
    }
}

extension SelectedServiceList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let selectedService = try members.array("SelectedService", SelectedService.self)
        try members.end()
        self.init(selectedService: selectedService)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("SelectedService", selectedService)
        writer.endObject()
    }
}

extension Service: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let serviceID = try members.required("ServiceID", UInt16.self)
        let freeService = try members.required("FreeService", Bool.self)
        try members.end()
        self.init(serviceID: serviceID, freeService: freeService)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("ServiceID", serviceID)
        writer.image("FreeService", freeService)
        writer.endObject()
    }
}

extension ServiceDetailReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let serviceID = try members.required("ServiceID", UInt16.self)
        try members.end()
        self.init(header: header, serviceID: serviceID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ServiceID", serviceID)
        writer.endObject()
    }
}

extension ServiceDetailRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let serviceID = try members.required("ServiceID", UInt16.self)
        let serviceParameterList = try members.required("ServiceParameterList", ServiceParameterList.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, serviceID: serviceID, serviceParameterList: serviceParameterList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("ServiceID", serviceID)
        writer.image("ServiceParameterList", serviceParameterList)
        writer.endObject()
    }
}

extension ServiceDiscoveryReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let supportedServiceIDs = try members.optional("SupportedServiceIDs", ServiceIDList.self)
        try members.end()
        self.init(header: header, supportedServiceIDs: supportedServiceIDs)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        if let supportedServiceIDs { writer.image("SupportedServiceIDs", supportedServiceIDs) }
        writer.endObject()
    }
}

extension ServiceDiscoveryRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let serviceRenegotiationSupported = try members.required("ServiceRenegotiationSupported", Bool.self)
        let energyTransferServiceList = try members.required("EnergyTransferServiceList", ServiceList.self)
        let vasList = try members.optional("VASList", ServiceList.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, serviceRenegotiationSupported: serviceRenegotiationSupported, energyTransferServiceList: energyTransferServiceList, vasList: vasList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("ServiceRenegotiationSupported", serviceRenegotiationSupported)
        writer.image("EnergyTransferServiceList", energyTransferServiceList)
        if let vasList { writer.image("VASList", vasList) }
        writer.endObject()
    }
}

extension ServiceIDList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let serviceID = try members.array("ServiceID", UInt16.self)
        try members.end()
        self.init(serviceID: serviceID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("ServiceID", serviceID)
        writer.endObject()
    }
}

extension ServiceList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let service = try members.array("Service", Service.self)
        try members.end()
        self.init(service: service)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("Service", service)
        writer.endObject()
    }
}

extension ServiceParameterList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let parameterSet = try members.array("ParameterSet", ParameterSet.self)
        try members.end()
        self.init(parameterSet: parameterSet)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("ParameterSet", parameterSet)
        writer.endObject()
    }
}

extension ServiceSelectionReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let selectedEnergyTransferService = try members.required("SelectedEnergyTransferService", SelectedService.self)
        let selectedVASList = try members.optional("SelectedVASList", SelectedServiceList.self)
        try members.end()
        self.init(header: header, selectedEnergyTransferService: selectedEnergyTransferService, selectedVASList: selectedVASList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("SelectedEnergyTransferService", selectedEnergyTransferService)
        if let selectedVASList { writer.image("SelectedVASList", selectedVASList) }
        writer.endObject()
    }
}

extension ServiceSelectionRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        try members.end()
        self.init(header: header, responseCode: responseCode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.endObject()
    }
}

extension SessionSetupReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evccid = try members.required("EVCCID", String.self)
        try members.end()
        self.init(header: header, evccid: evccid)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVCCID", evccid)
        writer.endObject()
    }
}

extension SessionSetupRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseid = try members.required("EVSEID", String.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseid: evseid)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEID", evseid)
        writer.endObject()
    }
}

extension SessionStopReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let chargingSession = try members.required("ChargingSession", ChargingSession.self)
        let evTerminationCode = try members.optional("EVTerminationCode", String.self)
        let evTerminationExplanation = try members.optional("EVTerminationExplanation", String.self)
        try members.end()
        self.init(header: header, chargingSession: chargingSession, evTerminationCode: evTerminationCode, evTerminationExplanation: evTerminationExplanation)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ChargingSession", chargingSession)
        if let evTerminationCode { writer.image("EVTerminationCode", evTerminationCode) }
        if let evTerminationExplanation { writer.image("EVTerminationExplanation", evTerminationExplanation) }
        writer.endObject()
    }
}

extension SessionStopRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        try members.end()
        self.init(header: header, responseCode: responseCode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.endObject()
    }
}

extension SignedCertificateChain: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.required("Id", String.self)
        let certificate = try members.required("Certificate", Base64.self).bytes
        let subCertificates = try members.optional("SubCertificates", SubCertificates.self)
        try members.end()
        self.init(id: id, certificate: certificate, subCertificates: subCertificates)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Id", id)
        writer.image("Certificate", Base64(certificate))
        if let subCertificates { writer.image("SubCertificates", subCertificates) }
        writer.endObject()
    }
}

extension SignedInstallationData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.required("Id", String.self)
        let contractCertificateChain = try members.required("ContractCertificateChain", ContractCertificateChain.self)
        let ecdhCurve = try members.required("ECDHCurve", ECDHCurve.self)
        let dhPublicKey = try members.required("DHPublicKey", Base64.self).bytes
        let encryptedPrivateKey = try members.demand(try EncryptedPrivateKey.take(from: &members), "EncryptedPrivateKey")
        try members.end()
        self.init(id: id, contractCertificateChain: contractCertificateChain, ecdhCurve: ecdhCurve, dhPublicKey: dhPublicKey, encryptedPrivateKey: encryptedPrivateKey)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Id", id)
        writer.image("ContractCertificateChain", contractCertificateChain)
        writer.image("ECDHCurve", ecdhCurve)
        writer.image("DHPublicKey", Base64(dhPublicKey))
        encryptedPrivateKey.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SignedMeteringData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let id = try members.required("Id", String.self)
        let sessionID = try members.required("SessionID", SessionID.self)
        let meterInfo = try members.required("MeterInfo", MeterInfo.self)
        let receipt = try members.optional("Receipt", Receipt.self)
        let smdtControlMode = try members.demand(try SMDTControlMode.take(from: &members), "SMDTControlMode")
        try members.end()
        self.init(id: id, sessionID: sessionID, meterInfo: meterInfo, receipt: receipt, smdtControlMode: smdtControlMode)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Id", id)
        writer.image("SessionID", sessionID)
        writer.image("MeterInfo", meterInfo)
        if let receipt { writer.image("Receipt", receipt) }
        smdtControlMode.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension SubCertificates: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let certificate = try members.array("Certificate", Base64.self).map(\.bytes)
        try members.end()
        self.init(certificate: certificate)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("Certificate", certificate.map { Base64($0) })
        writer.endObject()
    }
}

extension SupportedProvidersList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let providerID = try members.array("ProviderID", String.self)
        try members.end()
        self.init(providerID: providerID)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("ProviderID", providerID)
        writer.endObject()
    }
}

extension TargetPosition: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let targetOffsetX = try members.required("TargetOffsetX", UInt16.self)
        let targetOffsetY = try members.required("TargetOffsetY", UInt16.self)
        try members.end()
        self.init(targetOffsetX: targetOffsetX, targetOffsetY: targetOffsetY)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TargetOffsetX", targetOffsetX)
        writer.image("TargetOffsetY", targetOffsetY)
        writer.endObject()
    }
}

extension TaxRule: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let taxRuleID = try members.required("TaxRuleID", UInt32.self)
        let taxRuleName = try members.optional("TaxRuleName", String.self)
        let taxRate = try members.required("TaxRate", RationalNumber.self)
        let taxIncludedInPrice = try members.optional("TaxIncludedInPrice", Bool.self)
        let appliesToEnergyFee = try members.required("AppliesToEnergyFee", Bool.self)
        let appliesToParkingFee = try members.required("AppliesToParkingFee", Bool.self)
        let appliesToOverstayFee = try members.required("AppliesToOverstayFee", Bool.self)
        let appliesMinimumMaximumCost = try members.required("AppliesMinimumMaximumCost", Bool.self)
        try members.end()
        self.init(taxRuleID: taxRuleID, taxRuleName: taxRuleName, taxRate: taxRate, taxIncludedInPrice: taxIncludedInPrice, appliesToEnergyFee: appliesToEnergyFee, appliesToParkingFee: appliesToParkingFee, appliesToOverstayFee: appliesToOverstayFee, appliesMinimumMaximumCost: appliesMinimumMaximumCost)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TaxRuleID", taxRuleID)
        if let taxRuleName { writer.image("TaxRuleName", taxRuleName) }
        writer.image("TaxRate", taxRate)
        if let taxIncludedInPrice { writer.image("TaxIncludedInPrice", taxIncludedInPrice) }
        writer.image("AppliesToEnergyFee", appliesToEnergyFee)
        writer.image("AppliesToParkingFee", appliesToParkingFee)
        writer.image("AppliesToOverstayFee", appliesToOverstayFee)
        writer.image("AppliesMinimumMaximumCost", appliesMinimumMaximumCost)
        writer.endObject()
    }
}

extension TaxRuleList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let taxRule = try members.array("TaxRule", TaxRule.self)
        try members.end()
        self.init(taxRule: taxRule)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("TaxRule", taxRule)
        writer.endObject()
    }
}

extension VehicleCheckInReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evCheckInStatus = try members.required("EVCheckInStatus", EVCheckInStatus.self)
        let parkingMethod = try members.required("ParkingMethod", ParkingMethod.self)
        let vehicleFrame = try members.optional("VehicleFrame", Int16.self)
        let deviceOffset = try members.optional("DeviceOffset", Int16.self)
        let vehicleTravel = try members.optional("VehicleTravel", Int16.self)
        try members.end()
        self.init(header: header, evCheckInStatus: evCheckInStatus, parkingMethod: parkingMethod, vehicleFrame: vehicleFrame, deviceOffset: deviceOffset, vehicleTravel: vehicleTravel)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVCheckInStatus", evCheckInStatus)
        writer.image("ParkingMethod", parkingMethod)
        if let vehicleFrame { writer.image("VehicleFrame", vehicleFrame) }
        if let deviceOffset { writer.image("DeviceOffset", deviceOffset) }
        if let vehicleTravel { writer.image("VehicleTravel", vehicleTravel) }
        writer.endObject()
    }
}

extension VehicleCheckInRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let parkingSpace = try members.optional("ParkingSpace", Int16.self)
        let deviceLocation = try members.optional("DeviceLocation", Int16.self)
        let targetDistance = try members.optional("TargetDistance", Int16.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, parkingSpace: parkingSpace, deviceLocation: deviceLocation, targetDistance: targetDistance)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        if let parkingSpace { writer.image("ParkingSpace", parkingSpace) }
        if let deviceLocation { writer.image("DeviceLocation", deviceLocation) }
        if let targetDistance { writer.image("TargetDistance", targetDistance) }
        writer.endObject()
    }
}

extension VehicleCheckOutReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evCheckOutStatus = try members.required("EVCheckOutStatus", EVCheckOutStatus.self)
        let checkOutTime = try members.required("CheckOutTime", UInt64.self)
        try members.end()
        self.init(header: header, evCheckOutStatus: evCheckOutStatus, checkOutTime: checkOutTime)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVCheckOutStatus", evCheckOutStatus)
        writer.image("CheckOutTime", checkOutTime)
        writer.endObject()
    }
}

extension VehicleCheckOutRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseCheckOutStatus = try members.required("EVSECheckOutStatus", EVSECheckOutStatus.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseCheckOutStatus: evseCheckOutStatus)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSECheckOutStatus", evseCheckOutStatus)
        writer.endObject()
    }
}

extension AReqAuthorizationMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("EIM_AReqAuthorizationMode", EIM_AReqAuthorizationMode.self) {
            return .eim_AReqAuthorizationMode(payload)
        }
        if let payload = try members.optional("PnC_AReqAuthorizationMode", PnC_AReqAuthorizationMode.self) {
            return .pnC_AReqAuthorizationMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .eim_AReqAuthorizationMode(let payload):
                writer.image("EIM_AReqAuthorizationMode", payload)
            case .pnC_AReqAuthorizationMode(let payload):
                writer.image("PnC_AReqAuthorizationMode", payload)
        }
    }
}

extension ASResAuthorizationMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("EIM_ASResAuthorizationMode", EIM_ASResAuthorizationMode.self) {
            return .eim_ASResAuthorizationMode(payload)
        }
        if let payload = try members.optional("PnC_ASResAuthorizationMode", PnC_ASResAuthorizationMode.self) {
            return .pnC_ASResAuthorizationMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .eim_ASResAuthorizationMode(let payload):
                writer.image("EIM_ASResAuthorizationMode", payload)
            case .pnC_ASResAuthorizationMode(let payload):
                writer.image("PnC_ASResAuthorizationMode", payload)
        }
    }
}

extension EVPPTControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("Dynamic_EVPPTControlMode", Dynamic_EVPPTControlMode.self) {
            return .dynamic_EVPPTControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_EVPPTControlMode", Scheduled_EVPPTControlMode.self) {
            return .scheduled_EVPPTControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .dynamic_EVPPTControlMode(let payload):
                writer.image("Dynamic_EVPPTControlMode", payload)
            case .scheduled_EVPPTControlMode(let payload):
                writer.image("Scheduled_EVPPTControlMode", payload)
        }
    }
}

extension EncryptedPrivateKey {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("SECP521_EncryptedPrivateKey", Base64.self)?.bytes {
            return .secp521_EncryptedPrivateKey(payload)
        }
        if let payload = try members.optional("X448_EncryptedPrivateKey", Base64.self)?.bytes {
            return .x448_EncryptedPrivateKey(payload)
        }
        if let payload = try members.optional("TPM_EncryptedPrivateKey", Base64.self)?.bytes {
            return .tpm_EncryptedPrivateKey(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .secp521_EncryptedPrivateKey(let payload):
                writer.image("SECP521_EncryptedPrivateKey", Base64(payload))
            case .x448_EncryptedPrivateKey(let payload):
                writer.image("X448_EncryptedPrivateKey", Base64(payload))
            case .tpm_EncryptedPrivateKey(let payload):
                writer.image("TPM_EncryptedPrivateKey", Base64(payload))
        }
    }
}

extension ParameterValue {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("boolValue", Bool.self) {
            return .boolValue(payload)
        }
        if let payload = try members.optional("byteValue", Int8.self) {
            return .byteValue(payload)
        }
        if let payload = try members.optional("shortValue", Int16.self) {
            return .shortValue(payload)
        }
        if let payload = try members.optional("intValue", Int32.self) {
            return .intValue(payload)
        }
        if let payload = try members.optional("rationalNumber", RationalNumber.self) {
            return .rationalNumber(payload)
        }
        if let payload = try members.optional("finiteString", String.self) {
            return .finiteString(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .boolValue(let payload):
                writer.image("boolValue", payload)
            case .byteValue(let payload):
                writer.image("byteValue", payload)
            case .shortValue(let payload):
                writer.image("shortValue", payload)
            case .intValue(let payload):
                writer.image("intValue", payload)
            case .rationalNumber(let payload):
                writer.image("rationalNumber", payload)
            case .finiteString(let payload):
                writer.image("finiteString", payload)
        }
    }
}

extension PriceSchedule {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("AbsolutePriceSchedule", AbsolutePriceSchedule.self) {
            return .absolutePriceSchedule(payload)
        }
        if let payload = try members.optional("PriceLevelSchedule", PriceLevelSchedule.self) {
            return .priceLevelSchedule(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .absolutePriceSchedule(let payload):
                writer.image("AbsolutePriceSchedule", payload)
            case .priceLevelSchedule(let payload):
                writer.image("PriceLevelSchedule", payload)
        }
    }
}

extension SEReqControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("Dynamic_SEReqControlMode", Dynamic_SEReqControlMode.self) {
            return .dynamic_SEReqControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_SEReqControlMode", Scheduled_SEReqControlMode.self) {
            return .scheduled_SEReqControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .dynamic_SEReqControlMode(let payload):
                writer.image("Dynamic_SEReqControlMode", payload)
            case .scheduled_SEReqControlMode(let payload):
                writer.image("Scheduled_SEReqControlMode", payload)
        }
    }
}

extension SEResControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("Dynamic_SEResControlMode", Dynamic_SEResControlMode.self) {
            return .dynamic_SEResControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_SEResControlMode", Scheduled_SEResControlMode.self) {
            return .scheduled_SEResControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .dynamic_SEResControlMode(let payload):
                writer.image("Dynamic_SEResControlMode", payload)
            case .scheduled_SEResControlMode(let payload):
                writer.image("Scheduled_SEResControlMode", payload)
        }
    }
}

extension SMDTControlMode {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("Dynamic_SMDTControlMode", Dynamic_SMDTControlMode.self) {
            return .dynamic_SMDTControlMode(payload)
        }
        if let payload = try members.optional("Scheduled_SMDTControlMode", Scheduled_SMDTControlMode.self) {
            return .scheduled_SMDTControlMode(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .dynamic_SMDTControlMode(let payload):
                writer.image("Dynamic_SMDTControlMode", payload)
            case .scheduled_SMDTControlMode(let payload):
                writer.image("Scheduled_SMDTControlMode", payload)
        }
    }
}

