// swift-format-ignore-file
// Messages of urn:iso:std:iso:15118:-20:DC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `BPT_DC_CPDReqEnergyTransferModeType` of urn:iso:std:iso:15118:-20:DC
public struct BPT_DC_CPDReqEnergyTransferMode: Equatable, Sendable {
    public var evMaximumChargePower: RationalNumber
    public var evMinimumChargePower: RationalNumber
    public var evMaximumChargeCurrent: RationalNumber
    public var evMinimumChargeCurrent: RationalNumber
    public var evMaximumVoltage: RationalNumber
    public var evMinimumVoltage: RationalNumber
    public var targetSOC: Int8?
    public var evMaximumDischargePower: RationalNumber
    public var evMinimumDischargePower: RationalNumber
    public var evMaximumDischargeCurrent: RationalNumber
    public var evMinimumDischargeCurrent: RationalNumber

    public init(
        evMaximumChargePower: RationalNumber,
        evMinimumChargePower: RationalNumber,
        evMaximumChargeCurrent: RationalNumber,
        evMinimumChargeCurrent: RationalNumber,
        evMaximumVoltage: RationalNumber,
        evMinimumVoltage: RationalNumber,
        targetSOC: Int8? = nil,
        evMaximumDischargePower: RationalNumber,
        evMinimumDischargePower: RationalNumber,
        evMaximumDischargeCurrent: RationalNumber,
        evMinimumDischargeCurrent: RationalNumber
    ) {
        self.evMaximumChargePower = evMaximumChargePower
        self.evMinimumChargePower = evMinimumChargePower
        self.evMaximumChargeCurrent = evMaximumChargeCurrent
        self.evMinimumChargeCurrent = evMinimumChargeCurrent
        self.evMaximumVoltage = evMaximumVoltage
        self.evMinimumVoltage = evMinimumVoltage
        self.targetSOC = targetSOC
        self.evMaximumDischargePower = evMaximumDischargePower
        self.evMinimumDischargePower = evMinimumDischargePower
        self.evMaximumDischargeCurrent = evMaximumDischargeCurrent
        self.evMinimumDischargeCurrent = evMinimumDischargeCurrent
    }
}

/// `BPT_DC_CPDResEnergyTransferModeType` of urn:iso:std:iso:15118:-20:DC
public struct BPT_DC_CPDResEnergyTransferMode: Equatable, Sendable {
    public var evseMaximumChargePower: RationalNumber
    public var evseMinimumChargePower: RationalNumber
    public var evseMaximumChargeCurrent: RationalNumber
    public var evseMinimumChargeCurrent: RationalNumber
    public var evseMaximumVoltage: RationalNumber
    public var evseMinimumVoltage: RationalNumber
    public var evsePowerRampLimitation: RationalNumber?
    public var evseMaximumDischargePower: RationalNumber
    public var evseMinimumDischargePower: RationalNumber
    public var evseMaximumDischargeCurrent: RationalNumber
    public var evseMinimumDischargeCurrent: RationalNumber

    public init(
        evseMaximumChargePower: RationalNumber,
        evseMinimumChargePower: RationalNumber,
        evseMaximumChargeCurrent: RationalNumber,
        evseMinimumChargeCurrent: RationalNumber,
        evseMaximumVoltage: RationalNumber,
        evseMinimumVoltage: RationalNumber,
        evsePowerRampLimitation: RationalNumber? = nil,
        evseMaximumDischargePower: RationalNumber,
        evseMinimumDischargePower: RationalNumber,
        evseMaximumDischargeCurrent: RationalNumber,
        evseMinimumDischargeCurrent: RationalNumber
    ) {
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMaximumChargeCurrent = evseMaximumChargeCurrent
        self.evseMinimumChargeCurrent = evseMinimumChargeCurrent
        self.evseMaximumVoltage = evseMaximumVoltage
        self.evseMinimumVoltage = evseMinimumVoltage
        self.evsePowerRampLimitation = evsePowerRampLimitation
        self.evseMaximumDischargePower = evseMaximumDischargePower
        self.evseMinimumDischargePower = evseMinimumDischargePower
        self.evseMaximumDischargeCurrent = evseMaximumDischargeCurrent
        self.evseMinimumDischargeCurrent = evseMinimumDischargeCurrent
    }
}

