// swift-format-ignore-file
// Messages of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `WPT_AlignmentCheckReqType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_AlignmentCheckReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing
    public var targetCoilCurrent: RationalNumber?
    public var evResultCode: WPT_EVResult
    public var vendorSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        evProcessing: Processing,
        targetCoilCurrent: RationalNumber? = nil,
        evResultCode: WPT_EVResult,
        vendorSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.evProcessing = evProcessing
        self.targetCoilCurrent = targetCoilCurrent
        self.evResultCode = evResultCode
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
    }
}

/// `WPT_AlignmentCheckResType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_AlignmentCheckRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var powerTransmitted: RationalNumber?
    public var supplyDeviceCurrent: RationalNumber?
    public var vendorSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        powerTransmitted: RationalNumber? = nil,
        supplyDeviceCurrent: RationalNumber? = nil,
        vendorSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.powerTransmitted = powerTransmitted
        self.supplyDeviceCurrent = supplyDeviceCurrent
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
    }
}

/// `WPT_ChargeLoopReqType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_ChargeLoopReq: Equatable, Sendable {
    public var header: MessageHeader
    public var displayParameters: DisplayParameters?
    public var meterInfoRequested: Bool
    public var evpcPowerRequest: RationalNumber
    public var evpcPowerOutput: RationalNumber
    public var evpcChargeDiagnostics: WPT_EVPCChargeDiagnostics
    public var evpcOperatingFrequency: RationalNumber?
    public var evpcPowerControlParameter: WPT_EVPCPowerControlParameter?
    public var manufacturerSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        displayParameters: DisplayParameters? = nil,
        meterInfoRequested: Bool,
        evpcPowerRequest: RationalNumber,
        evpcPowerOutput: RationalNumber,
        evpcChargeDiagnostics: WPT_EVPCChargeDiagnostics,
        evpcOperatingFrequency: RationalNumber? = nil,
        evpcPowerControlParameter: WPT_EVPCPowerControlParameter? = nil,
        manufacturerSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.displayParameters = displayParameters
        self.meterInfoRequested = meterInfoRequested
        self.evpcPowerRequest = evpcPowerRequest
        self.evpcPowerOutput = evpcPowerOutput
        self.evpcChargeDiagnostics = evpcChargeDiagnostics
        self.evpcOperatingFrequency = evpcOperatingFrequency
        self.evpcPowerControlParameter = evpcPowerControlParameter
        self.manufacturerSpecificDataContainer = manufacturerSpecificDataContainer
    }
}

/// `WPT_ChargeLoopResType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_ChargeLoopRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseStatus: EVSEStatus?
    public var meterInfo: MeterInfo?
    public var receipt: Receipt?
    public var evpcPowerRequest: RationalNumber
    public var sdPowerInput: RationalNumber?
    public var spcMaxOutputPowerLimit: RationalNumber
    public var spcMinOutputPowerLimit: RationalNumber
    public var spcChargeDiagnostics: WPT_SPCChargeDiagnostics
    public var spcOperatingFrequency: RationalNumber?
    public var spcPowerControlParameter: WPT_SPCPowerControlParameter?
    public var manufacturerSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseStatus: EVSEStatus? = nil,
        meterInfo: MeterInfo? = nil,
        receipt: Receipt? = nil,
        evpcPowerRequest: RationalNumber,
        sdPowerInput: RationalNumber? = nil,
        spcMaxOutputPowerLimit: RationalNumber,
        spcMinOutputPowerLimit: RationalNumber,
        spcChargeDiagnostics: WPT_SPCChargeDiagnostics,
        spcOperatingFrequency: RationalNumber? = nil,
        spcPowerControlParameter: WPT_SPCPowerControlParameter? = nil,
        manufacturerSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseStatus = evseStatus
        self.meterInfo = meterInfo
        self.receipt = receipt
        self.evpcPowerRequest = evpcPowerRequest
        self.sdPowerInput = sdPowerInput
        self.spcMaxOutputPowerLimit = spcMaxOutputPowerLimit
        self.spcMinOutputPowerLimit = spcMinOutputPowerLimit
        self.spcChargeDiagnostics = spcChargeDiagnostics
        self.spcOperatingFrequency = spcOperatingFrequency
        self.spcPowerControlParameter = spcPowerControlParameter
        self.manufacturerSpecificDataContainer = manufacturerSpecificDataContainer
    }
}

