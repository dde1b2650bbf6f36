// Chapter R: DER control.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `SetDERControlRequest`.
public struct SetDERControlRequest: Equatable, Sendable {
    public var isDefault: Bool
    /// At most 36 characters.
    public var controlId: String
    public var controlType: DERControl
    @Apart public var curve: DERCurve?
    @Apart public var enterService: EnterService?
    public var fixedPFAbsorb: FixedPF?
    public var fixedPFInject: FixedPF?
    public var fixedVar: FixedVar?
    @Apart public var freqDroop: FreqDroop?
    public var gradient: Gradient?
    @Apart public var limitMaxDischarge: LimitMaxDischarge?
    public var customData: CustomData?

    public init(
        isDefault: Bool,
        controlId: String,
        controlType: DERControl,
        curve: DERCurve? = nil,
        enterService: EnterService? = nil,
        fixedPFAbsorb: FixedPF? = nil,
        fixedPFInject: FixedPF? = nil,
        fixedVar: FixedVar? = nil,
        freqDroop: FreqDroop? = nil,
        gradient: Gradient? = nil,
        limitMaxDischarge: LimitMaxDischarge? = nil,
        customData: CustomData? = nil
    ) {
        self.isDefault = isDefault
        self.controlId = controlId
        self.controlType = controlType
        self.curve = curve
        self.enterService = enterService
        self.fixedPFAbsorb = fixedPFAbsorb
        self.fixedPFInject = fixedPFInject
        self.fixedVar = fixedVar
        self.freqDroop = freqDroop
        self.gradient = gradient
        self.limitMaxDischarge = limitMaxDischarge
        self.customData = customData
    }
}

