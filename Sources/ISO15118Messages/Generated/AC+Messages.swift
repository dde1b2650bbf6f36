// swift-format-ignore-file
// Messages of urn:iso:std:iso:15118:-20:AC
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `AC_CPDReqEnergyTransferModeType` of urn:iso:std:iso:15118:-20:AC
public struct AC_CPDReqEnergyTransferMode: Equatable, Sendable {
    public var evMaximumChargePower: RationalNumber
    public var evMaximumChargePower_L2: RationalNumber?
    public var evMaximumChargePower_L3: RationalNumber?
    public var evMinimumChargePower: RationalNumber
    public var evMinimumChargePower_L2: RationalNumber?
    public var evMinimumChargePower_L3: RationalNumber?

    public init(
        evMaximumChargePower: RationalNumber,
        evMaximumChargePower_L2: RationalNumber? = nil,
        evMaximumChargePower_L3: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber,
        evMinimumChargePower_L2: RationalNumber? = nil,
        evMinimumChargePower_L3: RationalNumber? = nil
    ) {
        self.evMaximumChargePower = evMaximumChargePower
        self.evMaximumChargePower_L2 = evMaximumChargePower_L2
        self.evMaximumChargePower_L3 = evMaximumChargePower_L3
        self.evMinimumChargePower = evMinimumChargePower
        self.evMinimumChargePower_L2 = evMinimumChargePower_L2
        self.evMinimumChargePower_L3 = evMinimumChargePower_L3
    }
}

/// `AC_CPDResEnergyTransferModeType` of urn:iso:std:iso:15118:-20:AC
public struct AC_CPDResEnergyTransferMode: Equatable, Sendable {
    public var evseMaximumChargePower: RationalNumber
    public var evseMaximumChargePower_L2: RationalNumber?
    public var evseMaximumChargePower_L3: RationalNumber?
    public var evseMinimumChargePower: RationalNumber
    public var evseMinimumChargePower_L2: RationalNumber?
    public var evseMinimumChargePower_L3: RationalNumber?
    public var evseNominalFrequency: RationalNumber
    public var maximumPowerAsymmetry: RationalNumber?
    public var evsePowerRampLimitation: RationalNumber?
    public var evsePresentActivePower: RationalNumber?
    public var evsePresentActivePower_L2: RationalNumber?
    public var evsePresentActivePower_L3: RationalNumber?

    public init(
        evseMaximumChargePower: RationalNumber,
        evseMaximumChargePower_L2: RationalNumber? = nil,
        evseMaximumChargePower_L3: RationalNumber? = nil,
        evseMinimumChargePower: RationalNumber,
        evseMinimumChargePower_L2: RationalNumber? = nil,
        evseMinimumChargePower_L3: RationalNumber? = nil,
        evseNominalFrequency: RationalNumber,
        maximumPowerAsymmetry: RationalNumber? = nil,
        evsePowerRampLimitation: RationalNumber? = nil,
        evsePresentActivePower: RationalNumber? = nil,
        evsePresentActivePower_L2: RationalNumber? = nil,
        evsePresentActivePower_L3: RationalNumber? = nil
    ) {
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMaximumChargePower_L2 = evseMaximumChargePower_L2
        self.evseMaximumChargePower_L3 = evseMaximumChargePower_L3
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMinimumChargePower_L2 = evseMinimumChargePower_L2
        self.evseMinimumChargePower_L3 = evseMinimumChargePower_L3
        self.evseNominalFrequency = evseNominalFrequency
        self.maximumPowerAsymmetry = maximumPowerAsymmetry
        self.evsePowerRampLimitation = evsePowerRampLimitation
        self.evsePresentActivePower = evsePresentActivePower
        self.evsePresentActivePower_L2 = evsePresentActivePower_L2
        self.evsePresentActivePower_L3 = evsePresentActivePower_L3
    }
}

/// `AC_ChargeLoopReqType` of urn:iso:std:iso:15118:-20:AC
public struct AC_ChargeLoopReq: Equatable, Sendable {
    public var header: MessageHeader
    public var displayParameters: DisplayParameters?
    public var meterInfoRequested: Bool
    public var clReqControlMode: AC_CLReqControlMode

