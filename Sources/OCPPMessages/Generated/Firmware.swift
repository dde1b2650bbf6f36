// Chapter L: firmware.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `UpdateFirmwareRequest`.
public struct UpdateFirmwareRequest: Equatable, Sendable {
    /// At least 0.
    public var retries: Int?
    public var retryInterval: Int?
    public var requestId: Int
    public var firmware: Firmware
    public var customData: CustomData?

    public init(
        retries: Int? = nil,
        retryInterval: Int? = nil,
        requestId: Int,
        firmware: Firmware,
        customData: CustomData? = nil
    ) {
        self.retries = retries
        self.retryInterval = retryInterval
        self.requestId = requestId
        self.firmware = firmware
        self.customData = customData
    }
}

extension UpdateFirmwareRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.retries = nil
        self.retryInterval = nil
        var requestId: Int?
        var firmware: Firmware?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "retries":
                    self.retries = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "firmware":
                    firmware = try Firmware(memberValue)
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
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
        guard let firmware else { throw .missing("firmware") }
        self.firmware = firmware
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let retries { try writer.encode("retries", retries, minimum: 0) }
        if let retryInterval { try writer.encode("retryInterval", retryInterval) }
        try writer.encode("requestId", requestId)
        try writer.encode("firmware", firmware)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UpdateFirmwareResponse`.
public struct UpdateFirmwareResponse: Equatable, Sendable {
    public var status: UpdateFirmwareStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: UpdateFirmwareStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension UpdateFirmwareResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: UpdateFirmwareStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try UpdateFirmwareStatus(memberValue)
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

extension UpdateFirmwareRequest: OCPPRequest {
    public typealias Response = UpdateFirmwareResponse
    public static var action: Action { .updateFirmware }
}

/// `FirmwareStatusNotificationRequest`.
public struct FirmwareStatusNotificationRequest: Equatable, Sendable {
    public var status: FirmwareStatus
    public var requestId: Int?
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: FirmwareStatus,
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

extension FirmwareStatusNotificationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: FirmwareStatus?
        self.requestId = nil
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try FirmwareStatus(memberValue)
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

/// `FirmwareStatusNotificationResponse`.
public struct FirmwareStatusNotificationResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension FirmwareStatusNotificationResponse: OCPPObject {
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

extension FirmwareStatusNotificationRequest: OCPPRequest {
    public typealias Response = FirmwareStatusNotificationResponse
    public static var action: Action { .firmwareStatusNotification }
}

/// `PublishFirmwareRequest`.
public struct PublishFirmwareRequest: Equatable, Sendable {
    /// At most 2000 characters.
    public var location: String
    /// At least 0.
    public var retries: Int?
    /// At most 32 characters.
    public var checksum: String
    /// At least 0.
    public var requestId: Int
    /// At least 0.
    public var retryInterval: Int?
    public var customData: CustomData?

    public init(
        location: String,
        retries: Int? = nil,
        checksum: String,
        requestId: Int,
        retryInterval: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.location = location
        self.retries = retries
        self.checksum = checksum
        self.requestId = requestId
        self.retryInterval = retryInterval
        self.customData = customData
    }
}

extension PublishFirmwareRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var location: String?
        self.retries = nil
        var checksum: String?
        var requestId: Int?
        self.retryInterval = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "retries":
                    self.retries = try memberValue.decodeInteger(minimum: 0)
                case 8 where memberName == "location":
                    location = try memberValue.decodeString(maxLength: 2000)
                case 8 where memberName == "checksum":
                    checksum = try memberValue.decodeString(maxLength: 32)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "retryInterval":
                    self.retryInterval = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let location else { throw .missing("location") }
        self.location = location
        guard let checksum else { throw .missing("checksum") }
        self.checksum = checksum
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("location", location, maxLength: 2000)
        if let retries { try writer.encode("retries", retries, minimum: 0) }
        try writer.encode("checksum", checksum, maxLength: 32)
        try writer.encode("requestId", requestId, minimum: 0)
        if let retryInterval { try writer.encode("retryInterval", retryInterval, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PublishFirmwareResponse`.