extension SetDERControlRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var isDefault: Bool?
        var controlId: String?
        var controlType: DERControl?
        self.curve = nil
        self.enterService = nil
        self.fixedPFAbsorb = nil
        self.fixedPFInject = nil
        self.fixedVar = nil
        self.freqDroop = nil
        self.gradient = nil
        self.limitMaxDischarge = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "curve":
                    self.curve = try DERCurve(memberValue)
                case 8 where memberName == "fixedVar":
                    self.fixedVar = try FixedVar(memberValue)
                case 8 where memberName == "gradient":
                    self.gradient = try Gradient(memberValue)
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 9 where memberName == "controlId":
                    controlId = try memberValue.decodeString(maxLength: 36)
                case 9 where memberName == "freqDroop":
                    self.freqDroop = try FreqDroop(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "controlType":
                    controlType = try DERControl(memberValue)
                case 12 where memberName == "enterService":
                    self.enterService = try EnterService(memberValue)
                case 13 where memberName == "fixedPFAbsorb":
                    self.fixedPFAbsorb = try FixedPF(memberValue)
                case 13 where memberName == "fixedPFInject":
                    self.fixedPFInject = try FixedPF(memberValue)
                case 17 where memberName == "limitMaxDischarge":
                    self.limitMaxDischarge = try LimitMaxDischarge(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
        guard let controlId else { throw .missing("controlId") }
        self.controlId = controlId
        guard let controlType else { throw .missing("controlType") }
        self.controlType = controlType
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("isDefault", isDefault)
        try writer.encode("controlId", controlId, maxLength: 36)
        try writer.encode("controlType", controlType)
        if let curve { try writer.encode("curve", curve) }
        if let enterService { try writer.encode("enterService", enterService) }
        if let fixedPFAbsorb { try writer.encode("fixedPFAbsorb", fixedPFAbsorb) }
        if let fixedPFInject { try writer.encode("fixedPFInject", fixedPFInject) }
        if let fixedVar { try writer.encode("fixedVar", fixedVar) }
        if let freqDroop { try writer.encode("freqDroop", freqDroop) }
        if let gradient { try writer.encode("gradient", gradient) }
        if let limitMaxDischarge { try writer.encode("limitMaxDischarge", limitMaxDischarge) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetDERControlResponse`.
public struct SetDERControlResponse: Equatable, Sendable {
    public var status: DERControlStatus
    public var statusInfo: StatusInfo?
    /// 1 to 24 items.
    public var supersededIds: [String]?
    public var customData: CustomData?

    public init(
        status: DERControlStatus,
        statusInfo: StatusInfo? = nil,
        supersededIds: [String]? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.supersededIds = supersededIds
        self.customData = customData
    }
}

extension SetDERControlResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: DERControlStatus?
        self.statusInfo = nil
        self.supersededIds = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try DERControlStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "supersededIds":
                    self.supersededIds = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 36)
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
        if let supersededIds { try writer.encode("supersededIds", supersededIds, count: 1...24, maxLength: 36) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension SetDERControlRequest: OCPPRequest {
    public typealias Response = SetDERControlResponse
    public static var action: Action { .setDERControl }
}

/// `GetDERControlRequest`.
public struct GetDERControlRequest: Equatable, Sendable {
    public var requestId: Int
    public var isDefault: Bool?
    public var controlType: DERControl?
    /// At most 36 characters.
    public var controlId: String?
    public var customData: CustomData?

    public init(
        requestId: Int,
        isDefault: Bool? = nil,
        controlType: DERControl? = nil,
        controlId: String? = nil,
        customData: CustomData? = nil
    ) {
        self.requestId = requestId
        self.isDefault = isDefault
        self.controlType = controlType
        self.controlId = controlId
        self.customData = customData
    }
}

extension GetDERControlRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var requestId: Int?
        self.isDefault = nil
        self.controlType = nil
        self.controlId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 9 where memberName == "isDefault":
                    self.isDefault = try memberValue.decodeBool()
                case 9 where memberName == "controlId":
                    self.controlId = try memberValue.decodeString(maxLength: 36)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "controlType":
                    self.controlType = try DERControl(memberValue)
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
        try writer.encode("requestId", requestId)
        if let isDefault { try writer.encode("isDefault", isDefault) }
        if let controlType { try writer.encode("controlType", controlType) }
        if let controlId { try writer.encode("controlId", controlId, maxLength: 36) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetDERControlResponse`.
public struct GetDERControlResponse: Equatable, Sendable {
    public var status: DERControlStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: DERControlStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension GetDERControlResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: DERControlStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try DERControlStatus(memberValue)
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

extension GetDERControlRequest: OCPPRequest {
    public typealias Response = GetDERControlResponse
    public static var action: Action { .getDERControl }
}

/// `ReportDERControlRequest`.
public struct ReportDERControlRequest: Equatable, Sendable {
    /// 1 to 24 items.
    public var curve: [DERCurveGet]?
    /// 1 to 24 items.
    public var enterService: [EnterServiceGet]?
    /// 1 to 24 items.
    public var fixedPFAbsorb: [FixedPFGet]?
    /// 1 to 24 items.
    public var fixedPFInject: [FixedPFGet]?
    /// 1 to 24 items.
    public var fixedVar: [FixedVarGet]?
    /// 1 to 24 items.
    public var freqDroop: [FreqDroopGet]?
    /// 1 to 24 items.
    public var gradient: [GradientGet]?
    /// 1 to 24 items.
    public var limitMaxDischarge: [LimitMaxDischargeGet]?
    public var requestId: Int
    public var tbc: Bool?
    public var customData: CustomData?

    public init(
        curve: [DERCurveGet]? = nil,
        enterService: [EnterServiceGet]? = nil,
        fixedPFAbsorb: [FixedPFGet]? = nil,
        fixedPFInject: [FixedPFGet]? = nil,
        fixedVar: [FixedVarGet]? = nil,
        freqDroop: [FreqDroopGet]? = nil,
        gradient: [GradientGet]? = nil,
        limitMaxDischarge: [LimitMaxDischargeGet]? = nil,
        requestId: Int,
        tbc: Bool? = nil,
        customData: CustomData? = nil
    ) {
        self.curve = curve
        self.enterService = enterService
        self.fixedPFAbsorb = fixedPFAbsorb
        self.fixedPFInject = fixedPFInject
        self.fixedVar = fixedVar
        self.freqDroop = freqDroop
        self.gradient = gradient
        self.limitMaxDischarge = limitMaxDischarge
        self.requestId = requestId
        self.tbc = tbc
        self.customData = customData
    }
}

extension ReportDERControlRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.curve = nil
        self.enterService = nil
        self.fixedPFAbsorb = nil
        self.fixedPFInject = nil
        self.fixedVar = nil
        self.freqDroop = nil
        self.gradient = nil
        self.limitMaxDischarge = nil
        var requestId: Int?
        self.tbc = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 5 where memberName == "curve":
                    self.curve = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try DERCurveGet(item)
                    }
                case 8 where memberName == "fixedVar":
                    self.fixedVar = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try FixedVarGet(item)
                    }
                case 8 where memberName == "gradient":
                    self.gradient = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try GradientGet(item)
                    }
                case 9 where memberName == "freqDroop":
                    self.freqDroop = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try FreqDroopGet(item)
                    }
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "enterService":
                    self.enterService = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try EnterServiceGet(item)
                    }
                case 13 where memberName == "fixedPFAbsorb":
                    self.fixedPFAbsorb = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try FixedPFGet(item)
                    }
                case 13 where memberName == "fixedPFInject":
                    self.fixedPFInject = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try FixedPFGet(item)
                    }
                case 17 where memberName == "limitMaxDischarge":
                    self.limitMaxDischarge = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try LimitMaxDischargeGet(item)
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
        if let curve { try writer.encode("curve", curve, count: 1...24) }
        if let enterService { try writer.encode("enterService", enterService, count: 1...24) }
        if let fixedPFAbsorb { try writer.encode("fixedPFAbsorb", fixedPFAbsorb, count: 1...24) }
        if let fixedPFInject { try writer.encode("fixedPFInject", fixedPFInject, count: 1...24) }
        if let fixedVar { try writer.encode("fixedVar", fixedVar, count: 1...24) }
        if let freqDroop { try writer.encode("freqDroop", freqDroop, count: 1...24) }
        if let gradient { try writer.encode("gradient", gradient, count: 1...24) }
        if let limitMaxDischarge { try writer.encode("limitMaxDischarge", limitMaxDischarge, count: 1...24) }
        try writer.encode("requestId", requestId)
        if let tbc { try writer.encode("tbc", tbc) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ReportDERControlResponse`.
public struct ReportDERControlResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension ReportDERControlResponse: OCPPObject {
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

extension ReportDERControlRequest: OCPPRequest {
    public typealias Response = ReportDERControlResponse
    public static var action: Action { .reportDERControl }
}

/// `ClearDERControlRequest`.
public struct ClearDERControlRequest: Equatable, Sendable {
    public var isDefault: Bool
    public var controlType: DERControl?
    /// At most 36 characters.
    public var controlId: String?
    public var customData: CustomData?

    public init(
        isDefault: Bool,
        controlType: DERControl? = nil,
        controlId: String? = nil,
        customData: CustomData? = nil
    ) {
        self.isDefault = isDefault
        self.controlType = controlType
        self.controlId = controlId
        self.customData = customData
    }
}

extension ClearDERControlRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var isDefault: Bool?
        self.controlType = nil
        self.controlId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 9 where memberName == "controlId":
                    self.controlId = try memberValue.decodeString(maxLength: 36)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "controlType":
                    self.controlType = try DERControl(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("isDefault", isDefault)
        if let controlType { try writer.encode("controlType", controlType) }
        if let controlId { try writer.encode("controlId", controlId, maxLength: 36) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearDERControlResponse`.
public struct ClearDERControlResponse: Equatable, Sendable {
    public var status: DERControlStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: DERControlStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ClearDERControlResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: DERControlStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try DERControlStatus(memberValue)
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

extension ClearDERControlRequest: OCPPRequest {
    public typealias Response = ClearDERControlResponse
    public static var action: Action { .clearDERControl }
}

/// `NotifyDERAlarmRequest`.
public struct NotifyDERAlarmRequest: Equatable, Sendable {
    public var controlType: DERControl
    public var gridEventFault: GridEventFault?
    public var alarmEnded: Bool?
    public var timestamp: DateTime
    /// At most 200 characters.
    public var extraInfo: String?
    public var customData: CustomData?

    public init(
        controlType: DERControl,
        gridEventFault: GridEventFault? = nil,
        alarmEnded: Bool? = nil,
        timestamp: DateTime,
        extraInfo: String? = nil,
        customData: CustomData? = nil
    ) {
        self.controlType = controlType
        self.gridEventFault = gridEventFault
        self.alarmEnded = alarmEnded
        self.timestamp = timestamp
        self.extraInfo = extraInfo
        self.customData = customData
    }
}

extension NotifyDERAlarmRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var controlType: DERControl?
        self.gridEventFault = nil
        self.alarmEnded = nil
        var timestamp: DateTime?
        self.extraInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 9 where memberName == "extraInfo":
                    self.extraInfo = try memberValue.decodeString(maxLength: 200)
                case 10 where memberName == "alarmEnded":
                    self.alarmEnded = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "controlType":
                    controlType = try DERControl(memberValue)
                case 14 where memberName == "gridEventFault":
                    self.gridEventFault = try GridEventFault(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let controlType else { throw .missing("controlType") }
        self.controlType = controlType
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("controlType", controlType)
        if let gridEventFault { try writer.encode("gridEventFault", gridEventFault) }
        if let alarmEnded { try writer.encode("alarmEnded", alarmEnded) }
        try writer.encode("timestamp", timestamp)
        if let extraInfo { try writer.encode("extraInfo", extraInfo, maxLength: 200) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyDERAlarmResponse`.
public struct NotifyDERAlarmResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyDERAlarmResponse: OCPPObject {
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

extension NotifyDERAlarmRequest: OCPPRequest {
    public typealias Response = NotifyDERAlarmResponse
    public static var action: Action { .notifyDERAlarm }
}

/// `NotifyDERStartStopRequest`.
public struct NotifyDERStartStopRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var controlId: String
    public var started: Bool
    public var timestamp: DateTime
    /// 1 to 24 items.
    public var supersededIds: [String]?
    public var customData: CustomData?

    public init(
        controlId: String,
        started: Bool,
        timestamp: DateTime,
        supersededIds: [String]? = nil,
        customData: CustomData? = nil
    ) {
        self.controlId = controlId
        self.started = started
        self.timestamp = timestamp
        self.supersededIds = supersededIds
        self.customData = customData
    }
}

extension NotifyDERStartStopRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var controlId: String?
        var started: Bool?
        var timestamp: DateTime?
        self.supersededIds = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "started":
                    started = try memberValue.decodeBool()
                case 9 where memberName == "controlId":
                    controlId = try memberValue.decodeString(maxLength: 36)
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "supersededIds":
                    self.supersededIds = try memberValue.decodeArray(1...24) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 36)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let controlId else { throw .missing("controlId") }
        self.controlId = controlId
        guard let started else { throw .missing("started") }
        self.started = started
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("controlId", controlId, maxLength: 36)
        try writer.encode("started", started)
        try writer.encode("timestamp", timestamp)
        if let supersededIds { try writer.encode("supersededIds", supersededIds, count: 1...24, maxLength: 36) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyDERStartStopResponse`.
public struct NotifyDERStartStopResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyDERStartStopResponse: OCPPObject {
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

extension NotifyDERStartStopRequest: OCPPRequest {
    public typealias Response = NotifyDERStartStopResponse
    public static var action: Action { .notifyDERStartStop }
}

/// `DERControlStatusEnumType`.
public enum DERControlStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case notSupported = "NotSupported"
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
        case 12:
            switch text {
            case "NotSupported": self = .notSupported
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `DERCurveGetType`.
public struct DERCurveGet: Equatable, Sendable {
    public var curve: DERCurve
    /// At most 36 characters.
    public var id: String
    public var curveType: DERControl
    public var isDefault: Bool
    public var isSuperseded: Bool
    public var customData: CustomData?

    public init(
        curve: DERCurve,
        id: String,
        curveType: DERControl,
        isDefault: Bool,
        isSuperseded: Bool,
        customData: CustomData? = nil
    ) {
        self.curve = curve
        self.id = id
        self.curveType = curveType
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.customData = customData
    }
}

extension DERCurveGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var curve: DERCurve?
        var id: String?
        var curveType: DERControl?
        var isDefault: Bool?
        var isSuperseded: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 5 where memberName == "curve":
                    curve = try DERCurve(memberValue)
                case 9 where memberName == "curveType":
                    curveType = try DERControl(memberValue)
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "isSuperseded":
                    isSuperseded = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let curve else { throw .missing("curve") }
        self.curve = curve
        guard let id else { throw .missing("id") }
        self.id = id
        guard let curveType else { throw .missing("curveType") }
        self.curveType = curveType
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
        guard let isSuperseded else { throw .missing("isSuperseded") }
        self.isSuperseded = isSuperseded
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("curve", curve)
        try writer.encode("id", id, maxLength: 36)
        try writer.encode("curveType", curveType)
        try writer.encode("isDefault", isDefault)
        try writer.encode("isSuperseded", isSuperseded)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DERCurvePointsType`.
public struct DERCurvePoints: Equatable, Sendable {
    public var x: Double
    public var y: Double
    public var customData: CustomData?

    public init(
        x: Double,
        y: Double,
        customData: CustomData? = nil
    ) {
        self.x = x
        self.y = y
        self.customData = customData
    }
}

extension DERCurvePoints: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var x: Double?
        var y: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 1 where memberName == "x":
                    x = try memberValue.decodeNumber()
                case 1 where memberName == "y":
                    y = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let x else { throw .missing("x") }
        self.x = x
        guard let y else { throw .missing("y") }
        self.y = y
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("x", x)
        try writer.encode("y", y)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DERCurveType`.
public struct DERCurve: Equatable, Sendable {
    /// 1 to 10 items.
    public var curveData: [DERCurvePoints]
    @Apart public var hysteresis: Hysteresis?
    /// At least 0.
    public var priority: Int
    public var reactivePowerParams: ReactivePowerParams?
    public var voltageParams: VoltageParams?
    public var yUnit: DERUnit
    public var responseTime: Double?
    public var startTime: DateTime?
    public var duration: Double?
    public var customData: CustomData?

    public init(
        curveData: [DERCurvePoints],
        hysteresis: Hysteresis? = nil,
        priority: Int,
        reactivePowerParams: ReactivePowerParams? = nil,
        voltageParams: VoltageParams? = nil,
        yUnit: DERUnit,
        responseTime: Double? = nil,
        startTime: DateTime? = nil,
        duration: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.curveData = curveData
        self.hysteresis = hysteresis
        self.priority = priority
        self.reactivePowerParams = reactivePowerParams
        self.voltageParams = voltageParams
        self.yUnit = yUnit
        self.responseTime = responseTime
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }
}

extension DERCurve: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var curveData: [DERCurvePoints]?
        self.hysteresis = nil
        var priority: Int?
        self.reactivePowerParams = nil
        self.voltageParams = nil
        var yUnit: DERUnit?
        self.responseTime = nil
        self.startTime = nil
        self.duration = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "yUnit":
                    yUnit = try DERUnit(memberValue)
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeNumber()
                case 9 where memberName == "curveData":
                    curveData = try memberValue.decodeArray(1...10) { item throws(OCPPSchemaError) in
                        try DERCurvePoints(item)
                    }
                case 9 where memberName == "startTime":
                    self.startTime = try memberValue.decodeDateTime()
                case 10 where memberName == "hysteresis":
                    self.hysteresis = try Hysteresis(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "responseTime":
                    self.responseTime = try memberValue.decodeNumber()
                case 13 where memberName == "voltageParams":
                    self.voltageParams = try VoltageParams(memberValue)
                case 19 where memberName == "reactivePowerParams":
                    self.reactivePowerParams = try ReactivePowerParams(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let curveData else { throw .missing("curveData") }
        self.curveData = curveData
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let yUnit else { throw .missing("yUnit") }
        self.yUnit = yUnit
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("curveData", curveData, count: 1...10)
        if let hysteresis { try writer.encode("hysteresis", hysteresis) }
        try writer.encode("priority", priority, minimum: 0)
        if let reactivePowerParams { try writer.encode("reactivePowerParams", reactivePowerParams) }
        if let voltageParams { try writer.encode("voltageParams", voltageParams) }
        try writer.encode("yUnit", yUnit)
        if let responseTime { try writer.encode("responseTime", responseTime) }
        if let startTime { try writer.encode("startTime", startTime) }
        if let duration { try writer.encode("duration", duration) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DERUnitEnumType`.
public enum DERUnit: String, OCPPEnumeration {
    case notApplicable = "Not_Applicable"
    case pctMaxW = "PctMaxW"
    case pctMaxVar = "PctMaxVar"
    case pctWAvail = "PctWAvail"
    case pctVarAvail = "PctVarAvail"
    case pctEffectiveV = "PctEffectiveV"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "PctMaxW": self = .pctMaxW
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "PctMaxVar": self = .pctMaxVar
            case "PctWAvail": self = .pctWAvail
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "PctVarAvail": self = .pctVarAvail
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "PctEffectiveV": self = .pctEffectiveV
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "Not_Applicable": self = .notApplicable
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `EnterServiceGetType`.
public struct EnterServiceGet: Equatable, Sendable {
    public var enterService: EnterService
    /// At most 36 characters.
    public var id: String
    public var customData: CustomData?

    public init(
        enterService: EnterService,
        id: String,
        customData: CustomData? = nil
    ) {
        self.enterService = enterService
        self.id = id
        self.customData = customData
    }
}

extension EnterServiceGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var enterService: EnterService?
        var id: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "enterService":
                    enterService = try EnterService(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let enterService else { throw .missing("enterService") }
        self.enterService = enterService
        guard let id else { throw .missing("id") }
        self.id = id
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("enterService", enterService)
        try writer.encode("id", id, maxLength: 36)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EnterServiceType`.
public struct EnterService: Equatable, Sendable {
    /// At least 0.
    public var priority: Int
    public var highVoltage: Double
    public var lowVoltage: Double
    public var highFreq: Double
    public var lowFreq: Double
    public var delay: Double?
    public var randomDelay: Double?
    public var rampRate: Double?
    public var customData: CustomData?

    public init(
        priority: Int,
        highVoltage: Double,
        lowVoltage: Double,
        highFreq: Double,
        lowFreq: Double,
        delay: Double? = nil,
        randomDelay: Double? = nil,
        rampRate: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.highVoltage = highVoltage
        self.lowVoltage = lowVoltage
        self.highFreq = highFreq
        self.lowFreq = lowFreq
        self.delay = delay
        self.randomDelay = randomDelay
        self.rampRate = rampRate
        self.customData = customData
    }
}

extension EnterService: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priority: Int?
        var highVoltage: Double?
        var lowVoltage: Double?
        var highFreq: Double?
        var lowFreq: Double?
        self.delay = nil
        self.randomDelay = nil
        self.rampRate = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "delay":
                    self.delay = try memberValue.decodeNumber()
                case 7 where memberName == "lowFreq":
                    lowFreq = try memberValue.decodeNumber()
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "highFreq":
                    highFreq = try memberValue.decodeNumber()
                case 8 where memberName == "rampRate":
                    self.rampRate = try memberValue.decodeNumber()
                case 10 where memberName == "lowVoltage":
                    lowVoltage = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "highVoltage":
                    highVoltage = try memberValue.decodeNumber()
                case 11 where memberName == "randomDelay":
                    self.randomDelay = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let highVoltage else { throw .missing("highVoltage") }
        self.highVoltage = highVoltage
        guard let lowVoltage else { throw .missing("lowVoltage") }
        self.lowVoltage = lowVoltage
        guard let highFreq else { throw .missing("highFreq") }
        self.highFreq = highFreq
        guard let lowFreq else { throw .missing("lowFreq") }
        self.lowFreq = lowFreq
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priority", priority, minimum: 0)
        try writer.encode("highVoltage", highVoltage)
        try writer.encode("lowVoltage", lowVoltage)
        try writer.encode("highFreq", highFreq)
        try writer.encode("lowFreq", lowFreq)
        if let delay { try writer.encode("delay", delay) }
        if let randomDelay { try writer.encode("randomDelay", randomDelay) }
        if let rampRate { try writer.encode("rampRate", rampRate) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `FixedPFGetType`.
public struct FixedPFGet: Equatable, Sendable {
    public var fixedPF: FixedPF
    /// At most 36 characters.
    public var id: String
    public var isDefault: Bool
    public var isSuperseded: Bool
    public var customData: CustomData?

    public init(
        fixedPF: FixedPF,
        id: String,
        isDefault: Bool,
        isSuperseded: Bool,
        customData: CustomData? = nil
    ) {
        self.fixedPF = fixedPF
        self.id = id
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.customData = customData
    }
}

extension FixedPFGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var fixedPF: FixedPF?
        var id: String?
        var isDefault: Bool?
        var isSuperseded: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 7 where memberName == "fixedPF":
                    fixedPF = try FixedPF(memberValue)
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "isSuperseded":
                    isSuperseded = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let fixedPF else { throw .missing("fixedPF") }
        self.fixedPF = fixedPF
        guard let id else { throw .missing("id") }
        self.id = id
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
        guard let isSuperseded else { throw .missing("isSuperseded") }
        self.isSuperseded = isSuperseded
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("fixedPF", fixedPF)
        try writer.encode("id", id, maxLength: 36)
        try writer.encode("isDefault", isDefault)
        try writer.encode("isSuperseded", isSuperseded)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `FixedPFType`.
public struct FixedPF: Equatable, Sendable {
    /// At least 0.
    public var priority: Int
    public var displacement: Double
    public var excitation: Bool
    public var startTime: DateTime?
    public var duration: Double?
    public var customData: CustomData?

    public init(
        priority: Int,
        displacement: Double,
        excitation: Bool,
        startTime: DateTime? = nil,
        duration: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.displacement = displacement
        self.excitation = excitation
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }
}

extension FixedPF: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priority: Int?
        var displacement: Double?
        var excitation: Bool?
        self.startTime = nil
        self.duration = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeNumber()
                case 9 where memberName == "startTime":
                    self.startTime = try memberValue.decodeDateTime()
                case 10 where memberName == "excitation":
                    excitation = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "displacement":
                    displacement = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let displacement else { throw .missing("displacement") }
        self.displacement = displacement
        guard let excitation else { throw .missing("excitation") }
        self.excitation = excitation
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priority", priority, minimum: 0)
        try writer.encode("displacement", displacement)
        try writer.encode("excitation", excitation)
        if let startTime { try writer.encode("startTime", startTime) }
        if let duration { try writer.encode("duration", duration) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `FixedVarGetType`.
public struct FixedVarGet: Equatable, Sendable {
    public var fixedVar: FixedVar
    /// At most 36 characters.
    public var id: String
    public var isDefault: Bool
    public var isSuperseded: Bool
    public var customData: CustomData?

    public init(
        fixedVar: FixedVar,
        id: String,
        isDefault: Bool,
        isSuperseded: Bool,
        customData: CustomData? = nil
    ) {
        self.fixedVar = fixedVar
        self.id = id
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.customData = customData
    }
}

extension FixedVarGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var fixedVar: FixedVar?
        var id: String?
        var isDefault: Bool?
        var isSuperseded: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 8 where memberName == "fixedVar":
                    fixedVar = try FixedVar(memberValue)
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "isSuperseded":
                    isSuperseded = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let fixedVar else { throw .missing("fixedVar") }
        self.fixedVar = fixedVar
        guard let id else { throw .missing("id") }
        self.id = id
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
        guard let isSuperseded else { throw .missing("isSuperseded") }
        self.isSuperseded = isSuperseded
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("fixedVar", fixedVar)
        try writer.encode("id", id, maxLength: 36)
        try writer.encode("isDefault", isDefault)
        try writer.encode("isSuperseded", isSuperseded)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `FixedVarType`.
public struct FixedVar: Equatable, Sendable {
    /// At least 0.
    public var priority: Int
    public var setpoint: Double
    public var unit: DERUnit
    public var startTime: DateTime?
    public var duration: Double?
    public var customData: CustomData?

    public init(
        priority: Int,
        setpoint: Double,
        unit: DERUnit,
        startTime: DateTime? = nil,
        duration: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.setpoint = setpoint
        self.unit = unit
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }
}

extension FixedVar: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priority: Int?
        var setpoint: Double?
        var unit: DERUnit?
        self.startTime = nil
        self.duration = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "unit":
                    unit = try DERUnit(memberValue)
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "setpoint":
                    setpoint = try memberValue.decodeNumber()
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeNumber()
                case 9 where memberName == "startTime":
                    self.startTime = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let setpoint else { throw .missing("setpoint") }
        self.setpoint = setpoint
        guard let unit else { throw .missing("unit") }
        self.unit = unit
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priority", priority, minimum: 0)
        try writer.encode("setpoint", setpoint)
        try writer.encode("unit", unit)
        if let startTime { try writer.encode("startTime", startTime) }
        if let duration { try writer.encode("duration", duration) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `FreqDroopGetType`.
public struct FreqDroopGet: Equatable, Sendable {
    public var freqDroop: FreqDroop
    /// At most 36 characters.
    public var id: String
    public var isDefault: Bool
    public var isSuperseded: Bool
    public var customData: CustomData?

    public init(
        freqDroop: FreqDroop,
        id: String,
        isDefault: Bool,
        isSuperseded: Bool,
        customData: CustomData? = nil
    ) {
        self.freqDroop = freqDroop
        self.id = id
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.customData = customData
    }
}

extension FreqDroopGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var freqDroop: FreqDroop?
        var id: String?
        var isDefault: Bool?
        var isSuperseded: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 9 where memberName == "freqDroop":
                    freqDroop = try FreqDroop(memberValue)
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "isSuperseded":
                    isSuperseded = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let freqDroop else { throw .missing("freqDroop") }
        self.freqDroop = freqDroop
        guard let id else { throw .missing("id") }
        self.id = id
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
        guard let isSuperseded else { throw .missing("isSuperseded") }
        self.isSuperseded = isSuperseded
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("freqDroop", freqDroop)
        try writer.encode("id", id, maxLength: 36)
        try writer.encode("isDefault", isDefault)
        try writer.encode("isSuperseded", isSuperseded)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `FreqDroopType`.
public struct FreqDroop: Equatable, Sendable {
    /// At least 0.
    public var priority: Int
    public var overFreq: Double
    public var underFreq: Double
    public var overDroop: Double
    public var underDroop: Double
    public var responseTime: Double
    public var startTime: DateTime?
    public var duration: Double?
    public var customData: CustomData?

    public init(
        priority: Int,
        overFreq: Double,
        underFreq: Double,
        overDroop: Double,
        underDroop: Double,
        responseTime: Double,
        startTime: DateTime? = nil,
        duration: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.overFreq = overFreq
        self.underFreq = underFreq
        self.overDroop = overDroop
        self.underDroop = underDroop
        self.responseTime = responseTime
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }
}

extension FreqDroop: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priority: Int?
        var overFreq: Double?
        var underFreq: Double?
        var overDroop: Double?
        var underDroop: Double?
        var responseTime: Double?
        self.startTime = nil
        self.duration = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "overFreq":
                    overFreq = try memberValue.decodeNumber()
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeNumber()
                case 9 where memberName == "underFreq":
                    underFreq = try memberValue.decodeNumber()
                case 9 where memberName == "overDroop":
                    overDroop = try memberValue.decodeNumber()
                case 9 where memberName == "startTime":
                    self.startTime = try memberValue.decodeDateTime()
                case 10 where memberName == "underDroop":
                    underDroop = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "responseTime":
                    responseTime = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let overFreq else { throw .missing("overFreq") }
        self.overFreq = overFreq
        guard let underFreq else { throw .missing("underFreq") }
        self.underFreq = underFreq
        guard let overDroop else { throw .missing("overDroop") }
        self.overDroop = overDroop
        guard let underDroop else { throw .missing("underDroop") }
        self.underDroop = underDroop
        guard let responseTime else { throw .missing("responseTime") }
        self.responseTime = responseTime
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priority", priority, minimum: 0)
        try writer.encode("overFreq", overFreq)
        try writer.encode("underFreq", underFreq)
        try writer.encode("overDroop", overDroop)
        try writer.encode("underDroop", underDroop)
        try writer.encode("responseTime", responseTime)
        if let startTime { try writer.encode("startTime", startTime) }
        if let duration { try writer.encode("duration", duration) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GradientGetType`.
public struct GradientGet: Equatable, Sendable {
    public var gradient: Gradient
    /// At most 36 characters.
    public var id: String
    public var customData: CustomData?

    public init(
        gradient: Gradient,
        id: String,
        customData: CustomData? = nil
    ) {
        self.gradient = gradient
        self.id = id
        self.customData = customData
    }
}

extension GradientGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var gradient: Gradient?
        var id: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 8 where memberName == "gradient":
                    gradient = try Gradient(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let gradient else { throw .missing("gradient") }
        self.gradient = gradient
        guard let id else { throw .missing("id") }
        self.id = id
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("gradient", gradient)
        try writer.encode("id", id, maxLength: 36)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GradientType`.
public struct Gradient: Equatable, Sendable {
    /// At least 0.
    public var priority: Int
    public var gradient: Double
    public var softGradient: Double
    public var customData: CustomData?

    public init(
        priority: Int,
        gradient: Double,
        softGradient: Double,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.gradient = gradient
        self.softGradient = softGradient
        self.customData = customData
    }
}

extension Gradient: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priority: Int?
        var gradient: Double?
        var softGradient: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "gradient":
                    gradient = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "softGradient":
                    softGradient = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priority else { throw .missing("priority") }
        self.priority = priority
        guard let gradient else { throw .missing("gradient") }
        self.gradient = gradient
        guard let softGradient else { throw .missing("softGradient") }
        self.softGradient = softGradient
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priority", priority, minimum: 0)
        try writer.encode("gradient", gradient)
        try writer.encode("softGradient", softGradient)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GridEventFaultEnumType`.
public enum GridEventFault: String, OCPPEnumeration {
    case currentImbalance = "CurrentImbalance"
    case localEmergency = "LocalEmergency"
    case lowInputPower = "LowInputPower"
    case overCurrent = "OverCurrent"
    case overFrequency = "OverFrequency"
    case overVoltage = "OverVoltage"
    case phaseRotation = "PhaseRotation"
    case remoteEmergency = "RemoteEmergency"
    case underFrequency = "UnderFrequency"
    case underVoltage = "UnderVoltage"
    case voltageImbalance = "VoltageImbalance"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 11:
            switch text {
            case "OverCurrent": self = .overCurrent
            case "OverVoltage": self = .overVoltage
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "UnderVoltage": self = .underVoltage
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "LowInputPower": self = .lowInputPower
            case "OverFrequency": self = .overFrequency
            case "PhaseRotation": self = .phaseRotation
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "LocalEmergency": self = .localEmergency
            case "UnderFrequency": self = .underFrequency
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "RemoteEmergency": self = .remoteEmergency
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "CurrentImbalance": self = .currentImbalance
            case "VoltageImbalance": self = .voltageImbalance
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `HysteresisType`.
public struct Hysteresis: Equatable, Sendable {
    public var hysteresisHigh: Double?
    public var hysteresisLow: Double?
    public var hysteresisDelay: Double?
    public var hysteresisGradient: Double?
    public var customData: CustomData?

    public init(
        hysteresisHigh: Double? = nil,
        hysteresisLow: Double? = nil,
        hysteresisDelay: Double? = nil,
        hysteresisGradient: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.hysteresisHigh = hysteresisHigh
        self.hysteresisLow = hysteresisLow
        self.hysteresisDelay = hysteresisDelay
        self.hysteresisGradient = hysteresisGradient
        self.customData = customData
    }
}

extension Hysteresis: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.hysteresisHigh = nil
        self.hysteresisLow = nil
        self.hysteresisDelay = nil
        self.hysteresisGradient = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "hysteresisLow":
                    self.hysteresisLow = try memberValue.decodeNumber()
                case 14 where memberName == "hysteresisHigh":
                    self.hysteresisHigh = try memberValue.decodeNumber()
                case 15 where memberName == "hysteresisDelay":
                    self.hysteresisDelay = try memberValue.decodeNumber()
                case 18 where memberName == "hysteresisGradient":
                    self.hysteresisGradient = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let hysteresisHigh { try writer.encode("hysteresisHigh", hysteresisHigh) }
        if let hysteresisLow { try writer.encode("hysteresisLow", hysteresisLow) }
        if let hysteresisDelay { try writer.encode("hysteresisDelay", hysteresisDelay) }
        if let hysteresisGradient { try writer.encode("hysteresisGradient", hysteresisGradient) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `LimitMaxDischargeGetType`.
public struct LimitMaxDischargeGet: Equatable, Sendable {
    /// At most 36 characters.
    public var id: String
    public var isDefault: Bool
    public var isSuperseded: Bool
    public var limitMaxDischarge: LimitMaxDischarge
    public var customData: CustomData?

    public init(
        id: String,
        isDefault: Bool,
        isSuperseded: Bool,
        limitMaxDischarge: LimitMaxDischarge,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.isDefault = isDefault
        self.isSuperseded = isSuperseded
        self.limitMaxDischarge = limitMaxDischarge
        self.customData = customData
    }
}

extension LimitMaxDischargeGet: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: String?
        var isDefault: Bool?
        var isSuperseded: Bool?
        var limitMaxDischarge: LimitMaxDischarge?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeString(maxLength: 36)
                case 9 where memberName == "isDefault":
                    isDefault = try memberValue.decodeBool()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "isSuperseded":
                    isSuperseded = try memberValue.decodeBool()
                case 17 where memberName == "limitMaxDischarge":
                    limitMaxDischarge = try LimitMaxDischarge(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let isDefault else { throw .missing("isDefault") }
        self.isDefault = isDefault
        guard let isSuperseded else { throw .missing("isSuperseded") }
        self.isSuperseded = isSuperseded
        guard let limitMaxDischarge else { throw .missing("limitMaxDischarge") }
        self.limitMaxDischarge = limitMaxDischarge
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, maxLength: 36)
        try writer.encode("isDefault", isDefault)
        try writer.encode("isSuperseded", isSuperseded)
        try writer.encode("limitMaxDischarge", limitMaxDischarge)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `LimitMaxDischargeType`.
public struct LimitMaxDischarge: Equatable, Sendable {
    /// At least 0.
    public var priority: Int
    public var pctMaxDischargePower: Double?
    @Apart public var powerMonitoringMustTrip: DERCurve?
    public var startTime: DateTime?
    public var duration: Double?
    public var customData: CustomData?

    public init(
        priority: Int,
        pctMaxDischargePower: Double? = nil,
        powerMonitoringMustTrip: DERCurve? = nil,
        startTime: DateTime? = nil,
        duration: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.pctMaxDischargePower = pctMaxDischargePower
        self.powerMonitoringMustTrip = powerMonitoringMustTrip
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }
}

extension LimitMaxDischarge: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priority: Int?
        self.pctMaxDischargePower = nil
        self.powerMonitoringMustTrip = nil
        self.startTime = nil
        self.duration = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "priority":
                    priority = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeNumber()
                case 9 where memberName == "startTime":
                    self.startTime = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 20 where memberName == "pctMaxDischargePower":
                    self.pctMaxDischargePower = try memberValue.decodeNumber()
                case 23 where memberName == "powerMonitoringMustTrip":
                    self.powerMonitoringMustTrip = try DERCurve(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priority else { throw .missing("priority") }
        self.priority = priority
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priority", priority, minimum: 0)
        if let pctMaxDischargePower { try writer.encode("pctMaxDischargePower", pctMaxDischargePower) }
        if let powerMonitoringMustTrip { try writer.encode("powerMonitoringMustTrip", powerMonitoringMustTrip) }
        if let startTime { try writer.encode("startTime", startTime) }
        if let duration { try writer.encode("duration", duration) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PowerDuringCessationEnumType`.
public enum PowerDuringCessation: String, OCPPEnumeration {
    case active = "Active"
    case reactive = "Reactive"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Active": self = .active
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Reactive": self = .reactive
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ReactivePowerParamsType`.
public struct ReactivePowerParams: Equatable, Sendable {
    public var vRef: Double?
    public var autonomousVRefEnable: Bool?
    public var autonomousVRefTimeConstant: Double?
    public var customData: CustomData?

    public init(
        vRef: Double? = nil,
        autonomousVRefEnable: Bool? = nil,
        autonomousVRefTimeConstant: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.vRef = vRef
        self.autonomousVRefEnable = autonomousVRefEnable
        self.autonomousVRefTimeConstant = autonomousVRefTimeConstant
        self.customData = customData
    }
}

extension ReactivePowerParams: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.vRef = nil
        self.autonomousVRefEnable = nil
        self.autonomousVRefTimeConstant = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "vRef":
                    self.vRef = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 20 where memberName == "autonomousVRefEnable":
                    self.autonomousVRefEnable = try memberValue.decodeBool()
                case 26 where memberName == "autonomousVRefTimeConstant":
                    self.autonomousVRefTimeConstant = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let vRef { try writer.encode("vRef", vRef) }
        if let autonomousVRefEnable { try writer.encode("autonomousVRefEnable", autonomousVRefEnable) }
        if let autonomousVRefTimeConstant {
            try writer.encode("autonomousVRefTimeConstant", autonomousVRefTimeConstant)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `VoltageParamsType`.
public struct VoltageParams: Equatable, Sendable {
    public var hv10MinMeanValue: Double?
    public var hv10MinMeanTripDelay: Double?
    public var powerDuringCessation: PowerDuringCessation?
    public var customData: CustomData?

    public init(
        hv10MinMeanValue: Double? = nil,
        hv10MinMeanTripDelay: Double? = nil,
        powerDuringCessation: PowerDuringCessation? = nil,
        customData: CustomData? = nil
    ) {
        self.hv10MinMeanValue = hv10MinMeanValue
        self.hv10MinMeanTripDelay = hv10MinMeanTripDelay
        self.powerDuringCessation = powerDuringCessation
        self.customData = customData
    }
}

extension VoltageParams: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.hv10MinMeanValue = nil
        self.hv10MinMeanTripDelay = nil
        self.powerDuringCessation = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 16 where memberName == "hv10MinMeanValue":
                    self.hv10MinMeanValue = try memberValue.decodeNumber()
                case 20 where memberName == "hv10MinMeanTripDelay":
                    self.hv10MinMeanTripDelay = try memberValue.decodeNumber()
                case 20 where memberName == "powerDuringCessation":
                    self.powerDuringCessation = try PowerDuringCessation(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let hv10MinMeanValue { try writer.encode("hv10MinMeanValue", hv10MinMeanValue) }
        if let hv10MinMeanTripDelay { try writer.encode("hv10MinMeanTripDelay", hv10MinMeanTripDelay) }
        if let powerDuringCessation { try writer.encode("powerDuringCessation", powerDuringCessation) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}