/// `BPT_Dynamic_DC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct BPT_Dynamic_DC_CLReqControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var evTargetEnergyRequest: RationalNumber
    public var evMaximumEnergyRequest: RationalNumber
    public var evMinimumEnergyRequest: RationalNumber
    public var evMaximumChargePower: RationalNumber
    public var evMinimumChargePower: RationalNumber
    public var evMaximumChargeCurrent: RationalNumber
    public var evMaximumVoltage: RationalNumber
    public var evMinimumVoltage: RationalNumber
    public var evMaximumDischargePower: RationalNumber
    public var evMinimumDischargePower: RationalNumber
    public var evMaximumDischargeCurrent: RationalNumber
    public var evMaximumV2XEnergyRequest: RationalNumber?
    public var evMinimumV2XEnergyRequest: RationalNumber?

    public init(
        departureTime: UInt32? = nil,
        evTargetEnergyRequest: RationalNumber,
        evMaximumEnergyRequest: RationalNumber,
        evMinimumEnergyRequest: RationalNumber,
        evMaximumChargePower: RationalNumber,
        evMinimumChargePower: RationalNumber,
        evMaximumChargeCurrent: RationalNumber,
        evMaximumVoltage: RationalNumber,
        evMinimumVoltage: RationalNumber,
        evMaximumDischargePower: RationalNumber,
        evMinimumDischargePower: RationalNumber,
        evMaximumDischargeCurrent: RationalNumber,
        evMaximumV2XEnergyRequest: RationalNumber? = nil,
        evMinimumV2XEnergyRequest: RationalNumber? = nil
    ) {
        self.departureTime = departureTime
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumChargePower = evMaximumChargePower
        self.evMinimumChargePower = evMinimumChargePower
        self.evMaximumChargeCurrent = evMaximumChargeCurrent
        self.evMaximumVoltage = evMaximumVoltage
        self.evMinimumVoltage = evMinimumVoltage
        self.evMaximumDischargePower = evMaximumDischargePower
        self.evMinimumDischargePower = evMinimumDischargePower
        self.evMaximumDischargeCurrent = evMaximumDischargeCurrent
        self.evMaximumV2XEnergyRequest = evMaximumV2XEnergyRequest
        self.evMinimumV2XEnergyRequest = evMinimumV2XEnergyRequest
    }
}

/// `BPT_Dynamic_DC_CLResControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct BPT_Dynamic_DC_CLResControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    public var ackMaxDelay: UInt16?
    public var evseMaximumChargePower: RationalNumber
    public var evseMinimumChargePower: RationalNumber
    public var evseMaximumChargeCurrent: RationalNumber
    public var evseMaximumVoltage: RationalNumber
    public var evseMaximumDischargePower: RationalNumber
    public var evseMinimumDischargePower: RationalNumber
    public var evseMaximumDischargeCurrent: RationalNumber
    public var evseMinimumVoltage: RationalNumber

    public init(
        departureTime: UInt32? = nil,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        ackMaxDelay: UInt16? = nil,
        evseMaximumChargePower: RationalNumber,
        evseMinimumChargePower: RationalNumber,
        evseMaximumChargeCurrent: RationalNumber,
        evseMaximumVoltage: RationalNumber,
        evseMaximumDischargePower: RationalNumber,
        evseMinimumDischargePower: RationalNumber,
        evseMaximumDischargeCurrent: RationalNumber,
        evseMinimumVoltage: RationalNumber
    ) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.ackMaxDelay = ackMaxDelay
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMaximumChargeCurrent = evseMaximumChargeCurrent
        self.evseMaximumVoltage = evseMaximumVoltage
        self.evseMaximumDischargePower = evseMaximumDischargePower
        self.evseMinimumDischargePower = evseMinimumDischargePower
        self.evseMaximumDischargeCurrent = evseMaximumDischargeCurrent
        self.evseMinimumVoltage = evseMinimumVoltage
    }
}