/// `WPT_ChargeParameterDiscoveryReqType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_ChargeParameterDiscoveryReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evpcMaxReceivablePower: RationalNumber
    public var sdMaxGroundClearence: UInt16
    public var sdMinGroundClearence: UInt16
    public var evpcNaturalFrequency: RationalNumber
    public var evpcDeviceLocalControl: Bool
    public var vendorSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        evpcMaxReceivablePower: RationalNumber,
        sdMaxGroundClearence: UInt16,
        sdMinGroundClearence: UInt16,
        evpcNaturalFrequency: RationalNumber,
        evpcDeviceLocalControl: Bool,
        vendorSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.evpcMaxReceivablePower = evpcMaxReceivablePower
        self.sdMaxGroundClearence = sdMaxGroundClearence
        self.sdMinGroundClearence = sdMinGroundClearence
        self.evpcNaturalFrequency = evpcNaturalFrequency
        self.evpcDeviceLocalControl = evpcDeviceLocalControl
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
    }
}

/// `WPT_ChargeParameterDiscoveryResType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_ChargeParameterDiscoveryRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var pdInputPowerClass: WPT_PowerClass
    public var sdMinOutputPower: RationalNumber
    public var sdMaxOutputPower: RationalNumber
    public var sdMaxGroundClearanceSupport: UInt16
    public var sdMinGroundClearanceSupport: UInt16
    public var pdMinCoilCurrent: RationalNumber
    public var pdMaxCoilCurrent: RationalNumber
    public var sdManufacturerSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        pdInputPowerClass: WPT_PowerClass,
        sdMinOutputPower: RationalNumber,
        sdMaxOutputPower: RationalNumber,
        sdMaxGroundClearanceSupport: UInt16,
        sdMinGroundClearanceSupport: UInt16,
        pdMinCoilCurrent: RationalNumber,
        pdMaxCoilCurrent: RationalNumber,
        sdManufacturerSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.responseCode = responseCode
        self.pdInputPowerClass = pdInputPowerClass
        self.sdMinOutputPower = sdMinOutputPower
        self.sdMaxOutputPower = sdMaxOutputPower
        self.sdMaxGroundClearanceSupport = sdMaxGroundClearanceSupport
        self.sdMinGroundClearanceSupport = sdMinGroundClearanceSupport
        self.pdMinCoilCurrent = pdMinCoilCurrent
        self.pdMaxCoilCurrent = pdMaxCoilCurrent
        self.sdManufacturerSpecificDataContainer = sdManufacturerSpecificDataContainer
    }
}

/// `WPT_FinePositioningReqType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_FinePositioningReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing
    public var evResultCode: WPT_EVResult
    public var vendorSpecificDataContainer: [[UInt8]]
    public var wpt_LF_DataPackageList: WPT_LF_DataPackageList?

    public init(
        header: MessageHeader,
        evProcessing: Processing,
        evResultCode: WPT_EVResult,
        vendorSpecificDataContainer: [[UInt8]] = [],
        wpt_LF_DataPackageList: WPT_LF_DataPackageList? = nil
    ) {
        self.header = header
        self.evProcessing = evProcessing
        self.evResultCode = evResultCode
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
        self.wpt_LF_DataPackageList = wpt_LF_DataPackageList
    }
}

/// `WPT_FinePositioningResType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_FinePositioningRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var vendorSpecificDataContainer: [[UInt8]]
    public var wpt_LF_DataPackageList: WPT_LF_DataPackageList?

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        vendorSpecificDataContainer: [[UInt8]] = [],
        wpt_LF_DataPackageList: WPT_LF_DataPackageList? = nil
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
        self.wpt_LF_DataPackageList = wpt_LF_DataPackageList
    }
}

