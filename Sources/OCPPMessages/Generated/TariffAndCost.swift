// Chapter I: tariff and cost.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `CostUpdatedRequest`.
public struct CostUpdatedRequest: Equatable, Sendable {
    public var totalCost: Double
    /// At most 36 characters.
    public var transactionId: String
    public var customData: CustomData?

    public init(
        totalCost: Double,
        transactionId: String,
        customData: CustomData? = nil
    ) {
        self.totalCost = totalCost
        self.transactionId = transactionId
        self.customData = customData
    }
}

extension CostUpdatedRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var totalCost: Double?
        var transactionId: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "totalCost":
                    totalCost = try memberValue.decodeNumber()
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
        guard let totalCost else { throw .missing("totalCost") }
        self.totalCost = totalCost
        guard let transactionId else { throw .missing("transactionId") }
        self.transactionId = transactionId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("totalCost", totalCost)
        try writer.encode("transactionId", transactionId, maxLength: 36)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CostUpdatedResponse`.
public struct CostUpdatedResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension CostUpdatedResponse: OCPPObject {
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

extension CostUpdatedRequest: OCPPRequest {
    public typealias Response = CostUpdatedResponse
    public static var action: Action { .costUpdated }
}

/// `SetDefaultTariffRequest`.
public struct SetDefaultTariffRequest: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    public var tariff: Tariff
    public var customData: CustomData?

    public init(
        evseId: Int,
        tariff: Tariff,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.tariff = tariff
        self.customData = customData
    }
}

extension SetDefaultTariffRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var tariff: Tariff?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 6 where memberName == "tariff":
                    tariff = try Tariff(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let tariff else { throw .missing("tariff") }
        self.tariff = tariff
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("tariff", tariff)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SetDefaultTariffResponse`.
public struct SetDefaultTariffResponse: Equatable, Sendable {
    public var status: TariffSetStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: TariffSetStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension SetDefaultTariffResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: TariffSetStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try TariffSetStatus(memberValue)
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

extension SetDefaultTariffRequest: OCPPRequest {
    public typealias Response = SetDefaultTariffResponse
    public static var action: Action { .setDefaultTariff }
}

/// `GetTariffsRequest`.
public struct GetTariffsRequest: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    public var customData: CustomData?

    public init(
        evseId: Int,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.customData = customData
    }
}

extension GetTariffsRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetTariffsResponse`.
public struct GetTariffsResponse: Equatable, Sendable {
    public var status: TariffGetStatus
    public var statusInfo: StatusInfo?
    /// At least 1 item.
    public var tariffAssignments: [TariffAssignment]?
    public var customData: CustomData?

    public init(
        status: TariffGetStatus,
        statusInfo: StatusInfo? = nil,
        tariffAssignments: [TariffAssignment]? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.tariffAssignments = tariffAssignments
        self.customData = customData
    }
}

extension GetTariffsResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: TariffGetStatus?
        self.statusInfo = nil
        self.tariffAssignments = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try TariffGetStatus(memberValue)
                case 10 where memberName == "statusInfo":
                    self.statusInfo = try StatusInfo(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "tariffAssignments":
                    self.tariffAssignments = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try TariffAssignment(item)
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
        if let tariffAssignments { try writer.encode("tariffAssignments", tariffAssignments, count: 1...Int.max) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetTariffsRequest: OCPPRequest {
    public typealias Response = GetTariffsResponse
    public static var action: Action { .getTariffs }
}

/// `ClearTariffsRequest`.
public struct ClearTariffsRequest: Equatable, Sendable {
    /// At least 1 item.
    public var tariffIds: [String]?
    /// At least 0.
    public var evseId: Int?
    public var customData: CustomData?

    public init(
        tariffIds: [String]? = nil,
        evseId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.tariffIds = tariffIds
        self.evseId = evseId
        self.customData = customData
    }
}

extension ClearTariffsRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.tariffIds = nil
        self.evseId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 9 where memberName == "tariffIds":
                    self.tariffIds = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 60)
                    }
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
        if let tariffIds { try writer.encode("tariffIds", tariffIds, count: 1...Int.max, maxLength: 60) }
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ClearTariffsResponse`.
public struct ClearTariffsResponse: Equatable, Sendable {
    /// At least 1 item.
    public var clearTariffsResult: [ClearTariffsResult]
    public var customData: CustomData?

    public init(
        clearTariffsResult: [ClearTariffsResult],
        customData: CustomData? = nil
    ) {
        self.clearTariffsResult = clearTariffsResult
        self.customData = customData
    }
}