    public init(
        header: MessageHeader,
        displayParameters: DisplayParameters? = nil,
        meterInfoRequested: Bool,
        clReqControlMode: AC_CLReqControlMode
    ) {
        self.header = header
        self.displayParameters = displayParameters
        self.meterInfoRequested = meterInfoRequested
        self.clReqControlMode = clReqControlMode
    }
}

/// `AC_ChargeLoopResType` of urn:iso:std:iso:15118:-20:AC
public struct AC_ChargeLoopRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseStatus: EVSEStatus?
    public var meterInfo: MeterInfo?
    public var receipt: Receipt?
    public var evseTargetFrequency: RationalNumber?
    public var clResControlMode: AC_CLResControlMode

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseStatus: EVSEStatus? = nil,
        meterInfo: MeterInfo? = nil,
        receipt: Receipt? = nil,
        evseTargetFrequency: RationalNumber? = nil,
        clResControlMode: AC_CLResControlMode
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseStatus = evseStatus
        self.meterInfo = meterInfo
        self.receipt = receipt
        self.evseTargetFrequency = evseTargetFrequency
        self.clResControlMode = clResControlMode
    }
}

/// `AC_ChargeParameterDiscoveryReqType` of urn:iso:std:iso:15118:-20:AC
public struct AC_ChargeParameterDiscoveryReq: Equatable, Sendable {
    public var header: MessageHeader
    public var ac_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferModeChoice

    public init(
        header: MessageHeader,
        ac_CPDReqEnergyTransferMode: AC_CPDReqEnergyTransferModeChoice
    ) {
        self.header = header
        self.ac_CPDReqEnergyTransferMode = ac_CPDReqEnergyTransferMode
    }
}

/// `AC_ChargeParameterDiscoveryResType` of urn:iso:std:iso:15118:-20:AC
public struct AC_ChargeParameterDiscoveryRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var ac_CPDResEnergyTransferMode: AC_CPDResEnergyTransferModeChoice

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        ac_CPDResEnergyTransferMode: AC_CPDResEnergyTransferModeChoice
    ) {
        self.header = header
        self.responseCode = responseCode
        self.ac_CPDResEnergyTransferMode = ac_CPDResEnergyTransferMode
    }
}

/// `BPT_AC_CPDReqEnergyTransferModeType` of urn:iso:std:iso:15118:-20:AC
public struct BPT_AC_CPDReqEnergyTransferMode: Equatable, Sendable {
    public var evMaximumChargePower: RationalNumber
    public var evMaximumChargePower_L2: RationalNumber?
    public var evMaximumChargePower_L3: RationalNumber?
    public var evMinimumChargePower: RationalNumber
    public var evMinimumChargePower_L2: RationalNumber?
    public var evMinimumChargePower_L3: RationalNumber?
    public var evMaximumDischargePower: RationalNumber
    public var evMaximumDischargePower_L2: RationalNumber?
    public var evMaximumDischargePower_L3: RationalNumber?
    public var evMinimumDischargePower: RationalNumber
    public var evMinimumDischargePower_L2: RationalNumber?
    public var evMinimumDischargePower_L3: RationalNumber?

    public init(
        evMaximumChargePower: RationalNumber,
        evMaximumChargePower_L2: RationalNumber? = nil,
        evMaximumChargePower_L3: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber,
        evMinimumChargePower_L2: RationalNumber? = nil,
        evMinimumChargePower_L3: RationalNumber? = nil,
        evMaximumDischargePower: RationalNumber,
        evMaximumDischargePower_L2: RationalNumber? = nil,
        evMaximumDischargePower_L3: RationalNumber? = nil,
        evMinimumDischargePower: RationalNumber,
        evMinimumDischargePower_L2: RationalNumber? = nil,
        evMinimumDischargePower_L3: RationalNumber? = nil
    ) {
        self.evMaximumChargePower = evMaximumChargePower
        self.evMaximumChargePower_L2 = evMaximumChargePower_L2
        self.evMaximumChargePower_L3 = evMaximumChargePower_L3
        self.evMinimumChargePower = evMinimumChargePower
        self.evMinimumChargePower_L2 = evMinimumChargePower_L2
        self.evMinimumChargePower_L3 = evMinimumChargePower_L3
        self.evMaximumDischargePower = evMaximumDischargePower
        self.evMaximumDischargePower_L2 = evMaximumDischargePower_L2
        self.evMaximumDischargePower_L3 = evMaximumDischargePower_L3
        self.evMinimumDischargePower = evMinimumDischargePower
        self.evMinimumDischargePower_L2 = evMinimumDischargePower_L2
        self.evMinimumDischargePower_L3 = evMinimumDischargePower_L3
    }
}

