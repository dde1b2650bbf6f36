// swift-format-ignore-file
// Types of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI

/// `AlternativeSECCType` of urn:iso:std:iso:15118:-20:WPT
public struct AlternativeSECC: Equatable, Sendable {
    public var ssid: String?
    public var bssid: String?
    public var ipAddress: String?
    public var port: UInt16?

    public init(
        ssid: String? = nil,
        bssid: String? = nil,
        ipAddress: String? = nil,
        port: UInt16? = nil
    ) {
        self.ssid = ssid
        self.bssid = bssid
        self.ipAddress = ipAddress
        self.port = port
    }
}

/// `AlternativeSECCListType` of urn:iso:std:iso:15118:-20:WPT
public struct AlternativeSECCList: Equatable, Sendable {
    public var alternativeSECC: [AlternativeSECC]

    public init(
        alternativeSECC: [AlternativeSECC]
    ) {
        self.alternativeSECC = alternativeSECC
    }
}

/// `WPT_AlignmentCheckMethodListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_AlignmentCheckMethodList: Equatable, Sendable {
    public var wpt_AlignmentCheckMethod: [WPT_AlignmentCheckMethod]

    public init(
        wpt_AlignmentCheckMethod: [WPT_AlignmentCheckMethod]
    ) {
        self.wpt_AlignmentCheckMethod = wpt_AlignmentCheckMethod
    }
}

/// `WPT_CoordinateXYZType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_CoordinateXYZ: Equatable, Sendable {
    public var coord_X: Int16
    public var coord_Y: Int16
    public var coord_Z: Int16

    public init(
        coord_X: Int16,
        coord_Y: Int16,
        coord_Z: Int16
    ) {
        self.coord_X = coord_X
        self.coord_Y = coord_Y
        self.coord_Z = coord_Z
    }
}

/// `WPT_EVPCPowerControlParameterType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_EVPCPowerControlParameter: Equatable, Sendable {
    public var evpcCoilCurrentRequest: RationalNumber
    public var evpcCoilCurrentInformation: RationalNumber
    public var evpcCurrentOutputInformation: RationalNumber
    public var evpcVoltageOutputInformation: RationalNumber

    public init(
        evpcCoilCurrentRequest: RationalNumber,
        evpcCoilCurrentInformation: RationalNumber,
        evpcCurrentOutputInformation: RationalNumber,
        evpcVoltageOutputInformation: RationalNumber
    ) {
        self.evpcCoilCurrentRequest = evpcCoilCurrentRequest
        self.evpcCoilCurrentInformation = evpcCoilCurrentInformation
        self.evpcCurrentOutputInformation = evpcCurrentOutputInformation
        self.evpcVoltageOutputInformation = evpcVoltageOutputInformation
    }
}

/// `WPT_FinePositioningMethodListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_FinePositioningMethodList: Equatable, Sendable {
    public var wpt_FinePositioningMethod: [WPT_FinePositioningMethod]

    public init(
        wpt_FinePositioningMethod: [WPT_FinePositioningMethod]
    ) {
        self.wpt_FinePositioningMethod = wpt_FinePositioningMethod
    }
}

/// `WPT_LF_DataPackageType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_DataPackage: Equatable, Sendable {
    public var packageIndex: UInt8
    public var lf_Data: LF_Data

    public init(
        packageIndex: UInt8,
        lf_Data: LF_Data
    ) {
        self.packageIndex = packageIndex
        self.lf_Data = lf_Data
    }
}

/// `WPT_LF_DataPackageListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_DataPackageList: Equatable, Sendable {
    public var numPackages: UInt8
    public var wpt_LF_DataPackage: WPT_LF_DataPackage

    public init(
        numPackages: UInt8,
        wpt_LF_DataPackage: WPT_LF_DataPackage
    ) {
        self.numPackages = numPackages
        self.wpt_LF_DataPackage = wpt_LF_DataPackage
    }
}

/// `WPT_LF_ReceiverDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_ReceiverData: Equatable, Sendable {
    public var numberOfReceivers: UInt8
    public var rxSpecData: [WPT_TxRxSpecData]

    public init(
        numberOfReceivers: UInt8,
        rxSpecData: [WPT_TxRxSpecData]
    ) {
        self.numberOfReceivers = numberOfReceivers
        self.rxSpecData = rxSpecData
    }
}

/// `WPT_LF_RxDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_RxData: Equatable, Sendable {
    public var rxIdentifier: UInt32
    public var rssiData: WPT_LF_RxRSSIList

    public init(
        rxIdentifier: UInt32,
        rssiData: WPT_LF_RxRSSIList
    ) {
        self.rxIdentifier = rxIdentifier
        self.rssiData = rssiData
    }
}

/// `WPT_LF_RxDataListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_RxDataList: Equatable, Sendable {
    public var wpt_LF_RxDataList: WPT_LF_RxData

    public init(
        wpt_LF_RxDataList: WPT_LF_RxData
    ) {
        self.wpt_LF_RxDataList = wpt_LF_RxDataList
    }
}

