// Chapter N: diagnostics.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `GetLogRequest`.
public struct GetLogRequest: Equatable, Sendable {
    public var log: LogParameters
    public var logType: Log
    public var requestId: Int
    /// At least 0.
    public var retries: Int?
    public var retryInterval: Int?
    public var customData: CustomData?

    public init(
        log: LogParameters,
        logType: Log,
        requestId: Int,
        retries: Int? = nil,
        retryInterval: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.log = log
        self.logType = logType
        self.requestId = requestId
        self.retries = retries
        self.retryInterval = retryInterval
        self.customData = customData
    }
}

extension GetLogRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var log: LogParameters?
        var logType: Log?
        var requestId: Int?
        self.retries = nil
        self.retryInterval = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "log":
                    log = try LogParameters(memberValue)
                case 7 where memberName == "logType":
                    logType = try Log(memberValue)
                case 7 where memberName == "retries":
                    self.retries = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "retryInterval":
                    self.retryInterval = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let log else { throw .missing("log") }
        self.log = log
        guard let logType else { throw .missing("logType") }
        self.logType = logType
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("log", log)
        try writer.encode("logType", logType)
        try writer.encode("requestId", requestId)
        if let retries { try writer.encode("retries", retries, minimum: 0) }
        if let retryInterval { try writer.encode("retryInterval", retryInterval) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetLogResponse`.
public struct GetLogResponse: Equatable, Sendable {
    public var status: LogStatus
    public var statusInfo: StatusInfo?
    /// At most 255 characters.
    public var filename: String?
    public var customData: CustomData?

    public init(
        status: LogStatus,
        statusInfo: StatusInfo? = nil,
        filename: String? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.filename = filename
        self.customData = customData
    }
}

extension GetLogResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: LogStatus?
        self.statusInfo = nil
        self.filename = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try LogStatus(memberValue)
                case 8 where memberName == "filename":
                    self.filename = try memberValue.decodeString(maxLength: 255)
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
        if let filename { try writer.encode("filename", filename, maxLength: 255) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetLogRequest: OCPPRequest {
    public typealias Response = GetLogResponse
    public static var action: Action { .getLog }
}

/// `LogStatusNotificationRequest`.
public struct LogStatusNotificationRequest: Equatable, Sendable {
    public var status: UploadLogStatus
    public var requestId: Int?
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: UploadLogStatus,
        requestId: Int? = nil,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.requestId = requestId
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension LogStatusNotificationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: UploadLogStatus?
        self.requestId = nil
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try UploadLogStatus(memberValue)
                case 9 where memberName == "requestId":
                    self.requestId = try memberValue.decodeInteger()
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
        if let requestId { try writer.encode("requestId", requestId) }
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `LogStatusNotificationResponse`.
public struct LogStatusNotificationResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension LogStatusNotificationResponse: OCPPObject {
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

extension LogStatusNotificationRequest: OCPPRequest {
    public typealias Response = LogStatusNotificationResponse
    public static var action: Action { .logStatusNotification }
}

/// `NotifyEventRequest`.
public struct NotifyEventRequest: Equatable, Sendable {
    public var generatedAt: DateTime
    public var tbc: Bool?
    /// At least 0.
    public var seqNo: Int
    /// At least 1 item.
    public var eventData: [EventData]
    public var customData: CustomData?

    public init(
        generatedAt: DateTime,
        tbc: Bool? = nil,
        seqNo: Int,
        eventData: [EventData],
        customData: CustomData? = nil
    ) {
        self.generatedAt = generatedAt
        self.tbc = tbc
        self.seqNo = seqNo
        self.eventData = eventData
        self.customData = customData
    }
}

extension NotifyEventRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var generatedAt: DateTime?
        self.tbc = nil
        var seqNo: Int?
        var eventData: [EventData]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 5 where memberName == "seqNo":
                    seqNo = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "eventData":
                    eventData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try EventData(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "generatedAt":
                    generatedAt = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let generatedAt else { throw .missing("generatedAt") }
        self.generatedAt = generatedAt
        guard let seqNo else { throw .missing("seqNo") }
        self.seqNo = seqNo
        guard let eventData else { throw .missing("eventData") }
        self.eventData = eventData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("generatedAt", generatedAt)
        if let tbc { try writer.encode("tbc", tbc) }
        try writer.encode("seqNo", seqNo, minimum: 0)
        try writer.encode("eventData", eventData, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyEventResponse`.
public struct NotifyEventResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyEventResponse: OCPPObject {
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

extension NotifyEventRequest: OCPPRequest {
    public typealias Response = NotifyEventResponse
    public static var action: Action { .notifyEvent }
}

/// `SetVariableMonitoringRequest`.
public struct SetVariableMonitoringRequest: Equatable, Sendable {
    /// At least 1 item.
    public var setMonitoringData: [SetMonitoringData]
    public var customData: CustomData?

    public init(
        setMonitoringData: [SetMonitoringData],
        customData: CustomData? = nil
    ) {
        self.setMonitoringData = setMonitoringData
        self.customData = customData
    }
}

extension SetVariableMonitoringRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var setMonitoringData: [SetMonitoringData]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "setMonitoringData":
                    setMonitoringData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try SetMonitoringData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let setMonitoringData else { throw .missing("setMonitoringData") }
        self.setMonitoringData = setMonitoringData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("setMonitoringData", setMonitoringData, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetVariableMonitoringResponse`.
public struct SetVariableMonitoringResponse: Equatable, Sendable {
    /// At least 1 item.
    public var setMonitoringResult: [SetMonitoringResult]
    public var customData: CustomData?

    public init(
        setMonitoringResult: [SetMonitoringResult],
        customData: CustomData? = nil
    ) {
        self.setMonitoringResult = setMonitoringResult
        self.customData = customData
    }
}

extension SetVariableMonitoringResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var setMonitoringResult: [SetMonitoringResult]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 19 where memberName == "setMonitoringResult":
                    setMonitoringResult = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try SetMonitoringResult(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let setMonitoringResult else { throw .missing("setMonitoringResult") }
        self.setMonitoringResult = setMonitoringResult
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("setMonitoringResult", setMonitoringResult, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension SetVariableMonitoringRequest: OCPPRequest {
    public typealias Response = SetVariableMonitoringResponse
    public static var action: Action { .setVariableMonitoring }
}

/// `ClearVariableMonitoringRequest`.
public struct ClearVariableMonitoringRequest: Equatable, Sendable {
    /// At least 1 item.
    public var id: [Int]
    public var customData: CustomData?

    public init(
        id: [Int],
        customData: CustomData? = nil
    ) {
        self.id = id
        self.customData = customData
    }
}

extension ClearVariableMonitoringRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: [Int]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeInteger(minimum: 0)
                    }
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
        try writer.encode("id", id, count: 1...Int.max, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearVariableMonitoringResponse`.
public struct ClearVariableMonitoringResponse: Equatable, Sendable {
    /// At least 1 item.
    public var clearMonitoringResult: [ClearMonitoringResult]
    public var customData: CustomData?

    public init(
        clearMonitoringResult: [ClearMonitoringResult],
        customData: CustomData? = nil
    ) {
        self.clearMonitoringResult = clearMonitoringResult
        self.customData = customData
    }
}

extension ClearVariableMonitoringResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var clearMonitoringResult: [ClearMonitoringResult]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 21 where memberName == "clearMonitoringResult":
                    clearMonitoringResult = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ClearMonitoringResult(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let clearMonitoringResult else { throw .missing("clearMonitoringResult") }
        self.clearMonitoringResult = clearMonitoringResult
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("clearMonitoringResult", clearMonitoringResult, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension ClearVariableMonitoringRequest: OCPPRequest {
    public typealias Response = ClearVariableMonitoringResponse
    public static var action: Action { .clearVariableMonitoring }
}

/// `SetMonitoringBaseRequest`.
public struct SetMonitoringBaseRequest: Equatable, Sendable {
    public var monitoringBase: MonitoringBase
    public var customData: CustomData?

    public init(
        monitoringBase: MonitoringBase,
        customData: CustomData? = nil
    ) {
        self.monitoringBase = monitoringBase
        self.customData = customData
    }
}

extension SetMonitoringBaseRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var monitoringBase: MonitoringBase?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "monitoringBase":
                    monitoringBase = try MonitoringBase(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let monitoringBase else { throw .missing("monitoringBase") }
        self.monitoringBase = monitoringBase
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("monitoringBase", monitoringBase)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetMonitoringBaseResponse`.
public struct SetMonitoringBaseResponse: Equatable, Sendable {
    public var status: GenericDeviceModelStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: GenericDeviceModelStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SetMonitoringBaseResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GenericDeviceModelStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GenericDeviceModelStatus(memberValue)
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

extension SetMonitoringBaseRequest: OCPPRequest {
    public typealias Response = SetMonitoringBaseResponse
    public static var action: Action { .setMonitoringBase }
}

/// `SetMonitoringLevelRequest`.
public struct SetMonitoringLevelRequest: Equatable, Sendable {
    /// At least 0.
    public var severity: Int
    public var customData: CustomData?

    public init(
        severity: Int,
        customData: CustomData? = nil
    ) {
        self.severity = severity
        self.customData = customData
    }
}

extension SetMonitoringLevelRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var severity: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "severity":
                    severity = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let severity else { throw .missing("severity") }
        self.severity = severity
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("severity", severity, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetMonitoringLevelResponse`.
public struct SetMonitoringLevelResponse: Equatable, Sendable {
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

extension SetMonitoringLevelResponse: OCPPObject {
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

extension SetMonitoringLevelRequest: OCPPRequest {
    public typealias Response = SetMonitoringLevelResponse
    public static var action: Action { .setMonitoringLevel }
}

/// `GetMonitoringReportRequest`.
public struct GetMonitoringReportRequest: Equatable, Sendable {
    /// At least 1 item.
    public var componentVariable: [ComponentVariable]?
    public var requestId: Int
    /// 1 to 3 items.
    public var monitoringCriteria: [MonitoringCriterion]?
    public var customData: CustomData?

    public init(
        componentVariable: [ComponentVariable]? = nil,
        requestId: Int,
        monitoringCriteria: [MonitoringCriterion]? = nil,
        customData: CustomData? = nil
    ) {
        self.componentVariable = componentVariable
        self.requestId = requestId
        self.monitoringCriteria = monitoringCriteria
        self.customData = customData
    }
}

extension GetMonitoringReportRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.componentVariable = nil
        var requestId: Int?
        self.monitoringCriteria = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "componentVariable":
                    self.componentVariable = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ComponentVariable(item)
                    }
                case 18 where memberName == "monitoringCriteria":
                    self.monitoringCriteria = try memberValue.decodeArray(1...3) { item throws(OCPPSchemaError) in
                        try MonitoringCriterion(item)
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
        if let componentVariable { try writer.encode("componentVariable", componentVariable, count: 1...Int.max) }
        try writer.encode("requestId", requestId)
        if let monitoringCriteria { try writer.encode("monitoringCriteria", monitoringCriteria, count: 1...3) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetMonitoringReportResponse`.
public struct GetMonitoringReportResponse: Equatable, Sendable {
    public var status: GenericDeviceModelStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: GenericDeviceModelStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension GetMonitoringReportResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GenericDeviceModelStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GenericDeviceModelStatus(memberValue)
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

extension GetMonitoringReportRequest: OCPPRequest {
    public typealias Response = GetMonitoringReportResponse
    public static var action: Action { .getMonitoringReport }
}

/// `NotifyMonitoringReportRequest`.
public struct NotifyMonitoringReportRequest: Equatable, Sendable {
    /// At least 1 item.
    public var monitor: [MonitoringData]?
    public var requestId: Int
    public var tbc: Bool?
    /// At least 0.
    public var seqNo: Int
    public var generatedAt: DateTime
    public var customData: CustomData?

    public init(
        monitor: [MonitoringData]? = nil,
        requestId: Int,
        tbc: Bool? = nil,
        seqNo: Int,
        generatedAt: DateTime,
        customData: CustomData? = nil
    ) {
        self.monitor = monitor
        self.requestId = requestId
        self.tbc = tbc
        self.seqNo = seqNo
        self.generatedAt = generatedAt
        self.customData = customData
    }
}

extension NotifyMonitoringReportRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.monitor = nil
        var requestId: Int?
        self.tbc = nil
        var seqNo: Int?
        var generatedAt: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 5 where memberName == "seqNo":
                    seqNo = try memberValue.decodeInteger(minimum: 0)
                case 7 where memberName == "monitor":
                    self.monitor = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try MonitoringData(item)
                    }
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "generatedAt":
                    generatedAt = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
        guard let seqNo else { throw .missing("seqNo") }
        self.seqNo = seqNo
        guard let generatedAt else { throw .missing("generatedAt") }
        self.generatedAt = generatedAt
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let monitor { try writer.encode("monitor", monitor, count: 1...Int.max) }
        try writer.encode("requestId", requestId)
        if let tbc { try writer.encode("tbc", tbc) }
        try writer.encode("seqNo", seqNo, minimum: 0)
        try writer.encode("generatedAt", generatedAt)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyMonitoringReportResponse`.
public struct NotifyMonitoringReportResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyMonitoringReportResponse: OCPPObject {
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

extension NotifyMonitoringReportRequest: OCPPRequest {
    public typealias Response = NotifyMonitoringReportResponse
    public static var action: Action { .notifyMonitoringReport }
}

/// `CustomerInformationRequest`.
public struct CustomerInformationRequest: Equatable, Sendable {
    public var customerCertificate: CertificateHashData?
    public var idToken: IdToken?
    /// At least 0.
    public var requestId: Int
    public var report: Bool
    public var clear: Bool
    /// At most 64 characters.
    public var customerIdentifier: String?
    public var customData: CustomData?

    public init(
        customerCertificate: CertificateHashData? = nil,
        idToken: IdToken? = nil,
        requestId: Int,
        report: Bool,
        clear: Bool,
        customerIdentifier: String? = nil,
        customData: CustomData? = nil
    ) {
        self.customerCertificate = customerCertificate
        self.idToken = idToken
        self.requestId = requestId
        self.report = report
        self.clear = clear
        self.customerIdentifier = customerIdentifier
        self.customData = customData
    }
}

extension CustomerInformationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.customerCertificate = nil
        self.idToken = nil
        var requestId: Int?
        var report: Bool?
        var clear: Bool?
        self.customerIdentifier = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "clear":
                    clear = try memberValue.decodeBool()
                case 6 where memberName == "report":
                    report = try memberValue.decodeBool()
                case 7 where memberName == "idToken":
                    self.idToken = try IdToken(memberValue)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 18 where memberName == "customerIdentifier":
                    self.customerIdentifier = try memberValue.decodeString(maxLength: 64)
                case 19 where memberName == "customerCertificate":
                    self.customerCertificate = try CertificateHashData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
        guard let report else { throw .missing("report") }
        self.report = report
        guard let clear else { throw .missing("clear") }
        self.clear = clear
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let customerCertificate { try writer.encode("customerCertificate", customerCertificate) }
        if let idToken { try writer.encode("idToken", idToken) }
        try writer.encode("requestId", requestId, minimum: 0)
        try writer.encode("report", report)
        try writer.encode("clear", clear)
        if let customerIdentifier { try writer.encode("customerIdentifier", customerIdentifier, maxLength: 64) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CustomerInformationResponse`.
public struct CustomerInformationResponse: Equatable, Sendable {
    public var status: CustomerInformationStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: CustomerInformationStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension CustomerInformationResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: CustomerInformationStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try CustomerInformationStatus(memberValue)
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

extension CustomerInformationRequest: OCPPRequest {
    public typealias Response = CustomerInformationResponse
    public static var action: Action { .customerInformation }
}

/// `NotifyCustomerInformationRequest`.
public struct NotifyCustomerInformationRequest: Equatable, Sendable {
    /// At most 512 characters.
    public var data: String
    public var tbc: Bool?
    /// At least 0.
    public var seqNo: Int
    public var generatedAt: DateTime
    /// At least 0.
    public var requestId: Int
    public var customData: CustomData?

    public init(
        data: String,
        tbc: Bool? = nil,
        seqNo: Int,
        generatedAt: DateTime,
        requestId: Int,
        customData: CustomData? = nil
    ) {
        self.data = data
        self.tbc = tbc
        self.seqNo = seqNo
        self.generatedAt = generatedAt
        self.requestId = requestId
        self.customData = customData
    }
}

extension NotifyCustomerInformationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var data: String?
        self.tbc = nil
        var seqNo: Int?
        var generatedAt: DateTime?
        var requestId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 4 where memberName == "data":
                    data = try memberValue.decodeString(maxLength: 512)
                case 5 where memberName == "seqNo":
                    seqNo = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "generatedAt":
                    generatedAt = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let data else { throw .missing("data") }
        self.data = data
        guard let seqNo else { throw .missing("seqNo") }
        self.seqNo = seqNo
        guard let generatedAt else { throw .missing("generatedAt") }
        self.generatedAt = generatedAt
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("data", data, maxLength: 512)
        if let tbc { try writer.encode("tbc", tbc) }
        try writer.encode("seqNo", seqNo, minimum: 0)
        try writer.encode("generatedAt", generatedAt)
        try writer.encode("requestId", requestId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyCustomerInformationResponse`.
public struct NotifyCustomerInformationResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyCustomerInformationResponse: OCPPObject {
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

extension NotifyCustomerInformationRequest: OCPPRequest {
    public typealias Response = NotifyCustomerInformationResponse
    public static var action: Action { .notifyCustomerInformation }
}

/// `OpenPeriodicEventStreamRequest`.
public struct OpenPeriodicEventStreamRequest: Equatable, Sendable {
    public var constantStreamData: ConstantStreamData
    public var customData: CustomData?

    public init(
        constantStreamData: ConstantStreamData,
        customData: CustomData? = nil
    ) {
        self.constantStreamData = constantStreamData
        self.customData = customData
    }
}

extension OpenPeriodicEventStreamRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var constantStreamData: ConstantStreamData?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 18 where memberName == "constantStreamData":
                    constantStreamData = try ConstantStreamData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let constantStreamData else { throw .missing("constantStreamData") }
        self.constantStreamData = constantStreamData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("constantStreamData", constantStreamData)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `OpenPeriodicEventStreamResponse`.
public struct OpenPeriodicEventStreamResponse: Equatable, Sendable {
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

extension OpenPeriodicEventStreamResponse: OCPPObject {
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

extension OpenPeriodicEventStreamRequest: OCPPRequest {
    public typealias Response = OpenPeriodicEventStreamResponse
    public static var action: Action { .openPeriodicEventStream }
}

/// `ClosePeriodicEventStreamRequest`.
public struct ClosePeriodicEventStreamRequest: Equatable, Sendable {
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

extension ClosePeriodicEventStreamRequest: OCPPObject {
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

/// `ClosePeriodicEventStreamResponse`.
public struct ClosePeriodicEventStreamResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension ClosePeriodicEventStreamResponse: OCPPObject {
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

extension ClosePeriodicEventStreamRequest: OCPPRequest {
    public typealias Response = ClosePeriodicEventStreamResponse
    public static var action: Action { .closePeriodicEventStream }
}

/// `AdjustPeriodicEventStreamRequest`.
public struct AdjustPeriodicEventStreamRequest: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    public var params: PeriodicEventStreamParams
    public var customData: CustomData?

    public init(
        id: Int,
        params: PeriodicEventStreamParams,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.params = params
        self.customData = customData
    }
}

extension AdjustPeriodicEventStreamRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        var params: PeriodicEventStreamParams?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 6 where memberName == "params":
                    params = try PeriodicEventStreamParams(memberValue)
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
        guard let params else { throw .missing("params") }
        self.params = params
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, minimum: 0)
        try writer.encode("params", params)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AdjustPeriodicEventStreamResponse`.
public struct AdjustPeriodicEventStreamResponse: Equatable, Sendable {
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

extension AdjustPeriodicEventStreamResponse: OCPPObject {
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

extension AdjustPeriodicEventStreamRequest: OCPPRequest {
    public typealias Response = AdjustPeriodicEventStreamResponse
    public static var action: Action { .adjustPeriodicEventStream }
}

/// `GetPeriodicEventStreamRequest`.
public struct GetPeriodicEventStreamRequest: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension GetPeriodicEventStreamRequest: OCPPObject {
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

/// `GetPeriodicEventStreamResponse`.
public struct GetPeriodicEventStreamResponse: Equatable, Sendable {
    /// At least 1 item.
    public var constantStreamData: [ConstantStreamData]?
    public var customData: CustomData?

    public init(
        constantStreamData: [ConstantStreamData]? = nil,
        customData: CustomData? = nil
    ) {
        self.constantStreamData = constantStreamData
        self.customData = customData
    }
}

extension GetPeriodicEventStreamResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.constantStreamData = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 18 where memberName == "constantStreamData":
                    self.constantStreamData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ConstantStreamData(item)
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
        if let constantStreamData { try writer.encode("constantStreamData", constantStreamData, count: 1...Int.max) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetPeriodicEventStreamRequest: OCPPRequest {
    public typealias Response = GetPeriodicEventStreamResponse
    public static var action: Action { .getPeriodicEventStream }
}

/// `NotifyPeriodicEventStream`.
public struct NotifyPeriodicEventStream: Equatable, Sendable {
    /// At least 1 item.
    public var data: [StreamDataElement]
    /// At least 0.
    public var id: Int
    /// At least 0.
    public var pending: Int
    public var basetime: DateTime
    public var customData: CustomData?

    public init(
        data: [StreamDataElement],
        id: Int,
        pending: Int,
        basetime: DateTime,
        customData: CustomData? = nil
    ) {
        self.data = data
        self.id = id
        self.pending = pending
        self.basetime = basetime
        self.customData = customData
    }
}

extension NotifyPeriodicEventStream: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var data: [StreamDataElement]?
        var id: Int?
        var pending: Int?
        var basetime: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 4 where memberName == "data":
                    data = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try StreamDataElement(item)
                    }
                case 7 where memberName == "pending":
                    pending = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "basetime":
                    basetime = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let data else { throw .missing("data") }
        self.data = data
        guard let id else { throw .missing("id") }
        self.id = id
        guard let pending else { throw .missing("pending") }
        self.pending = pending
        guard let basetime else { throw .missing("basetime") }
        self.basetime = basetime
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("data", data, count: 1...Int.max)
        try writer.encode("id", id, minimum: 0)
        try writer.encode("pending", pending, minimum: 0)
        try writer.encode("basetime", basetime)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearMonitoringResultType`.
public struct ClearMonitoringResult: Equatable, Sendable {
    public var status: ClearMonitoringStatus
    /// At least 0.
    public var id: Int
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ClearMonitoringStatus,
        id: Int,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.id = id
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ClearMonitoringResult: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ClearMonitoringStatus?
        var id: Int?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 6 where memberName == "status":
                    status = try ClearMonitoringStatus(memberValue)
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
        guard let id else { throw .missing("id") }
        self.id = id
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("status", status)
        try writer.encode("id", id, minimum: 0)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearMonitoringStatusEnumType`.
public enum ClearMonitoringStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case notFound = "NotFound"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            case "NotFound": self = .notFound
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ConstantStreamDataType`.
public struct ConstantStreamData: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    public var params: PeriodicEventStreamParams
    /// At least 0.
    public var variableMonitoringId: Int
    public var customData: CustomData?

    public init(
        id: Int,
        params: PeriodicEventStreamParams,
        variableMonitoringId: Int,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.params = params
        self.variableMonitoringId = variableMonitoringId
        self.customData = customData
    }
}

extension ConstantStreamData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        var params: PeriodicEventStreamParams?
        var variableMonitoringId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 6 where memberName == "params":
                    params = try PeriodicEventStreamParams(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 20 where memberName == "variableMonitoringId":
                    variableMonitoringId = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let params else { throw .missing("params") }
        self.params = params
        guard let variableMonitoringId else { throw .missing("variableMonitoringId") }
        self.variableMonitoringId = variableMonitoringId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, minimum: 0)
        try writer.encode("params", params)
        try writer.encode("variableMonitoringId", variableMonitoringId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CustomerInformationStatusEnumType`.
public enum CustomerInformationStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case invalid = "Invalid"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Invalid": self = .invalid
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

/// `EventDataType`.
public struct EventData: Equatable, Sendable {
    /// At least 0.
    public var eventId: Int
    public var timestamp: DateTime
    public var trigger: EventTrigger
    /// At least 0.
    public var cause: Int?
    /// At most 2500 characters.
    public var actualValue: String
    /// At most 50 characters.
    public var techCode: String?
    /// At most 500 characters.
    public var techInfo: String?
    public var cleared: Bool?
    /// At most 36 characters.
    public var transactionId: String?
    public var component: Component
    /// At least 0.
    public var variableMonitoringId: Int?
    public var eventNotificationType: EventNotification
    public var variable: Variable
    /// At least 0.
    public var severity: Int?
    public var customData: CustomData?

    public init(
        eventId: Int,
        timestamp: DateTime,
        trigger: EventTrigger,
        cause: Int? = nil,
        actualValue: String,
        techCode: String? = nil,
        techInfo: String? = nil,
        cleared: Bool? = nil,
        transactionId: String? = nil,
        component: Component,
        variableMonitoringId: Int? = nil,
        eventNotificationType: EventNotification,
        variable: Variable,
        severity: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.eventId = eventId
        self.timestamp = timestamp
        self.trigger = trigger
        self.cause = cause
        self.actualValue = actualValue
        self.techCode = techCode
        self.techInfo = techInfo
        self.cleared = cleared
        self.transactionId = transactionId
        self.component = component
        self.variableMonitoringId = variableMonitoringId
        self.eventNotificationType = eventNotificationType
        self.variable = variable
        self.severity = severity
        self.customData = customData
    }
}

extension EventData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var eventId: Int?
        var timestamp: DateTime?
        var trigger: EventTrigger?
        self.cause = nil
        var actualValue: String?
        self.techCode = nil
        self.techInfo = nil
        self.cleared = nil
        self.transactionId = nil
        var component: Component?
        self.variableMonitoringId = nil
        var eventNotificationType: EventNotification?
        var variable: Variable?
        self.severity = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "cause":
                    self.cause = try memberValue.decodeInteger(minimum: 0)
                case 7 where memberName == "eventId":
                    eventId = try memberValue.decodeInteger(minimum: 0)
                case 7 where memberName == "trigger":
                    trigger = try EventTrigger(memberValue)
                case 7 where memberName == "cleared":
                    self.cleared = try memberValue.decodeBool()
                case 8 where memberName == "techCode":
                    self.techCode = try memberValue.decodeString(maxLength: 50)
                case 8 where memberName == "techInfo":
                    self.techInfo = try memberValue.decodeString(maxLength: 500)
                case 8 where memberName == "variable":
                    variable = try Variable(memberValue)
                case 8 where memberName == "severity":
                    self.severity = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 9 where memberName == "component":
                    component = try Component(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "actualValue":
                    actualValue = try memberValue.decodeString(maxLength: 2500)
                case 13 where memberName == "transactionId":
                    self.transactionId = try memberValue.decodeString(maxLength: 36)
                case 20 where memberName == "variableMonitoringId":
                    self.variableMonitoringId = try memberValue.decodeInteger(minimum: 0)
                case 21 where memberName == "eventNotificationType":
                    eventNotificationType = try EventNotification(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let eventId else { throw .missing("eventId") }
        self.eventId = eventId
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
        guard let trigger else { throw .missing("trigger") }
        self.trigger = trigger
        guard let actualValue else { throw .missing("actualValue") }
        self.actualValue = actualValue
        guard let component else { throw .missing("component") }
        self.component = component
        guard let eventNotificationType else { throw .missing("eventNotificationType") }
        self.eventNotificationType = eventNotificationType
        guard let variable else { throw .missing("variable") }
        self.variable = variable
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("eventId", eventId, minimum: 0)
        try writer.encode("timestamp", timestamp)
        try writer.encode("trigger", trigger)
        if let cause { try writer.encode("cause", cause, minimum: 0) }
        try writer.encode("actualValue", actualValue, maxLength: 2500)
        if let techCode { try writer.encode("techCode", techCode, maxLength: 50) }
        if let techInfo { try writer.encode("techInfo", techInfo, maxLength: 500) }
        if let cleared { try writer.encode("cleared", cleared) }
        if let transactionId { try writer.encode("transactionId", transactionId, maxLength: 36) }
        try writer.encode("component", component)
        if let variableMonitoringId { try writer.encode("variableMonitoringId", variableMonitoringId, minimum: 0) }
        try writer.encode("eventNotificationType", eventNotificationType)
        try writer.encode("variable", variable)
        if let severity { try writer.encode("severity", severity, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EventNotificationEnumType`.
public enum EventNotification: String, OCPPEnumeration {
    case hardWiredNotification = "HardWiredNotification"
    case hardWiredMonitor = "HardWiredMonitor"
    case preconfiguredMonitor = "PreconfiguredMonitor"
    case customMonitor = "CustomMonitor"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 13:
            switch text {
            case "CustomMonitor": self = .customMonitor
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "HardWiredMonitor": self = .hardWiredMonitor
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "PreconfiguredMonitor": self = .preconfiguredMonitor
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "HardWiredNotification": self = .hardWiredNotification
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `EventTriggerEnumType`.
public enum EventTrigger: String, OCPPEnumeration {
    case alerting = "Alerting"
    case delta = "Delta"
    case periodic = "Periodic"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Delta": self = .delta
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Alerting": self = .alerting
            case "Periodic": self = .periodic
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `LogEnumType`.
public enum Log: String, OCPPEnumeration {
    case diagnosticsLog = "DiagnosticsLog"
    case securityLog = "SecurityLog"
    case dataCollectorLog = "DataCollectorLog"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 11:
            switch text {
            case "SecurityLog": self = .securityLog
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "DiagnosticsLog": self = .diagnosticsLog
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "DataCollectorLog": self = .dataCollectorLog
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `LogParametersType`.
public struct LogParameters: Equatable, Sendable {
    /// At most 2000 characters.
    public var remoteLocation: String
    public var oldestTimestamp: DateTime?
    public var latestTimestamp: DateTime?
    public var customData: CustomData?

    public init(
        remoteLocation: String,
        oldestTimestamp: DateTime? = nil,
        latestTimestamp: DateTime? = nil,
        customData: CustomData? = nil
    ) {
        self.remoteLocation = remoteLocation
        self.oldestTimestamp = oldestTimestamp
        self.latestTimestamp = latestTimestamp
        self.customData = customData
    }
}

extension LogParameters: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var remoteLocation: String?
        self.oldestTimestamp = nil
        self.latestTimestamp = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "remoteLocation":
                    remoteLocation = try memberValue.decodeString(maxLength: 2000)
                case 15 where memberName == "oldestTimestamp":
                    self.oldestTimestamp = try memberValue.decodeDateTime()
                case 15 where memberName == "latestTimestamp":
                    self.latestTimestamp = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let remoteLocation else { throw .missing("remoteLocation") }
        self.remoteLocation = remoteLocation
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("remoteLocation", remoteLocation, maxLength: 2000)
        if let oldestTimestamp { try writer.encode("oldestTimestamp", oldestTimestamp) }
        if let latestTimestamp { try writer.encode("latestTimestamp", latestTimestamp) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `LogStatusEnumType`.
public enum LogStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case acceptedCanceled = "AcceptedCanceled"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "AcceptedCanceled": self = .acceptedCanceled
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MonitorEnumType`.
public enum Monitor: String, OCPPEnumeration {
    case upperThreshold = "UpperThreshold"
    case lowerThreshold = "LowerThreshold"
    case delta = "Delta"
    case periodic = "Periodic"
    case periodicClockAligned = "PeriodicClockAligned"
    case targetDelta = "TargetDelta"
    case targetDeltaRelative = "TargetDeltaRelative"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Delta": self = .delta
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Periodic": self = .periodic
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "TargetDelta": self = .targetDelta
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "UpperThreshold": self = .upperThreshold
            case "LowerThreshold": self = .lowerThreshold
            default: throw .unknownValue(text)
            }
        case 19:
            switch text {
            case "TargetDeltaRelative": self = .targetDeltaRelative
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "PeriodicClockAligned": self = .periodicClockAligned
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MonitoringBaseEnumType`.
public enum MonitoringBase: String, OCPPEnumeration {
    case all = "All"
    case factoryDefault = "FactoryDefault"
    case hardWiredOnly = "HardWiredOnly"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 3:
            switch text {
            case "All": self = .all
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "HardWiredOnly": self = .hardWiredOnly
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "FactoryDefault": self = .factoryDefault
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MonitoringCriterionEnumType`.
public enum MonitoringCriterion: String, OCPPEnumeration {
    case thresholdMonitoring = "ThresholdMonitoring"
    case deltaMonitoring = "DeltaMonitoring"
    case periodicMonitoring = "PeriodicMonitoring"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 15:
            switch text {
            case "DeltaMonitoring": self = .deltaMonitoring
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "PeriodicMonitoring": self = .periodicMonitoring
            default: throw .unknownValue(text)
            }
        case 19:
            switch text {
            case "ThresholdMonitoring": self = .thresholdMonitoring
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MonitoringDataType`.
public struct MonitoringData: Equatable, Sendable {
    public var component: Component
    public var variable: Variable
    /// At least 1 item.
    public var variableMonitoring: [VariableMonitoring]
    public var customData: CustomData?

    public init(
        component: Component,
        variable: Variable,
        variableMonitoring: [VariableMonitoring],
        customData: CustomData? = nil
    ) {
        self.component = component
        self.variable = variable
        self.variableMonitoring = variableMonitoring
        self.customData = customData
    }
}

extension MonitoringData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var component: Component?
        var variable: Variable?
        var variableMonitoring: [VariableMonitoring]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "variable":
                    variable = try Variable(memberValue)
                case 9 where memberName == "component":
                    component = try Component(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 18 where memberName == "variableMonitoring":
                    variableMonitoring = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try VariableMonitoring(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let component else { throw .missing("component") }
        self.component = component
        guard let variable else { throw .missing("variable") }
        self.variable = variable
        guard let variableMonitoring else { throw .missing("variableMonitoring") }
        self.variableMonitoring = variableMonitoring
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        try writer.encode("variableMonitoring", variableMonitoring, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PeriodicEventStreamParamsType`.
public struct PeriodicEventStreamParams: Equatable, Sendable {
    /// At least 0.
    public var interval: Int?
    /// At least 0.
    public var values: Int?
    public var customData: CustomData?

    public init(
        interval: Int? = nil,
        values: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.interval = interval
        self.values = values
        self.customData = customData
    }
}

extension PeriodicEventStreamParams: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.interval = nil
        self.values = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "values":
                    self.values = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "interval":
                    self.interval = try memberValue.decodeInteger(minimum: 0)
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
        if let interval { try writer.encode("interval", interval, minimum: 0) }
        if let values { try writer.encode("values", values, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetMonitoringDataType`.
public struct SetMonitoringData: Equatable, Sendable {
    /// At least 0.
    public var id: Int?
    public var periodicEventStream: PeriodicEventStreamParams?
    public var transaction: Bool?
    public var value: Double
    public var type: Monitor
    /// At least 0.
    public var severity: Int
    public var component: Component
    public var variable: Variable
    public var customData: CustomData?

    public init(
        id: Int? = nil,
        periodicEventStream: PeriodicEventStreamParams? = nil,
        transaction: Bool? = nil,
        value: Double,
        type: Monitor,
        severity: Int,
        component: Component,
        variable: Variable,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.periodicEventStream = periodicEventStream
        self.transaction = transaction
        self.value = value
        self.type = type
        self.severity = severity
        self.component = component
        self.variable = variable
        self.customData = customData
    }
}

extension SetMonitoringData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.id = nil
        self.periodicEventStream = nil
        self.transaction = nil
        var value: Double?
        var type: Monitor?
        var severity: Int?
        var component: Component?
        var variable: Variable?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    self.id = try memberValue.decodeInteger(minimum: 0)
                case 4 where memberName == "type":
                    type = try Monitor(memberValue)
                case 5 where memberName == "value":
                    value = try memberValue.decodeNumber()
                case 8 where memberName == "severity":
                    severity = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "variable":
                    variable = try Variable(memberValue)
                case 9 where memberName == "component":
                    component = try Component(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "transaction":
                    self.transaction = try memberValue.decodeBool()
                case 19 where memberName == "periodicEventStream":
                    self.periodicEventStream = try PeriodicEventStreamParams(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let value else { throw .missing("value") }
        self.value = value
        guard let type else { throw .missing("type") }
        self.type = type
        guard let severity else { throw .missing("severity") }
        self.severity = severity
        guard let component else { throw .missing("component") }
        self.component = component
        guard let variable else { throw .missing("variable") }
        self.variable = variable
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let id { try writer.encode("id", id, minimum: 0) }
        if let periodicEventStream { try writer.encode("periodicEventStream", periodicEventStream) }
        if let transaction { try writer.encode("transaction", transaction) }
        try writer.encode("value", value)
        try writer.encode("type", type)
        try writer.encode("severity", severity, minimum: 0)
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetMonitoringResultType`.
public struct SetMonitoringResult: Equatable, Sendable {
    /// At least 0.
    public var id: Int?
    public var statusInfo: StatusInfo?
    public var status: SetMonitoringStatus
    public var type: Monitor
    public var component: Component
    public var variable: Variable
    /// At least 0.
    public var severity: Int
    public var customData: CustomData?

    public init(
        id: Int? = nil,
        statusInfo: StatusInfo? = nil,
        status: SetMonitoringStatus,
        type: Monitor,
        component: Component,
        variable: Variable,
        severity: Int,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.statusInfo = statusInfo
        self.status = status
        self.type = type
        self.component = component
        self.variable = variable
        self.severity = severity
        self.customData = customData
    }
}

extension SetMonitoringResult: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.id = nil
        self.statusInfo = nil
        var status: SetMonitoringStatus?
        var type: Monitor?
        var component: Component?
        var variable: Variable?
        var severity: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    self.id = try memberValue.decodeInteger(minimum: 0)
                case 4 where memberName == "type":
                    type = try Monitor(memberValue)
                case 6 where memberName == "status":
                    status = try SetMonitoringStatus(memberValue)
                case 8 where memberName == "variable":
                    variable = try Variable(memberValue)
                case 8 where memberName == "severity":
                    severity = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "component":
                    component = try Component(memberValue)
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
        guard let type else { throw .missing("type") }
        self.type = type
        guard let component else { throw .missing("component") }
        self.component = component
        guard let variable else { throw .missing("variable") }
        self.variable = variable
        guard let severity else { throw .missing("severity") }
        self.severity = severity
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let id { try writer.encode("id", id, minimum: 0) }
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        try writer.encode("status", status)
        try writer.encode("type", type)
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        try writer.encode("severity", severity, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetMonitoringStatusEnumType`.
public enum SetMonitoringStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case unknownComponent = "UnknownComponent"
    case unknownVariable = "UnknownVariable"
    case unsupportedMonitorType = "UnsupportedMonitorType"
    case rejected = "Rejected"
    case duplicate = "Duplicate"

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
            case "Duplicate": self = .duplicate
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "UnknownVariable": self = .unknownVariable
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "UnknownComponent": self = .unknownComponent
            default: throw .unknownValue(text)
            }
        case 22:
            switch text {
            case "UnsupportedMonitorType": self = .unsupportedMonitorType
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `StreamDataElementType`.
public struct StreamDataElement: Equatable, Sendable {
    public var t: Double
    /// At most 2500 characters.
    public var v: String
    public var customData: CustomData?

    public init(
        t: Double,
        v: String,
        customData: CustomData? = nil
    ) {
        self.t = t
        self.v = v
        self.customData = customData
    }
}

extension StreamDataElement: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var t: Double?
        var v: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 1 where memberName == "t":
                    t = try memberValue.decodeNumber()
                case 1 where memberName == "v":
                    v = try memberValue.decodeString(maxLength: 2500)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let t else { throw .missing("t") }
        self.t = t
        guard let v else { throw .missing("v") }
        self.v = v
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("t", t)
        try writer.encode("v", v, maxLength: 2500)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UploadLogStatusEnumType`.
public enum UploadLogStatus: String, OCPPEnumeration {
    case badMessage = "BadMessage"
    case idle = "Idle"
    case notSupportedOperation = "NotSupportedOperation"
    case permissionDenied = "PermissionDenied"
    case uploaded = "Uploaded"
    case uploadFailure = "UploadFailure"
    case uploading = "Uploading"
    case acceptedCanceled = "AcceptedCanceled"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Idle": self = .idle
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Uploaded": self = .uploaded
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Uploading": self = .uploading
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "BadMessage": self = .badMessage
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "UploadFailure": self = .uploadFailure
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "PermissionDenied": self = .permissionDenied
            case "AcceptedCanceled": self = .acceptedCanceled
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "NotSupportedOperation": self = .notSupportedOperation
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `VariableMonitoringType`.
public struct VariableMonitoring: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    public var transaction: Bool
    public var value: Double
    public var type: Monitor
    /// At least 0.
    public var severity: Int
    public var eventNotificationType: EventNotification
    public var customData: CustomData?

    public init(
        id: Int,
        transaction: Bool,
        value: Double,
        type: Monitor,
        severity: Int,
        eventNotificationType: EventNotification,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.transaction = transaction
        self.value = value
        self.type = type
        self.severity = severity
        self.eventNotificationType = eventNotificationType
        self.customData = customData
    }
}

extension VariableMonitoring: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        var transaction: Bool?
        var value: Double?
        var type: Monitor?
        var severity: Int?
        var eventNotificationType: EventNotification?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 4 where memberName == "type":
                    type = try Monitor(memberValue)
                case 5 where memberName == "value":
                    value = try memberValue.decodeNumber()
                case 8 where memberName == "severity":
                    severity = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "transaction":
                    transaction = try memberValue.decodeBool()
                case 21 where memberName == "eventNotificationType":
                    eventNotificationType = try EventNotification(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let transaction else { throw .missing("transaction") }
        self.transaction = transaction
        guard let value else { throw .missing("value") }
        self.value = value
        guard let type else { throw .missing("type") }
        self.type = type
        guard let severity else { throw .missing("severity") }
        self.severity = severity
        guard let eventNotificationType else { throw .missing("eventNotificationType") }
        self.eventNotificationType = eventNotificationType
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, minimum: 0)
        try writer.encode("transaction", transaction)
        try writer.encode("value", value)
        try writer.encode("type", type)
        try writer.encode("severity", severity, minimum: 0)
        try writer.encode("eventNotificationType", eventNotificationType)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}