/// `BPT_AC_CPDResEnergyTransferModeType` of urn:iso:std:iso:15118:-20:AC
public struct BPT_AC_CPDResEnergyTransferMode: Equatable, Sendable {
    public var evseMaximumChargePower: RationalNumber
    public var evseMaximumChargePower_L2: RationalNumber?
    public var evseMaximumChargePower_L3: RationalNumber?
    public var evseMinimumChargePower: RationalNumber
    public var evseMinimumChargePower_L2: RationalNumber?
    public var evseMinimumChargePower_L3: RationalNumber?
    public var evseNominalFrequency: RationalNumber
    public var maximumPowerAsymmetry: RationalNumber?
    public var evsePowerRampLimitation: RationalNumber?
    public var evsePresentActivePower: RationalNumber?
    public var evsePresentActivePower_L2: RationalNumber?
    public var evsePresentActivePower_L3: RationalNumber?
    public var evseMaximumDischargePower: RationalNumber
    public var evseMaximumDischargePower_L2: RationalNumber?
    public var evseMaximumDischargePower_L3: RationalNumber?
    public var evseMinimumDischargePower: RationalNumber
    public var evseMinimumDischargePower_L2: RationalNumber?
    public var evseMinimumDischargePower_L3: RationalNumber?

    public init(
        evseMaximumChargePower: RationalNumber,
        evseMaximumChargePower_L2: RationalNumber? = nil,
        evseMaximumChargePower_L3: RationalNumber? = nil,
        evseMinimumChargePower: RationalNumber,
        evseMinimumChargePower_L2: RationalNumber? = nil,
        evseMinimumChargePower_L3: RationalNumber? = nil,
        evseNominalFrequency: RationalNumber,
        maximumPowerAsymmetry: RationalNumber? = nil,
        evsePowerRampLimitation: RationalNumber? = nil,
        evsePresentActivePower: RationalNumber? = nil,
        evsePresentActivePower_L2: RationalNumber? = nil,
        evsePresentActivePower_L3: RationalNumber? = nil,
        evseMaximumDischargePower: RationalNumber,
        evseMaximumDischargePower_L2: RationalNumber? = nil,
        evseMaximumDischargePower_L3: RationalNumber? = nil,
        evseMinimumDischargePower: RationalNumber,
        evseMinimumDischargePower_L2: RationalNumber? = nil,
        evseMinimumDischargePower_L3: RationalNumber? = nil
    ) {
        self.evseMaximumChargePower = evseMaximumChargePower
        self.evseMaximumChargePower_L2 = evseMaximumChargePower_L2
        self.evseMaximumChargePower_L3 = evseMaximumChargePower_L3
        self.evseMinimumChargePower = evseMinimumChargePower
        self.evseMinimumChargePower_L2 = evseMinimumChargePower_L2
        self.evseMinimumChargePower_L3 = evseMinimumChargePower_L3
        self.evseNominalFrequency = evseNominalFrequency
        self.maximumPowerAsymmetry = maximumPowerAsymmetry
        self.evsePowerRampLimitation = evsePowerRampLimitation
        self.evsePresentActivePower = evsePresentActivePower
        self.evsePresentActivePower_L2 = evsePresentActivePower_L2
        self.evsePresentActivePower_L3 = evsePresentActivePower_L3
        self.evseMaximumDischargePower = evseMaximumDischargePower
        self.evseMaximumDischargePower_L2 = evseMaximumDischargePower_L2
        self.evseMaximumDischargePower_L3 = evseMaximumDischargePower_L3
        self.evseMinimumDischargePower = evseMinimumDischargePower
        self.evseMinimumDischargePower_L2 = evseMinimumDischargePower_L2
        self.evseMinimumDischargePower_L3 = evseMinimumDischargePower_L3
    }
}