public struct PublishFirmwareResponse: Equatable, Sendable {
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

extension PublishFirmwareResponse: OCPPObject {
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

extension PublishFirmwareRequest: OCPPRequest {
    public typealias Response = PublishFirmwareResponse
    public static var action: Action { .publishFirmware }
}

/// `PublishFirmwareStatusNotificationRequest`.
public struct PublishFirmwareStatusNotificationRequest: Equatable, Sendable {
    public var status: PublishFirmwareStatus
    /// At least 1 item.
    public var location: [String]?
    /// At least 0.
    public var requestId: Int?
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: PublishFirmwareStatus,
        location: [String]? = nil,
        requestId: Int? = nil,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.location = location
        self.requestId = requestId
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension PublishFirmwareStatusNotificationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: PublishFirmwareStatus?
        self.location = nil
        self.requestId = nil
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try PublishFirmwareStatus(memberValue)
                case 8 where memberName == "location":
                    self.location = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 2000)
                    }
                case 9 where memberName == "requestId":
                    self.requestId = try memberValue.decodeInteger(minimum: 0)
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
        if let location { try writer.encode("location", location, count: 1...Int.max, maxLength: 2000) }
        if let requestId { try writer.encode("requestId", requestId, minimum: 0) }
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PublishFirmwareStatusNotificationResponse`.
public struct PublishFirmwareStatusNotificationResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension PublishFirmwareStatusNotificationResponse: OCPPObject {
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

extension PublishFirmwareStatusNotificationRequest: OCPPRequest {
    public typealias Response = PublishFirmwareStatusNotificationResponse
    public static var action: Action { .publishFirmwareStatusNotification }
}

/// `UnpublishFirmwareRequest`.
public struct UnpublishFirmwareRequest: Equatable, Sendable {
    /// At most 32 characters.
    public var checksum: String
    public var customData: CustomData?

    public init(
        checksum: String,
        customData: CustomData? = nil
    ) {
        self.checksum = checksum
        self.customData = customData
    }
}

extension UnpublishFirmwareRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var checksum: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "checksum":
                    checksum = try memberValue.decodeString(maxLength: 32)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let checksum else { throw .missing("checksum") }
        self.checksum = checksum
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("checksum", checksum, maxLength: 32)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UnpublishFirmwareResponse`.
public struct UnpublishFirmwareResponse: Equatable, Sendable {
    public var status: UnpublishFirmwareStatus
    public var customData: CustomData?

