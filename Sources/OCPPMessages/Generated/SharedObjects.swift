// Objects that several chapters use.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `AbsolutePriceScheduleType`.
public struct AbsolutePriceSchedule: Equatable, Sendable {
    public var timeAnchor: DateTime
    /// At least 0.
    public var priceScheduleID: Int
    /// At most 160 characters.
    public var priceScheduleDescription: String?
    /// At most 3 characters.
    public var currency: String
    /// At most 8 characters.
    public var language: String
    /// At most 2000 characters.
    public var priceAlgorithm: String
    public var minimumCost: RationalNumber?
    public var maximumCost: RationalNumber?
    /// 1 to 1024 items.
    public var priceRuleStacks: [PriceRuleStack]
    /// 1 to 10 items.
    public var taxRules: [TaxRule]?
    public var overstayRuleList: OverstayRuleList?
    /// 1 to 5 items.
    public var additionalSelectedServices: [AdditionalSelectedServices]?
    public var customData: CustomData?

    public init(
        timeAnchor: DateTime,
        priceScheduleID: Int,
        priceScheduleDescription: String? = nil,
        currency: String,
        language: String,
        priceAlgorithm: String,
        minimumCost: RationalNumber? = nil,
        maximumCost: RationalNumber? = nil,
        priceRuleStacks: [PriceRuleStack],
        taxRules: [TaxRule]? = nil,
        overstayRuleList: OverstayRuleList? = nil,
        additionalSelectedServices: [AdditionalSelectedServices]? = nil,
        customData: CustomData? = nil
    ) {
        self.timeAnchor = timeAnchor
        self.priceScheduleID = priceScheduleID
        self.priceScheduleDescription = priceScheduleDescription
        self.currency = currency
        self.language = language
        self.priceAlgorithm = priceAlgorithm
        self.minimumCost = minimumCost
        self.maximumCost = maximumCost
        self.priceRuleStacks = priceRuleStacks
        self.taxRules = taxRules
        self.overstayRuleList = overstayRuleList
        self.additionalSelectedServices = additionalSelectedServices
        self.customData = customData
    }
}