/// `BPT_Dynamic_AC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct BPT_Dynamic_AC_CLReqControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var evTargetEnergyRequest: RationalNumber
    public var evMaximumEnergyRequest: RationalNumber
    public var evMinimumEnergyRequest: RationalNumber
    public var evMaximumChargePower: RationalNumber
    public var evMaximumChargePower_L2: RationalNumber?
    public var evMaximumChargePower_L3: RationalNumber?
    public var evMinimumChargePower: RationalNumber
    public var evMinimumChargePower_L2: RationalNumber?
    public var evMinimumChargePower_L3: RationalNumber?
    public var evPresentActivePower: RationalNumber
    public var evPresentActivePower_L2: RationalNumber?
    public var evPresentActivePower_L3: RationalNumber?
    public var evPresentReactivePower: RationalNumber
    public var evPresentReactivePower_L2: RationalNumber?
    public var evPresentReactivePower_L3: RationalNumber?
    public var evMaximumDischargePower: RationalNumber
    public var evMaximumDischargePower_L2: RationalNumber?
    public var evMaximumDischargePower_L3: RationalNumber?
    public var evMinimumDischargePower: RationalNumber
    public var evMinimumDischargePower_L2: RationalNumber?
    public var evMinimumDischargePower_L3: RationalNumber?
    public var evMaximumV2XEnergyRequest: RationalNumber?
    public var evMinimumV2XEnergyRequest: RationalNumber?

    public init(
        departureTime: UInt32? = nil,
        evTargetEnergyRequest: RationalNumber,
        evMaximumEnergyRequest: RationalNumber,
        evMinimumEnergyRequest: RationalNumber,
        evMaximumChargePower: RationalNumber,
        evMaximumChargePower_L2: RationalNumber? = nil,
        evMaximumChargePower_L3: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber,
        evMinimumChargePower_L2: RationalNumber? = nil,
        evMinimumChargePower_L3: RationalNumber? = nil,
        evPresentActivePower: RationalNumber,
        evPresentActivePower_L2: RationalNumber? = nil,
        evPresentActivePower_L3: RationalNumber? = nil,
        evPresentReactivePower: RationalNumber,
        evPresentReactivePower_L2: RationalNumber? = nil,
        evPresentReactivePower_L3: RationalNumber? = nil,
        evMaximumDischargePower: RationalNumber,
        evMaximumDischargePower_L2: RationalNumber? = nil,
        evMaximumDischargePower_L3: RationalNumber? = nil,
        evMinimumDischargePower: RationalNumber,
        evMinimumDischargePower_L2: RationalNumber? = nil,
        evMinimumDischargePower_L3: RationalNumber? = nil,
        evMaximumV2XEnergyRequest: RationalNumber? = nil,
        evMinimumV2XEnergyRequest: RationalNumber? = nil
    ) {
        self.departureTime = departureTime
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumChargePower = evMaximumChargePower
        self.evMaximumChargePower_L2 = evMaximumChargePower_L2
        self.evMaximumChargePower_L3 = evMaximumChargePower_L3
        self.evMinimumChargePower = evMinimumChargePower
        self.evMinimumChargePower_L2 = evMinimumChargePower_L2
        self.evMinimumChargePower_L3 = evMinimumChargePower_L3
        self.evPresentActivePower = evPresentActivePower
        self.evPresentActivePower_L2 = evPresentActivePower_L2
        self.evPresentActivePower_L3 = evPresentActivePower_L3
        self.evPresentReactivePower = evPresentReactivePower
        self.evPresentReactivePower_L2 = evPresentReactivePower_L2
        self.evPresentReactivePower_L3 = evPresentReactivePower_L3
        self.evMaximumDischargePower = evMaximumDischargePower
        self.evMaximumDischargePower_L2 = evMaximumDischargePower_L2
        self.evMaximumDischargePower_L3 = evMaximumDischargePower_L3
        self.evMinimumDischargePower = evMinimumDischargePower
        self.evMinimumDischargePower_L2 = evMinimumDischargePower_L2
        self.evMinimumDischargePower_L3 = evMinimumDischargePower_L3
        self.evMaximumV2XEnergyRequest = evMaximumV2XEnergyRequest
        self.evMinimumV2XEnergyRequest = evMinimumV2XEnergyRequest
    }
}