/// `BPT_Scheduled_DC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct BPT_Scheduled_DC_CLReqControlMode: Equatable, Sendable {
    public var evTargetEnergyRequest: RationalNumber?
    public var evMaximumEnergyRequest: RationalNumber?
    public var evMinimumEnergyRequest: RationalNumber?
    public var evTargetCurrent: RationalNumber
    public var evTargetVoltage: RationalNumber
    public var evMaximumChargePower: RationalNumber?
    public var evMinimumChargePower: RationalNumber?
    public var evMaximumChargeCurrent: RationalNumber?
    public var evMaximumVoltage: RationalNumber?
    public var evMinimumVoltage: RationalNumber?
    public var evMaximumDischargePower: RationalNumber?
    public var evMinimumDischargePower: RationalNumber?
    public var evMaximumDischargeCurrent: RationalNumber?

    public init(
        evTargetEnergyRequest: RationalNumber? = nil,
        evMaximumEnergyRequest: RationalNumber? = nil,
        evMinimumEnergyRequest: RationalNumber? = nil,
        evTargetCurrent: RationalNumber,
        evTargetVoltage: RationalNumber,
        evMaximumChargePower: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber? = nil,
        evMaximumChargeCurrent: RationalNumber? = nil,
        evMaximumVoltage: RationalNumber? = nil,
        evMinimumVoltage: RationalNumber? = nil,
        evMaximumDischargePower: RationalNumber? = nil,
        evMinimumDischargePower: RationalNumber? = nil,
        evMaximumDischargeCurrent: RationalNumber? = nil
    ) {
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evTargetCurrent = evTargetCurrent
        self.evTargetVoltage = evTargetVoltage
        self.evMaximumChargePower = evMaximumChargePower
        self.evMinimumChargePower = evMinimumChargePower
        self.evMaximumChargeCurrent = evMaximumChargeCurrent
        self.evMaximumVoltage = evMaximumVoltage
        self.evMinimumVoltage = evMinimumVoltage
        self.evMaximumDischargePower = evMaximumDischargePower
        self.evMinimumDischargePower = evMinimumDischargePower
        self.evMaximumDischargeCurrent = evMaximumDischargeCurrent
    }
}

/// `BPT_Scheduled_DC_CLResControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct BPT_Scheduled_DC_CLResControlMode: Equatable, Sendable {
    public var evseMaximumChargePower: RationalNumber?
    public var evseMinimumChargePower: RationalNumber?
    public var evseMaximumChargeCurrent: RationalNumber?
    public var evseMaximumVoltage: RationalNumber?
    public var evseMaximumDischargePower: RationalNumber?
    public var evseMinimumDischargePower: RationalNumber?
    public var evseMaximumDischargeCurrent: RationalNumber?
    public var evseMinimumVoltage: RationalNumber?

    public init(
        evseMaximumChargePower: RationalNumber? = nil,
        evseMinimumChargePower: RationalNumber? = nil,
        evseMaximumChargeCurrent: RationalNumber? = nil,
        evseMaximumVoltage: RationalNumber? = nil,
        evseMaximumDischargePower: RationalNumber? = nil,
        evseMinimumDischargePower: RationalNumber? = nil,
        evseMaximumDischargeCurrent: RationalNumber? = nil,
        evseMinimumVoltage: RationalNumber? = nil
    ) {
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMaximumChargeCurrent = evseMaximumChargeCurrent
        self.evseMaximumVoltage = evseMaximumVoltage
        self.evseMaximumDischargePower = evseMaximumDischargePower
        self.evseMinimumDischargePower = evseMinimumDischargePower
        self.evseMaximumDischargeCurrent = evseMaximumDischargeCurrent
        self.evseMinimumVoltage = evseMinimumVoltage
    }
}

/// `DC_CPDReqEnergyTransferModeType` of urn:iso:std:iso:15118:-20:DC
public struct DC_CPDReqEnergyTransferMode: Equatable, Sendable {
    public var evMaximumChargePower: RationalNumber
    public var evMinimumChargePower: RationalNumber
    public var evMaximumChargeCurrent: RationalNumber
    public var evMinimumChargeCurrent: RationalNumber
    public var evMaximumVoltage: RationalNumber
    public var evMinimumVoltage: RationalNumber
    public var targetSOC: Int8?

