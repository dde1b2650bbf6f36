// Chapter Q: bidirectional power transfer.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `AFRRSignalRequest`.
public struct AFRRSignalRequest: Equatable, Sendable {
    public var timestamp: DateTime
    public var signal: Int
    public var customData: CustomData?

    public init(
        timestamp: DateTime,
        signal: Int,
        customData: CustomData? = nil
    ) {
        self.timestamp = timestamp
        self.signal = signal
        self.customData = customData
    }
}

extension AFRRSignalRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var timestamp: DateTime?
        var signal: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "signal":
                    signal = try memberValue.decodeInteger()
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
        guard let signal else { throw .missing("signal") }
        self.signal = signal
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("timestamp", timestamp)
        try writer.encode("signal", signal)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AFRRSignalResponse`.
public struct AFRRSignalResponse: Equatable, Sendable {
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

extension AFRRSignalResponse: OCPPObject {
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

extension AFRRSignalRequest: OCPPRequest {
    public typealias Response = AFRRSignalResponse
    public static var action: Action { .afrrSignal }
}

/// `NotifyAllowedEnergyTransferRequest`.
public struct NotifyAllowedEnergyTransferRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String
    /// At least 1 item.
    public var allowedEnergyTransfer: [EnergyTransferMode]
    public var customData: CustomData?

    public init(
        transactionId: String,
        allowedEnergyTransfer: [EnergyTransferMode],
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.allowedEnergyTransfer = allowedEnergyTransfer
        self.customData = customData
    }
}

extension NotifyAllowedEnergyTransferRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var transactionId: String?
        var allowedEnergyTransfer: [EnergyTransferMode]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    transactionId = try memberValue.decodeString(maxLength: 36)
                case 21 where memberName == "allowedEnergyTransfer":
                    allowedEnergyTransfer = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try EnergyTransferMode(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let transactionId else { throw .missing("transactionId") }
        self.transactionId = transactionId
        guard let allowedEnergyTransfer else { throw .missing("allowedEnergyTransfer") }
        self.allowedEnergyTransfer = allowedEnergyTransfer
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("transactionId", transactionId, maxLength: 36)
        try writer.encode("allowedEnergyTransfer", allowedEnergyTransfer, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `NotifyAllowedEnergyTransferResponse`.
public struct NotifyAllowedEnergyTransferResponse: Equatable, Sendable {
    public var status: NotifyAllowedEnergyTransferStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: NotifyAllowedEnergyTransferStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension NotifyAllowedEnergyTransferResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: NotifyAllowedEnergyTransferStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try NotifyAllowedEnergyTransferStatus(memberValue)
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

extension NotifyAllowedEnergyTransferRequest: OCPPRequest {
    public typealias Response = NotifyAllowedEnergyTransferResponse
    public static var action: Action { .notifyAllowedEnergyTransfer }
}

/// `NotifyAllowedEnergyTransferStatusEnumType`.
public enum NotifyAllowedEnergyTransferStatus: String, OCPPEnumeration {
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