/// `BPT_Dynamic_AC_CLResControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct BPT_Dynamic_AC_CLResControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    public var ackMaxDelay: UInt16?
    public var evseTargetActivePower: RationalNumber
    public var evseTargetActivePower_L2: RationalNumber?
    public var evseTargetActivePower_L3: RationalNumber?
    public var evseTargetReactivePower: RationalNumber?
    public var evseTargetReactivePower_L2: RationalNumber?
    public var evseTargetReactivePower_L3: RationalNumber?
    public var evsePresentActivePower: RationalNumber?
    public var evsePresentActivePower_L2: RationalNumber?
    public var evsePresentActivePower_L3: RationalNumber?

    public init(
        departureTime: UInt32? = nil,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        ackMaxDelay: UInt16? = nil,
        evseTargetActivePower: RationalNumber,
        evseTargetActivePower_L2: RationalNumber? = nil,
        evseTargetActivePower_L3: RationalNumber? = nil,
        evseTargetReactivePower: RationalNumber? = nil,
        evseTargetReactivePower_L2: RationalNumber? = nil,
        evseTargetReactivePower_L3: RationalNumber? = nil,
        evsePresentActivePower: RationalNumber? = nil,
        evsePresentActivePower_L2: RationalNumber? = nil,
        evsePresentActivePower_L3: RationalNumber? = nil
    ) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.ackMaxDelay = ackMaxDelay
        self.evseTargetActivePower = evseTargetActivePower
        self.evseTargetActivePower_L2 = evseTargetActivePower_L2
        self.evseTargetActivePower_L3 = evseTargetActivePower_L3
        self.evseTargetReactivePower = evseTargetReactivePower
        self.evseTargetReactivePower_L2 = evseTargetReactivePower_L2
        self.evseTargetReactivePower_L3 = evseTargetReactivePower_L3
        self.evsePresentActivePower = evsePresentActivePower
        self.evsePresentActivePower_L2 = evsePresentActivePower_L2
        self.evsePresentActivePower_L3 = evsePresentActivePower_L3
    }
}

/// `BPT_Scheduled_AC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct BPT_Scheduled_AC_CLReqControlMode: Equatable, Sendable {
    public var evTargetEnergyRequest: RationalNumber?
    public var evMaximumEnergyRequest: RationalNumber?
    public var evMinimumEnergyRequest: RationalNumber?
    public var evMaximumChargePower: RationalNumber?
    public var evMaximumChargePower_L2: RationalNumber?
    public var evMaximumChargePower_L3: RationalNumber?
    public var evMinimumChargePower: RationalNumber?
    public var evMinimumChargePower_L2: RationalNumber?
    public var evMinimumChargePower_L3: RationalNumber?
    public var evPresentActivePower: RationalNumber
    public var evPresentActivePower_L2: RationalNumber?
    public var evPresentActivePower_L3: RationalNumber?
    public var evPresentReactivePower: RationalNumber?
    public var evPresentReactivePower_L2: RationalNumber?
    public var evPresentReactivePower_L3: RationalNumber?
    public var evMaximumDischargePower: RationalNumber?
    public var evMaximumDischargePower_L2: RationalNumber?
    public var evMaximumDischargePower_L3: RationalNumber?
    public var evMinimumDischargePower: RationalNumber?
    public var evMinimumDischargePower_L2: RationalNumber?
    public var evMinimumDischargePower_L3: RationalNumber?

    public init(
        evTargetEnergyRequest: RationalNumber? = nil,
        evMaximumEnergyRequest: RationalNumber? = nil,
        evMinimumEnergyRequest: RationalNumber? = nil,
        evMaximumChargePower: RationalNumber? = nil,
        evMaximumChargePower_L2: RationalNumber? = nil,
        evMaximumChargePower_L3: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber? = nil,
        evMinimumChargePower_L2: RationalNumber? = nil,
        evMinimumChargePower_L3: RationalNumber? = nil,
        evPresentActivePower: RationalNumber,
        evPresentActivePower_L2: RationalNumber? = nil,
        evPresentActivePower_L3: RationalNumber? = nil,
        evPresentReactivePower: RationalNumber? = nil,
        evPresentReactivePower_L2: RationalNumber? = nil,
        evPresentReactivePower_L3: RationalNumber? = nil,
        evMaximumDischargePower: RationalNumber? = nil,
        evMaximumDischargePower_L2: RationalNumber? = nil,
        evMaximumDischargePower_L3: RationalNumber? = nil,
        evMinimumDischargePower: RationalNumber? = nil,
        evMinimumDischargePower_L2: RationalNumber? = nil,
        evMinimumDischargePower_L3: RationalNumber? = nil
    ) {
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumChargePower = evMaximumChargePower
        self.evMaximumChargePower_L2 = evMaximumChargePower_L2
        self.evMaximumChargePower_L3 = evMaximumChargePower_L3
        self.evMinimumChargePower = evMinimumChargePower
        self.evMinimumChargePower_L2 = evMinimumChargePower_L2
        self.evMinimumChargePower_L3 = evMinimumChargePower_L3
        self.evPresentActivePower = evPresentActivePower
        self.evPresentActivePower_L2 = evPresentActivePower_L2
        self.evPresentActivePower_L3 = evPresentActivePower_L3
        self.evPresentReactivePower = evPresentReactivePower
        self.evPresentReactivePower_L2 = evPresentReactivePower_L2
        self.evPresentReactivePower_L3 = evPresentReactivePower_L3
        self.evMaximumDischargePower = evMaximumDischargePower
        self.evMaximumDischargePower_L2 = evMaximumDischargePower_L2
        self.evMaximumDischargePower_L3 = evMaximumDischargePower_L3
        self.evMinimumDischargePower = evMinimumDischargePower
        self.evMinimumDischargePower_L2 = evMinimumDischargePower_L2
        self.evMinimumDischargePower_L3 = evMinimumDischargePower_L3
    }
}

