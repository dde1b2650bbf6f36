// Chapter S: battery swap.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `BatterySwapRequest`.
public struct BatterySwapRequest: Equatable, Sendable {
    /// At least 1 item.
    public var batteryData: [BatteryData]
    public var eventType: BatterySwapEvent
    public var idToken: IdToken
    public var requestId: Int
    public var customData: CustomData?

    public init(
        batteryData: [BatteryData],
        eventType: BatterySwapEvent,
        idToken: IdToken,
        requestId: Int,
        customData: CustomData? = nil
    ) {
        self.batteryData = batteryData
        self.eventType = eventType
        self.idToken = idToken
        self.requestId = requestId
        self.customData = customData
    }
}

extension BatterySwapRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var batteryData: [BatteryData]?
        var eventType: BatterySwapEvent?
        var idToken: IdToken?
        var requestId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "idToken":
                    idToken = try IdToken(memberValue)
                case 9 where memberName == "eventType":
                    eventType = try BatterySwapEvent(memberValue)
                case 9 where memberName == "requestId":
                    requestId = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "batteryData":
                    batteryData = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try BatteryData(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let batteryData else { throw .missing("batteryData") }
        self.batteryData = batteryData
        guard let eventType else { throw .missing("eventType") }
        self.eventType = eventType
        guard let idToken else { throw .missing("idToken") }
        self.idToken = idToken
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("batteryData", batteryData, count: 1...Int.max)
        try writer.encode("eventType", eventType)
        try writer.encode("idToken", idToken)
        try writer.encode("requestId", requestId)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `BatterySwapResponse`.
public struct BatterySwapResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension BatterySwapResponse: OCPPObject {
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

extension BatterySwapRequest: OCPPRequest {
    public typealias Response = BatterySwapResponse
    public static var action: Action { .batterySwap }
}

/// `RequestBatterySwapRequest`.
public struct RequestBatterySwapRequest: Equatable, Sendable {
    public var idToken: IdToken
    public var requestId: Int
    public var customData: CustomData?

    public init(
        idToken: IdToken,
        requestId: Int,
        customData: CustomData? = nil
    ) {
        self.idToken = idToken
        self.requestId = requestId
        self.customData = customData
    }
}

extension RequestBatterySwapRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var idToken: IdToken?
        var requestId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "idToken":
                    idToken = try IdToken(memberValue)
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
        guard let idToken else { throw .missing("idToken") }
        self.idToken = idToken
        guard let requestId else { throw .missing("requestId") }
        self.requestId = requestId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("idToken", idToken)
        try writer.encode("requestId", requestId)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `RequestBatterySwapResponse`.
public struct RequestBatterySwapResponse: Equatable, Sendable {
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

extension RequestBatterySwapResponse: OCPPObject {
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

extension RequestBatterySwapRequest: OCPPRequest {
    public typealias Response = RequestBatterySwapResponse
    public static var action: Action { .requestBatterySwap }
}

/// `BatteryDataType`.
public struct BatteryData: Equatable, Sendable {
    /// At least 0.
    public var evseId: Int
    /// At most 50 characters.
    public var serialNumber: String
    /// 0.0 to 100.0.
    public var soC: Double
    /// 0.0 to 100.0.
    public var soH: Double
    public var productionDate: DateTime?
    /// At most 500 characters.
    public var vendorInfo: String?
    public var customData: CustomData?

    public init(
        evseId: Int,
        serialNumber: String,
        soC: Double,
        soH: Double,
        productionDate: DateTime? = nil,
        vendorInfo: String? = nil,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.serialNumber = serialNumber
        self.soC = soC
        self.soH = soH
        self.productionDate = productionDate
        self.vendorInfo = vendorInfo
        self.customData = customData
    }
}

extension BatteryData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var evseId: Int?
        var serialNumber: String?
        var soC: Double?
        var soH: Double?
        self.productionDate = nil
        self.vendorInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "soC":
                    soC = try memberValue.decodeNumber(minimum: 0.0, maximum: 100.0)
                case 3 where memberName == "soH":
                    soH = try memberValue.decodeNumber(minimum: 0.0, maximum: 100.0)
                case 6 where memberName == "evseId":
                    evseId = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "vendorInfo":
                    self.vendorInfo = try memberValue.decodeString(maxLength: 500)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "serialNumber":
                    serialNumber = try memberValue.decodeString(maxLength: 50)
                case 14 where memberName == "productionDate":
                    self.productionDate = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let evseId else { throw .missing("evseId") }
        self.evseId = evseId
        guard let serialNumber else { throw .missing("serialNumber") }
        self.serialNumber = serialNumber
        guard let soC else { throw .missing("soC") }
        self.soC = soC
        guard let soH else { throw .missing("soH") }
        self.soH = soH
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("evseId", evseId, minimum: 0)
        try writer.encode("serialNumber", serialNumber, maxLength: 50)
        try writer.encode("soC", soC, minimum: 0.0, maximum: 100.0)
        try writer.encode("soH", soH, minimum: 0.0, maximum: 100.0)
        if let productionDate { try writer.encode("productionDate", productionDate) }
        if let vendorInfo { try writer.encode("vendorInfo", vendorInfo, maxLength: 500) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `BatterySwapEventEnumType`.
public enum BatterySwapEvent: String, OCPPEnumeration {
    case batteryIn = "BatteryIn"
    case batteryOut = "BatteryOut"
    case batteryOutTimeout = "BatteryOutTimeout"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 9:
            switch text {
            case "BatteryIn": self = .batteryIn
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "BatteryOut": self = .batteryOut
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "BatteryOutTimeout": self = .batteryOutTimeout
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
