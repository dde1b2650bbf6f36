// Chapter M: ISO 15118 certificates.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `InstallCertificateRequest`.
public struct InstallCertificateRequest: Equatable, Sendable {
    public var certificateType: InstallCertificateUse
    /// At most 10000 characters.
    public var certificate: String
    public var customData: CustomData?

    public init(
        certificateType: InstallCertificateUse,
        certificate: String,
        customData: CustomData? = nil
    ) {
        self.certificateType = certificateType
        self.certificate = certificate
        self.customData = customData
    }
}

extension InstallCertificateRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateType: InstallCertificateUse?
        var certificate: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "certificate":
                    certificate = try memberValue.decodeString(maxLength: 10000)
                case 15 where memberName == "certificateType":
                    certificateType = try InstallCertificateUse(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateType else { throw .missing("certificateType") }
        self.certificateType = certificateType
        guard let certificate else { throw .missing("certificate") }
        self.certificate = certificate
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateType", certificateType)
        try writer.encode("certificate", certificate, maxLength: 10000)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `InstallCertificateResponse`.
public struct InstallCertificateResponse: Equatable, Sendable {
    public var status: InstallCertificateStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: InstallCertificateStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension InstallCertificateResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: InstallCertificateStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try InstallCertificateStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let status else { throw .missing("status") }
        self.status = status
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension InstallCertificateRequest: OCPPRequest {
    public typealias Response = InstallCertificateResponse
    public static var action: Action { .installCertificate }
}

/// `DeleteCertificateRequest`.
public struct DeleteCertificateRequest: Equatable, Sendable {
    public var certificateHashData: CertificateHashData
    public var customData: CustomData?

    public init(
        certificateHashData: CertificateHashData,
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.customData = customData
    }
}

extension DeleteCertificateRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateHashData: CertificateHashData?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 19 where memberName == "certificateHashData":
                    certificateHashData = try CertificateHashData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateHashData else { throw .missing("certificateHashData") }
        self.certificateHashData = certificateHashData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateHashData", certificateHashData)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DeleteCertificateResponse`.
public struct DeleteCertificateResponse: Equatable, Sendable {
    public var status: DeleteCertificateStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: DeleteCertificateStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension DeleteCertificateResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: DeleteCertificateStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try DeleteCertificateStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let status else { throw .missing("status") }
        self.status = status
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension DeleteCertificateRequest: OCPPRequest {
    public typealias Response = DeleteCertificateResponse
    public static var action: Action { .deleteCertificate }
}

/// `GetInstalledCertificateIdsRequest`.
public struct GetInstalledCertificateIdsRequest: Equatable, Sendable {
    /// At least 1 item.
    public var certificateType: [GetCertificateIdUse]?
    public var customData: CustomData?

    public init(
        certificateType: [GetCertificateIdUse]? = nil,
        customData: CustomData? = nil
    ) {
        self.certificateType = certificateType
        self.customData = customData
    }
}

extension GetInstalledCertificateIdsRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.certificateType = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "certificateType":
                    self.certificateType = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try GetCertificateIdUse(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let certificateType { try writer.encode("certificateType", certificateType, count: 1...Int.max) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetInstalledCertificateIdsResponse`.
public struct GetInstalledCertificateIdsResponse: Equatable, Sendable {
    public var status: GetInstalledCertificateStatus
    public var statusInfo: StatusInfo?
    /// At least 1 item.
    public var certificateHashDataChain: [CertificateHashDataChain]?
    public var customData: CustomData?

    public init(
        status: GetInstalledCertificateStatus,
        statusInfo: StatusInfo? = nil,
        certificateHashDataChain: [CertificateHashDataChain]? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.certificateHashDataChain = certificateHashDataChain
        self.customData = customData
    }
}

extension GetInstalledCertificateIdsResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GetInstalledCertificateStatus?
        self.statusInfo = nil
        self.certificateHashDataChain = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GetInstalledCertificateStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 24 where memberName == "certificateHashDataChain":
                    self.certificateHashDataChain = try memberValue.decodeArray(1...Int.max) {
                        item throws(OCPPSchemaError) in try CertificateHashDataChain(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let status else { throw .missing("status") }
        self.status = status
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let certificateHashDataChain {
            try writer.encode("certificateHashDataChain", certificateHashDataChain, count: 1...Int.max)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetInstalledCertificateIdsRequest: OCPPRequest {
    public typealias Response = GetInstalledCertificateIdsResponse
    public static var action: Action { .getInstalledCertificateIds }
}

/// `Get15118EVCertificateRequest`.
public struct Get15118EVCertificateRequest: Equatable, Sendable {
    /// At most 50 characters.
    public var iso15118SchemaVersion: String
    public var action: CertificateAction
    /// At most 11000 characters.
    public var exiRequest: String
    /// At least 0.
    public var maximumContractCertificateChains: Int?
    /// 1 to 8 items.
    public var prioritizedEMAIDs: [String]?
    public var customData: CustomData?

    public init(
        iso15118SchemaVersion: String,
        action: CertificateAction,
        exiRequest: String,
        maximumContractCertificateChains: Int? = nil,
        prioritizedEMAIDs: [String]? = nil,
        customData: CustomData? = nil
    ) {
        self.iso15118SchemaVersion = iso15118SchemaVersion
        self.action = action
        self.exiRequest = exiRequest
        self.maximumContractCertificateChains = maximumContractCertificateChains
        self.prioritizedEMAIDs = prioritizedEMAIDs
        self.customData = customData
    }
}

extension Get15118EVCertificateRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var iso15118SchemaVersion: String?
        var action: CertificateAction?
        var exiRequest: String?
        self.maximumContractCertificateChains = nil
        self.prioritizedEMAIDs = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "action":
                    action = try CertificateAction(memberValue)
                case 10 where memberName == "exiRequest":
                    exiRequest = try memberValue.decodeString(maxLength: 11000)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "prioritizedEMAIDs":
                    self.prioritizedEMAIDs = try memberValue.decodeArray(1...8) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 255)
                    }
                case 21 where memberName == "iso15118SchemaVersion":
                    iso15118SchemaVersion = try memberValue.decodeString(maxLength: 50)
                case 32 where memberName == "maximumContractCertificateChains":
                    self.maximumContractCertificateChains = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let iso15118SchemaVersion else { throw .missing("iso15118SchemaVersion") }
        self.iso15118SchemaVersion = iso15118SchemaVersion
        guard let action else { throw .missing("action") }
        self.action = action
        guard let exiRequest else { throw .missing("exiRequest") }
        self.exiRequest = exiRequest
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("iso15118SchemaVersion", iso15118SchemaVersion, maxLength: 50)
        try writer.encode("action", action)
        try writer.encode("exiRequest", exiRequest, maxLength: 11000)
        if let maximumContractCertificateChains {
            try writer.encode("maximumContractCertificateChains", maximumContractCertificateChains, minimum: 0)
        }
        if let prioritizedEMAIDs {
            try writer.encode("prioritizedEMAIDs", prioritizedEMAIDs, count: 1...8, maxLength: 255)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `Get15118EVCertificateResponse`.
public struct Get15118EVCertificateResponse: Equatable, Sendable {
    public var status: Iso15118EVCertificateStatus
    public var statusInfo: StatusInfo?
    /// At most 17000 characters.
    public var exiResponse: String
    /// At least 0.
    public var remainingContracts: Int?
    public var customData: CustomData?

    public init(
        status: Iso15118EVCertificateStatus,
        statusInfo: StatusInfo? = nil,
        exiResponse: String,
        remainingContracts: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.exiResponse = exiResponse
        self.remainingContracts = remainingContracts
        self.customData = customData
    }
}

extension Get15118EVCertificateResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: Iso15118EVCertificateStatus?
        self.statusInfo = nil
        var exiResponse: String?
        self.remainingContracts = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try Iso15118EVCertificateStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "exiResponse":
                    exiResponse = try memberValue.decodeString(maxLength: 17000)
                case 18 where memberName == "remainingContracts":
                    self.remainingContracts = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let status else { throw .missing("status") }
        self.status = status
        guard let exiResponse else { throw .missing("exiResponse") }
        self.exiResponse = exiResponse
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        try writer.encode("exiResponse", exiResponse, maxLength: 17000)
        if let remainingContracts { try writer.encode("remainingContracts", remainingContracts, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension Get15118EVCertificateRequest: OCPPRequest {
    public typealias Response = Get15118EVCertificateResponse
    public static var action: Action { .get15118EVCertificate }
}

/// `GetCertificateStatusRequest`.
public struct GetCertificateStatusRequest: Equatable, Sendable {
    public var ocspRequestData: OCSPRequestData
    public var customData: CustomData?

    public init(
        ocspRequestData: OCSPRequestData,
        customData: CustomData? = nil
    ) {
        self.ocspRequestData = ocspRequestData
        self.customData = customData
    }
}

extension GetCertificateStatusRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var ocspRequestData: OCSPRequestData?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "ocspRequestData":
                    ocspRequestData = try OCSPRequestData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let ocspRequestData else { throw .missing("ocspRequestData") }
        self.ocspRequestData = ocspRequestData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("ocspRequestData", ocspRequestData)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetCertificateStatusResponse`.
public struct GetCertificateStatusResponse: Equatable, Sendable {
    public var status: GetCertificateStatus
    public var statusInfo: StatusInfo?
    /// At most 18000 characters.
    public var ocspResult: String?
    public var customData: CustomData?

    public init(
        status: GetCertificateStatus,
        statusInfo: StatusInfo? = nil,
        ocspResult: String? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.ocspResult = ocspResult
        self.customData = customData
    }
}

extension GetCertificateStatusResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GetCertificateStatus?
        self.statusInfo = nil
        self.ocspResult = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GetCertificateStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "ocspResult":
                    self.ocspResult = try memberValue.decodeString(maxLength: 18000)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let status else { throw .missing("status") }
        self.status = status
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let ocspResult { try writer.encode("ocspResult", ocspResult, maxLength: 18000) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetCertificateStatusRequest: OCPPRequest {
    public typealias Response = GetCertificateStatusResponse
    public static var action: Action { .getCertificateStatus }
}

/// `GetCertificateChainStatusRequest`.
public struct GetCertificateChainStatusRequest: Equatable, Sendable {
    /// 1 to 4 items.
    public var certificateStatusRequests: [CertificateStatusRequestInfo]
    public var customData: CustomData?

    public init(
        certificateStatusRequests: [CertificateStatusRequestInfo],
        customData: CustomData? = nil
    ) {
        self.certificateStatusRequests = certificateStatusRequests
        self.customData = customData
    }
}

extension GetCertificateChainStatusRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateStatusRequests: [CertificateStatusRequestInfo]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 25 where memberName == "certificateStatusRequests":
                    certificateStatusRequests = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try CertificateStatusRequestInfo(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateStatusRequests else { throw .missing("certificateStatusRequests") }
        self.certificateStatusRequests = certificateStatusRequests
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateStatusRequests", certificateStatusRequests, count: 1...4)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetCertificateChainStatusResponse`.
public struct GetCertificateChainStatusResponse: Equatable, Sendable {
    /// 1 to 4 items.
    public var certificateStatus: [CertificateStatus]
    public var customData: CustomData?

    public init(
        certificateStatus: [CertificateStatus],
        customData: CustomData? = nil
    ) {
        self.certificateStatus = certificateStatus
        self.customData = customData
    }
}

extension GetCertificateChainStatusResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateStatus: [CertificateStatus]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "certificateStatus":
                    certificateStatus = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try CertificateStatus(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateStatus else { throw .missing("certificateStatus") }
        self.certificateStatus = certificateStatus
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateStatus", certificateStatus, count: 1...4)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetCertificateChainStatusRequest: OCPPRequest {
    public typealias Response = GetCertificateChainStatusResponse
    public static var action: Action { .getCertificateChainStatus }
}

/// `CertificateActionEnumType`.
public enum CertificateAction: String, OCPPEnumeration {
    case install = "Install"
    case update = "Update"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Update": self = .update
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Install": self = .install
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `CertificateHashDataChainType`.
public struct CertificateHashDataChain: Equatable, Sendable {
    public var certificateHashData: CertificateHashData
    public var certificateType: GetCertificateIdUse
    /// 1 to 4 items.
    public var childCertificateHashData: [CertificateHashData]?
    public var customData: CustomData?

    public init(
        certificateHashData: CertificateHashData,
        certificateType: GetCertificateIdUse,
        childCertificateHashData: [CertificateHashData]? = nil,
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.certificateType = certificateType
        self.childCertificateHashData = childCertificateHashData
        self.customData = customData
    }
}

extension CertificateHashDataChain: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateHashData: CertificateHashData?
        var certificateType: GetCertificateIdUse?
        self.childCertificateHashData = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "certificateType":
                    certificateType = try GetCertificateIdUse(memberValue)
                case 19 where memberName == "certificateHashData":
                    certificateHashData = try CertificateHashData(memberValue)
                case 24 where memberName == "childCertificateHashData":
                    self.childCertificateHashData = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try CertificateHashData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateHashData else { throw .missing("certificateHashData") }
        self.certificateHashData = certificateHashData
        guard let certificateType else { throw .missing("certificateType") }
        self.certificateType = certificateType
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateHashData", certificateHashData)
        try writer.encode("certificateType", certificateType)
        if let childCertificateHashData {
            try writer.encode("childCertificateHashData", childCertificateHashData, count: 1...4)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CertificateStatusEnumType`.
public enum CertificateStatusEnum: String, OCPPEnumeration {
    case good = "Good"
    case revoked = "Revoked"
    case unknown = "Unknown"
    case failed = "Failed"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Good": self = .good
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "Failed": self = .failed
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Revoked": self = .revoked
            case "Unknown": self = .unknown
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `CertificateStatusRequestInfoType`.
public struct CertificateStatusRequestInfo: Equatable, Sendable {
    public var certificateHashData: CertificateHashData
    public var source: CertificateStatusSource
    /// 1 to 5 items.
    public var urls: [String]
    public var customData: CustomData?

    public init(
        certificateHashData: CertificateHashData,
        source: CertificateStatusSource,
        urls: [String],
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.source = source
        self.urls = urls
        self.customData = customData
    }
}

extension CertificateStatusRequestInfo: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateHashData: CertificateHashData?
        var source: CertificateStatusSource?
        var urls: [String]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "urls":
                    urls = try memberValue.decodeArray(1...5) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 2000)
                    }
                case 6 where memberName == "source":
                    source = try CertificateStatusSource(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 19 where memberName == "certificateHashData":
                    certificateHashData = try CertificateHashData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateHashData else { throw .missing("certificateHashData") }
        self.certificateHashData = certificateHashData
        guard let source else { throw .missing("source") }
        self.source = source
        guard let urls else { throw .missing("urls") }
        self.urls = urls
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateHashData", certificateHashData)
        try writer.encode("source", source)
        try writer.encode("urls", urls, count: 1...5, maxLength: 2000)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CertificateStatusSourceEnumType`.
public enum CertificateStatusSource: String, OCPPEnumeration {
    case crl = "CRL"
    case ocsp = "OCSP"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 3:
            switch text {
            case "CRL": self = .crl
            default: throw .unknownValue(text)
            }
        case 4:
            switch text {
            case "OCSP": self = .ocsp
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `CertificateStatusType`.
public struct CertificateStatus: Equatable, Sendable {
    public var certificateHashData: CertificateHashData
    public var source: CertificateStatusSource
    public var status: CertificateStatusEnum
    public var nextUpdate: DateTime
    public var customData: CustomData?

    public init(
        certificateHashData: CertificateHashData,
        source: CertificateStatusSource,
        status: CertificateStatusEnum,
        nextUpdate: DateTime,
        customData: CustomData? = nil
    ) {
        self.certificateHashData = certificateHashData
        self.source = source
        self.status = status
        self.nextUpdate = nextUpdate
        self.customData = customData
    }
}

extension CertificateStatus: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateHashData: CertificateHashData?
        var source: CertificateStatusSource?
        var status: CertificateStatusEnum?
        var nextUpdate: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "source":
                    source = try CertificateStatusSource(memberValue)
                case 6 where memberName == "status":
                    status = try CertificateStatusEnum(memberValue)
                case 10 where memberName == "nextUpdate":
                    nextUpdate = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 19 where memberName == "certificateHashData":
                    certificateHashData = try CertificateHashData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateHashData else { throw .missing("certificateHashData") }
        self.certificateHashData = certificateHashData
        guard let source else { throw .missing("source") }
        self.source = source
        guard let status else { throw .missing("status") }
        self.status = status
        guard let nextUpdate else { throw .missing("nextUpdate") }
        self.nextUpdate = nextUpdate
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateHashData", certificateHashData)
        try writer.encode("source", source)
        try writer.encode("status", status)
        try writer.encode("nextUpdate", nextUpdate)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DeleteCertificateStatusEnumType`.
public enum DeleteCertificateStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case failed = "Failed"
    case notFound = "NotFound"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Failed": self = .failed
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "NotFound": self = .notFound
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GetCertificateIdUseEnumType`.
public enum GetCertificateIdUse: String, OCPPEnumeration {
    case v2GRootCertificate = "V2GRootCertificate"
    case moRootCertificate = "MORootCertificate"
    case csmsRootCertificate = "CSMSRootCertificate"
    case v2GCertificateChain = "V2GCertificateChain"
    case manufacturerRootCertificate = "ManufacturerRootCertificate"
    case oemRootCertificate = "OEMRootCertificate"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 17:
            switch text {
            case "MORootCertificate": self = .moRootCertificate
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "V2GRootCertificate": self = .v2GRootCertificate
            case "OEMRootCertificate": self = .oemRootCertificate
            default: throw .unknownValue(text)
            }
        case 19:
            switch text {
            case "CSMSRootCertificate": self = .csmsRootCertificate
            case "V2GCertificateChain": self = .v2GCertificateChain
            default: throw .unknownValue(text)
            }
        case 27:
            switch text {
            case "ManufacturerRootCertificate": self = .manufacturerRootCertificate
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GetCertificateStatusEnumType`.
public enum GetCertificateStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case failed = "Failed"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Failed": self = .failed
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Accepted": self = .accepted
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GetInstalledCertificateStatusEnumType`.
public enum GetInstalledCertificateStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case notFound = "NotFound"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "NotFound": self = .notFound
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `InstallCertificateStatusEnumType`.
public enum InstallCertificateStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case failed = "Failed"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Failed": self = .failed
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `InstallCertificateUseEnumType`.
public enum InstallCertificateUse: String, OCPPEnumeration {
    case v2GRootCertificate = "V2GRootCertificate"
    case moRootCertificate = "MORootCertificate"
    case manufacturerRootCertificate = "ManufacturerRootCertificate"
    case csmsRootCertificate = "CSMSRootCertificate"
    case oemRootCertificate = "OEMRootCertificate"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 17:
            switch text {
            case "MORootCertificate": self = .moRootCertificate
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "V2GRootCertificate": self = .v2GRootCertificate
            case "OEMRootCertificate": self = .oemRootCertificate
            default: throw .unknownValue(text)
            }
        case 19:
            switch text {
            case "CSMSRootCertificate": self = .csmsRootCertificate
            default: throw .unknownValue(text)
            }
        case 27:
            switch text {
            case "ManufacturerRootCertificate": self = .manufacturerRootCertificate
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `Iso15118EVCertificateStatusEnumType`.
public enum Iso15118EVCertificateStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case failed = "Failed"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Failed": self = .failed
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Accepted": self = .accepted
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