/// `BPT_Scheduled_AC_CLResControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct BPT_Scheduled_AC_CLResControlMode: Equatable, Sendable {
    public var evseTargetActivePower: RationalNumber?
    public var evseTargetActivePower_L2: RationalNumber?
    public var evseTargetActivePower_L3: RationalNumber?
    public var evseTargetReactivePower: RationalNumber?
    public var evseTargetReactivePower_L2: RationalNumber?
    public var evseTargetReactivePower_L3: RationalNumber?
    public var evsePresentActivePower: RationalNumber?
    public var evsePresentActivePower_L2: RationalNumber?
    public var evsePresentActivePower_L3: RationalNumber?

    public init(
        evseTargetActivePower: RationalNumber? = nil,
        evseTargetActivePower_L2: RationalNumber? = nil,
        evseTargetActivePower_L3: RationalNumber? = nil,
        evseTargetReactivePower: RationalNumber? = nil,
        evseTargetReactivePower_L2: RationalNumber? = nil,
        evseTargetReactivePower_L3: RationalNumber? = nil,
        evsePresentActivePower: RationalNumber? = nil,
        evsePresentActivePower_L2: RationalNumber? = nil,
        evsePresentActivePower_L3: RationalNumber? = nil
    ) {
        self.evseTargetActivePower = evseTargetActivePower
        self.evseTargetActivePower_L2 = evseTargetActivePower_L2
        self.evseTargetActivePower_L3 = evseTargetActivePower_L3
        self.evseTargetReactivePower = evseTargetReactivePower
        self.evseTargetReactivePower_L2 = evseTargetReactivePower_L2
        self.evseTargetReactivePower_L3 = evseTargetReactivePower_L3
        self.evsePresentActivePower = evsePresentActivePower
        self.evsePresentActivePower_L2 = evsePresentActivePower_L2
        self.evsePresentActivePower_L3 = evsePresentActivePower_L3
    }
}

