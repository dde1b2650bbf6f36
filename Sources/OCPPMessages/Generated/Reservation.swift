// Chapter H: reservation.
// Generated from the OCPP 2.1 schemas by SchemaCompiler; `make generate` writes it anew.

import JSON

/// `CancelReservationRequest`.
public struct CancelReservationRequest: Equatable, Sendable {
    /// At least 0.
    public var reservationId: Int
    public var customData: CustomData?

    public init(
        reservationId: Int,
        customData: CustomData? = nil
    ) {
        self.reservationId = reservationId
        self.customData = customData
    }
}

extension CancelReservationRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var reservationId: Int?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "reservationId":
                    reservationId = try memberValue.decodeInteger(minimum: 0)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let reservationId else { throw .missing("reservationId") }
        self.reservationId = reservationId
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("reservationId", reservationId, minimum: 0)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `CancelReservationResponse`.
public struct CancelReservationResponse: Equatable, Sendable {
    public var status: CancelReservationStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: CancelReservationStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension CancelReservationResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: CancelReservationStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try CancelReservationStatus(memberValue)
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

extension CancelReservationRequest: OCPPRequest {
    public typealias Response = CancelReservationResponse
    public static var action: Action { .cancelReservation }
}

/// `ReservationStatusUpdateRequest`.
public struct ReservationStatusUpdateRequest: Equatable, Sendable {
    /// At least 0.
    public var reservationId: Int
    public var reservationUpdateStatus: ReservationUpdateStatus
    public var customData: CustomData?

