// Chapter E: transactions.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `GetTransactionStatusRequest`.
public struct GetTransactionStatusRequest: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String?
    public var customData: CustomData?

    public init(
        transactionId: String? = nil,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.customData = customData
    }
}

extension GetTransactionStatusRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.transactionId = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    self.transactionId = try memberValue.decodeString(maxLength: 36)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let transactionId { try writer.encode("transactionId", transactionId, maxLength: 36) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `GetTransactionStatusResponse`.
public struct GetTransactionStatusResponse: Equatable, Sendable {
    public var ongoingIndicator: Bool?
    public var messagesInQueue: Bool
    public var customData: CustomData?

    public init(
        ongoingIndicator: Bool? = nil,
        messagesInQueue: Bool,
        customData: CustomData? = nil
    ) {
        self.ongoingIndicator = ongoingIndicator
        self.messagesInQueue = messagesInQueue
        self.customData = customData
    }
}

extension GetTransactionStatusResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.ongoingIndicator = nil
        var messagesInQueue: Bool?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 15 where memberName == "messagesInQueue":
                    messagesInQueue = try memberValue.decodeBool()
                case 16 where memberName == "ongoingIndicator":
                    self.ongoingIndicator = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let messagesInQueue else { throw .missing("messagesInQueue") }
        self.messagesInQueue = messagesInQueue
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let ongoingIndicator { try writer.encode("ongoingIndicator", ongoingIndicator) }
        try writer.encode("messagesInQueue", messagesInQueue)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension GetTransactionStatusRequest: OCPPRequest {
    public typealias Response = GetTransactionStatusResponse
    public static var action: Action { .getTransactionStatus }
}

/// `TransactionEventRequest`.
public struct TransactionEventRequest: Equatable, Sendable {
    @Apart public var costDetails: CostDetails?
    public var eventType: TransactionEvent
    /// At least 1 item.
    public var meterValue: [MeterValue]?
    public var timestamp: DateTime
    public var triggerReason: TriggerReason
    /// At least 0.
    public var seqNo: Int
    public var offline: Bool?
    /// 0 to 3.
    public var numberOfPhasesUsed: Int?
    public var cableMaxCurrent: Int?
    /// At least 0.
    public var reservationId: Int?
    public var preconditioningStatus: PreconditioningStatus?
    public var evseSleep: Bool?
    public var transactionInfo: Transaction
    public var evse: EVSE?
    public var idToken: IdToken?
    public var customData: CustomData?