    public init(
        evMaximumChargePower: RationalNumber,
        evMinimumChargePower: RationalNumber,
        evMaximumChargeCurrent: RationalNumber,
        evMinimumChargeCurrent: RationalNumber,
        evMaximumVoltage: RationalNumber,
        evMinimumVoltage: RationalNumber,
        targetSOC: Int8? = nil
    ) {
        self.evMaximumChargePower = evMaximumChargePower
        self.evMinimumChargePower = evMinimumChargePower
        self.evMaximumChargeCurrent = evMaximumChargeCurrent
        self.evMinimumChargeCurrent = evMinimumChargeCurrent
        self.evMaximumVoltage = evMaximumVoltage
        self.evMinimumVoltage = evMinimumVoltage
        self.targetSOC = targetSOC
    }
}

/// `DC_CPDResEnergyTransferModeType` of urn:iso:std:iso:15118:-20:DC
public struct DC_CPDResEnergyTransferMode: Equatable, Sendable {
    public var evseMaximumChargePower: RationalNumber
    public var evseMinimumChargePower: RationalNumber
    public var evseMaximumChargeCurrent: RationalNumber
    public var evseMinimumChargeCurrent: RationalNumber
    public var evseMaximumVoltage: RationalNumber
    public var evseMinimumVoltage: RationalNumber
    public var evsePowerRampLimitation: RationalNumber?

    public init(
        evseMaximumChargePower: RationalNumber,
        evseMinimumChargePower: RationalNumber,
        evseMaximumChargeCurrent: RationalNumber,
        evseMinimumChargeCurrent: RationalNumber,
        evseMaximumVoltage: RationalNumber,
        evseMinimumVoltage: RationalNumber,
        evsePowerRampLimitation: RationalNumber? = nil
    ) {
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMaximumChargeCurrent = evseMaximumChargeCurrent
        self.evseMinimumChargeCurrent = evseMinimumChargeCurrent
        self.evseMaximumVoltage = evseMaximumVoltage
        self.evseMinimumVoltage = evseMinimumVoltage
        self.evsePowerRampLimitation = evsePowerRampLimitation
    }
}

/// `DC_CableCheckReqType` of urn:iso:std:iso:15118:-20:DC
public struct DC_CableCheckReq: Equatable, Sendable {
    public var header: MessageHeader

    public init(
        header: MessageHeader
    ) {
        self.header = header
    }
}

/// `DC_CableCheckResType` of urn:iso:std:iso:15118:-20:DC
public struct DC_CableCheckRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
    }
}

/// `DC_ChargeLoopReqType` of urn:iso:std:iso:15118:-20:DC
public struct DC_ChargeLoopReq: Equatable, Sendable {
    public var header: MessageHeader
    public var displayParameters: DisplayParameters?
    public var meterInfoRequested: Bool
    public var evPresentVoltage: RationalNumber
    public var clReqControlMode: DC_CLReqControlMode

    public init(
        header: MessageHeader,
        displayParameters: DisplayParameters? = nil,
        meterInfoRequested: Bool,
        evPresentVoltage: RationalNumber,
        clReqControlMode: DC_CLReqControlMode
    ) {
        self.header = header
        self.displayParameters = displayParameters
        self.meterInfoRequested = meterInfoRequested
        self.evPresentVoltage = evPresentVoltage
        self.clReqControlMode = clReqControlMode
    }
}

