// swift-format-ignore-file
// JSON image of the documents and fragments of urn:iso:std:iso:15118:-20:CommonMessages
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension CommonMessagesDocument: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "AuthorizationReq": self = .authorizationReq(try AuthorizationReq(image: image))
            case "AuthorizationRes": self = .authorizationRes(try AuthorizationRes(image: image))
            case "AuthorizationSetupReq": self = .authorizationSetupReq(try AuthorizationSetupReq(image: image))
            case "AuthorizationSetupRes": self = .authorizationSetupRes(try AuthorizationSetupRes(image: image))
            case "CertificateInstallationReq": self = .certificateInstallationReq(try CertificateInstallationReq(image: image))
            case "CertificateInstallationRes": self = .certificateInstallationRes(try CertificateInstallationRes(image: image))
            case "MeteringConfirmationReq": self = .meteringConfirmationReq(try MeteringConfirmationReq(image: image))
            case "MeteringConfirmationRes": self = .meteringConfirmationRes(try MeteringConfirmationRes(image: image))
            case "PowerDeliveryReq": self = .powerDeliveryReq(try PowerDeliveryReq(image: image))
            case "PowerDeliveryRes": self = .powerDeliveryRes(try PowerDeliveryRes(image: image))
            case "ScheduleExchangeReq": self = .scheduleExchangeReq(try ScheduleExchangeReq(image: image))
            case "ScheduleExchangeRes": self = .scheduleExchangeRes(try ScheduleExchangeRes(image: image))
            case "ServiceDetailReq": self = .serviceDetailReq(try ServiceDetailReq(image: image))
            case "ServiceDetailRes": self = .serviceDetailRes(try ServiceDetailRes(image: image))
            case "ServiceDiscoveryReq": self = .serviceDiscoveryReq(try ServiceDiscoveryReq(image: image))
            case "ServiceDiscoveryRes": self = .serviceDiscoveryRes(try ServiceDiscoveryRes(image: image))
            case "ServiceSelectionReq": self = .serviceSelectionReq(try ServiceSelectionReq(image: image))
            case "ServiceSelectionRes": self = .serviceSelectionRes(try ServiceSelectionRes(image: image))
            case "SessionSetupReq": self = .sessionSetupReq(try SessionSetupReq(image: image))
            case "SessionSetupRes": self = .sessionSetupRes(try SessionSetupRes(image: image))
            case "SessionStopReq": self = .sessionStopReq(try SessionStopReq(image: image))
            case "SessionStopRes": self = .sessionStopRes(try SessionStopRes(image: image))
            case "SignedInstallationData": self = .signedInstallationData(try SignedInstallationData(image: image))
            case "SignedMeteringData": self = .signedMeteringData(try SignedMeteringData(image: image))
            case "VehicleCheckInReq": self = .vehicleCheckInReq(try VehicleCheckInReq(image: image))
            case "VehicleCheckInRes": self = .vehicleCheckInRes(try VehicleCheckInRes(image: image))
            case "VehicleCheckOutReq": self = .vehicleCheckOutReq(try VehicleCheckOutReq(image: image))
            case "VehicleCheckOutRes": self = .vehicleCheckOutRes(try VehicleCheckOutRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .authorizationReq(let value): writer.image("AuthorizationReq", value)
            case .authorizationRes(let value): writer.image("AuthorizationRes", value)
            case .authorizationSetupReq(let value): writer.image("AuthorizationSetupReq", value)
            case .authorizationSetupRes(let value): writer.image("AuthorizationSetupRes", value)
            case .certificateInstallationReq(let value): writer.image("CertificateInstallationReq", value)
            case .certificateInstallationRes(let value): writer.image("CertificateInstallationRes", value)
            case .meteringConfirmationReq(let value): writer.image("MeteringConfirmationReq", value)
            case .meteringConfirmationRes(let value): writer.image("MeteringConfirmationRes", value)
            case .powerDeliveryReq(let value): writer.image("PowerDeliveryReq", value)
            case .powerDeliveryRes(let value): writer.image("PowerDeliveryRes", value)
            case .scheduleExchangeReq(let value): writer.image("ScheduleExchangeReq", value)
            case .scheduleExchangeRes(let value): writer.image("ScheduleExchangeRes", value)
            case .serviceDetailReq(let value): writer.image("ServiceDetailReq", value)
            case .serviceDetailRes(let value): writer.image("ServiceDetailRes", value)
            case .serviceDiscoveryReq(let value): writer.image("ServiceDiscoveryReq", value)
            case .serviceDiscoveryRes(let value): writer.image("ServiceDiscoveryRes", value)
            case .serviceSelectionReq(let value): writer.image("ServiceSelectionReq", value)
            case .serviceSelectionRes(let value): writer.image("ServiceSelectionRes", value)
            case .sessionSetupReq(let value): writer.image("SessionSetupReq", value)
            case .sessionSetupRes(let value): writer.image("SessionSetupRes", value)
            case .sessionStopReq(let value): writer.image("SessionStopReq", value)
            case .sessionStopRes(let value): writer.image("SessionStopRes", value)
            case .signedInstallationData(let value): writer.image("SignedInstallationData", value)
            case .signedMeteringData(let value): writer.image("SignedMeteringData", value)
            case .vehicleCheckInReq(let value): writer.image("VehicleCheckInReq", value)
            case .vehicleCheckInRes(let value): writer.image("VehicleCheckInRes", value)
            case .vehicleCheckOutReq(let value): writer.image("VehicleCheckOutReq", value)
            case .vehicleCheckOutRes(let value): writer.image("VehicleCheckOutRes", value)
        }
    }
}