/// `WPT_FinePositioningSetupReqType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_FinePositioningSetupReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing
    public var evDeviceFinePositioningMethodList: WPT_FinePositioningMethodList
    public var evDevicePairingMethodList: WPT_PairingMethodList
    public var evDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList
    public var naturalOffset: UInt16
    public var vendorSpecificDataContainer: [[UInt8]]
    public var lf_SystemSetupData: WPT_LF_SystemSetupData?

    public init(
        header: MessageHeader,
        evProcessing: Processing,
        evDeviceFinePositioningMethodList: WPT_FinePositioningMethodList,
        evDevicePairingMethodList: WPT_PairingMethodList,
        evDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList,
        naturalOffset: UInt16,
        vendorSpecificDataContainer: [[UInt8]] = [],
        lf_SystemSetupData: WPT_LF_SystemSetupData? = nil
    ) {
        self.header = header
        self.evProcessing = evProcessing
        self.evDeviceFinePositioningMethodList = evDeviceFinePositioningMethodList
        self.evDevicePairingMethodList = evDevicePairingMethodList
        self.evDeviceAlignmentCheckMethodList = evDeviceAlignmentCheckMethodList
        self.naturalOffset = naturalOffset
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
        self.lf_SystemSetupData = lf_SystemSetupData
    }
}

/// `WPT_FinePositioningSetupResType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_FinePositioningSetupRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var primaryDeviceFinePositioningMethodList: WPT_FinePositioningMethodList
    public var primaryDevicePairingMethodList: WPT_PairingMethodList
    public var primaryDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList
    public var naturalOffset: UInt16
    public var vendorSpecificDataContainer: [[UInt8]]
    public var lf_SystemSetupData: WPT_LF_SystemSetupData?

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        primaryDeviceFinePositioningMethodList: WPT_FinePositioningMethodList,
        primaryDevicePairingMethodList: WPT_PairingMethodList,
        primaryDeviceAlignmentCheckMethodList: WPT_AlignmentCheckMethodList,
        naturalOffset: UInt16,
        vendorSpecificDataContainer: [[UInt8]] = [],
        lf_SystemSetupData: WPT_LF_SystemSetupData? = nil
    ) {
        self.header = header
        self.responseCode = responseCode
        self.primaryDeviceFinePositioningMethodList = primaryDeviceFinePositioningMethodList
        self.primaryDevicePairingMethodList = primaryDevicePairingMethodList
        self.primaryDeviceAlignmentCheckMethodList = primaryDeviceAlignmentCheckMethodList
        self.naturalOffset = naturalOffset
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
        self.lf_SystemSetupData = lf_SystemSetupData
    }
}

/// `WPT_PairingReqType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_PairingReq: Equatable, Sendable {
    public var header: MessageHeader
    public var evProcessing: Processing
    public var observedIDCode: UInt32?
    public var evResultCode: WPT_EVResult
    public var vendorSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        evProcessing: Processing,
        observedIDCode: UInt32? = nil,
        evResultCode: WPT_EVResult,
        vendorSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.evProcessing = evProcessing
        self.observedIDCode = observedIDCode
        self.evResultCode = evResultCode
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
    }
}

/// `WPT_PairingResType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_PairingRes: Equatable, Sendable {
    public var header: MessageHeader
    public var responseCode: ResponseCode
    public var evseProcessing: Processing
    public var observedIDCode: UInt32?
    public var alternativeSECCList: AlternativeSECCList?
    public var vendorSpecificDataContainer: [[UInt8]]

    public init(
        header: MessageHeader,
        responseCode: ResponseCode,
        evseProcessing: Processing,
        observedIDCode: UInt32? = nil,
        alternativeSECCList: AlternativeSECCList? = nil,
        vendorSpecificDataContainer: [[UInt8]] = []
    ) {
        self.header = header
        self.responseCode = responseCode
        self.evseProcessing = evseProcessing
        self.observedIDCode = observedIDCode
        self.alternativeSECCList = alternativeSECCList
        self.vendorSpecificDataContainer = vendorSpecificDataContainer
    }
}

