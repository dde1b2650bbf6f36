// Chapter O: display messages.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `SetDisplayMessageRequest`.
public struct SetDisplayMessageRequest: Equatable, Sendable {
    public var message: MessageInfo
    public var customData: CustomData?

    public init(
        message: MessageInfo,
        customData: CustomData? = nil
    ) {
        self.message = message
        self.customData = customData
    }
}

extension SetDisplayMessageRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var message: MessageInfo?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "message":
                    message = try MessageInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let message else { throw .missing("message") }
        self.message = message
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("message", message)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetDisplayMessageResponse`.
public struct SetDisplayMessageResponse: Equatable, Sendable {
    public var status: DisplayMessageStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: DisplayMessageStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SetDisplayMessageResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: DisplayMessageStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try DisplayMessageStatus(memberValue)
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

extension SetDisplayMessageRequest: OCPPRequest {
    public typealias Response = SetDisplayMessageResponse
    public static var action: Action { .setDisplayMessage }
}

/// `GetDisplayMessagesRequest`.
public struct GetDisplayMessagesRequest: Equatable, Sendable {
    /// At least 1 item.
    public var id: [Int]?
    public var requestId: Int
    public var priority: MessagePriority?
    public var state: MessageState?
    public var customData: CustomData?

    public init(
        id: [Int]? = nil,
        requestId: Int,
        priority: MessagePriority? = nil,
        state: MessageState? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.requestId = requestId
        self.priority = priority
        self.state = state
        self.customData = customData
    }
}

extension GetDisplayMessagesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.id = nil
        var requestId: Int?
        self.priority = nil
        self.state = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    self.id = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeInteger(minimum: 0)
                    }
                case 5 where memberName == "state":
                    self.state = try MessageState(memberValue)
                case 8 where memberName == "priority":
                    self.priority = try MessagePriority(memberValue)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let id { try writer.encode("id", id, count: 1...Int.max, minimum: 0) }
        try writer.encode("requestId", requestId)
        if let priority { try writer.encode("priority", priority) }
        if let state { try writer.encode("state", state) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetDisplayMessagesResponse`.
public struct GetDisplayMessagesResponse: Equatable, Sendable {
    public var status: GetDisplayMessagesStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: GetDisplayMessagesStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension GetDisplayMessagesResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GetDisplayMessagesStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GetDisplayMessagesStatus(memberValue)
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

extension GetDisplayMessagesRequest: OCPPRequest {
    public typealias Response = GetDisplayMessagesResponse
    public static var action: Action { .getDisplayMessages }
}

/// `ClearDisplayMessageRequest`.
public struct ClearDisplayMessageRequest: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    public var customData: CustomData?

    public init(
        id: Int,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.customData = customData
    }
}

extension ClearDisplayMessageRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearDisplayMessageResponse`.
public struct ClearDisplayMessageResponse: Equatable, Sendable {
    public var status: ClearMessageStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ClearMessageStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ClearDisplayMessageResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ClearMessageStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ClearMessageStatus(memberValue)
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

extension ClearDisplayMessageRequest: OCPPRequest {
    public typealias Response = ClearDisplayMessageResponse
    public static var action: Action { .clearDisplayMessage }
}

/// `NotifyDisplayMessagesRequest`.
public struct NotifyDisplayMessagesRequest: Equatable, Sendable {
    /// At least 1 item.
    public var messageInfo: [MessageInfo]?
    public var requestId: Int
    public var tbc: Bool?
    public var customData: CustomData?

    public init(
        messageInfo: [MessageInfo]? = nil,
        requestId: Int,
        tbc: Bool? = nil,
        customData: CustomData? = nil
    ) {
        self.messageInfo = messageInfo
        self.requestId = requestId
        self.tbc = tbc
        self.customData = customData
    }
}

extension NotifyDisplayMessagesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.messageInfo = nil
        var requestId: Int?
        self.tbc = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "messageInfo":
                    self.messageInfo = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try MessageInfo(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let messageInfo { try writer.encode("messageInfo", messageInfo, count: 1...Int.max) }
        try writer.encode("requestId", requestId)
        if let tbc { try writer.encode("tbc", tbc) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyDisplayMessagesResponse`.
public struct NotifyDisplayMessagesResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyDisplayMessagesResponse: OCPPObject {
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

extension NotifyDisplayMessagesRequest: OCPPRequest {
    public typealias Response = NotifyDisplayMessagesResponse
    public static var action: Action { .notifyDisplayMessages }
}

/// `ClearMessageStatusEnumType`.
public enum ClearMessageStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case unknown = "Unknown"
    case rejected = "Rejected"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Unknown": self = .unknown
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

/// `DisplayMessageStatusEnumType`.
public enum DisplayMessageStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case notSupportedMessageFormat = "NotSupportedMessageFormat"
    case rejected = "Rejected"
    case notSupportedPriority = "NotSupportedPriority"
    case notSupportedState = "NotSupportedState"
    case unknownTransaction = "UnknownTransaction"
    case languageNotSupported = "LanguageNotSupported"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "NotSupportedState": self = .notSupportedState
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "UnknownTransaction": self = .unknownTransaction
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "NotSupportedPriority": self = .notSupportedPriority
            case "LanguageNotSupported": self = .languageNotSupported
            default: throw .unknownValue(text)
            }
        case 25:
            switch text {
            case "NotSupportedMessageFormat": self = .notSupportedMessageFormat
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GetDisplayMessagesStatusEnumType`.
public enum GetDisplayMessagesStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case unknown = "Unknown"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Unknown": self = .unknown
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

/// `MessageInfoType`.
public struct MessageInfo: Equatable, Sendable {
    @Apart public var display: Component?
    /// At least 0.
    public var id: Int
    public var priority: MessagePriority
    public var state: MessageState?
    public var startDateTime: DateTime?
    public var endDateTime: DateTime?
    /// At most 36 characters.
    public var transactionId: String?
    public var message: MessageContent
    /// 1 to 4 items.
    public var messageExtra: [MessageContent]?
    public var customData: CustomData?

    public init(
        display: Component? = nil,
        id: Int,
        priority: MessagePriority,
        state: MessageState? = nil,
        startDateTime: DateTime? = nil,
        endDateTime: DateTime? = nil,
        transactionId: String? = nil,
        message: MessageContent,
        messageExtra: [MessageContent]? = nil,
        customData: CustomData? = nil
    ) {
        self.display = display
        self.id = id
        self.priority = priority
        self.state = state
        self.startDateTime = startDateTime
        self.endDateTime = endDateTime
        self.transactionId = transactionId
        self.message = message
        self.messageExtra = messageExtra
        self.customData = customData
    }
}

extension MessageInfo: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.display = nil
        var id: Int?
        var priority: MessagePriority?
        self.state = nil
        self.startDateTime = nil
        self.endDateTime = nil
        self.transactionId = nil
        var message: MessageContent?
        self.messageExtra = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 5 where memberName == "state":
                    self.state = try MessageState(memberValue)
                case 7 where memberName == "display":
                    self.display = try Component(memberValue)
                case 7 where memberName == "message":
                    message = try MessageContent(memberValue)
                case 8 where memberName == "priority":
                    priority = try MessagePriority(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "endDateTime":
                    self.endDateTime = try memberValue.decodeDateTime()
                case 12 where memberName == "messageExtra":
                    self.messageExtra = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try MessageContent(item)
                    }
                case 13 where memberName == "startDateTime":
                    self.startDateTime = try memberValue.decodeDateTime()
                case 13 where memberName == "transactionId":
                    self.transactionId = try memberValue.decodeString(maxLength: 36)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let message else { throw .missing("message") }
        self.message = message
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let display { try writer.encode("display", display) }
        try writer.encode("id", id, minimum: 0)
        try writer.encode("priority", priority)
        if let state { try writer.encode("state", state) }
        if let startDateTime { try writer.encode("startDateTime", startDateTime) }
        if let endDateTime { try writer.encode("endDateTime", endDateTime) }
        if let transactionId { try writer.encode("transactionId", transactionId, maxLength: 36) }
        try writer.encode("message", message)
        if let messageExtra { try writer.encode("messageExtra", messageExtra, count: 1...4) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `MessagePriorityEnumType`.
public enum MessagePriority: String, OCPPEnumeration {
    case alwaysFront = "AlwaysFront"
    case inFront = "InFront"
    case normalCycle = "NormalCycle"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "InFront": self = .inFront
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "AlwaysFront": self = .alwaysFront
            case "NormalCycle": self = .normalCycle
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MessageStateEnumType`.
public enum MessageState: String, OCPPEnumeration {
    case charging = "Charging"
    case faulted = "Faulted"
    case idle = "Idle"
    case unavailable = "Unavailable"
    case suspended = "Suspended"
    case discharging = "Discharging"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Idle": self = .idle
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Faulted": self = .faulted
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Charging": self = .charging
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Suspended": self = .suspended
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Unavailable": self = .unavailable
            case "Discharging": self = .discharging
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