extension ClearTariffsResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var clearTariffsResult: [ClearTariffsResult]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 18 where memberName == "clearTariffsResult":
                    clearTariffsResult = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ClearTariffsResult(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let clearTariffsResult else { throw .missing("clearTariffsResult") }
        self.clearTariffsResult = clearTariffsResult
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("clearTariffsResult", clearTariffsResult, count: 1...Int.max)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension ClearTariffsRequest: OCPPRequest {
    public typealias Response = ClearTariffsResponse
    public static var action: Action { .clearTariffs }
}

/// `ChangeTransactionTariffRequest`.
public struct ChangeTransactionTariffRequest: Equatable, Sendable {
    public var tariff: Tariff
    /// At most 36 characters.
    public var transactionId: String
    public var customData: CustomData?

    public init(
        tariff: Tariff,
        transactionId: String,
        customData: CustomData? = nil
    ) {
        self.tariff = tariff
        self.transactionId = transactionId
        self.customData = customData
    }
}

extension ChangeTransactionTariffRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var tariff: Tariff?
        var transactionId: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "tariff":
                    tariff = try Tariff(memberValue)
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
        guard let tariff else { throw .missing("tariff") }
        self.tariff = tariff
        guard let transactionId else { throw .missing("transactionId") }
        self.transactionId = transactionId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("tariff", tariff)
        try writer.encode("transactionId", transactionId, maxLength: 36)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChangeTransactionTariffResponse`.
public struct ChangeTransactionTariffResponse: Equatable, Sendable {
    public var status: TariffChangeStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: TariffChangeStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ChangeTransactionTariffResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: TariffChangeStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try TariffChangeStatus(memberValue)
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

extension ChangeTransactionTariffRequest: OCPPRequest {
    public typealias Response = ChangeTransactionTariffResponse
    public static var action: Action { .changeTransactionTariff }
}

/// `ClearTariffsResultType`.
public struct ClearTariffsResult: Equatable, Sendable {
    public var statusInfo: StatusInfo?
    /// At most 60 characters.
    public var tariffId: String?
    public var status: TariffClearStatus
    public var customData: CustomData?

    public init(
        statusInfo: StatusInfo? = nil,
        tariffId: String? = nil,
        status: TariffClearStatus,
        customData: CustomData? = nil
    ) {
        self.statusInfo = statusInfo
        self.tariffId = tariffId
        self.status = status
        self.customData = customData
    }
}

extension ClearTariffsResult: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.statusInfo = nil
        self.tariffId = nil
        var status: TariffClearStatus?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try TariffClearStatus(memberValue)
                case 8 where memberName == "tariffId":
                    self.tariffId = try memberValue.decodeString(maxLength: 60)
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
        if let statusInfo { try writer.encode("statusInfo", statusInfo) }
        if let tariffId { try writer.encode("tariffId", tariffId, maxLength: 60) }
        try writer.encode("status", status)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffAssignmentType`.
public struct TariffAssignment: Equatable, Sendable {
    /// At most 60 characters.
    public var tariffId: String
    public var tariffKind: TariffKind
    public var validFrom: DateTime?
    /// At least 1 item.
    public var evseIds: [Int]?
    /// At least 1 item.
    public var idTokens: [String]?
    public var customData: CustomData?

    public init(
        tariffId: String,
        tariffKind: TariffKind,
        validFrom: DateTime? = nil,
        evseIds: [Int]? = nil,
        idTokens: [String]? = nil,
        customData: CustomData? = nil
    ) {
        self.tariffId = tariffId
        self.tariffKind = tariffKind
        self.validFrom = validFrom
        self.evseIds = evseIds
        self.idTokens = idTokens
        self.customData = customData
    }
}

extension TariffAssignment: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var tariffId: String?
        var tariffKind: TariffKind?
        self.validFrom = nil
        self.evseIds = nil
        self.idTokens = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "evseIds":
                    self.evseIds = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeInteger(minimum: 0)
                    }
                case 8 where memberName == "tariffId":
                    tariffId = try memberValue.decodeString(maxLength: 60)
                case 8 where memberName == "idTokens":
                    self.idTokens = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeString(maxLength: 255)
                    }
                case 9 where memberName == "validFrom":
                    self.validFrom = try memberValue.decodeDateTime()
                case 10 where memberName == "tariffKind":
                    tariffKind = try TariffKind(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let tariffId else { throw .missing("tariffId") }
        self.tariffId = tariffId
        guard let tariffKind else { throw .missing("tariffKind") }
        self.tariffKind = tariffKind
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("tariffId", tariffId, maxLength: 60)
        try writer.encode("tariffKind", tariffKind)
        if let validFrom { try writer.encode("validFrom", validFrom) }
        if let evseIds { try writer.encode("evseIds", evseIds, count: 1...Int.max, minimum: 0) }
        if let idTokens { try writer.encode("idTokens", idTokens, count: 1...Int.max, maxLength: 255) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffChangeStatusEnumType`.
public enum TariffChangeStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case tooManyElements = "TooManyElements"
    case conditionNotSupported = "ConditionNotSupported"
    case txNotFound = "TxNotFound"
    case noCurrencyChange = "NoCurrencyChange"

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
            case "TxNotFound": self = .txNotFound
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "TooManyElements": self = .tooManyElements
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "NoCurrencyChange": self = .noCurrencyChange
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "ConditionNotSupported": self = .conditionNotSupported
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TariffClearStatusEnumType`.
public enum TariffClearStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case noTariff = "NoTariff"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            case "NoTariff": self = .noTariff
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TariffGetStatusEnumType`.
public enum TariffGetStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case noTariff = "NoTariff"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Rejected": self = .rejected
            case "NoTariff": self = .noTariff
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TariffKindEnumType`.
public enum TariffKind: String, OCPPEnumeration {
    case defaultTariff = "DefaultTariff"
    case driverTariff = "DriverTariff"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 12:
            switch text {
            case "DriverTariff": self = .driverTariff
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "DefaultTariff": self = .defaultTariff
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TariffSetStatusEnumType`.
public enum TariffSetStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case rejected = "Rejected"
    case tooManyElements = "TooManyElements"
    case conditionNotSupported = "ConditionNotSupported"
    case duplicateTariffId = "DuplicateTariffId"

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
            case "TooManyElements": self = .tooManyElements
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "DuplicateTariffId": self = .duplicateTariffId
            default: throw .unknownValue(text)
            }
        case 21:
            switch text {
            case "ConditionNotSupported": self = .conditionNotSupported
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