/// `DC_ChargeLoopResType` of urn:iso:std:iso:15118:-20:DC
public struct DC_ChargeLoopRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseStatus: EVSEStatus?
    public var meterInfo: MeterInfo?
    public var receipt: Receipt?
    public var evsePresentCurrent: RationalNumber
    public var evsePresentVoltage: RationalNumber
    public var evsePowerLimitAchieved: Bool
    public var evseCurrentLimitAchieved: Bool
    public var evseVoltageLimitAchieved: Bool
    public var clResControlMode: DC_CLResControlMode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseStatus: EVSEStatus? = nil,
        meterInfo: MeterInfo? = nil,
        receipt: Receipt? = nil,
        evsePresentCurrent: RationalNumber,
        evsePresentVoltage: RationalNumber,
        evsePowerLimitAchieved: Bool,
        evseCurrentLimitAchieved: Bool,
        evseVoltageLimitAchieved: Bool,
        clResControlMode: DC_CLResControlMode
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseStatus = evseStatus
        self.meterInfo = meterInfo
        self.receipt = receipt
        self.evsePresentCurrent = evsePresentCurrent
        self.evsePresentVoltage = evsePresentVoltage
        self.evsePowerLimitAchieved = evsePowerLimitAchieved
        self.evseCurrentLimitAchieved = evseCurrentLimitAchieved
        self.evseVoltageLimitAchieved = evseVoltageLimitAchieved
        self.clResControlMode = clResControlMode
    }
}

/// `DC_ChargeParameterDiscoveryReqType` of urn:iso:std:iso:15118:-20:DC
public struct DC_ChargeParameterDiscoveryReq: Equatable, Sendable {
    public var header: MessageHeader
    public var dc_CPDReqEnergyTransferMode: DC_CPDReqEnergyTransferModeChoice

    public init(
        header: MessageHeader,
        dc_CPDReqEnergyTransferMode: DC_CPDReqEnergyTransferModeChoice
    ) {
        self.header = header
        self.dc_CPDReqEnergyTransferMode = dc_CPDReqEnergyTransferMode
    }
}

/// `DC_ChargeParameterDiscoveryResType` of urn:iso:std:iso:15118:-20:DC
public struct DC_ChargeParameterDiscoveryRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var dc_CPDResEnergyTransferMode: DC_CPDResEnergyTransferModeChoice

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        dc_CPDResEnergyTransferMode: DC_CPDResEnergyTransferModeChoice
    ) {
        self.header = header
        self.responseCode = responseCode
        self.dc_CPDResEnergyTransferMode = dc_CPDResEnergyTransferMode
    }
}

/// `DC_PreChargeReqType` of urn:iso:std:iso:15118:-20:DC
public struct DC_PreChargeReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing
    public var evPresentVoltage: RationalNumber
    public var evTargetVoltage: RationalNumber

    public init(
        header: MessageHeader,
        evProcessing: Processing,
        evPresentVoltage: RationalNumber,
        evTargetVoltage: RationalNumber
    ) {
        self.header = header
        self.evProcessing = evProcessing
        self.evPresentVoltage = evPresentVoltage
        self.evTargetVoltage = evTargetVoltage
    }
}

/// `DC_PreChargeResType` of urn:iso:std:iso:15118:-20:DC
public struct DC_PreChargeRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evsePresentVoltage: RationalNumber

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evsePresentVoltage: RationalNumber
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evsePresentVoltage = evsePresentVoltage
    }
}

/// `DC_WeldingDetectionReqType` of urn:iso:std:iso:15118:-20:DC
public struct DC_WeldingDetectionReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing

    public init(
        header: MessageHeader,
        evProcessing: Processing
    ) {
        self.header = header
        self.evProcessing = evProcessing
    }
}

/// `DC_WeldingDetectionResType` of urn:iso:std:iso:15118:-20:DC
public struct DC_WeldingDetectionRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evsePresentVoltage: RationalNumber

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evsePresentVoltage: RationalNumber
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evsePresentVoltage = evsePresentVoltage
    }
}

