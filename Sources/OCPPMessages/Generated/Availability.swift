// Chapter G: availability.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `ChangeAvailabilityRequest`.
public struct ChangeAvailabilityRequest: Equatable, Sendable {
    public var evse: EVSE?
    public var operationalStatus: OperationalStatus
    public var customData: CustomData?

    public init(
        evse: EVSE? = nil,
        operationalStatus: OperationalStatus,
        customData: CustomData? = nil
    ) {
        self.evse = evse
        self.operationalStatus = operationalStatus
        self.customData = customData
    }
}

extension ChangeAvailabilityRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evse = nil
        var operationalStatus: OperationalStatus?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "evse":
                    self.evse = try EVSE(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "operationalStatus":
                    operationalStatus = try OperationalStatus(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let operationalStatus else { throw .missing("operationalStatus") }
        self.operationalStatus = operationalStatus
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evse { try writer.encode("evse", evse) }
        try writer.encode("operationalStatus", operationalStatus)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChangeAvailabilityResponse`.
public struct ChangeAvailabilityResponse: Equatable, Sendable {
    public var status: ChangeAvailabilityStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ChangeAvailabilityStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ChangeAvailabilityResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ChangeAvailabilityStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ChangeAvailabilityStatus(memberValue)
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

extension ChangeAvailabilityRequest: OCPPRequest {
    public typealias Response = ChangeAvailabilityResponse
    public static var action: Action { .changeAvailability }
}

/// `HeartbeatRequest`.
public struct HeartbeatRequest: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension HeartbeatRequest: OCPPObject {
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

/// `HeartbeatResponse`.
public struct HeartbeatResponse: Equatable, Sendable {
    public var currentTime: DateTime
    public var customData: CustomData?

    public init(
        currentTime: DateTime,
        customData: CustomData? = nil
    ) {
        self.currentTime = currentTime
        self.customData = customData
    }
}

extension HeartbeatResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var currentTime: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "currentTime":
                    currentTime = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let currentTime else { throw .missing("currentTime") }
        self.currentTime = currentTime
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("currentTime", currentTime)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension HeartbeatRequest: OCPPRequest {
    public typealias Response = HeartbeatResponse
    public static var action: Action { .heartbeat }
}

/// `StatusNotificationRequest`.
public struct StatusNotificationRequest: Equatable, Sendable {
    public var timestamp: DateTime
    public var connectorStatus: ConnectorStatus
    /// At least 0.
    public var evseId: Int
    /// At least 0.
    public var connectorId: Int
    public var customData: CustomData?

    public init(
        timestamp: DateTime,
        connectorStatus: ConnectorStatus,
        evseId: Int,
        connectorId: Int,
        customData: CustomData? = nil
    ) {
        self.timestamp = timestamp
        self.connectorStatus = connectorStatus
        self.evseId = evseId
        self.connectorId = connectorId
        self.customData = customData
    }
}

extension StatusNotificationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var timestamp: DateTime?
        var connectorStatus: ConnectorStatus?
        var evseId: Int?
        var connectorId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "connectorId":
                    connectorId = try memberValue.decodeInteger(minimum: 0)
                case 15 where memberName == "connectorStatus":
                    connectorStatus = try ConnectorStatus(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
        guard let connectorStatus else { throw .missing("connectorStatus") }
        self.connectorStatus = connectorStatus
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let connectorId else { throw .missing("connectorId") }
        self.connectorId = connectorId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("timestamp", timestamp)
        try writer.encode("connectorStatus", connectorStatus)
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("connectorId", connectorId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `StatusNotificationResponse`.
public struct StatusNotificationResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension StatusNotificationResponse: OCPPObject {
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

extension StatusNotificationRequest: OCPPRequest {
    public typealias Response = StatusNotificationResponse
    public static var action: Action { .statusNotification }
}

/// `ChangeAvailabilityStatusEnumType`.
public enum ChangeAvailabilityStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case scheduled = "Scheduled"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Scheduled": self = .scheduled
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ConnectorStatusEnumType`.
public enum ConnectorStatus: String, OCPPEnumeration {
    case available = "Available"
    case occupied = "Occupied"
    case reserved = "Reserved"
    case unavailable = "Unavailable"
    case faulted = "Faulted"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Faulted": self = .faulted
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Occupied": self = .occupied
            case "Reserved": self = .reserved
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Available": self = .available
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Unavailable": self = .unavailable
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `OperationalStatusEnumType`.
public enum OperationalStatus: String, OCPPEnumeration {
    case inoperative = "Inoperative"
    case operative = "Operative"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 9:
            switch text {
            case "Operative": self = .operative
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Inoperative": self = .inoperative
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
