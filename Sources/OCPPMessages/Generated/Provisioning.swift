// Chapter B: provisioning.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `BootNotificationRequest`.
public struct BootNotificationRequest: Equatable, Sendable {
    public var chargingStation: ChargingStation
    public var reason: BootReason
    public var customData: CustomData?

    public init(
        chargingStation: ChargingStation,
        reason: BootReason,
        customData: CustomData? = nil
    ) {
        self.chargingStation = chargingStation
        self.reason = reason
        self.customData = customData
    }
}

extension BootNotificationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var chargingStation: ChargingStation?
        var reason: BootReason?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "reason":
                    reason = try BootReason(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "chargingStation":
                    chargingStation = try ChargingStation(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let chargingStation else { throw .missing("chargingStation") }
        self.chargingStation = chargingStation
        guard let reason else { throw .missing("reason") }
        self.reason = reason
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("chargingStation", chargingStation)
        try writer.encode("reason", reason)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `BootNotificationResponse`.
public struct BootNotificationResponse: Equatable, Sendable {
    public var currentTime: DateTime
    public var interval: Int
    public var status: RegistrationStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        currentTime: DateTime,
        interval: Int,
        status: RegistrationStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.currentTime = currentTime
        self.interval = interval
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension BootNotificationResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var currentTime: DateTime?
        var interval: Int?
        var status: RegistrationStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try RegistrationStatus(memberValue)
                case 8 where memberName == "interval":
                    interval = try memberValue.decodeInteger()
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
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
        guard let interval else { throw .missing("interval") }
        self.interval = interval
        guard let status else { throw .missing("status") }
        self.status = status
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("currentTime", currentTime)
        try writer.encode("interval", interval)
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension BootNotificationRequest: OCPPRequest {
    public typealias Response = BootNotificationResponse
    public static var action: Action { .bootNotification }
}

/// `GetBaseReportRequest`.
public struct GetBaseReportRequest: Equatable, Sendable {
    public var requestId: Int
    public var reportBase: ReportBase
    public var customData: CustomData?

    public init(
        requestId: Int,
        reportBase: ReportBase,
        customData: CustomData? = nil
    ) {
        self.requestId = requestId
        self.reportBase = reportBase
        self.customData = customData
    }
}

extension GetBaseReportRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var requestId: Int?
        var reportBase: ReportBase?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "reportBase":
                    reportBase = try ReportBase(memberValue)
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
        guard let reportBase else { throw .missing("reportBase") }
        self.reportBase = reportBase
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("requestId", requestId)
        try writer.encode("reportBase", reportBase)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetBaseReportResponse`.
public struct GetBaseReportResponse: Equatable, Sendable {
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

extension GetBaseReportResponse: OCPPObject {
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

extension GetBaseReportRequest: OCPPRequest {
    public typealias Response = GetBaseReportResponse
    public static var action: Action { .getBaseReport }
}

/// `GetReportRequest`.
public struct GetReportRequest: Equatable, Sendable {
    /// At least 1 item.
    public var componentVariable: [ComponentVariable]?
    public var requestId: Int
    /// 1 to 4 items.
    public var componentCriteria: [ComponentCriterion]?
    public var customData: CustomData?

    public init(
        componentVariable: [ComponentVariable]? = nil,
        requestId: Int,
        componentCriteria: [ComponentCriterion]? = nil,
        customData: CustomData? = nil
    ) {
        self.componentVariable = componentVariable
        self.requestId = requestId
        self.componentCriteria = componentCriteria
        self.customData = customData
    }
}

extension GetReportRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.componentVariable = nil
        var requestId: Int?
        self.componentCriteria = nil
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
                case 17 where memberName == "componentCriteria":
                    self.componentCriteria = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try ComponentCriterion(item)
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
        if let componentCriteria { try writer.encode("componentCriteria", componentCriteria, count: 1...4) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetReportResponse`.
public struct GetReportResponse: Equatable, Sendable {
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

extension GetReportResponse: OCPPObject {
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

extension GetReportRequest: OCPPRequest {
    public typealias Response = GetReportResponse
    public static var action: Action { .getReport }
}

/// `GetVariablesRequest`.
public struct GetVariablesRequest: Equatable, Sendable {
    /// At least 1 item.
    public var getVariableData: [GetVariableData]
    public var customData: CustomData?

    public init(
        getVariableData: [GetVariableData],
        customData: CustomData? = nil
    ) {
        self.getVariableData = getVariableData
        self.customData = customData
    }
}

extension GetVariablesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var getVariableData: [GetVariableData]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "getVariableData":
                    getVariableData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try GetVariableData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let getVariableData else { throw .missing("getVariableData") }
        self.getVariableData = getVariableData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("getVariableData", getVariableData, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetVariablesResponse`.
public struct GetVariablesResponse: Equatable, Sendable {
    /// At least 1 item.
    public var getVariableResult: [GetVariableResult]
    public var customData: CustomData?

    public init(
        getVariableResult: [GetVariableResult],
        customData: CustomData? = nil
    ) {
        self.getVariableResult = getVariableResult
        self.customData = customData
    }
}

extension GetVariablesResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var getVariableResult: [GetVariableResult]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "getVariableResult":
                    getVariableResult = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try GetVariableResult(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let getVariableResult else { throw .missing("getVariableResult") }
        self.getVariableResult = getVariableResult
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("getVariableResult", getVariableResult, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetVariablesRequest: OCPPRequest {
    public typealias Response = GetVariablesResponse
    public static var action: Action { .getVariables }
}

/// `NotifyReportRequest`.
public struct NotifyReportRequest: Equatable, Sendable {
    public var requestId: Int
    public var generatedAt: DateTime
    /// At least 1 item.
    public var reportData: [ReportData]?
    public var tbc: Bool?
    /// At least 0.
    public var seqNo: Int
    public var customData: CustomData?

    public init(
        requestId: Int,
        generatedAt: DateTime,
        reportData: [ReportData]? = nil,
        tbc: Bool? = nil,
        seqNo: Int,
        customData: CustomData? = nil
    ) {
        self.requestId = requestId
        self.generatedAt = generatedAt
        self.reportData = reportData
        self.tbc = tbc
        self.seqNo = seqNo
        self.customData = customData
    }
}

extension NotifyReportRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var requestId: Int?
        var generatedAt: DateTime?
        self.reportData = nil
        self.tbc = nil
        var seqNo: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 5 where memberName == "seqNo":
                    seqNo = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "reportData":
                    self.reportData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ReportData(item)
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
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
        guard let generatedAt else { throw .missing("generatedAt") }
        self.generatedAt = generatedAt
        guard let seqNo else { throw .missing("seqNo") }
        self.seqNo = seqNo
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("requestId", requestId)
        try writer.encode("generatedAt", generatedAt)
        if let reportData { try writer.encode("reportData", reportData, count: 1...Int.max) }
        if let tbc { try writer.encode("tbc", tbc) }
        try writer.encode("seqNo", seqNo, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyReportResponse`.
public struct NotifyReportResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyReportResponse: OCPPObject {
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

extension NotifyReportRequest: OCPPRequest {
    public typealias Response = NotifyReportResponse
    public static var action: Action { .notifyReport }
}

/// `ResetRequest`.
public struct ResetRequest: Equatable, Sendable {
    public var type: Reset
    /// At least 0.
    public var evseId: Int?
    public var customData: CustomData?

    public init(
        type: Reset,
        evseId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.type = type
        self.evseId = evseId
        self.customData = customData
    }
}

extension ResetRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var type: Reset?
        self.evseId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "type":
                    type = try Reset(memberValue)
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
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
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("type", type)
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ResetResponse`.
public struct ResetResponse: Equatable, Sendable {
    public var status: ResetStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ResetStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ResetResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ResetStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ResetStatus(memberValue)
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

extension ResetRequest: OCPPRequest {
    public typealias Response = ResetResponse
    public static var action: Action { .reset }
}

/// `SetNetworkProfileRequest`.
public struct SetNetworkProfileRequest: Equatable, Sendable {
    public var configurationSlot: Int
    public var connectionData: NetworkConnectionProfile
    public var customData: CustomData?

    public init(
        configurationSlot: Int,
        connectionData: NetworkConnectionProfile,
        customData: CustomData? = nil
    ) {
        self.configurationSlot = configurationSlot
        self.connectionData = connectionData
        self.customData = customData
    }
}

extension SetNetworkProfileRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var configurationSlot: Int?
        var connectionData: NetworkConnectionProfile?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "connectionData":
                    connectionData = try NetworkConnectionProfile(memberValue)
                case 17 where memberName == "configurationSlot":
                    configurationSlot = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let configurationSlot else { throw .missing("configurationSlot") }
        self.configurationSlot = configurationSlot
        guard let connectionData else { throw .missing("connectionData") }
        self.connectionData = connectionData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("configurationSlot", configurationSlot)
        try writer.encode("connectionData", connectionData)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetNetworkProfileResponse`.
public struct SetNetworkProfileResponse: Equatable, Sendable {
    public var status: SetNetworkProfileStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: SetNetworkProfileStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SetNetworkProfileResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: SetNetworkProfileStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try SetNetworkProfileStatus(memberValue)
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

extension SetNetworkProfileRequest: OCPPRequest {
    public typealias Response = SetNetworkProfileResponse
    public static var action: Action { .setNetworkProfile }
}

/// `SetVariablesRequest`.
public struct SetVariablesRequest: Equatable, Sendable {
    /// At least 1 item.
    public var setVariableData: [SetVariableData]
    public var customData: CustomData?

    public init(
        setVariableData: [SetVariableData],
        customData: CustomData? = nil
    ) {
        self.setVariableData = setVariableData
        self.customData = customData
    }
}

extension SetVariablesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var setVariableData: [SetVariableData]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "setVariableData":
                    setVariableData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try SetVariableData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let setVariableData else { throw .missing("setVariableData") }
        self.setVariableData = setVariableData
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("setVariableData", setVariableData, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetVariablesResponse`.
public struct SetVariablesResponse: Equatable, Sendable {
    /// At least 1 item.
    public var setVariableResult: [SetVariableResult]
    public var customData: CustomData?

    public init(
        setVariableResult: [SetVariableResult],
        customData: CustomData? = nil
    ) {
        self.setVariableResult = setVariableResult
        self.customData = customData
    }
}

extension SetVariablesResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var setVariableResult: [SetVariableResult]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "setVariableResult":
                    setVariableResult = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try SetVariableResult(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let setVariableResult else { throw .missing("setVariableResult") }
        self.setVariableResult = setVariableResult
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("setVariableResult", setVariableResult, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension SetVariablesRequest: OCPPRequest {
    public typealias Response = SetVariablesResponse
    public static var action: Action { .setVariables }
}

/// `APNAuthenticationEnumType`.
public enum APNAuthentication: String, OCPPEnumeration {
    case pap = "PAP"
    case chap = "CHAP"
    case none = "NONE"
    case auto = "AUTO"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 3:
            switch text {
            case "PAP": self = .pap
            default: throw .unknownValue(text)
            }
        case 4:
            switch text {
            case "CHAP": self = .chap
            case "NONE": self = .none
            case "AUTO": self = .auto
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `APNType`.
public struct APN: Equatable, Sendable {
    /// At most 2000 characters.
    public var apn: String
    /// At most 50 characters.
    public var apnUserName: String?
    /// At most 64 characters.
    public var apnPassword: String?
    public var simPin: Int?
    /// At most 6 characters.
    public var preferredNetwork: String?
    public var useOnlyPreferredNetwork: Bool?
    public var apnAuthentication: APNAuthentication
    public var customData: CustomData?

    public init(
        apn: String,
        apnUserName: String? = nil,
        apnPassword: String? = nil,
        simPin: Int? = nil,
        preferredNetwork: String? = nil,
        useOnlyPreferredNetwork: Bool? = nil,
        apnAuthentication: APNAuthentication,
        customData: CustomData? = nil
    ) {
        self.apn = apn
        self.apnUserName = apnUserName
        self.apnPassword = apnPassword
        self.simPin = simPin
        self.preferredNetwork = preferredNetwork
        self.useOnlyPreferredNetwork = useOnlyPreferredNetwork
        self.apnAuthentication = apnAuthentication
        self.customData = customData
    }
}

extension APN: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var apn: String?
        self.apnUserName = nil
        self.apnPassword = nil
        self.simPin = nil
        self.preferredNetwork = nil
        self.useOnlyPreferredNetwork = nil
        var apnAuthentication: APNAuthentication?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "apn":
                    apn = try memberValue.decodeString(maxLength: 2000)
                case 6 where memberName == "simPin":
                    self.simPin = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "apnUserName":
                    self.apnUserName = try memberValue.decodeString(maxLength: 50)
                case 11 where memberName == "apnPassword":
                    self.apnPassword = try memberValue.decodeString(maxLength: 64)
                case 16 where memberName == "preferredNetwork":
                    self.preferredNetwork = try memberValue.decodeString(maxLength: 6)
                case 17 where memberName == "apnAuthentication":
                    apnAuthentication = try APNAuthentication(memberValue)
                case 23 where memberName == "useOnlyPreferredNetwork":
                    self.useOnlyPreferredNetwork = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let apn else { throw .missing("apn") }
        self.apn = apn
        guard let apnAuthentication else { throw .missing("apnAuthentication") }
        self.apnAuthentication = apnAuthentication
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("apn", apn, maxLength: 2000)
        if let apnUserName { try writer.encode("apnUserName", apnUserName, maxLength: 50) }
        if let apnPassword { try writer.encode("apnPassword", apnPassword, maxLength: 64) }
        if let simPin { try writer.encode("simPin", simPin) }
        if let preferredNetwork { try writer.encode("preferredNetwork", preferredNetwork, maxLength: 6) }
        if let useOnlyPreferredNetwork { try writer.encode("useOnlyPreferredNetwork", useOnlyPreferredNetwork) }
        try writer.encode("apnAuthentication", apnAuthentication)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AttributeEnumType`.
public enum Attribute: String, OCPPEnumeration {
    case actual = "Actual"
    case target = "Target"
    case minSet = "MinSet"
    case maxSet = "MaxSet"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Actual": self = .actual
            case "Target": self = .target
            case "MinSet": self = .minSet
            case "MaxSet": self = .maxSet
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `BootReasonEnumType`.
public enum BootReason: String, OCPPEnumeration {
    case applicationReset = "ApplicationReset"
    case firmwareUpdate = "FirmwareUpdate"
    case localReset = "LocalReset"
    case powerUp = "PowerUp"
    case remoteReset = "RemoteReset"
    case scheduledReset = "ScheduledReset"
    case triggered = "Triggered"
    case unknown = "Unknown"
    case watchdog = "Watchdog"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "PowerUp": self = .powerUp
            case "Unknown": self = .unknown
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Watchdog": self = .watchdog
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Triggered": self = .triggered
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "LocalReset": self = .localReset
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "RemoteReset": self = .remoteReset
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "FirmwareUpdate": self = .firmwareUpdate
            case "ScheduledReset": self = .scheduledReset
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "ApplicationReset": self = .applicationReset
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ChargingStationType`.
public struct ChargingStation: Equatable, Sendable {
    /// At most 25 characters.
    public var serialNumber: String?
    /// At most 20 characters.
    public var model: String
    public var modem: Modem?
    /// At most 50 characters.
    public var vendorName: String
    /// At most 50 characters.
    public var firmwareVersion: String?
    public var customData: CustomData?

    public init(
        serialNumber: String? = nil,
        model: String,
        modem: Modem? = nil,
        vendorName: String,
        firmwareVersion: String? = nil,
        customData: CustomData? = nil
    ) {
        self.serialNumber = serialNumber
        self.model = model
        self.modem = modem
        self.vendorName = vendorName
        self.firmwareVersion = firmwareVersion
        self.customData = customData
    }
}

extension ChargingStation: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.serialNumber = nil
        var model: String?
        self.modem = nil
        var vendorName: String?
        self.firmwareVersion = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "model":
                    model = try memberValue.decodeString(maxLength: 20)
                case 5 where memberName == "modem":
                    self.modem = try Modem(memberValue)
                case 10 where memberName == "vendorName":
                    vendorName = try memberValue.decodeString(maxLength: 50)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "serialNumber":
                    self.serialNumber = try memberValue.decodeString(maxLength: 25)
                case 15 where memberName == "firmwareVersion":
                    self.firmwareVersion = try memberValue.decodeString(maxLength: 50)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let model else { throw .missing("model") }
        self.model = model
        guard let vendorName else { throw .missing("vendorName") }
        self.vendorName = vendorName
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let serialNumber { try writer.encode("serialNumber", serialNumber, maxLength: 25) }
        try writer.encode("model", model, maxLength: 20)
        if let modem { try writer.encode("modem", modem) }
        try writer.encode("vendorName", vendorName, maxLength: 50)
        if let firmwareVersion { try writer.encode("firmwareVersion", firmwareVersion, maxLength: 50) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ComponentCriterionEnumType`.
public enum ComponentCriterion: String, OCPPEnumeration {
    case active = "Active"
    case available = "Available"
    case enabled = "Enabled"
    case problem = "Problem"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Active": self = .active
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Enabled": self = .enabled
            case "Problem": self = .problem
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Available": self = .available
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `DataEnumType`.
public enum DataEnum: String, OCPPEnumeration {
    case string = "string"
    case decimal = "decimal"
    case integer = "integer"
    case dateTime = "dateTime"
    case boolean = "boolean"
    case optionList = "OptionList"
    case sequenceList = "SequenceList"
    case memberList = "MemberList"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "string": self = .string
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "decimal": self = .decimal
            case "integer": self = .integer
            case "boolean": self = .boolean
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "dateTime": self = .dateTime
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "OptionList": self = .optionList
            case "MemberList": self = .memberList
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "SequenceList": self = .sequenceList
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `GetVariableDataType`.
public struct GetVariableData: Equatable, Sendable {
    public var attributeType: Attribute?
    public var component: Component
    public var variable: Variable
    public var customData: CustomData?

    public init(
        attributeType: Attribute? = nil,
        component: Component,
        variable: Variable,
        customData: CustomData? = nil
    ) {
        self.attributeType = attributeType
        self.component = component
        self.variable = variable
        self.customData = customData
    }
}

extension GetVariableData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.attributeType = nil
        var component: Component?
        var variable: Variable?
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
                case 13 where memberName == "attributeType":
                    self.attributeType = try Attribute(memberValue)
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
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let attributeType { try writer.encode("attributeType", attributeType) }
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetVariableResultType`.
public struct GetVariableResult: Equatable, Sendable {
    public var attributeStatus: GetVariableStatus
    public var attributeStatusInfo: StatusInfo?
    public var attributeType: Attribute?
    /// At most 2500 characters.
    public var attributeValue: String?
    public var component: Component
    public var variable: Variable
    public var customData: CustomData?

    public init(
        attributeStatus: GetVariableStatus,
        attributeStatusInfo: StatusInfo? = nil,
        attributeType: Attribute? = nil,
        attributeValue: String? = nil,
        component: Component,
        variable: Variable,
        customData: CustomData? = nil
    ) {
        self.attributeStatus = attributeStatus
        self.attributeStatusInfo = attributeStatusInfo
        self.attributeType = attributeType
        self.attributeValue = attributeValue
        self.component = component
        self.variable = variable
        self.customData = customData
    }
}

extension GetVariableResult: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var attributeStatus: GetVariableStatus?
        self.attributeStatusInfo = nil
        self.attributeType = nil
        self.attributeValue = nil
        var component: Component?
        var variable: Variable?
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
                case 13 where memberName == "attributeType":
                    self.attributeType = try Attribute(memberValue)
                case 14 where memberName == "attributeValue":
                    self.attributeValue = try memberValue.decodeString(maxLength: 2500)
                case 15 where memberName == "attributeStatus":
                    attributeStatus = try GetVariableStatus(memberValue)
                case 19 where memberName == "attributeStatusInfo":
                    self.attributeStatusInfo = try StatusInfo(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let attributeStatus else { throw .missing("attributeStatus") }
        self.attributeStatus = attributeStatus
        guard let component else { throw .missing("component") }
        self.component = component
        guard let variable else { throw .missing("variable") }
        self.variable = variable
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("attributeStatus", attributeStatus)
        if let attributeStatusInfo { try writer.encode("attributeStatusInfo", attributeStatusInfo) }
        if let attributeType { try writer.encode("attributeType", attributeType) }
        if let attributeValue { try writer.encode("attributeValue", attributeValue, maxLength: 2500) }
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetVariableStatusEnumType`.
public enum GetVariableStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case unknownComponent = "UnknownComponent"
    case unknownVariable = "UnknownVariable"
    case notSupportedAttributeType = "NotSupportedAttributeType"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
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
        case 25:
            switch text {
            case "NotSupportedAttributeType": self = .notSupportedAttributeType
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ModemType`.
public struct Modem: Equatable, Sendable {
    /// At most 20 characters.
    public var iccid: String?
    /// At most 20 characters.
    public var imsi: String?
    public var customData: CustomData?

    public init(
        iccid: String? = nil,
        imsi: String? = nil,
        customData: CustomData? = nil
    ) {
        self.iccid = iccid
        self.imsi = imsi
        self.customData = customData
    }
}

extension Modem: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.iccid = nil
        self.imsi = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "imsi":
                    self.imsi = try memberValue.decodeString(maxLength: 20)
                case 5 where memberName == "iccid":
                    self.iccid = try memberValue.decodeString(maxLength: 20)
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
        if let iccid { try writer.encode("iccid", iccid, maxLength: 20) }
        if let imsi { try writer.encode("imsi", imsi, maxLength: 20) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `MutabilityEnumType`.
public enum Mutability: String, OCPPEnumeration {
    case readOnly = "ReadOnly"
    case writeOnly = "WriteOnly"
    case readWrite = "ReadWrite"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "ReadOnly": self = .readOnly
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "WriteOnly": self = .writeOnly
            case "ReadWrite": self = .readWrite
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `NetworkConnectionProfileType`.
public struct NetworkConnectionProfile: Equatable, Sendable {
    @Apart public var apn: APN?
    public var ocppVersion: OCPPVersion?
    public var ocppInterface: OCPPInterface
    public var ocppTransport: OCPPTransport
    public var messageTimeout: Int
    /// At most 2000 characters.
    public var ocppCsmsUrl: String
    /// At least 0.
    public var securityProfile: Int
    /// At most 48 characters.
    public var identity: String?
    /// At most 64 characters.
    public var basicAuthPassword: String?
    @Apart public var vpn: VPN?
    public var customData: CustomData?

    public init(
        apn: APN? = nil,
        ocppVersion: OCPPVersion? = nil,
        ocppInterface: OCPPInterface,
        ocppTransport: OCPPTransport,
        messageTimeout: Int,
        ocppCsmsUrl: String,
        securityProfile: Int,
        identity: String? = nil,
        basicAuthPassword: String? = nil,
        vpn: VPN? = nil,
        customData: CustomData? = nil
    ) {
        self.apn = apn
        self.ocppVersion = ocppVersion
        self.ocppInterface = ocppInterface
        self.ocppTransport = ocppTransport
        self.messageTimeout = messageTimeout
        self.ocppCsmsUrl = ocppCsmsUrl
        self.securityProfile = securityProfile
        self.identity = identity
        self.basicAuthPassword = basicAuthPassword
        self.vpn = vpn
        self.customData = customData
    }
}

extension NetworkConnectionProfile: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.apn = nil
        self.ocppVersion = nil
        var ocppInterface: OCPPInterface?
        var ocppTransport: OCPPTransport?
        var messageTimeout: Int?
        var ocppCsmsUrl: String?
        var securityProfile: Int?
        self.identity = nil
        self.basicAuthPassword = nil
        self.vpn = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "apn":
                    self.apn = try APN(memberValue)
                case 3 where memberName == "vpn":
                    self.vpn = try VPN(memberValue)
                case 8 where memberName == "identity":
                    self.identity = try memberValue.decodeString(maxLength: 48)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "ocppVersion":
                    self.ocppVersion = try OCPPVersion(memberValue)
                case 11 where memberName == "ocppCsmsUrl":
                    ocppCsmsUrl = try memberValue.decodeString(maxLength: 2000)
                case 13 where memberName == "ocppInterface":
                    ocppInterface = try OCPPInterface(memberValue)
                case 13 where memberName == "ocppTransport":
                    ocppTransport = try OCPPTransport(memberValue)
                case 14 where memberName == "messageTimeout":
                    messageTimeout = try memberValue.decodeInteger()
                case 15 where memberName == "securityProfile":
                    securityProfile = try memberValue.decodeInteger(minimum: 0)
                case 17 where memberName == "basicAuthPassword":
                    self.basicAuthPassword = try memberValue.decodeString(maxLength: 64)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let ocppInterface else { throw .missing("ocppInterface") }
        self.ocppInterface = ocppInterface
        guard let ocppTransport else { throw .missing("ocppTransport") }
        self.ocppTransport = ocppTransport
        guard let messageTimeout else { throw .missing("messageTimeout") }
        self.messageTimeout = messageTimeout
        guard let ocppCsmsUrl else { throw .missing("ocppCsmsUrl") }
        self.ocppCsmsUrl = ocppCsmsUrl
        guard let securityProfile else { throw .missing("securityProfile") }
        self.securityProfile = securityProfile
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let apn { try writer.encode("apn", apn) }
        if let ocppVersion { try writer.encode("ocppVersion", ocppVersion) }
        try writer.encode("ocppInterface", ocppInterface)
        try writer.encode("ocppTransport", ocppTransport)
        try writer.encode("messageTimeout", messageTimeout)
        try writer.encode("ocppCsmsUrl", ocppCsmsUrl, maxLength: 2000)
        try writer.encode("securityProfile", securityProfile, minimum: 0)
        if let identity { try writer.encode("identity", identity, maxLength: 48) }
        if let basicAuthPassword { try writer.encode("basicAuthPassword", basicAuthPassword, maxLength: 64) }
        if let vpn { try writer.encode("vpn", vpn) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `OCPPInterfaceEnumType`.
public enum OCPPInterface: String, OCPPEnumeration {
    case wired0 = "Wired0"
    case wired1 = "Wired1"
    case wired2 = "Wired2"
    case wired3 = "Wired3"
    case wireless0 = "Wireless0"
    case wireless1 = "Wireless1"
    case wireless2 = "Wireless2"
    case wireless3 = "Wireless3"
    case `any` = "Any"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 3:
            switch text {
            case "Any": self = .`any`
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "Wired0": self = .wired0
            case "Wired1": self = .wired1
            case "Wired2": self = .wired2
            case "Wired3": self = .wired3
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Wireless0": self = .wireless0
            case "Wireless1": self = .wireless1
            case "Wireless2": self = .wireless2
            case "Wireless3": self = .wireless3
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `OCPPTransportEnumType`.
public enum OCPPTransport: String, OCPPEnumeration {
    case soap = "SOAP"
    case json = "JSON"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "SOAP": self = .soap
            case "JSON": self = .json
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `OCPPVersionEnumType`.
public enum OCPPVersion: String, OCPPEnumeration {
    case ocpp12 = "OCPP12"
    case ocpp15 = "OCPP15"
    case ocpp16 = "OCPP16"
    case ocpp20 = "OCPP20"
    case ocpp201 = "OCPP201"
    case ocpp21 = "OCPP21"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "OCPP12": self = .ocpp12
            case "OCPP15": self = .ocpp15
            case "OCPP16": self = .ocpp16
            case "OCPP20": self = .ocpp20
            case "OCPP21": self = .ocpp21
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "OCPP201": self = .ocpp201
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `RegistrationStatusEnumType`.
public enum RegistrationStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case pending = "Pending"
    case rejected = "Rejected"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Pending": self = .pending
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

/// `ReportBaseEnumType`.
public enum ReportBase: String, OCPPEnumeration {
    case configurationInventory = "ConfigurationInventory"
    case fullInventory = "FullInventory"
    case summaryInventory = "SummaryInventory"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 13:
            switch text {
            case "FullInventory": self = .fullInventory
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "SummaryInventory": self = .summaryInventory
            default: throw .unknownValue(text)
            }
        case 22:
            switch text {
            case "ConfigurationInventory": self = .configurationInventory
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ReportDataType`.
public struct ReportData: Equatable, Sendable {
    public var component: Component
    public var variable: Variable
    /// 1 to 4 items.
    public var variableAttribute: [VariableAttribute]
    @Apart public var variableCharacteristics: VariableCharacteristics?
    public var customData: CustomData?

    public init(
        component: Component,
        variable: Variable,
        variableAttribute: [VariableAttribute],
        variableCharacteristics: VariableCharacteristics? = nil,
        customData: CustomData? = nil
    ) {
        self.component = component
        self.variable = variable
        self.variableAttribute = variableAttribute
        self.variableCharacteristics = variableCharacteristics
        self.customData = customData
    }
}

extension ReportData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var component: Component?
        var variable: Variable?
        var variableAttribute: [VariableAttribute]?
        self.variableCharacteristics = nil
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
                case 17 where memberName == "variableAttribute":
                    variableAttribute = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try VariableAttribute(item)
                    }
                case 23 where memberName == "variableCharacteristics":
                    self.variableCharacteristics = try VariableCharacteristics(memberValue)
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
        guard let variableAttribute else { throw .missing("variableAttribute") }
        self.variableAttribute = variableAttribute
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        try writer.encode("variableAttribute", variableAttribute, count: 1...4)
        if let variableCharacteristics { try writer.encode("variableCharacteristics", variableCharacteristics) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ResetEnumType`.
public enum Reset: String, OCPPEnumeration {
    case immediate = "Immediate"
    case onIdle = "OnIdle"
    case immediateAndResume = "ImmediateAndResume"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "OnIdle": self = .onIdle
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Immediate": self = .immediate
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "ImmediateAndResume": self = .immediateAndResume
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ResetStatusEnumType`.
public enum ResetStatus: String, OCPPEnumeration {
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

/// `SetNetworkProfileStatusEnumType`.
public enum SetNetworkProfileStatus: String, OCPPEnumeration {
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

/// `SetVariableDataType`.
public struct SetVariableData: Equatable, Sendable {
    public var attributeType: Attribute?
    /// At most 2500 characters.
    public var attributeValue: String
    public var component: Component
    public var variable: Variable
    public var customData: CustomData?

    public init(
        attributeType: Attribute? = nil,
        attributeValue: String,
        component: Component,
        variable: Variable,
        customData: CustomData? = nil
    ) {
        self.attributeType = attributeType
        self.attributeValue = attributeValue
        self.component = component
        self.variable = variable
        self.customData = customData
    }
}

extension SetVariableData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.attributeType = nil
        var attributeValue: String?
        var component: Component?
        var variable: Variable?
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
                case 13 where memberName == "attributeType":
                    self.attributeType = try Attribute(memberValue)
                case 14 where memberName == "attributeValue":
                    attributeValue = try memberValue.decodeString(maxLength: 2500)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let attributeValue else { throw .missing("attributeValue") }
        self.attributeValue = attributeValue
        guard let component else { throw .missing("component") }
        self.component = component
        guard let variable else { throw .missing("variable") }
        self.variable = variable
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let attributeType { try writer.encode("attributeType", attributeType) }
        try writer.encode("attributeValue", attributeValue, maxLength: 2500)
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetVariableResultType`.
public struct SetVariableResult: Equatable, Sendable {
    public var attributeType: Attribute?
    public var attributeStatus: SetVariableStatus
    public var attributeStatusInfo: StatusInfo?
    public var component: Component
    public var variable: Variable
    public var customData: CustomData?

    public init(
        attributeType: Attribute? = nil,
        attributeStatus: SetVariableStatus,
        attributeStatusInfo: StatusInfo? = nil,
        component: Component,
        variable: Variable,
        customData: CustomData? = nil
    ) {
        self.attributeType = attributeType
        self.attributeStatus = attributeStatus
        self.attributeStatusInfo = attributeStatusInfo
        self.component = component
        self.variable = variable
        self.customData = customData
    }
}

extension SetVariableResult: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.attributeType = nil
        var attributeStatus: SetVariableStatus?
        self.attributeStatusInfo = nil
        var component: Component?
        var variable: Variable?
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
                case 13 where memberName == "attributeType":
                    self.attributeType = try Attribute(memberValue)
                case 15 where memberName == "attributeStatus":
                    attributeStatus = try SetVariableStatus(memberValue)
                case 19 where memberName == "attributeStatusInfo":
                    self.attributeStatusInfo = try StatusInfo(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let attributeStatus else { throw .missing("attributeStatus") }
        self.attributeStatus = attributeStatus
        guard let component else { throw .missing("component") }
        self.component = component
        guard let variable else { throw .missing("variable") }
        self.variable = variable
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let attributeType { try writer.encode("attributeType", attributeType) }
        try writer.encode("attributeStatus", attributeStatus)
        if let attributeStatusInfo { try writer.encode("attributeStatusInfo", attributeStatusInfo) }
        try writer.encode("component", component)
        try writer.encode("variable", variable)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetVariableStatusEnumType`.
public enum SetVariableStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case unknownComponent = "UnknownComponent"
    case unknownVariable = "UnknownVariable"
    case notSupportedAttributeType = "NotSupportedAttributeType"
    case rebootRequired = "RebootRequired"

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
            case "RebootRequired": self = .rebootRequired
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
        case 25:
            switch text {
            case "NotSupportedAttributeType": self = .notSupportedAttributeType
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `VPNEnumType`.
public enum VPNEnum: String, OCPPEnumeration {
    case ikev2 = "IKEv2"
    case ipsec = "IPSec"
    case l2TP = "L2TP"
    case pptp = "PPTP"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "L2TP": self = .l2TP
            case "PPTP": self = .pptp
            default: throw .unknownValue(text)
            }
        case 5:
            switch text {
            case "IKEv2": self = .ikev2
            case "IPSec": self = .ipsec
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `VPNType`.
public struct VPN: Equatable, Sendable {
    /// At most 2000 characters.
    public var server: String
    /// At most 50 characters.
    public var user: String
    /// At most 50 characters.
    public var group: String?
    /// At most 64 characters.
    public var password: String
    /// At most 255 characters.
    public var key: String
    public var type: VPNEnum
    public var customData: CustomData?

    public init(
        server: String,
        user: String,
        group: String? = nil,
        password: String,
        key: String,
        type: VPNEnum,
        customData: CustomData? = nil
    ) {
        self.server = server
        self.user = user
        self.group = group
        self.password = password
        self.key = key
        self.type = type
        self.customData = customData
    }
}

extension VPN: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var server: String?
        var user: String?
        self.group = nil
        var password: String?
        var key: String?
        var type: VPNEnum?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "key":
                    key = try memberValue.decodeString(maxLength: 255)
                case 4 where memberName == "user":
                    user = try memberValue.decodeString(maxLength: 50)
                case 4 where memberName == "type":
                    type = try VPNEnum(memberValue)
                case 5 where memberName == "group":
                    self.group = try memberValue.decodeString(maxLength: 50)
                case 6 where memberName == "server":
                    server = try memberValue.decodeString(maxLength: 2000)
                case 8 where memberName == "password":
                    password = try memberValue.decodeString(maxLength: 64)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let server else { throw .missing("server") }
        self.server = server
        guard let user else { throw .missing("user") }
        self.user = user
        guard let password else { throw .missing("password") }
        self.password = password
        guard let key else { throw .missing("key") }
        self.key = key
        guard let type else { throw .missing("type") }
        self.type = type
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("server", server, maxLength: 2000)
        try writer.encode("user", user, maxLength: 50)
        if let group { try writer.encode("group", group, maxLength: 50) }
        try writer.encode("password", password, maxLength: 64)
        try writer.encode("key", key, maxLength: 255)
        try writer.encode("type", type)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `VariableAttributeType`.
public struct VariableAttribute: Equatable, Sendable {
    public var type: Attribute?
    /// At most 2500 characters.
    public var value: String?
    public var mutability: Mutability?
    public var persistent: Bool?
    public var constant: Bool?
    public var customData: CustomData?

    public init(
        type: Attribute? = nil,
        value: String? = nil,
        mutability: Mutability? = nil,
        persistent: Bool? = nil,
        constant: Bool? = nil,
        customData: CustomData? = nil
    ) {
        self.type = type
        self.value = value
        self.mutability = mutability
        self.persistent = persistent
        self.constant = constant
        self.customData = customData
    }
}

extension VariableAttribute: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.type = nil
        self.value = nil
        self.mutability = nil
        self.persistent = nil
        self.constant = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "type":
                    self.type = try Attribute(memberValue)
                case 5 where memberName == "value":
                    self.value = try memberValue.decodeString(maxLength: 2500)
                case 8 where memberName == "constant":
                    self.constant = try memberValue.decodeBool()
                case 10 where memberName == "mutability":
                    self.mutability = try Mutability(memberValue)
                case 10 where memberName == "persistent":
                    self.persistent = try memberValue.decodeBool()
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
        if let type { try writer.encode("type", type) }
        if let value { try writer.encode("value", value, maxLength: 2500) }
        if let mutability { try writer.encode("mutability", mutability) }
        if let persistent { try writer.encode("persistent", persistent) }
        if let constant { try writer.encode("constant", constant) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `VariableCharacteristicsType`.
public struct VariableCharacteristics: Equatable, Sendable {
    /// At most 16 characters.
    public var unit: String?
    public var dataType: DataEnum
    public var minLimit: Double?
    public var maxLimit: Double?
    /// At least 1.
    public var maxElements: Int?
    /// At most 1000 characters.
    public var valuesList: String?
    public var supportsMonitoring: Bool
    public var customData: CustomData?

    public init(
        unit: String? = nil,
        dataType: DataEnum,
        minLimit: Double? = nil,
        maxLimit: Double? = nil,
        maxElements: Int? = nil,
        valuesList: String? = nil,
        supportsMonitoring: Bool,
        customData: CustomData? = nil
    ) {
        self.unit = unit
        self.dataType = dataType
        self.minLimit = minLimit
        self.maxLimit = maxLimit
        self.maxElements = maxElements
        self.valuesList = valuesList
        self.supportsMonitoring = supportsMonitoring
        self.customData = customData
    }
}

extension VariableCharacteristics: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.unit = nil
        var dataType: DataEnum?
        self.minLimit = nil
        self.maxLimit = nil
        self.maxElements = nil
        self.valuesList = nil
        var supportsMonitoring: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "unit":
                    self.unit = try memberValue.decodeString(maxLength: 16)
                case 8 where memberName == "dataType":
                    dataType = try DataEnum(memberValue)
                case 8 where memberName == "minLimit":
                    self.minLimit = try memberValue.decodeNumber()
                case 8 where memberName == "maxLimit":
                    self.maxLimit = try memberValue.decodeNumber()
                case 10 where memberName == "valuesList":
                    self.valuesList = try memberValue.decodeString(maxLength: 1000)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "maxElements":
                    self.maxElements = try memberValue.decodeInteger(minimum: 1)
                case 18 where memberName == "supportsMonitoring":
                    supportsMonitoring = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let dataType else { throw .missing("dataType") }
        self.dataType = dataType
        guard let supportsMonitoring else { throw .missing("supportsMonitoring") }
        self.supportsMonitoring = supportsMonitoring
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let unit { try writer.encode("unit", unit, maxLength: 16) }
        try writer.encode("dataType", dataType)
        if let minLimit { try writer.encode("minLimit", minLimit) }
        if let maxLimit { try writer.encode("maxLimit", maxLimit) }
        if let maxElements { try writer.encode("maxElements", maxElements, minimum: 1) }
        if let valuesList { try writer.encode("valuesList", valuesList, maxLength: 1000) }
        try writer.encode("supportsMonitoring", supportsMonitoring)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}