    public init(
        reservationId: Int,
        reservationUpdateStatus: ReservationUpdateStatus,
        customData: CustomData? = nil
    ) {
        self.reservationId = reservationId
        self.reservationUpdateStatus = reservationUpdateStatus
        self.customData = customData
    }
}

extension ReservationStatusUpdateRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var reservationId: Int?
        var reservationUpdateStatus: ReservationUpdateStatus?
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 13 where memberName == "reservationId":
                    reservationId = try memberValue.decodeInteger(minimum: 0)
                case 23 where memberName == "reservationUpdateStatus":
                    reservationUpdateStatus = try ReservationUpdateStatus(memberValue)
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let reservationId else { throw .missing("reservationId") }
        self.reservationId = reservationId
        guard let reservationUpdateStatus else { throw .missing("reservationUpdateStatus") }
        self.reservationUpdateStatus = reservationUpdateStatus
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("reservationId", reservationId, minimum: 0)
        try writer.encode("reservationUpdateStatus", reservationUpdateStatus)
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ReservationStatusUpdateResponse`.
public struct ReservationStatusUpdateResponse: Equatable, Sendable {
    public var customData: CustomData?

    public init(
        customData: CustomData? = nil
    ) {
        self.customData = customData
    }
}

extension ReservationStatusUpdateResponse: OCPPObject {
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

extension ReservationStatusUpdateRequest: OCPPRequest {
    public typealias Response = ReservationStatusUpdateResponse
    public static var action: Action { .reservationStatusUpdate }
}

/// `ReserveNowRequest`.
public struct ReserveNowRequest: Equatable, Sendable {
    /// At least 0.
    public var id: Int
    public var expiryDateTime: DateTime
    /// At most 20 characters.
    public var connectorType: String?
    public var idToken: IdToken
    /// At least 0.
    public var evseId: Int?
    public var groupIdToken: IdToken?
    public var customData: CustomData?

    public init(
        id: Int,
        expiryDateTime: DateTime,
        connectorType: String? = nil,
        idToken: IdToken,
        evseId: Int? = nil,
        groupIdToken: IdToken? = nil,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.expiryDateTime = expiryDateTime
        self.connectorType = connectorType
        self.idToken = idToken
        self.evseId = evseId
        self.groupIdToken = groupIdToken
        self.customData = customData
    }
}

extension ReserveNowRequest: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var id: Int?
        var expiryDateTime: DateTime?
        self.connectorType = nil
        var idToken: IdToken?
        self.evseId = nil
        self.groupIdToken = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 2 where memberName == "id":
                    id = try memberValue.decodeInteger(minimum: 0)
                case 6 where memberName == "evseId":
                    self.evseId = try memberValue.decodeInteger(minimum: 0)
                case 7 where memberName == "idToken":
                    idToken = try IdToken(memberValue)
                case 10 where memberName == "customData":
                    self.customData = try CustomData(memberValue)
                case 12 where memberName == "groupIdToken":
                    self.groupIdToken = try IdToken(memberValue)
                case 13 where memberName == "connectorType":
                    self.connectorType = try memberValue.decodeString(maxLength: 20)
                case 14 where memberName == "expiryDateTime":
                    expiryDateTime = try memberValue.decodeDateTime()
                default: throw .unknownField
                }
            } catch {
                throw error.inside(memberName)
            }
        }
        guard let id else { throw .missing("id") }
        self.id = id
        guard let expiryDateTime else { throw .missing("expiryDateTime") }
        self.expiryDateTime = expiryDateTime
        guard let idToken else { throw .missing("idToken") }
        self.idToken = idToken
    }

    public func encode(to writer: inout JSONWriter) throws(OCPPSchemaError) {
        writer.beginObject()
        try writer.encode("id", id, minimum: 0)
        try writer.encode("expiryDateTime", expiryDateTime)
        if let connectorType { try writer.encode("connectorType", connectorType, maxLength: 20) }
        try writer.encode("idToken", idToken)
        if let evseId { try writer.encode("evseId", evseId, minimum: 0) }
        if let groupIdToken { try writer.encode("groupIdToken", groupIdToken) }
        if let customData { try writer.encode("customData", customData) }
        writer.endObject()
    }
}

/// `ReserveNowResponse`.
public struct ReserveNowResponse: Equatable, Sendable {
    public var status: ReserveNowStatus
    public var statusInfo: StatusInfo?
    public var customData: CustomData?

    public init(
        status: ReserveNowStatus,
        statusInfo: StatusInfo? = nil,
        customData: CustomData? = nil
    ) {
        self.status = status
        self.statusInfo = statusInfo
        self.customData = customData
    }
}

extension ReserveNowResponse: OCPPObject {
    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        var status: ReserveNowStatus?
        self.statusInfo = nil
        self.customData = nil
        for (memberName, memberValue) in try json.decodeMembers() {
            do throws(OCPPSchemaError) {
                switch memberName.count {
                case 6 where memberName == "status":
                    status = try ReserveNowStatus(memberValue)
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

extension ReserveNowRequest: OCPPRequest {
    public typealias Response = ReserveNowResponse
    public static var action: Action { .reserveNow }
}

/// `CancelReservationStatusEnumType`.
public enum CancelReservationStatus: String, OCPPEnumeration {
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

/// `ReservationUpdateStatusEnumType`.
public enum ReservationUpdateStatus: String, OCPPEnumeration {
    case expired = "Expired"
    case removed = "Removed"
    case noTransaction = "NoTransaction"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Expired": self = .expired
            case "Removed": self = .removed
            default: throw .unknownValue(text)
            }
        case 13:
            switch text {
            case "NoTransaction": self = .noTransaction
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}

/// `ReserveNowStatusEnumType`.
public enum ReserveNowStatus: String, OCPPEnumeration {
    case accepted = "Accepted"
    case faulted = "Faulted"
    case occupied = "Occupied"
    case rejected = "Rejected"
    case unavailable = "Unavailable"

    public init(_ json: JSONCursor) throws(OCPPSchemaError) {
        guard let text = json.text else { throw .wrongType("string") }
        switch text.count {
        case 7:
            switch text {
            case "Faulted": self = .faulted
            default: throw .unknownValue(text)
            }
        case 8:
            switch text {
            case "Accepted": self = .accepted
            case "Occupied": self = .occupied
            case "Rejected": self = .rejected
            default: throw .unknownValue(text)
            }
        case 11:
            switch text {
            case "Unavailable": self = .unavailable
            default: throw .unknownValue(text)
            }
        default: throw .unknownValue(text)
        }
    }
}