extension AbsolutePriceSchedule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var timeAnchor: DateTime?
        var priceScheduleID: Int?
        self.priceScheduleDescription = nil
        var currency: String?
        var language: String?
        var priceAlgorithm: String?
        self.minimumCost = nil
        self.maximumCost = nil
        var priceRuleStacks: [PriceRuleStack]?
        self.taxRules = nil
        self.overstayRuleList = nil
        self.additionalSelectedServices = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "currency":
                    currency = try memberValue.decodeString(maxLength: 3)
                case 8 where memberName == "language":
                    language = try memberValue.decodeString(maxLength: 8)
                case 8 where memberName == "taxRules":
                    self.taxRules = try memberValue.decodeArray(1...10) { item throws(OCPPSchemaError) in
                        try TaxRule(item)
                    }
                case 10 where memberName == "timeAnchor":
                    timeAnchor = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "minimumCost":
                    self.minimumCost = try RationalNumber(memberValue)
                case 11 where memberName == "maximumCost":
                    self.maximumCost = try RationalNumber(memberValue)
                case 14 where memberName == "priceAlgorithm":
                    priceAlgorithm = try memberValue.decodeString(maxLength: 2000)
                case 15 where memberName == "priceScheduleID":
                    priceScheduleID = try memberValue.decodeInteger(minimum: 0)
                case 15 where memberName == "priceRuleStacks":
                    priceRuleStacks = try memberValue.decodeArray(1...1024) { item throws(OCPPSchemaError) in
                        try PriceRuleStack(item)
                    }
                case 16 where memberName == "overstayRuleList":
                    self.overstayRuleList = try OverstayRuleList(memberValue)
                case 24 where memberName == "priceScheduleDescription":
                    self.priceScheduleDescription = try memberValue.decodeString(maxLength: 160)
                case 26 where memberName == "additionalSelectedServices":
                    self.additionalSelectedServices = try memberValue.decodeArray(1...5) {
                        item throws(OCPPSchemaError) in try AdditionalSelectedServices(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let timeAnchor else { throw .missing("timeAnchor") }
        self.timeAnchor = timeAnchor
        guard let priceScheduleID else { throw .missing("priceScheduleID") }
        self.priceScheduleID = priceScheduleID
        guard let currency else { throw .missing("currency") }
        self.currency = currency
        guard let language else { throw .missing("language") }
        self.language = language
        guard let priceAlgorithm else { throw .missing("priceAlgorithm") }
        self.priceAlgorithm = priceAlgorithm
        guard let priceRuleStacks else { throw .missing("priceRuleStacks") }
        self.priceRuleStacks = priceRuleStacks
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("timeAnchor", timeAnchor)
        try writer.encode("priceScheduleID", priceScheduleID, minimum: 0)
        if let priceScheduleDescription {
            try writer.encode("priceScheduleDescription", priceScheduleDescription, maxLength: 160)
        }
        try writer.encode("currency", currency, maxLength: 3)
        try writer.encode("language", language, maxLength: 8)
        try writer.encode("priceAlgorithm", priceAlgorithm, maxLength: 2000)
        if let minimumCost { try writer.encode("minimumCost", minimumCost) }
        if let maximumCost { try writer.encode("maximumCost", maximumCost) }
        try writer.encode("priceRuleStacks", priceRuleStacks, count: 1...1024)
        if let taxRules { try writer.encode("taxRules", taxRules, count: 1...10) }
        if let overstayRuleList { try writer.encode("overstayRuleList", overstayRuleList) }
        if let additionalSelectedServices {
            try writer.encode("additionalSelectedServices", additionalSelectedServices, count: 1...5)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AdditionalInfoType`.
public struct AdditionalInfo: Equatable, Sendable {
    /// At most 255 characters.
    public var additionalIdToken: String
    /// At most 50 characters.
    public var type: String
    public var customData: CustomData?

    public init(
        additionalIdToken: String,
        type: String,
        customData: CustomData? = nil
    ) {
        self.additionalIdToken = additionalIdToken
        self.type = type
        self.customData = customData
    }
}

extension AdditionalInfo: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var additionalIdToken: String?
        var type: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "type":
                    type = try memberValue.decodeString(maxLength: 50)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 17 where memberName == "additionalIdToken":
                    additionalIdToken = try memberValue.decodeString(maxLength: 255)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let additionalIdToken else { throw .missing("additionalIdToken") }
        self.additionalIdToken = additionalIdToken
        guard let type else { throw .missing("type") }
        self.type = type
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("additionalIdToken", additionalIdToken, maxLength: 255)
        try writer.encode("type", type, maxLength: 50)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `AdditionalSelectedServicesType`.
public struct AdditionalSelectedServices: Equatable, Sendable {
    public var serviceFee: RationalNumber
    /// At most 80 characters.
    public var serviceName: String
    public var customData: CustomData?

    public init(
        serviceFee: RationalNumber,
        serviceName: String,
        customData: CustomData? = nil
    ) {
        self.serviceFee = serviceFee
        self.serviceName = serviceName
        self.customData = customData
    }
}

extension AdditionalSelectedServices: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var serviceFee: RationalNumber?
        var serviceName: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "serviceFee":
                    serviceFee = try RationalNumber(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "serviceName":
                    serviceName = try memberValue.decodeString(maxLength: 80)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let serviceFee else { throw .missing("serviceFee") }
        self.serviceFee = serviceFee
        guard let serviceName else { throw .missing("serviceName") }
        self.serviceName = serviceName
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("serviceFee", serviceFee)
        try writer.encode("serviceName", serviceName, maxLength: 80)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CertificateHashDataType`.
public struct CertificateHashData: Equatable, Sendable {
    public var hashAlgorithm: HashAlgorithm
    /// At most 128 characters.
    public var issuerNameHash: String
    /// At most 128 characters.
    public var issuerKeyHash: String
    /// At most 40 characters.
    public var serialNumber: String
    public var customData: CustomData?

    public init(
        hashAlgorithm: HashAlgorithm,
        issuerNameHash: String,
        issuerKeyHash: String,
        serialNumber: String,
        customData: CustomData? = nil
    ) {
        self.hashAlgorithm = hashAlgorithm
        self.issuerNameHash = issuerNameHash
        self.issuerKeyHash = issuerKeyHash
        self.serialNumber = serialNumber
        self.customData = customData
    }
}

extension CertificateHashData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var hashAlgorithm: HashAlgorithm?
        var issuerNameHash: String?
        var issuerKeyHash: String?
        var serialNumber: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "serialNumber":
                    serialNumber = try memberValue.decodeString(maxLength: 40)
                case 13 where memberName == "hashAlgorithm":
                    hashAlgorithm = try HashAlgorithm(memberValue)
                case 13 where memberName == "issuerKeyHash":
                    issuerKeyHash = try memberValue.decodeString(maxLength: 128)
                case 14 where memberName == "issuerNameHash":
                    issuerNameHash = try memberValue.decodeString(maxLength: 128)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let hashAlgorithm else { throw .missing("hashAlgorithm") }
        self.hashAlgorithm = hashAlgorithm
        guard let issuerNameHash else { throw .missing("issuerNameHash") }
        self.issuerNameHash = issuerNameHash
        guard let issuerKeyHash else { throw .missing("issuerKeyHash") }
        self.issuerKeyHash = issuerKeyHash
        guard let serialNumber else { throw .missing("serialNumber") }
        self.serialNumber = serialNumber
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("hashAlgorithm", hashAlgorithm)
        try writer.encode("issuerNameHash", issuerNameHash, maxLength: 128)
        try writer.encode("issuerKeyHash", issuerKeyHash, maxLength: 128)
        try writer.encode("serialNumber", serialNumber, maxLength: 40)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingProfileType`.
public struct ChargingProfile: Equatable, Sendable {
    public var id: Int
    /// At least 0.
    public var stackLevel: Int
    public var chargingProfilePurpose: ChargingProfilePurpose
    public var chargingProfileKind: ChargingProfileKind
    public var recurrencyKind: RecurrencyKind?
    public var validFrom: DateTime?
    public var validTo: DateTime?
    /// At most 36 characters.
    public var transactionId: String?
    public var maxOfflineDuration: Int?
    /// 1 to 3 items.
    public var chargingSchedule: [ChargingSchedule]
    public var invalidAfterOfflineDuration: Bool?
    public var dynUpdateInterval: Int?
    public var dynUpdateTime: DateTime?
    /// At most 256 characters.
    public var priceScheduleSignature: String?
    public var customData: CustomData?

    public init(
        id: Int,
        stackLevel: Int,
        chargingProfilePurpose: ChargingProfilePurpose,
        chargingProfileKind: ChargingProfileKind,
        recurrencyKind: RecurrencyKind? = nil,
        validFrom: DateTime? = nil,
        validTo: DateTime? = nil,
        transactionId: String? = nil,
        maxOfflineDuration: Int? = nil,
        chargingSchedule: [ChargingSchedule],
        invalidAfterOfflineDuration: Bool? = nil,
        dynUpdateInterval: Int? = nil,
        dynUpdateTime: DateTime? = nil,
        priceScheduleSignature: String? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.stackLevel = stackLevel
        self.chargingProfilePurpose = chargingProfilePurpose
        self.chargingProfileKind = chargingProfileKind
        self.recurrencyKind = recurrencyKind
        self.validFrom = validFrom
        self.validTo = validTo
        self.transactionId = transactionId
        self.maxOfflineDuration = maxOfflineDuration
        self.chargingSchedule = chargingSchedule
        self.invalidAfterOfflineDuration = invalidAfterOfflineDuration
        self.dynUpdateInterval = dynUpdateInterval
        self.dynUpdateTime = dynUpdateTime
        self.priceScheduleSignature = priceScheduleSignature
        self.customData = customData
    }
}

extension ChargingProfile: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        var stackLevel: Int?
        var chargingProfilePurpose: ChargingProfilePurpose?
        var chargingProfileKind: ChargingProfileKind?
        self.recurrencyKind = nil
        self.validFrom = nil
        self.validTo = nil
        self.transactionId = nil
        self.maxOfflineDuration = nil
        var chargingSchedule: [ChargingSchedule]?
        self.invalidAfterOfflineDuration = nil
        self.dynUpdateInterval = nil
        self.dynUpdateTime = nil
        self.priceScheduleSignature = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger()
                case 7 where memberName == "validTo":
                    self.validTo = try memberValue.decodeDateTime()
                case 9 where memberName == "validFrom":
                    self.validFrom = try memberValue.decodeDateTime()
                case 10 where memberName == "stackLevel":
                    stackLevel = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    self.transactionId = try memberValue.decodeString(maxLength: 36)
                case 13 where memberName == "dynUpdateTime":
                    self.dynUpdateTime = try memberValue.decodeDateTime()
                case 14 where memberName == "recurrencyKind":
                    self.recurrencyKind = try RecurrencyKind(memberValue)
                case 16 where memberName == "chargingSchedule":
                    chargingSchedule = try memberValue.decodeArray(1...3) { item throws(OCPPSchemaError) in
                        try ChargingSchedule(item)
                    }
                case 17 where memberName == "dynUpdateInterval":
                    self.dynUpdateInterval = try memberValue.decodeInteger()
                case 18 where memberName == "maxOfflineDuration":
                    self.maxOfflineDuration = try memberValue.decodeInteger()
                case 19 where memberName == "chargingProfileKind":
                    chargingProfileKind = try ChargingProfileKind(memberValue)
                case 22 where memberName == "chargingProfilePurpose":
                    chargingProfilePurpose = try ChargingProfilePurpose(memberValue)
                case 22 where memberName == "priceScheduleSignature":
                    self.priceScheduleSignature = try memberValue.decodeString(maxLength: 256)
                case 27 where memberName == "invalidAfterOfflineDuration":
                    self.invalidAfterOfflineDuration = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let stackLevel else { throw .missing("stackLevel") }
        self.stackLevel = stackLevel
        guard let chargingProfilePurpose else { throw .missing("chargingProfilePurpose") }
        self.chargingProfilePurpose = chargingProfilePurpose
        guard let chargingProfileKind else { throw .missing("chargingProfileKind") }
        self.chargingProfileKind = chargingProfileKind
        guard let chargingSchedule else { throw .missing("chargingSchedule") }
        self.chargingSchedule = chargingSchedule
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id)
        try writer.encode("stackLevel", stackLevel, minimum: 0)
        try writer.encode("chargingProfilePurpose", chargingProfilePurpose)
        try writer.encode("chargingProfileKind", chargingProfileKind)
        if let recurrencyKind { try writer.encode("recurrencyKind", recurrencyKind) }
        if let validFrom { try writer.encode("validFrom", validFrom) }
        if let validTo { try writer.encode("validTo", validTo) }
        if let transactionId { try writer.encode("transactionId", transactionId, maxLength: 36) }
        if let maxOfflineDuration { try writer.encode("maxOfflineDuration", maxOfflineDuration) }
        try writer.encode("chargingSchedule", chargingSchedule, count: 1...3)
        if let invalidAfterOfflineDuration {
            try writer.encode("invalidAfterOfflineDuration", invalidAfterOfflineDuration)
        }
        if let dynUpdateInterval { try writer.encode("dynUpdateInterval", dynUpdateInterval) }
        if let dynUpdateTime { try writer.encode("dynUpdateTime", dynUpdateTime) }
        if let priceScheduleSignature {
            try writer.encode("priceScheduleSignature", priceScheduleSignature, maxLength: 256)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingSchedulePeriodType`.
public struct ChargingSchedulePeriod: Equatable, Sendable {
    public var startPeriod: Int
    public var limit: Double?
    public var limit_L2: Double?
    public var limit_L3: Double?
    /// 0 to 3.
    public var numberPhases: Int?
    /// 0 to 3.
    public var phaseToUse: Int?
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
    public var preconditioningRequest: Bool?
    public var evseSleep: Bool?
    public var v2xBaseline: Double?
    public var operationMode: OperationMode?
    /// 1 to 20 items.
    public var v2xFreqWattCurve: [V2XFreqWattPoint]?
    /// 1 to 20 items.
    public var v2xSignalWattCurve: [V2XSignalWattPoint]?
    public var customData: CustomData?

    public init(
        startPeriod: Int,
        limit: Double? = nil,
        limit_L2: Double? = nil,
        limit_L3: Double? = nil,
        numberPhases: Int? = nil,
        phaseToUse: Int? = nil,
        dischargeLimit: Double? = nil,
        dischargeLimit_L2: Double? = nil,
        dischargeLimit_L3: Double? = nil,
        setpoint: Double? = nil,
        setpoint_L2: Double? = nil,
        setpoint_L3: Double? = nil,
        setpointReactive: Double? = nil,
        setpointReactive_L2: Double? = nil,
        setpointReactive_L3: Double? = nil,
        preconditioningRequest: Bool? = nil,
        evseSleep: Bool? = nil,
        v2xBaseline: Double? = nil,
        operationMode: OperationMode? = nil,
        v2xFreqWattCurve: [V2XFreqWattPoint]? = nil,
        v2xSignalWattCurve: [V2XSignalWattPoint]? = nil,
        customData: CustomData? = nil
    ) {
        self.startPeriod = startPeriod
        self.limit = limit
        self.limit_L2 = limit_L2
        self.limit_L3 = limit_L3
        self.numberPhases = numberPhases
        self.phaseToUse = phaseToUse
        self.dischargeLimit = dischargeLimit
        self.dischargeLimit_L2 = dischargeLimit_L2
        self.dischargeLimit_L3 = dischargeLimit_L3
        self.setpoint = setpoint
        self.setpoint_L2 = setpoint_L2
        self.setpoint_L3 = setpoint_L3
        self.setpointReactive = setpointReactive
        self.setpointReactive_L2 = setpointReactive_L2
        self.setpointReactive_L3 = setpointReactive_L3
        self.preconditioningRequest = preconditioningRequest
        self.evseSleep = evseSleep
        self.v2xBaseline = v2xBaseline
        self.operationMode = operationMode
        self.v2xFreqWattCurve = v2xFreqWattCurve
        self.v2xSignalWattCurve = v2xSignalWattCurve
        self.customData = customData
    }
}

extension ChargingSchedulePeriod: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var startPeriod: Int?
        self.limit = nil
        self.limit_L2 = nil
        self.limit_L3 = nil
        self.numberPhases = nil
        self.phaseToUse = nil
        self.dischargeLimit = nil
        self.dischargeLimit_L2 = nil
        self.dischargeLimit_L3 = nil
        self.setpoint = nil
        self.setpoint_L2 = nil
        self.setpoint_L3 = nil
        self.setpointReactive = nil
        self.setpointReactive_L2 = nil
        self.setpointReactive_L3 = nil
        self.preconditioningRequest = nil
        self.evseSleep = nil
        self.v2xBaseline = nil
        self.operationMode = nil
        self.v2xFreqWattCurve = nil
        self.v2xSignalWattCurve = nil
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
                case 9 where memberName == "evseSleep":
                    self.evseSleep = try memberValue.decodeBool()
                case 10 where memberName == "phaseToUse":
                    self.phaseToUse = try memberValue.decodeInteger(minimum: 0, maximum: 3)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "startPeriod":
                    startPeriod = try memberValue.decodeInteger()
                case 11 where memberName == "setpoint_L2":
                    self.setpoint_L2 = try memberValue.decodeNumber()
                case 11 where memberName == "setpoint_L3":
                    self.setpoint_L3 = try memberValue.decodeNumber()
                case 11 where memberName == "v2xBaseline":
                    self.v2xBaseline = try memberValue.decodeNumber()
                case 12 where memberName == "numberPhases":
                    self.numberPhases = try memberValue.decodeInteger(minimum: 0, maximum: 3)
                case 13 where memberName == "operationMode":
                    self.operationMode = try OperationMode(memberValue)
                case 14 where memberName == "dischargeLimit":
                    self.dischargeLimit = try memberValue.decodeNumber(maximum: 0.0)
                case 16 where memberName == "setpointReactive":
                    self.setpointReactive = try memberValue.decodeNumber()
                case 16 where memberName == "v2xFreqWattCurve":
                    self.v2xFreqWattCurve = try memberValue.decodeArray(1...20) { item throws(OCPPSchemaError) in
                        try V2XFreqWattPoint(item)
                    }
                case 17 where memberName == "dischargeLimit_L2":
                    self.dischargeLimit_L2 = try memberValue.decodeNumber(maximum: 0.0)
                case 17 where memberName == "dischargeLimit_L3":
                    self.dischargeLimit_L3 = try memberValue.decodeNumber(maximum: 0.0)
                case 18 where memberName == "v2xSignalWattCurve":
                    self.v2xSignalWattCurve = try memberValue.decodeArray(1...20) { item throws(OCPPSchemaError) in
                        try V2XSignalWattPoint(item)
                    }
                case 19 where memberName == "setpointReactive_L2":
                    self.setpointReactive_L2 = try memberValue.decodeNumber()
                case 19 where memberName == "setpointReactive_L3":
                    self.setpointReactive_L3 = try memberValue.decodeNumber()
                case 22 where memberName == "preconditioningRequest":
                    self.preconditioningRequest = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let startPeriod else { throw .missing("startPeriod") }
        self.startPeriod = startPeriod
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("startPeriod", startPeriod)
        if let limit { try writer.encode("limit", limit) }
        if let limit_L2 { try writer.encode("limit_L2", limit_L2) }
        if let limit_L3 { try writer.encode("limit_L3", limit_L3) }
        if let numberPhases { try writer.encode("numberPhases", numberPhases, minimum: 0, maximum: 3) }
        if let phaseToUse { try writer.encode("phaseToUse", phaseToUse, minimum: 0, maximum: 3) }
        if let dischargeLimit { try writer.encode("dischargeLimit", dischargeLimit, maximum: 0.0) }
        if let dischargeLimit_L2 { try writer.encode("dischargeLimit_L2", dischargeLimit_L2, maximum: 0.0) }
        if let dischargeLimit_L3 { try writer.encode("dischargeLimit_L3", dischargeLimit_L3, maximum: 0.0) }
        if let setpoint { try writer.encode("setpoint", setpoint) }
        if let setpoint_L2 { try writer.encode("setpoint_L2", setpoint_L2) }
        if let setpoint_L3 { try writer.encode("setpoint_L3", setpoint_L3) }
        if let setpointReactive { try writer.encode("setpointReactive", setpointReactive) }
        if let setpointReactive_L2 { try writer.encode("setpointReactive_L2", setpointReactive_L2) }
        if let setpointReactive_L3 { try writer.encode("setpointReactive_L3", setpointReactive_L3) }
        if let preconditioningRequest { try writer.encode("preconditioningRequest", preconditioningRequest) }
        if let evseSleep { try writer.encode("evseSleep", evseSleep) }
        if let v2xBaseline { try writer.encode("v2xBaseline", v2xBaseline) }
        if let operationMode { try writer.encode("operationMode", operationMode) }
        if let v2xFreqWattCurve { try writer.encode("v2xFreqWattCurve", v2xFreqWattCurve, count: 1...20) }
        if let v2xSignalWattCurve { try writer.encode("v2xSignalWattCurve", v2xSignalWattCurve, count: 1...20) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingScheduleType`.
public struct ChargingSchedule: Equatable, Sendable {
    public var id: Int
    public var limitAtSoC: LimitAtSoC?
    public var startSchedule: DateTime?
    public var duration: Int?
    public var chargingRateUnit: ChargingRateUnit
    public var minChargingRate: Double?
    public var powerTolerance: Double?
    /// At least 0.
    public var signatureId: Int?
    /// At most 88 characters.
    public var digestValue: String?
    public var useLocalTime: Bool?
    /// 1 to 1024 items.
    public var chargingSchedulePeriod: [ChargingSchedulePeriod]
    /// At least 0.
    public var randomizedDelay: Int?
    public var salesTariff: SalesTariff?
    @Apart public var absolutePriceSchedule: AbsolutePriceSchedule?
    public var priceLevelSchedule: PriceLevelSchedule?
    public var customData: CustomData?

    public init(
        id: Int,
        limitAtSoC: LimitAtSoC? = nil,
        startSchedule: DateTime? = nil,
        duration: Int? = nil,
        chargingRateUnit: ChargingRateUnit,
        minChargingRate: Double? = nil,
        powerTolerance: Double? = nil,
        signatureId: Int? = nil,
        digestValue: String? = nil,
        useLocalTime: Bool? = nil,
        chargingSchedulePeriod: [ChargingSchedulePeriod],
        randomizedDelay: Int? = nil,
        salesTariff: SalesTariff? = nil,
        absolutePriceSchedule: AbsolutePriceSchedule? = nil,
        priceLevelSchedule: PriceLevelSchedule? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.limitAtSoC = limitAtSoC
        self.startSchedule = startSchedule
        self.duration = duration
        self.chargingRateUnit = chargingRateUnit
        self.minChargingRate = minChargingRate
        self.powerTolerance = powerTolerance
        self.signatureId = signatureId
        self.digestValue = digestValue
        self.useLocalTime = useLocalTime
        self.chargingSchedulePeriod = chargingSchedulePeriod
        self.randomizedDelay = randomizedDelay
        self.salesTariff = salesTariff
        self.absolutePriceSchedule = absolutePriceSchedule
        self.priceLevelSchedule = priceLevelSchedule
        self.customData = customData
    }
}

extension ChargingSchedule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        self.limitAtSoC = nil
        self.startSchedule = nil
        self.duration = nil
        var chargingRateUnit: ChargingRateUnit?
        self.minChargingRate = nil
        self.powerTolerance = nil
        self.signatureId = nil
        self.digestValue = nil
        self.useLocalTime = nil
        var chargingSchedulePeriod: [ChargingSchedulePeriod]?
        self.randomizedDelay = nil
        self.salesTariff = nil
        self.absolutePriceSchedule = nil
        self.priceLevelSchedule = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger()
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeInteger()
                case 10 where memberName == "limitAtSoC":
                    self.limitAtSoC = try LimitAtSoC(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "signatureId":
                    self.signatureId = try memberValue.decodeInteger(minimum: 0)
                case 11 where memberName == "digestValue":
                    self.digestValue = try memberValue.decodeString(maxLength: 88)
                case 11 where memberName == "salesTariff":
                    self.salesTariff = try SalesTariff(memberValue)
                case 12 where memberName == "useLocalTime":
                    self.useLocalTime = try memberValue.decodeBool()
                case 13 where memberName == "startSchedule":
                    self.startSchedule = try memberValue.decodeDateTime()
                case 14 where memberName == "powerTolerance":
                    self.powerTolerance = try memberValue.decodeNumber()
                case 15 where memberName == "minChargingRate":
                    self.minChargingRate = try memberValue.decodeNumber()
                case 15 where memberName == "randomizedDelay":
                    self.randomizedDelay = try memberValue.decodeInteger(minimum: 0)
                case 16 where memberName == "chargingRateUnit":
                    chargingRateUnit = try ChargingRateUnit(memberValue)
                case 18 where memberName == "priceLevelSchedule":
                    self.priceLevelSchedule = try PriceLevelSchedule(memberValue)
                case 21 where memberName == "absolutePriceSchedule":
                    self.absolutePriceSchedule = try AbsolutePriceSchedule(memberValue)
                case 22 where memberName == "chargingSchedulePeriod":
                    chargingSchedulePeriod = try memberValue.decodeArray(1...1024) { item throws(OCPPSchemaError) in
                        try ChargingSchedulePeriod(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let chargingRateUnit else { throw .missing("chargingRateUnit") }
        self.chargingRateUnit = chargingRateUnit
        guard let chargingSchedulePeriod else { throw .missing("chargingSchedulePeriod") }
        self.chargingSchedulePeriod = chargingSchedulePeriod
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id)
        if let limitAtSoC { try writer.encode("limitAtSoC", limitAtSoC) }
        if let startSchedule { try writer.encode("startSchedule", startSchedule) }
        if let duration { try writer.encode("duration", duration) }
        try writer.encode("chargingRateUnit", chargingRateUnit)
        if let minChargingRate { try writer.encode("minChargingRate", minChargingRate) }
        if let powerTolerance { try writer.encode("powerTolerance", powerTolerance) }
        if let signatureId { try writer.encode("signatureId", signatureId, minimum: 0) }
        if let digestValue { try writer.encode("digestValue", digestValue, maxLength: 88) }
        if let useLocalTime { try writer.encode("useLocalTime", useLocalTime) }
        try writer.encode("chargingSchedulePeriod", chargingSchedulePeriod, count: 1...1024)
        if let randomizedDelay { try writer.encode("randomizedDelay", randomizedDelay, minimum: 0) }
        if let salesTariff { try writer.encode("salesTariff", salesTariff) }
        if let absolutePriceSchedule { try writer.encode("absolutePriceSchedule", absolutePriceSchedule) }
        if let priceLevelSchedule { try writer.encode("priceLevelSchedule", priceLevelSchedule) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ComponentType`.
public struct Component: Equatable, Sendable {
    public var evse: EVSE?
    /// At most 50 characters.
    public var name: String
    /// At most 50 characters.
    public var instance: String?
    public var customData: CustomData?

    public init(
        evse: EVSE? = nil,
        name: String,
        instance: String? = nil,
        customData: CustomData? = nil
    ) {
        self.evse = evse
        self.name = name
        self.instance = instance
        self.customData = customData
    }
}

extension Component: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.evse = nil
        var name: String?
        self.instance = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "evse":
                    self.evse = try EVSE(memberValue)
                case 4 where memberName == "name":
                    name = try memberValue.decodeString(maxLength: 50)
                case 8 where memberName == "instance":
                    self.instance = try memberValue.decodeString(maxLength: 50)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let name else { throw .missing("name") }
        self.name = name
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let evse { try writer.encode("evse", evse) }
        try writer.encode("name", name, maxLength: 50)
        if let instance { try writer.encode("instance", instance, maxLength: 50) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ComponentVariableType`.
public struct ComponentVariable: Equatable, Sendable {
    public var component: Component
    public var variable: Variable?
    public var customData: CustomData?

    public init(
        component: Component,
        variable: Variable? = nil,
        customData: CustomData? = nil
    ) {
        self.component = component
        self.variable = variable
        self.customData = customData
    }
}

extension ComponentVariable: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var component: Component?
        self.variable = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "variable":
                    self.variable = try Variable(memberValue)
                case 9 where memberName == "component":
                    component = try Component(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let component else { throw .missing("component") }
        self.component = component
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("component", component)
        if let variable { try writer.encode("variable", variable) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ConsumptionCostType`.
public struct ConsumptionCost: Equatable, Sendable {
    public var startValue: Double
    /// 1 to 3 items.
    public var cost: [Cost]
    public var customData: CustomData?

    public init(
        startValue: Double,
        cost: [Cost],
        customData: CustomData? = nil
    ) {
        self.startValue = startValue
        self.cost = cost
        self.customData = customData
    }
}

extension ConsumptionCost: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var startValue: Double?
        var cost: [Cost]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "cost":
                    cost = try memberValue.decodeArray(1...3) { item throws(OCPPSchemaError) in try Cost(item) }
                case 10 where memberName == "startValue":
                    startValue = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let startValue else { throw .missing("startValue") }
        self.startValue = startValue
        guard let cost else { throw .missing("cost") }
        self.cost = cost
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("startValue", startValue)
        try writer.encode("cost", cost, count: 1...3)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CostType`.
public struct Cost: Equatable, Sendable {
    public var costKind: CostKind
    public var amount: Int
    public var amountMultiplier: Int?
    public var customData: CustomData?

    public init(
        costKind: CostKind,
        amount: Int,
        amountMultiplier: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.costKind = costKind
        self.amount = amount
        self.amountMultiplier = amountMultiplier
        self.customData = customData
    }
}

extension Cost: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var costKind: CostKind?
        var amount: Int?
        self.amountMultiplier = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "amount":
                    amount = try memberValue.decodeInteger()
                case 8 where memberName == "costKind":
                    costKind = try CostKind(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 16 where memberName == "amountMultiplier":
                    self.amountMultiplier = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let costKind else { throw .missing("costKind") }
        self.costKind = costKind
        guard let amount else { throw .missing("amount") }
        self.amount = amount
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("costKind", costKind)
        try writer.encode("amount", amount)
        if let amountMultiplier { try writer.encode("amountMultiplier", amountMultiplier) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `EVSEType`.
public struct EVSE: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    /// At least 0.
    public var connectorId: Int?
    public var customData: CustomData?

    public init(
        id: Int,
        connectorId: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.connectorId = connectorId
        self.customData = customData
    }
}

extension EVSE: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        self.connectorId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "connectorId":
                    self.connectorId = try memberValue.decodeInteger(minimum: 0)
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
        if let connectorId { try writer.encode("connectorId", connectorId, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `IdTokenInfoType`.
public struct IdTokenInfo: Equatable, Sendable {
    public var status: AuthorizationStatus
    public var cacheExpiryDateTime: DateTime?
    public var chargingPriority: Int?
    public var groupIdToken: IdToken?
    /// At most 8 characters.
    public var language1: String?
    /// At most 8 characters.
    public var language2: String?
    /// At least 1 item.
    public var evseId: [Int]?
    public var personalMessage: MessageContent?
    public var customData: CustomData?

    public init(
        status: AuthorizationStatus,
        cacheExpiryDateTime: DateTime? = nil,
        chargingPriority: Int? = nil,
        groupIdToken: IdToken? = nil,
        language1: String? = nil,
        language2: String? = nil,
        evseId: [Int]? = nil,
        personalMessage: MessageContent? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.cacheExpiryDateTime = cacheExpiryDateTime
        self.chargingPriority = chargingPriority
        self.groupIdToken = groupIdToken
        self.language1 = language1
        self.language2 = language2
        self.evseId = evseId
        self.personalMessage = personalMessage
        self.customData = customData
    }
}

extension IdTokenInfo: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: AuthorizationStatus?
        self.cacheExpiryDateTime = nil
        self.chargingPriority = nil
        self.groupIdToken = nil
        self.language1 = nil
        self.language2 = nil
        self.evseId = nil
        self.personalMessage = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try AuthorizationStatus(memberValue)
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try item.decodeInteger(minimum: 0)
                    }
                case 9 where memberName == "language1":
                    self.language1 = try memberValue.decodeString(maxLength: 8)
                case 9 where memberName == "language2":
                    self.language2 = try memberValue.decodeString(maxLength: 8)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "groupIdToken":
                    self.groupIdToken = try IdToken(memberValue)
                case 15 where memberName == "personalMessage":
                    self.personalMessage = try MessageContent(memberValue)
                case 16 where memberName == "chargingPriority":
                    self.chargingPriority = try memberValue.decodeInteger()
                case 19 where memberName == "cacheExpiryDateTime":
                    self.cacheExpiryDateTime = try memberValue.decodeDateTime()
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
        if let cacheExpiryDateTime { try writer.encode("cacheExpiryDateTime", cacheExpiryDateTime) }
        if let chargingPriority { try writer.encode("chargingPriority", chargingPriority) }
        if let groupIdToken { try writer.encode("groupIdToken", groupIdToken) }
        if let language1 { try writer.encode("language1", language1, maxLength: 8) }
        if let language2 { try writer.encode("language2", language2, maxLength: 8) }
        if let evseId { try writer.encode("evseId", evseId, count: 1...Int.max, minimum: 0) }
        if let personalMessage { try writer.encode("personalMessage", personalMessage) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `IdTokenType`.
public struct IdToken: Equatable, Sendable {
    /// At least 1 item.
    public var additionalInfo: [AdditionalInfo]?
    /// At most 255 characters.
    public var idToken: String
    /// At most 20 characters.
    public var type: String
    public var customData: CustomData?

    public init(
        additionalInfo: [AdditionalInfo]? = nil,
        idToken: String,
        type: String,
        customData: CustomData? = nil
    ) {
        self.additionalInfo = additionalInfo
        self.idToken = idToken
        self.type = type
        self.customData = customData
    }
}

extension IdToken: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.additionalInfo = nil
        var idToken: String?
        var type: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "type":
                    type = try memberValue.decodeString(maxLength: 20)
                case 7 where memberName == "idToken":
                    idToken = try memberValue.decodeString(maxLength: 255)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "additionalInfo":
                    self.additionalInfo = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try AdditionalInfo(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let idToken else { throw .missing("idToken") }
        self.idToken = idToken
        guard let type else { throw .missing("type") }
        self.type = type
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let additionalInfo { try writer.encode("additionalInfo", additionalInfo, count: 1...Int.max) }
        try writer.encode("idToken", idToken, maxLength: 255)
        try writer.encode("type", type, maxLength: 20)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `LimitAtSoCType`.
public struct LimitAtSoC: Equatable, Sendable {
    /// 0 to 100.
    public var soc: Int
    public var limit: Double
    public var customData: CustomData?

    public init(
        soc: Int,
        limit: Double,
        customData: CustomData? = nil
    ) {
        self.soc = soc
        self.limit = limit
        self.customData = customData
    }
}

extension LimitAtSoC: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var soc: Int?
        var limit: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "soc":
                    soc = try memberValue.decodeInteger(minimum: 0, maximum: 100)
                case 5 where memberName == "limit":
                    limit = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let soc else { throw .missing("soc") }
        self.soc = soc
        guard let limit else { throw .missing("limit") }
        self.limit = limit
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("soc", soc, minimum: 0, maximum: 100)
        try writer.encode("limit", limit)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `MessageContentType`.
public struct MessageContent: Equatable, Sendable {
    public var format: MessageFormat
    /// At most 8 characters.
    public var language: String?
    /// At most 1024 characters.
    public var content: String
    public var customData: CustomData?

    public init(
        format: MessageFormat,
        language: String? = nil,
        content: String,
        customData: CustomData? = nil
    ) {
        self.format = format
        self.language = language
        self.content = content
        self.customData = customData
    }
}

extension MessageContent: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var format: MessageFormat?
        self.language = nil
        var content: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "format":
                    format = try MessageFormat(memberValue)
                case 7 where memberName == "content":
                    content = try memberValue.decodeString(maxLength: 1024)
                case 8 where memberName == "language":
                    self.language = try memberValue.decodeString(maxLength: 8)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let format else { throw .missing("format") }
        self.format = format
        guard let content else { throw .missing("content") }
        self.content = content
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("format", format)
        if let language { try writer.encode("language", language, maxLength: 8) }
        try writer.encode("content", content, maxLength: 1024)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `MeterValueType`.
public struct MeterValue: Equatable, Sendable {
    /// At least 1 item.
    public var sampledValue: [SampledValue]
    public var timestamp: DateTime
    public var customData: CustomData?

    public init(
        sampledValue: [SampledValue],
        timestamp: DateTime,
        customData: CustomData? = nil
    ) {
        self.sampledValue = sampledValue
        self.timestamp = timestamp
        self.customData = customData
    }
}

extension MeterValue: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var sampledValue: [SampledValue]?
        var timestamp: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "sampledValue":
                    sampledValue = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try SampledValue(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let sampledValue else { throw .missing("sampledValue") }
        self.sampledValue = sampledValue
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("sampledValue", sampledValue, count: 1...Int.max)
        try writer.encode("timestamp", timestamp)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `OCSPRequestDataType`.
public struct OCSPRequestData: Equatable, Sendable {
    public var hashAlgorithm: HashAlgorithm
    /// At most 128 characters.
    public var issuerNameHash: String
    /// At most 128 characters.
    public var issuerKeyHash: String
    /// At most 40 characters.
    public var serialNumber: String
    /// At most 2000 characters.
    public var responderURL: String
    public var customData: CustomData?

    public init(
        hashAlgorithm: HashAlgorithm,
        issuerNameHash: String,
        issuerKeyHash: String,
        serialNumber: String,
        responderURL: String,
        customData: CustomData? = nil
    ) {
        self.hashAlgorithm = hashAlgorithm
        self.issuerNameHash = issuerNameHash
        self.issuerKeyHash = issuerKeyHash
        self.serialNumber = serialNumber
        self.responderURL = responderURL
        self.customData = customData
    }
}

extension OCSPRequestData: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var hashAlgorithm: HashAlgorithm?
        var issuerNameHash: String?
        var issuerKeyHash: String?
        var serialNumber: String?
        var responderURL: String?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "serialNumber":
                    serialNumber = try memberValue.decodeString(maxLength: 40)
                case 12 where memberName == "responderURL":
                    responderURL = try memberValue.decodeString(maxLength: 2000)
                case 13 where memberName == "hashAlgorithm":
                    hashAlgorithm = try HashAlgorithm(memberValue)
                case 13 where memberName == "issuerKeyHash":
                    issuerKeyHash = try memberValue.decodeString(maxLength: 128)
                case 14 where memberName == "issuerNameHash":
                    issuerNameHash = try memberValue.decodeString(maxLength: 128)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let hashAlgorithm else { throw .missing("hashAlgorithm") }
        self.hashAlgorithm = hashAlgorithm
        guard let issuerNameHash else { throw .missing("issuerNameHash") }
        self.issuerNameHash = issuerNameHash
        guard let issuerKeyHash else { throw .missing("issuerKeyHash") }
        self.issuerKeyHash = issuerKeyHash
        guard let serialNumber else { throw .missing("serialNumber") }
        self.serialNumber = serialNumber
        guard let responderURL else { throw .missing("responderURL") }
        self.responderURL = responderURL
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("hashAlgorithm", hashAlgorithm)
        try writer.encode("issuerNameHash", issuerNameHash, maxLength: 128)
        try writer.encode("issuerKeyHash", issuerKeyHash, maxLength: 128)
        try writer.encode("serialNumber", serialNumber, maxLength: 40)
        try writer.encode("responderURL", responderURL, maxLength: 2000)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `OverstayRuleListType`.
public struct OverstayRuleList: Equatable, Sendable {
    public var overstayPowerThreshold: RationalNumber?
    /// 1 to 5 items.
    public var overstayRule: [OverstayRule]
    public var overstayTimeThreshold: Int?
    public var customData: CustomData?

    public init(
        overstayPowerThreshold: RationalNumber? = nil,
        overstayRule: [OverstayRule],
        overstayTimeThreshold: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.overstayPowerThreshold = overstayPowerThreshold
        self.overstayRule = overstayRule
        self.overstayTimeThreshold = overstayTimeThreshold
        self.customData = customData
    }
}

extension OverstayRuleList: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.overstayPowerThreshold = nil
        var overstayRule: [OverstayRule]?
        self.overstayTimeThreshold = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "overstayRule":
                    overstayRule = try memberValue.decodeArray(1...5) { item throws(OCPPSchemaError) in
                        try OverstayRule(item)
                    }
                case 21 where memberName == "overstayTimeThreshold":
                    self.overstayTimeThreshold = try memberValue.decodeInteger()
                case 22 where memberName == "overstayPowerThreshold":
                    self.overstayPowerThreshold = try RationalNumber(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let overstayRule else { throw .missing("overstayRule") }
        self.overstayRule = overstayRule
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let overstayPowerThreshold { try writer.encode("overstayPowerThreshold", overstayPowerThreshold) }
        try writer.encode("overstayRule", overstayRule, count: 1...5)
        if let overstayTimeThreshold { try writer.encode("overstayTimeThreshold", overstayTimeThreshold) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `OverstayRuleType`.
public struct OverstayRule: Equatable, Sendable {
    public var overstayFee: RationalNumber
    /// At most 32 characters.
    public var overstayRuleDescription: String?
    public var startTime: Int
    public var overstayFeePeriod: Int
    public var customData: CustomData?

    public init(
        overstayFee: RationalNumber,
        overstayRuleDescription: String? = nil,
        startTime: Int,
        overstayFeePeriod: Int,
        customData: CustomData? = nil
    ) {
        self.overstayFee = overstayFee
        self.overstayRuleDescription = overstayRuleDescription
        self.startTime = startTime
        self.overstayFeePeriod = overstayFeePeriod
        self.customData = customData
    }
}

extension OverstayRule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var overstayFee: RationalNumber?
        self.overstayRuleDescription = nil
        var startTime: Int?
        var overstayFeePeriod: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "startTime":
                    startTime = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "overstayFee":
                    overstayFee = try RationalNumber(memberValue)
                case 17 where memberName == "overstayFeePeriod":
                    overstayFeePeriod = try memberValue.decodeInteger()
                case 23 where memberName == "overstayRuleDescription":
                    self.overstayRuleDescription = try memberValue.decodeString(maxLength: 32)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let overstayFee else { throw .missing("overstayFee") }
        self.overstayFee = overstayFee
        guard let startTime else { throw .missing("startTime") }
        self.startTime = startTime
        guard let overstayFeePeriod else { throw .missing("overstayFeePeriod") }
        self.overstayFeePeriod = overstayFeePeriod
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("overstayFee", overstayFee)
        if let overstayRuleDescription {
            try writer.encode("overstayRuleDescription", overstayRuleDescription, maxLength: 32)
        }
        try writer.encode("startTime", startTime)
        try writer.encode("overstayFeePeriod", overstayFeePeriod)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PriceLevelScheduleEntryType`.
public struct PriceLevelScheduleEntry: Equatable, Sendable {
    public var duration: Int
    /// At least 0.
    public var priceLevel: Int
    public var customData: CustomData?

    public init(
        duration: Int,
        priceLevel: Int,
        customData: CustomData? = nil
    ) {
        self.duration = duration
        self.priceLevel = priceLevel
        self.customData = customData
    }
}

extension PriceLevelScheduleEntry: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var duration: Int?
        var priceLevel: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "duration":
                    duration = try memberValue.decodeInteger()
                case 10 where memberName == "priceLevel":
                    priceLevel = try memberValue.decodeInteger(minimum: 0)
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
        guard let priceLevel else { throw .missing("priceLevel") }
        self.priceLevel = priceLevel
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("duration", duration)
        try writer.encode("priceLevel", priceLevel, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PriceLevelScheduleType`.
public struct PriceLevelSchedule: Equatable, Sendable {
    /// 1 to 100 items.
    public var priceLevelScheduleEntries: [PriceLevelScheduleEntry]
    public var timeAnchor: DateTime
    /// At least 0.
    public var priceScheduleId: Int
    /// At most 32 characters.
    public var priceScheduleDescription: String?
    /// At least 0.
    public var numberOfPriceLevels: Int
    public var customData: CustomData?

    public init(
        priceLevelScheduleEntries: [PriceLevelScheduleEntry],
        timeAnchor: DateTime,
        priceScheduleId: Int,
        priceScheduleDescription: String? = nil,
        numberOfPriceLevels: Int,
        customData: CustomData? = nil
    ) {
        self.priceLevelScheduleEntries = priceLevelScheduleEntries
        self.timeAnchor = timeAnchor
        self.priceScheduleId = priceScheduleId
        self.priceScheduleDescription = priceScheduleDescription
        self.numberOfPriceLevels = numberOfPriceLevels
        self.customData = customData
    }
}

extension PriceLevelSchedule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priceLevelScheduleEntries: [PriceLevelScheduleEntry]?
        var timeAnchor: DateTime?
        var priceScheduleId: Int?
        self.priceScheduleDescription = nil
        var numberOfPriceLevels: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "timeAnchor":
                    timeAnchor = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "priceScheduleId":
                    priceScheduleId = try memberValue.decodeInteger(minimum: 0)
                case 19 where memberName == "numberOfPriceLevels":
                    numberOfPriceLevels = try memberValue.decodeInteger(minimum: 0)
                case 24 where memberName == "priceScheduleDescription":
                    self.priceScheduleDescription = try memberValue.decodeString(maxLength: 32)
                case 25 where memberName == "priceLevelScheduleEntries":
                    priceLevelScheduleEntries = try memberValue.decodeArray(1...100) { item throws(OCPPSchemaError) in
                        try PriceLevelScheduleEntry(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priceLevelScheduleEntries else { throw .missing("priceLevelScheduleEntries") }
        self.priceLevelScheduleEntries = priceLevelScheduleEntries
        guard let timeAnchor else { throw .missing("timeAnchor") }
        self.timeAnchor = timeAnchor
        guard let priceScheduleId else { throw .missing("priceScheduleId") }
        self.priceScheduleId = priceScheduleId
        guard let numberOfPriceLevels else { throw .missing("numberOfPriceLevels") }
        self.numberOfPriceLevels = numberOfPriceLevels
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priceLevelScheduleEntries", priceLevelScheduleEntries, count: 1...100)
        try writer.encode("timeAnchor", timeAnchor)
        try writer.encode("priceScheduleId", priceScheduleId, minimum: 0)
        if let priceScheduleDescription {
            try writer.encode("priceScheduleDescription", priceScheduleDescription, maxLength: 32)
        }
        try writer.encode("numberOfPriceLevels", numberOfPriceLevels, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PriceRuleStackType`.
public struct PriceRuleStack: Equatable, Sendable {
    public var duration: Int
    /// 1 to 8 items.
    public var priceRule: [PriceRule]
    public var customData: CustomData?

    public init(
        duration: Int,
        priceRule: [PriceRule],
        customData: CustomData? = nil
    ) {
        self.duration = duration
        self.priceRule = priceRule
        self.customData = customData
    }
}

extension PriceRuleStack: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var duration: Int?
        var priceRule: [PriceRule]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "duration":
                    duration = try memberValue.decodeInteger()
                case 9 where memberName == "priceRule":
                    priceRule = try memberValue.decodeArray(1...8) { item throws(OCPPSchemaError) in try PriceRule(item)
                    }
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
        guard let priceRule else { throw .missing("priceRule") }
        self.priceRule = priceRule
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("duration", duration)
        try writer.encode("priceRule", priceRule, count: 1...8)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PriceRuleType`.
public struct PriceRule: Equatable, Sendable {
    public var parkingFeePeriod: Int?
    /// At least 0.
    public var carbonDioxideEmission: Int?
    /// 0 to 100.
    public var renewableGenerationPercentage: Int?
    public var energyFee: RationalNumber
    public var parkingFee: RationalNumber?
    public var powerRangeStart: RationalNumber
    public var customData: CustomData?

    public init(
        parkingFeePeriod: Int? = nil,
        carbonDioxideEmission: Int? = nil,
        renewableGenerationPercentage: Int? = nil,
        energyFee: RationalNumber,
        parkingFee: RationalNumber? = nil,
        powerRangeStart: RationalNumber,
        customData: CustomData? = nil
    ) {
        self.parkingFeePeriod = parkingFeePeriod
        self.carbonDioxideEmission = carbonDioxideEmission
        self.renewableGenerationPercentage = renewableGenerationPercentage
        self.energyFee = energyFee
        self.parkingFee = parkingFee
        self.powerRangeStart = powerRangeStart
        self.customData = customData
    }
}

extension PriceRule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.parkingFeePeriod = nil
        self.carbonDioxideEmission = nil
        self.renewableGenerationPercentage = nil
        var energyFee: RationalNumber?
        self.parkingFee = nil
        var powerRangeStart: RationalNumber?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "energyFee":
                    energyFee = try RationalNumber(memberValue)
                case 10 where memberName == "parkingFee":
                    self.parkingFee = try RationalNumber(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "powerRangeStart":
                    powerRangeStart = try RationalNumber(memberValue)
                case 16 where memberName == "parkingFeePeriod":
                    self.parkingFeePeriod = try memberValue.decodeInteger()
                case 21 where memberName == "carbonDioxideEmission":
                    self.carbonDioxideEmission = try memberValue.decodeInteger(minimum: 0)
                case 29 where memberName == "renewableGenerationPercentage":
                    self.renewableGenerationPercentage = try memberValue.decodeInteger(minimum: 0, maximum: 100)
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
        if let parkingFeePeriod { try writer.encode("parkingFeePeriod", parkingFeePeriod) }
        if let carbonDioxideEmission { try writer.encode("carbonDioxideEmission", carbonDioxideEmission, minimum: 0) }
        if let renewableGenerationPercentage {
            try writer.encode("renewableGenerationPercentage", renewableGenerationPercentage, minimum: 0, maximum: 100)
        }
        try writer.encode("energyFee", energyFee)
        if let parkingFee { try writer.encode("parkingFee", parkingFee) }
        try writer.encode("powerRangeStart", powerRangeStart)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PriceType`.
public struct Price: Equatable, Sendable {
    public var exclTax: Double?
    public var inclTax: Double?
    /// 1 to 5 items.
    public var taxRates: [TaxRate]?
    public var customData: CustomData?

    public init(
        exclTax: Double? = nil,
        inclTax: Double? = nil,
        taxRates: [TaxRate]? = nil,
        customData: CustomData? = nil
    ) {
        self.exclTax = exclTax
        self.inclTax = inclTax
        self.taxRates = taxRates
        self.customData = customData
    }
}

extension Price: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.exclTax = nil
        self.inclTax = nil
        self.taxRates = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "exclTax":
                    self.exclTax = try memberValue.decodeNumber()
                case 7 where memberName == "inclTax":
                    self.inclTax = try memberValue.decodeNumber()
                case 8 where memberName == "taxRates":
                    self.taxRates = try memberValue.decodeArray(1...5) { item throws(OCPPSchemaError) in
                        try TaxRate(item)
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
        if let exclTax { try writer.encode("exclTax", exclTax) }
        if let inclTax { try writer.encode("inclTax", inclTax) }
        if let taxRates { try writer.encode("taxRates", taxRates, count: 1...5) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `RationalNumberType`.
public struct RationalNumber: Equatable, Sendable {
    public var exponent: Int
    public var value: Int
    public var customData: CustomData?

    public init(
        exponent: Int,
        value: Int,
        customData: CustomData? = nil
    ) {
        self.exponent = exponent
        self.value = value
        self.customData = customData
    }
}

extension RationalNumber: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var exponent: Int?
        var value: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "value":
                    value = try memberValue.decodeInteger()
                case 8 where memberName == "exponent":
                    exponent = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let exponent else { throw .missing("exponent") }
        self.exponent = exponent
        guard let value else { throw .missing("value") }
        self.value = value
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("exponent", exponent)
        try writer.encode("value", value)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `RelativeTimeIntervalType`.
public struct RelativeTimeInterval: Equatable, Sendable {
    public var start: Int
    public var duration: Int?
    public var customData: CustomData?

    public init(
        start: Int,
        duration: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.start = start
        self.duration = duration
        self.customData = customData
    }
}

extension RelativeTimeInterval: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var start: Int?
        self.duration = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "start":
                    start = try memberValue.decodeInteger()
                case 8 where memberName == "duration":
                    self.duration = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let start else { throw .missing("start") }
        self.start = start
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("start", start)
        if let duration { try writer.encode("duration", duration) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SalesTariffEntryType`.
public struct SalesTariffEntry: Equatable, Sendable {
    public var relativeTimeInterval: RelativeTimeInterval
    /// At least 0.
    public var ePriceLevel: Int?
    /// 1 to 3 items.
    public var consumptionCost: [ConsumptionCost]?
    public var customData: CustomData?

    public init(
        relativeTimeInterval: RelativeTimeInterval,
        ePriceLevel: Int? = nil,
        consumptionCost: [ConsumptionCost]? = nil,
        customData: CustomData? = nil
    ) {
        self.relativeTimeInterval = relativeTimeInterval
        self.ePriceLevel = ePriceLevel
        self.consumptionCost = consumptionCost
        self.customData = customData
    }
}

extension SalesTariffEntry: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var relativeTimeInterval: RelativeTimeInterval?
        self.ePriceLevel = nil
        self.consumptionCost = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "ePriceLevel":
                    self.ePriceLevel = try memberValue.decodeInteger(minimum: 0)
                case 15 where memberName == "consumptionCost":
                    self.consumptionCost = try memberValue.decodeArray(1...3) { item throws(OCPPSchemaError) in
                        try ConsumptionCost(item)
                    }
                case 20 where memberName == "relativeTimeInterval":
                    relativeTimeInterval = try RelativeTimeInterval(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let relativeTimeInterval else { throw .missing("relativeTimeInterval") }
        self.relativeTimeInterval = relativeTimeInterval
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("relativeTimeInterval", relativeTimeInterval)
        if let ePriceLevel { try writer.encode("ePriceLevel", ePriceLevel, minimum: 0) }
        if let consumptionCost { try writer.encode("consumptionCost", consumptionCost, count: 1...3) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SalesTariffType`.
public struct SalesTariff: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    /// At most 32 characters.
    public var salesTariffDescription: String?
    /// At least 0.
    public var numEPriceLevels: Int?
    /// 1 to 1024 items.
    public var salesTariffEntry: [SalesTariffEntry]
    public var customData: CustomData?

    public init(
        id: Int,
        salesTariffDescription: String? = nil,
        numEPriceLevels: Int? = nil,
        salesTariffEntry: [SalesTariffEntry],
        customData: CustomData? = nil
    ) {
        self.id = id
        self.salesTariffDescription = salesTariffDescription
        self.numEPriceLevels = numEPriceLevels
        self.salesTariffEntry = salesTariffEntry
        self.customData = customData
    }
}

extension SalesTariff: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        self.salesTariffDescription = nil
        self.numEPriceLevels = nil
        var salesTariffEntry: [SalesTariffEntry]?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "numEPriceLevels":
                    self.numEPriceLevels = try memberValue.decodeInteger(minimum: 0)
                case 16 where memberName == "salesTariffEntry":
                    salesTariffEntry = try memberValue.decodeArray(1...1024) { item throws(OCPPSchemaError) in
                        try SalesTariffEntry(item)
                    }
                case 22 where memberName == "salesTariffDescription":
                    self.salesTariffDescription = try memberValue.decodeString(maxLength: 32)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let salesTariffEntry else { throw .missing("salesTariffEntry") }
        self.salesTariffEntry = salesTariffEntry
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, minimum: 0)
        if let salesTariffDescription {
            try writer.encode("salesTariffDescription", salesTariffDescription, maxLength: 32)
        }
        if let numEPriceLevels { try writer.encode("numEPriceLevels", numEPriceLevels, minimum: 0) }
        try writer.encode("salesTariffEntry", salesTariffEntry, count: 1...1024)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SampledValueType`.
public struct SampledValue: Equatable, Sendable {
    public var value: Double
    public var measurand: Measurand?
    public var context: ReadingContext?
    public var phase: Phase?
    public var location: Location?
    @Apart public var signedMeterValue: SignedMeterValue?
    public var unitOfMeasure: UnitOfMeasure?
    public var customData: CustomData?

    public init(
        value: Double,
        measurand: Measurand? = nil,
        context: ReadingContext? = nil,
        phase: Phase? = nil,
        location: Location? = nil,
        signedMeterValue: SignedMeterValue? = nil,
        unitOfMeasure: UnitOfMeasure? = nil,
        customData: CustomData? = nil
    ) {
        self.value = value
        self.measurand = measurand
        self.context = context
        self.phase = phase
        self.location = location
        self.signedMeterValue = signedMeterValue
        self.unitOfMeasure = unitOfMeasure
        self.customData = customData
    }
}

extension SampledValue: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var value: Double?
        self.measurand = nil
        self.context = nil
        self.phase = nil
        self.location = nil
        self.signedMeterValue = nil
        self.unitOfMeasure = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "value":
                    value = try memberValue.decodeNumber()
                case 5 where memberName == "phase":
                    self.phase = try Phase(memberValue)
                case 7 where memberName == "context":
                    self.context = try ReadingContext(memberValue)
                case 8 where memberName == "location":
                    self.location = try Location(memberValue)
                case 9 where memberName == "measurand":
                    self.measurand = try Measurand(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "unitOfMeasure":
                    self.unitOfMeasure = try UnitOfMeasure(memberValue)
                case 16 where memberName == "signedMeterValue":
                    self.signedMeterValue = try SignedMeterValue(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let value else { throw .missing("value") }
        self.value = value
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("value", value)
        if let measurand { try writer.encode("measurand", measurand) }
        if let context { try writer.encode("context", context) }
        if let phase { try writer.encode("phase", phase) }
        if let location { try writer.encode("location", location) }
        if let signedMeterValue { try writer.encode("signedMeterValue", signedMeterValue) }
        if let unitOfMeasure { try writer.encode("unitOfMeasure", unitOfMeasure) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `SignedMeterValueType`.
public struct SignedMeterValue: Equatable, Sendable {
    /// At most 32768 characters.
    public var signedMeterData: String
    /// At most 50 characters.
    public var signingMethod: String?
    /// At most 50 characters.
    public var encodingMethod: String
    /// At most 2500 characters.
    public var publicKey: String?
    public var customData: CustomData?

    public init(
        signedMeterData: String,
        signingMethod: String? = nil,
        encodingMethod: String,
        publicKey: String? = nil,
        customData: CustomData? = nil
    ) {
        self.signedMeterData = signedMeterData
        self.signingMethod = signingMethod
        self.encodingMethod = encodingMethod
        self.publicKey = publicKey
        self.customData = customData
    }
}

extension SignedMeterValue: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var signedMeterData: String?
        self.signingMethod = nil
        var encodingMethod: String?
        self.publicKey = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "publicKey":
                    self.publicKey = try memberValue.decodeString(maxLength: 2500)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "signingMethod":
                    self.signingMethod = try memberValue.decodeString(maxLength: 50)
                case 14 where memberName == "encodingMethod":
                    encodingMethod = try memberValue.decodeString(maxLength: 50)
                case 15 where memberName == "signedMeterData":
                    signedMeterData = try memberValue.decodeString(maxLength: 32768)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let signedMeterData else { throw .missing("signedMeterData") }
        self.signedMeterData = signedMeterData
        guard let encodingMethod else { throw .missing("encodingMethod") }
        self.encodingMethod = encodingMethod
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("signedMeterData", signedMeterData, maxLength: 32768)
        if let signingMethod { try writer.encode("signingMethod", signingMethod, maxLength: 50) }
        try writer.encode("encodingMethod", encodingMethod, maxLength: 50)
        if let publicKey { try writer.encode("publicKey", publicKey, maxLength: 2500) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `StatusInfoType`.
public struct StatusInfo: Equatable, Sendable {
    /// At most 20 characters.
    public var reasonCode: String
    /// At most 1024 characters.
    public var additionalInfo: String?
    public var customData: CustomData?

    public init(
        reasonCode: String,
        additionalInfo: String? = nil,
        customData: CustomData? = nil
    ) {
        self.reasonCode = reasonCode
        self.additionalInfo = additionalInfo
        self.customData = customData
    }
}

extension StatusInfo: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var reasonCode: String?
        self.additionalInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "reasonCode":
                    reasonCode = try memberValue.decodeString(maxLength: 20)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 14 where memberName == "additionalInfo":
                    self.additionalInfo = try memberValue.decodeString(maxLength: 1024)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let reasonCode else { throw .missing("reasonCode") }
        self.reasonCode = reasonCode
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("reasonCode", reasonCode, maxLength: 20)
        if let additionalInfo { try writer.encode("additionalInfo", additionalInfo, maxLength: 1024) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffConditionsFixedType`.
public struct TariffConditionsFixed: Equatable, Sendable {
    public var startTimeOfDay: String?
    public var endTimeOfDay: String?
    /// 1 to 7 items.
    public var dayOfWeek: [DayOfWeek]?
    public var validFromDate: String?
    public var validToDate: String?
    public var evseKind: EvseKind?
    /// At most 20 characters.
    public var paymentBrand: String?
    /// At most 20 characters.
    public var paymentRecognition: String?
    public var customData: CustomData?

    public init(
        startTimeOfDay: String? = nil,
        endTimeOfDay: String? = nil,
        dayOfWeek: [DayOfWeek]? = nil,
        validFromDate: String? = nil,
        validToDate: String? = nil,
        evseKind: EvseKind? = nil,
        paymentBrand: String? = nil,
        paymentRecognition: String? = nil,
        customData: CustomData? = nil
    ) {
        self.startTimeOfDay = startTimeOfDay
        self.endTimeOfDay = endTimeOfDay
        self.dayOfWeek = dayOfWeek
        self.validFromDate = validFromDate
        self.validToDate = validToDate
        self.evseKind = evseKind
        self.paymentBrand = paymentBrand
        self.paymentRecognition = paymentRecognition
        self.customData = customData
    }
}

extension TariffConditionsFixed: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.startTimeOfDay = nil
        self.endTimeOfDay = nil
        self.dayOfWeek = nil
        self.validFromDate = nil
        self.validToDate = nil
        self.evseKind = nil
        self.paymentBrand = nil
        self.paymentRecognition = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "evseKind":
                    self.evseKind = try EvseKind(memberValue)
                case 9 where memberName == "dayOfWeek":
                    self.dayOfWeek = try memberValue.decodeArray(1...7) { item throws(OCPPSchemaError) in
                        try DayOfWeek(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "validToDate":
                    self.validToDate = try memberValue.decodeString()
                case 12 where memberName == "endTimeOfDay":
                    self.endTimeOfDay = try memberValue.decodeString()
                case 12 where memberName == "paymentBrand":
                    self.paymentBrand = try memberValue.decodeString(maxLength: 20)
                case 13 where memberName == "validFromDate":
                    self.validFromDate = try memberValue.decodeString()
                case 14 where memberName == "startTimeOfDay":
                    self.startTimeOfDay = try memberValue.decodeString()
                case 18 where memberName == "paymentRecognition":
                    self.paymentRecognition = try memberValue.decodeString(maxLength: 20)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let startTimeOfDay { try writer.encode("startTimeOfDay", startTimeOfDay) }
        if let endTimeOfDay { try writer.encode("endTimeOfDay", endTimeOfDay) }
        if let dayOfWeek { try writer.encode("dayOfWeek", dayOfWeek, count: 1...7) }
        if let validFromDate { try writer.encode("validFromDate", validFromDate) }
        if let validToDate { try writer.encode("validToDate", validToDate) }
        if let evseKind { try writer.encode("evseKind", evseKind) }
        if let paymentBrand { try writer.encode("paymentBrand", paymentBrand, maxLength: 20) }
        if let paymentRecognition { try writer.encode("paymentRecognition", paymentRecognition, maxLength: 20) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffConditionsType`.
public struct TariffConditions: Equatable, Sendable {
    public var startTimeOfDay: String?
    public var endTimeOfDay: String?
    /// 1 to 7 items.
    public var dayOfWeek: [DayOfWeek]?
    public var validFromDate: String?
    public var validToDate: String?
    public var evseKind: EvseKind?
    public var minEnergy: Double?
    public var maxEnergy: Double?
    public var minCurrent: Double?
    public var maxCurrent: Double?
    public var minPower: Double?
    public var maxPower: Double?
    public var minTime: Int?
    public var maxTime: Int?
    public var minChargingTime: Int?
    public var maxChargingTime: Int?
    public var minIdleTime: Int?
    public var maxIdleTime: Int?
    public var customData: CustomData?

    public init(
        startTimeOfDay: String? = nil,
        endTimeOfDay: String? = nil,
        dayOfWeek: [DayOfWeek]? = nil,
        validFromDate: String? = nil,
        validToDate: String? = nil,
        evseKind: EvseKind? = nil,
        minEnergy: Double? = nil,
        maxEnergy: Double? = nil,
        minCurrent: Double? = nil,
        maxCurrent: Double? = nil,
        minPower: Double? = nil,
        maxPower: Double? = nil,
        minTime: Int? = nil,
        maxTime: Int? = nil,
        minChargingTime: Int? = nil,
        maxChargingTime: Int? = nil,
        minIdleTime: Int? = nil,
        maxIdleTime: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.startTimeOfDay = startTimeOfDay
        self.endTimeOfDay = endTimeOfDay
        self.dayOfWeek = dayOfWeek
        self.validFromDate = validFromDate
        self.validToDate = validToDate
        self.evseKind = evseKind
        self.minEnergy = minEnergy
        self.maxEnergy = maxEnergy
        self.minCurrent = minCurrent
        self.maxCurrent = maxCurrent
        self.minPower = minPower
        self.maxPower = maxPower
        self.minTime = minTime
        self.maxTime = maxTime
        self.minChargingTime = minChargingTime
        self.maxChargingTime = maxChargingTime
        self.minIdleTime = minIdleTime
        self.maxIdleTime = maxIdleTime
        self.customData = customData
    }
}

extension TariffConditions: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.startTimeOfDay = nil
        self.endTimeOfDay = nil
        self.dayOfWeek = nil
        self.validFromDate = nil
        self.validToDate = nil
        self.evseKind = nil
        self.minEnergy = nil
        self.maxEnergy = nil
        self.minCurrent = nil
        self.maxCurrent = nil
        self.minPower = nil
        self.maxPower = nil
        self.minTime = nil
        self.maxTime = nil
        self.minChargingTime = nil
        self.maxChargingTime = nil
        self.minIdleTime = nil
        self.maxIdleTime = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "minTime":
                    self.minTime = try memberValue.decodeInteger()
                case 7 where memberName == "maxTime":
                    self.maxTime = try memberValue.decodeInteger()
                case 8 where memberName == "evseKind":
                    self.evseKind = try EvseKind(memberValue)
                case 8 where memberName == "minPower":
                    self.minPower = try memberValue.decodeNumber()
                case 8 where memberName == "maxPower":
                    self.maxPower = try memberValue.decodeNumber()
                case 9 where memberName == "dayOfWeek":
                    self.dayOfWeek = try memberValue.decodeArray(1...7) { item throws(OCPPSchemaError) in
                        try DayOfWeek(item)
                    }
                case 9 where memberName == "minEnergy":
                    self.minEnergy = try memberValue.decodeNumber()
                case 9 where memberName == "maxEnergy":
                    self.maxEnergy = try memberValue.decodeNumber()
                case 10 where memberName == "minCurrent":
                    self.minCurrent = try memberValue.decodeNumber()
                case 10 where memberName == "maxCurrent":
                    self.maxCurrent = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "validToDate":
                    self.validToDate = try memberValue.decodeString()
                case 11 where memberName == "minIdleTime":
                    self.minIdleTime = try memberValue.decodeInteger()
                case 11 where memberName == "maxIdleTime":
                    self.maxIdleTime = try memberValue.decodeInteger()
                case 12 where memberName == "endTimeOfDay":
                    self.endTimeOfDay = try memberValue.decodeString()
                case 13 where memberName == "validFromDate":
                    self.validFromDate = try memberValue.decodeString()
                case 14 where memberName == "startTimeOfDay":
                    self.startTimeOfDay = try memberValue.decodeString()
                case 15 where memberName == "minChargingTime":
                    self.minChargingTime = try memberValue.decodeInteger()
                case 15 where memberName == "maxChargingTime":
                    self.maxChargingTime = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let startTimeOfDay { try writer.encode("startTimeOfDay", startTimeOfDay) }
        if let endTimeOfDay { try writer.encode("endTimeOfDay", endTimeOfDay) }
        if let dayOfWeek { try writer.encode("dayOfWeek", dayOfWeek, count: 1...7) }
        if let validFromDate { try writer.encode("validFromDate", validFromDate) }
        if let validToDate { try writer.encode("validToDate", validToDate) }
        if let evseKind { try writer.encode("evseKind", evseKind) }
        if let minEnergy { try writer.encode("minEnergy", minEnergy) }
        if let maxEnergy { try writer.encode("maxEnergy", maxEnergy) }
        if let minCurrent { try writer.encode("minCurrent", minCurrent) }
        if let maxCurrent { try writer.encode("maxCurrent", maxCurrent) }
        if let minPower { try writer.encode("minPower", minPower) }
        if let maxPower { try writer.encode("maxPower", maxPower) }
        if let minTime { try writer.encode("minTime", minTime) }
        if let maxTime { try writer.encode("maxTime", maxTime) }
        if let minChargingTime { try writer.encode("minChargingTime", minChargingTime) }
        if let maxChargingTime { try writer.encode("maxChargingTime", maxChargingTime) }
        if let minIdleTime { try writer.encode("minIdleTime", minIdleTime) }
        if let maxIdleTime { try writer.encode("maxIdleTime", maxIdleTime) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffEnergyPriceType`.
public struct TariffEnergyPrice: Equatable, Sendable {
    public var priceKwh: Double
    @Apart public var conditions: TariffConditions?
    public var customData: CustomData?

    public init(
        priceKwh: Double,
        conditions: TariffConditions? = nil,
        customData: CustomData? = nil
    ) {
        self.priceKwh = priceKwh
        self.conditions = conditions
        self.customData = customData
    }
}

extension TariffEnergyPrice: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priceKwh: Double?
        self.conditions = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "priceKwh":
                    priceKwh = try memberValue.decodeNumber()
                case 10 where memberName == "conditions":
                    self.conditions = try TariffConditions(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priceKwh else { throw .missing("priceKwh") }
        self.priceKwh = priceKwh
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priceKwh", priceKwh)
        if let conditions { try writer.encode("conditions", conditions) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffEnergyType`.
public struct TariffEnergy: Equatable, Sendable {
    /// At least 1 item.
    public var prices: [TariffEnergyPrice]
    /// 1 to 5 items.
    public var taxRates: [TaxRate]?
    public var customData: CustomData?

    public init(
        prices: [TariffEnergyPrice],
        taxRates: [TaxRate]? = nil,
        customData: CustomData? = nil
    ) {
        self.prices = prices
        self.taxRates = taxRates
        self.customData = customData
    }
}

extension TariffEnergy: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var prices: [TariffEnergyPrice]?
        self.taxRates = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "prices":
                    prices = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try TariffEnergyPrice(item)
                    }
                case 8 where memberName == "taxRates":
                    self.taxRates = try memberValue.decodeArray(1...5) { item throws(OCPPSchemaError) in
                        try TaxRate(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let prices else { throw .missing("prices") }
        self.prices = prices
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("prices", prices, count: 1...Int.max)
        if let taxRates { try writer.encode("taxRates", taxRates, count: 1...5) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffFixedPriceType`.
public struct TariffFixedPrice: Equatable, Sendable {
    @Apart public var conditions: TariffConditionsFixed?
    public var priceFixed: Double
    public var customData: CustomData?

    public init(
        conditions: TariffConditionsFixed? = nil,
        priceFixed: Double,
        customData: CustomData? = nil
    ) {
        self.conditions = conditions
        self.priceFixed = priceFixed
        self.customData = customData
    }
}

extension TariffFixedPrice: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.conditions = nil
        var priceFixed: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "conditions":
                    self.conditions = try TariffConditionsFixed(memberValue)
                case 10 where memberName == "priceFixed":
                    priceFixed = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priceFixed else { throw .missing("priceFixed") }
        self.priceFixed = priceFixed
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let conditions { try writer.encode("conditions", conditions) }
        try writer.encode("priceFixed", priceFixed)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffFixedType`.
public struct TariffFixed: Equatable, Sendable {
    /// At least 1 item.
    public var prices: [TariffFixedPrice]
    /// 1 to 5 items.
    public var taxRates: [TaxRate]?
    public var customData: CustomData?

    public init(
        prices: [TariffFixedPrice],
        taxRates: [TaxRate]? = nil,
        customData: CustomData? = nil
    ) {
        self.prices = prices
        self.taxRates = taxRates
        self.customData = customData
    }
}

extension TariffFixed: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var prices: [TariffFixedPrice]?
        self.taxRates = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "prices":
                    prices = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try TariffFixedPrice(item)
                    }
                case 8 where memberName == "taxRates":
                    self.taxRates = try memberValue.decodeArray(1...5) { item throws(OCPPSchemaError) in
                        try TaxRate(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let prices else { throw .missing("prices") }
        self.prices = prices
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("prices", prices, count: 1...Int.max)
        if let taxRates { try writer.encode("taxRates", taxRates, count: 1...5) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffTimePriceType`.
public struct TariffTimePrice: Equatable, Sendable {
    public var priceMinute: Double
    @Apart public var conditions: TariffConditions?
    public var customData: CustomData?

    public init(
        priceMinute: Double,
        conditions: TariffConditions? = nil,
        customData: CustomData? = nil
    ) {
        self.priceMinute = priceMinute
        self.conditions = conditions
        self.customData = customData
    }
}

extension TariffTimePrice: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var priceMinute: Double?
        self.conditions = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "conditions":
                    self.conditions = try TariffConditions(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "priceMinute":
                    priceMinute = try memberValue.decodeNumber()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let priceMinute else { throw .missing("priceMinute") }
        self.priceMinute = priceMinute
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("priceMinute", priceMinute)
        if let conditions { try writer.encode("conditions", conditions) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffTimeType`.
public struct TariffTime: Equatable, Sendable {
    /// At least 1 item.
    public var prices: [TariffTimePrice]
    /// 1 to 5 items.
    public var taxRates: [TaxRate]?
    public var customData: CustomData?

    public init(
        prices: [TariffTimePrice],
        taxRates: [TaxRate]? = nil,
        customData: CustomData? = nil
    ) {
        self.prices = prices
        self.taxRates = taxRates
        self.customData = customData
    }
}

extension TariffTime: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var prices: [TariffTimePrice]?
        self.taxRates = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "prices":
                    prices = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try TariffTimePrice(item)
                    }
                case 8 where memberName == "taxRates":
                    self.taxRates = try memberValue.decodeArray(1...5) { item throws(OCPPSchemaError) in
                        try TaxRate(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let prices else { throw .missing("prices") }
        self.prices = prices
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("prices", prices, count: 1...Int.max)
        if let taxRates { try writer.encode("taxRates", taxRates, count: 1...5) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TariffType`.
public struct Tariff: Equatable, Sendable {
    /// At most 60 characters.
    public var tariffId: String
    /// 1 to 10 items.
    public var description: [MessageContent]?
    /// At most 3 characters.
    public var currency: String
    public var energy: TariffEnergy?
    public var validFrom: DateTime?
    public var chargingTime: TariffTime?
    public var idleTime: TariffTime?
    public var fixedFee: TariffFixed?
    public var reservationTime: TariffTime?
    public var reservationFixed: TariffFixed?
    public var minCost: Price?
    public var maxCost: Price?
    public var customData: CustomData?

    public init(
        tariffId: String,
        description: [MessageContent]? = nil,
        currency: String,
        energy: TariffEnergy? = nil,
        validFrom: DateTime? = nil,
        chargingTime: TariffTime? = nil,
        idleTime: TariffTime? = nil,
        fixedFee: TariffFixed? = nil,
        reservationTime: TariffTime? = nil,
        reservationFixed: TariffFixed? = nil,
        minCost: Price? = nil,
        maxCost: Price? = nil,
        customData: CustomData? = nil
    ) {
        self.tariffId = tariffId
        self.description = description
        self.currency = currency
        self.energy = energy
        self.validFrom = validFrom
        self.chargingTime = chargingTime
        self.idleTime = idleTime
        self.fixedFee = fixedFee
        self.reservationTime = reservationTime
        self.reservationFixed = reservationFixed
        self.minCost = minCost
        self.maxCost = maxCost
        self.customData = customData
    }
}

extension Tariff: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var tariffId: String?
        self.description = nil
        var currency: String?
        self.energy = nil
        self.validFrom = nil
        self.chargingTime = nil
        self.idleTime = nil
        self.fixedFee = nil
        self.reservationTime = nil
        self.reservationFixed = nil
        self.minCost = nil
        self.maxCost = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "energy":
                    self.energy = try TariffEnergy(memberValue)
                case 7 where memberName == "minCost":
                    self.minCost = try Price(memberValue)
                case 7 where memberName == "maxCost":
                    self.maxCost = try Price(memberValue)
                case 8 where memberName == "tariffId":
                    tariffId = try memberValue.decodeString(maxLength: 60)
                case 8 where memberName == "currency":
                    currency = try memberValue.decodeString(maxLength: 3)
                case 8 where memberName == "idleTime":
                    self.idleTime = try TariffTime(memberValue)
                case 8 where memberName == "fixedFee":
                    self.fixedFee = try TariffFixed(memberValue)
                case 9 where memberName == "validFrom":
                    self.validFrom = try memberValue.decodeDateTime()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "description":
                    self.description = try memberValue.decodeArray(1...10) { item throws(OCPPSchemaError) in
                        try MessageContent(item)
                    }
                case 12 where memberName == "chargingTime":
                    self.chargingTime = try TariffTime(memberValue)
                case 15 where memberName == "reservationTime":
                    self.reservationTime = try TariffTime(memberValue)
                case 16 where memberName == "reservationFixed":
                    self.reservationFixed = try TariffFixed(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let tariffId else { throw .missing("tariffId") }
        self.tariffId = tariffId
        guard let currency else { throw .missing("currency") }
        self.currency = currency
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("tariffId", tariffId, maxLength: 60)
        if let description { try writer.encode("description", description, count: 1...10) }
        try writer.encode("currency", currency, maxLength: 3)
        if let energy { try writer.encode("energy", energy) }
        if let validFrom { try writer.encode("validFrom", validFrom) }
        if let chargingTime { try writer.encode("chargingTime", chargingTime) }
        if let idleTime { try writer.encode("idleTime", idleTime) }
        if let fixedFee { try writer.encode("fixedFee", fixedFee) }
        if let reservationTime { try writer.encode("reservationTime", reservationTime) }
        if let reservationFixed { try writer.encode("reservationFixed", reservationFixed) }
        if let minCost { try writer.encode("minCost", minCost) }
        if let maxCost { try writer.encode("maxCost", maxCost) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TaxRateType`.
public struct TaxRate: Equatable, Sendable {
    /// At most 20 characters.
    public var type: String
    public var tax: Double
    /// At least 0.
    public var stack: Int?
    public var customData: CustomData?

    public init(
        type: String,
        tax: Double,
        stack: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.type = type
        self.tax = tax
        self.stack = stack
        self.customData = customData
    }
}

extension TaxRate: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var type: String?
        var tax: Double?
        self.stack = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 3 where memberName == "tax":
                    tax = try memberValue.decodeNumber()
                case 4 where memberName == "type":
                    type = try memberValue.decodeString(maxLength: 20)
                case 5 where memberName == "stack":
                    self.stack = try memberValue.decodeInteger(minimum: 0)
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
        guard let tax else { throw .missing("tax") }
        self.tax = tax
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("type", type, maxLength: 20)
        try writer.encode("tax", tax)
        if let stack { try writer.encode("stack", stack, minimum: 0) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TaxRuleType`.
public struct TaxRule: Equatable, Sendable {
    /// At least 0.
    public var taxRuleID: Int
    /// At most 100 characters.
    public var taxRuleName: String?
    public var taxIncludedInPrice: Bool?
    public var appliesToEnergyFee: Bool
    public var appliesToParkingFee: Bool
    public var appliesToOverstayFee: Bool
    public var appliesToMinimumMaximumCost: Bool
    public var taxRate: RationalNumber
    public var customData: CustomData?

    public init(
        taxRuleID: Int,
        taxRuleName: String? = nil,
        taxIncludedInPrice: Bool? = nil,
        appliesToEnergyFee: Bool,
        appliesToParkingFee: Bool,
        appliesToOverstayFee: Bool,
        appliesToMinimumMaximumCost: Bool,
        taxRate: RationalNumber,
        customData: CustomData? = nil
    ) {
        self.taxRuleID = taxRuleID
        self.taxRuleName = taxRuleName
        self.taxIncludedInPrice = taxIncludedInPrice
        self.appliesToEnergyFee = appliesToEnergyFee
        self.appliesToParkingFee = appliesToParkingFee
        self.appliesToOverstayFee = appliesToOverstayFee
        self.appliesToMinimumMaximumCost = appliesToMinimumMaximumCost
        self.taxRate = taxRate
        self.customData = customData
    }
}

extension TaxRule: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var taxRuleID: Int?
        self.taxRuleName = nil
        self.taxIncludedInPrice = nil
        var appliesToEnergyFee: Bool?
        var appliesToParkingFee: Bool?
        var appliesToOverstayFee: Bool?
        var appliesToMinimumMaximumCost: Bool?
        var taxRate: RationalNumber?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "taxRate":
                    taxRate = try RationalNumber(memberValue)
                case 9 where memberName == "taxRuleID":
                    taxRuleID = try memberValue.decodeInteger(minimum: 0)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "taxRuleName":
                    self.taxRuleName = try memberValue.decodeString(maxLength: 100)
                case 18 where memberName == "taxIncludedInPrice":
                    self.taxIncludedInPrice = try memberValue.decodeBool()
                case 18 where memberName == "appliesToEnergyFee":
                    appliesToEnergyFee = try memberValue.decodeBool()
                case 19 where memberName == "appliesToParkingFee":
                    appliesToParkingFee = try memberValue.decodeBool()
                case 20 where memberName == "appliesToOverstayFee":
                    appliesToOverstayFee = try memberValue.decodeBool()
                case 27 where memberName == "appliesToMinimumMaximumCost":
                    appliesToMinimumMaximumCost = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let taxRuleID else { throw .missing("taxRuleID") }
        self.taxRuleID = taxRuleID
        guard let appliesToEnergyFee else { throw .missing("appliesToEnergyFee") }
        self.appliesToEnergyFee = appliesToEnergyFee
        guard let appliesToParkingFee else { throw .missing("appliesToParkingFee") }
        self.appliesToParkingFee = appliesToParkingFee
        guard let appliesToOverstayFee else { throw .missing("appliesToOverstayFee") }
        self.appliesToOverstayFee = appliesToOverstayFee
        guard let appliesToMinimumMaximumCost else { throw .missing("appliesToMinimumMaximumCost") }
        self.appliesToMinimumMaximumCost = appliesToMinimumMaximumCost
        guard let taxRate else { throw .missing("taxRate") }
        self.taxRate = taxRate
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("taxRuleID", taxRuleID, minimum: 0)
        if let taxRuleName { try writer.encode("taxRuleName", taxRuleName, maxLength: 100) }
        if let taxIncludedInPrice { try writer.encode("taxIncludedInPrice", taxIncludedInPrice) }
        try writer.encode("appliesToEnergyFee", appliesToEnergyFee)
        try writer.encode("appliesToParkingFee", appliesToParkingFee)
        try writer.encode("appliesToOverstayFee", appliesToOverstayFee)
        try writer.encode("appliesToMinimumMaximumCost", appliesToMinimumMaximumCost)
        try writer.encode("taxRate", taxRate)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `UnitOfMeasureType`.
public struct UnitOfMeasure: Equatable, Sendable {
    /// At most 20 characters.
    public var unit: String?
    public var multiplier: Int?
    public var customData: CustomData?

    public init(
        unit: String? = nil,
        multiplier: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.unit = unit
        self.multiplier = multiplier
        self.customData = customData
    }
}

extension UnitOfMeasure: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.unit = nil
        self.multiplier = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "unit":
                    self.unit = try memberValue.decodeString(maxLength: 20)
                case 10 where memberName == "multiplier":
                    self.multiplier = try memberValue.decodeInteger()
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
        if let unit { try writer.encode("unit", unit, maxLength: 20) }
        if let multiplier { try writer.encode("multiplier", multiplier) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `V2XFreqWattPointType`.
public struct V2XFreqWattPoint: Equatable, Sendable {
    public var frequency: Double
    public var power: Double
    public var customData: CustomData?

    public init(
        frequency: Double,
        power: Double,
        customData: CustomData? = nil
    ) {
        self.frequency = frequency
        self.power = power
        self.customData = customData
    }
}

extension V2XFreqWattPoint: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var frequency: Double?
        var power: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "power":
                    power = try memberValue.decodeNumber()
                case 9 where memberName == "frequency":
                    frequency = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let frequency else { throw .missing("frequency") }
        self.frequency = frequency
        guard let power else { throw .missing("power") }
        self.power = power
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("frequency", frequency)
        try writer.encode("power", power)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `V2XSignalWattPointType`.
public struct V2XSignalWattPoint: Equatable, Sendable {
    public var signal: Int
    public var power: Double
    public var customData: CustomData?

    public init(
        signal: Int,
        power: Double,
        customData: CustomData? = nil
    ) {
        self.signal = signal
        self.power = power
        self.customData = customData
    }
}

extension V2XSignalWattPoint: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var signal: Int?
        var power: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "power":
                    power = try memberValue.decodeNumber()
                case 6 where memberName == "signal":
                    signal = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let signal else { throw .missing("signal") }
        self.signal = signal
        guard let power else { throw .missing("power") }
        self.power = power
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("signal", signal)
        try writer.encode("power", power)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `VariableType`.
public struct Variable: Equatable, Sendable {
    /// At most 50 characters.
    public var name: String
    /// At most 50 characters.
    public var instance: String?
    public var customData: CustomData?

    public init(
        name: String,
        instance: String? = nil,
        customData: CustomData? = nil
    ) {
        self.name = name
        self.instance = instance
        self.customData = customData
    }
}

extension Variable: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var name: String?
        self.instance = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "name":
                    name = try memberValue.decodeString(maxLength: 50)
                case 8 where memberName == "instance":
                    self.instance = try memberValue.decodeString(maxLength: 50)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let name else { throw .missing("name") }
        self.name = name
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("name", name, maxLength: 50)
        if let instance { try writer.encode("instance", instance, maxLength: 50) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}
