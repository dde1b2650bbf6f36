// Chapter F: remote control.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `RequestStartTransactionRequest`.
public struct RequestStartTransactionRequest: Equatable, Sendable {
    /// At least 1.
    public var evseId: Int?
    public var groupIdToken: IdToken?
    public var idToken: IdToken
    public var remoteStartId: Int
    @Apart public var chargingProfile: ChargingProfile?
    public var customData: CustomData?

    public init(
        evseId: Int? = nil,
        groupIdToken: IdToken? = nil,
        idToken: IdToken,
        remoteStartId: Int,
        chargingProfile: ChargingProfile? = nil,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.groupIdToken = groupIdToken
        self.idToken = idToken
        self.remoteStartId = remoteStartId
        self.chargingProfile = chargingProfile
        self.customData = customData
    }
}

extension RequestStartTransactionRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evseId = nil
        self.groupIdToken = nil
        var idToken: IdToken?
        var remoteStartId: Int?
        self.chargingProfile = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 1)
                case 7 where memberName == "idToken":
                    idToken = try IdToken(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "groupIdToken":
                    self.groupIdToken = try IdToken(memberValue)
                case 13 where memberName == "remoteStartId":
                    remoteStartId = try memberValue.decodeInteger()
                case 15 where memberName == "chargingProfile":
                    self.chargingProfile = try ChargingProfile(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let idToken else { throw .missing("idToken") }
        self.idToken = idToken
        guard let remoteStartId else { throw .missing("remoteStartId") }
        self.remoteStartId = remoteStartId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evseId { try writer.encode("evseId", evseId, minimum: 1) }
        if let groupIdToken { try writer.encode("groupIdToken", groupIdToken) }
        try writer.encode("idToken", idToken)
        try writer.encode("remoteStartId", remoteStartId)
        if let chargingProfile { try writer.encode("chargingProfile", chargingProfile) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `RequestStartTransactionResponse`.
public struct RequestStartTransactionResponse: Equatable, Sendable {
    public var status: RequestStartStopStatus
    public var statusInfo: StatusInfo?
    /// At most 36 characters.
    public var transactionId: String?
    public var customData: CustomData?

    public init(
        status: RequestStartStopStatus,
        statusInfo: StatusInfo? = nil,
        transactionId: String? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.transactionId = transactionId
        self.customData = customData
    }
}

extension RequestStartTransactionResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: RequestStartStopStatus?
        self.statusInfo = nil
        self.transactionId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try RequestStartStopStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    self.transactionId = try memberValue.decodeString(maxLength: 36)
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
        if let transactionId { try writer.encode("transactionId", transactionId, maxLength: 36) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension RequestStartTransactionRequest: OCPPRequest {
    public typealias Response = RequestStartTransactionResponse
    public static var action: Action { .requestStartTransaction }
}

/// `RequestStopTransactionRequest`.
public struct RequestStopTransactionRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String
    public var customData: CustomData?

    public init(
        transactionId: String,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.customData = customData
    }
}

extension RequestStopTransactionRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var transactionId: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    transactionId = try memberValue.decodeString(maxLength: 36)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let transactionId else { throw .missing("transactionId") }
        self.transactionId = transactionId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("transactionId", transactionId, maxLength: 36)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `RequestStopTransactionResponse`.
public struct RequestStopTransactionResponse: Equatable, Sendable {
    public var status: RequestStartStopStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: RequestStartStopStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension RequestStopTransactionResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: RequestStartStopStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try RequestStartStopStatus(memberValue)
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

extension RequestStopTransactionRequest: OCPPRequest {
    public typealias Response = RequestStopTransactionResponse
    public static var action: Action { .requestStopTransaction }
}

/// `TriggerMessageRequest`.
public struct TriggerMessageRequest: Equatable, Sendable {
    public var evse: EVSE?
    public var requestedMessage: MessageTrigger
    /// At most 50 characters.
    public var customTrigger: String?
    public var customData: CustomData?

    public init(
        evse: EVSE? = nil,
        requestedMessage: MessageTrigger,
        customTrigger: String? = nil,
        customData: CustomData? = nil
    ) {
        self.evse = evse
        self.requestedMessage = requestedMessage
        self.customTrigger = customTrigger
        self.customData = customData
    }
}

extension TriggerMessageRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evse = nil
        var requestedMessage: MessageTrigger?
        self.customTrigger = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "evse":
                    self.evse = try EVSE(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "customTrigger":
                    self.customTrigger = try memberValue.decodeString(maxLength: 50)
                case 16 where memberName == "requestedMessage":
                    requestedMessage = try MessageTrigger(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestedMessage else { throw .missing("requestedMessage") }
        self.requestedMessage = requestedMessage
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evse { try writer.encode("evse", evse) }
        try writer.encode("requestedMessage", requestedMessage)
        if let customTrigger { try writer.encode("customTrigger", customTrigger, maxLength: 50) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TriggerMessageResponse`.
public struct TriggerMessageResponse: Equatable, Sendable {
    public var status: TriggerMessageStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: TriggerMessageStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension TriggerMessageResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: TriggerMessageStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try TriggerMessageStatus(memberValue)
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

extension TriggerMessageRequest: OCPPRequest {
    public typealias Response = TriggerMessageResponse
    public static var action: Action { .triggerMessage }
}

/// `UnlockConnectorRequest`.
public struct UnlockConnectorRequest: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    /// At least 0.
    public var connectorId: Int
    public var customData: CustomData?

    public init(
        evseId: Int,
        connectorId: Int,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.connectorId = connectorId
        self.customData = customData
    }
}

extension UnlockConnectorRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var connectorId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "connectorId":
                    connectorId = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let connectorId else { throw .missing("connectorId") }
        self.connectorId = connectorId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("connectorId", connectorId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UnlockConnectorResponse`.
public struct UnlockConnectorResponse: Equatable, Sendable {
    public var status: UnlockStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: UnlockStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension UnlockConnectorResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: UnlockStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try UnlockStatus(memberValue)
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

extension UnlockConnectorRequest: OCPPRequest {
    public typealias Response = UnlockConnectorResponse
    public static var action: Action { .unlockConnector }
}

/// `MessageTriggerEnumType`.
public enum MessageTrigger: String, OCPPEnumeration {
    case bootNotification = "BootNotification"
    case logStatusNotification = "LogStatusNotification"
    case firmwareStatusNotification = "FirmwareStatusNotification"
    case heartbeat = "Heartbeat"
    case meterValues = "MeterValues"
    case signChargingStationCertificate = "SignChargingStationCertificate"
    case signV2GCertificate = "SignV2GCertificate"
    case signV2G20Certificate = "SignV2G20Certificate"
    case statusNotification = "StatusNotification"
    case transactionEvent = "TransactionEvent"
    case signCombinedCertificate = "SignCombinedCertificate"
    case publishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    case customTrigger = "CustomTrigger"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 9:
            switch text {
            case "Heartbeat": self = .heartbeat
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "MeterValues": self = .meterValues
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "CustomTrigger": self = .customTrigger
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "BootNotification": self = .bootNotification
            case "TransactionEvent": self = .transactionEvent
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "SignV2GCertificate": self = .signV2GCertificate
            case "StatusNotification": self = .statusNotification
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "SignV2G20Certificate": self = .signV2G20Certificate
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "LogStatusNotification": self = .logStatusNotification
            default: throw .unknownValue(text)
            }
        case 23:
            switch text {
            case "SignCombinedCertificate": self = .signCombinedCertificate
            default: throw .unknownValue(text)
            }
        case 26:
            switch text {
            case "FirmwareStatusNotification": self = .firmwareStatusNotification
            default: throw .unknownValue(text)
            }
        case 30:
            switch text {
            case "SignChargingStationCertificate": self = .signChargingStationCertificate
            default: throw .unknownValue(text)
            }
        case 33:
            switch text {
            case "PublishFirmwareStatusNotification": self = .publishFirmwareStatusNotification
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `RequestStartStopStatusEnumType`.
public enum RequestStartStopStatus: String, OCPPEnumeration {
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

/// `TriggerMessageStatusEnumType`.
public enum TriggerMessageStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case notImplemented = "NotImplemented"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "NotImplemented": self = .notImplemented
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `UnlockStatusEnumType`.
public enum UnlockStatus: String, OCPPEnumeration {
    case unlocked = "Unlocked"
    case unlockFailed = "UnlockFailed"
    case ongoingAuthorizedTransaction = "OngoingAuthorizedTransaction"
    case unknownConnector = "UnknownConnector"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Unlocked": self = .unlocked
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "UnlockFailed": self = .unlockFailed
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "UnknownConnector": self = .unknownConnector
            default: throw .unknownValue(text)
            }
        case 28:
            switch text {
            case "OngoingAuthorizedTransaction": self = .ongoingAuthorizedTransaction
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