/// `Dynamic_DC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct Dynamic_DC_CLReqControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var evTargetEnergyRequest: RationalNumber
    public var evMaximumEnergyRequest: RationalNumber
    public var evMinimumEnergyRequest: RationalNumber
    public var evMaximumChargePower: RationalNumber
    public var evMinimumChargePower: RationalNumber
    public var evMaximumChargeCurrent: RationalNumber
    public var evMaximumVoltage: RationalNumber
    public var evMinimumVoltage: RationalNumber

    public init(
        departureTime: UInt32? = nil,
        evTargetEnergyRequest: RationalNumber,
        evMaximumEnergyRequest: RationalNumber,
        evMinimumEnergyRequest: RationalNumber,
        evMaximumChargePower: RationalNumber,
        evMinimumChargePower: RationalNumber,
        evMaximumChargeCurrent: RationalNumber,
        evMaximumVoltage: RationalNumber,
        evMinimumVoltage: RationalNumber
    ) {
        self.departureTime = departureTime
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumChargePower = evMaximumChargePower
        self.evMinimumChargePower = evMinimumChargePower
        self.evMaximumChargeCurrent = evMaximumChargeCurrent
        self.evMaximumVoltage = evMaximumVoltage
        self.evMinimumVoltage = evMinimumVoltage
    }
}

/// `Dynamic_DC_CLResControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct Dynamic_DC_CLResControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    public var ackMaxDelay: UInt16?
    public var evseMaximumChargePower: RationalNumber
    public var evseMinimumChargePower: RationalNumber
    public var evseMaximumChargeCurrent: RationalNumber
    public var evseMaximumVoltage: RationalNumber

    public init(
        departureTime: UInt32? = nil,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        ackMaxDelay: UInt16? = nil,
        evseMaximumChargePower: RationalNumber,
        evseMinimumChargePower: RationalNumber,
        evseMaximumChargeCurrent: RationalNumber,
        evseMaximumVoltage: RationalNumber
    ) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.ackMaxDelay = ackMaxDelay
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMaximumChargeCurrent = evseMaximumChargeCurrent
        self.evseMaximumVoltage = evseMaximumVoltage
    }
}

/// `Scheduled_DC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct Scheduled_DC_CLReqControlMode: Equatable, Sendable {
    public var evTargetEnergyRequest: RationalNumber?
    public var evMaximumEnergyRequest: RationalNumber?
    public var evMinimumEnergyRequest: RationalNumber?
    public var evTargetCurrent: RationalNumber
    public var evTargetVoltage: RationalNumber
    public var evMaximumChargePower: RationalNumber?
    public var evMinimumChargePower: RationalNumber?
    public var evMaximumChargeCurrent: RationalNumber?
    public var evMaximumVoltage: RationalNumber?
    public var evMinimumVoltage: RationalNumber?

    public init(
        evTargetEnergyRequest: RationalNumber? = nil,
        evMaximumEnergyRequest: RationalNumber? = nil,
        evMinimumEnergyRequest: RationalNumber? = nil,
        evTargetCurrent: RationalNumber,
        evTargetVoltage: RationalNumber,
        evMaximumChargePower: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber? = nil,
        evMaximumChargeCurrent: RationalNumber? = nil,
        evMaximumVoltage: RationalNumber? = nil,
        evMinimumVoltage: RationalNumber? = nil
    ) {
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evTargetCurrent = evTargetCurrent
        self.evTargetVoltage = evTargetVoltage
        self.evMaximumChargePower = evMaximumChargePower
        self.evMinimumChargePower = evMinimumChargePower
        self.evMaximumChargeCurrent = evMaximumChargeCurrent
        self.evMaximumVoltage = evMaximumVoltage
        self.evMinimumVoltage = evMinimumVoltage
    }
}

/// `Scheduled_DC_CLResControlModeType` of urn:iso:std:iso:15118:-20:DC
public struct Scheduled_DC_CLResControlMode: Equatable, Sendable {
    public var evseMaximumChargePower: RationalNumber?
    public var evseMinimumChargePower: RationalNumber?
    public var evseMaximumChargeCurrent: RationalNumber?
    public var evseMaximumVoltage: RationalNumber?

    public init(
        evseMaximumChargePower: RationalNumber? = nil,
        evseMinimumChargePower: RationalNumber? = nil,
        evseMaximumChargeCurrent: RationalNumber? = nil,
        evseMaximumVoltage: RationalNumber? = nil
    ) {
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMaximumChargeCurrent = evseMaximumChargeCurrent
        self.evseMaximumVoltage = evseMaximumVoltage
    }
}

