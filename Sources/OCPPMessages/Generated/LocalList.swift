// Chapter D: local authorization list.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `GetLocalListVersionRequest`.
public struct GetLocalListVersionRequest: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension GetLocalListVersionRequest: OCPPObject {
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

/// `GetLocalListVersionResponse`.
public struct GetLocalListVersionResponse: Equatable, Sendable {
    public var versionNumber: Int
    public var customData: CustomData?

    public init(
        versionNumber: Int,
        customData: CustomData? = nil
    ) {
        self.versionNumber = versionNumber
        self.customData = customData
    }
}

extension GetLocalListVersionResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var versionNumber: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "versionNumber":
                    versionNumber = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let versionNumber else { throw .missing("versionNumber") }
        self.versionNumber = versionNumber
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("versionNumber", versionNumber)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetLocalListVersionRequest: OCPPRequest {
    public typealias Response = GetLocalListVersionResponse
    public static var action: Action { .getLocalListVersion }
}

/// `SendLocalListRequest`.
public struct SendLocalListRequest: Equatable, Sendable {
    /// At least 1 item.
    public var localAuthorizationList: [AuthorizationData]?
    public var versionNumber: Int
    public var updateType: Update
    public var customData: CustomData?

    public init(
        localAuthorizationList: [AuthorizationData]? = nil,
        versionNumber: Int,
        updateType: Update,
        customData: CustomData? = nil
    ) {
        self.localAuthorizationList = localAuthorizationList
        self.versionNumber = versionNumber
        self.updateType = updateType
        self.customData = customData
    }
}

extension SendLocalListRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.localAuthorizationList = nil
        var versionNumber: Int?
        var updateType: Update?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "updateType":
                    updateType = try Update(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "versionNumber":
                    versionNumber = try memberValue.decodeInteger()
                case 22 where memberName == "localAuthorizationList":
                    self.localAuthorizationList = try memberValue.decodeArray(1...Int.max) {
                        item throws(OCPPSchemaError) in try AuthorizationData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let versionNumber else { throw .missing("versionNumber") }
        self.versionNumber = versionNumber
        guard let updateType else { throw .missing("updateType") }
        self.updateType = updateType
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let localAuthorizationList {
            try writer.encode("localAuthorizationList", localAuthorizationList, count: 1...Int.max)
        }
        try writer.encode("versionNumber", versionNumber)
        try writer.encode("updateType", updateType)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SendLocalListResponse`.
public struct SendLocalListResponse: Equatable, Sendable {
    public var status: SendLocalListStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: SendLocalListStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SendLocalListResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: SendLocalListStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try SendLocalListStatus(memberValue)
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

extension SendLocalListRequest: OCPPRequest {
    public typealias Response = SendLocalListResponse
    public static var action: Action { .sendLocalList }
}

/// `AuthorizationData`.
public struct AuthorizationData: Equatable, Sendable {
    public var idToken: IdToken
    @Apart public var idTokenInfo: IdTokenInfo?
    public var customData: CustomData?

    public init(
        idToken: IdToken,
        idTokenInfo: IdTokenInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.idToken = idToken
        self.idTokenInfo = idTokenInfo
        self.customData = customData
    }
}

extension AuthorizationData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var idToken: IdToken?
        self.idTokenInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "idToken":
                    idToken = try IdToken(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "idTokenInfo":
                    self.idTokenInfo = try IdTokenInfo(memberValue)
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
        if let idTokenInfo { try writer.encode("idTokenInfo", idTokenInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SendLocalListStatusEnumType`.
public enum SendLocalListStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case failed = "Failed"
    case versionMismatch = "VersionMismatch"

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
        case 15:
            switch text {
            case "VersionMismatch": self = .versionMismatch
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `UpdateEnumType`.
public enum Update: String, OCPPEnumeration {
    case differential = "Differential"
    case full = "Full"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Full": self = .full
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "Differential": self = .differential
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