extension CommonMessagesFragment: RootImage {
    public init(root name: String, image: JSONValue) throws(JSONImageError) {
        switch name {
            case "AbsolutePriceSchedule": self = .absolutePriceSchedule(try AbsolutePriceSchedule(image: image))
            case "AuthorizationReq": self = .authorizationReq(try AuthorizationReq(image: image))
            case "AuthorizationRes": self = .authorizationRes(try AuthorizationRes(image: image))
            case "AuthorizationSetupReq": self = .authorizationSetupReq(try AuthorizationSetupReq(image: image))
            case "AuthorizationSetupRes": self = .authorizationSetupRes(try AuthorizationSetupRes(image: image))
            case "CertificateInstallationReq": self = .certificateInstallationReq(try CertificateInstallationReq(image: image))
            case "CertificateInstallationRes": self = .certificateInstallationRes(try CertificateInstallationRes(image: image))
            case "MeteringConfirmationReq": self = .meteringConfirmationReq(try MeteringConfirmationReq(image: image))
            case "MeteringConfirmationRes": self = .meteringConfirmationRes(try MeteringConfirmationRes(image: image))
            case "OEMProvisioningCertificateChain": self = .oemProvisioningCertificateChain(try SignedCertificateChain(image: image))
            case "PnC_AReqAuthorizationMode": self = .pnC_AReqAuthorizationMode(try PnC_AReqAuthorizationMode(image: image))
            case "PowerDeliveryReq": self = .powerDeliveryReq(try PowerDeliveryReq(image: image))
            case "PowerDeliveryRes": self = .powerDeliveryRes(try PowerDeliveryRes(image: image))
            case "PriceLevelSchedule": self = .priceLevelSchedule(try PriceLevelSchedule(image: image))
            case "ScheduleExchangeReq": self = .scheduleExchangeReq(try ScheduleExchangeReq(image: image))
            case "ScheduleExchangeRes": self = .scheduleExchangeRes(try ScheduleExchangeRes(image: image))
            case "ServiceDetailReq": self = .serviceDetailReq(try ServiceDetailReq(image: image))
            case "ServiceDetailRes": self = .serviceDetailRes(try ServiceDetailRes(image: image))
            case "ServiceDiscoveryReq": self = .serviceDiscoveryReq(try ServiceDiscoveryReq(image: image))
            case "ServiceDiscoveryRes": self = .serviceDiscoveryRes(try ServiceDiscoveryRes(image: image))
            case "ServiceSelectionReq": self = .serviceSelectionReq(try ServiceSelectionReq(image: image))
            case "ServiceSelectionRes": self = .serviceSelectionRes(try ServiceSelectionRes(image: image))
            case "SessionSetupReq": self = .sessionSetupReq(try SessionSetupReq(image: image))
            case "SessionSetupRes": self = .sessionSetupRes(try SessionSetupRes(image: image))
            case "SessionStopReq": self = .sessionStopReq(try SessionStopReq(image: image))
            case "SessionStopRes": self = .sessionStopRes(try SessionStopRes(image: image))
            case "SignedInstallationData": self = .signedInstallationData(try SignedInstallationData(image: image))
            case "SignedMeteringData": self = .signedMeteringData(try SignedMeteringData(image: image))
            case "VehicleCheckInReq": self = .vehicleCheckInReq(try VehicleCheckInReq(image: image))
            case "VehicleCheckInRes": self = .vehicleCheckInRes(try VehicleCheckInRes(image: image))
            case "VehicleCheckOutReq": self = .vehicleCheckOutReq(try VehicleCheckOutReq(image: image))
            case "VehicleCheckOutRes": self = .vehicleCheckOutRes(try VehicleCheckOutRes(image: image))
            default: throw JSONImageError("no message of this namespace", at: name)
        }
    }

