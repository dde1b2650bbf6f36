// Chapter P: data transfer.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `DataTransferRequest`.
public struct DataTransferRequest: Equatable, Sendable {
    /// At most 50 characters.
    public var messageId: String?
    public var data: JSONValue?
    /// At most 255 characters.
    public var vendorId: String
    public var customData: CustomData?

    public init(
        messageId: String? = nil,
        data: JSONValue? = nil,
        vendorId: String,
        customData: CustomData? = nil
    ) {
        self.messageId = messageId
        self.data = data
        self.vendorId = vendorId
        self.customData = customData
    }
}

extension DataTransferRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.messageId = nil
        self.data = nil
        var vendorId: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "data":
                    self.data = JSONValue(memberValue)
                case 8 where memberName == "vendorId":
                    vendorId = try memberValue.decodeString(maxLength: 255)
                case 9 where memberName == "messageId":
                    self.messageId = try memberValue.decodeString(maxLength: 50)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let vendorId else { throw .missing("vendorId") }
        self.vendorId = vendorId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let messageId { try writer.encode("messageId", messageId, maxLength: 50) }
        if let data { try writer.encode("data", data) }
        try writer.encode("vendorId", vendorId, maxLength: 255)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `DataTransferResponse`.
public struct DataTransferResponse: Equatable, Sendable {
    public var status: DataTransferStatus
    public var statusInfo: StatusInfo?
    public var data: JSONValue?
    public var customData: CustomData?

    public init(
        status: DataTransferStatus,
        statusInfo: StatusInfo? = nil,
        data: JSONValue? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.data = data
        self.customData = customData
    }
}

extension DataTransferResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: DataTransferStatus?
        self.statusInfo = nil
        self.data = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "data":
                    self.data = JSONValue(memberValue)
                case 6 where memberName == "status":
                    status = try DataTransferStatus(memberValue)
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
        if let data { try writer.encode("data", data) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension DataTransferRequest: OCPPRequest {
    public typealias Response = DataTransferResponse
    public static var action: Action { .dataTransfer }
}

/// `DataTransferStatusEnumType`.
public enum DataTransferStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case unknownMessageId = "UnknownMessageId"
    case unknownVendorId = "UnknownVendorId"

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
            case "UnknownVendorId": self = .unknownVendorId
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "UnknownMessageId": self = .unknownMessageId
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