    public init(
        costDetails: CostDetails? = nil,
        eventType: TransactionEvent,
        meterValue: [MeterValue]? = nil,
        timestamp: DateTime,
        triggerReason: TriggerReason,
        seqNo: Int,
        offline: Bool? = nil,
        numberOfPhasesUsed: Int? = nil,
        cableMaxCurrent: Int? = nil,
        reservationId: Int? = nil,
        preconditioningStatus: PreconditioningStatus? = nil,
        evseSleep: Bool? = nil,
        transactionInfo: Transaction,
        evse: EVSE? = nil,
        idToken: IdToken? = nil,
        customData: CustomData? = nil
    ) {
        self.costDetails = costDetails
        self.eventType = eventType
        self.meterValue = meterValue
        self.timestamp = timestamp
        self.triggerReason = triggerReason
        self.seqNo = seqNo
        self.offline = offline
        self.numberOfPhasesUsed = numberOfPhasesUsed
        self.cableMaxCurrent = cableMaxCurrent
        self.reservationId = reservationId
        self.preconditioningStatus = preconditioningStatus
        self.evseSleep = evseSleep
        self.transactionInfo = transactionInfo
        self.evse = evse
        self.idToken = idToken
        self.customData = customData
    }
}

extension TransactionEventRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.costDetails = nil
        var eventType: TransactionEvent?
        self.meterValue = nil
        var timestamp: DateTime?
        var triggerReason: TriggerReason?
        var seqNo: Int?
        self.offline = nil
        self.numberOfPhasesUsed = nil
        self.cableMaxCurrent = nil
        self.reservationId = nil
        self.preconditioningStatus = nil
        self.evseSleep = nil
        var transactionInfo: Transaction?
        self.evse = nil
        self.idToken = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "evse":
                    self.evse = try EVSE(memberValue)
                case 5 where memberName == "seqNo":
                    seqNo = try memberValue.decodeInteger(minimum: 0)
                case 7 where memberName == "offline":
                    self.offline = try memberValue.decodeBool()
                case 7 where memberName == "idToken":
                    self.idToken = try IdToken(memberValue)
                case 9 where memberName == "eventType":
                    eventType = try TransactionEvent(memberValue)
                case 9 where memberName == "timestamp":
                    timestamp = try memberValue.decodeDateTime()
                case 9 where memberName == "evseSleep":
                    self.evseSleep = try memberValue.decodeBool()
                case 10 where memberName == "meterValue":
                    self.meterValue = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try MeterValue(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "costDetails":
                    self.costDetails = try CostDetails(memberValue)
                case 13 where memberName == "triggerReason":
                    triggerReason = try TriggerReason(memberValue)
                case 13 where memberName == "reservationId":
                    self.reservationId = try memberValue.decodeInteger(minimum: 0)
                case 15 where memberName == "cableMaxCurrent":
                    self.cableMaxCurrent = try memberValue.decodeInteger()
                case 15 where memberName == "transactionInfo":
                    transactionInfo = try Transaction(memberValue)
                case 18 where memberName == "numberOfPhasesUsed":
                    self.numberOfPhasesUsed = try memberValue.decodeInteger(minimum: 0, maximum: 3)
                case 21 where memberName == "preconditioningStatus":
                    self.preconditioningStatus = try PreconditioningStatus(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let eventType else { throw .missing("eventType") }
        self.eventType = eventType
        guard let timestamp else { throw .missing("timestamp") }
        self.timestamp = timestamp
        guard let triggerReason else { throw .missing("triggerReason") }
        self.triggerReason = triggerReason
        guard let seqNo else { throw .missing("seqNo") }
        self.seqNo = seqNo
        guard let transactionInfo else { throw .missing("transactionInfo") }
        self.transactionInfo = transactionInfo
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let costDetails { try writer.encode("costDetails", costDetails) }
        try writer.encode("eventType", eventType)
        if let meterValue { try writer.encode("meterValue", meterValue, count: 1...Int.max) }
        try writer.encode("timestamp", timestamp)
        try writer.encode("triggerReason", triggerReason)
        try writer.encode("seqNo", seqNo, minimum: 0)
        if let offline { try writer.encode("offline", offline) }
        if let numberOfPhasesUsed {
            try writer.encode("numberOfPhasesUsed", numberOfPhasesUsed, minimum: 0, maximum: 3)
        }
        if let cableMaxCurrent { try writer.encode("cableMaxCurrent", cableMaxCurrent) }
        if let reservationId { try writer.encode("reservationId", reservationId, minimum: 0) }
        if let preconditioningStatus { try writer.encode("preconditioningStatus", preconditioningStatus) }
        if let evseSleep { try writer.encode("evseSleep", evseSleep) }
        try writer.encode("transactionInfo", transactionInfo)
        if let evse { try writer.encode("evse", evse) }
        if let idToken { try writer.encode("idToken", idToken) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TransactionEventResponse`.
public struct TransactionEventResponse: Equatable, Sendable {
    public var totalCost: Double?
    public var chargingPriority: Int?
    @Apart public var idTokenInfo: IdTokenInfo?
    @Apart public var transactionLimit: TransactionLimit?
    public var updatedPersonalMessage: MessageContent?
    /// 1 to 4 items.
    public var updatedPersonalMessageExtra: [MessageContent]?
    public var customData: CustomData?

    public init(
        totalCost: Double? = nil,
        chargingPriority: Int? = nil,
        idTokenInfo: IdTokenInfo? = nil,
        transactionLimit: TransactionLimit? = nil,
        updatedPersonalMessage: MessageContent? = nil,
        updatedPersonalMessageExtra: [MessageContent]? = nil,
        customData: CustomData? = nil
    ) {
        self.totalCost = totalCost
        self.chargingPriority = chargingPriority
        self.idTokenInfo = idTokenInfo
        self.transactionLimit = transactionLimit
        self.updatedPersonalMessage = updatedPersonalMessage
        self.updatedPersonalMessageExtra = updatedPersonalMessageExtra
        self.customData = customData
    }
}

extension TransactionEventResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.totalCost = nil
        self.chargingPriority = nil
        self.idTokenInfo = nil
        self.transactionLimit = nil
        self.updatedPersonalMessage = nil
        self.updatedPersonalMessageExtra = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "totalCost":
                    self.totalCost = try memberValue.decodeNumber()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "idTokenInfo":
                    self.idTokenInfo = try IdTokenInfo(memberValue)
                case 16 where memberName == "chargingPriority":
                    self.chargingPriority = try memberValue.decodeInteger()
                case 16 where memberName == "transactionLimit":
                    self.transactionLimit = try TransactionLimit(memberValue)
                case 22 where memberName == "updatedPersonalMessage":
                    self.updatedPersonalMessage = try MessageContent(memberValue)
                case 27 where memberName == "updatedPersonalMessageExtra":
                    self.updatedPersonalMessageExtra = try memberValue.decodeArray(1...4) {
                        item throws(OCPPSchemaError) in try MessageContent(item)
                    }
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let totalCost { try writer.encode("totalCost", totalCost) }
        if let chargingPriority { try writer.encode("chargingPriority", chargingPriority) }
        if let idTokenInfo { try writer.encode("idTokenInfo", idTokenInfo) }
        if let transactionLimit { try writer.encode("transactionLimit", transactionLimit) }
        if let updatedPersonalMessage { try writer.encode("updatedPersonalMessage", updatedPersonalMessage) }
        if let updatedPersonalMessageExtra {
            try writer.encode("updatedPersonalMessageExtra", updatedPersonalMessageExtra, count: 1...4)
        }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

extension TransactionEventRequest: OCPPRequest {
    public typealias Response = TransactionEventResponse
    public static var action: Action { .transactionEvent }
}

/// `ChargingPeriodType`.
public struct ChargingPeriod: Equatable, Sendable {
    /// At least 1 item.
    public var dimensions: [CostDimension]?
    /// At most 60 characters.
    public var tariffId: String?
    public var startPeriod: DateTime
    public var customData: CustomData?

    public init(
        dimensions: [CostDimension]? = nil,
        tariffId: String? = nil,
        startPeriod: DateTime,
        customData: CustomData? = nil
    ) {
        self.dimensions = dimensions
        self.tariffId = tariffId
        self.startPeriod = startPeriod
        self.customData = customData
    }
}

extension ChargingPeriod: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.dimensions = nil
        self.tariffId = nil
        var startPeriod: DateTime?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "tariffId":
                    self.tariffId = try memberValue.decodeString(maxLength: 60)
                case 10 where memberName == "dimensions":
                    self.dimensions = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try CostDimension(item)
                    }
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 11 where memberName == "startPeriod":
                    startPeriod = try memberValue.decodeDateTime()
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
        if let dimensions { try writer.encode("dimensions", dimensions, count: 1...Int.max) }
        if let tariffId { try writer.encode("tariffId", tariffId, maxLength: 60) }
        try writer.encode("startPeriod", startPeriod)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ChargingStateEnumType`.
public enum ChargingState: String, OCPPEnumeration {
    case evConnected = "EVConnected"
    case charging = "Charging"
    case suspendedEV = "SuspendedEV"
    case suspendedEVSE = "SuspendedEVSE"
    case idle = "Idle"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 4:
            switch text {
            case "Idle": self = .idle
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Charging": self = .charging
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "EVConnected": self = .evConnected
            case "SuspendedEV": self = .suspendedEV
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "SuspendedEVSE": self = .suspendedEVSE
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `CostDetailsType`.
public struct CostDetails: Equatable, Sendable {
    /// At least 1 item.
    public var chargingPeriods: [ChargingPeriod]?
    public var totalCost: TotalCost
    public var totalUsage: TotalUsage
    public var failureToCalculate: Bool?
    /// At most 500 characters.
    public var failureReason: String?
    public var customData: CustomData?

    public init(
        chargingPeriods: [ChargingPeriod]? = nil,
        totalCost: TotalCost,
        totalUsage: TotalUsage,
        failureToCalculate: Bool? = nil,
        failureReason: String? = nil,
        customData: CustomData? = nil
    ) {
        self.chargingPeriods = chargingPeriods
        self.totalCost = totalCost
        self.totalUsage = totalUsage
        self.failureToCalculate = failureToCalculate
        self.failureReason = failureReason
        self.customData = customData
    }
}

extension CostDetails: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.chargingPeriods = nil
        var totalCost: TotalCost?
        var totalUsage: TotalUsage?
        self.failureToCalculate = nil
        self.failureReason = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 9 where memberName == "totalCost":
                    totalCost = try TotalCost(memberValue)
                case 10 where memberName == "totalUsage":
                    totalUsage = try TotalUsage(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "failureReason":
                    self.failureReason = try memberValue.decodeString(maxLength: 500)
                case 15 where memberName == "chargingPeriods":
                    self.chargingPeriods = try memberValue.decodeArray(1...Int.max) { item throws(OCPPSchemaError) in
                        try ChargingPeriod(item)
                    }
                case 18 where memberName == "failureToCalculate":
                    self.failureToCalculate = try memberValue.decodeBool()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let totalCost else { throw .missing("totalCost") }
        self.totalCost = totalCost
        guard let totalUsage else { throw .missing("totalUsage") }
        self.totalUsage = totalUsage
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        if let chargingPeriods { try writer.encode("chargingPeriods", chargingPeriods, count: 1...Int.max) }
        try writer.encode("totalCost", totalCost)
        try writer.encode("totalUsage", totalUsage)
        if let failureToCalculate { try writer.encode("failureToCalculate", failureToCalculate) }
        if let failureReason { try writer.encode("failureReason", failureReason, maxLength: 500) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CostDimensionEnumType`.
public enum CostDimensionEnum: String, OCPPEnumeration {
    case energy = "Energy"
    case maxCurrent = "MaxCurrent"
    case minCurrent = "MinCurrent"
    case maxPower = "MaxPower"
    case minPower = "MinPower"
    case idleTIme = "IdleTIme"
    case chargingTime = "ChargingTime"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 6:
            switch text {
            case "Energy": self = .energy
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "MaxPower": self = .maxPower
            case "MinPower": self = .minPower
            case "IdleTIme": self = .idleTIme
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "MaxCurrent": self = .maxCurrent
            case "MinCurrent": self = .minCurrent
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "ChargingTime": self = .chargingTime
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `CostDimensionType`.
public struct CostDimension: Equatable, Sendable {
    public var type: CostDimensionEnum
    public var volume: Double
    public var customData: CustomData?

    public init(
        type: CostDimensionEnum,
        volume: Double,
        customData: CustomData? = nil
    ) {
        self.type = type
        self.volume = volume
        self.customData = customData
    }
}

extension CostDimension: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var type: CostDimensionEnum?
        var volume: Double?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 4 where memberName == "type":
                    type = try CostDimensionEnum(memberValue)
                case 6 where memberName == "volume":
                    volume = try memberValue.decodeNumber()
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
        guard let volume else { throw .missing("volume") }
        self.volume = volume
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("type", type)
        try writer.encode("volume", volume)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `PreconditioningStatusEnumType`.
public enum PreconditioningStatus: String, OCPPEnumeration {
    case unknown = "Unknown"
    case ready = "Ready"
    case notReady = "NotReady"
    case preconditioning = "Preconditioning"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Ready": self = .ready
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Unknown": self = .unknown
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "NotReady": self = .notReady
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "Preconditioning": self = .preconditioning
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ReasonEnumType`.
public enum Reason: String, OCPPEnumeration {
    case deAuthorized = "DeAuthorized"
    case emergencyStop = "EmergencyStop"
    case energyLimitReached = "EnergyLimitReached"
    case evDisconnected = "EVDisconnected"
    case groundFault = "GroundFault"
    case immediateReset = "ImmediateReset"
    case masterPass = "MasterPass"
    case local = "Local"
    case localOutOfCredit = "LocalOutOfCredit"
    case other = "Other"
    case overcurrentFault = "OvercurrentFault"
    case powerLoss = "PowerLoss"
    case powerQuality = "PowerQuality"
    case reboot = "Reboot"
    case remote = "Remote"
    case socLimitReached = "SOCLimitReached"
    case stoppedByEV = "StoppedByEV"
    case timeLimitReached = "TimeLimitReached"
    case timeout = "Timeout"
    case reqEnergyTransferRejected = "ReqEnergyTransferRejected"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Local": self = .local
            case "Other": self = .other
            default: throw .unknownValue(text)
            }
        case 6:
            switch text {
            case "Reboot": self = .reboot
            case "Remote": self = .remote
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Timeout": self = .timeout
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "PowerLoss": self = .powerLoss
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "MasterPass": self = .masterPass
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "GroundFault": self = .groundFault
            case "StoppedByEV": self = .stoppedByEV
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "DeAuthorized": self = .deAuthorized
            case "PowerQuality": self = .powerQuality
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "EmergencyStop": self = .emergencyStop
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "EVDisconnected": self = .evDisconnected
            case "ImmediateReset": self = .immediateReset
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "SOCLimitReached": self = .socLimitReached
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "LocalOutOfCredit": self = .localOutOfCredit
            case "OvercurrentFault": self = .overcurrentFault
            case "TimeLimitReached": self = .timeLimitReached
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "EnergyLimitReached": self = .energyLimitReached
            default: throw .unknownValue(text)
            }
        case 25:
            switch text {
            case "ReqEnergyTransferRejected": self = .reqEnergyTransferRejected
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TariffCostEnumType`.
public enum TariffCost: String, OCPPEnumeration {
    case normalCost = "NormalCost"
    case minCost = "MinCost"
    case maxCost = "MaxCost"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "MinCost": self = .minCost
            case "MaxCost": self = .maxCost
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "NormalCost": self = .normalCost
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TotalCostType`.
public struct TotalCost: Equatable, Sendable {
    /// At most 3 characters.
    public var currency: String
    public var typeOfCost: TariffCost
    public var fixed: Price?
    public var energy: Price?
    public var chargingTime: Price?
    public var idleTime: Price?
    public var reservationTime: Price?
    public var reservationFixed: Price?
    public var total: TotalPrice
    public var customData: CustomData?

    public init(
        currency: String,
        typeOfCost: TariffCost,
        fixed: Price? = nil,
        energy: Price? = nil,
        chargingTime: Price? = nil,
        idleTime: Price? = nil,
        reservationTime: Price? = nil,
        reservationFixed: Price? = nil,
        total: TotalPrice,
        customData: CustomData? = nil
    ) {
        self.currency = currency
        self.typeOfCost = typeOfCost
        self.fixed = fixed
        self.energy = energy
        self.chargingTime = chargingTime
        self.idleTime = idleTime
        self.reservationTime = reservationTime
        self.reservationFixed = reservationFixed
        self.total = total
        self.customData = customData
    }
}

extension TotalCost: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var currency: String?
        var typeOfCost: TariffCost?
        self.fixed = nil
        self.energy = nil
        self.chargingTime = nil
        self.idleTime = nil
        self.reservationTime = nil
        self.reservationFixed = nil
        var total: TotalPrice?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 5 where memberName == "fixed":
                    self.fixed = try Price(memberValue)
                case 5 where memberName == "total":
                    total = try TotalPrice(memberValue)
                case 6 where memberName == "energy":
                    self.energy = try Price(memberValue)
                case 8 where memberName == "currency":
                    currency = try memberValue.decodeString(maxLength: 3)
                case 8 where memberName == "idleTime":
                    self.idleTime = try Price(memberValue)
                case 10 where memberName == "typeOfCost":
                    typeOfCost = try TariffCost(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "chargingTime":
                    self.chargingTime = try Price(memberValue)
                case 15 where memberName == "reservationTime":
                    self.reservationTime = try Price(memberValue)
                case 16 where memberName == "reservationFixed":
                    self.reservationFixed = try Price(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let currency else { throw .missing("currency") }
        self.currency = currency
        guard let typeOfCost else { throw .missing("typeOfCost") }
        self.typeOfCost = typeOfCost
        guard let total else { throw .missing("total") }
        self.total = total
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("currency", currency, maxLength: 3)
        try writer.encode("typeOfCost", typeOfCost)
        if let fixed { try writer.encode("fixed", fixed) }
        if let energy { try writer.encode("energy", energy) }
        if let chargingTime { try writer.encode("chargingTime", chargingTime) }
        if let idleTime { try writer.encode("idleTime", idleTime) }
        if let reservationTime { try writer.encode("reservationTime", reservationTime) }
        if let reservationFixed { try writer.encode("reservationFixed", reservationFixed) }
        try writer.encode("total", total)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TotalPriceType`.
public struct TotalPrice: Equatable, Sendable {
    public var exclTax: Double?
    public var inclTax: Double?
    public var customData: CustomData?

    public init(
        exclTax: Double? = nil,
        inclTax: Double? = nil,
        customData: CustomData? = nil
    ) {
        self.exclTax = exclTax
        self.inclTax = inclTax
        self.customData = customData
    }
}

extension TotalPrice: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.exclTax = nil
        self.inclTax = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 7 where memberName == "exclTax":
                    self.exclTax = try memberValue.decodeNumber()
                case 7 where memberName == "inclTax":
                    self.inclTax = try memberValue.decodeNumber()
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
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TotalUsageType`.
public struct TotalUsage: Equatable, Sendable {
    public var energy: Double
    public var chargingTime: Int
    public var idleTime: Int
    public var reservationTime: Int?
    public var customData: CustomData?

    public init(
        energy: Double,
        chargingTime: Int,
        idleTime: Int,
        reservationTime: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.energy = energy
        self.chargingTime = chargingTime
        self.idleTime = idleTime
        self.reservationTime = reservationTime
        self.customData = customData
    }
}

extension TotalUsage: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var energy: Double?
        var chargingTime: Int?
        var idleTime: Int?
        self.reservationTime = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "energy":
                    energy = try memberValue.decodeNumber()
                case 8 where memberName == "idleTime":
                    idleTime = try memberValue.decodeInteger()
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "chargingTime":
                    chargingTime = try memberValue.decodeInteger()
                case 15 where memberName == "reservationTime":
                    self.reservationTime = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let energy else { throw .missing("energy") }
        self.energy = energy
        guard let chargingTime else { throw .missing("chargingTime") }
        self.chargingTime = chargingTime
        guard let idleTime else { throw .missing("idleTime") }
        self.idleTime = idleTime
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("energy", energy)
        try writer.encode("chargingTime", chargingTime)
        try writer.encode("idleTime", idleTime)
        if let reservationTime { try writer.encode("reservationTime", reservationTime) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TransactionEventEnumType`.
public enum TransactionEvent: String, OCPPEnumeration {
    case ended = "Ended"
    case started = "Started"
    case updated = "Updated"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 5:
            switch text {
            case "Ended": self = .ended
            default: throw .unknownValue(text)
            }
        case 7:
            switch text {
            case "Started": self = .started
            case "Updated": self = .updated
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `TransactionLimitType`.
public struct TransactionLimit: Equatable, Sendable {
    public var maxCost: Double?
    public var maxEnergy: Double?
    public var maxTime: Int?
    /// 0 to 100.
    public var maxSoC: Int?
    public var customData: CustomData?

    public init(
        maxCost: Double? = nil,
        maxEnergy: Double? = nil,
        maxTime: Int? = nil,
        maxSoC: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.maxCost = maxCost
        self.maxEnergy = maxEnergy
        self.maxTime = maxTime
        self.maxSoC = maxSoC
        self.customData = customData
    }
}

extension TransactionLimit: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        self.maxCost = nil
        self.maxEnergy = nil
        self.maxTime = nil
        self.maxSoC = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "maxSoC":
                    self.maxSoC = try memberValue.decodeInteger(minimum: 0, maximum: 100)
                case 7 where memberName == "maxCost":
                    self.maxCost = try memberValue.decodeNumber()
                case 7 where memberName == "maxTime":
                    self.maxTime = try memberValue.decodeInteger()
                case 9 where memberName == "maxEnergy":
                    self.maxEnergy = try memberValue.decodeNumber()
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
        if let maxCost { try writer.encode("maxCost", maxCost) }
        if let maxEnergy { try writer.encode("maxEnergy", maxEnergy) }
        if let maxTime { try writer.encode("maxTime", maxTime) }
        if let maxSoC { try writer.encode("maxSoC", maxSoC, minimum: 0, maximum: 100) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TransactionType`.
public struct Transaction: Equatable, Sendable {
    /// At most 36 characters.
    public var transactionId: String
    public var chargingState: ChargingState?
    public var timeSpentCharging: Int?
    public var stoppedReason: Reason?
    public var remoteStartId: Int?
    public var operationMode: OperationMode?
    /// At most 60 characters.
    public var tariffId: String?
    @Apart public var transactionLimit: TransactionLimit?
    public var customData: CustomData?

    public init(
        transactionId: String,
        chargingState: ChargingState? = nil,
        timeSpentCharging: Int? = nil,
        stoppedReason: Reason? = nil,
        remoteStartId: Int? = nil,
        operationMode: OperationMode? = nil,
        tariffId: String? = nil,
        transactionLimit: TransactionLimit? = nil,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.chargingState = chargingState
        self.timeSpentCharging = timeSpentCharging
        self.stoppedReason = stoppedReason
        self.remoteStartId = remoteStartId
        self.operationMode = operationMode
        self.tariffId = tariffId
        self.transactionLimit = transactionLimit
        self.customData = customData
    }
}

extension Transaction: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var transactionId: String?
        self.chargingState = nil
        self.timeSpentCharging = nil
        self.stoppedReason = nil
        self.remoteStartId = nil
        self.operationMode = nil
        self.tariffId = nil
        self.transactionLimit = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 8 where memberName == "tariffId":
                    self.tariffId = try memberValue.decodeString(maxLength: 60)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "transactionId":
                    transactionId = try memberValue.decodeString(maxLength: 36)
                case 13 where memberName == "chargingState":
                    self.chargingState = try ChargingState(memberValue)
                case 13 where memberName == "stoppedReason":
                    self.stoppedReason = try Reason(memberValue)
                case 13 where memberName == "remoteStartId":
                    self.remoteStartId = try memberValue.decodeInteger()
                case 13 where memberName == "operationMode":
                    self.operationMode = try OperationMode(memberValue)
                case 16 where memberName == "transactionLimit":
                    self.transactionLimit = try TransactionLimit(memberValue)
                case 17 where memberName == "timeSpentCharging":
                    self.timeSpentCharging = try memberValue.decodeInteger()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let transactionId else { throw .missing("transactionId") }
        self.transactionId = transactionId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("transactionId", transactionId, maxLength: 36)
        if let chargingState { try writer.encode("chargingState", chargingState) }
        if let timeSpentCharging { try writer.encode("timeSpentCharging", timeSpentCharging) }
        if let stoppedReason { try writer.encode("stoppedReason", stoppedReason) }
        if let remoteStartId { try writer.encode("remoteStartId", remoteStartId) }
        if let operationMode { try writer.encode("operationMode", operationMode) }
        if let tariffId { try writer.encode("tariffId", tariffId, maxLength: 60) }
        if let transactionLimit { try writer.encode("transactionLimit", transactionLimit) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `TriggerReasonEnumType`.
public enum TriggerReason: String, OCPPEnumeration {
    case abnormalCondition = "AbnormalCondition"
    case authorized = "Authorized"
    case cablePluggedIn = "CablePluggedIn"
    case chargingRateChanged = "ChargingRateChanged"
    case chargingStateChanged = "ChargingStateChanged"
    case costLimitReached = "CostLimitReached"
    case deauthorized = "Deauthorized"
    case energyLimitReached = "EnergyLimitReached"
    case evCommunicationLost = "EVCommunicationLost"
    case evConnectTimeout = "EVConnectTimeout"
    case evDeparted = "EVDeparted"
    case evDetected = "EVDetected"
    case limitSet = "LimitSet"
    case meterValueClock = "MeterValueClock"
    case meterValuePeriodic = "MeterValuePeriodic"
    case operationModeChanged = "OperationModeChanged"
    case remoteStart = "RemoteStart"
    case remoteStop = "RemoteStop"
    case resetCommand = "ResetCommand"
    case runningCost = "RunningCost"
    case signedDataReceived = "SignedDataReceived"
    case soCLimitReached = "SoCLimitReached"
    case stopAuthorized = "StopAuthorized"
    case tariffChanged = "TariffChanged"
    case tariffNotAccepted = "TariffNotAccepted"
    case timeLimitReached = "TimeLimitReached"
    case trigger = "Trigger"
    case txResumed = "TxResumed"
    case unlockCommand = "UnlockCommand"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Trigger": self = .trigger
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "LimitSet": self = .limitSet
            default: throw .unknownValue(text)
            }
        case 9:
            switch text {
            case "TxResumed": self = .txResumed
            default: throw .unknownValue(text)
            }
        case 10:
            switch text {
            case "Authorized": self = .authorized
            case "EVDeparted": self = .evDeparted
            case "EVDetected": self = .evDetected
            case "RemoteStop": self = .remoteStop
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "RemoteStart": self = .remoteStart
            case "RunningCost": self = .runningCost
            default: throw .unknownValue(text)
            }
        case 12:
            switch text {
            case "Deauthorized": self = .deauthorized
            case "ResetCommand": self = .resetCommand
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "TariffChanged": self = .tariffChanged
            case "UnlockCommand": self = .unlockCommand
            default: throw .unknownValue(text)
            }
        case 14:
            switch text {
            case "CablePluggedIn": self = .cablePluggedIn
            case "StopAuthorized": self = .stopAuthorized
            default: throw .unknownValue(text)
            }
        case 15:
            switch text {
            case "MeterValueClock": self = .meterValueClock
            case "SoCLimitReached": self = .soCLimitReached
            default: throw .unknownValue(text)
            }
        case 16:
            switch text {
            case "CostLimitReached": self = .costLimitReached
            case "EVConnectTimeout": self = .evConnectTimeout
            case "TimeLimitReached": self = .timeLimitReached
            default: throw .unknownValue(text)
            }
        case 17:
            switch text {
            case "AbnormalCondition": self = .abnormalCondition
            case "TariffNotAccepted": self = .tariffNotAccepted
            default: throw .unknownValue(text)
            }
        case 18:
            switch text {
            case "EnergyLimitReached": self = .energyLimitReached
            case "MeterValuePeriodic": self = .meterValuePeriodic
            case "SignedDataReceived": self = .signedDataReceived
            default: throw .unknownValue(text)
            }
        case 19:
            switch text {
            case "ChargingRateChanged": self = .chargingRateChanged
            case "EVCommunicationLost": self = .evCommunicationLost
            default: throw .unknownValue(text)
            }
        case 20:
            switch text {
            case "ChargingStateChanged": self = .chargingStateChanged
            case "OperationModeChanged": self = .operationModeChanged
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