    public init(
        status: UnpublishFirmwareStatus,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.customData = customData
    }
}

extension UnpublishFirmwareResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: UnpublishFirmwareStatus?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try UnpublishFirmwareStatus(memberValue)
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
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension UnpublishFirmwareRequest: OCPPRequest {
    public typealias Response = UnpublishFirmwareResponse
    public static var action: Action { .unpublishFirmware }
}

/// `FirmwareStatusEnumType`.
public enum FirmwareStatus: String, OCPPEnumeration {
    case downloaded = "Downloaded"
    case downloadFailed = "DownloadFailed"
    case downloading = "Downloading"
    case downloadScheduled = "DownloadScheduled"
    case downloadPaused = "DownloadPaused"
    case idle = "Idle"
    case installationFailed = "InstallationFailed"
    case installing = "Installing"
    case installed = "Installed"
    case installRebooting = "InstallRebooting"
    case installScheduled = "InstallScheduled"
    case installVerificationFailed = "InstallVerificationFailed"
    case invalidSignature = "InvalidSignature"
    case signatureVerified = "SignatureVerified"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Idle": self = .idle
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Installed": self = .installed
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "Downloaded": self = .downloaded
            case "Installing": self = .installing
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Downloading": self = .downloading
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "DownloadFailed": self = .downloadFailed
            case "DownloadPaused": self = .downloadPaused
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "InstallRebooting": self = .installRebooting
            case "InstallScheduled": self = .installScheduled
            case "InvalidSignature": self = .invalidSignature
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "DownloadScheduled": self = .downloadScheduled
            case "SignatureVerified": self = .signatureVerified
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "InstallationFailed": self = .installationFailed
            default: throw .unknownValue(text)
            }
        case 25:
            switch text {
            case "InstallVerificationFailed": self = .installVerificationFailed
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `FirmwareType`.
public struct Firmware: Equatable, Sendable {
    /// At most 2000 characters.
    public var location: String
    public var retrieveDateTime: DateTime
    public var installDateTime: DateTime?
    /// At most 5500 characters.
    public var signingCertificate: String?
    /// At most 800 characters.
    public var signature: String?
    public var customData: CustomData?

    public init(
        location: String,
        retrieveDateTime: DateTime,
        installDateTime: DateTime? = nil,
        signingCertificate: String? = nil,
        signature: String? = nil,
        customData: CustomData? = nil
    ) {
        self.location = location
        self.retrieveDateTime = retrieveDateTime
        self.installDateTime = installDateTime
        self.signingCertificate = signingCertificate
        self.signature = signature
        self.customData = customData
    }
}

extension Firmware: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var location: String?
        var retrieveDateTime: DateTime?
        self.installDateTime = nil
        self.signingCertificate = nil
        self.signature = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "location":
                    location = try memberValue.decodeString(maxLength: 2000)
                case 9 where memberName == "signature":
                    self.signature = try memberValue.decodeString(maxLength: 800)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "installDateTime":
                    self.installDateTime = try memberValue.decodeDateTime()
                case 16 where memberName == "retrieveDateTime":
                    retrieveDateTime = try memberValue.decodeDateTime()
                case 18 where memberName == "signingCertificate":
                    self.signingCertificate = try memberValue.decodeString(maxLength: 5500)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let location else { throw .missing("location") }
        self.location = location
        guard let retrieveDateTime else { throw .missing("retrieveDateTime") }
        self.retrieveDateTime = retrieveDateTime
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("location", location, maxLength: 2000)
        try writer.encode("retrieveDateTime", retrieveDateTime)
        if let installDateTime { try writer.encode("installDateTime", installDateTime) }
        if let signingCertificate { try writer.encode("signingCertificate", signingCertificate, maxLength: 5500) }
        if let signature { try writer.encode("signature", signature, maxLength: 800) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PublishFirmwareStatusEnumType`.
public enum PublishFirmwareStatus: String, OCPPEnumeration {
    case idle = "Idle"
    case downloadScheduled = "DownloadScheduled"
    case downloading = "Downloading"
    case downloaded = "Downloaded"
    case published = "Published"
    case downloadFailed = "DownloadFailed"
    case downloadPaused = "DownloadPaused"
    case invalidChecksum = "InvalidChecksum"
    case checksumVerified = "ChecksumVerified"
    case publishFailed = "PublishFailed"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Idle": self = .idle
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "Published": self = .published
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "Downloaded": self = .downloaded
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Downloading": self = .downloading
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "PublishFailed": self = .publishFailed
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "DownloadFailed": self = .downloadFailed
            case "DownloadPaused": self = .downloadPaused
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "InvalidChecksum": self = .invalidChecksum
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "ChecksumVerified": self = .checksumVerified
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "DownloadScheduled": self = .downloadScheduled
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `UnpublishFirmwareStatusEnumType`.
public enum UnpublishFirmwareStatus: String, OCPPEnumeration {
    case downloadOngoing = "DownloadOngoing"
    case noFirmware = "NoFirmware"
    case unpublished = "Unpublished"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 10:
            switch text {
            case "NoFirmware": self = .noFirmware
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Unpublished": self = .unpublished
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "DownloadOngoing": self = .downloadOngoing
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `UpdateFirmwareStatusEnumType`.
public enum UpdateFirmwareStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case acceptedCanceled = "AcceptedCanceled"
    case invalidCertificate = "InvalidCertificate"
    case revokedCertificate = "RevokedCertificate"

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
        case 18:
            switch text {
            case "InvalidCertificate": self = .invalidCertificate
            case "RevokedCertificate": self = .revokedCertificate
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