/// `Dynamic_AC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct Dynamic_AC_CLReqControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var evTargetEnergyRequest: RationalNumber
    public var evMaximumEnergyRequest: RationalNumber
    public var evMinimumEnergyRequest: RationalNumber
    public var evMaximumChargePower: RationalNumber
    public var evMaximumChargePower_L2: RationalNumber?
    public var evMaximumChargePower_L3: RationalNumber?
    public var evMinimumChargePower: RationalNumber
    public var evMinimumChargePower_L2: RationalNumber?
    public var evMinimumChargePower_L3: RationalNumber?
    public var evPresentActivePower: RationalNumber
    public var evPresentActivePower_L2: RationalNumber?
    public var evPresentActivePower_L3: RationalNumber?
    public var evPresentReactivePower: RationalNumber
    public var evPresentReactivePower_L2: RationalNumber?
    public var evPresentReactivePower_L3: RationalNumber?

    public init(
        departureTime: UInt32? = nil,
        evTargetEnergyRequest: RationalNumber,
        evMaximumEnergyRequest: RationalNumber,
        evMinimumEnergyRequest: RationalNumber,
        evMaximumChargePower: RationalNumber,
        evMaximumChargePower_L2: RationalNumber? = nil,
        evMaximumChargePower_L3: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber,
        evMinimumChargePower_L2: RationalNumber? = nil,
        evMinimumChargePower_L3: RationalNumber? = nil,
        evPresentActivePower: RationalNumber,
        evPresentActivePower_L2: RationalNumber? = nil,
        evPresentActivePower_L3: RationalNumber? = nil,
        evPresentReactivePower: RationalNumber,
        evPresentReactivePower_L2: RationalNumber? = nil,
        evPresentReactivePower_L3: RationalNumber? = nil
    ) {
        self.departureTime = departureTime
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumChargePower = evMaximumChargePower
        self.evMaximumChargePower_L2 = evMaximumChargePower_L2
        self.evMaximumChargePower_L3 = evMaximumChargePower_L3
        self.evMinimumChargePower = evMinimumChargePower
        self.evMinimumChargePower_L2 = evMinimumChargePower_L2
        self.evMinimumChargePower_L3 = evMinimumChargePower_L3
        self.evPresentActivePower = evPresentActivePower
        self.evPresentActivePower_L2 = evPresentActivePower_L2
        self.evPresentActivePower_L3 = evPresentActivePower_L3
        self.evPresentReactivePower = evPresentReactivePower
        self.evPresentReactivePower_L2 = evPresentReactivePower_L2
        self.evPresentReactivePower_L3 = evPresentReactivePower_L3
    }
}

/// `Dynamic_AC_CLResControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct Dynamic_AC_CLResControlMode: Equatable, Sendable {
    public var departureTime: UInt32?
    public var minimumSOC: Int8?
    public var targetSOC: Int8?
    public var ackMaxDelay: UInt16?
    public var evseTargetActivePower: RationalNumber
    public var evseTargetActivePower_L2: RationalNumber?
    public var evseTargetActivePower_L3: RationalNumber?
    public var evseTargetReactivePower: RationalNumber?
    public var evseTargetReactivePower_L2: RationalNumber?
    public var evseTargetReactivePower_L3: RationalNumber?
    public var evsePresentActivePower: RationalNumber?
    public var evsePresentActivePower_L2: RationalNumber?
    public var evsePresentActivePower_L3: RationalNumber?

    public init(
        departureTime: UInt32? = nil,
        minimumSOC: Int8? = nil,
        targetSOC: Int8? = nil,
        ackMaxDelay: UInt16? = nil,
        evseTargetActivePower: RationalNumber,
        evseTargetActivePower_L2: RationalNumber? = nil,
        evseTargetActivePower_L3: RationalNumber? = nil,
        evseTargetReactivePower: RationalNumber? = nil,
        evseTargetReactivePower_L2: RationalNumber? = nil,
        evseTargetReactivePower_L3: RationalNumber? = nil,
        evsePresentActivePower: RationalNumber? = nil,
        evsePresentActivePower_L2: RationalNumber? = nil,
        evsePresentActivePower_L3: RationalNumber? = nil
    ) {
        self.departureTime = departureTime
        self.minimumSOC = minimumSOC
        self.targetSOC = targetSOC
        self.ackMaxDelay = ackMaxDelay
        self.evseTargetActivePower = evseTargetActivePower
        self.evseTargetActivePower_L2 = evseTargetActivePower_L2
        self.evseTargetActivePower_L3 = evseTargetActivePower_L3
        self.evseTargetReactivePower = evseTargetReactivePower
        self.evseTargetReactivePower_L2 = evseTargetReactivePower_L2
        self.evseTargetReactivePower_L3 = evseTargetReactivePower_L3
        self.evsePresentActivePower = evsePresentActivePower
        self.evsePresentActivePower_L2 = evsePresentActivePower_L2
        self.evsePresentActivePower_L3 = evsePresentActivePower_L3
    }
}

