// Chapter C: authorization.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `AuthorizeRequest`.
public struct AuthorizeRequest: Equatable, Sendable {
    public var idToken: IdToken
    /// At most 10000 characters.
    public var certificate: String?
    /// 1 to 4 items.
    public var iso15118CertificateHashData: [OCSPRequestData]?
    public var customData: CustomData?

    public init(
        idToken: IdToken,
        certificate: String? = nil,
        iso15118CertificateHashData: [OCSPRequestData]? = nil,
        customData: CustomData? = nil
    ) {
        self.idToken = idToken
        self.certificate = certificate
        self.iso15118CertificateHashData = iso15118CertificateHashData
        self.customData = customData
    }
}

extension AuthorizeRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var idToken: IdToken?
        self.certificate = nil
        self.iso15118CertificateHashData = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "idToken":
                    idToken = try IdToken(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "certificate":
                    self.certificate = try memberValue.decodeString(maxLength: 10000)
                case 27 where memberName == "iso15118CertificateHashData":
                    self.iso15118CertificateHashData = try memberValue.decodeArray(1...4) {
                        item throws(OCPPSchemaError) in try OCSPRequestData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let idToken else { throw .missing("idToken") }
        self.idToken = idToken
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("idToken", idToken)
        if let certificate { try writer.encode("certificate", certificate, maxLength: 10000) }
        if let iso15118CertificateHashData {
            try writer.encode("iso15118CertificateHashData", iso15118CertificateHashData, count: 1...4)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AuthorizeResponse`.
public struct AuthorizeResponse: Equatable, Sendable {
    public var idTokenInfo: IdTokenInfo
    public var certificateStatus: AuthorizeCertificateStatus?
    /// At least 1 item.
    public var allowedEnergyTransfer: [EnergyTransferMode]?
    @Apart public var tariff: Tariff?
    public var customData: CustomData?

    public init(
        idTokenInfo: IdTokenInfo,
        certificateStatus: AuthorizeCertificateStatus? = nil,
        allowedEnergyTransfer: [EnergyTransferMode]? = nil,
        tariff: Tariff? = nil,
        customData: CustomData? = nil
    ) {
        self.idTokenInfo = idTokenInfo
        self.certificateStatus = certificateStatus
        self.allowedEnergyTransfer = allowedEnergyTransfer
        self.tariff = tariff
        self.customData = customData
    }
}

extension AuthorizeResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var idTokenInfo: IdTokenInfo?
        self.certificateStatus = nil
        self.allowedEnergyTransfer = nil
        self.tariff = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "tariff":
                    self.tariff = try Tariff(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "idTokenInfo":
                    idTokenInfo = try IdTokenInfo(memberValue)
                case 17 where memberName == "certificateStatus":
                    self.certificateStatus = try AuthorizeCertificateStatus(memberValue)
                case 21 where memberName == "allowedEnergyTransfer":
                    self.allowedEnergyTransfer = try memberValue.decodeArray(1...Int.max) {
                        item throws(OCPPSchemaError) in try EnergyTransferMode(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let idTokenInfo else { throw .missing("idTokenInfo") }
        self.idTokenInfo = idTokenInfo
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("idTokenInfo", idTokenInfo)
        if let certificateStatus { try writer.encode("certificateStatus", certificateStatus) }
        if let allowedEnergyTransfer {
            try writer.encode("allowedEnergyTransfer", allowedEnergyTransfer, count: 1...Int.max)
        }
        if let tariff { try writer.encode("tariff", tariff) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension AuthorizeRequest: OCPPRequest {
    public typealias Response = AuthorizeResponse
    public static var action: Action { .authorize }
}

/// `ClearCacheRequest`.
public struct ClearCacheRequest: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension ClearCacheRequest: OCPPObject {
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

/// `ClearCacheResponse`.
public struct ClearCacheResponse: Equatable, Sendable {
    public var status: ClearCacheStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ClearCacheStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ClearCacheResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ClearCacheStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ClearCacheStatus(memberValue)
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

extension ClearCacheRequest: OCPPRequest {
    public typealias Response = ClearCacheResponse
    public static var action: Action { .clearCache }
}

/// `NotifySettlementRequest`.
public struct NotifySettlementRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String?
    /// At most 255 characters.
    public var pspRef: String
    public var status: PaymentStatus
    /// At most 500 characters.
    public var statusInfo: String?
    public var settlementAmount: Double
    public var settlementTime: DateTime
    /// At most 50 characters.
    public var receiptId: String?
    /// At most 2000 characters.
    public var receiptUrl: String?
    @Apart public var vatCompany: Address?
    /// At most 20 characters.
    public var vatNumber: String?
    public var customData: CustomData?

    public init(
        transactionId: String? = nil,
        pspRef: String,
        status: PaymentStatus,
        statusInfo: String? = nil,
        settlementAmount: Double,
        settlementTime: DateTime,
        receiptId: String? = nil,
        receiptUrl: String? = nil,
        vatCompany: Address? = nil,
        vatNumber: String? = nil,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.pspRef = pspRef
        self.status = status
        self.statusInfo = statusInfo
        self.settlementAmount = settlementAmount
        self.settlementTime = settlementTime
        self.receiptId = receiptId
        self.receiptUrl = receiptUrl
        self.vatCompany = vatCompany
        self.vatNumber = vatNumber
        self.customData = customData
    }
}

extension NotifySettlementRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.transactionId = nil
        var pspRef: String?
        var status: PaymentStatus?
        self.statusInfo = nil
        var settlementAmount: Double?
        var settlementTime: DateTime?
        self.receiptId = nil
        self.receiptUrl = nil
        self.vatCompany = nil
        self.vatNumber = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "pspRef":
                    pspRef = try memberValue.decodeString(maxLength: 255)
                case 6 where memberName == "status":
                    status = try PaymentStatus(memberValue)
                case 9 where memberName == "receiptId":
                    self.receiptId = try memberValue.decodeString(maxLength: 50)
                case 9 where memberName == "vatNumber":
                    self.vatNumber = try memberValue.decodeString(maxLength: 20)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try memberValue.decodeString(maxLength: 500)
                case 10 where memberName == "receiptUrl":
                    self.receiptUrl = try memberValue.decodeString(maxLength: 2000)
                case 10 where memberName == "vatCompany":
                    self.vatCompany = try Address(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    self.transactionId = try memberValue.decodeString(maxLength: 36)
                case 14 where memberName == "settlementTime":
                    settlementTime = try memberValue.decodeDateTime()
                case 16 where memberName == "settlementAmount":
                    settlementAmount = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let pspRef else { throw .missing("pspRef") }
        self.pspRef = pspRef
        guard let status else { throw .missing("status") }
        self.status = status
        guard let settlementAmount else { throw .missing("settlementAmount") }
        self.settlementAmount = settlementAmount
        guard let settlementTime else { throw .missing("settlementTime") }
        self.settlementTime = settlementTime
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let transactionId { try writer.encode("transactionId", transactionId, maxLength: 36) }
        try writer.encode("pspRef", pspRef, maxLength: 255)
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo, maxLength: 500) }
        try writer.encode("settlementAmount", settlementAmount)
        try writer.encode("settlementTime", settlementTime)
        if let receiptId { try writer.encode("receiptId", receiptId, maxLength: 50) }
        if let receiptUrl { try writer.encode("receiptUrl", receiptUrl, maxLength: 2000) }
        if let vatCompany { try writer.encode("vatCompany", vatCompany) }
        if let vatNumber { try writer.encode("vatNumber", vatNumber, maxLength: 20) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifySettlementResponse`.
public struct NotifySettlementResponse: Equatable, Sendable {
    /// At most 2000 characters.
    public var receiptUrl: String?
    /// At most 50 characters.
    public var receiptId: String?
    public var customData: CustomData?

    public init(
        receiptUrl: String? = nil,
        receiptId: String? = nil,
        customData: CustomData? = nil
    ) {
        self.receiptUrl = receiptUrl
        self.receiptId = receiptId
        self.customData = customData
    }
}

extension NotifySettlementResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.receiptUrl = nil
        self.receiptId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "receiptId":
                    self.receiptId = try memberValue.decodeString(maxLength: 50)
                case 10 where memberName == "receiptUrl":
                    self.receiptUrl = try memberValue.decodeString(maxLength: 2000)
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
        if let receiptUrl { try writer.encode("receiptUrl", receiptUrl, maxLength: 2000) }
        if let receiptId { try writer.encode("receiptId", receiptId, maxLength: 50) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension NotifySettlementRequest: OCPPRequest {
    public typealias Response = NotifySettlementResponse
    public static var action: Action { .notifySettlement }
}

/// `NotifyWebPaymentStartedRequest`.
public struct NotifyWebPaymentStartedRequest: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    public var timeout: Int
    public var customData: CustomData?

    public init(
        evseId: Int,
        timeout: Int,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.timeout = timeout
        self.customData = customData
    }
}

extension NotifyWebPaymentStartedRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var timeout: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 7 where memberName == "timeout":
                    timeout = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let timeout else { throw .missing("timeout") }
        self.timeout = timeout
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("timeout", timeout)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyWebPaymentStartedResponse`.
public struct NotifyWebPaymentStartedResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyWebPaymentStartedResponse: OCPPObject {
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

extension NotifyWebPaymentStartedRequest: OCPPRequest {
    public typealias Response = NotifyWebPaymentStartedResponse
    public static var action: Action { .notifyWebPaymentStarted }
}

/// `VatNumberValidationRequest`.
public struct VatNumberValidationRequest: Equatable, Sendable {
    /// At most 20 characters.
    public var vatNumber: String
    /// At least 0.
    public var evseId: Int?
    public var customData: CustomData?

    public init(
        vatNumber: String,
        evseId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.vatNumber = vatNumber
        self.evseId = evseId
        self.customData = customData
    }
}

extension VatNumberValidationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var vatNumber: String?
        self.evseId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "vatNumber":
                    vatNumber = try memberValue.decodeString(maxLength: 20)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let vatNumber else { throw .missing("vatNumber") }
        self.vatNumber = vatNumber
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("vatNumber", vatNumber, maxLength: 20)
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `VatNumberValidationResponse`.
public struct VatNumberValidationResponse: Equatable, Sendable {
    @Apart public var company: Address?
    public var statusInfo: StatusInfo?
    /// At most 20 characters.
    public var vatNumber: String
    /// At least 0.
    public var evseId: Int?
    public var status: GenericStatus
    public var customData: CustomData?

    public init(
        company: Address? = nil,
        statusInfo: StatusInfo? = nil,
        vatNumber: String,
        evseId: Int? = nil,
        status: GenericStatus,
        customData: CustomData? = nil
    ) {
        self.company = company
        self.statusInfo = statusInfo
        self.vatNumber = vatNumber
        self.evseId = evseId
        self.status = status
        self.customData = customData
    }
}

extension VatNumberValidationResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.company = nil
        self.statusInfo = nil
        var vatNumber: String?
        self.evseId = nil
        var status: GenericStatus?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 6 where memberName == "status":
                    status = try GenericStatus(memberValue)
                case 7 where memberName == "company":
                    self.company = try Address(memberValue)
                case 9 where memberName == "vatNumber":
                    vatNumber = try memberValue.decodeString(maxLength: 20)
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
        guard let vatNumber else { throw .missing("vatNumber") }
        self.vatNumber = vatNumber
        guard let status else { throw .missing("status") }
        self.status = status
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let company { try writer.encode("company", company) }
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        try writer.encode("vatNumber", vatNumber, maxLength: 20)
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        try writer.encode("status", status)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension VatNumberValidationRequest: OCPPRequest {
    public typealias Response = VatNumberValidationResponse
    public static var action: Action { .vatNumberValidation }
}

/// `AddressType`.
public struct Address: Equatable, Sendable {
    /// At most 50 characters.
    public var name: String
    /// At most 100 characters.
    public var address1: String
    /// At most 100 characters.
    public var address2: String?
    /// At most 100 characters.
    public var city: String
    /// At most 20 characters.
    public var postalCode: String?
    /// At most 50 characters.
    public var country: String
    public var customData: CustomData?

    public init(
        name: String,
        address1: String,
        address2: String? = nil,
        city: String,
        postalCode: String? = nil,
        country: String,
        customData: CustomData? = nil
    ) {
        self.name = name
        self.address1 = address1
        self.address2 = address2
        self.city = city
        self.postalCode = postalCode
        self.country = country
        self.customData = customData
    }
}

extension Address: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var name: String?
        var address1: String?
        self.address2 = nil
        var city: String?
        self.postalCode = nil
        var country: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "name":
                    name = try memberValue.decodeString(maxLength: 50)
                case 4 where memberName == "city":
                    city = try memberValue.decodeString(maxLength: 100)
                case 7 where memberName == "country":
                    country = try memberValue.decodeString(maxLength: 50)
                case 8 where memberName == "address1":
                    address1 = try memberValue.decodeString(maxLength: 100)
                case 8 where memberName == "address2":
                    self.address2 = try memberValue.decodeString(maxLength: 100)
                case 10 where memberName == "postalCode":
                    self.postalCode = try memberValue.decodeString(maxLength: 20)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let name else { throw .missing("name") }
        self.name = name
        guard let address1 else { throw .missing("address1") }
        self.address1 = address1
        guard let city else { throw .missing("city") }
        self.city = city
        guard let country else { throw .missing("country") }
        self.country = country
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("name", name, maxLength: 50)
        try writer.encode("address1", address1, maxLength: 100)
        if let address2 { try writer.encode("address2", address2, maxLength: 100) }
        try writer.encode("city", city, maxLength: 100)
        if let postalCode { try writer.encode("postalCode", postalCode, maxLength: 20) }
        try writer.encode("country", country, maxLength: 50)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AuthorizeCertificateStatusEnumType`.
public enum AuthorizeCertificateStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case signatureError = "SignatureError"
    case certificateExpired = "CertificateExpired"
    case certificateRevoked = "CertificateRevoked"
    case noCertificateAvailable = "NoCertificateAvailable"
    case certChainError = "CertChainError"
    case contractCancelled = "ContractCancelled"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "SignatureError": self = .signatureError
            case "CertChainError": self = .certChainError
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "ContractCancelled": self = .contractCancelled
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "CertificateExpired": self = .certificateExpired
            case "CertificateRevoked": self = .certificateRevoked
            default: throw .unknownValue(text)
            }
        case 22:
            switch text {
            case "NoCertificateAvailable": self = .noCertificateAvailable
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ClearCacheStatusEnumType`.
public enum ClearCacheStatus: String, OCPPEnumeration {
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

/// `PaymentStatusEnumType`.
public enum PaymentStatus: String, OCPPEnumeration {
    case settled = "Settled"
    case canceled = "Canceled"
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
        case 7:
            switch text {
            case "Settled": self = .settled
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Canceled": self = .canceled
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