    public func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .absolutePriceSchedule(let value): writer.image("AbsolutePriceSchedule", value)
            case .authorizationReq(let value): writer.image("AuthorizationReq", value)
            case .authorizationRes(let value): writer.image("AuthorizationRes", value)
            case .authorizationSetupReq(let value): writer.image("AuthorizationSetupReq", value)
            case .authorizationSetupRes(let value): writer.image("AuthorizationSetupRes", value)
            case .certificateInstallationReq(let value): writer.image("CertificateInstallationReq", value)
            case .certificateInstallationRes(let value): writer.image("CertificateInstallationRes", value)
            case .meteringConfirmationReq(let value): writer.image("MeteringConfirmationReq", value)
            case .meteringConfirmationRes(let value): writer.image("MeteringConfirmationRes", value)
            case .oemProvisioningCertificateChain(let value): writer.image("OEMProvisioningCertificateChain", value)
            case .pnC_AReqAuthorizationMode(let value): writer.image("PnC_AReqAuthorizationMode", value)
            case .powerDeliveryReq(let value): writer.image("PowerDeliveryReq", value)
            case .powerDeliveryRes(let value): writer.image("PowerDeliveryRes", value)
            case .priceLevelSchedule(let value): writer.image("PriceLevelSchedule", value)
            case .scheduleExchangeReq(let value): writer.image("ScheduleExchangeReq", value)
            case .scheduleExchangeRes(let value): writer.image("ScheduleExchangeRes", value)
            case .serviceDetailReq(let value): writer.image("ServiceDetailReq", value)
            case .serviceDetailRes(let value): writer.image("ServiceDetailRes", value)
            case .serviceDiscoveryReq(let value): writer.image("ServiceDiscoveryReq", value)
            case .serviceDiscoveryRes(let value): writer.image("ServiceDiscoveryRes", value)
            case .serviceSelectionReq(let value): writer.image("ServiceSelectionReq", value)
            case .serviceSelectionRes(let value): writer.image("ServiceSelectionRes", value)
            case .sessionSetupReq(let value): writer.image("SessionSetupReq", value)
            case .sessionSetupRes(let value): writer.image("SessionSetupRes", value)
            case .sessionStopReq(let value): writer.image("SessionStopReq", value)
            case .sessionStopRes(let value): writer.image("SessionStopRes", value)
            case .signedInstallationData(let value): writer.image("SignedInstallationData", value)
            case .signedMeteringData(let value): writer.image("SignedMeteringData", value)
            case .vehicleCheckInReq(let value): writer.image("VehicleCheckInReq", value)
            case .vehicleCheckInRes(let value): writer.image("VehicleCheckInRes", value)
            case .vehicleCheckOutReq(let value): writer.image("VehicleCheckOutReq", value)
            case .vehicleCheckOutRes(let value): writer.image("VehicleCheckOutRes", value)
        }
    }
}

