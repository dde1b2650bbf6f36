// Chapter K: smart charging.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `SetChargingProfileRequest`.
public struct SetChargingProfileRequest: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    public var chargingProfile: ChargingProfile
    public var customData: CustomData?

    public init(
        evseId: Int,
        chargingProfile: ChargingProfile,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.chargingProfile = chargingProfile
        self.customData = customData
    }
}

extension SetChargingProfileRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var chargingProfile: ChargingProfile?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "chargingProfile":
                    chargingProfile = try ChargingProfile(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let chargingProfile else { throw .missing("chargingProfile") }
        self.chargingProfile = chargingProfile
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("chargingProfile", chargingProfile)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetChargingProfileResponse`.
public struct SetChargingProfileResponse: Equatable, Sendable {
    public var status: ChargingProfileStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ChargingProfileStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SetChargingProfileResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ChargingProfileStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ChargingProfileStatus(memberValue)
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

extension SetChargingProfileRequest: OCPPRequest {
    public typealias Response = SetChargingProfileResponse
    public static var action: Action { .setChargingProfile }
}

/// `ClearChargingProfileRequest`.
public struct ClearChargingProfileRequest: Equatable, Sendable {
    public var chargingProfileId: Int?
    public var chargingProfileCriteria: ClearChargingProfile?
    public var customData: CustomData?

    public init(
        chargingProfileId: Int? = nil,
        chargingProfileCriteria: ClearChargingProfile? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingProfileId = chargingProfileId
        self.chargingProfileCriteria = chargingProfileCriteria
        self.customData = customData
    }
}

extension ClearChargingProfileRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.chargingProfileId = nil
        self.chargingProfileCriteria = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "chargingProfileId":
                    self.chargingProfileId = try memberValue.decodeInteger()
                case 23 where memberName == "chargingProfileCriteria":
                    self.chargingProfileCriteria = try ClearChargingProfile(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let chargingProfileId { try writer.encode("chargingProfileId", chargingProfileId) }
        if let chargingProfileCriteria { try writer.encode("chargingProfileCriteria", chargingProfileCriteria) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearChargingProfileResponse`.
public struct ClearChargingProfileResponse: Equatable, Sendable {
    public var status: ClearChargingProfileStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ClearChargingProfileStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ClearChargingProfileResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ClearChargingProfileStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ClearChargingProfileStatus(memberValue)
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

extension ClearChargingProfileRequest: OCPPRequest {
    public typealias Response = ClearChargingProfileResponse
    public static var action: Action { .clearChargingProfile }
}

/// `GetChargingProfilesRequest`.
public struct GetChargingProfilesRequest: Equatable, Sendable {
    public var requestId: Int
    /// At least 0.
    public var evseId: Int?
    public var chargingProfile: ChargingProfileCriterion
    public var customData: CustomData?

    public init(
        requestId: Int,
        evseId: Int? = nil,
        chargingProfile: ChargingProfileCriterion,
        customData: CustomData? = nil
    ) {
        self.requestId = requestId
        self.evseId = evseId
        self.chargingProfile = chargingProfile
        self.customData = customData
    }
}

extension GetChargingProfilesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var requestId: Int?
        self.evseId = nil
        var chargingProfile: ChargingProfileCriterion?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "chargingProfile":
                    chargingProfile = try ChargingProfileCriterion(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
        guard let chargingProfile else { throw .missing("chargingProfile") }
        self.chargingProfile = chargingProfile
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("requestId", requestId)
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        try writer.encode("chargingProfile", chargingProfile)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetChargingProfilesResponse`.
public struct GetChargingProfilesResponse: Equatable, Sendable {
    public var status: GetChargingProfileStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: GetChargingProfileStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension GetChargingProfilesResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GetChargingProfileStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GetChargingProfileStatus(memberValue)
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

extension GetChargingProfilesRequest: OCPPRequest {
    public typealias Response = GetChargingProfilesResponse
    public static var action: Action { .getChargingProfiles }
}

/// `ReportChargingProfilesRequest`.
public struct ReportChargingProfilesRequest: Equatable, Sendable {
    public var requestId: Int
    /// At most 20 characters.
    public var chargingLimitSource: String
    /// At least 1 item.
    public var chargingProfile: [ChargingProfile]
    public var tbc: Bool?
    /// At least 0.
    public var evseId: Int
    public var customData: CustomData?

    public init(
        requestId: Int,
        chargingLimitSource: String,
        chargingProfile: [ChargingProfile],
        tbc: Bool? = nil,
        evseId: Int,
        customData: CustomData? = nil
    ) {
        self.requestId = requestId
        self.chargingLimitSource = chargingLimitSource
        self.chargingProfile = chargingProfile
        self.tbc = tbc
        self.evseId = evseId
        self.customData = customData
    }
}

extension ReportChargingProfilesRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var requestId: Int?
        var chargingLimitSource: String?
        var chargingProfile: [ChargingProfile]?
        self.tbc = nil
        var evseId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tbc":
                    self.tbc = try memberValue.decodeBool()
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "chargingProfile":
                    chargingProfile = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ChargingProfile(item)
                    }
                case 19 where memberName == "chargingLimitSource":
                    chargingLimitSource = try memberValue.decodeString(maxLength: 20)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
        guard let chargingLimitSource else { throw .missing("chargingLimitSource") }
        self.chargingLimitSource = chargingLimitSource
        guard let chargingProfile else { throw .missing("chargingProfile") }
        self.chargingProfile = chargingProfile
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("requestId", requestId)
        try writer.encode("chargingLimitSource", chargingLimitSource, maxLength: 20)
        try writer.encode("chargingProfile", chargingProfile, count: 1...Int.max)
        if let tbc { try writer.encode("tbc", tbc) }
        try writer.encode("evseId", evseId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ReportChargingProfilesResponse`.
public struct ReportChargingProfilesResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension ReportChargingProfilesResponse: OCPPObject {
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

extension ReportChargingProfilesRequest: OCPPRequest {
    public typealias Response = ReportChargingProfilesResponse
    public static var action: Action { .reportChargingProfiles }
}

/// `GetCompositeScheduleRequest`.
public struct GetCompositeScheduleRequest: Equatable, Sendable {
    public var duration: Int
    public var chargingRateUnit: ChargingRateUnit?
    /// At least 0.
    public var evseId: Int
    public var customData: CustomData?

    public init(
        duration: Int,
        chargingRateUnit: ChargingRateUnit? = nil,
        evseId: Int,
        customData: CustomData? = nil
    ) {
        self.duration = duration
        self.chargingRateUnit = chargingRateUnit
        self.evseId = evseId
        self.customData = customData
    }
}

extension GetCompositeScheduleRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var duration: Int?
        self.chargingRateUnit = nil
        var evseId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "duration":
                    duration = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 16 where memberName == "chargingRateUnit":
                    self.chargingRateUnit = try ChargingRateUnit(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let duration else { throw .missing("duration") }
        self.duration = duration
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("duration", duration)
        if let chargingRateUnit { try writer.encode("chargingRateUnit", chargingRateUnit) }
        try writer.encode("evseId", evseId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetCompositeScheduleResponse`.
public struct GetCompositeScheduleResponse: Equatable, Sendable {
    public var status: GenericStatus
    public var statusInfo: StatusInfo?
    public var schedule: CompositeSchedule?
    public var customData: CustomData?

    public init(
        status: GenericStatus,
        statusInfo: StatusInfo? = nil,
        schedule: CompositeSchedule? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.schedule = schedule
        self.customData = customData
    }
}

extension GetCompositeScheduleResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: GenericStatus?
        self.statusInfo = nil
        self.schedule = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try GenericStatus(memberValue)
                case 8 where memberName == "schedule":
                    self.schedule = try CompositeSchedule(memberValue)
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
        if let schedule { try writer.encode("schedule", schedule) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetCompositeScheduleRequest: OCPPRequest {
    public typealias Response = GetCompositeScheduleResponse
    public static var action: Action { .getCompositeSchedule }
}

/// `NotifyChargingLimitRequest`.
public struct NotifyChargingLimitRequest: Equatable, Sendable {
    /// At least 1 item.
    public var chargingSchedule: [ChargingSchedule]?
    /// At least 0.
    public var evseId: Int?
    public var chargingLimit: ChargingLimit
    public var customData: CustomData?

    public init(
        chargingSchedule: [ChargingSchedule]? = nil,
        evseId: Int? = nil,
        chargingLimit: ChargingLimit,
        customData: CustomData? = nil
    ) {
        self.chargingSchedule = chargingSchedule
        self.evseId = evseId
        self.chargingLimit = chargingLimit
        self.customData = customData
    }
}

extension NotifyChargingLimitRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.chargingSchedule = nil
        self.evseId = nil
        var chargingLimit: ChargingLimit?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "chargingLimit":
                    chargingLimit = try ChargingLimit(memberValue)
                case 16 where memberName == "chargingSchedule":
                    self.chargingSchedule = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ChargingSchedule(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let chargingLimit else { throw .missing("chargingLimit") }
        self.chargingLimit = chargingLimit
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let chargingSchedule { try writer.encode("chargingSchedule", chargingSchedule, count: 1...Int.max) }
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        try writer.encode("chargingLimit", chargingLimit)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyChargingLimitResponse`.
public struct NotifyChargingLimitResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyChargingLimitResponse: OCPPObject {
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

extension NotifyChargingLimitRequest: OCPPRequest {
    public typealias Response = NotifyChargingLimitResponse
    public static var action: Action { .notifyChargingLimit }
}

/// `ClearedChargingLimitRequest`.
public struct ClearedChargingLimitRequest: Equatable, Sendable {
    /// At most 20 characters.
    public var chargingLimitSource: String
    /// At least 0.
    public var evseId: Int?
    public var customData: CustomData?

    public init(
        chargingLimitSource: String,
        evseId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingLimitSource = chargingLimitSource
        self.evseId = evseId
        self.customData = customData
    }
}

extension ClearedChargingLimitRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var chargingLimitSource: String?
        self.evseId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 19 where memberName == "chargingLimitSource":
                    chargingLimitSource = try memberValue.decodeString(maxLength: 20)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let chargingLimitSource else { throw .missing("chargingLimitSource") }
        self.chargingLimitSource = chargingLimitSource
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("chargingLimitSource", chargingLimitSource, maxLength: 20)
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearedChargingLimitResponse`.
public struct ClearedChargingLimitResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension ClearedChargingLimitResponse: OCPPObject {
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

extension ClearedChargingLimitRequest: OCPPRequest {
    public typealias Response = ClearedChargingLimitResponse
    public static var action: Action { .clearedChargingLimit }
}

/// `NotifyEVChargingNeedsRequest`.
public struct NotifyEVChargingNeedsRequest: Equatable, Sendable {
    /// At least 1.
    public var evseId: Int
    /// At least 0.
    public var maxScheduleTuples: Int?
    public var chargingNeeds: ChargingNeeds
    public var timestamp: DateTime?
    public var customData: CustomData?

    public init(
        evseId: Int,
        maxScheduleTuples: Int? = nil,
        chargingNeeds: ChargingNeeds,
        timestamp: DateTime? = nil,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.maxScheduleTuples = maxScheduleTuples
        self.chargingNeeds = chargingNeeds
        self.timestamp = timestamp
        self.customData = customData
    }
}

extension NotifyEVChargingNeedsRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        self.maxScheduleTuples = nil
        var chargingNeeds: ChargingNeeds?
        self.timestamp = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 1)
                case 9 where memberName == "timestamp":
                    self.timestamp = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "chargingNeeds":
                    chargingNeeds = try ChargingNeeds(memberValue)
                case 17 where memberName == "maxScheduleTuples":
                    self.maxScheduleTuples = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let chargingNeeds else { throw .missing("chargingNeeds") }
        self.chargingNeeds = chargingNeeds
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 1)
        if let maxScheduleTuples { try writer.encode("maxScheduleTuples", maxScheduleTuples, minimum: 0) }
        try writer.encode("chargingNeeds", chargingNeeds)
        if let timestamp { try writer.encode("timestamp", timestamp) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyEVChargingNeedsResponse`.
public struct NotifyEVChargingNeedsResponse: Equatable, Sendable {
    public var status: NotifyEVChargingNeedsStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: NotifyEVChargingNeedsStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension NotifyEVChargingNeedsResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: NotifyEVChargingNeedsStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try NotifyEVChargingNeedsStatus(memberValue)
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

extension NotifyEVChargingNeedsRequest: OCPPRequest {
    public typealias Response = NotifyEVChargingNeedsResponse
    public static var action: Action { .notifyEVChargingNeeds }
}

/// `NotifyEVChargingScheduleRequest`.
public struct NotifyEVChargingScheduleRequest: Equatable, Sendable {
    public var timeBase: DateTime
    public var chargingSchedule: ChargingSchedule
    /// At least 1.
    public var evseId: Int
    /// At least 0.
    public var selectedChargingScheduleId: Int?
    public var powerToleranceAcceptance: Bool?
    public var customData: CustomData?

    public init(
        timeBase: DateTime,
        chargingSchedule: ChargingSchedule,
        evseId: Int,
        selectedChargingScheduleId: Int? = nil,
        powerToleranceAcceptance: Bool? = nil,
        customData: CustomData? = nil
    ) {
        self.timeBase = timeBase
        self.chargingSchedule = chargingSchedule
        self.evseId = evseId
        self.selectedChargingScheduleId = selectedChargingScheduleId
        self.powerToleranceAcceptance = powerToleranceAcceptance
        self.customData = customData
    }
}

extension NotifyEVChargingScheduleRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var timeBase: DateTime?
        var chargingSchedule: ChargingSchedule?
        var evseId: Int?
        self.selectedChargingScheduleId = nil
        self.powerToleranceAcceptance = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 1)
                case 8 where memberName == "timeBase":
                    timeBase = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 16 where memberName == "chargingSchedule":
                    chargingSchedule = try ChargingSchedule(memberValue)
                case 24 where memberName == "powerToleranceAcceptance":
                    self.powerToleranceAcceptance = try memberValue.decodeBool()
                case 26 where memberName == "selectedChargingScheduleId":
                    self.selectedChargingScheduleId = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let timeBase else { throw .missing("timeBase") }
        self.timeBase = timeBase
        guard let chargingSchedule else { throw .missing("chargingSchedule") }
        self.chargingSchedule = chargingSchedule
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("timeBase", timeBase)
        try writer.encode("chargingSchedule", chargingSchedule)
        try writer.encode("evseId", evseId, minimum: 1)
        if let selectedChargingScheduleId {
            try writer.encode("selectedChargingScheduleId", selectedChargingScheduleId, minimum: 0)
        }
        if let powerToleranceAcceptance { try writer.encode("powerToleranceAcceptance", powerToleranceAcceptance) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyEVChargingScheduleResponse`.
public struct NotifyEVChargingScheduleResponse: Equatable, Sendable {
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

extension NotifyEVChargingScheduleResponse: OCPPObject {
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

extension NotifyEVChargingScheduleRequest: OCPPRequest {
    public typealias Response = NotifyEVChargingScheduleResponse
    public static var action: Action { .notifyEVChargingSchedule }
}

/// `UpdateDynamicScheduleRequest`.
public struct UpdateDynamicScheduleRequest: Equatable, Sendable {
    public var chargingProfileId: Int
    public var scheduleUpdate: ChargingScheduleUpdate
    public var customData: CustomData?

    public init(
        chargingProfileId: Int,
        scheduleUpdate: ChargingScheduleUpdate,
        customData: CustomData? = nil
    ) {
        self.chargingProfileId = chargingProfileId
        self.scheduleUpdate = scheduleUpdate
        self.customData = customData
    }
}

extension UpdateDynamicScheduleRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var chargingProfileId: Int?
        var scheduleUpdate: ChargingScheduleUpdate?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "scheduleUpdate":
                    scheduleUpdate = try ChargingScheduleUpdate(memberValue)
                case 17 where memberName == "chargingProfileId":
                    chargingProfileId = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let chargingProfileId else { throw .missing("chargingProfileId") }
        self.chargingProfileId = chargingProfileId
        guard let scheduleUpdate else { throw .missing("scheduleUpdate") }
        self.scheduleUpdate = scheduleUpdate
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("chargingProfileId", chargingProfileId)
        try writer.encode("scheduleUpdate", scheduleUpdate)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UpdateDynamicScheduleResponse`.
public struct UpdateDynamicScheduleResponse: Equatable, Sendable {
    public var status: ChargingProfileStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ChargingProfileStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension UpdateDynamicScheduleResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ChargingProfileStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ChargingProfileStatus(memberValue)
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

extension UpdateDynamicScheduleRequest: OCPPRequest {
    public typealias Response = UpdateDynamicScheduleResponse
    public static var action: Action { .updateDynamicSchedule }
}

/// `PullDynamicScheduleUpdateRequest`.
public struct PullDynamicScheduleUpdateRequest: Equatable, Sendable {
    public var chargingProfileId: Int
    public var customData: CustomData?

    public init(
        chargingProfileId: Int,
        customData: CustomData? = nil
    ) {
        self.chargingProfileId = chargingProfileId
        self.customData = customData
    }
}

extension PullDynamicScheduleUpdateRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var chargingProfileId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "chargingProfileId":
                    chargingProfileId = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let chargingProfileId else { throw .missing("chargingProfileId") }
        self.chargingProfileId = chargingProfileId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("chargingProfileId", chargingProfileId)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PullDynamicScheduleUpdateResponse`.
public struct PullDynamicScheduleUpdateResponse: Equatable, Sendable {
    @Apart public var scheduleUpdate: ChargingScheduleUpdate?
    public var status: ChargingProfileStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        scheduleUpdate: ChargingScheduleUpdate? = nil,
        status: ChargingProfileStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.scheduleUpdate = scheduleUpdate
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension PullDynamicScheduleUpdateResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.scheduleUpdate = nil
        var status: ChargingProfileStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ChargingProfileStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "scheduleUpdate":
                    self.scheduleUpdate = try ChargingScheduleUpdate(memberValue)
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
        if let scheduleUpdate { try writer.encode("scheduleUpdate", scheduleUpdate) }
        try writer.encode("status", status)
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension PullDynamicScheduleUpdateRequest: OCPPRequest {
    public typealias Response = PullDynamicScheduleUpdateResponse
    public static var action: Action { .pullDynamicScheduleUpdate }
}

/// `UsePriorityChargingRequest`.
public struct UsePriorityChargingRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String
    public var activate: Bool
    public var customData: CustomData?

    public init(
        transactionId: String,
        activate: Bool,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.activate = activate
        self.customData = customData
    }
}

extension UsePriorityChargingRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var transactionId: String?
        var activate: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "activate":
                    activate = try memberValue.decodeBool()
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
        guard let activate else { throw .missing("activate") }
        self.activate = activate
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("transactionId", transactionId, maxLength: 36)
        try writer.encode("activate", activate)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UsePriorityChargingResponse`.
public struct UsePriorityChargingResponse: Equatable, Sendable {
    public var status: PriorityChargingStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: PriorityChargingStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension UsePriorityChargingResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: PriorityChargingStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try PriorityChargingStatus(memberValue)
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

extension UsePriorityChargingRequest: OCPPRequest {
    public typealias Response = UsePriorityChargingResponse
    public static var action: Action { .usePriorityCharging }
}

/// `NotifyPriorityChargingRequest`.
public struct NotifyPriorityChargingRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String
    public var activated: Bool
    public var customData: CustomData?

    public init(
        transactionId: String,
        activated: Bool,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.activated = activated
        self.customData = customData
    }
}

extension NotifyPriorityChargingRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var transactionId: String?
        var activated: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "activated":
                    activated = try memberValue.decodeBool()
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
        guard let activated else { throw .missing("activated") }
        self.activated = activated
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("transactionId", transactionId, maxLength: 36)
        try writer.encode("activated", activated)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyPriorityChargingResponse`.
public struct NotifyPriorityChargingResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension NotifyPriorityChargingResponse: OCPPObject {
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

extension NotifyPriorityChargingRequest: OCPPRequest {
    public typealias Response = NotifyPriorityChargingResponse
    public static var action: Action { .notifyPriorityCharging }
}

/// `ACChargingParametersType`.
public struct ACChargingParameters: Equatable, Sendable {
    public var energyAmount: Double
    public var evMinCurrent: Double
    public var evMaxCurrent: Double
    public var evMaxVoltage: Double
    public var customData: CustomData?

    public init(
        energyAmount: Double,
        evMinCurrent: Double,
        evMaxCurrent: Double,
        evMaxVoltage: Double,
        customData: CustomData? = nil
    ) {
        self.energyAmount = energyAmount
        self.evMinCurrent = evMinCurrent
        self.evMaxCurrent = evMaxCurrent
        self.evMaxVoltage = evMaxVoltage
        self.customData = customData
    }
}

extension ACChargingParameters: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var energyAmount: Double?
        var evMinCurrent: Double?
        var evMaxCurrent: Double?
        var evMaxVoltage: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "energyAmount":
                    energyAmount = try memberValue.decodeNumber()
                case 12 where memberName == "evMinCurrent":
                    evMinCurrent = try memberValue.decodeNumber()
                case 12 where memberName == "evMaxCurrent":
                    evMaxCurrent = try memberValue.decodeNumber()
                case 12 where memberName == "evMaxVoltage":
                    evMaxVoltage = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let energyAmount else { throw .missing("energyAmount") }
        self.energyAmount = energyAmount
        guard let evMinCurrent else { throw .missing("evMinCurrent") }
        self.evMinCurrent = evMinCurrent
        guard let evMaxCurrent else { throw .missing("evMaxCurrent") }
        self.evMaxCurrent = evMaxCurrent
        guard let evMaxVoltage else { throw .missing("evMaxVoltage") }
        self.evMaxVoltage = evMaxVoltage
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("energyAmount", energyAmount)
        try writer.encode("evMinCurrent", evMinCurrent)
        try writer.encode("evMaxCurrent", evMaxCurrent)
        try writer.encode("evMaxVoltage", evMaxVoltage)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingLimitType`.
public struct ChargingLimit: Equatable, Sendable {
    /// At most 20 characters.
    public var chargingLimitSource: String
    public var isLocalGeneration: Bool?
    public var isGridCritical: Bool?
    public var customData: CustomData?

    public init(
        chargingLimitSource: String,
        isLocalGeneration: Bool? = nil,
        isGridCritical: Bool? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingLimitSource = chargingLimitSource
        self.isLocalGeneration = isLocalGeneration
        self.isGridCritical = isGridCritical
        self.customData = customData
    }
}

extension ChargingLimit: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var chargingLimitSource: String?
        self.isLocalGeneration = nil
        self.isGridCritical = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "isGridCritical":
                    self.isGridCritical = try memberValue.decodeBool()
                case 17 where memberName == "isLocalGeneration":
                    self.isLocalGeneration = try memberValue.decodeBool()
                case 19 where memberName == "chargingLimitSource":
                    chargingLimitSource = try memberValue.decodeString(maxLength: 20)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let chargingLimitSource else { throw .missing("chargingLimitSource") }
        self.chargingLimitSource = chargingLimitSource
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("chargingLimitSource", chargingLimitSource, maxLength: 20)
        if let isLocalGeneration { try writer.encode("isLocalGeneration", isLocalGeneration) }
        if let isGridCritical { try writer.encode("isGridCritical", isGridCritical) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingNeedsType`.
public struct ChargingNeeds: Equatable, Sendable {
    public var acChargingParameters: ACChargingParameters?
    @Apart public var derChargingParameters: DERChargingParameters?
    @Apart public var evEnergyOffer: EVEnergyOffer?
    public var requestedEnergyTransfer: EnergyTransferMode
    @Apart public var dcChargingParameters: DCChargingParameters?
    @Apart public var v2xChargingParameters: V2XChargingParameters?
    /// At least 1 item.
    public var availableEnergyTransfer: [EnergyTransferMode]?
    public var controlMode: ControlMode?
    public var mobilityNeedsMode: MobilityNeedsMode?
    public var departureTime: DateTime?
    public var customData: CustomData?

    public init(
        acChargingParameters: ACChargingParameters? = nil,
        derChargingParameters: DERChargingParameters? = nil,
        evEnergyOffer: EVEnergyOffer? = nil,
        requestedEnergyTransfer: EnergyTransferMode,
        dcChargingParameters: DCChargingParameters? = nil,
        v2xChargingParameters: V2XChargingParameters? = nil,
        availableEnergyTransfer: [EnergyTransferMode]? = nil,
        controlMode: ControlMode? = nil,
        mobilityNeedsMode: MobilityNeedsMode? = nil,
        departureTime: DateTime? = nil,
        customData: CustomData? = nil
    ) {
        self.acChargingParameters = acChargingParameters
        self.derChargingParameters = derChargingParameters
        self.evEnergyOffer = evEnergyOffer
        self.requestedEnergyTransfer = requestedEnergyTransfer
        self.dcChargingParameters = dcChargingParameters
        self.v2xChargingParameters = v2xChargingParameters
        self.availableEnergyTransfer = availableEnergyTransfer
        self.controlMode = controlMode
        self.mobilityNeedsMode = mobilityNeedsMode
        self.departureTime = departureTime
        self.customData = customData
    }
}

extension ChargingNeeds: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.acChargingParameters = nil
        self.derChargingParameters = nil
        self.evEnergyOffer = nil
        var requestedEnergyTransfer: EnergyTransferMode?
        self.dcChargingParameters = nil
        self.v2xChargingParameters = nil
        self.availableEnergyTransfer = nil
        self.controlMode = nil
        self.mobilityNeedsMode = nil
        self.departureTime = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "controlMode":
                    self.controlMode = try ControlMode(memberValue)
                case 13 where memberName == "evEnergyOffer":
                    self.evEnergyOffer = try EVEnergyOffer(memberValue)
                case 13 where memberName == "departureTime":
                    self.departureTime = try memberValue.decodeDateTime()
                case 17 where memberName == "mobilityNeedsMode":
                    self.mobilityNeedsMode = try MobilityNeedsMode(memberValue)
                case 20 where memberName == "acChargingParameters":
                    self.acChargingParameters = try ACChargingParameters(memberValue)
                case 20 where memberName == "dcChargingParameters":
                    self.dcChargingParameters = try DCChargingParameters(memberValue)
                case 21 where memberName == "derChargingParameters":
                    self.derChargingParameters = try DERChargingParameters(memberValue)
                case 21 where memberName == "v2xChargingParameters":
                    self.v2xChargingParameters = try V2XChargingParameters(memberValue)
                case 23 where memberName == "requestedEnergyTransfer":
                    requestedEnergyTransfer = try EnergyTransferMode(memberValue)
                case 23 where memberName == "availableEnergyTransfer":
                    self.availableEnergyTransfer = try memberValue.decodeArray(1...Int.max) {
                        item throws(OCPPSchemaError) in try EnergyTransferMode(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let requestedEnergyTransfer else { throw .missing("requestedEnergyTransfer") }
        self.requestedEnergyTransfer = requestedEnergyTransfer
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let acChargingParameters { try writer.encode("acChargingParameters", acChargingParameters) }
        if let derChargingParameters { try writer.encode("derChargingParameters", derChargingParameters) }
        if let evEnergyOffer { try writer.encode("evEnergyOffer", evEnergyOffer) }
        try writer.encode("requestedEnergyTransfer", requestedEnergyTransfer)
        if let dcChargingParameters { try writer.encode("dcChargingParameters", dcChargingParameters) }
        if let v2xChargingParameters { try writer.encode("v2xChargingParameters", v2xChargingParameters) }
        if let availableEnergyTransfer {
            try writer.encode("availableEnergyTransfer", availableEnergyTransfer, count: 1...Int.max)
        }
        if let controlMode { try writer.encode("controlMode", controlMode) }
        if let mobilityNeedsMode { try writer.encode("mobilityNeedsMode", mobilityNeedsMode) }
        if let departureTime { try writer.encode("departureTime", departureTime) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingProfileCriterionType`.
public struct ChargingProfileCriterion: Equatable, Sendable {
    public var chargingProfilePurpose: ChargingProfilePurpose?
    /// At least 0.
    public var stackLevel: Int?
    /// At least 1 item.
    public var chargingProfileId: [Int]?
    /// 1 to 4 items.
    public var chargingLimitSource: [String]?
    public var customData: CustomData?

    public init(
        chargingProfilePurpose: ChargingProfilePurpose? = nil,
        stackLevel: Int? = nil,
        chargingProfileId: [Int]? = nil,
        chargingLimitSource: [String]? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingProfilePurpose = chargingProfilePurpose
        self.stackLevel = stackLevel
        self.chargingProfileId = chargingProfileId
        self.chargingLimitSource = chargingLimitSource
        self.customData = customData
    }
}

extension ChargingProfileCriterion: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.chargingProfilePurpose = nil
        self.stackLevel = nil
        self.chargingProfileId = nil
        self.chargingLimitSource = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "stackLevel":
                    self.stackLevel = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "chargingProfileId":
                    self.chargingProfileId = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeInteger()
                    }
                case 19 where memberName == "chargingLimitSource":
                    self.chargingLimitSource = try memberValue.decodeArray(1...4) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 20)
                    }
                case 22 where memberName == "chargingProfilePurpose":
                    self.chargingProfilePurpose = try ChargingProfilePurpose(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let chargingProfilePurpose { try writer.encode("chargingProfilePurpose", chargingProfilePurpose) }
        if let stackLevel { try writer.encode("stackLevel", stackLevel, minimum: 0) }
        if let chargingProfileId { try writer.encode("chargingProfileId", chargingProfileId, count: 1...Int.max) }
        if let chargingLimitSource {
            try writer.encode("chargingLimitSource", chargingLimitSource, count: 1...4, maxLength: 20)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingProfileStatusEnumType`.
public enum ChargingProfileStatus: String, OCPPEnumeration {
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

/// `ChargingScheduleUpdateType`.
public struct ChargingScheduleUpdate: Equatable, Sendable {
    public var limit: Double?
    public var limit_L2: Double?
    public var limit_L3: Double?
    /// At most 0.0.
    public var dischargeLimit: Double?
    /// At most 0.0.
    public var dischargeLimit_L2: Double?
    /// At most 0.0.
    public var dischargeLimit_L3: Double?
    public var setpoint: Double?
    public var setpoint_L2: Double?
    public var setpoint_L3: Double?
    public var setpointReactive: Double?
    public var setpointReactive_L2: Double?
    public var setpointReactive_L3: Double?
    public var customData: CustomData?

    public init(
        limit: Double? = nil,
        limit_L2: Double? = nil,
        limit_L3: Double? = nil,
        dischargeLimit: Double? = nil,
        dischargeLimit_L2: Double? = nil,
        dischargeLimit_L3: Double? = nil,
        setpoint: Double? = nil,
        setpoint_L2: Double? = nil,
        setpoint_L3: Double? = nil,
        setpointReactive: Double? = nil,
        setpointReactive_L2: Double? = nil,
        setpointReactive_L3: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.limit = limit
        self.limit_L2 = limit_L2
        self.limit_L3 = limit_L3
        self.dischargeLimit = dischargeLimit
        self.dischargeLimit_L2 = dischargeLimit_L2
        self.dischargeLimit_L3 = dischargeLimit_L3
        self.setpoint = setpoint
        self.setpoint_L2 = setpoint_L2
        self.setpoint_L3 = setpoint_L3
        self.setpointReactive = setpointReactive
        self.setpointReactive_L2 = setpointReactive_L2
        self.setpointReactive_L3 = setpointReactive_L3
        self.customData = customData
    }
}

extension ChargingScheduleUpdate: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.limit = nil
        self.limit_L2 = nil
        self.limit_L3 = nil
        self.dischargeLimit = nil
        self.dischargeLimit_L2 = nil
        self.dischargeLimit_L3 = nil
        self.setpoint = nil
        self.setpoint_L2 = nil
        self.setpoint_L3 = nil
        self.setpointReactive = nil
        self.setpointReactive_L2 = nil
        self.setpointReactive_L3 = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "limit":
                    self.limit = try memberValue.decodeNumber()
                case 8 where memberName == "limit_L2":
                    self.limit_L2 = try memberValue.decodeNumber()
                case 8 where memberName == "limit_L3":
                    self.limit_L3 = try memberValue.decodeNumber()
                case 8 where memberName == "setpoint":
                    self.setpoint = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "setpoint_L2":
                    self.setpoint_L2 = try memberValue.decodeNumber()
                case 11 where memberName == "setpoint_L3":
                    self.setpoint_L3 = try memberValue.decodeNumber()
                case 14 where memberName == "dischargeLimit":
                    self.dischargeLimit = try memberValue.decodeNumber(maximum: 0.0)
                case 16 where memberName == "setpointReactive":
                    self.setpointReactive = try memberValue.decodeNumber()
                case 17 where memberName == "dischargeLimit_L2":
                    self.dischargeLimit_L2 = try memberValue.decodeNumber(maximum: 0.0)
                case 17 where memberName == "dischargeLimit_L3":
                    self.dischargeLimit_L3 = try memberValue.decodeNumber(maximum: 0.0)
                case 19 where memberName == "setpointReactive_L2":
                    self.setpointReactive_L2 = try memberValue.decodeNumber()
                case 19 where memberName == "setpointReactive_L3":
                    self.setpointReactive_L3 = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let limit { try writer.encode("limit", limit) }
        if let limit_L2 { try writer.encode("limit_L2", limit_L2) }
        if let limit_L3 { try writer.encode("limit_L3", limit_L3) }
        if let dischargeLimit { try writer.encode("dischargeLimit", dischargeLimit, maximum: 0.0) }
        if let dischargeLimit_L2 { try writer.encode("dischargeLimit_L2", dischargeLimit_L2, maximum: 0.0) }
        if let dischargeLimit_L3 { try writer.encode("dischargeLimit_L3", dischargeLimit_L3, maximum: 0.0) }
        if let setpoint { try writer.encode("setpoint", setpoint) }
        if let setpoint_L2 { try writer.encode("setpoint_L2", setpoint_L2) }
        if let setpoint_L3 { try writer.encode("setpoint_L3", setpoint_L3) }
        if let setpointReactive { try writer.encode("setpointReactive", setpointReactive) }
        if let setpointReactive_L2 { try writer.encode("setpointReactive_L2", setpointReactive_L2) }
        if let setpointReactive_L3 { try writer.encode("setpointReactive_L3", setpointReactive_L3) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearChargingProfileStatusEnumType`.
public enum ClearChargingProfileStatus: String, OCPPEnumeration {
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

/// `ClearChargingProfileType`.
public struct ClearChargingProfile: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int?
    public var chargingProfilePurpose: ChargingProfilePurpose?
    /// At least 0.
    public var stackLevel: Int?
    public var customData: CustomData?

    public init(
        evseId: Int? = nil,
        chargingProfilePurpose: ChargingProfilePurpose? = nil,
        stackLevel: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.chargingProfilePurpose = chargingProfilePurpose
        self.stackLevel = stackLevel
        self.customData = customData
    }
}

extension ClearChargingProfile: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evseId = nil
        self.chargingProfilePurpose = nil
        self.stackLevel = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "stackLevel":
                    self.stackLevel = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 22 where memberName == "chargingProfilePurpose":
                    self.chargingProfilePurpose = try ChargingProfilePurpose(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        if let chargingProfilePurpose { try writer.encode("chargingProfilePurpose", chargingProfilePurpose) }
        if let stackLevel { try writer.encode("stackLevel", stackLevel, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CompositeScheduleType`.
public struct CompositeSchedule: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    public var duration: Int
    public var scheduleStart: DateTime
    public var chargingRateUnit: ChargingRateUnit
    /// At least 1 item.
    public var chargingSchedulePeriod: [ChargingSchedulePeriod]
    public var customData: CustomData?

    public init(
        evseId: Int,
        duration: Int,
        scheduleStart: DateTime,
        chargingRateUnit: ChargingRateUnit,
        chargingSchedulePeriod: [ChargingSchedulePeriod],
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.duration = duration
        self.scheduleStart = scheduleStart
        self.chargingRateUnit = chargingRateUnit
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.customData = customData
    }
}

extension CompositeSchedule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var duration: Int?
        var scheduleStart: DateTime?
        var chargingRateUnit: ChargingRateUnit?
        var chargingSchedulePeriod: [ChargingSchedulePeriod]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "duration":
                    duration = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "scheduleStart":
                    scheduleStart = try memberValue.decodeDateTime()
                case 16 where memberName == "chargingRateUnit":
                    chargingRateUnit = try ChargingRateUnit(memberValue)
                case 22 where memberName == "chargingSchedulePeriod":
                    chargingSchedulePeriod = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ChargingSchedulePeriod(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let duration else { throw .missing("duration") }
        self.duration = duration
        guard let scheduleStart else { throw .missing("scheduleStart") }
        self.scheduleStart = scheduleStart
        guard let chargingRateUnit else { throw .missing("chargingRateUnit") }
        self.chargingRateUnit = chargingRateUnit
        guard let chargingSchedulePeriod else { throw .missing("chargingSchedulePeriod") }
        self.chargingSchedulePeriod = chargingSchedulePeriod
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("duration", duration)
        try writer.encode("scheduleStart", scheduleStart)
        try writer.encode("chargingRateUnit", chargingRateUnit)
        try writer.encode("chargingSchedulePeriod", chargingSchedulePeriod, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ControlModeEnumType`.
public enum ControlMode: String, OCPPEnumeration {
    case scheduledControl = "ScheduledControl"
    case dynamicControl = "DynamicControl"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 14:
            switch text {
            case "DynamicControl": self = .dynamicControl
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "ScheduledControl": self = .scheduledControl
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `DCChargingParametersType`.
public struct DCChargingParameters: Equatable, Sendable {
    public var evMaxCurrent: Double
    public var evMaxVoltage: Double
    public var evMaxPower: Double?
    public var evEnergyCapacity: Double?
    public var energyAmount: Double?
    /// 0 to 100.
    public var stateOfCharge: Int?
    /// 0 to 100.
    public var fullSoC: Int?
    /// 0 to 100.
    public var bulkSoC: Int?
    public var customData: CustomData?

    public init(
        evMaxCurrent: Double,
        evMaxVoltage: Double,
        evMaxPower: Double? = nil,
        evEnergyCapacity: Double? = nil,
        energyAmount: Double? = nil,
        stateOfCharge: Int? = nil,
        fullSoC: Int? = nil,
        bulkSoC: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.evMaxCurrent = evMaxCurrent
        self.evMaxVoltage = evMaxVoltage
        self.evMaxPower = evMaxPower
        self.evEnergyCapacity = evEnergyCapacity
        self.energyAmount = energyAmount
        self.stateOfCharge = stateOfCharge
        self.fullSoC = fullSoC
        self.bulkSoC = bulkSoC
        self.customData = customData
    }
}

extension DCChargingParameters: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evMaxCurrent: Double?
        var evMaxVoltage: Double?
        self.evMaxPower = nil
        self.evEnergyCapacity = nil
        self.energyAmount = nil
        self.stateOfCharge = nil
        self.fullSoC = nil
        self.bulkSoC = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "fullSoC":
                    self.fullSoC = try memberValue.decodeInteger(minimum: 0, maximum: 100)
                case 7 where memberName == "bulkSoC":
                    self.bulkSoC = try memberValue.decodeInteger(minimum: 0, maximum: 100)
                case 10 where memberName == "evMaxPower":
                    self.evMaxPower = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "evMaxCurrent":
                    evMaxCurrent = try memberValue.decodeNumber()
                case 12 where memberName == "evMaxVoltage":
                    evMaxVoltage = try memberValue.decodeNumber()
                case 12 where memberName == "energyAmount":
                    self.energyAmount = try memberValue.decodeNumber()
                case 13 where memberName == "stateOfCharge":
                    self.stateOfCharge = try memberValue.decodeInteger(minimum: 0, maximum: 100)
                case 16 where memberName == "evEnergyCapacity":
                    self.evEnergyCapacity = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evMaxCurrent else { throw .missing("evMaxCurrent") }
        self.evMaxCurrent = evMaxCurrent
        guard let evMaxVoltage else { throw .missing("evMaxVoltage") }
        self.evMaxVoltage = evMaxVoltage
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evMaxCurrent", evMaxCurrent)
        try writer.encode("evMaxVoltage", evMaxVoltage)
        if let evMaxPower { try writer.encode("evMaxPower", evMaxPower) }
        if let evEnergyCapacity { try writer.encode("evEnergyCapacity", evEnergyCapacity) }
        if let energyAmount { try writer.encode("energyAmount", energyAmount) }
        if let stateOfCharge { try writer.encode("stateOfCharge", stateOfCharge, minimum: 0, maximum: 100) }
        if let fullSoC { try writer.encode("fullSoC", fullSoC, minimum: 0, maximum: 100) }
        if let bulkSoC { try writer.encode("bulkSoC", bulkSoC, minimum: 0, maximum: 100) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DERChargingParametersType`.
public struct DERChargingParameters: Equatable, Sendable {
    /// At least 1 item.
    public var evSupportedDERControl: [DERControl]?
    public var evOverExcitedMaxDischargePower: Double?
    public var evOverExcitedPowerFactor: Double?
    public var evUnderExcitedMaxDischargePower: Double?
    public var evUnderExcitedPowerFactor: Double?
    public var maxApparentPower: Double?
    public var maxChargeApparentPower: Double?
    public var maxChargeApparentPower_L2: Double?
    public var maxChargeApparentPower_L3: Double?
    public var maxDischargeApparentPower: Double?
    public var maxDischargeApparentPower_L2: Double?
    public var maxDischargeApparentPower_L3: Double?
    public var maxChargeReactivePower: Double?
    public var maxChargeReactivePower_L2: Double?
    public var maxChargeReactivePower_L3: Double?
    public var minChargeReactivePower: Double?
    public var minChargeReactivePower_L2: Double?
    public var minChargeReactivePower_L3: Double?
    public var maxDischargeReactivePower: Double?
    public var maxDischargeReactivePower_L2: Double?
    public var maxDischargeReactivePower_L3: Double?
    public var minDischargeReactivePower: Double?
    public var minDischargeReactivePower_L2: Double?
    public var minDischargeReactivePower_L3: Double?
    public var nominalVoltage: Double?
    public var nominalVoltageOffset: Double?
    public var maxNominalVoltage: Double?
    public var minNominalVoltage: Double?
    /// At most 50 characters.
    public var evInverterManufacturer: String?
    /// At most 50 characters.
    public var evInverterModel: String?
    /// At most 50 characters.
    public var evInverterSerialNumber: String?
    /// At most 50 characters.
    public var evInverterSwVersion: String?
    /// At most 50 characters.
    public var evInverterHwVersion: String?
    /// At least 1 item.
    public var evIslandingDetectionMethod: [IslandingDetection]?
    public var evIslandingTripTime: Double?
    public var evMaximumLevel1DCInjection: Double?
    public var evDurationLevel1DCInjection: Double?
    public var evMaximumLevel2DCInjection: Double?
    public var evDurationLevel2DCInjection: Double?
    public var evReactiveSusceptance: Double?
    public var evSessionTotalDischargeEnergyAvailable: Double?
    public var customData: CustomData?

    public init(
        evSupportedDERControl: [DERControl]? = nil,
        evOverExcitedMaxDischargePower: Double? = nil,
        evOverExcitedPowerFactor: Double? = nil,
        evUnderExcitedMaxDischargePower: Double? = nil,
        evUnderExcitedPowerFactor: Double? = nil,
        maxApparentPower: Double? = nil,
        maxChargeApparentPower: Double? = nil,
        maxChargeApparentPower_L2: Double? = nil,
        maxChargeApparentPower_L3: Double? = nil,
        maxDischargeApparentPower: Double? = nil,
        maxDischargeApparentPower_L2: Double? = nil,
        maxDischargeApparentPower_L3: Double? = nil,
        maxChargeReactivePower: Double? = nil,
        maxChargeReactivePower_L2: Double? = nil,
        maxChargeReactivePower_L3: Double? = nil,
        minChargeReactivePower: Double? = nil,
        minChargeReactivePower_L2: Double? = nil,
        minChargeReactivePower_L3: Double? = nil,
        maxDischargeReactivePower: Double? = nil,
        maxDischargeReactivePower_L2: Double? = nil,
        maxDischargeReactivePower_L3: Double? = nil,
        minDischargeReactivePower: Double? = nil,
        minDischargeReactivePower_L2: Double? = nil,
        minDischargeReactivePower_L3: Double? = nil,
        nominalVoltage: Double? = nil,
        nominalVoltageOffset: Double? = nil,
        maxNominalVoltage: Double? = nil,
        minNominalVoltage: Double? = nil,
        evInverterManufacturer: String? = nil,
        evInverterModel: String? = nil,
        evInverterSerialNumber: String? = nil,
        evInverterSwVersion: String? = nil,
        evInverterHwVersion: String? = nil,
        evIslandingDetectionMethod: [IslandingDetection]? = nil,
        evIslandingTripTime: Double? = nil,
        evMaximumLevel1DCInjection: Double? = nil,
        evDurationLevel1DCInjection: Double? = nil,
        evMaximumLevel2DCInjection: Double? = nil,
        evDurationLevel2DCInjection: Double? = nil,
        evReactiveSusceptance: Double? = nil,
        evSessionTotalDischargeEnergyAvailable: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.evSupportedDERControl = evSupportedDERControl
        self.evOverExcitedMaxDischargePower = evOverExcitedMaxDischargePower
        self.evOverExcitedPowerFactor = evOverExcitedPowerFactor
        self.evUnderExcitedMaxDischargePower = evUnderExcitedMaxDischargePower
        self.evUnderExcitedPowerFactor = evUnderExcitedPowerFactor
        self.maxApparentPower = maxApparentPower
        self.maxChargeApparentPower = maxChargeApparentPower
        self.maxChargeApparentPower_L2 = maxChargeApparentPower_L2
        self.maxChargeApparentPower_L3 = maxChargeApparentPower_L3
        self.maxDischargeApparentPower = maxDischargeApparentPower
        self.maxDischargeApparentPower_L2 = maxDischargeApparentPower_L2
        self.maxDischargeApparentPower_L3 = maxDischargeApparentPower_L3
        self.maxChargeReactivePower = maxChargeReactivePower
        self.maxChargeReactivePower_L2 = maxChargeReactivePower_L2
        self.maxChargeReactivePower_L3 = maxChargeReactivePower_L3
        self.minChargeReactivePower = minChargeReactivePower
        self.minChargeReactivePower_L2 = minChargeReactivePower_L2
        self.minChargeReactivePower_L3 = minChargeReactivePower_L3
        self.maxDischargeReactivePower = maxDischargeReactivePower
        self.maxDischargeReactivePower_L2 = maxDischargeReactivePower_L2
        self.maxDischargeReactivePower_L3 = maxDischargeReactivePower_L3
        self.minDischargeReactivePower = minDischargeReactivePower
        self.minDischargeReactivePower_L2 = minDischargeReactivePower_L2
        self.minDischargeReactivePower_L3 = minDischargeReactivePower_L3
        self.nominalVoltage = nominalVoltage
        self.nominalVoltageOffset = nominalVoltageOffset
        self.maxNominalVoltage = maxNominalVoltage
        self.minNominalVoltage = minNominalVoltage
        self.evInverterManufacturer = evInverterManufacturer
        self.evInverterModel = evInverterModel
        self.evInverterSerialNumber = evInverterSerialNumber
        self.evInverterSwVersion = evInverterSwVersion
        self.evInverterHwVersion = evInverterHwVersion
        self.evIslandingDetectionMethod = evIslandingDetectionMethod
        self.evIslandingTripTime = evIslandingTripTime
        self.evMaximumLevel1DCInjection = evMaximumLevel1DCInjection
        self.evDurationLevel1DCInjection = evDurationLevel1DCInjection
        self.evMaximumLevel2DCInjection = evMaximumLevel2DCInjection
        self.evDurationLevel2DCInjection = evDurationLevel2DCInjection
        self.evReactiveSusceptance = evReactiveSusceptance
        self.evSessionTotalDischargeEnergyAvailable = evSessionTotalDischargeEnergyAvailable
        self.customData = customData
    }
}

extension DERChargingParameters: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evSupportedDERControl = nil
        self.evOverExcitedMaxDischargePower = nil
        self.evOverExcitedPowerFactor = nil
        self.evUnderExcitedMaxDischargePower = nil
        self.evUnderExcitedPowerFactor = nil
        self.maxApparentPower = nil
        self.maxChargeApparentPower = nil
        self.maxChargeApparentPower_L2 = nil
        self.maxChargeApparentPower_L3 = nil
        self.maxDischargeApparentPower = nil
        self.maxDischargeApparentPower_L2 = nil
        self.maxDischargeApparentPower_L3 = nil
        self.maxChargeReactivePower = nil
        self.maxChargeReactivePower_L2 = nil
        self.maxChargeReactivePower_L3 = nil
        self.minChargeReactivePower = nil
        self.minChargeReactivePower_L2 = nil
        self.minChargeReactivePower_L3 = nil
        self.maxDischargeReactivePower = nil
        self.maxDischargeReactivePower_L2 = nil
        self.maxDischargeReactivePower_L3 = nil
        self.minDischargeReactivePower = nil
        self.minDischargeReactivePower_L2 = nil
        self.minDischargeReactivePower_L3 = nil
        self.nominalVoltage = nil
        self.nominalVoltageOffset = nil
        self.maxNominalVoltage = nil
        self.minNominalVoltage = nil
        self.evInverterManufacturer = nil
        self.evInverterModel = nil
        self.evInverterSerialNumber = nil
        self.evInverterSwVersion = nil
        self.evInverterHwVersion = nil
        self.evIslandingDetectionMethod = nil
        self.evIslandingTripTime = nil
        self.evMaximumLevel1DCInjection = nil
        self.evDurationLevel1DCInjection = nil
        self.evMaximumLevel2DCInjection = nil
        self.evDurationLevel2DCInjection = nil
        self.evReactiveSusceptance = nil
        self.evSessionTotalDischargeEnergyAvailable = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "nominalVoltage":
                    self.nominalVoltage = try memberValue.decodeNumber()
                case 15 where memberName == "evInverterModel":
                    self.evInverterModel = try memberValue.decodeString(maxLength: 50)
                case 16 where memberName == "maxApparentPower":
                    self.maxApparentPower = try memberValue.decodeNumber()
                case 17 where memberName == "maxNominalVoltage":
                    self.maxNominalVoltage = try memberValue.decodeNumber()
                case 17 where memberName == "minNominalVoltage":
                    self.minNominalVoltage = try memberValue.decodeNumber()
                case 19 where memberName == "evInverterSwVersion":
                    self.evInverterSwVersion = try memberValue.decodeString(maxLength: 50)
                case 19 where memberName == "evInverterHwVersion":
                    self.evInverterHwVersion = try memberValue.decodeString(maxLength: 50)
                case 19 where memberName == "evIslandingTripTime":
                    self.evIslandingTripTime = try memberValue.decodeNumber()
                case 20 where memberName == "nominalVoltageOffset":
                    self.nominalVoltageOffset = try memberValue.decodeNumber()
                case 21 where memberName == "evSupportedDERControl":
                    self.evSupportedDERControl = try memberValue.decodeArray(1...Int.max) {
                        item throws(OCPPSchemaError) in try DERControl(item)
                    }
                case 21 where memberName == "evReactiveSusceptance":
                    self.evReactiveSusceptance = try memberValue.decodeNumber()
                case 22 where memberName == "maxChargeApparentPower":
                    self.maxChargeApparentPower = try memberValue.decodeNumber()
                case 22 where memberName == "maxChargeReactivePower":
                    self.maxChargeReactivePower = try memberValue.decodeNumber()
                case 22 where memberName == "minChargeReactivePower":
                    self.minChargeReactivePower = try memberValue.decodeNumber()
                case 22 where memberName == "evInverterManufacturer":
                    self.evInverterManufacturer = try memberValue.decodeString(maxLength: 50)
                case 22 where memberName == "evInverterSerialNumber":
                    self.evInverterSerialNumber = try memberValue.decodeString(maxLength: 50)
                case 24 where memberName == "evOverExcitedPowerFactor":
                    self.evOverExcitedPowerFactor = try memberValue.decodeNumber()
                case 25 where memberName == "evUnderExcitedPowerFactor":
                    self.evUnderExcitedPowerFactor = try memberValue.decodeNumber()
                case 25 where memberName == "maxChargeApparentPower_L2":
                    self.maxChargeApparentPower_L2 = try memberValue.decodeNumber()
                case 25 where memberName == "maxChargeApparentPower_L3":
                    self.maxChargeApparentPower_L3 = try memberValue.decodeNumber()
                case 25 where memberName == "maxDischargeApparentPower":
                    self.maxDischargeApparentPower = try memberValue.decodeNumber()
                case 25 where memberName == "maxChargeReactivePower_L2":
                    self.maxChargeReactivePower_L2 = try memberValue.decodeNumber()
                case 25 where memberName == "maxChargeReactivePower_L3":
                    self.maxChargeReactivePower_L3 = try memberValue.decodeNumber()
                case 25 where memberName == "minChargeReactivePower_L2":
                    self.minChargeReactivePower_L2 = try memberValue.decodeNumber()
                case 25 where memberName == "minChargeReactivePower_L3":
                    self.minChargeReactivePower_L3 = try memberValue.decodeNumber()
                case 25 where memberName == "maxDischargeReactivePower":
                    self.maxDischargeReactivePower = try memberValue.decodeNumber()
                case 25 where memberName == "minDischargeReactivePower":
                    self.minDischargeReactivePower = try memberValue.decodeNumber()
                case 26 where memberName == "evIslandingDetectionMethod":
                    self.evIslandingDetectionMethod = try memberValue.decodeArray(1...Int.max) {
                        item throws(OCPPSchemaError) in try IslandingDetection(item)
                    }
                case 26 where memberName == "evMaximumLevel1DCInjection":
                    self.evMaximumLevel1DCInjection = try memberValue.decodeNumber()
                case 26 where memberName == "evMaximumLevel2DCInjection":
                    self.evMaximumLevel2DCInjection = try memberValue.decodeNumber()
                case 27 where memberName == "evDurationLevel1DCInjection":
                    self.evDurationLevel1DCInjection = try memberValue.decodeNumber()
                case 27 where memberName == "evDurationLevel2DCInjection":
                    self.evDurationLevel2DCInjection = try memberValue.decodeNumber()
                case 28 where memberName == "maxDischargeApparentPower_L2":
                    self.maxDischargeApparentPower_L2 = try memberValue.decodeNumber()
                case 28 where memberName == "maxDischargeApparentPower_L3":
                    self.maxDischargeApparentPower_L3 = try memberValue.decodeNumber()
                case 28 where memberName == "maxDischargeReactivePower_L2":
                    self.maxDischargeReactivePower_L2 = try memberValue.decodeNumber()
                case 28 where memberName == "maxDischargeReactivePower_L3":
                    self.maxDischargeReactivePower_L3 = try memberValue.decodeNumber()
                case 28 where memberName == "minDischargeReactivePower_L2":
                    self.minDischargeReactivePower_L2 = try memberValue.decodeNumber()
                case 28 where memberName == "minDischargeReactivePower_L3":
                    self.minDischargeReactivePower_L3 = try memberValue.decodeNumber()
                case 30 where memberName == "evOverExcitedMaxDischargePower":
                    self.evOverExcitedMaxDischargePower = try memberValue.decodeNumber()
                case 31 where memberName == "evUnderExcitedMaxDischargePower":
                    self.evUnderExcitedMaxDischargePower = try memberValue.decodeNumber()
                case 38 where memberName == "evSessionTotalDischargeEnergyAvailable":
                    self.evSessionTotalDischargeEnergyAvailable = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evSupportedDERControl {
            try writer.encode("evSupportedDERControl", evSupportedDERControl, count: 1...Int.max)
        }
        if let evOverExcitedMaxDischargePower {
            try writer.encode("evOverExcitedMaxDischargePower", evOverExcitedMaxDischargePower)
        }
        if let evOverExcitedPowerFactor { try writer.encode("evOverExcitedPowerFactor", evOverExcitedPowerFactor) }
        if let evUnderExcitedMaxDischargePower {
            try writer.encode("evUnderExcitedMaxDischargePower", evUnderExcitedMaxDischargePower)
        }
        if let evUnderExcitedPowerFactor { try writer.encode("evUnderExcitedPowerFactor", evUnderExcitedPowerFactor) }
        if let maxApparentPower { try writer.encode("maxApparentPower", maxApparentPower) }
        if let maxChargeApparentPower { try writer.encode("maxChargeApparentPower", maxChargeApparentPower) }
        if let maxChargeApparentPower_L2 { try writer.encode("maxChargeApparentPower_L2", maxChargeApparentPower_L2) }
        if let maxChargeApparentPower_L3 { try writer.encode("maxChargeApparentPower_L3", maxChargeApparentPower_L3) }
        if let maxDischargeApparentPower { try writer.encode("maxDischargeApparentPower", maxDischargeApparentPower) }
        if let maxDischargeApparentPower_L2 {
            try writer.encode("maxDischargeApparentPower_L2", maxDischargeApparentPower_L2)
        }
        if let maxDischargeApparentPower_L3 {
            try writer.encode("maxDischargeApparentPower_L3", maxDischargeApparentPower_L3)
        }
        if let maxChargeReactivePower { try writer.encode("maxChargeReactivePower", maxChargeReactivePower) }
        if let maxChargeReactivePower_L2 { try writer.encode("maxChargeReactivePower_L2", maxChargeReactivePower_L2) }
        if let maxChargeReactivePower_L3 { try writer.encode("maxChargeReactivePower_L3", maxChargeReactivePower_L3) }
        if let minChargeReactivePower { try writer.encode("minChargeReactivePower", minChargeReactivePower) }
        if let minChargeReactivePower_L2 { try writer.encode("minChargeReactivePower_L2", minChargeReactivePower_L2) }
        if let minChargeReactivePower_L3 { try writer.encode("minChargeReactivePower_L3", minChargeReactivePower_L3) }
        if let maxDischargeReactivePower { try writer.encode("maxDischargeReactivePower", maxDischargeReactivePower) }
        if let maxDischargeReactivePower_L2 {
            try writer.encode("maxDischargeReactivePower_L2", maxDischargeReactivePower_L2)
        }
        if let maxDischargeReactivePower_L3 {
            try writer.encode("maxDischargeReactivePower_L3", maxDischargeReactivePower_L3)
        }
        if let minDischargeReactivePower { try writer.encode("minDischargeReactivePower", minDischargeReactivePower) }
        if let minDischargeReactivePower_L2 {
            try writer.encode("minDischargeReactivePower_L2", minDischargeReactivePower_L2)
        }
        if let minDischargeReactivePower_L3 {
            try writer.encode("minDischargeReactivePower_L3", minDischargeReactivePower_L3)
        }
        if let nominalVoltage { try writer.encode("nominalVoltage", nominalVoltage) }
        if let nominalVoltageOffset { try writer.encode("nominalVoltageOffset", nominalVoltageOffset) }
        if let maxNominalVoltage { try writer.encode("maxNominalVoltage", maxNominalVoltage) }
        if let minNominalVoltage { try writer.encode("minNominalVoltage", minNominalVoltage) }
        if let evInverterManufacturer {
            try writer.encode("evInverterManufacturer", evInverterManufacturer, maxLength: 50)
        }
        if let evInverterModel { try writer.encode("evInverterModel", evInverterModel, maxLength: 50) }
        if let evInverterSerialNumber {
            try writer.encode("evInverterSerialNumber", evInverterSerialNumber, maxLength: 50)
        }
        if let evInverterSwVersion { try writer.encode("evInverterSwVersion", evInverterSwVersion, maxLength: 50) }
        if let evInverterHwVersion { try writer.encode("evInverterHwVersion", evInverterHwVersion, maxLength: 50) }
        if let evIslandingDetectionMethod {
            try writer.encode("evIslandingDetectionMethod", evIslandingDetectionMethod, count: 1...Int.max)
        }
        if let evIslandingTripTime { try writer.encode("evIslandingTripTime", evIslandingTripTime) }
        if let evMaximumLevel1DCInjection {
            try writer.encode("evMaximumLevel1DCInjection", evMaximumLevel1DCInjection)
        }
        if let evDurationLevel1DCInjection {
            try writer.encode("evDurationLevel1DCInjection", evDurationLevel1DCInjection)
        }
        if let evMaximumLevel2DCInjection {
            try writer.encode("evMaximumLevel2DCInjection", evMaximumLevel2DCInjection)
        }
        if let evDurationLevel2DCInjection {
            try writer.encode("evDurationLevel2DCInjection", evDurationLevel2DCInjection)
        }
        if let evReactiveSusceptance { try writer.encode("evReactiveSusceptance", evReactiveSusceptance) }
        if let evSessionTotalDischargeEnergyAvailable {
            try writer.encode("evSessionTotalDischargeEnergyAvailable", evSessionTotalDischargeEnergyAvailable)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVAbsolutePriceScheduleEntryType`.
public struct EVAbsolutePriceScheduleEntry: Equatable, Sendable {
    public var duration: Int
    /// 1 to 8 items.
    public var evPriceRule: [EVPriceRule]
    public var customData: CustomData?

    public init(
        duration: Int,
        evPriceRule: [EVPriceRule],
        customData: CustomData? = nil
    ) {
        self.duration = duration
        self.evPriceRule = evPriceRule
        self.customData = customData
    }
}

extension EVAbsolutePriceScheduleEntry: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var duration: Int?
        var evPriceRule: [EVPriceRule]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "duration":
                    duration = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "evPriceRule":
                    evPriceRule = try memberValue.decodeArray(1...8) { item throws(OCPPSchemaError) in
                        try EVPriceRule(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let duration else { throw .missing("duration") }
        self.duration = duration
        guard let evPriceRule else { throw .missing("evPriceRule") }
        self.evPriceRule = evPriceRule
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("duration", duration)
        try writer.encode("evPriceRule", evPriceRule, count: 1...8)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVAbsolutePriceScheduleType`.
public struct EVAbsolutePriceSchedule: Equatable, Sendable {
    public var timeAnchor: DateTime
    /// At most 3 characters.
    public var currency: String
    /// 1 to 1024 items.
    public var evAbsolutePriceScheduleEntries: [EVAbsolutePriceScheduleEntry]
    /// At most 2000 characters.
    public var priceAlgorithm: String
    public var customData: CustomData?

    public init(
        timeAnchor: DateTime,
        currency: String,
        evAbsolutePriceScheduleEntries: [EVAbsolutePriceScheduleEntry],
        priceAlgorithm: String,
        customData: CustomData? = nil
    ) {
        self.timeAnchor = timeAnchor
        self.currency = currency
        self.evAbsolutePriceScheduleEntries = evAbsolutePriceScheduleEntries
        self.priceAlgorithm = priceAlgorithm
        self.customData = customData
    }
}

extension EVAbsolutePriceSchedule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var timeAnchor: DateTime?
        var currency: String?
        var evAbsolutePriceScheduleEntries: [EVAbsolutePriceScheduleEntry]?
        var priceAlgorithm: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "currency":
                    currency = try memberValue.decodeString(maxLength: 3)
                case 10 where memberName == "timeAnchor":
                    timeAnchor = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "priceAlgorithm":
                    priceAlgorithm = try memberValue.decodeString(maxLength: 2000)
                case 30 where memberName == "evAbsolutePriceScheduleEntries":
                    evAbsolutePriceScheduleEntries = try memberValue.decodeArray(1...1024) {
                        item throws(OCPPSchemaError) in try EVAbsolutePriceScheduleEntry(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let timeAnchor else { throw .missing("timeAnchor") }
        self.timeAnchor = timeAnchor
        guard let currency else { throw .missing("currency") }
        self.currency = currency
        guard let evAbsolutePriceScheduleEntries else { throw .missing("evAbsolutePriceScheduleEntries") }
        self.evAbsolutePriceScheduleEntries = evAbsolutePriceScheduleEntries
        guard let priceAlgorithm else { throw .missing("priceAlgorithm") }
        self.priceAlgorithm = priceAlgorithm
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("timeAnchor", timeAnchor)
        try writer.encode("currency", currency, maxLength: 3)
        try writer.encode("evAbsolutePriceScheduleEntries", evAbsolutePriceScheduleEntries, count: 1...1024)
        try writer.encode("priceAlgorithm", priceAlgorithm, maxLength: 2000)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVEnergyOfferType`.
public struct EVEnergyOffer: Equatable, Sendable {
    public var evAbsolutePriceSchedule: EVAbsolutePriceSchedule?
    public var evPowerSchedule: EVPowerSchedule
    public var customData: CustomData?

    public init(
        evAbsolutePriceSchedule: EVAbsolutePriceSchedule? = nil,
        evPowerSchedule: EVPowerSchedule,
        customData: CustomData? = nil
    ) {
        self.evAbsolutePriceSchedule = evAbsolutePriceSchedule
        self.evPowerSchedule = evPowerSchedule
        self.customData = customData
    }
}

extension EVEnergyOffer: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evAbsolutePriceSchedule = nil
        var evPowerSchedule: EVPowerSchedule?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "evPowerSchedule":
                    evPowerSchedule = try EVPowerSchedule(memberValue)
                case 23 where memberName == "evAbsolutePriceSchedule":
                    self.evAbsolutePriceSchedule = try EVAbsolutePriceSchedule(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evPowerSchedule else { throw .missing("evPowerSchedule") }
        self.evPowerSchedule = evPowerSchedule
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evAbsolutePriceSchedule { try writer.encode("evAbsolutePriceSchedule", evAbsolutePriceSchedule) }
        try writer.encode("evPowerSchedule", evPowerSchedule)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVPowerScheduleEntryType`.
public struct EVPowerScheduleEntry: Equatable, Sendable {
    public var duration: Int
    public var power: Double
    public var customData: CustomData?

    public init(
        duration: Int,
        power: Double,
        customData: CustomData? = nil
    ) {
        self.duration = duration
        self.power = power
        self.customData = customData
    }
}

extension EVPowerScheduleEntry: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var duration: Int?
        var power: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "power":
                    power = try memberValue.decodeNumber()
                case 8 where memberName == "duration":
                    duration = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let duration else { throw .missing("duration") }
        self.duration = duration
        guard let power else { throw .missing("power") }
        self.power = power
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("duration", duration)
        try writer.encode("power", power)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVPowerScheduleType`.
public struct EVPowerSchedule: Equatable, Sendable {
    /// 1 to 1024 items.
    public var evPowerScheduleEntries: [EVPowerScheduleEntry]
    public var timeAnchor: DateTime
    public var customData: CustomData?

    public init(
        evPowerScheduleEntries: [EVPowerScheduleEntry],
        timeAnchor: DateTime,
        customData: CustomData? = nil
    ) {
        self.evPowerScheduleEntries = evPowerScheduleEntries
        self.timeAnchor = timeAnchor
        self.customData = customData
    }
}

extension EVPowerSchedule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evPowerScheduleEntries: [EVPowerScheduleEntry]?
        var timeAnchor: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "timeAnchor":
                    timeAnchor = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 22 where memberName == "evPowerScheduleEntries":
                    evPowerScheduleEntries = try memberValue.decodeArray(1...1024) { item throws(OCPPSchemaError) in
                        try EVPowerScheduleEntry(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evPowerScheduleEntries else { throw .missing("evPowerScheduleEntries") }
        self.evPowerScheduleEntries = evPowerScheduleEntries
        guard let timeAnchor else { throw .missing("timeAnchor") }
        self.timeAnchor = timeAnchor
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evPowerScheduleEntries", evPowerScheduleEntries, count: 1...1024)
        try writer.encode("timeAnchor", timeAnchor)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVPriceRuleType`.
public struct EVPriceRule: Equatable, Sendable {
    public var energyFee: Double
    public var powerRangeStart: Double
    public var customData: CustomData?

    public init(
        energyFee: Double,
        powerRangeStart: Double,
        customData: CustomData? = nil
    ) {
        self.energyFee = energyFee
        self.powerRangeStart = powerRangeStart
        self.customData = customData
    }
}

extension EVPriceRule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var energyFee: Double?
        var powerRangeStart: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "energyFee":
                    energyFee = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "powerRangeStart":
                    powerRangeStart = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let energyFee else { throw .missing("energyFee") }
        self.energyFee = energyFee
        guard let powerRangeStart else { throw .missing("powerRangeStart") }
        self.powerRangeStart = powerRangeStart
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("energyFee", energyFee)
        try writer.encode("powerRangeStart", powerRangeStart)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetChargingProfileStatusEnumType`.
public enum GetChargingProfileStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case noProfiles = "NoProfiles"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "NoProfiles": self = .noProfiles
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `IslandingDetectionEnumType`.
public enum IslandingDetection: String, OCPPEnumeration {
    case noAntiIslandingSupport = "NoAntiIslandingSupport"
    case roCoF = "RoCoF"
    case uvpOVP = "UVP_OVP"
    case ufpOFP = "UFP_OFP"
    case voltageVectorShift = "VoltageVectorShift"
    case zeroCrossingDetection = "ZeroCrossingDetection"
    case otherPassive = "OtherPassive"
    case impedanceMeasurement = "ImpedanceMeasurement"
    case impedanceAtFrequency = "ImpedanceAtFrequency"
    case slipModeFrequencyShift = "SlipModeFrequencyShift"
    case sandiaFrequencyShift = "SandiaFrequencyShift"
    case sandiaVoltageShift = "SandiaVoltageShift"
    case frequencyJump = "FrequencyJump"
    case rclqFactor = "RCLQFactor"
    case otherActive = "OtherActive"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "RoCoF": self = .roCoF
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "UVP_OVP": self = .uvpOVP
            case "UFP_OFP": self = .ufpOFP
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "RCLQFactor": self = .rclqFactor
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "OtherActive": self = .otherActive
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "OtherPassive": self = .otherPassive
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "FrequencyJump": self = .frequencyJump
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "VoltageVectorShift": self = .voltageVectorShift
            case "SandiaVoltageShift": self = .sandiaVoltageShift
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "ImpedanceMeasurement": self = .impedanceMeasurement
            case "ImpedanceAtFrequency": self = .impedanceAtFrequency
            case "SandiaFrequencyShift": self = .sandiaFrequencyShift
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "ZeroCrossingDetection": self = .zeroCrossingDetection
            default: throw .unknownValue(text)
            }
        case 22:
            switch text {
            case "NoAntiIslandingSupport": self = .noAntiIslandingSupport
            case "SlipModeFrequencyShift": self = .slipModeFrequencyShift
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `MobilityNeedsModeEnumType`.
public enum MobilityNeedsMode: String, OCPPEnumeration {
    case evcc = "EVCC"
    case evccSECC = "EVCC_SECC"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "EVCC": self = .evcc
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "EVCC_SECC": self = .evccSECC
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `NotifyEVChargingNeedsStatusEnumType`.
public enum NotifyEVChargingNeedsStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case processing = "Processing"
    case noChargingProfile = "NoChargingProfile"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "Processing": self = .processing
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "NoChargingProfile": self = .noChargingProfile
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `PriorityChargingStatusEnumType`.
public enum PriorityChargingStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case noProfile = "NoProfile"

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
            case "NoProfile": self = .noProfile
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `V2XChargingParametersType`.
public struct V2XChargingParameters: Equatable, Sendable {
    public var minChargePower: Double?
    public var minChargePower_L2: Double?
    public var minChargePower_L3: Double?
    public var maxChargePower: Double?
    public var maxChargePower_L2: Double?
    public var maxChargePower_L3: Double?
    public var minDischargePower: Double?
    public var minDischargePower_L2: Double?
    public var minDischargePower_L3: Double?
    public var maxDischargePower: Double?
    public var maxDischargePower_L2: Double?
    public var maxDischargePower_L3: Double?
    public var minChargeCurrent: Double?
    public var maxChargeCurrent: Double?
    public var minDischargeCurrent: Double?
    public var maxDischargeCurrent: Double?
    public var minVoltage: Double?
    public var maxVoltage: Double?
    public var evTargetEnergyRequest: Double?
    public var evMinEnergyRequest: Double?
    public var evMaxEnergyRequest: Double?
    public var evMinV2XEnergyRequest: Double?
    public var evMaxV2XEnergyRequest: Double?
    /// 0 to 100.
    public var targetSoC: Int?
    public var customData: CustomData?

    public init(
        minChargePower: Double? = nil,
        minChargePower_L2: Double? = nil,
        minChargePower_L3: Double? = nil,
        maxChargePower: Double? = nil,
        maxChargePower_L2: Double? = nil,
        maxChargePower_L3: Double? = nil,
        minDischargePower: Double? = nil,
        minDischargePower_L2: Double? = nil,
        minDischargePower_L3: Double? = nil,
        maxDischargePower: Double? = nil,
        maxDischargePower_L2: Double? = nil,
        maxDischargePower_L3: Double? = nil,
        minChargeCurrent: Double? = nil,
        maxChargeCurrent: Double? = nil,
        minDischargeCurrent: Double? = nil,
        maxDischargeCurrent: Double? = nil,
        minVoltage: Double? = nil,
        maxVoltage: Double? = nil,
        evTargetEnergyRequest: Double? = nil,
        evMinEnergyRequest: Double? = nil,
        evMaxEnergyRequest: Double? = nil,
        evMinV2XEnergyRequest: Double? = nil,
        evMaxV2XEnergyRequest: Double? = nil,
        targetSoC: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.minChargePower = minChargePower
        self.minChargePower_L2 = minChargePower_L2
        self.minChargePower_L3 = minChargePower_L3
        self.maxChargePower = maxChargePower
        self.maxChargePower_L2 = maxChargePower_L2
        self.maxChargePower_L3 = maxChargePower_L3
        self.minDischargePower = minDischargePower
        self.minDischargePower_L2 = minDischargePower_L2
        self.minDischargePower_L3 = minDischargePower_L3
        self.maxDischargePower = maxDischargePower
        self.maxDischargePower_L2 = maxDischargePower_L2
        self.maxDischargePower_L3 = maxDischargePower_L3
        self.minChargeCurrent = minChargeCurrent
        self.maxChargeCurrent = maxChargeCurrent
        self.minDischargeCurrent = minDischargeCurrent
        self.maxDischargeCurrent = maxDischargeCurrent
        self.minVoltage = minVoltage
        self.maxVoltage = maxVoltage
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMinEnergyRequest = evMinEnergyRequest
        self.evMaxEnergyRequest = evMaxEnergyRequest
        self.evMinV2XEnergyRequest = evMinV2XEnergyRequest
        self.evMaxV2XEnergyRequest = evMaxV2XEnergyRequest
        self.targetSoC = targetSoC
        self.customData = customData
    }
}

extension V2XChargingParameters: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.minChargePower = nil
        self.minChargePower_L2 = nil
        self.minChargePower_L3 = nil
        self.maxChargePower = nil
        self.maxChargePower_L2 = nil
        self.maxChargePower_L3 = nil
        self.minDischargePower = nil
        self.minDischargePower_L2 = nil
        self.minDischargePower_L3 = nil
        self.maxDischargePower = nil
        self.maxDischargePower_L2 = nil
        self.maxDischargePower_L3 = nil
        self.minChargeCurrent = nil
        self.maxChargeCurrent = nil
        self.minDischargeCurrent = nil
        self.maxDischargeCurrent = nil
        self.minVoltage = nil
        self.maxVoltage = nil
        self.evTargetEnergyRequest = nil
        self.evMinEnergyRequest = nil
        self.evMaxEnergyRequest = nil
        self.evMinV2XEnergyRequest = nil
        self.evMaxV2XEnergyRequest = nil
        self.targetSoC = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "targetSoC":
                    self.targetSoC = try memberValue.decodeInteger(minimum: 0, maximum: 100)
                case 10 where memberName == "minVoltage":
                    self.minVoltage = try memberValue.decodeNumber()
                case 10 where memberName == "maxVoltage":
                    self.maxVoltage = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "minChargePower":
                    self.minChargePower = try memberValue.decodeNumber()
                case 14 where memberName == "maxChargePower":
                    self.maxChargePower = try memberValue.decodeNumber()
                case 16 where memberName == "minChargeCurrent":
                    self.minChargeCurrent = try memberValue.decodeNumber()
                case 16 where memberName == "maxChargeCurrent":
                    self.maxChargeCurrent = try memberValue.decodeNumber()
                case 17 where memberName == "minChargePower_L2":
                    self.minChargePower_L2 = try memberValue.decodeNumber()
                case 17 where memberName == "minChargePower_L3":
                    self.minChargePower_L3 = try memberValue.decodeNumber()
                case 17 where memberName == "maxChargePower_L2":
                    self.maxChargePower_L2 = try memberValue.decodeNumber()
                case 17 where memberName == "maxChargePower_L3":
                    self.maxChargePower_L3 = try memberValue.decodeNumber()
                case 17 where memberName == "minDischargePower":
                    self.minDischargePower = try memberValue.decodeNumber()
                case 17 where memberName == "maxDischargePower":
                    self.maxDischargePower = try memberValue.decodeNumber()
                case 18 where memberName == "evMinEnergyRequest":
                    self.evMinEnergyRequest = try memberValue.decodeNumber()
                case 18 where memberName == "evMaxEnergyRequest":
                    self.evMaxEnergyRequest = try memberValue.decodeNumber()
                case 19 where memberName == "minDischargeCurrent":
                    self.minDischargeCurrent = try memberValue.decodeNumber()
                case 19 where memberName == "maxDischargeCurrent":
                    self.maxDischargeCurrent = try memberValue.decodeNumber()
                case 20 where memberName == "minDischargePower_L2":
                    self.minDischargePower_L2 = try memberValue.decodeNumber()
                case 20 where memberName == "minDischargePower_L3":
                    self.minDischargePower_L3 = try memberValue.decodeNumber()
                case 20 where memberName == "maxDischargePower_L2":
                    self.maxDischargePower_L2 = try memberValue.decodeNumber()
                case 20 where memberName == "maxDischargePower_L3":
                    self.maxDischargePower_L3 = try memberValue.decodeNumber()
                case 21 where memberName == "evTargetEnergyRequest":
                    self.evTargetEnergyRequest = try memberValue.decodeNumber()
                case 21 where memberName == "evMinV2XEnergyRequest":
                    self.evMinV2XEnergyRequest = try memberValue.decodeNumber()
                case 21 where memberName == "evMaxV2XEnergyRequest":
                    self.evMaxV2XEnergyRequest = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let minChargePower { try writer.encode("minChargePower", minChargePower) }
        if let minChargePower_L2 { try writer.encode("minChargePower_L2", minChargePower_L2) }
        if let minChargePower_L3 { try writer.encode("minChargePower_L3", minChargePower_L3) }
        if let maxChargePower { try writer.encode("maxChargePower", maxChargePower) }
        if let maxChargePower_L2 { try writer.encode("maxChargePower_L2", maxChargePower_L2) }
        if let maxChargePower_L3 { try writer.encode("maxChargePower_L3", maxChargePower_L3) }
        if let minDischargePower { try writer.encode("minDischargePower", minDischargePower) }
        if let minDischargePower_L2 { try writer.encode("minDischargePower_L2", minDischargePower_L2) }
        if let minDischargePower_L3 { try writer.encode("minDischargePower_L3", minDischargePower_L3) }
        if let maxDischargePower { try writer.encode("maxDischargePower", maxDischargePower) }
        if let maxDischargePower_L2 { try writer.encode("maxDischargePower_L2", maxDischargePower_L2) }
        if let maxDischargePower_L3 { try writer.encode("maxDischargePower_L3", maxDischargePower_L3) }
        if let minChargeCurrent { try writer.encode("minChargeCurrent", minChargeCurrent) }
        if let maxChargeCurrent { try writer.encode("maxChargeCurrent", maxChargeCurrent) }
        if let minDischargeCurrent { try writer.encode("minDischargeCurrent", minDischargeCurrent) }
        if let maxDischargeCurrent { try writer.encode("maxDischargeCurrent", maxDischargeCurrent) }
        if let minVoltage { try writer.encode("minVoltage", minVoltage) }
        if let maxVoltage { try writer.encode("maxVoltage", maxVoltage) }
        if let evTargetEnergyRequest { try writer.encode("evTargetEnergyRequest", evTargetEnergyRequest) }
        if let evMinEnergyRequest { try writer.encode("evMinEnergyRequest", evMinEnergyRequest) }
        if let evMaxEnergyRequest { try writer.encode("evMaxEnergyRequest", evMaxEnergyRequest) }
        if let evMinV2XEnergyRequest { try writer.encode("evMinV2XEnergyRequest", evMinV2XEnergyRequest) }
        if let evMaxV2XEnergyRequest { try writer.encode("evMaxV2XEnergyRequest", evMaxV2XEnergyRequest) }
        if let targetSoC { try writer.encode("targetSoC", targetSoC, minimum: 0, maximum: 100) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}