/// `WPT_LF_RxRSSIType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_RxRSSI: Equatable, Sendable {
    public var txIdentifier: UInt32
    public var rssi: RationalNumber

    public init(
        txIdentifier: UInt32,
        rssi: RationalNumber
    ) {
        self.txIdentifier = txIdentifier
        self.rssi = rssi
    }
}

/// `WPT_LF_RxRSSIListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_RxRSSIList: Equatable, Sendable {
    public var rssiDataList: WPT_LF_RxRSSI

    public init(
        rssiDataList: WPT_LF_RxRSSI
    ) {
        self.rssiDataList = rssiDataList
    }
}

/// `WPT_LF_SystemSetupDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_SystemSetupData: Equatable, Sendable {
    public var lf_SetupData: LF_SetupData

    public init(
        lf_SetupData: LF_SetupData
    ) {
        self.lf_SetupData = lf_SetupData
    }
}

/// `WPT_LF_TransmitterDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_TransmitterData: Equatable, Sendable {
    public var numberOfTransmitters: UInt8
    public var signalFrequency: RationalNumber
    public var txSpecData: [WPT_TxRxSpecData]
    public var txPackageSpecData: WPT_TxRxPackageSpecData?

    public init(
        numberOfTransmitters: UInt8,
        signalFrequency: RationalNumber,
        txSpecData: [WPT_TxRxSpecData],
        txPackageSpecData: WPT_TxRxPackageSpecData? = nil
    ) {
        self.numberOfTransmitters = numberOfTransmitters
        self.signalFrequency = signalFrequency
        self.txSpecData = txSpecData
        self.txPackageSpecData = txPackageSpecData
    }
}

/// `WPT_LF_TxDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_TxData: Equatable, Sendable {
    public var txIdentifier: UInt32
    public var eirp: RationalNumber

    public init(
        txIdentifier: UInt32,
        eirp: RationalNumber
    ) {
        self.txIdentifier = txIdentifier
        self.eirp = eirp
    }
}

/// `WPT_LF_TxDataListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_LF_TxDataList: Equatable, Sendable {
    public var wpt_LF_TxDataList: WPT_LF_TxData

    public init(
        wpt_LF_TxDataList: WPT_LF_TxData
    ) {
        self.wpt_LF_TxDataList = wpt_LF_TxDataList
    }
}

/// `WPT_PairingMethodListType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_PairingMethodList: Equatable, Sendable {
    public var wpt_PairingMethod: [WPT_PairingMethod]

    public init(
        wpt_PairingMethod: [WPT_PairingMethod]
    ) {
        self.wpt_PairingMethod = wpt_PairingMethod
    }
}

/// `WPT_SPCPowerControlParameterType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_SPCPowerControlParameter: Equatable, Sendable {
    public var spcPrimaryDeviceCoilCurrentInformation: RationalNumber

    public init(
        spcPrimaryDeviceCoilCurrentInformation: RationalNumber
    ) {
        self.spcPrimaryDeviceCoilCurrentInformation = spcPrimaryDeviceCoilCurrentInformation
    }
}

/// `WPT_TxRxPackageSpecDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_TxRxPackageSpecData: Equatable, Sendable {
    public var pulseSequenceOrder: [WPT_TxRxPulseOrder]
    public var pulseSeparationTime: UInt16
    public var pulseDuration: UInt16
    public var packageSeparationTime: UInt16

    public init(
        pulseSequenceOrder: [WPT_TxRxPulseOrder],
        pulseSeparationTime: UInt16,
        pulseDuration: UInt16,
        packageSeparationTime: UInt16
    ) {
        self.pulseSequenceOrder = pulseSequenceOrder
        self.pulseSeparationTime = pulseSeparationTime
        self.pulseDuration = pulseDuration
        self.packageSeparationTime = packageSeparationTime
    }
}

/// `WPT_TxRxPulseOrderType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_TxRxPulseOrder: Equatable, Sendable {
    public var indexNumber: UInt16
    public var txRxIdentifier: UInt32

    public init(
        indexNumber: UInt16,
        txRxIdentifier: UInt32
    ) {
        self.indexNumber = indexNumber
        self.txRxIdentifier = txRxIdentifier
    }
}

/// `WPT_TxRxSpecDataType` of urn:iso:std:iso:15118:-20:WPT
public struct WPT_TxRxSpecData: Equatable, Sendable {
    public var txRxIdentifier: UInt32
    public var txRxPosition: WPT_CoordinateXYZ
    public var txRxOrientation: WPT_CoordinateXYZ

    public init(
        txRxIdentifier: UInt32,
        txRxPosition: WPT_CoordinateXYZ,
        txRxOrientation: WPT_CoordinateXYZ
    ) {
        self.txRxIdentifier = txRxIdentifier
        self.txRxPosition = txRxPosition
        self.txRxOrientation = txRxOrientation
    }
}

