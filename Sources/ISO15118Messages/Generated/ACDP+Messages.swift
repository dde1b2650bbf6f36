// swift-format-ignore-file
// Messages of urn:iso:std:iso:15118:-20:ACDP
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `ACDP_ConnectReqType` of urn:iso:std:iso:15118:-20:ACDP
public struct ACDP_ConnectReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus

    public init(
        header: MessageHeader,
        evElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus
    ) {
        self.header = header
        self.evElectricalChargingDeviceStatus = evElectricalChargingDeviceStatus
    }
}

/// `ACDP_ConnectResType` of urn:iso:std:iso:15118:-20:ACDP
public struct ACDP_ConnectRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var evseElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus
    public var evseMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        evseElectricalChargingDeviceStatus: ElectricalChargingDeviceStatus,
        evseMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.evseElectricalChargingDeviceStatus = evseElectricalChargingDeviceStatus
        self.evseMechanicalChargingDeviceStatus = evseMechanicalChargingDeviceStatus
    }
}

/// `ACDP_SystemStatusReqType` of urn:iso:std:iso:15118:-20:ACDP
public struct ACDP_SystemStatusReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evTechnicalStatus: EVTechnicalStatus

    public init(
        header: MessageHeader,
        evTechnicalStatus: EVTechnicalStatus
    ) {
        self.header = header
        self.evTechnicalStatus = evTechnicalStatus
    }
}

/// `ACDP_SystemStatusResType` of urn:iso:std:iso:15118:-20:ACDP
public struct ACDP_SystemStatusRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus
    public var evseReadyToCharge: Bool
    public var evseIsolationStatus: IsolationStatus
    public var evseDisabled: Bool
    public var evseUtilityInterruptEvent: Bool
    public var evseEmergencyShutdown: Bool
    public var evseMalfunction: Bool
    public var evInChargePosition: Bool
    public var evAssociationStatus: Bool

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseMechanicalChargingDeviceStatus: MechanicalChargingDeviceStatus,
        evseReadyToCharge: Bool,
        evseIsolationStatus: IsolationStatus,
        evseDisabled: Bool,
        evseUtilityInterruptEvent: Bool,
        evseEmergencyShutdown: Bool,
        evseMalfunction: Bool,
        evInChargePosition: Bool,
        evAssociationStatus: Bool
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseMechanicalChargingDeviceStatus = evseMechanicalChargingDeviceStatus
        self.evseReadyToCharge = evseReadyToCharge
        self.evseIsolationStatus = evseIsolationStatus
        self.evseDisabled = evseDisabled
        self.evseUtilityInterruptEvent = evseUtilityInterruptEvent
        self.evseEmergencyShutdown = evseEmergencyShutdown
        self.evseMalfunction = evseMalfunction
        self.evInChargePosition = evInChargePosition
        self.evAssociationStatus = evAssociationStatus
    }
}

/// `ACDP_VehiclePositioningReqType` of urn:iso:std:iso:15118:-20:ACDP
public struct ACDP_VehiclePositioningReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evMobilityStatus: Bool
    public var evPositioningSupport: Bool

    public init(
        header: MessageHeader,
        evMobilityStatus: Bool,
        evPositioningSupport: Bool
    ) {
        self.header = header
        self.evMobilityStatus = evMobilityStatus
        self.evPositioningSupport = evPositioningSupport
    }
}

/// `ACDP_VehiclePositioningResType` of urn:iso:std:iso:15118:-20:ACDP
public struct ACDP_VehiclePositioningRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var evsePositioningSupport: Bool
    public var evRelativeXDeviation: Int16
    public var evRelativeYDeviation: Int16
    public var contactWindowXc: Int16
    public var contactWindowYc: Int16
    public var evInChargePosition: Bool

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        evsePositioningSupport: Bool,
        evRelativeXDeviation: Int16,
        evRelativeYDeviation: Int16,
        contactWindowXc: Int16,
        contactWindowYc: Int16,
        evInChargePosition: Bool
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.evsePositioningSupport = evsePositioningSupport
        self.evRelativeXDeviation = evRelativeXDeviation
        self.evRelativeYDeviation = evRelativeYDeviation
        self.contactWindowXc = contactWindowXc
        self.contactWindowYc = contactWindowYc
        self.evInChargePosition = evInChargePosition
    }
}

