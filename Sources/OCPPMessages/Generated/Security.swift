// Chapter A: security.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `CertificateSignedRequest`.
public struct CertificateSignedRequest: Equatable, Sendable {
    /// At most 10000 characters.
    public var certificateChain: String
    public var certificateType: CertificateSigningUse?
    public var requestId: Int?
    public var customData: CustomData?

    public init(
        certificateChain: String,
        certificateType: CertificateSigningUse? = nil,
        requestId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.certificateChain = certificateChain
        self.certificateType = certificateType
        self.requestId = requestId
        self.customData = customData
    }
}

extension CertificateSignedRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var certificateChain: String?
        self.certificateType = nil
        self.requestId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "requestId":
                    self.requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "certificateType":
                    self.certificateType = try CertificateSigningUse(memberValue)
                case 16 where memberName == "certificateChain":
                    certificateChain = try memberValue.decodeString(maxLength: 10000)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let certificateChain else { throw .missing("certificateChain") }
        self.certificateChain = certificateChain
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("certificateChain", certificateChain, maxLength: 10000)
        if let certificateType { try writer.encode("certificateType", certificateType) }
        if let requestId { try writer.encode("requestId", requestId) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CertificateSignedResponse`.
public struct CertificateSignedResponse: Equatable, Sendable {
    public var status: CertificateSignedStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: CertificateSignedStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension CertificateSignedResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: CertificateSignedStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try CertificateSignedStatus(memberValue)
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

extension CertificateSignedRequest: OCPPRequest {
    public typealias Response = CertificateSignedResponse
    public static var action: Action { .certificateSigned }
}

/// `SecurityEventNotificationRequest`.
public struct SecurityEventNotificationRequest: Equatable, Sendable {
    /// At most 50 characters.
    public var type: String
    public var timestamp: DateTime
    /// At most 255 characters.
    public var techInfo: String?
    public var customData: CustomData?

    public init(
        type: String,
        timestamp: DateTime,
        techInfo: String? = nil,
        customData: CustomData? = nil
    ) {
        self.type = type
        self.timestamp = timestamp
        self.techInfo = techInfo
        self.customData = customData
    }
}

extension SecurityEventNotificationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var type: String?
        var timestamp: DateTime?
        self.techInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "type":
                    type = try memberValue.decodeString(maxLength: 50)
                case 8 where memberName == "techInfo":
                    self.techInfo = try memberValue.decodeString(maxLength: 255)
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let type else { throw .missing("type") }
        self.type = type
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("type", type, maxLength: 50)
        try writer.encode("timestamp", timestamp)
        if let techInfo { try writer.encode("techInfo", techInfo, maxLength: 255) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SecurityEventNotificationResponse`.
public struct SecurityEventNotificationResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension SecurityEventNotificationResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension SecurityEventNotificationRequest: OCPPRequest {
    public typealias Response = SecurityEventNotificationResponse
    public static var action: Action { .securityEventNotification }
}

/// `SignCertificateRequest`.
public struct SignCertificateRequest: Equatable, Sendable {
    /// At most 5500 characters.
    public var csr: String
    public var certificateType: CertificateSigningUse?
    public var hashRootCertificate: CertificateHashData?
    public var requestId: Int?
    public var customData: CustomData?

    public init(
        csr: String,
        certificateType: CertificateSigningUse? = nil,
        hashRootCertificate: CertificateHashData? = nil,
        requestId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.csr = csr
        self.certificateType = certificateType
        self.hashRootCertificate = hashRootCertificate
        self.requestId = requestId
        self.customData = customData
    }
}

extension SignCertificateRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var csr: String?
        self.certificateType = nil
        self.hashRootCertificate = nil
        self.requestId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "csr":
                    csr = try memberValue.decodeString(maxLength: 5500)
                case 9 where memberName == "requestId":
                    self.requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "certificateType":
                    self.certificateType = try CertificateSigningUse(memberValue)
                case 19 where memberName == "hashRootCertificate":
                    self.hashRootCertificate = try CertificateHashData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let csr else { throw .missing("csr") }
        self.csr = csr
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("csr", csr, maxLength: 5500)
        if let certificateType { try writer.encode("certificateType", certificateType) }
        if let hashRootCertificate { try writer.encode("hashRootCertificate", hashRootCertificate) }
        if let requestId { try writer.encode("requestId", requestId) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SignCertificateResponse`.
public struct SignCertificateResponse: Equatable, Sendable {
    public var status: GenericStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: GenericStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SignCertificateResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GenericStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GenericStatus(memberValue)
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

extension SignCertificateRequest: OCPPRequest {
    public typealias Response = SignCertificateResponse
    public static var action: Action { .signCertificate }
}

/// `CertificateSignedStatusEnumType`.
public enum CertificateSignedStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
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

/// `CertificateSigningUseEnumType`.
public enum CertificateSigningUse: String, OCPPEnumeration {
    case chargingStationCertificate = "ChargingStationCertificate"
    case v2GCertificate = "V2GCertificate"
    case v2G20Certificate = "V2G20Certificate"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 14:
            switch text {
            case "V2GCertificate": self = .v2GCertificate
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "V2G20Certificate": self = .v2G20Certificate
            default: throw .unknownValue(text)
            }
        case 26:
            switch text {
            case "ChargingStationCertificate": self = .chargingStationCertificate
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