/// `Scheduled_AC_CLReqControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct Scheduled_AC_CLReqControlMode: Equatable, Sendable {
    public var evTargetEnergyRequest: RationalNumber?
    public var evMaximumEnergyRequest: RationalNumber?
    public var evMinimumEnergyRequest: RationalNumber?
    public var evMaximumChargePower: RationalNumber?
    public var evMaximumChargePower_L2: RationalNumber?
    public var evMaximumChargePower_L3: RationalNumber?
    public var evMinimumChargePower: RationalNumber?
    public var evMinimumChargePower_L2: RationalNumber?
    public var evMinimumChargePower_L3: RationalNumber?
    public var evPresentActivePower: RationalNumber
    public var evPresentActivePower_L2: RationalNumber?
    public var evPresentActivePower_L3: RationalNumber?
    public var evPresentReactivePower: RationalNumber?
    public var evPresentReactivePower_L2: RationalNumber?
    public var evPresentReactivePower_L3: RationalNumber?

    public init(
        evTargetEnergyRequest: RationalNumber? = nil,
        evMaximumEnergyRequest: RationalNumber? = nil,
        evMinimumEnergyRequest: RationalNumber? = nil,
        evMaximumChargePower: RationalNumber? = nil,
        evMaximumChargePower_L2: RationalNumber? = nil,
        evMaximumChargePower_L3: RationalNumber? = nil,
        evMinimumChargePower: RationalNumber? = nil,
        evMinimumChargePower_L2: RationalNumber? = nil,
        evMinimumChargePower_L3: RationalNumber? = nil,
        evPresentActivePower: RationalNumber,
        evPresentActivePower_L2: RationalNumber? = nil,
        evPresentActivePower_L3: RationalNumber? = nil,
        evPresentReactivePower: RationalNumber? = nil,
        evPresentReactivePower_L2: RationalNumber? = nil,
        evPresentReactivePower_L3: RationalNumber? = nil
    ) {
        self.evTargetEnergyRequest = evTargetEnergyRequest
        self.evMaximumEnergyRequest = evMaximumEnergyRequest
        self.evMinimumEnergyRequest = evMinimumEnergyRequest
        self.evMaximumChargePower = evMaximumChargePower
        self.evMaximumChargePower_L2 = evMaximumChargePower_L2
        self.evMaximumChargePower_L3 = evMaximumChargePower_L3
        self.evMinimumChargePower = evMinimumChargePower
        self.evMinimumChargePower_L2 = evMinimumChargePower_L2
        self.evMinimumChargePower_L3 = evMinimumChargePower_L3
        self.evPresentActivePower = evPresentActivePower
        self.evPresentActivePower_L2 = evPresentActivePower_L2
        self.evPresentActivePower_L3 = evPresentActivePower_L3
        self.evPresentReactivePower = evPresentReactivePower
        self.evPresentReactivePower_L2 = evPresentReactivePower_L2
        self.evPresentReactivePower_L3 = evPresentReactivePower_L3
    }
}

/// `Scheduled_AC_CLResControlModeType` of urn:iso:std:iso:15118:-20:AC
public struct Scheduled_AC_CLResControlMode: Equatable, Sendable {
    public var evseTargetActivePower: RationalNumber?
    public var evseTargetActivePower_L2: RationalNumber?
    public var evseTargetActivePower_L3: RationalNumber?
    public var evseTargetReactivePower: RationalNumber?
    public var evseTargetReactivePower_L2: RationalNumber?
    public var evseTargetReactivePower_L3: RationalNumber?
    public var evsePresentActivePower: RationalNumber?
    public var evsePresentActivePower_L2: RationalNumber?
    public var evsePresentActivePower_L3: RationalNumber?

    public init(
        evseTargetActivePower: RationalNumber? = nil,
        evseTargetActivePower_L2: RationalNumber? = nil,
        evseTargetActivePower_L3: RationalNumber? = nil,
        evseTargetReactivePower: RationalNumber? = nil,
        evseTargetReactivePower_L2: RationalNumber? = nil,
        evseTargetReactivePower_L3: RationalNumber? = nil,
        evsePresentActivePower: RationalNumber? = nil,
        evsePresentActivePower_L2: RationalNumber? = nil,
        evsePresentActivePower_L3: RationalNumber? = nil
    ) {
        self.evseTargetActivePower = evseTargetActivePower
        self.evseTargetActivePower_L2 = evseTargetActivePower_L2
        self.evseTargetActivePower_L3 = evseTargetActivePower_L3
        self.evseTargetReactivePower = evseTargetReactivePower
        self.evseTargetReactivePower_L2 = evseTargetReactivePower_L2
        self.evseTargetReactivePower_L3 = evseTargetReactivePower_L3
        self.evsePresentActivePower = evsePresentActivePower
        self.evsePresentActivePower_L2 = evsePresentActivePower_L2
        self.evsePresentActivePower_L3 = evsePresentActivePower_L3
    }
}

